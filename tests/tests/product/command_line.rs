//! The commands as a person at a terminal meets them.

use super::world::{SOON, World};
use nape_tests::{Desktop, Nape, Parts, eventually};
use serde_json::{Value, json};

const BARE: Parts = Parts { display: false, session_bus: false, system_bus: false };

#[test]
fn without_an_agent_every_command_that_needs_one_says_how_to_start_it() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    for words in [&["status"][..], &["next"], &["pause", "30m"], &["start"], &["plan", "show"], &["settings", "list"]] {
        let answer = nape.run(words);
        assert_eq!(answer.code, Some(3), "{words:?}: {answer:?}");
        assert!(answer.stderr.contains("nape agent"), "{words:?}: {answer:?}");
    }
    nape.run(&["doctor"]).done();
    assert!(!desktop.nape_home().join("nape.db").exists(), "looking makes nothing");
}

#[test]
fn the_library_and_plan_files_need_no_agent() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let list = nape.run(&["exercises", "list", "--json"]).done().json();
    let ids: Vec<&str> = list.as_array().expect("a list").iter().filter_map(|e| e["id"].as_str()).collect();
    assert_eq!(ids.len(), 62);
    for id in ids {
        let svg = nape.run(&["exercises", "render", id]).done().stdout;
        assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"), "{id}");
        let page = nape.run(&["exercises", "show", id]).done().stdout;
        assert!(page.contains("Stop at") && page.contains("Not yet reviewed by a clinician"), "{id}: {page}");
    }
    assert_eq!(nape.run(&["exercises", "show", "neck-spin"]).code, Some(1));
    let found =
        nape.run(&["exercises", "list", "Schreibtisch", "nod", "--desk", "--without", "dizziness"]).done().stdout;
    assert!(found.contains("desk-micro-nod") && !found.contains("ccf-nod-learn"), "{found}");
    assert_eq!(nape.run(&["exercises", "list", "zebra"]).code, Some(1));
    assert_eq!(nape.run(&["exercises", "list", "--group", "zebra"]).code, Some(2));
    let german = nape.run(&["exercises", "show", "desk-micro-nod", "--lang", "de"]).done().stdout;
    assert!(german.contains("Nicken") && german.contains("Noch von keiner Fachperson geprüft"), "{german}");
    let programmes = nape.run(&["exercises", "programmes", "--json"]).done().json();
    assert_eq!(programmes.as_array().map(Vec::len), Some(6));
    assert!(nape.run(&["exercises", "programmes", "p1-cgh-6wk"]).done().stdout.contains("Find it, 2 weeks"));
    assert_eq!(nape.run(&["exercises", "render", "scap-setting", "--pose", "dance"]).code, Some(2));

    let file = desktop.home().join("plan.json");
    let mut plan = nape_tests::plan::short_plan("2026-03-02", &["08:30", "17:30"], 3, 10);
    plan["phases"][0]["exercises"][0]["dose"] =
        json!({"sets": 2, "reps": 2, "hold_s": 10, "relax_s": 5, "side": "each"});
    std::fs::write(&file, plan.to_string()).expect("a file");
    let path = file.to_str().expect("UTF-8");
    let steps = nape.run(&["plan", "timeline", path, "--date", "2026-03-02", "--slot", "2", "--json"]).done().json();
    let kinds: Vec<String> = steps
        .as_array()
        .expect("steps")
        .iter()
        .map(|s| {
            format!("{} {} {}", s["step"].as_str().expect("a word"), s["side"].as_str().unwrap_or("-"), s["seconds"])
        })
        .collect();
    let set = |switch: &str| {
        ["hold left 10", "relax left 5", "hold left 10", switch, "hold right 10", "relax right 5", "hold right 10"]
            .map(str::to_owned)
    };
    let mut expected = vec!["ready left 5".to_owned()];
    expected.extend(set("switch right 5"));
    expected.push("rest left 60".into());
    expected.extend(set("switch right 5"));
    assert_eq!(kinds, expected);
    assert_eq!(nape.run(&["plan", "timeline", path, "--date", "2026-03-02", "--slot", "3"]).code, Some(1));
    assert_eq!(nape.run(&["plan", "timeline", path, "--date", "soon"]).code, Some(2));
}

