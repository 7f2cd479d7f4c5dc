//! The guided session, step by step.

use crate::support::exercise;
use nape_core::reminder::Elapsed;
use nape_core::seconds::Seconds;
use nape_core::session::{Eased, Input, Output, Part, Past, PauseCause, RepState, Session, Stage, StepEnd};
use nape_core::timeline::{Side, StepKind};
use serde_json::{Value, json};

/// One exercise at a dose, with nothing easier.
pub(crate) fn part(dose: &Value) -> Part {
    let exercise = exercise("nod", dose);
    Part::of(&exercise, &exercise.dose, None)
}

/// The same, with an exercise to go back to.
pub(crate) fn part_with(dose: &Value, easier: &Value) -> Part {
    let hard = exercise("nod", dose);
    Part::of(&hard, &hard.dose, Some(&exercise("easy", easier)))
}

/// ready 5 · hold 10 · relax 4 · hold 10 · rest 20 · hold 10 · relax 4 · hold 10
fn two_sets() -> Vec<Part> {
    vec![part(&json!({"sets": 2, "reps": 2, "hold_s": 10, "relax_s": 4, "rest_s": 20}))]
}

const START: u64 = 1_000_000;

fn s(seconds: u64) -> Elapsed {
    Elapsed(START + seconds * 1000)
}

fn begun(parts: Vec<Part>) -> Session {
    let mut session = Session::new(parts);
    session.handle(s(0), Input::Begin);
    while session.poll().is_some() {}
    session
}

/// The steps that ended, as (index, how, seconds since the beginning).
pub(crate) fn ended(session: &mut Session) -> Vec<(usize, StepEnd, u64)> {
    let mut all = Vec::new();
    while let Some(output) = session.poll() {
        if let Output::Step { past: Past::Ended { step, end, .. }, at } = output {
            all.push((step, end, (at.0 - START) / 1000));
        }
    }
    all
}

use StepEnd::{Done, Interrupted, Skipped, Stopped};

#[test]
fn every_step_ends_at_its_instant_even_when_looked_at_late() {
    let mut session = begun(two_sets());
    assert_eq!(session.deadline(), Some(s(5)));
    session.handle(s(40), Input::Look);
    assert_eq!(ended(&mut session), [(0, Done, 5), (1, Done, 15), (2, Done, 19), (3, Done, 29)]);
    assert_eq!(
        (session.current(), session.stage(), session.deadline()),
        (4, Stage::Running { ends: Some(s(49)) }, Some(s(49)))
    );
    session.handle(s(10_000), Input::Look);
    assert_eq!(ended(&mut session), [(4, Done, 49), (5, Done, 59), (6, Done, 63), (7, Done, 73)]);
    assert_eq!(session.stage(), Stage::Finished { complete: true });
    assert!((session.share() - 1.0).abs() < f64::EPSILON);
}

#[test]
fn a_pause_in_a_hold_begins_it_anew() {
    let mut session = begun(two_sets());
    session.handle(s(12), Input::Pause(PauseCause::Patient));
    assert_eq!(session.stage(), Stage::Paused { cause: PauseCause::Patient, left: Seconds(10) });
    assert_eq!(session.deadline(), None);
    session.handle(s(100), Input::Resume);
    assert_eq!(session.stage(), Stage::Resuming { at: s(103), left: Seconds(10) });
    session.handle(s(120), Input::Look);
    assert_eq!(ended(&mut session), [(0, Done, 5), (1, Done, 113), (2, Done, 117)]);
}

#[test]
fn a_pause_in_a_rest_goes_on_with_what_was_left() {
    let mut session = begun(two_sets());
    session.handle(Elapsed(START + 41_300), Input::Pause(PauseCause::Locked));
    assert_eq!(session.stage(), Stage::Paused { cause: PauseCause::Locked, left: Seconds(8) }, "7.7 s, rounded up");
    session.handle(s(60), Input::Resume);
    session.handle(s(72), Input::Look);
    assert_eq!(ended(&mut session).last(), Some(&(4, Done, 71)));
}

#[test]
fn a_pause_in_the_countdown_waits_again() {
    let mut session = begun(two_sets());
    session.handle(s(7), Input::Pause(PauseCause::Patient));
    session.handle(s(10), Input::Resume);
    session.handle(s(12), Input::Pause(PauseCause::WindowLost));
    session.handle(s(50), Input::Look);
    assert_eq!(session.stage(), Stage::Paused { cause: PauseCause::WindowLost, left: Seconds(10) });
}

