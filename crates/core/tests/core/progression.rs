//! What a line's sessions say about the next: going on, staying, going back, and in which words.

use crate::support::day;
use nape_core::adaptation::{Change, Changes, What, Why};
use nape_core::day::LocalDay;
use nape_core::id::ExerciseId;
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::plan::Plan;
use nape_core::progression::{
    Against, Applied, Extent, Halt, Performed, Proposal, Settled, Verdict, apply, propose, regressed_too_often,
};
use nape_core::rating::{Light, Quality, Rating};
use proptest::prelude::*;
use serde_json::json;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::built_in(Language::English));

/// What is changed in four good sessions.
type Altered = fn(&mut Vec<Performed>);

const MONDAY: &str = "2026-03-23";

fn on(number: i64) -> LocalDay {
    day(MONDAY).plus(number)
}

fn id(text: &str) -> ExerciseId {
    text.parse().unwrap()
}

fn rating(number: u32) -> Rating {
    Rating::try_from(number).unwrap()
}

/// A plan with one line.
fn plan(exercise: &str, ceiling: u32, self_progression: bool) -> Plan {
    let gate = LIBRARY.get(&id(exercise)).unwrap().gate;
    let json = json!({
        "format": "nape.plan/1", "id": "0193585e-5a00-7c3d-9a51-2f6d7b1e4c08", "version": 1, "title": "Six weeks",
        "patient": {"name": "Example Patient"}, "therapist": {"name": "Example Therapist"}, "starts": MONDAY,
        "pain_ceiling": ceiling, "self_progression": self_progression,
        "phases": [
            {"name": "First", "weeks": 2, "exercises": [{"exercise": exercise, "gate": gate}]},
            {"name": "Second", "weeks": 4, "exercises": [{"exercise": exercise, "gate": gate}]}
        ]
    });
    Plan::from_json(json.to_string().as_bytes(), &LIBRARY).unwrap()
}

/// A session in which all was well and known to be so.
fn well(number: i64, exercise: &str) -> Performed {
    Performed {
        day: on(number),
        exercise: id(exercise),
        line: id(exercise),
        extent: Extent::Whole,
        quality: Some(Quality::Clean),
        slips_ticked: 0,
        effort: Some(rating(2)),
        start: Some(rating(1)),
        worst: Some(rating(1)),
        light: Some(Light::Green),
        settled: Some(Settled::InTime),
        halt: Halt::None,
    }
}

/// So many good sessions, a day each.
fn sessions(count: i64, exercise: &str) -> Vec<Performed> {
    (0..count).map(|number| well(number, exercise)).collect()
}

fn proposed(plan: &Plan, changes: &[Change], history: &[Performed], today: i64) -> Option<Proposal> {
    let changes = Changes::resolve(plan, changes.to_vec(), &LIBRARY);
    let adapted = changes.lines_on(plan, on(today));
    let against = Against { plan, library: &LIBRARY, rules: LIBRARY.rules().unwrap(), today: on(today) };
    propose(&adapted.lines[0], history, &against)
}

/// Four good sessions of `ccf-supine-s2`, changed, and what is proposed on the day after.
fn after(change: impl FnOnce(&mut Vec<Performed>)) -> Option<Proposal> {
    let mut history = sessions(4, "ccf-supine-s2");
    change(&mut history);
    proposed(&plan("ccf-supine-s2", 3, true), &[], &history, 4)
}

fn said(proposal: Option<Proposal>) -> String {
    proposal.map_or("nothing".into(), |proposal| proposal.sentence.to_string())
}

fn advance(to: &str) -> Verdict {
    Verdict::Advance { to: id(to) }
}

fn regress(to: &str) -> Verdict {
    Verdict::Regress { to: Some(id(to)) }
}

