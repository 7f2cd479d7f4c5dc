//! A prescribed slot asks in time, and every button does what it says.

use super::world::{SOON, WINDOW, World};
use nape_tests::plan::short_plan;
use nape_tests::{Browser, eventually, now};
use std::time::Duration;

#[test]
fn a_slot_that_is_due_in_a_minute_asks_within_a_second_of_its_moment() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    let local = nape.local_time();
    let due = local + chrono::TimeDelta::minutes(1);
    let time = due.format("%H:%M").to_string();
    nape.import(&short_plan(&local.format("%Y-%m-%d").to_string(), &[&time], 2, 1)).done();

    let shown = world.notifications.wait_for(1, Duration::from_secs(75));
    let asked_at = nape.local_time();
    let first = &shown[0];
    let keys: Vec<&str> = first.actions.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["default", "start", "later", "skip"], "{first:?}");
    assert!(
        !first.summary.to_lowercase().contains("neck"),
        "no health detail on a screen that may be shared: {first:?}"
    );
    let moment = due.date_naive().and_time(chrono::NaiveTime::parse_from_str(&time, "%H:%M").expect("a time"));
    let late = asked_at.naive_local() - moment;
    assert!(late <= chrono::TimeDelta::seconds(1), "asked {late} after its moment");
    assert_eq!(world.slot()["state"], "due");
    assert_eq!(shown.len(), 1, "one notification");
}

#[test]
fn start_opens_the_window_on_the_session_and_the_session_runs_to_its_end() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    world.nape().import(&world.due_now(2, 1)).done();
    let shown = world.notifications.wait_for(1, SOON);
    world.notifications.press(shown[0].id, "start");

    let window = Browser::attach(&world.desktop, WINDOW);
    window.sees_within("Sitting chin tuck", WINDOW);
    window.press("No to all three");
    window.press("Begin");
    window.sees_within("Get ready", SOON);
    window.sees_within("Hold", SOON);
    eventually(Duration::from_mins(1), "the session to end", || (world.session()["stage"] == "finished").then_some(()));
    window.sees_within("Close", SOON);
    let slot = world.slot();
    assert_eq!((&slot["state"], &slot["share"]), (&"done".into(), &1.0.into()), "{slot}");
    assert_eq!(world.notifications.visible(), Vec::<u32>::new(), "the prompt is gone");
}

#[test]
fn later_moves_the_prompt_and_skip_asks_a_reason() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.set(&[("later", "2s")]);
    nape.import(&world.due_now(2, 1)).done();

    let first = world.notifications.wait_for(1, SOON)[0].clone();
    let pressed = now();
    world.notifications.press(first.id, "later");
    let again = world.notifications.wait_for(2, SOON);
    assert!(pressed.elapsed() >= Duration::from_secs(2), "not before it was moved to");

    world.notifications.press(again[1].id, "skip");
    let window = Browser::attach(&world.desktop, WINDOW);
    window.sees_within("No time", WINDOW);
    assert_eq!(world.slot()["state"], "due", "nothing is skipped without a reason");
    window.press("No time");
    let slot =
        eventually(SOON, "the slot to be skipped", || Some(world.slot()).filter(|slot| slot["state"] == "skipped"));
    assert_eq!(slot["reason"], "No time");
}

#[test]
fn a_server_without_buttons_gets_a_text_that_says_where_to_answer() {
    let mut world = World::new();
    world.notifications = world.notifications.without_actions();
    let _agent = world.agent();
    world.hurry();
    world.nape().import(&world.due_now(2, 1)).done();
    let shown = world.notifications.wait_for(1, SOON);
    assert!(shown[0].actions.is_empty(), "{shown:?}");
    assert!(shown[0].body.contains("Open Nape"), "{shown:?}");
    let doctor = world.nape().run(&["doctor"]).done().stdout;
    let line = doctor.lines().find(|line| line.starts_with("Notification buttons")).expect("a line about buttons");
    assert!(line.contains("no"), "{line}");
}

#[test]
fn a_prompt_that_is_visible_is_posted_again_when_the_server_comes_back() {
    let mut world = World::new();
    let _agent = world.agent();
    world.hurry();
    world.nape().import(&world.due_now(2, 1)).done();
    world.notifications.wait_for(1, SOON);
    world.notifications.stop();
    world.notifications.start();
    eventually(SOON, "the prompt to be posted again", || (!world.notifications.visible().is_empty()).then_some(()));
    let prompts = world.nape().status()["prompt"]["id"].clone();
    assert_eq!(prompts, 1, "it is the same prompt, not another show");
}
