//! What is heard of a session, and the screen that stays on: off unless wanted, in time, and never in the way.

use super::world::{SOON, World};
use nape_tests::{eventually, now};
use serde_json::json;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

/// A folder with programs that write down when and how they were called, instead of making a sound.
struct Ears {
    folder: PathBuf,
}

impl Ears {
    fn new(world: &World) -> Self {
        let folder = world.desktop.home().join("ears");
        fs::create_dir_all(&folder).expect("a folder");
        for program in ["paplay", "spd-say"] {
            let script = format!("#!/bin/sh\necho \"$(date +%s%3N) $*\" >> {}/{program}.log\n", folder.display());
            let path = folder.join(program);
            fs::write(&path, script).expect("a script");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a program");
        }
        Self { folder }
    }

    fn path(&self) -> String {
        let rest = std::env::var("PATH").unwrap_or_default();
        format!("{}:{rest}", self.folder.display())
    }

    /// What a program was called with so far.
    fn heard(&self, program: &str) -> Vec<String> {
        let log = fs::read_to_string(self.folder.join(format!("{program}.log"))).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }
}

fn listened() -> (World, Ears) {
    let world = World::new();
    let ears = Ears::new(&world);
    (world, ears)
}

#[test]
fn phases_are_heard_when_that_is_wanted_and_one_click_tries_it() {
    let (world, ears) = listened();
    let nape = world.nape();
    let _agent = nape.agent_by(nape.command(&["agent"]).env("PATH", ears.path()));
    world.hurry();
    nape.call("cue_try", json!(null));
    eventually(SOON, "a tone and a word", || {
        (ears.heard("paplay").len() == 1 && ears.heard("spd-say").len() == 1).then_some(())
    });

    // Off by default: a session to its end makes no sound.
    nape.import(&world.due_now(1, 1)).done();
    world.begin_session();
    eventually(SOON, "the session to end", || (world.session()["stage"] == "finished").then_some(()));
    nape.call("session_close", json!(null));
    assert_eq!((ears.heard("paplay").len(), ears.heard("spd-say").len()), (1, 1));

    nape.set(&[("cue-tones", "yes"), ("cue-speech", "yes")]);
    let slot = world.slot()["id"].as_str().expect("a slot").to_owned();
    nape.begin_session_of(Some(&slot));
    let begun = now();
    eventually(SOON, "the session to end", || (world.session()["stage"] == "finished").then_some(()));
    assert!(begun.elapsed() < Duration::from_secs(9), "six seconds of session, and nothing waits for a sound");
    // Getting ready, three counted out, the hold, the end.
    eventually(SOON, "six tones more", || (ears.heard("paplay").len() == 7).then_some(()));
    let spoken = ears.heard("spd-say");
    assert!(spoken.iter().any(|words| words.contains("Hold 1 seconds") || words.contains("Hold 1")), "{spoken:?}");
    assert!(spoken.iter().any(|words| words.contains("Get ready: Sitting chin tuck")), "{spoken:?}");
}

#[test]
fn doctor_says_what_makes_the_sound() {
    let (world, ears) = listened();
    let nape = world.nape();
    let _agent = nape.agent_by(nape.command(&["agent"]).env("PATH", ears.path()));
    let lines = nape.run(&["doctor", "--json"]).done().json();
    let lines = lines.as_array().expect("lines");
    let found = |subject: &str| lines.iter().find(|line| line["subject"] == subject).expect("a line")["found"].clone();
    assert_eq!((found("Tones"), found("Speech")), (json!("made by paplay"), json!("made by spd-say")));
}
