//! The guided session as the window sees it.

use crate::progress::SessionAnswers;
use crate::safety::Light;
use crate::status::Named;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which session to start.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct StartRequest {
    /// The slot; nothing for the shown, the due or the next one of today.
    pub slot: Option<String>,
}

/// How a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Stage {
    /// Ready to begin.
    Prepared,
    /// A step is running.
    Running,
    /// Three seconds until it goes on.
    Resuming,
    /// Paused.
    Paused,
    /// Over; the questions after it may be answered.
    Finished,
}

/// Why it is paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum PauseCause {
    /// The patient did.
    Patient,
    /// The window went away.
    WindowLost,
    /// The screen was locked.
    Locked,
    /// The machine slept.
    Asleep,
    /// Nape was started anew.
    Restarted,
    /// The patient answers what was asked about the last exercise.
    Answering,
    /// An exercise was stopped because it hurt.
    Hurt,
}

/// What is guided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum SessionKind {
    /// A session of the plan.
    Session,
    /// A posture break with its exercise: begun at once, over in its minute, without pause and questions.
    Posture,
    /// A walk: only its time runs.
    Walk,
}

/// In which form a step is done when the prescribed one was too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Eased {
    /// Half the hold.
    Shorter,
    /// The easier exercise.
    Easier,
}

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum StepKind {
    /// Take up the position.
    Ready,
    /// A moving rep.
    Work,
    /// Hold.
    Hold,
    /// Let go between reps.
    Relax,
    /// Change sides.
    Switch,
    /// Rest between sets.
    Rest,
}

/// A side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// One step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Step {
    /// Its place among all steps, from 0.
    pub index: u32,
    /// The exercise.
    pub exercise: Named,
    /// What it is.
    pub kind: StepKind,
    /// The set, from 1.
    pub set: u32,
    /// Sets in all.
    pub sets: u32,
    /// The rep it belongs to, from 1, counted over both sides.
    pub rep: u32,
    /// Reps of the set over both sides.
    pub reps: u32,
    /// The side that works.
    pub side: Option<Side>,
    /// Its length.
    pub seconds: u32,
    /// Ends when the patient says so.
    pub self_paced: bool,
    /// Made easier, and how.
    pub eased: Option<Eased>,
}

/// One exercise of the session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SessionExercise {
    /// The exercise.
    pub exercise: Named,
    /// Its dose in words.
    pub dose: String,
    /// Its length in seconds, getting ready included.
    pub seconds: u32,
    /// Index of its first step.
    pub first_step: u32,
    /// Number of its steps.
    pub steps: u32,
    /// Target of the pressure cuff, in mmHg.
    pub cuff_mmhg: Option<u32>,
    /// Band and load, in words.
    pub load: Option<String>,
    /// What may go wrong in it, to be ticked if it did.
    pub checks: Vec<String>,
    /// What "make it easier" would do next, in words; nothing if there is nothing easier.
    pub easier: Option<String>,
    /// What was answered about it.
    pub answers: ExerciseAnswers,
    /// How it stands.
    pub state: ExerciseState,
    /// Reps prescribed, over sets and sides.
    pub reps: u32,
    /// Of those done in full.
    pub reps_done: u32,
    /// Of those done in an easier form, or in part.
    pub reps_partial: u32,
}

/// How an exercise of the session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum ExerciseState {
    /// Still to come.
    Ahead,
    /// Under way.
    Current,
    /// Over, whatever was done of it.
    Over,
    /// Skipped by the patient.
    Skipped,
    /// Stopped because it hurt.
    Stopped,
}

/// How cleanly it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Quality {
    /// To the last repetition.
    Clean,
    /// A few repetitions slipped.
    FewSlips,
    /// The form was lost.
    Lost,
}

/// What was answered about one exercise; all optional.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ExerciseAnswers {
    /// How hard it was, 0 to 10.
    pub effort: Option<u32>,
    /// How cleanly it went.
    pub quality: Option<Quality>,
    /// Which of its checks were ticked, by their places from 0.
    pub slips: Vec<u32>,
}

