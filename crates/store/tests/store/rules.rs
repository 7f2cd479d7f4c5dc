//! What the database itself refuses, whoever asks.

use crate::support::{Home, done, plan, session, session_id, setting, stamp};
use nape_core::id::PromptId;
use nape_core::news::Order;
use nape_core::rating::Rating;
use nape_core::session::{Past, StepEnd};
use nape_store::{PatientQuery, PromptEvent, Record, SafetyKind, SessionEvent, Store, StoreError};
use rusqlite::Connection;

const DONE: Past = Past::Ended { step: 0, end: StepEnd::Done, spent_ms: 10_000 };

#[test]
fn facts_can_neither_be_changed_nor_deleted() {
    let mut home = Home::new();
    home.write(vec![
        plan(1, "{}"),
        done("2026-03-23#1", 1.0),
        Record::Prompt { event: PromptEvent::Shown, prompt: Some(PromptId(1)), kind: None, slot: None, detail: None },
        session(1, None),
        Record::Step { session: session_id(1), past: DONE },
        Record::Event { session: session_id(1), event: SessionEvent::Completed, detail: None },
        setting("gap", "5m"),
        Record::Safety { kind: SafetyKind::Sign, content: "{}".into() },
        Record::Flag { kind: "locked".into(), content: "{}".into(), session: Some(session_id(1)) },
        Record::LineChange { plan: "p".into(), content: "{}".into() },
    ]);
    let other = Connection::open(home.store.path()).unwrap();
    let tables = [
        "plan_version",
        "slot_outcome",
        "prompt_event",
        "session",
        "session_step",
        "session_event",
        "setting",
        "safety_fact",
        "flag",
        "line_change",
    ];
    for table in tables {
        for statement in [format!("UPDATE {table} SET at = ''"), format!("DELETE FROM {table}")] {
            let refused = other.execute(&statement, []).unwrap_err().to_string();
            assert_eq!(refused, "facts are append-only", "{statement}");
        }
    }
}

#[test]
fn a_batch_with_one_wrong_record_is_not_kept_at_all() {
    let mut home = Home::new();
    let now = stamp("2026-03-23T08:00:00Z");
    let wrong = [
        plan(1, "not JSON"),
        done("2026-03-23#1", 1.5),
        Record::Memory("{".into()),
        Record::Step { session: session_id(9), past: DONE },
        Record::Event { session: session_id(9), event: SessionEvent::Completed, detail: None },
        Record::Safety { kind: SafetyKind::Screened, content: "not JSON".into() },
        Record::Flag { kind: String::new(), content: "{}".into(), session: None },
        Record::LineChange { plan: "p".into(), content: "{".into() },
    ];
    for record in wrong {
        let refused = home.store.write(&[(now, setting("gap", "5m")), (now, record.clone())]);
        assert!(matches!(refused, Err(StoreError::Failed { .. })), "{record:?}: {refused:?}");
        assert!(home.store.settings().unwrap().is_empty(), "{record:?}");
    }
    home.write(vec![setting("gap", "5m")]);
}

#[test]
fn a_second_agent_is_told_so_and_the_home_is_free_again_afterwards() {
    let home = Home::new();
    let refused = Store::open(home.dir.path()).unwrap_err();
    let dir = home.dir.path().display();
    assert_eq!(refused.to_string(), format!("Nape is already running for {dir}; use that one, or end it first."));
    let home = home.reopened();
    assert!(matches!(Store::open(home.dir.path()), Err(StoreError::InUse(_))));
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_the_records() {
    use std::os::unix::fs::PermissionsExt;
    let outside = tempfile::tempdir().unwrap();
    let dir = outside.path().join("a/home");
    let mut store = Store::open(&dir).unwrap();
    store.write(&[(stamp("2026-03-23T08:00:00Z"), setting("gap", "5m"))]).unwrap();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&dir), 0o700);
    for file in std::fs::read_dir(&dir).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn the_first_schema_is_still_read() {
    let dir = tempfile::tempdir().unwrap();
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/schema-1.db");
    std::fs::copy(golden, dir.path().join("nape.db")).unwrap();
    let store = Store::open(dir.path()).unwrap();
    let (from, to) = ("2026-03-23".parse().unwrap(), "2026-03-23".parse().unwrap());
    assert_eq!(store.plans().unwrap().len(), 1);
    assert_eq!(store.outcomes(from, to).unwrap().len(), 1);
    assert_eq!(store.settings().unwrap(), [("gap".to_owned(), "5m".to_owned())]);
    assert_eq!(store.memory().unwrap().as_deref(), Some("{}"));
    let sessions = store.sessions(from, to).unwrap();
    assert_eq!(
        (sessions[0].steps.len(), sessions[0].before.neck.map(Rating::get), sessions[0].ended.is_some()),
        (1, Some(2), true)
    );
    assert_eq!(store.breaks(from).unwrap().shown, 1);
    assert_eq!(store.own_exercises().unwrap(), Vec::<String>::new(), "what came later is there and empty");
}

