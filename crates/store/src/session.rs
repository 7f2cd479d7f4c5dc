//! Sessions with every step.

use crate::record::of_word;
use crate::{Stamp, Store, StoreError};
use nape_core::day::LocalDay;
use nape_core::id::{SessionId, SlotId};
use nape_core::rating::Rating;
use nape_core::reminder::SkipReason;
use nape_core::session::{Answers, Eased, Pain, Past, Place, StepEnd};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeMap;

/// What happened to a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredStep {
    /// What.
    pub past: Past,
    /// When.
    pub at: Stamp,
}

/// An exercise that was stopped because it hurt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredHurt {
    /// Its place in the session.
    pub exercise: usize,
    /// Where.
    pub place: Option<Place>,
    /// How much.
    pub pain: Option<Rating>,
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
    /// The plan it was made from.
    pub plan: String,
    /// The version of it.
    pub version: u32,
    /// What was prescribed, as JSON.
    pub targets: String,
    /// What happened to its steps, in order.
    pub steps: Vec<StoredStep>,
    /// When it was completed or stopped.
    pub ended: Option<Stamp>,
    /// Whether it was stopped before its end.
    pub stopped: bool,
    /// Pain before.
    pub before: Pain,
    /// Pain after.
    pub after: Pain,
    /// What was answered about exercises, by their places.
    pub answers: BTreeMap<usize, Answers>,
    /// What hurt.
    pub hurts: Vec<StoredHurt>,
    /// Exercises that were skipped, by their places.
    pub skipped: BTreeMap<usize, SkipReason>,
    /// Whether pain had settled within a day, if that was answered.
    pub settled: Option<bool>,
}

const COLUMNS: &str = "SELECT id, slot_day, slot_number, at, offset_s, day, version, targets, plan FROM session";

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
            .prepare_cached(
                "SELECT step, what, at, offset_s, day, spent_ms FROM session_step WHERE session = ?1 ORDER BY seq",
            )
            .map_err(&failed)?;
        let rows = query.query_map([&id], |row| Ok(step(row))).map_err(&failed)?;
        for row in rows {
            session.steps.extend(row.map_err(&failed)?);
        }
        let mut query = self
            .connection
            .prepare_cached(
                "SELECT event, exercise, value, detail, at, offset_s, day FROM session_event WHERE session = ?1 ORDER BY seq",
            )
            .map_err(&failed)?;
        let rows = query.query_map([&id], |row| Ok(event(row))).map_err(&failed)?;
        for row in rows {
            if let Some(event) = row.map_err(&failed)? {
                event.told_to(session);
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
        plan: row.get(8).ok()?,
        version: row.get(6).ok()?,
        targets: row.get(7).ok()?,
        steps: Vec::new(),
        ended: None,
        stopped: false,
        before: Pain::default(),
        after: Pain::default(),
        answers: BTreeMap::new(),
        hurts: Vec::new(),
        skipped: BTreeMap::new(),
        settled: None,
    })
}

struct Event {
    word: String,
    exercise: Option<usize>,
    value: Option<Rating>,
    detail: Option<String>,
    at: Option<Stamp>,
}

fn event(row: &Row<'_>) -> Option<Event> {
    let exercise: Option<i64> = row.get(1).ok()?;
    let value: Option<u32> = row.get(2).ok()?;
    let (at, offset, day): (String, i32, String) = (row.get(4).ok()?, row.get(5).ok()?, row.get(6).ok()?);
    Some(Event {
        word: row.get(0).ok()?,
        exercise: exercise.and_then(|n| usize::try_from(n).ok()),
        value: value.and_then(|n| n.try_into().ok()),
        detail: row.get(3).ok()?,
        at: Stamp::read(&at, offset, &day),
    })
}

impl Event {
    fn told_to(self, session: &mut StoredSession) {
        let detail = self.detail.as_deref();
        match (self.word.as_str(), self.exercise) {
            ("completed", _) => session.ended = self.at,
            ("stopped", _) => (session.ended, session.stopped) = (self.at, true),
            ("pain-before", _) => session.before.neck = self.value,
            ("head-before", _) => session.before.head = self.value,
            ("pain-after", _) => session.after.neck = self.value,
            ("head-after", _) => session.after.head = self.value,
            ("settled", _) => session.settled = Some(true),
            ("not-settled", _) => session.settled = Some(false),
            ("answered", Some(exercise)) => {
                let answers = detail.and_then(|text| serde_json::from_str(text).ok());
                session.answers.extend(answers.map(|answers| (exercise, answers)));
            }
            ("hurt", Some(exercise)) => {
                session.hurts.push(StoredHurt { exercise, place: detail.and_then(of_word), pain: self.value });
            }
            ("exercise-skipped", Some(exercise)) => {
                session.skipped.extend(detail.and_then(of_word).map(|reason| (exercise, reason)));
            }
            _ => {}
        }
    }
}

fn step(row: &Row<'_>) -> Option<StoredStep> {
    let (at, offset, day): (String, i32, String) = (row.get(2).ok()?, row.get(3).ok()?, row.get(4).ok()?);
    let step = usize::try_from(row.get::<_, i64>(0).ok()?).ok()?;
    let what: String = row.get(1).ok()?;
    let spent_ms = row.get::<_, Option<i64>>(5).ok()?.and_then(|ms| u64::try_from(ms).ok()).unwrap_or(0);
    let past = match what.as_str() {
        "shorter" => Past::Eased { step, how: Eased::Shorter },
        "easier" => Past::Eased { step, how: Eased::Easier },
        ended => Past::Ended { step, end: of_word::<StepEnd>(ended)?, spent_ms },
    };
    Some(StoredStep { past, at: Stamp::read(&at, offset, &day)? })
}
