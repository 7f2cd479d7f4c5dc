//! Breaks: two kinds with a desk time of their own, and what they share: the silence, the cap, the turn of the exercises.
//!
//! A walk relieves posture as well, so where both are due one prompt asks for the walk, and showing it begins both anew.

use super::hold::HOUR_MS;
use super::{Elapsed, Engine, HoldReason, Kind, Now, Output, Withdrawal};
use crate::adaptation::Blocked;
use crate::day::LocalDay;
use crate::id::ExerciseId;
use crate::seconds::Seconds;
use chrono::{TimeDelta, TimeZone};
use serde::{Deserialize, Serialize};

/// Laters that a break may have.
pub(super) const BREAK_LATERS: u32 = 1;
/// Length of a posture break that has no exercise.
const PLAIN_BREAK: Seconds = Seconds(60);

/// A kind of break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Break {
    /// Some minutes away from the desk.
    Walk,
    /// About a minute with a desk exercise.
    Posture,
}

impl Break {
    /// Every kind, the one that comes first where both are due in front.
    pub const ALL: [Self; 2] = [Self::Walk, Self::Posture];

    /// What this break relieves.
    pub(super) fn relieves(self) -> &'static [Self] {
        match self {
            Self::Walk => &Self::ALL,
            Self::Posture => &[Self::Posture],
        }
    }
}

impl From<Break> for Kind {
    fn from(kind: Break) -> Self {
        match kind {
            Break::Walk => Self::Walk,
            Break::Posture => Self::Posture,
        }
    }
}

/// A break under way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunningBreak {
    /// Which.
    pub kind: Break,
    /// Its exercise.
    pub exercise: Option<ExerciseId>,
    /// When it is over.
    pub until: Elapsed,
    /// Its length in seconds.
    pub seconds: u32,
    /// Whether it answers a prompt.
    pub asked: bool,
}

/// The desk time of one kind of break.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct BreakClock {
    /// Desk time since the last relief.
    pub(super) since_relief_ms: u64,
    /// Desk time since relief at which the interval began: zero, or where it was when the last prompt was shown.
    pub(super) counted_from_ms: u64,
    /// Moved to then by `later`.
    pub(super) moved: Option<Elapsed>,
    /// Laters used for the present break.
    pub(super) laters: u32,
    /// Waits, for this reason.
    pub(super) held: Option<HoldReason>,
    /// Whether this absence has already been relief.
    pub(super) relieved: bool,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Breaks {
    pub(super) walk: BreakClock,
    pub(super) posture: BreakClock,
    /// Prompts in a row that nobody answered.
    pub(super) ignored: u32,
    /// The last of them and when it was withdrawn, while going away may still prove that it was taken.
    pub(super) withdrawn: Option<(Break, Elapsed)>,
    /// The day on which breaks are silent.
    pub(super) silent: Option<LocalDay>,
    /// Desk clock at the first shows of the last hour.
    pub(super) shows_ms: Vec<u64>,
    /// How many posture breaks were shown; chooses the next desk exercise.
    pub(super) turn: u32,
}

impl Breaks {
    pub(super) fn of(&self, kind: Break) -> &BreakClock {
        match kind {
            Break::Walk => &self.walk,
            Break::Posture => &self.posture,
        }
    }

    pub(super) fn of_mut(&mut self, kind: Break) -> &mut BreakClock {
        match kind {
            Break::Walk => &mut self.walk,
            Break::Posture => &mut self.posture,
        }
    }
}

impl BreakClock {
    /// A full interval of desk time from now on.
    fn begin_interval(&mut self) {
        self.counted_from_ms = self.since_relief_ms;
        self.moved = None;
        self.held = None;
        self.laters = 0;
    }

    /// Relieved: desk time begins anew.
    pub(super) fn reset(&mut self) {
        self.since_relief_ms = 0;
        self.begin_interval();
    }
}

impl<Z: TimeZone> Engine<Z> {
    /// Whether breaks of a kind are wanted at all.
    pub(super) fn wants(&self, kind: Break) -> bool {
        match kind {
            Break::Walk => self.settings.walk_breaks,
            Break::Posture => self.settings.posture_breaks,
        }
    }

    /// The break that is due, if one is.
    pub(super) fn due_break(&self, now: Now) -> Option<Break> {
        Break::ALL.into_iter().find(|kind| self.break_is_due(now, *kind))
    }

    fn break_is_due(&self, now: Now, kind: Break) -> bool {
        let visible = self.visible_break().is_some_and(|visible| visible.relieves().contains(&kind));
        let due = match self.state.breaks.of(kind).moved {
            Some(at) => at <= now.elapsed,
            None => self.desk_time_left(kind) == 0,
        };
        self.wants(kind) && !visible && due
    }

