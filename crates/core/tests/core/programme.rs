//! The programmes that are built in, and the plans that they make.

use crate::support::{day, exercise};
use nape_core::day::LocalDay;
use nape_core::id::PlanId;
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::plan::{Plan, Therapist};
use nape_core::programme::{Choice, Draft, DraftError, GoOn, HoldBack, Measure, Programme};
use serde_json::{Value, json};

fn draft<'a>(therapist: &'a Therapist, chosen: &'a [Choice]) -> Draft<'a> {
    let starts: LocalDay = day("2026-03-23");
    Draft { id: PlanId(uuid()), patient: "Example Patient", therapist, starts, chosen }
}

fn uuid() -> uuid::Uuid {
    "0193585e-5a00-7c3d-9a51-2f6d7b1e4c08".parse().unwrap()
}

fn therapist() -> Therapist {
    Therapist { name: "Example Therapist".into(), ..Therapist::default() }
}

fn programme<'a>(library: &'a Library, id: &str) -> &'a Programme {
    library.programme(&id.parse().unwrap()).unwrap()
}

fn choice(phase: &str, line: usize, exercise: &str) -> Choice {
    Choice { phase: phase.into(), line, exercise: exercise.parse().unwrap() }
}

fn lines(plan: &Value, phase: usize) -> Vec<&str> {
    let lines = plan["phases"][phase]["exercises"].as_array().unwrap();
    lines.iter().map(|line| line["exercise"].as_str().unwrap()).collect()
}

#[test]
fn every_programme_makes_a_plan_that_can_be_read() {
    let therapist = therapist();
    for language in Language::ALL {
        let library = Library::built_in(language);
        for programme in library.programmes() {
            let plan = programme.plan(&draft(&therapist, &[]), &library).unwrap();
            let read = Plan::from_json(plan.to_string().as_bytes(), &library);
            let read = read.unwrap_or_else(|problems| panic!("{}: {problems:?}", programme.id));
            assert_eq!((read.title.as_str(), read.weeks()), (programme.name.as_str(), programme.weeks()));
            assert_eq!(read.pain_ceiling, programme.pain_ceiling);
            assert_eq!((read.patient.as_str(), read.starts), ("Example Patient", day("2026-03-23")));
            assert!(read.notes.starts_with(&programme.about) && read.notes.contains(&programme.phases[0].go_on_text));
            assert_eq!(read.warnings(), [], "{}", programme.id);
            let gated = read.phases.iter().flat_map(|phase| &phase.lines).any(|line| line.exercise.gate);
            assert!(!gated, "{} prescribes a gated exercise that nobody chose", programme.id);
        }
    }
}

#[test]
fn a_programme_says_who_it_is_for_and_what_leads_on() {
    let library = Library::built_in(Language::English);
    let cgh = programme(&library, "p1-cgh-6wk");
    assert_eq!((cgh.weeks(), cgh.pain_ceiling, cgh.baseline.diary_days), (6, 3, 14));
    assert_eq!(cgh.baseline.measures, [Measure::Pain, Measure::HeadacheDiary, Measure::OwnActivities]);
    assert!(cgh.suits.contains("cervicogenic") && !cgh.expect.is_empty() && !cgh.notes.is_empty());
    let first = &cgh.phases[0];
    assert_eq!(first.go_on.len(), 3);
    assert_eq!(first.go_on[2], GoOn::PainAtMost(3));
    assert_eq!(first.hold_back, [HoldBack::SubstitutionPersists, HoldBack::HeadacheRises]);
    let p3 = programme(&library, "p3-dnf-posture-6wk");
    assert!(matches!(&p3.phases[1].go_on[0], GoOn::Any(several) if several.len() == 2));
    assert_eq!(programme(&library, "p4-gentle-6wk").pain_ceiling, 2);
}

#[test]
fn what_a_therapist_ticks_is_in_the_plan() {
    let library = Library::built_in(Language::English);
    let cgh = programme(&library, "p1-cgh-6wk");
    let therapist = therapist();
    let plain = cgh.plan(&draft(&therapist, &[]), &library).unwrap();
    assert_eq!(lines(&plain, 0), ["ccf-nod-learn", "scap-setting", "arom-rotation"]);
    assert_eq!(lines(&plain, 1)[2], "four-point-rotation");

    let chosen = [choice("find-it", 3, "self-snag-c1c2"), choice("hold-it", 2, "arom-rotation")];
    let ticked = cgh.plan(&draft(&therapist, &chosen), &library).unwrap();
    assert_eq!(lines(&ticked, 0)[3], "self-snag-c1c2");
    assert_eq!(ticked["phases"][0]["exercises"][3]["gate"], json!(true));
    assert_eq!(lines(&ticked, 1)[2], "arom-rotation");
    assert!(Plan::from_json(ticked.to_string().as_bytes(), &library).is_ok());

    for stray in [choice("find-it", 0, "band-row"), choice("find-it", 9, "band-row"), choice("never", 0, "band-row")] {
        let refused = cgh.plan(&draft(&therapist, std::slice::from_ref(&stray)), &library).unwrap_err();
        assert_eq!(refused, DraftError::NotOffered(stray));
    }
}

#[test]
fn a_dose_of_the_programme_is_kept_and_left_behind_with_its_exercise() {
    let library = Library::built_in(Language::English);
    let gentle = programme(&library, "p4-gentle-6wk");
    let therapist = therapist();
    let plan = gentle.plan(&draft(&therapist, &[]), &library).unwrap();
    let plan = Plan::from_json(plan.to_string().as_bytes(), &library).unwrap();
    let nod = plan.phases[0].lines.iter().find(|line| line.exercise.id.as_str() == "ccf-nod-learn").unwrap();
    assert_eq!((nod.dose.reps(), nod.exercise.dose.reps()), (5, 10));
}

#[test]
fn a_phase_in_which_nothing_is_chosen_is_no_plan() {
    let library = Library::built_in(Language::English);
    let mut cgh = programme(&library, "p1-cgh-6wk").clone();
    for line in &mut cgh.phases[0].lines {
        line.optional = true;
    }
    let therapist = therapist();
    let refused = cgh.plan(&draft(&therapist, &[]), &library).unwrap_err();
    assert_eq!(refused, DraftError::NothingChosen("Find it".into()));
    let small = Library::of([exercise("nod", &json!({"sets": 1, "reps": 1}))]);
    let refused = programme(&library, "p1-cgh-6wk").plan(&draft(&therapist, &[]), &small).unwrap_err();
    assert_eq!(refused, DraftError::Unknown("ccf-nod-learn".parse().unwrap()));
}

#[test]
fn the_rules_have_their_numbers_and_their_words() {
    for language in Language::ALL {
        let library = Library::built_in(language);
        let rules = library.rules().unwrap();
        assert_eq!(rules.progress_exercise.numbers.clean_sessions_running, 2);
        assert_eq!((rules.hold.numbers.pain_during_from, rules.hold.numbers.pain_during_to), (4, 5));
        assert_eq!(rules.progress_exercise.sentences.len(), 5);
        assert!(!rules.stop.is_empty() && !rules.therapist_review.title.is_empty());
    }
}
