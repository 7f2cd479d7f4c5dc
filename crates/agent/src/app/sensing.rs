//! What the desktop reports, turned into inputs of the engine.

use super::App;
use chrono::TimeDelta;
use nape_core::presence::{Input as Stillness, Presence};
use nape_core::reminder::Input;
use nape_core::session::PauseCause;
use nape_desktop::{DesktopEvent, IdleState, LockState, PresenceEvent, SleepState};
use std::rc::Rc;

/// Less than this between the two clocks is rounding, not sleep.
const SHORTEST_SLEEP_MS: u64 = 1_000;

impl App {
    /// Something happened on the desktop.
    pub(crate) fn desktop(self: &Rc<Self>, event: DesktopEvent) {
        self.notice_sleep();
        match event {
            DesktopEvent::Note(event) => self.note(event),
            DesktopEvent::Tray(event) => self.tray(event),
            DesktopEvent::Presence(event) => {
                self.sense(&event);
                self.tell_presence();
            }
        }
    }

    fn sense(&self, event: &PresenceEvent) {
        let mut inner = self.inner.borrow_mut();
        let now = inner.clock.now().elapsed;
        let sensors = &mut inner.sensors;
        match event {
            PresenceEvent::Idle(IdleState::Active) => sensors.input = Stillness::Seen,
            PresenceEvent::Idle(IdleState::Idle { since_ms_ago }) => {
                let ago = TimeDelta::milliseconds(i64::try_from(*since_ms_ago).unwrap_or(i64::MAX));
                sensors.input = Stillness::StillSince(now.plus(-ago));
            }
            PresenceEvent::Idle(IdleState::Unknown { .. }) => sensors.input = Stillness::Unknown,
            PresenceEvent::Lock(LockState::Locked) => sensors.locked = sensors.locked.or(Some(now)),
            PresenceEvent::Lock(LockState::Unlocked | LockState::Unknown { .. }) => sensors.locked = None,
            PresenceEvent::Sleep(SleepState::Sleeping) => sensors.asleep = sensors.asleep.or(Some(now)),
            PresenceEvent::Sleep(SleepState::Awake | SleepState::Unknown { .. }) => sensors.asleep = None,
        }
    }

    fn tell_presence(&self) {
        let (before, presence) = {
            let inner = self.inner.borrow();
            (inner.engine.state().presence, inner.sensors.presence())
        };
        if before != presence {
            self.leave_session_on(presence);
            drop(self.tell(Input::Presence(presence)));
        }
    }

    fn leave_session_on(&self, presence: Presence) {
        match presence {
            Presence::Locked { .. } => self.pause_guided(PauseCause::Locked),
            Presence::Asleep { .. } => self.pause_guided(PauseCause::Asleep),
            // Whoever holds still in an exercise has not left.
            Presence::Active | Presence::Away { .. } | Presence::Unknown => {}
        }
    }

    /// Sleep shows in the clocks, whether or not anybody announced it.
    pub(super) fn notice_sleep(&self) {
        let slept_ms = self.inner.borrow_mut().clock.take_sleep();
        if slept_ms < SHORTEST_SLEEP_MS {
            return;
        }
        let since = {
            let inner = self.inner.borrow();
            inner.clock.now().elapsed.plus(-TimeDelta::milliseconds(i64::try_from(slept_ms).unwrap_or(i64::MAX)))
        };
        let asleep = Presence::Asleep { since };
        self.pause_guided_at(PauseCause::Asleep, since);
        drop(self.tell(Input::Presence(asleep)));
        drop(self.tell(Input::Presence(self.inner.borrow().sensors.presence())));
    }
}
