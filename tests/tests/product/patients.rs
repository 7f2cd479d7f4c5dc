//! A therapist's patients, through the command line and the API.

use nape_api::Code;
use nape_api::client::CallError;
use nape_tests::clinic::fill;
use nape_tests::{Desktop, Nape, Parts, wall_now};
use serde_json::{Value, json};

const BARE: Parts = Parts { display: false, session_bus: false, system_bus: false };

/// What a refusal says.
fn refused(nape: &Nape<'_>, command: &str, body: &Value) -> (Code, String) {
    match nape.try_call(command, body.clone()) {
        Err(CallError::Refused(error)) => (error.code, error.message),
        other => panic!("{command} {body} was not refused: {other:?}"),
    }
}

#[test]
fn a_patient_is_added_found_noted_and_put_away() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let _agent = nape.agent();
    let said = nape.run(&["patients", "add", "  Zoë   Müller "]).done().stdout;
    let id = nape.run(&["patients", "list", "MULL", "--json"]).done().json()["patients"][0]["id"].clone();
    let id = id.as_str().expect("an id");
    assert_eq!(said, format!("Zoë Müller is kept as {id}.\n"));
    assert_eq!(nape.run(&["patients", "list"]).done().stdout, format!("{id}  Zoë Müller: No plan yet\n"));
    nape.run(&["patients", "note", "zoe muller", "Came by bicycle."]).done();
    let shown = nape.run(&["patients", "show", "Müller"]).done().stdout;
    assert!(shown.contains("Came by bicycle."), "{shown}");

    nape.run(&["patients", "archive", id]).done();
    assert_eq!(nape.run(&["patients", "list"]).done().stdout, "No patient is found.\n");
    assert_eq!(nape.run(&["patients", "list", "--archived", "--json"]).done().json()["found"], 1);
    nape.run(&["patients", "restore", "Zoë Müller"]).done();
    assert_eq!(nape.run(&["patients", "list", "--json"]).done().json()["active"], 1);

    nape.run(&["patients", "add", "Zoe Müller"]).done();
    let both = nape.run(&["patients", "show", "zoe muller"]);
    assert!(both.code == Some(1) && both.stderr.starts_with("More than one patient is called"), "{both:?}");
    let nobody = nape.run(&["patients", "show", "Ben"]);
    let no = "No patient is called \"Ben\"; `nape patients list` names all.\n";
    assert_eq!((nobody.code, nobody.stderr.as_str()), (Some(1), no));
}

#[test]
fn what_cannot_be_kept_is_refused_in_a_sentence() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let _agent = nape.agent();
    let page = nape.call("patient_add", json!({"name": "Ada"}));
    let ada = &page["card"]["id"];
    let long = "x".repeat(4_001);
    for (name, body, says) in [
        ("patient_add", json!({"name": " "}), "Give a name of 1 to 120 characters."),
        ("patient_change", json!({"patient": ada, "name": &long[..121]}), "Give a name of 1 to 120 characters."),
        ("patient_note", json!({"patient": ada, "text": long}), "Write a note of 1 to 4000 characters."),
        ("patient_list", json!({"take": 201}), "Ask for 1 to 200 patients at a time."),
        ("patient_list", json!({"query": &long[..201]}), "Search with at most 200 characters."),
    ] {
        assert_eq!(refused(&nape, name, &body), (Code::Wrong, says.to_owned()));
    }
    let (code, says) = refused(&nape, "patient_change", &json!({"patient": ada, "review": "tomorrow"}));
    assert!(code == Code::Wrong && says.starts_with("\"tomorrow\" is not a day"), "{says}");
    let (code, says) = refused(&nape, "patient_change", &json!({"patient": ada, "conditions": ["haste"]}));
    assert!(code == Code::Wrong && says.starts_with("\"haste\" is not a condition"), "{says}");
    for (name, body) in [
        ("patient_show", json!({"patient": "nobody"})),
        ("patient_change", json!({"patient": "nobody", "archived": true})),
        ("patient_note", json!({"patient": "nobody", "text": "x"})),
        ("patient_flag_seen", json!({"patient": "nobody", "flag": "1"})),
        ("patient_flag_seen", json!({"patient": ada, "flag": "1"})),
    ] {
        assert_eq!(refused(&nape, name, &body).0, Code::NothingThere, "{name}");
    }
    let page =
        nape.call("patient_change", json!({"patient": ada, "review": "2026-01-05", "conditions": ["pregnancy"]}));
    assert_eq!((&page["card"]["review_due"], &page["conditions"][0]["name"]), (&json!(true), &json!("Pregnancy")));
    let page = nape.call("patient_change", json!({"patient": ada, "review": ""}));
    assert_eq!((&page["card"]["review"], &page["conditions"][0]["id"]), (&json!(null), &json!("pregnancy")));
}

#[test]
fn the_page_of_a_patient_shows_what_the_app_told() {
    let desktop = Desktop::with(BARE);
    let nape = Nape::built(&desktop);
    let today = nape_core::day::LocalDay::of(wall_now(), &chrono::Utc);
    let clinic = fill(&desktop.nape_home(), 12, 200, today);
    let _agent = nape.agent();
    let flagged = nape.call("patient_list", json!({"order": "attention"}))["patients"][0].clone();
    assert!(flagged["flags"].as_u64().is_some_and(|flags| flags > 0), "who has flags comes first: {flagged}");
    let page = nape.call("patient_show", json!({"patient": flagged["id"]}));
    let lengths = ["versions", "days", "notes"].map(|part| page[part].as_array().map_or(0, Vec::len));
    assert_eq!(lengths, [3, 28, 3]);
    assert_eq!(page["days"][27]["day"], page["news"]);
    assert_eq!((&page["versions"][0]["version"], &page["plan"]["version"]), (&json!(3), &json!(3)));
    assert!(page["versions"][2]["words"].as_str().is_some_and(|words| words.contains("the patient has had it since")));
    let flag = &page["flags"][0];
    assert!(flag["seen"].is_null() && flag["words"].as_str().is_some_and(|words| words.contains(' ')), "{flag}");
    let seen = nape.call("patient_flag_seen", json!({"patient": flagged["id"], "flag": flag["id"]}));
    assert!(seen["flags"][0]["seen"].is_string());
    let left = flagged["flags"].as_u64().map(|flags| flags - 1);
    assert_eq!(seen["card"]["flags"].as_u64(), left);
    assert_eq!(clinic.patients.len(), 12);
}
