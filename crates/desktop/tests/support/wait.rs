//! Waiting: always for a condition, always with a deadline. The only place that polls, and the only clock.

use std::time::{Duration, Instant};

/// How often a condition is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(5);
/// Longer than anything takes on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(40);

/// Waits until `look` finds something, and returns it.
#[track_caller]
#[allow(clippy::disallowed_methods, reason = "tests measure the real time that passes")]
pub(crate) fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "waited {PATIENCE:?} in vain for {what}");
        std::thread::sleep(LOOK_EVERY);
    }
}

/// How long something takes.
#[allow(clippy::disallowed_methods, reason = "tests measure the real time that passes")]
pub(crate) fn taken(what: impl FnOnce()) -> Duration {
    let start = Instant::now();
    what();
    start.elapsed()
}
