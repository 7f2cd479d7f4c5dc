//! Records to write.

use chrono::{DateTime, FixedOffset, Utc};
use nape_core::day::LocalDay;
use nape_core::id::{SessionId, SlotId};
use nape_core::reminder::Outcome;
use nape_store::{Record, Stamp, Store};
use tempfile::TempDir;

pub(crate) fn stamp(instant: &str) -> Stamp {
    let offset = FixedOffset::east_opt(3600).unwrap();
    let at: DateTime<Utc> = instant.parse().unwrap();
    Stamp { at, offset, day: LocalDay::of(at, &offset) }
}

pub(crate) const PLAN: &str = "0193585e-5a00-7c3d-9a51-2f6d7b1e4c08";

pub(crate) fn plan(version: u32, content: &str) -> Record {
    // Any function of the content will do for a hash here.
    let sha256 = format!("{:064x}", content.bytes().fold(7u64, |sum, b| sum.wrapping_mul(31).wrapping_add(b.into())));
    Record::Plan { plan: PLAN.into(), version, sha256, content: content.into() }
}

pub(crate) fn slot(text: &str) -> SlotId {
    text.parse().unwrap()
}

pub(crate) fn done(text: &str, share: f64) -> Record {
    Record::Slot(slot(text), Some(Outcome::Done { share }))
}

pub(crate) fn session_id(n: u8) -> SessionId {
    SessionId(format!("0193585e-5a00-7c3d-9a51-0000000000{n:02}").parse().unwrap())
}

pub(crate) fn session(n: u8, of: Option<&str>) -> Record {
    Record::Session {
        session: session_id(n),
        slot: of.map(slot),
        plan: PLAN.into(),
        version: 1,
        targets: r#"[{"kind":"hold"}]"#.into(),
    }
}

pub(crate) fn setting(key: &str, value: &str) -> Record {
    Record::Setting { key: key.into(), value: value.into() }
}

pub(crate) struct Home {
    pub dir: TempDir,
    pub store: Store,
}

impl Home {
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(dir.path()).unwrap();
        Self { dir, store }
    }

    /// Writes each record a second after the one before.
    pub(crate) fn write(&mut self, records: Vec<Record>) {
        let at = stamp("2026-03-23T08:00:00Z");
        let later = |n: usize| Stamp { at: at.at + chrono::TimeDelta::seconds(i64::try_from(n).unwrap()), ..at };
        let stamped: Vec<_> = records.into_iter().enumerate().map(|(n, record)| (later(n), record)).collect();
        self.store.write(&stamped).unwrap();
    }

    /// Ends this one and opens the same home anew.
    pub(crate) fn reopened(self) -> Self {
        let Self { dir, store } = self;
        drop(store);
        let store = Store::open(dir.path()).unwrap();
        Self { dir, store }
    }
}

pub(crate) const PATIENT: &str = "0193585e-5a00-7c3d-9a51-00000000aaaa";

impl Home {
    /// A home with one patient in it.
    pub(crate) fn with_patient() -> Self {
        let home = Self::new();
        home.sql("INSERT INTO patient (id, name, folded, conditions, added) VALUES (?1, 'Anna', 'anna', '[\"pregnancy\"]', '')");
        home
    }

    /// Runs a statement about the patient beside the store, as another connection sees it.
    pub(crate) fn sql(&self, statement: &str) {
        let connection = rusqlite::Connection::open(self.store.path()).unwrap();
        connection.execute(statement, [PATIENT]).unwrap();
    }

    /// A value about the patient, as another connection sees it.
    pub(crate) fn value(&self, query: &str) -> String {
        let connection = rusqlite::Connection::open(self.store.path()).unwrap();
        connection.query_row(query, [PATIENT], |row| row.get(0)).unwrap()
    }
}
