//! Killed at two hundred moments each, agent and window lose at most the step that runs. The clock runs a hundred times as
//! fast, so that a session takes a fifth of a second.

use super::world::SOON;
use nape_api::client::Client;
use nape_api::home::Home;
use nape_tests::plan::short_plan;
use nape_tests::{Desktop, Nape, Parts, Running, eventually, now};
use serde_json::{Value, json};
use std::process::Command;
use std::time::Duration;

const KILLS: u64 = 200;
const SPEED: &str = "100";
/// ready 5 · five holds of 2 · four relaxations of 1, a hundred times as fast.
const SESSION: Duration = Duration::from_millis(190);
/// Steps of it.
const STEPS: u64 = 10;

/// With `NAPE_KILLS=window` the window that is killed is the real one, which takes minutes longer; otherwise it is a
/// stand-in that connects as the window does.
fn real_window() -> bool {
    std::env::var_os("NAPE_KILLS").is_some_and(|kills| kills == "window")
}

struct Fast {
    desktop: Desktop,
}

impl Fast {
    fn new() -> Self {
        Self { desktop: Desktop::with(Parts { display: real_window(), session_bus: true, system_bus: false }) }
    }

    fn nape(&self) -> Nape<'_> {
        Nape::built(&self.desktop)
    }

    fn fast(command: &mut Command) -> &mut Command {
        // In UTC a day may end in the middle; the sessions of a day are found by its slot all the same.
        command.env("NAPE_CLOCK_SPEED", SPEED).env("TZ", "UTC0")
    }

    fn agent(&self) -> Running {
        let nape = self.nape();
        let mut agent = Running::start("agent", Self::fast(&mut nape.command(&["agent"])), &self.desktop.logs());
        eventually(SOON, "the agent to answer", || {
            assert!(agent.ended().is_none(), "the agent ended: {}", agent.output());
            Client::connect(&Home::at(&self.desktop.nape_home())).ok().map(|_| ())
        });
        agent
    }

    /// Somebody who looks like the window.
    fn window(&self) -> Running {
        let nape = self.nape();
        let program = if real_window() { "nape-app" } else { "nape-stand-in" };
        let mut command = self.desktop.command(nape.binary(program));
        let window = Running::start("window", &mut command, &self.desktop.logs());
        eventually(SOON, "the window to be connected", || {
            let lines = self.call("doctor", json!(null));
            let lines = lines.as_array().expect("lines").clone();
            lines.iter().any(|line| line["subject"] == "Window" && line["found"] == "is open").then_some(())
        });
        window
    }

    fn call(&self, name: &str, body: Value) -> Value {
        self.nape().call(name, body)
    }

    fn session(&self) -> Value {
        self.call("session", json!(null))
    }

    /// Begins a session of today's slot anew.
    fn begin(&self) {
        let status = self.call("status", json!(null));
        let slot = status["slots"][0]["id"].as_str().expect("a slot").to_owned();
        self.nape().begin_session_of(Some(&slot));
    }

    /// How many steps of the last session are recorded as done.
    fn recorded(&self) -> u64 {
        let days = self.call("history", json!({"days": 3}));
        let days = days.as_array().expect("days");
        let sessions = days.iter().rev().flat_map(|day| day["sessions"].as_array().expect("sessions"));
        let Some(last) = sessions.last() else { return 0 };
        let exercises = last["exercises"].as_array().expect("exercises");
        let steps = exercises.iter().flat_map(|exercise| exercise["steps"].as_array().expect("steps"));
        steps.filter(|step| step["state"] == "done").count() as u64
    }

    /// Ends what is there, so that the next round begins anew.
    fn end(&self) {
        if self.session().is_null() {
            return;
        }
        self.call("session_stop", json!(null));
        self.call("session_close", json!(null));
    }

    /// Everything that a session needs, on a plan with many days to go.
    fn prepare(&self) {
        let nape = self.nape();
        nape.set(&[("waking-hours", "00:00-00:00"), ("posture-breaks", "no"), ("walk-breaks", "no")]);
        nape.answer_safely("screening");
        let day = nape.status()["day"].as_str().expect("a day").to_owned();
        let time = nape.local_time().format("%H:%M").to_string();
        nape.import(&short_plan(&day, &[&time], 5, 2)).done();
    }
}

/// A moment of the session, another one in every round and spread over all of it.
fn moment(round: u64) -> Duration {
    SESSION.mul_f64(f64::from(u32::try_from(round * 7_919 % 1_000).expect("small")) / 1_000.0)
}

/// Lets the session run until a moment; what was recorded last, and the step that was seen last.
fn run_until(world: &Fast, moment: Duration) -> (u64, u64) {
    let begun = now();
    let mut acknowledged = 0;
    let mut seen = 0;
    loop {
        let view = world.session();
        if let Some(index) = view["step"]["index"].as_u64() {
            seen = index;
        } else if view["stage"] == "finished" {
            seen = STEPS;
        }
        acknowledged = acknowledged.max(world.recorded());
        if begun.elapsed() >= moment {
            return (acknowledged, seen);
        }
    }
}

#[test]
fn the_agent_killed_at_two_hundred_moments_loses_at_most_the_running_step() {
    let world = Fast::new();
    let mut agent = world.agent();
    world.prepare();
    let mut in_the_middle = 0;
    for round in 0..KILLS {
        let mut window = world.window();
        world.begin();
        let (acknowledged, seen) = run_until(&world, moment(round));
        agent.kill9();
        agent = world.agent();
        window.kill9();

        let kept = world.recorded();
        assert!(kept >= acknowledged, "round {round}: {acknowledged} steps were acknowledged, {kept} are left");
        assert!(kept + 1 >= seen, "round {round}: step {seen} ran, {kept} are left");
        let view = world.session();
        if view.is_null() {
            // It had run to its end, or its end was all that was missing.
            assert!(kept == STEPS, "round {round}: only {kept} steps, and the session is gone");
            continue;
        }
        in_the_middle += 1;
        assert_eq!((&view["stage"], &view["cause"]), (&json!("paused"), &json!("restarted")), "round {round}: {view}");
        assert_eq!(view["step"]["index"], kept, "round {round}: it goes on after the last step that is kept");
        world.end();
    }
    assert!(in_the_middle > KILLS / 2, "most were killed in the middle: {in_the_middle}");
}

#[test]
fn the_window_killed_at_two_hundred_moments_loses_at_most_the_running_step() {
    let world = Fast::new();
    let _agent = world.agent();
    world.prepare();
    let mut in_the_middle = 0;
    for round in 0..KILLS {
        let mut window = world.window();
        world.begin();
        let (acknowledged, seen) = run_until(&world, moment(round));
        window.kill9();
        let view = eventually(SOON, "the session to wait or to be closed", || {
            let view = world.session();
            (view.is_null() || view["stage"] == "paused").then_some(view)
        });
        let kept = world.recorded();
        assert!(kept >= acknowledged, "round {round}: {acknowledged} steps were acknowledged, {kept} are left");
        if view.is_null() {
            assert!(kept == STEPS, "round {round}: only {kept} steps, and the session is gone");
            continue;
        }
        in_the_middle += 1;
        assert_eq!(view["cause"], "window-lost", "round {round}: {view}");
        let index = view["step"]["index"].as_u64().expect("an index");
        assert!(
            index >= seen && index == kept,
            "round {round}: step {seen} was seen, it waits at {index}, {kept} kept"
        );
        world.end();
    }
    assert!(in_the_middle > KILLS / 2, "most were killed in the middle: {in_the_middle}");
}
