//! What holds for every guided session.

use crate::guided::steps;
use nape_core::reminder::Elapsed;
use nape_core::seconds::Seconds;
use nape_core::session::{Input, Output, PauseCause, Session, Stage, StepEnd};
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
        1 => Just(Input::Stop),
    ]
}

prop_compose! {
    fn a_session()(sets in 1u32..4, reps in 1u32..5, hold in 0u32..12, relax in 0u32..6, rest in 0u32..40, paced in any::<bool>()) -> Session {
        let mut dose = json!({"sets": sets, "reps": reps, "hold_s": hold, "relax_s": relax, "rest_s": rest, "side": "each"});
        dose["self_paced"] = (paced && hold == 0).into();
        Session::new(steps(&dose))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_inputs_end_it_or_leave_it_waiting(mut session in a_session(), inputs in prop::collection::vec((0u64..30_000, input()), 0..80)) {
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
                    Output::Ended { step, end, at } => {
                        prop_assert!(last <= at && at <= now, "ended at {:?} after {:?}", at, last);
                        last = at;
                        done[step] |= end == StepEnd::Done;
                        ended.push((step, end));
                    }
                    Output::Finished { .. } => finished += 1,
                    Output::Moved => {}
                }
            }
            prop_assert!((0..done.len()).all(|step| session.is_done(step) == done[step]), "done steps stay done");
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
                let restored = Session::restored(session.steps().to_vec(), &ended, PauseCause::Restarted);
                prop_assert!((0..done.len()).all(|step| restored.is_done(step) == done[step]));
                prop_assert!((restored.share() - session.share()).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn without_pauses_the_ends_are_the_sums_of_the_seconds(mut session in a_session(), looks in prop::collection::vec(1u64..90_000, 1..60)) {
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
                if let Output::Ended { step, end, at } = output {
                    prop_assert_eq!((step, end, at.0), (seen, StepEnd::Done, begins[seen]));
                    seen += 1;
                }
            }
            prop_assert_eq!(seen, begins.iter().filter(|end| **end <= now.0).count());
        }
    }
}
