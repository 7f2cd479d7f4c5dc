//! When something was recorded: the instant, the offset then in force, the local day.

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use nape_core::day::LocalDay;
use uuid::{NoContext, Timestamp, Uuid};

/// The time of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The local offset then.
    pub offset: FixedOffset,
    /// The local day.
    pub day: LocalDay,
}

impl Stamp {
    pub(crate) fn instant(&self) -> String {
        self.at.to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// A key that sorts by the time of the record.
    pub(crate) fn key(&self) -> String {
        let seconds = u64::try_from(self.at.timestamp()).unwrap_or(0);
        Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, self.at.timestamp_subsec_nanos())).to_string()
    }

    pub(crate) fn read(at: &str, offset_s: i32, day: &str) -> Option<Self> {
        Some(Self {
            at: DateTime::parse_from_rfc3339(at).ok()?.with_timezone(&Utc),
            offset: FixedOffset::east_opt(offset_s)?,
            day: day.parse().ok()?,
        })
    }
}
