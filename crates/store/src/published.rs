//! Published versions of plans: facts, one file each, which nothing changes any more.

use crate::told::memory;
use crate::{Stamp, Store, StoreError, draft};
use rusqlite::{OptionalExtension, Row, params};

/// A version as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredVersion {
    /// When.
    pub published: Stamp,
    /// The plan's id.
    pub plan: String,
    /// The version.
    pub version: u32,
    /// The whole file.
    pub content: String,
    /// Hash of the content, in hexadecimal.
    pub sha256: String,
}

/// A version to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Whose.
    pub patient: String,
    /// The plan's id.
    pub plan: String,
    /// The version.
    pub version: u32,
    /// The whole file.
    pub content: String,
    /// Hash of the content, in hexadecimal.
    pub sha256: String,
}

const COLUMNS: &str = "at, offset_s, day, plan, version, content, sha256";

impl Store {
    /// Publishes a version: it is kept for good, the patient's draft is gone, and the patient's row says how the plan
    /// stands. The same version with the same content is there once; with other content it is refused.
    pub fn publish(&mut self, stamp: &Stamp, version: &Version) -> Result<(), StoreError> {
        let differs = self.change(|t| {
            let other: bool = t.query_row(
                "SELECT EXISTS (SELECT 1 FROM published WHERE plan = ?1 AND version = ?2 \
                   AND (sha256 <> ?3 OR patient <> ?4))",
                params![version.plan, version.version, version.sha256, version.patient],
                |row| row.get(0),
            )?;
            if other {
                return Ok(true);
            }
            t.execute(
                "INSERT INTO published (id, patient, plan, version, sha256, content, at, offset_s, day) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (plan, version) DO NOTHING",
                params![
                    stamp.key(),
                    version.patient,
                    version.plan,
                    version.version,
                    version.sha256,
                    version.content,
                    stamp.instant(),
                    stamp.offset.local_minus_utc(),
                    stamp.day.to_string()
                ],
            )?;
            memory::refresh(t, &version.patient)?;
            draft::discard(t, &version.patient)?;
            Ok(false)
        })?;
        if differs { Err(StoreError::PlanDiffers { version: version.version }) } else { Ok(()) }
    }

    /// The version that was published last for a patient.
    pub fn newest_published(&self, patient: &str) -> Result<Option<StoredVersion>, StoreError> {
        self.published_where("patient = ?1 ORDER BY seq DESC LIMIT 1", &[&patient])
    }

    /// One version of a patient.
    pub fn published(&self, patient: &str, plan: &str, version: u32) -> Result<Option<StoredVersion>, StoreError> {
        self.published_where("patient = ?1 AND plan = ?2 AND version = ?3", &[&patient, &plan, &version])
    }

    /// The newest version of one plan of a patient.
    pub fn newest_of_plan(&self, patient: &str, plan: &str) -> Result<Option<StoredVersion>, StoreError> {
        self.published_where("patient = ?1 AND plan = ?2 ORDER BY version DESC LIMIT 1", &[&patient, &plan])
    }

    /// Every version of a patient, the newest first, one at a time: with pictures in them they are large.
    pub fn each_published(&self, patient: &str, mut read: impl FnMut(StoredVersion)) -> Result<(), StoreError> {
        let failed = self.failed();
        let sql = format!("SELECT {COLUMNS} FROM published WHERE patient = ?1 ORDER BY seq DESC");
        let mut query = self.connection.prepare(&sql).map_err(&failed)?;
        let rows = query.query_map([patient], stored).map_err(&failed)?;
        for row in rows {
            if let Some(version) = row.map_err(&failed)? {
                read(version);
            }
        }
        Ok(())
    }

    fn published_where(
        &self,
        which: &str,
        parameters: &[&dyn rusqlite::ToSql],
    ) -> Result<Option<StoredVersion>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM published WHERE {which}");
        self.connection.query_row(&sql, parameters, stored).optional().map(Option::flatten).map_err(self.failed())
    }
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Option<StoredVersion>> {
    let (at, offset, day): (String, i32, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let (plan, version, content, sha256) = (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
    let stored = |published| StoredVersion { published, plan, version, content, sha256 };
    Ok(Stamp::read(&at, offset, &day).map(stored))
}
