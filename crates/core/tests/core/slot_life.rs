//! A slot from its first prompt to its one outcome.

use crate::desk::{VirtualDesk, minutes, slot};
use crate::support::{BERLIN, at, day, plan, prescribed};
use chrono::TimeDelta;
use nape_core::reminder::{HoldReason, Input, Outcome, Prescription, SkipReason};
use nape_core::settings::Settings;
use std::sync::Arc;

/// Without posture breaks, so that only sessions speak.
fn sessions_only(local: &str) -> VirtualDesk {
    VirtualDesk::with_settings(local, &[("posture-breaks", "no")])
}

#[test]
fn it_is_prompted_at_its_time_and_halfway_and_missed_if_nothing_comes_of_it() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.until("2026-03-23 12:00");
    assert_eq!(
        desk.log(),
        [
            "08:30:00 show session 2026-03-23#1",
            "08:40:00 withdraw unanswered",
            "10:00:00 show session 2026-03-23#1",
            "10:10:00 withdraw unanswered",
            "11:30:00 slot 2026-03-23#1 missed"
        ]
    );
}

#[test]
fn later_works_twice_and_then_it_is_silent() {
    let mut desk = sessions_only("2026-03-23 08:00");
    let id = slot("2026-03-23#1");
    desk.until("2026-03-23 08:31");
    assert_eq!(desk.visible().unwrap().laters_left, 2);
    desk.tell(Input::Later { slot: Some(id), by: minutes(10) });
    desk.until("2026-03-23 08:42");
    assert_eq!(desk.visible().unwrap().laters_left, 1);
    desk.tell(Input::Later { slot: Some(id), by: minutes(20) });
    desk.until("2026-03-23 09:03");
    assert_eq!(desk.visible().unwrap().laters_left, 0);
    desk.tell(Input::Later { slot: Some(id), by: minutes(20) });
    desk.until("2026-03-23 11:31");
    assert_eq!(
        desk.log(),
        [
            "08:30:00 show session 2026-03-23#1",
            "08:31:00 withdraw answered",
            "08:41:00 show session 2026-03-23#1",
            "08:42:00 withdraw answered",
            "09:02:00 show session 2026-03-23#1",
            "09:03:00 withdraw answered",
            "11:30:00 slot 2026-03-23#1 missed"
        ]
    );
}

#[test]
fn a_prompt_is_closed_and_asks_once_more_halfway() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.until("2026-03-23 08:31");
    desk.tell(Input::Dismissed(desk.visible_id()));
    desk.until("2026-03-23 10:01");
    assert_eq!(desk.log()[1..], ["08:31:00 withdraw answered", "10:00:00 show session 2026-03-23#1"]);
}

#[test]
fn a_skipped_slot_asks_no_more_and_keeps_its_reason() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.until("2026-03-23 08:31");
    for _ in 0..2 {
        desk.tell(Input::Skip { slot: slot("2026-03-23#1"), reason: SkipReason::Headache });
    }
    desk.until("2026-03-23 12:00");
    assert_eq!(
        desk.log(),
        ["08:30:00 show session 2026-03-23#1", "08:31:00 slot 2026-03-23#1 skipped headache", "08:31:00 withdraw over"],
        "and the second skip says nothing new"
    );
    desk.tell(Input::Skip { slot: slot("2026-05-23#1"), reason: SkipReason::Other });
    assert!(desk.log().is_empty(), "a slot that is not due cannot be skipped");
}

#[test]
fn a_session_counts_within_its_day_and_supersedes_missed() {
    let mut desk = sessions_only("2026-03-23 08:00");
    let id = slot("2026-03-23#1");
    desk.until("2026-03-23 22:00");
    assert_eq!(desk.outcome("2026-03-23#1"), Some(Outcome::Missed));
    desk.log();
    for (began, share) in [(true, 0.5), (true, 0.3), (true, 0.8), (true, 0.4)] {
        assert!(began);
        desk.tell(Input::SessionBegan { slot: Some(id) });
        desk.run(minutes(3));
        desk.tell(Input::SessionEnded { slot: Some(id), share });
    }
    let outcomes: Vec<String> = desk.log().into_iter().filter(|line| line.contains("slot")).collect();
    assert_eq!(outcomes, ["22:03:00 slot 2026-03-23#1 partial 0.5", "22:09:00 slot 2026-03-23#1 done 0.8"]);
}

