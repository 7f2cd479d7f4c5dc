//! What runs now, put together for those who look.

use super::plans::{place, slots_of_day};
use super::{App, Inner};
use crate::refused::Refused;
use crate::words;
use chrono::Local;
use nape_api::status as view;
use nape_core::day::LocalDay;
use nape_core::id::SlotId;
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::presence::Presence;
use nape_core::reminder::{Break, Engine, HoldReason, Kind, Now, Outcome, Prompt, SlotView};
use nape_core::slot::Slot;
use nape_store::DayBreaks;

/// Do-not-disturb of this length may have been forgotten.
const LONG_QUIET_MS: u64 = 8 * 3_600_000;
/// Ticks by hand reach this many days back.
pub(super) const TICK_DAYS: i64 = 7;

impl App {
    pub(super) async fn status_now(&self) -> Result<view::Status, Refused> {
        self.look();
        let day = {
            let inner = self.inner.borrow();
            inner.engine.day(inner.clock.now())
        };
        let breaks = self.records.read(move |store| store.breaks(day)).await?;
        Ok(self.status(day, breaks))
    }

    fn status(&self, day: LocalDay, breaks: DayBreaks) -> view::Status {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let state = inner.engine.state();
        let language = inner.language();
        let plan = inner.engine.prescriptions().in_force(day);
        let hold = inner.engine.holds(now, Kind::Session).or_else(|| inner.engine.holds(now, Kind::Posture));
        let until_then =
            |until| view::Pause { until: words::instant(until), words: words::until(until, now.wall).said(language) };
        // The prompt that is shown is told as itself.
        let hold = hold.filter(|(reason, _)| *reason != HoldReason::OtherPrompt);
        view::Status {
            now: words::instant(now.wall),
            day: day.to_string(),
            language: language_view(language),
            presence: presence(state.presence, now),
            desk_time_s: u32::try_from(inner.engine.desk_time_ms(now) / 1000).unwrap_or(u32::MAX),
            breaks_taken: breaks.taken,
            breaks_shown: breaks.shown,
            breaks_silent: state.breaks_silent(day),
            pause: state.pause.map(until_then),
            meeting: state.meeting.map(until_then),
            holds: hold.into_iter().map(|(reason, _)| hold_view(reason, language)).collect(),
            waiting: state.waiting().iter().map(|(kind, ..)| kind_view(*kind)).collect(),
            prompt: state.visible.as_ref().map(|visible| self.prompt(&inner, &visible.prompt, visible.shown)),
            running_break: state.running_break.as_ref().map(|running| view::RunningBreak {
                kind: kind_view(running.kind.into()),
                exercise: running.exercise.as_ref().map(ToString::to_string),
                title: self.break_title(&inner, running.kind, running.exercise.as_ref()).said(language),
                seconds: running.seconds,
                remaining_ms: u32::try_from(running.until.since(now.elapsed)).unwrap_or(u32::MAX),
            }),
            plan: plan.map(|prescription| place(&prescription.plan, day, language)),
            slots: today(&inner, day, now),
            safety: self.safety_brief(),
            session: inner.guided.as_ref().map(super::Guided::brief),
            next: Self::upcoming(&inner, now, 1).pop(),
            warnings: Self::warnings(&inner, now).iter().map(|warning| warning.said(language)).collect(),
        }
    }

    fn prompt(&self, inner: &Inner, prompt: &Prompt, shown: Now) -> view::Prompt {
        view::Prompt {
            id: prompt.id.0,
            kind: kind_view(prompt.kind),
            slot: prompt.slot.map(|slot| slot.to_string()),
            exercise: prompt.exercise.as_ref().map(ToString::to_string),
            day: prompt.day.map(|day| day.to_string()),
            title: self.prompt_title(inner, prompt).said(inner.language()),
            minutes: prompt.minutes,
            shown: words::exact_instant(shown.wall),
            laters_left: prompt.laters_left,
        }
    }

