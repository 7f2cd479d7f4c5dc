//! Bringing a database to the present format: numbered steps, all pending ones in one transaction, after a copy.

use crate::StoreError;
use rusqlite::Connection;
use std::path::Path;

/// The formats there were, oldest first. A released one is never edited.
const STEPS: &[&str] = &[
    include_str!("migrations/0001_initial.sql"),
    include_str!("migrations/0002_own_exercise.sql"),
    include_str!("migrations/0003_guided.sql"),
    include_str!("migrations/0004_clinic.sql"),
];
/// Marks a database file as Nape's: "Nape" in ASCII.
const APPLICATION_ID: i64 = 0x4e61_7065;

pub(crate) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    run(connection, path, STEPS)
}

fn run(connection: &mut Connection, path: &Path, steps: &[&str]) -> Result<(), StoreError> {
    let failed = |e: rusqlite::Error| StoreError::sql(path, &e);
    let known = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(failed);
    let (found, application) = (number("PRAGMA user_version")?, number("PRAGMA application_id")?);
    let is_new = found == 0 && number("SELECT count(*) FROM sqlite_schema")? == 0;
    if !is_new && application != APPLICATION_ID {
        return Err(StoreError::Broken { path: path.into(), detail: "another program made it".into() });
    }
    if found > known {
        return Err(StoreError::Newer { path: path.into(), found, known });
    }
    let pending = usize::try_from(found).ok().and_then(|done| steps.get(done..));
    let Some(pending) = pending.filter(|_| is_new || found > 0) else {
        return Err(StoreError::Broken { path: path.into(), detail: format!("its format is {found}") });
    };
    if pending.is_empty() {
        return Ok(());
    }
    if !is_new {
        let copy = path.with_extension(format!("before-{known}.db"));
        let kept = connection.backup("main", &copy, None::<fn(rusqlite::backup::Progress)>);
        kept.map_err(|e| StoreError::sql(&copy, &e))?;
    }
    let transaction = connection.transaction().map_err(failed)?;
    for step in pending {
        transaction.execute_batch(step).map_err(failed)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(failed)?;
    transaction.pragma_update(None, "user_version", known).map_err(failed)?;
    transaction.commit().map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: &str = "CREATE TABLE later (x INTEGER) STRICT; INSERT INTO setting \
        (id, key, value, at, offset_s, day) SELECT 'b', key, 'new', at, offset_s, day FROM setting;";

    fn opened(path: &Path) -> Connection {
        Connection::open(path).unwrap()
    }

    fn values(connection: &Connection) -> Vec<String> {
        let mut query = connection.prepare("SELECT value FROM setting ORDER BY seq").unwrap();
        query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    fn first_format(path: &Path) -> Connection {
        let mut connection = opened(path);
        run(&mut connection, path, &STEPS[..1]).unwrap();
        let old = "INSERT INTO setting (id, key, value, at, offset_s, day) VALUES ('a', 'gap', 'old', '', 0, '')";
        connection.execute(old, []).unwrap();
        connection
    }

    #[test]
    fn an_older_database_is_copied_and_then_brought_up() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("nape.db");
        let mut connection = first_format(&path);
        run(&mut connection, &path, &[STEPS[0], SECOND]).unwrap();
        assert_eq!(values(&connection), ["old", "new"]);
        assert_eq!(values(&opened(&dir.path().join("nape.before-2.db"))), ["old"], "the copy is what was there before");
        run(&mut connection, &path, &[STEPS[0], SECOND]).unwrap();
        assert_eq!(values(&connection), ["old", "new"], "a second opening has nothing to do");
        let refused = run(&mut connection, &path, &STEPS[..1]).unwrap_err();
        assert!(matches!(refused, StoreError::Newer { found: 2, known: 1, .. }), "{refused}");
    }

    #[test]
    fn a_step_that_fails_leaves_the_database_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("nape.db");
        let mut connection = first_format(&path);
        let half = [
            STEPS[0],
            "INSERT INTO setting (id, key, value, at, offset_s, day) VALUES ('c','c','c','',0,''); NONSENSE",
        ];
        assert!(run(&mut connection, &path, &half).is_err());
        assert_eq!(values(&connection), ["old"]);
        run(&mut connection, &path, STEPS).unwrap();
    }
}
