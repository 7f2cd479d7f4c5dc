//! A zone by its name, from the system's own time zone database, which the system keeps up to date.
//!
//! chrono has no such zone. Its `Local` is the one the machine is in; a database of all zones inside the program would cost
//! the resident process more than one and a half mebibytes for something that only simulations ask for.

use chrono::{FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, Offset, TimeZone};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// In seconds.
const DAY: i64 = 86_400;

/// A zone.
#[derive(Debug, Clone)]
pub(crate) struct Zone(Arc<tz::TimeZone>);

/// A zone at one moment.
#[derive(Debug, Clone)]
pub(crate) struct ZoneOffset {
    zone: Zone,
    offset: FixedOffset,
}

/// No such zone.
#[derive(Debug, thiserror::Error)]
#[error(
    "\"{0}\" is no zone that this system knows; use a name such as Europe/Berlin, and install the tzdata package if it has none"
)]
pub(crate) struct NoZone(String);

impl FromStr for Zone {
    type Err = NoZone;

    fn from_str(name: &str) -> Result<Self, NoZone> {
        tz::TimeZone::from_posix_tz(name).map(|zone| Self(Arc::new(zone))).map_err(|_| NoZone(name.to_owned()))
    }
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        self.offset
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.offset.fmt(f)
    }
}

impl Zone {
    /// The offset in force at an instant, in seconds since 1970.
    fn offset_at(&self, instant: i64) -> FixedOffset {
        let seconds = self.0.find_local_time_type(instant).map_or(0, tz::LocalTimeType::ut_offset);
        FixedOffset::east_opt(seconds).unwrap_or_else(|| Offset::fix(&chrono::Utc))
    }

    fn at(&self, offset: FixedOffset) -> ZoneOffset {
        ZoneOffset { zone: self.clone(), offset }
    }
}

impl TimeZone for Zone {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Self {
        offset.zone.clone()
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<ZoneOffset> {
        self.offset_from_local_datetime(&local.and_time(chrono::NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<ZoneOffset> {
        // The offset changes at most once in two days, so what may be meant are those of the day before and the day after;
        // meant is one that is in force at the instant that it leads to.
        let read = local.and_utc().timestamp();
        let [before, after] = [-DAY, DAY].map(|away| self.offset_at(read + away));
        let is_meant = |offset: FixedOffset| self.offset_at(read - i64::from(offset.local_minus_utc())) == offset;
        match (is_meant(before), before != after && is_meant(after)) {
            (true, true) => MappedLocalTime::Ambiguous(self.at(before), self.at(after)),
            (true, false) => MappedLocalTime::Single(self.at(before)),
            (false, true) => MappedLocalTime::Single(self.at(after)),
            (false, false) => MappedLocalTime::None,
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&utc.and_time(chrono::NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        self.at(self.offset_at(utc.and_utc().timestamp()))
    }
}

#[cfg(test)]
mod tests {
    use super::Zone;
    use nape_core::day::resolve;

    fn at(zone: &str, local: &str) -> String {
        let zone: Zone = zone.parse().unwrap();
        resolve(local.parse().unwrap(), &zone).to_rfc3339()
    }

    #[test]
    fn local_times_are_those_of_the_zone() {
        assert_eq!(at("Europe/Berlin", "2026-01-15T08:30:00"), "2026-01-15T07:30:00+00:00");
        assert_eq!(at("Europe/Berlin", "2026-07-15T08:30:00"), "2026-07-15T06:30:00+00:00");
        assert_eq!(at("America/New_York", "2026-07-15T08:30:00"), "2026-07-15T12:30:00+00:00");
        assert_eq!(
            at("Europe/Berlin", "2050-07-15T08:30:00"),
            "2050-07-15T06:30:00+00:00",
            "the rule goes on for ever"
        );
    }

    #[test]
    fn a_gap_ends_and_an_overlap_means_the_earlier() {
        assert_eq!(at("Europe/Berlin", "2026-03-29T02:30:00"), "2026-03-29T01:00:00+00:00");
        assert_eq!(at("Europe/Berlin", "2026-10-25T02:30:00"), "2026-10-25T00:30:00+00:00");
        assert_eq!(at("Australia/Lord_Howe", "2026-10-04T02:15:00"), "2026-10-03T15:30:00+00:00");
    }

    #[test]
    fn a_zone_that_is_not_there_is_said_so() {
        let error = "Atlantis/Capital".parse::<Zone>().unwrap_err().to_string();
        assert!(error.contains("Atlantis/Capital") && error.contains("Europe/Berlin"), "{error}");
    }
}
