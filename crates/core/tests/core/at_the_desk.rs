//! Posture breaks over a working day.

use crate::desk::{VirtualDesk, minutes, seconds};
use nape_core::presence::Presence;
use nape_core::reminder::{Break, Elapsed, Input, Kind};

/// Two o'clock has no session near it.
const QUIET: &str = "2026-03-23 12:00";

#[test]
fn a_break_is_due_after_every_thirty_minutes_at_the_desk() {
    let mut desk = VirtualDesk::new(QUIET);
    desk.until("2026-03-23 12:30");
    assert_eq!(desk.shows(), ["12:30:00 show posture"]);
    let shown = desk.visible().unwrap().clone();
    assert_eq!(
        (shown.kind, shown.exercise.unwrap().as_str(), shown.minutes, shown.laters_left),
        (Kind::Posture, "reset", 1, 1)
    );
    desk.tell(Input::TakeBreak(Break::Posture));
    desk.until("2026-03-23 13:10");
    assert_eq!(
        desk.log(),
        [
            "12:30:00 withdraw answered",
            "12:31:05 taken",
            "12:31:05 relief",
            "13:01:05 show posture",
            "13:03:05 withdraw unanswered"
        ]
    );
}

#[test]
fn a_whole_day_of_good_breaks() {
    let mut desk = VirtualDesk::new("2026-03-23 09:00");
    let mut exercises = Vec::new();
    let end = crate::support::at("2026-03-23 17:00");
    while desk.now.wall < end {
        desk.run(seconds(15));
        if let Some(prompt) = desk.visible().cloned() {
            if prompt.kind == Kind::Posture {
                exercises.push(prompt.exercise.unwrap().to_string());
                desk.tell(Input::TakeBreak(Break::Posture));
            } else {
                desk.tell(Input::Later { slot: prompt.slot, by: minutes(10) });
            }
        }
    }
    assert!((14..=15).contains(&exercises.len()), "{}", exercises.len());
    assert_eq!(exercises[..4], ["reset", "micro", "reset", "micro"], "the desk exercises take turns");
}

#[test]
fn an_ignored_break_comes_again_after_a_full_interval() {
    let mut desk = VirtualDesk::with_settings(QUIET, &[("ignored-breaks", "0")]);
    desk.until("2026-03-23 13:35");
    assert_eq!(
        desk.log(),
        [
            "12:30:00 show posture",
            "12:32:00 withdraw unanswered",
            "13:00:00 show posture",
            "13:02:00 withdraw unanswered",
            "13:30:00 show posture",
            "13:32:00 withdraw unanswered"
        ]
    );
}

#[test]
fn three_ignored_breaks_silence_the_day_and_tomorrow_begins_anew() {
    let mut desk = VirtualDesk::new(QUIET);
    desk.until("2026-03-23 17:20");
    assert_eq!(desk.shows().len(), 3);
    assert!(desk.engine.state().breaks_silent(desk.engine.day(desk.now)));
    assert_eq!(desk.engine.holds(desk.now, Kind::Posture).unwrap().0, nape_core::reminder::HoldReason::SilentToday);
    desk.until("2026-03-23 20:00");
    desk.go_away();
    desk.until("2026-03-24 09:00");
    desk.come_back();
    desk.log();
    desk.until("2026-03-24 12:00");
    assert_eq!(desk.log().iter().filter(|line| line.contains("show posture")).count(), 3, "and three again are enough");
}

#[test]
fn not_today_silences_at_once() {
    let mut desk = VirtualDesk::new(QUIET);
    desk.until("2026-03-23 12:30");
    desk.tell(Input::BreaksOff);
    desk.log();
    desk.until("2026-03-23 17:15");
    assert!(desk.shows().is_empty());
}

#[test]
fn whoever_stands_up_at_each_prompt_without_clicking_is_never_silenced() {
    let mut desk = VirtualDesk::new(QUIET);
    let mut shown = 0;
    while desk.now.wall < crate::support::at("2026-03-23 17:00") {
        desk.run(seconds(5));
        if desk.visible().is_some_and(|prompt| prompt.kind == Kind::Posture) {
            shown += 1;
            // The absence is known only when it has lasted two minutes, which is after the prompt was withdrawn.
            let left = desk.now.elapsed;
            desk.run(seconds(125));
            desk.tell(Input::Presence(Presence::Away { since: Elapsed(left.0 + 4_000) }));
            desk.run(seconds(60));
            desk.come_back();
        }
    }
    let log = desk.log();
    assert_eq!(log.iter().filter(|line| line.ends_with("taken")).count(), shown);
    assert!(shown >= 8, "{shown}");
}

