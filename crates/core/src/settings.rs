//! Settings: typed keys with ranges, defaults and one sentence each. A wrong value names what is allowed.

use crate::hours::{Hours, Range, time_of_day};
use crate::language::Language;
use crate::message::Message;
use crate::safety::emergency::{Country, NUMBERS, emergency};
use crate::slot::SlotRules;
use chrono::{NaiveTime, TimeDelta};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// A setting that cannot be taken; the message says what is allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingError {
    /// No such key.
    Unknown(String),
    /// A value outside its range.
    NotAllowed {
        /// The key.
        key: &'static str,
        /// What was given.
        value: String,
        /// What is allowed, in words.
        allowed: Message,
    },
}

impl SettingError {
    /// The sentence that says so.
    pub fn message(&self) -> Message {
        match self {
            Self::Unknown(key) => Message::new("setting-unknown").with("key", key.as_str()),
            Self::NotAllowed { key, value, allowed } => Message::new("setting-refused")
                .with("key", *key)
                .with("allowed", allowed.clone())
                .with("value", value.as_str()),
        }
    }
}

impl fmt::Display for SettingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for SettingError {}

/// What kind of value a setting has.
#[derive(Debug, Clone, Copy)]
enum Kind {
    /// A length of time between two numbers of seconds.
    Time(i64, i64),
    /// A whole number between two.
    Count(u32, u32),
    /// Ranges on weekdays.
    Hours,
    /// One range on every day.
    DailyRange,
    /// Times of day, or none.
    Times,
    /// A time of day, or never.
    TimeOrNever,
    /// Yes or no.
    YesNo,
    /// A language, or that of the system.
    Language,
    /// A country whose emergency number is known, or that of the system.
    Country,
    /// Who uses Nape.
    Role,
}

/// Who uses Nape here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// A patient with a plan.
    #[default]
    Patient,
    /// A therapist with patients.
    Therapist,
    /// A therapist who exercises, too.
    Both,
}

