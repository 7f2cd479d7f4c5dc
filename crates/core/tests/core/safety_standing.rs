//! Where a patient stands after any history, and who can end a lock.

use crate::safety::{all, day, fact};
use nape_core::listed::Listed;
use nape_core::safety::question::{CheckQuestion, Question};
use nape_core::safety::sign::StopSign;
use nape_core::safety::standing::{Clearer, Due, Fact, Happened, Lock, Reason, Standing, standing};
use nape_core::safety::urgency::Urgency;
use proptest::prelude::*;

fn screened(yes: &[Question]) -> Happened {
    Happened::Screened { yes: yes.to_vec() }
}

fn checked(yes: &[CheckQuestion]) -> Happened {
    Happened::Checked { yes: yes.to_vec() }
}

const BY_THERAPIST: Happened = Happened::Cleared { by: Clearer::Therapist };
const BY_PATIENT: Happened = Happened::Cleared { by: Clearer::Patient };

/// The standing after things that happened one a day, on the day of the last.
fn after(history: impl IntoIterator<Item = Happened>) -> Standing {
    let facts: Vec<Fact> = (0..).zip(history).map(|(number, what)| fact(number, what)).collect();
    standing(&facts, facts.last().map_or(day(0), |fact| fact.day))
}

fn lock(standing: Standing) -> Lock {
    let Standing::Locked(lock) = standing else { panic!("not locked: {standing:?}") };
    lock
}

/// One thing that locks, of every kind and urgency there is.
fn locking() -> Vec<(Happened, Urgency)> {
    vec![
        (screened(&[Question::Thunderclap]), Urgency::Emergency),
        (screened(&[Question::Accident]), Urgency::SameDay),
        (screened(&[Question::NeckAtRisk]), Urgency::Therapist),
        (screened(&[Question::TabletDays]), Urgency::Tell),
        (checked(&[CheckQuestion::NewSign]), Urgency::Emergency),
        (checked(&[CheckQuestion::FeverOrFall]), Urgency::SameDay),
        (Happened::Sign(StopSign::Vision), Urgency::Emergency),
        (Happened::Sign(StopSign::NightPain), Urgency::SameDay),
    ]
}

#[test]
fn nothing_recorded_asks_for_the_first_screening() {
    assert_eq!(standing(&[], day(0)), Standing::ScreeningDue(Due::First));
    assert_eq!(after([checked(&[])]), Standing::ScreeningDue(Due::First), "the short check is no screening");
    assert_eq!(after([BY_THERAPIST]), Standing::ScreeningDue(Due::First), "nor is a clearance");
    assert_eq!(after([screened(&[])]), Standing::Open);
}

#[test]
fn the_full_screening_is_due_again_after_thirty_days() {
    let facts = [fact(0, screened(&[]))];
    assert_eq!(standing(&facts, day(29)), Standing::Open);
    assert_eq!(standing(&facts, day(30)), Standing::ScreeningDue(Due::Monthly));
    assert_eq!(standing(&facts, day(400)), Standing::ScreeningDue(Due::Monthly));
    let again = [fact(0, screened(&[])), fact(30, screened(&[])), fact(40, checked(&[]))];
    assert_eq!(standing(&again, day(59)), Standing::Open);
    assert_eq!(standing(&again, day(60)), Standing::ScreeningDue(Due::Monthly), "the short check renews nothing");
}

#[test]
fn a_screening_with_a_yes_counts_for_the_month_once_it_is_cleared() {
    let facts = [fact(0, screened(&[Question::TabletDays])), fact(3, BY_PATIENT)];
    assert_eq!(standing(&facts, day(29)), Standing::Open);
    assert_eq!(standing(&facts, day(30)), Standing::ScreeningDue(Due::Monthly), "counted from the screening");
}

