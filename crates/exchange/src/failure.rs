//! Why a sealed file cannot be opened or written, each with a sentence of its own in `texts/*/handover.ftl`.

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// It has no content.
    #[error("the file is empty")]
    Empty,
    /// It was never sealed by Nape.
    #[error("the file was not sealed by Nape")]
    NotNape,
    /// Its end is missing.
    #[error("the end of the file is missing")]
    CutShort,
    /// Something in it was changed.
    #[error("the file was changed on its way")]
    Damaged,
    /// Its last part cannot be read, and whether it was changed or has lost its end looks the same.
    #[error("the end of the file is missing or was changed")]
    CutShortOrDamaged,
    /// It is locked with words, and none were given.
    #[error("the file is locked with six words")]
    NeedsWords,
    /// What was given is not six words.
    #[error("six words are needed, not {0}")]
    NotSixWords(usize),
    /// A word that is never chosen.
    #[error("{0} is not one of the words that are chosen")]
    UnknownWord(String),
    /// The words do not open it.
    #[error("the words do not open the file")]
    WrongWords,
    /// No key here opens it.
    #[error("no key of this computer opens the file")]
    ForSomeoneElse,
    /// It was not signed by the key that it names.
    #[error("the signature does not hold")]
    Signature,
    /// A newer program wrote it.
    #[error("a newer Nape sealed the file")]
    Newer,
    /// It is longer than what is read.
    #[error("the file is too large")]
    TooLarge,
    /// Its passphrase would take too much time and memory.
    #[error("opening the file would take too much work")]
    TooMuchWork,
    /// The other side's key is none.
    #[error("the key of the other side cannot be read")]
    NoKey,
    /// The system gives no random bytes, or encryption failed.
    #[error("the file cannot be sealed: {0}")]
    NotSealed(String),
}

impl Failure {
    /// The key of its sentence.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::NotNape => "file-not-nape",
            Self::CutShort => "file-cut-short",
            Self::Damaged => "file-damaged",
            Self::CutShortOrDamaged => "file-cut-short-or-damaged",
            Self::NeedsWords => "file-needs-words",
            Self::NotSixWords(_) => "file-not-six-words",
            Self::UnknownWord(_) => "file-unknown-word",
            Self::WrongWords => "file-wrong-words",
            Self::ForSomeoneElse => "file-for-someone-else",
            Self::Signature => "file-signature-wrong",
            Self::Newer => "file-newer",
            Self::TooLarge => "file-too-large",
            Self::TooMuchWork => "file-too-much-work",
            Self::NoKey => "file-no-key",
            Self::NotSealed(_) => "file-not-sealed",
        }
    }

    /// What else there is to say, for `{ $detail }`.
    pub fn detail(&self) -> String {
        match self {
            Self::NotSixWords(count) => count.to_string(),
            Self::UnknownWord(word) => word.clone(),
            Self::NotSealed(detail) => detail.clone(),
            Self::Empty
            | Self::NotNape
            | Self::CutShort
            | Self::Damaged
            | Self::CutShortOrDamaged
            | Self::NeedsWords
            | Self::WrongWords
            | Self::ForSomeoneElse
            | Self::Signature
            | Self::Newer
            | Self::TooLarge
            | Self::TooMuchWork
            | Self::NoKey => String::new(),
        }
    }
}
