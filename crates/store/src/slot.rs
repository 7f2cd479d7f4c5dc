//! Outcomes of slots, and breaks, by day.

use crate::record::of_word;
use crate::{Store, StoreError};
use nape_core::day::LocalDay;
use nape_core::id::SlotId;
use nape_core::reminder::Outcome;
use rusqlite::{Row, params};

/// The last word on a slot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StoredOutcome {
    /// The slot.
    pub slot: SlotId,
    /// Its outcome.
    pub outcome: Outcome,
}

/// Posture breaks of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DayBreaks {
    /// Prompts shown.
    pub shown: u32,
    /// Taken of those.
    pub taken: u32,
}

impl Store {
    /// The outcomes that count, of slots from one day to another.
    pub fn outcomes(&self, from: LocalDay, to: LocalDay) -> Result<Vec<StoredOutcome>, StoreError> {
        let failed = self.failed();
        let mut query = self
            .connection
            .prepare(
                "SELECT slot_day, slot_number, outcome, share, reason FROM slot_outcome o \
                 WHERE slot_day BETWEEN ?1 AND ?2 AND seq = (SELECT max(seq) FROM slot_outcome \
                   WHERE slot_day = o.slot_day AND slot_number = o.slot_number) \
                 ORDER BY slot_day, slot_number",
            )
            .map_err(&failed)?;
        let rows =
            query.query_map(params![from.to_string(), to.to_string()], |row| Ok(outcome(row))).map_err(&failed)?;
        let mut outcomes = Vec::new();
        for row in rows {
            outcomes.extend(row.map_err(&failed)?);
        }
        Ok(outcomes)
    }

    /// How many posture breaks of a day were shown and taken.
    pub fn breaks(&self, day: LocalDay) -> Result<DayBreaks, StoreError> {
        self.connection
            .query_row(
                "SELECT count(*) FILTER (WHERE event = 'shown' AND kind = 'posture'), count(*) FILTER (WHERE event = 'taken') \
                 FROM prompt_event WHERE day = ?1 AND event IN ('shown', 'taken')",
                [day.to_string()],
                |row| Ok(DayBreaks { shown: row.get(0)?, taken: row.get(1)? }),
            )
            .map_err(self.failed())
    }
}

/// Nothing for a row that says "open" again: its outcome was taken back.
fn outcome(row: &Row<'_>) -> Option<StoredOutcome> {
    let (day, number): (String, u8) = (row.get(0).ok()?, row.get(1).ok()?);
    let (word, share): (String, Option<f64>) = (row.get(2).ok()?, row.get(3).ok()?);
    let reason: Option<String> = row.get(4).ok()?;
    let outcome = match word.as_str() {
        "done" => Outcome::Done { share: share? },
        "partial" => Outcome::Partial { share: share? },
        "skipped" => Outcome::Skipped { reason: of_word(&reason?)? },
        "missed" => Outcome::Missed,
        "not-asked" => Outcome::NotAsked { reason: of_word(&reason?)? },
        "ticked" => Outcome::Ticked,
        _ => return None,
    };
    let slot = SlotId { day: day.parse().ok()?, number: number.try_into().ok()? };
    Some(StoredOutcome { slot, outcome })
}
