//! What a plan's lines are after what happened: stops, steps, flares.

use crate::support::{BERLIN, day};
use nape_core::adaptation::{Adapted, Blocked, Change, Changes, FlareDays, Form, What, Why, lines_on};
use nape_core::day::LocalDay;
use nape_core::dose::{Dose, Rep};
use nape_core::id::ExerciseId;
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::plan::Plan;
use nape_core::slot::{SlotRules, of_day};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::built_in(Language::English));

const MONDAY: &str = "2026-03-23";

/// Two lines twice and once a day, and a gentle week after five of them.
fn plan_json() -> Value {
    json!({
        "format": "nape.plan/1", "id": "0193585e-5a00-7c3d-9a51-2f6d7b1e4c08", "version": 1, "title": "Six weeks",
        "patient": {"name": "Example Patient"}, "therapist": {"name": "Example Therapist"}, "starts": MONDAY,
        "phases": [
            {"name": "First", "weeks": 5, "desk": ["posture-reset", "jaw-relax"], "times": ["08:30", "17:30"],
             "exercises": [
                {"exercise": "ccf-supine-s2", "per_day": 2, "note": "Slowly.",
                 "dose": {"sets": 1, "reps": 8, "hold_s": 6, "relax_s": 6, "cuff_mmhg": 24}},
                {"exercise": "scap-setting", "per_day": 1}
             ]},
            {"name": "Second", "weeks": 1, "desk": [], "times": ["08:30"],
             "exercises": [{"exercise": "iso-rotation", "per_day": 1}]}
        ]
    })
}

fn plan() -> Plan {
    Plan::from_json(plan_json().to_string().as_bytes(), &LIBRARY).unwrap()
}

fn id(text: &str) -> ExerciseId {
    text.parse().unwrap()
}

fn on(number: i64) -> LocalDay {
    day(MONDAY).plus(number)
}

fn stopped(number: i64, line: &str) -> Change {
    Change { day: on(number), what: What::Stopped { line: id(line) } }
}

fn restored(number: i64, line: &str) -> Change {
    Change { day: on(number), what: What::Restored { line: id(line) } }
}

fn moved(number: i64, line: &str, to: &str, why: Why) -> Change {
    Change { day: on(number), what: What::Moved { line: id(line), to: id(to), why } }
}

fn flare(number: i64, days: FlareDays) -> Change {
    Change { day: on(number), what: What::FlareBegan { days } }
}

fn dose(dose: &Dose) -> String {
    dose.sentence(Language::English)
}

/// The exercises of a day.
fn played(plan: &Plan, changes: &[Change], number: i64) -> Vec<String> {
    let adapted = lines_on(plan, changes, on(number), &LIBRARY);
    adapted.lines.iter().map(|line| line.exercise.id.to_string()).collect()
}

fn desk(plan: &Plan, changes: &[Change], number: i64) -> Vec<String> {
    let adapted = lines_on(plan, changes, on(number), &LIBRARY);
    adapted.desk.iter().map(|exercise| exercise.id.to_string()).collect()
}

const PRESCRIBED: [&str; 2] = ["ccf-supine-s2", "scap-setting"];
const GENTLE: [&str; 3] = ["supine-head-roll", "breathing-diaphragm", "ccf-nod-learn"];

#[test]
fn a_line_stopped_is_off_that_day_and_one_step_down_from_the_next_until_restored() {
    let plan = plan();
    let changes = [stopped(2, "ccf-supine-s2"), restored(6, "ccf-supine-s2")];
    assert_eq!(played(&plan, &changes, 1), PRESCRIBED);
    assert_eq!(played(&plan, &changes, 2), ["scap-setting"]);
    assert_eq!(lines_on(&plan, &changes, on(2), &LIBRARY).stopped, [id("ccf-supine-s2")]);
    for number in 3..6 {
        assert_eq!(played(&plan, &changes, number), ["ccf-supine-s1", "scap-setting"], "day {number}");
    }
    assert_eq!(played(&plan, &changes, 6), PRESCRIBED);
    assert_eq!(lines_on(&plan, &changes, on(3), &LIBRARY).lines[0].of.as_str(), "ccf-supine-s2", "its name stays");
}

