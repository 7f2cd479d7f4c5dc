//! Times of day and ranges of them on weekdays: working hours, waking hours.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use std::fmt;
use std::str::FromStr;

use crate::day::resolve;
use crate::plan::{WEEKDAYS, Weekdays};

/// Reads `08:30`.
pub fn time_of_day(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok().filter(|time| time.format("%H:%M").to_string() == text)
}

/// From one time of day to another; past midnight if it ends at or before its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    from: NaiveTime,
    to: NaiveTime,
}

impl Range {
    /// A range; the whole day if both times are the same.
    pub fn new(from: NaiveTime, to: NaiveTime) -> Self {
        Self { from, to }
    }

    /// When it begins.
    pub fn from(self) -> NaiveTime {
        self.from
    }

    /// How long it lasts on an ordinary day.
    pub fn length(self) -> TimeDelta {
        let length = self.to.signed_duration_since(self.from);
        if length > TimeDelta::zero() { length } else { length + TimeDelta::days(1) }
    }
}

impl FromStr for Range {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (from, to) =
            text.split_once('-').ok_or_else(|| format!("\"{text}\" is not a range such as 09:00-17:30"))?;
        let read = |t: &str| time_of_day(t).ok_or_else(|| format!("\"{t}\" is not a time of day such as 09:00"));
        Ok(Self { from: read(from)?, to: read(to)? })
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from.format("%H:%M"), self.to.format("%H:%M"))
    }
}

/// Ranges of each weekday, written `mon-fri 09:00-12:30 13:00-17:30; sat 10:00-12:00`, or `never`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours(Vec<(Weekdays, Vec<Range>)>);

impl Hours {
    /// The same range on all days.
    pub fn daily(range: Range) -> Self {
        Self(vec![(Weekdays::ALL, vec![range])])
    }

    /// The ranges that begin on a weekday.
    fn on(&self, day: Weekday) -> impl Iterator<Item = Range> + '_ {
        self.0.iter().filter(move |(days, _)| days.has(day)).flat_map(|(_, ranges)| ranges.iter().copied())
    }

    /// The first range of a weekday.
    pub fn first_on(&self, day: Weekday) -> Option<Range> {
        self.on(day).min_by_key(|range| range.from)
    }

    /// The instants between which the ranges that begin on a date lie.
    fn spans<'a, Z: TimeZone>(
        &'a self,
        date: NaiveDate,
        zone: &'a Z,
    ) -> impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)> + 'a {
        self.on(date.weekday()).map(move |range| {
            let begins = date.and_time(range.from);
            (resolve(begins, zone), resolve(begins + range.length(), zone))
        })
    }

    /// Whether an instant lies within.
    pub fn contain<Z: TimeZone>(&self, at: DateTime<Utc>, zone: &Z) -> bool {
        let today = at.with_timezone(zone).date_naive();
        [TimeDelta::zero(), TimeDelta::days(-1)]
            .into_iter()
            .any(|days| self.spans(today + days, zone).any(|(from, to)| from <= at && at < to))
    }

    /// The next instant at which a range begins, within eight days.
    pub fn next_begin<Z: TimeZone>(&self, at: DateTime<Utc>, zone: &Z) -> Option<DateTime<Utc>> {
        let today = at.with_timezone(zone).date_naive();
        (0..=8).find_map(|days| {
            let begins = self.spans(today + TimeDelta::days(days), zone).map(|(from, _)| from);
            begins.filter(|from| *from > at).min()
        })
    }
}

impl FromStr for Hours {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        if text.trim() == "never" {
            return Ok(Self(Vec::new()));
        }
        text.split(';').map(str::trim).filter(|part| !part.is_empty()).map(part).collect::<Result<_, _>>().and_then(
            |parts: Vec<_>| {
                if parts.is_empty() { Err("hours are missing; write `never` for none".into()) } else { Ok(Self(parts)) }
            },
        )
    }
}

fn part(text: &str) -> Result<(Weekdays, Vec<Range>), String> {
    let (days, ranges) = match text.split_once(' ') {
        Some((days, ranges)) if days.starts_with(|c: char| c.is_ascii_alphabetic()) => (weekdays(days)?, ranges),
        Some(_) | None => (Weekdays::ALL, text),
    };
    let ranges = ranges.split_whitespace().map(str::parse).collect::<Result<Vec<Range>, _>>()?;
    if ranges.is_empty() { Err(format!("\"{text}\" has no range such as 09:00-17:30")) } else { Ok((days, ranges)) }
}

fn weekdays(text: &str) -> Result<Weekdays, String> {
    let index = |word: &str| {
        WEEKDAYS
            .iter()
            .position(|(name, _)| *name == word)
            .ok_or_else(|| format!("\"{word}\" is not a weekday such as mon or mon-fri"))
    };
    let mut set = Weekdays::EMPTY;
    for piece in text.split(',') {
        let (first, last) = piece.split_once('-').unwrap_or((piece, piece));
        let (first, last) = (index(first)?, index(last)?);
        let mut day = first;
        loop {
            set = set.with(WEEKDAYS[day].1);
            if day == last {
                break;
            }
            day = (day + 1) % WEEKDAYS.len();
        }
    }
    Ok(set)
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("never");
        }
        for (i, (days, ranges)) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            if *days != Weekdays::ALL {
                let names: Vec<&str> =
                    WEEKDAYS.iter().filter(|(_, day)| days.has(*day)).map(|(name, _)| *name).collect();
                write!(f, "{} ", names.join(","))?;
            }
            let ranges: Vec<String> = ranges.iter().map(Range::to_string).collect();
            f.write_str(&ranges.join(" "))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(local: &str) -> DateTime<Utc> {
        resolve(local.parse().unwrap(), &chrono_tz::Europe::Berlin)
    }

    #[test]
    fn several_ranges_and_nights_are_read_and_written_back() {
        for text in ["mon,tue,wed,thu,fri 09:00-12:30 13:00-17:30; sat 10:00-12:00", "22:00-06:00", "never"] {
            assert_eq!(text.parse::<Hours>().unwrap().to_string(), text);
        }
        assert_eq!("fri-mon 09:00-10:00".parse::<Hours>().unwrap().to_string(), "mon,fri,sat,sun 09:00-10:00");
        for wrong in ["", "mon", "9-17", "mon 25:00-26:00", "moo 09:00-17:00"] {
            assert!(wrong.parse::<Hours>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_night_shift_belongs_to_the_day_on_which_it_begins() {
        let zone = chrono_tz::Europe::Berlin;
        let hours: Hours = "fri 22:00-06:00".parse().unwrap();
        assert!(hours.contain(at("2026-03-28T05:59:00"), &zone), "Saturday morning belongs to Friday's shift");
        assert!(!hours.contain(at("2026-03-28T06:00:00"), &zone));
        assert!(!hours.contain(at("2026-03-27T05:00:00"), &zone), "Friday morning would be Thursday's shift");
        assert_eq!(hours.next_begin(at("2026-03-28T07:00:00"), &zone), Some(at("2026-04-03T22:00:00")));
    }
}