impl Role {
    /// Each with its word.
    const ALL: [(&'static str, Self); 3] =
        [("patient", Self::Patient), ("therapist", Self::Therapist), ("both", Self::Both)];
}

/// What a setting is about, for those who list them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Posture and walk breaks.
    Breaks,
    /// Sessions and the diary.
    Sessions,
    /// When prompts wait.
    Waiting,
    /// How prompts look and sound.
    Notifications,
    /// The program itself.
    Program,
}

/// One setting: its key, kind and default.
#[derive(Debug, Clone, Copy)]
pub struct Definition {
    /// Its key.
    pub key: &'static str,
    /// What it is about.
    pub group: Group,
    kind: Kind,
    /// Its value if nobody changes it.
    pub default: &'static str,
}

const fn define(group: Group, key: &'static str, kind: Kind, default: &'static str) -> Definition {
    Definition { key, group, kind, default }
}

const DAY: i64 = 86_400;
const HOUR: i64 = 3_600;
/// The value of `language` for that of the system.
const SYSTEM: &str = "system";

/// Every setting there is.
pub const DEFINITIONS: &[Definition] = &[
    define(Group::Breaks, "posture-breaks", Kind::YesNo, "yes"),
    define(Group::Breaks, "posture-every", Kind::Time(0, 8 * HOUR), "30m"),
    define(Group::Breaks, "posture-relief", Kind::Time(0, HOUR), "2m"),
    define(Group::Breaks, "walk-breaks", Kind::YesNo, "yes"),
    define(Group::Breaks, "walk-every", Kind::Time(0, 8 * HOUR), "1h"),
    define(Group::Breaks, "walk-length", Kind::Time(1, HOUR), "3m"),
    define(Group::Breaks, "walk-relief", Kind::Time(0, HOUR), "3m"),
    define(Group::Waiting, "away-after", Kind::Time(1, HOUR), "2m"),
    define(Group::Notifications, "break-visible", Kind::Time(1, HOUR), "2m"),
    define(Group::Notifications, "session-visible", Kind::Time(1, 3 * HOUR), "10m"),
    define(Group::Waiting, "gap", Kind::Time(0, 4 * HOUR), "10m"),
    define(Group::Waiting, "gap-after-break", Kind::Time(0, HOUR), "2m"),
    define(Group::Breaks, "fold", Kind::Time(0, HOUR), "10m"),
    define(Group::Waiting, "after-hold", Kind::Time(0, HOUR), "1m"),
    define(Group::Breaks, "breaks-per-hour", Kind::Count(0, 60), "2"),
    define(Group::Breaks, "ignored-breaks", Kind::Count(0, 100), "3"),
    define(Group::Waiting, "pause-wait", Kind::Time(0, HOUR), "2m"),
    define(Group::Notifications, "later", Kind::Time(0, HOUR), "10m"),
    define(Group::Sessions, "slot-window", Kind::Time(60, DAY), "3h"),
    define(Group::Sessions, "slot-times", Kind::Times, ""),
    define(Group::Breaks, "working-hours", Kind::Hours, "mon,tue,wed,thu,fri 09:00-17:30"),
    define(Group::Sessions, "waking-hours", Kind::DailyRange, "07:00-21:30"),
    define(Group::Sessions, "cue-tones", Kind::YesNo, "no"),
    define(Group::Sessions, "cue-speech", Kind::YesNo, "no"),
    define(Group::Sessions, "keep-awake", Kind::YesNo, "yes"),
    define(Group::Sessions, "diary-at", Kind::TimeOrNever, "17:00"),
    define(Group::Waiting, "hold-quiet", Kind::YesNo, "yes"),
    define(Group::Waiting, "hold-full-screen", Kind::YesNo, "yes"),
    define(Group::Waiting, "sense-meetings", Kind::YesNo, "no"),
    define(Group::Notifications, "notification-detail", Kind::YesNo, "no"),
    define(Group::Notifications, "sounds", Kind::YesNo, "no"),
    define(Group::Program, "start-at-login", Kind::YesNo, "no"),
    define(Group::Program, "role", Kind::Role, "patient"),
    define(Group::Program, "country", Kind::Country, SYSTEM),
    define(Group::Program, "language", Kind::Language, "system"),
];

/// All settings with their values.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a yes or no of the patient's, independent of the others")]
pub struct Settings {
    /// Show posture breaks.
    pub posture_breaks: bool,
    /// Desk time between posture breaks.
    pub posture_every: TimeDelta,
    /// Absence that is relief for posture.
    pub posture_relief: TimeDelta,
    /// Show walk breaks.
    pub walk_breaks: bool,
    /// Desk time between walk breaks.
    pub walk_every: TimeDelta,
    /// Length of a walk break.
    pub walk_length: TimeDelta,
    /// Absence that is relief for a walk.
    pub walk_relief: TimeDelta,
    /// Stillness that is absence.
    pub away_after: TimeDelta,
    /// A break prompt is withdrawn after this.
    pub break_visible: TimeDelta,
    /// A session prompt is withdrawn after this much presence.
    pub session_visible: TimeDelta,
    /// Between two prompts.
    pub gap: TimeDelta,
    /// Between a break's prompt and a session's.
    pub gap_after_break: TimeDelta,
    /// A break due this shortly before a session is folded into it.
    pub fold: TimeDelta,
    /// Between return and what waited.
    pub after_hold: TimeDelta,
    /// Break prompts in an hour of desk time.
    pub breaks_per_hour: u32,
    /// Ignored breaks in a row that silence the day; 0 for never.
    pub ignored_breaks: u32,
    /// Longest wait for a natural pause.
    pub pause_wait: TimeDelta,
    /// How far `later` moves.
    pub later: TimeDelta,
    /// Longest window of a slot.
    pub slot_window: TimeDelta,
    /// The patient's own times.
    pub slot_times: Vec<NaiveTime>,
    /// When breaks are shown.
    pub working_hours: Hours,
    /// When sessions and the diary are asked for.
    pub waking_hours: Range,
    /// When the diary is asked for, if at all.
    pub diary_at: Option<NaiveTime>,
    /// Do-not-disturb holds prompts.
    pub hold_quiet: bool,
    /// A full screen holds prompts.
    pub hold_full_screen: bool,
    /// Watch microphone and camera.
    pub sense_meetings: bool,
    /// Name the exercises in notifications.
    pub notification_detail: bool,
    /// Let the server play its sound.
    pub sounds: bool,
    /// Start with the desktop session.
    pub start_at_login: bool,
    /// Tones mark the phases of a session.
    pub cue_tones: bool,
    /// The phases of a session are spoken.
    pub cue_speech: bool,
    /// The screen stays on while a session runs.
    pub keep_awake: bool,
    /// The language that is spoken; that of the system if none.
    pub language: Option<Language>,
    /// The country whose emergency number is told; that of the system if none.
    pub country: Option<Country>,
    /// Who uses Nape here; it decides which parts of the window are shown.
    pub role: Role,
    changed: BTreeMap<&'static str, String>,
}

impl Default for Settings {
    fn default() -> Self {
        let minutes = TimeDelta::minutes;
        let nine_to_half_past_five = "mon,tue,wed,thu,fri 09:00-17:30".parse();
        let waking = Range::new(hour(7, 0), hour(21, 30));
        Self {
            posture_breaks: true,
            posture_every: minutes(30),
            posture_relief: minutes(2),
            walk_breaks: true,
            walk_every: minutes(60),
            walk_length: minutes(3),
            walk_relief: minutes(3),
            away_after: minutes(2),
            break_visible: minutes(2),
            session_visible: minutes(10),
            gap: minutes(10),
            gap_after_break: minutes(2),
            fold: minutes(10),
            after_hold: minutes(1),
            breaks_per_hour: 2,
            ignored_breaks: 3,
            pause_wait: minutes(2),
            later: minutes(10),
            slot_window: TimeDelta::hours(3),
            slot_times: Vec::new(),
            working_hours: nine_to_half_past_five.unwrap_or_else(|_| Hours::daily(waking)),
            waking_hours: waking,
            diary_at: Some(hour(17, 0)),
            hold_quiet: true,
            hold_full_screen: true,
            sense_meetings: false,
            notification_detail: false,
            sounds: false,
            start_at_login: false,
            cue_tones: false,
            cue_speech: false,
            keep_awake: true,
            language: None,
            country: None,
            role: Role::Patient,
            changed: BTreeMap::new(),
        }
    }
}

fn hour(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(NaiveTime::MIN)
}

impl Settings {
    /// What slots are made with.
    pub fn slot_rules(&self) -> SlotRules {
        SlotRules { own_times: self.slot_times.clone(), waking: self.waking_hours, window: self.slot_window }
    }

