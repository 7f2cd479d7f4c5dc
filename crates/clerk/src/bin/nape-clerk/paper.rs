//! Handouts and calendars of plan files.

use crate::files::{Readers, write_new};
use nape_clerk::Report;
use nape_core::document::Problem;
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::plan::Plan;
use nape_paper::{Handout, Paper};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io;
use std::path::Path;

/// Lays out the handout of a plan and writes it into a new file.
pub(crate) fn handout(plan: &str, language: &str, paper: &str, draft: bool, to: &Path) -> Report {
    let Some(paper) = Paper::of_name(paper) else {
        return refused("handout-failed", format!("there is no paper {paper}"));
    };
    let (library, plan) = match read(plan, language) {
        Ok(read) => read,
        Err(report) => return report,
    };
    match (Handout { plan: &plan, library: &library, paper, draft }).pdf() {
        Ok(file) => written(to, &file),
        Err(error) => refused("handout-failed", error.to_string()),
    }
}

/// Writes the calendar of a plan into a new file.
pub(crate) fn calendar(plan: &str, language: &str, to: &Path) -> Report {
    match read(plan, language) {
        Ok((library, plan)) => written(to, nape_paper::calendar::calendar(&plan, library.language()).as_bytes()),
        Err(report) => report,
    }
}

fn read(plan: &str, language: &str) -> Result<(Library, Plan), Report> {
    let library = Library::built_in(Language::of_locale(language).unwrap_or_default());
    match Plan::from_json(plan.as_bytes(), &library) {
        Ok(plan) => Ok((library, plan)),
        Err(problems) => {
            let said: Vec<String> = problems.iter().map(|problem: &Problem| problem.said(library.language())).collect();
            Err(refused("handout-plan", said.join("; ")))
        }
    }
}

/// Writes a new file; one that is there already stays as it is.
fn written(to: &Path, content: &[u8]) -> Report {
    match write_new(to, content, Readers::Anybody) {
        Ok(()) => Report::Written { path: to.to_owned(), sha256: hash(content) },
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            refused("handout-there", to.display().to_string())
        }
        Err(error) => refused("handout-unwritten", format!("{}: {error}", to.display())),
    }
}

fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn refused(why: &str, detail: String) -> Report {
    Report::Refused { why: why.into(), detail }
}
