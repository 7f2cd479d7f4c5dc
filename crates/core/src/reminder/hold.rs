//! What keeps a prompt from being shown, and until when.

use super::{Elapsed, Engine, HoldReason, Kind, Now};
use crate::hours::Hours;
use crate::presence::Presence;
use chrono::{DateTime, TimeZone, Utc};

/// The hour of the cap, in milliseconds of desk time.
pub(super) const HOUR_MS: u64 = 3_600_000;

/// A reason to wait, and when it ends by itself, if that is known.
pub(super) type Hold = (HoldReason, Option<Elapsed>);

impl<Z: TimeZone> Engine<Z> {
    /// Why a prompt of a kind would not be shown at an instant.
    pub fn holds(&self, now: Now, kind: Kind) -> Option<(HoldReason, Option<DateTime<Utc>>)> {
        let hold = match kind {
            Kind::Session => self.session_hold(now, false),
            Kind::Posture => self.break_hold(now),
        };
        hold.map(|(reason, ends)| (reason, ends.map(|at| now.wall_at(at))))
    }

    /// Whether a prompt would be shown now, or has only those before it to wait for.
    pub(super) fn would_prompt(&self, now: Now) -> bool {
        let soon = |hold: Option<Hold>| {
            hold.is_none_or(|(reason, _)| match reason {
                HoldReason::OtherPrompt | HoldReason::JustBack | HoldReason::Gap | HoldReason::Cap => true,
                HoldReason::Asleep
                | HoldReason::Locked
                | HoldReason::Away
                | HoldReason::Paused
                | HoldReason::InSession
                | HoldReason::OutsideHours
                | HoldReason::SilentToday => false,
            })
        };
        self.due_session(now).is_some_and(|(_, asked_for)| soon(self.session_hold(now, asked_for)))
            || (self.break_is_due(now) && soon(self.break_hold(now)))
    }

    /// What keeps anything from being shown.
    fn common_hold(&self, now: Now) -> Option<Hold> {
        match self.state.presence {
            Presence::Asleep { .. } => return Some((HoldReason::Asleep, None)),
            Presence::Locked { .. } => return Some((HoldReason::Locked, None)),
            Presence::Away { .. } => return Some((HoldReason::Away, None)),
            Presence::Active | Presence::Unknown => {}
        }
        if let Some(until) = self.state.pause {
            return Some((HoldReason::Paused, Some(now.when(until))));
        }
        if let Some(running) = &self.state.running_break {
            return Some((HoldReason::InSession, Some(running.until)));
        }
        if self.state.in_session {
            return Some((HoldReason::InSession, None));
        }
        None
    }

    pub(super) fn session_hold(&self, now: Now, asked_for: bool) -> Option<Hold> {
        self.common_hold(now)
            .or_else(|| self.outside(&Hours::daily(self.settings.waking_hours), now))
            .or_else(|| self.behind_a_break())
            .or_else(|| self.just_back(now))
            .or_else(|| if asked_for { None } else { self.gap(now, Kind::Session) })
    }

    pub(super) fn break_hold(&self, now: Now) -> Option<Hold> {
        let asked_for = self.state.posture.moved.is_some();
        self.common_hold(now)
            .or_else(|| self.outside(&self.settings.working_hours, now))
            .or_else(|| {
                let today = self.day(now);
                self.state
                    .breaks_silent(today)
                    .then(|| (HoldReason::SilentToday, Some(now.when(today.ends(&self.zone)))))
            })
            .or_else(|| self.behind_a_session(now))
            .or_else(|| self.just_back(now))
            .or_else(|| if asked_for { None } else { self.gap(now, Kind::Posture).or_else(|| self.cap()) })
    }

    fn outside(&self, hours: &Hours, now: Now) -> Option<Hold> {
        let next = || hours.next_begin(now.wall, &self.zone).map(|at| now.when(at));
        (!hours.contain(now.wall, &self.zone)).then(|| (HoldReason::OutsideHours, next()))
    }

    fn behind_a_break(&self) -> Option<Hold> {
        let visible = self.state.visible.as_ref().filter(|visible| visible.prompt.kind == Kind::Posture)?;
        Some((HoldReason::OtherPrompt, self.withdrawal_at(visible)))
    }

    /// A session's prompt has its time on the screen before a break takes its place, however short the gap is.
    fn behind_a_session(&self, now: Now) -> Option<Hold> {
        let visible = self.state.visible.as_ref().filter(|visible| visible.prompt.kind == Kind::Session)?;
        let until = visible.shown.elapsed.plus(self.settings.session_visible);
        (now.elapsed < until).then_some((HoldReason::OtherPrompt, Some(until)))
    }

    fn just_back(&self, now: Now) -> Option<Hold> {
        self.state.back_until.filter(|until| now.elapsed < *until).map(|until| (HoldReason::JustBack, Some(until)))
    }

    fn gap(&self, now: Now, next: Kind) -> Option<Hold> {
        let (shown, last) = self.state.last_shown?;
        let gap = match (last, next) {
            (Kind::Posture, Kind::Session) => self.settings.gap_after_break.min(self.settings.gap),
            (Kind::Session, _) | (Kind::Posture, Kind::Posture) => self.settings.gap,
        };
        let ends = shown.plus(gap);
        (now.elapsed < ends).then_some((HoldReason::Gap, Some(ends)))
    }

    fn cap(&self) -> Option<Hold> {
        let most = u64::from(self.settings.breaks_per_hour).max(self.own_rate());
        let desk = self.state.desk.total_ms;
        let in_hour: Vec<u64> = self.state.posture.shows_ms.iter().copied().filter(|at| desk < at + HOUR_MS).collect();
        let oldest = in_hour.first().filter(|_| in_hour.len() as u64 >= most)?;
        Some((HoldReason::Cap, Some(Elapsed(self.state.last.elapsed.0 + (oldest + HOUR_MS - desk)))))
    }

    /// Breaks in an hour at the interval in force.
    fn own_rate(&self) -> u64 {
        HOUR_MS.checked_div(self.interval_ms()).unwrap_or(u64::MAX)
    }

    /// The patient's setting, unless only the plan proposes one.
    pub(super) fn interval_ms(&self) -> u64 {
        let setting = self.settings.posture_every.num_milliseconds().unsigned_abs();
        if self.settings.is_changed("posture-every") {
            return setting;
        }
        let today = self.state.day;
        let plan = today.and_then(|day| self.prescriptions.in_force(day)).and_then(|p| p.plan.posture_every_min);
        plan.map_or(setting, |minutes| u64::from(minutes) * 60_000)
    }
}
