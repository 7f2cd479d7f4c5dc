//! Cues, with scripts in the place of the programs that make sounds.

use std::{fs, time::Duration};

use crate::support::{
    probe::Probe,
    wait::{eventually, taken},
    world::World,
};

/// Writes down what it was asked to play.
const PLAYER: &str = r#"echo "${1##*/}" >>"${0%/*}/../played""#;
/// Writes down every argument, each between brackets.
const SPEAKER: &str = r#"printf '[%s]' "$@" >>"${0%/*}/../said"; echo >>"${0%/*}/../said""#;

fn lines(world: &World, name: &str) -> Vec<String> {
    fs::read_to_string(world.path(name)).unwrap_or_default().lines().map(str::to_owned).collect()
}

#[track_caller]
fn played(world: &World, names: &[&str]) {
    eventually(&format!("{names:?}, not {:?}", lines(world, "played")), || {
        (lines(world, "played") == names).then_some(())
    });
}

/// Zombies are children too.
#[track_caller]
fn nothing_is_left_of(probe: &Probe) {
    eventually("the end of all programs", || probe.children().is_empty().then_some(()));
}

#[test]
fn a_tone_is_played_from_its_file_and_nothing_is_left_of_the_player() {
    let world = World::new();
    world.script("paplay", PLAYER);
    let mut probe = Probe::start_without_programs(&world, 600_000);
    probe.hears("Presence(Idle(");
    assert!(!world.path("cues").exists(), "nothing is written before the first cue");
    for (count, tone) in ["Begin", "Relax", "Tick", "LastSeconds", "Finished"].into_iter().enumerate() {
        probe.tell(&format!("play {tone}"));
        eventually(tone, || (lines(&world, "played").len() == count + 1).then_some(()));
    }
    played(&world, &["begin.wav", "relax.wav", "tick.wav", "last-seconds.wav", "finished.wav"]);
    assert!(fs::read(world.path("cues/finished.wav")).unwrap().starts_with(b"RIFF"));
    nothing_is_left_of(&probe);
}

#[test]
fn a_tone_is_heard_at_once() {
    let world = World::new();
    world.script("paplay", PLAYER);
    let mut probe = Probe::start_without_programs(&world, 600_000);
    probe.hears("Presence(Idle(");
    // The quickest of several: what else runs on the machine may hold up some of them.
    let heard = (1..=20).map(|count| {
        taken(|| {
            probe.tell("play Tick");
            eventually("a tick", || (lines(&world, "played").len() == count).then_some(()));
        })
    });
    let quickest = heard.min().unwrap();
    assert!(quickest < Duration::from_millis(50), "{quickest:?}");
}

#[test]
fn a_player_that_hangs_holds_up_neither_the_next_tone_nor_anything_else() {
    let world = World::new();
    world.script("paplay", &format!("{PLAYER}\n/bin/sleep 600"));
    let mut probe = Probe::start_without_programs(&world, 600_000);
    probe.tell("play Begin");
    played(&world, &["begin.wav"]);
    probe.tell("play Relax");
    played(&world, &["begin.wav", "relax.wav"]);
    eventually("one player alone", || (probe.children().len() == 1).then_some(()));
    probe.tell("snapshot");
    probe.hears("PresenceSnapshot");
    // It is ended when it has taken too long.
    nothing_is_left_of(&probe);
}

#[test]
fn of_tones_that_come_together_the_last_one_stays() {
    let world = World::new();
    world.script("paplay", &format!("{PLAYER}\n/bin/sleep 600"));
    let probe = &mut Probe::start_without_programs(&world, 600_000);
    probe.tell("play Begin Relax Tick Finished");
    eventually("the last tone", || lines(&world, "played").contains(&"finished.wav".to_owned()).then_some(()));
    eventually("one player alone", || (probe.children().len() == 1).then_some(()));
}

#[test]
fn a_player_that_is_installed_later_is_found_and_one_that_fails_is_no_harm() {
    let world = World::new();
    let mut probe = Probe::start_without_programs(&world, 600_000);
    probe.tell("play Begin");
    probe.tell("say en Hold");
    probe.tell("cues");
    probe.hears("Cues None None");
    world.script("aplay", &format!("{PLAYER}\nexit 1"));
    world.script("spd-say", SPEAKER);
    probe.tell("cues");
    probe.hears(r#"Cues Player("aplay") Player("spd-say")"#);
    probe.tell("play Relax");
    played(&world, &["relax.wav"]);
    nothing_is_left_of(&probe);
    probe.tell("play Tick");
    played(&world, &["relax.wav", "tick.wav"]);
    // The next best is found when the one that worked is gone.
    fs::remove_file(world.path("bin/aplay")).unwrap();
    world.script("pw-play", PLAYER);
    probe.tell("play Begin");
    eventually("a tone after one that is lost", || {
        probe.tell("play Finished");
        lines(&world, "played").contains(&"finished.wav".to_owned()).then_some(())
    });
}

#[test]
fn words_arrive_as_they_are() {
    let world = World::new();
    world.script("spd-say", SPEAKER);
    let mut probe = Probe::start_without_programs(&world, 600_000);
    let said = [
        ("de", "Halten. Noch drei, zwei, eins."),
        ("en", r#"it's "quoted" & `touch harm`; $(touch harm) $HOME \n *"#),
        ("en", "--wait -C"),
        ("en", "- "),
    ];
    for (count, (tag, words)) in said.into_iter().enumerate() {
        probe.tell(&format!("say {tag} {words}"));
        eventually(words, || (lines(&world, "said").len() == count + 1).then_some(()));
    }
    // Nothing is spoken where there is nothing to say.
    probe.tell("say en  ");
    probe.tell("say en end");
    let all: Vec<_> =
        said.into_iter().chain([("en", "end")]).map(|(tag, words)| format!("[-l][{tag}][--][{words}]")).collect();
    eventually("the end", || (lines(&world, "said") == all).then_some(()));
    nothing_is_left_of(&probe);
}

#[test]
fn words_and_tones_do_not_end_each_other() {
    let world = World::new();
    world.script("paplay", &format!("{PLAYER}\n/bin/sleep 600"));
    world.script("spd-say", &format!("{SPEAKER}\n/bin/sleep 600"));
    let mut probe = Probe::start_without_programs(&world, 600_000);
    probe.tell("play Begin");
    probe.tell("say en Hold");
    eventually("both", || (!lines(&world, "played").is_empty() && !lines(&world, "said").is_empty()).then_some(()));
    assert_eq!(probe.children().len(), 2);
    nothing_is_left_of(&probe);
}
