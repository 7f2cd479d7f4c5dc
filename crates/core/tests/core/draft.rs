//! Drafts: whatever is done to one, it stays sound, is kept and read back, and becomes a plan when nothing is missing.

use crate::support::{day, exercise_json, library, plan, plan_json, read};
use nape_core::day::LocalDay;
use nape_core::draft::{Draft, Edit, EditError, Glance, Origin, OwnDefault, Shelf, given};
use nape_core::exercise::Exercise;
use nape_core::id::{ExerciseId, PlanId};
use nape_core::language::Language;
use nape_core::library::{Library, example_plan};
use nape_core::plan::{Plan, Therapist, Weekdays, carrying};
use nape_core::programme;
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

const TODAY: &str = "2026-03-30";

pub(crate) fn id(name: &str) -> ExerciseId {
    name.parse().unwrap()
}

pub(crate) fn origin(patient: &str) -> Origin<'_> {
    Origin { id: PlanId("0193585e-5a00-7c3d-9a51-2f6d7b1e4c99".parse().unwrap()), patient, today: day(TODAY) }
}

pub(crate) fn therapist() -> Therapist {
    Therapist { name: "Example Therapist".into(), ..Therapist::default() }
}

/// Calls something with the small library at hand.
pub(crate) fn with_shelf<T>(work: impl FnOnce(&Shelf<'_>) -> T) -> T {
    let library = library();
    work(&Shelf { library: &library, carried: &[], defaults: &BTreeMap::new() })
}

pub(crate) fn add(phase: usize, exercise: &str) -> Edit {
    Edit::AddLine { phase, exercise: id(exercise), at: None }
}

fn lines(draft: &Draft, phase: usize) -> Vec<&str> {
    draft.plan().phases[phase].lines.iter().map(|line| line.exercise.id.as_str()).collect()
}

/// What a file says is what is read from it.
fn comes_back(plan: &Plan, original: &str, library: &Library) {
    let text = carrying(&plan.to_json(), &plan.documents(original)).unwrap();
    assert_eq!(Plan::from_json(text.as_bytes(), library).as_ref(), Ok(plan));
}

#[test]
fn a_plan_that_is_written_is_read_as_the_same_plan() {
    for language in Language::ALL {
        let library = Library::built_in(language);
        comes_back(&Plan::from_json(example_plan().as_bytes(), &library).unwrap(), example_plan(), &library);
        for programme in library.programmes() {
            let draft = programme::Draft {
                id: origin("").id,
                patient: "Anna",
                therapist: &therapist(),
                starts: day(TODAY),
                chosen: &[],
            };
            let text = programme.plan(&draft, &library).unwrap().to_string();
            comes_back(&Plan::from_json(text.as_bytes(), &library).unwrap(), &text, &library);
        }
    }
}

#[test]
fn everything_that_a_plan_can_say_is_written() {
    let mut json = plan_json();
    json["version"] = 3.into();
    json["supersedes"] = json!([1, 2]);
    json["effective"] = "2026-04-01".into();
    json["pain_ceiling"] = 5.into();
    json["self_progression"] = true.into();
    json["notes"] = "One\n\"two\"".into();
    json["breaks"] = json!({"walk_every_min": 60});
    json["therapist"] =
        json!({"name": "T", "clinic": "C", "phone": "1", "email": "a@b", "booking_url": "https://c.de"});
    json["custom_exercises"] = json!([exercise_json("own-nod", &json!({"sets": 1, "reps": 5}))]);
    json["phases"][0]["exercises"] = json!([
        {"exercise": "nod", "per_day": 3, "days": ["mon", "sun"], "note": "Slowly", "taught_on": "2026-03-20",
         "dose": {"sets": 3, "reps": 4, "hold_s": 2, "tempo_s": 3, "side": "each", "band": "red", "load": "1 kg"}},
        {"exercise": "own-nod"}, {"exercise": "gated", "gate": true}
    ]);
    comes_back(&read(&json).unwrap(), &json.to_string(), &library());
}

#[test]
fn an_empty_draft_is_filled_and_becomes_a_plan() {
    with_shelf(|shelf| {
        let empty = Draft::empty(origin("Anna"), shelf);
        assert_eq!(empty.plan().phases[0].name, "Phase 1");
        assert_eq!(Draft::from_json(&empty.to_json(), shelf).as_ref(), Ok(&empty));
        let edits = [Edit::Title("Six weeks".into()), add(0, "nod"), Edit::AddPhase { at: 1 }, add(1, "turn")];
        let draft = edits.iter().fold(empty, |draft, edit| draft.apply(edit, shelf).unwrap());
        assert_eq!(
            (lines(&draft, 0), lines(&draft, 1)),
            (vec!["nod"], vec!["nod", "turn"]),
            "a phase begins as a copy"
        );
        assert_eq!(draft.plan().phases[1].name, "Phase 2");
        assert_eq!(draft.findings(shelf, &[], &therapist(), day(TODAY)).iter().filter(|f| f.blocks).count(), 0);
        let signed = draft.signed(therapist(), "Anna B.");
        let read = Plan::from_json(signed.to_json().as_bytes(), shelf.library).unwrap();
        assert_eq!((read.patient.as_str(), read.version, read.starts), ("Anna B.", 1, day(TODAY)));
    });
}

#[test]
fn a_line_comes_with_what_the_therapist_usually_prescribes() {
    let library = library();
    let dose = given::dose(&json!({"sets": 2, "reps": 7})).unwrap();
    let own = OwnDefault { dose: dose.clone(), per_day: 5 };
    assert_eq!(OwnDefault::from_json(&own.to_json()), Some(own.clone()));
    let defaults = BTreeMap::from([(id("nod"), own)]);
    let shelf = Shelf { library: &library, carried: &[], defaults: &defaults };
    let draft = Draft::empty(origin("Anna"), &shelf);
    let draft = draft.apply(&add(0, "nod"), &shelf).unwrap().apply(&add(0, "turn"), &shelf).unwrap();
    let [nod, turn] = draft.plan().phases[0].lines.as_slice() else { panic!("two lines") };
    assert_eq!((&nod.dose, nod.per_day), (&dose, 5));
    assert_eq!((&turn.dose, turn.per_day, turn.days), (&turn.exercise.dose, 2, Weekdays::ALL));
}

#[test]
fn an_exercise_is_prescribed_once_a_day_and_fits_into_days_that_are_free() {
    with_shelf(|shelf| {
        let days = |line, words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            Edit::LineDays { phase: 0, line, days: given::weekdays(&words).unwrap() }
        };
        let once = Draft::empty(origin("Anna"), shelf).apply(&add(0, "nod"), shelf).unwrap();
        let twice = once.apply(&add(0, "nod"), shelf).unwrap_err();
        assert_eq!(twice.to_string(), "Nod is in \"Phase 1\" on that day already; change its days first.");
        let weekend = once.apply(&days(0, &["mon", "tue"]), shelf).unwrap().apply(&add(0, "nod"), shelf).unwrap();
        assert_eq!(weekend.plan().phases[0].lines[1].days.days().count(), 5);
        assert!(weekend.apply(&days(1, &["tue", "wed"]), shelf).is_err());
        assert_eq!(weekend.apply(&days(1, &[]), shelf), Err(EditError::NoDays));
        let two = weekend.apply(&Edit::AddPhase { at: 1 }, shelf).unwrap();
        let back = Edit::MoveLine { phase: 1, line: 0, to_phase: 0, to: 0 };
        assert!(matches!(two.apply(&back, shelf), Err(EditError::Twice { .. })));
    });
}

