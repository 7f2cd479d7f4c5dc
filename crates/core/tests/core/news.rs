//! What a therapist knows of a patient: days merged in any order, how much was done, how the plan stands.

use nape_core::day::LocalDay;
use nape_core::language::Language;
use nape_core::letter::{DayTold, Had, SlotTold};
use nape_core::news::{Attention, Course, Standing, ToldDays, Way, outline, received, told_adherence};
use proptest::prelude::*;

fn day(text: &str) -> LocalDay {
    text.parse().unwrap()
}

fn slot(state: &str) -> SlotTold {
    SlotTold { number: 1, version: 1, state: state.into(), share: None, by_hand: false, reason: None, excused: false }
}

fn told(on: &str, slots: Vec<SlotTold>) -> DayTold {
    DayTold { day: day(on), slots, sessions: Vec::new() }
}

fn share(days: &[DayTold]) -> Option<f64> {
    told_adherence(days, day("2026-03-23"))
}

#[test]
fn what_was_done_is_counted_over_fourteen_days() {
    let partial = SlotTold { share: Some(0.5), ..slot("partial") };
    let by_hand = SlotTold { by_hand: true, ..slot("missed") };
    let days = [told("2026-03-10", vec![slot("done"), partial, by_hand]), told("2026-03-23", vec![slot("skipped")])];
    assert_eq!(share(&days), Some(2.5 / 4.0));
    let outside = [told("2026-03-09", vec![slot("done")]), told("2026-03-24", vec![slot("done")])];
    assert_eq!(share(&outside), None, "the day before the fourteen, and the day after");
}

#[test]
fn what_is_open_or_excused_does_not_count() {
    let excused = SlotTold { excused: true, ..slot("missed") };
    let open = vec![excused, slot("upcoming"), slot("due"), slot("in-session")];
    assert_eq!(share(&[told("2026-03-23", open.clone())]), None);
    let one_missed = told("2026-03-22", vec![slot("missed"), slot("not-asked")]);
    assert_eq!(share(&[told("2026-03-23", open), one_missed]), Some(0.0));
    assert_eq!(share(&[]), None);
}

#[test]
fn a_share_that_is_none_harms_nothing() {
    for wrong in [None, Some(f64::NAN), Some(-3.0)] {
        let partial = SlotTold { share: wrong, ..slot("partial") };
        assert_eq!(share(&[told("2026-03-23", vec![partial])]), Some(0.0));
    }
    let much = SlotTold { share: Some(7.0), ..slot("partial") };
    assert_eq!(share(&[told("2026-03-23", vec![much])]), Some(1.0));
}

/// The day that one letter tells: the same letter always tells the same.
fn of_letter(number: u32, offset: i64) -> DayTold {
    let states = ["done", "missed", "partial", "skipped", "due"];
    let which = (i64::from(number) * 7 + offset * 3).unsigned_abs();
    let state = states[usize::try_from(which).unwrap() % states.len()];
    DayTold { day: day("2026-03-01").plus(offset), slots: vec![slot(state)], sessions: Vec::new() }
}

fn merged(told: &[(u32, i64)]) -> ToldDays {
    let mut days = ToldDays::default();
    for (number, offset) in told {
        days.add(*number, of_letter(*number, *offset));
    }
    days
}

proptest! {
    #[test]
    fn days_are_merged_whatever_the_order_and_however_often(
        told in prop::collection::vec((1u32..9, 0i64..20), 0..60), from in 0usize..60, twice in any::<bool>(),
    ) {
        let once = merged(&told);
        let mut other = told.clone();
        other.rotate_left(from.min(told.len()));
        other.reverse();
        if twice {
            other.extend(told.clone());
        }
        prop_assert_eq!(&once, &merged(&other));
        for kept in once.days() {
            let latest = told.iter().filter(|(_, offset)| day("2026-03-01").plus(*offset) == kept.day);
            let (number, offset) = latest.max_by_key(|(number, _)| *number).unwrap();
            prop_assert_eq!(kept, &of_letter(*number, *offset));
        }
        prop_assert_eq!(once.last(), once.days().next_back().map(|told| told.day));
        let share = told_adherence(once.days(), day("2026-03-20"));
        prop_assert!(share.is_none_or(|share| (0.0..=1.0).contains(&share)));
    }
}

fn course() -> Course {
    Course { version: 2, starts: day("2026-03-02"), weeks: 6, ends: day("2026-04-12"), handed: None, received: None }
}

fn said(course: Option<Course>, today: &str) -> (Standing, [String; 2]) {
    let words = Course::words(course.as_ref(), day(today));
    (Standing::of(course.as_ref(), day(today)), Language::ALL.map(|language| words.said(language)))
}

