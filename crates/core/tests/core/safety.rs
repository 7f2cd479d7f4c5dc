//! What is asked, what an answer or a sign means, and whom a patient is sent to.

use nape_core::day::LocalDay;
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::listed::Listed;
use nape_core::message::Message;
use nape_core::rating::{Light, Site};
use nape_core::safety::emergency::{Call, country_of_locale};
use nape_core::safety::flag::FlagKind;
use nape_core::safety::pain::Beginning;
use nape_core::safety::question::{Asked, CheckQuestion, Question};
use nape_core::safety::route::{after_pain, at_beginning, next_day_question, route};
use nape_core::safety::screening::{Answer, Answers, AnswersError};
use nape_core::safety::sign::{Follows, StopSign};
use nape_core::safety::standing::{Fact, Happened, Reason, Standing, standing};
use nape_core::safety::urgency::Urgency;
use nape_core::wording::interface;
use std::collections::BTreeSet;

pub(crate) fn all<T: Listed>() -> impl Iterator<Item = T> {
    T::ALL.iter().map(|(_, value)| *value)
}

pub(crate) fn day(number: i64) -> LocalDay {
    "2026-03-02".parse::<LocalDay>().unwrap().plus(number)
}

/// What happened on a day that is so many days after the first.
pub(crate) fn fact(number: i64, what: Happened) -> Fact {
    let day = day(number);
    Fact { at: day.begins(&chrono::Utc), day, what }
}

fn answers<Q: Asked>(yes: &[Q]) -> Answers<Q> {
    Answers::new(Q::ALL.iter().map(|(tag, question)| (*tag, yes.contains(question).into()))).unwrap()
}

/// The urgency of each question by the action column of clinical.md 4.1, written down a second time.
const ACTIONS: [(Question, Urgency); 17] = [
    (Question::Thunderclap, Urgency::Emergency),
    (Question::DizzinessOrSight, Urgency::Emergency),
    (Question::SpeechOrFace, Urgency::Emergency),
    (Question::NeckArtery, Urgency::Emergency),
    (Question::WeaknessOrBlackout, Urgency::Emergency),
    (Question::FeverAndStiffNeck, Urgency::Emergency),
    (Question::SpinalCord, Urgency::Emergency),
    (Question::Accident, Urgency::SameDay),
    (Question::HeadacheFromFifty, Urgency::SameDay),
    (Question::TempleOrEye, Urgency::SameDay),
    (Question::CancerOrWeight, Urgency::SameDay),
    (Question::PainAtNight, Urgency::SameDay),
    (Question::Worsening, Urgency::SameDay),
    (Question::PregnancyOrImmunity, Urgency::SameDay),
    (Question::GrowingWeakness, Urgency::SameDay),
    (Question::NeckAtRisk, Urgency::Therapist),
    (Question::TabletDays, Urgency::Tell),
];

const CHECKS: [(CheckQuestion, Urgency); 3] = [
    (CheckQuestion::NewSign, Urgency::Emergency),
    (CheckQuestion::NewHeadache, Urgency::Emergency),
    (CheckQuestion::FeverOrFall, Urgency::SameDay),
];

const SIGNS: [(StopSign, Follows); 14] = [
    (StopSign::Dizziness, Follows::Emergency),
    (StopSign::Vision, Follows::Emergency),
    (StopSign::Speech, Follows::Emergency),
    (StopSign::Faint, Follows::Emergency),
    (StopSign::Numbness, Follows::Emergency),
    (StopSign::Weakness, Follows::Emergency),
    (StopSign::SuddenHeadache, Follows::Emergency),
    (StopSign::NewArmSymptoms, Follows::ClinicToday),
    (StopSign::NightPain, Follows::ClinicToday),
    (StopSign::HeadacheRise, Follows::StopExercise),
    (StopSign::HeadacheBuilds, Follows::StopExercise),
    (StopSign::NeckPain, Follows::StopExercise),
    (StopSign::SharpPain, Follows::StopExercise),
    (StopSign::Nausea, Follows::StopExercise),
];

/// Each question alone: its urgency, a verdict of it alone, and a lock for it alone.
fn each_alone<Q: Asked>(actions: &[(Q, Urgency)], screened: impl Fn(Q) -> Happened, reason: impl Fn(Q) -> Reason) {
    assert!(actions.iter().map(|(question, _)| *question).eq(all::<Q>()), "every question, in its order");
    for (question, urgency) in actions {
        assert_eq!(question.urgency(), *urgency, "{question:?}");
        let verdict = answers(&[*question]).verdict();
        assert_eq!((verdict.urgency, verdict.yes), (Some(*urgency), vec![*question]));
        let facts = [fact(0, Happened::Screened { yes: vec![] }), fact(1, screened(*question))];
        let Standing::Locked(lock) = standing(&facts, day(2)) else { panic!("{question:?} does not lock") };
        assert_eq!((lock.urgency(), lock.since(), lock.because()), (*urgency, day(1), &[reason(*question)][..]));
    }
}