#[test]
fn exercises_of_a_few_days_a_week_get_days_of_rest() {
    let mut json = exercise_json("row", &json!({"sets": 1, "reps": 5}));
    json["days_per_week"] = 3.into();
    let library = Library::of([Exercise::from_json(json.to_string().as_bytes()).unwrap()]);
    let shelf = Shelf { library: &library, carried: &[], defaults: &BTreeMap::new() };
    let draft = Draft::empty(origin("Anna"), &shelf).apply(&add(0, "row"), &shelf).unwrap();
    let days: Vec<String> = draft.plan().phases[0].lines[0].days.days().map(|day| day.to_string()).collect();
    assert_eq!(days, ["Mon", "Wed", "Fri"]);
}

#[test]
fn what_is_not_allowed_is_refused_with_one_sentence() {
    with_shelf(|shelf| {
        let draft = Draft::of(plan(|_| {}));
        let refused = |edit: Edit| draft.apply(&edit, shelf).unwrap_err().to_string();
        assert_eq!(
            refused(Edit::PainCeiling(11)),
            "Not allowed for the pain ceiling: choose a whole number from 0 to 10."
        );
        assert_eq!(refused(Edit::Title("x".repeat(121))), "Too long for the title: at most 120 characters.");
        assert_eq!(refused(Edit::PhaseWeeks { phase: 7, weeks: 1 }), EditError::Gone.to_string());
        assert_eq!(refused(add(0, "never")), "There is no exercise never; choose one of the library.");
        assert_eq!(
            refused(Edit::AddDesk { phase: 0, exercise: id("reset") }),
            "Nod is among the desk exercises of this phase already."
        );
        let times = given::times(&["08:30".into(), "08:50".into()]).unwrap();
        assert_eq!(refused(Edit::PhaseTimes { phase: 0, times }), "Times of day must be at least 30 minutes apart.");
        let one = draft.apply(&Edit::RemovePhase { phase: 0 }, shelf).unwrap();
        assert_eq!(one.apply(&Edit::RemovePhase { phase: 0 }, shelf), Err(EditError::LastPhase));
        let dose = given::dose(&json!({"sets": 0, "reps": 4})).unwrap_err();
        assert_eq!(dose.to_string(), "Not allowed for the sets: it must be a whole number from 1 to 20, not 0.");
        let german = dose.message().said(Language::German);
        assert_eq!(german, "Nicht möglich für: die Sätze. Der Wert muss eine ganze Zahl von 1 bis 20 sein, nicht 0.");
        assert!(
            given::day("2026-3-1").is_err()
                && given::day("1999-01-01").is_err()
                && given::times(&["8".into()]).is_err()
        );
    });
}