#[test]
fn no_word_brings_a_stopped_line_back_on_the_same_day() {
    let plan = plan();
    let changes = [
        stopped(2, "ccf-supine-s2"),
        restored(2, "ccf-supine-s2"),
        moved(2, "ccf-supine-s2", "ccf-supine-s1", Why::Regressed),
    ];
    assert_eq!(played(&plan, &changes[..2], 2), ["scap-setting"]);
    assert_eq!(played(&plan, &changes[..2], 3), PRESCRIBED);
    assert_eq!(played(&plan, &changes, 2), ["scap-setting"]);
    assert_eq!(played(&plan, &changes, 3), ["ccf-supine-s1", "scap-setting"], "one step, not two");
}

#[test]
fn what_has_no_easier_form_is_done_with_half_the_hold_or_half_the_reps() {
    let mut json = plan_json();
    json["phases"][0]["exercises"] = json!([
        {"exercise": "scap-setting"}, {"exercise": "shoulder-rolls"},
        {"exercise": "open-book", "dose": {"sets": 1, "reps": 1, "hold_s": 1, "tempo_s": 4, "side": "each"}}
    ]);
    let plan = Plan::from_json(json.to_string().as_bytes(), &LIBRARY).unwrap();
    let mut changes = vec![
        stopped(0, "scap-setting"),
        stopped(0, "shoulder-rolls"),
        stopped(0, "open-book"),
        stopped(0, "open-book"),
    ];
    let of = |changes: &[Change], number| {
        let adapted = lines_on(&plan, changes, on(number), &LIBRARY);
        let dose = |line: usize| (adapted.lines[line].dose.reps(), adapted.lines[line].dose.rep().work().0);
        (dose(0), dose(1), dose(2))
    };
    assert_eq!(of(&[], 1), ((10, 10), (8, 4), (1, 5)));
    assert_eq!(
        of(&changes, 1),
        ((10, 5), (4, 4), (1, 5)),
        "at least one second is held, and two stops of a day are one"
    );
    changes.push(stopped(3, "scap-setting"));
    assert_eq!(of(&changes, 4).0, (10, 2));
    changes.push(restored(5, "scap-setting"));
    assert_eq!(of(&changes, 5).0, (10, 5), "a step is taken back at a time");
    changes.push(restored(6, "scap-setting"));
    assert_eq!(of(&changes, 6).0, (10, 10));
}

#[test]
fn going_back_to_the_same_exercise_means_half_the_dose_and_going_on_to_it_the_whole() {
    let plan = plan();
    let hold = |changes: &[Change], number| lines_on(&plan, changes, on(number), &LIBRARY).lines[1].dose.rep();
    let mut changes = vec![moved(1, "scap-setting", "scap-setting", Why::Regressed)];
    assert_eq!(hold(&changes, 1), Rep::Hold(nape_core::seconds::Seconds(5)));
    changes.push(moved(4, "scap-setting", "scap-setting", Why::Progressed));
    assert_eq!(hold(&changes, 3), Rep::Hold(nape_core::seconds::Seconds(5)));
    assert_eq!(hold(&changes, 4), Rep::Hold(nape_core::seconds::Seconds(10)));
}