#[test]
fn every_question_answered_yes_alone_locks_with_its_own_urgency() {
    each_alone(&ACTIONS, |question| Happened::Screened { yes: vec![question] }, Reason::Question);
    each_alone(&CHECKS, |question| Happened::Checked { yes: vec![question] }, Reason::Check);
}

#[test]
fn the_questions_are_asked_with_the_most_urgent_first() {
    assert!(all::<Question>().is_sorted_by_key(Asked::urgency));
    assert!(all::<CheckQuestion>().is_sorted_by_key(Asked::urgency));
    assert!(all::<StopSign>().is_sorted_by_key(StopSign::follows));
    assert!(all::<Urgency>().is_sorted(), "the most urgent is the smallest");
    assert_eq!(all::<Urgency>().next(), Some(Urgency::Emergency));
}

#[test]
fn no_yes_at_all_is_no_reason_and_all_of_them_are_every_reason() {
    let none = answers::<Question>(&[]).verdict();
    assert_eq!((none.urgency, none.yes), (None, vec![]));
    let every: Vec<Question> = all().collect();
    let verdict = answers(&every).verdict();
    assert_eq!((verdict.urgency, verdict.yes), (Some(Urgency::Emergency), every));
}

#[test]
fn a_verdict_names_the_most_urgent_first_whatever_the_order_of_the_answers() {
    let backwards = Question::ALL.iter().rev();
    let yes = [Question::TabletDays, Question::SpinalCord, Question::Accident];
    let given = backwards.map(|(tag, question)| (*tag, Answer::from(yes.contains(question))));
    let answers = Answers::<Question>::new(given).unwrap();
    assert!(answers.given().iter().map(|(question, _)| *question).eq(all()), "kept in the order of the list");
    let verdict = answers.verdict();
    assert_eq!(verdict.yes, [Question::SpinalCord, Question::Accident, Question::TabletDays]);
    assert_eq!(verdict.urgency, Some(Urgency::Emergency));
}

#[test]
fn answers_are_whole_or_refused_by_the_question_they_lack() {
    let no = |tag| (tag, Answer::No);
    let whole = ["new-sign", "new-headache", "fever-or-fall"].map(no);
    assert!(Answers::<CheckQuestion>::new(whole).is_ok());

    for missing in 0..3 {
        let given = whole.into_iter().enumerate().filter(|(i, _)| *i != missing).map(|(_, pair)| pair);
        let error = Answers::<CheckQuestion>::new(given).unwrap_err();
        let question = CheckQuestion::ALL[missing].1;
        assert_eq!(error, AnswersError::Missing(question));
        assert!(error.to_string().contains(&question.ask().to_string()), "{error}");
    }
    let twice = Answers::<CheckQuestion>::new(whole.into_iter().chain([("new-sign", Answer::No)])).unwrap_err();
    assert_eq!(twice, AnswersError::Twice(CheckQuestion::NewSign));
    assert!(twice.to_string().contains(&CheckQuestion::NewSign.ask().to_string()), "{twice}");
    let unknown = Answers::<CheckQuestion>::new(whole.into_iter().chain([no("thunderclap")])).unwrap_err();
    assert_eq!(unknown, AnswersError::Unknown("thunderclap".into()));
    assert!(unknown.to_string().contains("thunderclap"), "{unknown}");
}

#[test]
fn every_sign_is_followed_by_what_the_clinical_content_says() {
    assert!(SIGNS.iter().map(|(sign, _)| *sign).eq(all()), "every sign, in its order");
    for (sign, follows) in SIGNS {
        assert_eq!(sign.follows(), follows, "{sign:?}");
        let facts = [fact(0, Happened::Screened { yes: vec![] }), fact(1, Happened::Sign(sign))];
        match (follows, standing(&facts, day(1))) {
            (Follows::Emergency, Standing::Locked(lock)) => assert_eq!(lock.urgency(), Urgency::Emergency),
            (Follows::ClinicToday, Standing::Locked(lock)) => assert_eq!(lock.urgency(), Urgency::SameDay),
            (Follows::StopExercise, found) => assert_eq!(found, Standing::Open, "{sign:?} stops the exercise alone"),
            (Follows::Emergency | Follows::ClinicToday, found) => panic!("{sign:?} leaves {found:?}"),
        }
    }
}

/// The general rules of the library and the signs that can be reported say the same, word for word.
#[test]
fn every_general_rule_for_stopping_can_be_reported_as_a_sign() {
    for language in Language::ALL {
        let library = Library::built_in(language);
        let signs: BTreeSet<String> = all::<StopSign>().map(|sign| sign.message().said(language)).collect();
        assert_eq!(library.general().stop_signs.len(), 11);
        for rule in &library.general().stop_signs {
            assert!(signs.contains(rule.as_str()), "{language:?}: nobody can report {rule:?}");
        }
    }
}

