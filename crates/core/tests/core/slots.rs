//! The slots of a day: how many, when, until when.

use crate::support::{BERLIN, at, day, plan};
use chrono::{NaiveTime, TimeDelta};
use nape_core::adaptation::Changes;
use nape_core::hours::Range;
use nape_core::slot::{SlotRules, fullest_day, of_day};
use proptest::prelude::*;
use serde_json::{Value, json};

fn rules(own: &[&str]) -> SlotRules {
    SlotRules {
        own_times: own.iter().map(|time| time.parse::<NaiveTime>().unwrap()).collect(),
        waking: "07:00-21:30".parse().unwrap(),
        window: TimeDelta::hours(3),
    }
}

fn times(change: impl FnOnce(&mut Value), rules: &SlotRules, on: &str) -> Vec<String> {
    of_day(&plan(change), &Changes::none(), day(on), rules, &BERLIN)
        .iter()
        .map(|slot| {
            let local = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&BERLIN).format("%H:%M").to_string();
            let lines: Vec<&str> = slot.lines.iter().map(|line| line.exercise.id.as_str()).collect();
            format!("{} {}-{} {}", slot.id.number, local(slot.at), local(slot.until), lines.join("+"))
        })
        .collect()
}

#[test]
fn there_are_as_many_as_the_largest_per_day_of_the_weekday() {
    let change = |p: &mut Value| {
        p["phases"][0]["times"] = json!(["17:30", "08:30", "12:00"]);
        p["phases"][0]["exercises"] =
            json!([{"exercise": "nod", "per_day": 3, "days": ["mon", "wed"]}, {"exercise": "turn", "per_day": 1}]);
    };
    assert_eq!(
        times(change, &rules(&[]), "2026-03-23"),
        ["1 08:30-11:30 nod+turn", "2 12:00-15:00 nod", "3 17:30-20:30 nod"]
    );
    assert_eq!(times(change, &rules(&[]), "2026-03-24"), ["1 08:30-11:30 turn"], "the first of the times");
    assert!(times(change, &rules(&[]), "2026-03-22").is_empty() && times(change, &rules(&[]), "2026-05-04").is_empty());
}

#[test]
fn windows_end_at_the_next_slot_and_with_the_day() {
    let own = rules(&["08:30", "10:00"]);
    assert_eq!(times(|_| {}, &own, "2026-03-23"), ["1 08:30-10:00 nod", "2 10:00-13:00 nod"], "own times win");
    assert_eq!(times(|_| {}, &rules(&["22:00", "02:30"]), "2026-03-23"), ["1 22:00-01:00 nod", "2 02:30-04:00 nod"]);
}

#[test]
fn missing_times_are_spread_over_waking_hours() {
    let without = |p: &mut Value| p["phases"][0]["times"] = json!([]);
    assert_eq!(times(without, &rules(&[]), "2026-03-23"), ["1 10:35-13:35 nod", "2 17:50-20:50 nod"]);
    let three = |p: &mut Value| {
        p["phases"][0]["times"] = json!(["08:30"]);
        p["phases"][0]["exercises"][0]["per_day"] = 3.into();
    };
    assert_eq!(
        times(three, &rules(&[]), "2026-03-23"),
        ["1 08:30-11:30 nod", "2 11:45-14:45 nod", "3 15:00-18:00 nod"]
    );
}

#[test]
fn the_nights_that_change_the_hour_keep_the_rule() {
    let own = rules(&["02:30", "08:30"]);
    let spring = of_day_at(&own, "2026-03-28");
    assert_eq!(
        spring,
        [at("2026-03-28 08:30"), at("2026-03-29 03:00")],
        "02:30 does not exist: the first minute after the gap"
    );
    let autumn = of_day_at(&own, "2026-10-24");
    assert_eq!(autumn[1].to_rfc3339(), "2026-10-25T00:30:00+00:00", "02:30 exists twice: the earlier");
}

fn of_day_at(rules: &SlotRules, on: &str) -> Vec<chrono::DateTime<chrono::Utc>> {
    let mut rules = rules.clone();
    rules.own_times.sort_by_key(|time| nape_core::day::order_in_day(*time));
    let plan = plan(|p| p["phases"][0]["weeks"] = 60.into());
    of_day(&plan, &Changes::none(), day(on), &rules, &BERLIN).iter().map(|slot| slot.at).collect()
}

#[test]
fn the_fullest_day_counts_every_repetition() {
    assert_eq!(fullest_day(&plan(|_| {}).phases[0]).0, 400);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn slots_never_overlap_nor_leave_their_day(
        per_day in 1u32..=12,
        own in prop::collection::btree_set(0u32..48, 0..6),
        from in 0u32..1440, to in 0u32..1440, on in 0i64..400, window in 1i64..24,
    ) {
        let plan = plan(|p| {
            p["phases"][0]["weeks"] = 104.into();
            p["phases"][0]["exercises"][0]["per_day"] = per_day.into();
        });
        let time = |minutes: u32| NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap();
        let mut own_times: Vec<NaiveTime> = own.into_iter().map(|half| time(half * 30)).collect();
        own_times.sort_by_key(|time| nape_core::day::order_in_day(*time));
        let rules = SlotRules { own_times, waking: Range::new(time(from), time(to)), window: TimeDelta::hours(window) };
        let on = day("2026-03-23").plus(on);
        let slots = of_day(&plan, &Changes::none(), on, &rules, &BERLIN);
        prop_assert_eq!(slots.len(), per_day as usize);
        for slot in &slots {
            prop_assert!(on.begins(&BERLIN) <= slot.at && slot.until <= on.ends(&BERLIN), "{:?}", slot);
            prop_assert!(slot.at <= slot.until);
        }
        for pair in slots.windows(2) {
            prop_assert!(pair[0].until <= pair[1].at && pair[0].id.number < pair[1].id.number, "{:?}", pair);
            prop_assert!(pair[0].time != pair[1].time, "two at {}", pair[0].time);
        }
    }
}
