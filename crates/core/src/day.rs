//! Local days and local times. A local day begins at 04:00, so what is done after midnight still belongs to the evening.
//!
//! The rule for daylight saving: a local time that does not exist means the first valid minute after the gap; one that
//! exists twice means the earlier one. Nothing else in Nape turns a local time into an instant.

use chrono::{
    DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc, Weekday,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The hour at which a local day begins.
pub const DAY_BEGINS: NaiveTime = match NaiveTime::from_hms_opt(4, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// A day of the patient's life, from 04:00 to 04:00, named by the date on which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalDay(pub NaiveDate);

impl LocalDay {
    /// The local day that an instant falls in.
    pub fn of<Z: TimeZone>(instant: DateTime<Utc>, zone: &Z) -> Self {
        let local = instant.with_timezone(zone).naive_local();
        let date = local.date();
        Self(if local.time() < DAY_BEGINS { date.pred_opt().unwrap_or(date) } else { date })
    }

    /// The day after `days` days (negative for before); stays put at the calendar's ends.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        let moved = if days < 0 {
            self.0.checked_sub_days(Days::new(days.unsigned_abs()))
        } else {
            self.0.checked_add_days(Days::new(days.unsigned_abs()))
        };
        Self(moved.unwrap_or(self.0))
    }

    /// Days from `earlier` to this one.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// Its day of the week.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// Its first instant.
    pub fn begins<Z: TimeZone>(self, zone: &Z) -> DateTime<Utc> {
        resolve(self.0.and_time(DAY_BEGINS), zone)
    }

    /// The first instant after it.
    pub fn ends<Z: TimeZone>(self, zone: &Z) -> DateTime<Utc> {
        self.plus(1).begins(zone)
    }

    /// The instant of a time of day within it; a time before 04:00 lies on the next calendar date.
    pub fn at<Z: TimeZone>(self, time: NaiveTime, zone: &Z) -> DateTime<Utc> {
        let date = if time < DAY_BEGINS { self.plus(1).0 } else { self.0 };
        resolve(date.and_time(time), zone)
    }
}

impl fmt::Display for LocalDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%Y-%m-%d").fmt(f)
    }
}

impl FromStr for LocalDay {
    type Err = chrono::ParseError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = |text| NaiveDate::parse_from_str(text, "%Y-%m-%d").map(Self);
        // `2026-3-2` and `+2026-03-02` would be read as well; one day has one name.
        read(text).and_then(|day| if day.to_string() == text { Ok(day) } else { read("") })
    }
}

/// Orders times as a local day passes them: 04:00 first, 03:59 last.
pub fn order_in_day(time: NaiveTime) -> TimeDelta {
    let from_start = time.signed_duration_since(DAY_BEGINS);
    if from_start < TimeDelta::zero() { from_start + TimeDelta::days(1) } else { from_start }
}

/// The instant a local date and time means, by the daylight-saving rule of this module.
pub fn resolve<Z: TimeZone>(local: NaiveDateTime, zone: &Z) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.with_timezone(&Utc),
        LocalResult::None => after_gap(local, zone),
    }
}

/// The first valid minute after a gap. Gaps are at most a day long (Apia skipped 30 December 2011).
fn after_gap<Z: TimeZone>(local: NaiveDateTime, zone: &Z) -> DateTime<Utc> {
    let from = local.with_second_zero();
    (1..=26 * 60)
        .find_map(|minutes| zone.from_local_datetime(&(from + TimeDelta::minutes(minutes))).earliest())
        .map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc))
}

trait WholeMinute {
    fn with_second_zero(self) -> Self;
}

impl WholeMinute for NaiveDateTime {
    fn with_second_zero(self) -> Self {
        use chrono::Timelike;
        self - TimeDelta::seconds(i64::from(self.second())) - TimeDelta::nanoseconds(i64::from(self.nanosecond()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Tz;

    fn check(zone: Tz, local: &str, expected_utc: &str) {
        let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
        assert_eq!(resolve(local, &zone).to_rfc3339(), expected_utc, "{zone} {local}");
    }

    #[test]
    fn a_time_in_a_gap_is_the_first_valid_minute_after_it() {
        check(chrono_tz::Europe::Berlin, "2026-03-29 02:30", "2026-03-29T01:00:00+00:00");
        check(chrono_tz::Australia::Lord_Howe, "2026-10-04 02:15", "2026-10-03T15:30:00+00:00");
        // Samoa had no 30 December 2011 at all.
        check(chrono_tz::Pacific::Apia, "2011-12-30 08:30", "2011-12-30T10:00:00+00:00");
    }

    #[test]
    fn a_time_that_exists_twice_is_the_earlier_one() {
        check(chrono_tz::Europe::Berlin, "2026-10-25 02:30", "2026-10-25T00:30:00+00:00");
    }

    #[test]
    fn a_day_lasts_until_four_in_the_morning() {
        let zone = chrono_tz::Europe::Berlin;
        let late = resolve("2026-03-24T03:59:00".parse().unwrap(), &zone);
        let early = resolve("2026-03-24T04:00:00".parse().unwrap(), &zone);
        assert_eq!(LocalDay::of(late, &zone).to_string(), "2026-03-23");
        assert_eq!(LocalDay::of(early, &zone).to_string(), "2026-03-24");
        let day = LocalDay::of(late, &zone);
        assert_eq!(
            day.at(NaiveTime::from_hms_opt(1, 0, 0).unwrap(), &zone),
            resolve("2026-03-24T01:00:00".parse().unwrap(), &zone)
        );
    }
}
