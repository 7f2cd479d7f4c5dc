//! Doses: durations against values worked out by hand, sentences, and the timeline that must agree with both.

use crate::support::exercise;
use nape_core::dose::Dose;
use nape_core::language::Language;
use nape_core::seconds::Seconds;
use nape_core::timeline::{self, Side, StepKind};
use proptest::prelude::*;
use serde_json::{Value, json};

fn dose(json: &Value) -> Dose {
    exercise("any", json).dose
}

#[test]
fn durations_are_those_worked_out_by_hand() {
    for (json, work, whole) in [
        // ten holds of 10 s, nine relaxations of 10 s
        (json!({"sets": 1, "reps": 10, "hold_s": 10, "relax_s": 10}), 100, 190),
        // 3 × (10 × 4 s), two rests of 60 s unless given
        (json!({"sets": 3, "reps": 10}), 120, 240),
        (json!({"sets": 3, "reps": 10, "rest_s": 0}), 120, 120),
        // each side: 2 × (2 × 3 × 5 s + 2 × 2 × 2 s + switch 5 s) + 30 s
        (json!({"sets": 2, "reps": 3, "hold_s": 5, "relax_s": 2, "rest_s": 30, "side": "each"}), 60, 116),
        // in turn: 6 holds of 5 s, five relaxations of 2 s, no switch
        (json!({"sets": 1, "reps": 3, "hold_s": 5, "relax_s": 2, "side": "alternate"}), 30, 40),
        (json!({"sets": 1, "reps": 3, "hold_s": 5, "relax_s": 2, "side": "left"}), 15, 19),
        // one stretch each side: two holds and the switch, nothing to relax from
        (json!({"sets": 1, "reps": 1, "hold_s": 30, "relax_s": 10, "side": "each"}), 60, 65),
        // 3 s into the position, 1 s there, 1 s back, five times on each side in turn
        (json!({"sets": 1, "reps": 5, "hold_s": 1, "relax_s": 1, "tempo_s": 3, "side": "alternate"}), 40, 49),
        (json!({"sets": 1, "reps": 8, "self_paced": true, "tempo_s": 6}), 48, 48),
    ] {
        let dose = dose(&json);
        assert_eq!((dose.work(), dose.duration()), (Seconds(work), Seconds(whole)), "{json}");
    }
}

#[test]
fn sentences_say_the_whole_dose() {
    let say = |json: Value| dose(&json).sentence(Language::English);
    insta::assert_snapshot!(say(json!({"sets": 1, "reps": 10, "hold_s": 10, "relax_s": 10})), @"10 times: hold 10 s, relax 10 s.");
    insta::assert_snapshot!(say(json!({"sets": 2, "reps": 10, "hold_s": 10, "relax_s": 10, "side": "each"})), @"2 sets of 10 on each side: hold 10 s, relax 10 s. Rest 1 min between sets.");
    insta::assert_snapshot!(say(json!({"sets": 1, "reps": 1, "hold_s": 30, "relax_s": 10, "side": "each"})), @"Once on each side: hold 30 s.");
    insta::assert_snapshot!(say(json!({"sets": 1, "reps": 5, "hold_s": 1, "relax_s": 1, "tempo_s": 3, "side": "alternate"})), @"5 times on each side in turn: move for 3 s, hold 1 s, relax 1 s.");
    insta::assert_snapshot!(say(json!({"sets": 3, "reps": 12, "rest_s": 90, "side": "right", "band": "red", "load": "elbow straight", "effort": 4})), @"3 sets of 12 on the right: 4 s each. Rest 1 min 30 s between sets. With red band, elbow straight, effort 4 of 10.");
    insta::assert_snapshot!(say(json!({"sets": 2, "reps": 1, "self_paced": true, "rest_s": 0, "cuff_mmhg": 22})), @"2 sets of 1: at your own pace. With cuff at 22 mmHg.");
}

