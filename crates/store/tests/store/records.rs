//! Every kind of record, written and read back.

use crate::support::{Home, done, plan, session, session_id, setting, slot, stamp};
use HoldReason::{Asleep, Away, Cap, Gap, InSession, JustBack, Locked, OtherPrompt, OutsideHours, Paused, SilentToday};
use PromptEvent::{Folded, Held, NotShown, Relief, Shown, Taken, Withdrawn};
use SkipReason::{Forgot, Headache, Meeting, NoEquipment, NoTime, NotUseful, Other, Pain, Sore, Travel, UnsureHow};
use nape_core::day::LocalDay;
use nape_core::id::PromptId;
use nape_core::rating::{Quality, Rating, Site};
use nape_core::reminder::{HoldReason, Kind, Outcome, SkipReason};
use nape_core::session::{Answers, Eased, Past, Place, StepEnd};
use nape_store::{DayBreaks, PromptEvent, Record, SafetyKind, SessionEvent, StoreError};

fn day(text: &str) -> LocalDay {
    text.parse().unwrap()
}

#[test]
fn every_outcome_comes_back_as_it_was_written() {
    let mut home = Home::new();
    let all = [
        Outcome::Done { share: 0.875 },
        Outcome::Partial { share: 0.1 },
        Outcome::Skipped { reason: SkipReason::UnsureHow },
        Outcome::Missed,
        Outcome::NotAsked { reason: HoldReason::OutsideHours },
        Outcome::Ticked,
    ];
    let id = |n: usize| slot(&format!("2026-03-{}#{n}", 22 + n));
    home.write(all.iter().enumerate().map(|(n, outcome)| Record::Slot(id(n + 1), Some(*outcome))).collect());
    let home = home.reopened();
    let read = home.store.outcomes(day("2026-03-23"), day("2026-03-28")).unwrap();
    let outcomes: Vec<Outcome> = read.iter().map(|stored| stored.outcome).collect();
    assert_eq!(outcomes, all);
    assert_eq!(read[5].slot, id(6));
    assert_eq!(home.store.outcomes(day("2026-03-24"), day("2026-03-25")).unwrap().len(), 2);
}

#[test]
fn every_reason_has_a_word_that_is_read_back() {
    let holds = [Asleep, Away, Cap, Gap, InSession, JustBack, Locked, OtherPrompt, OutsideHours, Paused, SilentToday];
    let skips = [Forgot, Headache, Meeting, NoEquipment, NoTime, NotUseful, Other, Pain, Sore, Travel, UnsureHow];
    let mut outcomes: Vec<Outcome> = holds.map(|reason| Outcome::NotAsked { reason }).into();
    outcomes.extend(skips.map(|reason| Outcome::Skipped { reason }));
    let mut home = Home::new();
    for outcome in outcomes {
        home.write(vec![Record::Slot(slot("2026-03-23#1"), Some(outcome))]);
        assert_eq!(home.store.outcomes(day("2026-03-23"), day("2026-03-23")).unwrap()[0].outcome, outcome);
    }
}

#[test]
fn the_last_word_on_a_slot_counts_and_may_be_taken_back() {
    let mut home = Home::new();
    let outcomes = |home: &Home| home.store.outcomes(day("2026-03-23"), day("2026-03-23")).unwrap();
    home.write(vec![
        Record::Slot(slot("2026-03-23#1"), Some(Outcome::Missed)),
        done("2026-03-23#1", 1.0),
        done("2026-03-23#2", 0.9),
    ]);
    assert_eq!(outcomes(&home).len(), 2);
    assert_eq!(outcomes(&home)[0].outcome, Outcome::Done { share: 1.0 });
    home.write(vec![Record::Slot(slot("2026-03-23#1"), None)]);
    assert_eq!(outcomes(&home)[0].slot, slot("2026-03-23#2"), "the first is open again");
}

