//! Desk time, absence and relief; pause, quiet and meetings.

use super::state::{PauseSpan, SafetySpan};
use super::{Break, Elapsed, Engine, Now, Withdrawal};
use crate::adaptation::Blocked;
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
            self.state.desk_ms += passed;
            for kind in Break::ALL {
                self.state.breaks.of_mut(kind).since_relief_ms += passed;
            }
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

    /// After a restart the time without a process counts as asleep, and nothing is known of presence. When it ended is not
    /// known either; but in the same boot it lived until it would have had something to do, which it would have saved.
    pub(super) fn come_back(&mut self, now: Now, same_boot: bool) {
        let last = self.state.last;
        let lived = match (same_boot, self.deadline(last)) {
            (true, Some(next)) => next.min(now.elapsed),
            (true, None) => now.elapsed,
            (false, _) => last.elapsed,
        };
        self.run_desk_time(Now { wall: last.wall_at(lived), elapsed: lived });
        let was_at_desk = self.at_desk();
        if was_at_desk && lived < now.elapsed {
            self.state.presence = Presence::Asleep { since: lived };
            self.forget_relief();
        }
        self.state.last.elapsed = now.elapsed;
        if was_at_desk {
            self.set_presence(now, Presence::Unknown);
        }
    }

    pub(super) fn set_presence(&mut self, now: Now, presence: Presence) {
        let before = self.state.presence.gone_since();
        match (before, presence.gone_since()) {
            (None, Some(since)) => {
                self.take_back_desk_time(now, since);
                self.forget_relief();
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
            self.state.desk_ms = self.state.desk_ms.saturating_sub(gone_ms);
            for kind in Break::ALL {
                let clock = self.state.breaks.of_mut(kind);
                clock.since_relief_ms = clock.since_relief_ms.saturating_sub(gone_ms);
                clock.counted_from_ms = clock.counted_from_ms.min(clock.since_relief_ms);
            }
        }
        if let Some(visible) = &mut self.state.visible {
            visible.present_ms = visible.present_ms.saturating_sub(gone_ms);
        }
    }

    /// A new absence may be relief again.
    fn forget_relief(&mut self) {
        for kind in Break::ALL {
            self.state.breaks.of_mut(kind).relieved = false;
        }
    }

    /// When the present absence becomes relief for a kind of break, unless it has.
    pub(super) fn relief_at(&self, kind: Break) -> Option<Elapsed> {
        let since = self.state.presence.gone_since().filter(|_| !self.state.breaks.of(kind).relieved)?;
        Some(since.plus(self.relief_time(kind)))
    }

    pub(super) fn credit_absence(&mut self, now: Now) {
        // In the order in which absence relieves them.
        for kind in [Break::Posture, Break::Walk] {
            if self.relief_at(kind).is_some_and(|at| at <= now.elapsed) {
                self.state.breaks.of_mut(kind).relieved = true;
                self.relieve(kind);
            }
        }
    }

    /// Whoever comes back is left alone for a moment if something waited meanwhile.
    pub(super) fn leave_alone(&mut self, now: Now) {
        // What became due in a sleep is not known yet.
        self.run_slots(now);
        self.fold_breaks(now);
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

    /// What stands on the screen goes away with the first word of safety; afterwards prompts come as after a pause.
    pub(super) fn set_safety(&mut self, now: Now, blocked: Blocked) {
        let forbidden = self.state.safety.filter(|span| span.until.is_none());
        match (forbidden, blocked) {
            (None, Blocked::Yes) => {
                self.state.safety = Some(SafetySpan { from: now.wall, until: None });
                if let Some(prompt) = self.state.visible.as_ref().map(|visible| visible.prompt.id) {
                    self.withdraw(prompt, Withdrawal::Over);
                }
            }
            (Some(span), Blocked::No) => {
                self.state.safety = Some(SafetySpan { until: Some(now.wall), ..span });
                self.leave_alone(now);
            }
            (None, Blocked::No) | (Some(_), Blocked::Yes) => {}
        }
    }

    pub(super) fn set_quiet(&mut self, now: Now, quiet: bool) {
        match (self.state.quiet, quiet) {
            (None, true) => self.state.quiet = Some(now.elapsed),
            (Some(_), false) => {
                self.state.quiet = None;
                self.leave_alone(now);
            }
            (None, false) | (Some(_), true) => {}
        }
    }

    pub(super) fn set_full_screen(&mut self, now: Now, full: bool) {
        if std::mem::replace(&mut self.state.full_screen, full) && !full {
            self.leave_alone(now);
        }
    }

    pub(super) fn set_in_meeting(&mut self, now: Now, meeting: bool) {
        if std::mem::replace(&mut self.state.in_meeting, meeting) && !meeting {
            self.leave_alone(now);
        }
    }

    /// A meeting that the patient tells of, or its end.
    pub(super) fn set_meeting(&mut self, now: Now, until: Option<DateTime<Utc>>) {
        if std::mem::replace(&mut self.state.meeting, until).is_some() && until.is_none() {
            self.leave_alone(now);
        }
    }
}