#[test]
fn times_are_in_the_order_of_a_local_day_and_the_first_day_takes_the_version_along() {
    with_shelf(|shelf| {
        let draft = Draft::of(plan(|_| {}));
        let times = given::times(&["17:30".into(), "01:00".into(), "08:00".into()]).unwrap();
        let draft = draft.apply(&Edit::PhaseTimes { phase: 0, times }, shelf).unwrap();
        let said: Vec<String> =
            draft.plan().phases[0].times.iter().map(|time| time.format("%H:%M").to_string()).collect();
        assert_eq!(said, ["08:00", "17:30", "01:00"]);
        let moved = draft.apply(&Edit::Starts(day("2026-05-04")), shelf).unwrap();
        assert_eq!(moved.plan().effective, day("2026-05-04"));
        let later = draft.apply(&Edit::Effective(day("2026-03-25")), shelf).unwrap();
        assert_eq!(later.apply(&Edit::Starts(day("2026-03-24")), shelf).unwrap().plan().effective, day("2026-03-25"));
    });
}

#[test]
fn the_next_version_goes_on_and_a_plan_for_another_begins_anew() {
    let published = plan(|json| {
        json["version"] = 2.into();
        json["notes"] = "Dear Anna".into();
        json["phases"][0]["exercises"] =
            json!([{"exercise": "gated", "gate": true, "note": "For you", "taught_on": "2026-03-20"}]);
    });
    let next = Draft::next(published.clone(), 4, day("2026-04-10"));
    let plan = next.plan();
    assert_eq!((plan.id, plan.version, plan.supersedes.as_slice()), (published.id, 5, [1, 2, 3, 4].as_slice()));
    assert_eq!((plan.starts, plan.effective), (published.starts, day("2026-04-10")));
    assert_eq!(plan.phases, published.phases);
    assert_eq!(Draft::next(published.clone(), 2, day("2026-03-01")).plan().effective, published.starts);

    let anew = Draft::anew(&Draft::of(published.clone()), origin("Ben"));
    let plan = anew.plan();
    assert_eq!((plan.id, plan.version, plan.patient.as_str()), (origin("").id, 1, "Ben"));
    assert_eq!((plan.starts, plan.effective, plan.notes.as_str()), (day(TODAY), day(TODAY), ""));
    let line = &plan.phases[0].lines[0];
    assert_eq!((line.note.as_str(), line.taught_on, line.gate), ("", None, false), "the tick is for one person");
    let template = Draft::of(published).impersonal().to_json();
    assert!(!["Anna", "Example Patient", "Example Therapist", "2026-03-20"].iter().any(|word| template.contains(word)));
    let seen = Glance::at(&template);
    assert_eq!((seen.weeks, seen.lines.len(), seen.desk.len()), (6, 2, 2));
}

