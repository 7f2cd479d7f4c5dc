//! What is due, what holds it, what is shown and what is withdrawn; and when to look again.

use super::hold::HOUR_MS;
use super::slots::SESSION_LATERS;
use super::state::SlotProgress;
use super::{Elapsed, Engine, HoldReason, Kind, Now, Output, Prompt, Visible, Withdrawal};
use crate::id::{ExerciseId, PromptId, SlotId};
use crate::seconds::Seconds;
use chrono::{TimeDelta, TimeZone};

/// Laters that a break may have.
pub(super) const BREAK_LATERS: u32 = 1;
/// Length of a break that has no exercise.
const PLAIN_BREAK: Seconds = Seconds(60);

impl<Z: TimeZone> Engine<Z> {
    /// Brings everything up to the instant.
    pub(super) fn look(&mut self, now: Now) {
        self.run_slots(now);
        if self.state.pause.is_some_and(|until| until <= now.wall) {
            self.end_pause(now);
        }
        if self.state.back_until.is_some_and(|until| until <= now.elapsed) {
            self.state.back_until = None;
        }
        if self.state.running_break.as_ref().is_some_and(|running| running.until <= now.elapsed) {
            self.break_done(now);
        }
        self.credit_absence(now);
        self.withdraw_the_unanswered(now);
        self.fold_break(now);
        self.show_what_is_due(now);
    }

    fn withdraw_the_unanswered(&mut self, now: Now) {
        let Some(visible) = &self.state.visible else { return };
        let (prompt, kind) = (visible.prompt.id, visible.prompt.kind);
        if self.withdrawal_at(visible).is_some_and(|at| at <= now.elapsed) {
            self.withdraw(prompt, Withdrawal::Unanswered);
            match kind {
                Kind::Posture => self.break_ignored(now),
                Kind::Session => {}
            }
        }
    }

    /// A break's prompt goes by elapsed time, a session's by presence: lock and absence do not withdraw that.
    pub(super) fn withdrawal_at(&self, visible: &Visible) -> Option<Elapsed> {
        match visible.prompt.kind {
            Kind::Posture => Some(visible.shown.elapsed.plus(self.settings.break_visible)),
            Kind::Session => {
                let left = self.settings.session_visible - ms(visible.present_ms);
                (self.at_desk() || left <= TimeDelta::zero()).then(|| self.state.last.elapsed.plus(left))
            }
        }
    }

    pub(super) fn withdraw(&mut self, prompt: PromptId, why: Withdrawal) {
        if self.state.visible.as_ref().is_some_and(|visible| visible.prompt.id == prompt) {
            self.state.visible = None;
            self.emit(Output::Withdraw { prompt, why });
        }
    }

    fn show_what_is_due(&mut self, now: Now) {
        if let Some((slot, asked_for)) = self.due_session(now) {
            match self.session_hold(now, asked_for) {
                None => self.show_session(now, slot),
                Some((reason, _)) => self.hold_session(slot, reason),
            }
        }
        if self.break_is_due(now) {
            match self.break_hold(now) {
                None => self.show_break(now),
                Some((reason, _)) => {
                    if self.state.posture.held.is_none() {
                        self.emit(Output::Held { kind: Kind::Posture, slot: None, reason });
                    }
                    self.state.posture.held = Some(reason);
                }
            }
        } else {
            self.state.posture.held = None;
        }
    }

    fn hold_session(&mut self, id: SlotId, reason: HoldReason) {
        let Some(slot) = self.state.slots.get_mut(&id) else { return };
        if slot.held.is_none() {
            self.outputs.push_back(Output::Held { kind: Kind::Session, slot: Some(id), reason });
        }
        slot.held = Some(reason);
        if reason != HoldReason::Paused {
            slot.kept_from = Some(reason);
        }
    }

