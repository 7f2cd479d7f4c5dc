//! The documents that can be printed: a published version, or a draft as it stands.

use crate::{Store, StoreError};
use rusqlite::OptionalExtension;

impl Store {
    /// The file of a version that was published for a patient.
    pub fn printed_version(&self, patient: &str, plan: &str, version: u32) -> Result<Option<String>, StoreError> {
        self.connection
            .query_row(
                "SELECT content FROM published WHERE patient = ?1 AND plan = ?2 AND version = ?3",
                (patient, plan, version),
                |row| row.get(0),
            )
            .optional()
            .map_err(self.failed())
    }

    /// The file of a patient's draft, at its present step.
    pub fn printed_draft(&self, patient: &str) -> Result<Option<String>, StoreError> {
        self.connection
            .query_row(
                "SELECT content FROM draft_step JOIN draft USING (patient, position) WHERE patient = ?1",
                [patient],
                |row| row.get(0),
            )
            .optional()
            .map_err(self.failed())
    }
}
