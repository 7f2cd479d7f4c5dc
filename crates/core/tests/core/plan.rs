//! Plans that are read, their days, and what a therapist is warned of.

use crate::support::{day, exercise_json, library, plan, plan_json, prescribed, read};
use nape_core::plan::{Place, Plan};
use nape_core::reminder::{Prescription, Prescriptions};
use serde_json::{Value, json};
use std::sync::Arc;

#[test]
fn a_line_without_a_dose_takes_that_of_the_exercise() {
    let plan = plan(|json| {
        json["phases"][0]["exercises"] =
            json!([{"exercise": "nod"}, {"exercise": "turn", "dose": {"sets": 1, "reps": 1}}]);
    });
    let lines = &plan.phases[0].lines;
    assert_eq!((&lines[0].dose, lines[0].per_day), (&lines[0].exercise.dose, 2));
    assert_eq!(lines[1].dose.reps(), 1);
    assert_eq!(plan.pain_ceiling, 3);
}

#[test]
fn phases_follow_each_other_by_weeks() {
    let plan = plan(|_| {});
    let name = |on: &str| match plan.place(day(on)) {
        Place::Before => "before".to_owned(),
        Place::In { phase, week } => format!("{} {week}", phase.name),
        Place::After => "after".to_owned(),
    };
    let places = ["2026-03-22", "2026-03-23", "2026-04-05", "2026-04-06", "2026-05-03", "2026-05-04"].map(name);
    assert_eq!(places, ["before", "First 1", "First 2", "Second 3", "Second 6", "after"]);
    assert_eq!((plan.weeks(), plan.ends()), (6, day("2026-05-03")));
}

#[test]
fn exercises_of_the_therapists_own_are_used_like_the_others() {
    let plan = plan(|json| {
        json["custom_exercises"] = json!([exercise_json("mine", &json!({"sets": 1, "reps": 3}))]);
        json["phases"][0]["exercises"][0]["exercise"] = "mine".into();
    });
    assert_eq!(plan.phases[0].lines[0].exercise.id.as_str(), "mine");
    assert!(plan.exercise(&"mine".parse().unwrap()).is_some() && plan.exercise(&"micro".parse().unwrap()).is_some());
}

#[test]
fn warnings_name_what_is_seldom_meant() {
    let warned = |change: fn(&mut Value)| -> Vec<String> {
        let mut json = plan_json();
        change(&mut json);
        read(&json).unwrap().warnings().iter().map(ToString::to_string).collect()
    };
    assert!(warned(|_| {}).is_empty());
    assert_eq!(
        warned(|p| p["phases"][0]["exercises"] = json!([{"exercise": "gated"}, {"exercise": "nod", "gate": true}])),
        ["phases[0].exercises[0] is gated, which a therapist switches on individually; set \"gate\": true"]
    );
    assert_eq!(
        warned(|p| p["phases"][0]["times"] = json!(["08:30"])),
        ["phases[0].times has times for 1 of 2 sessions a day; the others are spread over waking hours"]
    );
    assert_eq!(
        warned(|p| p["phases"][0]["exercises"][0]["dose"] = json!({"sets": 10, "reps": 10, "hold_s": 10})),
        ["phases[0].exercises takes 52 minutes a day; more than 30 is seldom done"]
    );
    assert_eq!(
        warned(|p| p["phases"][0]["desk"] = json!(["nod"])),
        ["phases[0].desk[0] is nod, which takes 3 min 20 s; a break is about a minute"]
    );
    assert_eq!(
        warned(|p| {
            let days = [["mon"], ["tue"], ["wed"], ["thu"], ["fri"]];
            p["phases"][0]["exercises"] = days.iter().map(|days| json!({"exercise": "nod", "days": days})).collect();
        }),
        Vec::<String>::new(),
        "one exercise on five days is one exercise"
    );
    assert_eq!(
        warned(|p| {
            let five = ["nod", "turn", "reset", "micro", "mine"];
            p["custom_exercises"] = json!([exercise_json("mine", &json!({"sets": 1, "reps": 1}))]);
            p["phases"][0]["exercises"] = five.iter().map(|id| json!({"exercise": id})).collect();
        }),
        ["phases[0].exercises has 5 exercises; more than 4 at once are done less often"]
    );
}

#[test]
fn the_version_in_force_is_the_last_accepted_whose_day_has_come() {
    let versions = |entries: &[(u32, &str, &str)]| {
        Prescriptions(
            entries
                .iter()
                .map(|(version, effective, accepted)| {
                    let newer = plan(|json| {
                        json["version"] = (*version).into();
                        json["effective"] = (*effective).into();
                    });
                    let accepted = day(accepted);
                    Prescription {
                        plan: Arc::new(newer),
                        changes: nape_core::adaptation::Changes::none(),
                        accepted: accepted.begins(&crate::support::BERLIN),
                        accepted_day: accepted,
                    }
                })
                .collect(),
        )
    };
    let all =
        versions(&[(1, "2026-03-23", "2026-03-20"), (2, "2026-04-06", "2026-03-25"), (3, "2026-03-01", "2026-04-10")]);
    let on = |text: &str| all.in_force(day(text)).map(|p| p.plan.version);
    assert_eq!(on("2026-03-22"), None, "accepted, but not yet in effect");
    assert_eq!(on("2026-04-05"), Some(1), "the second has been accepted and waits for its day");
    assert_eq!(on("2026-04-06"), Some(2));
    assert_eq!(on("2026-04-09"), Some(2), "a day of effect before the acceptance changes no past");
    assert_eq!(on("2026-04-10"), Some(3));
    assert!(Prescriptions::default().in_force(day("2026-04-10")).is_none());
    assert!(prescribed(plan(|_| {})).in_force(day("2026-03-23")).is_some());
}

#[test]
fn a_plan_is_read_against_the_library_it_names() {
    let empty = nape_core::library::Library::default();
    let problems = Plan::from_json(plan_json().to_string().as_bytes(), &empty).unwrap_err();
    assert!(problems.len() >= 4, "every line and every desk exercise");
    assert!(Plan::from_json(plan_json().to_string().as_bytes(), &library()).is_ok());
}
