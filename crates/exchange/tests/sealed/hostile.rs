//! Files that somebody has broken, cut, or made to do harm: each is refused with its reason.

use crate::{WORDS, bytes, keys, letter};
use age_files::{Inside, locked};
use nape_exchange::{Failure, Keys, LONGEST_FILE, Lock, open, seal};

/// Files made with the standard tool, as a hostile hand would.
mod age_files {
    use nape_exchange::Keys;
    use std::io::Write;
    use std::process::{Command, Stdio};

    pub(super) type Inside<'a> = &'a [u8];

    pub(super) fn locked(inside: Inside<'_>, reader: &Keys) -> Vec<u8> {
        let mut age = Command::new("age");
        age.args(["-r", &reader.reading()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut age = age.spawn().unwrap();
        let mut into = age.stdin.take().unwrap();
        std::thread::scope(|scope| {
            scope.spawn(move || into.write_all(inside).unwrap());
            age.wait_with_output().unwrap().stdout
        })
    }
}

fn header_length(file: &[u8]) -> usize {
    let last = file.windows(5).position(|window| window == b"\n--- ").unwrap();
    last + 1 + file[last + 1..].iter().position(|byte| *byte == b'\n').unwrap() + 1
}

#[test]
fn a_file_that_was_cut_anywhere_is_refused() {
    let reader = keys("reader.keys");
    let long = seal(&letter().repeat(500), &keys("writer.keys"), &Lock::Key(reader.reading())).unwrap();
    for file in [bytes("key.nape"), long] {
        let begins = header_length(&file) + 16;
        let places = (0..begins).chain((begins..file.len()).step_by(file.len() / 150 + 1)).chain([file.len() - 1]);
        for place in places {
            let why = open(&file[..place], Some(&reader), None).unwrap_err();
            let expected = match place {
                0 => Failure::Empty,
                // Less than the tag of a piece is left.
                place if place < begins + 16 => Failure::CutShort,
                _ if (place - begins) % (65_536 + 16) < 16 => Failure::CutShort,
                _ => Failure::CutShortOrDamaged,
            };
            assert_eq!(why, expected, "cut at {place} of {}", file.len());
        }
    }
}

#[test]
fn a_flipped_bit_anywhere_is_noticed() {
    let reader = keys("reader.keys");
    let sealed = seal(&letter().repeat(500), &keys("writer.keys"), &Lock::Key(reader.reading())).unwrap();
    let begins = header_length(&sealed) + 16;
    for place in (0..begins + 40).chain((begins..sealed.len()).step_by(sealed.len() / 60)) {
        for bit in [0, 3, 7] {
            let mut file = sealed.clone();
            file[place] ^= 1 << bit;
            let opened = open(&file, Some(&reader), None);
            let why = opened.expect_err(&format!("bit {bit} of byte {place} was flipped"));
            if place >= begins {
                let last = sealed.len() - begins <= (place - begins) / 65_552 * 65_552 + 65_552;
                let expected = if last { Failure::CutShortOrDamaged } else { Failure::Damaged };
                assert_eq!(why, expected, "byte {place}");
            }
        }
    }
    // Words and lock are checked together: a broken lock looks like wrong words.
    let mut file = bytes("words.nape");
    let end = file.len() - 1;
    file[end] ^= 1;
    assert_eq!(open(&file, None, Some(WORDS)), Err(Failure::CutShortOrDamaged));
}

#[test]
fn what_is_something_else_is_named_so() {
    let reader = keys("reader.keys");
    let refused = |file: &[u8]| open(file, Some(&reader), Some(WORDS)).unwrap_err();
    assert_eq!(refused(b""), Failure::Empty);
    assert_eq!(refused(b"\0"), Failure::NotNape);
    assert_eq!(refused(b"{\"format\":\"nape.plan/1\"}"), Failure::NotNape);
    assert_eq!(refused(&[0xff; 5000]), Failure::NotNape);
    assert_eq!(refused(b"%PDF-1.7"), Failure::NotNape);
    assert_eq!(refused(b"-----BEGIN AGE ENCRYPTED FILE-----\n"), Failure::NotNape);
    assert_eq!(refused(b"age-encryption.org/v2\n-> X25519 a\n"), Failure::Newer);
    assert_eq!(refused(&vec![b'a'; LONGEST_FILE + 1]), Failure::TooLarge);
    let endless = [b"age-encryption.org/v1\n".as_slice(), &b"-> X25519 abc\nAAAA\n".repeat(200_000)].concat();
    assert_eq!(refused(&endless), Failure::Damaged);
    let many = [b"age-encryption.org/v1\n".as_slice(), &b"-> x y\n\n".repeat(100), b"--- AAAA\n", &[0; 16]].concat();
    assert_eq!(refused(&many), Failure::Damaged);
}

#[test]
fn a_passphrase_that_would_take_all_memory_is_not_tried() {
    let file = bytes("words.nape");
    let place = file.windows(4).position(|window| window == b" 18\n").unwrap();
    for work in ["19", "22", "30", "63", "99"] {
        let mut file = file.clone();
        file[place + 1..place + 3].copy_from_slice(work.as_bytes());
        let why = open(&file, None, Some(WORDS)).unwrap_err();
        assert_eq!(why, Failure::TooMuchWork, "{work}");
    }
}

#[test]
fn what_is_inside_the_lock_must_be_signed() {
    let reader = keys("reader.keys");
    let refused = |inside: Inside<'_>| open(&locked(inside, &reader), Some(&reader), None).unwrap_err();
    let sound = unlocked(&bytes("key.nape"));
    let lines: Vec<&str> = sound.splitn(4, '\n').collect();
    let [format, signature, signer, letter] = lines.as_slice() else { panic!("four parts") };
    let made = |format: &str, signature: &str, signer: &str, letter: &str| {
        refused(format!("{format}\n{signature}\n{signer}\n{letter}").as_bytes())
    };
    let whole = locked(sound.as_bytes(), &reader);
    assert_eq!(open(&whole, Some(&reader), None).unwrap().letter, *letter, "the others differ in one thing each");
    assert_eq!(made(format, signature, signer, &letter.replace("\"number\":1", "\"number\":2")), Failure::Signature);
    assert_eq!(made(format, signature, signer, &format!("{letter} ")), Failure::Signature);
    assert_eq!(made(format, signature, &keys("reader.keys").signing(), letter), Failure::Signature);
    assert_eq!(made(format, &"A".repeat(86), signer, letter), Failure::Signature);
    assert_eq!(made(format, "", "", letter), Failure::Signature);
    // The neutral element as a key, and a signature of nothing: lax checks take it for any text.
    let zero = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    let lax = format!("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA{}A==", "A".repeat(41));
    assert_eq!(made(format, &lax, zero, letter), Failure::Signature);
    assert_eq!(made("nape.exchange/2", signature, signer, letter), Failure::Newer);
    assert_eq!(made("nape.plan/1", signature, signer, letter), Failure::NotNape);
    assert_eq!(refused(b""), Failure::NotNape);
    assert_eq!(refused(b"nape.exchange/1"), Failure::NotNape);
    assert_eq!(refused(b"nape.exchange/1\n\n"), Failure::NotNape);
    assert_eq!(refused(&[0xc3; 3000]), Failure::NotNape);
    assert_eq!(refused(b"\x1f\x8b\x08\0\0\0\0\0"), Failure::NotNape);
}

/// A file as the standard tool opens it.
fn unlocked(file: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    std::fs::write(&path, file).unwrap();
    let keys = crate::golden("reader.keys");
    let out = std::process::Command::new("age").arg("-d").arg("-i").arg(keys).arg(path).output().unwrap();
    String::from_utf8(out.stdout).unwrap()
}

#[test]
fn a_letter_for_another_can_be_passed_on_but_not_changed() {
    // Whoever was meant can lock the same signed bytes for somebody else; the letter says for whom it is.
    let third = Keys::new().unwrap();
    let passed_on = locked(unlocked(&bytes("key.nape")).as_bytes(), &third);
    assert_eq!(open(&passed_on, Some(&third), None).unwrap().signer, keys("writer.keys").signing());
}