    /// The value of a key as text.
    pub fn get(&self, key: &str) -> Result<String, SettingError> {
        let definition = definition(key)?;
        Ok(self.changed.get(definition.key).cloned().unwrap_or_else(|| definition.default.to_owned()))
    }

    /// Whether somebody changed it.
    pub fn is_changed(&self, key: &str) -> bool {
        self.changed.contains_key(key)
    }

    /// Changes one setting from text and returns the value as it is kept.
    pub fn set(&mut self, key: &str, text: &str) -> Result<String, SettingError> {
        let definition = definition(key)?;
        let refused =
            || SettingError::NotAllowed { key: definition.key, value: text.to_owned(), allowed: definition.allowed() };
        let text = text.trim();
        let kept = match definition.kind {
            Kind::Time(least, most) => {
                let time =
                    length_of_time(text).filter(|t| (least..=most).contains(&t.num_seconds())).ok_or_else(refused)?;
                *self.time(definition.key).ok_or_else(refused)? = time;
                time_words(time)
            }
            Kind::Count(least, most) => {
                let count = text.parse().ok().filter(|n| (least..=most).contains(n)).ok_or_else(refused)?;
                match definition.key {
                    "breaks-per-hour" => self.breaks_per_hour = count,
                    _ => self.ignored_breaks = count,
                }
                count.to_string()
            }
            Kind::Hours => {
                self.working_hours = text.parse().map_err(|_| refused())?;
                self.working_hours.to_string()
            }
            Kind::DailyRange => {
                self.waking_hours = text.parse().map_err(|_| refused())?;
                self.waking_hours.to_string()
            }
            Kind::Times => {
                let times: Option<Vec<NaiveTime>> = text.split_whitespace().map(time_of_day).collect();
                let mut times = times.ok_or_else(refused)?;
                times.sort_by_key(|time| crate::day::order_in_day(*time));
                times.dedup();
                self.slot_times = times;
                self.slot_times.iter().map(|t| t.format("%H:%M").to_string()).collect::<Vec<_>>().join(" ")
            }
            Kind::TimeOrNever => {
                let time = match text {
                    "never" => None,
                    text => Some(time_of_day(text).ok_or_else(refused)?),
                };
                self.diary_at = time;
                time.map_or_else(|| "never".into(), |time| time.format("%H:%M").to_string())
            }
            Kind::YesNo => {
                let yes = match text {
                    "yes" | "true" | "on" => true,
                    "no" | "false" | "off" => false,
                    _ => return Err(refused()),
                };
                *self.yes_no(definition.key).ok_or_else(refused)? = yes;
                if yes { "yes".into() } else { "no".into() }
            }
            Kind::Language => {
                let known = Language::ALL.into_iter().find(|language| language.tag() == text);
                if known.is_none() && text != SYSTEM {
                    return Err(refused());
                }
                self.language = known;
                text.to_owned()
            }
            Kind::Country => {
                let known: Option<Country> = text.parse().ok().filter(|country| emergency(*country).is_some());
                if known.is_none() && text != SYSTEM {
                    return Err(refused());
                }
                self.country = known;
                known.map_or_else(|| text.to_owned(), |country| country.to_string())
            }
            Kind::Role => {
                let known = Role::ALL.into_iter().find(|(word, _)| *word == text);
                let (word, role) = known.ok_or_else(refused)?;
                self.role = role;
                word.to_owned()
            }
        };
        self.changed.insert(definition.key, kept.clone());
        Ok(kept)
    }

