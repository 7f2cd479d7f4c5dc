//! The guided session, step by step.

use crate::support::exercise;
use nape_core::reminder::Elapsed;
use nape_core::seconds::Seconds;
use nape_core::session::{Input, Output, PauseCause, Session, Stage, StepEnd};
use nape_core::timeline::{self, Step, StepKind};
use serde_json::{Value, json};

pub(crate) fn steps(dose: &Value) -> Vec<Step> {
    let exercise = exercise("nod", dose);
    timeline::of_exercise(&exercise, &exercise.dose)
}

/// ready 5 · hold 10 · relax 4 · hold 10 · rest 20 · hold 10 · relax 4 · hold 10
fn two_sets() -> Vec<Step> {
    steps(&json!({"sets": 2, "reps": 2, "hold_s": 10, "relax_s": 4, "rest_s": 20}))
}

const START: u64 = 1_000_000;

fn s(seconds: u64) -> Elapsed {
    Elapsed(START + seconds * 1000)
}

fn begun(steps: Vec<Step>) -> Session {
    let mut session = Session::new(steps);
    session.handle(s(0), Input::Begin);
    while session.poll().is_some() {}
    session
}

/// The steps that ended, as (index, how, seconds since the beginning).
pub(crate) fn ended(session: &mut Session) -> Vec<(usize, StepEnd, u64)> {
    let mut all = Vec::new();
    while let Some(output) = session.poll() {
        if let Output::Ended { step, end, at } = output {
            all.push((step, end, (at.0 - START) / 1000));
        }
    }
    all
}

use StepEnd::{Done, Skipped};

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
    assert!(session.is_done(1), "what is done stays done");
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
    let mut session = begun(steps(&json!({"sets": 1, "reps": 2, "self_paced": true, "relax_s": 3})));
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

#[test]
fn a_crash_at_any_step_loses_none_that_ended() {
    let all = two_sets();
    for crash in 0..=all.len() {
        let done: Vec<(usize, StepEnd)> = (0..crash).map(|step| (step, Done)).collect();
        let mut session = Session::restored(all.clone(), &done, PauseCause::Restarted);
        assert!((0..all.len()).all(|step| session.is_done(step) == (step < crash)));
        if crash == all.len() {
            assert_eq!(session.stage(), Stage::Finished { complete: true });
            continue;
        }
        assert_eq!(session.stage(), Stage::Paused { cause: PauseCause::Restarted, left: all[crash].seconds });
        session.handle(s(0), Input::Resume);
        session.handle(s(10_000), Input::Look);
        let rest = ended(&mut session);
        assert_eq!(rest.len(), all.len() - crash);
        let left: Seconds = all[crash..].iter().map(|step| step.seconds).sum();
        assert_eq!(rest.last().unwrap().2, 3 + u64::from(left.0));
        assert!((session.share() - 1.0).abs() < f64::EPSILON);
    }
}

#[test]
fn a_crash_after_going_back_goes_on_from_there() {
    let ended = [(0, Done), (1, Done), (2, Done), (3, Skipped), (1, Done)];
    let session = Session::restored(two_sets(), &ended, PauseCause::Restarted);
    assert_eq!(session.current(), 2);
    assert!(session.is_done(1) && !session.is_done(3));
}

#[test]
fn nothing_to_do_is_over_at_once() {
    let session = begun(Vec::new());
    assert_eq!((session.stage(), session.share().to_bits()), (Stage::Finished { complete: true }, 0.0f64.to_bits()));
}
