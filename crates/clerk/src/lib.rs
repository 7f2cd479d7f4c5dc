//! The clerk does the heavy, rare work on files in a short-lived process of its own: sealing and opening what goes between
//! therapist and patient, laying out what is printed, writing calendars. The resident agent stays small, because none of
//! that code is in it, and a hostile file ends at most the clerk.
//!
//! This library is only the words between a caller and the program `nape-clerk`: one [`Task`] as JSON on its standard
//! input, one [`Report`] as JSON on its standard output. The clerk reads and writes the files that the task names, and
//! nothing else; it never opens the records.

use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What the clerk is asked to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "task", rename_all = "kebab-case")]
pub enum Task {
    /// Tells the public keys of a home; makes the keys if there are none yet.
    Keys {
        /// The file of the keys.
        keys: PathBuf,
        /// The signing key of another side, to tell the fingerprint of both.
        #[serde(default)]
        other: Option<String>,
    },
    /// Signs and encrypts a letter into a new file.
    Seal {
        /// The file of the keys.
        keys: PathBuf,
        /// The letter, JSON of `nape_core::letter::Letter`.
        letter: String,
        /// For whom.
        lock: Lock,
        /// The new file, or a folder and a name for it; an existing file is never overwritten.
        to: PathBuf,
    },
    /// Opens a sealed file.
    Open {
        /// The file of the keys; there may be none yet.
        keys: PathBuf,
        /// The file, or its content.
        from: Source,
        /// The six words, if they were given.
        words: Option<String>,
    },
    /// Lays out a handout.
    Handout {
        /// The plan file.
        plan: String,
        /// `en` or `de`.
        language: String,
        /// `a4` or `letter`.
        paper: String,
        /// Marked as a draft.
        draft: bool,
        /// The new file.
        to: PathBuf,
    },
    /// Writes a calendar of the slots.
    Calendar {
        /// The plan file.
        plan: String,
        /// `en` or `de`.
        language: String,
        /// The new file.
        to: PathBuf,
    },
}

/// For whom a file is locked.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "lock", rename_all = "kebab-case")]
pub enum Lock {
    /// For whoever is told the six words.
    Words {
        /// The words, single spaces between.
        words: String,
    },
    /// For a key (`age1…`); the writer can open it as well.
    Key {
        /// The key.
        key: String,
    },
}

/// Where a file comes from.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum Source {
    /// A place on this machine.
    Path {
        /// The place.
        path: PathBuf,
    },
    /// Its content.
    Content {
        /// As base64.
        base64: String,
    },
}

/// What came of a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "report", rename_all = "kebab-case")]
pub enum Report {
    /// The public keys.
    Keys {
        /// Ed25519, base64.
        signing: String,
        /// age, `age1…`.
        reading: String,
        /// Six new words, should a letter be locked with words.
        words: String,
        /// Four words of these keys and the other's, if there is another.
        fingerprint: Option<String>,
    },
    /// A file was written.
    Written {
        /// Where.
        path: PathBuf,
        /// Its hash, in hexadecimal.
        sha256: String,
    },
    /// The file asks for words.
    NeedsWords,
    /// A plan file that is not sealed.
    Plain {
        /// Its text.
        text: String,
    },
    /// A sealed file, its signature sound.
    Opened {
        /// The key that has signed it: Ed25519, base64.
        signer: String,
        /// The letter as signed, JSON.
        letter: String,
        /// Hash of the file, in hexadecimal.
        sha256: String,
        /// Four words of the keys here and the signer's; nothing if there are no keys here.
        fingerprint: Option<String>,
    },
    /// It was refused.
    Refused {
        /// Why: a key of `texts/*/handover.ftl`, such as `file-cut-short`.
        why: String,
        /// What else there is to say, for `{ $detail }`.
        detail: String,
    },
}