fn words(standing: Standing, english: &str, german: &str) -> (Standing, [String; 2]) {
    (standing, [english.to_owned(), german.to_owned()])
}

#[test]
fn how_a_plan_stands_is_said_in_words() {
    let handed = Course { handed: Some((2, day("2026-03-10"))), ..course() };
    let had = Course { received: Some(2), ..handed };
    assert_eq!(said(None, "2026-03-20"), words(Standing::None, "No plan yet", "Noch kein Plan"));
    let waits = words(
        Standing::NotHandedOver,
        "Version 2 published, not handed over yet",
        "Version 2 veröffentlicht, noch nicht übergeben",
    );
    assert_eq!(said(Some(course()), "2026-03-20"), waits);
    let earlier = Course { handed: Some((1, day("2026-03-01"))), received: Some(1), ..course() };
    assert_eq!(said(Some(earlier), "2026-03-20"), waits, "the version before was");
    let sent = words(Standing::HandedOver, "Version 2 handed over on 10 March", "Version 2 am 10. März übergeben");
    assert_eq!(said(Some(handed), "2026-03-20"), sent);
    let third = words(Standing::Received, "Week 3 of 6, version 2", "Woche 3 von 6, Version 2");
    assert_eq!(said(Some(had), "2026-03-20"), third);
    let to_come = words(Standing::Received, "Starts on 2 March, version 2", "Beginnt am 2. März, Version 2");
    assert_eq!(said(Some(had), "2026-03-01"), to_come);
    assert_eq!(said(Some(had), "2026-04-12").1[0], "Week 6 of 6, version 2", "the last day");
    let over = words(Standing::Over, "Over since 13 April", "Zu Ende seit 13. April");
    assert_eq!(said(Some(had), "2026-04-13"), over);
    assert_eq!(said(Some(had), "2027-01-01").1[0], "Over since 13 April 2026", "another year is named");
}

#[test]
fn the_way_of_a_version_is_one_sentence() {
    let way = Way { published: day("2026-03-09"), handed: None, received: None };
    let handed = Way { handed: Some(day("2026-03-10")), ..way };
    let had = Way { received: Some(day("2026-03-12")), ..handed };
    let said = |way: Way| way.words(day("2026-03-20")).to_string();
    assert_eq!(said(way), "Published on 9 March, not handed over yet.");
    assert_eq!(said(handed), "Handed over on 10 March; no answer says yet that it has arrived.");
    assert_eq!(said(had), "Handed over on 10 March; the patient has had it since 12 March.");
    assert_eq!(said(Way { handed: None, ..had }), "The patient has had it since 12 March.");
}

#[test]
fn only_versions_of_the_plan_in_question_are_had() {
    let (plan, other) = ("0193585e-5a00-7c3d-9a51-2f6d7b1e4c08", "0193585e-5a00-7c3d-9a51-2f6d7b1e4c09");
    let had = |plan: &str, version, on| Had { plan: plan.parse().unwrap(), version, received: day(on) };
    let all = [had(plan, 2, "2026-03-12"), had(other, 7, "2026-01-01"), had(plan, 1, "2026-03-20")];
    assert_eq!(received(&all, plan.parse().unwrap()), Some(all[0]));
    assert_eq!(received(&[], plan.parse().unwrap()), None);
}

#[test]
fn a_plan_file_says_when_it_runs() {
    let plan = r#"{"starts": "2026-03-02", "title": "x", "phases": [{"weeks": 2, "name": "a"}, {"weeks": 4}]}"#;
    let outline = outline(plan).unwrap();
    assert_eq!((outline.weeks(), outline.ends()), (6, day("2026-04-12")));
    assert_eq!(nape_core::news::outline("{}"), None);
}

#[test]
fn who_needs_a_look_comes_first() {
    let (today, early, late) = (day("2026-03-20"), Some(day("2026-02-01")), Some(day("2026-03-19")));
    let next_week = Some(day("2026-03-27"));
    let attention = |flags, review, news, handed| Attention::of(flags, review, news, handed, today);
    let in_order = [
        attention(1, Some(today), late, None),
        attention(9, None, early, None),
        attention(1, None, late, None),
        attention(0, early, late, None),
        attention(0, next_week, early, late),
        attention(0, None, None, late),
        attention(0, next_week, None, None),
    ];
    assert!(in_order.is_sorted_by(|a, b| a < b), "{in_order:?}");
    assert_eq!(attention(3, None, late, None), attention(1, None, late, None), "one flag is enough");
}
