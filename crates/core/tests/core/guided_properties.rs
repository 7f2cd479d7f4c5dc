//! What holds for every guided session.

use crate::guided::{part, part_with};
use nape_core::reminder::Elapsed;
use nape_core::seconds::Seconds;
use nape_core::session::{Input, Output, Part, Past, PauseCause, RepState, Session, Stage, StepEnd, Tally};
use nape_core::timeline;
use proptest::prelude::*;
use serde_json::json;

fn input() -> impl Strategy<Value = Input> {
    prop_oneof![
        6 => Just(Input::Look),
        2 => Just(Input::Begin),
        2 => Just(Input::Pause(PauseCause::Patient)),
        3 => Just(Input::Resume),
        1 => Just(Input::Back),
        2 => Just(Input::Next),
        2 => Just(Input::RepDone),
        1 => Just(Input::SkipExercise),
        2 => Just(Input::Easier),
        1 => Just(Input::Hurts),
        1 => Just(Input::Pause(PauseCause::Asleep)),
        1 => Just(Input::Stop),
    ]
}

/// What happens to a session: an input, or the end of its process.
#[derive(Debug, Clone)]
enum Happening {
    Told(Input),
    Crash,
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![12 => input().prop_map(Happening::Told), 1 => Just(Happening::Crash)]
}

