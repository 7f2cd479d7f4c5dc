//! The only place where time is read, and the only timer.
//!
//! Elapsed time is `CLOCK_BOOTTIME`, which counts suspend, made to go on across restarts and reboots by [`Anchor`]. The
//! timer is a timerfd on the same clock: it wakes for the deadline and for nothing else. A second one tells when somebody
//! sets the wall clock. Elsewhere than on Linux a capped sleep takes their place.
//!
//! `NAPE_CLOCK_SPEED` makes both clocks run so many times as fast, so that tests live through many sessions in minutes, and
//! `NAPE_CLOCK_AHEAD` sets both forward by so many seconds, so that they live through weeks.

#![expect(clippy::disallowed_methods, reason = "this is the one place that reads the time")]

use chrono::{DateTime, Local, Offset, TimeDelta, Utc};
use nape_core::day::LocalDay;
use nape_core::reminder::{Elapsed, Now};
use nape_store::Stamp;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// What ties elapsed time to the machine's clocks; saved with the engine's state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Anchor {
    boot: String,
    boot_ms: u64,
    wall: DateTime<Utc>,
    elapsed: Elapsed,
}

/// The clocks of this process.
#[derive(Debug)]
pub(crate) struct Clock {
    boot: String,
    /// What is added to the boot clock, in milliseconds, to have elapsed time.
    ahead_ms: i64,
    /// How far the boot clock was ahead of the one that stops in sleep, when last looked at.
    slept_ms: u64,
}

impl Clock {
    /// Goes on from where a saved anchor was: by the boot clock within the same boot, by the wall clock otherwise.
    pub(crate) fn resume(saved: Option<&Anchor>) -> Self {
        let boot = boot_id();
        let now_ms = boot_ms();
        let elapsed = saved.map_or(0, |saved| {
            let passed = if saved.boot == boot {
                now_ms.saturating_sub(saved.boot_ms)
            } else {
                u64::try_from((now_wall() - saved.wall).num_milliseconds()).unwrap_or(0)
            };
            saved.elapsed.0.saturating_add(passed)
        });
        let ahead_ms = i64::try_from(elapsed).unwrap_or(i64::MAX) - i64::try_from(now_ms).unwrap_or(i64::MAX);
        Self { boot, ahead_ms, slept_ms: slept_ms() }
    }

    /// Whether the machine has not booted since an anchor was made.
    pub(crate) fn is_of_this_boot(&self, anchor: &Anchor) -> bool {
        self.boot == anchor.boot
    }

    pub(crate) fn now(&self) -> Now {
        Now { wall: now_wall(), elapsed: Elapsed(boot_ms().saturating_add_signed(self.ahead_ms)) }
    }

    pub(crate) fn anchor(&self, now: Now) -> Anchor {
        let boot_ms = now.elapsed.0.saturating_add_signed(-self.ahead_ms);
        Anchor { boot: self.boot.clone(), boot_ms, wall: now.wall, elapsed: now.elapsed }
    }

    /// Milliseconds that the machine slept since this was last asked.
    pub(crate) fn take_sleep(&mut self) -> u64 {
        let slept = slept_ms();
        let more = slept.saturating_sub(self.slept_ms);
        self.slept_ms = slept;
        more
    }

    /// The boot clock's reading at an elapsed time, in milliseconds.
    fn boot_at(&self, at: Elapsed) -> u64 {
        at.0.saturating_add_signed(-self.ahead_ms)
    }
}

/// How many times as fast time runs: 1, except in tests.
fn speed() -> u64 {
    static SPEED: OnceLock<u64> = OnceLock::new();
    let asked = || std::env::var("NAPE_CLOCK_SPEED").ok()?.parse().ok().filter(|speed| (1..=1_000).contains(speed));
    *SPEED.get_or_init(|| asked().unwrap_or(1))
}

/// How far both clocks are set forward, in milliseconds: not at all, except in tests.
fn set_forward_ms() -> u64 {
    static FORWARD: OnceLock<u64> = OnceLock::new();
    let asked = || std::env::var("NAPE_CLOCK_AHEAD").ok()?.parse::<u32>().ok();
    *FORWARD.get_or_init(|| u64::from(asked().unwrap_or(0)) * 1_000)
}

