//! What people read, where the agent words it: notifications, tray, status, command line. Messages are put into a language
//! by whoever hands them on.

use chrono::{DateTime, Datelike, Local, NaiveDate, TimeZone, Utc};
use nape_core::day::LocalDay;
use nape_core::message::Message;
use nape_core::plan::WEEKDAYS;
use nape_core::reminder::{HoldReason, Kind, SkipReason, Withdrawal};

/// `1 minute`, `7 minutes`.
pub(crate) fn minutes(count: u32) -> Message {
    Message::new("minutes").with("count", count)
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
pub(crate) fn day(day: LocalDay) -> Message {
    Message::new("day").with("weekday", weekday(day.0)).with("day", day.0.day()).with("month", month(day.0))
}

fn weekday(date: NaiveDate) -> Message {
    let name = WEEKDAYS.iter().find(|(_, day)| *day == date.weekday()).map_or("mon", |(name, _)| name);
    Message::new(format!("weekday-{name}"))
}

fn month(date: NaiveDate) -> Message {
    Message::new(format!("month-{}", date.month()))
}

/// When something comes, seen from now: `17:30`, `tomorrow 08:30`, `Monday 08:30`.
pub(crate) fn when(at: DateTime<Utc>, now: DateTime<Utc>) -> Message {
    seen_from(["when-today", "when-tomorrow", "when-weekday", "when-date"], at, now)
}

/// The same as a part of a sentence: `at 17:30`, `tomorrow at 08:30`, `on Monday at 08:30`.
pub(crate) fn at(at: DateTime<Utc>, now: DateTime<Utc>) -> Message {
    seen_from(["at-today", "at-tomorrow", "at-weekday", "at-date"], at, now)
}

/// An end: `until 17:30`.
pub(crate) fn until(at: DateTime<Utc>, now: DateTime<Utc>) -> Message {
    Message::new("until").with("when", when(at, now))
}

fn seen_from(keys: [&'static str; 4], at: DateTime<Utc>, now: DateTime<Utc>) -> Message {
    let [today, tomorrow, this_week, later] = keys;
    let date = |at: DateTime<Utc>| Local.from_utc_datetime(&at.naive_utc()).date_naive();
    let day = date(at);
    let message = match (day - date(now)).num_days() {
        0 => Message::new(today),
        1 => Message::new(tomorrow),
        2..=6 => Message::new(this_week).with("weekday", weekday(day)),
        _ => {
            let date = Message::new("date").with("day", day.day()).with("month", month(day));
            Message::new(later).with("date", date)
        }
    };
    message.with("time", time(at))
}

/// What a prompt is for.
pub(crate) fn kind(kind: Kind) -> Message {
    Message::new(match kind {
        Kind::Session => "kind-session",
        Kind::Walk => "kind-walk",
        Kind::Posture => "kind-posture",
        Kind::Diary => "kind-diary",
    })
}

/// The word of a hold on the wire.
pub(crate) fn hold_code(reason: HoldReason) -> &'static str {
    match reason {
        HoldReason::Safety => "safety",
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
pub(crate) fn hold(reason: HoldReason) -> Message {
    Message::new(format!("hold-{}", hold_code(reason)))
}

/// Why a slot was never asked for, for a person.
pub(crate) fn not_asked(reason: HoldReason) -> Message {
    let why = match reason {
        HoldReason::Safety
        | HoldReason::Asleep
        | HoldReason::Locked
        | HoldReason::Away
        | HoldReason::Paused
        | HoldReason::Meeting
        | HoldReason::Quiet
        | HoldReason::FullScreen
        | HoldReason::InSession
        | HoldReason::OutsideHours => hold_code(reason),
        HoldReason::SilentToday
        | HoldReason::OtherPrompt
        | HoldReason::JustBack
        | HoldReason::Gap
        | HoldReason::Cap
        | HoldReason::Typing => "no-moment",
    };
    Message::new(format!("not-asked-{why}"))
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

/// Why a slot was skipped, for a person.
pub(crate) fn skip(reason: SkipReason) -> Message {
    Message::new(match reason {
        SkipReason::Pain => "skip-pain",
        SkipReason::Sore => "skip-sore",
        SkipReason::Headache => "skip-headache",
        SkipReason::NoTime => "skip-no-time",
        SkipReason::Forgot => "skip-forgot",
        SkipReason::Meeting => "skip-meeting",
        SkipReason::Travel => "skip-travel",
        SkipReason::UnsureHow => "skip-unsure-how",
        SkipReason::NoEquipment => "skip-no-equipment",
        SkipReason::NotUseful => "skip-not-useful",
        SkipReason::Other => "skip-other",
    })
}

/// Every reason for skipping as a list of the words on the wire.
pub(crate) fn skip_words() -> String {
    nape_api::progress::SKIP_REASONS.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use nape_core::language::Language;

    fn both(message: &Message) -> [String; 2] {
        Language::ALL.map(|language| message.said(language))
    }

    #[test]
    fn days_and_times_are_named_as_they_are_seen_from_now() {
        let instant = |text: &str| nape_core::day::resolve(text.parse().unwrap(), &Local);
        let now = instant("2026-03-23T14:02:00");
        let seen = |text: &str| both(&at(instant(text), now));
        assert_eq!(seen("2026-03-23T17:30:00"), ["at 17:30", "um 17:30 Uhr"]);
        assert_eq!(seen("2026-03-24T08:30:00"), ["tomorrow at 08:30", "morgen um 08:30 Uhr"]);
        assert_eq!(seen("2026-03-27T08:30:00"), ["on Friday at 08:30", "am Freitag um 08:30 Uhr"]);
        assert_eq!(seen("2026-05-02T08:30:00"), ["on 2 May at 08:30", "am 2. Mai um 08:30 Uhr"]);
        assert_eq!(both(&until(instant("2026-03-24T08:30:00"), now)), ["until tomorrow 08:30", "bis morgen 08:30 Uhr"]);
        assert_eq!(
            both(&day(LocalDay(NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()))),
            ["Monday 2 March", "Montag, 2. März"]
        );
    }

    #[test]
    fn every_word_has_its_text() {
        use HoldReason::{
            Asleep, Away, Cap, FullScreen, Gap, InSession, JustBack, Locked, Meeting, OtherPrompt, OutsideHours,
            Paused, Quiet, SilentToday, Typing,
        };
        let reasons = [
            Asleep,
            Away,
            Cap,
            FullScreen,
            Gap,
            InSession,
            JustBack,
            Locked,
            Meeting,
            OtherPrompt,
            OutsideHours,
            Paused,
            Quiet,
            SilentToday,
            Typing,
        ];
        let skips = nape_api::progress::SKIP_REASONS.iter().map(|word| {
            let reason: SkipReason = serde_json::from_value((*word).into()).unwrap();
            assert_eq!(skip(reason), Message::new(format!("skip-{word}")));
            skip(reason)
        });
        let year = (0..12).map(|months| {
            let date = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Months::new(months);
            day(LocalDay(date + chrono::Days::new(months.into())))
        });
        for message in reasons.map(hold).into_iter().chain(reasons.map(not_asked)).chain(skips).chain(year) {
            for text in both(&message) {
                assert!(!text.contains('-') && text.contains(char::is_alphabetic), "{text}");
            }
        }
    }
}
