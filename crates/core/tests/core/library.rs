//! The exercises and the example plan that are built in, and how the two forms of an exercise file are read.

use crate::support::exercise_json;
use nape_core::document::Problem;
use nape_core::dose::{Rep, Sides};
use nape_core::exercise::{Care, Condition, Criterion, Equipment, Exercise, Target};
use nape_core::language::Language;
use nape_core::library::{Library, Mark, example_plan};
use nape_core::listed::{Listed, Term};
use nape_core::plan::Plan;
use nape_core::seconds::Seconds;
use nape_core::wording::{Sources, Texts};
use serde_json::{Value, json};

#[test]
fn every_file_is_sound_in_every_language_and_names_only_what_there_is() {
    for language in Language::ALL {
        let library = Library::built_in(language);
        let errors: Vec<String> = library.check().iter().map(ToString::to_string).collect();
        assert_eq!(errors, Vec::<String>::new(), "{language:?}");
        assert_eq!((library.iter().count(), library.programmes().count()), (62, 6), "{language:?}");
        assert!(library.iter().all(|exercise| exercise.duration(&exercise.dose) > Seconds::ZERO));
        let general = library.general();
        assert!(!general.stop_signs.is_empty() && !general.cautions.is_empty() && !general.technique.is_empty());
    }
}

#[test]
fn both_languages_say_the_same_things() {
    let (english, german) = (Library::built_in(Language::English), Library::built_in(Language::German));
    for (en, de) in english.iter().zip(german.iter()) {
        let shape = |e: &Exercise| (e.id.clone(), e.also.is_empty(), e.errors.len(), e.stop_signs.len());
        assert_eq!(shape(en), shape(de));
        assert_ne!(en.purpose, de.purpose, "{} is not translated", en.id);
    }
    assert_eq!(english.general().stop_signs.len(), german.general().stop_signs.len());
    let word = |library: &Library| library.words().of(Condition::Dizziness);
    assert_eq!((word(&english).as_str(), word(&german).as_str()), ("Dizziness", "Schwindel"));
}

#[test]
fn doses_are_those_of_the_catalogue() {
    let library = Library::built_in(Language::English);
    let rows: Vec<Vec<&str>> =
        include_str!("catalogue.tsv").lines().skip(1).map(|row| row.split('\t').collect()).collect();
    assert_eq!(rows.len(), library.iter().count());
    for row in rows {
        let id = row[0];
        let exercise = library.get(&id.parse().unwrap()).unwrap_or_else(|| panic!("{id} is not in the library"));
        let dose = &exercise.dose;
        let hold = match dose.rep() {
            Rep::Hold(hold) | Rep::MoveThenHold(_, hold) => hold,
            Rep::Move(_) | Rep::SelfPaced(_) => Seconds::ZERO,
        };
        let yes = |flag: bool| if flag { "True" } else { "False" }.to_owned();
        let found = [
            id.to_owned(),
            exercise.group.tag().to_owned(),
            exercise.position.tag().to_owned(),
            dose.sets().to_string(),
            dose.reps().to_string(),
            hold.0.to_string(),
            dose.relax().0.to_string(),
            exercise.per_day.to_string(),
            exercise.days_per_week.to_string(),
            yes(dose.sides() != Sides::None),
            yes(exercise.desk),
            yes(exercise.gate),
        ];
        assert_eq!(found.as_slice(), row);
        assert_eq!(dose.rest(), Seconds(60), "{id}");
    }
}

#[test]
fn sources_are_found_with_what_is_known_of_them() {
    let library = Library::built_in(Language::German);
    let source = library.source("E01").unwrap();
    assert!(source.citation.contains("Jull") && source.finding.contains("zervikogen"), "{source:?}");
    assert_eq!((source.mark, source.doi.is_some()), (Mark::Partly, true));
    assert_eq!(library.source("E99"), None);
}

