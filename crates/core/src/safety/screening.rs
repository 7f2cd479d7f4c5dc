//! The answers to a list of questions, whole or not at all, and what follows from them.

use crate::listed::listed;
use crate::message::Message;
use crate::safety::question::Asked;
use crate::safety::urgency::Urgency;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

listed! {
    /// What was answered.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Answer is a "answer" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

impl From<bool> for Answer {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

/// Every question of a list with its answer, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers<Q> {
    /// In the order of the list.
    given: Vec<(Q, Answer)>,
}

/// What follows from answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict<Q> {
    /// How soon somebody has to be asked; nothing if every answer was no.
    pub urgency: Option<Urgency>,
    /// What was answered with yes, the most urgent first.
    pub yes: Vec<Q>,
}

/// Answers that are not those of the list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum AnswersError<Q: Asked> {
    /// An answer to a question that is not on the list.
    Unknown(String),
    /// A question answered twice.
    Twice(Q),
    /// A question without an answer.
    Missing(Q),
}

impl<Q: Asked> AnswersError<Q> {
    /// What to do about it, in words for people.
    pub fn message(&self) -> Message {
        match self {
            Self::Unknown(tag) => Message::new("safety-answer-unknown").with("tag", tag.as_str()),
            Self::Twice(question) => Message::new("safety-answer-twice").with("question", question.ask()),
            Self::Missing(question) => Message::new("safety-answer-missing").with("question", question.ask()),
        }
    }
}

impl<Q: Asked> Answers<Q> {
    /// The answers by the tags of their questions, in any order.
    pub fn new<'a>(given: impl IntoIterator<Item = (&'a str, Answer)>) -> Result<Self, AnswersError<Q>> {
        let mut answered = BTreeMap::new();
        for (tag, answer) in given {
            let question = Q::of_tag(tag).ok_or_else(|| AnswersError::Unknown(tag.to_owned()))?;
            if answered.insert(question, answer).is_some() {
                return Err(AnswersError::Twice(question));
            }
        }
        // A question passed over is no "no": without it the screening did not happen.
        let whole = Q::ALL.iter().map(|(_, question)| {
            answered.get(question).map(|answer| (*question, *answer)).ok_or(AnswersError::Missing(*question))
        });
        Ok(Self { given: whole.collect::<Result<_, _>>()? })
    }

    /// Each question with its answer, in the order in which they are asked.
    pub fn given(&self) -> &[(Q, Answer)] {
        &self.given
    }

    /// What follows from them: any yes locks.
    pub fn verdict(&self) -> Verdict<Q> {
        let said_yes = self.given.iter().filter(|(_, answer)| *answer == Answer::Yes);
        let mut yes: Vec<Q> = said_yes.map(|(question, _)| *question).collect();
        yes.sort_by_key(|question| (question.urgency(), *question));
        Verdict { urgency: yes.first().map(|question| question.urgency()), yes }
    }
}
