//! The patient's side: who prescribes.

use crate::letter::insert;
use crate::{Stamp, Store, StoreError, StoredLetter};
use nape_core::day::LocalDay;
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

/// What the letters with plans in a case say besides the plans.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlansTold {
    /// Ids of the plans.
    pub plans: Vec<String>,
    /// The number of ours that the newest of them acknowledges.
    pub acknowledges: u32,
    /// What it knows us to have, JSON.
    pub knows: Option<String>,
}

impl Store {
    /// What the letters with plans in a case say; the plans themselves, which may be large, are not read.
    pub fn plans_told(&self, case: &str) -> Result<PlansTold, StoreError> {
        let failed = self.failed();
        let newest = self
            .connection
            .query_row(
                "SELECT json_extract(content, '$.acknowledges'), json_extract(content, '$.body.knows') \
                 FROM letter_received WHERE case_id = ?1 ORDER BY number DESC, seq DESC LIMIT 1",
                [case],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()
            .map_err(&failed)?;
        let mut query = self
            .connection
            .prepare("SELECT DISTINCT json_extract(content, '$.body.plan.id') FROM letter_received WHERE case_id = ?1")
            .map_err(&failed)?;
        let rows = query.query_map([case], |row| row.get::<_, Option<String>>(0)).map_err(&failed)?;
        let plans: Vec<Option<String>> = rows.collect::<Result<_, _>>().map_err(&failed)?;
        let (acknowledges, knows) = newest.unwrap_or((0, None));
        Ok(PlansTold { plans: plans.into_iter().flatten().collect(), acknowledges, knows })
    }

    /// The flags since a day: id, day, content.
    pub fn flags_since(&self, day: LocalDay) -> Result<Vec<(String, LocalDay, String)>, StoreError> {
        let failed = self.failed();
        let mut query = self
            .connection
            .prepare("SELECT id, day, content FROM flag WHERE day >= ?1 ORDER BY seq")
            .map_err(&failed)?;
        let rows = query
            .query_map([day.to_string()], |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?)))
            .map_err(&failed)?;
        let mut flags = Vec::new();
        for row in rows {
            let (id, day, content) = row.map_err(&failed)?;
            flags.extend(day.parse().ok().map(|day| (id, day, content)));
        }
        Ok(flags)
    }

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
        self.change(|t| {
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
