//! What lies on a therapist's desk beside drafts: templates, own defaults, and what a draft must know of its patient.

use crate::{Stamp, Store, StoreError};
use nape_core::id::ExerciseId;
use rusqlite::{OptionalExtension, params};

/// A template of the therapist's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTemplate {
    /// Its id.
    pub template: String,
    /// Its name.
    pub name: String,
    /// What it says, as JSON.
    pub content: String,
}

/// What a draft must know of a patient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskPatient {
    /// The name that the therapist gave.
    pub name: String,
    /// The conditions, as a JSON list of tags.
    pub conditions: String,
}

const TEMPLATES: &str = "SELECT template, name, content FROM template t WHERE content IS NOT NULL \
     AND seq = (SELECT max(seq) FROM template WHERE template = t.template)";

impl Store {
    /// A patient, as a draft must know them.
    pub fn desk_patient(&self, patient: &str) -> Result<Option<DeskPatient>, StoreError> {
        self.connection
            .query_row("SELECT name, conditions FROM patient WHERE id = ?1", [patient], |row| {
                Ok(DeskPatient { name: row.get(0)?, conditions: row.get(1)? })
            })
            .optional()
            .map_err(self.failed())
    }

    /// The templates that were not withdrawn, by name, one at a time.
    pub fn each_template(&self, mut read: impl FnMut(StoredTemplate)) -> Result<(), StoreError> {
        let failed = self.failed();
        let sql = format!("{TEMPLATES} ORDER BY name, template");
        let mut query = self.connection.prepare(&sql).map_err(&failed)?;
        let rows = query.query_map([], template).map_err(&failed)?;
        for row in rows {
            read(row.map_err(&failed)?);
        }
        Ok(())
    }

    /// One template, unless it was withdrawn.
    pub fn template(&self, id: &str) -> Result<Option<StoredTemplate>, StoreError> {
        self.connection
            .query_row(&format!("{TEMPLATES} AND template = ?1"), [id], template)
            .optional()
            .map_err(self.failed())
    }

    /// Keeps a template. One of the same name takes its new content and keeps its id; otherwise it gets `id`.
    pub fn save_template(&mut self, stamp: &Stamp, id: &str, name: &str, content: &str) -> Result<(), StoreError> {
        self.change(|t| {
            let same = format!("{TEMPLATES} AND name = ?1 LIMIT 1");
            let kept: Option<String> = t.query_row(&same, [name], |row| row.get(0)).optional()?;
            add_template(t, stamp, kept.as_deref().unwrap_or(id), name, Some(content))
        })
    }

    /// Takes a template out of the list; false if it is not there.
    pub fn withdraw_template(&mut self, stamp: &Stamp, id: &str) -> Result<bool, StoreError> {
        self.change(|t| {
            let one = format!("{TEMPLATES} AND template = ?1");
            let name: Option<String> = t.query_row(&one, [id], |row| row.get(1)).optional()?;
            let Some(name) = name else { return Ok(false) };
            add_template(t, stamp, id, &name, None)?;
            Ok(true)
        })
    }

    /// What the therapist prescribes of exercises by default, as JSON; what was taken back is not among it.
    pub fn own_defaults(&self) -> Result<Vec<(ExerciseId, String)>, StoreError> {
        let failed = self.failed();
        let mut query = self
            .connection
            .prepare(
                "SELECT exercise, content FROM own_default o WHERE content IS NOT NULL \
                 AND seq = (SELECT max(seq) FROM own_default WHERE exercise = o.exercise) ORDER BY exercise",
            )
            .map_err(&failed)?;
        let rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?))).map_err(&failed)?;
        // Ids were checked when they were written.
        rows.filter_map(|row| row.map(|(id, content)| Some((id.parse().ok()?, content))).transpose())
            .collect::<Result<_, _>>()
            .map_err(&failed)
    }

    /// Keeps such a default, or takes it back.
    pub fn save_own_default(
        &mut self,
        stamp: &Stamp,
        exercise: &ExerciseId,
        content: Option<&str>,
    ) -> Result<(), StoreError> {
        self.change(|t| {
            t.execute(
                "INSERT INTO own_default (id, exercise, content, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    stamp.key(),
                    exercise.to_string(),
                    content,
                    stamp.instant(),
                    stamp.offset.local_minus_utc(),
                    stamp.day.to_string()
                ],
            )
            .map(|_| ())
        })
    }
}

fn template(row: &rusqlite::Row<'_>) -> rusqlite::Result<StoredTemplate> {
    Ok(StoredTemplate { template: row.get(0)?, name: row.get(1)?, content: row.get(2)? })
}

fn add_template(
    t: &rusqlite::Transaction<'_>,
    stamp: &Stamp,
    id: &str,
    name: &str,
    content: Option<&str>,
) -> rusqlite::Result<()> {
    t.execute(
        "INSERT INTO template (id, template, name, content, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![stamp.key(), id, name, content, stamp.instant(), stamp.offset.local_minus_utc(), stamp.day.to_string()],
    )
    .map(|_| ())
}
