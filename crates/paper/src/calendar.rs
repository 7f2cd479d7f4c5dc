//! The sessions of a plan as an iCalendar file.
//!
//! Times are floating: they are those of the wall clock wherever the patient is. Nothing in an event's title tells of health;
//! what is to be done stands in its description. Each event is named by plan, day and slot, so that a later version of the
//! plan, read into the same calendar, changes the events of the earlier one.

use crate::week::rules;
use crate::words;
use chrono::{NaiveTime, TimeDelta, TimeZone, Utc};
use icalendar::{Calendar, Class, Component, Event, EventLike, Property};
use nape_core::adaptation::Changes;
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::plan::Plan;
use nape_core::slot::{self, Slot};

/// The calendar of a plan from the day on which this version counts.
pub fn calendar(plan: &Plan, language: Language) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Nape//Nape//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    // Not `name`, which writes the title a second time without escaping its commas.
    calendar.append_property(Property::new("X-WR-CALNAME", &plan.title));
    let mut day = plan.effective.max(plan.starts);
    while day <= plan.ends() {
        for slot in slot::of_day(plan, &Changes::none(), day, &rules(), &Utc) {
            calendar.push(event(plan, &slot, language));
        }
        day = day.plus(1);
    }
    calendar.done().to_string()
}

fn event(plan: &Plan, slot: &Slot<'_>, language: Language) -> Event {
    let takes = slot.duration();
    // The slots were laid out as if the zone were UTC, so that their instants are the wall clock's.
    let begins = slot.at.naive_utc();
    // Whole minutes, as a person plans them.
    let ends = begins + TimeDelta::minutes(i64::from(takes.minutes().max(1)));
    let summary = Message::new("calendar-summary").with("minutes", words::minutes(takes)).said(language);
    let names: Vec<String> =
        slot.lines.iter().map(|line| format!("{}: {}", line.exercise.name, line.dose.sentence(language))).collect();
    let mut event = Event::with_uid(&format!("{}-{}-{}@nape", plan.id, slot.id.day, slot.id.number));
    event
        .summary(&summary)
        .description(&names.join("\n"))
        .class(Class::Private)
        .sequence(plan.version)
        .timestamp(Utc.from_utc_datetime(&plan.effective.0.and_time(NaiveTime::MIN)))
        .starts(begins)
        .ends(ends);
    // A session does not make anybody busy: it can be moved.
    event.append_property(Property::new("TRANSP", "TRANSPARENT"));
    event.done()
}
