//! How long a search takes, keystroke by keystroke, in a library as large as the whole of one clinic's.

use super::say;
use nape_core::exercise::{Condition, Exercise};
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::library::search::{Filter, Index, Said};
use nape_tests::now;
use std::sync::Arc;
use std::time::Duration;

const EXERCISES: usize = 1000;
/// What somebody types: found in names, in both languages, in the middle of words, nowhere, and everywhere.
const TYPED: &[&str] = &["chin tuck wall", "Rückenlage nicken hold", "trapezmuskel", "beuger", "xylophone", "e"];

/// The longest that a keystroke may take.
const BAR: Duration = Duration::from_millis(16);

pub(crate) fn search() -> bool {
    let (english, german) = (Library::built_in(Language::English), Library::built_in(Language::German));
    let originals: Vec<&Arc<Exercise>> = english.iter().collect();
    let one = |number: usize, original: &Exercise| {
        let translated = german.get(&original.id).expect("every exercise is in every language");
        let said = vec![Said::by(original, english.words()), Said::by(translated, german.words())];
        let id = format!("{}-{number}", original.id).parse().expect("an id");
        (Arc::new(Exercise { id, ..original.clone() }), said)
    };
    let many: Vec<_> =
        originals.iter().cycle().take(EXERCISES).enumerate().map(|(number, original)| one(number, original)).collect();
    let begun = now();
    let index = Index::of(many);
    say(&format!("index of {EXERCISES} exercises"), milliseconds(begun.elapsed()), true);

    let filter = Filter { conditions: vec![Condition::Dizziness, Condition::Osteoporosis], ..Filter::default() };
    let mut times: Vec<Duration> = Vec::new();
    for typed in TYPED {
        let keystrokes = typed.char_indices().map(|(at, letter)| &typed[..at + letter.len_utf8()]);
        for query in keystrokes.flat_map(|query| std::iter::repeat_n(query, 20)) {
            let begun = now();
            std::hint::black_box(index.find(std::hint::black_box(query), &filter));
            times.push(begun.elapsed());
        }
    }
    times.sort();
    let worst = times.last().copied().unwrap_or_default();
    say("median of a keystroke", milliseconds(times.get(times.len() / 2).copied().unwrap_or_default()), true);
    say("worst keystroke", milliseconds(worst), worst <= BAR)
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}
