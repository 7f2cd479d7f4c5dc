//! What is printed, and calendars.

use nape_clerk::Report;
use std::path::Path;

pub(crate) fn handout(_plan: &str, _language: &str, _paper: &str, _draft: bool, _to: &Path) -> Report {
    Report::Refused { why: "clerk-failed".into(), detail: "handout".into() }
}

pub(crate) fn calendar(_plan: &str, _language: &str, _to: &Path) -> Report {
    Report::Refused { why: "clerk-failed".into(), detail: "calendar".into() }
}
