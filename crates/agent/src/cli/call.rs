//! Commands that one call to the agent answers.

use super::{Refusal, print};
use chrono::Local;
use nape_api::client::Client;
use nape_api::commands::call;
use nape_api::home::Home;
use nape_api::progress::{DayRecord, DaysWanted, SessionAnswers};
use nape_api::session::StartRequest;
use nape_api::settings::{Setting, SettingChange};
use nape_api::status::{
    Hello, HowMany, LaterRequest, MeetingRequest, PauseRequest, PresenceState, PromptKind, SkipRequest, Slot,
    SlotState, Status, TakeRequest,
};
use nape_core::day::LocalDay;
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::settings::length_of_time;
use std::fmt::Write as _;

fn agent(home: &Home) -> Result<Client, Refusal> {
    Ok(Client::connect(home)?)
}

pub(super) fn status(home: &Home, json: bool) -> Result<(), Refusal> {
    let status = agent(home)?.call::<call::status>(&())?;
    if json {
        return print::json(&status);
    }
    show(&status);
    Ok(())
}

/// The language that is spoken, which is that of the agent's own words.
fn language(status: &Status) -> Language {
    match status.language {
        nape_api::status::Language::English => Language::English,
        nape_api::status::Language::German => Language::German,
    }
}

/// One message as a line, in the language of a status.
fn say(status: &Status, message: &Message) {
    print::lines(&message.said(language(status)));
}

fn show(status: &Status) {
    let language = language(status);
    let mut out = String::new();
    let mut say = |message: Message| line(&mut out, &message.said(language));
    say(match &status.plan {
        Some(plan) => Message::new("cli-plan")
            .with("title", plan.title.as_str())
            .with("version", plan.version)
            .with("place", plan.words.as_str()),
        None => Message::new("cli-no-plan"),
    });
    for slot in &status.slots {
        say(format!("  {}", slot_line(slot, language)).into());
    }
    if let Some(prompt) = &status.prompt {
        let now = Message::new("cli-now").with("title", prompt.title.as_str());
        say(now.with("takes", crate::words::minutes(prompt.minutes)));
    }
    if let Some(running) = &status.running_break {
        say(Message::new("cli-break").with("title", running.title.as_str()));
    }
    if let Some(next) = &status.next {
        say(Message::new("cli-next").with("next", next.words.as_str()));
    }
    if let Some(pause) = &status.pause {
        say(Message::new("cli-paused").with("until", pause.words.as_str()));
    }
    if let Some(meeting) = &status.meeting {
        say(Message::new("cli-meeting").with("until", meeting.words.as_str()));
    }
    if let Some(words) = &status.safety.words {
        say(Message::new("cli-safety").with("words", words.as_str()));
    }
    if let Some(words) = &status.safety.bad_days {
        say(words.clone().into());
    }
    for hold in &status.holds {
        say(Message::new("cli-held").with("why", hold.words.as_str()));
    }
    let presence = Message::new(match status.presence.state {
        PresenceState::Active => "presence-active",
        PresenceState::Away => "presence-away",
        PresenceState::Locked => "presence-locked",
        PresenceState::Asleep => "presence-asleep",
        PresenceState::Unknown => "presence-unknown",
    });
    say(Message::new("cli-presence").with("presence", presence).with("minutes", status.desk_time_s / 60));
    say(Message::new("cli-breaks").with("taken", status.breaks_taken).with("shown", status.breaks_shown));
    for warning in &status.warnings {
        say(warning.as_str().into());
    }
    print::lines(&out);
}

fn line(out: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{text}");
}

fn slot_line(slot: &Slot, language: Language) -> String {
    let state = Message::new(match slot.state {
        SlotState::Upcoming => "state-upcoming",
        SlotState::Due => "state-due",
        SlotState::InSession => "state-in-session",
        SlotState::Done if slot.by_hand => "state-ticked",
        SlotState::Done => "state-done",
        SlotState::Partial => "state-partial",
        SlotState::Skipped => "state-skipped",
        SlotState::Missed => "state-missed",
        SlotState::NotAsked => "state-not-asked",
    });
    let state = state.said(language);
    let takes = crate::words::minutes(slot.minutes).said(language);
    let reason = slot.reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
    format!("{}  {}  {takes}  {state}{reason}", slot.id, slot.at)
}