prop_compose! {
    fn a_part()(sets in 1u32..3, reps in 1u32..4, hold in 0u32..12, tempo in 0u32..4, relax in 0u32..6, rest in 0u32..40, side in 0usize..4, paced in any::<bool>()) -> Part {
        let side = ["none", "left", "each", "alternate"][side];
        let mut dose = json!({"sets": sets, "reps": reps, "hold_s": hold, "relax_s": relax, "rest_s": rest, "side": side});
        if tempo > 0 {
            dose["tempo_s"] = tempo.into();
        }
        dose["self_paced"] = (paced && hold == 0).into();
        if rest % 2 == 0 { part(&dose) } else { part_with(&dose, &dose) }
    }
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    prop::collection::vec(a_part(), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_inputs_end_it_or_leave_it_waiting(parts in parts(), inputs in prop::collection::vec((0u64..30_000, input()), 0..80)) {
        let mut session = Session::new(parts.clone());
        let mut now = Elapsed(0);
        let mut done = vec![false; session.steps().len()];
        let mut last = Elapsed(0);
        let mut finished = 0;
        let mut ended = Vec::new();
        for (wait, input) in inputs {
            now = Elapsed(now.0 + wait);
            session.handle(now, input);
            while let Some(output) = session.poll() {
                match output {
                    Output::Step { past, at } => {
                        prop_assert!(last <= at && at <= now, "ended at {:?} after {:?}", at, last);
                        last = at;
                        if let Past::Ended { step, end: StepEnd::Done | StepEnd::Interrupted, .. } = past {
                            done[step] = true;
                        }
                        ended.push(past);
                    }
                    Output::Finished { .. } => finished += 1,
                    Output::Moved => {}
                }
            }
            prop_assert!((0..done.len()).all(|step| session.tally().is_done(step) == done[step]), "done steps stay done");
            prop_assert!((0.0..=1.0).contains(&session.share()));
            match session.stage() {
                Stage::Running { ends: Some(ends) } => prop_assert!(ends > now && session.deadline() == Some(ends)),
                Stage::Resuming { at, .. } => prop_assert!(at > now && session.deadline() == Some(at)),
                Stage::Running { ends: None } => prop_assert!(session.steps()[session.current()].self_paced),
                Stage::Prepared | Stage::Paused { .. } => prop_assert_eq!(session.deadline(), None),
                Stage::Finished { .. } => prop_assert_eq!(finished, 1),
            }
            let over = matches!(session.stage(), Stage::Finished { .. });
            prop_assert_eq!(finished, u32::from(over), "the end is told once");
            if !over {
                let restored = Session::restored(parts.clone(), ended.clone(), PauseCause::Restarted, now);
                prop_assert_eq!(restored.tally(), session.tally());
                prop_assert_eq!(restored.steps(), session.steps());
            }
        }
    }

    /// Whatever is pressed, and however often the process dies, the record says of every prescribed repetition exactly one
    /// thing, and of all the time where it went.
    #[test]
    fn every_repetition_is_one_thing_and_the_time_adds_up(parts in parts(), happenings in prop::collection::vec((0u64..30_000, happening()), 0..80)) {
        let prescribed: Vec<_> = parts.iter().enumerate().flat_map(|(part, of)| reps_of(part, of)).collect();
        let mut session = Session::new(parts.clone());
        let mut record = Vec::new();
        let mut now = Elapsed(1_000);
        session.handle(now, Input::Begin);
        let mut began = now;
        for (wait, happening) in happenings {
            now = Elapsed(now.0 + wait);
            match happening {
                Happening::Told(input) => session.handle(now, input),
                Happening::Crash => {
                    // What was recorded before it is all that is left of it.
                    let over = matches!(session.stage(), Stage::Finished { .. });
                    if over {
                        break;
                    }
                    session = Session::restored(parts.clone(), record.clone(), PauseCause::Restarted, now);
                    began = now;
                }
            }
            let mut in_this_process = 0;
            while let Some(output) = session.poll() {
                if let Output::Step { past, .. } = output {
                    record.push(past);
                    in_this_process += 1;
                }
            }
            let times = session.times();
            let counted = times.in_ended_steps + times.in_left_steps + times.in_present_step + times.paused;
            prop_assert_eq!(counted, times.until.0 - began.0, "all the time since the beginning");
            if !matches!(session.stage(), Stage::Finished { .. }) {
                prop_assert_eq!(times.until, now);
            }
            let told: u64 = record[record.len() - in_this_process..].iter().map(spent).sum();
            prop_assert!(told <= times.in_ended_steps);

            let tally = Tally::of(&parts, &record);
            prop_assert_eq!(&tally, &session.tally(), "the record says what the session says");
            let counted: Vec<_> = tally.reps.iter().map(|rep| (rep.part, rep.set, rep.rep, rep.side)).collect();
            prop_assert_eq!(&counted, &prescribed, "every prescribed repetition once");
            let states = [RepState::Done, RepState::Partial, RepState::Skipped, RepState::NotReached];
            let sum: u32 = (0..parts.len()).flat_map(|part| states.map(|state| tally.count(part, state))).sum();
            prop_assert_eq!(sum as usize, prescribed.len());
            let all_done = (0..parts.len()).all(|part| tally.is_whole(part));
            prop_assert_eq!(all_done, tally.share() > 1.0 - 1e-9 && tally.reps.iter().all(|rep| rep.state == RepState::Done));
        }
    }

    #[test]
    fn easier_is_never_longer_to_hold(parts in parts(), waits in prop::collection::vec(1u64..9_000, 1..30)) {
        let mut session = Session::new(parts.clone());
        let mut now = Elapsed(0);
        session.handle(now, Input::Begin);
        for wait in waits {
            now = Elapsed(now.0 + wait);
            session.handle(now, Input::Easier);
            let prescribed = parts.iter().flat_map(|part| &part.steps);
            for (played, prescribed) in session.steps().iter().zip(prescribed) {
                prop_assert_eq!((played.kind, played.set, played.rep, played.side), (prescribed.kind, prescribed.set, prescribed.rep, prescribed.side));
                prop_assert!(played.kind == timeline::StepKind::Work || played.seconds <= prescribed.seconds);
                prop_assert!(!played.kind.is_work() || played.seconds > Seconds::ZERO);
            }
        }
    }

    #[test]
    fn without_pauses_the_ends_are_the_sums_of_the_seconds(parts in parts(), looks in prop::collection::vec(1u64..90_000, 1..60)) {
        let mut session = Session::new(parts);
        prop_assume!(session.steps().iter().all(|step| !step.self_paced));
        let begins: Vec<u64> = session
            .steps()
            .iter()
            .scan(Seconds::ZERO, |sum, step| {
                *sum = *sum + step.seconds;
                Some(sum.millis())
            })
            .collect();
        session.handle(Elapsed(0), Input::Begin);
        let mut now = Elapsed(0);
        let mut seen = 0;
        for wait in looks {
            now = Elapsed(now.0 + wait);
            session.handle(now, Input::Look);
            while let Some(output) = session.poll() {
                if let Output::Step { past: Past::Ended { step, end, .. }, at } = output {
                    prop_assert_eq!((step, end, at.0), (seen, StepEnd::Done, begins[seen]));
                    seen += 1;
                }
            }
            prop_assert_eq!(seen, begins.iter().filter(|end| **end <= now.0).count());
        }
    }
}

fn spent(past: &Past) -> u64 {
    match past {
        Past::Ended { spent_ms, .. } => *spent_ms,
        Past::Eased { .. } => 0,
    }
}

/// The repetitions that a part prescribes, by its steps.
fn reps_of(part: usize, of: &Part) -> Vec<(usize, u32, u32, Option<timeline::Side>)> {
    let work = of.steps.iter().filter(|step| step.kind.is_work());
    let mut reps: Vec<_> = work.map(|step| (part, step.set, step.rep, step.side)).collect();
    reps.dedup();
    reps
}
