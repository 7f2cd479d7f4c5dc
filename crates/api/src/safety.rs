//! Safety as the window sees it: the questions, whether the plan is locked and whom to call, the signs to stop at.

use crate::status::Named;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The colour of the pain rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Light {
    /// Carry on.
    Green,
    /// Finish lighter.
    Amber,
    /// Stop this exercise.
    Red,
}

/// Which questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum QuestionnaireKind {
    /// All of them: before the first session, and monthly.
    Screening,
    /// The few before each session.
    Check,
}

/// Asks for questions.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct QuestionsWanted {
    /// Which.
    pub kind: QuestionnaireKind,
}

/// One question, to be answered with yes or no.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Question {
    /// Its name.
    pub id: String,
    /// The question.
    pub text: String,
    /// What is meant, with examples.
    pub meaning: String,
}

/// Questions that are answered together.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Questionnaire {
    /// Which.
    pub kind: QuestionnaireKind,
    /// The questions, most urgent first.
    pub questions: Vec<Question>,
    /// That nobody watches, in words.
    pub unwatched: String,
    /// The state of the wording: to be approved by a clinician.
    pub approval: String,
}

/// One answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct YesNo {
    /// Name of the question.
    pub question: String,
    /// The answer.
    pub yes: bool,
}

/// All answers to a questionnaire.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct QuestionsAnswered {
    /// Which.
    pub kind: QuestionnaireKind,
    /// Each question once.
    pub answers: Vec<YesNo>,
}

/// Whether sessions may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Standing {
    /// They may.
    Open,
    /// The questions have never been answered.
    ScreenFirst,
    /// The monthly questions are due.
    ScreenMonthly,
    /// The plan is locked.
    Locked,
}

/// How urgent it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Urgency {
    /// Call the emergency number.
    Emergency,
    /// A doctor, today.
    SameDay,
    /// The therapist, before going on.
    Therapist,
    /// Tell the therapist or the doctor.
    Tell,
}

/// Why the plan is locked, and what to do.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Lock {
    /// How urgent it is.
    pub urgency: Urgency,
    /// Since when, in words.
    pub since: String,
    /// In a few words.
    pub title: String,
    /// Whom to call or ask, in this order.
    pub steps: Vec<String>,
    /// What was answered or seen, in words.
    pub because: Vec<String>,
    /// True if the patient may record that it was cleared; otherwise only the therapist.
    pub patient_may_clear: bool,
}

/// The number to call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct EmergencyNumber {
    /// The number.
    pub number: String,
    /// The country by its two letters, if it is known.
    pub country: Option<String>,
    /// What should be known of the number, in a sentence.
    pub words: String,
}

/// Whom to ask.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Contact {
    /// The therapist.
    pub name: String,
    /// The clinic.
    pub clinic: String,
    /// Telephone.
    pub phone: String,
    /// Mail address.
    pub email: String,
    /// Page to book at.
    pub booking_url: String,
}

/// A question on the day after.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct NextDay {
    /// The session that it is about.
    pub session: String,
    /// The question.
    pub words: String,
}

/// The answer to it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct NextDayAnswer {
    /// The session.
    pub session: String,
    /// Whether pain was back to where it began within a day.
    pub settled: bool,
}

/// Bad days.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct BadDays {
    /// The last of them.
    pub until: String,
    /// What holds meanwhile, in words.
    pub words: String,
}

/// Bad days begin.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct BadDaysRequest {
    /// 2 or 3, today included.
    pub days: u32,
}

/// Who says that a lock was cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum ClearedBy {
    /// The therapist.
    Therapist,
    /// The patient, who has asked.
    Patient,
}

/// The statement that a lock was cleared.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Clearance {
    /// Who says so.
    pub by: ClearedBy,
    /// Who was asked and what they said; at least a few words.
    pub statement: String,
}

/// A sign to stop at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Sign {
    /// Its name.
    pub id: String,
    /// The sign.
    pub text: String,
    /// How urgent it is; nothing if only the exercise is stopped.
    pub urgency: Option<Urgency>,
}

/// A sign was seen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SignSeen {
    /// Its name.
    pub sign: String,
}

/// Everything about safety.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Safety {
    /// Whether sessions may be done.
    pub standing: Standing,
    /// Why not, if locked.
    pub lock: Option<Lock>,
    /// The number to call.
    pub emergency: EmergencyNumber,
    /// The therapist of the plan.
    pub contact: Option<Contact>,
    /// The signs to stop at, most urgent first.
    pub signs: Vec<Sign>,
    /// A question about a session of yesterday.
    pub next_day: Option<NextDay>,
    /// Bad days under way.
    pub bad_days: Option<BadDays>,
    /// Exercises that were stopped because they hurt, and what holds for them now, in words.
    pub stopped: Vec<StoppedExercise>,
    /// That nobody watches, in words.
    pub unwatched: String,
    /// The state of the wording: to be approved by a clinician.
    pub approval: String,
}

/// An exercise that was stopped.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct StoppedExercise {
    /// The exercise as the plan names it.
    pub exercise: Named,
    /// What holds for it now, in words.
    pub words: String,
}

/// Something a therapist should see.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Flag {
    /// What kind.
    pub kind: String,
    /// The day.
    pub day: String,
    /// When.
    pub at: String,
    /// In words.
    pub words: String,
}
