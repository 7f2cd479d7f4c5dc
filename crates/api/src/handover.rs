//! Files between therapist and patient, and what is printed.

use crate::plan::{PlanCard, PlanReport};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who somebody is to the other side; empty text where nothing is given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export, export_to = "types.ts")]
pub struct Card {
    /// Name.
    pub name: String,
    /// Clinic.
    pub clinic: String,
    /// Telephone.
    pub phone: String,
    /// Mail address.
    pub email: String,
    /// Page to book at, `https://`.
    pub booking_url: String,
}

/// Writes the newest published version as a file for the patient.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts", optional_fields)]
pub struct HandOver {
    /// To whom.
    pub patient: String,
    /// Where to: a folder or a file that does not exist yet; the folder of the settings unless given.
    #[serde(default)]
    pub to: Option<String>,
    /// With new words, for a patient whose machine was lost or who has forgotten them; the old key is given up when the
    /// answer to it comes.
    #[serde(default)]
    pub invite_again: bool,
}

/// A plan on its way.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct HandedOver {
    /// The file.
    pub path: String,
    /// Six words to tell the patient in person or by telephone, never in the same mail; none once the patient's key is
    /// known.
    pub words: Option<String>,
    /// The version inside.
    pub version: u32,
    /// One sentence about what to do now.
    pub next: String,
}

/// A file from the other side.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum FileSource {
    /// By its place on this machine.
    Path {
        /// The place.
        path: String,
    },
    /// By its content, as base64: what was dropped on the window or chosen there.
    Content {
        /// The content.
        base64: String,
    },
}

/// Opens a file; nothing is taken over from a plan before it is accepted, an answer is taken over at once.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts", optional_fields)]
pub struct FileToOpen {
    /// Which.
    pub source: FileSource,
    /// The six words, if it asks for them; case, spaces and hyphens do not matter.
    #[serde(default)]
    pub words: Option<String>,
}

/// What was in a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Opened {
    /// It is locked with six words; open it again with them.
    NeedsWords,
    /// A plan from a therapist, to be accepted.
    Plan(Box<OfferedPlan>),
    /// A plan file that is neither sealed nor signed (`nape.plan/1`), to be taken over with `plan_import`.
    Plain {
        /// What is in it.
        report: Box<PlanReport>,
        /// Its text.
        text: String,
    },
    /// An answer of a patient; what it told is kept now.
    Answer(TakenAnswer),
}

/// A plan that waits to be accepted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct OfferedPlan {
    /// To accept it by.
    pub token: String,
    /// Who it is from.
    pub from: Card,
    /// Four words that both sides see: whoever doubts compares them by telephone.
    pub fingerprint: String,
    /// True if this therapist's key was met before.
    pub known: bool,
    /// The plan, and what should be looked at again.
    pub report: PlanReport,
    /// What it asks of the patient, one sentence each: minutes a day, weeks, what is sent back (nothing by itself).
    pub asks: Vec<String>,
    /// What changes against the version in force; empty for a first one.
    pub changes: Vec<String>,
    /// True if this version is here already; accepting notes only what the therapist knows.
    pub already: bool,
}

/// Accepts an opened plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Accept {
    /// The token of the offer.
    pub token: String,
}

/// What came of accepting.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Accepted {
    /// The plan in force or to come.
    pub plan: PlanCard,
    /// The therapist, and what they know.
    pub practice: Practice,
}

/// The patient's side: who prescribes, and what they know.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Practice {
    /// The therapist.
    pub card: Card,
    /// Four words of the two keys.
    pub fingerprint: String,
    /// The version that is here.
    pub version: u32,
    /// When it was received.
    pub received: String,
    /// Whether the therapist's last file said that they know.
    pub known: bool,
    /// In one sentence: `You have version 3, received 12 March; your therapist knows.`
    pub words: String,
    /// When the last answer was written, if one was.
    pub answered: Option<String>,
    /// Sessions since what the therapist has acknowledged.
    pub unsent: u32,
}

/// Writes the answer for the therapist.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export, export_to = "types.ts", optional_fields)]
pub struct AnswerWanted {
    /// Where to, as in [`HandOver`].
    pub to: Option<String>,
}

/// An answer on its way.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct AnswerWritten {
    /// The file.
    pub path: String,
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub until: String,
    /// How many sessions it tells of.
    pub sessions: u32,
    /// How many flags.
    pub flags: u32,
    /// One sentence about what to do now.
    pub next: String,
}

/// What a patient's answer brought.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct TakenAnswer {
    /// Whose.
    pub patient: String,
    /// The name the therapist gave.
    pub name: String,
    /// Days that it told of and that were not known, or not so.
    pub days: u32,
    /// Sessions that were not known.
    pub sessions: u32,
    /// Flags that were not known.
    pub flags: u32,
    /// The patient's key was learnt from it.
    pub paired: bool,
    /// All of it was here already.
    pub nothing_new: bool,
    /// In one sentence.
    pub words: String,
}

/// What is to be printed or put into a calendar.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum PlanSource {
    /// The plan in force here.
    Active,
    /// A published version.
    Version {
        /// Whose.
        patient: String,
        /// The plan's id.
        plan: String,
        /// The version.
        version: u32,
    },
    /// A patient's draft, marked as one.
    Draft {
        /// Whose.
        patient: String,
    },
}

/// A size of paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// Makes a handout.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts", optional_fields)]
pub struct PrintWanted {
    /// Of what.
    pub source: PlanSource,
    /// On what; by the country of the settings unless given.
    #[serde(default)]
    pub paper: Option<Paper>,
    /// Where to, as in [`HandOver`].
    #[serde(default)]
    pub to: Option<String>,
}

/// Makes a calendar.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts", optional_fields)]
pub struct CalendarWanted {
    /// Of what.
    pub source: PlanSource,
    /// Where to, as in [`HandOver`].
    #[serde(default)]
    pub to: Option<String>,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct WrittenFile {
    /// The file.
    pub path: String,
}

/// A file or folder to be shown by the desktop.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct FileShown {
    /// One that Nape has written.
    pub path: String,
}
