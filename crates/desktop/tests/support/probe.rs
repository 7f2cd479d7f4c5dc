//! The adapters, run in a process of their own, because they read addresses from the environment: this test program
//! starts itself once more, and there the test below is not a test but the probe.
//!
//! It prints a line for every event and takes one command a line; the end of its input ends it.

use std::{
    io::{BufRead, BufReader, Write},
    process::{ChildStdin, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use nape_desktop::{Awake, Button, Cues, Note, NoteId, Notifier, Presence, PresenceConfig, Tone, Urgency};
use tokio::sync::mpsc;

use super::{process::Process, wait::eventually, world::World};

const IS_PROBE: &str = "NAPE_DESKTOP_PROBE";
const WAYLAND: &str = "NAPE_DESKTOP_PROBE_WAYLAND";
const DEVICES: &str = "NAPE_DESKTOP_PROBE_DEVICES";
const CUES: &str = "NAPE_DESKTOP_PROBE_CUES";

#[test]
fn probe() {
    if std::env::var_os(IS_PROBE).is_some() {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(run());
    }
}

async fn run() {
    let (events, mut news) = mpsc::unbounded_channel();
    let notes = Notifier::start(events.clone());
    let presence = Presence::start(
        events,
        PresenceConfig {
            idle_after: milliseconds(&std::env::var(IS_PROBE).unwrap()),
            display: std::env::var("DISPLAY").ok(),
            wayland_display: std::env::var(WAYLAND).ok(),
            devices: std::env::var_os(DEVICES).unwrap().into(),
        },
    );
    let cues = Cues::start(std::env::var_os(CUES).unwrap().into());
    let mut awake = Some(Awake::start());
    let (sender, mut commands) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    loop {
        tokio::select! {
            Some(event) = news.recv() => println!("{event:?}"),
            command = commands.recv() => {
                let Some(command) = command else { break };
                let words: Vec<_> = command.split(' ').collect();
                match words.as_slice() {
                    ["idle-after", length] => presence.set_idle_after(milliseconds(length)),
                    ["pause", on] => presence.watch_pause(*on == "on"),
                    ["meeting", on] => presence.watch_meeting(*on == "on"),
                    ["display", x11, wayland] => presence.reconnect_display(named(x11), named(wayland)),
                    ["snapshot"] => println!("{:?}", presence.snapshot()),
                    ["play", tones @ ..] => tones.iter().for_each(|name| cues.play(tone(name))),
                    ["say", tag, ..] => cues.say(command.splitn(3, ' ').nth(2).unwrap(), tag),
                    ["cues"] => println!("Cues {:?} {:?}", cues.can_play(), cues.can_speak()),
                    // Several at once are asked before anything is done about the first.
                    ["awake", steps @ ..] => steps.iter().for_each(|step| step_awake(&mut awake, step)),
                    ["show", id, text] => notes.show(note(id.parse().unwrap(), text)),
                    ["withdraw", id] => notes.withdraw(NoteId(id.parse().unwrap())),
                    other => panic!("no such command: {other:?}"),
                }
            }
        }
    }
    notes.stop().await;
}

fn milliseconds(text: &str) -> Duration {
    Duration::from_millis(text.parse().unwrap())
}

fn tone(name: &str) -> Tone {
    Tone::ALL.into_iter().find(|tone| format!("{tone:?}") == name).unwrap()
}

fn step_awake(awake: &mut Option<Awake>, step: &str) {
    if step == "drop" {
        return *awake = None;
    }
    let awake = awake.as_ref().unwrap();
    match step {
        "keep" => awake.keep("A session runs"),
        "let-go" => awake.let_go(),
        "state" => println!("{:?}", awake.state()),
        other => panic!("no such step: {other}"),
    }
}

fn named(name: &str) -> Option<String> {
    (name != "-").then(|| name.to_owned())
}

fn note(id: u64, text: &str) -> Note {
    Note {
        id: NoteId(id),
        summary: text.to_owned(),
        body: "It takes a minute.".to_owned(),
        body_without_actions: "Answer in the tray.".to_owned(),
        buttons: vec![Button { key: "start".to_owned(), label: "Start".to_owned() }],
        urgency: Urgency::Normal,
        category: "x-nape.reminder".to_owned(),
        sound: None,
    }
}

/// A running probe.
pub(crate) struct Probe {
    input: ChildStdin,
    lines: Arc<Mutex<Vec<String>>>,
    /// How many of the lines have been looked at.
    read: usize,
    process: Process,
}

impl Probe {
    /// Stillness of `idle_after_ms` is idle.
    pub(crate) fn start(world: &World, idle_after_ms: u32) -> Self {
        Self::start_by(&mut world.command(Self::program()), world, idle_after_ms)
    }

    /// Beside a Wayland compositor.
    pub(crate) fn start_at(world: &World, idle_after_ms: u32, wayland: &str) -> Self {
        Self::start_by(world.command(Self::program()).env(WAYLAND, wayland), world, idle_after_ms)
    }

    /// Where no program is installed but the world's own.
    pub(crate) fn start_without_programs(world: &World, idle_after_ms: u32) -> Self {
        Self::start_by(world.command(Self::program()).env("PATH", world.path("bin")), world, idle_after_ms)
    }

    /// Where the session bus is the system bus as well.
    pub(crate) fn start_with_system_bus(world: &World) -> Self {
        let mut command = world.command(Self::program());
        Self::start_by(command.env("DBUS_SYSTEM_BUS_ADDRESS", world.bus()), world, 600_000)
    }

    fn program() -> std::path::PathBuf {
        std::env::current_exe().unwrap()
    }

    fn start_by(command: &mut std::process::Command, world: &World, idle_after_ms: u32) -> Self {
        command.args(["support::probe::probe", "--exact", "--nocapture", "--test-threads=1"]);
        command.env(IS_PROBE, idle_after_ms.to_string()).env(DEVICES, world.path("dev"));
        command.env(CUES, world.path("cues"));
        let mut process = Process::start(command.stdin(Stdio::piped()).stdout(Stdio::piped()));
        let (input, output) = (process.input(), process.output());
        let lines = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&lines);
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        });
        Self { input, lines, read: 0, process }
    }

    pub(crate) fn tell(&mut self, command: &str) {
        writeln!(self.input, "{command}").expect("the probe listens");
    }

    /// Waits for the next line with this in it, beyond those looked at before, and returns it.
    #[track_caller]
    pub(crate) fn hears(&mut self, part: &str) -> String {
        let lines = Arc::clone(&self.lines);
        let from = self.read;
        let found = eventually(&format!("{part:?} after {:?}", self.unread()), || {
            let lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
            let place = lines.iter().skip(from).position(|line| line.contains(part))?;
            Some((from + place + 1, lines[from + place].clone()))
        });
        self.read = found.0;
        found.1
    }

    /// Waits until a source reports a state that begins so.
    #[track_caller]
    pub(crate) fn reports(&mut self, source: &str, state: &str) {
        let part = format!("source: \"{source}\", state: \"{state}");
        eventually(&part, || {
            self.tell("snapshot");
            self.all().iter().rev().find(|line| line.contains("PresenceSnapshot"))?.contains(&part).then_some(())
        });
    }

    /// What came since the line that was looked at last.
    pub(crate) fn unread(&self) -> Vec<String> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)[self.read..].to_vec()
    }

    /// Every line so far.
    pub(crate) fn all(&self) -> Vec<String> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// The processes that the probe started and that still run.
    pub(crate) fn children(&self) -> Vec<String> {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.id())).expect("the probe runs");
        let of_task =
            |task: std::io::Result<std::fs::DirEntry>| std::fs::read_to_string(task.ok()?.path().join("children")).ok();
        let children: Vec<_> = tasks.filter_map(of_task).collect();
        children.join(" ").split_whitespace().map(str::to_owned).collect()
    }
}