#[test]
fn an_exercise_that_was_withdrawn_is_taken_from_what_was_carried() {
    let mut json = plan_json();
    json["custom_exercises"] = json!([exercise_json("own-nod", &json!({"sets": 1, "reps": 5}))]);
    json["phases"][0]["exercises"] = json!([{"exercise": "own-nod"}]);
    let published = read(&json).unwrap();
    let carried: Vec<Arc<Exercise>> = published.custom.clone();
    let text = Draft::next(published, 1, day(TODAY)).to_json();
    assert!(!text.contains("custom_exercises"), "a draft only names it");
    let library = library();
    let shelf = Shelf { library: &library, carried: &carried, defaults: &BTreeMap::new() };
    assert_eq!(lines(&Draft::from_json(&text, &shelf).unwrap(), 0), ["own-nod"]);
    assert!(with_shelf(|shelf| Draft::from_json(&text, shelf).is_err()));
}

#[test]
fn one_field_is_one_step_and_what_adds_or_moves_is_a_step_of_its_own() {
    let name = |phase, name: &str| Edit::PhaseName { phase, name: name.into() };
    assert_eq!(name(0, "A").field(), name(0, "B").field());
    assert_ne!(name(0, "A").field(), name(1, "A").field());
    let note = Edit::LineNote { phase: 0, line: 1, note: String::new() };
    assert_ne!(note.field(), Edit::LineNote { phase: 1, line: 0, note: String::new() }.field());
    assert!(note.goes_on() && name(0, "A").goes_on());
    for edit in [add(0, "nod"), Edit::RemovePhase { phase: 0 }, Edit::MoveDesk { phase: 0, at: 0, to: 1 }] {
        assert!(!edit.goes_on(), "{edit:?}");
    }
}

