//! What the patient answers to a prompt.

use super::slots::SESSION_LATERS;
use super::{Break, Elapsed, Engine, Kind, Now, Withdrawal};
use crate::id::{PromptId, SlotId};
use chrono::{TimeDelta, TimeZone};

impl<Z: TimeZone> Engine<Z> {
    /// Closed without an answer: a session stays due, a break counts as ignored.
    pub(super) fn dismissed(&mut self, now: Now, prompt: PromptId) {
        let Some(kind) = self.state.visible.as_ref().filter(|v| v.prompt.id == prompt).map(|v| v.prompt.kind) else {
            return;
        };
        self.withdraw(prompt, Withdrawal::Answered);
        if let Some(kind) = kind.of_break() {
            self.break_ignored(now, kind);
        }
    }

    pub(super) fn later(&mut self, now: Now, slot: Option<SlotId>, by: TimeDelta) {
        let to = now.elapsed.plus(by);
        let visible = self.state.visible.as_ref().map(|v| (v.prompt.kind, v.prompt.slot, v.prompt.day));
        match (slot, visible) {
            (Some(id), _) => self.session_later(id, to),
            // Only what stands on the screen can be moved; otherwise a break would come of nothing.
            (None, Some((Kind::Walk, ..))) => self.break_later(Break::Walk, to),
            (None, Some((Kind::Posture, ..))) => self.break_later(Break::Posture, to),
            (None, Some((Kind::Diary, _, day))) => self.diary_later(day, to),
            (None, Some((Kind::Session, ..)) | None) => return,
        }
        if visible.is_some_and(|(_, shown, _)| shown == slot) {
            self.answer_visible();
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

    /// A session is skipped with a reason; this is for the others.
    pub(super) fn skip_visible(&mut self) {
        let Some(kind) = self.state.visible.as_ref().map(|v| v.prompt.kind).filter(|kind| *kind != Kind::Session)
        else {
            return;
        };
        self.answer_visible();
        if kind.of_break().is_some() {
            self.state.breaks.ignored = 0;
        }
    }

    /// Takes the visible prompt away, as answered.
    pub(super) fn answer_visible(&mut self) {
        if let Some(prompt) = self.state.visible.as_ref().map(|visible| visible.prompt.id) {
            self.withdraw(prompt, Withdrawal::Answered);
        }
    }
}