    fn time(&mut self, key: &str) -> Option<&mut TimeDelta> {
        Some(match key {
            "posture-every" => &mut self.posture_every,
            "posture-relief" => &mut self.posture_relief,
            "walk-every" => &mut self.walk_every,
            "walk-length" => &mut self.walk_length,
            "walk-relief" => &mut self.walk_relief,
            "pause-wait" => &mut self.pause_wait,
            "away-after" => &mut self.away_after,
            "break-visible" => &mut self.break_visible,
            "session-visible" => &mut self.session_visible,
            "gap" => &mut self.gap,
            "gap-after-break" => &mut self.gap_after_break,
            "fold" => &mut self.fold,
            "after-hold" => &mut self.after_hold,
            "later" => &mut self.later,
            "slot-window" => &mut self.slot_window,
            _ => return None,
        })
    }

    fn yes_no(&mut self, key: &str) -> Option<&mut bool> {
        Some(match key {
            "posture-breaks" => &mut self.posture_breaks,
            "walk-breaks" => &mut self.walk_breaks,
            "hold-quiet" => &mut self.hold_quiet,
            "hold-full-screen" => &mut self.hold_full_screen,
            "sense-meetings" => &mut self.sense_meetings,
            "notification-detail" => &mut self.notification_detail,
            "sounds" => &mut self.sounds,
            "cue-tones" => &mut self.cue_tones,
            "cue-speech" => &mut self.cue_speech,
            "keep-awake" => &mut self.keep_awake,
            "start-at-login" => &mut self.start_at_login,
            _ => return None,
        })
    }
}

/// A setting by its key.
pub fn definition(key: &str) -> Result<&'static Definition, SettingError> {
    DEFINITIONS.iter().find(|definition| definition.key == key).ok_or_else(|| SettingError::Unknown(key.to_owned()))
}

