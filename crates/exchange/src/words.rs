//! Words that people say to each other: the six that lock a file, and the four that two keys are compared by.
//!
//! The list is the English one of BIP 39, for both languages: 2,048 short words of which no two share their first four
//! letters, so that a word is understood over the telephone. Six of them are 66 bits.

use crate::Failure;
use bip39::Language;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// How many lock a file.
const COUNT: usize = 6;
/// How many tell two keys.
const COMPARED: usize = 4;
/// No word of the list is longer, nor is what is said about one that is not in it.
const LONGEST: usize = 24;

/// Six words of the list.
#[derive(Clone, PartialEq, Eq)]
pub struct Words(String);

impl std::fmt::Debug for Words {
    /// A secret is never printed by accident.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words(six words)")
    }
}

impl Words {
    /// Six new ones, from the system's source of random bytes.
    pub fn new() -> Result<Self, Failure> {
        let mut bytes = [0; COUNT * 2];
        getrandom::fill(&mut bytes).map_err(|e| Failure::NotSealed(e.to_string()))?;
        Ok(Self(chosen(&bytes)))
    }

    /// Reads what somebody has typed: case does not matter, and anything but letters may stand between.
    pub fn read(text: &str) -> Result<Self, Failure> {
        let words: Vec<String> =
            text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        if words.len() != COUNT {
            return Err(Failure::NotSixWords(words.len()));
        }
        match words.iter().find(|word| !Language::English.word_list().contains(&word.as_str())) {
            Some(unknown) => Err(Failure::UnknownWord(unknown.chars().take(LONGEST).collect())),
            None => Ok(Self(words.join(" "))),
        }
    }

    /// The words with single spaces between.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Four words that belong to two keys, the same on both sides.
pub fn fingerprint(one: &str, other: &str) -> String {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    let hash = Sha256::digest(format!("nape.fingerprint/1\n{first}\n{second}\n"));
    chosen(&hash[..COMPARED * 2])
}

/// SHA-256 in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// A word for every two bytes. 65,536 is a multiple of 2,048, so that each is as likely as any other.
fn chosen(bytes: &[u8]) -> String {
    let list = Language::English.word_list();
    let of = |pair: &[u8]| pair.iter().fold(0, |number, byte| number * 256 + usize::from(*byte)) % list.len();
    let words: Vec<&str> = bytes.chunks(2).map(|pair| list[of(pair)]).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_people_write_them() {
        let words = Words::read("abandon ability able about above absent").unwrap();
        for text in [
            "Abandon ABILITY able about above absent",
            "abandon-ability-able-about-above-absent",
            " abandon, ability, able,\nabout,\tabove; absent. ",
            "1. abandon 2. ability 3. able 4. about 5. above 6. absent",
        ] {
            assert_eq!(Words::read(text).unwrap(), words, "{text}");
        }
        assert_eq!(Words::read("abandon"), Err(Failure::NotSixWords(1)));
        assert_eq!(Words::read(""), Err(Failure::NotSixWords(0)));
        let typo = Words::read("abandom ability able about above absent");
        assert_eq!(typo, Err(Failure::UnknownWord("abandom".into())));
    }

    #[test]
    fn new_words_are_six_of_the_list_and_others_each_time() {
        let one = Words::new().unwrap();
        assert_eq!(Words::read(one.as_str()).unwrap(), one);
        assert_ne!(one, Words::new().unwrap());
        assert!(!format!("{one:?}").contains(one.as_str()));
    }

    #[test]
    fn both_sides_see_the_same_four_words() {
        let here = fingerprint("a", "b");
        assert_eq!(here, fingerprint("b", "a"));
        assert_ne!(here, fingerprint("a", "c"));
        assert_eq!(here.split(' ').count(), COMPARED);
    }
}
