//! Where the sensors write what they see: it sends an event for every change and answers the diagnosis. Must not wait
//! for anything.
//!
//! Several sources feed most sensors; each writes its own line, and the rules in [`rules`] make one of them.

mod rules;

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{
    IdleState, LockState, PauseState, PresenceEvent, PresenceSnapshot, Seen, Sensor, SensorReport, SleepState,
};
use crate::{DesktopEvent, Events};

/// Who can see input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum IdleSource {
    X11,
    Wayland,
    Mutter,
}

impl IdleSource {
    pub(super) const ALL: [Self; 3] = [Self::X11, Self::Wayland, Self::Mutter];

    const fn label(self) -> &'static str {
        match self {
            Self::X11 => "X11 (XSync IDLETIME)",
            Self::Wayland => "Wayland (ext-idle-notify)",
            Self::Mutter => "GNOME (org.gnome.Mutter.IdleMonitor)",
        }
    }
}

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

/// Who answers a plain question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SeenSource {
    NotificationServer,
    GnomeBanners,
    XfceNotifyd,
    ActiveWindow,
    Microphone,
    Camera,
}

impl SeenSource {
    pub(super) const ALL: [Self; 6] = [
        Self::NotificationServer,
        Self::GnomeBanners,
        Self::XfceNotifyd,
        Self::ActiveWindow,
        Self::Microphone,
        Self::Camera,
    ];

    pub(super) const fn sensor(self) -> Sensor {
        match self {
            Self::NotificationServer | Self::GnomeBanners | Self::XfceNotifyd => Sensor::Quiet,
            Self::ActiveWindow => Sensor::FullScreen,
            Self::Microphone | Self::Camera => Sensor::Meeting,
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::NotificationServer => "notification server (Inhibited)",
            Self::GnomeBanners => "GNOME (show-banners)",
            Self::XfceNotifyd => "Xfce (do-not-disturb)",
            Self::ActiveWindow => "X11 (_NET_WM_STATE of the active window)",
            Self::Microphone => "microphone (pactl)",
            Self::Camera => "cameras (video devices)",
        }
    }
}

/// The combined answers to the plain questions.
#[derive(Debug, Default)]
struct Answers {
    quiet: Option<Seen>,
    full_screen: Option<Seen>,
    meeting: Option<Seen>,
}

/// A watch for pauses: what each source says, and what was told.
#[derive(Debug, Default)]
struct PauseWatch {
    sources: [Option<bool>; 3],
    told: Option<PauseState>,
}

#[derive(Debug, Default)]
struct Lines {
    idles: [Option<IdleState>; 3],
    idle: Option<IdleState>,
    /// There while pauses are watched.
    pause: Option<PauseWatch>,
    locks: [Option<LockState>; 3],
    lock: Option<LockState>,
    sleep: Option<SleepState>,
    seen: [Option<Seen>; 6],
    answers: Answers,
    meeting_watched: bool,
}

#[derive(Debug)]
pub(super) struct Board {
    lines: Mutex<Lines>,
    events: Events,
}

impl Board {
    pub(super) fn new(events: Events) -> Self {
        Self { lines: Mutex::default(), events }
    }

    /// Still idle with a longer stillness is no change; a new reason for not knowing is.
    pub(super) fn idle(&self, source: IdleSource, state: IdleState) {
        let mut lines = self.lines();
        if let (Some(pause), IdleState::Unknown { .. }) = (&mut lines.pause, &state) {
            pause.sources[source as usize] = None;
        }
        lines.idles[source as usize] = Some(state);
        let together = rules::idle(&lines.idles);
        let changed = match (&lines.idle, &together) {
            (_, None) | (Some(IdleState::Idle { .. }), Some(IdleState::Idle { .. })) => false,
            (before, now) => before != now,
        };
        if let Some(state) = together.filter(|_| changed) {
            lines.idle = Some(state.clone());
            self.tell(PresenceEvent::Idle(state));
        }
        self.judge_pause(&mut lines);
    }

    /// Starts or ends telling about pauses. Where nobody sees input, that is told at once.
    pub(super) fn watch_pause(&self, on: bool) {
        let mut lines = self.lines();
        if !on {
            lines.pause = None;
        } else if lines.pause.is_none() {
            lines.pause = Some(PauseWatch::default());
            self.judge_pause(&mut lines);
        }
    }

