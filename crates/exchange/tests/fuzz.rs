//! Any bytes at all are opened or refused, and never more. `cargo test` tries the corpus and some thousand more; README says
//! how to look for longer.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use nape_exchange::{Failure, Keys, open};

#[test]
fn any_bytes_are_refused_or_opened() {
    let text = include_str!("golden/reader.keys");
    let keys = Keys::read(text).unwrap();
    bolero::check!().for_each(move |bytes: &[u8]| {
        // Without words: half a second of work for each would find nothing else.
        if let Err(why) = open(bytes, Some(&keys), None) {
            assert!(why.key().starts_with("file-"));
            assert!(!matches!(why, Failure::NotSealed(_) | Failure::NoKey));
        }
    });
}