#[test]
fn back_begins_a_hold_anew_and_again_back_goes_to_the_one_before() {
    let mut session = begun(two_sets());
    session.handle(s(25), Input::Back);
    assert_eq!((session.current(), session.stage()), (3, Stage::Running { ends: Some(s(35)) }));
    session.handle(s(26), Input::Back);
    assert_eq!((session.current(), session.stage()), (1, Stage::Running { ends: Some(s(36)) }));
    assert!(session.tally().is_done(1), "what is done stays done");
    session.handle(s(27), Input::Back);
    assert_eq!((session.current(), session.steps()[0].kind), (0, StepKind::Ready));
    session.handle(s(27), Input::Back);
    assert_eq!(session.current(), 0);
}

#[test]
fn back_from_a_rest_goes_to_the_last_hold() {
    let mut session = begun(two_sets());
    session.handle(s(40), Input::Back);
    assert_eq!(session.current(), 3);
    session.handle(s(41), Input::Pause(PauseCause::Patient));
    session.handle(s(42), Input::Back);
    assert_eq!(
        (session.current(), session.stage()),
        (1, Stage::Paused { cause: PauseCause::Patient, left: Seconds(10) })
    );
}

#[test]
fn next_passes_over_and_counts_for_nothing() {
    let mut session = begun(two_sets());
    session.handle(s(6), Input::Next);
    assert_eq!(ended(&mut session), [(0, Done, 5), (1, Skipped, 6)]);
    session.handle(s(6), Input::Next);
    session.handle(s(16), Input::Look);
    assert_eq!(ended(&mut session), [(2, Skipped, 6), (3, Done, 16)]);
    assert!((session.share() - 0.25).abs() < f64::EPSILON);
    session.handle(s(16), Input::Pause(PauseCause::Patient));
    for _ in 0..4 {
        session.handle(s(17), Input::Next);
    }
    assert_eq!(session.stage(), Stage::Finished { complete: true });
}

#[test]
fn stop_ends_it_where_it_is() {
    let mut session = begun(two_sets());
    session.handle(s(20), Input::Stop);
    assert_eq!(session.stage(), Stage::Finished { complete: false });
    assert!((session.share() - 0.25).abs() < f64::EPSILON);
    while session.poll().is_some() {}
    for input in [Input::Begin, Input::Back, Input::Next, Input::Resume, Input::Stop, Input::RepDone] {
        session.handle(s(30), input);
        assert_eq!(session.poll(), None, "{input:?} comes too late");
    }
}

#[test]
fn a_self_paced_rep_ends_when_the_patient_says_so() {
    let mut session = begun(vec![part(&json!({"sets": 1, "reps": 2, "self_paced": true, "relax_s": 3}))]);
    session.handle(s(300), Input::Look);
    assert_eq!((session.current(), session.deadline()), (1, None));
    session.handle(s(300), Input::RepDone);
    session.handle(s(400), Input::Look);
    session.handle(s(400), Input::Pause(PauseCause::Patient));
    session.handle(s(500), Input::RepDone);
    session.handle(s(500), Input::Resume);
    session.handle(s(510), Input::RepDone);
    assert_eq!(ended(&mut session), [(0, Done, 5), (1, Done, 300), (2, Done, 303), (3, Done, 510)]);
    assert_eq!(session.stage(), Stage::Finished { complete: true });
}

#[test]
fn a_rep_cannot_be_tapped_away_where_it_is_timed() {
    let mut session = begun(two_sets());
    session.handle(s(6), Input::RepDone);
    assert_eq!(session.current(), 1);
}

fn past(ends: &[(usize, StepEnd)]) -> Vec<Past> {
    ends.iter().map(|(step, end)| Past::Ended { step: *step, end: *end, spent_ms: 0 }).collect()
}

#[test]
fn a_crash_at_any_step_loses_none_that_ended() {
    let all = two_sets();
    let steps = &all[0].steps;
    for crash in 0..=steps.len() {
        let done: Vec<(usize, StepEnd)> = (0..crash).map(|step| (step, Done)).collect();
        let mut session = Session::restored(all.clone(), past(&done), PauseCause::Restarted, s(0));
        assert!((0..steps.len()).all(|step| session.tally().is_done(step) == (step < crash)));
        if crash == steps.len() {
            assert_eq!(session.stage(), Stage::Finished { complete: true });
            continue;
        }
        assert_eq!(session.stage(), Stage::Paused { cause: PauseCause::Restarted, left: steps[crash].seconds });
        session.handle(s(0), Input::Resume);
        session.handle(s(10_000), Input::Look);
        let rest = ended(&mut session);
        assert_eq!(rest.len(), steps.len() - crash);
        let left: Seconds = steps[crash..].iter().map(|step| step.seconds).sum();
        assert_eq!(rest.last().unwrap().2, 3 + u64::from(left.0));
        assert!((session.share() - 1.0).abs() < f64::EPSILON);
    }
}

