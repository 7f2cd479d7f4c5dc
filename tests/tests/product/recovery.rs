//! Nothing acknowledged is lost: the agent and the window are killed in the middle of things.

use super::world::{SOON, WINDOW, World};
use nape_tests::{Browser, eventually};
use serde_json::json;
use std::time::Duration;

#[test]
fn after_the_agent_was_killed_in_a_hold_the_session_goes_on_and_nothing_is_asked_twice() {
    let world = World::new();
    let mut agent = world.agent();
    world.hurry();
    world.nape().import(&world.due_now(3, 3)).done();
    world.notifications.wait_for(1, SOON);
    world.begin_session();
    // In the second hold: the first one is behind and on the disk.
    let at = eventually(Duration::from_secs(40), "the second hold", || {
        let step = world.session()["step"].clone();
        (step["kind"] == "hold" && step["rep"] == 2).then_some(step["index"].as_u64())
    });
    agent.kill9();

    // The window, which stands on the session, starts the agent again.
    eventually(WINDOW, "an agent to answer again", || (world.nape().run(&["status"]).code == Some(0)).then_some(()));
    let view = world.session();
    assert_eq!((&view["stage"], &view["cause"]), (&"paused".into(), &"restarted".into()), "{view}");
    assert_eq!(view["step"]["index"].as_u64(), at, "no finished step is missing, none is skipped");
    let share = view["share"].as_f64().expect("a share");
    assert!((share - 1.0 / 3.0).abs() < 0.01, "one hold of three is done: {share}");
    assert!(world.slot()["can_go_on"].as_bool().expect("a flag"));

    world.nape().call("session_resume", json!(null));
    eventually(Duration::from_mins(1), "the session to end", || (world.session()["stage"] == "finished").then_some(()));
    assert_eq!(world.slot()["state"], "done");
    assert_eq!(world.notifications.shown().len(), 1, "the slot was asked for once");
}

#[test]
fn after_the_window_was_killed_the_session_waits_and_a_new_window_takes_it_up() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    world.nape().import(&world.due_now(3, 5)).done();
    world.notifications.wait_for(1, SOON);
    let mut first = world.nape().window();
    eventually(WINDOW, "the window to be connected", || {
        let doctor = world.nape().run(&["doctor", "--json"]).done().json();
        let lines = doctor.as_array().expect("lines").clone();
        lines.iter().any(|line| line["subject"] == "Window" && line["found"] == "is open").then_some(())
    });
    world.begin_session();
    eventually(Duration::from_secs(40), "a hold", || (world.session()["step"]["kind"] == "hold").then_some(()));
    first.kill9();

    let view = eventually(SOON, "the session to pause", || Some(world.session()).filter(|v| v["stage"] == "paused"));
    assert_eq!(view["cause"], "window-lost");
    world.nape().run(&["start"]).done();
    let second = Browser::attach(&world.desktop, WINDOW);
    second.sees_within("Go on", WINDOW);
    second.press("Go on");
    eventually(SOON, "the session to go on", || {
        matches!(world.session()["stage"].as_str(), Some("running" | "resuming")).then_some(())
    });
}

#[test]
fn a_prompt_that_was_visible_is_posted_again_after_a_kill_and_counts_once() {
    let world = World::new();
    let mut agent = world.agent();
    world.hurry();
    world.nape().import(&world.due_now(2, 1)).done();
    world.notifications.wait_for(1, SOON);
    agent.kill9();
    let _agent = world.agent();
    let shown = world.notifications.wait_for(2, SOON);
    assert_eq!(shown.len(), 2, "posted again by the new process");
    assert_eq!(world.nape().status()["prompt"]["id"], 1, "the same prompt");
}
