//! How a patient's plan stands, and the way of its versions to the patient, in words.

use crate::day::LocalDay;
use crate::letter::Had;
use crate::message::Message;
use chrono::Datelike;
use serde::Deserialize;
use uuid::Uuid;

/// What is kept at hand of the newest published version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    /// The version.
    pub version: u32,
    /// Its first day.
    pub starts: LocalDay,
    /// Its length.
    pub weeks: u32,
    /// Its last day.
    pub ends: LocalDay,
    /// The newest version of the same plan that was handed over, and when.
    pub handed: Option<(u32, LocalDay)>,
    /// The newest version of the same plan that the patient has, as far as is known.
    pub received: Option<u32>,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing was ever published.
    None,
    /// The newest version was not handed over.
    NotHandedOver,
    /// It was; whether it arrived is not known.
    HandedOver,
    /// The patient has it.
    Received,
    /// Its last day is over.
    Over,
}

impl Standing {
    /// How a course stands on a day. What is over is over, whether it was handed over or not.
    pub fn of(course: Option<&Course>, today: LocalDay) -> Self {
        let Some(course) = course else { return Self::None };
        if course.ends < today {
            Self::Over
        } else if course.received.is_some_and(|version| version >= course.version) {
            Self::Received
        } else if course.handed.is_some_and(|(version, _)| version >= course.version) {
            Self::HandedOver
        } else {
            Self::NotHandedOver
        }
    }
}

impl Course {
    /// How it stands on a day, in words.
    pub fn words(course: Option<&Self>, today: LocalDay) -> Message {
        let Some(course) = course else { return Message::new("patient-plan-none") };
        let of_version = |key: &'static str| Message::new(key).with("version", course.version);
        match Standing::of(Some(course), today) {
            Standing::None => Message::new("patient-plan-none"),
            Standing::NotHandedOver => of_version("patient-plan-not-handed-over"),
            Standing::HandedOver => {
                let day = course.handed.map_or(today, |(_, day)| day);
                of_version("patient-plan-handed-over").with("day", date(day, today))
            }
            Standing::Received if today < course.starts => {
                of_version("patient-plan-to-come").with("day", date(course.starts, today))
            }
            Standing::Received => {
                let week = u32::try_from(today.days_since(course.starts) / 7).unwrap_or(0).saturating_add(1);
                of_version("patient-plan-under-way").with("week", week).with("weeks", course.weeks)
            }
            Standing::Over => Message::new("patient-plan-over").with("day", date(course.ends.plus(1), today)),
        }
    }
}

/// What is known of one version's way to the patient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// The day it was published.
    pub published: LocalDay,
    /// The day of the newest file it was handed over in.
    pub handed: Option<LocalDay>,
    /// The day the patient took it over.
    pub received: Option<LocalDay>,
}

impl Way {
    /// The same in one sentence, seen from a day.
    pub fn words(self, today: LocalDay) -> Message {
        let date = |day| date(day, today);
        match (self.handed, self.received) {
            (Some(handed), Some(received)) => {
                Message::new("patient-version-received").with("handed", date(handed)).with("received", date(received))
            }
            (Some(handed), None) => Message::new("patient-version-handed-over").with("handed", date(handed)),
            (None, Some(received)) => Message::new("patient-version-had").with("received", date(received)),
            (None, None) => Message::new("patient-version-published").with("published", date(self.published)),
        }
    }
}

/// The newest version of a plan among those that somebody has said to have.
pub fn received<'a>(had: impl IntoIterator<Item = &'a Had>, plan: Uuid) -> Option<Had> {
    had.into_iter().filter(|had| had.plan == plan).max_by_key(|had| (had.version, had.received)).copied()
}

/// As much of a plan file as says when it runs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Outline {
    /// Its first day.
    pub starts: LocalDay,
    phases: Vec<Weeks>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Weeks {
    weeks: u32,
}

/// When the plan of a file runs; nothing if it does not say so.
pub fn outline(plan: &str) -> Option<Outline> {
    serde_json::from_str(plan).ok()
}

impl Outline {
    /// Its length.
    pub fn weeks(&self) -> u32 {
        self.phases.iter().map(|phase| phase.weeks).fold(0, u32::saturating_add)
    }

    /// Its last day.
    pub fn ends(&self) -> LocalDay {
        self.starts.plus(i64::from(self.weeks()) * 7 - 1)
    }
}

/// A day as a date, with its year where that is another than today's.
fn date(day: LocalDay, today: LocalDay) -> Message {
    let month = Message::new(format!("month-{}", day.0.month()));
    let date = Message::new("date").with("day", day.0.day()).with("month", month);
    if day.0.year() == today.0.year() {
        return date;
    }
    Message::new("patient-date-of-year").with("date", date).with("year", day.0.year().to_string())
}
