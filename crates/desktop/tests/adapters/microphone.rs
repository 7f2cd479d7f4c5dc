//! A microphone in use, with a script in the place of `pactl`.

use crate::support::{probe::Probe, wait::eventually, world::World};

/// Prints a change whenever a line is written to the pipe `changes`, and lists what is in the file `streams`. It looks now
/// and then whether the one who asked still lives: who is killed cannot take it along.
const PACTL: &str = r#"
if [ "$1" = subscribe ]; then
  while kill -0 "$PPID" 2>/dev/null; do timeout 10 cat "$HOME/changes"; done
fi
[ "$*" = "-f json list source-outputs" ] && cat "$HOME/streams""#;

const TALKING: &str = r#"[{"index":1,"corked":false,"properties":{"application.process.id":"7"}}]"#;
const YES: &str = "Presence(Meeting(Yes))";
const NO: &str = "Presence(Meeting(No))";

struct Sound<'w> {
    world: &'w World,
}

impl<'w> Sound<'w> {
    fn start(world: &'w World) -> Self {
        world.script("pactl", PACTL);
        rustix::fs::mknodat(
            rustix::fs::CWD,
            world.path("changes"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RWXU,
            0,
        )
        .unwrap();
        let sound = Self { world };
        sound.streams("[]");
        sound
    }

    fn streams(&self, streams: &str) {
        std::fs::write(self.world.path("streams"), streams).unwrap();
    }

    fn change(&self, streams: &str, event: &str) {
        self.streams(streams);
        std::fs::write(self.world.path("changes"), format!("{event}\n")).unwrap();
    }
}

#[test]
fn a_recording_program_is_a_meeting_while_it_is_watched() {
    let world = World::new();
    let sound = Sound::start(&world);
    let mut probe = Probe::start(&world, 600_000);
    probe.hears("Presence(Idle(");
    assert_eq!(probe.children(), [""; 0], "nothing runs before it is wanted");
    probe.tell("meeting on");
    probe.hears(NO);
    sound.change(TALKING, "Event 'new' on source-output #1");
    probe.hears(YES);
    sound.change("[]", "Event 'remove' on source-output #1");
    probe.hears(NO);
    // What concerns others is not looked at.
    sound.change(TALKING, "Event 'new' on sink-input #2");
    sound.change(TALKING, "Event 'change' on source-output #1");
    probe.hears(YES);
    probe.tell("meeting off");
    eventually("the end of pactl", || probe.children().is_empty().then_some(()));
    assert!(!probe.unread().iter().any(|line| line.contains("Meeting(")), "{:?}", probe.unread());
    sound.streams("[]");
    probe.tell("meeting on");
    probe.hears(NO);
}

#[test]
fn a_sound_server_that_ends_is_taken_up_again() {
    let world = World::new();
    let sound = Sound::start(&world);
    let mut probe = Probe::start(&world, 600_000);
    probe.tell("meeting on");
    probe.hears(NO);
    sound.streams("nothing that could be read");
    std::fs::write(world.path("changes"), "Event 'new' on source-output #1\n").unwrap();
    probe.hears("Presence(Meeting(Unknown {");
    sound.streams(TALKING);
    probe.hears(YES);
}

#[test]
fn without_pactl_the_microphone_is_unknown_and_the_sentence_says_what_to_do() {
    let world = World::new();
    let mut probe = Probe::start_without_programs(&world, 600_000);
    probe.tell("meeting on");
    let unknown = probe.hears("Presence(Meeting(Unknown {");
    assert!(unknown.contains("Install pulseaudio-utils"), "{unknown}");
}
