//! Sealed files, from outside: what was written once can be read for good, by Nape and by the standard tool; what is not
//! whole, not sound or not ours is refused with its reason.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod hostile;
mod tool;

use nape_exchange::{Failure, Keys, Lock, Words, is_locked_with_words, open, seal};
use std::path::{Path, PathBuf};

const WORDS: &str = "abandon ability able about above absent";
const OTHER_WORDS: &str = "zoo zone zero youth young you";

pub(crate) fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

pub(crate) fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(golden(name)).unwrap()
}

pub(crate) fn keys(name: &str) -> Keys {
    Keys::read(&String::from_utf8(bytes(name)).unwrap()).unwrap()
}

pub(crate) fn letter() -> String {
    String::from_utf8(bytes("letter.json")).unwrap()
}

#[test]
fn files_of_this_format_are_opened_for_good() {
    let by_words = open(&bytes("words.nape"), None, Some("Abandon-ability, able ABOUT above\nabsent")).unwrap();
    assert_eq!((by_words.letter, by_words.signer), (letter(), keys("writer.keys").signing()));
    for reader in ["reader.keys", "writer.keys"] {
        let by_key = open(&bytes("key.nape"), Some(&keys(reader)), None).unwrap();
        assert_eq!((by_key.letter, by_key.signer), (letter(), keys("writer.keys").signing()));
    }
    assert_eq!(is_locked_with_words(&bytes("words.nape")), Ok(true));
    assert_eq!(is_locked_with_words(&bytes("key.nape")), Ok(false));
}

#[test]
fn what_is_sealed_now_is_opened_now() {
    let (writer, reader) = (keys("writer.keys"), keys("reader.keys"));
    // Over several pieces of the encryption, and nothing at all.
    for text in [String::new(), "short".into(), "long – ".repeat(40_000)] {
        let sealed = seal(&text, &writer, &Lock::Key(reader.reading())).unwrap();
        let opened = open(&sealed, Some(&reader), None).unwrap();
        assert_eq!((opened.letter, opened.signer), (text, writer.signing()));
        assert!(!sealed.windows(5).any(|window| window == b"short"));
    }
    let words = Words::new().unwrap();
    let sealed = seal("text", &writer, &Lock::Words(words.clone())).unwrap();
    assert_eq!(open(&sealed, None, Some(words.as_str())).unwrap().letter, "text");
    assert_eq!(seal("text", &writer, &Lock::Key("age1nonsense".into())), Err(Failure::NoKey));
}

#[test]
fn whoever_is_not_meant_hears_why() {
    let (by_words, by_key) = (bytes("words.nape"), bytes("key.nape"));
    let other = Keys::new().unwrap();
    assert_eq!(open(&by_key, Some(&other), None), Err(Failure::ForSomeoneElse));
    assert_eq!(open(&by_key, None, Some(WORDS)), Err(Failure::ForSomeoneElse));
    assert_eq!(open(&by_words, Some(&other), None), Err(Failure::NeedsWords));
    assert_eq!(open(&by_words, None, Some(OTHER_WORDS)), Err(Failure::WrongWords));
    assert_eq!(open(&by_words, None, Some("abandon ability")), Err(Failure::NotSixWords(2)));
}
