//! The reminder engine run over a trace: what a plan and some weeks of a life would have looked like.
//!
//! It is the engine itself, driven as the agent drives it: at its deadlines, at every happening, never while the machine
//! sleeps. Nothing here decides anything about reminders.

pub mod trace;

use crate::day::LocalDay;
use crate::id::SlotId;
use crate::presence::Presence;
use crate::reminder::{
    Break, Elapsed, Engine, HoldReason, Input, Kind, Now, Outcome, Output, Prescription, Prescriptions, Prompt,
    SkipReason, State, Stillness,
};
use crate::settings::Settings;
use chrono::{DateTime, SecondsFormat, TimeDelta, TimeZone, Utc};
use serde::Serialize;
use std::collections::BTreeMap;
use trace::{Answer, Event, Finish, Happening, Typing};

/// How long after a prompt an answer of [`Answers`] comes.
const ANSWERED_AFTER: TimeDelta = TimeDelta::seconds(20);
/// A pause of which the trace does not say when it ends.
const OPEN_PAUSE: TimeDelta = TimeDelta::days(365);
/// Elapsed time at the beginning: whatever happens may have begun before.
const BEGINNING: Elapsed = Elapsed(100_000_000_000);
/// What a session that was left halfway counts.
const HALF: f64 = 0.5;

/// What is done about every prompt, besides the answers in the trace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Answers {
    /// Only what the trace says.
    #[default]
    OfTheTrace,
    /// Every prompt is begun and finished as done.
    Start,
    /// No prompt is answered.
    Ignore,
    /// Every prompt is moved.
    Later,
}

/// What is simulated.
#[derive(Debug, Clone)]
pub struct Scenario<Z> {
    /// The plan, or its versions in the order in which they were accepted.
    pub prescriptions: Prescriptions,
    /// The settings.
    pub settings: Settings,
    /// What happened, in order.
    pub trace: Vec<Happening>,
    /// The true beginning.
    pub from: DateTime<Utc>,
    /// The true end.
    pub to: DateTime<Utc>,
    /// The zone at the beginning.
    pub zone: Z,
    /// What is done about prompts.
    pub answers: Answers,
    /// Whether typing can be seen, so that prompts wait for a pause.
    pub input_visible: bool,
}

/// What a line of the output is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// A prompt is shown.
    Show,
    /// It goes away.
    Withdraw,
    /// A due prompt begins to wait.
    Held,
    /// A break is left to the session that follows.
    Folded,
    /// A slot has an outcome.
    Slot,
    /// Desk time begins anew.
    Relief,
}

/// One line of the output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Told {
    /// What the wall clock showed, RFC 3339 with the offset of the zone.
    pub at: String,
    /// The true instant, where the clock was wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub true_at: Option<String>,
    /// What happened.
    pub event: What,
    /// The kind of prompt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The prompt's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<u64>,
    /// The slot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slot: Option<SlotId>,
    /// The day of a diary entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<LocalDay>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// How long it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// How a slot ended: `open` if it had not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<&'static str>,
    /// Share of the prescribed work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
}

/// The last line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// `summary`.
    pub event: &'static str,
    /// Prompts shown, by kind.
    pub shown: BTreeMap<Kind, u32>,
    /// Prompts that had to wait, by reason.
    pub held: BTreeMap<String, u32>,
    /// Breaks left to a session.
    pub folded: u32,
    /// Reliefs, by kind.
    pub relief: BTreeMap<Kind, u32>,
    /// Slots by their last outcome.
    pub slots: BTreeMap<&'static str, u32>,
}

/// A trace that names a zone nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("The trace names the zone \"{0}\", which is not known; use a name such as \"Europe/Berlin\".")]
pub struct UnknownZone(pub String);

