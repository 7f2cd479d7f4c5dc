//! Exercises of a therapist's own: how they look, how they begin, and how a plan carries them.

use crate::support::{exercise_json, library, plan_json};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use nape_core::exercise::{Exercise, Look, Review};
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::library::search::Filter;
use nape_core::own::{self, Document};
use nape_core::picture::{Kind, LARGEST, Picture};
use nape_core::plan::{self, Plan};
use serde_json::{Value, json};

const PNG: &[u8] = &[0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', 1, 2, 3];

/// An exercise with a picture in the place of its figure.
fn pictured(id: &str, picture: &str) -> Value {
    let mut json = exercise_json(id, &json!({"sets": 1, "reps": 5}));
    json.as_object_mut().unwrap().remove("figure");
    json["picture"] = picture.into();
    json
}

fn url(media: &str, bytes: &[u8]) -> String {
    format!("data:{media};base64,{}", STANDARD.encode(bytes))
}

fn said(json: &Value) -> Vec<String> {
    let problems = Exercise::from_json(json.to_string().as_bytes()).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn an_exercise_is_drawn_or_pictured() {
    let read = |json: &Value| Exercise::from_json(json.to_string().as_bytes()).unwrap().look;
    let drawn = read(&exercise_json("own-nod", &json!({"sets": 1, "reps": 5})));
    assert!(drawn.figure().is_some() && drawn.picture().is_none());
    assert_eq!(drawn.clone().put_aside(), drawn);

    let look = read(&pictured("own-nod", &url("image/png", PNG)));
    assert_eq!(look, Look::Pictured(Picture::of(PNG).unwrap()));
    assert!(look.figure().is_none());
    assert_eq!(look.put_aside(), Look::Aside(Kind::Png));

    let mut largest = PNG.to_vec();
    largest.resize(LARGEST, 7);
    assert!(read(&pictured("own-nod", &url("image/png", &largest))).picture().is_some());
}

#[test]
fn a_look_that_is_not_one_is_refused_with_its_reason() {
    let mut both = pictured("own-nod", &url("image/png", PNG));
    both["figure"] = exercise_json("own-nod", &json!({"sets": 1, "reps": 5}))["figure"].clone();
    assert_eq!(said(&both), ["picture stands beside a figure; keep the one that is meant"]);

    let mut neither = both;
    neither.as_object_mut().unwrap().retain(|key, _| key != "figure" && key != "picture");
    assert_eq!(said(&neither), ["figure is missing; an exercise has a figure or a picture"]);

    let mut large = PNG.to_vec();
    large.resize(LARGEST + 100_000, 7);
    let refused = [
        (url("image/gif", b"GIF89a..."), "picture is not a PNG, JPEG or WebP picture"),
        (url("image/png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"), "picture is not a PNG, JPEG or WebP picture"),
        (url("image/jpeg", PNG), "picture says data:image/jpeg but is image/png"),
        ("https://example.org/a.png".into(), "picture must be a picture as a data URL: data:image/png;base64,…"),
        (url("image/png", &large), "picture is larger than 2 MB; make the picture smaller"),
    ];
    for (picture, sentence) in refused {
        assert_eq!(said(&pictured("own-nod", &picture)), [sentence]);
    }
}

fn document(json: &Value) -> Document {
    Document::parse(json.to_string().as_bytes()).unwrap()
}

#[test]
fn every_exercise_can_be_started_from_in_every_language() {
    for language in Language::ALL {
        let library = Library::built_in(language);
        for exercise in library.iter() {
            assert!(!exercise.id.is_own(), "{}", exercise.id);
            let id = own::proposed(&exercise.id, |_| false);
            let text = library.document(&exercise.id).unwrap();
            let draft = Document::draft(text, exercise, &id).unwrap();
            let read = draft.read(&library).unwrap_or_else(|problems| panic!("{id}: {problems:?}"));
            let same = Exercise { id: id.clone(), version: 1, review: Review::NotReviewed, ..(**exercise).clone() };
            assert_eq!(read, same, "{language:?}");
            let again = Document::draft(&draft.text(), &read, &id).unwrap();
            assert_eq!(again.text(), draft.text(), "a draft of an own exercise is itself");
        }
    }
}

#[test]
fn ids_of_own_exercises_are_told_apart() {
    let library = Library::built_in(Language::English);
    let said = |id: &str| -> Vec<String> {
        let problems = document(&exercise_json(id, &json!({"sets": 1, "reps": 5}))).read(&library).unwrap_err();
        problems.iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        said("cat-cow"),
        ["id is cat-cow, which is an exercise of the library; begin the id of your own with own-, as in own-cat-cow"]
    );
    assert_eq!(said("nod"), ["id is nod; the id of an exercise of your own begins with own-, as in own-nod"]);
    assert!(said("own nod")[0].starts_with("id must be an exercise's id"));
    assert!(document(&exercise_json("own-nod", &json!({"sets": 1, "reps": 5}))).read(&library).is_ok());
    assert_eq!(
        Document::parse(b"[]").unwrap_err()[0].to_string(),
        "the file is not an exercise: an exercise is one JSON object"
    );

    let proposed =
        |of: &str, taken: &[&str]| own::proposed(&of.parse().unwrap(), |id| taken.contains(&id.as_str())).to_string();
    assert_eq!(proposed("cat-cow", &[]), "own-cat-cow");
    assert_eq!(proposed("cat-cow", &["own-cat-cow"]), "own-cat-cow-2");
    assert_eq!(proposed("own-cat-cow", &["own-cat-cow", "own-cat-cow-2"]), "own-cat-cow-3");
    let longest = format!("{}-b", "a".repeat(62));
    assert_eq!(proposed(&longest, &[]), format!("own-{}", "a".repeat(60)));
    assert_eq!(proposed(&longest, &[&format!("own-{}", "a".repeat(60))]), format!("own-{}-2", "a".repeat(58)));
}

#[test]
fn a_version_is_no_part_of_what_an_exercise_says() {
    let one = document(&exercise_json("own-nod", &json!({"sets": 1, "reps": 5})));
    assert!(one.says_the_same(&one.clone().numbered(7)));
    assert!(!one.says_the_same(&one.clone().pictured(&Picture::of(PNG).unwrap())));
    let pictured = one.pictured(&Picture::of(PNG).unwrap()).read(&Library::default()).unwrap();
    assert!(pictured.look.picture().is_some() && pictured.look.figure().is_none());
}

#[test]
fn own_exercises_stand_beside_those_of_the_library() {
    let mut json = exercise_json("own-kopfkreisen", &json!({"sets": 1, "reps": 5}));
    json["name"] = "Mein Kopfkreisen".into();
    let own = document(&json).read(&Library::default()).unwrap();
    let id = own.id.clone();
    let library = Library::built_in(Language::English).with_own([own]);
    assert!(library.get(&id).is_some() && !library.has(&id));
    assert_eq!(library.own().len(), 1);
    assert_eq!(library.iter().count(), Library::built_in(Language::English).iter().count() + 1);
    for query in ["kopfkreisen", "mein kopf", "own-kopfkreisen"] {
        let found = library.find(query, &Filter::default());
        assert_eq!(found.first().map(|found| &found.exercise.id), Some(&id), "{query}");
    }
    // The words of the lists are found in every language.
    assert!(library.find("mein sitzen", &Filter::default()).iter().any(|found| found.exercise.id == id));
}

#[test]
fn a_plan_carries_what_it_names_and_keeps_what_it_carries() {
    let own = exercise_json("own-nod", &json!({"sets": 1, "reps": 5}));
    let mut changed = own.clone();
    changed["name"] = "Changed since".into();
    let read = |json: &Value| document(json).read(&Library::default()).unwrap();
    let here = library().with_own([read(&own)]);
    let mut plan = plan_json();
    plan["phases"][0]["exercises"] = json!([{"exercise": "own-nod"}, {"exercise": "nod"}]);
    plan["phases"][1]["desk"] = json!(["own-nod"]);
    let text = plan.to_string();
    let lacks = |text: &str, library: &Library| Plan::from_json(text.as_bytes(), library).unwrap().lacks(library);
    assert!(Plan::from_json(text.as_bytes(), &library()).is_err(), "elsewhere it cannot be read");
    assert_eq!(lacks(&text, &here), ["own-nod".parse().unwrap()]);

    let carrying = plan::carrying(&text, &[own.to_string()]).unwrap();
    assert_eq!(lacks(&carrying, &here), []);
    assert!(Plan::from_json(carrying.as_bytes(), &library()).is_ok(), "now it can be read elsewhere");
    let later = library().with_own([read(&changed)]);
    let kept = Plan::from_json(carrying.as_bytes(), &later).unwrap();
    assert_eq!(kept.phases[0].lines[0].exercise.name, "Nod");
    let id = "own-nod".parse().unwrap();
    assert_eq!(serde_json::from_str::<Value>(&plan::carried(&carrying, &id).unwrap()).unwrap(), own);
    assert_eq!(plan::carried(&text, &id), None);
}

#[test]
fn a_plan_has_room_for_several_pictures_and_a_resident_leaves_them_aside() {
    let mut bytes = PNG.to_vec();
    bytes.resize(LARGEST, 7);
    let url = url("image/png", &bytes);
    let names: Vec<String> = (1..=9).map(|n| format!("own-{n}")).collect();
    let mut json = plan_json();
    json["custom_exercises"] = names[..8].iter().map(|name| pictured(name, &url)).collect();
    json["phases"][0]["exercises"] = json!([{"exercise": "own-1"}]);
    json["phases"][0]["desk"] = json!(["own-2"]);
    let plan = Plan::from_json(json.to_string().as_bytes(), &library()).unwrap();
    assert!(plan.phases[0].lines[0].exercise.look.picture().is_some());
    let aside = plan.put_aside();
    assert!(aside.custom.iter().all(|own| own.look == Look::Aside(Kind::Png)));
    assert_eq!(aside.phases[0].lines[0].exercise.look, Look::Aside(Kind::Png));
    assert_eq!(aside.phases[0].desk[0].look, Look::Aside(Kind::Png));

    json["custom_exercises"].as_array_mut().unwrap().push(pictured(&names[8], &url));
    let problems = Plan::from_json(json.to_string().as_bytes(), &library()).unwrap_err();
    assert_eq!(problems[0].to_string(), "the file is 24 MB long; the most that is read is 24 MB");
}