#[test]
fn the_second_schema_is_still_read() {
    let dir = tempfile::tempdir().unwrap();
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/schema-2.db");
    std::fs::copy(golden, dir.path().join("nape.db")).unwrap();
    let store = Store::open(dir.path()).unwrap();
    assert_eq!(store.own_exercises().unwrap(), [r#"{"id":"own-nod","version":1}"#], "the withdrawn one is not there");
    assert_eq!(store.own_exercise_version(&"own-row".parse().unwrap()).unwrap(), 1);
    assert_eq!(store.plans().unwrap().len(), 1);
    assert!(store.safety_facts().unwrap().is_empty(), "what came later is there and empty");
}

#[test]
fn the_third_schema_is_still_read() {
    let dir = tempfile::tempdir().unwrap();
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/schema-3.db");
    std::fs::copy(golden, dir.path().join("nape.db")).unwrap();
    let store = Store::open(dir.path()).unwrap();
    let day = "2026-03-23".parse().unwrap();
    let session = store.sessions(day, day).unwrap().remove(0);
    assert_eq!((session.steps.len(), session.answers.len(), session.hurts.len()), (3, 1, 1));
    assert_eq!((session.stopped, session.settled, session.after.neck.map(Rating::get)), (true, Some(true), Some(5)));
    assert_eq!((store.safety_facts().unwrap().len(), store.flags().unwrap().len()), (1, 1));
    assert_eq!(store.line_changes("p#1").unwrap().len(), 1);
}

#[test]
fn the_third_schema_is_brought_up_to_the_fourth() {
    let dir = tempfile::tempdir().unwrap();
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/schema-3.db");
    std::fs::copy(golden, dir.path().join("nape.db")).unwrap();
    let mut store = Store::open(dir.path()).unwrap();
    assert_eq!(store.patient_count().unwrap(), 0, "what came later is there and empty");
    let ids = store.add_patients(&stamp("2026-03-23T08:00:00Z"), &["Ada"]).unwrap();
    store.add_note(&ids[0], &stamp("2026-03-23T08:00:00Z"), "Came by bicycle.").unwrap();
    drop(store);
    let store = Store::open(dir.path()).unwrap();
    assert_eq!((store.patient_count().unwrap(), store.flags().unwrap().len()), (1, 1), "beside what was there before");
    assert!(dir.path().join("nape.before-4.db").is_file());
}

#[test]
fn the_fourth_schema_is_still_read() {
    let dir = tempfile::tempdir().unwrap();
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/schema-4.db");
    std::fs::copy(golden, dir.path().join("nape.db")).unwrap();
    let store = Store::open(dir.path()).unwrap();
    let query = PatientQuery {
        words: "mull".into(),
        archived: false,
        order: Order::Attention,
        skip: 0,
        take: 9,
        today: "2026-03-23".parse().unwrap(),
    };
    let found = store.patients(&query).unwrap();
    assert_eq!((found.found, found.active, found.archived), (1, 1, 1));
    let patient = &found.patients[0];
    assert_eq!((patient.name.as_str(), patient.flags, patient.adherence), ("Zoë Müller", 1, Some(0.5)));
    assert_eq!((patient.paired, patient.draft), (true, true));
    let course = patient.course.unwrap();
    assert_eq!((course.version, course.weeks, course.received), (2, 6, Some(2)));
    let versions = store.versions(&patient.id).unwrap();
    let ways: Vec<_> = versions.iter().map(|of| (of.version, of.handed.is_some(), of.received.is_some())).collect();
    assert_eq!(ways, [(1, false, false), (2, true, true)]);
    assert_eq!(store.recent_days(&patient.id).unwrap().days().count(), 2);
    assert_eq!(store.notes(&patient.id).unwrap().len(), 1);
    assert_eq!(store.told_flags(&patient.id, 9).unwrap().iter().filter(|flag| flag.seen.is_some()).count(), 1);
}
