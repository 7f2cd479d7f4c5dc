//! Homes that cannot be used: a sentence each, and nothing is changed.

use crate::support::{Home, setting, stamp};
use nape_store::{Store, StoreError};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

fn said(dir: &Path) -> String {
    Store::open(dir).unwrap_err().to_string()
}

/// Puts bytes in the place of the database, opens it, and sees that they are still there.
fn with_database(bytes: &[u8]) -> StoreError {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("nape.db");
    fs::write(&path, bytes).unwrap();
    let error = Store::open(dir.path()).unwrap_err();
    assert_eq!(fs::read(&path).unwrap(), bytes, "nothing was changed");
    error
}

fn whole_database() -> Vec<u8> {
    let mut home = Home::new();
    for _ in 0..40 {
        home.write(vec![setting("gap", &"5m ".repeat(300))]);
    }
    let Home { dir, store } = home;
    let path = store.path().to_owned();
    drop(store);
    let bytes = fs::read(path).unwrap();
    drop(dir);
    bytes
}

#[test]
fn a_home_that_is_a_file_or_below_one_is_said_so() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "mine").unwrap();
    for home in [file.clone(), file.join("home")] {
        assert_eq!(said(&home), format!("{} cannot be used: a file is in the place of a folder.", home.display()));
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn a_home_where_nothing_can_be_written_is_said_so() {
    // Below /proc and /sys not even root makes a folder or a file.
    let error = Store::open(Path::new("/sys/nape-home")).unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly(_) | StoreError::Failed { .. }), "{error}");
    assert!(error.to_string().starts_with("/sys/nape-home cannot be "), "{error}");
}

#[test]
fn a_folder_in_the_place_of_the_database_is_said_so() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("nape.db")).unwrap();
    assert!(said(dir.path()).contains("nape.db cannot be used"), "{}", said(dir.path()));
}

#[test]
fn garbage_is_no_database() {
    let error = with_database(&b"These are not the records of anybody. ".repeat(100));
    assert!(matches!(error, StoreError::Broken { .. }));
    let sentence = error.to_string();
    assert!(
        sentence.contains("is damaged or not a Nape database")
            && sentence.ends_with("Move it away to begin anew, or put back a copy."),
        "{sentence}"
    );
}

#[test]
fn a_database_that_was_cut_off_or_overwritten_is_damaged() {
    let whole = whole_database();
    for cut in [100, 4096, whole.len() / 2, whole.len() - 4096] {
        let error = with_database(&whole[..cut]);
        assert!(matches!(error, StoreError::Broken { .. }), "cut at {cut}: {error}");
    }
    let mut torn = whole;
    let middle = torn.len() / 2;
    torn[middle..middle + 8192].fill(0xa5);
    let error = with_database(&torn);
    assert!(matches!(error, StoreError::Broken { .. }), "{error}");
}

#[test]
fn the_database_of_another_program_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    for version in [0, 1] {
        let path = dir.path().join("nape.db");
        let other = Connection::open(&path).unwrap();
        other.execute_batch("CREATE TABLE IF NOT EXISTS theirs (x)").unwrap();
        other.pragma_update(None, "user_version", version).unwrap();
        drop(other);
        assert!(said(dir.path()).contains("another program made it"), "{}", said(dir.path()));
    }
}

fn with_version(version: i64) -> String {
    let home = Home::new();
    let path = home.store.path().to_owned();
    let Home { dir, store } = home;
    drop(store);
    Connection::open(&path).unwrap().pragma_update(None, "user_version", version).unwrap();
    said(dir.path()).replace(&path.display().to_string(), "DB")
}

#[test]
fn a_newer_database_asks_for_a_newer_nape() {
    assert_eq!(with_version(7), "DB was written by a newer Nape (format 7, this one knows 4); update Nape to open it.");
    assert!(with_version(-3).contains("its format is -3"));
    assert!(with_version(0).contains("its format is 0"));
}

/// A disk of two megabytes that really fills up. Only root may mount one; where that is refused, `None`.
fn small_disk() -> Option<Mounted> {
    let dir = tempfile::tempdir().unwrap();
    let mut mount = std::process::Command::new("mount");
    mount.args(["-t", "tmpfs", "-o", "size=2m", "nape-test"]).arg(dir.path());
    mount.output().is_ok_and(|done| done.status.success()).then_some(Mounted(dir))
}

struct Mounted(tempfile::TempDir);

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_refuses_the_new_and_keeps_the_old() {
    let Some(disk) = small_disk() else { return a_file_limit_stands_for_a_full_disk() };
    let mut store = Store::open(disk.0.path()).unwrap();
    let now = stamp("2026-03-23T08:00:00Z");
    let mut kept = 0;
    let full = loop {
        match store.write(&[(now, setting(&format!("key-{kept}"), &"x".repeat(20_000)))]) {
            Ok(()) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(full, StoreError::Full(_)), "{full}");
    assert!(full.to_string().starts_with("The disk is full, so nothing can be saved to "));
    assert_eq!(store.settings().unwrap().len(), kept);
    drop(store);
    assert_eq!(Store::open(disk.0.path()).unwrap().settings().unwrap().len(), kept, "nothing acknowledged is lost");
}

/// Without the right to mount there is still the limit that the database's own file may grow to.
fn a_file_limit_stands_for_a_full_disk() {
    let home = Home::new();
    let other = Connection::open(home.store.path()).unwrap();
    other.pragma_update(None, "max_page_count", 30).unwrap();
    let insert = "INSERT INTO setting (id, key, value, at, offset_s, day) VALUES (?1, 'k', ?2, '', 0, '')";
    let mut kept = 0;
    while other.execute(insert, [&format!("{kept}"), &"x".repeat(20_000)]).is_ok() {
        kept += 1;
    }
    assert!(kept > 0);
    drop(other);
    assert_eq!(home.reopened().store.settings().unwrap().len(), 1);
}
