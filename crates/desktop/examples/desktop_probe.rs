//! The desktop adapters by hand: one JSON command a line on standard input, one JSON event a line on standard output.
//!
//! Commands: `{"do": "show", "id": 1, "summary": "…", "body": "…", "plain": "…", "buttons": [["start", "Start"]]}`,
//! `{"do": "withdraw", "id": 1}`, `{"do": "idle_after", "ms": 500}`, `{"do": "display", "name": ":1"}`,
//! `{"do": "face", "icon": "paused", "title": "…", "tooltip": "…", "items": ["text", ["key", "label"], null]}`,
//! `{"do": "states"}`, `{"do": "stop"}`. The end of the input stops it as well.
//!
//! Arguments: the milliseconds of stillness that count as idle (default 180000).
#![allow(clippy::print_stdout, reason = "standard output is what this tool is for")]

use std::{error::Error, io::BufRead, time::Duration};

use nape_desktop::{
    Button, CloseReason, DesktopEvent, IdleState, LockState, Note, NoteEvent, NoteId, Notifier, Presence,
    PresenceConfig, PresenceEvent, ServerState, SleepState, Tray, TrayEvent, TrayFace, TrayIcon, TrayItem, TrayState,
    Urgency,
};
use serde_json::{Value, json};
use tokio::sync::mpsc;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(run())
}

async fn run() -> Result<(), Box<dyn Error>> {
    let idle_after = std::env::args().nth(1).map_or(Ok(180_000), |given| given.parse())?;
    let (events, mut news) = mpsc::unbounded_channel();
    let notifier = Notifier::start(events.clone());
    let config =
        PresenceConfig { idle_after: Duration::from_millis(idle_after), display: std::env::var("DISPLAY").ok() };
    let presence = Presence::start(events.clone(), config);
    let tray = Tray::start(events);
    let mut lines = commands();
    loop {
        tokio::select! {
            Some(event) = news.recv() => println!("{}", event_json(&event)),
            line = lines.recv() => {
                let Some(line) = line else { break };
                let command: Value = serde_json::from_str(&line)?;
                match text(&command, "do").as_str() {
                    "show" => notifier.show(note(&command)),
                    "withdraw" => notifier.withdraw(NoteId(number(&command, "id"))),
                    "idle_after" => presence.set_idle_after(Duration::from_millis(number(&command, "ms"))),
                    "display" => presence.reconnect_display(command["name"].as_str().map(str::to_owned)),
                    "face" => tray.update(face(&command)),
                    "states" => println!("{}", states(&notifier, &presence, &tray)),
                    "stop" => break,
                    other => return Err(format!("no such command: {other}").into()),
                }
            }
        }
    }
    notifier.stop().await;
    tray.stop().await;
    while let Ok(event) = news.try_recv() {
        println!("{}", event_json(&event));
    }
    Ok(())
}

/// A thread, because reading standard input blocks.
fn commands() -> mpsc::UnboundedReceiver<String> {
    let (sender, lines) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    lines
}

fn text(command: &Value, name: &str) -> String {
    command[name].as_str().unwrap_or_default().to_owned()
}

fn number(command: &Value, name: &str) -> u64 {
    command[name].as_u64().unwrap_or_default()
}

fn pair(value: &Value) -> (String, String) {
    (value[0].as_str().unwrap_or_default().to_owned(), value[1].as_str().unwrap_or_default().to_owned())
}

fn note(command: &Value) -> Note {
    let buttons = command["buttons"].as_array().into_iter().flatten().map(pair);
    Note {
        id: NoteId(number(command, "id")),
        summary: text(command, "summary"),
        body: text(command, "body"),
        body_without_actions: text(command, "plain"),
        buttons: buttons.map(|(key, label)| Button { key, label }).collect(),
        urgency: Urgency::Normal,
        category: "x-nape.reminder".to_owned(),
        sound: command["sound"].as_str().map(str::to_owned),
    }
}