#[test]
fn a_moved_line_keeps_the_plans_numbers_where_the_dose_has_the_same_shape() {
    let plan = plan();
    let changes = [moved(3, "ccf-supine-s2", "ccf-supine-s3", Why::Progressed)];
    assert_eq!(played(&plan, &changes, 2), PRESCRIBED);
    let adapted = lines_on(&plan, &changes, on(3), &LIBRARY);
    let line = &adapted.lines[0];
    let own = &line.exercise.dose;
    assert_eq!(line.exercise.id.as_str(), "ccf-supine-s3");
    assert_eq!((line.dose.reps(), line.dose.rep().work().0, line.dose.relax().0), (8, 6, 6));
    assert_eq!(
        line.dose.cuff_mmhg(),
        own.cuff_mmhg(),
        "the cuff's target is the exercise's, not the plan's of another"
    );
    assert_eq!((line.per_day, line.days, line.note.as_str()), (2, plan.phases[0].lines[0].days, "Slowly."));

    let changes = [moved(3, "ccf-supine-s2", "ccf-nod-learn", Why::Regressed)];
    let adapted = lines_on(&plan, &changes, on(3), &LIBRARY);
    assert_eq!(
        dose(&adapted.lines[0].dose),
        dose(&adapted.lines[0].exercise.dose),
        "a movement into a hold is another shape"
    );
    assert_eq!(adapted.lines[0].note, "Slowly.");
}

#[test]
fn the_therapists_choice_of_a_side_stays() {
    let mut json = plan_json();
    json["phases"][0]["exercises"] =
        json!([{"exercise": "iso-rotation", "dose": {"sets": 1, "reps": 4, "hold_s": 4, "side": "left"}}]);
    let plan = Plan::from_json(json.to_string().as_bytes(), &LIBRARY).unwrap();
    let adapted = lines_on(&plan, &[stopped(0, "iso-rotation")], on(1), &LIBRARY);
    assert_eq!(adapted.lines[0].exercise.id.as_str(), "iso-rotation-eyes");
    assert_eq!(adapted.lines[0].dose.sides(), nape_core::dose::Sides::Left);
}

#[test]
fn the_plans_own_exercises_are_found_before_the_librarys() {
    let mut json = plan_json();
    let mut own = crate::support::exercise_json("own-nod", &json!({"sets": 1, "reps": 8, "hold_s": 3}));
    own["regression"]["to"] = json!(["ccf-nod-learn"]);
    json["custom_exercises"] = json!([own]);
    let read = Plan::from_json(json.to_string().as_bytes(), &LIBRARY).unwrap();
    let mut changes = vec![moved(1, "scap-setting", "own-nod", Why::Progressed)];
    assert_eq!(played(&read, &changes, 1), ["ccf-supine-s2", "own-nod"]);
    changes.push(stopped(2, "scap-setting"));
    assert_eq!(
        played(&read, &changes, 3),
        ["ccf-supine-s2", "ccf-nod-learn"],
        "one step down from what it is played as"
    );
    assert_eq!(played(&plan(), &changes[..1], 1), PRESCRIBED, "what nobody knows cannot be played");
}

#[test]
fn what_has_to_be_switched_on_is_nobodys_easier_form() {
    let mut json = plan_json();
    let mut own = crate::support::exercise_json("own-nod", &json!({"sets": 1, "reps": 8}));
    own["regression"]["to"] = json!(["no-such-exercise", "head-relocation", "arom-rotation"]);
    json["custom_exercises"] = json!([own]);
    json["phases"][0]["exercises"] = json!([{"exercise": "own-nod"}]);
    let plan = Plan::from_json(json.to_string().as_bytes(), &LIBRARY).unwrap();
    assert_eq!(played(&plan, &[stopped(0, "own-nod")], 1), ["arom-rotation"]);
}

