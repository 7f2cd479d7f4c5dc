//! The life of a slot: made with its day, opened at its time, ended with exactly one outcome.

use super::state::{PauseSpan, SafetySpan, SlotProgress};
use super::{Break, DONE_FROM, Engine, HoldReason, Now, Outcome, Output, SkipReason, Withdrawal};
use crate::adaptation::Blocked;
use crate::day::LocalDay;
use crate::id::SlotId;
use crate::slot;
use chrono::{DateTime, TimeZone, Utc};

/// Days that are caught up with after a long absence; longer gaps begin anew.
const LONGEST_ABSENCE_DAYS: i64 = 400;
/// Days after its own on which a slot may be ticked, and in which nothing that happened to it is forgotten.
const TICKED_FOR_DAYS: i64 = 7;

/// How a slot stands, for those who show it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SlotView {
    /// Its name.
    pub id: SlotId,
    /// Its time.
    pub at: DateTime<Utc>,
    /// The end of its window.
    pub until: DateTime<Utc>,
    /// How long it takes.
    pub minutes: u32,
    /// Its outcome, if it has one.
    pub outcome: Option<Outcome>,
    /// Whether its time has come.
    pub open: bool,
    /// Whether its session is under way.
    pub in_session: bool,
    /// To when it was moved.
    pub moved: Option<DateTime<Utc>>,
    /// Whether it is ticked by hand.
    pub ticked: bool,
    /// How often it may still be moved.
    pub laters_left: u32,
    /// Whether all that was to be in it is off for safety.
    pub blocked: Blocked,
}

/// Laters that a session may have.
pub(super) const SESSION_LATERS: u32 = 2;

impl<Z: TimeZone> Engine<Z> {
    /// The slots of a day that the engine still knows.
    pub fn slots(&self, now: Now, day: LocalDay) -> Vec<SlotView> {
        let of_day = self.state.slots.iter().filter(|(id, _)| id.day == day);
        of_day
            .map(|(id, slot)| SlotView {
                id: *id,
                at: slot.at,
                until: slot.until,
                minutes: slot.minutes,
                outcome: slot.counts(),
                open: slot.closes.is_some(),
                in_session: slot.in_session,
                moved: slot.moved.map(|at| now.wall_at(at)),
                ticked: slot.ticked,
                laters_left: SESSION_LATERS.saturating_sub(slot.laters),
                blocked: slot.blocked,
            })
            .collect()
    }

    /// Makes the slots of every day since the last look, opens those whose time has come, ends those whose window is over.
    pub(super) fn run_slots(&mut self, now: Now) {
        let today = self.day(now);
        let settled = self.is_settled(now);
        let from = match self.state.day {
            // A clock that was just set may be wrong: the days that it skips are made once it has settled, and those to
            // which it returns are known already.
            Some(day) if !settled && day != today => (day < today).then_some(today),
            Some(day) if today.days_since(day) <= LONGEST_ABSENCE_DAYS => Some(day.min(today)),
            Some(_) | None => Some(today),
        };
        let mut day = from.unwrap_or(today);
        while from.is_some() && day <= today {
            self.make_slots(day);
            day = day.plus(1);
        }
        if settled || self.state.day.is_none() {
            self.state.day = Some(today);
        }
        self.open_and_close(now);
        if settled {
            self.forget_slots(today);
        }
    }

    /// Whether the wall clock has not been set lately, so that it is to be believed.
    pub(super) fn is_settled(&self, now: Now) -> bool {
        self.state.settles.is_none_or(|at| at <= now.elapsed)
    }