fn edit() -> impl Strategy<Value = Edit> {
    let exercise = prop::sample::select(vec!["nod", "gated", "turn", "reset", "micro", "never"]).prop_map(id);
    let at = 0usize..5;
    let dose = (0u32..22, 0u32..210, 0u32..700);
    let words = "[a-z\n\u{0}é]{0,90}";
    let days = prop::collection::vec(prop::sample::select(vec!["mon", "wed", "sun"]), 0..3);
    let times = prop::collection::vec((0u32..24, 0u32..60), 0..4);
    prop_oneof![
        1 => words.prop_map(Edit::Title),
        1 => words.prop_map(Edit::Notes),
        1 => (0i64..400).prop_map(|n| Edit::Starts(day(TODAY).plus(n))),
        1 => (0i64..400).prop_map(|n| Edit::Effective(day(TODAY).plus(n))),
        1 => (0u32..12).prop_map(Edit::PainCeiling),
        1 => any::<bool>().prop_map(Edit::SelfProgression),
        1 => (prop::option::of(0u32..500), prop::option::of(0u32..500))
            .prop_map(|(posture_every_min, walk_every_min)| Edit::Breaks { posture_every_min, walk_every_min }),
        3 => at.clone().prop_map(|at| Edit::AddPhase { at }),
        1 => at.clone().prop_map(|phase| Edit::RemovePhase { phase }),
        1 => (at.clone(), at.clone()).prop_map(|(phase, to)| Edit::MovePhase { phase, to }),
        1 => (at.clone(), words).prop_map(|(phase, name)| Edit::PhaseName { phase, name }),
        1 => (at.clone(), 0u32..106).prop_map(|(phase, weeks)| Edit::PhaseWeeks { phase, weeks }),
        1 => (at.clone(), times).prop_map(|(phase, times)| {
            let texts: Vec<String> = times.iter().map(|(h, m)| format!("{h:02}:{m:02}")).collect();
            Edit::PhaseTimes { phase, times: given::times(&texts).unwrap() }
        }),
        6 => (at.clone(), exercise.clone(), prop::option::of(at.clone()))
            .prop_map(|(phase, exercise, at)| Edit::AddLine { phase, exercise, at }),
        1 => (at.clone(), at.clone()).prop_map(|(phase, line)| Edit::RemoveLine { phase, line }),
        2 => (at.clone(), at.clone(), at.clone(), at.clone())
            .prop_map(|(phase, line, to_phase, to)| Edit::MoveLine { phase, line, to_phase, to }),
        1 => (at.clone(), at.clone(), 0u32..14).prop_map(|(phase, line, per_day)| Edit::LinePerDay { phase, line, per_day }),
        2 => (at.clone(), at.clone(), days).prop_map(|(phase, line, days)| {
            let words: Vec<String> = days.iter().map(|day| (*day).to_owned()).collect();
            Edit::LineDays { phase, line, days: given::weekdays(&words).unwrap() }
        }),
        1 => (at.clone(), at.clone(), dose).prop_filter_map("no dose", |(phase, line, (sets, reps, hold))| {
            let dose = given::dose(&json!({"sets": sets, "reps": reps, "hold_s": hold})).ok()?;
            Some(Edit::LineDose { phase, line, dose })
        }),
        1 => (at.clone(), at.clone(), words).prop_map(|(phase, line, note)| Edit::LineNote { phase, line, note }),
        1 => (at.clone(), at.clone(), prop::option::of(0i64..9))
            .prop_map(|(phase, line, n)| Edit::LineTaughtOn { phase, line, day: n.map(|n| day(TODAY).plus(n)) }),
        1 => (at.clone(), at.clone(), any::<bool>()).prop_map(|(phase, line, on)| Edit::LineGate { phase, line, on }),
        1 => (at.clone(), exercise).prop_map(|(phase, exercise)| Edit::AddDesk { phase, exercise }),
        1 => (at.clone(), at.clone()).prop_map(|(phase, at)| Edit::RemoveDesk { phase, at }),
        1 => (at.clone(), at.clone(), at).prop_map(|(phase, at, to)| Edit::MoveDesk { phase, at, to }),
    ]
}

proptest! {
    /// Whatever is done, the draft is read back as it was written, and what is found to block is all that stands between it
    /// and a plan.
    #[test]
    fn any_edits_leave_a_sound_draft(edits in prop::collection::vec(edit(), 0..60)) {
        let library = library();
        let shelf = Shelf { library: &library, carried: &[], defaults: &BTreeMap::new() };
        let today: LocalDay = day(TODAY);
        let mut draft = Draft::empty(origin("Anna"), &shelf);
        for edit in &edits {
            if let Ok(changed) = draft.apply(edit, &shelf) {
                draft = changed;
            }
            let read = Draft::from_json(&draft.to_json(), &shelf);
            prop_assert_eq!(read.as_ref(), Ok(&draft));
        }
        let blocked = draft.findings(&shelf, &[], &therapist(), today).iter().any(|found| found.blocks);
        let read = Plan::from_json(draft.signed(therapist(), "Anna").to_json().as_bytes(), &library);
        if !blocked {
            prop_assert!(read.is_ok(), "{:?}", read);
        }
    }
}