    /// The slot to be asked for now, and whether the patient asked for that with `later`.
    pub(super) fn due_session(&self, now: Now) -> Option<(SlotId, bool)> {
        let visible = self.state.visible.as_ref().and_then(|visible| visible.prompt.slot);
        self.state
            .slots
            .iter()
            .filter(|(id, slot)| visible != Some(**id) && slot.counts().is_none() && !slot.in_session && !slot.silent)
            .filter(|(_, slot)| slot.closes.is_some_and(|closes| now.elapsed < closes))
            .find(|(_, slot)| slot.ask_at().is_some_and(|at| at <= now.elapsed))
            .map(|(id, slot)| (*id, slot.moved.is_some()))
    }

    pub(super) fn break_is_due(&self, now: Now) -> bool {
        let visible = self.state.visible.as_ref().is_some_and(|visible| visible.prompt.kind == Kind::Posture);
        let due = match self.state.posture.moved {
            Some(at) => at <= now.elapsed,
            None => self.desk_time_left() == 0,
        };
        self.settings.posture_breaks && !visible && due
    }

    /// Milliseconds of desk time until the next break is due.
    fn desk_time_left(&self) -> u64 {
        let counted = self.state.desk.since_relief_ms.saturating_sub(self.state.posture.counted_from_ms);
        self.interval_ms().saturating_sub(counted)
    }

    /// A break that becomes due shortly before a session is left to the session.
    pub(super) fn fold_break(&mut self, now: Now) {
        if !self.break_is_due(now) || self.state.posture.moved.is_some() {
            return;
        }
        // A break that would not be shown for other reasons stays due.
        let folds = self.break_hold(now).is_none_or(|(reason, _)| match reason {
            HoldReason::JustBack | HoldReason::Gap | HoldReason::Cap => true,
            HoldReason::Asleep
            | HoldReason::Locked
            | HoldReason::Away
            | HoldReason::Paused
            | HoldReason::InSession
            | HoldReason::OutsideHours
            | HoldReason::SilentToday
            | HoldReason::OtherPrompt => false,
        });
        if !folds {
            return;
        }
        let soon = self.state.slots.iter().find(|(_, slot)| {
            slot.counts().is_none()
                && slot.closes.is_none()
                && slot.at > now.wall
                && slot.at - now.wall <= self.settings.fold
        });
        if let Some(slot) = soon.map(|(id, _)| *id).filter(|_| self.settings.fold > TimeDelta::zero()) {
            self.begin_interval();
            self.emit(Output::Folded { slot });
        }
    }

    pub(super) fn begin_interval(&mut self) {
        let posture = &mut self.state.posture;
        posture.counted_from_ms = self.state.desk.since_relief_ms;
        posture.moved = None;
        posture.held = None;
        posture.laters = 0;
        posture.withdrawn = None;
    }

    fn show_session(&mut self, now: Now, id: SlotId) {
        let Some(slot) = self.state.slots.get_mut(&id) else { return };
        slot.shows += 1;
        slot.halfway |= slot.half().is_some_and(|half| half <= now.elapsed);
        slot.moved = None;
        slot.held = None;
        let (minutes, laters_left) = (slot.minutes, SESSION_LATERS.saturating_sub(slot.laters));
        self.show(now, Kind::Session, Some(id), None, minutes, laters_left);
    }

    fn show_break(&mut self, now: Now) {
        let moved = self.state.posture.moved.is_some();
        let laters_left = BREAK_LATERS.saturating_sub(self.state.posture.laters);
        let (exercise, length) = self.next_break(now, moved);
        self.begin_interval();
        if moved {
            self.state.posture.laters = BREAK_LATERS;
        } else {
            let desk = self.state.desk.total_ms;
            self.state.posture.shows_ms.retain(|at| desk < at + HOUR_MS);
            self.state.posture.shows_ms.push(desk);
            self.state.posture.turn = self.state.posture.turn.wrapping_add(1);
        }
        self.show(now, Kind::Posture, None, exercise, length.minutes(), laters_left);
    }

