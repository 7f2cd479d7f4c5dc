//! Sealed files that went to the other side and came from it; and of a therapist's patients what these bear on.

use crate::told::{self, Told, memory};
use crate::{Stamp, Store, StoreError};
use rusqlite::{OptionalExtension, Transaction, params};

/// A letter as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredLetter {
    /// One patient with one practice.
    pub case: String,
    /// Its number among the writer's in the case.
    pub number: u32,
    /// Hash of the sealed file, in hexadecimal.
    pub sha256: String,
    /// The letter, JSON.
    pub content: String,
}

/// The highest numbers in a case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Of the letters written here.
    pub sent: u32,
    /// Of those that came.
    pub received: u32,
}

/// What a patient's row says about the way to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatientWay {
    /// The name that the therapist gave.
    pub name: String,
    /// The six words of the newest invitation, as long as no answer to it has come.
    pub words: Option<String>,
    /// Its secret.
    pub secret: Option<String>,
    /// The patient's card, JSON.
    pub card: Option<String>,
}

/// An invitation that goes with a letter: kept until it is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The words that lock it.
    pub words: String,
    /// What must be said back.
    pub secret: String,
}

/// What an answer brings into the records.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerRows {
    /// The letter.
    pub letter: StoredLetter,
    /// What it tells.
    pub told: Told,
    /// The card of a patient whose key is known from now on.
    pub paired: Option<String>,
}

impl Store {
    /// The way to a patient.
    pub fn patient_way(&self, patient: &str) -> Result<Option<PatientWay>, StoreError> {
        self.connection
            .query_row("SELECT name, words, secret, card FROM patient WHERE id = ?1", [patient], |row| {
                Ok(PatientWay { name: row.get(0)?, words: row.get(1)?, secret: row.get(2)?, card: row.get(3)? })
            })
            .optional()
            .map_err(self.failed())
    }

    /// The highest numbers in a case.
    pub fn letter_numbers(&self, case: &str) -> Result<Numbers, StoreError> {
        let highest = |table: &str| {
            let query = format!("SELECT coalesce(max(number), 0) FROM {table} WHERE case_id = ?1");
            self.connection.query_row(&query, [case], |row| row.get(0)).map_err(self.failed())
        };
        Ok(Numbers { sent: highest("letter_sent")?, received: highest("letter_received")? })
    }

    /// The letter with the highest number that came in a case.
    pub fn newest_received(&self, case: &str) -> Result<Option<StoredLetter>, StoreError> {
        self.newest("letter_received", case)
    }

    /// The letter with the highest number that was written in a case.
    pub fn newest_sent(&self, case: &str) -> Result<Option<StoredLetter>, StoreError> {
        self.newest("letter_sent", case)
    }

    fn newest(&self, table: &str, case: &str) -> Result<Option<StoredLetter>, StoreError> {
        let query = format!(
            "SELECT case_id, number, sha256, content FROM {table} WHERE case_id = ?1 ORDER BY number DESC, seq DESC LIMIT 1"
        );
        self.connection.query_row(&query, [case], letter).optional().map_err(self.failed())
    }

    /// A letter that was written, by its number.
    pub fn sent_letter(&self, case: &str, number: u32) -> Result<Option<StoredLetter>, StoreError> {
        self.connection
            .query_row(
                "SELECT case_id, number, sha256, content FROM letter_sent WHERE case_id = ?1 AND number = ?2 \
                 ORDER BY seq DESC LIMIT 1",
                params![case, number],
                letter,
            )
            .optional()
            .map_err(self.failed())
    }

    /// Whether a file was taken over before.
    pub fn has_received(&self, sha256: &str) -> Result<bool, StoreError> {
        self.connection
            .query_row("SELECT EXISTS (SELECT 1 FROM letter_received WHERE sha256 = ?1)", [sha256], |row| row.get(0))
            .map_err(self.failed())
    }

    /// Keeps a letter that was written.
    pub fn keep_sent(&mut self, stamp: &Stamp, sent: &StoredLetter) -> Result<(), StoreError> {
        self.change(|t| insert(t, "letter_sent", stamp, sent).map(|_| ()))
    }

    /// Keeps a letter with a plan that was written, and in the patient's row what it bears on.
    pub fn keep_handed_over(
        &mut self,
        stamp: &Stamp,
        sent: &StoredLetter,
        invitation: Option<&Invitation>,
    ) -> Result<(), StoreError> {
        self.change(|t| {
            insert(t, "letter_sent", stamp, sent)?;
            if let Some(invitation) = invitation {
                t.execute(
                    "UPDATE patient SET words = ?2, secret = ?3 WHERE id = ?1",
                    params![sent.case, invitation.words, invitation.secret],
                )?;
            }
            memory::refresh(t, &sent.case)
        })
    }

    /// Takes an answer over, all of it or nothing. What is here already stays as it is. Returns how many flags were not known.
    pub fn take_answer(&mut self, stamp: &Stamp, rows: &AnswerRows) -> Result<u32, StoreError> {
        self.change(|t| {
            let case = &rows.letter.case;
            insert(t, "letter_received", stamp, &rows.letter)?;
            let flags = told::keep(t, &rows.told)?;
            if let Some(card) = &rows.paired {
                t.execute(
                    "UPDATE patient SET card = ?2, words = NULL, secret = NULL WHERE id = ?1",
                    params![case, card],
                )?;
            }
            memory::refresh(t, case)?;
            Ok(flags)
        })
    }
}

fn letter(row: &rusqlite::Row<'_>) -> rusqlite::Result<StoredLetter> {
    Ok(StoredLetter { case: row.get(0)?, number: row.get(1)?, sha256: row.get(2)?, content: row.get(3)? })
}

/// Adds a letter; one that came before is left out.
pub(crate) fn insert(
    t: &Transaction<'_>,
    table: &str,
    stamp: &Stamp,
    letter: &StoredLetter,
) -> rusqlite::Result<usize> {
    t.execute(
        &format!(
            "INSERT INTO {table} (id, case_id, number, sha256, content, at, offset_s, day) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING"
        ),
        params![
            stamp.key(),
            letter.case,
            letter.number,
            letter.sha256,
            letter.content,
            stamp.instant(),
            stamp.offset.local_minus_utc(),
            stamp.day.to_string()
        ],
    )
}
