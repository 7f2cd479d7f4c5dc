//! Waiting: always for a condition, always with a deadline. The only place that polls, and the only clock of the tests.

use chrono::{DateTime, Utc};
use std::thread;
use std::time::{Duration, Instant};

/// How often a condition is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(5);

/// The present instant.
#[allow(clippy::disallowed_methods, reason = "tests measure the real time that passes")]
pub fn now() -> Instant {
    Instant::now()
}

/// The present instant on the wall clock.
#[allow(clippy::disallowed_methods, reason = "tests measure the real time that passes")]
pub fn wall_now() -> DateTime<Utc> {
    Utc::now()
}

/// Waits until `look` finds something, and returns it.
///
/// # Panics
/// When nothing was found within `deadline`; the message says `what` was waited for.
#[track_caller]
pub fn eventually<T>(deadline: Duration, what: &str, look: impl FnMut() -> Option<T>) -> T {
    match within(deadline, look) {
        Some(found) => found,
        None => panic!("waited {deadline:?} in vain for {what}"),
    }
}

/// Waits until `look` finds something; nothing when it did not within `deadline`. It always looks at least once.
pub fn within<T>(deadline: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let end = now() + deadline;
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if now() >= end {
            return None;
        }
        thread::sleep(LOOK_EVERY);
    }
}