#[test]
fn everything_that_is_asked_or_listed_has_its_words_in_every_language() {
    let mut keys = Vec::new();
    let asked = all::<Question>().map(Listed::tag).chain(all::<CheckQuestion>().map(Listed::tag));
    for tag in asked {
        keys.extend([format!("safety-ask-{tag}"), format!("safety-mean-{tag}")]);
    }
    keys.extend(all::<StopSign>().map(|sign| format!("safety-sign-{}", sign.tag())));
    keys.extend(all::<FlagKind>().map(|kind| format!("safety-flag-{}", kind.tag())));
    keys.extend(all::<Urgency>().map(|urgency| format!("safety-urgency-{}", urgency.tag())));
    keys.extend(all::<Site>().map(|site| format!("safety-site-{}", site.tag())));
    let families = ["safety-ask-", "safety-mean-", "safety-sign-", "safety-flag-", "safety-urgency-", "safety-site-"];
    for language in Language::ALL {
        for key in &keys {
            assert!(interface(language).has(key), "{language:?} lacks {key}");
        }
        let said = interface(language).keys().filter(|key| families.iter().any(|family| key.starts_with(family)));
        assert_eq!(said.count(), keys.len(), "{language:?} says what nothing is listed for");
        for question in all::<Question>() {
            assert!(question.ask().said(language).ends_with('?'), "{question:?} is no question");
        }
    }
}

/// The first thing that a patient reads after each red flag of clinical.md 4.1, in Germany.
#[test]
fn the_first_sentence_after_each_red_flag_is_the_right_one() {
    let call = "Call 112 now and say what is wrong.";
    let doctor =
        "See or phone a doctor today, before any exercise. If the practice is closed, ask the out-of-hours service.";
    let first = [
        (Question::Thunderclap, call),
        (Question::DizzinessOrSight, call),
        (Question::SpeechOrFace, call),
        (Question::NeckArtery, call),
        (Question::WeaknessOrBlackout, call),
        (Question::FeverAndStiffNeck, call),
        (Question::Accident, doctor),
        (Question::SpinalCord, call),
        (Question::HeadacheFromFifty, doctor),
        (Question::CancerOrWeight, doctor),
        (Question::Worsening, doctor),
    ];
    let germany = Call::of(country_of_locale("de_DE.UTF-8"));
    for (question, sentence) in first {
        let urgency = answers(&[question]).verdict().urgency.unwrap();
        assert_eq!(route(urgency, germany, None).steps[0].to_string(), sentence, "{question:?}");
    }
}

fn steps(urgency: Urgency, call: Call<'_>, contact: Option<&str>) -> Vec<String> {
    route(urgency, call, contact).steps.iter().map(ToString::to_string).collect()
}

#[test]
fn each_urgency_has_its_way_to_somebody_with_and_without_a_contact() {
    let call = Call::Local("999");
    assert_eq!(
        steps(Urgency::Emergency, call, Some("Example Physio, 030 1234")),
        [
            "Call 999 now and say what is wrong.",
            "Do not exercise, and do not drive yourself.",
            "Tell your therapist afterwards: Example Physio, 030 1234. Your exercises stay locked until your therapist clears you.",
        ]
    );
    assert_eq!(
        steps(Urgency::SameDay, call, None)[1..],
        ["If it gets worse, call the emergency number.", "Tell your therapist what the doctor said."]
    );
    assert_eq!(
        steps(Urgency::Therapist, call, Some("030 1234")),
        ["Ask your therapist before you go on: 030 1234.", "Do not exercise until you have the answer."]
    );
    assert_eq!(
        steps(Urgency::Tell, call, None),
        [
            "Tell your therapist or doctor at the next contact.",
            "Until then, take care, and stop if anything feels wrong.",
        ]
    );
    for urgency in all::<Urgency>() {
        for contact in [None, Some("030 1234")] {
            let route = route(urgency, call, contact);
            assert_eq!(route.unwatched.to_string(), "Nobody watches the answers in Nape live.");
            assert_eq!(route.approval.to_string(), "This wording is to be approved by a clinician.");
            let said = route.steps.iter().any(|step| step.said(Language::German).contains("030 1234"));
            assert_eq!(said, contact.is_some(), "{urgency:?} names the contact exactly if there is one");
        }
    }
}

#[test]
fn an_unknown_country_is_given_the_number_of_mobile_phones_and_told_so() {
    let nowhere = Call::of(country_of_locale("C.UTF-8"));
    assert_eq!((nowhere, Call::of("QQ".parse().ok())), (Call::Anywhere, Call::Anywhere));
    assert_eq!(
        steps(Urgency::Emergency, nowhere, None)[0],
        "Call 112 now and say what is wrong. It works from mobile phones in many countries; your local emergency number may differ."
    );
}

#[test]
fn every_light_and_every_beginning_says_its_own_thing() {
    let messages = [Light::Green, Light::Amber, Light::Red].map(after_pain).into_iter();
    let said: BTreeSet<String> = messages
        .chain(all::<Beginning>().map(at_beginning))
        .chain([next_day_question()])
        .flat_map(|message: Message| Language::ALL.map(|language| message.said(language)))
        .collect();
    assert_eq!(said.len(), 14);
    assert!(after_pain(Light::Red).to_string().starts_with("That was too much"));
    assert!(at_beginning(Beginning::NotToday).to_string().starts_with("Rest today"));
}
