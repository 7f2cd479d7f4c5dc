//! Drafts of plans: steps that can be undone and done again. What has returned is on the disk, so that a crash takes at most
//! the change under way.

use crate::{Store, StoreError};
use rusqlite::{OptionalExtension, Transaction, params};

/// Most steps that are kept of a draft; what is older cannot be undone any more.
const MOST_STEPS: i64 = 300;

/// A draft as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDraft {
    /// What it says, as JSON.
    pub content: String,
    /// The field of the step that undo would take back, if there is one.
    pub undo: Option<String>,
    /// The field of the step that redo would do again, if there is one.
    pub redo: Option<String>,
}

/// One change of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftStep {
    /// Which field it is in.
    pub field: String,
    /// What the draft says with it, as JSON.
    pub content: String,
    /// Whether it goes on with the change before it, if that is in the same field.
    pub goes_on: bool,
}

impl Store {
    /// The draft of a patient.
    pub fn draft(&self, patient: &str) -> Result<Option<StoredDraft>, StoreError> {
        self.connection
            .query_row(
                "SELECT s.content, \
                   CASE WHEN EXISTS (SELECT 1 FROM draft_step b WHERE b.patient = s.patient AND b.position < s.position) \
                     THEN s.field END, \
                   (SELECT n.field FROM draft_step n WHERE n.patient = s.patient AND n.position > s.position \
                     ORDER BY n.position LIMIT 1) \
                 FROM draft d JOIN draft_step s ON s.patient = d.patient AND s.position = d.position \
                 WHERE d.patient = ?1",
                [patient],
                |row| Ok(StoredDraft { content: row.get(0)?, undo: row.get(1)?, redo: row.get(2)? }),
            )
            .optional()
            .map_err(self.failed())
    }

    /// Puts a step behind the present one, which becomes the present one; begins the draft if there is none. Steps that
    /// were undone are gone with it. A step that goes on in the field of the present one takes its place instead, unless
    /// something was undone.
    pub fn put_draft_step(&mut self, patient: &str, step: &DraftStep) -> Result<(), StoreError> {
        self.change(|t| put(t, patient, step))
    }

    /// Goes one step back; false if there is none.
    pub fn undo_draft(&mut self, patient: &str) -> Result<bool, StoreError> {
        self.step_to(
            patient,
            "SELECT max(s.position) FROM draft d JOIN draft_step s ON s.patient = d.patient AND s.position < d.position \
             WHERE d.patient = ?1",
        )
    }

    /// Goes one step forward; false if there is none.
    pub fn redo_draft(&mut self, patient: &str) -> Result<bool, StoreError> {
        self.step_to(
            patient,
            "SELECT min(s.position) FROM draft d JOIN draft_step s ON s.patient = d.patient AND s.position > d.position \
             WHERE d.patient = ?1",
        )
    }

    /// Throws a draft away with all its steps.
    pub fn discard_draft(&mut self, patient: &str) -> Result<(), StoreError> {
        self.change(|t| discard(t, patient))
    }

    fn step_to(&mut self, patient: &str, place: &str) -> Result<bool, StoreError> {
        self.change(|t| {
            let place: Option<i64> = t.query_row(place, [patient], |row| row.get(0))?;
            let Some(place) = place else { return Ok(false) };
            t.execute("UPDATE draft SET position = ?2 WHERE patient = ?1", params![patient, place])?;
            Ok(true)
        })
    }
}

fn put(t: &Transaction<'_>, patient: &str, step: &DraftStep) -> rusqlite::Result<()> {
    let present: Option<(i64, String, bool)> = t
        .query_row(
            "SELECT d.position, s.field, \
               EXISTS (SELECT 1 FROM draft_step n WHERE n.patient = d.patient AND n.position > d.position) \
             FROM draft d JOIN draft_step s ON s.patient = d.patient AND s.position = d.position WHERE d.patient = ?1",
            [patient],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    let at = match present {
        None => 0,
        Some((at, field, undone)) if step.goes_on && !undone && field == step.field => at,
        Some((at, _, _)) => at + 1,
    };
    t.execute(
        "INSERT INTO draft (patient, position) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET position = excluded.position",
        params![patient, at],
    )?;
    t.execute(
        "DELETE FROM draft_step WHERE patient = ?1 AND (position >= ?2 OR position <= ?2 - ?3)",
        params![patient, at, MOST_STEPS],
    )?;
    t.execute(
        "INSERT INTO draft_step (patient, position, field, content) VALUES (?1, ?2, ?3, ?4)",
        params![patient, at, step.field, step.content],
    )?;
    Ok(())
}

pub(crate) fn discard(t: &Transaction<'_>, patient: &str) -> rusqlite::Result<()> {
    // Its steps go with it.
    t.execute("DELETE FROM draft WHERE patient = ?1", [patient]).map(|_| ())
}
