//! Cameras in use, with files in the place of video devices, and a `pactl` that hears nobody.

use std::{fs::File, path::PathBuf};

use crate::support::{probe::Probe, world::World};

const YES: &str = "Presence(Meeting(Yes))";
const NO: &str = "Presence(Meeting(No))";
const CAMERAS: &str = "cameras (video devices)";
const UNKNOWN: &str = "Whether a camera is in use is known from its next use on.";

/// A desk that is watched for meetings, and a device that is there from the start.
fn desk() -> (World, Probe, PathBuf) {
    let world = World::new();
    world.script("pactl", r#"[ "$1" = subscribe ] && exec sleep 1000; echo "[]""#);
    let device = world.path("dev/video0");
    std::fs::write(&device, "").unwrap();
    let probe = Probe::start(&world, 600_000);
    (world, probe, device)
}

#[test]
fn a_camera_that_is_open_is_a_meeting() {
    let (_world, mut probe, device) = desk();
    probe.tell("meeting on");
    probe.hears(NO);
    probe.reports(CAMERAS, UNKNOWN);
    let use_of_it = File::open(&device).unwrap();
    probe.hears(YES);
    drop(use_of_it);
    probe.hears(NO);
    probe.reports(CAMERAS, "no");
    // Only a look at what there is.
    drop(File::open(&device).unwrap());
    let use_of_it = File::open(&device).unwrap();
    probe.hears(YES);
    drop(use_of_it);
    probe.hears(NO);
    let yes = probe.all().iter().filter(|line| line.contains("Meeting(Yes)")).count();
    assert_eq!(yes, 2, "{:?}", probe.all());
}

#[test]
fn a_camera_that_was_opened_several_times_is_never_stuck_in_use() {
    let (_world, mut probe, device) = desk();
    probe.tell("meeting on");
    probe.reports(CAMERAS, UNKNOWN);
    let first = File::open(&device).unwrap();
    probe.hears(YES);
    let second = File::open(&device).unwrap();
    drop((first, second));
    probe.hears(NO);
    probe.reports(CAMERAS, UNKNOWN);
    let third = File::open(&device).unwrap();
    probe.hears(YES);
    drop(third);
    probe.reports(CAMERAS, "no");
}

#[test]
fn a_camera_that_is_plugged_in_later_is_watched_as_well() {
    let (world, mut probe, first) = desk();
    std::fs::remove_file(first).unwrap();
    probe.tell("meeting on");
    probe.reports(CAMERAS, "no");
    let device = world.path("dev/video3");
    std::fs::write(world.path("dev/other"), "").unwrap();
    // A link, because a file that is written is opened and closed.
    std::fs::hard_link(world.path("dev/other"), &device).unwrap();
    // Somebody may have opened it before it could be watched.
    probe.reports(CAMERAS, UNKNOWN);
    let _open = File::open(&device).unwrap();
    probe.hears(YES);
    std::fs::remove_file(&device).unwrap();
    probe.hears(NO);
    probe.reports(CAMERAS, "no");
}

#[test]
fn a_use_that_began_before_the_watching_ends_in_a_known_state() {
    let (_world, mut probe, device) = desk();
    let before = File::open(&device).unwrap();
    probe.tell("meeting on");
    probe.reports(CAMERAS, UNKNOWN);
    drop(before);
    probe.reports(CAMERAS, "no");
}
