//! What a draft says about itself: summaries, steps, what to look at and what must be mended.

use crate::draft::{add, id, origin, therapist, with_shelf};
use crate::support::{day, exercise_json, library, plan};
use nape_core::draft::{Draft, Edit, Finding, Shelf, step, summary};
use nape_core::exercise::{Condition, Exercise};
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::plan::Therapist;
use nape_core::wording::interface;
use serde_json::json;
use std::collections::BTreeMap;

fn found(draft: &Draft, shelf: &Shelf<'_>, conditions: &[Condition]) -> Vec<Finding> {
    draft.findings(shelf, conditions, &therapist(), day("2026-03-23"))
}

fn said(found: &[Finding]) -> Vec<String> {
    found.iter().map(|finding| finding.message.to_string()).collect()
}

#[test]
fn a_phase_says_what_it_asks_in_both_languages() {
    with_shelf(|shelf| {
        let draft = Draft::of(plan(|_| {})).apply(&add(0, "turn"), shelf).unwrap();
        let phase = &draft.plan().phases[0];
        assert_eq!(summary(phase).to_string(), "10 minutes a day in 2 parts, 2 exercises");
        assert_eq!(summary(phase).said(Language::German), "10 Minuten am Tag in 2 Teilen, 2 Übungen");
        let once = Edit::LinePerDay { phase: 1, line: 0, per_day: 1 };
        let changed = draft.apply(&once, shelf).unwrap();
        assert_eq!(summary(&changed.plan().phases[1]).said(Language::German), "1 Minute am Tag in 1 Teil, 1 Übung");
        let empty = Draft::empty(origin("Anna"), shelf);
        assert_eq!(summary(&empty.plan().phases[0]).to_string(), "No exercises yet");
    });
}

#[test]
fn every_kind_of_step_has_words() {
    let edits = [
        Edit::Title(String::new()),
        Edit::PhaseTimes { phase: 0, times: Vec::new() },
        add(0, "nod"),
        Edit::LineTaughtOn { phase: 0, line: 0, day: None },
        Edit::MoveDesk { phase: 0, at: 0, to: 0 },
    ];
    for edit in edits {
        let kind = edit.field().split(':').next().unwrap().to_owned();
        for language in Language::ALL {
            assert!(interface(language).has(&format!("draft-step-{kind}")), "{kind}");
        }
    }
    assert_eq!(step("line-note:0.2").to_string(), "the note");
    assert_eq!(step("begin").said(Language::German), "der Anfang dieses Entwurfs");
}

#[test]
fn what_is_missing_blocks_and_comes_first() {
    with_shelf(|shelf| {
        let draft = Draft::empty(origin("Anna"), shelf);
        let draft = draft.apply(&Edit::AddPhase { at: 1 }, shelf).unwrap();
        let draft = draft.apply(&add(0, "gated"), shelf).unwrap();
        let draft = draft.apply(&Edit::PhaseName { phase: 0, name: " ".into() }, shelf).unwrap();
        let all = draft.findings(shelf, &[], &Therapist::default(), day("2026-03-23"));
        let blocking: Vec<(Option<usize>, Option<usize>)> =
            all.iter().filter(|finding| finding.blocks).map(|finding| (finding.phase, finding.line)).collect();
        assert_eq!(blocking, [(None, None), (None, None), (Some(0), None), (Some(0), Some(0)), (Some(1), None)]);
        assert!(all.iter().skip(blocking.len()).all(|finding| !finding.blocks));
        assert!(said(&all)[4].starts_with("\"Phase 2\" has no exercises yet"));
        let ticked = draft.apply(&Edit::LineGate { phase: 0, line: 0, on: true }, shelf).unwrap();
        assert!(!found(&ticked, shelf, &[]).iter().any(|finding| finding.line == Some(0) && finding.blocks));
    });
}

