//! Facts about safety, flags, and what changed the lines of a plan.

use crate::record::of_word;
use crate::{SafetyKind, Stamp, Store, StoreError};

/// A fact about safety.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSafety {
    /// Which kind.
    pub kind: SafetyKind,
    /// As it was written.
    pub content: String,
    /// When.
    pub at: Stamp,
}

/// Something a therapist should see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFlag {
    /// What kind.
    pub kind: String,
    /// As it was written.
    pub content: String,
    /// When.
    pub at: Stamp,
}

impl Store {
    /// All facts about safety, in order.
    pub fn safety_facts(&self) -> Result<Vec<StoredSafety>, StoreError> {
        let facts = self.texts("SELECT kind, content, at, offset_s, day FROM safety_fact ORDER BY seq", [])?;
        let fact =
            |(kind, content, at): (String, String, Stamp)| Some(StoredSafety { kind: of_word(&kind)?, content, at });
        Ok(facts.into_iter().filter_map(fact).collect())
    }

    /// All flags, in order.
    pub fn flags(&self) -> Result<Vec<StoredFlag>, StoreError> {
        let flags = self.texts("SELECT kind, content, at, offset_s, day FROM flag ORDER BY seq", [])?;
        Ok(flags.into_iter().map(|(kind, content, at)| StoredFlag { kind, content, at }).collect())
    }

    /// What changed the lines of a plan, in order.
    pub fn line_changes(&self, plan: &str) -> Result<Vec<String>, StoreError> {
        let query = "SELECT plan, content, at, offset_s, day FROM line_change WHERE plan = ?1 ORDER BY seq";
        Ok(self.texts(query, [plan])?.into_iter().map(|(_, content, _)| content).collect())
    }

    /// Rows of two texts and their stamp.
    fn texts(
        &self,
        query: &str,
        parameters: impl rusqlite::Params,
    ) -> Result<Vec<(String, String, Stamp)>, StoreError> {
        let failed = self.failed();
        let mut query = self.connection.prepare(query).map_err(&failed)?;
        let rows = query.query_map(parameters, |row| {
            let (at, offset, day): (String, i32, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
            Ok((row.get(0)?, row.get(1)?, Stamp::read(&at, offset, &day)))
        });
        let mut found = Vec::new();
        for row in rows.map_err(&failed)? {
            let (one, other, at) = row.map_err(&failed)?;
            found.extend(at.map(|at| (one, other, at)));
        }
        Ok(found)
    }
}