#[test]
fn a_session_before_its_window_leaves_nothing_to_ask() {
    let mut desk = sessions_only("2026-03-23 07:00");
    let id = slot("2026-03-23#1");
    desk.tell(Input::SessionBegan { slot: Some(id) });
    desk.run(minutes(3));
    desk.tell(Input::SessionEnded { slot: Some(id), share: 1.0 });
    desk.until("2026-03-23 12:00");
    assert_eq!(desk.log(), ["07:03:00 slot 2026-03-23#1 done 1", "07:03:00 relief"]);
}

#[test]
fn a_session_that_runs_over_the_window_decides_it_when_it_ends() {
    let mut desk = sessions_only("2026-03-23 11:20");
    let id = slot("2026-03-23#1");
    desk.tell(Input::SessionBegan { slot: Some(id) });
    desk.until("2026-03-23 11:40");
    assert_eq!(desk.outcome("2026-03-23#1"), None);
    desk.tell(Input::SessionLeft { slot: Some(id), share: 0.0 });
    assert_eq!(desk.outcome("2026-03-23#1"), Some(Outcome::Missed), "it had been asked for at 11:20");
    desk.tell(Input::SessionBegan { slot: Some(id) });
    desk.tell(Input::SessionLeft { slot: Some(id), share: 0.25 });
    assert_eq!(desk.outcome("2026-03-23#1"), Some(Outcome::Partial { share: 0.25 }));
}

#[test]
fn ticks_are_kept_apart_and_can_be_taken_back_for_a_week() {
    let mut desk = sessions_only("2026-03-23 08:00");
    let id = slot("2026-03-23#1");
    desk.until("2026-03-23 09:00");
    desk.tell(Input::Ticked(id));
    desk.tell(Input::Ticked(id));
    desk.until("2026-03-23 12:00");
    desk.tell(Input::Unticked(id));
    assert_eq!(
        desk.log()[2..],
        ["09:00:00 slot 2026-03-23#1 ticked", "12:00:00 slot 2026-03-23#1 missed"],
        "its window ended while it was ticked"
    );
    desk.until("2026-03-30 12:00");
    desk.log();
    desk.tell(Input::Ticked(id));
    desk.tell(Input::Unticked(id));
    assert_eq!(desk.log(), ["12:00:00 slot 2026-03-23#1 ticked", "12:00:00 slot 2026-03-23#1 missed"]);
    desk.until("2026-03-31 12:00");
    desk.log();
    desk.tell(Input::Ticked(id));
    assert!(desk.log().is_empty(), "a week is over");
}

#[test]
fn a_timed_session_counts_more_than_a_tick() {
    let mut desk = sessions_only("2026-03-23 08:00");
    let id = slot("2026-03-23#1");
    desk.tell(Input::Ticked(id));
    desk.tell(Input::SessionBegan { slot: Some(id) });
    desk.tell(Input::SessionEnded { slot: Some(id), share: 0.9 });
    desk.tell(Input::Unticked(id));
    assert_eq!(
        desk.log(),
        ["08:00:00 slot 2026-03-23#1 ticked", "08:00:00 slot 2026-03-23#1 done 0.9", "08:00:00 relief"]
    );
}

#[test]
fn a_tick_taken_back_within_the_window_asks_again() {
    let mut desk = sessions_only("2026-03-23 08:00");
    let id = slot("2026-03-23#1");
    desk.tell(Input::Ticked(id));
    desk.until("2026-03-23 09:00");
    desk.tell(Input::Unticked(id));
    desk.until("2026-03-23 09:01");
    assert_eq!(
        desk.log(),
        ["08:00:00 slot 2026-03-23#1 ticked", "09:00:00 slot 2026-03-23#1 open", "09:00:00 show session 2026-03-23#1"]
    );
}

