//! The published versions of a patient's plans, with their way to the patient.

use super::memory::had;
use crate::{Stamp, Store, StoreError};
use nape_core::day::LocalDay;
use rusqlite::{OptionalExtension, params};

/// One published version, without its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionWay {
    /// The plan.
    pub plan: String,
    /// The version.
    pub version: u32,
    /// Its title.
    pub title: String,
    /// From which day it counts, as its file says.
    pub effective: String,
    /// When it was published.
    pub published: Stamp,
    /// The day of the newest file it was handed over in.
    pub handed: Option<LocalDay>,
    /// The day the patient took it over.
    pub received: Option<LocalDay>,
}

impl Store {
    /// Every published version of a patient's plans, in the order of publishing.
    pub fn versions(&self, patient: &str) -> Result<Vec<VersionWay>, StoreError> {
        let failed = self.failed();
        let had = had(&self.connection, patient).map_err(&failed)?;
        let mut query = self
            .connection
            .prepare_cached(
                "WITH sent AS MATERIALIZED (SELECT content ->> '$.body.plan.id' AS plan, \
                   content ->> '$.body.plan.version' AS version, max(day) AS day \
                   FROM letter_sent WHERE case_id = ?1 GROUP BY 1, 2) \
                 SELECT p.plan, p.version, ifnull(p.content ->> '$.title', ''), \
                   coalesce(p.content ->> '$.effective', p.content ->> '$.starts', p.day), \
                   p.at, p.offset_s, p.day, sent.day \
                 FROM published p LEFT JOIN sent USING (plan, version) WHERE p.patient = ?1 ORDER BY p.seq",
            )
            .map_err(&failed)?;
        let rows = query
            .query_map([patient], |row| {
                let (at, offset, day): (String, i32, String) = (row.get(4)?, row.get(5)?, row.get(6)?);
                let handed: Option<String> = row.get(7)?;
                let (plan, version): (String, u32) = (row.get(0)?, row.get(1)?);
                let of_version = had.iter().find(|had| had.version == version && had.plan.to_string() == plan);
                let published = Stamp::read(&at, offset, &day);
                let (title, effective) = (row.get(2)?, row.get(3)?);
                Ok(published.map(|published| VersionWay {
                    received: of_version.map(|had| had.received),
                    handed: handed.and_then(|day| day.parse().ok()),
                    plan,
                    version,
                    title,
                    effective,
                    published,
                }))
            })
            .map_err(&failed)?;
        let versions = rows.collect::<Result<Vec<_>, _>>().map_err(&failed)?;
        Ok(versions.into_iter().flatten().collect())
    }

    /// The file of a published version.
    pub fn version_content(&self, plan: &str, version: u32) -> Result<Option<String>, StoreError> {
        self.connection
            .prepare_cached("SELECT content FROM published WHERE plan = ?1 AND version = ?2")
            .and_then(|mut query| query.query_row(params![plan, version], |row| row.get(0)).optional())
            .map_err(self.failed())
    }
}
