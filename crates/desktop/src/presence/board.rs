//! Where the sensors write what they see: it combines the sources of the lock, sends an event for every change, and
//! answers the diagnosis. Must not wait for anything.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{IdleState, LockState, PresenceEvent, PresenceSnapshot, Sensor, SensorReport, SleepState};
use crate::{DesktopEvent, Events};

/// Who can say that the screen is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LockSource {
    Logind,
    FreedesktopScreenSaver,
    GnomeScreenSaver,
}

impl LockSource {
    pub(super) const ALL: [Self; 3] = [Self::Logind, Self::FreedesktopScreenSaver, Self::GnomeScreenSaver];

    const fn label(self) -> &'static str {
        match self {
            Self::Logind => "logind (LockedHint, Lock, Unlock)",
            Self::FreedesktopScreenSaver => "org.freedesktop.ScreenSaver",
            Self::GnomeScreenSaver => "org.gnome.ScreenSaver",
        }
    }
}

#[derive(Debug, Default)]
struct Seen {
    idle: Option<IdleState>,
    locks: [Option<LockState>; 3],
    lock: Option<LockState>,
    sleep: Option<SleepState>,
}

#[derive(Debug)]
pub(super) struct Board {
    seen: Mutex<Seen>,
    events: Events,
}

impl Board {
    pub(super) fn new(events: Events) -> Self {
        Self { seen: Mutex::default(), events }
    }

    /// Still idle with a longer stillness is no change; a new reason for not knowing is.
    pub(super) fn idle(&self, state: IdleState) {
        let mut seen = self.seen();
        let changed = match (&seen.idle, &state) {
            (Some(IdleState::Idle { .. }), IdleState::Idle { .. }) => false,
            (before, now) => before.as_ref() != Some(now),
        };
        if changed {
            seen.idle = Some(state.clone());
            self.tell(PresenceEvent::Idle(state));
        }
    }

    pub(super) fn lock(&self, source: LockSource, state: LockState) {
        let mut seen = self.seen();
        seen.locks[source as usize] = Some(state);
        let together = combined(&seen.locks);
        if together.is_some() && together != seen.lock {
            seen.lock.clone_from(&together);
            if let Some(state) = together {
                self.tell(PresenceEvent::Lock(state));
            }
        }
    }

    pub(super) fn sleep(&self, state: SleepState) {
        let mut seen = self.seen();
        if seen.sleep.as_ref() != Some(&state) {
            seen.sleep = Some(state.clone());
            self.tell(PresenceEvent::Sleep(state));
        }
    }

    pub(super) fn snapshot(&self) -> PresenceSnapshot {
        let seen = self.seen();
        let idle = seen.idle.clone().unwrap_or_else(|| IdleState::Unknown { why: NOT_ASKED.to_owned() });
        let lock = seen.lock.clone().unwrap_or_else(|| LockState::Unknown { why: NOT_ASKED.to_owned() });
        let sleep = seen.sleep.clone().unwrap_or_else(|| SleepState::Unknown { why: NOT_ASKED.to_owned() });
        let mut reports = vec![SensorReport {
            sensor: Sensor::Idle,
            source: "X11 (XSync IDLETIME)",
            state: match &idle {
                IdleState::Active => "active".to_owned(),
                IdleState::Idle { .. } => "idle".to_owned(),
                IdleState::Unknown { why } => why.clone(),
            },
        }];
        reports.extend(LockSource::ALL.into_iter().map(|source| SensorReport {
            sensor: Sensor::Lock,
            source: source.label(),
            state: match &seen.locks[source as usize] {
                Some(LockState::Locked) => "locked".to_owned(),
                Some(LockState::Unlocked) => "unlocked".to_owned(),
                Some(LockState::Unknown { why }) => why.clone(),
                None => NOT_ASKED.to_owned(),
            },
        }));
        reports.push(SensorReport {
            sensor: Sensor::Sleep,
            source: "logind (PrepareForSleep)",
            state: match &sleep {
                SleepState::Awake => "awake".to_owned(),
                SleepState::Sleeping => "going to sleep".to_owned(),
                SleepState::Unknown { why } => why.clone(),
            },
        });
        PresenceSnapshot { idle, lock, sleep, reports }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, event: PresenceEvent) {
        // An error means that nobody listens any longer.
        let _ = self.events.send(DesktopEvent::Presence(event));
    }
}

const NOT_ASKED: &str = "It has not been asked yet.";

/// Any lock counts; else any source that sees no lock; else nobody knows. None while an answer could still change it.
fn combined(locks: &[Option<LockState>]) -> Option<LockState> {
    if locks.iter().flatten().any(|state| *state == LockState::Locked) {
        return Some(LockState::Locked);
    }
    if locks.iter().any(Option::is_none) {
        return None;
    }
    if locks.iter().flatten().any(|state| *state == LockState::Unlocked) {
        return Some(LockState::Unlocked);
    }
    locks.iter().flatten().next().cloned()
}

#[cfg(test)]
mod tests {
    use super::{LockState, combined};

    fn unknown() -> LockState {
        LockState::Unknown { why: "no bus".to_owned() }
    }

    #[test]
    fn any_lock_wins_even_over_sources_that_have_not_answered() {
        assert_eq!(combined(&[Some(LockState::Unlocked), Some(LockState::Locked), None]), Some(LockState::Locked));
    }

    #[test]
    fn one_source_that_sees_no_lock_is_enough() {
        assert_eq!(combined(&[Some(unknown()), Some(LockState::Unlocked), Some(unknown())]), Some(LockState::Unlocked));
    }

    #[test]
    fn nothing_is_said_before_all_have_answered() {
        assert_eq!(combined(&[Some(LockState::Unlocked), None, Some(unknown())]), None);
    }

    #[test]
    fn the_first_reason_is_given_when_nobody_knows() {
        assert_eq!(combined(&[Some(unknown()), Some(unknown()), Some(unknown())]), Some(unknown()));
    }
}