    /// A source says whether input pauses. Without effect while nobody wants to know.
    pub(super) fn pause(&self, source: IdleSource, pausing: bool) {
        let mut lines = self.lines();
        if let Some(pause) = &mut lines.pause {
            pause.sources[source as usize] = Some(pausing);
            self.judge_pause(&mut lines);
        }
    }

    fn judge_pause(&self, lines: &mut Lines) {
        let Some(pause) = &mut lines.pause else { return };
        let state = rules::pause(&lines.idles, &pause.sources);
        if state.is_some() && state != pause.told {
            pause.told = state;
            if let Some(state) = state {
                self.tell(PresenceEvent::Pause(state));
            }
        }
    }

    pub(super) fn lock(&self, source: LockSource, state: LockState) {
        let mut lines = self.lines();
        lines.locks[source as usize] = Some(state);
        let together = rules::lock(&lines.locks);
        if together.is_some() && together != lines.lock {
            lines.lock.clone_from(&together);
            if let Some(state) = together {
                self.tell(PresenceEvent::Lock(state));
            }
        }
    }

    pub(super) fn sleep(&self, state: SleepState) {
        let mut lines = self.lines();
        if lines.sleep.as_ref() != Some(&state) {
            lines.sleep = Some(state.clone());
            self.tell(PresenceEvent::Sleep(state));
        }
    }

    /// Starts or ends telling about meetings. What was seen before is forgotten.
    pub(super) fn watch_meeting(&self, on: bool) {
        let mut lines = self.lines();
        if std::mem::replace(&mut lines.meeting_watched, on) != on {
            for source in SeenSource::ALL.into_iter().filter(|source| source.sensor() == Sensor::Meeting) {
                lines.seen[source as usize] = None;
            }
            lines.answers.meeting = None;
        }
    }

    pub(super) fn seen(&self, source: SeenSource, state: Seen) {
        let mut lines = self.lines();
        let sensor = source.sensor();
        if sensor == Sensor::Meeting && !lines.meeting_watched {
            return;
        }
        lines.seen[source as usize] = Some(state);
        let line = |source: SeenSource| lines.seen[source as usize].as_ref();
        let together = if sensor == Sensor::Meeting {
            rules::meeting(line(SeenSource::Microphone), line(SeenSource::Camera))
        } else {
            rules::seen(SeenSource::ALL.into_iter().filter(|other| other.sensor() == sensor).map(line))
        };
        let Some(state) = together else { return };
        let (told, event) = match sensor {
            Sensor::FullScreen => (&mut lines.answers.full_screen, PresenceEvent::FullScreen(state.clone())),
            Sensor::Meeting => (&mut lines.answers.meeting, PresenceEvent::Meeting(state.clone())),
            Sensor::Quiet | Sensor::Idle | Sensor::Lock | Sensor::Sleep => {
                (&mut lines.answers.quiet, PresenceEvent::Quiet(state.clone()))
            }
        };
        if told.as_ref() != Some(&state) {
            *told = Some(state);
            self.tell(event);
        }
    }

    pub(super) fn snapshot(&self) -> PresenceSnapshot {
        let lines = self.lines();
        let not_asked = || NOT_ASKED.to_owned();
        let unseen = |answer: &Option<Seen>, why: &str| answer.clone().unwrap_or(Seen::Unknown { why: why.to_owned() });
        PresenceSnapshot {
            idle: lines.idle.clone().unwrap_or_else(|| IdleState::Unknown { why: not_asked() }),
            lock: lines.lock.clone().unwrap_or_else(|| LockState::Unknown { why: not_asked() }),
            sleep: lines.sleep.clone().unwrap_or_else(|| SleepState::Unknown { why: not_asked() }),
            quiet: unseen(&lines.answers.quiet, NOT_ASKED),
            full_screen: unseen(&lines.answers.full_screen, NOT_ASKED),
            meeting: unseen(&lines.answers.meeting, lines.unasked(Sensor::Meeting)),
            reports: lines.reports(),
        }
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, event: PresenceEvent) {
        // An error means that nobody listens any longer.
        let _ = self.events.send(DesktopEvent::Presence(event));
    }
}

const NOT_ASKED: &str = "It has not been asked yet.";
const NOT_WATCHED: &str = "Meetings are not watched. Turn it on in the settings.";

