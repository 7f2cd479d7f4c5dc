//! What the desktop around Nape says: typing, do-not-disturb, what `nape doctor` finds where, starting at login.

use super::world::{SOON, World};
use nape_tests::{Desktop, Nape, Parts, eventually, now};
use std::collections::BTreeMap;
use std::time::Duration;

#[test]
fn a_due_prompt_waits_until_nobody_types() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.import(&world.due_now(2, 1)).done();
    world.notifications.wait_for(1, SOON);
    nape.set(&[("later", "3s")]);
    // Somebody types without a pause while the moved prompt becomes due.
    nape.run(&["later"]).done();
    let moved = now();
    while moved.elapsed() < Duration::from_secs(5) {
        world.desktop.key("shift");
        assert_eq!(world.notifications.shown().len(), 1, "shown while somebody types");
    }
    let still = now();
    world.notifications.wait_for(2, SOON);
    let waited = still.elapsed();
    assert!(waited >= Duration::from_secs(2), "shown {waited:?} after the last key");
}

#[test]
fn a_break_can_be_silenced_for_the_day_from_its_notification() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.set(&[("working-hours", "00:00-00:00"), ("posture-breaks", "yes"), ("walk-breaks", "no")]);
    world.desktop.move_mouse();
    nape.set(&[("posture-every", "1s"), ("pause-wait", "0s")]);
    let shown = world.notifications.wait_for(1, SOON);
    let labels: Vec<&str> = shown[0].actions.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(labels, ["default", "start", "later", "skip", "not-today"]);
    world.notifications.press(shown[0].id, "not-today");
    eventually(SOON, "the silence", || (nape.status()["breaks_silent"] == true).then_some(()));
    assert!(world.notifications.visible().is_empty());
}

#[test]
fn a_meeting_by_hand_holds_and_ends() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.run(&["meeting", "45m"]).done();
    nape.import(&world.due_now(2, 1)).done();
    let held = eventually(SOON, "a held prompt", || Some(nape.status()).filter(|s| s["waiting"][0] == "session"));
    assert_eq!(held["holds"][0]["reason"], "meeting");
    assert!(world.notifications.shown().is_empty());
    nape.run(&["meeting", "over"]).done();
    world.notifications.wait_for(1, SOON);
    assert_eq!(nape.run(&["meeting", "soon"]).code, Some(2));
}

#[test]
fn a_walk_is_taken_and_ends_by_its_clock() {
    let world = World::new();
    let _agent = world.agent();
    let nape = world.nape();
    nape.set(&[("walk-length", "2s")]);
    nape.run(&["take", "walk"]).done();
    assert_eq!(nape.status()["running_break"]["kind"], "walk");
    eventually(SOON, "the end of the walk", || nape.status()["running_break"].is_null().then_some(()));
    assert!(nape.status()["desk_time_s"].as_u64() <= Some(2), "a walk is relief");
}

/// Subject and verdict of every line.
fn examined(nape: &Nape<'_>) -> BTreeMap<String, (String, bool)> {
    let lines = nape.run(&["doctor", "--json"]).done().json();
    let word = |line: &serde_json::Value, key: &str| line[key].as_str().unwrap_or_default().to_owned();
    let lines = lines.as_array().expect("lines").iter();
    lines.map(|line| (word(line, "subject"), (word(line, "works"), line["advice"].is_string()))).collect()
}

#[test]
fn doctor_says_yes_no_or_unknown_and_what_to_do() {
    let everything = World::new();
    let _agent = everything.agent();
    let found = eventually(SOON, "every sensor to have answered", || {
        let found = examined(&everything.nape());
        (found["Screen lock"].0 == "yes" && found["Notifications"].0 == "yes").then_some(found)
    });
    assert_eq!(found["Keyboard and mouse"].0, "yes");
    assert_eq!(found["Tray"], ("no".into(), true), "there is no tray host");

    let nothing = Desktop::with(Parts { display: false, session_bus: false, system_bus: false });
    let nape = Nape::built(&nothing);
    let _agent = nape.agent();
    let found = eventually(SOON, "every sensor to have given up", || {
        let found = examined(&nape);
        (found["Notifications"].0 == "no").then_some(found)
    });
    for subject in ["Keyboard and mouse", "Screen lock", "Do not disturb", "Full screen"] {
        assert_eq!(found[subject], ("unknown".into(), true), "{subject}");
    }
    assert_eq!(found["Sleep"].0, "yes", "the clocks tell");
    let silent = found.iter().filter(|(_, (works, advice))| works != "yes" && !advice);
    assert_eq!(silent.count(), 0, "what does not work says what to do: {found:?}");
}

#[test]
fn starting_at_login_is_a_file_that_the_setting_writes_and_removes() {
    let desktop = Desktop::with(Parts { display: false, session_bus: false, system_bus: false });
    let nape = Nape::built(&desktop);
    let _agent = nape.agent();
    let file = desktop.home().join("config/autostart/org.nape.Nape.desktop");
    nape.set(&[("start-at-login", "yes")]);
    let entry = std::fs::read_to_string(&file).expect("the autostart file");
    assert!(entry.contains(nape.binary("nape").to_str().expect("UTF-8")) && entry.contains("agent"), "{entry}");
    std::fs::remove_file(&file).expect("somebody else may remove it");
    assert_eq!(nape.run(&["settings", "get", "start-at-login"]).done().stdout.trim(), "no", "the file is the truth");
    nape.set(&[("start-at-login", "yes"), ("start-at-login", "no")]);
    assert!(!file.exists());
}
