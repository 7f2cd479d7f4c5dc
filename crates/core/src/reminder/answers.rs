//! What the patient answers.

use super::prompts::BREAK_LATERS;
use super::slots::SESSION_LATERS;
use super::{Engine, Kind, Now, Output, RunningBreak, Withdrawal};
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
        posture.withdrawn = Some(now.elapsed);
        posture.ignored += 1;
        if most > 0 && posture.ignored >= most {
            posture.silent = Some(today);
            posture.ignored = 0;
        }
    }

    pub(super) fn later(&mut self, now: Now, slot: Option<SlotId>, by: TimeDelta) {
        let to = now.elapsed.plus(by);
        match slot {
            Some(id) => {
                let Some(slot) = self.state.slots.get_mut(&id) else { return };
                if slot.laters < SESSION_LATERS {
                    slot.laters += 1;
                    slot.moved = Some(to);
                } else {
                    slot.silent = true;
                    slot.moved = None;
                }
                slot.held = None;
            }
            None => {
                let posture = &mut self.state.posture;
                if posture.laters < BREAK_LATERS {
                    posture.laters += 1;
                    posture.moved = Some(to);
                }
                posture.ignored = 0;
            }
        }
        let kind = if slot.is_some() { Kind::Session } else { Kind::Posture };
        let answered = self.state.visible.as_ref().filter(|v| v.prompt.kind == kind && v.prompt.slot == slot);
        if let Some(prompt) = answered.map(|v| v.prompt.id) {
            self.withdraw(prompt, Withdrawal::Answered);
        }
    }

    pub(super) fn skip_break(&mut self) {
        self.state.posture.ignored = 0;
        self.answer_break();
    }

    pub(super) fn breaks_off(&mut self, now: Now) {
        self.state.posture.silent = Some(self.day(now));
        self.state.posture.ignored = 0;
        self.answer_break();
        self.begin_interval();
    }

    pub(super) fn take_break(&mut self, now: Now) {
        let asked = self.answer_break();
        let turn = self.state.posture.turn;
        // The break that was asked for has had its turn; one taken of one's own accord uses the next.
        self.state.posture.turn = if asked { turn.wrapping_sub(1) } else { turn };
        let (exercise, length) = self.next_break(now);
        self.state.posture.turn = if asked { turn } else { turn.wrapping_add(1) };
        let until = now.elapsed.plus(TimeDelta::seconds(i64::from(length.0)));
        self.state.running_break = Some(RunningBreak { exercise, until, seconds: length.0, asked });
    }

    pub(super) fn break_done(&mut self, _now: Now) {
        let Some(running) = self.state.running_break.take() else { return };
        self.state.posture.ignored = 0;
        self.reset_posture();
        if running.asked {
            self.emit(Output::BreakTaken);
        }
        self.emit(Output::Relief);
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