    /// The desk exercise whose turn it is, or once more the last one, and the length of its break.
    pub(super) fn next_break(&self, now: Now, again: bool) -> (Option<ExerciseId>, Seconds) {
        let day = self.day(now);
        let desk = self.prescriptions.in_force(day).map(|p| p.plan.desk_on(day)).unwrap_or_default();
        let turn = self.state.posture.turn.wrapping_sub(u32::from(again)) as usize;
        match desk.get(turn.checked_rem(desk.len()).unwrap_or(0)) {
            Some(exercise) => (Some(exercise.id.clone()), exercise.duration(exercise.break_dose())),
            None => (None, PLAIN_BREAK),
        }
    }

    fn show(
        &mut self,
        now: Now,
        kind: Kind,
        slot: Option<SlotId>,
        exercise: Option<ExerciseId>,
        minutes: u32,
        laters_left: u32,
    ) {
        if let Some(older) = self.state.visible.as_ref().map(|visible| visible.prompt.id) {
            self.withdraw(older, Withdrawal::Replaced);
        }
        let prompt = Prompt { id: PromptId(self.state.next_prompt), kind, slot, exercise, minutes, laters_left };
        self.state.next_prompt += 1;
        self.state.last_shown = Some((now.elapsed, kind));
        self.state.visible = Some(Visible { prompt: prompt.clone(), shown: now, present_ms: 0 });
        self.emit(Output::Show(prompt));
    }

    /// When to be asked again, if nothing is told before.
    pub fn deadline(&self, now: Now) -> Option<Elapsed> {
        let mut times: Vec<Elapsed> = Vec::new();
        let state = &self.state;
        times.push(now.when(self.day(now).ends(&self.zone)));
        times.extend(state.settles);
        times.extend(state.pause.map(|until| now.when(until)));
        times.extend(state.running_break.as_ref().map(|running| running.until));
        times.extend(self.relief_at());
        times.extend(state.visible.as_ref().and_then(|visible| self.withdrawal_at(visible)));
        for slot in state.slots.values() {
            times.extend(slot.closes.is_none().then(|| now.when(slot.at)));
            if slot.counts().is_none() && !slot.in_session {
                times.extend(slot.closes);
                times.extend(slot.ask_at().filter(|_| !slot.silent));
            }
        }
        let waits_for_desk = self.at_desk() && !state.in_session && state.running_break.is_none();
        if self.settings.posture_breaks && waits_for_desk && state.posture.moved.is_none() {
            times.push(Elapsed(state.last.elapsed.0 + self.desk_time_left()));
        }
        times.extend(state.posture.moved);
        if self.break_is_due(now) {
            times.extend(self.break_hold(now).and_then(|(_, ends)| ends));
        }
        if let Some((_, asked_for)) = self.due_session(now) {
            times.extend(self.session_hold(now, asked_for).and_then(|(_, ends)| ends));
        }
        times.into_iter().filter(|at| *at > now.elapsed).min()
    }
}

impl SlotProgress {
    /// Halfway through its window, by elapsed time.
    pub(super) fn half(&self) -> Option<Elapsed> {
        self.closes.map(|closes| closes.plus(-(self.until - self.at) / 2))
    }

    /// When it is to be asked for next, if at all: at its time, when it was moved to, once more halfway.
    fn ask_at(&self) -> Option<Elapsed> {
        let closes = self.closes?;
        match (self.moved, self.shows, self.halfway) {
            (Some(moved), _, _) => Some(moved),
            (None, 0, _) => Some(closes.plus(-(self.until - self.at))),
            (None, _, false) => self.half(),
            (None, _, true) => None,
        }
    }
}

fn ms(millis: u64) -> TimeDelta {
    i64::try_from(millis).ok().and_then(TimeDelta::try_milliseconds).unwrap_or(TimeDelta::MAX)
}
