//! Days, times and free text as they stand on paper.

use chrono::{Datelike, Weekday};
use nape_core::day::LocalDay;
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::plan::{WEEKDAYS, Weekdays};
use nape_core::seconds::Seconds;

/// A word longer than this gets places to be broken at.
const LONGEST_WORD: usize = 28;
/// What it is broken into.
const PIECE: usize = 14;
/// A place to be broken at that is not seen.
const BREAK: char = '\u{200b}';

/// `2 March 2026`.
pub(crate) fn day(day: LocalDay) -> Message {
    Message::new("handout-date")
        .with("day", day.0.day())
        .with("month", month(day))
        .with("year", day.0.year().to_string())
}

/// `2 March`.
pub(crate) fn short_day(day: LocalDay) -> Message {
    Message::new("date").with("day", day.0.day()).with("month", month(day))
}

fn month(day: LocalDay) -> Message {
    Message::new(format!("month-{}", day.0.month()))
}

/// `Mon`.
pub(crate) fn weekday(day: Weekday) -> Message {
    let name = WEEKDAYS.iter().find(|(_, known)| *known == day).map_or("mon", |(name, _)| name);
    Message::new(format!("handout-day-{name}"))
}

/// `7 minutes`.
pub(crate) fn minutes(takes: Seconds) -> Message {
    Message::new("minutes").with("count", takes.minutes())
}

/// `Twice a day, every day`, `Once a day, Mon, Wed, Fri`.
pub(crate) fn how_often(per_day: u32, days: Weekdays, language: Language) -> String {
    let times = Message::new("handout-times").with("count", per_day);
    if days == Weekdays::ALL {
        return Message::new("handout-daily").with("times", times).said(language);
    }
    let names: Vec<String> = days.days().map(|day| weekday(day).said(language)).collect();
    Message::new("handout-on-days").with("times", times).with("days", names.join(", ")).said(language)
}

/// The paragraphs of a free text, without empty ones.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(breakable).collect()
}

/// The same text with unseen places to break words at that no column holds, such as addresses.
pub(crate) fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        let long = word.chars().count() > LONGEST_WORD;
        for (i, letter) in word.chars().enumerate() {
            if long && i > 0 && i % PIECE == 0 {
                out.push(BREAK);
            }
            out.push(letter);
        }
    }
    out
}

/// The beginning of a text, for where there is room for one line.
pub(crate) fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(longest.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_no_column_holds_can_be_broken_and_others_stay() {
        assert_eq!(breakable("Schulterblatt, Kopfgelenke"), "Schulterblatt, Kopfgelenke");
        let address = format!("https://example.org/{}", "a".repeat(60));
        let broken = breakable(&address);
        assert_eq!(broken.replace(BREAK, ""), address);
        assert!(broken.split(BREAK).all(|piece| piece.chars().count() <= PIECE), "{broken}");
    }

    #[test]
    fn a_frequency_is_said_in_words() {
        let monday = Weekdays::EMPTY.with(Weekday::Mon).with(Weekday::Fri);
        assert_eq!(how_often(2, Weekdays::ALL, Language::English), "Twice a day, every day");
        assert_eq!(how_often(1, monday, Language::German), "Einmal am Tag, Mo, Fr");
        assert_eq!(how_often(3, monday, Language::English), "3 times a day, Mon, Fri");
    }

    #[test]
    fn a_long_title_is_cut_where_there_is_one_line() {
        assert_eq!(shortened("Neck", 10), "Neck");
        assert_eq!(shortened("Neck and shoulders", 6), "Neck…");
    }
}