pub(super) fn next(home: &Home, count: u32, json: bool) -> Result<(), Refusal> {
    let mut agent = agent(home)?;
    let next = agent.call::<call::next>(&HowMany { count })?;
    if json {
        return print::json(&next);
    }
    if next.is_empty() {
        return Err(Refusal::No("Nothing is planned. Load a plan with `nape plan import FILE`.".into()));
    }
    let language = language(&agent.call::<call::status>(&())?);
    for upcoming in &next {
        let holds: Vec<&str> = upcoming.holds.iter().map(|hold| hold.words.as_str()).collect();
        let held = Message::new("cli-upcoming-held").with("upcoming", upcoming.words.as_str());
        let told = if holds.is_empty() { upcoming.words.clone().into() } else { held.with("why", holds.join(", ")) };
        print::lines(&told.said(language));
    }
    Ok(())
}

pub(super) fn pause(home: &Home, words: &[String]) -> Result<(), Refusal> {
    let request = pause_request(words)?;
    let status = agent(home)?.call::<call::pause>(&request)?;
    let until = status.pause.as_ref().map(|pause| pause.words.clone()).unwrap_or_default();
    say(&status, &Message::new("cli-paused").with("until", until));
    Ok(())
}

fn pause_request(words: &[String]) -> Result<PauseRequest, Refusal> {
    let usage = || Refusal::Usage("Say how long: `30m`, `until 14:00`, `today` or `until 2026-08-01`.".into());
    match words {
        [word] if word == "today" => Ok(PauseRequest::Today),
        [word] => {
            let time = length_of_time(word).filter(|time| time.num_minutes() >= 1).ok_or_else(usage)?;
            Ok(PauseRequest::Minutes { minutes: u32::try_from(time.num_minutes()).map_err(|_| usage())? })
        }
        [until, day] if until == "until" && day.parse::<LocalDay>().is_ok() => {
            Ok(PauseRequest::UntilDay { day: day.clone() })
        }
        [until, time] if until == "until" => Ok(PauseRequest::Until { time: time.clone() }),
        _ => Err(usage()),
    }
}

pub(super) fn resume(home: &Home) -> Result<(), Refusal> {
    let status = agent(home)?.call::<call::resume>(&())?;
    say(&status, &Message::new("cli-resumed"));
    Ok(())
}

pub(super) fn start(home: &Home, slot: Option<String>) -> Result<(), Refusal> {
    let mut agent = agent(home)?;
    agent.call::<call::hello>(&Hello::of_this_desktop(crate::BUILD, false))?;
    let status = agent.call::<call::start>(&StartRequest { slot: slot.map(of_today) })?;
    say(&status, &Message::new("cli-started"));
    Ok(())
}

pub(super) fn later(home: &Home, slot: Option<String>, minutes: Option<u32>) -> Result<(), Refusal> {
    let status = agent(home)?.call::<call::later>(&LaterRequest { slot: slot.map(of_today), minutes })?;
    let moved = Message::new("cli-moved");
    let next = status.next.as_ref().map(|next| Message::new("cli-next").with("next", next.words.as_str()));
    let told: Vec<String> = std::iter::once(moved).chain(next).map(|part| part.said(language(&status))).collect();
    print::lines(&told.join(" "));
    Ok(())
}

pub(super) fn skip(home: &Home, slot: Option<String>, reason: Option<String>) -> Result<(), Refusal> {
    let status = agent(home)?.call::<call::skip>(&SkipRequest { slot: slot.map(of_today), reason })?;
    say(&status, &Message::new("cli-skipped"));
    Ok(())
}

pub(super) fn meeting(home: &Home, time: &str) -> Result<(), Refusal> {
    let usage = || Refusal::Usage("Say how long the meeting lasts, such as `45m`, or `over`.".into());
    let minutes = match time {
        "over" => None,
        time => Some(length_of_time(time).and_then(|time| u32::try_from(time.num_minutes()).ok()).ok_or_else(usage)?),
    };
    let status = agent(home)?.call::<call::meeting>(&MeetingRequest { minutes })?;
    let told = match &status.meeting {
        Some(meeting) => Message::new("cli-meeting-on").with("until", meeting.words.as_str()),
        None => Message::new("cli-resumed"),
    };
    say(&status, &told);
    Ok(())
}