#[test]
fn a_session_comes_back_with_every_step() {
    let mut home = Home::new();
    let step = |past| Record::Step { session: session_id(1), past };
    let ended = |step, end| Past::Ended { step, end, spent_ms: 1_500 };
    let event = |event| Record::Event { session: session_id(1), event, detail: Some("why".into()) };
    home.write(vec![
        session(1, Some("2026-03-23#1")),
        event(SessionEvent::Before(Site::Neck, rating(3))),
        step(ended(0, StepEnd::Done)),
        event(SessionEvent::Paused),
        event(SessionEvent::Resumed),
        step(ended(1, StepEnd::Skipped)),
        step(ended(1, StepEnd::Done)),
        step(Past::Eased { step: 2, how: Eased::Shorter }),
        step(Past::Eased { step: 3, how: Eased::Easier }),
        step(ended(3, StepEnd::Interrupted)),
        step(ended(4, StepEnd::Stopped)),
    ]);
    let home = home.reopened();
    let open = home.store.unfinished_session().unwrap().unwrap();
    assert_eq!((open.id, open.slot, open.version), (session_id(1), Some(slot("2026-03-23#1")), 1));
    assert_eq!(open.targets, r#"[{"kind":"hold"}]"#);
    assert_eq!(open.began, stamp("2026-03-23T08:00:00Z"));
    let steps: Vec<_> = open.steps.iter().map(|step| step.past).collect();
    assert_eq!(
        steps,
        [
            ended(0, StepEnd::Done),
            ended(1, StepEnd::Skipped),
            ended(1, StepEnd::Done),
            Past::Eased { step: 2, how: Eased::Shorter },
            Past::Eased { step: 3, how: Eased::Easier },
            ended(3, StepEnd::Interrupted),
            ended(4, StepEnd::Stopped),
        ]
    );
    assert_eq!(open.steps[1].at.at.to_rfc3339(), "2026-03-23T08:00:05+00:00");
    assert_eq!((open.before.neck, open.before.head, open.after.neck, open.ended), (Some(rating(3)), None, None, None));
    let mut home = home;
    let after = SessionEvent::After(Site::Neck, rating(1));
    home.write(vec![event(after), event(SessionEvent::Completed), session(2, None)]);
    let all = home.store.sessions(day("2026-03-23"), day("2026-03-23")).unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!((all[0].after.neck, all[0].ended), (Some(rating(1)), Some(stamp("2026-03-23T08:00:01Z"))));
    assert_eq!(home.store.unfinished_session().unwrap().unwrap().id, session_id(2), "an extra one, without a slot");
    home.write(vec![Record::Event { session: session_id(2), event: SessionEvent::Stopped, detail: None }]);
    assert_eq!(home.store.unfinished_session().unwrap(), None);
    assert!(home.store.sessions(day("2026-03-24"), day("2026-03-30")).unwrap().is_empty());
}

fn rating(number: u32) -> Rating {
    number.try_into().unwrap()
}

#[test]
fn what_was_answered_and_what_hurt_comes_back_by_exercise() {
    let mut home = Home::new();
    let event = |event| Record::Event { session: session_id(1), event, detail: None };
    let first = Answers { effort: Some(rating(2)), ..Answers::default() };
    let last = Answers { effort: Some(rating(3)), quality: Some(Quality::FewSlips), slips: vec![0, 2] };
    home.write(vec![
        session(1, Some("2026-03-23#1")),
        event(SessionEvent::Before(Site::Head, rating(0))),
        event(SessionEvent::Answered(0, first)),
        event(SessionEvent::Answered(0, last.clone())),
        event(SessionEvent::Hurt { exercise: 1, place: Some(Place::Arm), pain: Some(rating(6)) }),
        event(SessionEvent::Hurt { exercise: 2, place: None, pain: None }),
        event(SessionEvent::ExerciseSkipped(3, UnsureHow)),
        event(SessionEvent::Stopped),
        event(SessionEvent::After(Site::Head, rating(4))),
        event(SessionEvent::NextDay { settled: false }),
    ]);
    let home = home.reopened();
    let stored = home.store.sessions(day("2026-03-23"), day("2026-03-23")).unwrap().remove(0);
    assert_eq!((stored.before.head, stored.after.head), (Some(rating(0)), Some(rating(4))));
    assert_eq!(stored.answers, [(0, last)].into());
    let hurts: Vec<_> = stored.hurts.iter().map(|hurt| (hurt.exercise, hurt.place, hurt.pain)).collect();
    assert_eq!(hurts, [(1, Some(Place::Arm), Some(rating(6))), (2, None, None)]);
    assert_eq!(stored.skipped, [(3, UnsureHow)].into());
    assert_eq!((stored.stopped, stored.settled), (true, Some(false)));
}

#[test]
fn facts_about_safety_flags_and_changed_lines_come_back_in_order() {
    let mut home = Home::new();
    let safety = |kind, content: &str| Record::Safety { kind, content: content.into() };
    let change = |plan: &str, n: u32| Record::LineChange { plan: plan.into(), content: n.to_string() };
    home.write(vec![
        session(1, None),
        safety(SafetyKind::Screened, "[]"),
        safety(SafetyKind::Cleared, r#"{"by":"therapist"}"#),
        Record::Flag { kind: "red".into(), content: "{}".into(), session: Some(session_id(1)) },
        change("a", 1),
        change("b", 2),
        change("a", 3),
    ]);
    let home = home.reopened();
    let kinds: Vec<_> = home.store.safety_facts().unwrap().into_iter().map(|fact| fact.kind).collect();
    assert_eq!(kinds, [SafetyKind::Screened, SafetyKind::Cleared]);
    assert_eq!(home.store.line_changes("a").unwrap(), ["1", "3"]);
    let flags = home.store.flags().unwrap();
    assert_eq!((flags.len(), flags[0].kind.as_str(), flags[0].at.day), (1, "red", day("2026-03-23")));
}

#[test]
fn breaks_are_counted_by_day() {
    let mut home = Home::new();
    let prompt = |event, kind| Record::Prompt { event, prompt: Some(PromptId(1)), kind, slot: None, detail: None };
    let mut records: Vec<Record> =
        [Held, Folded, Relief, NotShown, Withdrawn, Taken].map(|event| prompt(event, Some(Kind::Posture))).into();
    records.extend([
        prompt(Shown, Some(Kind::Posture)),
        prompt(Shown, Some(Kind::Posture)),
        prompt(Shown, Some(Kind::Session)),
        prompt(Taken, None),
    ]);
    home.write(records);
    assert_eq!(home.store.breaks(day("2026-03-23")).unwrap(), DayBreaks { shown: 2, taken: 2 });
    assert_eq!(home.store.breaks(day("2026-03-24")).unwrap(), DayBreaks::default());
}

#[test]
fn settings_and_memory_keep_their_last_value() {
    let mut home = Home::new();
    assert_eq!((home.store.memory().unwrap(), home.store.settings().unwrap()), (None, Vec::new()));
    home.write(vec![setting("gap", "5m"), setting("later", "20m"), setting("gap", "7m")]);
    home.write(vec![Record::Memory("{}".into()), Record::Memory(r#"{"a":1}"#.into())]);
    let home = home.reopened();
    let mut settings = home.store.settings().unwrap();
    settings.sort();
    assert_eq!(settings, [("gap".to_owned(), "7m".to_owned()), ("later".into(), "20m".into())]);
    assert_eq!(home.store.memory().unwrap().as_deref(), Some(r#"{"a":1}"#));
}

#[test]
fn a_clock_set_back_leaves_what_was_written_last_the_latest() {
    let mut home = Home::new();
    let write = |home: &mut Home, at: &str, record| home.store.write(&[(stamp(at), record)]).unwrap();
    write(&mut home, "2026-03-23T12:00:00Z", setting("gap", "5m"));
    write(&mut home, "2026-03-23T12:00:00Z", done("2026-03-23#1", 0.9));
    write(&mut home, "2026-03-23T12:00:00Z", session(1, None));
    write(&mut home, "2021-01-01T00:00:00Z", setting("gap", "9m"));
    write(&mut home, "2021-01-01T00:00:00Z", Record::Slot(slot("2026-03-23#1"), Some(Outcome::Ticked)));
    write(&mut home, "2021-01-01T00:00:00Z", session(2, None));
    write(&mut home, "1969-12-31T23:59:59Z", plan(1, "{}"));
    assert_eq!(home.store.settings().unwrap(), [("gap".to_owned(), "9m".to_owned())]);
    assert_eq!(home.store.outcomes(day("2026-03-23"), day("2026-03-23")).unwrap()[0].outcome, Outcome::Ticked);
    assert_eq!(home.store.unfinished_session().unwrap().unwrap().id, session_id(2));
    assert_eq!(home.store.plans().unwrap()[0].accepted, stamp("1969-12-31T23:59:59Z"));
}

#[test]
fn a_plan_version_is_kept_once_and_never_with_other_content() {
    let mut home = Home::new();
    home.write(vec![plan(1, r#"{"a":1}"#), plan(2, r#"{"a":2}"#)]);
    home.write(vec![plan(1, r#"{"a":1}"#)]);
    let refused = home.store.write(&[
        (stamp("2026-03-24T08:00:00Z"), setting("gap", "1m")),
        (stamp("2026-03-24T08:00:00Z"), plan(1, r#"{"a":9}"#)),
    ]);
    let sentence =
        "Version 1 of this plan was received before with other content; ask the therapist for a new version.";
    assert!(matches!(&refused, Err(StoreError::PlanDiffers { version: 1 })));
    assert_eq!(refused.unwrap_err().to_string(), sentence);
    let plans = home.store.plans().unwrap();
    let contents: Vec<&str> = plans.iter().map(|plan| plan.content.as_str()).collect();
    assert_eq!(contents, [r#"{"a":1}"#, r#"{"a":2}"#]);
    assert!(home.store.settings().unwrap().is_empty(), "what came with it is not kept either");
}

#[test]
fn the_newest_form_of_an_own_exercise_counts_until_it_is_withdrawn() {
    let mut home = Home::new();
    let kept = |id: &str, content: &str| Record::OwnExercise {
        exercise: id.parse().unwrap(),
        content: Some(content.to_owned()),
    };
    let own = |home: &Home| home.store.own_exercises().unwrap();
    home.write(vec![
        kept("own-nod", r#"{"version":1}"#),
        kept("own-row", r#"{"version":4}"#),
        kept("own-nod", r#"{"version":2}"#),
    ]);
    let mut home = home.reopened();
    assert_eq!(own(&home), [r#"{"version":2}"#, r#"{"version":4}"#]);
    home.write(vec![Record::OwnExercise { exercise: "own-nod".parse().unwrap(), content: None }]);
    assert_eq!(own(&home), [r#"{"version":4}"#]);
    let version = |id: &str| home.store.own_exercise_version(&id.parse().unwrap()).unwrap();
    assert_eq!((version("own-nod"), version("own-row"), version("own-tuck")), (2, 4, 0));
    let one = |id: &str| home.store.own_exercise(&id.parse().unwrap()).unwrap();
    assert_eq!((one("own-nod"), one("own-row").as_deref(), one("own-tuck")), (None, Some(r#"{"version":4}"#), None));
    let names: Vec<String> = home.store.own_exercise_names().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(names, ["own-nod", "own-row"], "withdrawn or not");
}