    /// Milliseconds of desk time until the next break of a kind is due.
    pub(super) fn desk_time_left(&self, kind: Break) -> u64 {
        let clock = self.state.breaks.of(kind);
        self.interval_ms(kind).saturating_sub(clock.since_relief_ms.saturating_sub(clock.counted_from_ms))
    }

    /// The patient's setting, unless only the plan proposes one.
    fn interval_ms(&self, kind: Break) -> u64 {
        let (key, setting) = match kind {
            Break::Walk => ("walk-every", self.settings.walk_every),
            Break::Posture => ("posture-every", self.settings.posture_every),
        };
        let setting = setting.num_milliseconds().unsigned_abs();
        if self.settings.is_changed(key) {
            return setting;
        }
        let plan = self.state.day.and_then(|day| self.prescriptions.in_force(day)).and_then(|p| match kind {
            Break::Walk => p.plan.walk_every_min,
            Break::Posture => p.plan.posture_every_min,
        });
        plan.map_or(setting, |minutes| u64::from(minutes) * 60_000)
    }

    /// Breaks in an hour at the intervals in force.
    pub(super) fn own_rate(&self) -> u64 {
        let rates = Break::ALL.into_iter().filter(|kind| self.wants(*kind));
        rates.map(|kind| HOUR_MS.checked_div(self.interval_ms(kind)).unwrap_or(u64::MAX)).max().unwrap_or(0)
    }

    /// How long absence must be to relieve what a kind of break is for.
    pub(super) fn relief_time(&self, kind: Break) -> TimeDelta {
        match kind {
            Break::Walk => self.settings.walk_relief,
            Break::Posture => self.settings.posture_relief,
        }
    }

    pub(super) fn visible_break(&self) -> Option<Break> {
        self.state.visible.as_ref().and_then(|visible| visible.prompt.kind.of_break())
    }

    /// A break that becomes due shortly before a session is left to the session.
    pub(super) fn fold_breaks(&mut self, now: Now) {
        for kind in Break::ALL {
            self.fold_break(now, kind);
        }
    }

    fn fold_break(&mut self, now: Now, kind: Break) {
        if !self.break_is_due(now, kind) || self.state.breaks.of(kind).moved.is_some() {
            return;
        }
        // A break that would not be shown for other reasons stays due.
        if !self.break_hold(now, kind).is_none_or(|(reason, _)| reason.is_short()) {
            return;
        }
        let soon = self.state.slots.iter().find(|(_, slot)| {
            slot.counts().is_none()
                && slot.blocked == Blocked::No
                && slot.closes.is_none()
                && slot.at > now.wall
                && slot.at - now.wall <= self.settings.fold
        });
        if let Some(slot) = soon.map(|(id, _)| *id).filter(|_| self.settings.fold > TimeDelta::zero()) {
            self.begin_intervals(kind);
            self.emit(Output::Folded { kind, slot });
        }
    }

    /// A full interval from now on for a break and for what it relieves as well.
    fn begin_intervals(&mut self, kind: Break) {
        for relieved in kind.relieves() {
            self.state.breaks.of_mut(*relieved).begin_interval();
        }
        self.state.breaks.withdrawn = None;
    }

    pub(super) fn hold_break(&mut self, kind: Break, reason: HoldReason) {
        let clock = self.state.breaks.of_mut(kind);
        if clock.held.replace(reason).is_none() {
            self.emit(Output::Held { kind: kind.into(), slot: None, reason });
        }
    }

    pub(super) fn show_break(&mut self, now: Now, kind: Break) {
        let clock = self.state.breaks.of(kind);
        let (moved, laters) = (clock.moved.is_some(), clock.laters);
        let (exercise, length) = self.next_break(now, kind, moved);
        self.begin_intervals(kind);
        if moved {
            self.state.breaks.of_mut(kind).laters = BREAK_LATERS;
        } else {
            let desk = self.state.desk_ms;
            let breaks = &mut self.state.breaks;
            breaks.shows_ms.retain(|at| desk < at + HOUR_MS);
            breaks.shows_ms.push(desk);
            if kind == Break::Posture {
                breaks.turn = breaks.turn.wrapping_add(1);
            }
        }
        let laters_left = BREAK_LATERS.saturating_sub(laters);
        self.show(now, |id| super::Prompt {
            id,
            kind: kind.into(),
            slot: None,
            day: None,
            exercise,
            minutes: length.minutes(),
            laters_left,
        });
    }

