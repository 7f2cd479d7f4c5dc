//! The library as people use it: looked over and seen as a whole on the command line, searched and read in the window.

use super::window::look;
use super::world::{SOON, WINDOW, World};
use nape_tests::{Browser, Desktop, Nape, Parts, eventually};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const BARE: Parts = Parts { display: false, session_bus: false, system_bus: false };

/// The library's folder, copied to be broken.
fn copied(desktop: &Desktop) -> PathBuf {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).expect("a folder");
        for entry in std::fs::read_dir(from).expect("the library") {
            let entry = entry.expect("a file");
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target);
            } else {
                std::fs::copy(entry.path(), target).expect("a copy");
            }
        }
    }
    let folder = desktop.home().join("exercises");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../exercises"), &folder);
    folder
}

/// Replaces one part of a file's text, which must be there.
fn replace(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).expect("a file of the library");
    assert!(text.contains(from), "{file} has no {from}");
    std::fs::write(path, text.replacen(from, to, 1)).expect("a broken file");
}

/// Changes one value of a JSON file.
fn set(folder: &Path, file: &str, pointer: &str, value: Value) {
    let path = folder.join(file);
    let mut json: Value = serde_json::from_slice(&std::fs::read(&path).expect("a file")).expect("JSON");
    *json.pointer_mut(pointer).expect("the place of the fault") = value;
    std::fs::write(path, json.to_string()).expect("a broken file");
}

#[test]
fn fifteen_faults_in_a_broken_copy_are_all_told_at_once() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    assert_eq!(nape.run(&["exercises", "check"]).done().stdout, "62 exercises, 6 programmes, no finding.\n");
    let folder = copied(&desktop);
    let path = folder.to_str().expect("UTF-8");
    assert_eq!(nape.run(&["exercises", "check", path]).done().stdout, "62 exercises, 6 programmes, no finding.\n");

    set(&folder, "cat-cow.json", "/progression/to", json!(["dog-horse"]));
    set(&folder, "ccf-supine-s5.json", "/progression/to", json!(["ccf-supine-s1"]));
    set(&folder, "arom-flexext.json", "/figure/poses/0/name", json!("begin"));
    set(&folder, "prone-w.json", "/figure/poses/0/joints", json!({ "neck_upper": 85 }));
    set(&folder, "iso-flexion.json", "/figure/poses/1/hands", json!({ "right": { "at": [900, 0], "hand": 0 } }));
    set(&folder, "arom-rotation.json", "/dose/side", json!("none"));
    set(&folder, "posture-reset.json", "/desk_dose/reps", json!(20));
    set(&folder, "band-row.json", "/evidence/0/id", json!("E99"));
    set(&folder, "prone-t.json", "/contraindications", json!(["boredom"]));
    set(&folder, "wall-angel.json", "/id", json!("wall-devil"));
    set(&folder, "programmes/p1-cgh-6wk.json", "/phases/0/lines/0/exercise", json!("ccf-supine-s9"));
    replace(&folder, "en/wall-slide.ftl", "cue = ", &format!("cue = {}", "Reach up, mind your ears. ".repeat(2)));
    replace(&folder, "de/band-er.ftl", "step-2 = ", "schritt-2 = ");
    replace(&folder, "en/open-book.ftl", "purpose = ", "purpose ");
    replace(&folder, "shrug-loaded.json", "\"licence\"", "\"license\"");

    let checked = nape.run(&["exercises", "check", path]);
    assert_eq!(checked.code, Some(1), "{checked:?}");
    for said in [
        "cat-cow.json: progression.to[0] names dog-horse",
        "ccf-supine-s1.json: progression leads round in a circle: ccf-supine-s1, ccf-supine-s2",
        "arom-flexext.json: figure.poses must have a pose named start",
        "prone-w.json: figure.poses[0].joints.neck_upper",
        "has a hand that cannot come to where it should be",
        "arom-rotation.json: dose.side is none, but the figure moves to one side",
        "posture-reset.json: dose takes",
        "band-row.json: evidence names E99",
        "prone-t.json: contraindications[0]",
        "wall-angel.json: id is wall-devil",
        "programmes/p1-cgh-6wk.json: phases.find-it.lines names ccf-supine-s9",
        "wall-slide.json: cue has ",
        "de/band-er.ftl: step-2 is not translated",
        "open-book.json: en.ftl line 3 is not Fluent",
        "shrug-loaded.json: licence is missing",
    ] {
        assert!(checked.stdout.contains(said), "{said} is not in\n{}", checked.stdout);
    }
    let json = nape.run(&["exercises", "check", path, "--json"]);
    let report: Value = serde_json::from_str(&json.stdout).expect("a report");
    assert_eq!((&report["exercises"], &report["programmes"]), (&json!(62), &json!(6)));
    assert!(nape.run(&["exercises", "check", "/nowhere"]).stderr.contains("/nowhere cannot be read"));
}

