//! What the desktop reports, turned into inputs of the engine.

use super::App;
use chrono::TimeDelta;
use nape_core::presence::{Input as Hands, Presence};
use nape_core::reminder::{Input, Stillness};
use nape_core::session::PauseCause;
use nape_desktop::{DesktopEvent, IdleState, LockState, PauseState, PresenceEvent, Seen, SleepState};
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
            DesktopEvent::Presence(event) => self.sense(&event),
        }
    }

    fn sense(&self, event: &PresenceEvent) {
        match event {
            PresenceEvent::Idle(_) | PresenceEvent::Lock(_) | PresenceEvent::Sleep(_) => {
                self.sense_presence(event);
                self.tell_presence();
            }
            PresenceEvent::Pause(state) => drop(self.tell(Input::Stillness(match state {
                PauseState::Pausing => Stillness::Pausing,
                PauseState::Busy => Stillness::Busy,
                PauseState::Unseen => Stillness::Unseen,
            }))),
            PresenceEvent::Quiet(seen) => drop(self.tell(Input::Quiet(*seen == Seen::Yes))),
            PresenceEvent::FullScreen(seen) => drop(self.tell(Input::FullScreen(*seen == Seen::Yes))),
            PresenceEvent::Meeting(seen) => drop(self.tell(Input::InMeeting(*seen == Seen::Yes))),
        }
    }

    fn sense_presence(&self, event: &PresenceEvent) {
        let mut inner = self.inner.borrow_mut();
        let now = inner.clock.now().elapsed;
        let sensors = &mut inner.sensors;
        match event {
            PresenceEvent::Idle(IdleState::Active) => sensors.input = Hands::Seen,
            PresenceEvent::Idle(IdleState::Idle { since_ms_ago }) => {
                let ago = TimeDelta::milliseconds(i64::try_from(*since_ms_ago).unwrap_or(i64::MAX));
                sensors.input = Hands::StillSince(now.plus(-ago));
            }
            PresenceEvent::Idle(IdleState::Unknown { .. }) => sensors.input = Hands::Unknown,
            PresenceEvent::Lock(LockState::Locked) => sensors.locked = sensors.locked.or(Some(now)),
            PresenceEvent::Lock(LockState::Unlocked | LockState::Unknown { .. }) => sensors.locked = None,
            PresenceEvent::Sleep(SleepState::Sleeping) => sensors.asleep = sensors.asleep.or(Some(now)),
            PresenceEvent::Sleep(SleepState::Awake | SleepState::Unknown { .. }) => sensors.asleep = None,
            PresenceEvent::Pause(_)
            | PresenceEvent::Quiet(_)
            | PresenceEvent::FullScreen(_)
            | PresenceEvent::Meeting(_) => {}
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
        self.tell_stillness();
    }

    /// While nobody watches closely, input that can be seen at all counts as typing: a prompt that becomes due then has the
    /// sensors look, which answer at once.
    pub(crate) fn tell_stillness(&self) {
        let (watched, seen, before) = {
            let inner = self.inner.borrow();
            (inner.watches_pause, inner.sensors.input != Hands::Unknown, inner.engine.state().stillness())
        };
        let stillness = if seen { Stillness::Busy } else { Stillness::Unseen };
        if !watched && before != stillness {
            drop(self.tell(Input::Stillness(stillness)));
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

    /// The machine is somewhere else, or somebody set its zone: what has not begun moves.
    pub(crate) fn zone_changed(&self) {
        drop(self.tell(Input::Look));
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