    /// What a break consists of: the desk exercise whose turn it is, or once more the last one, and its length.
    fn next_break(&self, now: Now, kind: Break, again: bool) -> (Option<ExerciseId>, Seconds) {
        if kind == Break::Walk {
            return (None, Seconds(u32::try_from(self.settings.walk_length.num_seconds()).unwrap_or(u32::MAX)));
        }
        let day = self.day(now);
        let desk = self.prescriptions.in_force(day).map(|p| p.changes.lines_on(&p.plan, day).desk).unwrap_or_default();
        let turn = self.state.breaks.turn.wrapping_sub(u32::from(again)) as usize;
        match desk.get(turn.checked_rem(desk.len()).unwrap_or(0)) {
            Some(exercise) => (Some(exercise.id.clone()), exercise.duration(exercise.break_dose())),
            None => (None, PLAIN_BREAK),
        }
    }

    /// Begins a break, unless one or a session is under way.
    pub(super) fn take_break(&mut self, now: Now, kind: Break) {
        if self.state.in_session || self.state.running_break.is_some() {
            return;
        }
        let asked = self.visible_break().is_some_and(|visible| kind.relieves().contains(&visible));
        if asked {
            self.answer_visible();
        }
        // The break that was asked for has had its turn; one taken of one's own accord uses the next.
        let (exercise, length) = self.next_break(now, kind, asked);
        if !asked && kind == Break::Posture {
            self.state.breaks.turn = self.state.breaks.turn.wrapping_add(1);
        }
        let until = now.elapsed.plus(TimeDelta::seconds(i64::from(length.0)));
        self.state.running_break = Some(RunningBreak { kind, exercise, until, seconds: length.0, asked });
    }

    pub(super) fn break_done(&mut self, now: Now) {
        let Some(running) = self.state.running_break.take() else { return };
        self.state.breaks.ignored = 0;
        if running.asked {
            self.emit(Output::BreakTaken(running.kind));
        }
        for kind in running.kind.relieves() {
            self.reset_clock(*kind);
            if self.wants(*kind) || *kind == running.kind {
                self.emit(Output::Relief(*kind));
            }
        }
        self.leave_alone(now);
    }

    pub(super) fn break_left(&mut self, now: Now) {
        if self.state.running_break.take().is_some() {
            self.leave_alone(now);
        }
    }

    pub(super) fn reset_clock(&mut self, kind: Break) {
        self.state.breaks.of_mut(kind).reset();
        if self.state.breaks.withdrawn.is_some_and(|(withdrawn, _)| withdrawn == kind) {
            self.state.breaks.withdrawn = None;
        }
    }

    /// Nobody answered, or somebody only closed it.
    pub(super) fn break_ignored(&mut self, now: Now, kind: Break) {
        let today = self.day(now);
        let most = self.settings.ignored_breaks;
        let breaks = &mut self.state.breaks;
        if breaks.silent.is_some_and(|day| day != today) {
            (breaks.silent, breaks.ignored) = (None, 0);
        }
        breaks.withdrawn = Some((kind, now.elapsed));
        breaks.ignored += 1;
        // The count stays as it is: if going away proves that this break was taken after all, so does the silence end.
        if most > 0 && breaks.ignored >= most {
            breaks.silent = Some(today);
        }
    }

    pub(super) fn break_later(&mut self, kind: Break, to: Elapsed) {
        let clock = self.state.breaks.of_mut(kind);
        if clock.laters < BREAK_LATERS {
            clock.laters += 1;
            clock.moved = Some(to);
        }
        self.state.breaks.ignored = 0;
    }

    pub(super) fn breaks_off(&mut self, now: Now) {
        self.state.breaks.silent = Some(self.day(now));
        self.state.breaks.ignored = 0;
        if self.visible_break().is_some() {
            self.answer_visible();
        }
        self.begin_intervals(Break::Walk);
    }

    /// What a break is for was relieved by absence: its desk time begins anew, and a break that was asked for is taken.
    pub(super) fn relieve(&mut self, kind: Break) {
        let since = self.state.presence.gone_since();
        let asked = self.state.visible.as_ref().filter(|v| v.prompt.kind == kind.into()).map(|v| v.prompt.id);
        let left_in_time = match (self.state.breaks.withdrawn, since) {
            (Some((withdrawn, at)), Some(since)) => withdrawn == kind && since <= at,
            (Some(_) | None, _) => false,
        };
        if let Some(prompt) = asked {
            self.withdraw(prompt, Withdrawal::Taken);
        }
        let taken = asked.is_some() || left_in_time;
        if taken {
            let breaks = &mut self.state.breaks;
            if left_in_time && breaks.ignored > 0 && breaks.ignored >= self.settings.ignored_breaks {
                breaks.silent = None;
            }
            breaks.ignored = 0;
            self.emit(Output::BreakTaken(kind));
        }
        // Whoever has not sat since the last relief needs no other.
        let tired = self.wants(kind) && self.state.breaks.of(kind).since_relief_ms > 0;
        self.reset_clock(kind);
        if taken || tired {
            self.emit(Output::Relief(kind));
        }
    }
}