#[test]
fn a_lock_comes_before_a_screening_that_is_due() {
    let first = [fact(0, Happened::Sign(StopSign::Faint))];
    assert_eq!(lock(standing(&first, day(0))).urgency(), Urgency::Emergency);
    let monthly = [fact(0, screened(&[])), fact(1, checked(&[CheckQuestion::FeverOrFall]))];
    assert_eq!(lock(standing(&monthly, day(90))).since(), day(1));
}

#[test]
fn every_lock_and_every_clearance() {
    for (what, urgency) in locking() {
        let before = || [screened(&[]), what.clone()];
        let found = lock(after(before()));
        assert_eq!(found.urgency(), urgency);
        assert_eq!(found.clearable_by_patient(), urgency != Urgency::Emergency, "{what:?}");

        assert_eq!(after(before().into_iter().chain([BY_THERAPIST])), Standing::Open, "{what:?}");
        let by_patient = after(before().into_iter().chain([BY_PATIENT]));
        match urgency {
            Urgency::Emergency => assert_eq!(lock(by_patient), found, "the patient changes nothing"),
            Urgency::SameDay | Urgency::Therapist | Urgency::Tell => assert_eq!(by_patient, Standing::Open),
        }
        let cleared_before = [screened(&[]), BY_THERAPIST, what.clone()];
        assert_eq!(lock(after(cleared_before)).urgency(), urgency, "a clearance before it is none");
    }
}

#[test]
fn two_locks_are_one_with_both_reasons_and_fall_together_or_not_at_all() {
    for (first, one) in locking() {
        for (second, other) in locking() {
            let both = || [screened(&[]), first.clone(), second.clone()];
            let found = lock(after(both()));
            assert_eq!(found.urgency(), one.min(other), "the most urgent of both");
            assert_eq!(found.since(), day(1), "since the first of both");
            assert_eq!(found.because().len(), if first == second { 1 } else { 2 });
            assert!(found.because().is_sorted_by_key(|reason| reason.urgency()));
            assert_eq!(found.because()[0].urgency(), Some(found.urgency()));

            assert_eq!(after(both().into_iter().chain([BY_THERAPIST])), Standing::Open);
            let by_patient = after(both().into_iter().chain([BY_PATIENT]));
            if found.urgency() == Urgency::Emergency {
                assert_eq!(lock(by_patient), found, "the lesser reason stays under an emergency as well");
            } else {
                assert_eq!(by_patient, Standing::Open);
            }
        }
    }
}

#[test]
fn what_is_cleared_is_gone_and_what_comes_after_it_begins_anew() {
    let found = lock(after([
        screened(&[Question::Accident]),
        BY_PATIENT,
        checked(&[CheckQuestion::FeverOrFall]),
        Happened::Sign(StopSign::NightPain),
    ]));
    assert_eq!((found.urgency(), found.since()), (Urgency::SameDay, day(2)));
    assert_eq!(found.because(), [Reason::Check(CheckQuestion::FeverOrFall), Reason::Sign(StopSign::NightPain)]);
}

#[test]
fn a_later_screening_without_a_yes_unlocks_nothing() {
    for (what, urgency) in locking() {
        let found = lock(after([what, screened(&[]), checked(&[])]));
        assert_eq!((found.urgency(), found.since()), (urgency, day(0)));
    }
}

#[test]
fn a_sign_that_stops_only_the_exercise_locks_nothing() {
    assert_eq!(after([screened(&[]), Happened::Sign(StopSign::Nausea)]), Standing::Open);
}

#[test]
fn a_reason_says_the_question_or_the_sign() {
    let found = lock(after([screened(&[Question::PainAtNight]), Happened::Sign(StopSign::Faint)]));
    let said: Vec<String> = found.because().iter().map(|reason| reason.message().to_string()).collect();
    assert_eq!(
        said,
        ["Feeling faint, or collapsing", "Do you have pain at night that never eases, however you lie?"],
        "the emergency first, though it came later"
    );
}

fn some_of<T: Listed + std::fmt::Debug>() -> impl Strategy<Value = Vec<T>> {
    prop_oneof![3 => Just(Vec::new()), 1 => prop::sample::subsequence(all::<T>().collect::<Vec<_>>(), 0..=3)]
}