impl Definition {
    /// The word of its kind, by which a control is chosen.
    pub fn kind(&self) -> &'static str {
        match self.kind {
            Kind::Time(..) => "time",
            Kind::Count(..) => "count",
            Kind::Hours => "hours",
            Kind::DailyRange => "daily-range",
            Kind::Times => "times",
            Kind::TimeOrNever => "time-or-never",
            Kind::YesNo => "yes-no",
            Kind::Language | Kind::Country | Kind::Role => "choice",
        }
    }

    /// What it does, in one sentence.
    pub fn meaning(&self) -> Message {
        Message::new(format!("meaning-{}", self.key))
    }

    /// What is allowed, in words.
    pub fn allowed(&self) -> Message {
        match self.kind {
            Kind::Time(least, most) => Message::new("allowed-time")
                .with("least", time_words(TimeDelta::seconds(least)))
                .with("most", time_words(TimeDelta::seconds(most))),
            Kind::Count(least, most) => Message::new("allowed-count").with("least", least).with("most", most),
            Kind::Hours => Message::new("allowed-hours"),
            Kind::DailyRange => Message::new("allowed-daily-range"),
            Kind::Times => Message::new("allowed-times"),
            Kind::TimeOrNever => Message::new("allowed-time-or-never"),
            Kind::YesNo => Message::new("allowed-yes-no"),
            Kind::Language => {
                let tags = Language::ALL.map(Language::tag);
                let (last, others) = tags.split_last().unwrap_or((&SYSTEM, &[]));
                let others: Vec<&str> = std::iter::once(SYSTEM).chain(others.iter().copied()).collect();
                Message::new("allowed-choice").with("others", others.join(", ")).with("last", *last)
            }
            Kind::Country => Message::new("allowed-country"),
            Kind::Role => {
                let words = Role::ALL.map(|(word, _)| word);
                let (last, others) = words.split_last().unwrap_or((&"", &[]));
                Message::new("allowed-choice").with("others", others.join(", ")).with("last", *last)
            }
        }
    }

    /// The values to choose from, each with its words; none where there are too many to list.
    pub fn choices(&self) -> Vec<(&'static str, Message)> {
        match self.kind {
            Kind::Language => {
                let system = (SYSTEM, Message::new("choice-language-system"));
                let own = Language::ALL.map(|language| (language.tag(), language.own_name().into()));
                std::iter::once(system).chain(own).collect()
            }
            Kind::Country => {
                let system = (SYSTEM, Message::new("choice-country-system"));
                let known = NUMBERS.iter().map(|entry| {
                    let words = Message::new("choice-country").with("country", entry.country.code());
                    (entry.country.code(), words.with("number", entry.number.get()))
                });
                std::iter::once(system).chain(known).collect()
            }
            Kind::Role => {
                let choice = |(word, _): (&'static str, Role)| (word, Message::new(format!("choice-role-{word}")));
                Role::ALL.into_iter().map(choice).collect()
            }
            Kind::Time(..)
            | Kind::Count(..)
            | Kind::Hours
            | Kind::DailyRange
            | Kind::Times
            | Kind::TimeOrNever
            | Kind::YesNo => Vec::new(),
        }
    }
}