#[test]
fn days_that_do_not_fit_block() {
    with_shelf(|shelf| {
        let draft = Draft::of(plan(|_| {}));
        let first = |draft: &Draft, today: &str| {
            let found = draft.findings(shelf, &[], &therapist(), day(today));
            found.first().filter(|finding| finding.blocks).map(|finding| finding.message.to_string())
        };
        let effective = |text: &str| draft.apply(&Edit::Effective(day(text)), shelf).unwrap();
        assert_eq!(first(&draft, "2026-03-23"), None);
        assert!(first(&effective("2026-03-22"), "2026-03-23").unwrap().contains("before the first day"));
        assert!(first(&effective("2026-05-04"), "2026-03-23").unwrap().contains("last day of the plan is before"));
        assert_eq!(first(&effective("2026-05-03"), "2026-05-03"), None, "its last day");
        assert!(first(&draft, "2026-05-04").unwrap().contains("is over"));
    });
}

#[test]
fn conditions_of_the_patient_are_named_with_the_line() {
    let mut json = exercise_json("nod", &json!({"sets": 1, "reps": 5}));
    json["contraindications"] = json!(["osteoporosis"]);
    json["cautions"] = json!([{"tag": "pregnancy", "text": "Lie on the side."}]);
    let exercise = Exercise::from_json(json.to_string().as_bytes()).unwrap();
    let library = Library::of([exercise]);
    let shelf = Shelf { library: &library, carried: &[], defaults: &BTreeMap::new() };
    let draft = Draft::empty(origin("Anna"), &shelf).apply(&add(0, "nod"), &shelf).unwrap();
    let draft = draft.apply(&Edit::AddDesk { phase: 0, exercise: id("nod") }, &shelf).unwrap();
    let both = [Condition::Osteoporosis, Condition::Pregnancy];
    let about = found(&draft, &shelf, &both);
    let of_line: Vec<String> = said(&about.iter().filter(|f| f.line == Some(0)).cloned().collect::<Vec<_>>());
    assert_eq!(of_line[..2], ["Nod is to be left out with: Osteoporosis.", "Nod needs care with: Pregnancy."]);
    assert_eq!(about.iter().filter(|f| f.phase == Some(0) && f.line.is_none()).count(), 3, "the desk, and few times");
    assert!(!said(&found(&draft, &shelf, &[])).iter().any(|words| words.contains("Osteoporosis")));
}

#[test]
fn long_days_long_breaks_and_missing_forms_are_pointed_out() {
    with_shelf(|shelf| {
        let draft = Draft::of(plan(|_| {}));
        let draft = draft.apply(&Edit::LinePerDay { phase: 0, line: 0, per_day: 12 }, shelf).unwrap();
        let draft = draft.apply(&Edit::AddDesk { phase: 0, exercise: id("nod") }, shelf).unwrap();
        let words = said(&found(&draft, shelf, &[]));
        assert_eq!(
            words[..4],
            [
                "\"First\" takes 40 minutes a day; more than 30 is seldom done.",
                "\"First\" has times for 2 of 12 sessions a day; the others are spread over waking hours.",
                "Nod takes 3 min 20 s at the desk; a break is about a minute.",
                "\"First\": the library has no easier form to go back to for Nod.",
            ]
        );
    });
    let library = library();
    assert!(library.get(&id("nod")).unwrap().regression.to.is_empty());
}

#[test]
fn long_instructions_are_timed() {
    let mut json = exercise_json("talk", &json!({"sets": 1, "reps": 5}));
    json["steps"] = json!(vec![json!({"role": "movement", "text": "w ".repeat(60).trim()}); 10]);
    let talks = |n: usize| {
        let mut json = json.clone();
        json["id"] = format!("talk-{n}").into();
        Exercise::from_json(json.to_string().as_bytes())
    };
    let library = Library::of((0..5).map(|n| talks(n).unwrap()));
    let shelf = Shelf { library: &library, carried: &[], defaults: &BTreeMap::new() };
    let filled = |count: usize| {
        (0..count).fold(Draft::empty(origin("Anna"), &shelf), |draft, n| {
            draft.apply(&add(0, &format!("talk-{n}")), &shelf).unwrap()
        })
    };
    let reading =
        |draft: &Draft| said(&found(draft, &shelf, &[])).into_iter().find(|words| words.starts_with("Reading"));
    assert_eq!(reading(&filled(3)), None);
    let words = reading(&filled(5)).unwrap();
    assert!(words.starts_with("Reading the instructions of \"Phase 1\" takes about 16 minutes"), "{words}");
}