    fn make_slots(&mut self, day: LocalDay) {
        let Some(prescription) = self.prescriptions.in_force(day) else {
            self.state.slots.retain(|id, slot| id.day != day || slot.is_touched());
            return;
        };
        let accepted = prescription.accepted;
        let made: Vec<_> =
            slot::of_day(&prescription.plan, &prescription.changes, day, &self.settings.slot_rules(), &self.zone)
                .into_iter()
                .map(|slot| (slot.id, slot.at, slot.until, slot.duration().minutes(), slot.blocked))
                .collect();
        let prescribed = |id: &SlotId| made.iter().any(|(other, ..)| other == id);
        self.state.slots.retain(|id, slot| id.day != day || prescribed(id) || slot.is_touched());
        for (id, at, until, minutes, blocked) in made {
            // Also what has begun: a stop in one session empties the next.
            if let Some(slot) = self.state.slots.get_mut(&id) {
                slot.blocked = blocked;
            }
            match self.state.slots.get_mut(&id) {
                Some(slot) if slot.closes.is_none() && !slot.is_touched() => {
                    (slot.at, slot.until, slot.minutes) = (at, until, minutes);
                }
                None if until > accepted => {
                    self.state.slots.insert(id, SlotProgress { blocked, ..SlotProgress::new(at, until, minutes) });
                }
                Some(_) | None => {}
            }
        }
    }

    fn open_and_close(&mut self, now: Now) {
        let settled = self.is_settled(now);
        let visible = self.state.visible.as_ref().and_then(|visible| visible.prompt.slot);
        let (last_pause, safety) = (self.state.last_pause, self.state.safety);
        let mut ended = Vec::new();
        for (id, slot) in &mut self.state.slots {
            if slot.closes.is_none() && slot.at <= now.wall {
                slot.closes = Some(now.when(slot.until));
            } else if slot.closes.is_some() && slot.at > now.wall {
                // The wall clock was ahead and has been set back: the window is still to come.
                if !slot.is_touched() {
                    slot.closes = None;
                    slot.held = None;
                } else if settled {
                    slot.closes = Some(now.when(slot.until));
                }
            }
            let Some(closes) = slot.closes else { continue };
            if visible == Some(*id) && slot.half().is_some_and(|half| half <= now.elapsed) {
                // It still stands on the screen, which is asking enough.
                slot.halfway = true;
            }
            let over = closes <= now.elapsed;
            if over && settled && slot.outcome.is_none() && !slot.in_session {
                let before = slot.counts();
                slot.outcome = Some(slot.unanswered(last_pause, safety));
                if slot.counts() != before {
                    ended.push(Output::Slot { slot: *id, outcome: slot.counts() });
                }
            }
            if over {
                slot.held = None;
            }
        }
        self.outputs.extend(ended);
        self.withdraw_what_is_over(now);
    }

    fn withdraw_what_is_over(&mut self, now: Now) {
        let Some(visible) = &self.state.visible else { return };
        let (prompt, slot) = (visible.prompt.id, visible.prompt.slot);
        let Some(slot) = slot else { return };
        let over = self.state.slots.get(&slot).is_none_or(|slot| {
            slot.counts().is_some()
                || slot.in_session
                || slot.blocked == Blocked::Yes
                || slot.closes.is_some_and(|closes| closes <= now.elapsed)
        });
        if over {
            self.withdraw(prompt, Withdrawal::Over);
        }
    }

    /// Slots of past days are kept until they have an outcome, and as long after as one may be ticked. Those of days to
    /// come, which a wrong clock has left behind, are kept if anything happened to them: it must not happen twice.
    fn forget_slots(&mut self, today: LocalDay) {
        self.state.slots.retain(|id, slot| {
            let days_ago = today.days_since(id.day);
            slot.in_session
                || if days_ago < 0 {
                    slot.is_touched()
                } else {
                    days_ago <= TICKED_FOR_DAYS || (slot.outcome.is_none() && slot.closes.is_some())
                }
        });
    }

    pub(super) fn set_outcome(&mut self, id: SlotId, outcome: Outcome) {
        // A session that was begun long ago still counts.
        let Some(slot) = self.state.slots.get_mut(&id) else {
            self.emit(Output::Slot { slot: id, outcome: Some(outcome) });
            return;
        };
        let before = slot.counts();
        let better = match (slot.outcome, outcome) {
            (Some(Outcome::Done { share: old }), Outcome::Done { share: new })
            | (Some(Outcome::Partial { share: old }), Outcome::Partial { share: new }) => new > old,
            (Some(Outcome::Done { .. }), _) => false,
            (Some(Outcome::Partial { .. }), new) => matches!(new, Outcome::Done { .. }),
            (
                None | Some(Outcome::Skipped { .. } | Outcome::Missed | Outcome::NotAsked { .. } | Outcome::Ticked),
                _,
            ) => true,
        };
        slot.held = None;
        slot.moved = None;
        if better {
            slot.outcome = Some(outcome);
        }
        let counts = slot.counts();
        if counts != before {
            self.emit(Output::Slot { slot: id, outcome: counts });
        }
    }

