//! Bringing a database to the present format: numbered steps, all pending ones in one transaction, after a copy.

use crate::StoreError;
use rusqlite::Connection;
use std::path::Path;

/// The formats there were, oldest first. A released one is never edited.
const STEPS: &[&str] = &[include_str!("migrations/0001_initial.sql")];

pub(crate) fn known() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

pub(crate) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let failed = |e: rusqlite::Error| StoreError::sql(path, &e);
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(failed)?;
    if found > known() {
        return Err(StoreError::Newer { path: path.into(), found, known: known() });
    }
    let Some(pending) = usize::try_from(found).ok().and_then(|done| STEPS.get(done..)).filter(|steps| !steps.is_empty())
    else {
        return Ok(());
    };
    if found > 0 {
        let copy = path.with_extension(format!("before-{}.db", known()));
        connection.backup("main", &copy, None::<fn(rusqlite::backup::Progress)>).map_err(|e| StoreError::sql(&copy, &e))?;
    }
    let transaction = connection.transaction().map_err(failed)?;
    for step in pending {
        transaction.execute_batch(step).map_err(failed)?;
    }
    transaction.pragma_update(None, "user_version", known()).map_err(failed)?;
    transaction.commit().map_err(failed)
}
