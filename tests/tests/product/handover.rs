//! A plan goes to the patient in a sealed file and an answer comes back, between two homes that share nothing but files.

use nape_tests::{Desktop, Nape, Parts};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use std::path::Path;

const BARE: Parts = Parts { display: false, session_bus: false, system_bus: false };
const PATIENT: &str = "0193a5c8-aaaa-7000-8000-0000000000aa";
const OTHER_WORDS: &str = "zoo zone zero youth young you";

/// A plan as a therapist publishes it.
fn plan(nape: &Nape<'_>, version: u32) -> Value {
    // Days begin at four.
    let local = nape.local_time();
    let today = (local - chrono::TimeDelta::hours(4)).format("%Y-%m-%d").to_string();
    let mut plan = nape_tests::plan::short_plan(&today, &[&local.format("%H:%M").to_string()], 2, 5);
    plan["version"] = version.into();
    plan
}

/// Puts a published version, and its patient if need be, into the records of a home whose agent does not run.
fn publish(desktop: &Desktop, plan: &Value) {
    let records = Connection::open(desktop.nape_home().join("nape.db")).expect("the records");
    let add = "INSERT OR IGNORE INTO patient (id, name, folded, added) VALUES (?1, 'Anna Beispiel', 'anna beispiel', '2026-01-01')";
    records.execute(add, [PATIENT]).expect("a patient");
    let version = plan["version"].as_i64().expect("a version");
    records
        .execute(
            "INSERT INTO published (id, patient, plan, version, sha256, content, at, offset_s, day) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, '2026-01-01T00:00:00Z', 0, '2026-01-01')",
            params![
                format!("published-{version}"),
                PATIENT,
                plan["id"].as_str(),
                version,
                "0".repeat(64),
                plan.to_string()
            ],
        )
        .expect("a version");
}

/// A therapist with a published version, whose agent runs.
fn therapist(desktop: &Desktop, versions: &[u32]) -> nape_tests::Running {
    let nape = Nape::built(desktop);
    let agent = nape.agent();
    let plans: Vec<Value> = versions.iter().map(|version| plan(&nape, *version)).collect();
    nape.run(&["quit"]).done();
    drop(agent);
    for plan in &plans {
        publish(desktop, plan);
    }
    nape.agent()
}