    /// What a prompt asks for, with its exercise.
    pub(super) fn prompt_title(&self, inner: &Inner, prompt: &Prompt) -> Message {
        match prompt.kind {
            Kind::Session => Message::new("title-session"),
            Kind::Walk => self.break_title(inner, Break::Walk, None),
            Kind::Posture => self.break_title(inner, Break::Posture, prompt.exercise.as_ref()),
            Kind::Diary => Message::new("prompt-diary"),
        }
    }

    fn break_title(&self, inner: &Inner, kind: Break, exercise: Option<&nape_core::id::ExerciseId>) -> Message {
        if kind == Break::Walk {
            return Message::new("title-walk");
        }
        let day = inner.engine.day(inner.clock.now());
        let of_plan = |id| inner.engine.prescriptions().in_force(day).and_then(|p| p.plan.exercise(id));
        exercise
            .and_then(|id| of_plan(id).cloned().or_else(|| self.library().get(id).cloned()))
            .map_or_else(|| Message::new("title-posture"), |exercise| exercise.name.clone().into())
    }

    pub(super) fn next_prompts(&self, how_many: usize) -> Vec<view::Upcoming> {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        Self::upcoming(&inner, now, how_many)
    }

    fn upcoming(inner: &Inner, now: Now, how_many: usize) -> Vec<view::Upcoming> {
        Self::upcoming_of(&inner.engine, now, how_many, inner.language())
    }

    /// The next prompts of an engine, which may be one with other settings.
    pub(super) fn upcoming_of(
        engine: &Engine<Local>,
        now: Now,
        how_many: usize,
        language: Language,
    ) -> Vec<view::Upcoming> {
        let forecast = engine.forecast(now, how_many);
        forecast
            .iter()
            .map(|next| {
                let words = Message::new("upcoming").with("kind", words::kind(next.kind));
                let words = words.with("at", words::at(next.at, now.wall));
                let hold = engine.holds(now, next.kind);
                view::Upcoming {
                    at: words::instant(next.at),
                    kind: kind_view(next.kind),
                    slot: next.slot.map(|slot| slot.to_string()),
                    minutes: next.minutes,
                    words: words.with("takes", words::minutes(next.minutes)).said(language),
                    holds: hold.into_iter().map(|(reason, _)| hold_view(reason, language)).collect(),
                }
            })
            .collect()
    }

    fn warnings(inner: &Inner, now: Now) -> Vec<Message> {
        let mut all = Vec::new();
        let quiet = inner.engine.state().quiet_since().filter(|_| inner.engine.settings().hold_quiet);
        all.extend(
            quiet
                .filter(|since| now.elapsed.since(*since) >= LONG_QUIET_MS)
                .map(|since| Message::new("warning-quiet").with("when", words::when(now.wall_at(since), now.wall))),
        );
        all.extend(inner.unsaved.clone());
        all.extend(inner.not_shown.clone());
        all.extend(inner.window.failed.clone());
        all
    }
}

/// Today's slots, as the engine knows them.
fn today(inner: &Inner, day: LocalDay, now: Now) -> Vec<view::Slot> {
    let rules = inner.engine.settings().slot_rules();
    let prescribed = slots_of_day(inner.engine.prescriptions(), day, &rules);
    let known = inner.engine.slots(now, day);
    known
        .iter()
        .map(|slot| {
            let contents = prescribed.iter().find(|other| other.id == slot.id);
            slot_of_today(inner, slot, contents, now)
        })
        .collect()
}

fn slot_of_today(inner: &Inner, slot: &SlotView, contents: Option<&Slot<'_>>, now: Now) -> view::Slot {
    let state = match (slot.in_session, slot.outcome) {
        (true, _) => view::SlotState::InSession,
        (false, Some(outcome)) => outcome_state(outcome),
        (false, None) if slot.open => view::SlotState::Due,
        (false, None) => view::SlotState::Upcoming,
    };
    view::Slot {
        id: slot.id.to_string(),
        at: words::time(slot.at),
        until: words::time(slot.until),
        minutes: slot.minutes,
        state,
        exercises: contents.map(names).unwrap_or_default(),
        share: slot.outcome.and_then(share),
        reason: slot.outcome.and_then(reason).map(|reason| reason.said(inner.language())),
        by_hand: slot.ticked,
        can_tick: slot.ticked || (App::leaves_work(slot.outcome) && !slot.in_session),
        moved_to: slot.moved.filter(|at| *at > now.wall).map(words::time),
        can_go_on: App::can_go_on(inner, slot.id),
    }
}