#[test]
fn the_contact_sheet_has_every_pose_light_and_dark() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let poses: usize = nape
        .run(&["exercises", "list", "--json"])
        .done()
        .json()
        .as_array()
        .expect("cards")
        .iter()
        .map(|card| {
            let id = card["id"].as_str().expect("an id");
            let page = nape.run(&["exercises", "show", id, "--json"]).done().json();
            page["figure"]["poses"].as_array().map_or(0, Vec::len)
        })
        .sum();
    assert!(poses >= 2 * 62, "{poses}");
    for name in ["sheet.html", "sheet.svg"] {
        let path = desktop.home().join(name);
        nape.run(&["exercises", "contact-sheet", "-o", path.to_str().expect("UTF-8"), "--lang", "de"]).done();
        let sheet = std::fs::read_to_string(path).expect("a sheet");
        assert_eq!(sheet.matches("class=\"figure\"").count(), 2 * poses, "{name}");
        assert!(sheet.contains("Wand"), "{name} is in German");
    }
    assert_eq!(nape.run(&["exercises", "contact-sheet", "-o", "sheet.pdf"]).code, Some(2));
}

/// The words of what a list shows at one moment: it changes while one types.
fn said(window: &Browser, css: &str) -> Vec<String> {
    let words =
        window.execute("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", &[json!(css)]);
    serde_json::from_value(words).expect("words")
}

/// How many cards in sight have no figure.
const BARE_CARDS: &str = r"
const inSight = (card) => { const { top, bottom } = card.getBoundingClientRect(); return bottom > 0 && top < innerHeight; };
return [...document.querySelectorAll('.card')].filter((card) => inSight(card) && !card.querySelector('svg.figure')).length;
";

/// How many cards there are.
fn cards(window: &Browser) -> usize {
    said(window, "main .cards > li").len()
}

