//! The guided session in the real window, in all its states: by keyboard alone, and by what assistive technology is told.

use super::window::{answer_by_keys, look, look_at_twice_the_size};
use super::world::{SOON, WINDOW, World};
use nape_tests::plan::short_plan;
use nape_tests::{Browser, eventually};
use serde_json::{Value, json};
use std::time::Duration;

const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const TAB: &str = "\u{e004}";
const LONG: Duration = Duration::from_mins(1);

/// Two exercises that are due now: a nod that can be made easier, and shoulder blades.
fn two_exercises(world: &World) -> Value {
    let local = world.nape().local_time();
    let mut plan = short_plan(&local.format("%Y-%m-%d").to_string(), &[&local.format("%H:%M").to_string()], 1, 1);
    plan["phases"][0]["exercises"] = json!([
        {"exercise": "ccf-supine-s2", "per_day": 1,
         "dose": {"sets": 2, "reps": 2, "hold_s": 8, "relax_s": 2, "rest_s": 5, "side": "none", "cuff_mmhg": 24}},
        {"exercise": "scap-setting", "per_day": 1, "dose": {"sets": 1, "reps": 1, "hold_s": 6}},
    ]);
    plan
}

fn open(world: &World) -> (nape_tests::Running, Browser) {
    let running = world.nape().window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.sees_within("Start", WINDOW);
    (running, window)
}

fn stage(world: &World, wanted: &str) {
    eventually(LONG, wanted, || (world.session()["stage"] == wanted).then_some(()));
}

fn kind(world: &World, wanted: &str) {
    eventually(LONG, wanted, || {
        let view = world.session();
        (view["stage"] == "running" && view["step"]["kind"] == wanted).then_some(())
    });
}

/// What has the focus, by its text.
fn focused(window: &Browser) -> String {
    let text = window.execute("return document.activeElement?.textContent?.trim() ?? ''", &[]);
    text.as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_whole_session_by_keyboard_alone_in_all_its_states() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    world.nape().import(&two_exercises(&world)).done();
    world.notifications.wait_for(1, SOON);
    let (_running, window) = open(&world);
    window.keys(ENTER);
    window.sees_within("Begin", SOON);
    window.keys(ENTER);
    window.sees_within("left", SOON);
    answer_by_keys(&window, &["n", "n", "n"]);
    window.keys(ENTER);
    window.sees_within("Get ready", SOON);
    look(&world, &window, "player-ready");
    kind(&world, "hold");
    eventually(SOON, "the window to say that it has painted the step", || {
        let view = world.session();
        (!view["painted"].is_null() && view["painted"] == view["step"]["index"]).then_some(())
    });
    look(&world, &window, "player-hold");
    look_at_twice_the_size(&world, &window, "player-hold-200");

    // Easier: half the hold.
    window.keys("e");
    eventually(SOON, "half the hold", || (world.session()["step"]["eased"] == "shorter").then_some(()));
    // The signs of danger are one key away, and closing them leaves the session paused.
    window.keys("?");
    window.sees_within("Sign", SOON);
    look(&world, &window, "player-stop-signs");
    window.keys(ESCAPE);
    window.sees_within("Go on", SOON);
    stage(&world, "paused");
    window.keys(" ");
    window.sees_within("goes on", SOON);
    kind(&world, "rest");
    look(&world, &window, "player-rest");

    // Skip asks why; nothing is skipped without a reason.
    window.keys("s");
    window.sees_within("No time", SOON);
    look(&world, &window, "player-skip");
    window.keys(ESCAPE);
    eventually(SOON, "the session to go on", || {
        matches!(world.session()["stage"].as_str(), Some("running" | "resuming")).then_some(())
    });
    kind(&world, "ready");
    window.sees_within("How was", SOON);
    look(&world, &window, "player-asked");

    // It hurts: where and how much may be told, and the exercise is stopped.
    window.keys("h");
    window.sees_within("Stop this exercise", SOON);
    look(&world, &window, "player-hurts");
    for _ in 0..40 {
        if focused(&window) == "Stop this exercise" {
            break;
        }
        window.keys(TAB);
    }
    assert_eq!(focused(&window), "Stop this exercise", "it is reached by Tab");
    window.keys(ENTER);
    stage(&world, "finished");
    window.sees_within("Close", SOON);
    window.settle();
    look(&world, &window, "player-finished");
    look_at_twice_the_size(&world, &window, "player-finished-200");
    let over = world.session();
    assert_eq!(over["exercises"][1]["state"], "stopped", "{over}");
    assert_eq!(over["exercises"][0]["reps_partial"], 4, "all four in half the hold: {over}");
    window.keys(ENTER);
    eventually(SOON, "the session to be closed", || world.session().is_null().then_some(()));
}