#[test]
fn a_window_slept_through_is_not_asked() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.sleep(TimeDelta::hours(5));
    assert_eq!(desk.log(), ["13:00:00 slot 2026-03-23#1 not-asked asleep"]);
}

#[test]
fn a_slot_held_back_all_its_window_says_why() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.go_away();
    desk.until("2026-03-23 12:00");
    assert_eq!(desk.log(), ["08:30:00 held session 2026-03-23#1 away", "11:30:00 slot 2026-03-23#1 not-asked away"]);
}

#[test]
fn three_weeks_off_end_every_slot_once() {
    let mut desk = sessions_only("2026-03-23 12:00");
    desk.log();
    desk.restart(TimeDelta::days(21));
    let outcomes: Vec<String> = desk.log().into_iter().filter(|line| line.contains("slot ")).collect();
    assert_eq!(outcomes.len(), 42, "from the evening of 23 March to the morning of 13 April");
    assert!(outcomes.iter().all(|line| line.ends_with("not-asked asleep")));
    let mut distinct: Vec<&str> = outcomes.iter().map(|line| &line[9..]).collect();
    distinct.dedup();
    assert_eq!(distinct.len(), 42);
}

#[test]
fn a_plan_changed_at_noon_takes_the_evening_and_leaves_the_morning() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.until("2026-03-23 12:00");
    desk.log();
    let newer = plan(|json| {
        json["version"] = 2.into();
        json["phases"][0]["exercises"][0]["per_day"] = 3.into();
        json["phases"][0]["times"] = serde_json::json!(["08:00", "14:00", "19:00"]);
    });
    let mut prescriptions = desk.engine.prescriptions().clone();
    prescriptions.0.push(Prescription {
        plan: Arc::new(newer),
        changes: nape_core::adaptation::Changes::none(),
        accepted: desk.now.wall,
        accepted_day: day("2026-03-23"),
    });
    desk.tell(Input::Prescriptions(prescriptions));
    desk.until("2026-03-23 23:00");
    let log = desk.log();
    let shows: Vec<&String> = log.iter().filter(|line| line.contains("show")).collect();
    assert_eq!(shows[0], "14:00:00 show session 2026-03-23#2");
    assert_eq!(shows[2], "19:00:00 show session 2026-03-23#3");
    assert_eq!(desk.outcome("2026-03-23#1"), Some(Outcome::Missed), "what is finished stays");
    assert_eq!(desk.all.iter().filter(|(_, o)| format!("{o:?}").starts_with("Slot")).count(), 3);
}

#[test]
fn a_plan_accepted_at_noon_does_not_begin_with_a_missed_morning() {
    let mut prescriptions = prescribed(plan(|_| {}));
    prescriptions.0[0].accepted = at("2026-03-23 12:00");
    prescriptions.0[0].accepted_day = day("2026-03-23");
    let mut desk = VirtualDesk::with("2026-03-23 12:00", prescriptions, Settings::default());
    let today = desk.engine.day(desk.now);
    let ids: Vec<String> = desk.engine.slots(desk.now, today).iter().map(|slot| slot.id.to_string()).collect();
    assert_eq!(ids, ["2026-03-23#2"]);
    desk.until("2026-03-24 05:00");
    assert_eq!(desk.outcome("2026-03-23#1"), None);
    assert_eq!(desk.engine.day(desk.now), nape_core::day::LocalDay::of(at("2026-03-24 05:00"), &BERLIN));
}

#[test]
fn a_started_slot_that_was_never_asked_for_says_so() {
    let mut desk = sessions_only("2026-03-23 08:00");
    let id = slot("2026-03-23#1");
    desk.tell(Input::SessionBegan { slot: Some(id) });
    desk.until("2026-03-23 12:00");
    desk.tell(Input::SessionEnded { slot: Some(id), share: 0.0 });
    assert_eq!(desk.outcome("2026-03-23#1"), Some(Outcome::NotAsked { reason: HoldReason::InSession }));
}
