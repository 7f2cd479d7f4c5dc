//! What is heard in a guided session: short tones, and words spoken by the desktop's own voice.
//!
//! Sounds come from programs that the desktop has already, started for one sound and gone after it: a resident process
//! that opened the sound card itself would carry a sound library all day for a few minutes of use.
//!
//! Invariants:
//! - Whoever asks for a cue never waits, and never hears of its failure: a session goes on without sound.
//! - At most one tone and one utterance are under way; a newer one takes the place of the older. A program that does
//!   not end is killed, and none is left behind as a zombie.
//! - Words are one argument of one program. No shell ever reads them.
//! - Nothing is looked for, written or started before the first cue.
//!
//! It must not know when a cue is due, nor whether the person wants any.

mod files;
mod programs;
mod run;
mod wave;

use std::{ffi::OsString, path::PathBuf};

use tokio::sync::mpsc;

use files::Files;
use programs::{PLAYERS, SPEAKERS, Wanted};
use run::Turn;

/// A short sound with a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// A hold or a movement begins: two rising notes.
    Begin,
    /// Let go: two falling notes.
    Relax,
    /// A beat to move by.
    Tick,
    /// One of the last seconds, softly; three of them are three calls.
    LastSeconds,
    /// The session is finished: three rising notes.
    Finished,
}

impl Tone {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Begin, Self::Relax, Self::Tick, Self::LastSeconds, Self::Finished];

    fn name(self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::Relax => "relax",
            Self::Tick => "tick",
            Self::LastSeconds => "last-seconds",
            Self::Finished => "finished",
        }
    }
}

/// What was found to make a kind of sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// This program makes it.
    Player(&'static str),
    /// No program that could is installed.
    None,
}

/// Why a cue is not heard. Only ever logged.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CueError {
    #[error("No program that plays sounds is installed. Install pulseaudio-utils, pipewire-bin or alsa-utils.")]
    NoPlayer,
    #[error("No program that speaks is installed. Install speech-dispatcher.")]
    NoSpeaker,
    #[error("{} cannot be written ({error}). Check who may write there.", path.display())]
    File { path: PathBuf, error: std::io::Error },
    #[error("{} cannot be run ({error}).", program.display())]
    Run { program: PathBuf, error: std::io::Error },
}

#[derive(Debug)]
enum Command {
    Play(Tone),
    Say { words: String, language_tag: String },
}

/// Makes cues heard. Dropping it ends what is under way.
#[derive(Debug)]
pub struct Cues {
    commands: mpsc::UnboundedSender<Command>,
    search_path: Option<OsString>,
}

impl Cues {
    /// Starts the adapter on the current tokio runtime. The tones are written into this folder, each when it is first
    /// played; programs are found by `PATH`.
    pub fn start(folder: PathBuf) -> Self {
        Self::start_among(folder, std::env::var_os("PATH"))
    }

    /// Like [`Cues::start`], with programs found only in these folders, joined as in `PATH`.
    pub fn start_among(folder: PathBuf, search_path: Option<OsString>) -> Self {
        let (commands, inbox) = mpsc::unbounded_channel();
        tokio::spawn(Caller::new(folder, search_path.clone()).run(inbox));
        Self { commands, search_path }
    }

    /// Plays a tone, in place of one that still sounds.
    pub fn play(&self, tone: Tone) {
        self.tell(Command::Play(tone));
    }

    /// Speaks words of a language, named by its BCP 47 tag, in place of an utterance that is still being handed over.
    ///
    /// Where a speech service takes the words at once (Speech Dispatcher), it finishes what it has begun: to silence it
    /// would silence a screen reader too. Where the system's voice goes by the person's settings (macOS), the tag is
    /// not used.
    pub fn say(&self, words: &str, language_tag: &str) {
        if !words.trim().is_empty() {
            self.tell(Command::Say { words: words.to_owned(), language_tag: language_tag.to_owned() });
        }
    }

    /// What plays tones now. Looks at a few folders; meant for a diagnosis.
    pub fn can_play(&self) -> Found {
        self.look_for(PLAYERS)
    }

    /// What speaks now. Looks at a few folders; meant for a diagnosis.
    pub fn can_speak(&self) -> Found {
        self.look_for(SPEAKERS)
    }

    fn look_for(&self, names: &[&'static str]) -> Found {
        let found = programs::find(names, self.search_path.as_deref());
        found.map_or(Found::None, |program| Found::Player(program.name))
    }

    fn tell(&self, command: Command) {
        if self.commands.send(command).is_err() {
            tracing::debug!("the cues have ended; one was dropped");
        }
    }
}

/// The task behind [`Cues`].
struct Caller {
    files: Files,
    player: Wanted,
    speaker: Wanted,
    tone: Turn,
    utterance: Turn,
}

impl Caller {
    fn new(folder: PathBuf, search_path: Option<OsString>) -> Self {
        Self {
            files: Files::new(folder),
            player: Wanted::new(PLAYERS, search_path.clone()),
            speaker: Wanted::new(SPEAKERS, search_path),
            tone: Turn::default(),
            utterance: Turn::default(),
        }
    }

    /// Ends with the door. Between cues it waits for the next one and nothing else.
    async fn run(mut self, mut inbox: mpsc::UnboundedReceiver<Command>) {
        loop {
            tokio::select! {
                command = inbox.recv() => {
                    let Some(command) = command else { break };
                    if let Err(error) = self.obey(command) {
                        tracing::debug!(%error, "a cue is not heard");
                    }
                }
                () = self.tone.over() => {}
                () = self.utterance.over() => {}
            }
        }
        self.tone.end();
        self.utterance.end();
    }

    fn obey(&mut self, command: Command) -> Result<(), CueError> {
        match command {
            Command::Play(tone) => {
                let program = self.player.get().ok_or(CueError::NoPlayer)?;
                let command = programs::play(program, &self.files.of(tone)?);
                let started = self.tone.take_over(command, run::LIMIT);
                self.player.checked(started)
            }
            Command::Say { words, language_tag } => {
                let program = self.speaker.get().ok_or(CueError::NoSpeaker)?;
                let command = programs::say(program, &words, &language_tag);
                let started = self.utterance.take_over(command, programs::SPEECH_LIMIT);
                self.speaker.checked(started)
            }
        }
    }
}