fn face(command: &Value) -> TrayFace {
    let items = command["items"].as_array().into_iter().flatten().map(|item| match item {
        Value::String(label) => TrayItem::Label(label.clone()),
        Value::Array(_) => {
            let (key, label) = pair(item);
            TrayItem::Action { key, label, enabled: true }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => TrayItem::Separator,
    });
    TrayFace {
        icon: match text(command, "icon").as_str() {
            "held" => TrayIcon::Held,
            "paused" => TrayIcon::Paused,
            "session" => TrayIcon::InSession,
            _ => TrayIcon::Running,
        },
        title: text(command, "title"),
        tooltip: text(command, "tooltip"),
        items: items.collect(),
    }
}

fn states(notifier: &Notifier, presence: &Presence, tray: &Tray) -> Value {
    let snapshot = presence.snapshot();
    let reports = snapshot.reports.iter().map(|report| format!("{}: {}", report.source, report.state));
    json!({
        "event": "states",
        "server": server_json(&notifier.server()),
        "idle": idle_json(&snapshot.idle),
        "lock": lock_json(&snapshot.lock),
        "sleep": sleep_json(&snapshot.sleep),
        "sensors": reports.collect::<Vec<_>>(),
        "tray": tray_json(&tray.state()),
    })
}

fn event_json(event: &DesktopEvent) -> Value {
    match event {
        DesktopEvent::Note(NoteEvent::Shown { id }) => json!({"event": "shown", "id": id.0}),
        DesktopEvent::Note(NoteEvent::NotShown { id, why }) => json!({"event": "not_shown", "id": id.0, "why": why}),
        DesktopEvent::Note(NoteEvent::Answered { id, key, activation_token }) => {
            json!({"event": "answered", "id": id.0, "key": key, "token": activation_token})
        }
        DesktopEvent::Note(NoteEvent::Closed { id, reason }) => {
            let reason = match reason {
                CloseReason::Expired => "expired",
                CloseReason::Dismissed => "dismissed",
                CloseReason::Withdrawn => "withdrawn",
                CloseReason::Unknown => "unknown",
            };
            json!({"event": "closed", "id": id.0, "reason": reason})
        }
        DesktopEvent::Note(NoteEvent::ServerChanged(state)) => json!({"event": "server", "server": server_json(state)}),
        DesktopEvent::Presence(PresenceEvent::Idle(state)) => json!({"event": "idle", "idle": idle_json(state)}),
        DesktopEvent::Presence(PresenceEvent::Lock(state)) => json!({"event": "lock", "lock": lock_json(state)}),
        DesktopEvent::Presence(PresenceEvent::Sleep(state)) => json!({"event": "sleep", "sleep": sleep_json(state)}),
        DesktopEvent::Tray(TrayEvent::Chosen { key, activation_token }) => {
            json!({"event": "chosen", "key": key, "token": activation_token})
        }
        DesktopEvent::Tray(TrayEvent::Activated { activation_token }) => {
            json!({"event": "activated", "token": activation_token})
        }
        DesktopEvent::Tray(TrayEvent::Changed(state)) => json!({"event": "tray", "tray": tray_json(state)}),
    }
}

fn server_json(state: &ServerState) -> Value {
    match state {
        ServerState::Asking => json!({"is": "asking"}),
        ServerState::Ready { name, actions, body_markup, persistence } => {
            json!({"is": "ready", "name": name, "actions": actions, "markup": body_markup, "persistence": persistence})
        }
        ServerState::Startable => json!({"is": "startable"}),
        ServerState::Absent { why } => json!({"is": "absent", "why": why}),
        ServerState::NoBus { why } => json!({"is": "no_bus", "why": why}),
    }
}

fn idle_json(state: &IdleState) -> Value {
    match state {
        IdleState::Active => json!({"is": "active"}),
        IdleState::Idle { since_ms_ago } => json!({"is": "idle", "since_ms_ago": since_ms_ago}),
        IdleState::Unknown { why } => json!({"is": "unknown", "why": why}),
    }
}

fn lock_json(state: &LockState) -> Value {
    match state {
        LockState::Locked => json!({"is": "locked"}),
        LockState::Unlocked => json!({"is": "unlocked"}),
        LockState::Unknown { why } => json!({"is": "unknown", "why": why}),
    }
}

fn sleep_json(state: &SleepState) -> Value {
    match state {
        SleepState::Awake => json!({"is": "awake"}),
        SleepState::Sleeping => json!({"is": "sleeping"}),
        SleepState::Unknown { why } => json!({"is": "unknown", "why": why}),
    }
}

fn tray_json(state: &TrayState) -> Value {
    match state {
        TrayState::Shown => json!({"is": "shown"}),
        TrayState::NoHost { why } => json!({"is": "no_host", "why": why}),
        TrayState::NoBus { why } => json!({"is": "no_bus", "why": why}),
    }
}
