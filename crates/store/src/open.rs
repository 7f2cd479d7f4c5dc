//! Opening a home: the lock first, then the database.

use crate::{StoreError, migrate};
use rusqlite::{Connection, Transaction};
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// The records of one home, owned by this process until it is dropped.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    _lock: File,
}

impl Store {
    /// Takes the home for this process and opens its records, made anew if there are none.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        make_dir(dir)?;
        let lock = lock(dir)?;
        let path = dir.join("nape.db");
        let mut connection = connect(&path)?;
        check(&connection, &path)?;
        migrate::migrate(&mut connection, &path)?;
        Ok(Self { connection, path, _lock: lock })
    }

    /// Where the records are.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Changes something in one transaction; when it returns it is on the disk.
    pub(crate) fn change<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let path = self.path.clone();
        let failed = |e: rusqlite::Error| StoreError::sql(&path, &e);
        let transaction = self.connection.transaction().map_err(failed)?;
        let changed = change(&transaction).map_err(failed)?;
        transaction.commit().map_err(failed)?;
        Ok(changed)
    }

    pub(crate) fn failed(&self) -> impl Fn(rusqlite::Error) -> StoreError + '_ {
        |error| StoreError::sql(&self.path, &error)
    }
}

fn make_dir(dir: &Path) -> Result<(), StoreError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir).map_err(|e| StoreError::io(dir, &e))
}

fn lock(dir: &Path) -> Result<File, StoreError> {
    let path = dir.join("nape.lock");
    let file = own_file(&path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(dir.into())),
        Err(TryLockError::Error(e)) => Err(StoreError::io(&path, &e)),
    }
}

/// Opens a file that only its owner may read, made if there is none: these are records of somebody's health.
fn own_file(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|e| StoreError::io(path, &e))
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let failed = |e: rusqlite::Error| StoreError::sql(path, &e);
    // SQLite gives its other files the rights of this one.
    drop(own_file(path)?);
    let connection = Connection::open(path).map_err(failed)?;
    // A resident process keeps little in memory; everything it needs is read once.
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
             PRAGMA cache_size = -256; PRAGMA temp_store = MEMORY;",
        )
        .map_err(failed)?;
    Ok(connection)
}

/// Records up to this size are looked at whole when they are opened.
const WHOLE: u64 = 64 * 1024 * 1024;
/// What grows with the patients of a clinic, to gigabytes: damage there is noticed where it is read. Nothing of it prompts
/// anybody.
const OF_PATIENTS: &[&str] = &["told_day", "told_flag", "published", "letter_sent", "letter_received"];

fn check(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = |e: rusqlite::Error| StoreError::sql(path, &e);
    let sound = |found: String| {
        if found == "ok" { Ok(()) } else { Err(StoreError::Broken { path: path.into(), detail: found }) }
    };
    let small = std::fs::metadata(path).is_ok_and(|about| about.len() <= WHOLE);
    if small {
        return sound(connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(failed)?);
    }
    let mut query = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").map_err(failed)?;
    let tables = query.query_map([], |row| row.get::<_, String>(0)).map_err(failed)?;
    for table in tables {
        let table = table.map_err(failed)?;
        if !OF_PATIENTS.contains(&table.as_str()) {
            let check = format!("PRAGMA quick_check('{table}')");
            sound(connection.query_row(&check, [], |row| row.get(0)).map_err(failed)?)?;
        }
    }
    Ok(())
}
