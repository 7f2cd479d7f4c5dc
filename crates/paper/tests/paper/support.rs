//! Plans to print, and what can be read of a printed page.

use nape_core::day::LocalDay;
use nape_core::id::PlanId;
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::plan::{Plan, Therapist};
use nape_core::programme::Draft;
use nape_paper::{Handout, Paper};
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

/// The programmes that come with Nape.
pub(crate) const PROGRAMMES: [&str; 6] =
    ["p1-cgh-6wk", "p2-desk-10wk", "p3-dnf-posture-6wk", "p4-gentle-6wk", "p5-maintain", "p6-micro-habits"];

pub(crate) fn library(language: Language) -> Library {
    Library::built_in(language)
}

/// The document of the plan that a programme makes.
pub(crate) fn document(id: &str, library: &Library) -> Value {
    let therapist = Therapist {
        name: "Maria Example".into(),
        clinic: "Example Physio".into(),
        phone: "+49 30 000000".into(),
        email: "maria@example.org".into(),
        booking_url: "https://example.org/book".into(),
    };
    let starts: LocalDay = "2026-03-02".parse().unwrap();
    let id_of_plan = PlanId("0193585e-5a00-7c3d-9a51-2f6d7b1e4c08".parse().unwrap());
    let draft = Draft { id: id_of_plan, patient: "Example Patient", therapist: &therapist, starts, chosen: &[] };
    let mut plan = library.programme(&id.parse().unwrap()).unwrap().plan(&draft, library).unwrap();
    plan["phases"][0]["exercises"][0]["note"] = json!("Small and slow, as we did it.");
    plan["phases"][0]["exercises"][0]["taught_on"] = json!("2026-03-02");
    plan
}

pub(crate) fn read(document: &Value, library: &Library) -> Plan {
    Plan::from_json(document.to_string().as_bytes(), library).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A plan of one phase with these exercises.
pub(crate) fn plan_of(exercises: &[&str], library: &Library) -> Value {
    let mut plan = document("p1-cgh-6wk", library);
    let line = |id: &&str| json!({ "exercise": id, "per_day": 2, "gate": true });
    plan["phases"] = json!([{
        "name": "All of it", "weeks": 4, "exercises": exercises.iter().map(line).collect::<Vec<_>>(),
        "desk": ["posture-reset"], "times": ["08:30", "17:30"],
    }]);
    plan
}

pub(crate) fn pdf(plan: &Plan, library: &Library, paper: Paper) -> Vec<u8> {
    Handout { plan, library, paper, draft: false }.pdf().unwrap()
}

/// What `pdftotext` (package poppler-utils) reads.
fn poppler(pdf: &[u8], options: &[&str]) -> String {
    let mut child = Command::new("pdftotext")
        .args(options)
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("these tests need pdftotext, from the package poppler-utils");
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "pdftotext cannot read the file");
    String::from_utf8(output.stdout).unwrap()
}

/// The text with single spaces and without the unseen places to break words at.
pub(crate) fn text(pdf: &[u8]) -> String {
    plain(&poppler(pdf, &["-raw"]))
}

pub(crate) fn plain(text: &str) -> String {
    text.replace('\u{200b}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One page with its words.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) words: Vec<Word>,
}

/// A word and where it stands, in points from the top left.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
    pub(crate) text: String,
}

impl Word {
    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

pub(crate) fn pages(pdf: &[u8]) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    for line in poppler(pdf, &["-bbox"]).lines() {
        let line = line.trim();
        if line.starts_with("<page") {
            pages.push(Page { width: number(line, "width"), height: number(line, "height"), words: Vec::new() });
        } else if line.starts_with("<word") {
            let text = line.split_once('>').unwrap().1.split("</word>").next().unwrap().to_owned();
            let word = Word {
                left: number(line, "xMin"),
                top: number(line, "yMin"),
                right: number(line, "xMax"),
                bottom: number(line, "yMax"),
                text,
            };
            pages.last_mut().unwrap().words.push(word);
        }
    }
    pages
}

fn number(line: &str, name: &str) -> f64 {
    let (_, rest) = line.split_once(&format!("{name}=\"")).unwrap();
    rest.split('"').next().unwrap().parse().unwrap()
}