#[test]
fn a_crash_after_going_back_goes_on_from_there() {
    let ended = past(&[(0, Done), (1, Done), (2, Done), (3, Skipped), (1, Done)]);
    let session = Session::restored(two_sets(), ended, PauseCause::Restarted, s(0));
    assert_eq!(session.current(), 2);
    assert!(session.tally().is_done(1) && !session.tally().is_done(3));
}

#[test]
fn a_hold_in_which_the_machine_slept_is_over_and_counts_what_was_held() {
    let mut session = begun(two_sets());
    session.handle(s(9), Input::Pause(PauseCause::Asleep));
    assert_eq!(ended(&mut session), [(0, Done, 5), (1, Interrupted, 9)]);
    assert_eq!(session.stage(), Stage::Paused { cause: PauseCause::Asleep, left: Seconds(4) }, "before the relaxation");
    assert_eq!(session.tally().reps[0].state, RepState::Partial);
    assert!((session.share() - 0.1).abs() < 1e-9, "four of forty seconds");
    // Sleep in a rest is a pause like any other.
    session.handle(s(20), Input::Resume);
    session.handle(s(39), Input::Pause(PauseCause::Asleep));
    assert_eq!(ended(&mut session), [(2, Done, 27), (3, Done, 37)]);
    assert_eq!(session.stage(), Stage::Paused { cause: PauseCause::Asleep, left: Seconds(18) });
}

#[test]
fn sleep_in_the_last_hold_ends_the_session() {
    let mut session = begun(vec![part(&json!({"sets": 1, "reps": 1, "hold_s": 10}))]);
    session.handle(s(7), Input::Pause(PauseCause::Asleep));
    assert_eq!(session.stage(), Stage::Finished { complete: true });
    assert!((session.share() - 0.2).abs() < 1e-9);
}

/// Two exercises: ready 5 · hold 8 · relax 2 · hold 8, and ready 5 · left 4 · switch 5 · right 4.
fn two_exercises() -> Vec<Part> {
    let hold = json!({"sets": 1, "reps": 2, "hold_s": 8, "relax_s": 2});
    vec![
        part_with(&hold, &json!({"sets": 1, "reps": 5, "hold_s": 5})),
        part(&json!({"sets": 1, "reps": 1, "side": "each"})),
    ]
}

#[test]
fn what_hurts_is_stopped_and_the_session_waits_before_the_next_exercise() {
    let mut session = begun(two_exercises());
    session.handle(s(9), Input::Hurts);
    assert_eq!(ended(&mut session), [(0, Done, 5), (1, Stopped, 9), (2, Stopped, 9), (3, Stopped, 9)]);
    assert_eq!((session.current(), session.stage()), (4, Stage::Paused { cause: PauseCause::Hurt, left: Seconds(5) }));
    session.handle(s(30), Input::Resume);
    session.handle(s(34), Input::Pause(PauseCause::Patient));
    session.handle(s(35), Input::Hurts);
    assert_eq!(session.stage(), Stage::Finished { complete: true }, "it was the last one");
    let tally = session.tally();
    assert_eq!((tally.count(0, RepState::Skipped), tally.count(1, RepState::Skipped)), (2, 2));
    assert_eq!((tally.work, tally.share().to_bits()), (Seconds::ZERO, 0.0f64.to_bits()), "nothing is left to be done");
}

#[test]
fn what_was_stopped_for_pain_is_not_counted_as_left_undone() {
    let mut session = begun(two_exercises());
    session.handle(s(14), Input::Hurts);
    session.handle(s(20), Input::Resume);
    session.handle(s(100), Input::Look);
    let tally = session.tally();
    assert_eq!(tally.work, Seconds(16), "one hold of eight, and two movements of four");
    assert!((tally.share() - 1.0).abs() < 1e-9);
    assert!(!tally.is_whole(0) && tally.is_whole(1));
}

#[test]
fn an_exercise_that_is_skipped_leads_to_the_next_one() {
    let mut session = begun(two_exercises());
    session.handle(s(14), Input::SkipExercise);
    assert_eq!(ended(&mut session), [(0, Done, 5), (1, Done, 13), (2, Skipped, 14), (3, Skipped, 14)]);
    assert_eq!((session.current(), session.stage()), (4, Stage::Running { ends: Some(s(19)) }));
    session.handle(s(15), Input::SkipExercise);
    assert_eq!(session.stage(), Stage::Finished { complete: true });
    assert_eq!(session.tally().count(0, RepState::Done), 1);
}