#[test]
fn a_flare_has_the_gentle_form_for_its_days_and_then_each_line_one_step_below() {
    let plan = plan();
    for (days, length) in [(FlareDays::Two, 2), (FlareDays::Three, 3)] {
        let changes = [flare(4, days)];
        assert_eq!(played(&plan, &changes, 3), PRESCRIBED);
        for number in 4..4 + length {
            let adapted = lines_on(&plan, &changes, on(number), &LIBRARY);
            assert_eq!(played(&plan, &changes, number), GENTLE, "day {number} of {length}");
            assert_eq!((adapted.form, adapted.sessions), (Form::Gentle, 2));
            assert!(adapted.lines.iter().all(|line| line.per_day == 2), "no more often than the plan has sessions");
            assert_eq!(desk(&plan, &changes, number), ["jaw-relax", "shoulder-rolls"]);
        }
        let after = lines_on(&plan, &changes, on(4 + length), &LIBRARY);
        assert_eq!(after.form, Form::Prescribed);
        assert_eq!(played(&plan, &changes, 4 + length), ["ccf-supine-s1", "scap-setting"]);
        assert_eq!(after.lines[1].dose.rep().work().0, 5, "half the hold where there is no easier form");
        assert_eq!(desk(&plan, &changes, 4 + length), ["posture-reset", "jaw-relax"]);
        assert_eq!(played(&plan, &changes, 36), ["iso-rotation"], "a later phase has nothing to do with it");
    }
    let nods = &lines_on(&plan, &[flare(4, FlareDays::Two)], on(4), &LIBRARY).lines[2].dose.clone();
    assert_eq!((nods.reps(), nods.rep().work().0), (5, 5), "five nods, as the gentle programme has them");
}

#[test]
fn a_flare_ends_early_from_the_next_day_on() {
    let plan = plan();
    let changes = [flare(4, FlareDays::Three), Change { day: on(5), what: What::FlareEnded }];
    assert_eq!(played(&plan, &changes, 5), GENTLE);
    assert_eq!(played(&plan, &changes, 6), ["ccf-supine-s1", "scap-setting"]);
}

#[test]
fn what_was_moved_or_restored_since_the_flare_began_is_not_led_down_by_it() {
    let plan = plan();
    let changes = [flare(4, FlareDays::Three), restored(5, "ccf-supine-s2")];
    assert_eq!(played(&plan, &changes, 7), PRESCRIBED);
    let changes = [flare(4, FlareDays::Three), moved(5, "ccf-supine-s2", "ccf-supine-s3", Why::Progressed)];
    assert_eq!(played(&plan, &changes, 6), GENTLE);
    assert_eq!(played(&plan, &changes, 7), ["ccf-supine-s3", "scap-setting"]);
    let changes = [flare(4, FlareDays::Two), restored(9, "ccf-supine-s2")];
    assert_eq!(played(&plan, &changes, 8)[0], "ccf-supine-s1");
    assert_eq!(played(&plan, &changes, 9), PRESCRIBED);
}

#[test]
fn a_stop_and_the_flare_of_the_same_bad_day_are_one_step() {
    let plan = plan();
    let changes = [stopped(4, "ccf-supine-s2"), flare(4, FlareDays::Two)];
    assert_eq!(played(&plan, &changes, 6)[0], "ccf-supine-s1");
    let changes = [stopped(3, "ccf-supine-s2"), flare(4, FlareDays::Two)];
    assert_eq!(played(&plan, &changes, 6)[0], "ccf-supine-s1", "the easier form was not done yet");
    let changes = [stopped(2, "ccf-supine-s2"), flare(4, FlareDays::Two)];
    assert_eq!(played(&plan, &changes, 6)[0], "ccf-nod-learn", "the easier form was too much as well");
    let changes = [flare(4, FlareDays::Two), flare(5, FlareDays::Three), flare(8, FlareDays::Two)];
    assert_eq!(played(&plan, &changes, 9), GENTLE);
    assert_eq!(played(&plan, &changes, 10)[0], "ccf-supine-s1", "one flare that went on");
}

#[test]
fn a_gentle_line_can_be_stopped_too() {
    let plan = plan();
    let changes = [flare(4, FlareDays::Three), stopped(5, "supine-head-roll")];
    assert_eq!(played(&plan, &changes, 5), GENTLE[1..]);
    let adapted = lines_on(&plan, &changes, on(6), &LIBRARY);
    assert_eq!((adapted.lines[0].of.as_str(), adapted.lines[0].dose.reps()), ("supine-head-roll", 5));
    assert_eq!(adapted.lines[0].halvings, 1);
}