/// A slot of a past day, from its stored outcome.
pub(super) fn past_slot(slot: &Slot<'_>, outcome: Option<Outcome>, tickable: bool, language: Language) -> view::Slot {
    let ticked = matches!(outcome, Some(Outcome::Ticked));
    view::Slot {
        id: slot.id.to_string(),
        at: slot.time.format("%H:%M").to_string(),
        until: words::time(slot.until),
        minutes: slot.duration().minutes(),
        state: outcome.map_or(view::SlotState::NotAsked, outcome_state),
        exercises: names(slot),
        share: outcome.and_then(share),
        reason: outcome.and_then(reason).map(|reason| reason.said(language)),
        by_hand: ticked,
        can_tick: tickable && (ticked || App::leaves_work(outcome)),
        moved_to: None,
        can_go_on: false,
    }
}

/// Reads a slot's name as a caller wrote it.
pub(super) fn slot_id(text: &str) -> Result<SlotId, Refused> {
    let why = || Message::new("refused-slot-name").with("slot", text);
    text.parse().map_err(|_: nape_core::id::IdError| Refused::new(nape_api::Code::Wrong, why()))
}

fn names(slot: &Slot<'_>) -> Vec<view::Named> {
    slot.lines.iter().map(|l| view::Named { id: l.exercise.id.to_string(), name: l.exercise.name.clone() }).collect()
}

pub(super) fn outcome_state(outcome: Outcome) -> view::SlotState {
    match outcome {
        Outcome::Done { .. } | Outcome::Ticked => view::SlotState::Done,
        Outcome::Partial { .. } => view::SlotState::Partial,
        Outcome::Skipped { .. } => view::SlotState::Skipped,
        Outcome::Missed => view::SlotState::Missed,
        Outcome::NotAsked { .. } => view::SlotState::NotAsked,
    }
}

fn share(outcome: Outcome) -> Option<f64> {
    match outcome {
        Outcome::Done { share } | Outcome::Partial { share } => Some(share),
        Outcome::Ticked => Some(1.0),
        Outcome::Skipped { .. } | Outcome::Missed | Outcome::NotAsked { .. } => None,
    }
}

fn reason(outcome: Outcome) -> Option<Message> {
    match outcome {
        Outcome::Skipped { reason } => Some(words::skip(reason)),
        Outcome::NotAsked { reason } => Some(words::not_asked(reason)),
        Outcome::Done { .. } | Outcome::Partial { .. } | Outcome::Ticked | Outcome::Missed => None,
    }
}

fn hold_view(reason: HoldReason, language: Language) -> view::Hold {
    view::Hold { reason: words::hold_code(reason).into(), words: words::hold(reason).said(language) }
}

fn language_view(language: Language) -> view::Language {
    match language {
        Language::English => view::Language::English,
        Language::German => view::Language::German,
    }
}

pub(super) fn kind_view(kind: Kind) -> view::PromptKind {
    match kind {
        Kind::Session => view::PromptKind::Session,
        Kind::Walk => view::PromptKind::Walk,
        Kind::Posture => view::PromptKind::Posture,
        Kind::Diary => view::PromptKind::Diary,
    }
}

fn presence(presence: Presence, now: Now) -> view::Presence {
    let state = match presence {
        Presence::Active => view::PresenceState::Active,
        Presence::Away { .. } => view::PresenceState::Away,
        Presence::Locked { .. } => view::PresenceState::Locked,
        Presence::Asleep { .. } => view::PresenceState::Asleep,
        Presence::Unknown => view::PresenceState::Unknown,
    };
    view::Presence { state, since: presence.gone_since().map(|at| words::instant(now.wall_at(at))) }
}