fn happened() -> impl Strategy<Value = Happened> {
    prop_oneof![
        3 => some_of().prop_map(|yes| Happened::Screened { yes }),
        3 => some_of().prop_map(|yes| Happened::Checked { yes }),
        3 => prop::sample::select(all::<StopSign>().collect::<Vec<_>>()).prop_map(Happened::Sign),
        2 => Just(BY_THERAPIST),
        3 => Just(BY_PATIENT),
    ]
}

fn history() -> impl Strategy<Value = Vec<Fact>> {
    prop::collection::vec((0i64..12, happened()), 0..30).prop_map(|steps| {
        let mut now = 0;
        let next = |(days, what)| {
            now += days;
            fact(now, what)
        };
        steps.into_iter().map(next).collect()
    })
}

/// Whether a fact calls for the emergency number, told apart from the code under test.
fn is_emergency(what: &Happened) -> bool {
    match what {
        Happened::Screened { yes } => yes.iter().any(|question| *question <= Question::SpinalCord),
        Happened::Checked { yes } => yes.iter().any(|question| *question != CheckQuestion::FeverOrFall),
        Happened::Sign(sign) => *sign <= StopSign::SuddenHeadache,
        Happened::Cleared { .. } => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn an_emergency_ends_by_the_therapist_and_by_nobody_else(facts in history(), later in 0i64..60) {
        let cleared = facts.iter().rposition(|fact| fact.what == BY_THERAPIST).map_or(0, |at| at + 1);
        let open = facts[cleared..].iter().any(|fact| is_emergency(&fact.what));
        let today = facts.last().map_or(day(0), |fact| fact.day).plus(later);
        let locked = matches!(standing(&facts, today), Standing::Locked(lock) if lock.urgency() == Urgency::Emergency);
        prop_assert_eq!(locked, open);
    }

    #[test]
    fn a_patient_changes_nothing_under_an_emergency_and_ends_every_other_lock(facts in history()) {
        let today = facts.last().map_or(day(0), |fact| fact.day);
        let before = standing(&facts, today);
        let mut more = facts;
        more.push(Fact { at: today.begins(&chrono::Utc), day: today, what: BY_PATIENT });
        let found = standing(&more, today);
        match &before {
            Standing::Locked(lock) if lock.clearable_by_patient() => {
                prop_assert!(!matches!(found, Standing::Locked(_)), "{:?}", found);
            }
            Standing::Locked(_) | Standing::ScreeningDue(_) | Standing::Open => prop_assert_eq!(found, before),
        }
    }

    #[test]
    fn without_a_clearance_a_lock_only_grows(facts in history(), what in happened()) {
        let today = facts.last().map_or(day(0), |fact| fact.day);
        if let (Standing::Locked(before), false) = (standing(&facts, today), matches!(what, Happened::Cleared { .. })) {
            let mut more = facts;
            more.push(Fact { at: today.begins(&chrono::Utc), day: today, what });
            let Standing::Locked(found) = standing(&more, today) else { panic!("unlocked") };
            prop_assert!(found.urgency() <= before.urgency());
            prop_assert_eq!(found.since(), before.since());
            prop_assert!(before.because().iter().all(|reason| found.because().contains(reason)));
        }
    }

    #[test]
    fn a_lock_always_has_its_reasons_each_once_the_most_urgent_first(facts in history()) {
        let today = facts.last().map_or(day(0), |fact| fact.day);
        if let Standing::Locked(lock) = standing(&facts, today) {
            let urgencies: Vec<_> = lock.because().iter().map(|reason| reason.urgency()).collect();
            prop_assert_eq!(urgencies.first(), Some(&Some(lock.urgency())));
            prop_assert!(urgencies.is_sorted());
            let mut once = lock.because().to_vec();
            once.sort();
            once.dedup();
            prop_assert_eq!(once.len(), lock.because().len());
            prop_assert!(lock.since() <= today);
        }
    }
}