impl Lines {
    fn reports(&self) -> Vec<SensorReport> {
        let mut reports = Vec::new();
        reports.extend(IdleSource::ALL.into_iter().map(|source| SensorReport {
            sensor: Sensor::Idle,
            source: source.label(),
            state: match &self.idles[source as usize] {
                Some(IdleState::Active) => "active".to_owned(),
                Some(IdleState::Idle { .. }) => "idle".to_owned(),
                Some(IdleState::Unknown { why }) => why.clone(),
                None => NOT_ASKED.to_owned(),
            },
        }));
        reports.extend(LockSource::ALL.into_iter().map(|source| SensorReport {
            sensor: Sensor::Lock,
            source: source.label(),
            state: match &self.locks[source as usize] {
                Some(LockState::Locked) => "locked".to_owned(),
                Some(LockState::Unlocked) => "unlocked".to_owned(),
                Some(LockState::Unknown { why }) => why.clone(),
                None => NOT_ASKED.to_owned(),
            },
        }));
        reports.push(SensorReport {
            sensor: Sensor::Sleep,
            source: "logind (PrepareForSleep)",
            state: match &self.sleep {
                Some(SleepState::Awake) => "awake".to_owned(),
                Some(SleepState::Sleeping) => "going to sleep".to_owned(),
                Some(SleepState::Unknown { why }) => why.clone(),
                None => NOT_ASKED.to_owned(),
            },
        });
        reports.extend(SeenSource::ALL.into_iter().map(|source| SensorReport {
            sensor: source.sensor(),
            source: source.label(),
            state: match &self.seen[source as usize] {
                Some(Seen::Yes) => "yes".to_owned(),
                Some(Seen::No) => "no".to_owned(),
                Some(Seen::Unknown { why }) => why.clone(),
                None => self.unasked(source.sensor()).to_owned(),
            },
        }));
        reports
    }

    fn unasked(&self, sensor: Sensor) -> &'static str {
        if sensor == Sensor::Meeting && !self.meeting_watched { NOT_WATCHED } else { NOT_ASKED }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;

    use super::{Board, IdleSource, IdleState, PauseState, PresenceEvent, Seen, SeenSource};
    use crate::DesktopEvent;

    fn board() -> (Board, impl FnMut() -> Option<PresenceEvent>) {
        let (sender, mut events) = mpsc::unbounded_channel();
        let next = move || match events.try_recv() {
            Ok(DesktopEvent::Presence(event)) => Some(event),
            Ok(DesktopEvent::Note(_) | DesktopEvent::Tray(_)) | Err(_) => None,
        };
        (Board::new(sender), next)
    }

    fn unknown() -> IdleState {
        IdleState::Unknown { why: "It is not there.".to_owned() }
    }

    #[test]
    fn a_pause_that_nobody_can_see_is_told_at_once() {
        let (board, mut next) = board();
        for source in IdleSource::ALL {
            board.idle(source, unknown());
        }
        assert!(matches!(next(), Some(PresenceEvent::Idle(IdleState::Unknown { .. }))));
        board.watch_pause(true);
        assert_eq!(next(), Some(PresenceEvent::Pause(PauseState::Unseen)));
        board.watch_pause(true);
        assert_eq!(next(), None, "turning it on twice tells nothing twice");
    }

    #[test]
    fn a_pause_is_no_longer_told_once_nobody_wants_to_know() {
        let (board, mut next) = board();
        board.idle(IdleSource::X11, IdleState::Active);
        board.idle(IdleSource::Wayland, unknown());
        board.idle(IdleSource::Mutter, unknown());
        assert_eq!(next(), Some(PresenceEvent::Idle(IdleState::Active)));
        board.pause(IdleSource::X11, true);
        assert_eq!(next(), None);
        board.watch_pause(true);
        board.pause(IdleSource::X11, true);
        assert_eq!(next(), Some(PresenceEvent::Pause(PauseState::Pausing)));
        board.watch_pause(false);
        board.pause(IdleSource::X11, false);
        assert_eq!(next(), None);
    }

    #[test]
    fn a_meeting_is_forgotten_when_it_is_no_longer_watched() {
        let (board, mut next) = board();
        board.seen(SeenSource::Microphone, Seen::Yes);
        assert_eq!(next(), None);
        board.watch_meeting(true);
        board.seen(SeenSource::Microphone, Seen::Yes);
        assert_eq!(next(), Some(PresenceEvent::Meeting(Seen::Yes)));
        board.watch_meeting(false);
        assert!(matches!(board.snapshot().meeting, Seen::Unknown { .. }));
        board.watch_meeting(true);
        board.seen(SeenSource::Microphone, Seen::Yes);
        assert_eq!(next(), Some(PresenceEvent::Meeting(Seen::Yes)));
    }
}
