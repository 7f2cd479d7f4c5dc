//! What the patient answers.

use super::prompts::BREAK_LATERS;
use super::slots::SESSION_LATERS;
use super::{Elapsed, Engine, Kind, Now, Output, RunningBreak, Withdrawal};
use crate::id::{PromptId, SlotId};
use chrono::{TimeDelta, TimeZone};

impl<Z: TimeZone> Engine<Z> {
    /// Closed without an answer: a session stays due, a break counts as ignored.
    pub(super) fn dismissed(&mut self, now: Now, prompt: PromptId) {
        let Some(kind) = self.state.visible.as_ref().filter(|v| v.prompt.id == prompt).map(|v| v.prompt.kind) else {
            return;
        };
        self.withdraw(prompt, Withdrawal::Answered);
        match kind {
            Kind::Posture => self.break_ignored(now),
            Kind::Session => {}
        }
    }

    pub(super) fn break_ignored(&mut self, now: Now) {
        let today = self.day(now);
        let most = self.settings.ignored_breaks;
        let posture = &mut self.state.posture;
        if posture.silent.is_some_and(|day| day != today) {
            (posture.silent, posture.ignored) = (None, 0);
        }
        posture.withdrawn = Some(now.elapsed);
        posture.ignored += 1;
        // The count stays as it is: if going away proves that this break was taken after all, so does the silence end.
        if most > 0 && posture.ignored >= most {
            posture.silent = Some(today);
        }
    }

    pub(super) fn later(&mut self, now: Now, slot: Option<SlotId>, by: TimeDelta) {
        let to = now.elapsed.plus(by);
        let kind = if let Some(id) = slot {
            self.session_later(id, to);
            Kind::Session
        } else {
            self.break_later(to);
            Kind::Posture
        };
        let answered = self.state.visible.as_ref().filter(|v| v.prompt.kind == kind && v.prompt.slot == slot);
        if let Some(prompt) = answered.map(|v| v.prompt.id) {
            self.withdraw(prompt, Withdrawal::Answered);
        }
    }

    fn session_later(&mut self, id: SlotId, to: Elapsed) {
        let Some(slot) = self.state.slots.get_mut(&id).filter(|slot| slot.counts().is_none()) else { return };
        if slot.laters < SESSION_LATERS {
            slot.laters += 1;
            slot.moved = Some(to);
        } else {
            slot.silent = true;
            slot.moved = None;
        }
        slot.held = None;
    }

    /// Only a break that stands on the screen can be moved; otherwise one would come of nothing.
    fn break_later(&mut self, to: Elapsed) {
        if self.state.visible.as_ref().is_none_or(|visible| visible.prompt.kind != Kind::Posture) {
            return;
        }
        let posture = &mut self.state.posture;
        if posture.laters < BREAK_LATERS {
            posture.laters += 1;
            posture.moved = Some(to);
        }
        posture.ignored = 0;
    }

    pub(super) fn skip_break(&mut self) {
        if self.answer_break() {
            self.state.posture.ignored = 0;
        }
    }

    pub(super) fn breaks_off(&mut self, now: Now) {
        self.state.posture.silent = Some(self.day(now));
        self.state.posture.ignored = 0;
        self.answer_break();
        self.begin_interval();
    }

    /// Begins a break, unless one or a session is under way.
    pub(super) fn take_break(&mut self, now: Now) {
        if self.state.in_session || self.state.running_break.is_some() {
            return;
        }
        let asked = self.answer_break();
        // The break that was asked for has had its turn; one taken of one's own accord uses the next.
        let (exercise, length) = self.next_break(now, asked);
        if !asked {
            self.state.posture.turn = self.state.posture.turn.wrapping_add(1);
        }
        let until = now.elapsed.plus(TimeDelta::seconds(i64::from(length.0)));
        self.state.running_break = Some(RunningBreak { exercise, until, seconds: length.0, asked });
    }

    pub(super) fn break_done(&mut self, now: Now) {
        let Some(running) = self.state.running_break.take() else { return };
        self.state.posture.ignored = 0;
        self.reset_posture();
        if running.asked {
            self.emit(Output::BreakTaken);
        }
        self.emit(Output::Relief);
        self.leave_alone(now);
    }

    /// Takes the visible break prompt away, as answered.
    fn answer_break(&mut self) -> bool {
        let visible = self.state.visible.as_ref().filter(|v| v.prompt.kind == Kind::Posture).map(|v| v.prompt.id);
        if let Some(prompt) = visible {
            self.withdraw(prompt, Withdrawal::Answered);
        }
        visible.is_some()
    }
}
