//! The patient's side: who prescribes.

use crate::letter::insert;
use crate::{Stamp, Store, StoreError, StoredLetter};
use rusqlite::{OptionalExtension, params};

/// Who prescribes in a case, as of the last letter that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPractice {
    /// The case.
    pub case: String,
    /// The therapist's card, JSON.
    pub card: String,
    /// The secret of the newest invitation, to be said back.
    pub secret: Option<String>,
}

impl Store {
    /// The practice of a case.
    pub fn practice_of(&self, case: &str) -> Result<Option<StoredPractice>, StoreError> {
        self.practice_where("WHERE case_id = ?1", [case])
    }

    /// The practice whose letter was accepted last.
    pub fn last_practice(&self) -> Result<Option<StoredPractice>, StoreError> {
        self.practice_where("", [])
    }

    fn practice_where(
        &self,
        which: &str,
        parameters: impl rusqlite::Params,
    ) -> Result<Option<StoredPractice>, StoreError> {
        let query = format!("SELECT case_id, card, secret FROM practice {which} ORDER BY seq DESC LIMIT 1");
        self.connection
            .query_row(&query, parameters, |row| {
                Ok(StoredPractice { case: row.get(0)?, card: row.get(1)?, secret: row.get(2)? })
            })
            .optional()
            .map_err(self.failed())
    }

    /// When the last answer of a case was written.
    pub fn last_answered(&self, case: &str) -> Result<Option<Stamp>, StoreError> {
        let query = "SELECT at, offset_s, day FROM letter_sent WHERE case_id = ?1 ORDER BY seq DESC LIMIT 1";
        let row = self
            .connection
            .query_row(query, [case], |row| {
                let (at, offset, day): (String, i32, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                Ok(Stamp::read(&at, offset, &day))
            })
            .optional();
        row.map(Option::flatten).map_err(self.failed())
    }

    /// Keeps a letter with a plan that was accepted, and who prescribes; a letter that was accepted before changes nothing.
    pub fn accept_letter(
        &mut self,
        stamp: &Stamp,
        letter: &StoredLetter,
        practice: &StoredPractice,
    ) -> Result<(), StoreError> {
        self.transact(|t| {
            if insert(t, "letter_received", stamp, letter)? == 0 {
                return Ok(());
            }
            t.execute(
                "INSERT INTO practice (id, case_id, card, secret, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    stamp.key(),
                    practice.case,
                    practice.card,
                    practice.secret,
                    stamp.instant(),
                    stamp.offset.local_minus_utc(),
                    stamp.day.to_string()
                ],
            )?;
            Ok(())
        })
    }
}
