//! Sealed files between therapist and patient: signed with Ed25519, encrypted with age.
//!
//! A sealed file is `age( "nape.exchange/1\n" signature "\n" signing key "\n" letter )`, both in base64, the signature over
//! the literal bytes of the letter. Nothing is compressed: whoever has the key or the words reads their own data with the
//! standard tool `age`. Locked by words is a passphrase of six words; locked by key is for the other side and the writer.
//!
//! It does no I/O and knows nothing of what a letter says. What it reads is hostile until its signature has held: the size is
//! bounded before anything is read, the work of a passphrase at 256 MiB, and every failure is one of [`Failure`].

mod envelope;
mod failure;
mod keys;
mod lock;
mod words;

pub use envelope::{Opened, open, seal};
pub use failure::Failure;
pub use keys::{Keys, KeysError};
pub use lock::{Lock, is_locked_with_words};
pub use words::{Words, fingerprint, hash};

/// The longest file that is read.
pub const LONGEST_FILE: usize = 32 * 1024 * 1024;
