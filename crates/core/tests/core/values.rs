//! Small values: ids, hours, settings, presence, seconds, days.

use crate::support::{BERLIN, at, day};
use nape_core::day::LocalDay;
use nape_core::hours::{Hours, time_of_day};
use nape_core::id::{ExerciseId, SlotId};
use nape_core::presence::{Input, Presence, Sensors};
use nape_core::reminder::Elapsed;
use nape_core::seconds::Seconds;
use nape_core::settings::{DEFINITIONS, Settings, length_of_time, time_words};
use proptest::prelude::*;

#[test]
fn ids_are_read_strictly_and_written_back() {
    for good in ["nod", "ccf-supine-s1", "a1-2"] {
        assert_eq!(good.parse::<ExerciseId>().unwrap().as_str(), good);
    }
    for wrong in ["", "Nod", "a--b", "-a", "a-", "ä", "a b", &"a".repeat(65)] {
        assert!(wrong.parse::<ExerciseId>().is_err(), "{wrong}");
    }
    assert_eq!("2026-03-23#1".parse::<SlotId>().unwrap().to_string(), "2026-03-23#1");
    for wrong in ["2026-03-23", "2026-03-23#0", "2026-03-23#256", "2026-03-23#x", "2026-3-23#1", "#1", "+2026-03-23#1"]
    {
        let error = wrong.parse::<SlotId>().unwrap_err().to_string();
        assert_eq!(error, format!("\"{wrong}\" is not a slot; write it as 2026-03-23#1"));
    }
}

#[test]
fn slots_sort_by_day_and_number() {
    let mut ids: Vec<SlotId> =
        ["2026-03-24#1", "2026-03-23#10", "2026-03-23#2"].iter().map(|id| id.parse().unwrap()).collect();
    ids.sort();
    assert_eq!(
        ids.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["2026-03-23#2", "2026-03-23#10", "2026-03-24#1"]
    );
}

#[test]
fn times_of_day_are_two_and_two_digits() {
    assert!(time_of_day("08:30").is_some() && time_of_day("00:00").is_some());
    for wrong in ["8:30", " 8:30", "24:00", "08:60", "08.30", "08:30:00", "+8:30", ""] {
        assert_eq!(time_of_day(wrong), None, "{wrong:?}");
    }
}

#[test]
fn hours_know_their_ranges_and_when_the_next_begins() {
    let hours: Hours = "mon-fri 09:00-12:30 13:00-17:30; sat 10:00-12:00".parse().unwrap();
    let within = |local: &str| hours.contain(at(local), &BERLIN);
    assert!(within("2026-03-23 09:00") && within("2026-03-23 17:29:59") && within("2026-03-28 11:00"));
    assert!(!within("2026-03-23 12:45") && !within("2026-03-23 17:30") && !within("2026-03-29 11:00"));
    assert_eq!(hours.next_begin(at("2026-03-23 10:00"), &BERLIN), Some(at("2026-03-23 13:00")));
    assert_eq!(
        hours.next_begin(at("2026-03-28 10:00"), &BERLIN),
        Some(at("2026-03-30 09:00")),
        "over the night that changes the hour"
    );
    let never: Hours = "never".parse().unwrap();
    assert_eq!(
        (never.contain(at("2026-03-23 10:00"), &BERLIN), never.next_begin(at("2026-03-23 10:00"), &BERLIN)),
        (false, None)
    );
    let weekly: Hours = "mon 09:00-10:00".parse().unwrap();
    assert_eq!(weekly.next_begin(at("2026-03-23 09:00"), &BERLIN), Some(at("2026-03-30 09:00")));
    let always: Hours = "00:00-00:00".parse().unwrap();
    assert!(always.contain(at("2026-03-29 02:59:59"), &BERLIN) && always.contain(at("2026-03-29 03:00"), &BERLIN));
}

