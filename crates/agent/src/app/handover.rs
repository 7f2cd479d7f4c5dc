//! Sealed files out and in. What a letter may do is judged in the core, the files are read and written by the clerk; here
//! is what is known, and what is kept.

mod accept;
mod answer;
mod card;
mod open;
mod out;
mod sealed;
mod told;

pub(super) use card::OWN_CARD;

use super::App;
use crate::clerk;
use crate::refused::Refused;
use nape_api::Code;
use nape_clerk::{Report, Task};
use nape_core::letter::Letter;
use nape_core::message::Message;
use nape_store::StoredLetter;
use std::cell::RefCell;
use tokio::sync::Mutex;

/// What lies on the desk between two commands.
#[derive(Debug, Default)]
pub(super) struct Desk {
    /// Letters are numbered: one is written or taken over after the other.
    one_after_the_other: Mutex<()>,
    keys: RefCell<Option<PublicKeys>>,
    /// The plan that was opened last and waits to be accepted.
    offer: RefCell<Option<accept::Offer>>,
    /// A signing key, and the four words of it and ours.
    fingerprint: RefCell<Option<(String, String)>>,
}

/// The public keys of this home.
#[derive(Debug, Clone, PartialEq, Eq)]
struct PublicKeys {
    signing: String,
    reading: String,
}

/// What the clerk tells about the keys.
struct KeysTold {
    public: PublicKeys,
    words: String,
    fingerprint: Option<String>,
}

impl App {
    async fn ask_for_keys(&self, other: Option<&str>) -> Result<KeysTold, Refused> {
        let task = Task::Keys { keys: self.home.keys(), other: other.map(str::to_owned) };
        match clerk::ask(&task).await? {
            Report::Keys { signing, reading, words, fingerprint } => {
                let public = PublicKeys { signing, reading };
                self.desk.keys.replace(Some(public.clone()));
                Ok(KeysTold { public, words, fingerprint })
            }
            Report::Written { .. }
            | Report::NeedsWords
            | Report::Plain { .. }
            | Report::Opened { .. }
            | Report::Refused { .. } => Err(clerk::unexpected()),
        }
    }

    /// The keys of this home; made when they are needed first.
    async fn own_keys(&self) -> Result<PublicKeys, Refused> {
        let known = self.desk.keys.borrow().clone();
        match known {
            Some(known) => Ok(known),
            None => Ok(self.ask_for_keys(None).await?.public),
        }
    }

    /// Four words of this side and another.
    async fn fingerprint_with(&self, other: &str) -> Result<String, Refused> {
        let known = self.desk.fingerprint.borrow().clone();
        if let Some((_, words)) = known.filter(|(key, _)| key == other) {
            return Ok(words);
        }
        let words = self.ask_for_keys(Some(other)).await?.fingerprint.ok_or_else(clerk::unexpected)?;
        self.desk.fingerprint.replace(Some((other.to_owned(), words.clone())));
        Ok(words)
    }
}

fn nothing_there(key: &'static str) -> Refused {
    Refused::new(Code::NothingThere, Message::new(key))
}

/// A letter as JSON; there is nothing in one that cannot be written.
fn text_of(letter: &Letter) -> Result<String, Refused> {
    serde_json::to_string(letter).map_err(|_| clerk::unexpected())
}

/// A letter that was kept here.
fn kept(stored: Option<StoredLetter>) -> Option<Letter> {
    let read = serde_json::from_str(&stored?.content);
    read.inspect_err(|error| tracing::error!(%error, "a kept letter cannot be read")).ok()
}