#[test]
fn easier_first_halves_the_hold_and_then_takes_the_easier_exercise() {
    let mut session = begun(two_exercises());
    assert_eq!(session.next_easing(), Some(Eased::Shorter));
    session.handle(s(7), Input::Easier);
    assert_eq!(session.stage(), Stage::Running { ends: Some(s(9)) }, "two of four seconds are held already");
    session.handle(s(11), Input::Look);
    assert_eq!(ended(&mut session), [(0, Done, 5), (1, Done, 9), (2, Done, 11)]);
    assert_eq!(
        (session.current(), session.eased(3), session.next_easing()),
        (3, Some(Eased::Shorter), Some(Eased::Easier))
    );
    session.handle(s(12), Input::Easier);
    assert_eq!(session.steps()[3].exercise.as_str(), "easy");
    assert_eq!(session.steps()[3].seconds, Seconds(4), "an easier exercise is held no longer");
    assert_eq!(session.next_easing(), None);
    session.handle(s(15), Input::Look);
    let tally = session.tally();
    assert_eq!((tally.count(0, RepState::Partial), tally.count(0, RepState::Done)), (2, 0));
    assert!((tally.share() - 8.0 / 24.0).abs() < 1e-9, "eight of twenty-four seconds");
    // The second exercise has no hold and nothing to go back to.
    assert_eq!((session.current(), session.next_easing()), (4, None));
    session.handle(s(16), Input::Easier);
    assert!(session.steps()[5..].iter().all(|step| step.exercise.as_str() == "nod"));
}

#[test]
fn easier_after_the_halved_hold_was_held_already_ends_it_now() {
    let mut session = begun(two_exercises());
    session.handle(s(11), Input::Easier);
    assert_eq!(ended(&mut session), [(0, Done, 5), (1, Done, 11)]);
}

#[test]
fn an_easier_exercise_of_another_shape_is_not_taken() {
    let moving = json!({"sets": 1, "reps": 5, "tempo_s": 3});
    let part = part_with(&json!({"sets": 1, "reps": 1, "hold_s": 3}), &moving);
    assert_eq!(part.easier, None);
    assert!(part_with(&moving, &json!({"sets": 1, "reps": 9, "tempo_s": 6})).easier.is_some());
    assert!(part_with(&moving, &json!({"sets": 1, "reps": 9, "side": "each"})).easier.is_none(), "one has sides");
}

#[test]
fn easing_survives_a_crash() {
    let mut session = begun(two_exercises());
    session.handle(s(7), Input::Easier);
    session.handle(s(12), Input::Easier);
    session.handle(s(15), Input::Look);
    let mut seen = vec![Past::Ended { step: 0, end: Done, spent_ms: 5000 }];
    while let Some(output) = session.poll() {
        if let Output::Step { past, .. } = output {
            seen.push(past);
        }
    }
    let restored = Session::restored(two_exercises(), seen, PauseCause::Restarted, s(20));
    assert_eq!(restored.tally(), session.tally());
    assert_eq!(restored.steps(), session.steps());
    assert_eq!(restored.current(), session.current());
}

#[test]
fn each_side_has_repetitions_of_its_own() {
    let mut session = begun(vec![part(&json!({"sets": 1, "reps": 2, "hold_s": 5, "relax_s": 1, "side": "each"}))]);
    session.handle(s(17), Input::Stop);
    let states: Vec<_> = session.tally().reps.iter().map(|rep| (rep.side, rep.rep, rep.state)).collect();
    assert_eq!(
        states,
        [
            (Some(Side::Left), 1, RepState::Done),
            (Some(Side::Left), 2, RepState::Done),
            (Some(Side::Right), 1, RepState::NotReached),
            (Some(Side::Right), 2, RepState::NotReached),
        ]
    );
}

#[test]
fn time_is_counted_where_it_was_spent() {
    let mut session = begun(two_sets());
    session.handle(s(12), Input::Pause(PauseCause::Patient));
    session.handle(s(20), Input::Resume);
    session.handle(s(25), Input::Back);
    session.handle(s(26), Input::Stop);
    let times = session.times();
    // Ready 5; seven of the hold and two of it anew, then left; eleven paused; one in getting ready again.
    assert_eq!((times.in_ended_steps, times.in_left_steps, times.paused), (5_000, 9_000, 11_000));
    assert_eq!(times.in_present_step, 1_000);
}

#[test]
fn nothing_to_do_is_over_at_once() {
    let session = begun(Vec::new());
    assert_eq!((session.stage(), session.share().to_bits()), (Stage::Finished { complete: true }, 0.0f64.to_bits()));
}
