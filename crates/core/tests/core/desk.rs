//! A desk in virtual time: drives the engine exactly at its deadlines, feeds it inputs, and keeps what comes out.

use crate::support::{BERLIN, at, plan, prescribed};
use chrono::{DateTime, TimeDelta, Utc};
use nape_core::id::{PromptId, SlotId};
use nape_core::presence::Presence;
use nape_core::reminder::{Break, Elapsed, Engine, Input, Kind, Now, Outcome, Output, Prescriptions, Prompt, State};
use nape_core::settings::Settings;

/// Long before everything, so that absences may have begun earlier.
const BEGINNING: Elapsed = Elapsed(1_000_000_000);

#[derive(Clone)]
pub(crate) struct VirtualDesk {
    pub engine: Engine<chrono_tz::Tz>,
    pub now: Now,
    /// What came out since the last [`VirtualDesk::log`].
    pub seen: Vec<(Now, Output)>,
    /// Everything that ever came out.
    pub all: Vec<(Now, Output)>,
    /// Looks every so many milliseconds instead of at the deadlines.
    pub every_ms: Option<u64>,
    pub looks: u64,
}

impl VirtualDesk {
    /// The plan of two sessions a day; somebody sits down at this local time.
    /// Only sessions and posture breaks, so that a story is about one thing.
    pub(crate) fn new(local: &str) -> Self {
        Self::with_settings(local, &[])
    }

    /// The same with other settings.
    pub(crate) fn with_settings(local: &str, changed: &[(&str, &str)]) -> Self {
        let alone = [("walk-breaks", "no"), ("diary-at", "never")];
        Self::whole(local, &[&alone, changed].concat())
    }

    /// All four kinds of prompts.
    pub(crate) fn whole(local: &str, changed: &[(&str, &str)]) -> Self {
        let mut settings = Settings::default();
        for (key, value) in changed {
            settings.set(key, value).unwrap();
        }
        Self::with(local, prescribed(plan(|_| {})), settings)
    }

    pub(crate) fn with(local: &str, prescriptions: Prescriptions, settings: Settings) -> Self {
        let now = Now { wall: at(local), elapsed: BEGINNING };
        let engine = Engine::new(BERLIN, prescriptions, settings, State::fresh(now));
        let mut desk = Self { engine, now, seen: Vec::new(), all: Vec::new(), every_ms: None, looks: 0 };
        desk.tell(Input::Presence(Presence::Active));
        // What a fresh start says of windows that are over is not of interest.
        desk.seen.clear();
        desk
    }

    pub(crate) fn tell(&mut self, input: Input) {
        self.looks += 1;
        self.engine.handle(self.now, input);
        while let Some(output) = self.engine.poll() {
            self.seen.push((self.now, output.clone()));
            self.all.push((self.now, output));
        }
        let deadline = self.engine.deadline(self.now);
        assert!(deadline.is_none_or(|at| at > self.now.elapsed), "a deadline in the past would spin: {deadline:?}");
    }

    fn move_to(&mut self, elapsed: Elapsed) {
        self.now = Now { wall: self.now.wall_at(elapsed), elapsed };
    }

    /// Lets time pass, looking whenever the engine wants to.
    pub(crate) fn run(&mut self, time: TimeDelta) {
        let end = self.now.elapsed.plus(time);
        loop {
            let next = match self.every_ms {
                Some(every) => Some(Elapsed((self.now.elapsed.0 / every + 1) * every)),
                None => self.engine.deadline(self.now),
            };
            let Some(next) = next.filter(|next| *next <= end) else { break };
            self.move_to(next);
            self.tell(Input::Look);
        }
        self.move_to(end);
    }

    /// Lets time pass with nobody looking: the process is gone, or the machine sleeps.
    pub(crate) fn skip_over(&mut self, time: TimeDelta) {
        self.move_to(self.now.elapsed.plus(time));
    }

    /// Until a local time of the wall clock.
    pub(crate) fn until(&mut self, local: &str) {
        let to: DateTime<Utc> = at(local);
        assert!(to >= self.now.wall, "{local} is over");
        self.run(to - self.now.wall);
    }

    /// Somebody sets the wall clock.
    pub(crate) fn set_clock(&mut self, by: TimeDelta) {
        self.now.wall += by;
        self.tell(Input::Look);
    }

    pub(crate) fn go_away(&mut self) {
        self.tell(Input::Presence(Presence::Away { since: self.now.elapsed }));
    }

    pub(crate) fn lock(&mut self) {
        self.tell(Input::Presence(Presence::Locked { since: self.now.elapsed }));
    }

    pub(crate) fn come_back(&mut self) {
        self.tell(Input::Presence(Presence::Active));
    }

