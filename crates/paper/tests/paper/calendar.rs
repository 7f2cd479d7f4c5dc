//! Calendars, read back.

use crate::support::{PROGRAMMES, document, library, plan_of, read};
use chrono::{NaiveDateTime, TimeDelta};
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime};
use nape_core::language::Language;
use nape_paper::calendar::calendar;
use serde_json::json;
use std::collections::BTreeSet;

fn floating(time: Option<DatePerhapsTime>) -> NaiveDateTime {
    match time {
        Some(DatePerhapsTime::DateTime(CalendarDateTime::Floating(time))) => time,
        other => panic!("{other:?} does not float"),
    }
}

#[test]
fn every_programme_has_its_sessions_in_a_calendar_that_can_be_read() {
    for language in Language::ALL {
        let library = library(language);
        for id in PROGRAMMES {
            let plan = read(&document(id, &library), &library);
            let text = calendar(&plan, language);
            let read: Calendar = text.parse().unwrap();
            let events: Vec<_> = read.events().collect();
            let days = i64::from(plan.weeks()) * 7;
            let most = plan.phases.iter().flat_map(|p| &p.lines).map(|line| line.per_day).max().unwrap_or(0);
            assert!(
                !events.is_empty() && i64::try_from(events.len()).is_ok_and(|count| count <= days * i64::from(most)),
                "{id}: {}",
                events.len()
            );
            let names: BTreeSet<&str> = events.iter().filter_map(|event| event.get_uid()).collect();
            assert_eq!(names.len(), events.len(), "{id} names two events alike");
            for event in &events {
                let (begins, ends) = (floating(event.get_start()), floating(event.get_end()));
                assert!(ends > begins && ends - begins < TimeDelta::hours(3), "{begins} to {ends}");
                assert!(begins.date() >= plan.starts.0 && begins.date() <= plan.ends().plus(1).0);
                assert!(event.get_timestamp().is_some() && event.get_summary().is_some());
            }
            // 75 octets; the library puts the space that a folded line begins with on top of them.
            assert!(text.lines().all(|line| line.len() <= 76), "{id} has a line that is not folded");
            assert_eq!(text, calendar(&plan, language), "{id} is not the same twice");
        }
    }
}

#[test]
fn the_title_tells_nothing_of_health_and_the_rest_names_what_is_done() {
    let library = library(Language::English);
    let mut document = plan_of(&["ccf-nod-learn"], &library);
    document["title"] = json!("Neck; head, \"more\"\\");
    let plan = read(&document, &library);
    let read: Calendar = calendar(&plan, Language::English).parse().unwrap();
    let events: Vec<_> = read.events().collect();
    assert_eq!(events.len(), 4 * 7 * 2);
    let first = events[0];
    assert_eq!(floating(first.get_start()).to_string(), "2026-03-02 08:30:00");
    let summary = first.get_summary().unwrap();
    assert!(summary.starts_with("Exercises, ") && summary.ends_with(" minute"), "{summary}");
    assert!(first.get_description().unwrap().contains(&plan.phases[0].lines[0].exercise.name));
    assert_eq!(first.get_uid().unwrap(), format!("{}-2026-03-02-1@nape", plan.id));
    assert_eq!(first.get_sequence(), Some(plan.version));
    assert_eq!(read.get_name(), Some(plan.title.as_str()));
}

#[test]
fn a_new_version_begins_with_its_own_day_and_renames_nothing() {
    let library = library(Language::English);
    let mut document = plan_of(&["ccf-nod-learn"], &library);
    let first = calendar(&read(&document, &library), Language::English);
    (document["version"], document["effective"], document["supersedes"]) = (json!(2), json!("2026-03-09"), json!([1]));
    let second = calendar(&read(&document, &library), Language::English);
    let names = |text: &str| -> BTreeSet<String> {
        let read: Calendar = text.parse().unwrap();
        read.events().filter_map(|event| event.get_uid().map(str::to_owned)).collect()
    };
    let (first, second) = (names(&first), names(&second));
    assert_eq!((first.len(), second.len()), (56, 42));
    assert!(second.is_subset(&first));
}
