//! The steps of a session in words. The same few come thousands of times in some weeks, so each is worded once.

use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::seconds::Seconds;
use nape_core::timeline::{Side, Step, StepKind};
use std::collections::HashMap;

/// What has been worded so far, in one language.
#[derive(Debug)]
pub(super) struct StepWords {
    language: Language,
    said: HashMap<Told, String>,
}

/// Everything of a step that is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Told {
    set: Option<u32>,
    rep: Option<u32>,
    side: Option<Side>,
    kind: StepKind,
    seconds: Seconds,
}

impl StepWords {
    pub(super) fn new(language: Language) -> Self {
        Self { language, said: HashMap::new() }
    }

    /// The language they are worded in.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// `Set 1, Rep 3, left: hold 10 s`; the set is told where there are several.
    pub(super) fn of(&mut self, sets: u32, step: &Step) -> String {
        let told = Told {
            set: (sets > 1 && step.set > 0).then_some(step.set),
            rep: (step.rep > 0).then_some(step.rep),
            side: step.side.filter(|_| step.set > 0),
            kind: step.kind,
            seconds: step.seconds,
        };
        self.said.entry(told).or_insert_with(|| told.said(self.language)).clone()
    }
}

impl Told {
    fn said(self, language: Language) -> String {
        let numbered = |key: &'static str, number: u32| Message::new(key).with("number", number);
        let set = self.set.map(|set| numbered("step-set", set));
        let rep = self.rep.map(|rep| numbered("step-rep", rep));
        let side = self.side.map(|side| match side {
            Side::Left => Message::new("step-left"),
            Side::Right => Message::new("step-right"),
        });
        let what = Message::new(match self.kind {
            StepKind::Ready => "step-ready",
            StepKind::Work => "step-work",
            StepKind::Hold => "step-hold",
            StepKind::Relax => "step-relax",
            StepKind::Switch => "step-switch",
            StepKind::Rest => "step-rest",
        });
        let what = what.with("time", self.seconds.to_string());
        let place: Vec<String> = [set, rep, side].iter().flatten().map(|part| part.said(language)).collect();
        if place.is_empty() {
            capitalised(&what.said(language))
        } else {
            Message::new("step").with("place", place.join(", ")).with("what", what).said(language)
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_told_by_its_place_and_its_length() {
        let hold: Step = serde_json::from_value(serde_json::json!({
            "kind": "hold", "exercise": "nod", "set": 1, "rep": 3, "side": "left", "seconds": 10, "self_paced": false,
        }))
        .unwrap();
        let ready = Step { kind: StepKind::Ready, set: 0, rep: 0, side: None, seconds: Seconds(5), ..hold.clone() };
        let of = |language| {
            let mut words = StepWords::new(language);
            [words.of(2, &hold), words.of(1, &hold), words.of(2, &ready)]
        };
        let english = ["Set 1, Rep 3, left: hold 10 s", "Rep 3, left: hold 10 s", "Get ready 5 s"];
        assert_eq!(of(Language::English), english);
        let german = ["Satz 1, Wdh. 3, links: 10 s halten", "Wdh. 3, links: 10 s halten", "5 s bereit machen"];
        assert_eq!(of(Language::German), german);
    }
}
