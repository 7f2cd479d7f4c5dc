//! Desk time, absence and relief.

use super::state::PauseSpan;
use super::{Elapsed, Engine, Kind, Now, Output, Withdrawal};
use crate::presence::Presence;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};

/// Outcomes wait this long after the wall clock was set: long enough for a wrong setting to be noticed and mended.
const SETTLING: TimeDelta = TimeDelta::minutes(10);
/// Less than this between the two clocks is drift, not a set clock.
const DRIFT_MS: i64 = 2_000;

impl<Z: TimeZone> Engine<Z> {
    pub(super) fn at_desk(&self) -> bool {
        self.state.presence.gone_since().is_none()
    }

    fn desk_time_runs(&self) -> bool {
        self.at_desk() && !self.state.in_session && self.state.running_break.is_none()
    }

    /// Milliseconds of desk time since the last relief, up to now; [`super::State::desk_time_ms`] is that of the last input.
    pub fn desk_time_ms(&self, now: Now) -> u64 {
        let since = if self.desk_time_runs() { now.elapsed.since(self.state.last.elapsed) } else { 0 };
        self.state.desk_time_ms() + since
    }

    pub(super) fn run_desk_time(&mut self, now: Now) {
        let passed = now.elapsed.since(self.state.last.elapsed);
        if self.desk_time_runs() {
            self.state.desk.since_relief_ms += passed;
            self.state.desk.total_ms += passed;
        }
        if self.at_desk()
            && let Some(visible) = &mut self.state.visible
        {
            visible.present_ms += passed;
        }
    }

    pub(super) fn notice_clock_change(&mut self, now: Now) {
        let wall = (now.wall - self.state.last.wall).num_milliseconds();
        let passed = i64::try_from(now.elapsed.since(self.state.last.elapsed)).unwrap_or(i64::MAX);
        if (wall - passed).abs() > DRIFT_MS {
            self.state.settles = Some(now.elapsed.plus(SETTLING));
        }
    }

    /// After a restart, the time since the last input counts as asleep, and nothing is known of presence.
    pub(super) fn come_back(&mut self, now: Now) {
        if self.at_desk() {
            self.state.presence = Presence::Asleep { since: self.state.last.elapsed };
            self.state.relieved = false;
        }
        self.state.last.elapsed = now.elapsed;
        self.state.in_session = false;
        for slot in self.state.slots.values_mut() {
            slot.in_session = false;
        }
        self.set_presence(now, Presence::Unknown);
    }

    pub(super) fn set_presence(&mut self, now: Now, presence: Presence) {
        let before = self.state.presence.gone_since();
        match (before, presence.gone_since()) {
            (None, Some(since)) => {
                self.take_back_desk_time(now, since);
                self.state.relieved = false;
                self.state.presence = presence;
            }
            (Some(earlier), Some(since)) => {
                let since = since.min(earlier);
                self.state.presence = match presence {
                    Presence::Locked { .. } => Presence::Locked { since },
                    Presence::Asleep { .. } => Presence::Asleep { since },
                    Presence::Away { .. } | Presence::Active | Presence::Unknown => Presence::Away { since },
                };
            }
            (Some(_), None) => {
                self.credit_absence(now);
                self.state.presence = presence;
                self.state.present_since = now.elapsed;
                self.leave_alone(now);
            }
            (None, None) => self.state.presence = presence,
        }
    }

    /// Absence is credited from its true beginning: what ran as desk time since then was none.
    fn take_back_desk_time(&mut self, now: Now, since: Elapsed) {
        let gone_ms = now.elapsed.since(since.max(self.state.present_since));
        if self.desk_time_runs() {
            let desk = &mut self.state.desk;
            desk.since_relief_ms = desk.since_relief_ms.saturating_sub(gone_ms);
            desk.total_ms = desk.total_ms.saturating_sub(gone_ms);
            let posture = &mut self.state.posture;
            posture.counted_from_ms = posture.counted_from_ms.min(desk.since_relief_ms);
        }
        if let Some(visible) = &mut self.state.visible {
            visible.present_ms = visible.present_ms.saturating_sub(gone_ms);
        }
    }

    /// When the present absence becomes relief, unless it has.
    pub(super) fn relief_at(&self) -> Option<Elapsed> {
        let since = self.state.presence.gone_since().filter(|_| !self.state.relieved)?;
        Some(since.plus(self.settings.posture_relief))
    }

    pub(super) fn credit_absence(&mut self, now: Now) {
        if self.relief_at().is_some_and(|at| at <= now.elapsed) {
            self.state.relieved = true;
            self.relieve();
        }
    }

    /// Posture was relieved by absence: desk time begins anew, and a break that was asked for is taken.
    fn relieve(&mut self) {
        let since = self.state.presence.gone_since();
        let asked = self.state.visible.as_ref().filter(|v| v.prompt.kind == Kind::Posture).map(|v| v.prompt.id);
        let left_in_time = match (self.state.posture.withdrawn, since) {
            (Some(withdrawn), Some(since)) => since <= withdrawn,
            (Some(_) | None, _) => false,
        };
        if let Some(prompt) = asked {
            self.withdraw(prompt, Withdrawal::Taken);
        }
        let taken = asked.is_some() || left_in_time;
        if taken {
            let posture = &mut self.state.posture;
            if left_in_time && posture.ignored > 0 && posture.ignored >= self.settings.ignored_breaks {
                posture.silent = None;
            }
            posture.ignored = 0;
            self.emit(Output::BreakTaken);
        }
        let tired = self.state.desk.since_relief_ms > 0;
        self.reset_posture();
        // Whoever has not sat since the last relief needs no other.
        if taken || tired {
            self.emit(Output::Relief);
        }
    }

    pub(super) fn reset_posture(&mut self) {
        self.state.desk.since_relief_ms = 0;
        let posture = &mut self.state.posture;
        posture.counted_from_ms = 0;
        posture.moved = None;
        posture.laters = 0;
        posture.held = None;
        posture.withdrawn = None;
    }

    /// Whoever comes back is left alone for a moment if something waited meanwhile.
    pub(super) fn leave_alone(&mut self, now: Now) {
        // What became due in a sleep is not known yet.
        self.run_slots(now);
        self.fold_break(now);
        if self.would_prompt(now) {
            self.state.back_until = Some(now.elapsed.plus(self.settings.after_hold));
        }
    }

    pub(super) fn pause(&mut self, now: Now, until: DateTime<Utc>) {
        let from = self.state.last_pause.filter(|_| self.state.pause.is_some()).map_or(now.wall, |pause| pause.from);
        self.state.last_pause = Some(PauseSpan { from, until });
        self.state.pause = Some(until);
    }

    pub(super) fn end_pause(&mut self, now: Now) {
        let Some(until) = self.state.pause.take() else { return };
        if let Some(pause) = &mut self.state.last_pause {
            pause.until = until.min(now.wall);
        }
        self.leave_alone(now);
    }
}