#[test]
fn four_good_sessions_lead_on() {
    let proposal = after(|_| {}).unwrap();
    assert_eq!(proposal.verdict, advance("ccf-supine-s3"));
    assert_eq!((proposal.line.as_str(), proposal.played.as_str()), ("ccf-supine-s2", "ccf-supine-s2"));
    let name = &LIBRARY.get(&id("ccf-supine-s3")).unwrap().name;
    assert_eq!(
        proposal.sentence.to_string(),
        format!("10 × 10 s clean in the last two of your four sessions at this stage, pain 1: {name} is next.")
    );
    assert_eq!(
        proposal.sentence.said(Language::German),
        format!(
            "10 × 10 s sauber in den letzten zwei von vier Übungseinheiten auf dieser Stufe, Schmerz 1. \
             Als Nächstes: {name}."
        )
    );
    let because: Vec<String> = proposal.because.iter().map(ToString::to_string).collect();
    assert_eq!(
        because,
        [
            "The whole dose clean in the last two sessions",
            "Pain 1 at most",
            "Effort 2 at most",
            "Settled within 24 hours",
            "4 sessions at this stage"
        ]
    );
}

#[test]
fn what_stays_says_why() {
    let cases: [(&str, Altered); 6] = [
        ("Pain 4 in the last sessions: this stage stays for now.", |h| h[3].worst = Some(rating(4))),
        ("Pain 5 in the last sessions: this stage stays for now.", |h| h[2].worst = Some(rating(5))),
        ("Pain rose in the last sessions: this stage stays for now.", |h| {
            (h[3].start, h[3].worst) = (Some(rating(0)), Some(rating(3)));
        }),
        ("Pain rose in the last sessions: this stage stays for now.", |h| h[3].light = Some(Light::Amber)),
        ("Worse on the next day once: this stage stays for now.", |h| h[3].settled = Some(Settled::Late)),
        ("3 sessions at this stage, of at least four: this stage stays for now.", |h| {
            h.remove(0);
        }),
    ];
    for (sentence, change) in cases {
        let proposal = after(change);
        assert_eq!(proposal.as_ref().map(|proposal| &proposal.verdict), Some(&Verdict::Stay), "{sentence}");
        assert_eq!(said(proposal), sentence);
    }
}

#[test]
fn what_was_too_much_leads_a_step_back_and_says_why() {
    let name = &LIBRARY.get(&id("ccf-supine-s1")).unwrap().name;
    let cases: [(&str, Altered); 5] = [
        ("Pain 6 at this stage", |h| (h[3].worst, h[3].light) = (Some(rating(6)), Some(Light::Red))),
        ("Pain at this stage was more than it should be", |h| h[3].light = Some(Light::Red)),
        ("Stopped for pain", |h| (h[3].halt, h[3].quality) = (Halt::Pain, None)),
        ("Worse on the next day two times within seven days", |h| {
            h[1].settled = Some(Settled::Late);
            h[3].settled = Some(Settled::Late);
        }),
        ("Other muscles helped in three sessions running", |h| {
            h[1].slips_ticked = 1;
            h[2].quality = Some(Quality::Lost);
            h[3].quality = Some(Quality::FewSlips);
        }),
    ];
    for (reason, change) in cases {
        let proposal = after(change).expect(reason);
        assert_eq!(proposal.verdict, regress("ccf-supine-s1"), "{reason}");
        assert_eq!(proposal.sentence.to_string(), format!("{reason}: {name} is next, one step easier."));
        assert_eq!(proposal.because.len(), 1);
    }
}

#[test]
fn what_is_not_known_does_not_count_as_good() {
    let cases: [Altered; 8] = [
        |h| h[3].quality = None,
        |h| h[2].effort = None,
        |h| h[3].worst = None,
        |h| h[3].start = None,
        |h| h[3].settled = None,
        |h| h[3].extent = Extent::Part,
        |h| h[2].quality = Some(Quality::FewSlips),
        |h| h[3].effort = Some(rating(4)),
    ];
    for (case, change) in cases.into_iter().enumerate() {
        assert_eq!(said(after(change)), "nothing", "case {case}");
    }
    assert_eq!(said(after(Vec::clear)), "nothing");
    assert_eq!(said(after(|h| h.truncate(1))), "nothing", "one session alone says nothing yet");
}

