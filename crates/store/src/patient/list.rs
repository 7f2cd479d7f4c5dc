//! The list of patients: one look at the address book, in an order, a part at a time.

use super::{COLUMNS, StoredPatient, patient};
use crate::{Store, StoreError};
use nape_core::day::LocalDay;
use nape_core::fold::folded_words;
use nape_core::news::Order;
use rusqlite::ToSql;
use std::fmt::Write as _;

/// More words of a query than these are not looked at: nobody has so many names.
const MOST_WORDS: usize = 8;

/// Which patients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatientQuery {
    /// Every word of it begins a word of the name; case and accents do not matter.
    pub words: String,
    /// Those in the archive instead of the others.
    pub archived: bool,
    /// In which order.
    pub order: Order,
    /// How many to leave out at the beginning.
    pub skip: u32,
    /// How many at most.
    pub take: u32,
    /// On which day: a review is due from its day on.
    pub today: LocalDay,
}

/// Those that were found.
#[derive(Debug, Clone, PartialEq)]
pub struct PatientsFound {
    /// The part asked for, in order.
    pub patients: Vec<StoredPatient>,
    /// How many were found in all.
    pub found: u32,
    /// How many there are, without the archive.
    pub active: u32,
    /// How many are in the archive.
    pub archived: u32,
}

impl Store {
    /// The patients that a query finds.
    pub fn patients(&self, query: &PatientQuery) -> Result<PatientsFound, StoreError> {
        let failed = self.failed();
        let folded = folded_words(&query.words);
        // A word is found at its beginning: behind a blank, of which the name gets one in front.
        let words: Vec<String> = folded.split_whitespace().take(MOST_WORDS).map(|word| format!(" {word}")).collect();
        let mut wanted = String::from("archived = ?1");
        for number in 0..words.len() {
            // Writing to a String cannot fail.
            let _ = write!(wanted, " AND instr(' ' || folded, ?{}) > 0", number + 2);
        }
        let mut values: Vec<&dyn ToSql> = vec![&query.archived];
        values.extend(words.iter().map(|word| word as &dyn ToSql));
        let count = format!(
            "SELECT count(*) FILTER (WHERE {wanted}), count(*) FILTER (WHERE NOT archived), \
             count(*) FILTER (WHERE archived) FROM patient"
        );
        let mut select = self.connection.prepare_cached(&count).map_err(&failed)?;
        let (found, active, archived) =
            select.query_row(values.as_slice(), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).map_err(&failed)?;

        let today = query.today.to_string();
        let (day, skip, take) = (values.len() + 1, values.len() + 2, values.len() + 3);
        values.extend([&today as &dyn ToSql, &query.skip, &query.take]);
        // The order is found on row numbers alone, so that no more than one part of the list is ever in memory.
        let order = order(query.order, day);
        let list = format!(
            "WITH part AS MATERIALIZED (SELECT rowid AS number FROM patient WHERE {wanted} \
             ORDER BY {order}, folded, id LIMIT ?{take} OFFSET ?{skip}) \
             SELECT {COLUMNS} FROM part CROSS JOIN patient ON patient.rowid = part.number ORDER BY {order}, folded, id"
        );
        let mut select = self.connection.prepare_cached(&list).map_err(&failed)?;
        let rows = select.query_map(values.as_slice(), patient).map_err(&failed)?;
        let patients = rows.collect::<Result<_, _>>().map_err(&failed)?;
        Ok(PatientsFound { patients, found, active, archived })
    }
}

/// What an order sorts by, with the number of the value that is the day.
fn order(order: Order, day: usize) -> String {
    match order {
        Order::Attention => {
            format!("flags > 0 DESC, ifnull(review <= ?{day}, 0) DESC, coalesce(news_day, handed_day) ASC NULLS LAST")
        }
        Order::Name => "folded".to_owned(),
        Order::News => "coalesce(news_day, handed_day) ASC NULLS LAST".to_owned(),
        Order::Review => "review ASC NULLS LAST".to_owned(),
    }
}
