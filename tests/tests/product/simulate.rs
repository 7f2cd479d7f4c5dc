//! `nape simulate`: one golden day, its published schema, and wrong input.

use nape_tests::{Answer, Desktop, Nape, Parts};
use serde_json::Value;
use std::path::{Path, PathBuf};

const BARE: Parts = Parts { display: false, session_bus: false, system_bus: false };

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn simulated(nape: &Nape<'_>, trace: &Path, more: &[&str]) -> Answer {
    let (plan, trace) = (file("../exercises/examples/first-light.nape.json"), trace.to_owned());
    let mut words =
        vec!["simulate", "--plan", plan.to_str().expect("UTF-8"), "--trace", trace.to_str().expect("UTF-8")];
    words.extend(["--from", "2026-11-24T06:00:00+01:00", "--to", "2026-11-25T03:59:00+01:00", "--tz", "Europe/Berlin"]);
    words.extend(more);
    nape.run(&words)
}

#[test]
fn the_golden_day_is_what_it_was_and_fits_its_schema() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let said = simulated(&nape, &file("simulation/day.trace.jsonl"), &["--jsonl"]).done().stdout;
    let golden = std::fs::read_to_string(file("simulation/day.jsonl")).expect("the golden day");
    assert_eq!(said, golden);

    let schema: Value =
        serde_json::from_slice(&std::fs::read(file("simulation/schema.json")).expect("the schema")).expect("JSON");
    for line in golden.lines() {
        let line: Value = serde_json::from_str(line).expect("a line of JSON");
        let shape = &schema["oneOf"][usize::from(line["event"] == "summary")];
        let line = line.as_object().expect("an object");
        for required in shape["required"].as_array().expect("names") {
            assert!(line.contains_key(required.as_str().expect("a name")), "{required} is missing in {line:?}");
        }
        for (key, value) in line {
            let property = &shape["properties"][key];
            assert!(property.is_object(), "{key} is not in the schema");
            let words = property["enum"].as_array();
            assert!(words.is_none_or(|words| words.contains(value)), "{key}: {value} is not in the schema");
        }
    }
}

#[test]
fn settings_as_they_are_listed_are_taken() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let agent = nape.agent();
    nape.set(&[("posture-breaks", "no"), ("walk-breaks", "no")]);
    let listed = desktop.home().join("settings.json");
    std::fs::write(&listed, nape.run(&["settings", "list", "--json"]).done().stdout).expect("a file");
    drop(agent);
    let trace = file("simulation/day.trace.jsonl");
    let said = simulated(&nape, &trace, &["--settings", listed.to_str().expect("UTF-8")]).done().stdout;
    assert!(said.contains("\"kind\":\"session\"") && !said.contains("\"kind\":\"posture\",\"id\""), "{said}");
}

#[test]
fn wrong_input_is_said_in_a_sentence() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let trace = desktop.home().join("trace.jsonl");
    for (text, sentence) in [
        ("{\"at\":\"2026-11-24T08:00:00+01:00\"}", "Line 1 of the trace"),
        ("{\"at\":\"2026-11-24T08:00:00+01:00\",\"zone\":\"Atlantis/Capital\"}", "Atlantis/Capital"),
    ] {
        std::fs::write(&trace, text).expect("a file");
        let answer = simulated(&nape, &trace, &[]);
        assert_eq!(answer.code, Some(1), "{answer:?}");
        assert!(answer.stderr.contains(sentence), "{answer:?}");
    }
    assert_eq!(simulated(&nape, &trace, &["--answers", "perhaps"]).code, Some(2));
    assert_eq!(simulated(&nape, &desktop.home().join("none"), &[]).code, Some(1));
}
