//! Where a patient stands: free to exercise, due for a screening, or locked, and why. Always told from the facts alone.
//!
//! A lock ends only by a clearance recorded after it. A patient may clear what a doctor or therapist has answered, but
//! never an emergency, and not the lesser reasons beside one either. A later screening without a yes unlocks nothing by
//! itself: that a sign has gone is no examination.

use crate::day::LocalDay;
use crate::message::Message;
use crate::safety::question::{Asked, CheckQuestion, Question};
use crate::safety::sign::StopSign;
use crate::safety::urgency::Urgency;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// After this many days the full screening is due again (clinical.md 4.2, 5).
pub const SCREENING_EVERY_DAYS: i64 = 30;

/// Something that bears on safety, as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Fact {
    /// When.
    pub at: DateTime<Utc>,
    /// On which day of the patient's life.
    pub day: LocalDay,
    /// What happened.
    pub what: Happened,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happened {
    /// A full screening, with what was answered yes.
    Screened {
        /// Answered yes.
        yes: Vec<Question>,
    },
    /// The check before a session, with what was answered yes.
    Checked {
        /// Answered yes.
        yes: Vec<CheckQuestion>,
    },
    /// A stop sign was reported.
    Sign(StopSign),
    /// Somebody said that exercise may go on.
    Cleared {
        /// Who.
        by: Clearer,
    },
}

/// Who clears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clearer {
    /// The therapist.
    Therapist,
    /// The patient, after asking whom Nape named.
    Patient,
}

/// Where a patient stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// No exercise until it is cleared.
    Locked(Lock),
    /// No exercise until the full screening is answered.
    ScreeningDue(Due),
    /// Free to exercise.
    Open,
}

/// Why a screening is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Due {
    /// There was none yet.
    First,
    /// The last one is a month old.
    Monthly,
}

/// A lock with all that is not cleared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    urgency: Urgency,
    since: LocalDay,
    because: Vec<Reason>,
}

/// One reason for a lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// A yes in the full screening.
    Question(Question),
    /// A yes in the check before a session.
    Check(CheckQuestion),
    /// A stop sign.
    Sign(StopSign),
}

impl Reason {
    /// How soon somebody has to be asked; nothing if it locks nothing.
    pub fn urgency(self) -> Option<Urgency> {
        match self {
            Self::Question(question) => Some(question.urgency()),
            Self::Check(question) => Some(question.urgency()),
            Self::Sign(sign) => sign.follows().urgency(),
        }
    }

    /// The reason in words: the question that was answered yes, or the sign.
    pub fn message(self) -> Message {
        match self {
            Self::Question(question) => question.ask(),
            Self::Check(question) => question.ask(),
            Self::Sign(sign) => sign.message(),
        }
    }
}

impl Lock {
    /// The most urgent of all that is not cleared.
    pub fn urgency(&self) -> Urgency {
        self.urgency
    }

    /// The day of the first fact that is not cleared.
    pub fn since(&self) -> LocalDay {
        self.since
    }

    /// All that is not cleared, each once, the most urgent first.
    pub fn because(&self) -> &[Reason] {
        &self.because
    }

    /// Whether the patient may say that it is answered; an emergency is for the therapist alone.
    pub fn clearable_by_patient(&self) -> bool {
        self.urgency != Urgency::Emergency
    }

    fn and(self, urgency: Urgency, reason: Reason) -> Self {
        let mut because = self.because;
        if !because.contains(&reason) {
            because.push(reason);
            because.sort_by_key(|reason| (reason.urgency(), *reason));
        }
        Self { urgency: self.urgency.min(urgency), since: self.since, because }
    }
}

/// Where a patient stands today, by all facts in the order in which they were recorded.
pub fn standing(facts: &[Fact], today: LocalDay) -> Standing {
    if let Some(lock) = facts.iter().fold(None, after) {
        return Standing::Locked(lock);
    }
    let screened = |fact: &&Fact| matches!(fact.what, Happened::Screened { .. });
    match facts.iter().rfind(screened) {
        None => Standing::ScreeningDue(Due::First),
        Some(last) if today.days_since(last.day) >= SCREENING_EVERY_DAYS => Standing::ScreeningDue(Due::Monthly),
        Some(_) => Standing::Open,
    }
}

/// The lock after one more fact.
fn after(lock: Option<Lock>, fact: &Fact) -> Option<Lock> {
    match &fact.what {
        Happened::Screened { yes } => with_all(lock, fact.day, yes.iter().copied().map(Reason::Question)),
        Happened::Checked { yes } => with_all(lock, fact.day, yes.iter().copied().map(Reason::Check)),
        Happened::Sign(sign) => with_all(lock, fact.day, [Reason::Sign(*sign)]),
        Happened::Cleared { by: Clearer::Therapist } => None,
        Happened::Cleared { by: Clearer::Patient } => lock.filter(|lock| !lock.clearable_by_patient()),
    }
}

fn with_all(lock: Option<Lock>, day: LocalDay, reasons: impl IntoIterator<Item = Reason>) -> Option<Lock> {
    reasons.into_iter().fold(lock, |lock, reason| {
        let Some(urgency) = reason.urgency() else { return lock };
        let lock = lock.unwrap_or(Lock { urgency, since: day, because: Vec::new() });
        Some(lock.and(urgency, reason))
    })
}