#[test]
fn presence_goes_by_the_strongest_sign_and_its_earliest_beginning() {
    let (early, late) = (Elapsed(10), Elapsed(50));
    let presence = |input, locked, asleep| Sensors { input, locked, asleep }.presence();
    assert_eq!(presence(Input::Seen, None, None), Presence::Active);
    assert_eq!(presence(Input::Unknown, None, None), Presence::Unknown);
    assert_eq!(presence(Input::StillSince(early), None, None), Presence::Away { since: early });
    assert_eq!(presence(Input::Unknown, Some(late), None), Presence::Locked { since: late });
    assert_eq!(presence(Input::Seen, Some(late), None), Presence::Locked { since: late });
    assert_eq!(presence(Input::StillSince(early), Some(late), None), Presence::Locked { since: early });
    assert_eq!(presence(Input::StillSince(late), Some(early), None), Presence::Locked { since: early });
    assert_eq!(presence(Input::StillSince(early), Some(late), Some(late)), Presence::Asleep { since: early });
    assert_eq!(presence(Input::Seen, Some(early), Some(late)), Presence::Asleep { since: early });
    assert_eq!(presence(Input::Unknown, None, Some(late)), Presence::Asleep { since: late });
}

#[test]
fn settings_are_told_apart_from_their_defaults() {
    let mut settings = Settings::default();
    assert!(!settings.is_changed("posture-every"));
    assert_eq!(settings.set("posture-every", "90m").unwrap(), "1h30m");
    assert_eq!((settings.get("posture-every").unwrap(), settings.posture_every.num_minutes()), ("1h30m".into(), 90));
    assert!(settings.is_changed("posture-every"));
    assert_eq!(
        settings.set("slot-times", "17:30 02:00 08:30 08:30").unwrap(),
        "08:30 17:30 02:00",
        "in the order of a day"
    );
    assert_eq!(settings.set("working-hours", "mon-fri 08:00-12:00").unwrap(), "mon,tue,wed,thu,fri 08:00-12:00");
    assert_eq!(settings.set("posture-breaks", "off").unwrap(), "no");
    let error = settings.set("gap", "5").unwrap_err().to_string();
    assert_eq!(error, "gap must be a time from 0s to 4h, such as 45s, 30m or 1h30m; \"5\" is not.");
    assert_eq!(
        settings.get("colour").unwrap_err().to_string(),
        "There is no setting \"colour\"; `nape settings list` names all."
    );
    for definition in DEFINITIONS {
        assert!(settings.set(definition.key, "\u{1F389}").is_err(), "{}", definition.key);
        settings.set(definition.key, &settings.get(definition.key).unwrap().clone()).unwrap();
    }
}

#[test]
fn seconds_are_told_in_words_and_never_overflow() {
    let words: Vec<String> = [0, 45, 60, 200].map(|s| Seconds(s).to_string()).into();
    assert_eq!(words, ["0 s", "45 s", "1 min", "3 min 20 s"]);
    assert_eq!([0, 1, 89, 90, 3600].map(|s| Seconds(s).minutes()), [0, 1, 1, 2, 60]);
    assert_eq!(Seconds(u32::MAX) + Seconds(1), Seconds(u32::MAX));
    assert_eq!(Seconds(u32::MAX).minutes(), 71_582_788);
}

#[test]
fn days_count_on_over_months() {
    assert_eq!(day("2026-02-28").plus(1), day("2026-03-01"));
    assert_eq!(day("2026-03-01").plus(-1), day("2026-02-28"));
    assert_eq!(day("2026-03-29").days_since(day("2026-03-23")), 6);
    assert_eq!((day("2026-03-28").ends(&BERLIN) - day("2026-03-28").begins(&BERLIN)).num_hours(), 23);
}

proptest! {
    #[test]
    fn lengths_of_time_are_read_back(seconds in 0i64..1_000_000) {
        let time = chrono::TimeDelta::seconds(seconds);
        prop_assert_eq!(length_of_time(&time_words(time)), Some(time));
    }

    #[test]
    fn every_instant_lies_within_its_day(minute in 0i64..60 * 24 * 800) {
        let instant = at("2026-01-01 00:00") + chrono::TimeDelta::minutes(minute);
        let day = LocalDay::of(instant, &BERLIN);
        prop_assert!(day.begins(&BERLIN) <= instant && instant < day.ends(&BERLIN));
        prop_assert_eq!(day.to_string().parse::<LocalDay>().unwrap(), day);
    }

    #[test]
    fn no_text_upsets_a_setting(key in "[a-z-]{1,20}", value in "\\PC{0,40}") {
        let mut settings = Settings::default();
        let _ = settings.set(&key, &value);
        for definition in DEFINITIONS {
            let before = settings.clone();
            if let Ok(kept) = settings.set(definition.key, &value) { prop_assert_eq!(settings.clone().set(definition.key, &kept).unwrap(), kept) } else { prop_assert_eq!(&settings, &before) }
        }
    }
}
