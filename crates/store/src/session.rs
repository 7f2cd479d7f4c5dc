//! Sessions with every step.

use crate::record::of_word;
use crate::{Stamp, Store, StoreError};
use nape_core::day::LocalDay;
use nape_core::id::{SessionId, SlotId};
use nape_core::session::StepEnd;
use rusqlite::{OptionalExtension, Row, params};

/// How one step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredStep {
    /// Its index.
    pub step: usize,
    /// How.
    pub end: StepEnd,
    /// When.
    pub at: Stamp,
}

/// One session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSession {
    /// Its id.
    pub id: SessionId,
    /// Its slot, unless it is an extra one.
    pub slot: Option<SlotId>,
    /// When it began.
    pub began: Stamp,
    /// The plan version it was made from.
    pub version: u32,
    /// What was prescribed, as JSON.
    pub targets: String,
    /// The steps that ended, in order.
    pub steps: Vec<StoredStep>,
    /// When it was completed or stopped.
    pub ended: Option<Stamp>,
    /// Pain before, 0 to 10.
    pub pain_before: Option<u32>,
    /// Pain after, 0 to 10.
    pub pain_after: Option<u32>,
}

const COLUMNS: &str = "SELECT id, slot_day, slot_number, at, offset_s, day, version, targets FROM session";

impl Store {
    /// The sessions that began on days from one to another, in order.
    pub fn sessions(&self, from: LocalDay, to: LocalDay) -> Result<Vec<StoredSession>, StoreError> {
        let failed = self.failed();
        let mut query =
            self.connection.prepare(&format!("{COLUMNS} WHERE day BETWEEN ?1 AND ?2 ORDER BY seq")).map_err(&failed)?;
        let rows =
            query.query_map(params![from.to_string(), to.to_string()], |row| Ok(session(row))).map_err(&failed)?;
        let mut sessions = Vec::new();
        for row in rows {
            sessions.extend(row.map_err(&failed)?);
        }
        for session in &mut sessions {
            self.fill(session)?;
        }
        Ok(sessions)
    }

    /// The last session, if it has neither been completed nor stopped.
    pub fn unfinished_session(&self) -> Result<Option<StoredSession>, StoreError> {
        let last = self
            .connection
            .query_row(&format!("{COLUMNS} ORDER BY seq DESC LIMIT 1"), [], |row| Ok(session(row)))
            .optional()
            .map_err(self.failed())?;
        let Some(mut session) = last.flatten() else { return Ok(None) };
        self.fill(&mut session)?;
        Ok(Some(session).filter(|session| session.ended.is_none()))
    }

    fn fill(&self, session: &mut StoredSession) -> Result<(), StoreError> {
        let failed = self.failed();
        let id = session.id.to_string();
        let mut query = self
            .connection
            .prepare_cached("SELECT step, ended, at, offset_s, day FROM session_step WHERE session = ?1 ORDER BY seq")
            .map_err(&failed)?;
        let rows = query.query_map([&id], |row| Ok(step(row))).map_err(&failed)?;
        for row in rows {
            session.steps.extend(row.map_err(&failed)?);
        }
        let mut query = self
            .connection
            .prepare_cached("SELECT event, value, at, offset_s, day FROM session_event WHERE session = ?1 ORDER BY seq")
            .map_err(&failed)?;
        let rows = query
            .query_map([&id], |row| {
                let (event, value): (String, Option<u32>) = (row.get(0)?, row.get(1)?);
                let (at, offset, day): (String, i32, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
                Ok((event, value, Stamp::read(&at, offset, &day)))
            })
            .map_err(&failed)?;
        for row in rows {
            let (event, value, at) = row.map_err(&failed)?;
            match event.as_str() {
                "completed" | "stopped" => session.ended = at,
                "pain-before" => session.pain_before = value,
                "pain-after" => session.pain_after = value,
                _ => {}
            }
        }
        Ok(())
    }
}

fn session(row: &Row<'_>) -> Option<StoredSession> {
    let id: String = row.get(0).ok()?;
    let (slot_day, slot_number): (Option<String>, Option<u8>) = (row.get(1).ok()?, row.get(2).ok()?);
    let (at, offset, day): (String, i32, String) = (row.get(3).ok()?, row.get(4).ok()?, row.get(5).ok()?);
    let slot = match (slot_day, slot_number) {
        (Some(day), Some(number)) => Some(SlotId { day: day.parse().ok()?, number: number.try_into().ok()? }),
        (Some(_) | None, _) => None,
    };
    Some(StoredSession {
        id: SessionId(id.parse().ok()?),
        slot,
        began: Stamp::read(&at, offset, &day)?,
        version: row.get(6).ok()?,
        targets: row.get(7).ok()?,
        steps: Vec::new(),
        ended: None,
        pain_before: None,
        pain_after: None,
    })
}

fn step(row: &Row<'_>) -> Option<StoredStep> {
    let (at, offset, day): (String, i32, String) = (row.get(2).ok()?, row.get(3).ok()?, row.get(4).ok()?);
    let end: String = row.get(1).ok()?;
    Some(StoredStep {
        step: usize::try_from(row.get::<_, i64>(0).ok()?).ok()?,
        end: of_word(&end)?,
        at: Stamp::read(&at, offset, &day)?,
    })
}