#[test]
fn a_desk_exercise_is_left_out_from_its_stop_until_it_is_restored() {
    let plan = plan();
    let changes = [stopped(2, "jaw-relax"), flare(4, FlareDays::Two), restored(8, "jaw-relax")];
    assert_eq!(desk(&plan, &changes, 1), ["posture-reset", "jaw-relax"]);
    assert_eq!(desk(&plan, &changes, 2), ["posture-reset"]);
    assert_eq!(desk(&plan, &changes, 4), ["shoulder-rolls"]);
    assert_eq!(desk(&plan, &changes, 7), ["posture-reset"]);
    assert_eq!(desk(&plan, &changes, 8), ["posture-reset", "jaw-relax"]);
}

#[test]
fn a_library_without_the_gentle_programme_makes_a_flare_a_rest() {
    let plan = crate::support::plan(|_| {});
    let adapted = lines_on(&plan, &[flare(4, FlareDays::Two)], on(4), &crate::support::library());
    assert_eq!((adapted.lines.len(), adapted.sessions, adapted.form), (0, 0, Form::Gentle));
}

#[test]
fn a_slot_whose_lines_are_all_stopped_is_blocked_and_still_there() {
    let plan = plan();
    let rules = SlotRules {
        own_times: Vec::new(),
        waking: "07:00-21:30".parse().unwrap(),
        window: chrono::TimeDelta::hours(3),
    };
    let slots = |list: &[Change], number| {
        let changes = Changes::resolve(&plan, list.to_vec(), &LIBRARY);
        let slots = of_day(&plan, &changes, on(number), &rules, &BERLIN);
        slots.iter().map(|slot| (slot.lines.len(), slot.blocked)).collect::<Vec<_>>()
    };
    let changes = [stopped(0, "ccf-supine-s2")];
    assert_eq!(slots(&[], 0), [(2, Blocked::No), (1, Blocked::No)]);
    assert_eq!(slots(&changes, 0), [(1, Blocked::No), (0, Blocked::Yes)]);
    assert_eq!(slots(&changes, 1), [(2, Blocked::No), (1, Blocked::No)]);
    assert_eq!(slots(&[flare(0, FlareDays::Two)], 1), [(3, Blocked::No), (3, Blocked::No)]);
}

#[test]
fn a_change_is_written_in_words_and_read_back() {
    let written = [
        (stopped(0, "nod"), json!({"day": MONDAY, "what": {"kind": "stopped", "line": "nod"}})),
        (
            moved(0, "nod", "turn", Why::Regressed),
            json!({"day": MONDAY, "what": {"kind": "moved", "line": "nod", "to": "turn", "why": "regressed"}}),
        ),
        (restored(0, "nod"), json!({"day": MONDAY, "what": {"kind": "restored", "line": "nod"}})),
        (flare(0, FlareDays::Three), json!({"day": MONDAY, "what": {"kind": "flare-began", "days": 3}})),
        (Change { day: on(0), what: What::FlareEnded }, json!({"day": MONDAY, "what": {"kind": "flare-ended"}})),
    ];
    for (change, json) in written {
        assert_eq!(serde_json::to_value(&change).unwrap(), json);
        assert_eq!(serde_json::from_value::<Change>(json).unwrap(), change);
    }
    let four = json!({"day": MONDAY, "what": {"kind": "flare-began", "days": 4}});
    assert!(serde_json::from_value::<Change>(four).unwrap_err().to_string().contains("2 or 3 days"));
}

/// The day as the plan alone has it, and nothing copied.
fn is_as_prescribed(plan: &Plan, adapted: &Adapted<'_>, on: LocalDay) -> bool {
    let due = plan.due_on(on).map(|(_, lines)| lines).unwrap_or_default();
    adapted.lines.len() == due.len()
        && adapted
            .lines
            .iter()
            .zip(due)
            .all(|(line, due)| matches!(&line.line, Cow::Borrowed(borrowed) if std::ptr::eq(*borrowed, due)))
        && matches!(adapted.desk, Cow::Borrowed(_))
        && adapted.stopped.is_empty()
}

