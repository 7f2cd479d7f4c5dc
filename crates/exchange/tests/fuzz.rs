//! Any bytes at all are opened or refused, and never more: as a file, inside a lock that opens, and as a letter. `cargo test`
//! tries the corpus and what comes to it in a second; README says how to look for longer.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use nape_core::letter::Letter;
use nape_exchange::{Failure, Keys, open};

fn keys() -> Keys {
    Keys::read(include_str!("golden/reader.keys")).unwrap()
}

fn looked_at(bytes: &[u8], keys: &Keys) {
    // Without words: half a second of work for each would find nothing else.
    match open(bytes, Some(keys), None) {
        Ok(opened) => drop(Letter::read(&opened.letter)),
        Err(why) => {
            assert!(why.key().starts_with("file-"));
            assert!(!matches!(why, Failure::NotSealed(_) | Failure::NoKey));
        }
    }
}

#[test]
fn any_bytes_are_refused_or_opened() {
    let keys = keys();
    bolero::check!().for_each(move |bytes: &[u8]| looked_at(bytes, &keys));
}

#[test]
fn any_bytes_inside_a_lock_are_refused_or_read() {
    let keys = keys();
    let recipient: age::x25519::Recipient = keys.reading().parse().unwrap();
    bolero::check!().for_each(move |bytes: &[u8]| looked_at(&age::encrypt(&recipient, bytes).unwrap(), &keys));
}

#[test]
fn any_text_is_a_letter_or_not() {
    bolero::check!().for_each(|bytes: &[u8]| {
        if let Ok(letter) = Letter::read(&String::from_utf8_lossy(bytes)) {
            assert!(letter.number >= 1);
        }
    });
}