    /// Only a slot that is known can be skipped; the others are not due, or long over.
    pub(super) fn skip(&mut self, id: SlotId, reason: SkipReason) {
        if self.state.slots.contains_key(&id) {
            self.set_outcome(id, Outcome::Skipped { reason });
        }
    }

    /// Ticks a slot of the last days, or takes that back; nothing comes of it if nothing changes.
    pub(super) fn set_ticked(&mut self, now: Now, id: SlotId, ticked: bool) {
        // Its window may have ended unseen while it was ticked.
        self.run_slots(now);
        let Some(slot) = self.state.slots.get_mut(&id) else { return };
        let before = slot.counts();
        slot.ticked = ticked;
        slot.held = None;
        let counts = slot.counts();
        if counts != before {
            self.emit(Output::Slot { slot: id, outcome: counts });
        }
    }

    pub(super) fn session_began(&mut self, slot: Option<SlotId>) {
        self.state.in_session = true;
        self.state.running_break = None;
        self.answer_visible();
        if let Some(slot) = slot.and_then(|id| self.state.slots.get_mut(&id)) {
            slot.in_session = true;
            slot.held = None;
            slot.moved = None;
            // If nothing comes of it and it was never asked for, this is why.
            slot.kept_from = Some(HoldReason::InSession);
        }
    }

    pub(super) fn session_left(&mut self, now: Now, slot: Option<SlotId>, share: f64) {
        self.leave_session(slot, share);
        self.leave_alone(now);
    }

    /// A session is movement: it relieves posture as a break would.
    pub(super) fn session_ended(&mut self, now: Now, slot: Option<SlotId>, share: f64) {
        self.leave_session(slot, share);
        if share > 0.0 {
            self.reset_clock(Break::Posture);
            self.emit(Output::Relief(Break::Posture));
        }
        self.leave_alone(now);
    }

    fn leave_session(&mut self, slot: Option<SlotId>, share: f64) {
        self.state.in_session = false;
        // One session at a time: whichever it was, none is under way now.
        for progress in self.state.slots.values_mut() {
            progress.in_session = false;
        }
        if let (Some(slot), true) = (slot, share > 0.0) {
            self.set_outcome(slot, of_share(share));
        }
    }
}

fn of_share(share: f64) -> Outcome {
    if share >= DONE_FROM { Outcome::Done { share: share.min(1.0) } } else { Outcome::Partial { share } }
}

impl SlotProgress {
    fn new(at: DateTime<Utc>, until: DateTime<Utc>, minutes: u32) -> Self {
        Self {
            at,
            until,
            minutes,
            closes: None,
            shows: 0,
            halfway: false,
            laters: 0,
            moved: None,
            silent: false,
            held: None,
            kept_from: None,
            in_session: false,
            outcome: None,
            ticked: false,
            blocked: Blocked::No,
        }
    }

    /// Whether anything has happened to it that must not be lost.
    fn is_touched(&self) -> bool {
        self.shows > 0 || self.outcome.is_some() || self.ticked || self.in_session || self.laters > 0
    }

    /// Whether nobody is to be asked for it: the patient has had enough of it, or safety forbids it.
    pub(super) fn is_silent(&self) -> bool {
        self.silent || self.blocked == Blocked::Yes
    }

    /// What it is when its window ends without a session. What safety forbade in the end was not missed, even if it was
    /// asked for before.
    fn unanswered(&self, last_pause: Option<PauseSpan>, safety: Option<SafetySpan>) -> Outcome {
        if self.blocked == Blocked::Yes || safety.is_some_and(|span| span.covers(self.until)) {
            Outcome::NotAsked { reason: HoldReason::Safety }
        } else if self.shows > 0 {
            Outcome::Missed
        } else if last_pause.is_some_and(|pause| pause.from <= self.at && self.until <= pause.until) {
            Outcome::NotAsked { reason: HoldReason::Paused }
        } else {
            Outcome::NotAsked { reason: self.kept_from.unwrap_or(HoldReason::Asleep) }
        }
    }
}