/// Answers about one exercise of the session; they take the place of earlier ones.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ExerciseAnswered {
    /// Its place in the session, from 0.
    pub exercise: u32,
    /// The answers.
    pub answers: ExerciseAnswers,
}

/// Why the exercise under way is passed over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SkipExercise {
    /// One of [`EXERCISE_SKIP_REASONS`].
    pub reason: String,
}

/// The words for the reasons of skipping an exercise, as they go over the wire.
pub const EXERCISE_SKIP_REASONS: &[&str] = &["pain", "no-time", "meeting", "unsure-how", "no-equipment", "other"];

/// Where it hurts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum HurtPlace {
    /// The neck.
    Neck,
    /// The head.
    Head,
    /// A shoulder, an arm or a hand.
    Arm,
    /// Somewhere else.
    Elsewhere,
}

/// It hurts: the exercise under way is stopped.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct HurtReport {
    /// Where, if told.
    pub place: Option<HurtPlace>,
    /// How much, 0 to 10, if told.
    pub pain: Option<u32>,
}

/// What to do now, after what was told of pain.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Advice {
    /// The colour of the pain rule.
    pub light: Light,
    /// What to do, in sentences.
    pub words: Vec<String>,
    /// True if it would be better to end the session here.
    pub ends: bool,
}

/// What the last sessions propose for one line of the plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Proposal {
    /// The exercise as the plan names it.
    pub line: Named,
    /// On, stay, or back.
    pub verdict: Verdict,
    /// The sentence with its reasons.
    pub words: String,
    /// What was made of it.
    pub outcome: ProposalOutcome,
}

/// Where a proposal points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Verdict {
    /// To the harder form.
    Advance,
    /// The same again.
    Stay,
    /// To the easier form.
    Regress,
    /// The therapist should look.
    Review,
}

/// What was made of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum ProposalOutcome {
    /// It holds from the next session on.
    Applied,
    /// It is on the list for the therapist.
    ForTherapist,
    /// Nothing changes.
    Nothing,
}

/// The whole session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SessionView {
    /// Its id.
    pub id: String,
    /// Its slot, unless it is an extra one.
    pub slot: Option<String>,
    /// How it stands.
    pub stage: Stage,
    /// Why it is paused.
    pub cause: Option<PauseCause>,
    /// What is in it.
    pub exercises: Vec<SessionExercise>,
    /// Which of them runs, from 0.
    pub exercise: u32,
    /// All its seconds.
    pub seconds: u32,
    /// Seconds of steps before the present one.
    pub seconds_before: u32,
    /// Number of steps.
    pub steps: u32,
    /// The present step.
    pub step: Option<Step>,
    /// The step after it.
    pub next: Option<Step>,
    /// Milliseconds until the present step (or the countdown of a resume) ends, as of this message.
    pub remaining_ms: u32,
    /// Share of the prescribed work done, 0 to 1.
    pub share: f64,
    /// True once it ran to its end, false if stopped; only when finished.
    pub complete: bool,
    /// Pain before.
    pub before: SessionAnswers,
    /// Pain after.
    pub after: SessionAnswers,
    /// When the next session is due, in words.
    pub next_due: Option<String>,
    /// What is guided.
    pub kind: SessionKind,
    /// True once the questions before it were answered with no; it cannot begin before.
    pub checked: bool,
    /// True on a bad day: the gentle form is played.
    pub gentle: bool,
    /// What to do about pain that was told, before the beginning, in an exercise or after the end.
    pub advice: Option<Advice>,
    /// The exercise that ended last and may be asked about now, by its place.
    pub asks: Option<u32>,
    /// What comes of the last sessions; only when finished.
    pub proposals: Vec<Proposal>,
    /// The slot that may be done instead of this break, if one is due.
    pub instead: Option<String>,
    /// Number of the step that the window said it had painted last.
    pub painted: Option<u32>,
}

/// The window has painted a step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Painted {
    /// Its index.
    pub step: u32,
}
