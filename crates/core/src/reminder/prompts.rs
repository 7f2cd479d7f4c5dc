//! What is due, what holds it, what is shown and what is withdrawn; and when to look again.

use super::hold::Hold;
use super::slots::SESSION_LATERS;
use super::state::SlotProgress;
use super::{Break, Elapsed, Engine, HoldReason, Kind, Now, Output, Prompt, Visible, Withdrawal};
use crate::id::{PromptId, SlotId};
use chrono::{TimeDelta, TimeZone};

/// What becomes of something that is due.
enum Due {
    Now,
    Held(HoldReason),
    AtAPause,
}

impl Due {
    /// What is ready but for the typing is not held: it waits a moment.
    fn unless_typing(hold: Option<Hold>, waits_for_pause: &mut bool) -> Self {
        match hold {
            None => Self::Now,
            Some((HoldReason::Typing, _)) => {
                *waits_for_pause = true;
                Self::AtAPause
            }
            Some((reason, _)) => Self::Held(reason),
        }
    }
}

impl<Z: TimeZone> Engine<Z> {
    /// Brings everything up to the instant.
    pub(super) fn look(&mut self, now: Now) {
        self.run_slots(now);
        if self.state.pause.is_some_and(|until| until <= now.wall) {
            self.end_pause(now);
        }
        if self.state.meeting.is_some_and(|until| until <= now.wall) {
            self.set_meeting(now, None);
        }
        if self.state.back_until.is_some_and(|until| until <= now.elapsed) {
            self.state.back_until = None;
        }
        if self.state.running_break.as_ref().is_some_and(|running| running.until <= now.elapsed) {
            self.break_done(now);
        }
        self.credit_absence(now);
        self.withdraw_the_unanswered(now);
        self.fold_breaks(now);
        self.run_diary(now);
        self.show_what_is_due(now);
    }

    fn withdraw_the_unanswered(&mut self, now: Now) {
        let Some(visible) = &self.state.visible else { return };
        let (prompt, kind) = (visible.prompt.id, visible.prompt.kind);
        if self.withdrawal_at(visible).is_some_and(|at| at <= now.elapsed) {
            self.withdraw(prompt, Withdrawal::Unanswered);
            if let Some(kind) = kind.of_break() {
                self.break_ignored(now, kind);
            }
        }
    }

    /// A break's prompt goes by elapsed time, the others by presence: lock and absence do not withdraw those.
    pub(super) fn withdrawal_at(&self, visible: &Visible) -> Option<Elapsed> {
        match visible.prompt.kind {
            Kind::Walk | Kind::Posture => Some(visible.shown.elapsed.plus(self.settings.break_visible)),
            Kind::Session | Kind::Diary => {
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

    /// Shows the first that nothing holds; the others then wait behind it.
    fn show_what_is_due(&mut self, now: Now) {
        let mut waits_for_pause = false;
        if let Some((slot, asked_for)) = self.due_session(now) {
            match Due::unless_typing(self.session_hold(now, asked_for), &mut waits_for_pause) {
                Due::Now => self.show_session(now, slot),
                Due::Held(reason) => self.hold_session(slot, reason),
                Due::AtAPause => {}
            }
        }
        for kind in Break::ALL {
            if self.due_break(now) != Some(kind) {
                self.state.breaks.of_mut(kind).held = None;
                continue;
            }
            match Due::unless_typing(self.break_hold(now, kind), &mut waits_for_pause) {
                Due::Now => self.show_break(now, kind),
                Due::Held(reason) => self.hold_break(kind, reason),
                Due::AtAPause => {}
            }
        }
        if let Some(day) = self.due_diary(now) {
            match Due::unless_typing(self.diary_hold(now), &mut waits_for_pause) {
                Due::Now => self.show_diary(now, day),
                Due::Held(reason) => self.hold_diary(reason),
                Due::AtAPause => {}
            }
        }
        self.state.ready_since = match self.state.ready_since {
            _ if !waits_for_pause => None,
            None => Some(now.elapsed),
            since => since,
        };
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
            .filter(|(id, slot)| {
                visible != Some(**id) && slot.counts().is_none() && !slot.in_session && !slot.is_silent()
            })
            .filter(|(_, slot)| slot.closes.is_some_and(|closes| now.elapsed < closes))
            .find(|(_, slot)| slot.ask_at().is_some_and(|at| at <= now.elapsed))
            .map(|(id, slot)| (*id, slot.moved.is_some()))
    }

    fn show_session(&mut self, now: Now, id: SlotId) {
        let Some(slot) = self.state.slots.get_mut(&id) else { return };
        slot.shows += 1;
        slot.halfway |= slot.half().is_some_and(|half| half <= now.elapsed);
        slot.moved = None;
        slot.held = None;
        let (minutes, laters_left) = (slot.minutes, SESSION_LATERS.saturating_sub(slot.laters));
        self.show(now, |prompt| Prompt {
            id: prompt,
            kind: Kind::Session,
            slot: Some(id),
            day: None,
            exercise: None,
            minutes,
            laters_left,
        });
    }

    pub(super) fn show(&mut self, now: Now, prompt: impl FnOnce(PromptId) -> Prompt) {
        if let Some(older) = self.state.visible.as_ref().map(|visible| visible.prompt.id) {
            self.withdraw(older, Withdrawal::Replaced);
        }
        let prompt = prompt(PromptId(self.state.next_prompt));
        self.state.next_prompt += 1;
        self.state.last_shown = Some((now.elapsed, prompt.kind));
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
        times.extend(state.meeting.map(|until| now.when(until)));
        times.extend(Break::ALL.into_iter().filter_map(|kind| self.relief_at(kind)));
        times.extend(self.diary_deadlines(now));
        times.extend(state.visible.as_ref().and_then(|visible| self.withdrawal_at(visible)));
        for slot in state.slots.values() {
            times.extend(slot.closes.is_none().then(|| now.when(slot.at)));
            if slot.counts().is_none() && !slot.in_session {
                times.extend(slot.closes);
                times.extend(slot.ask_at().filter(|_| !slot.is_silent()));
            }
        }
        let waits_for_desk = self.at_desk() && !state.in_session && state.running_break.is_none();
        for kind in Break::ALL {
            match state.breaks.of(kind).moved {
                Some(moved) => times.push(moved),
                None if waits_for_desk && self.wants(kind) => {
                    times.push(Elapsed(state.last.elapsed.0 + self.desk_time_left(kind)));
                }
                None => {}
            }
        }
        if let Some(kind) = self.due_break(now) {
            times.extend(self.break_hold(now, kind).and_then(|(_, ends)| ends));
        }
        if self.due_diary(now).is_some() {
            times.extend(self.diary_hold(now).and_then(|(_, ends)| ends));
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