#[test]
fn going_away_at_the_third_prompt_takes_the_silence_back() {
    let mut desk = VirtualDesk::new(QUIET);
    desk.until("2026-03-23 13:30:05");
    let left = desk.now.elapsed;
    desk.until("2026-03-23 13:32:10");
    assert!(desk.engine.state().breaks_silent(desk.engine.day(desk.now)), "three were withdrawn unanswered");
    desk.tell(Input::Presence(Presence::Away { since: left }));
    assert!(!desk.engine.state().breaks_silent(desk.engine.day(desk.now)), "but the third was taken");
    desk.run(minutes(3));
    desk.come_back();
    desk.log();
    desk.until("2026-03-23 14:40");
    assert_eq!(desk.shows().len(), 2);
}

#[test]
fn later_moves_a_break_once_and_keeps_its_exercise() {
    let mut desk = VirtualDesk::new(QUIET);
    desk.until("2026-03-23 12:30");
    let first = desk.visible().unwrap().exercise.clone();
    desk.tell(Input::Later { slot: None, by: minutes(10) });
    desk.until("2026-03-23 12:40");
    assert_eq!(desk.log(), ["12:30:00 show posture", "12:30:00 withdraw answered", "12:40:00 show posture"]);
    let again = desk.visible().unwrap();
    assert_eq!((again.exercise.clone(), again.laters_left), (first.clone(), 0));
    desk.tell(Input::TakeBreak(Break::Posture));
    assert_eq!(desk.engine.state().running_break.as_ref().unwrap().exercise, first);
    desk.tell(Input::BreakDone);
    assert_eq!(desk.log(), ["12:40:00 withdraw answered", "12:40:00 taken", "12:40:00 relief"]);
}

#[test]
fn a_second_later_leaves_the_break_until_the_next_interval() {
    let mut desk = VirtualDesk::new(QUIET);
    desk.until("2026-03-23 12:30");
    desk.tell(Input::Later { slot: None, by: minutes(10) });
    desk.until("2026-03-23 12:40");
    desk.tell(Input::Later { slot: None, by: minutes(10) });
    desk.log();
    desk.until("2026-03-23 13:15");
    assert_eq!(desk.shows(), ["13:10:00 show posture"]);
}

#[test]
fn later_without_a_break_on_the_screen_brings_none() {
    let mut desk = VirtualDesk::new(QUIET);
    desk.tell(Input::Later { slot: None, by: minutes(5) });
    desk.until("2026-03-23 12:29");
    assert!(desk.shows().is_empty());
}

#[test]
fn an_hour_of_desk_time_has_no_more_breaks_than_the_cap() {
    let changed = [("posture-every", "5m"), ("ignored-breaks", "0"), ("breaks-per-hour", "2")];
    let mut desk = VirtualDesk::with_settings(QUIET, &changed);
    desk.until("2026-03-23 13:00");
    assert_eq!(
        desk.shows(),
        [
            "12:05:00 show posture",
            "12:15:00 show posture",
            "12:25:00 show posture",
            "12:35:00 show posture",
            "12:45:00 show posture",
            "12:55:00 show posture"
        ],
        "the own rate is twelve, the gap ten minutes"
    );
    let slow = [("posture-every", "45m"), ("ignored-breaks", "0"), ("breaks-per-hour", "1"), ("gap", "0s")];
    let mut desk = VirtualDesk::with_settings(QUIET, &slow);
    desk.until("2026-03-23 14:50");
    assert_eq!(desk.shows(), ["12:45:00 show posture", "13:45:00 show posture", "14:45:00 show posture"]);
}

#[test]
fn breaks_keep_to_working_hours() {
    let mut desk =
        VirtualDesk::with_settings("2026-03-23 12:00", &[("working-hours", "mon-fri 09:00-12:15 14:00-17:00")]);
    desk.until("2026-03-23 14:05");
    assert_eq!(desk.log()[..2], ["12:30:00 held posture outside-hours", "14:00:00 show posture"]);
}

#[test]
fn a_break_of_ones_own_accord_is_relief_but_answers_nothing() {
    let mut desk = VirtualDesk::new(QUIET);
    desk.until("2026-03-23 12:20");
    desk.tell(Input::TakeBreak(Break::Posture));
    desk.until("2026-03-23 12:50");
    assert_eq!(desk.log(), ["12:21:05 relief"]);
    assert_eq!(desk.desk_minutes(), 28);
}
