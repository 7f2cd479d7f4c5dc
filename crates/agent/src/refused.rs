//! A refusal or a failure that is not in any language yet: it is worded where it leaves the agent, for whoever asked.

use nape_api::{ApiError, Code};
use nape_core::document::Problem;
use nape_core::language::Language;
use nape_core::message::Message;
use nape_store::StoreError;
use std::fmt;

/// Why something was not done.
#[derive(Debug, Clone)]
pub(crate) struct Refused {
    pub(crate) code: Code,
    pub(crate) why: Message,
    /// Each wrong place of a refused document.
    pub(crate) problems: Vec<Problem>,
}

impl Refused {
    /// One without places. Words that have no key are for developers, who read English.
    pub(crate) fn new(code: Code, why: impl Into<Message>) -> Self {
        Self { code, why: why.into(), problems: Vec::new() }
    }

    /// The same as it goes over the wire.
    pub(crate) fn said(&self, language: Language) -> ApiError {
        ApiError {
            code: self.code,
            message: self.why.said(language),
            problems: self.problems.iter().map(|problem| problem.said(language)).collect(),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.why.fmt(f)
    }
}

impl From<ApiError> for Refused {
    fn from(error: ApiError) -> Self {
        Self::new(error.code, error.message)
    }
}

impl From<&StoreError> for Refused {
    fn from(error: &StoreError) -> Self {
        let code = match error {
            StoreError::PlanDiffers { .. } => Code::PlanRefused,
            StoreError::InUse(_)
            | StoreError::ReadOnly(_)
            | StoreError::Full(_)
            | StoreError::Broken { .. }
            | StoreError::Newer { .. }
            | StoreError::Failed { .. } => Code::Store,
        };
        Self::new(code, error.message())
    }
}
