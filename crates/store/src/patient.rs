//! The patients of a therapist: an address book, and the notes about each.

mod list;

pub use list::{PatientQuery, PatientsFound};

use crate::{Stamp, Store, StoreError};
use nape_core::day::LocalDay;
use nape_core::fold::folded_words;
use nape_core::news::Course;
use rusqlite::{OptionalExtension, Row, params};

/// One patient with what is remembered of the facts about them.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredPatient {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Conditions by tag.
    pub conditions: Vec<String>,
    /// The next review.
    pub review: Option<LocalDay>,
    /// In the archive.
    pub archived: bool,
    /// The words of the newest invitation.
    pub words: Option<String>,
    /// The patient's card came, so that their key is known.
    pub paired: bool,
    /// The plan of the newest published version.
    pub plan: Option<String>,
    /// How it stands.
    pub course: Option<Course>,
    /// The last day that was told.
    pub news: Option<LocalDay>,
    /// What was done in the 14 days up to it.
    pub adherence: Option<f64>,
    /// Flags that nobody has looked at.
    pub flags: u32,
    /// A draft waits to be published.
    pub draft: bool,
}

/// What is changed about a patient; nothing stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PatientEdit {
    /// The name.
    pub name: Option<String>,
    /// Conditions by tag.
    pub conditions: Option<Vec<String>>,
    /// The next review, or none.
    pub review: Option<Option<LocalDay>>,
    /// Into the archive, or out of it.
    pub archived: Option<bool>,
}

/// A note as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredNote {
    /// When.
    pub at: Stamp,
    /// What.
    pub text: String,
}

/// The columns that [`patient`] reads.
const COLUMNS: &str = "id, name, conditions, review, archived, words, card IS NOT NULL, plan, version, starts, ends, weeks, \
    handed_version, handed_day, received_version, news_day, adherence, flags, \
    EXISTS (SELECT 1 FROM draft WHERE draft.patient = patient.id)";

impl Store {
    /// Adds patients in one transaction and gives their ids.
    pub fn add_patients(&mut self, at: &Stamp, names: &[impl AsRef<str>]) -> Result<Vec<String>, StoreError> {
        self.change(|transaction| {
            let mut insert =
                transaction.prepare_cached("INSERT INTO patient (id, name, folded, added) VALUES (?1, ?2, ?3, ?4)")?;
            let added = names.iter().map(|name| {
                let (id, name) = (at.key(), name.as_ref());
                insert.execute(params![id, name, folded_words(name), at.instant()])?;
                Ok(id)
            });
            added.collect()
        })
    }

    /// How many patients there are, with those in the archive.
    pub fn patient_count(&self) -> Result<u32, StoreError> {
        self.connection.query_row("SELECT count(*) FROM patient", [], |row| row.get(0)).map_err(self.failed())
    }

    /// One patient.
    pub fn patient(&self, id: &str) -> Result<Option<StoredPatient>, StoreError> {
        self.connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM patient WHERE id = ?1"))
            .and_then(|mut query| query.query_row([id], patient).optional())
            .map_err(self.failed())
    }

    /// Changes what the address book says; false if there is no such patient.
    pub fn change_patient(&mut self, id: &str, edit: &PatientEdit) -> Result<bool, StoreError> {
        let conditions = edit.conditions.as_ref().and_then(|tags| serde_json::to_string(tags).ok());
        let review = edit.review.map(|review| review.map(|day| day.to_string()));
        let changed = self.connection.execute(
            "UPDATE patient SET name = coalesce(?2, name), folded = coalesce(?3, folded), \
             conditions = coalesce(?4, conditions), review = iif(?5, ?6, review), archived = coalesce(?7, archived) \
             WHERE id = ?1",
            params![
                id,
                edit.name,
                edit.name.as_deref().map(folded_words),
                conditions,
                review.is_some(),
                review.flatten(),
                edit.archived
            ],
        );
        changed.map(|rows| rows > 0).map_err(self.failed())
    }

    /// Keeps a note about a patient who is there.
    pub fn add_note(&mut self, patient: &str, at: &Stamp, text: &str) -> Result<(), StoreError> {
        let added = self.connection.execute(
            "INSERT INTO patient_note (id, patient, text, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![at.key(), patient, text, at.instant(), at.offset.local_minus_utc(), at.day.to_string()],
        );
        added.map(|_| ()).map_err(self.failed())
    }

    /// The notes about a patient, newest first.
    pub fn notes(&self, patient: &str) -> Result<Vec<StoredNote>, StoreError> {
        let failed = self.failed();
        let mut query = self
            .connection
            .prepare_cached("SELECT at, offset_s, day, text FROM patient_note WHERE patient = ?1 ORDER BY seq DESC")
            .map_err(&failed)?;
        let rows = query
            .query_map([patient], |row| {
                let (at, offset, day): (String, i32, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                Ok((Stamp::read(&at, offset, &day), row.get(3)?))
            })
            .map_err(&failed)?;
        let mut notes = Vec::new();
        for row in rows {
            let (at, text) = row.map_err(&failed)?;
            notes.extend(at.map(|at| StoredNote { at, text }));
        }
        Ok(notes)
    }
}

/// A row of [`COLUMNS`].
fn patient(row: &Row<'_>) -> rusqlite::Result<StoredPatient> {
    let day = |column: usize| {
        let text: Option<String> = row.get(column)?;
        Ok::<_, rusqlite::Error>(text.and_then(|text| text.parse::<LocalDay>().ok()))
    };
    let (version, starts, ends, weeks) = (row.get(8)?, day(9)?, day(10)?, row.get(11)?);
    let (handed_version, handed_day): (Option<u32>, _) = (row.get(12)?, day(13)?);
    let course = |version: Option<u32>, weeks: Option<u32>, received| {
        Some(Course {
            version: version?,
            starts: starts?,
            weeks: weeks?,
            ends: ends?,
            handed: handed_version.zip(handed_day),
            received,
        })
    };
    let conditions: String = row.get(2)?;
    Ok(StoredPatient {
        id: row.get(0)?,
        name: row.get(1)?,
        conditions: serde_json::from_str(&conditions).unwrap_or_default(),
        review: day(3)?,
        archived: row.get(4)?,
        words: row.get(5)?,
        paired: row.get(6)?,
        plan: row.get(7)?,
        course: course(version, weeks, row.get(14)?),
        news: day(15)?,
        adherence: row.get(16)?,
        flags: row.get(17)?,
        draft: row.get(18)?,
    })
}