#[test]
fn the_library_is_searched_filtered_and_read_in_the_window() {
    let world = World::new();
    let _agent = world.agent();
    let _window = world.nape().window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.press("Try the example plan");
    window.sees_within("Week 1", WINDOW);
    window.execute("location.hash = '#/library'", &[]);
    eventually(SOON, "all cards", || (cards(&window) == 62).then_some(()));
    let drawn = || window.execute("return document.querySelectorAll('.card svg.figure').length", &[]).as_u64();
    eventually(SOON, "figures on the cards in sight", || (drawn() >= Some(1)).then_some(()));
    assert!(drawn() < Some(40), "what is far out of sight is not drawn");
    for (width, height) in [(420, 640), (1200, 800)] {
        window.resize(width, height);
        eventually(SOON, "a figure on every card in sight", || {
            (window.execute(BARE_CARDS, &[]).as_u64() == Some(0)).then_some(())
        });
    }
    look(&world, &window, "library");

    // In English and in German, whatever is shown.
    for (query, first) in [("cat", "Cat"), ("Nacken Wand", ""), ("levator", "")] {
        window.fill("input[type=search]", query);
        eventually(SOON, query, || {
            let found = said(&window, "main .cards .name");
            (!found.is_empty() && found.len() < 30 && found[0].contains(first)).then_some(())
        });
    }
    window.fill("input[type=search]", "zebra");
    window.sees_within("No exercise fits", SOON);
    window.execute(
        "const field = document.querySelector('input[type=search]'); field.value = ''; field.dispatchEvent(new Event('input'))",
        &[],
    );
    eventually(SOON, "all cards again", || (cards(&window) == 62).then_some(()));

    window.press("Filters");
    window.sees_within("What the patient has", SOON);
    look(&world, &window, "library-filters");
    window.execute(
        "[...document.querySelectorAll('#filters label')].find(l => l.textContent.includes('Dizziness')).click()",
        &[],
    );
    eventually(SOON, "what must not be done to be hidden", || (cards(&window) < 62).then_some(()));
    assert!(said(&window, "main .cards .care").iter().any(|care| care.contains("Dizziness")));
    window.press("Clear filters");
    eventually(SOON, "all cards once more", || (cards(&window) == 62).then_some(()));

    window.execute("document.querySelector('.card[href$=\"/band-row\"]').focus()", &[]);
    window.keys("\u{e007}");
    window.sees_within("What supports it", SOON);
    look(&world, &window, "exercise");
    let page = window.text("main");
    for part in ["Keep in mind", "Stop if you notice", "Usual practice", "Not yet reviewed", "doi.org"] {
        assert!(page.contains(part), "{part} is not on the page:\n{page}");
    }
}

#[test]
fn another_language_is_spoken_at_once_everywhere() {
    let world = World::new();
    let _agent = world.agent();
    let nape = world.nape();
    let _window = nape.window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.press("Try the example plan");
    window.sees_within("Week 1", WINDOW);
    nape.set(&[("language", "de")]);
    window.sees_within("Heute", SOON);
    for (name, hash, text) in [
        ("library-de", "#/library", "62 Übungen"),
        ("exercise-de", "#/exercise/wall-slide", "Denken Sie daran"),
        ("plan-de", "#/plan", "Nicken"),
    ] {
        window.execute("location.hash = arguments[0]", &[json!(hash)]);
        window.sees_within(text, SOON);
        look(&world, &window, name);
    }
    nape.set(&[("language", "en")]);
    window.sees_within("nod", SOON);
}

#[test]
fn an_own_exercise_is_made_changed_and_withdrawn_in_the_window() {
    let world = World::new();
    let _agent = world.agent();
    let nape = world.nape();
    let _window = nape.window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.press("Try the example plan");
    window.sees_within("Week 1", WINDOW);
    window.execute("location.hash = '#/exercise/cat-cow'", &[]);
    window.sees_within("Make one of your own from it", SOON);
    window.press("Make one of your own from it");
    window.sees_within("The one thing to keep in mind", SOON);
    look(&world, &window, "own-editor");
    window.fill("form input[type=text]", "Practice cat");
    window.fill("form input[type=number]", "0");
    window.press("Save");
    window.sees_within("It was not saved", SOON);
    window.fill("form input[type=number]", "2");
    window.press("Save");
    eventually(SOON, "the page of the new exercise", || window.url().ends_with("#/exercise/own-cat-cow").then_some(()));
    window.sees_within("Practice cat", SOON);
    window.execute("location.hash = '#/own'", &[]);
    window.sees_within("Practice cat", SOON);
    look(&world, &window, "own");
    window.execute("location.hash = '#/own/own-cat-cow'", &[]);
    window.sees_within("Withdraw", SOON);
    window.press("Withdraw");
    window.sees_within("There is none yet", SOON);
    assert_eq!(nape.run(&["exercises", "list", "--json"]).done().json().as_array().map(Vec::len), Some(62));
}
