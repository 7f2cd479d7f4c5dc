//! All words of a handout, in the order of the page: what the template is given as data.

use crate::desk::Desk;
use crate::line::{Block, Blocks};
use crate::picture::Files;
use crate::week::{Glance, Tick};
use crate::words;
use nape_core::exercise::{Exercise, Review};
use nape_core::library::Library;
use nape_core::message::Message;
use nape_core::plan::{Phase, Plan};
use nape_core::slot;
use serde::Serialize;
use std::collections::BTreeMap;

/// The longest title in the foot, in characters.
const FOOT: usize = 60;
/// Words that the template sets by itself.
const LABELS: &[&str] = &[
    "handout-care",
    "handout-cue",
    "handout-draft",
    "handout-draft-why",
    "handout-glance",
    "handout-glance-note",
    "handout-glance-time",
    "handout-honest",
    "handout-note",
    "handout-notes",
    "handout-own-stop",
    "handout-room",
    "handout-stop",
    "handout-stop-why",
    "handout-technique",
    "handout-tick",
    "handout-tick-why",
];

/// The sheet.
#[derive(Debug, Serialize)]
pub(crate) struct Sheet {
    language: &'static str,
    paper: &'static str,
    draft: bool,
    title: String,
    /// Author in the file's own words.
    author: String,
    head: Vec<Entry>,
    version: String,
    runs: String,
    notes: Vec<String>,
    ceiling: String,
    stops: Vec<String>,
    cautions: Vec<String>,
    technique: Vec<String>,
    phases: Vec<Stretch>,
    desk: Option<Desk>,
    review: Option<String>,
    foot: String,
    /// With `{page}` and `{pages}`.
    page: String,
    labels: BTreeMap<&'static str, String>,
}

/// A line of the head.
#[derive(Debug, Serialize)]
struct Entry {
    label: String,
    lines: Vec<String>,
    /// Where it leads to.
    link: Option<String>,
}

/// A phase.
#[derive(Debug, Serialize)]
struct Stretch {
    name: String,
    about: String,
    blocks: Vec<Block>,
    glance: Glance,
    tick: Tick,
}

impl Sheet {
    /// The sheet with its pictures.
    pub(crate) fn of(plan: &Plan, library: &Library, paper: &'static str, draft: bool, files: Files) -> (Self, Files) {
        let language = library.language();
        let mut blocks = Blocks::new(library, files);
        let mut begins = 0;
        let phases = plan
            .phases
            .iter()
            .map(|phase| {
                let first = begins;
                begins += phase.weeks;
                stretch(plan, phase, first, &mut blocks, library)
            })
            .collect();
        let desk = Desk::of(plan, &mut blocks, language);
        let general = library.general();
        let lines = |lines: &[String]| lines.iter().map(|line| words::breakable(line)).collect();
        let runs = Message::new("handout-runs")
            .with("weeks", plan.weeks())
            .with("from", words::day(plan.starts))
            .with("until", words::day(plan.ends()));
        let version =
            Message::new("handout-version").with("version", plan.version).with("day", words::day(plan.effective));
        let sheet = Self {
            language: language.tag(),
            paper,
            draft,
            title: words::breakable(&plan.title),
            author: plan.therapist.name.clone(),
            head: head(plan, library),
            version: version.said(language),
            runs: runs.said(language),
            notes: words::paragraphs(&plan.notes),
            ceiling: Message::new("handout-ceiling").with("ceiling", plan.pain_ceiling).said(language),
            stops: lines(&general.stop_signs),
            cautions: lines(&general.cautions),
            technique: lines(&general.technique),
            phases,
            desk,
            review: review(plan, library),
            foot: words::shortened(&plan.title, FOOT),
            page: Message::new("handout-page").with("page", "{page}").with("pages", "{pages}").said(language),
            labels: LABELS.iter().map(|key| (*key, Message::new(*key).said(language))).collect(),
        };
        (sheet, blocks.files)
    }
}

fn head(plan: &Plan, library: &Library) -> Vec<Entry> {
    let therapist = &plan.therapist;
    let entry = |key: &'static str, lines: &[&str], link: Option<String>| {
        let lines: Vec<String> = lines.iter().flat_map(|line| words::paragraphs(line)).collect();
        let link = link.filter(|_| !lines.is_empty());
        Entry { label: Message::new(key).said(library.language()), lines, link }
    };
    let mail = therapist.email.trim();
    let page = therapist.booking_url.trim();
    let all = [
        entry("handout-for", &[&plan.patient], None),
        entry("handout-from", &[&therapist.name, &therapist.clinic], None),
        entry("handout-phone", &[&therapist.phone], None),
        entry("handout-mail", &[mail], mail.contains('@').then(|| format!("mailto:{mail}"))),
        entry("handout-book", &[page], page.starts_with("https://").then(|| page.to_owned())),
    ];
    all.into_iter().filter(|entry| !entry.lines.is_empty()).collect()
}

fn stretch(plan: &Plan, phase: &Phase, first: u32, blocks: &mut Blocks<'_>, library: &Library) -> Stretch {
    let language = library.language();
    let begins = plan.starts.plus(i64::from(first) * 7);
    let weeks = if phase.weeks == 1 {
        Message::new("handout-week").with("week", first + 1)
    } else {
        Message::new("handout-weeks").with("first", first + 1).with("last", first + phase.weeks)
    };
    let about = Message::new("handout-phase-days")
        .with("weeks", weeks)
        .with("from", words::day(begins))
        .with("until", words::day(begins.plus(i64::from(phase.weeks) * 7 - 1)));
    let minutes = Message::new("handout-phase-minutes").with("minutes", words::minutes(slot::fullest_day(phase)));
    let prescribed: Vec<Block> = phase.lines.iter().map(|line| blocks.prescribed(line)).collect();
    let numbers: Vec<u32> = prescribed.iter().map(|block| block.number).collect();
    Stretch {
        name: words::breakable(&phase.name),
        about: format!("{}, {}", about.said(language), minutes.said(language)),
        blocks: prescribed,
        glance: Glance::of(plan, begins, &numbers, language),
        tick: Tick::of(plan, first, phase.weeks, language),
    }
}

/// What is known of the review of the library's exercises in a plan; a therapist answers for their own.
fn review(plan: &Plan, library: &Library) -> Option<String> {
    let named = plan.phases.iter().flat_map(|phase| phase.lines.iter().map(|line| &line.exercise).chain(&phase.desk));
    let (mut not, mut count) = (BTreeMap::new(), 0);
    let mut seen: Vec<&str> = Vec::new();
    for exercise in named.filter(|exercise| library.has(&exercise.id)) {
        if seen.contains(&exercise.id.as_str()) {
            continue;
        }
        seen.push(exercise.id.as_str());
        count += 1;
        if is_not_reviewed(exercise) {
            not.insert(exercise.id.as_str(), exercise.name.as_str());
        }
    }
    let message = match not.len() {
        0 if count == 0 => return None,
        0 => Message::new("handout-reviewed"),
        all if all == count => Message::new("handout-unreviewed"),
        _ => {
            let left_out: Vec<&str> = not.into_values().collect();
            Message::new("handout-partly").with("names", left_out.join(", "))
        }
    };
    Some(message.said(library.language()))
}

fn is_not_reviewed(exercise: &Exercise) -> bool {
    match exercise.review {
        Review::NotReviewed => true,
        Review::Reviewed { .. } => false,
    }
}
