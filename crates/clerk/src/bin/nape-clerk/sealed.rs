//! Keys, and files that are sealed and opened with them.

use crate::files::{self, Readers, refused, write_new};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use nape_clerk::{Lock, Report, Source};
use nape_exchange::{Failure, Keys, LONGEST_FILE, Words, hash};
use std::io::ErrorKind;
use std::path::Path;

/// No text of keys comes near this length.
const LONGEST_KEYS: usize = 4_096;

/// Tells the public keys; makes keys where there are none.
pub(crate) fn keys(path: &Path, other: Option<&str>) -> Report {
    match own_or_new(path) {
        Ok(keys) => match Words::new() {
            Ok(words) => Report::Keys {
                signing: keys.signing(),
                reading: keys.reading(),
                words: words.as_str().to_owned(),
                fingerprint: other.map(|other| keys.fingerprint(other)),
            },
            Err(failure) => failed(&failure),
        },
        Err(report) => report,
    }
}

/// Seals a letter into a new file.
pub(crate) fn seal(path: &Path, letter: &str, lock: Lock, to: &Path) -> Report {
    let keys = match own_or_new(path) {
        Ok(keys) => keys,
        Err(report) => return report,
    };
    let lock = match lock {
        Lock::Words { words } => Words::read(&words).map(nape_exchange::Lock::Words),
        Lock::Key { key } => Ok(nape_exchange::Lock::Key(key)),
    };
    let bytes = match lock.and_then(|lock| nape_exchange::seal(letter, &keys, &lock)) {
        Ok(bytes) => bytes,
        Err(failure) => return failed(&failure),
    };
    match write_new(to, &bytes, Readers::Anybody) {
        Ok(()) => Report::Written { path: to.to_owned(), sha256: hash(&bytes) },
        Err(e) if e.kind() == ErrorKind::AlreadyExists => refused("file-exists", to, None),
        Err(e) => refused("file-not-written", to, Some(&e)),
    }
}

/// Opens a file.
pub(crate) fn open(path: &Path, from: Source, words: Option<&str>) -> Report {
    let bytes = match from {
        Source::Path { path } => match files::read(&path, LONGEST_FILE) {
            Ok(bytes) => bytes,
            Err(e) => return refused("file-unreadable", &path, Some(&e)),
        },
        Source::Content { base64 } => match STANDARD.decode(base64) {
            Ok(bytes) => bytes,
            Err(_) => return failed(&Failure::NotNape),
        },
    };
    if let Some(text) = plain(&bytes) {
        return Report::Plain { text: text.to_owned() };
    }
    let keys = match own(path) {
        Ok(keys) => keys,
        Err(report) => return report,
    };
    match nape_exchange::open(&bytes, keys.as_ref(), words) {
        Ok(opened) => Report::Opened {
            fingerprint: keys.map(|keys| keys.fingerprint(&opened.signer)),
            signer: opened.signer,
            letter: opened.letter,
            sha256: hash(&bytes),
        },
        Err(Failure::NeedsWords) => Report::NeedsWords,
        Err(failure) => failed(&failure),
    }
}

/// A text that begins as a plan file does.
fn plain(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    (bytes.len() <= LONGEST_FILE && text.trim_start_matches('\u{feff}').trim_start().starts_with('{')).then_some(text)
}

fn failed(failure: &Failure) -> Report {
    Report::Refused { why: failure.key().into(), detail: failure.detail() }
}

fn own(path: &Path) -> Result<Option<Keys>, Report> {
    let bytes = match files::read(path, LONGEST_KEYS) {
        Ok(bytes) => bytes,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(refused("keys-unreadable", path, Some(&e))),
    };
    let keys = String::from_utf8(bytes).ok().and_then(|text| Keys::read(&text).ok());
    // Keys are never made anew in the place of others: files that wait for the old ones could not be read any more.
    keys.map(Some).ok_or_else(|| refused("keys-unreadable", path, None))
}

fn own_or_new(path: &Path) -> Result<Keys, Report> {
    if let Some(keys) = own(path)? {
        return Ok(keys);
    }
    let keys = Keys::new().map_err(|failure| failed(&failure))?;
    match write_new(path, keys.text().as_bytes(), Readers::Owner) {
        Ok(()) => Ok(keys),
        // Somebody was quicker; theirs are the keys now.
        Err(e) if e.kind() == ErrorKind::AlreadyExists => {
            own(path)?.ok_or_else(|| refused("keys-unreadable", path, None))
        }
        Err(e) => Err(refused("keys-not-written", path, Some(&e))),
    }
}
