//! Plans that are refused: for each the exact place and sentence, and all of them at once.

use crate::support::{exercise_json, library, plan_json, read};
use nape_core::plan::Plan;
use serde_json::{Value, json};

type Change = fn(&mut Value);

fn said(json: &Value) -> Vec<String> {
    read(json).unwrap_err().iter().map(ToString::to_string).collect()
}

fn line(json: &mut Value) -> &mut Value {
    &mut json["phases"][1]["exercises"][0]
}

fn with_dose(json: &mut Value, dose: Value) {
    line(json)["dose"] = dose;
}

#[test]
fn each_wrong_field_is_named_by_its_path_and_says_what_to_do() {
    let table: &[(Change, &str)] = &[
        (
            |p| line(p)["exercise"] = "no-such".into(),
            "phases[1].exercises[0].exercise names no-such, which is not in the library; see `nape exercises list`",
        ),
        (
            |p| line(p)["exercise"] = "Nod!".into(),
            "phases[1].exercises[0].exercise must be an exercise's id such as ccf-supine-s1, not \"Nod!\"",
        ),
        (
            |p| with_dose(p, json!({"sets": 1, "reps": 10, "hold_s": -5})),
            "phases[1].exercises[0].dose.hold_s must be a whole number from 0 to 600, not -5",
        ),
        (
            |p| with_dose(p, json!({"sets": 1, "reps": 0})),
            "phases[1].exercises[0].dose.reps must be a whole number from 1 to 200, not 0",
        ),
        (
            |p| with_dose(p, json!({"sets": 1, "reps": 2.5})),
            "phases[1].exercises[0].dose.reps must be a whole number from 1 to 200, not 2.5",
        ),
        (
            |p| with_dose(p, json!({"sets": 1, "reps": 9_999_999_999_u64})),
            "phases[1].exercises[0].dose.reps must be a whole number from 1 to 200, not 9999999999",
        ),
        (|p| with_dose(p, json!({"reps": 5})), "phases[1].exercises[0].dose.sets is missing"),
        (
            |p| with_dose(p, json!({"sets": 1, "reps": 5, "hold_s": 5, "self_paced": true})),
            "phases[1].exercises[0].dose.self_paced must be false where there is a hold: a hold is timed",
        ),
        (
            |p| with_dose(p, json!({"sets": 1, "reps": 5, "side": "both"})),
            "phases[1].exercises[0].dose.side must be one of none, left, right, each, alternate, not \"both\"",
        ),
        (|p| with_dose(p, json!("ten times")), "phases[1].exercises[0].dose must be an object, not text"),
        (
            |p| line(p)["per_day"] = 13.into(),
            "phases[1].exercises[0].per_day must be a whole number from 1 to 12, not 13",
        ),
        (|p| line(p)["days"] = json!(["mon", "mon"]), "phases[1].exercises[0].days[1] names a weekday twice"),
        (|p| line(p)["days"] = json!([]), "phases[1].exercises[0].days must have 1 to 60 entries, not 0"),
        (
            |p| line(p)["hold_s"] = 5.into(),
            "phases[1].exercises[0].hold_s is not a field; known here are exercise, per_day, days, dose, note, taught_on, gate",
        ),
        (|p| line(p)["note"] = "\u{7}".into(), "phases[1].exercises[0].note must not contain control characters"),
        (|p| line(p)["gate"] = "yes".into(), "phases[1].exercises[0].gate must be true or false, not \"yes\""),
        (
            |p| {
                p["phases"][0]["exercises"] =
                    json!([{"exercise": "nod", "days": ["mon", "tue"]}, {"exercise": "nod", "days": ["tue"]}]);
            },
            "phases[0].exercises[1] prescribes nod on a day on which phases[0].exercises[0] already does",
        ),
        (
            |p| p["phases"][0]["desk"] = json!(["reset", "nope"]),
            "phases[0].desk[1] names nope, which is not in the library; see `nape exercises list`",
        ),
        (|p| p["phases"][0]["times"] = json!(["08:30", "08:45"]), "phases[0].times must be at least 30 minutes apart"),
        (|p| p["phases"][0]["times"] = json!(["8:30"]), "phases[0].times[0] must be a time of day such as \"08:30\""),
        (|p| p["phases"][0]["times"] = json!(["24:10"]), "phases[0].times[0] must be a time of day such as \"08:30\""),
        (
            |p| p["phases"][0]["weeks"] = "two".into(),
            "phases[0].weeks must be a whole number from 1 to 104, not \"two\"",
        ),
        (|p| p["phases"] = json!([]), "phases must have 1 to 26 entries, not 0"),
        (|p| p["starts"] = "2026-02-30".into(), "starts must be a date such as \"2026-03-02\", not \"2026-02-30\""),
        (|p| p["starts"] = "2026-3-2".into(), "starts must be a date such as \"2026-03-02\", not \"2026-3-2\""),
        (|p| p["starts"] = "1926-03-02".into(), "starts must lie between the years 2000 and 2199"),
        (|p| p["effective"] = 5.into(), "effective must be a date such as \"2026-03-02\", not 5"),
        (|p| p["id"] = "me".into(), "id must be a UUID, not \"me\""),
        (|p| p["version"] = 0.into(), "version must be a whole number from 1 to 1000000, not 0"),
        (|p| p["supersedes"] = json!([1]), "supersedes[0] must be an earlier version than this one, not 1"),
        (|p| p["title"] = " ".into(), "title must not be empty"),
        (|p| p["title"] = "x".repeat(121).into(), "title must be at most 120 characters long"),
        (|p| p["patient"] = "Somebody".into(), "patient must be an object, not text"),
        (
            |p| p["therapist"]["booking_url"] = "http://example.org".into(),
            "therapist.booking_url must begin with https://",
        ),
        (|p| p["pain_ceiling"] = 11.into(), "pain_ceiling must be a whole number from 0 to 10, not 11"),
        (
            |p| p["breaks"] = json!({"posture_every_min": 0}),
            "breaks.posture_every_min must be a whole number from 1 to 480, not 0",
        ),
        (
            |p| p["colour"] = 1.into(),
            "colour is not a field; known here are format, id, version, supersedes, title, patient, therapist, starts, effective, \
             pain_ceiling, self_progression, notes, phases, breaks, custom_exercises",
        ),
        (
            |p| p["format"] = "nape.plan/2".into(),
            "format is nape.plan/2, which a newer Nape wrote; update Nape to read it",
        ),
        (|p| p["format"] = "pdf".into(), "format must be nape.plan/1"),
        (
            |p| {
                p.as_object_mut().unwrap().remove("format");
            },
            "format is missing; a plan begins with \"format\": \"nape.plan/1\"",
        ),
        (
            |p| p["custom_exercises"] = json!([exercise_json("nod", &json!({"sets": 1, "reps": 1}))]),
            "custom_exercises[0] has the id nod of an exercise of the library; give it one of its own",
        ),
        (
            |p| {
                let own = exercise_json("mine", &json!({"sets": 1, "reps": 1}));
                p["custom_exercises"] = json!([own, own]);
            },
            "custom_exercises[1] has the id mine, which is used twice",
        ),
        (
            |p| p["custom_exercises"] = json!([exercise_json("mine", &json!({"sets": 1, "reps": 0}))]),
            "custom_exercises[0].dose.reps must be a whole number from 1 to 200, not 0",
        ),
    ];
    for (change, expected) in table {
        let mut json = plan_json();
        change(&mut json);
        assert_eq!(said(&json), [*expected]);
    }
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let mut json = plan_json();
    json["id"] = 5.into();
    json["starts"] = "soon".into();
    json["phases"][0]["exercises"][0]["dose"] = json!({"sets": 0, "reps": 0, "hold_s": -1});
    json["phases"][1]["times"] = json!(["25:00"]);
    json["surprise"] = Value::Null;
    let mut paths: Vec<String> = read(&json).unwrap_err().into_iter().map(|problem| problem.path).collect();
    paths.sort();
    let dose = |field: &str| format!("phases[0].exercises[0].dose.{field}");
    assert_eq!(
        paths,
        [
            "id".to_owned(),
            dose("hold_s"),
            dose("reps"),
            dose("sets"),
            "phases[1].times[0]".into(),
            "starts".into(),
            "surprise".into()
        ]
    );
}

