//! What works here and what does not, each with what to do.

use super::{App, window};
use nape_api::status::{DoctorLine, Works};
use nape_desktop::{
    AwakeState, Found, IdleState, Keeper, LockState, Seen, Sensor, SensorReport, ServerState, SleepState, TrayState,
};

impl App {
    pub(super) fn examine(&self) -> Vec<DoctorLine> {
        let mut lines = vec![
            line("Agent", Works::Yes, format!("runs for {}", self.home.dir().display()), None),
            self.records_line(),
        ];
        lines.extend(self.notification_lines());
        lines.extend(self.presence_lines());
        lines.push(self.tray_line());
        lines.push(self.window_line());
        lines.extend(self.session_lines());
        lines
    }

    fn records_line(&self) -> DoctorLine {
        match &self.inner.borrow().unsaved {
            None => line("Records", Works::Yes, "are written".into(), None),
            Some(why) => line("Records", Works::No, why.to_string(), Some("Nothing is lost as long as Nape runs.")),
        }
    }

    fn notification_lines(&self) -> Vec<DoctorLine> {
        let buttons = |works, found: &str, advice| line("Notification buttons", works, found.into(), advice);
        let answer_elsewhere =
            Some("Answer prompts in the tray, in the window, or with `nape start`, `later` and `skip`.");
        match self.notifier.server() {
            ServerState::Ready { name, actions, .. } => vec![
                line("Notifications", Works::Yes, name, None),
                if actions {
                    buttons(Works::Yes, "Start, Later and Skip are offered", None)
                } else {
                    buttons(Works::No, "the server offers none", answer_elsewhere)
                },
            ],
            ServerState::Startable => vec![
                line("Notifications", Works::Yes, "a server starts when it is needed".into(), None),
                buttons(Works::Unknown, "nothing has been shown yet", None),
            ],
            ServerState::Asking => vec![
                line("Notifications", Works::Unknown, "the server has not answered yet".into(), None),
                buttons(Works::Unknown, "the server has not answered yet", None),
            ],
            ServerState::Absent { why } => vec![
                line(
                    "Notifications",
                    Works::No,
                    fact(&why).to_owned(),
                    Some("Install a notification server, such as dunst."),
                ),
                buttons(Works::No, "there is no server", answer_elsewhere),
            ],
            ServerState::NoBus { why } => vec![
                line(
                    "Notifications",
                    Works::No,
                    fact(&why).to_owned(),
                    Some("Start Nape inside your desktop session."),
                ),
                buttons(Works::No, "there is no server", answer_elsewhere),
            ],
        }
    }

    fn presence_lines(&self) -> Vec<DoctorLine> {
        let snapshot = self.presence.snapshot();
        let sources = |sensor: Sensor| sources(&snapshot.reports, sensor);
        let known = |unknown: bool| if unknown { Works::Unknown } else { Works::Yes };
        let unseen = |seen: &Seen| matches!(seen, Seen::Unknown { .. });
        let (quiet, full) = (unseen(&snapshot.quiet), unseen(&snapshot.full_screen));
        let senses_meetings = self.inner.borrow().engine.settings().sense_meetings;
        let meeting = if senses_meetings {
            line(
                "Meetings",
                known(unseen(&snapshot.meeting)),
                sources(Sensor::Meeting),
                unseen(&snapshot.meeting).then_some("Say `nape meeting 45m` before one."),
            )
        } else {
            let advice = "Turn on `sense-meetings` in the settings, or say `nape meeting 45m` before one.";
            line("Meetings", Works::No, "microphone and camera are not watched".into(), Some(advice))
        };
        let idle = matches!(snapshot.idle, IdleState::Unknown { .. });
        let lock = matches!(snapshot.lock, LockState::Unknown { .. });
        let sleep = matches!(snapshot.sleep, SleepState::Unknown { .. });
        vec![
            line(
                "Keyboard and mouse",
                known(idle),
                sources(Sensor::Idle),
                idle.then_some("You count as present all the time; time away cannot be noticed."),
            ),
            line(
                "Screen lock",
                known(lock),
                sources(Sensor::Lock),
                lock.then_some("A locked screen cannot be noticed; time without input still is."),
            ),
            line(
                "Sleep",
                Works::Yes,
                format!(
                    "noticed by the clocks{}",
                    if sleep { String::new() } else { format!("; {}", sources(Sensor::Sleep)) }
                ),
                None,
            ),
            line(
                "Do not disturb",
                known(quiet),
                sources(Sensor::Quiet),
                quiet.then_some("Prompts are sent; your notification server decides whether to show them."),
            ),
            line(
                "Full screen",
                known(full),
                sources(Sensor::FullScreen),
                full.then_some("A presentation cannot be noticed; say `nape meeting 45m` before one."),
            ),
            meeting,
        ]
    }

