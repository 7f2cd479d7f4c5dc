//! What people read, where the agent words it: notifications, tray, command line, status.

use chrono::{DateTime, Local, TimeZone, Utc};
use nape_core::day::LocalDay;
use nape_core::reminder::{HoldReason, Kind, SkipReason, Withdrawal};

/// `1 minute`, `7 minutes`.
pub(crate) fn minutes(count: u32) -> String {
    if count == 1 { "1 minute".into() } else { format!("{count} minutes") }
}

/// An instant as the wall clock shows it: `14:05`.
pub(crate) fn time(at: DateTime<Utc>) -> String {
    at.with_timezone(&Local).format("%H:%M").to_string()
}

/// An instant for the wire.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.with_timezone(&Local).to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}

/// The same with milliseconds.
pub(crate) fn exact_instant(at: DateTime<Utc>) -> String {
    at.with_timezone(&Local).to_rfc3339_opts(chrono::SecondsFormat::Millis, false)
}

/// A day for a person: `Monday 2 March`.
pub(crate) fn day(day: LocalDay) -> String {
    day.0.format("%A %-d %B").to_string()
}

/// When something comes, seen from now: `17:30`, `tomorrow 08:30`, `Monday 08:30`.
pub(crate) fn when(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let date = |at: DateTime<Utc>| Local.from_utc_datetime(&at.naive_utc()).date_naive();
    match (date(at) - date(now)).num_days() {
        0 => time(at),
        1 => format!("tomorrow {}", time(at)),
        2..=6 => format!("{} {}", date(at).format("%A"), time(at)),
        _ => format!("{} {}", date(at).format("%-d %B"), time(at)),
    }
}

/// The same as a part of a sentence: `at 17:30`, `tomorrow at 08:30`, `on Monday at 08:30`.
pub(crate) fn at(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let date = |at: DateTime<Utc>| Local.from_utc_datetime(&at.naive_utc()).date_naive();
    match (date(at) - date(now)).num_days() {
        0 => format!("at {}", time(at)),
        1 => format!("tomorrow at {}", time(at)),
        2..=6 => format!("on {} at {}", date(at).format("%A"), time(at)),
        _ => format!("on {} at {}", date(at).format("%-d %B"), time(at)),
    }
}

/// What a prompt is for.
pub(crate) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Session => "Session",
        Kind::Walk => "Walk",
        Kind::Posture => "Posture break",
        Kind::Diary => "Diary",
    }
}

/// The word of a hold on the wire.
pub(crate) fn hold_code(reason: HoldReason) -> &'static str {
    match reason {
        HoldReason::Asleep => "asleep",
        HoldReason::Locked => "locked",
        HoldReason::Away => "away",
        HoldReason::Paused => "paused",
        HoldReason::Meeting => "meeting",
        HoldReason::Quiet => "quiet",
        HoldReason::FullScreen => "full-screen",
        HoldReason::InSession => "in-session",
        HoldReason::OutsideHours => "outside-hours",
        HoldReason::SilentToday => "silent-today",
        HoldReason::OtherPrompt => "other-prompt",
        HoldReason::JustBack => "just-back",
        HoldReason::Gap => "gap",
        HoldReason::Cap => "cap",
        HoldReason::Typing => "typing",
    }
}

/// Why something waits, for a person.
pub(crate) fn hold(reason: HoldReason) -> &'static str {
    match reason {
        HoldReason::Asleep => "the computer was asleep or off",
        HoldReason::Locked => "the screen is locked",
        HoldReason::Away => "you are away from the desk",
        HoldReason::Paused => "Nape is paused",
        HoldReason::Meeting => "you are in a meeting",
        HoldReason::Quiet => "do not disturb is on",
        HoldReason::FullScreen => "a program covers the screen",
        HoldReason::InSession => "a session or break is under way",
        HoldReason::OutsideHours => "it is outside your hours",
        HoldReason::SilentToday => "breaks are silent for today",
        HoldReason::OtherPrompt => "another prompt is on the screen",
        HoldReason::JustBack => "you have just come back",
        HoldReason::Gap => "the last prompt was a short time ago",
        HoldReason::Cap => "there were enough breaks in this hour",
        HoldReason::Typing => "you are typing",
    }
}

/// Why a slot was never asked for, for a person.
pub(crate) fn not_asked(reason: HoldReason) -> &'static str {
    match reason {
        HoldReason::Asleep => "The computer was asleep or off",
        HoldReason::Locked => "The screen was locked",
        HoldReason::Away => "You were away from the desk",
        HoldReason::Paused => "Nape was paused",
        HoldReason::Meeting => "You were in a meeting",
        HoldReason::Quiet => "Do not disturb was on",
        HoldReason::FullScreen => "A program covered the screen",
        HoldReason::InSession => "Another session was under way",
        HoldReason::OutsideHours => "It was outside your waking hours",
        HoldReason::SilentToday
        | HoldReason::OtherPrompt
        | HoldReason::JustBack
        | HoldReason::Gap
        | HoldReason::Cap
        | HoldReason::Typing => "There was no moment for it",
    }
}

/// The word under which a withdrawal is recorded.
pub(crate) fn withdrawal(why: Withdrawal) -> &'static str {
    match why {
        Withdrawal::Answered => "answered",
        Withdrawal::Unanswered => "unanswered",
        Withdrawal::Replaced => "replaced",
        Withdrawal::Taken => "taken",
        Withdrawal::Over => "over",
    }
}

/// The words of skipping, on the wire and for a person.
pub(crate) fn skip(reason: SkipReason) -> (&'static str, &'static str) {
    let all = nape_api::progress::SKIP_REASONS;
    let index = match reason {
        SkipReason::Pain => 0,
        SkipReason::Sore => 1,
        SkipReason::Headache => 2,
        SkipReason::NoTime => 3,
        SkipReason::Forgot => 4,
        SkipReason::Meeting => 5,
        SkipReason::Travel => 6,
        SkipReason::UnsureHow => 7,
        SkipReason::NoEquipment => 8,
        SkipReason::NotUseful => 9,
        SkipReason::Other => 10,
    };
    all.get(index).copied().unwrap_or(("other", "Other"))
}

/// Every reason for skipping as a list of the words on the wire.
pub(crate) fn skip_words() -> String {
    nape_api::progress::SKIP_REASONS.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ")
}
