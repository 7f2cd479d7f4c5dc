//! The exercises for breaks at the desk: each once on the sheet, whichever phases name it.

use crate::line::{Block, Blocks};
use crate::words;
use nape_core::exercise::Exercise;
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::plan::Plan;
use nape_core::seconds::Seconds;
use serde::Serialize;
use std::sync::Arc;

/// The part of the sheet about breaks.
#[derive(Debug, Serialize)]
pub(crate) struct Desk {
    title: String,
    why: Vec<String>,
    blocks: Vec<Block>,
}

impl Desk {
    /// Nothing if no phase has any.
    pub(crate) fn of(plan: &Plan, blocks: &mut Blocks<'_>, language: Language) -> Option<Self> {
        let mut exercises: Vec<&Arc<Exercise>> = Vec::new();
        for exercise in plan.phases.iter().flat_map(|phase| &phase.desk) {
            if !exercises.iter().any(|known| known.id == exercise.id) {
                exercises.push(exercise);
            }
        }
        if exercises.is_empty() {
            return None;
        }
        let every = plan.posture_every_min.map(|every| {
            Message::new("handout-desk-every").with("minutes", words::minutes(Seconds(every.saturating_mul(60))))
        });
        let why = [Some(Message::new("handout-desk-why")), every];
        Some(Self {
            title: Message::new("handout-desk").said(language),
            why: why.iter().flatten().map(|sentence| sentence.said(language)).collect(),
            blocks: exercises.into_iter().map(|exercise| blocks.desk(exercise)).collect(),
        })
    }
}