/// Runs a scenario. `zone` finds a zone by its name; `tell` gets every line as it happens.
pub fn run<Z: TimeZone + Clone>(
    scenario: Scenario<Z>,
    zone: impl Fn(&str) -> Option<Z>,
    tell: impl FnMut(Told),
) -> Result<Summary, UnknownZone>
where
    Z::Offset: std::fmt::Display,
{
    let Scenario { prescriptions, settings, trace, from, to, zone: first_zone, answers, input_visible } = scenario;
    let now = Now { wall: from, elapsed: BEGINNING };
    let mut state = State::fresh(now);
    state.presence = Presence::Asleep { since: BEGINNING };
    let mut simulation = Simulation {
        engine: Engine::new(first_zone, prescriptions, settings, state),
        from,
        true_now: from,
        wrong_by: TimeDelta::zero(),
        presence: trace::Presence::Asleep,
        gone_since: BEGINNING,
        begun: None,
        finishes: None,
        answers_at: None,
        answers,
        last: None,
        slots: BTreeMap::new(),
        summary: Summary {
            event: "summary",
            shown: BTreeMap::new(),
            held: BTreeMap::new(),
            folded: 0,
            relief: BTreeMap::new(),
            slots: BTreeMap::new(),
        },
        tell,
    };
    // The plan was accepted at the beginning, whether or not anybody is there.
    simulation.input(Input::Look);
    if input_visible {
        simulation.input(Input::Stillness(Stillness::Busy));
    }
    for happening in trace.into_iter().take_while(|happening| happening.at <= to) {
        simulation.live_until(happening.at.max(from));
        simulation.happen(happening.event, &zone)?;
    }
    simulation.live_until(to);
    Ok(simulation.end())
}

/// Accepts a plan at the beginning of a scenario.
pub fn accepted<Z: TimeZone>(plan: crate::plan::Plan, from: DateTime<Utc>, zone: &Z) -> Prescriptions {
    Prescriptions(vec![Prescription {
        plan: std::sync::Arc::new(plan),
        changes: crate::adaptation::Changes::none(),
        accepted: from,
        accepted_day: LocalDay::of(from, zone),
    }])
}

/// What was begun and is not finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begun {
    Session(Option<SlotId>),
    Break,
}

struct Simulation<Z: TimeZone, T> {
    engine: Engine<Z>,
    from: DateTime<Utc>,
    true_now: DateTime<Utc>,
    wrong_by: TimeDelta,
    presence: trace::Presence,
    gone_since: Elapsed,
    begun: Option<Begun>,
    finishes: Option<DateTime<Utc>>,
    answers_at: Option<DateTime<Utc>>,
    answers: Answers,
    /// The prompt shown last.
    last: Option<Prompt>,
    slots: BTreeMap<SlotId, &'static str>,
    summary: Summary,
    tell: T,
}

