//! Settings and the engine's memory.

use crate::{Store, StoreError};
use rusqlite::OptionalExtension;

impl Store {
    /// The last value of every setting that was ever changed.
    pub fn settings(&self) -> Result<Vec<(String, String)>, StoreError> {
        let failed = self.failed();
        let mut query = self
            .connection
            .prepare("SELECT key, value FROM setting s WHERE seq = (SELECT max(seq) FROM setting WHERE key = s.key)")
            .map_err(&failed)?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).map_err(&failed)?;
        rows.collect::<Result<_, _>>().map_err(&failed)
    }

    /// What the engine goes on from, as JSON.
    pub fn memory(&self) -> Result<Option<String>, StoreError> {
        self.connection
            .query_row("SELECT memory FROM engine_memory", [], |row| row.get(0))
            .optional()
            .map_err(self.failed())
    }
}
