//! The files as the standard tool `age` reads them: nobody needs Nape to get at their own data.

use crate::{WORDS, golden, keys, letter};
use nape_exchange::{Keys, Lock, Words, seal};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the tool makes of a file: the letter is the last of four lines.
fn content(plain: &[u8]) -> (String, String) {
    let plain = String::from_utf8(plain.to_vec()).unwrap();
    let mut lines = plain.splitn(4, '\n');
    (lines.next().unwrap().to_owned(), lines.nth(2).unwrap().to_owned())
}

fn by_key(file: &Path, keys: &Path) -> Vec<u8> {
    let out = Command::new("age").arg("-d").arg("-i").arg(keys).arg(file).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    out.stdout
}

/// The tool asks a terminal for the words.
fn by_words(file: &Path, words: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    let command = format!("age -d -o '{}' '{}'", plain.display(), file.display());
    let mut terminal = Command::new("script");
    terminal.args(["-qec", &command, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut terminal = terminal.spawn().unwrap();
    writeln!(terminal.stdin.as_mut().unwrap(), "{words}").unwrap();
    let out = terminal.wait_with_output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stdout));
    std::fs::read(plain).unwrap()
}

#[test]
fn the_standard_tool_opens_what_was_written_once() {
    for keys in ["reader.keys", "writer.keys"] {
        assert_eq!(content(&by_key(&golden("key.nape"), &golden(keys))), ("nape.exchange/1".into(), letter()));
    }
    assert_eq!(content(&by_words(&golden("words.nape"), WORDS)), ("nape.exchange/1".into(), letter()));
}

#[test]
fn the_standard_tool_opens_what_is_written_now() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let reader = Keys::new().unwrap();
    let text = "Übungen, one after another. ".repeat(9_000);
    let lock = |name: &str, lock: Lock| std::fs::write(at(name), seal(&text, &keys("writer.keys"), &lock).unwrap());
    std::fs::write(at("keys"), reader.text()).unwrap();
    lock("key.nape", Lock::Key(reader.reading())).unwrap();
    assert_eq!(content(&by_key(&at("key.nape"), &at("keys"))).1, text);
    let words = Words::new().unwrap();
    lock("words.nape", Lock::Words(words.clone())).unwrap();
    assert_eq!(content(&by_words(&at("words.nape"), words.as_str())).1, text);
}