fn any_change() -> impl Strategy<Value = What> {
    let line = prop::sample::select(vec![
        "ccf-supine-s2",
        "scap-setting",
        "iso-rotation",
        "jaw-relax",
        "supine-head-roll",
        "no-such-exercise",
    ])
    .prop_map(id);
    let to =
        prop::sample::select(vec!["ccf-supine-s3", "scap-setting", "ccf-nod-learn", "prone-y", "no-such-exercise"])
            .prop_map(id);
    let why = prop::sample::select(vec![Why::Progressed, Why::Regressed]);
    prop_oneof![
        line.clone().prop_map(|line| What::Stopped { line }),
        line.clone().prop_map(|line| What::Restored { line }),
        (line, to, why).prop_map(|(line, to, why)| What::Moved { line, to, why }),
        prop::sample::select(vec![FlareDays::Two, FlareDays::Three]).prop_map(|days| What::FlareBegan { days }),
        Just(What::FlareEnded),
    ]
}

/// A plan of a year, and what happened in it in order.
fn year() -> impl Strategy<Value = (Plan, Vec<Change>)> {
    let changes = prop::collection::vec((0_i64..370, any_change()), 0..80);
    changes.prop_map(|mut changes| {
        changes.sort_by_key(|(number, _)| *number);
        let mut json = plan_json();
        json["phases"][0]["weeks"] = 26.into();
        json["phases"][1]["weeks"] = 26.into();
        let plan = Plan::from_json(json.to_string().as_bytes(), &LIBRARY).unwrap();
        (plan, changes.into_iter().map(|(number, what)| Change { day: on(number), what }).collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn without_changes_a_day_is_the_plans_and_nothing_is_copied(number in -10_i64..60) {
        let plan = plan();
        let adapted = Changes::none().lines_on(&plan, on(number));
        prop_assert!(is_as_prescribed(&plan, &adapted, on(number)));
        prop_assert!(is_as_prescribed(&plan, &lines_on(&plan, &[], on(number), &LIBRARY), on(number)));
    }

    #[test]
    fn no_year_of_changes_adds_to_a_day_or_brings_back_what_was_stopped((plan, list) in year()) {
        let changes = Changes::resolve(&plan, list.clone(), &LIBRARY);
        for number in -2..372 {
            let adapted = changes.lines_on(&plan, on(number));
            let due = plan.due_on(on(number)).map(|(_, lines)| lines.len()).unwrap_or_default();
            match adapted.form {
                Form::Prescribed => prop_assert_eq!(adapted.lines.len() + adapted.stopped.len(), due),
                Form::Gentle => prop_assert!(adapted.lines.len() <= GENTLE.len()),
            }
            let of_today = list.iter().filter(|change| change.day == on(number));
            for change in of_today {
                if let What::Stopped { line } = &change.what {
                    prop_assert!(adapted.lines.iter().all(|due| *due.of != *line), "day {}: {:?}", number, adapted);
                }
            }
        }
    }

    #[test]
    fn nothing_that_comes_later_changes_a_day_that_is_over((plan, list) in year(), cut in 0_i64..370) {
        let before: Vec<Change> = list.iter().filter(|change| change.day <= on(cut)).cloned().collect();
        let (whole, before) =
            (Changes::resolve(&plan, list, &LIBRARY), Changes::resolve(&plan, before, &LIBRARY));
        for number in 0..=cut {
            prop_assert_eq!(whole.lines_on(&plan, on(number)), before.lines_on(&plan, on(number)));
        }
    }

    #[test]
    fn the_day_after_a_lone_stop_is_at_the_easier_form(number in 0_i64..30, later in 1_i64..4) {
        let plan = plan();
        let changes = [stopped(number, "ccf-supine-s2")];
        prop_assert_eq!(played(&plan, &changes, number), ["scap-setting"]);
        prop_assert_eq!(played(&plan, &changes, number + later), ["ccf-supine-s1", "scap-setting"]);
    }
}
