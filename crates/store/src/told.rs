//! What patients' apps told, kept apart from what happened here, and what is remembered of it in the address book.

pub(crate) mod memory;
mod version;

pub use version::VersionWay;

use crate::{Stamp, Store, StoreError};
use nape_core::day::LocalDay;
use nape_core::letter::{DayTold, FlagTold};
use nape_core::news::{SHOWN_DAYS, ToldDays};
use rusqlite::{Connection, params};

/// What one letter of a patient told.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// Who.
    pub patient: String,
    /// The number of the letter.
    pub number: u32,
    /// Its days.
    pub days: Vec<DayTold>,
    /// Its flags.
    pub flags: Vec<FlagTold>,
}

/// A flag that was told.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredToldFlag {
    /// As it was told.
    pub flag: FlagTold,
    /// When the therapist ticked it as seen, RFC 3339.
    pub seen: Option<String>,
}

impl Store {
    /// Keeps what letters told, in one transaction. What is known already is left as it is.
    pub fn keep_told(&mut self, letters: &[Told]) -> Result<(), StoreError> {
        self.change(|transaction| {
            for told in letters {
                keep(transaction, told)?;
            }
            // The last letter of a patient in a row of them brings the memory up to date.
            let next = letters.iter().skip(1).map(Some).chain(std::iter::once(None));
            for (told, next) in letters.iter().zip(next) {
                if next.is_none_or(|next| next.patient != told.patient) {
                    memory::refresh(transaction, &told.patient)?;
                }
            }
            Ok(())
        })
    }

    /// Makes the memory of a patient anew from the facts.
    pub fn refresh(&mut self, patient: &str) -> Result<(), StoreError> {
        self.change(|transaction| memory::refresh(transaction, patient))
    }

    /// The last days of a patient, four weeks up to the last one that was told.
    pub fn recent_days(&self, patient: &str) -> Result<ToldDays, StoreError> {
        let last = last_day(&self.connection, patient).map_err(self.failed())?;
        let Some(last) = last else { return Ok(ToldDays::default()) };
        days(&self.connection, patient, last.plus(1 - SHOWN_DAYS)).map_err(self.failed())
    }

    /// The days of a patient from one on.
    pub fn told_days(&self, patient: &str, from: LocalDay) -> Result<ToldDays, StoreError> {
        days(&self.connection, patient, from).map_err(self.failed())
    }

    /// The flags of a patient, newest first, so many at most.
    pub fn told_flags(&self, patient: &str, most: u32) -> Result<Vec<StoredToldFlag>, StoreError> {
        let failed = self.failed();
        let mut query = self
            .connection
            .prepare_cached(
                "SELECT f.content, s.at FROM told_flag f LEFT JOIN flag_seen s USING (patient, flag) \
                 WHERE f.patient = ?1 ORDER BY f.day DESC, f.flag DESC LIMIT ?2",
            )
            .map_err(&failed)?;
        let rows = query
            .query_map(params![patient, most], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))
            .map_err(&failed)?;
        let mut flags = Vec::new();
        for row in rows {
            let (content, seen) = row.map_err(&failed)?;
            flags.extend(serde_json::from_str(&content).ok().map(|flag| StoredToldFlag { flag, seen }));
        }
        Ok(flags)
    }

    /// Ticks a flag as seen; false if there is no such flag. The first tick counts.
    pub fn see_flag(&mut self, patient: &str, flag: &str, at: &Stamp) -> Result<bool, StoreError> {
        self.change(|transaction| {
            let known: bool = transaction.query_row(
                "SELECT EXISTS (SELECT 1 FROM told_flag WHERE patient = ?1 AND flag = ?2)",
                [patient, flag],
                |row| row.get(0),
            )?;
            if known {
                transaction.execute(
                    "INSERT INTO flag_seen (patient, flag, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                    params![patient, flag, at.instant()],
                )?;
                memory::refresh(transaction, patient)?;
            }
            Ok(known)
        })
    }
}

/// Keeps what one letter told, and says how many flags were not known; the memory is not brought up to date.
pub(crate) fn keep(connection: &Connection, told: &Told) -> rusqlite::Result<u32> {
    let json = |value: serde_json::Result<String>| value.map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()));
    let mut insert = connection.prepare_cached(
        "INSERT INTO told_day (patient, day, number, content) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?;
    for day in &told.days {
        let content = json(serde_json::to_string(day))?;
        insert.execute(params![told.patient, day.day.to_string(), told.number, content])?;
    }
    let mut insert = connection.prepare_cached(
        "INSERT INTO told_flag (patient, flag, day, content) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?;
    let mut added = 0;
    for flag in &told.flags {
        let content = json(serde_json::to_string(flag))?;
        let new = insert.execute(params![told.patient, flag.id, flag.day.to_string(), content])?;
        added += u32::try_from(new).unwrap_or(u32::MAX);
    }
    Ok(added)
}

/// The last day that a patient's app told.
fn last_day(connection: &Connection, patient: &str) -> rusqlite::Result<Option<LocalDay>> {
    let last: Option<String> = connection
        .prepare_cached("SELECT max(day) FROM told_day WHERE patient = ?1")?
        .query_row([patient], |row| row.get(0))?;
    Ok(last.and_then(|day| day.parse().ok()))
}

/// The days from one on.
fn days(connection: &Connection, patient: &str, from: LocalDay) -> rusqlite::Result<ToldDays> {
    let mut query =
        connection.prepare_cached("SELECT number, content FROM told_day WHERE patient = ?1 AND day >= ?2")?;
    let rows = query
        .query_map(params![patient, from.to_string()], |row| Ok((row.get::<_, u32>(0)?, row.get::<_, String>(1)?)))?;
    let mut days = ToldDays::default();
    for row in rows {
        let (number, content) = row?;
        // What cannot be read was told by an app that is newer than this one.
        if let Ok(day) = serde_json::from_str::<DayTold>(&content) {
            days.add(number, day);
        }
    }
    Ok(days)
}
