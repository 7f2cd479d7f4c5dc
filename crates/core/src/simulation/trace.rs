//! A trace: what happened at a desk, one JSON object a line, in the order of time.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use serde::Deserialize;

/// What is wrong with a trace.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Line {line} of the trace {what}.")]
pub struct TraceError {
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong, as the rest of the sentence.
    pub what: String,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// When, truly.
    pub at: DateTime<Utc>,
    /// What.
    pub event: Event,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Presence changed.
    Presence(Presence),
    /// Typing stopped for three seconds, or went on.
    Input(Typing),
    /// Do-not-disturb went on or off.
    Quiet(bool),
    /// A meeting began or ended.
    Meeting(bool),
    /// Nape was paused, or went on.
    Paused(bool),
    /// The prompt that was shown then was answered.
    Answer(Answer),
    /// The running session or break ended.
    Finished(Finish),
    /// Somebody set the wall clock by so much, on top of what it was wrong already.
    ClockSet(TimeDelta),
    /// The machine is in another zone.
    Zone(String),
    /// The process died and came back at once.
    Restart,
}

/// Whether somebody is at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Presence {
    /// Present.
    Active,
    /// Gone, or still.
    Away,
    /// The screen is locked.
    Locked,
    /// The machine sleeps or is off.
    Asleep,
    /// Nobody can tell.
    Unknown,
}

/// Whether somebody types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Typing {
    /// Three seconds without input have passed.
    Pause,
    /// There is input again.
    Busy,
}

/// An answer to a prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Begun.
    Start,
    /// Moved.
    Later,
    /// Skipped.
    Skip,
    /// Closed.
    Dismiss,
}

/// How a session or a break ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Finish {
    /// All of it.
    Done,
    /// Half of it.
    Partial,
    /// Nothing of it.
    Stopped,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    at: DateTime<FixedOffset>,
    presence: Option<Presence>,
    input: Option<Typing>,
    quiet: Option<bool>,
    meeting: Option<bool>,
    paused: Option<bool>,
    answer: Option<Answer>,
    finished: Option<Finish>,
    clock_set: Option<String>,
    zone: Option<String>,
    restart: Option<bool>,
}

/// Reads a whole trace.
pub fn read(text: &str) -> Result<Vec<Happening>, TraceError> {
    let mut trace: Vec<Happening> = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let refused = |what: String| TraceError { line: number + 1, what };
        let read = serde_json::from_str(line).map_err(|e| refused(format!("cannot be read: {e}")))?;
        let happening = happening(read).map_err(refused)?;
        if trace.last().is_some_and(|before| before.at > happening.at) {
            return Err(refused("is earlier than the one before; put the lines in the order of time".into()));
        }
        trace.push(happening);
    }
    Ok(trace)
}

fn happening(line: Line) -> Result<Happening, String> {
    let clock_set = line.clock_set.as_deref().map(shift).transpose()?;
    let restart = match line.restart {
        Some(false) => return Err("says that nothing was restarted; leave it out".into()),
        Some(true) => Some(Event::Restart),
        None => None,
    };
    let mut events = [
        line.presence.map(Event::Presence),
        line.input.map(Event::Input),
        line.quiet.map(Event::Quiet),
        line.meeting.map(Event::Meeting),
        line.paused.map(Event::Paused),
        line.answer.map(Event::Answer),
        line.finished.map(Event::Finished),
        clock_set.map(Event::ClockSet),
        line.zone.map(Event::Zone),
        restart,
    ]
    .into_iter()
    .flatten();
    match (events.next(), events.next()) {
        (Some(event), None) => Ok(Happening { at: line.at.with_timezone(&Utc), event }),
        (None, _) => Err("says when, but not what happened".into()),
        (Some(_), Some(_)) => Err("says more than one thing; write one line for each".into()),
    }
}

/// Reads `+01:30:00`.
fn shift(text: &str) -> Result<TimeDelta, String> {
    let wrong = || format!("sets the clock by \"{text}\", which must be like \"+01:30:00\" or \"-00:05:00\"");
    let (sign, rest) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
        (Some(rest), _) => (1, rest),
        (_, Some(rest)) => (-1, rest),
        (None, None) => return Err(wrong()),
    };
    let parts: Option<Vec<i64>> = rest
        .split(':')
        .map(|part| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok()).flatten())
        .collect();
    match parts.as_deref() {
        Some([h, m @ 0..60, s @ 0..60]) if *h <= 100_000 => Ok(TimeDelta::seconds(sign * (h * 3600 + m * 60 + s))),
        Some(_) | None => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_is_read() {
        let text = r#"{"at":"2026-03-23T09:00:00+01:00","presence":"active"}
            {"at":"2026-03-23T09:00:01+01:00","input":"pause"}

            {"at":"2026-03-23T09:00:02+01:00","quiet":true}
            {"at":"2026-03-23T09:00:03+01:00","meeting":false}
            {"at":"2026-03-23T09:00:04+01:00","paused":true}
            {"at":"2026-03-23T09:00:05+01:00","answer":"later"}
            {"at":"2026-03-23T09:00:06+01:00","finished":"partial"}
            {"at":"2026-03-23T09:00:07+01:00","clock_set":"-01:30:05"}
            {"at":"2026-03-23T08:00:08Z","zone":"America/New_York"}
            {"at":"2026-03-23T09:00:09+01:00","restart":true}"#;
        let events: Vec<Event> = read(text).unwrap().into_iter().map(|line| line.event).collect();
        let expected = [
            Event::Presence(Presence::Active),
            Event::Input(Typing::Pause),
            Event::Quiet(true),
            Event::Meeting(false),
            Event::Paused(true),
            Event::Answer(Answer::Later),
            Event::Finished(Finish::Partial),
            Event::ClockSet(TimeDelta::seconds(-5405)),
            Event::Zone("America/New_York".into()),
            Event::Restart,
        ];
        assert_eq!(events, expected);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        for (line, what) in [
            ("{\"at\":\"yesterday\",\"quiet\":true}", "cannot be read"),
            ("{\"at\":\"2026-03-23T09:00:00Z\"}", "not what happened"),
            ("{\"at\":\"2026-03-23T09:00:00Z\",\"quiet\":true,\"paused\":true}", "more than one thing"),
            ("{\"at\":\"2026-03-23T09:00:00Z\",\"noise\":true}", "unknown field"),
            ("{\"at\":\"2026-03-23T09:00:00Z\",\"clock_set\":\"1h\"}", "+01:30:00"),
            ("{\"at\":\"2026-03-23T09:00:00Z\",\"clock_set\":\"+01:75:00\"}", "+01:30:00"),
            ("{\"at\":\"2026-03-23T07:00:00Z\",\"quiet\":true}", "earlier"),
        ] {
            let text = format!("{{\"at\":\"2026-03-23T08:00:00Z\",\"presence\":\"active\"}}\n{line}");
            let error = read(&text).unwrap_err();
            assert!(error.line == 2 && error.to_string().contains(what), "{error}");
        }
    }
}