#[test]
fn wrong_usage_names_what_is_allowed() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let _agent = nape.agent();
    for (words, expected) in [
        (&["settings", "set", "gap", "ten"][..], "10m"),
        (&["settings", "set", "colour", "red"], "settings list"),
        (&["pause", "soon"], "30m"),
        (&["pause", "until", "yesterday"], "14:00"),
        (&["later", "--minutes", "7"], "5, 10 or 20"),
    ] {
        let answer = nape.run(words);
        assert_eq!(answer.code, Some(2), "{words:?}: {answer:?}");
        assert!(answer.stderr.contains(expected) || words.contains(&"settings"), "{words:?}: {answer:?}");
        assert_eq!(answer.stderr.lines().count(), 1, "{words:?}: {answer:?}");
    }
    assert_eq!(nape.run(&["later"]).code, Some(1), "nothing is shown");
    assert_eq!(nape.run(&["start"]).code, Some(1), "there is no screen, and no plan");
    assert_eq!(nape.run(&["dance"]).code, Some(2));
}

#[test]
fn the_language_is_a_setting_that_takes_effect_at_once() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let _agent = nape.agent();
    assert_eq!(nape.status()["language"], "en", "the desktop's own");
    let wrong = nape.run(&["settings", "set", "language", "fr"]);
    assert_eq!((wrong.code, wrong.stderr.contains("system, en or de")), (Some(2), true), "{wrong:?}");
    assert_eq!(nape.run(&["settings", "set", "language", "de"]).done().stdout.trim(), "language = de");
    assert_eq!(nape.status()["language"], "de");
    let paused = nape.run(&["pause", "30m"]).done().stdout;
    assert!(paused.starts_with("Angehalten bis"), "{paused}");
    let wrong = nape.run(&["settings", "set", "gap", "ten"]);
    assert!(wrong.stderr.contains("gap muss eine Dauer"), "{wrong:?}");
    nape.run(&["settings", "set", "language", "system"]).done();
    assert!(nape.run(&["pause", "30m"]).done().stdout.starts_with("Paused until"));
}

#[test]
fn a_day_by_commands_alone() {
    let world = World::new();
    let agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.import(&world.due_now(2, 1)).done();
    let paused = nape.run(&["pause", "30m"]).done().stdout;
    assert!(paused.starts_with("Paused until"), "{paused}");
    assert_eq!(nape.status()["holds"][0]["reason"], "paused");
    nape.run(&["resume"]).done();
    world.notifications.wait_for(1, SOON);
    let bare = nape.run(&["skip"]);
    assert_eq!(bare.code, Some(2), "a session is skipped with a reason: {bare:?}");
    assert!(bare.stderr.contains("no-time"), "{bare:?}");
    nape.run(&["skip", "--reason", "meeting"]).done();
    assert_eq!(world.slot()["reason"], "In a meeting");

    // Done on the sofa after all, ticked by hand, and taken back.
    let id = world.slot()["id"].as_str().expect("an id").to_owned();
    nape.call("slot_tick", json!({"slot": id}));
    let ticked = world.slot();
    assert_eq!((&ticked["state"], &ticked["by_hand"]), (&json!("done"), &json!(true)));
    nape.call("slot_untick", json!({"slot": id}));
    assert_eq!(world.slot()["state"], "skipped", "the earlier answer counts again");

    nape.run(&["take", "posture"]).done();
    assert_ne!(nape.status()["running_break"], Value::Null);
    nape.call("break_done", json!(null));
    assert_eq!(nape.status()["running_break"], Value::Null);

    let next = nape.run(&["next", "-n", "3", "--json"]).done().json();
    assert!(next.as_array().is_some_and(|next| next.len() == 3), "{next}");
    nape.set(&[("posture-every", "45m")]);
    drop(agent);
    let _agent = world.agent();
    assert_eq!(nape.run(&["settings", "get", "posture-every"]).done().stdout.trim(), "45m", "settings are remembered");
    assert_eq!(world.slot()["reason"], "In a meeting", "outcomes are remembered");
    nape.run(&["quit"]).done();
    eventually(SOON, "the agent to end", || (nape.run(&["status"]).code == Some(3)).then_some(()));
}