#[test]
fn the_session_by_what_assistive_technology_is_told() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    world.nape().import(&two_exercises(&world)).done();
    world.notifications.wait_for(1, SOON);
    let (_running, window) = open(&world);
    window.operate_within("button", "Start", SOON);
    window.operate_within("button", "No to all three", SOON);
    window.operate("button", "Begin");
    window.sees_within("Get ready", SOON);
    let operable = window.operable();
    let names: Vec<&str> =
        operable.iter().filter(|(role, _)| role == "button").map(|(_, name)| name.as_str()).collect();
    assert!(operable.iter().all(|(_, name)| !name.is_empty()), "everything has a name: {operable:?}");
    for wanted in ["Back", "Pause", "Next", "It hurts", "Easier", "Skip", "Stop", "Stop signs"] {
        assert!(names.contains(&wanted), "{wanted} is missing: {names:?}");
    }
    window.operate("button", "Pause");
    stage(&world, "paused");
    window.operate_within("button", "Go on", SOON);
    kind(&world, "hold");
    window.operate("button", "Easier");
    eventually(SOON, "half the hold", || (world.session()["step"]["eased"] == "shorter").then_some(()));
    window.operate("button", "Skip");
    window.operate_within("button", "No time", SOON);
    eventually(SOON, "the next exercise", || (world.session()["exercise"] == 1).then_some(()));
    eventually(SOON, "the session to go on", || (world.session()["stage"] == "running").then_some(()));
    window.operate_within("button", "It hurts", SOON);
    window.operate_within("button", "Stop this exercise", SOON);
    window.operate_within("button", "Close", SOON);
    eventually(SOON, "the session to be closed", || world.session().is_null().then_some(()));
    // Today comes by itself once it is closed.
    window.sees_within("How today stands", SOON);
    window.operate("link", "Safety");
    window.sees_within("112", SOON);
}

#[test]
fn the_screening_is_answered_by_keys_and_a_yes_shows_whom_to_call() {
    let world = World::new();
    let _agent = world.agent();
    let nape = world.nape();
    nape.set(&[("waking-hours", "00:00-00:00"), ("posture-breaks", "no"), ("country", "DE")]);
    nape.import(&two_exercises(&world)).done();
    let _running = nape.window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.sees_within("Answer the questions", WINDOW);
    window.press("Answer the questions");
    window.sees_within("Done", SOON);
    look(&world, &window, "safety-screening");
    look_at_twice_the_size(&world, &window, "safety-screening-200");
    let count = window.execute("return document.querySelectorAll('fieldset input[type=radio]').length / 2", &[]);
    window.execute("document.querySelector('fieldset input[type=radio]').focus()", &[]);
    let mut keys = vec!["n"; usize::try_from(count.as_u64().expect("a number")).expect("a small one")];
    keys[0] = "y";
    answer_by_keys(&window, &keys);
    window.press("Done");
    window.sees_within("112", SOON);
    assert_eq!(nape.status()["safety"]["standing"], "locked");
    look(&world, &window, "safety-locked");
    look_at_twice_the_size(&world, &window, "safety-locked-200");
    nape.call("safety_clear", json!({"by": "therapist", "statement": "Examined today, may exercise."}));
    nape.answer_safely("screening");
    window.execute("location.hash = '#/today'; location.reload()", &[]);
    window.sees_within("A bad day?", WINDOW);
    look(&world, &window, "today-open");
    window.execute("location.hash = '#/safety'", &[]);
    window.sees_within("What your therapist should see", SOON);
    look(&world, &window, "safety-open");
}

#[test]
fn a_posture_break_is_played_small_and_may_become_the_due_session() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.import(&two_exercises(&world)).done();
    world.notifications.wait_for(1, SOON);
    let (_running, window) = open(&world);
    nape.run(&["take", "posture"]).done();
    window.execute("location.hash = '#/session'", &[]);
    window.sees_within("Do the session instead", SOON);
    assert_eq!(world.session()["kind"], "posture");
    look(&world, &window, "player-break");
    window.press("Do the session instead");
    window.sees_within("Begin", SOON);
    assert_eq!(world.session()["kind"], "session");
    assert!(nape.status()["running_break"].is_null(), "the break has become the session");
}
