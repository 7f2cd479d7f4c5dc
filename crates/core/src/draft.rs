//! A draft of a plan: what a therapist changes step by step until it is published.
//!
//! A draft that exists is sound in all but what is not there yet: its title, the names of its phases and their exercises may
//! be missing, and a therapist has not signed it. [`Draft::apply`] keeps it so; [`Draft::findings`] says what is missing.

mod apply;
mod edit;
mod find;
pub mod given;
mod glance;
mod refuse;
mod shelf;
mod words;

pub use edit::Edit;
pub use find::Finding;
pub use glance::Glance;
pub use refuse::EditError;
pub use shelf::{OwnDefault, Shelf};
pub use words::{step, summary};

use crate::day::LocalDay;
use crate::document::Problem;
use crate::id::PlanId;
use crate::message::Message;
use crate::plan::{self, Phase, Plan, Therapist};

/// Most phases of a plan.
const MOST_PHASES: usize = 26;
/// Most lines of a phase.
const MOST_LINES: usize = 30;
/// Most exercises for breaks of a phase, and most times.
const MOST_ITEMS: usize = 60;
/// Pain up to which an exercise may go on unless the therapist says otherwise.
const PAIN_CEILING: u32 = 3;
/// Weeks of a phase that nobody has given a length yet.
const WEEKS: u32 = 2;

/// A plan that is not published yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft(Plan);

/// What a new plan is made for.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// The plan's id.
    pub id: PlanId,
    /// The patient's name.
    pub patient: &'a str,
    /// The day it is begun, which becomes its first day.
    pub today: LocalDay,
}

impl Draft {
    /// One phase without exercises.
    pub fn empty(origin: Origin<'_>, shelf: &Shelf<'_>) -> Self {
        Self(Plan {
            id: origin.id,
            version: 1,
            supersedes: Vec::new(),
            title: String::new(),
            patient: origin.patient.to_owned(),
            therapist: Therapist::default(),
            starts: origin.today,
            effective: origin.today,
            pain_ceiling: PAIN_CEILING,
            self_progression: false,
            notes: String::new(),
            phases: vec![empty_phase(1, shelf)],
            posture_every_min: None,
            walk_every_min: None,
            custom: Vec::new(),
        })
    }

    /// The next version of a published plan, of which `newest` is the newest version.
    pub fn next(published: Plan, newest: u32, today: LocalDay) -> Self {
        let version = newest.max(published.version).saturating_add(1);
        let effective = today.max(published.starts).max(published.effective);
        // A file has room for so many.
        let first = version.saturating_sub(u32::try_from(MOST_ITEMS).unwrap_or(u32::MAX)).max(1);
        Self(Plan { version, supersedes: (first..version).collect(), effective, ..unsigned(published) })
    }

    /// A new plan that begins as another one, for another patient: what was said and seen of the first is not in it.
    pub fn anew(of: &Self, origin: Origin<'_>) -> Self {
        let plan = of.impersonal().0;
        let (starts, effective) = (origin.today, origin.today);
        Self(Plan { id: origin.id, patient: origin.patient.to_owned(), starts, effective, ..plan })
    }

    /// A draft of any plan, as it stands.
    pub fn of(plan: Plan) -> Self {
        Self(unsigned(plan))
    }

    /// The same without anything about the patient: no name, no notes, no day on which something was shown, no tick of a
    /// gated exercise, and as a first version.
    #[must_use]
    pub fn impersonal(&self) -> Self {
        let mut plan = self.0.clone();
        plan.version = 1;
        plan.supersedes.clear();
        plan.patient.clear();
        plan.notes.clear();
        plan.effective = plan.starts;
        for line in plan.phases.iter_mut().flat_map(|phase| &mut phase.lines) {
            line.note.clear();
            line.taught_on = None;
            line.gate = false;
        }
        Self(plan)
    }

    /// The same with another title.
    #[must_use]
    pub fn titled(mut self, title: &str) -> Self {
        title.clone_into(&mut self.0.title);
        self
    }

    /// Reads what [`Draft::to_json`] has written, or a plan file that makes a draft.
    pub fn from_json(text: &str, shelf: &Shelf<'_>) -> Result<Self, Vec<Problem>> {
        plan::draft(text.as_bytes(), shelf.library, &|id| shelf.exercise(id)).map(Self::of)
    }

    /// As it is kept. Exercises of the therapist's own are only named.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// What it says so far.
    pub fn plan(&self) -> &Plan {
        &self.0
    }

    /// The plan that publishing makes of it, if [`Draft::findings`] has nothing that must be mended.
    pub fn signed(&self, therapist: Therapist, patient: &str) -> Plan {
        Plan { therapist, patient: patient.to_owned(), ..self.0.clone() }
    }
}

/// A plan as nobody has signed it yet. What it carried is known elsewhere while it is a draft.
fn unsigned(plan: Plan) -> Plan {
    Plan { therapist: Therapist::default(), custom: Vec::new(), ..plan.put_aside() }
}

/// A phase without exercises, called by its number.
fn empty_phase(number: usize, shelf: &Shelf<'_>) -> Phase {
    Phase { name: phase_name(number, shelf), weeks: WEEKS, lines: Vec::new(), desk: Vec::new(), times: Vec::new() }
}

fn phase_name(number: usize, shelf: &Shelf<'_>) -> String {
    Message::new("draft-phase").with("number", number.to_string()).said(shelf.library.language())
}