    /// The machine sleeps for so long; nothing looks meanwhile.
    pub(crate) fn sleep(&mut self, time: TimeDelta) {
        self.tell(Input::Presence(Presence::Asleep { since: self.now.elapsed }));
        self.skip_over(time);
        self.come_back();
    }

    /// The machine goes down, the saved memory is read back, and the process goes on after so long.
    pub(crate) fn restart(&mut self, after: TimeDelta) {
        self.revive();
        self.skip_over(after);
        self.tell(Input::Restarted { same_boot: false });
        if self.engine.state().in_session {
            self.tell(Input::SessionLeft { slot: None, share: 0.0 });
        }
    }

    fn revive(&mut self) {
        let saved = serde_json::to_string(self.engine.state()).unwrap();
        let state = serde_json::from_str(&saved).unwrap();
        let (prescriptions, settings) = (self.engine.prescriptions().clone(), self.engine.settings().clone());
        self.engine = Engine::new(*self.engine.zone(), prescriptions, settings, state);
    }

    pub(crate) fn visible(&self) -> Option<&Prompt> {
        self.engine.state().visible.as_ref().map(|visible| &visible.prompt)
    }

    pub(crate) fn visible_id(&self) -> PromptId {
        self.visible().expect("a prompt is visible").id
    }

    pub(crate) fn desk_minutes(&self) -> u64 {
        self.engine.desk_time_ms(self.now) / 60_000
    }

    /// What came out since the last call, one line each: `08:30:00 show session 2026-03-23#1`.
    pub(crate) fn log(&mut self) -> Vec<String> {
        std::mem::take(&mut self.seen).iter().map(|(now, output)| line(*now, output)).collect()
    }

    /// Only the shows since the last call.
    pub(crate) fn shows(&mut self) -> Vec<String> {
        self.log().into_iter().filter(|line| line.contains(" show ")).collect()
    }

    /// The last outcome of a slot.
    pub(crate) fn outcome(&self, slot: &str) -> Option<Outcome> {
        let id: SlotId = slot.parse().unwrap();
        let last = self.all.iter().rev().find_map(|(_, output)| match output {
            Output::Slot { slot, outcome } if *slot == id => Some(*outcome),
            Output::Slot { .. }
            | Output::Show(_)
            | Output::Withdraw { .. }
            | Output::Held { .. }
            | Output::Folded { .. }
            | Output::Relief(_)
            | Output::BreakTaken(_) => None,
        });
        last.flatten()
    }
}

pub(crate) fn slot(text: &str) -> SlotId {
    text.parse().unwrap()
}

pub(crate) fn minutes(n: i64) -> TimeDelta {
    TimeDelta::minutes(n)
}

pub(crate) fn seconds(n: i64) -> TimeDelta {
    TimeDelta::seconds(n)
}

fn word(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value).unwrap() {
        serde_json::Value::String(word) => word,
        other @ (serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::Array(_)
        | serde_json::Value::Object(_)) => other.to_string(),
    }
}

fn of(kind: Kind, slot: Option<SlotId>) -> String {
    slot.map_or_else(|| word(kind), |slot| format!("{} {slot}", word(kind)))
}

fn line(now: Now, output: &Output) -> String {
    let time = now.wall.with_timezone(&BERLIN).format("%H:%M:%S");
    let what = match output {
        Output::Show(prompt) => format!("show {}", of(prompt.kind, prompt.slot)),
        Output::Withdraw { why, .. } => format!("withdraw {}", word(why)),
        Output::Held { kind, slot, reason } => format!("held {} {}", of(*kind, *slot), word(reason)),
        Output::Folded { kind: Break::Posture, slot } => format!("folded {slot}"),
        Output::Folded { kind, slot } => format!("folded {} {slot}", word(kind)),
        Output::Relief(Break::Posture) => "relief".into(),
        Output::Relief(kind) => format!("relief {}", word(kind)),
        Output::BreakTaken(Break::Posture) => "taken".into(),
        Output::BreakTaken(kind) => format!("taken {}", word(kind)),
        Output::Slot { slot, outcome: None } => format!("slot {slot} open"),
        Output::Slot { slot, outcome: Some(outcome) } => format!("slot {slot} {}", outcome_word(*outcome)),
    };
    format!("{time} {what}")
}

fn outcome_word(outcome: Outcome) -> String {
    match outcome {
        Outcome::Done { share } => format!("done {share}"),
        Outcome::Partial { share } => format!("partial {share}"),
        Outcome::Skipped { reason } => format!("skipped {}", word(reason)),
        Outcome::Missed => "missed".into(),
        Outcome::NotAsked { reason } => format!("not-asked {}", word(reason)),
        Outcome::Ticked => "ticked".into(),
    }
}
