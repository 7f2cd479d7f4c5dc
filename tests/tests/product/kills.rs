//! Killed at two hundred moments each, agent and window lose at most the step that runs. The clock runs a hundred times as
//! fast, so that a session takes a fifth of a second.

use super::fast::Fast;
use super::world::SOON;
use nape_tests::plan::short_plan;
use nape_tests::{eventually, now};
use serde_json::json;
use std::time::Duration;

const KILLS: u64 = 200;
/// ready 5 · five holds of 2 · four relaxations of 1, a hundred times as fast.
const SESSION: Duration = Duration::from_millis(190);
/// Steps of it.
const STEPS: u64 = 10;

/// How many steps of the last session are recorded as done.
fn recorded(world: &Fast) -> u64 {
    let days = world.nape().call("history", json!({"days": 3}));
    let days = days.as_array().expect("days");
    let sessions = days.iter().rev().flat_map(|day| day["sessions"].as_array().expect("sessions"));
    let Some(last) = sessions.last() else { return 0 };
    let exercises = last["exercises"].as_array().expect("exercises");
    let steps = exercises.iter().flat_map(|exercise| exercise["steps"].as_array().expect("steps"));
    steps.filter(|step| step["state"] == "done").count() as u64
}

/// Ends what is there, so that the next round begins anew.
fn end(world: &Fast) {
    if world.session().is_null() {
        return;
    }
    world.nape().call("session_stop", json!(null));
    world.nape().call("session_close", json!(null));
}

/// Everything that a session needs.
fn prepare(world: &Fast) {
    let (day, time) = world.prepare();
    world.nape().import(&short_plan(&day, &[&time], 5, 2)).done();
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
        acknowledged = acknowledged.max(recorded(world));
        if begun.elapsed() >= moment {
            return (acknowledged, seen);
        }
    }
}

#[test]
fn the_agent_killed_at_two_hundred_moments_loses_at_most_the_running_step() {
    let world = Fast::new();
    let mut agent = world.agent("UTC0");
    prepare(&world);
    let mut in_the_middle = 0;
    for round in 0..KILLS {
        let mut window = world.window();
        world.begin();
        let (acknowledged, seen) = run_until(&world, moment(round));
        agent.kill9();
        agent = world.agent("UTC0");
        window.kill9();

        let kept = recorded(&world);
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
        end(&world);
    }
    assert!(in_the_middle > KILLS / 2, "most were killed in the middle: {in_the_middle}");
}

#[test]
fn the_window_killed_at_two_hundred_moments_loses_at_most_the_running_step() {
    let world = Fast::new();
    let _agent = world.agent("UTC0");
    prepare(&world);
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
        let kept = recorded(&world);
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
        end(&world);
    }
    assert!(in_the_middle > KILLS / 2, "most were killed in the middle: {in_the_middle}");
}