fn refused(bytes: &[u8]) -> String {
    let problems = Plan::from_json(bytes, &library()).unwrap_err();
    assert_eq!(problems.len(), 1);
    problems[0].to_string()
}

#[test]
fn files_that_are_no_plans_at_all_are_told_apart() {
    assert_eq!(refused(&vec![b' '; 30_000_000]), "the file is 30 MB long; the most that is read is 24 MB");
    assert_eq!(
        refused(b"{\"format\": \"\xff\"}"),
        "the file is not UTF-8 text (the bytes from 12 on cannot be read); save it again as UTF-8"
    );
    assert_eq!(refused(b""), "the file is not JSON: line 1, column 0 cannot be read");
    assert_eq!(refused(b"{\n  \"format\": nape\n}"), "the file is not JSON: line 2, column 14 cannot be read");
    assert_eq!(refused(b"[]"), "the file is not a plan: a plan is one JSON object");
    assert_eq!(refused("[".repeat(200_000).as_bytes()), "the file is not JSON: line 1, column 128 cannot be read");
    assert_eq!(
        refused(br#"{"format": "nape.plan/1", "format": "nape.plan/1"}"#),
        "the file has a field twice in one object (line 1, column 50); keep the one that is meant"
    );
}

#[test]
fn a_byte_order_mark_is_no_mistake() {
    let text = format!("\u{feff}{}", plan_json());
    assert!(Plan::from_json(text.as_bytes(), &library()).is_ok());
}

#[test]
fn a_plan_that_ended_long_ago_says_when() {
    let plan = read(&plan_json()).unwrap();
    assert_eq!(plan.over_on(plan.ends()), None);
    assert_eq!(
        plan.over_on("2026-12-01".parse().unwrap()).unwrap().to_string(),
        "starts is 2026-03-23, so the 6 weeks of this plan ended on 2026-05-03; ask the therapist for a new version"
    );
}
