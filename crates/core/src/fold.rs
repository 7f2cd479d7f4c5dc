//! Text made ready for finding: whatever the case and the accents, a word is found by its plain letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters and digits alone, small and without accents, so that `Übung` is found by `ubung` and `groß` by `gross`.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => out.push_str("ss"),
            c if c.is_alphanumeric() => out.push(c),
            _ => out.push(' '),
        }
    }
    out
}

/// The folded words of a text with one blank between them.
pub fn folded_words(text: &str) -> String {
    let folded = folded(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_leaves_plain_letters() {
        assert_eq!(folded("Übung, groß: C1–C2"), "ubung  gross  c1 c2");
        assert_eq!(folded("Brügger É"), "brugger e");
        assert_eq!(folded("U\u{308}bung"), "ubung", "an accent that stands by itself");
        assert_eq!(folded_words("  O’Brien,  Zoë-Marie "), "o brien zoe marie");
    }
}
