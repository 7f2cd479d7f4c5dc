//! A dose of every shape expands to steps whose sum is its length, to the second.

use nape_tests::plan::short_plan;
use nape_tests::{Desktop, Nape, Parts};
use serde_json::{Value, json};

/// Length of a dose by its definition, counted here once more: getting ready on a chair, reps with relaxation between them,
/// a switch between two sides, rests between sets.
fn length(dose: &Value) -> u64 {
    let number = |key: &str, otherwise: u64| dose[key].as_u64().unwrap_or(otherwise);
    let (sets, reps, hold, relax) = (number("sets", 0), number("reps", 0), number("hold_s", 0), number("relax_s", 0));
    let tempo = number("tempo_s", if hold == 0 { 4 } else { 0 });
    let rep = hold + tempo;
    let side = dose["side"].as_str().unwrap_or("none");
    let set = match side {
        "each" => 2 * (reps * rep + (reps - 1) * relax) + 5,
        "alternate" => 2 * reps * rep + (2 * reps - 1) * relax,
        _ => reps * rep + (reps - 1) * relax,
    };
    5 + sets * set + (sets - 1) * number("rest_s", 60)
}

fn doses() -> Vec<Value> {
    let mut doses = Vec::new();
    for side in ["none", "left", "right", "each", "alternate"] {
        doses.push(json!({"sets": 1, "reps": 10, "hold_s": 10, "relax_s": 10, "side": side}));
        doses.push(json!({"sets": 3, "reps": 5, "hold_s": 5, "relax_s": 3, "rest_s": 45, "side": side}));
        doses.push(json!({"sets": 2, "reps": 12, "tempo_s": 3, "rest_s": 30, "side": side}));
        doses.push(json!({"sets": 2, "reps": 4, "tempo_s": 2, "hold_s": 6, "relax_s": 2, "side": side}));
    }
    doses.push(json!({"sets": 1, "reps": 1, "hold_s": 600, "side": "none"}));
    doses.push(
        json!({"sets": 2, "reps": 8, "self_paced": true, "tempo_s": 5, "relax_s": 1, "rest_s": 0, "side": "none"}),
    );
    doses
}

#[test]
fn the_steps_of_every_shape_of_dose_add_up_to_its_length() {
    let desktop = Desktop::with(Parts { display: false, session_bus: false, system_bus: false });
    let nape = Nape::built(&desktop);
    let all = doses();
    assert!(all.len() >= 20);
    for dose in all {
        let mut plan = short_plan("2026-03-23", &["08:30"], 1, 1);
        plan["phases"][0]["exercises"][0]["dose"] = dose.clone();
        let file = desktop.home().join("dose.json");
        std::fs::write(&file, plan.to_string()).expect("the plan can be written");
        let path = file.to_str().expect("a path in UTF-8");
        let words = ["plan", "timeline", path, "--date", "2026-03-23", "--slot", "1", "--json"];
        let steps = nape.run(&words).done().json();
        let steps = steps.as_array().expect("steps");
        let sum: u64 = steps.iter().map(|step| step["seconds"].as_u64().expect("seconds")).sum();
        assert_eq!(sum, length(&dose), "{dose}: {steps:#?}");
        let work = steps.iter().filter(|step| step["step"] == "work" || step["step"] == "hold").count() as u64;
        let sides = if matches!(dose["side"].as_str(), Some("each" | "alternate")) { 2 } else { 1 };
        let parts = if dose["tempo_s"].is_u64() && dose["hold_s"].is_u64() { 2 } else { 1 };
        let reps = dose["sets"].as_u64().expect("sets") * dose["reps"].as_u64().expect("reps");
        assert_eq!(work, reps * sides * parts, "{dose}");
        // What a person reads has the same steps, and ends where they do.
        let told = nape.run(&words[..7]).done().stdout;
        assert_eq!(told.lines().count(), steps.len(), "{told}");
    }
}
