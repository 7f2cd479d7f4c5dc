//! What the therapist sees, and how everything of safety is kept.

use crate::safety::{all, day, fact};
use nape_core::day::LocalDay;
use nape_core::listed::Listed;
use nape_core::rating::{Light, Rating, Site};
use nape_core::safety::flag::{Flag, FlagKind, LockedBy, from_lights};
use nape_core::safety::pain::{Beginning, NextDay};
use nape_core::safety::question::{CheckQuestion, Question};
use nape_core::safety::screening::Answer;
use nape_core::safety::sign::{Follows, StopSign};
use nape_core::safety::standing::{Clearer, Happened};
use nape_core::safety::urgency::Urgency;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::fmt::Debug;

#[test]
fn two_reds_or_three_ambers_in_seven_days_are_flags() {
    use Light::{Amber, Green, Red};
    let lights = |lights: &[(i64, Light)]| {
        let history: Vec<(LocalDay, Light)> = lights.iter().map(|(ago, light)| (day(-ago), *light)).collect();
        from_lights(&history, day(0))
    };
    assert_eq!(lights(&[]), []);
    assert_eq!(lights(&[(0, Green), (0, Green), (1, Green)]), []);
    assert_eq!(lights(&[(0, Red)]), []);
    assert_eq!(lights(&[(0, Red), (0, Red)]), [Flag::RedTwice], "two sessions of one day are two");
    assert_eq!(lights(&[(6, Red), (0, Red)]), [Flag::RedTwice], "today and the six days before");
    assert_eq!(lights(&[(7, Red), (0, Red)]), [], "the seventh day before is out");
    assert_eq!(lights(&[(-1, Red), (0, Red)]), [], "tomorrow is not yet");
    assert_eq!(lights(&[(6, Amber), (3, Amber)]), []);
    assert_eq!(lights(&[(6, Amber), (3, Amber), (0, Amber)]), [Flag::AmberThrice]);
    assert_eq!(lights(&[(7, Amber), (3, Amber), (0, Amber)]), []);
    let both = [(4, Red), (3, Amber), (2, Amber), (1, Amber), (0, Red)];
    assert_eq!(lights(&both), [Flag::RedTwice, Flag::AmberThrice]);
}

fn flags() -> Vec<Flag> {
    let rating = Rating::try_from(7).unwrap();
    let by = |by| Flag::Locked { by, urgency: Urgency::SameDay };
    vec![
        by(LockedBy::Screening),
        by(LockedBy::Check),
        by(LockedBy::Sign),
        Flag::Stopped { site: Site::Head, rating, light: Light::Red },
        Flag::RedTwice,
        Flag::AmberThrice,
        Flag::NextDayNotSettled,
        Flag::RegressedTwice,
        Flag::SubstitutionThrice,
        Flag::FlareBegun,
        Flag::LowAdherence,
        Flag::AnalgesicDays,
    ]
}

#[test]
fn every_kind_of_flag_is_said_to_the_therapist() {
    assert!(flags().into_iter().map(Flag::kind).eq(all()), "one of every kind");
    let said: BTreeSet<String> = flags().into_iter().map(|flag| flag.message().to_string()).collect();
    assert_eq!(said.len(), flags().len());
    assert!(said.contains("An exercise was stopped at head pain 7 of 10 (red)"));
    assert!(said.contains("A stop sign locked the exercises: a doctor on the same day"));
}

fn kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> String {
    let written = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&written).unwrap(), value, "{written}");
    written
}

fn kept_by_tag<T: Listed + Serialize + DeserializeOwned + Debug>() {
    for (tag, value) in T::ALL {
        assert_eq!(kept(value), format!("\"{tag}\""));
    }
}

#[test]
fn what_is_stored_comes_back_and_lists_are_stored_by_their_tags() {
    kept_by_tag::<Question>();
    kept_by_tag::<CheckQuestion>();
    kept_by_tag::<Urgency>();
    kept_by_tag::<Answer>();
    kept_by_tag::<StopSign>();
    kept_by_tag::<Follows>();
    kept_by_tag::<Beginning>();
    kept_by_tag::<NextDay>();
    kept_by_tag::<FlagKind>();
    for flag in flags() {
        kept(&flag);
    }
    let happened = [
        (
            Happened::Screened { yes: vec![Question::HeadacheFromFifty] },
            r#"{"screened":{"yes":["headache-from-fifty"]}}"#,
        ),
        (Happened::Checked { yes: vec![] }, r#"{"checked":{"yes":[]}}"#),
        (Happened::Sign(StopSign::NightPain), r#"{"sign":"night-pain"}"#),
        (Happened::Cleared { by: Clearer::Therapist }, r#"{"cleared":{"by":"therapist"}}"#),
    ];
    for (what, written) in happened {
        assert_eq!(kept(&what), written);
        kept(&fact(3, what));
    }
}