    /// What a guided session asks of the desktop.
    fn session_lines(&self) -> [DoctorLine; 3] {
        let by = |subject: &str, found: Found, advice: &str| match found {
            Found::Player(name) => line(subject, Works::Yes, format!("made by {name}"), None),
            Found::None => line(subject, Works::No, "no program for it is installed".into(), Some(advice)),
        };
        let awake = match self.awake.state() {
            AwakeState::NotNeeded => {
                (Works::Unknown, "is asked for when a session runs".to_owned(), Some("Look again while one runs."))
            }
            AwakeState::Asking => {
                (Works::Unknown, "the desktop is being asked".into(), Some("Look again in a moment."))
            }
            AwakeState::Kept { by: Keeper::Portal } => (Works::Yes, "kept on by the desktop portal".into(), None),
            AwakeState::Kept { by: Keeper::ScreenSaver } => (Works::Yes, "kept on by the screen saver".into(), None),
            AwakeState::Kept { by: Keeper::Logind } => (Works::Yes, "kept on by logind".into(), None),
            AwakeState::Failed { why } => {
                let advice = "Lengthen the time after which your screen goes dark, or touch a key in long holds.";
                (Works::No, fact(&why).to_owned(), Some(advice))
            }
        };
        [
            by("Tones", self.cues.can_play(), "Install pulseaudio-utils or pipewire-bin to hear tones in a session."),
            by("Speech", self.cues.can_speak(), "Install speech-dispatcher to hear spoken cues in a session."),
            line("Screen in a session", awake.0, awake.1, awake.2),
        ]
    }

    fn tray_line(&self) -> DoctorLine {
        match self.tray.state() {
            TrayState::Shown => line("Tray", Works::Yes, "the icon is shown".into(), None),
            TrayState::NoHost { why } => line(
                "Tray",
                Works::No,
                fact(&why).to_owned(),
                Some("Everything in the tray is in the window and in the commands, too."),
            ),
            TrayState::NoBus { why } => {
                line("Tray", Works::No, fact(&why).to_owned(), Some("Start Nape inside your desktop session."))
            }
        }
    }

    fn window_line(&self) -> DoctorLine {
        let inner = self.inner.borrow();
        let program = window::program();
        let found = program.display().to_string();
        if inner.window.is_open() {
            line("Window", Works::Yes, "is open".into(), None)
        } else if !program.is_absolute() {
            line("Window", Works::Unknown, format!("{found} is looked for in PATH"), Some("Keep nape-app beside nape."))
        } else if inner.window.has_screen() {
            line("Window", Works::Yes, found, None)
        } else {
            line("Window", Works::No, "there is no display".into(), Some("Run `nape` once in your desktop."))
        }
    }
}

/// The first sentence of a reason; what to do stands in the line's own advice.
fn fact(why: &str) -> &str {
    why.split_once(". ").map_or(why, |(fact, _)| fact).trim_end_matches('.')
}

/// What the sources of a sensor see: those that see something, or else why none does, each reason once.
fn sources(reports: &[SensorReport], sensor: Sensor) -> String {
    let of_sensor: Vec<&SensorReport> = reports.iter().filter(|report| report.sensor == sensor).collect();
    // What is seen is a word; a reason is a sentence.
    let seeing: Vec<&SensorReport> = of_sensor.iter().copied().filter(|report| !report.state.ends_with('.')).collect();
    let told = if seeing.is_empty() { of_sensor } else { seeing };
    let mut by_state: Vec<(&str, Vec<&str>)> = Vec::new();
    for report in told {
        let state = fact(&report.state);
        match by_state.iter_mut().find(|(other, _)| *other == state) {
            Some((_, sources)) => sources.push(report.source),
            None => by_state.push((state, vec![report.source])),
        }
    }
    let lines = by_state.iter().map(|(state, sources)| format!("{}: {state}", sources.join(", ")));
    lines.collect::<Vec<_>>().join("; ")
}

fn line(subject: &str, works: Works, found: String, advice: Option<&str>) -> DoctorLine {
    DoctorLine { subject: subject.into(), works, found, advice: advice.map(str::to_owned) }
}
