//! What happened to a plan's lines, and safety itself, seen from the desk: what is asked for and what is not.

use crate::desk::{VirtualDesk, minutes, slot};
use crate::support::{at, day, library};
use nape_core::adaptation::{Blocked, Change, Changes, What};
use nape_core::reminder::{HoldReason, Input, Kind, Outcome, State};
use nape_core::settings::Settings;

const SAFETY: Option<Outcome> = Some(Outcome::NotAsked { reason: HoldReason::Safety });

/// Tells the engine that lines, or desk exercises, were stopped today.
fn stop(desk: &mut VirtualDesk, lines: &[&str]) {
    let today = desk.engine.day(desk.now);
    let list = lines.iter().map(|line| Change { day: today, what: What::Stopped { line: line.parse().unwrap() } });
    let mut prescriptions = desk.engine.prescriptions().clone();
    let prescription = prescriptions.0.last_mut().unwrap();
    prescription.changes = Changes::resolve(&prescription.plan, list.collect(), &library());
    desk.tell(Input::Prescriptions(prescriptions));
}

#[test]
fn a_slot_whose_lines_are_stopped_is_never_asked_for_and_leaves_the_count() {
    let mut desk = VirtualDesk::with_settings("2026-03-23 16:30", &[("posture-breaks", "no")]);
    stop(&mut desk, &["nod"]);
    let today = desk.engine.day(desk.now);
    assert_eq!(desk.engine.slots(desk.now, today)[1].blocked, Blocked::Yes);
    desk.until("2026-03-23 20:31");
    assert!(desk.shows().is_empty(), "{:?}", desk.log());
    assert_eq!(desk.outcome("2026-03-23#2"), SAFETY);
    desk.until("2026-03-24 08:31");
    assert_eq!(desk.shows(), ["08:30:00 show session 2026-03-24#1"], "on the next day it is there again, made easier");
}

#[test]
fn a_stop_takes_the_prompt_of_the_emptied_slot_away() {
    let mut desk = VirtualDesk::with_settings("2026-03-23 17:25", &[("posture-breaks", "no")]);
    desk.until("2026-03-23 17:31");
    assert_eq!(desk.visible().and_then(|prompt| prompt.slot), Some(slot("2026-03-23#2")));
    stop(&mut desk, &["nod"]);
    desk.until("2026-03-23 21:00");
    assert_eq!(
        desk.log()[1..],
        ["17:31:00 withdraw over", "20:30:00 slot 2026-03-23#2 not-asked safety"].map(str::to_owned)
    );
}

#[test]
fn a_break_is_not_left_to_a_session_that_is_blocked() {
    let mut desk = VirtualDesk::with_settings("2026-03-23 16:55", &[("working-hours", "07:00-20:00")]);
    stop(&mut desk, &["nod"]);
    desk.until("2026-03-23 17:26");
    assert_eq!(desk.shows(), ["17:25:00 show posture"]);
}

#[test]
fn a_stopped_desk_exercise_has_no_turn_in_the_breaks() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    stop(&mut desk, &["reset"]);
    for until in ["2026-03-23 12:31", "2026-03-23 13:01"] {
        desk.until(until);
        assert_eq!(desk.visible().and_then(|prompt| prompt.exercise.clone()), Some("micro".parse().unwrap()));
    }
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    stop(&mut desk, &["reset", "micro"]);
    desk.until("2026-03-23 12:31");
    assert_eq!(desk.visible().map(|prompt| (prompt.kind, prompt.exercise.clone())), Some((Kind::Posture, None)));
}

#[test]
fn nothing_is_prompted_while_safety_forbids_it() {
    let mut desk = VirtualDesk::whole("2026-03-23 08:20", &[("working-hours", "07:00-20:00")]);
    desk.tell(Input::Safety(Blocked::Yes));
    desk.until("2026-03-23 23:00");
    assert!(desk.shows().is_empty());
    assert_eq!(desk.outcome("2026-03-23#1"), SAFETY);
    assert_eq!(desk.outcome("2026-03-23#2"), SAFETY);
    for kind in [Kind::Session, Kind::Walk, Kind::Posture, Kind::Diary] {
        assert_eq!(desk.engine.holds(desk.now, kind), Some((HoldReason::Safety, None)));
    }
}

#[test]
fn safety_comes_before_a_pause_and_after_an_empty_chair() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    desk.tell(Input::Pause { until: at("2026-03-23 15:00") });
    desk.tell(Input::Safety(Blocked::Yes));
    let reason = |desk: &VirtualDesk| desk.engine.holds(desk.now, Kind::Posture).map(|(reason, _)| reason);
    assert_eq!(reason(&desk), Some(HoldReason::Safety));
    desk.lock();
    assert_eq!(reason(&desk), Some(HoldReason::Locked));
}

#[test]
fn the_first_word_of_safety_takes_the_prompt_away() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    desk.until("2026-03-23 12:31");
    desk.tell(Input::Safety(Blocked::Yes));
    desk.tell(Input::Safety(Blocked::Yes));
    assert_eq!(desk.log(), ["12:30:00 show posture", "12:31:00 withdraw over"]);
}

#[test]
fn what_is_due_comes_a_minute_after_safety_allows_it_again() {
    let mut desk = VirtualDesk::new("2026-03-23 08:20");
    desk.tell(Input::Safety(Blocked::Yes));
    desk.until("2026-03-23 10:00");
    desk.tell(Input::Safety(Blocked::No));
    desk.until("2026-03-23 10:02");
    assert_eq!(desk.shows(), ["10:01:00 show session 2026-03-23#1"]);
    desk.until("2026-03-23 11:31");
    assert_eq!(desk.outcome("2026-03-23#1"), Some(Outcome::Missed));
}

#[test]
fn what_was_asked_for_and_then_forbidden_to_its_end_is_not_missed() {
    let mut desk = VirtualDesk::new("2026-03-23 08:20");
    desk.until("2026-03-23 09:00");
    desk.tell(Input::Safety(Blocked::Yes));
    desk.until("2026-03-23 12:00");
    desk.tell(Input::Safety(Blocked::No));
    assert_eq!(desk.outcome("2026-03-23#1"), SAFETY);
}

#[test]
fn safety_is_remembered_and_an_older_memory_is_read() {
    let mut desk = VirtualDesk::new("2026-03-23 08:20");
    desk.tell(Input::Safety(Blocked::Yes));
    desk.restart(minutes(1));
    desk.come_back();
    assert_eq!(desk.engine.holds(desk.now, Kind::Session), Some((HoldReason::Safety, None)));

    let mut older = serde_json::to_value(desk.engine.state()).unwrap();
    older.as_object_mut().unwrap().remove("safety").unwrap();
    for slot in older["slots"].as_object_mut().unwrap().values_mut() {
        slot.as_object_mut().unwrap().remove("blocked").unwrap();
    }
    let state: State = serde_json::from_value(older).unwrap();
    let prescriptions = desk.engine.prescriptions().clone();
    let engine = nape_core::reminder::Engine::new(crate::support::BERLIN, prescriptions, Settings::default(), state);
    assert_eq!(engine.slots(desk.now, day("2026-03-23"))[0].blocked, Blocked::No);
}
