//! Drafts: every step is there after a crash, and goes back and forth.

use crate::support::{Home, PATIENT};
use nape_store::DraftStep;

fn step(field: &str, content: u32, goes_on: bool) -> DraftStep {
    DraftStep { field: field.into(), content: content.to_string(), goes_on }
}

/// Puts a step and opens the home anew, as after a crash.
fn put(mut home: Home, field: &str, content: u32, goes_on: bool) -> Home {
    home.store.put_draft_step(PATIENT, &step(field, content, goes_on)).unwrap();
    let home = home.reopened();
    assert_eq!(content_of(&home), content.to_string(), "it is on the disk");
    home
}

fn content_of(home: &Home) -> String {
    home.store.draft(PATIENT).unwrap().unwrap().content
}

fn steps(home: &Home) -> String {
    home.value("SELECT count(*) || '' FROM draft_step WHERE patient = ?1")
}

#[test]
fn every_step_survives_and_undoing_all_gives_the_beginning() {
    let mut home = Home::with_patient();
    assert_eq!(home.store.draft(PATIENT).unwrap(), None);
    home = put(home, "begin", 0, false);
    for n in 1..=5 {
        home = put(home, &format!("field-{n}"), n, true);
    }
    let present = home.store.draft(PATIENT).unwrap().unwrap();
    assert_eq!((present.undo.as_deref(), present.redo), (Some("field-5"), None));
    for n in (0..5).rev() {
        assert!(home.store.undo_draft(PATIENT).unwrap());
        home = home.reopened();
        assert_eq!(content_of(&home), n.to_string());
    }
    assert!(!home.store.undo_draft(PATIENT).unwrap(), "there is nothing before the beginning");
    let first = home.store.draft(PATIENT).unwrap().unwrap();
    assert_eq!((first.undo, first.redo.as_deref()), (None, Some("field-1")));
    for n in 1..=5 {
        assert!(home.store.redo_draft(PATIENT).unwrap());
        assert_eq!(content_of(&home), n.to_string());
    }
    assert!(!home.store.redo_draft(PATIENT).unwrap());
}

#[test]
fn keystrokes_in_one_field_are_one_step_unless_something_was_undone() {
    let mut home = put(Home::with_patient(), "begin", 0, false);
    for n in 1..=3 {
        home = put(home, "title", n, true);
    }
    assert_eq!(steps(&home), "2");
    home = put(home, "notes", 4, true);
    home = put(home, "title", 5, true);
    assert_eq!(steps(&home), "4", "another field came between");
    home = put(home, "add-line:0", 6, false);
    home = put(home, "add-line:0", 7, false);
    assert_eq!(steps(&home), "6", "what adds is a step of its own");
    home.store.undo_draft(PATIENT).unwrap();
    home.store.undo_draft(PATIENT).unwrap();
    home = put(home, "title", 8, true);
    assert_eq!(steps(&home), "5", "what was undone is gone, and the step before it stays");
    assert!(!home.store.redo_draft(PATIENT).unwrap());
    home.store.undo_draft(PATIENT).unwrap();
    assert_eq!(content_of(&home), "5");
}

#[test]
fn a_draft_that_is_begun_over_another_can_be_undone() {
    let mut home = put(Home::with_patient(), "begin", 0, false);
    home = put(home, "title", 1, true);
    home = put(home, "begin", 2, false);
    home.store.undo_draft(PATIENT).unwrap();
    assert_eq!(content_of(&home), "1");
    home.store.discard_draft(PATIENT).unwrap();
    assert_eq!(home.store.draft(PATIENT).unwrap(), None);
    assert_eq!(steps(&home), "0");
    assert!(!home.store.redo_draft(PATIENT).unwrap());
}

#[test]
fn three_hundred_steps_are_kept() {
    let mut home = Home::with_patient();
    for n in 0..310 {
        home.store.put_draft_step(PATIENT, &step(&format!("field-{n}"), n, true)).unwrap();
    }
    assert_eq!(steps(&home), "300");
    let mut back = 0;
    while home.store.undo_draft(PATIENT).unwrap() {
        back += 1;
    }
    assert_eq!((back, content_of(&home).as_str()), (299, "10"));
}

#[test]
fn a_draft_of_nobody_is_refused_and_leaves_nothing() {
    let mut home = Home::new();
    assert!(home.store.put_draft_step(PATIENT, &step("begin", 0, false)).is_err());
    assert_eq!(home.store.draft(PATIENT).unwrap(), None);
}
