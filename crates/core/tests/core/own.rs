//! Exercises of a therapist's own: how they look, how they begin, and how a plan carries them.

use crate::support::exercise_json;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use nape_core::exercise::{Exercise, Look};
use nape_core::picture::{Kind, LARGEST, Picture};
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
