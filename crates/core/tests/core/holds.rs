//! Absence, lock, sleep, pause, hours: what waits, what is credited, what comes after return.

use crate::desk::{VirtualDesk, minutes, seconds, slot};
use crate::support::at;
use nape_core::presence::Presence;
use nape_core::reminder::{Elapsed, HoldReason, Input, Kind, Outcome};

#[test]
fn a_minute_away_keeps_what_was_left_and_two_minutes_are_relief() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    desk.until("2026-03-23 12:20");
    desk.go_away();
    desk.run(minutes(1));
    desk.come_back();
    assert_eq!(desk.desk_minutes(), 20);
    desk.until("2026-03-23 12:31");
    assert_eq!(desk.log(), ["12:31:00 show posture"], "nine minutes were left, one was not at the desk");
    desk.tell(Input::SkipVisible);
    desk.go_away();
    desk.run(minutes(2));
    assert_eq!(desk.log(), ["12:31:00 withdraw answered", "12:33:00 relief"]);
    assert_eq!(desk.desk_minutes(), 0);
}

#[test]
fn absence_is_credited_from_its_true_beginning() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    desk.until("2026-03-23 12:20");
    let left = desk.now.elapsed;
    desk.run(seconds(90));
    assert_eq!(desk.desk_minutes(), 21);
    desk.tell(Input::Presence(Presence::Away { since: left }));
    assert_eq!(desk.desk_minutes(), 20, "the time since then was not at the desk");
    desk.until("2026-03-23 12:22");
    assert_eq!(desk.log(), ["12:22:00 relief"], "two minutes after the true beginning");
    let mut late = VirtualDesk::new("2026-03-23 12:00");
    late.until("2026-03-23 12:20");
    late.tell(Input::Presence(Presence::Away { since: Elapsed(late.now.elapsed.0 - 180_000) }));
    assert_eq!(late.log(), ["12:20:00 relief"], "an absence told late is relief at once");
}

#[test]
fn lunch_is_relief_once() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    desk.until("2026-03-23 12:15");
    desk.go_away();
    desk.run(minutes(10));
    desk.lock();
    desk.run(minutes(30));
    desk.come_back();
    desk.until("2026-03-23 13:26");
    assert_eq!(desk.log(), ["12:17:00 relief", "13:25:00 show posture"]);
}

#[test]
fn a_lock_of_seconds_resets_nothing() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    for _ in 0..20 {
        desk.run(seconds(60));
        desk.lock();
        desk.run(seconds(5));
        desk.come_back();
    }
    assert_eq!(desk.desk_minutes(), 20);
    desk.until("2026-03-23 12:40");
    assert_eq!(desk.log(), ["12:31:40 show posture", "12:33:40 withdraw unanswered"]);
}

#[test]
fn what_waited_behind_a_lock_comes_a_minute_after_return_and_alone() {
    let mut desk = VirtualDesk::with_settings("2026-03-23 08:05", &[("working-hours", "07:00-20:00"), ("fold", "0s")]);
    desk.until("2026-03-23 08:29");
    desk.lock();
    desk.run(seconds(100));
    desk.come_back();
    desk.until("2026-03-23 08:42");
    assert_eq!(
        desk.log(),
        [
            "08:30:00 held session 2026-03-23#1 locked",
            "08:31:40 show session 2026-03-23#1",
            "08:36:40 held posture other-prompt",
            "08:41:40 withdraw unanswered",
            "08:41:40 show posture"
        ]
    );
}

#[test]
fn what_became_due_in_a_sleep_comes_a_minute_after_waking() {
    let mut desk = VirtualDesk::new("2026-03-23 08:00");
    desk.sleep(minutes(60));
    assert_eq!(desk.visible(), None);
    desk.until("2026-03-23 09:02");
    assert_eq!(desk.log(), ["09:00:00 held session 2026-03-23#1 just-back", "09:01:00 show session 2026-03-23#1"]);
}

#[test]
fn nothing_is_shown_while_paused_and_one_prompt_after() {
    let mut desk = VirtualDesk::new("2026-03-23 08:20");
    desk.tell(Input::Pause { until: at("2026-03-23 10:00") });
    desk.until("2026-03-23 09:59:59");
    assert_eq!(desk.log(), ["08:30:00 held session 2026-03-23#1 paused", "08:50:00 held posture paused"]);
    desk.until("2026-03-23 10:20");
    assert_eq!(
        desk.log(),
        [
            "10:01:00 show session 2026-03-23#1",
            "10:11:00 withdraw unanswered",
            "10:11:00 show posture",
            "10:13:00 withdraw unanswered"
        ],
        "a minute after the pause, and it counts as the second asking too"
    );
}