#[test]
fn sentences_say_the_whole_dose_in_german() {
    let say = |json: Value| dose(&json).sentence(Language::German);
    insta::assert_snapshot!(say(json!({"sets": 1, "reps": 10, "hold_s": 10, "relax_s": 10})), @"10 Wiederholungen: 10 s halten, 10 s lösen.");
    insta::assert_snapshot!(say(json!({"sets": 2, "reps": 10, "hold_s": 10, "relax_s": 10, "side": "each"})), @"2 Sätze mit je 10 Wiederholungen pro Seite: 10 s halten, 10 s lösen. 1 min Pause zwischen den Sätzen.");
    insta::assert_snapshot!(say(json!({"sets": 1, "reps": 1, "hold_s": 30, "relax_s": 10, "side": "each"})), @"Einmal pro Seite: 30 s halten.");
    insta::assert_snapshot!(say(json!({"sets": 1, "reps": 5, "hold_s": 1, "relax_s": 1, "tempo_s": 3, "side": "alternate"})), @"5 Wiederholungen pro Seite im Wechsel: 3 s bewegen, 1 s halten, 1 s lösen.");
    insta::assert_snapshot!(say(json!({"sets": 3, "reps": 12, "rest_s": 90, "side": "right", "band": "red", "load": "elbow straight", "effort": 4})), @"3 Sätze mit je 12 Wiederholungen rechts: je 4 s. 1 min 30 s Pause zwischen den Sätzen. Dazu: rotes Band, elbow straight, Anstrengung 4 von 10.");
    insta::assert_snapshot!(say(json!({"sets": 2, "reps": 1, "self_paced": true, "rest_s": 0, "cuff_mmhg": 22})), @"2 Sätze mit je 1 Wiederholung: im eigenen Tempo. Dazu: Druckmanschette auf 22 mmHg.");
}

#[test]
fn a_timeline_goes_left_switch_right_and_rests_between_sets() {
    let exercise =
        exercise("turn", &json!({"sets": 2, "reps": 2, "hold_s": 5, "relax_s": 3, "rest_s": 20, "side": "each"}));
    let steps: Vec<String> = timeline::of_exercise(&exercise, &exercise.dose)
        .iter()
        .map(|step| {
            let side = match step.side {
                Some(Side::Left) => "left",
                Some(Side::Right) => "right",
                None => "-",
            };
            format!("{:?} {}.{} {side} {}", step.kind, step.set, step.rep, step.seconds.0)
        })
        .collect();
    let set = |n: u32| {
        [
            format!("Hold {n}.1 left 5"),
            format!("Relax {n}.1 left 3"),
            format!("Hold {n}.2 left 5"),
            format!("Switch {n}.0 right 5"),
            format!("Hold {n}.1 right 5"),
            format!("Relax {n}.1 right 3"),
            format!("Hold {n}.2 right 5"),
        ]
    };
    let mut expected = vec!["Ready 0.0 left 5".to_owned()];
    expected.extend(set(1));
    expected.push("Rest 2.0 left 20".into());
    expected.extend(set(2));
    assert_eq!(steps, expected, "the last rep of a set is not followed by a relaxation");
}

#[test]
fn a_movement_into_a_hold_is_two_steps_of_work() {
    let exercise = exercise("turn", &json!({"sets": 1, "reps": 2, "hold_s": 1, "tempo_s": 3, "relax_s": 1}));
    let steps = timeline::of_exercise(&exercise, &exercise.dose);
    let kinds: Vec<StepKind> = steps.iter().map(|step| step.kind).collect();
    let expected = [StepKind::Ready, StepKind::Work, StepKind::Hold, StepKind::Relax, StepKind::Work, StepKind::Hold];
    assert_eq!(kinds, expected);
    assert_eq!(timeline::work(&steps), Seconds(8));
}

prop_compose! {
    fn any_dose()(
        sets in 1u32..=20, reps in 1u32..=40, hold in 0u32..=60, relax in 0u32..=60, rest in prop::option::of(0u32..=300),
        side in prop::sample::select(vec!["none", "left", "right", "each", "alternate"]),
        tempo in prop::option::of(1u32..=20), paced in any::<bool>(),
    ) -> Value {
        let mut json = json!({"sets": sets, "reps": reps, "hold_s": hold, "relax_s": relax, "side": side});
        if let Some(rest) = rest {
            json["rest_s"] = rest.into();
        }
        if let Some(tempo) = tempo {
            json["tempo_s"] = tempo.into();
        }
        if paced && hold == 0 {
            json["self_paced"] = true.into();
        }
        json
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn the_duration_is_that_of_the_timeline(json in any_dose()) {
        let exercise = exercise("any", &json);
        let steps = timeline::of_exercise(&exercise, &exercise.dose);
        let ready = steps[0].seconds;
        prop_assert_eq!(steps[0].kind, StepKind::Ready);
        prop_assert_eq!(timeline::duration(&steps), ready + exercise.dose.duration());
        prop_assert_eq!(timeline::duration(&steps), exercise.duration(&exercise.dose));
        prop_assert_eq!(timeline::work(&steps), exercise.dose.work());
        prop_assert_eq!(steps.iter().all(|step| step.seconds > Seconds::ZERO), true);
        prop_assert_eq!(exercise.dose.sentence(Language::English).contains("relax"), steps.iter().any(|step| step.kind == StepKind::Relax));
        prop_assert!(steps.last().unwrap().kind.is_work(), "nobody rests after the last rep");
    }
}
