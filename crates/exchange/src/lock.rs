//! Encryption with age: the only module that knows it.

use crate::{Failure, LONGEST_FILE, Words};
use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt, x25519};
use std::io::{self, Read, Write};

/// The first line of every such file.
const BEGINS: &[u8] = b"age-encryption.org/v1\n";
/// What the first line of later formats begins with.
const ANY_VERSION: &[u8] = b"age-encryption.org/";
/// The last line of the header begins with this.
const HEADER_ENDS: &[u8] = b"\n--- ";
/// No header of Nape comes near this length; the library's reader takes time with the square of it.
const LONGEST_HEADER: usize = 8 * 1024;
/// Work of a passphrase as a power of two: half a second and 256 MiB. Always the same, because the library's own choice is
/// what the writer's machine can do, and the reader's may be less.
const WORK: u8 = 18;
/// The content is encrypted in pieces of this size, and each is followed by a tag.
const PIECE: usize = 64 * 1024 + TAG;
const TAG: usize = 16;
/// Random bytes between header and content.
const NONCE: usize = 16;

/// For whom a file is locked.
#[derive(Debug, Clone)]
pub enum Lock {
    /// For whoever is told the words.
    Words(Words),
    /// For a key (`age1…`), and for the writer.
    Key(String),
}

/// The key that reads.
#[derive(Clone)]
pub(crate) struct ReadingKey(x25519::Identity);

impl ReadingKey {
    pub(crate) fn new() -> Self {
        Self(x25519::Identity::generate())
    }

    pub(crate) fn read(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }

    pub(crate) fn secret(&self) -> String {
        self.0.to_string().expose_secret().to_owned()
    }

    pub(crate) fn public(&self) -> String {
        self.0.to_public().to_string()
    }
}

/// Locks bytes.
pub(crate) fn lock(content: &[u8], lock: &Lock, own: &ReadingKey) -> Result<Vec<u8>, Failure> {
    let recipients: Vec<Box<dyn Recipient>> = match lock {
        Lock::Words(words) => {
            let mut recipient = scrypt::Recipient::new(SecretString::from(words.as_str()));
            recipient.set_work_factor(WORK);
            vec![Box::new(recipient)]
        }
        Lock::Key(key) => {
            let other: x25519::Recipient = key.parse().map_err(|_| Failure::NoKey)?;
            vec![Box::new(other), Box::new(own.0.to_public())]
        }
    };
    let sealed = |e: io::Error| Failure::NotSealed(e.to_string());
    let encryptor = Encryptor::with_recipients(recipients.iter().map(|one| &**one))
        .map_err(|e| Failure::NotSealed(e.to_string()))?;
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).map_err(sealed)?;
    writer.write_all(content).map_err(sealed)?;
    writer.finish().map_err(sealed)?;
    Ok(bytes)
}

/// Whether a file asks for words.
pub fn is_locked_with_words(bytes: &[u8]) -> Result<bool, Failure> {
    Ok(begin(bytes)?.is_scrypt())
}

/// Unlocks bytes.
pub(crate) fn unlock(bytes: &[u8], own: Option<&ReadingKey>, words: Option<&str>) -> Result<Vec<u8>, Failure> {
    let content = header(bytes)? + NONCE;
    let decryptor = begin(bytes)?;
    let identity: Box<dyn Identity> = match (decryptor.is_scrypt(), words, own) {
        (true, None, _) => return Err(Failure::NeedsWords),
        (true, Some(words), _) => {
            let words = Words::read(words)?;
            let mut identity = scrypt::Identity::new(SecretString::from(words.as_str()));
            identity.set_max_work_factor(WORK);
            Box::new(identity)
        }
        (false, _, None) => return Err(Failure::ForSomeoneElse),
        (false, _, Some(own)) => Box::new(own.0.clone()),
    };
    let by_words = decryptor.is_scrypt();
    let mut reader = decryptor.decrypt(std::iter::once(&*identity)).map_err(|e| refused(&e, by_words))?;
    let mut plain = Vec::new();
    match reader.by_ref().take(LONGEST_FILE as u64).read_to_end(&mut plain) {
        Ok(_) => Ok(plain),
        Err(e) => Err(broken(&e, bytes.len().saturating_sub(content), plain.len())),
    }
}

/// The length of the header, if it looks like one.
fn header(bytes: &[u8]) -> Result<usize, Failure> {
    if bytes.is_empty() {
        return Err(Failure::Empty);
    }
    if bytes.len() > LONGEST_FILE {
        return Err(Failure::TooLarge);
    }
    if !bytes.starts_with(BEGINS) {
        return Err(match () {
            () if BEGINS.starts_with(bytes) => Failure::CutShort,
            () if bytes.starts_with(ANY_VERSION) => Failure::Newer,
            () => Failure::NotNape,
        });
    }
    let searched = &bytes[..bytes.len().min(LONGEST_HEADER)];
    let line = |from: usize| searched[from..].iter().position(|byte| *byte == b'\n').map(|length| from + length + 1);
    let last = searched.windows(HEADER_ENDS.len()).position(|window| window == HEADER_ENDS);
    last.and_then(|last| line(last + 1)).ok_or_else(|| {
        // A header is lines of text. One without an end that is nothing else has lost it with all that follows.
        let text = searched.iter().all(|byte| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n'));
        if text && searched.len() < LONGEST_HEADER { Failure::CutShort } else { Failure::Damaged }
    })
}

fn begin(bytes: &[u8]) -> Result<Decryptor<&[u8]>, Failure> {
    let whole = header(bytes)? + NONCE <= bytes.len();
    Decryptor::new_buffered(bytes).map_err(|e| {
        let why = refused(&e, false);
        // The library waits for more of a header whose last line is too short, to the end of the file.
        if whole && why == Failure::CutShort { Failure::Damaged } else { why }
    })
}

fn refused(error: &DecryptError, by_words: bool) -> Failure {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed if by_words => Failure::WrongWords,
        DecryptError::ExcessiveWork { .. } => Failure::TooMuchWork,
        DecryptError::Io(e) if e.kind() == io::ErrorKind::UnexpectedEof => Failure::CutShort,
        DecryptError::NoMatchingKeys => Failure::ForSomeoneElse,
        DecryptError::UnknownFormat => Failure::Newer,
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::InvalidHeader
        | DecryptError::InvalidMac
        | DecryptError::Io(_)
        | _ => Failure::Damaged,
    }
}

/// What became of a file whose content cannot be read on after `read` plain bytes; `length` is that of its locked content.
/// Each piece has a tag, so a piece that fails before the last one was changed; the last one fails in the same way whether
/// its end is missing or it was changed.
fn broken(error: &io::Error, length: usize, read: usize) -> Failure {
    let pieces_read = read / (PIECE - TAG);
    let left = length.saturating_sub(pieces_read * PIECE);
    match left {
        _ if error.kind() == io::ErrorKind::UnexpectedEof => Failure::CutShort,
        left if left < TAG => Failure::CutShort,
        left if left > PIECE => Failure::Damaged,
        _ => Failure::CutShortOrDamaged,
    }
}