#[test]
fn desk_exercises_fit_into_a_break() {
    let library = Library::built_in(Language::English);
    let longest = Seconds(75);
    for exercise in library.iter().filter(|exercise| exercise.desk && exercise.id.as_str() != "stand-walk") {
        let takes = exercise.duration(exercise.break_dose());
        assert!(takes <= longest, "{} takes {takes}", exercise.id);
    }
}

#[test]
fn the_example_plan_is_one_that_a_therapist_could_publish() {
    let plan = Plan::from_json(example_plan().as_bytes(), &Library::built_in(Language::English));
    let plan = plan.unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(plan.warnings(), []);
}

/// An exercise in the form of the library.
fn library_json() -> Value {
    let mut json = exercise_json("nod", &json!({"sets": 1, "reps": 10}));
    let fields = json.as_object_mut().unwrap();
    for word in ["name", "purpose", "cue", "errors", "stop_signs", "evidence_note"] {
        fields.remove(word);
    }
    json["equipment"] = json!(["mat"]);
    json["targets"] = json!(["longus-colli"]);
    json["steps"] = json!(["movement", "safety"]);
    json["cautions"] = json!(["dizziness", "practice"]);
    json["contraindications"] = json!(["osteoporosis"]);
    json["progression"] = json!({"to": [], "when": {"clean_sessions": 2, "pain_at_most": 3, "effort_at_most": 4}});
    json["regression"] = json!({"to": []});
    json
}

const ENGLISH: &str = "name = Nod\nalso = small yes, nodding\npurpose = Trains.\ncue = Small.\nstep-1 = Nod.\n\
    step-2 = Stop.\nerror-1 = Big\ncaution-1 = Sit.\ncaution-2 = Look.\nstop-1 = Ringing\nprogression = More.\n\
    regression = Less.\nevidence = Usual.\n";

fn read(json: &Value, english: &str, german: &str) -> Result<Exercise, Vec<Problem>> {
    let language = if german.is_empty() { Language::English } else { Language::German };
    let texts = Texts::read(language, Sources { english, german })?;
    Exercise::from_library(json.to_string().as_bytes(), &texts)
}

