//! Commands that one call to the agent answers.

use super::{Refusal, print};
use chrono::Local;
use nape_api::client::Client;
use nape_api::commands::call;
use nape_api::home::Home;
use nape_api::progress::{DayRecord, DaysWanted};
use nape_api::session::StartRequest;
use nape_api::settings::{Setting, SettingChange};
use nape_api::status::{
    Hello, HowMany, LaterRequest, MeetingRequest, PauseRequest, PresenceState, PromptKind, SkipRequest, Slot,
    SlotState, Status, TakeRequest,
};
use nape_core::day::LocalDay;
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

fn show(status: &Status) {
    let mut out = String::new();
    match &status.plan {
        Some(plan) => line(&mut out, &format!("{} (version {}): {}", plan.title, plan.version, plan.words)),
        None => line(&mut out, "No plan yet. Load one with `nape plan import FILE`, or open the window with `nape`."),
    }
    for slot in &status.slots {
        line(&mut out, &format!("  {}", slot_line(slot)));
    }
    if let Some(prompt) = &status.prompt {
        line(
            &mut out,
            &format!(
                "Now: {}, {}. Answer with `nape start`, `later` or `skip`.",
                prompt.title,
                crate::words::minutes(prompt.minutes)
            ),
        );
    }
    if let Some(running) = &status.running_break {
        line(&mut out, &format!("Break: {}.", running.title));
    }
    if let Some(next) = &status.next {
        line(&mut out, &format!("Next: {}.", next.words));
    }
    if let Some(pause) = &status.pause {
        line(&mut out, &format!("Paused {}.", pause.words));
    }
    if let Some(meeting) = &status.meeting {
        line(&mut out, &format!("In a meeting {}.", meeting.words));
    }
    for hold in &status.holds {
        line(&mut out, &format!("Held now: {}.", hold.words));
    }
    let presence = match status.presence.state {
        PresenceState::Active => "at the desk",
        PresenceState::Away => "away",
        PresenceState::Locked => "screen locked",
        PresenceState::Asleep => "asleep",
        PresenceState::Unknown => "not known",
    };
    line(&mut out, &format!("Presence: {presence}. Desk time: {} min since the last relief.", status.desk_time_s / 60));
    line(&mut out, &format!("Breaks today: {} of {} taken.", status.breaks_taken, status.breaks_shown));
    for warning in &status.warnings {
        line(&mut out, warning);
    }
    print::lines(&out);
}

fn line(out: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{text}");
}

fn slot_line(slot: &Slot) -> String {
    let state = match slot.state {
        SlotState::Upcoming => "to come",
        SlotState::Due => "due",
        SlotState::InSession => "in session",
        SlotState::Done if slot.by_hand => "done, ticked by hand",
        SlotState::Done => "done",
        SlotState::Partial => "partly done",
        SlotState::Skipped => "skipped",
        SlotState::Missed => "missed",
        SlotState::NotAsked => "not asked",
    };
    let reason = slot.reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
    format!("{}  {}  {}  {state}{reason}", slot.id, slot.at, crate::words::minutes(slot.minutes))
}

pub(super) fn next(home: &Home, count: u32, json: bool) -> Result<(), Refusal> {
    let next = agent(home)?.call::<call::next>(&HowMany { count })?;
    if json {
        return print::json(&next);
    }
    if next.is_empty() {
        return Err(Refusal::No("Nothing is planned. Load a plan with `nape plan import FILE`.".into()));
    }
    let held = |upcoming: &nape_api::status::Upcoming| {
        let holds: Vec<&str> = upcoming.holds.iter().map(|hold| hold.words.as_str()).collect();
        if holds.is_empty() { String::new() } else { format!("; held while {}", holds.join(", ")) }
    };
    let lines: Vec<String> = next.iter().map(|upcoming| format!("{}{}", upcoming.words, held(upcoming))).collect();
    print::lines(&lines.join("\n"));
    Ok(())
}

pub(super) fn pause(home: &Home, words: &[String]) -> Result<(), Refusal> {
    let request = pause_request(words)?;
    let status = agent(home)?.call::<call::pause>(&request)?;
    let until = status.pause.map(|pause| pause.words).unwrap_or_default();
    print::lines(&format!("Paused {until}."));
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
    agent(home)?.call::<call::resume>(&())?;
    print::lines("Reminders go on.");
    Ok(())
}

