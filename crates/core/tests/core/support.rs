//! Small exercises, plans and instants to test with.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use nape_core::adaptation::Changes;
use nape_core::day::{LocalDay, resolve};
use nape_core::document::Problem;
use nape_core::exercise::Exercise;
use nape_core::library::Library;
use nape_core::plan::Plan;
use nape_core::reminder::{Prescription, Prescriptions};
use serde_json::{Value, json};
use std::sync::Arc;

pub(crate) const BERLIN: Tz = chrono_tz::Europe::Berlin;

/// An instant by the local time of Berlin, such as `2026-03-23 08:30` or `2026-03-23 08:30:15`.
pub(crate) fn at(local: &str) -> DateTime<Utc> {
    let text = if local.len() == 16 { format!("{local}:00") } else { local.to_owned() };
    resolve(text.replace(' ', "T").parse().unwrap(), &BERLIN)
}

pub(crate) fn day(text: &str) -> LocalDay {
    text.parse().unwrap()
}

pub(crate) fn exercise_json(id: &str, dose: &Value) -> Value {
    json!({
        "format": "nape.exercise/1", "id": id, "version": 1, "name": "Nod", "group": "deep-neck-flexors",
        "position": "sitting", "equipment": [], "targets": ["neck"], "purpose": "Trains.",
        "steps": [{"role": "movement", "text": "Nod."}], "cue": "Small.", "errors": ["Big"], "cautions": [],
        "stop_signs": [], "dose": dose, "per_day": 2, "days_per_week": 7,
        "progression": {"to": [], "text": "More."}, "regression": {"to": [], "text": "Less."},
        "desk": true, "gate": false, "evidence": [], "evidence_note": "Usual.", "review": {"state": "not-reviewed"},
        "licence": "CC-BY-4.0",
        "figure": {"view": "side", "poses": [{"name": "start"}, {"name": "work"}]}
    })
}

pub(crate) fn exercise(id: &str, dose: &Value) -> Exercise {
    Exercise::from_json(exercise_json(id, dose).to_string().as_bytes()).unwrap()
}

/// `nod` takes 200 s with getting ready, `turn` 85 s; `reset` and `micro` are for breaks of 65 and 45 s; `gated` is gated.
pub(crate) fn library() -> Library {
    let mut lying = exercise_json("nod", &json!({"sets": 1, "reps": 10, "hold_s": 10, "relax_s": 10}));
    lying["position"] = "supine".into();
    let mut gated = exercise_json("gated", &json!({"sets": 1, "reps": 1}));
    gated["gate"] = true.into();
    Library::of([
        Exercise::from_json(lying.to_string().as_bytes()).unwrap(),
        Exercise::from_json(gated.to_string().as_bytes()).unwrap(),
        exercise("turn", &json!({"sets": 2, "reps": 5, "tempo_s": 2})),
        exercise("reset", &json!({"sets": 1, "reps": 1, "hold_s": 60})),
        exercise("micro", &json!({"sets": 1, "reps": 10, "tempo_s": 4})),
    ])
}

/// Twice `nod` a day at 08:30 and 17:30 for six weeks from Monday, 23 March 2026.
pub(crate) fn plan_json() -> Value {
    json!({
        "format": "nape.plan/1", "id": "0193585e-5a00-7c3d-9a51-2f6d7b1e4c08", "version": 1, "title": "Six weeks",
        "patient": {"name": "Example Patient"}, "therapist": {"name": "Example Therapist"},
        "starts": "2026-03-23",
        "phases": [
            {"name": "First", "weeks": 2, "exercises": [{"exercise": "nod", "per_day": 2}],
             "desk": ["reset", "micro"], "times": ["08:30", "17:30"]},
            {"name": "Second", "weeks": 4, "exercises": [{"exercise": "turn", "per_day": 2}],
             "desk": ["reset"], "times": ["08:30", "17:30"]}
        ]
    })
}

pub(crate) fn read(json: &Value) -> Result<Plan, Vec<Problem>> {
    Plan::from_json(json.to_string().as_bytes(), &library())
}

pub(crate) fn plan(change: impl FnOnce(&mut Value)) -> Plan {
    let mut json = plan_json();
    change(&mut json);
    read(&json).unwrap()
}

/// The plan, accepted the evening before it starts.
pub(crate) fn prescribed(plan: Plan) -> Prescriptions {
    let accepted = plan.starts.plus(-1);
    Prescriptions(vec![Prescription {
        plan: Arc::new(plan),
        changes: Changes::none(),
        accepted: accepted.begins(&BERLIN) + chrono::TimeDelta::hours(14),
        accepted_day: accepted,
    }])
}
