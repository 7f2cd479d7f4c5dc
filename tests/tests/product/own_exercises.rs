//! Exercises of a therapist's own: kept through the command line, shown by a picture, carried by plans.

use nape_tests::{Desktop, Nape, Parts};
use serde_json::{Value, json};
use std::path::PathBuf;

const BARE: Parts = Parts { display: false, session_bus: false, system_bus: false };
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What is done to a draft.
type Change = fn(&mut Value);

/// A file in the world's home, as a person would name it.
fn file(desktop: &Desktop, name: &str, content: &[u8]) -> String {
    let path: PathBuf = desktop.home().join(name);
    std::fs::write(&path, content).expect("a file");
    path.to_str().expect("UTF-8").to_owned()
}

fn picture(bytes: usize) -> Vec<u8> {
    let mut picture = PNG.to_vec();
    picture.resize(bytes, 7);
    picture
}

/// A draft of an exercise of the library, kept in a file after a change.
fn draft(desktop: &Desktop, nape: &Nape<'_>, of: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut draft = nape.run(&["exercises", "draft", of]).done().json();
    change(&mut draft);
    file(desktop, "own.json", draft.to_string().as_bytes())
}

/// A plan that names an exercise.
fn plan(nape: &Nape<'_>, exercise: &str) -> Value {
    let today = nape.local_time().format("%Y-%m-%d").to_string();
    let mut plan = nape_tests::plan::short_plan(&today, &["23:30"], 2, 5);
    plan["phases"][0]["exercises"][0] = json!({"exercise": exercise});
    plan
}

#[test]
fn an_own_exercise_with_a_picture_is_kept_found_carried_and_withdrawn() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let _agent = nape.agent();
    let own = draft(&desktop, &nape, "cat-cow", |draft| draft["name"] = "Practice cat".into());
    let image = file(&desktop, "photo.png", &picture(2_000_000));
    let said = nape.run(&["exercises", "add", &own, "--picture", &image]).done().stdout;
    assert_eq!(said, "\"Practice cat\" is kept as own-cat-cow, with its picture.\n");

    let listed = nape.run(&["exercises", "list", "practice cat", "--json"]).done().json();
    assert_eq!((&listed[0]["id"], &listed[0]["own"]), (&json!("own-cat-cow"), &json!(true)));
    assert!(nape.run(&["exercises", "list"]).done().stdout.contains("own-cat-cow"));
    let page = nape.run(&["exercises", "show", "own-cat-cow", "--json"]).done().json();
    assert!(page["figure"].is_null());
    assert!(page["picture"].as_str().expect("a picture").starts_with("data:image/png;base64,"));
    let render = nape.run(&["exercises", "render", "own-cat-cow"]);
    assert_eq!((render.code, render.stderr.contains("has no poses")), (Some(1), true), "{render:?}");

    let text = plan(&nape, "own-cat-cow").to_string();
    let path = file(&desktop, "plan.json", text.as_bytes());
    nape.run(&["plan", "check", &path]).done();
    nape.run(&["plan", "import", &path]).done();
    let exported = nape.run(&["plan", "export"]).done().json();
    assert_eq!(exported["custom_exercises"][0]["name"], "Practice cat");
    assert_eq!(exported["custom_exercises"][0]["picture"], page["picture"]);

    // Another machine knows the exercise from the plan alone.
    let away = Desktop::with(BARE);
    let there = Nape::built(&away);
    assert_eq!(there.run(&["plan", "check", &path]).code, Some(1), "the plan as it was written names it only");
    let carried = file(&away, "plan.json", exported.to_string().as_bytes());
    there.run(&["plan", "check", &carried]).done();

    // What becomes of the exercise later changes no plan.
    draft(&desktop, &nape, "cat-cow", |draft| {
        draft["id"] = "own-cat-cow".into();
        draft["name"] = "Another cat".into();
    });
    nape.run(&["exercises", "add", &own]).done();
    nape.run(&["plan", "import", &path]).done();
    assert_eq!(nape.run(&["plan", "export"]).done().json(), exported);
    assert_eq!(nape.run(&["plan", "list", "--json"]).done().json().as_array().map(Vec::len), Some(1));

    nape.run(&["exercises", "withdraw", "own-cat-cow"]).done();
    assert!(!nape.run(&["exercises", "list"]).done().stdout.contains("own-cat-cow"));
    assert_eq!(nape.run(&["exercises", "withdraw", "own-cat-cow"]).code, Some(1), "it is gone");
    assert_eq!(nape.run(&["plan", "export"]).done().json(), exported);
    let draft = nape.run(&["exercises", "draft", "cat-cow"]).done().json();
    assert_eq!(draft["id"], "own-cat-cow-2", "an id that was used is not proposed again");
}

#[test]
fn a_version_is_raised_when_something_is_new_and_only_then() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let _agent = nape.agent();
    let own = draft(&desktop, &nape, "cat-cow", |_| {});
    let version_carried = |number: u32| {
        let mut plan = plan(&nape, "own-cat-cow");
        plan["version"] = number.into();
        let path = file(&desktop, "plan.json", plan.to_string().as_bytes());
        nape.run(&["plan", "import", &path]).done();
        nape.run(&["plan", "export"]).done().json()["custom_exercises"][0]["version"].clone()
    };
    nape.run(&["exercises", "add", &own]).done();
    nape.run(&["exercises", "add", &own]).done();
    assert_eq!(version_carried(1), 1);
    let changed = draft(&desktop, &nape, "cat-cow", |draft| {
        draft["id"] = "own-cat-cow".into();
        draft["cue"] = "Slowly.".into();
    });
    nape.run(&["exercises", "add", &changed]).done();
    assert_eq!(version_carried(2), 2);
}

#[test]
fn what_is_no_own_exercise_is_refused_with_what_to_do() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let agent = nape.agent();
    let own = draft(&desktop, &nape, "cat-cow", |_| {});
    let pictures: [(&str, &[u8], &str); 3] = [
        ("large.png", &picture(2_100_000), "larger than 2 MB"),
        ("moving.gif", b"GIF89a and so on", "not a PNG, JPEG or WebP picture"),
        ("drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a PNG, JPEG or WebP picture"),
    ];
    for (name, bytes, says) in pictures {
        let path = file(&desktop, name, bytes);
        let refused = nape.run(&["exercises", "add", &own, "--picture", &path]);
        assert_eq!(refused.code, Some(1), "{name}: {refused:?}");
        assert!(refused.stderr.contains(says) && refused.stderr.contains(name), "{name}: {refused:?}");
    }

    let documents: [(Change, &str); 4] = [
        (|draft| draft["id"] = "cat-cow".into(), "is an exercise of the library"),
        (|draft| draft["id"] = "cat".into(), "begins with own-"),
        (|draft| draft["colour"] = "red".into(), "colour is not a field"),
        (|draft| draft["picture"] = "data:image/png;base64,iVBORw0KGgo=".into(), "stands beside a figure"),
    ];
    for (change, says) in documents {
        let path = draft(&desktop, &nape, "cat-cow", change);
        let refused = nape.run(&["exercises", "add", &path]);
        assert_eq!(refused.code, Some(1), "{says}: {refused:?}");
        assert!(refused.stderr.contains(says), "{says}: {refused:?}");
    }
    assert!(!nape.run(&["exercises", "list"]).done().stdout.contains("own-"), "nothing was kept");
    assert_eq!(nape.run(&["exercises", "withdraw", "cat-cow"]).code, Some(2));

    drop(agent);
    assert_eq!(nape.run(&["exercises", "add", &own]).code, Some(3));
    nape.run(&["exercises", "list"]).done();
}
