//! Presence comes from events, and absence is relief.

use super::world::{SOON, World};
use nape_tests::{eventually, now};
use std::time::Duration;

#[test]
fn moving_the_mouse_after_an_absence_shows_within_a_second_and_absence_is_relief() {
    let world = World::new();
    let _agent = world.agent();
    let nape = world.nape();
    world.desktop.move_mouse();
    // Desk time runs while somebody is there.
    let worked = eventually(SOON, "some desk time", || nape.status()["desk_time_s"].as_u64().filter(|s| *s >= 2));
    nape.set(&[("away-after", "2s"), ("posture-relief", "3s")]);
    let away = eventually(SOON, "absence", || Some(nape.status()).filter(|s| s["presence"]["state"] == "away"));
    assert!(away["desk_time_s"].as_u64() <= Some(worked + 2), "what ran since the last input is no desk time: {away}");
    eventually(SOON, "relief", || (nape.status()["desk_time_s"] == 0).then_some(()));

    let moved = now();
    world.desktop.move_mouse();
    eventually(Duration::from_secs(5), "presence", || (nape.status()["presence"]["state"] == "active").then_some(()));
    let took = moved.elapsed();
    assert!(took <= Duration::from_secs(1), "seen after {took:?}");
    assert!(nape.status()["desk_time_s"].as_u64() <= Some(2), "desk time began anew");
}

#[test]
fn lock_and_sleep_hold_a_prompt_which_comes_once_after_the_return() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.set(&[("after-hold", "2s")]);
    world.logind.set_locked(true);
    eventually(SOON, "the lock", || (nape.status()["presence"]["state"] == "locked").then_some(()));
    nape.import(&world.due_now(2, 1)).done();
    let held = eventually(SOON, "a held prompt", || Some(nape.status()).filter(|s| s["waiting"][0] == "session"));
    assert_eq!(held["holds"][0]["reason"], "locked");
    assert!(world.notifications.shown().is_empty());

    let back = now();
    world.logind.set_locked(false);
    world.notifications.wait_for(1, SOON);
    assert!(back.elapsed() >= Duration::from_secs(2), "whoever comes back is left alone first");
    world.logind.prepare_for_sleep(true);
    eventually(SOON, "sleep", || (nape.status()["presence"]["state"] == "asleep").then_some(()));
    world.logind.prepare_for_sleep(false);
    eventually(SOON, "waking", || (nape.status()["presence"]["state"] != "asleep").then_some(()));
    assert_eq!(world.notifications.shown().len(), 1);
}