pub(super) fn start(home: &Home, slot: Option<String>) -> Result<(), Refusal> {
    let mut agent = agent(home)?;
    agent.call::<call::hello>(&Hello::of_this_desktop(crate::BUILD, false))?;
    agent.call::<call::start>(&StartRequest { slot: slot.map(of_today) })?;
    print::lines("The session is open in the window.");
    Ok(())
}

pub(super) fn later(home: &Home, slot: Option<String>, minutes: Option<u32>) -> Result<(), Refusal> {
    let status = agent(home)?.call::<call::later>(&LaterRequest { slot: slot.map(of_today), minutes })?;
    let next = status.next.map(|next| format!(" Next: {}.", next.words)).unwrap_or_default();
    print::lines(&format!("Moved.{next}"));
    Ok(())
}

pub(super) fn skip(home: &Home, slot: Option<String>, reason: Option<String>) -> Result<(), Refusal> {
    agent(home)?.call::<call::skip>(&SkipRequest { slot: slot.map(of_today), reason })?;
    print::lines("Skipped.");
    Ok(())
}

pub(super) fn meeting(home: &Home, time: &str) -> Result<(), Refusal> {
    let usage = || Refusal::Usage("Say how long the meeting lasts, such as `45m`, or `over`.".into());
    let minutes = match time {
        "over" => None,
        time => Some(length_of_time(time).and_then(|time| u32::try_from(time.num_minutes()).ok()).ok_or_else(usage)?),
    };
    let status = agent(home)?.call::<call::meeting>(&MeetingRequest { minutes })?;
    print::lines(&match status.meeting {
        Some(meeting) => format!("Nothing is shown {}.", meeting.words),
        None => "Reminders go on.".into(),
    });
    Ok(())
}

pub(super) fn take(home: &Home, kind: PromptKind) -> Result<(), Refusal> {
    let status = agent(home)?.call::<call::take>(&TakeRequest { kind })?;
    if let Some(running) = status.running_break {
        print::lines(&format!("{} ({} s).", running.title, running.seconds));
    }
    Ok(())
}

pub(super) fn progress(home: &Home, days: u32, json: bool) -> Result<(), Refusal> {
    let days = agent(home)?.call::<call::history>(&DaysWanted { days })?;
    if json {
        return print::json(&days);
    }
    if days.is_empty() {
        print::lines("Nothing yet. Sessions and slots are listed here once a plan has begun.");
    }
    for day in &days {
        print::lines(&day_lines(day));
    }
    Ok(())
}

fn day_lines(day: &DayRecord) -> String {
    let mut out = String::new();
    line(&mut out, &format!("{}  breaks {} of {} taken", day.day, day.breaks_taken, day.breaks_shown));
    for slot in &day.slots {
        line(&mut out, &format!("  {}", slot_line(slot)));
    }
    for session in &day.sessions {
        let pain = match (session.pain_before, session.pain_after) {
            (None, None) => String::new(),
            (before, after) => {
                let word = |pain: Option<u32>| pain.map_or_else(|| "not asked".to_owned(), |pain| pain.to_string());
                format!(", pain {} before and {} after", word(before), word(after))
            }
        };
        line(
            &mut out,
            &format!("  session {}: {:.0} % of the prescribed work{pain}", session.began, session.share * 100.0),
        );
    }
    out
}

pub(super) fn settings_list(home: &Home, json: bool) -> Result<(), Refusal> {
    let settings = agent(home)?.call::<call::settings_list>(&())?;
    if json {
        return print::json(&settings);
    }
    let lines: Vec<String> = settings.iter().map(setting_line).collect();
    print::lines(&lines.join("\n"));
    Ok(())
}

fn setting_line(setting: &Setting) -> String {
    let value = if setting.value.is_empty() { "(none)" } else { &setting.value };
    format!(
        "{} = {value}\n  {} Default: {}. Allowed: {}.",
        setting.key, setting.meaning, setting.default, setting.allowed
    )
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
