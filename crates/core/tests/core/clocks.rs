//! Clocks that are set, days that roll over, nights that change the hour, processes that die.

use crate::desk::{VirtualDesk, minutes, seconds, slot};
use crate::support::at;
use chrono::TimeDelta;
use nape_core::reminder::{Elapsed, Input, Now, Outcome};

fn sessions_only(local: &str) -> VirtualDesk {
    VirtualDesk::with_settings(local, &[("posture-breaks", "no")])
}

fn outcomes(desk: &mut VirtualDesk) -> Vec<String> {
    desk.log().into_iter().filter(|line| line.contains(" slot ")).collect()
}

#[test]
fn a_clock_wrong_for_two_minutes_ends_nothing() {
    for wrong in [
        TimeDelta::hours(5),
        TimeDelta::hours(-5),
        TimeDelta::days(9),
        TimeDelta::days(-9),
        TimeDelta::days(300),
        TimeDelta::days(3000),
    ] {
        let mut desk = sessions_only("2026-03-23 08:00");
        desk.until("2026-03-23 12:00");
        assert_eq!(outcomes(&mut desk), ["11:30:00 slot 2026-03-23#1 missed"]);
        desk.set_clock(wrong);
        desk.run(minutes(2));
        desk.set_clock(-wrong);
        desk.until("2026-03-23 17:29");
        assert_eq!(outcomes(&mut desk), Vec::<String>::new(), "wrong by {wrong}");
        desk.until("2026-03-24 03:00");
        assert_eq!(outcomes(&mut desk), ["20:30:00 slot 2026-03-23#2 missed"], "wrong by {wrong}");
        let today = desk.engine.day(desk.now);
        assert_eq!(desk.engine.slots(desk.now, today).len(), 2);
    }
}

#[test]
fn a_wrong_clock_brings_no_more_than_four_prompts_of_a_slot() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.until("2026-03-23 09:00");
    for days in [1, -1, 7, -7, 2, -2, 8, -8] {
        desk.set_clock(TimeDelta::days(days));
        desk.run(minutes(6));
    }
    for hours in [3, -3, -1, 1, 24, -24] {
        desk.set_clock(TimeDelta::hours(hours));
        desk.run(minutes(40));
    }
    desk.run(TimeDelta::days(1));
    let mut shown = std::collections::BTreeMap::<String, u32>::new();
    for line in desk.shows() {
        *shown.entry(line[9..].to_owned()).or_default() += 1;
    }
    assert!(shown.values().all(|times| *times <= 2), "without laters there are two: {shown:?}");
}

#[test]
fn a_clock_that_is_set_for_good_ends_what_is_over_once_it_has_settled() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.set_clock(TimeDelta::hours(5));
    desk.run(minutes(9));
    assert!(outcomes(&mut desk).is_empty());
    desk.run(minutes(2));
    assert_eq!(outcomes(&mut desk), ["13:10:00 slot 2026-03-23#1 not-asked asleep"]);
}

#[test]
fn a_deadline_between_two_milliseconds_is_not_lost() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.now.wall += TimeDelta::microseconds(300);
    desk.tell(Input::Look);
    desk.until("2026-03-23 08:31");
    assert_eq!(desk.shows(), ["08:30:00 show session 2026-03-23#1"]);
    let now = Now { wall: at("2026-03-23 08:00"), elapsed: Elapsed(5_000) };
    assert_eq!(now.when(now.wall + TimeDelta::microseconds(1)), Elapsed(5_001), "never before it");
    assert_eq!(now.when(now.wall - TimeDelta::microseconds(1)), Elapsed(5_000));
}

#[test]
fn the_day_rolls_over_at_four() {
    let mut desk = VirtualDesk::with_settings(
        "2026-03-23 20:00",
        &[("waking-hours", "00:00-00:00"), ("slot-times", "08:30 03:00")],
    );
    desk.until("2026-03-24 03:30");
    assert!(
        desk.shows().contains(&"03:00:00 show session 2026-03-23#2".to_owned()),
        "three at night belongs to the evening"
    );
    desk.until("2026-03-24 04:01");
    assert_eq!(outcomes(&mut desk), ["04:00:00 slot 2026-03-23#2 missed"], "no window goes past the day");
    let today = desk.engine.day(desk.now);
    assert_eq!(desk.engine.slots(desk.now, today).len(), 2);
}

#[test]
fn the_nights_that_change_the_hour_ask_once() {
    for (start, end, expected) in [
        ("2026-03-28 23:00", "2026-03-29 09:00", "03:00:00 show session 2026-03-28#2"),
        ("2026-10-24 23:00", "2026-10-25 09:00", "02:30:00 show session 2026-10-24#2"),
    ] {
        let plan = crate::support::plan(|json| json["phases"][0]["weeks"] = 60.into());
        let mut settings = nape_core::settings::Settings::default();
        for (key, value) in [("waking-hours", "00:00-00:00"), ("slot-times", "08:30 02:30"), ("posture-breaks", "no")] {
            settings.set(key, value).unwrap();
        }
        let mut desk = VirtualDesk::with(start, crate::support::prescribed(plan), settings);
        desk.log();
        desk.until(end);
        let shows = desk.shows();
        assert_eq!(shows[0], expected);
        assert_eq!(shows.iter().filter(|line| line.ends_with("#2")).count(), 2, "its time and halfway: {shows:?}");
    }
}

#[test]
fn a_restart_between_show_and_answer_shows_nothing_again() {
    let mut desk = sessions_only("2026-03-23 08:00");
    desk.until("2026-03-23 08:31");
    let prompt = desk.visible().unwrap().clone();
    desk.log();
    desk.restart(seconds(5));
    assert_eq!(desk.visible(), Some(&prompt), "it can be put on the screen again");
    desk.tell(Input::Later { slot: prompt.slot, by: minutes(10) });
    desk.until("2026-03-23 08:42");
    assert_eq!(desk.log(), ["08:31:05 withdraw answered", "08:41:05 show session 2026-03-23#1"]);
}

#[test]
fn the_time_of_a_dead_process_counts_as_asleep() {
    let mut desk = VirtualDesk::new("2026-03-23 12:00");
    desk.until("2026-03-23 12:20");
    desk.tell(Input::Look);
    desk.restart(seconds(90));
    assert_eq!(desk.desk_minutes(), 20, "it neither runs on nor is taken back");
    desk.run(minutes(5));
    assert_eq!(desk.desk_minutes(), 25);
    desk.tell(Input::Look);
    desk.restart(minutes(3));
    assert_eq!((desk.desk_minutes(), desk.log()), (0, vec!["12:29:30 relief".to_owned()]));
}

#[test]
fn a_session_cut_off_by_a_crash_is_asked_for_again_only_if_nothing_was_done() {
    let mut desk = sessions_only("2026-03-23 08:00");
    let id = slot("2026-03-23#1");
    desk.until("2026-03-23 08:30");
    desk.tell(Input::SessionBegan { slot: Some(id) });
    desk.run(minutes(1));
    desk.restart(seconds(2));
    assert!(!desk.engine.state().in_session);
    desk.tell(Input::SessionLeft { slot: Some(id), share: 0.4 });
    desk.until("2026-03-23 12:00");
    assert_eq!(desk.outcome("2026-03-23#1"), Some(Outcome::Partial { share: 0.4 }));
    assert_eq!(desk.shows().len(), 1);
}
