//! What is inside the lock: the letter with the signature over its literal bytes.

use crate::{Failure, Keys, LONGEST_FILE, Lock, lock};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};

/// The first line.
const FORMAT: &str = "nape.exchange/1";
/// What the first line of every version begins with.
const ANY_VERSION: &str = "nape.exchange/";

/// A letter whose signature holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The key that signed it: Ed25519, base64.
    pub signer: String,
    /// The letter as it was signed.
    pub letter: String,
}

/// Signs a letter and locks it.
pub fn seal(letter: &str, keys: &Keys, lock: &Lock) -> Result<Vec<u8>, Failure> {
    let content = format!("{FORMAT}\n{}\n{}\n{letter}", keys.sign(letter.as_bytes()), keys.signing());
    let bytes = lock::lock(content.as_bytes(), lock, &keys.reading)?;
    if bytes.len() > LONGEST_FILE { Err(Failure::TooLarge) } else { Ok(bytes) }
}

/// Unlocks a letter and checks its signature.
pub fn open(bytes: &[u8], keys: Option<&Keys>, words: Option<&str>) -> Result<Opened, Failure> {
    let content = lock::unlock(bytes, keys.map(|keys| &keys.reading), words)?;
    let content = String::from_utf8(content).map_err(|_| Failure::NotNape)?;
    let mut lines = content.splitn(4, '\n');
    match lines.next() {
        Some(FORMAT) => {}
        Some(other) if other.starts_with(ANY_VERSION) => return Err(Failure::Newer),
        Some(_) | None => return Err(Failure::NotNape),
    }
    let (Some(signature), Some(signer), Some(letter)) = (lines.next(), lines.next(), lines.next()) else {
        return Err(Failure::NotNape);
    };
    let key = bytes_of(signer).and_then(|key| VerifyingKey::from_bytes(&key).ok()).ok_or(Failure::Signature)?;
    let signature = bytes_of(signature).map(|bytes| Signature::from_bytes(&bytes)).ok_or(Failure::Signature)?;
    key.verify_strict(letter.as_bytes(), &signature).map_err(|_| Failure::Signature)?;
    Ok(Opened { signer: signer.to_owned(), letter: letter.to_owned() })
}

fn bytes_of<const N: usize>(text: &str) -> Option<[u8; N]> {
    STANDARD.decode(text).ok()?.try_into().ok()
}
