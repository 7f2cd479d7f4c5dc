//! Plans for tests: short enough to be lived through.

use serde_json::{Value, json};

/// A plan that begins on `day` with one session at each time: a sitting nod, `reps` times `hold` seconds.
pub fn short_plan(day: &str, times: &[&str], reps: u32, hold: u32) -> Value {
    json!({
        "format": "nape.plan/1",
        "id": "0193a5c8-0000-7000-8000-000000000001",
        "version": 1,
        "title": "Short plan",
        "patient": {"name": "Example Patient"},
        "therapist": {"name": "Example Therapist", "clinic": "Example Physio"},
        "starts": day,
        "pain_ceiling": 3,
        "phases": [{
            "name": "Find it",
            "weeks": 2,
            "exercises": [{
                "exercise": "chin-tuck-sitting",
                "per_day": times.len(),
                "dose": {"sets": 1, "reps": reps, "hold_s": hold, "relax_s": 1}
            }],
            "desk": ["posture-reset", "desk-micro-nod"],
            "times": times
        }]
    })
}
