//! Plan versions as they were received.

use crate::{Stamp, Store, StoreError};
use rusqlite::OptionalExtension;

/// One accepted version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPlan {
    /// When it was accepted.
    pub accepted: Stamp,
    /// The whole file.
    pub content: String,
    /// Hash of the content, in hexadecimal.
    pub sha256: String,
}

impl Store {
    /// Every version, in the order of acceptance, one at a time: with pictures in them they are large.
    pub fn each_plan(&self, mut read: impl FnMut(StoredPlan)) -> Result<(), StoreError> {
        let failed = self.failed();
        let mut query = self
            .connection
            .prepare("SELECT at, offset_s, day, content, sha256 FROM plan_version ORDER BY seq")
            .map_err(&failed)?;
        let rows = query
            .query_map([], |row| {
                let (at, offset, day): (String, i32, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                Ok((Stamp::read(&at, offset, &day), row.get(3)?, row.get(4)?))
            })
            .map_err(&failed)?;
        for row in rows {
            let (accepted, content, sha256) = row.map_err(&failed)?;
            if let Some(accepted) = accepted {
                read(StoredPlan { accepted, content, sha256 });
            }
        }
        Ok(())
    }

    /// Every version, in the order of acceptance.
    pub fn plans(&self) -> Result<Vec<StoredPlan>, StoreError> {
        let mut plans = Vec::new();
        self.each_plan(|plan| plans.push(plan))?;
        Ok(plans)
    }

    /// The file with a hash.
    pub fn plan_content(&self, sha256: &str) -> Result<Option<String>, StoreError> {
        self.connection
            .query_row("SELECT content FROM plan_version WHERE sha256 = ?1 LIMIT 1", [sha256], |row| row.get(0))
            .optional()
            .map_err(self.failed())
    }
}
