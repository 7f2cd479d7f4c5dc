//! Input on an X display (Xvfb, moved with xdotool).

use crate::support::{probe::Probe, world::World};

const ACTIVE: &str = "Presence(Idle(Active))";
const IDLE: &str = "Presence(Idle(Idle {";
const PAUSING: &str = "Presence(Pause(Pausing))";
const BUSY: &str = "Presence(Pause(Busy))";

#[test]
fn stillness_and_return_are_seen() {
    let world = World::new().with_display();
    world.move_mouse();
    let mut probe = Probe::start(&world, 1_000);
    probe.hears(ACTIVE);
    probe.hears(IDLE);
    world.move_mouse();
    probe.hears(ACTIVE);
    probe.hears(IDLE);
}

#[test]
fn an_absence_that_began_before_the_start_is_seen_at_once() {
    let world = World::new().with_display();
    world.move_mouse();
    Probe::start(&world, 1_000).hears(IDLE);
    let mut late = Probe::start(&world, 100);
    let since = late.hears("Presence(Idle(");
    assert!(since.contains(IDLE), "{since}");
    world.move_mouse();
    late.hears(ACTIVE);
}

#[test]
fn the_idle_time_can_be_changed_in_the_middle_of_an_absence() {
    let world = World::new().with_display();
    world.move_mouse();
    let mut probe = Probe::start(&world, 500);
    probe.hears(IDLE);
    probe.tell("idle-after 600000");
    probe.hears(ACTIVE);
    probe.tell("idle-after 400");
    probe.hears(IDLE);
}

#[test]
fn pauses_are_told_only_while_they_are_watched() {
    let world = World::new().with_display();
    world.move_mouse();
    let mut probe = Probe::start(&world, 5_000);
    probe.hears(ACTIVE);
    probe.tell("pause on");
    probe.hears("Presence(Pause(");
    probe.hears(PAUSING);
    world.move_mouse();
    probe.hears(BUSY);
    probe.tell("pause off");
    // Longer than a pause: one that was still watched would come before.
    probe.hears(IDLE);
    let pauses = probe.all().iter().filter(|line| line.contains("Pause(")).count();
    assert!((2..=3).contains(&pauses), "{:?}", probe.all());
    // It has been still for long: that is told at once.
    probe.tell("pause on");
    let first = probe.hears("Presence(Pause(");
    assert!(first.contains(PAUSING), "{first}");
    world.move_mouse();
    probe.hears(BUSY);
}

#[test]
fn without_a_display_a_pause_is_unseen_until_one_comes() {
    let world = World::new();
    let mut probe = Probe::start(&world, 60_000);
    probe.hears("Presence(Idle(Unknown {");
    probe.tell("pause on");
    probe.hears("Presence(Pause(Unseen))");
    let desktop = World::new().with_display();
    desktop.move_mouse();
    probe.tell(&format!("display {} -", desktop.display()));
    probe.hears(ACTIVE);
    probe.hears(PAUSING);
    desktop.move_mouse();
    probe.hears(BUSY);
    drop(desktop);
    probe.hears("Presence(Pause(Unseen))");
}
