//! The desk beside drafts: published versions, templates, own defaults.

use crate::support::{Home, PATIENT, PLAN, stamp};
use nape_core::id::ExerciseId;
use nape_store::{DeskPatient, DraftStep, Record, StoreError, Version};

fn version(version: u32, content: &str) -> Version {
    Version {
        patient: PATIENT.into(),
        plan: PLAN.into(),
        version,
        content: content.into(),
        // Any function of the content will do for a hash here.
        sha256: format!("{:0>64}", content.len()),
    }
}

/// As much of a plan as the address book remembers.
const FIRST: &str = r#"{"starts":"2026-03-23","phases":[{"weeks":6}]}"#;
const SECOND: &str = r#"{"starts":"2026-03-23","phases":[{"weeks":2},{"weeks":4}]}"#;

#[test]
fn publishing_keeps_the_version_takes_the_draft_away_and_notes_how_the_plan_stands() {
    let mut home = Home::with_patient();
    let step = DraftStep { field: "begin".into(), content: "{}".into(), goes_on: false };
    home.store.put_draft_step(PATIENT, &step).unwrap();
    home.store.publish(&stamp("2026-03-23T08:00:00Z"), &version(1, FIRST)).unwrap();
    home.store.publish(&stamp("2026-03-30T08:00:00Z"), &version(2, SECOND)).unwrap();
    let mut home = home.reopened();
    assert_eq!(home.store.draft(PATIENT).unwrap(), None);
    let newest = home.store.newest_published(PATIENT).unwrap().unwrap();
    assert_eq!((newest.version, newest.content.as_str(), newest.plan.as_str()), (2, SECOND, PLAN));
    assert_eq!(newest.published, stamp("2026-03-30T08:00:00Z"));
    assert_eq!(home.store.newest_of_plan(PATIENT, PLAN).unwrap(), Some(newest));
    assert_eq!(home.store.published(PATIENT, PLAN, 1).unwrap().unwrap().content, FIRST);
    assert_eq!(home.store.published("somebody", PLAN, 1).unwrap(), None);
    let mut all = Vec::new();
    home.store.each_published(PATIENT, |stored| all.push(stored.version)).unwrap();
    assert_eq!(all, [2, 1]);
    let columns =
        "SELECT plan || ' ' || version || ' ' || starts || ' ' || ends || ' ' || weeks FROM patient WHERE id = ?1";
    assert_eq!(home.value(columns), format!("{PLAN} 2 2026-03-23 2026-05-03 6"));

    home.store.put_draft_step(PATIENT, &step).unwrap();
    let refused = home.store.publish(&stamp("2026-03-31T08:00:00Z"), &version(2, "{  }")).unwrap_err();
    assert!(matches!(refused, StoreError::PlanDiffers { version: 2 }), "{refused}");
    assert!(home.store.draft(PATIENT).unwrap().is_some(), "nothing of it was done");
    assert_eq!(home.store.published(PATIENT, PLAN, 2).unwrap().unwrap().content, SECOND);
    home.store.publish(&stamp("2026-03-31T08:00:00Z"), &version(2, SECOND)).unwrap();
    assert_eq!(
        home.value("SELECT count(*) || '' FROM published WHERE patient = ?1"),
        "2",
        "the same again is there once"
    );
}

#[test]
fn a_version_of_nobody_is_refused() {
    let mut home = Home::new();
    assert!(home.store.publish(&stamp("2026-03-23T08:00:00Z"), &version(1, "{}")).is_err());
    assert_eq!(home.store.newest_published(PATIENT).unwrap(), None);
}

#[test]
fn templates_are_replaced_by_name_and_withdrawn() {
    let mut home = Home::new();
    let at = [stamp("2026-03-23T08:00:00Z"), stamp("2026-03-23T09:00:00Z"), stamp("2026-03-23T10:00:00Z")];
    home.store.save_template(&at[0], "one", "Six weeks", "1").unwrap();
    home.store.save_template(&at[1], "two", "Desk", "2").unwrap();
    home.store.save_template(&at[2], "three", "Six weeks", "3").unwrap();
    let mut home = home.reopened();
    let list = |home: &Home| {
        let mut all = Vec::new();
        home.store.each_template(|t| all.push(format!("{} {} {}", t.template, t.name, t.content))).unwrap();
        all
    };
    assert_eq!(list(&home), ["two Desk 2", "one Six weeks 3"]);
    assert_eq!(home.store.template("one").unwrap().unwrap().content, "3");
    assert!(home.store.withdraw_template(&at[2], "one").unwrap());
    assert!(!home.store.withdraw_template(&at[2], "one").unwrap());
    assert_eq!((list(&home), home.store.template("one").unwrap()), (vec!["two Desk 2".into()], None));
    home.store.save_template(&at[2], "four", "Six weeks", "4").unwrap();
    assert_eq!(list(&home), ["two Desk 2", "four Six weeks 4"], "a withdrawn one does not come back");
}

#[test]
fn the_last_default_of_an_exercise_counts() {
    let mut home = Home::new();
    let at = stamp("2026-03-23T08:00:00Z");
    let id = |text: &str| -> ExerciseId { text.parse().unwrap() };
    home.store.save_own_default(&at, &id("nod"), Some("1")).unwrap();
    home.store.save_own_default(&at, &id("turn"), Some("2")).unwrap();
    home.store.save_own_default(&at, &id("nod"), Some("3")).unwrap();
    let mut home = home.reopened();
    assert_eq!(home.store.own_defaults().unwrap(), [(id("nod"), "3".into()), (id("turn"), "2".into())]);
    home.store.save_own_default(&at, &id("nod"), None).unwrap();
    assert_eq!(home.store.own_defaults().unwrap(), [(id("turn"), "2".into())]);
}

#[test]
fn a_draft_knows_its_patient_and_exercises_that_were_withdrawn() {
    let mut home = Home::with_patient();
    let anna = DeskPatient { name: "Anna".into(), conditions: "[\"pregnancy\"]".into() };
    assert_eq!(home.store.desk_patient(PATIENT).unwrap(), Some(anna));
    assert_eq!(home.store.desk_patient("nobody").unwrap(), None);
    let own: ExerciseId = "own-nod".parse().unwrap();
    let record =
        |content: Option<&str>| Record::OwnExercise { exercise: own.clone(), content: content.map(str::to_owned) };
    assert_eq!(home.store.own_exercise_as_it_was(&own).unwrap(), None);
    home.write(vec![record(Some("{\"version\":1}")), record(Some("{\"version\":2}")), record(None)]);
    assert_eq!(home.store.own_exercise(&own).unwrap(), None);
    assert_eq!(home.store.own_exercise_as_it_was(&own).unwrap().as_deref(), Some("{\"version\":2}"));
}
