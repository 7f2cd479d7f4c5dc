//! What keeps a prompt from being shown, and until when.

use super::{Break, Elapsed, Engine, HoldReason, Kind, Now, Stillness};
use crate::hours::Hours;
use crate::presence::Presence;
use chrono::{DateTime, TimeZone, Utc};

/// The hour of the cap, in milliseconds of desk time.
pub(super) const HOUR_MS: u64 = 3_600_000;

/// A reason to wait, and when it ends by itself, if that is known.
pub(super) type Hold = (HoldReason, Option<Elapsed>);

impl HoldReason {
    /// Whether it passes by itself while somebody sits at the desk.
    pub(super) fn is_short(self) -> bool {
        match self {
            Self::OtherPrompt | Self::JustBack | Self::Gap | Self::Cap | Self::Typing => true,
            Self::Asleep
            | Self::Locked
            | Self::Away
            | Self::Safety
            | Self::Paused
            | Self::Meeting
            | Self::Quiet
            | Self::FullScreen
            | Self::InSession
            | Self::OutsideHours
            | Self::SilentToday => false,
        }
    }
}

impl<Z: TimeZone> Engine<Z> {
    /// Why a prompt of a kind would not be shown at an instant.
    pub fn holds(&self, now: Now, kind: Kind) -> Option<(HoldReason, Option<DateTime<Utc>>)> {
        let hold = match kind {
            Kind::Session => self.session_hold(now, false),
            Kind::Walk => self.break_hold(now, Break::Walk),
            Kind::Posture => self.break_hold(now, Break::Posture),
            Kind::Diary => self.diary_hold(now),
        };
        // Typing holds only what is due.
        let hold = hold.filter(|(reason, _)| *reason != HoldReason::Typing || self.state.waits_for_pause());
        hold.map(|(reason, ends)| (reason, ends.map(|at| now.wall_at(at))))
    }

    /// Whether a prompt would be shown now, or has only those before it to wait for.
    pub(super) fn would_prompt(&self, now: Now) -> bool {
        let soon = |hold: Option<Hold>| hold.is_none_or(|(reason, _)| reason.is_short());
        self.due_session(now).is_some_and(|(_, asked_for)| soon(self.session_hold(now, asked_for)))
            || self.due_break(now).is_some_and(|kind| soon(self.break_hold(now, kind)))
            || (self.due_diary(now).is_some() && soon(self.diary_hold(now)))
    }

    /// What keeps anything from being shown.
    fn common_hold(&self, now: Now) -> Option<Hold> {
        match self.state.presence {
            Presence::Asleep { .. } => return Some((HoldReason::Asleep, None)),
            Presence::Locked { .. } => return Some((HoldReason::Locked, None)),
            Presence::Away { .. } => return Some((HoldReason::Away, None)),
            Presence::Active | Presence::Unknown => {}
        }
        if self.state.safety.is_some_and(|span| span.until.is_none()) {
            return Some((HoldReason::Safety, None));
        }
        if let Some(until) = self.state.pause {
            return Some((HoldReason::Paused, Some(now.when(until))));
        }
        if let Some(until) = self.state.meeting {
            return Some((HoldReason::Meeting, Some(now.when(until))));
        }
        if self.state.in_meeting {
            return Some((HoldReason::Meeting, None));
        }
        if self.state.quiet.is_some() && self.settings.hold_quiet {
            return Some((HoldReason::Quiet, None));
        }
        if self.state.full_screen && self.settings.hold_full_screen {
            return Some((HoldReason::FullScreen, None));
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
            .or_else(|| self.typing(now))
    }

    pub(super) fn break_hold(&self, now: Now, kind: Break) -> Option<Hold> {
        let asked_for = self.state.breaks.of(kind).moved.is_some();
        self.common_hold(now)
            .or_else(|| self.outside(&self.settings.working_hours, now))
            .or_else(|| {
                let today = self.day(now);
                self.state
                    .breaks_silent(today)
                    .then(|| (HoldReason::SilentToday, Some(now.when(today.ends(&self.zone)))))
            })
            .or_else(|| self.behind_a_break())
            .or_else(|| self.behind_what_stays(now))
            .or_else(|| self.just_back(now))
            .or_else(|| if asked_for { None } else { self.gap(now, kind.into()).or_else(|| self.cap()) })
            .or_else(|| self.typing(now))
    }

    pub(super) fn diary_hold(&self, now: Now) -> Option<Hold> {
        self.common_hold(now)
            .or_else(|| self.outside(&Hours::daily(self.settings.waking_hours), now))
            .or_else(|| self.behind_a_break())
            .or_else(|| self.behind_what_stays(now))
            .or_else(|| self.just_back(now))
            .or_else(|| if self.diary_is_moved() { None } else { self.gap(now, Kind::Diary) })
            .or_else(|| self.typing(now))
    }

    fn outside(&self, hours: &Hours, now: Now) -> Option<Hold> {
        let next = || hours.next_begin(now.wall, &self.zone).map(|at| now.when(at));
        (!hours.contain(now.wall, &self.zone)).then(|| (HoldReason::OutsideHours, next()))
    }

    fn behind_a_break(&self) -> Option<Hold> {
        let visible = self.state.visible.as_ref().filter(|visible| visible.prompt.kind.of_break().is_some())?;
        Some((HoldReason::OtherPrompt, self.withdrawal_at(visible)))
    }

    /// A session's or the diary's prompt has its time on the screen before a break takes its place, however short the gap.
    fn behind_what_stays(&self, now: Now) -> Option<Hold> {
        let visible = self.state.visible.as_ref().filter(|visible| visible.prompt.kind.of_break().is_none())?;
        let until = visible.shown.elapsed.plus(self.settings.session_visible);
        (now.elapsed < until).then_some((HoldReason::OtherPrompt, Some(until)))
    }

    /// A due prompt waits for the patient to stop typing for a moment, but not for long.
    fn typing(&self, now: Now) -> Option<Hold> {
        let until = self.state.ready_since.unwrap_or(now.elapsed).plus(self.settings.pause_wait);
        (self.state.stillness == Stillness::Busy && now.elapsed < until).then_some((HoldReason::Typing, Some(until)))
    }

    fn just_back(&self, now: Now) -> Option<Hold> {
        self.state.back_until.filter(|until| now.elapsed < *until).map(|until| (HoldReason::JustBack, Some(until)))
    }

    fn gap(&self, now: Now, next: Kind) -> Option<Hold> {
        let (shown, last) = self.state.last_shown?;
        let gap = match (last, next) {
            (Kind::Walk | Kind::Posture, Kind::Session) => self.settings.gap_after_break.min(self.settings.gap),
            (Kind::Session | Kind::Diary, _) | (_, Kind::Walk | Kind::Posture | Kind::Diary) => self.settings.gap,
        };
        let ends = shown.plus(gap);
        (now.elapsed < ends).then_some((HoldReason::Gap, Some(ends)))
    }

    fn cap(&self) -> Option<Hold> {
        let most = u64::from(self.settings.breaks_per_hour).max(self.own_rate());
        let desk = self.state.desk_ms;
        let in_hour: Vec<u64> = self.state.breaks.shows_ms.iter().copied().filter(|at| desk < at + HOUR_MS).collect();
        let oldest = in_hour.first().filter(|_| in_hour.len() as u64 >= most)?;
        Some((HoldReason::Cap, Some(Elapsed(self.state.last.elapsed.0 + (oldest + HOUR_MS - desk)))))
    }
}
