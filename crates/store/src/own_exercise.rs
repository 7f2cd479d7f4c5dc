//! A therapist's own exercises, as whole files.

use crate::{Store, StoreError};
use nape_core::id::ExerciseId;
use rusqlite::OptionalExtension;

impl Store {
    /// The newest content of every own exercise that was not withdrawn, by id.
    pub fn own_exercises(&self) -> Result<Vec<String>, StoreError> {
        let failed = self.failed();
        let mut query = self
            .connection
            .prepare(
                "SELECT content FROM own_exercise o WHERE content IS NOT NULL \
                 AND seq = (SELECT max(seq) FROM own_exercise WHERE exercise = o.exercise) ORDER BY exercise",
            )
            .map_err(&failed)?;
        let rows = query.query_map([], |row| row.get(0)).map_err(&failed)?;
        rows.collect::<Result<_, _>>().map_err(&failed)
    }

    /// The ids of all that ever were, withdrawn or not.
    pub fn own_exercise_names(&self) -> Result<Vec<ExerciseId>, StoreError> {
        let failed = self.failed();
        let mut query =
            self.connection.prepare("SELECT DISTINCT exercise FROM own_exercise ORDER BY exercise").map_err(&failed)?;
        let rows = query.query_map([], |row| row.get::<_, String>(0)).map_err(&failed)?;
        // Ids were checked when they were written.
        rows.filter_map(|name| name.map(|name| name.parse().ok()).transpose())
            .collect::<Result<_, _>>()
            .map_err(&failed)
    }

    /// The newest content of one, unless it was withdrawn.
    pub fn own_exercise(&self, exercise: &ExerciseId) -> Result<Option<String>, StoreError> {
        self.connection
            .query_row(
                "SELECT content FROM own_exercise WHERE exercise = ?1 ORDER BY seq DESC LIMIT 1",
                [exercise.to_string()],
                |row| row.get(0),
            )
            .optional()
            .map(Option::flatten)
            .map_err(self.failed())
    }

    /// The last content that one had, withdrawn or not.
    pub fn own_exercise_as_it_was(&self, exercise: &ExerciseId) -> Result<Option<String>, StoreError> {
        self.connection
            .query_row(
                "SELECT content FROM own_exercise WHERE exercise = ?1 AND content IS NOT NULL ORDER BY seq DESC LIMIT 1",
                [exercise.to_string()],
                |row| row.get(0),
            )
            .optional()
            .map_err(self.failed())
    }

    /// The highest version that an own exercise ever had, withdrawn or not; 0 if there was none. Versions are read out of
    /// the content, which was checked when it was written.
    pub fn own_exercise_version(&self, exercise: &ExerciseId) -> Result<u32, StoreError> {
        self.connection
            .query_row(
                "SELECT coalesce(max(json_extract(content, '$.version')), 0) FROM own_exercise WHERE exercise = ?1",
                [exercise.to_string()],
                |row| row.get(0),
            )
            .map_err(self.failed())
    }
}