impl<Z: TimeZone + Clone, T: FnMut(Told)> Simulation<Z, T>
where
    Z::Offset: std::fmt::Display,
{
    fn now(&self) -> Now {
        Now { wall: self.true_now + self.wrong_by, elapsed: BEGINNING.plus(self.true_now - self.from) }
    }

    fn true_at(&self, elapsed: Elapsed) -> DateTime<Utc> {
        let ms = i64::try_from(elapsed.since(BEGINNING)).unwrap_or(i64::MAX);
        self.from + TimeDelta::try_milliseconds(ms).unwrap_or(OPEN_PAUSE)
    }

    /// Lets time pass. A machine that sleeps looks at nothing; at the end it is asked how things stand.
    fn live_until(&mut self, to: DateTime<Utc>) {
        loop {
            let looks = (self.presence != trace::Presence::Asleep).then(|| self.engine.deadline(self.now())).flatten();
            let next = [looks.map(|at| self.true_at(at)), self.answers_at, self.finishes].into_iter().flatten().min();
            let Some(next) = next.filter(|next| *next <= to) else { break };
            self.true_now = self.true_now.max(next);
            if self.answers_at.take_if(|at| *at <= next).is_some() {
                self.answer_by_itself();
            } else if self.finishes.take_if(|at| *at <= next).is_some() {
                self.finish(Finish::Done);
            } else {
                self.input(Input::Look);
            }
        }
        self.true_now = self.true_now.max(to);
    }

    fn happen(&mut self, event: Event, zone: &impl Fn(&str) -> Option<Z>) -> Result<(), UnknownZone> {
        let now = self.now();
        match event {
            Event::Presence(presence) => {
                if presence != self.presence {
                    self.gone_since = now.elapsed;
                }
                self.presence = presence;
                self.input(Input::Presence(self.sensed()));
            }
            Event::Input(Typing::Pause) => self.input(Input::Stillness(Stillness::Pausing)),
            Event::Input(Typing::Busy) => self.input(Input::Stillness(Stillness::Busy)),
            Event::Quiet(quiet) => self.input(Input::Quiet(quiet)),
            Event::Meeting(meeting) => self.input(Input::InMeeting(meeting)),
            Event::Paused(true) => self.input(Input::Pause { until: now.wall + OPEN_PAUSE }),
            Event::Paused(false) => self.input(Input::Resume),
            Event::Answer(answer) => self.answer(answer),
            Event::Finished(finish) => self.finish(finish),
            Event::ClockSet(by) => {
                self.wrong_by += by;
                self.input(Input::Look);
            }
            Event::Zone(name) => {
                let zone = zone(&name).ok_or(UnknownZone(name))?;
                self.engine.set_zone(now, zone);
                self.hear();
            }
            Event::Restart => self.restart(),
        }
        Ok(())
    }

    fn sensed(&self) -> Presence {
        let since = self.gone_since;
        match self.presence {
            trace::Presence::Active => Presence::Active,
            trace::Presence::Away => Presence::Away { since },
            trace::Presence::Locked => Presence::Locked { since },
            trace::Presence::Asleep => Presence::Asleep { since },
            trace::Presence::Unknown => Presence::Unknown,
        }
    }

    /// The memory goes through its written form, the sensors speak again, and a session that ran goes on.
    fn restart(&mut self) {
        let saved = serde_json::to_value(self.engine.state()).and_then(serde_json::from_value::<State>);
        let state = saved.unwrap_or_else(|_| self.engine.state().clone());
        let (prescriptions, settings) = (self.engine.prescriptions().clone(), self.engine.settings().clone());
        self.engine = Engine::new(self.engine.zone().clone(), prescriptions, settings, state);
        self.input(Input::Restarted { same_boot: true });
        self.input(Input::Presence(self.sensed()));
        if let Some(Begun::Session(slot)) = self.begun {
            self.input(Input::SessionBegan { slot });
        }
    }

    fn visible(&self) -> Option<Prompt> {
        self.engine.state().visible.as_ref().map(|visible| visible.prompt.clone())
    }

    /// Whoever is not there answers nothing.
    fn answer_by_itself(&mut self) {
        if !matches!(self.presence, trace::Presence::Active | trace::Presence::Unknown) {
            return;
        }
        match self.answers {
            Answers::OfTheTrace | Answers::Ignore => {}
            Answers::Start => {
                let minutes = self.visible().map_or(0, |prompt| prompt.minutes);
                self.answer(Answer::Start);
                if matches!(self.begun, Some(Begun::Session(_))) {
                    self.finishes = Some(self.true_now + TimeDelta::minutes(i64::from(minutes)));
                }
            }
            Answers::Later => self.answer(Answer::Later),
        }
    }

    fn answer(&mut self, answer: Answer) {
        let Some(prompt) = self.visible() else { return };
        match (answer, prompt.kind.of_break()) {
            (Answer::Start, Some(kind)) => {
                self.begun = Some(Begun::Break);
                self.input(Input::TakeBreak(kind));
            }
            (Answer::Start, None) if prompt.kind == Kind::Session => {
                self.begun = Some(Begun::Session(prompt.slot));
                self.input(Input::SessionBegan { slot: prompt.slot });
            }
            (Answer::Start, None) => {
                if let Some(day) = prompt.day {
                    self.input(Input::DiaryKept(day));
                }
            }
            (Answer::Later, _) => {
                let by = self.engine.settings().later;
                self.input(Input::Later { slot: prompt.slot, by });
            }
            (Answer::Skip, _) => match prompt.slot {
                Some(slot) => self.input(Input::Skip { slot, reason: SkipReason::Other }),
                None => self.input(Input::SkipVisible),
            },
            (Answer::Dismiss, _) => self.input(Input::Dismissed(prompt.id)),
        }
    }

    fn finish(&mut self, finish: Finish) {
        self.finishes = None;
        match (self.begun.take(), finish) {
            (Some(Begun::Session(slot)), finish) => {
                let share = match finish {
                    Finish::Done => 1.0,
                    Finish::Partial => HALF,
                    Finish::Stopped => 0.0,
                };
                self.input(Input::SessionEnded { slot, share });
            }
            (Some(Begun::Break), Finish::Done) => self.input(Input::BreakDone),
            (Some(Begun::Break), Finish::Partial | Finish::Stopped) => self.input(Input::BreakLeft),
            (None, _) => {}
        }
    }

    fn input(&mut self, input: Input) {
        let now = self.now();
        self.engine.handle(now, input);
        self.hear();
    }

    /// Tells what the engine said.
    fn hear(&mut self) {
        let mut taken: Option<Break> = None;
        while let Some(output) = self.engine.poll() {
            let mut told = self.blank(What::Relief);
            match output {
                Output::Show(prompt) => {
                    *self.summary.shown.entry(prompt.kind).or_default() += 1;
                    self.answers_at = match self.answers {
                        Answers::OfTheTrace | Answers::Ignore => None,
                        Answers::Start | Answers::Later => Some(self.true_now + ANSWERED_AFTER),
                    };
                    told.event = What::Show;
                    told.kind = Some(prompt.kind);
                    told.id = Some(prompt.id.0);
                    told.slot = prompt.slot;
                    told.day = prompt.day;
                    told.minutes = Some(prompt.minutes);
                    self.last = Some(prompt);
                }
                Output::Withdraw { prompt, why } => {
                    self.answers_at = None;
                    told.event = What::Withdraw;
                    told.id = Some(prompt.0);
                    told.reason = word(&why);
                    let last = self.last.as_ref().filter(|last| last.id == prompt);
                    told.kind = last.map(|last| last.kind);
                    told.slot = last.and_then(|last| last.slot);
                    told.day = last.and_then(|last| last.day);
                }
                Output::Held { kind, slot, reason } => {
                    *self.summary.held.entry(hold_word(reason)).or_default() += 1;
                    told.event = What::Held;
                    told.kind = Some(kind);
                    told.slot = slot;
                    told.reason = Some(hold_word(reason));
                }
                Output::Folded { kind, slot } => {
                    self.summary.folded += 1;
                    told.event = What::Folded;
                    told.kind = Some(kind.into());
                    told.slot = Some(slot);
                }
                Output::BreakTaken(kind) => {
                    taken = Some(kind);
                    continue;
                }
                Output::Relief(kind) => {
                    *self.summary.relief.entry(kind.into()).or_default() += 1;
                    told.kind = Some(kind.into());
                    told.reason = taken.filter(|taken| *taken == kind).map(|_| "taken".to_owned());
                }
                Output::Slot { slot, outcome } => {
                    told.event = What::Slot;
                    told.kind = Some(Kind::Session);
                    told.slot = Some(slot);
                    outcome_of(outcome, &mut told);
                    self.slots.insert(slot, told.outcome.unwrap_or("open"));
                }
            }
            (self.tell)(told);
        }
    }

    fn blank(&self, event: What) -> Told {
        let zone = self.engine.zone();
        let text = |at: DateTime<Utc>| at.with_timezone(zone).to_rfc3339_opts(SecondsFormat::AutoSi, false);
        Told {
            at: text(self.now().wall),
            true_at: (!self.wrong_by.is_zero()).then(|| text(self.true_now)),
            event,
            kind: None,
            id: None,
            slot: None,
            day: None,
            reason: None,
            minutes: None,
            outcome: None,
            share: None,
        }
    }

    /// How things stand at the end: a last look, and a line for every slot that is still open.
    fn end(mut self) -> Summary {
        self.input(Input::Look);
        let now = self.now();
        let today = self.engine.day(now);
        for days in -7..=0 {
            for slot in self.engine.slots(now, today.plus(days)) {
                if slot.outcome.is_none() && slot.at <= now.wall {
                    let mut told = self.blank(What::Slot);
                    told.kind = Some(Kind::Session);
                    told.slot = Some(slot.id);
                    told.outcome = Some("open");
                    self.slots.insert(slot.id, "open");
                    (self.tell)(told);
                }
            }
        }
        for outcome in self.slots.values() {
            *self.summary.slots.entry(outcome).or_default() += 1;
        }
        self.summary
    }
}

fn outcome_of(outcome: Option<Outcome>, told: &mut Told) {
    let (word, share, reason) = match outcome {
        None => ("open", None, None),
        Some(Outcome::Done { share }) => ("done", Some(share), None),
        Some(Outcome::Partial { share }) => ("partial", Some(share), None),
        Some(Outcome::Skipped { reason }) => ("skipped", None, word(&reason)),
        Some(Outcome::Missed) => ("missed", None, None),
        Some(Outcome::NotAsked { reason }) => ("not-asked", None, Some(hold_word(reason))),
        Some(Outcome::Ticked) => ("ticked", Some(1.0), None),
    };
    (told.outcome, told.share, told.reason) = (Some(word), share, reason);
}

fn hold_word(reason: HoldReason) -> String {
    word(&reason).unwrap_or_default()
}

/// The word that a plain enum is written with everywhere.
fn word<S: Serialize>(value: &S) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}