/// Reads `45s`, `30m`, `1h30m`, `2h`; a bare number is not a time.
pub fn length_of_time(text: &str) -> Option<TimeDelta> {
    let mut seconds: i64 = 0;
    let mut number = String::new();
    let mut last_unit = i64::MAX;
    for c in text.chars() {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        let unit = match c {
            'h' => HOUR,
            'm' => 60,
            's' => 1,
            _ => return None,
        };
        if unit >= last_unit {
            return None;
        }
        last_unit = unit;
        seconds = seconds.checked_add(number.parse::<i64>().ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    (number.is_empty() && last_unit != i64::MAX).then(|| TimeDelta::try_seconds(seconds)).flatten()
}

/// Writes what [`length_of_time`] reads.
pub fn time_words(time: TimeDelta) -> String {
    let seconds = time.num_seconds();
    let mut text = String::new();
    for (count, unit) in [(seconds / HOUR, 'h'), (seconds % HOUR / 60, 'm'), (seconds % 60, 's')] {
        if count > 0 {
            text.push_str(&count.to_string());
            text.push(unit);
        }
    }
    if text.is_empty() { "0s".into() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_a_value_that_can_be_set_and_changes_nothing() {
        let mut settings = Settings::default();
        for definition in DEFINITIONS {
            let kept = settings.set(definition.key, definition.default).unwrap();
            assert_eq!(kept, definition.default, "{}", definition.key);
        }
        settings.changed.clear();
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn the_language_is_one_that_is_spoken_or_that_of_the_system() {
        let mut settings = Settings::default();
        for (value, language) in [("de", Some(Language::German)), ("en", Some(Language::English)), ("system", None)] {
            settings.set("language", value).unwrap();
            assert_eq!(settings.language, language);
        }
        let refused = settings.set("language", "fr").unwrap_err();
        assert_eq!(refused.to_string(), "language must be system, en or de; \"fr\" is not.");
        assert_eq!(
            refused.message().said(Language::German),
            "language muss system, en oder de sein; „fr“ ist es nicht."
        );
        let choices: Vec<_> = definition("language").unwrap().choices().into_iter().map(|(value, _)| value).collect();
        assert_eq!(choices, ["system", "en", "de"]);
    }

    #[test]
    fn the_role_is_one_of_three() {
        let mut settings = Settings::default();
        assert_eq!(settings.role, Role::Patient);
        for (value, role) in [("therapist", Role::Therapist), ("both", Role::Both), ("patient", Role::Patient)] {
            settings.set("role", value).unwrap();
            assert_eq!((settings.role, settings.get("role").unwrap().as_str()), (role, value));
        }
        let refused = settings.set("role", "doctor").unwrap_err().to_string();
        assert_eq!(refused, "role must be patient, therapist or both; \"doctor\" is not.");
        let choices = definition("role").unwrap().choices();
        let words: Vec<_> = choices.iter().map(|(value, words)| (*value, words.to_string())).collect();
        let expected = [("patient", "A patient"), ("therapist", "A therapist"), ("both", "Both")];
        assert_eq!(words, expected.map(|(value, words)| (value, words.to_owned())));
    }

    #[test]
    fn a_wrong_value_names_what_is_allowed() {
        let mut settings = Settings::default();
        for (key, value) in [
            ("posture-every", "30"),
            ("posture-every", "9h"),
            ("gap", "m5"),
            ("gap", "5m1h"),
            ("away-after", "0s"),
            ("breaks-per-hour", "-1"),
            ("working-hours", "always"),
            ("waking-hours", "7-21"),
            ("slot-times", "8:30"),
            ("posture-breaks", "perhaps"),
            ("language", "fr"),
        ] {
            let error = settings.set(key, value).unwrap_err().to_string();
            assert!(error.starts_with(key) && error.contains(value), "{error}");
        }
        assert_eq!(settings.set("colour", "red").unwrap_err(), SettingError::Unknown("colour".into()));
        assert_eq!(settings, Settings::default(), "a refused value changes nothing");
    }
}
