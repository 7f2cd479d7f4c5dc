//! How long a search takes, keystroke by keystroke, in a library as large as the whole of one clinic's.
//!
//! `cargo run -p nape-core --example search-bench`

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "it measures, and prints what it measured")]

use nape_core::exercise::{Condition, Exercise};
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::library::search::{Filter, Index, Said};
use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

const EXERCISES: usize = 1000;
/// What somebody types: found in names, in both languages, in the middle of words, nowhere, and everywhere.
const TYPED: &[&str] = &["chin tuck wall", "Rückenlage nicken hold", "trapezmuskel", "beuger", "xylophone", "e"];

fn main() -> Result<(), Box<dyn Error>> {
    let (english, german) = (Library::built_in(Language::English), Library::built_in(Language::German));
    let originals: Vec<&Arc<Exercise>> = english.iter().collect();
    let one = |number: usize, original: &Exercise| -> Result<(Arc<Exercise>, Vec<Said>), Box<dyn Error>> {
        let translated = german.get(&original.id).ok_or("an exercise is in one language alone")?;
        let said = vec![Said::by(original, english.words()), Said::by(translated, german.words())];
        let id = format!("{}-{number}", original.id).parse()?;
        Ok((Arc::new(Exercise { id, ..original.clone() }), said))
    };
    let many: Result<Vec<_>, _> =
        originals.iter().cycle().take(EXERCISES).enumerate().map(|(number, original)| one(number, original)).collect();
    let many = many?;
    let begun = Instant::now();
    let index = Index::of(many);
    println!("index of {EXERCISES} exercises: {:.1} ms", milliseconds(begun.elapsed()));

    let filter = Filter { conditions: vec![Condition::Dizziness, Condition::Osteoporosis], ..Filter::default() };
    let mut all = Vec::new();
    for typed in TYPED {
        let mut times: Vec<Duration> = typed
            .char_indices()
            .flat_map(|(at, letter)| std::iter::repeat_n(&typed[..at + letter.len_utf8()], 20))
            .map(|query| {
                let begun = Instant::now();
                std::hint::black_box(index.find(std::hint::black_box(query), &filter));
                begun.elapsed()
            })
            .collect();
        let found = index.find(typed, &filter).len();
        say(&format!("{typed:?}, {found} found"), &mut times);
        all.append(&mut times);
    }
    say("all", &mut all);
    Ok(())
}

fn say(what: &str, times: &mut [Duration]) {
    times.sort();
    let (median, worst) = (times.get(times.len() / 2), times.last());
    let shown = |time: Option<&Duration>| milliseconds(time.copied().unwrap_or_default());
    println!("{what}: median {:.2} ms, worst {:.2} ms a keystroke", shown(median), shown(worst));
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