#[test]
fn a_pause_can_be_ended_and_made_longer() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    desk.tell(Input::Pause { until: at("2026-03-23 12:20") });
    desk.until("2026-03-23 12:10");
    desk.tell(Input::Pause { until: at("2026-03-23 18:00") });
    desk.until("2026-03-23 12:50");
    assert_eq!(desk.log(), ["12:30:00 held posture paused"]);
    desk.tell(Input::Resume);
    desk.until("2026-03-23 12:52");
    assert_eq!(desk.log(), ["12:51:00 show posture"]);
}

#[test]
fn a_pause_over_a_whole_window_is_not_asked_because_paused() {
    let mut desk = VirtualDesk::new("2026-03-23 08:00");
    desk.tell(Input::Pause { until: at("2026-03-23 12:00") });
    desk.until("2026-03-23 11:31");
    assert_eq!(desk.outcome("2026-03-23#1"), Some(Outcome::NotAsked { reason: HoldReason::Paused }));
}

#[test]
fn a_window_that_was_paused_only_in_part_says_what_else_kept_it() {
    let mut desk = VirtualDesk::new("2026-03-23 08:00");
    desk.tell(Input::Pause { until: at("2026-03-23 11:00") });
    desk.until("2026-03-23 10:50");
    desk.lock();
    desk.until("2026-03-23 11:31");
    assert_eq!(desk.outcome("2026-03-23#1"), Some(Outcome::NotAsked { reason: HoldReason::Locked }));
}

#[test]
fn sessions_keep_to_waking_hours() {
    let mut desk = VirtualDesk::with_settings("2026-03-23 06:00", &[("slot-times", "05:30 22:00")]);
    desk.until("2026-03-23 07:01");
    assert_eq!(desk.shows(), ["07:00:00 show session 2026-03-23#1"]);
    desk.until("2026-03-24 02:00");
    assert_eq!(desk.outcome("2026-03-23#2"), Some(Outcome::NotAsked { reason: HoldReason::OutsideHours }));
}

#[test]
fn a_break_due_shortly_before_a_session_is_left_to_it() {
    let mut desk = VirtualDesk::with_settings("2026-03-23 07:55", &[("working-hours", "07:00-20:00")]);
    desk.until("2026-03-23 08:31");
    assert_eq!(desk.log(), ["08:25:00 folded 2026-03-23#1", "08:30:00 show session 2026-03-23#1"]);
}

#[test]
fn a_break_that_would_not_be_shown_is_not_folded_away() {
    let mut desk = VirtualDesk::new("2026-03-23 07:55");
    desk.until("2026-03-23 09:01");
    assert_eq!(
        desk.log(),
        [
            "08:25:00 held posture outside-hours",
            "08:30:00 show session 2026-03-23#1",
            "08:40:00 withdraw unanswered",
            "09:00:00 show posture"
        ]
    );
}

#[test]
fn a_session_prompt_stays_over_a_lock_and_goes_after_ten_minutes_of_presence() {
    let mut desk = VirtualDesk::new("2026-03-23 08:28");
    desk.until("2026-03-23 08:34");
    desk.lock();
    desk.until("2026-03-23 08:54");
    assert!(desk.visible().is_some());
    desk.come_back();
    desk.until("2026-03-23 09:20");
    assert_eq!(desk.log(), ["08:30:00 show session 2026-03-23#1", "08:36:00 relief", "09:00:00 withdraw unanswered"]);
}

#[test]
fn unknown_presence_neither_idles_nor_busies() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    desk.tell(Input::Presence(Presence::Unknown));
    desk.until("2026-03-23 12:30");
    assert_eq!(desk.shows(), ["12:30:00 show posture"]);
    assert_eq!(desk.engine.holds(desk.now, Kind::Session).unwrap().0, HoldReason::OtherPrompt);
}

#[test]
fn nothing_is_shown_in_a_session_and_something_due_then_waits_a_minute() {
    let mut desk = VirtualDesk::new("2026-03-23 17:10");
    desk.tell(Input::SessionBegan { slot: None });
    desk.until("2026-03-23 17:40");
    assert_eq!(desk.log(), ["17:30:00 held session 2026-03-23#2 in-session"]);
    desk.tell(Input::SessionEnded { slot: None, share: 1.0 });
    desk.until("2026-03-23 17:42");
    assert_eq!(desk.log(), ["17:40:00 relief", "17:41:00 show session 2026-03-23#2"]);
    assert_eq!(desk.engine.slots(desk.now, desk.engine.day(desk.now))[1].id, slot("2026-03-23#2"));
}