#[test]
fn worse_on_two_days_counts_within_a_week_and_a_day_counts_once() {
    let late = |numbers: &[i64], today| {
        let mut history = sessions(today, "ccf-supine-s2");
        for session in &mut history {
            if numbers.iter().any(|number| session.day == on(*number)) {
                session.settled = Some(Settled::Late);
            }
        }
        proposed(&plan("ccf-supine-s2", 3, true), &[], &history, today).map(|proposal| proposal.verdict)
    };
    assert_eq!(late(&[2, 8], 9), Some(regress("ccf-supine-s1")));
    assert_eq!(late(&[1, 8], 9), Some(Verdict::Stay), "the first is a week and a day ago");
    assert_eq!(late(&[1], 9), Some(advance("ccf-supine-s3")));
    let twice = after(|h| {
        (h[2].day, h[2].settled) = (h[3].day, Some(Settled::Late));
        h[3].settled = Some(Settled::Late);
    });
    assert_eq!(twice.map(|proposal| proposal.verdict), Some(Verdict::Stay), "two sessions of one day");
}

#[test]
fn only_sessions_at_the_present_level_count() {
    let plan = plan("ccf-supine-s2", 3, true);
    let moved = What::Moved { line: id("ccf-supine-s2"), to: id("ccf-supine-s3"), why: Why::Progressed };
    let changes = [Change { day: on(4), what: moved }];
    let mut history = sessions(4, "ccf-supine-s2");
    history[0].light = Some(Light::Red);
    history.push(Performed { line: id("ccf-supine-s2"), ..well(4, "ccf-supine-s3") });
    history.push(Performed { line: id("ccf-supine-s2"), ..well(5, "ccf-supine-s3") });
    assert_eq!(
        said(proposed(&plan, &changes, &history, 6)),
        "2 sessions at this stage, of at least four: this stage stays for now."
    );
    history.push(Performed { light: Some(Light::Red), ..well(6, "scap-setting") });
    assert_eq!(
        proposed(&plan, &changes, &history, 6).map(|proposal| proposal.verdict),
        Some(Verdict::Stay),
        "another line's session is of no matter"
    );
}

#[test]
fn where_only_a_therapist_knows_what_is_next_all_well_is_for_review() {
    for exercise in ["scap-setting", "self-snag-c1c2"] {
        let proposal = proposed(&plan(exercise, 3, true), &[], &sessions(4, exercise), 4).unwrap();
        assert_eq!(proposal.verdict, Verdict::Review, "{exercise}");
        assert!(proposal.sentence.to_string().ends_with(": your therapist decides what is next."));
    }
    // The harder form has to be switched on.
    let mut own = crate::support::exercise_json("own-nod", &json!({"sets": 2, "reps": 8}));
    own["progression"] = json!({"to": ["head-relocation", "arom-rotation"], "text": "More.",
               "when": {"clean_sessions": 2, "pain_at_most": 3, "effort_at_most": 4}});
    let mut without = own.clone();
    without["progression"] = json!({"to": ["arom-rotation"], "text": "More."});
    for exercise in [own, without] {
        let json = json!({
            "format": "nape.plan/1", "id": "0193585e-5a00-7c3d-9a51-2f6d7b1e4c08", "version": 1, "title": "Own",
            "patient": {"name": "Example Patient"}, "therapist": {"name": "Example Therapist"}, "starts": MONDAY,
            "phases": [{"name": "First", "weeks": 2, "exercises": [{"exercise": "own-nod"}]}],
            "custom_exercises": [exercise]
        });
        let plan = Plan::from_json(json.to_string().as_bytes(), &LIBRARY).unwrap();
        let proposal = proposed(&plan, &[], &sessions(4, "own-nod"), 4).unwrap();
        assert_eq!(proposal.verdict, Verdict::Review);
        assert_eq!(
            proposal.sentence.to_string(),
            "2 sets of 8 times clean in the last two of your four sessions at this stage, pain 1: \
             your therapist decides what is next."
        );
    }
}

