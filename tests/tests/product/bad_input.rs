//! Bad input of every kind gets a sentence and changes nothing.

use super::world::World;
use nape_tests::{Desktop, Nape, Parts};
use serde_json::{Value, json};
use std::fs;

const BARE: Parts = Parts { display: false, session_bus: false, system_bus: false };

fn spoiled(spoil: impl Fn(&mut Value)) -> Vec<u8> {
    let today = nape_tests::wall_now().format("%Y-%m-%d").to_string();
    let mut plan = nape_tests::plan::short_plan(&today, &["08:30"], 2, 1);
    spoil(&mut plan);
    plan.to_string().into_bytes()
}

#[test]
fn every_bad_plan_is_refused_with_the_path_and_changes_nothing() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let _agent = nape.agent();
    nape.import(&serde_json::from_slice(&spoiled(|_| {})).expect("a plan")).done();
    let before = nape.run(&["plan", "list", "--json"]).done().stdout;
    let at = |path: &'static str, value: Value| {
        move |plan: &mut Value| *plan.pointer_mut(path).expect("a place in the plan") = value.clone()
    };
    let twice = |plan: &mut Value| {
        let lines = plan["phases"][0]["exercises"].as_array_mut().expect("lines");
        lines.push(lines[0].clone());
    };
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        (
            "unknown exercise",
            spoiled(at("/phases/0/exercises/0/exercise", json!("neck-spin"))),
            "phases[0].exercises[0].exercise",
        ),
        (
            "negative hold",
            spoiled(at("/phases/0/exercises/0/dose/hold_s", json!(-3))),
            "phases[0].exercises[0].dose.hold_s",
        ),
        ("no reps", spoiled(at("/phases/0/exercises/0/dose/reps", json!(0))), "phases[0].exercises[0].dose.reps"),
        ("duplicate line", spoiled(twice), "phases[0].exercises[1]"),
        ("future format", spoiled(at("/format", json!("nape.plan/9"))), "newer Nape"),
        ("ended long ago", spoiled(at("/starts", json!("2019-03-04"))), "phases ended on"),
        ("25 MB", vec![b' '; 25_000_000], "25 MB"),
        ("broken UTF-8", vec![0x7b, 0xff, 0xfe, 0x7d], "UTF-8"),
        ("not JSON", b"{\"format\": ".to_vec(), "not JSON"),
        ("a list", b"[]".to_vec(), "JSON object"),
        ("empty", Vec::new(), "not JSON"),
    ];
    for (name, bytes, expected) in cases {
        let file = desktop.home().join("bad.json");
        fs::write(&file, bytes).expect("a file");
        let answer = nape.run(&["plan", "import", file.to_str().expect("UTF-8")]);
        assert_eq!(answer.code, Some(1), "{name}: {answer:?}");
        assert!(answer.stderr.contains(expected), "{name}: {answer:?}");
        assert!(!answer.stderr.contains("panicked"), "{name}: {answer:?}");
        assert_eq!(nape.run(&["plan", "list", "--json"]).done().stdout, before, "{name} changed something");
    }
}

#[test]
fn the_same_version_with_other_content_is_refused() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let _agent = nape.agent();
    let plan: Value = serde_json::from_slice(&spoiled(|_| {})).expect("a plan");
    nape.import(&plan).done();
    nape.import(&plan).done();
    let mut other = plan;
    other["title"] = json!("Another title");
    let answer = nape.import(&other);
    assert_eq!(answer.code, Some(1), "{answer:?}");
    assert!(answer.stderr.contains("Version 1"), "{answer:?}");
}

#[test]
fn a_second_agent_is_sent_away() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let agent = nape.agent();
    let second = nape.run(&["agent"]);
    assert_eq!(second.code, Some(1), "{second:?}");
    assert!(second.stderr.contains("already running"), "{second:?}");
    nape.run(&["status"]).done();
    drop(agent);
}

#[test]
fn a_home_that_cannot_be_used_is_a_sentence() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let home = desktop.nape_home();
    fs::write(home.join("nape.db"), b"this is not a database, whatever its name says").expect("a file");
    let broken = nape.run(&["agent"]);
    assert_eq!(broken.code, Some(1), "{broken:?}");
    assert!(broken.stderr.contains("damaged") && broken.stderr.lines().count() == 1, "{broken:?}");
    assert_eq!(fs::read(home.join("nape.db")).expect("the file"), b"this is not a database, whatever its name says");

    // A file where the folder should be cannot be written by anybody, root included.
    fs::remove_dir_all(&home).expect("the home is removed");
    fs::write(&home, b"").expect("a file in its place");
    let blocked = nape.run(&["agent"]);
    assert_eq!(blocked.code, Some(1), "{blocked:?}");
    assert!(blocked.stderr.contains("nape") && !blocked.stderr.contains("panicked"), "{blocked:?}");
}

#[test]
fn nonsense_on_the_socket_hurts_nobody() {
    use std::io::{BufRead, BufReader, Write};
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::net::UnixStream;
    let world = World::new();
    let _agent = world.agent();
    let socket = world.desktop.nape_home().join("agent.sock");
    assert_eq!(fs::metadata(&socket).expect("the socket").permissions().mode() & 0o777, 0o600);
    let mut stream = UnixStream::connect(&socket).expect("the agent listens");
    stream
        .write_all(b"hello\n{\"id\":7,\"call\":\"dance\"}\n\xff\xfe\n{\"id\":8,\"call\":\"status\",\"body\":null}\n")
        .expect("sent");
    let answers: Vec<Value> = BufReader::new(stream)
        .lines()
        .take(4)
        .map(|line| serde_json::from_str(&line.expect("a line")).expect("JSON"))
        .collect();
    assert_eq!(answers[0]["error"]["code"], "wrong");
    assert_eq!((&answers[1]["id"], &answers[1]["error"]["code"]), (&json!(7), &json!("wrong")));
    assert_eq!(answers[2]["error"]["code"], "wrong");
    assert_eq!(answers[3]["ok"]["plan"], Value::Null, "and the conversation goes on");
}
