//! What is heard within a step besides its beginning: the beat of a movement, and the last three seconds of what is long.

use crate::reminder::Elapsed;
use crate::seconds::Seconds;
use crate::timeline::{Step, StepKind};

/// One second, in milliseconds.
const SECOND: u64 = 1_000;
/// Steps this long are counted out.
const COUNTED_OUT_FROM: Seconds = Seconds(5);
/// So many seconds are counted out.
const COUNTED_OUT: u64 = 3;

/// The next beat after `now` within a step that ends at `ends`, if there is one.
pub fn next_beat(step: &Step, ends: Elapsed, now: Elapsed) -> Option<Elapsed> {
    let beats = match step.kind {
        // A movement has a beat each second.
        StepKind::Work => u64::from(step.seconds.0).saturating_sub(1),
        StepKind::Hold | StepKind::Relax | StepKind::Rest | StepKind::Ready | StepKind::Switch => {
            if step.seconds < COUNTED_OUT_FROM {
                return None;
            }
            COUNTED_OUT
        }
    };
    let left = ends.since(now);
    // The last whole second that still lies ahead.
    let seconds = left.saturating_sub(1) / SECOND;
    (seconds > 0 && beats > 0).then(|| Elapsed(ends.0 - seconds.min(beats) * SECOND))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beats(kind: StepKind, seconds: u32) -> Vec<u64> {
        let step: Step = serde_json::from_value(serde_json::json!({
            "kind": kind, "exercise": "nod", "set": 1, "rep": 1, "side": null, "seconds": seconds, "self_paced": false,
        }))
        .unwrap();
        let (begins, ends) = (Elapsed(500), Elapsed(500 + u64::from(seconds) * SECOND));
        let mut found = Vec::new();
        let mut now = begins;
        while let Some(next) = next_beat(&step, ends, now) {
            assert!(next > now && next < ends);
            found.push(next.0 - begins.0);
            now = next;
        }
        found
    }

    #[test]
    fn a_movement_beats_every_second_and_what_is_long_is_counted_out() {
        assert_eq!(beats(StepKind::Work, 4), [1_000, 2_000, 3_000]);
        assert_eq!(beats(StepKind::Work, 1), [0; 0]);
        assert_eq!(beats(StepKind::Hold, 10), [7_000, 8_000, 9_000]);
        assert_eq!(beats(StepKind::Relax, 4), [0; 0]);
        assert_eq!(beats(StepKind::Rest, 60), [57_000, 58_000, 59_000]);
    }
}