#[test]
fn effort_goes_by_the_exercises_own_number_and_pain_by_the_stricter() {
    let with = |exercise: &str, ceiling, effort, worst| {
        let mut history = sessions(4, exercise);
        for session in &mut history {
            (session.effort, session.worst) = (Some(rating(effort)), Some(rating(worst)));
        }
        proposed(&plan(exercise, ceiling, true), &[], &history, 4).map(|proposal| proposal.verdict)
    };
    assert_eq!(with("ccf-supine-s2", 3, 3, 3), Some(advance("ccf-supine-s3")));
    assert_eq!(with("ccf-supine-s2", 3, 4, 3), None);
    assert_eq!(with("prone-w", 3, 6, 3), Some(advance("prone-t")), "work against weight is meant to be harder");
    assert_eq!(with("prone-w", 3, 7, 3), None);
    assert_eq!(with("prone-w", 2, 6, 3), Some(Verdict::Stay), "a gentle plan has its own ceiling");
}

#[test]
fn half_a_dose_goes_on_to_the_whole_one_first() {
    let plan = plan("iso-rotation-eyes", 3, true);
    let half = What::Moved { line: id("iso-rotation-eyes"), to: id("iso-rotation-eyes"), why: Why::Regressed };
    let history = sessions(4, "iso-rotation-eyes");
    let proposal = proposed(&plan, &[Change { day: on(0), what: half }], &history, 4).unwrap();
    assert_eq!(proposal.verdict, advance("iso-rotation-eyes"));
    assert_eq!(
        proposal.sentence.to_string(),
        "5 × 2 s clean in the last two of your four sessions at this stage, pain 1: the whole dose is next."
    );
    assert_eq!(proposed(&plan, &[], &history, 4).unwrap().verdict, advance("iso-rotation"));
}

#[test]
fn a_step_back_is_always_taken_and_a_step_on_where_the_plan_allows_it() {
    let (free, bound) = (plan("ccf-supine-s2", 3, true), plan("ccf-supine-s2", 3, false));
    let on_to = after(|_| {}).unwrap();
    let change = |to: &str, why| {
        Applied::Change(Change { day: on(5), what: What::Moved { line: id("ccf-supine-s2"), to: id(to), why } })
    };
    assert_eq!(apply(&on_to, &free, on(5)), change("ccf-supine-s3", Why::Progressed));
    assert_eq!(apply(&on_to, &bound, on(5)), Applied::ForTherapist);
    let back = after(|h| h[3].light = Some(Light::Red)).unwrap();
    assert_eq!(apply(&back, &bound, on(5)), change("ccf-supine-s1", Why::Regressed));
    let stay = after(|h| h[3].worst = Some(rating(4))).unwrap();
    assert_eq!(apply(&stay, &free, on(5)), Applied::Unchanged);
    let review = proposed(&plan("scap-setting", 3, true), &[], &sessions(4, "scap-setting"), 4).unwrap();
    assert_eq!(apply(&review, &free, on(5)), Applied::ForTherapist);
}

#[test]
fn a_step_back_without_an_easier_form_is_half_the_dose() {
    let plan = plan("scap-setting", 3, false);
    let mut history = sessions(4, "scap-setting");
    history[3].halt = Halt::Pain;
    let proposal = proposed(&plan, &[], &history, 4).unwrap();
    assert_eq!(proposal.verdict, Verdict::Regress { to: None });
    assert_eq!(proposal.sentence.to_string(), "Stopped for pain: half the dose is next.");
    assert_eq!(
        proposal.sentence.said(Language::German),
        "Wegen Schmerzen abgebrochen: Als Nächstes kommt die halbe Dosis."
    );
    let Applied::Change(change) = apply(&proposal, &plan, on(4)) else { panic!("it is always taken") };
    let changes = Changes::resolve(&plan, vec![change], &LIBRARY);
    assert_eq!(changes.lines_on(&plan, on(4)).lines[0].dose.rep().work().0, 5);
    assert_eq!(changes.level_since(&id("scap-setting"), on(6)), Some(on(4)));
    assert_eq!(changes.level_since(&id("scap-setting"), on(3)), None);
}

