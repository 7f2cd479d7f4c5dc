//! A world whose clock runs many times as fast: at a hundred, sessions take fractions of a second, and a day a quarter of an hour.

use super::world::SOON;
use nape_api::client::Client;
use nape_api::home::Home;
use nape_tests::{Desktop, Nape, Parts, Running, eventually};
use serde_json::{Value, json};
use std::cell::Cell;

/// With `NAPE_KILLS=window` the window is the real one, which takes its time; otherwise it is a stand-in that connects as
/// the window does.
fn real_window() -> bool {
    std::env::var_os("NAPE_KILLS").is_some_and(|kills| kills == "window")
}

pub(crate) struct Fast {
    desktop: Desktop,
    speed: u32,
    /// Days by which the next agent's clocks are set forward.
    ahead: Cell<u32>,
}

impl Fast {
    pub(crate) fn new() -> Self {
        Self::at_speed(100)
    }

    /// The same with a clock that runs so many times as fast.
    pub(crate) fn at_speed(speed: u32) -> Self {
        Self {
            desktop: Desktop::with(Parts { display: real_window(), session_bus: true, system_bus: false }),
            speed,
            ahead: Cell::new(0),
        }
    }

    pub(crate) fn nape(&self) -> Nape<'_> {
        Nape::built(&self.desktop)
    }

    /// The home folder of whoever lives in this world.
    pub(crate) fn home(&self) -> &std::path::Path {
        self.desktop.home()
    }

    /// Where Nape keeps everything.
    pub(crate) fn nape_home(&self) -> std::path::PathBuf {
        self.desktop.nape_home()
    }

    /// Lets the next agent live so many days later.
    pub(crate) fn set_forward(&self, days: u32) {
        self.ahead.set(days);
    }

    pub(crate) fn agent(&self, zone: &str) -> Running {
        let nape = self.nape();
        let mut command = nape.command(&["agent"]);
        command.env("NAPE_CLOCK_SPEED", self.speed.to_string());
        command.env("NAPE_CLOCK_AHEAD", (u64::from(self.ahead.get()) * 86_400).to_string()).env("TZ", zone);
        let mut agent = Running::start("agent", &mut command, &self.desktop.logs());
        eventually(SOON, "the agent to answer", || {
            assert!(agent.ended().is_none(), "the agent ended: {}", agent.output());
            Client::connect(&Home::at(&self.desktop.nape_home())).ok().map(|_| ())
        });
        agent
    }

    /// Somebody who looks like the window, or is it.
    pub(crate) fn window(&self) -> Running {
        let nape = self.nape();
        let program = if real_window() { "nape-app" } else { "nape-stand-in" };
        let mut command = self.desktop.command(nape.binary(program));
        let window = Running::start("window", &mut command, &self.desktop.logs());
        eventually(SOON, "the window to be connected", || {
            let lines = nape.call("doctor", json!(null));
            let open = lines.as_array()?.iter().any(|line| line["subject"] == "Window" && line["found"] == "is open");
            open.then_some(())
        });
        window
    }

    pub(crate) fn session(&self) -> Value {
        self.nape().call("session", json!(null))
    }

    /// Prepares, checks and begins the session of today's slot, which may be done again.
    pub(crate) fn begin(&self) -> Value {
        let nape = self.nape();
        let slot = nape.status()["slots"][0]["id"].as_str().expect("a slot").to_owned();
        nape.begin_session_of(Some(&slot));
        self.session()
    }

    /// Somebody who has answered the screening and is prompted by nothing; the local day, and a time of it for a plan.
    pub(crate) fn prepare(&self) -> (String, String) {
        let nape = self.nape();
        nape.set(&[("waking-hours", "00:00-00:00"), ("posture-breaks", "no"), ("walk-breaks", "no")]);
        nape.answer_safely("screening");
        let day = nape.status()["day"].as_str().expect("a day").to_owned();
        (day, nape.local_time().format("%H:%M").to_string())
    }
}