/// The boot clock, as fast as time runs.
fn boot_ms() -> u64 {
    system::boot_ms().saturating_mul(speed()).saturating_add(set_forward_ms())
}

/// The wall clock: with faster time it is ahead by what the boot clock has gained since the machine was started, which is
/// the same for every process.
fn now_wall() -> DateTime<Utc> {
    let gained = system::boot_ms().saturating_mul(speed() - 1).saturating_add(set_forward_ms());
    Utc::now() + TimeDelta::milliseconds(i64::try_from(gained).unwrap_or(0))
}

/// A wall-clock instant as a record keeps it.
pub(crate) fn stamp(at: DateTime<Utc>) -> Stamp {
    Stamp { at, offset: at.with_timezone(&Local).offset().fix(), day: LocalDay::of(at, &Local) }
}

/// The time now, for commands that run without an agent.
pub(crate) fn wall() -> DateTime<Utc> {
    now_wall()
}

#[cfg(target_os = "linux")]
mod system {
    use rustix::time::{ClockId, clock_gettime};

    fn ms(clock: ClockId) -> u64 {
        let time = clock_gettime(clock);
        u64::try_from(time.tv_sec).unwrap_or(0) * 1000 + u64::try_from(time.tv_nsec / 1_000_000).unwrap_or(0)
    }

    pub(super) fn boot_ms() -> u64 {
        ms(ClockId::Boottime)
    }

    /// How long the machine has slept since it booted.
    pub(super) fn slept_ms() -> u64 {
        ms(ClockId::Boottime).saturating_sub(ms(ClockId::Monotonic))
    }