fn hand_over(nape: &Nape<'_>, more: &[&str]) -> Value {
    nape.run(&[&["hand-over", PATIENT, "--json"], more].concat()).done().json()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn row(desktop: &Desktop, columns: &str) -> Vec<Option<String>> {
    let records = Connection::open(desktop.nape_home().join("nape.db")).expect("the records");
    let count = columns.split(',').count();
    let read = |row: &rusqlite::Row<'_>| (0..count).map(|place| row.get::<_, Option<String>>(place)).collect();
    records.query_row(&format!("SELECT {columns} FROM patient"), [], read).expect("the patient")
}

#[test]
fn a_plan_goes_out_and_an_answer_comes_back_twice() {
    let (here, there) = (Desktop::with(BARE), Desktop::with(BARE));
    let (practice, patient) = (Nape::built(&here), Nape::built(&there));
    let mut clinic = therapist(&here, &[1]);
    let _home = patient.agent();
    practice
        .call("card_save", json!({"name": "Dr. Beispiel", "phone": "030 1234", "booking_url": "https://example.org"}));

    let handed = hand_over(&practice, &[]);
    let (file, words) = (text(&handed["path"]), text(&handed["words"]));
    assert_eq!(Path::new(file), here.nape_home().join("handover/plan-0000aa-v1.nape"));
    assert_eq!(words.split(' ').count(), 6);
    let again = hand_over(&practice, &[]);
    assert_eq!(
        (text(&again["words"]), again["path"].as_str()),
        (words, Some(file.replace(".nape", "-2.nape").as_str()))
    );

    // Without the words, with others, with a typo; then as somebody would type them.
    let import = |more: &[&str]| patient.run(&[&["plan", "import", file], more].concat());
    assert!(import(&["--yes"]).stderr.contains("six words"));
    assert!(import(&["--yes", "--words", OTHER_WORDS]).stderr.contains("do not open this file"));
    assert!(import(&["--yes", "--words", "one two"]).stderr.contains("not 2"));
    assert_eq!(patient.run(&["plan", "show"]).code, Some(1), "nothing was taken over");
    let typed = words.to_uppercase().replace(' ', " - ");
    assert!(import(&["--words", &typed]).stderr.contains("--yes"), "nobody was there to accept");
    let said = import(&["--yes", "--words", &typed]).done().stdout;
    for part in
        ["From Dr. Beispiel", "030 1234", "https://example.org", "Short plan", "has not been told yet", "2 weeks"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(import(&["--yes", "--words", words]).done().stdout.contains("Their key is known"), "twice is no harm");
    assert_eq!(patient.run(&["plan", "list", "--json"]).done().json().as_array().map(Vec::len), Some(1));

    let today = text(&patient.status()["day"]).to_owned();
    patient.call("slot_tick", json!({"slot": format!("{today}#1")}));
    let answer = patient.run(&["plan", "answer", "--json"]).done().json();
    let answer = text(&answer["path"]).to_owned();
    let taken = practice.run(&["receive", &answer, "--json"]).done().json();
    assert_eq!(
        (&taken["is"], &taken["days"], &taken["paired"]),
        (&"answer".into(), &1.into(), &true.into()),
        "{taken}"
    );
    let remembered = || row(&here, "CAST(received_version AS TEXT), news_day, CAST(adherence AS TEXT), words, secret");
    let known = remembered();
    assert_eq!(known, [Some("1"), Some(&today), Some("1.0"), None, None].map(|text| text.map(str::to_owned)));
    let twice = practice.run(&["receive", &answer]).done().stdout;
    assert!(twice.contains("was here already"), "{twice}");
    assert_eq!(remembered(), known);

    // From now on no words are needed, and the therapist knows.
    practice.run(&["quit"]).done();
    clinic.ended();
    drop(clinic);
    publish(&here, &plan(&patient, 2));
    let _clinic = practice.agent();
    let second = hand_over(&practice, &[]);
    assert!(second["words"].is_null() && second["version"] == 2, "{second}");
    let fingerprint = {
        let offered = patient.run(&["receive", text(&second["path"]), "--json"]).done().json();
        text(&offered["fingerprint"]).to_owned()
    };
    assert!(patient.run(&["plan", "import", text(&second["path"]), "--yes"]).done().stdout.contains("version 2"));
    let practice_there = patient.run(&["plan", "practice", "--json"]).done().json();
    assert_eq!((&practice_there["version"], &practice_there["known"]), (&2.into(), &false.into()));
    assert_eq!(text(&practice_there["fingerprint"]), fingerprint);
    let answer = patient.run(&["plan", "answer", "--json"]).done().json();
    practice.run(&["receive", text(&answer["path"])]).done();
    patient.run(&["plan", "import", text(&hand_over(&practice, &[])["path"]), "--yes"]).done();
    let said = patient.run(&["plan", "practice"]).done().stdout;
    assert!(said.contains("You have version 2") && said.contains("your therapist knows"), "{said}");
}

#[test]
fn nobody_else_answers_and_nobody_else_prescribes() {
    let (here, there, away) = (Desktop::with(BARE), Desktop::with(BARE), Desktop::with(BARE));
    let (practice, patient, stranger) = (Nape::built(&here), Nape::built(&there), Nape::built(&away));
    let _clinic = therapist(&here, &[1]);
    let (_home, _elsewhere) = (patient.agent(), stranger.agent());
    let first = hand_over(&practice, &[]);
    let import = |nape: &Nape<'_>, handed: &Value| {
        nape.run(&["plan", "import", text(&handed["path"]), "--yes", "--words", text(&handed["words"])])
    };
    import(&patient, &first).done();
    let answer = patient.run(&["plan", "answer", "--json"]).done().json();
    let answer = text(&answer["path"]);

    // What is for the therapist is for nobody else, and no file goes where one is.
    assert!(stranger.run(&["receive", answer]).stderr.contains("no key here opens it"));
    assert!(patient.run(&["receive", answer]).stderr.contains("written this file yourself"));
    let taken_place = patient.run(&["plan", "answer", "-o", answer]);
    assert!(taken_place.stderr.contains("There is a file already"), "{taken_place:?}");

    // New words make the old invitation void, until they are answered.
    let again = hand_over(&practice, &["--again"]);
    assert_ne!(again["words"], first["words"]);
    let refused = practice.run(&["receive", answer]);
    assert!(refused.stderr.contains("newest hand-over"), "{refused:?}");
    import(&patient, &again).done();
    let answer = patient.run(&["plan", "answer", "--json"]).done().json();
    assert_eq!(practice.run(&["receive", text(&answer["path"]), "--json"]).done().json()["paired"], true);

    // Whoever got hold of the words later is somebody else.
    import(&stranger, &again).done();
    let false_answer = stranger.run(&["plan", "answer", "--json"]).done().json();
    let refused = practice.run(&["receive", text(&false_answer["path"])]);
    assert!(refused.stderr.contains("another key than before"), "{refused:?}");

    // Another therapist who uses the same case is noticed.
    let fake = Desktop::with(BARE);
    let _fake = therapist(&fake, &[2]);
    let forged = hand_over(&Nape::built(&fake), &[]);
    let refused = import(&patient, &forged);
    assert!(refused.stderr.contains("another key than before"), "{refused:?}");
    assert_eq!(patient.run(&["plan", "list", "--json"]).done().json().as_array().map(Vec::len), Some(1));
}

#[test]
fn hostile_files_are_refused_with_a_sentence_and_nothing_is_written() {
    let (here, there) = (Desktop::with(BARE), Desktop::with(BARE));
    let (practice, patient) = (Nape::built(&here), Nape::built(&there));
    let _clinic = therapist(&here, &[1]);
    // Memory is bounded: the agent and whatever it starts have a gibibyte, of which opening by words takes a quarter.
    let mut bounded = there.command("prlimit");
    bounded.arg("--as=1073741824").arg(patient.binary("nape")).arg("agent");
    let _home = patient.agent_by(&mut bounded);
    let handed = hand_over(&practice, &[]);
    let sealed = std::fs::read(text(&handed["path"])).expect("the file");
    let before = listing(&there.nape_home());
    let mut files: Vec<Vec<u8>> = Vec::new();
    files.extend((0..24).map(|part| sealed[..sealed.len() * part / 24].to_vec()));
    files.extend((0..16).map(|part| {
        let mut file = sealed.clone();
        let place = file.len() * part / 16;
        file[place] ^= 0x20;
        file
    }));
    let text_file = |text: &str| text.as_bytes().to_vec();
    files.push(text_file(&"[".repeat(100_000)));
    files.push(text_file(&format!("{}{}", "{\"a\":".repeat(50_000), "}".repeat(50_000))));
    files.push(vec![b' '; 33 * 1024 * 1024]);
    files.push(vec![0; 1_000_000]);
    let plan = plan(&patient, 1);
    let with = |change: &dyn Fn(&mut Value)| {
        let mut plan = plan.clone();
        change(&mut plan);
        plan.to_string().into_bytes()
    };
    files.push(with(&|plan| plan["phases"][0]["exercises"][0]["exercise"] = "../../../etc/passwd".into()));
    files.push(with(&|plan| plan["title"] = "x".repeat(1_000_000).into()));
    files.push(with(&|plan| plan["title"] = "bell \u{7} and escape \u{1b}[2J".into()));
    files.push(with(&|plan| plan["therapist"]["booking_url"] = "javascript:alert(1)".into()));
    files.push(with(&|plan| plan["phases"][0]["weeks"] = 4_000_000_000_u64.into()));
    let own = |change: &dyn Fn(&mut Value)| {
        let mut own: Value = patient.run(&["exercises", "draft", "cat-cow"]).done().json();
        change(&mut own);
        with(&|plan| {
            plan["phases"][0]["exercises"][0] = json!({"exercise": own["id"]});
            plan["custom_exercises"] = json!([own]);
        })
    };
    let picture = |kind: &str, base64: &str| format!("data:image/{kind};base64,{base64}");
    let pictured = |value: String| {
        own(&|own| {
            own.as_object_mut().expect("an object").remove("figure");
            own["picture"] = value.clone().into();
        })
    };
    files.push(pictured(picture("svg+xml", "PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+")));
    files.push(pictured(picture("png", &"A".repeat(8_000_000))));
    files.push(pictured("file:///etc/passwd".into()));
    files.push(pictured("https://example.org/track.png".into()));
    files.push(own(&|own| own["id"] = "own-../../x".into()));
    files.push(own(&|own| own["figure"] = json!({"svg": "<script>alert(1)</script>"})));
    let path = there.home().join("hostile.nape");
    let file = path.to_str().expect("UTF-8");
    for (number, content) in files.iter().enumerate() {
        std::fs::write(&path, content).expect("a file");
        let refused = patient.run(&["plan", "import", file, "--yes", "--words", text(&handed["words"])]);
        assert!(matches!(refused.code, Some(1 | 2)), "file {number}: {refused:?}");
        assert!(
            refused.stderr.lines().next().is_some_and(|line| line.ends_with(['.', '…'])),
            "file {number}: {refused:?}"
        );
        assert!(!refused.stderr.contains("panicked"), "file {number}: {refused:?}");
    }
    assert!(files.len() >= 50, "{}", files.len());
    assert_eq!(patient.run(&["plan", "list", "--json"]).done().json(), json!([]));
    assert_eq!(listing(&there.nape_home()), before);
}

/// The names in a folder.
fn listing(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