#[test]
fn two_steps_back_in_a_phase_are_for_the_therapist() {
    let plan = plan("ccf-supine-s2", 3, true);
    let rules = LIBRARY.rules().unwrap();
    let back = |number, why| Change {
        day: on(number),
        what: What::Moved { line: id("ccf-supine-s2"), to: id("ccf-supine-s1"), why },
    };
    let stop = |number| Change { day: on(number), what: What::Stopped { line: id("ccf-supine-s2") } };
    let flagged = |changes: &[Change], today| regressed_too_often(&plan, changes, on(today), rules);
    assert!(!flagged(&[back(1, Why::Regressed), back(2, Why::Progressed)], 5));
    assert!(flagged(&[back(1, Why::Regressed), back(6, Why::Regressed)], 6));
    assert!(!flagged(&[back(1, Why::Regressed), back(6, Why::Regressed)], 5), "the second is still to come");
    assert!(!flagged(&[stop(1), back(1, Why::Regressed)], 5), "a stop and its step back are one");
    assert!(flagged(&[stop(1), stop(4)], 5));
    assert!(!flagged(&[stop(12), stop(15)], 16), "the phase ended between them");
    assert!(!flagged(&[stop(15), stop(16)], -3));
}

fn any_performed() -> impl Strategy<Value = Performed> {
    let quality =
        prop::option::of(prop::sample::select(vec![Quality::Clean, Quality::Clean, Quality::FewSlips, Quality::Lost]));
    let light = prop::option::of(prop::sample::select(vec![Light::Green, Light::Green, Light::Amber, Light::Red]));
    let settled =
        prop::option::weighted(0.9, prop::sample::select(vec![Settled::InTime, Settled::InTime, Settled::Late]));
    let halt = prop::sample::select(vec![Halt::None, Halt::None, Halt::None, Halt::Other, Halt::Pain]);
    let extent = prop::sample::select(vec![Extent::Whole, Extent::Whole, Extent::Part]);
    let number = |most: u32| prop::option::weighted(0.9, (0..=most).prop_map(rating));
    (quality, light, settled, halt, extent, 0_u32..2, number(5), number(3), number(7)).prop_map(
        |(quality, light, settled, halt, extent, slips_ticked, effort, start, worst)| Performed {
            extent,
            quality,
            slips_ticked,
            effort,
            start,
            worst,
            light,
            settled,
            halt,
            ..well(0, "ccf-supine-s2")
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn nothing_leads_on_but_the_last_two_clean_calm_and_settled(
        history in prop::collection::vec(prop_oneof![1 => any_performed(), 3 => Just(well(0, "ccf-supine-s2"))], 0..8),
    ) {
        let mut history = history;
        for (number, session) in (0..).zip(&mut history) {
            session.day = on(number);
        }
        let plan = plan("ccf-supine-s2", 3, true);
        let proposal = proposed(&plan, &[], &history, 8);
        let good = |session: &Performed| {
            session.extent == Extent::Whole
                && session.quality == Some(Quality::Clean)
                && session.slips_ticked == 0
                && session.halt == Halt::None
                && session.light.is_none_or(|light| light == Light::Green)
                && session.settled == Some(Settled::InTime)
                && session.effort.is_some_and(|effort| effort.get() <= 3)
                && matches!((session.start, session.worst), (Some(start), Some(worst))
                    if worst.get() <= 3 && worst.above(start) <= 2)
        };
        let leads_on = matches!(proposal, Some(Proposal { verdict: Verdict::Advance { .. }, .. }));
        let may = history.len() >= 4 && history.iter().rev().take(2).all(good);
        prop_assert!(!leads_on || may, "{:?}", history);
        let red = history.iter().any(|session| {
            session.light == Some(Light::Red)
                || session.halt == Halt::Pain
                || session.worst.is_some_and(|worst| worst.get() > 5)
        });
        let back = matches!(proposal, Some(Proposal { verdict: Verdict::Regress { .. }, .. }));
        prop_assert!(!red || back, "{:?}", history);
    }
}
