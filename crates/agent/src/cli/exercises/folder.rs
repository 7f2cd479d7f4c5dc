//! The library as a whole: looking it over, and all its figures on one sheet.

use crate::cli::{Json, Refusal, print};
use nape_core::check::{File, check as look_over};
use nape_core::contact_sheet::{self, Shown};
use nape_core::language::Language;
use nape_core::library::{self, Library};
use serde_json::json;
use std::fs;
use std::path::Path;

/// How deep a folder of exercises may be: `de/programmes/p1.ftl`.
const DEEPEST: usize = 4;

pub(super) fn check(folder: Option<&Path>, json: Json) -> Result<(), Refusal> {
    let read;
    let files = match folder {
        None => library::files(),
        Some(folder) => {
            read = files_of(folder)?;
            read.iter().map(|(path, bytes)| File { path: path.into(), bytes }).collect()
        }
    };
    let report = look_over(&files, &Library::built_in(Language::default()));
    if json.json {
        let finding = |f: &nape_core::check::Finding| json!({"file": f.file, "path": f.path, "message": f.message});
        print::json(&json!({
            "exercises": report.exercises,
            "programmes": report.programmes,
            "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
        }))?;
    } else {
        for finding in &report.findings {
            print::lines(&finding.to_string());
        }
        print::lines(&format!("{report}."));
    }
    if report.findings.is_empty() {
        return Ok(());
    }
    Err(Refusal::No("Mend what is found and check again.".into()))
}

pub(super) fn contact_sheet(output: &Path, language: Language) -> Result<(), Refusal> {
    let library = Library::built_in(language);
    let shown: Vec<Shown<'_>> =
        library.iter().map(|exercise| Shown { exercise, dose: exercise.dose.sentence(language) }).collect();
    let title = format!("Nape: {} exercises", shown.len());
    let ending = output.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let sheet = match ending {
        "html" => contact_sheet::html(&title, language.tag(), &shown),
        "svg" => contact_sheet::svg(&title, &shown),
        _ => return Err(Refusal::Usage("Give a file that ends in .html or .svg.".into())),
    };
    fs::write(output, sheet).map_err(|e| Refusal::No(format!("{} cannot be written: {e}.", output.display())))
}

/// The files of a folder with their paths from it, in order.
fn files_of(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Refusal> {
    let mut files = Vec::new();
    gather(folder, "", DEEPEST, &mut files)
        .map_err(|e| Refusal::No(format!("{} cannot be read: {e}.", folder.display())))?;
    if !files.iter().any(|(path, _)| is(path, "json")) {
        return Err(Refusal::No(format!("There is no exercise in {}.", folder.display())));
    }
    files.sort();
    Ok(files)
}

fn is(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == ending)
}

fn gather(folder: &Path, from: &str, deeper: usize, files: &mut Vec<(String, Vec<u8>)>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let path = if from.is_empty() { name.clone() } else { format!("{from}/{name}") };
        let kind = entry.file_type()?;
        if kind.is_dir() && deeper > 1 && !name.starts_with('.') {
            gather(&entry.path(), &path, deeper - 1, files)?;
        } else if kind.is_file() && (is(&name, "json") || is(&name, "ftl")) {
            files.push((path, fs::read(entry.path())?));
        }
    }
    Ok(())
}