fn said(result: Result<Exercise, Vec<Problem>>) -> Vec<String> {
    result.unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn an_exercise_of_the_library_gets_its_words_from_its_texts() {
    let exercise = read(&library_json(), ENGLISH, "").unwrap();
    assert_eq!(
        (exercise.name.as_str(), exercise.also.as_slice()),
        ("Nod", &["small yes".to_owned(), "nodding".into()][..])
    );
    assert_eq!(exercise.steps[1].text, "Stop.");
    assert_eq!(exercise.cautions[0].about, Care::Condition(Condition::Dizziness));
    assert_eq!(exercise.cautions[1].about, Care::Practice);
    assert_eq!(exercise.contraindications, [Condition::Osteoporosis]);
    assert_eq!((exercise.errors.len(), exercise.stop_signs.as_slice()), (1, &["Ringing".to_owned()][..]));
    assert_eq!(exercise.equipment, [Term::Known(Equipment::Mat)]);
    let when = Criterion { clean_sessions: 2, pain_at_most: 3, effort_at_most: 4 };
    assert_eq!(exercise.progression.when, Some(when));
    assert!(exercise.needs_care_in(Condition::Dizziness) && !exercise.needs_care_in(Condition::Pregnancy));
}

#[test]
fn what_german_lacks_is_said_in_english() {
    let exercise = read(&library_json(), ENGLISH, "name = Nicken\nerror-1 = Groß\n").unwrap();
    assert_eq!((exercise.name.as_str(), exercise.errors[0].as_str()), ("Nicken", "Groß"));
    assert_eq!((exercise.purpose.as_str(), exercise.steps[0].text.as_str()), ("Trains.", "Nod."));
    assert_eq!(exercise.stop_signs, ["Ringing"]);
}

#[test]
fn texts_that_are_missing_too_long_or_left_over_are_named() {
    let without_cue = ENGLISH.replace("cue = Small.\n", "");
    assert_eq!(said(read(&library_json(), &without_cue, "")), ["cue has no text"]);
    let without_step = ENGLISH.replace("step-2", "step-3");
    assert_eq!(
        said(read(&library_json(), &without_step, "")),
        ["step-2 has no text", "step-3 is a text that is not expected here"]
    );
    let long = ENGLISH.replace("Trains.", &"x".repeat(301));
    assert_eq!(said(read(&library_json(), &long, "")), ["purpose must be at most 300 characters long"]);
    assert_eq!(
        said(read(&library_json(), ENGLISH, "name Nicken\n"))[0],
        "de.ftl line 1 is not Fluent: Expected a token starting with \"=\""
    );
}

#[test]
fn only_tags_of_the_lists_are_known_in_the_library() {
    let wrong = |change: fn(&mut Value)| {
        let mut json = library_json();
        change(&mut json);
        said(read(&json, ENGLISH, ""))
    };
    assert!(wrong(|json| json["equipment"] = json!(["sofa"]))[0].starts_with("equipment[0] must be one of chair, mat"));
    assert!(wrong(|json| json["targets"] = json!(["toe"]))[0].starts_with("targets[0] must be one of longus-colli"));
    assert!(
        wrong(|json| json["cautions"] = json!(["dizziness", "luck"]))[0].starts_with("cautions[1] must be one of arm-")
    );
    assert!(wrong(|json| json["contraindications"] = json!(["practice"]))[0].starts_with("contraindications[0] must"));
    assert_eq!(
        wrong(|json| json["contraindications"] = json!(["dizziness"])),
        ["contraindications[0] is among the cautions as well; keep the one that is meant"]
    );
    assert_eq!(wrong(|json| json["figure"] = Value::Null)[0], "figure must be an object, not null");
    assert!(wrong(|json| json["name"] = "Nod".into())[0].starts_with("name is not a field; known here are"));
}

#[test]
fn a_therapists_own_exercise_brings_its_words_and_may_use_words_of_its_own() {
    let mut json = exercise_json("mine", &json!({"sets": 1, "reps": 1}));
    json["equipment"] = json!(["mat", "a broomstick"]);
    json["targets"] = json!(["my patience"]);
    json["cautions"] = json!([{"tag": "full-moon", "text": "Wait."}, {"tag": "pregnancy", "text": "Ask."}]);
    let read = |json: &Value| Exercise::from_json(json.to_string().as_bytes());
    let exercise = read(&json).unwrap();
    assert_eq!(exercise.equipment, [Term::Known(Equipment::Mat), Term::Own("a broomstick".into())]);
    assert_eq!(exercise.targets, [Term::<Target>::Own("my patience".into())]);
    assert_eq!(exercise.cautions[0].about, Care::Own("full-moon".into()));
    assert!(exercise.needs_care_in(Condition::Pregnancy));
    assert!(exercise.also.is_empty() && exercise.contraindications.is_empty() && exercise.progression.when.is_none());
    let words = Library::default();
    assert_eq!(words.words().term(&exercise.equipment[1]), "a broomstick");

    json["also"] = json!(["sweeping"]);
    json["contraindications"] = json!(["vascular-risk"]);
    json["progression"]["when"] = json!({"clean_sessions": 3, "pain_at_most": 2, "effort_at_most": 5});
    let exercise = read(&json).unwrap();
    assert_eq!((exercise.also.len(), exercise.contraindications.len()), (1, 1));
    assert_eq!(exercise.progression.when.map(|when| when.clean_sessions), Some(3));

    json["contraindications"] = json!(["full-moon"]);
    assert!(said(read(&json))[0].starts_with("contraindications[0] must be one of"));
}

#[test]
fn of_two_exercises_with_one_id_the_later_is_in_the_library() {
    let named = |name: &str| {
        let mut json = exercise_json("twin", &json!({"sets": 1, "reps": 1}));
        json["name"] = name.into();
        Exercise::from_json(json.to_string().as_bytes()).unwrap()
    };
    let library = Library::of([named("Early"), named("Late")]);
    assert_eq!(library.get(&"twin".parse().unwrap()).unwrap().name, "Late");
    assert_eq!(library.iter().count(), 1);
}
