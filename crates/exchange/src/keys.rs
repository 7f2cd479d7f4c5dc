//! The keys of one home: one signs, one reads. They are a text that the standard tool takes as well (`age -d -i keys`).

use crate::lock::ReadingKey;
use crate::{Failure, fingerprint};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer, SigningKey};

/// What the line of the signing key begins with; for `age` it is a comment.
const SIGNING: &str = "# signing key: ";

/// Both keys.
#[derive(Clone)]
pub struct Keys {
    signing: SigningKey,
    pub(crate) reading: ReadingKey,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keys").field("signing", &self.signing()).finish_non_exhaustive()
    }
}

/// The text of keys cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file of the keys cannot be read")]
pub struct KeysError;

impl Keys {
    /// New ones, from the system's source of random bytes.
    pub fn new() -> Result<Self, Failure> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|e| Failure::NotSealed(e.to_string()))?;
        Ok(Self { signing: SigningKey::from_bytes(&seed), reading: ReadingKey::new() })
    }

    /// Reads what [`Keys::text`] has written.
    pub fn read(text: &str) -> Result<Self, KeysError> {
        let seed = text.lines().find_map(|line| line.strip_prefix(SIGNING)).ok_or(KeysError)?;
        let seed: [u8; 32] =
            STANDARD.decode(seed.trim()).ok().and_then(|seed| seed.try_into().ok()).ok_or(KeysError)?;
        let reading = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        let reading = reading.and_then(ReadingKey::read).ok_or(KeysError)?;
        Ok(Self { signing: SigningKey::from_bytes(&seed), reading })
    }

    /// The text to keep them as, which only their owner may read.
    pub fn text(&self) -> String {
        format!(
            "# The keys of this Nape. Whoever has them reads your files and signs in your name; keep a copy in a safe place.\n\
             # public key: {}\n# public signing key: {}\n{SIGNING}{}\n{}\n",
            self.reading(),
            self.signing(),
            STANDARD.encode(self.signing.to_bytes()),
            self.reading.secret()
        )
    }

    /// The public key that signatures are told by: Ed25519, base64.
    pub fn signing(&self) -> String {
        STANDARD.encode(self.signing.verifying_key().as_bytes())
    }

    /// The public key that files are locked with: `age1…`.
    pub fn reading(&self) -> String {
        self.reading.public()
    }

    /// Four words of this side and another.
    pub fn fingerprint(&self, other: &str) -> String {
        fingerprint(&self.signing(), other)
    }

    pub(crate) fn sign(&self, bytes: &[u8]) -> String {
        STANDARD.encode(self.signing.sign(bytes).to_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_back_and_what_is_none_is_refused() {
        let keys = Keys::new().unwrap();
        let text = keys.text();
        let again = Keys::read(&text).unwrap();
        assert_eq!((again.signing(), again.reading()), (keys.signing(), keys.reading()));
        assert_ne!(Keys::new().unwrap().signing(), keys.signing());
        let without = |start: &str| text.lines().filter(|line| !line.starts_with(start)).collect::<Vec<_>>().join("\n");
        for broken in ["", "# nothing", &without("# signing"), &without("AGE-SECRET"), &text.replace("KEY-1", "KEY-2")]
        {
            assert_eq!(Keys::read(broken).err(), Some(KeysError), "{broken}");
        }
        assert!(!format!("{keys:?}").contains("SECRET"));
    }
}