    pub(super) fn boot_id() -> String {
        std::fs::read_to_string("/proc/sys/kernel/random/boot_id").map(|id| id.trim().to_owned()).unwrap_or_default()
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::sync::OnceLock;
    use std::time::Instant;

    static BEGAN: OnceLock<Instant> = OnceLock::new();

    pub(super) fn boot_ms() -> u64 {
        u64::try_from(BEGAN.get_or_init(Instant::now).elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    pub(super) fn slept_ms() -> u64 {
        0
    }

    /// Every start counts as a boot of its own.
    pub(super) fn boot_id() -> String {
        format!("process {}", std::process::id())
    }
}

use system::{boot_id, slept_ms};

#[cfg(target_os = "linux")]
mod timer {
    use super::{Clock, Elapsed, set_forward_ms, speed};
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
    };
    use std::io;
    use std::os::fd::OwnedFd;
    use tokio::io::unix::AsyncFd;

    /// Wakes at one deadline.
    #[derive(Debug)]
    pub(crate) struct Timer {
        deadline: AsyncFd<OwnedFd>,
        sets: AsyncFd<OwnedFd>,
        armed: Option<Elapsed>,
    }

    const NEVER: Timespec = Timespec { tv_sec: 0, tv_nsec: 0 };

    fn once(at: Timespec) -> Itimerspec {
        Itimerspec { it_interval: NEVER, it_value: at }
    }

    impl Timer {
        #[expect(deprecated, reason = "its successor is unsafe; both descriptors are owned here and by nobody else")]
        pub(crate) fn new() -> io::Result<Self> {
            let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
            let deadline = AsyncFd::new(timerfd_create(TimerfdClockId::Boottime, flags)?)?;
            let sets = AsyncFd::new(timerfd_create(TimerfdClockId::Realtime, flags)?)?;
            let timer = Self { deadline, sets, armed: None };
            timer.watch_sets()?;
            Ok(timer)
        }

        /// A far-off alarm on the wall clock that is cancelled whenever that is set.
        fn watch_sets(&self) -> io::Result<()> {
            let far = once(Timespec { tv_sec: i64::from(u32::MAX), tv_nsec: 0 });
            let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
            timerfd_settime(self.sets.get_ref(), flags, &far)?;
            Ok(())
        }

        /// Sets the deadline; nothing to wait for ever.
        pub(crate) fn set(&mut self, clock: &Clock, at: Option<Elapsed>) -> io::Result<()> {
            if self.armed == at {
                return Ok(());
            }
            self.armed = at;
            let value = at.map_or(NEVER, |at| {
                // Never early: whoever is called too early would have to be called again.
                let real = clock.boot_at(at).saturating_sub(set_forward_ms());
                let us = real.saturating_mul(1_000).div_ceil(speed()).max(1);
                Timespec {
                    tv_sec: i64::try_from(us / 1_000_000).unwrap_or(i64::MAX),
                    tv_nsec: i64::try_from(us % 1_000_000).unwrap_or(0) * 1_000,
                }
            });
            timerfd_settime(self.deadline.get_ref(), TimerfdTimerFlags::ABSTIME, &once(value))?;
            Ok(())
        }

        /// Waits for the deadline, or for somebody to set the wall clock.
        pub(crate) async fn wait(&mut self) -> io::Result<()> {
            tokio::select! {
                ready = self.deadline.readable() => {
                    let mut ready = ready?;
                    let mut count = [0; 8];
                    // Nothing to read means that it was set anew meanwhile.
                    let _ = ready.try_io(|fd| Ok(rustix::io::read(fd.get_ref(), &mut count)?));
                    self.armed = None;
                }
                ready = self.sets.readable() => {
                    let mut ready = ready?;
                    let mut count = [0; 8];
                    // The read fails with ECANCELED: that is the message.
                    let _ = rustix::io::read(ready.get_inner(), &mut count);
                    ready.clear_ready();
                    drop(ready);
                    self.watch_sets()?;
                }
            }
            Ok(())
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod timer {
    use super::{Clock, Elapsed, boot_ms, speed};
    use std::io;
    use std::time::Duration;

    /// Looks at least this often, because sleep and set clocks are not told.
    const LONGEST_SLEEP: Duration = Duration::from_secs(30);

    /// Wakes at one deadline, or a little before.
    #[derive(Debug)]
    pub(crate) struct Timer {
        at_ms: Option<u64>,
    }

    impl Timer {
        pub(crate) fn new() -> io::Result<Self> {
            Ok(Self { at_ms: None })
        }

        pub(crate) fn set(&mut self, clock: &Clock, at: Option<Elapsed>) -> io::Result<()> {
            self.at_ms = at.map(|at| clock.boot_at(at));
            Ok(())
        }

        pub(crate) async fn wait(&mut self) -> io::Result<()> {
            let left = self
                .at_ms
                .map_or(LONGEST_SLEEP, |at| Duration::from_millis(at.saturating_sub(boot_ms()).div_ceil(speed())));
            tokio::time::sleep(left.min(LONGEST_SLEEP)).await;
            Ok(())
        }
    }
}

#[cfg(target_os = "linux")]
mod zone {
    use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;
    use tokio::io::unix::AsyncFd;

    /// Tells when the system's zone is set: its file is replaced, which no timer notices.
    #[derive(Debug)]
    pub(crate) struct Zone(Option<AsyncFd<OwnedFd>>);

    impl Zone {
        /// Without a watch a new zone is noticed at the next look, which comes sooner or later.
        #[expect(deprecated, reason = "its successor is unsafe; the descriptor is owned here and by nobody else")]
        pub(crate) fn watch() -> Self {
            let opened = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).and_then(|fd| {
                // The file is a link that is put in place of another one, so its folder is watched.
                inotify::add_watch(&fd, "/etc", WatchFlags::CREATE | WatchFlags::MOVED_TO | WatchFlags::ONLYDIR)?;
                Ok(fd)
            });
            Self(opened.ok().and_then(|fd| AsyncFd::new(fd).ok()))
        }

        /// Waits until the zone may be another one.
        pub(crate) async fn changed(&mut self) {
            let Some(watch) = &self.0 else { return std::future::pending().await };
            loop {
                let Ok(mut ready) = watch.readable().await else { return std::future::pending().await };
                let mut buffer = [MaybeUninit::uninit(); 1024];
                let mut events = inotify::Reader::new(watch.get_ref(), &mut buffer);
                let mut named = false;
                while let Ok(event) = events.next() {
                    named |= event.file_name().is_some_and(|name| name.to_bytes() == b"localtime");
                }
                ready.clear_ready();
                if named {
                    return;
                }
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod zone {
    /// Elsewhere the capped sleep looks often enough.
    #[derive(Debug)]
    pub(crate) struct Zone;

    impl Zone {
        pub(crate) fn watch() -> Self {
            Self
        }

        pub(crate) async fn changed(&mut self) {
            std::future::pending().await
        }
    }
}

pub(crate) use timer::Timer;
pub(crate) use zone::Zone;