pub(super) fn take(home: &Home, kind: PromptKind) -> Result<(), Refusal> {
    let status = agent(home)?.call::<call::take>(&TakeRequest { kind })?;
    if let Some(running) = &status.running_break {
        let taken = Message::new("cli-taken").with("title", running.title.as_str());
        say(&status, &taken.with("seconds", running.seconds));
    }
    Ok(())
}

pub(super) fn progress(home: &Home, days: u32, json: bool) -> Result<(), Refusal> {
    let mut agent = agent(home)?;
    let days = agent.call::<call::history>(&DaysWanted { days })?;
    if json {
        return print::json(&days);
    }
    let status = agent.call::<call::status>(&())?;
    if days.is_empty() {
        say(&status, &Message::new("cli-no-days"));
    }
    for day in &days {
        print::lines(&day_lines(day, language(&status)));
    }
    Ok(())
}

fn day_lines(day: &DayRecord, language: Language) -> String {
    let mut out = String::new();
    let told = Message::new("cli-day").with("day", day.day.as_str());
    line(&mut out, &told.with("taken", day.breaks_taken).with("shown", day.breaks_shown).said(language));
    for slot in &day.slots {
        line(&mut out, &format!("  {}", slot_line(slot, language)));
    }
    for session in &day.sessions {
        let share = format!("{:.0}", session.share * 100.0);
        let told = Message::new("cli-session").with("began", session.began.as_str()).with("share", share);
        let told = match (worst(session.before), worst(session.after)) {
            (None, None) => told,
            (before, after) => {
                let word = |pain: Option<u32>| {
                    pain.map_or_else(|| Message::new("cli-pain-unknown"), |pain| pain.to_string().into())
                };
                let with_pain = Message::new("cli-session-pain").with("session", told);
                with_pain.with("before", word(before)).with("after", word(after))
            }
        };
        line(&mut out, &format!("  {}", told.said(language)));
    }
    out
}

/// The worse of neck and head.
fn worst(pain: SessionAnswers) -> Option<u32> {
    pain.neck.max(pain.head)
}

pub(super) fn settings_list(home: &Home, json: bool) -> Result<(), Refusal> {
    let mut agent = agent(home)?;
    let settings = agent.call::<call::settings_list>(&())?;
    if json {
        return print::json(&settings);
    }
    let language = language(&agent.call::<call::status>(&())?);
    let lines: Vec<String> = settings.iter().map(|setting| setting_line(setting, language)).collect();
    print::lines(&lines.join("\n"));
    Ok(())
}

fn setting_line(setting: &Setting, language: Language) -> String {
    let none = Message::new("cli-setting-none");
    let value = if setting.value.is_empty() { none } else { setting.value.as_str().into() };
    let about = Message::new("cli-setting")
        .with("meaning", setting.meaning.as_str())
        .with("default", setting.default.as_str())
        .with("allowed", setting.allowed.as_str());
    format!("{} = {}\n  {}", setting.key, value.said(language), about.said(language))
}

pub(super) fn settings_get(home: &Home, key: &str, json: bool) -> Result<(), Refusal> {
    let settings = agent(home)?.call::<call::settings_list>(&())?;
    let unknown = || nape_core::settings::SettingError::Unknown(key.to_owned()).to_string();
    let setting = settings.iter().find(|s| s.key == key).ok_or_else(|| Refusal::Usage(unknown()))?;
    if json {
        return print::json(setting);
    }
    print::lines(&setting.value);
    Ok(())
}

pub(super) fn settings_set(home: &Home, key: String, value: String) -> Result<(), Refusal> {
    let setting = agent(home)?.call::<call::settings_set>(&SettingChange { key, value })?;
    print::lines(&format!("{} = {}", setting.key, setting.value));
    Ok(())
}

pub(super) fn quit(home: &Home) -> Result<(), Refusal> {
    agent(home)?.call::<call::quit>(&())?;
    print::lines("Nape has ended; no reminders come until it is started again.");
    Ok(())
}

/// `1` means the first slot of today.
fn of_today(slot: String) -> String {
    if slot.parse::<u8>().is_ok() {
        return format!("{}#{slot}", LocalDay::of(crate::clock::wall(), &Local));
    }
    slot
}
