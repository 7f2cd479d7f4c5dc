//! What is heard of a session, and the screen that stays on meanwhile. Neither delays anything: both are only asked for.

use super::Guided;
use crate::app::App;
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::reminder::Elapsed;
use nape_core::session::{Stage, next_beat};
use nape_core::timeline::{Side, Step, StepKind};
use nape_desktop::Tone;

/// What was heard last, and when the next beat comes.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// The step whose beginning was heard; nothing while none runs.
    step: Option<usize>,
    finished: bool,
    /// The next beat, where tones are wanted.
    pub(super) next: Option<Elapsed>,
}

/// What there is to hear at a moment.
#[derive(Debug, Default, PartialEq, Eq)]
struct ToHear {
    tone: Option<Tone>,
    words: Option<String>,
}

impl App {
    /// Lets be heard what has begun up to an instant, and keeps the screen on while the session runs.
    pub(super) fn let_hear(&self, now: Elapsed) {
        let mut inner = self.inner.borrow_mut();
        let language = inner.language();
        let settings = inner.engine.settings();
        let (tones, speech, awake) = (settings.cue_tones, settings.cue_speech, settings.keep_awake);
        let Some(guided) = inner.guided.as_mut() else {
            drop(inner);
            self.awake.let_go();
            return;
        };
        let runs = matches!(guided.machine.stage(), Stage::Running { .. } | Stage::Resuming { .. });
        let heard = guided.hear(now, language, tones);
        drop(inner);
        if runs && awake {
            self.awake.keep(&Message::new("awake-reason").said(language));
        } else {
            self.awake.let_go();
        }
        if let Some(tone) = heard.tone.filter(|_| tones) {
            self.cues.play(tone);
        }
        if let Some(words) = heard.words.filter(|_| speech) {
            self.cues.say(&words, language.tag());
        }
    }

    /// A tone and a word, whatever the settings say.
    pub(in crate::app) fn try_cues(&self) {
        let language = self.language();
        self.cues.play(Tone::Begin);
        self.cues.say(&Message::new("cue-hold").with("seconds", 10u32).said(language), language.tag());
    }
}

impl Guided {
    fn hear(&mut self, now: Elapsed, language: Language, tones: bool) -> ToHear {
        let current = self.machine.current();
        let (stage, step) = (self.machine.stage(), self.machine.steps().get(current).cloned());
        match (stage, step) {
            (Stage::Running { ends }, Some(step)) => {
                let fresh = self.heard.step != Some(current);
                self.heard.step = Some(current);
                let beat = self.heard.next.is_some_and(|at| at <= now);
                self.heard.next = ends.filter(|_| tones).and_then(|ends| next_beat(&step, ends, now));
                if fresh {
                    ToHear { tone: Some(tone(step.kind)), words: Some(self.words(&step, language)) }
                } else {
                    let tone = if step.kind == StepKind::Work { Tone::Tick } else { Tone::LastSeconds };
                    ToHear { tone: beat.then_some(tone), words: None }
                }
            }
            (Stage::Finished { complete: true }, _) if !self.heard.finished => {
                self.heard = Heard { finished: true, ..Heard::default() };
                ToHear { tone: Some(Tone::Finished), words: Some(Message::new("cue-finished").said(language)) }
            }
            (
                Stage::Running { .. }
                | Stage::Prepared
                | Stage::Resuming { .. }
                | Stage::Paused { .. }
                | Stage::Finished { .. },
                _,
            ) => {
                self.heard.step = None;
                self.heard.next = None;
                ToHear::default()
            }
        }
    }

    /// The beginning of a step in a few words.
    fn words(&self, step: &Step, language: Language) -> String {
        let plain = |key: &'static str| Message::new(key).with("seconds", step.seconds.0);
        let words = match step.kind {
            StepKind::Ready => {
                let target = self.exercise().and_then(|exercise| self.targets.exercises.get(exercise));
                let name = target.map_or("", |target| target.name_of(&step.exercise));
                Message::new("cue-ready").with("name", name)
            }
            StepKind::Work => Message::new("cue-work").with("rep", step.rep),
            StepKind::Hold => plain("cue-hold"),
            StepKind::Relax => Message::new("cue-relax"),
            StepKind::Switch => match step.side {
                Some(Side::Left) => Message::new("cue-switch-left"),
                Some(Side::Right) | None => Message::new("cue-switch-right"),
            },
            StepKind::Rest => plain("cue-rest"),
        };
        words.said(language)
    }
}

fn tone(kind: StepKind) -> Tone {
    match kind {
        StepKind::Work | StepKind::Hold => Tone::Begin,
        StepKind::Relax | StepKind::Rest | StepKind::Switch | StepKind::Ready => Tone::Relax,
    }
}
