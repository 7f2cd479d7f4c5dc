//! A draft survives: the agent is killed at a hundred moments while somebody types, and at most the last keystroke is lost.

use super::fast::Fast;
use nape_api::client::Client;
use nape_api::home::Home;
use nape_tests::now;
use serde_json::{Value, json};
use std::time::Duration;

const KILLS: u64 = 100;
const SENTENCE: &str = "Nod as if to say yes, slowly, and let go before it hurts. Better short and often than long.";

fn notes(world: &Fast, patient: &str) -> String {
    let draft = world.nape().call("draft_show", json!({ "patient": patient }));
    draft["notes"].as_str().expect("a draft with notes").to_owned()
}

#[test]
fn the_agent_killed_at_a_hundred_moments_of_typing_loses_at_most_the_last_keystroke() {
    let world = Fast::at_speed(1);
    let mut agent = world.agent("UTC0");
    let nape = world.nape();
    let added = nape.call("patient_add", json!({"name": "Example Patient"}));
    let patient = added["card"]["id"].as_str().expect("an id").to_owned();
    nape.call("draft_begin", json!({"patient": patient, "from": {"from": "programme", "id": "p1-cgh-6wk"}}));
    let begun = notes(&world, &patient);
    let mut lost = 0;
    for round in 0..KILLS {
        let home = Home::at(&world.nape_home());
        let writer = patient.clone();
        // Somebody types; what was answered is counted.
        let typing = std::thread::spawn(move || -> (String, String) {
            let mut typed = format!("{round}: ");
            let mut acknowledged = String::new();
            let Ok(mut client) = Client::connect(&home) else { return (acknowledged, typed) };
            for letter in SENTENCE.chars() {
                typed.push(letter);
                let edit = json!({"patient": writer, "edit": {"edit": "notes", "notes": typed}});
                let answered: Result<Value, _> = client.call_by_name("draft_edit", edit);
                match answered {
                    Ok(_) => acknowledged.clone_from(&typed),
                    Err(_) => break,
                }
            }
            (acknowledged, typed)
        });
        let moment = Duration::from_micros(round * 7_919 % 60_000);
        let from = now();
        while from.elapsed() < moment {
            std::thread::yield_now();
        }
        agent.kill9();
        let (acknowledged, typed) = typing.join().expect("the typist");
        agent = world.agent("UTC0");
        let kept = notes(&world, &patient);
        assert!(
            kept == acknowledged || kept == typed || acknowledged.is_empty(),
            "round {round}: \"{acknowledged}\" was answered, \"{typed}\" was typed, \"{kept}\" is left"
        );
        lost += u32::from(kept != typed);
    }
    assert!(lost > 10, "the kills came while somebody typed: {lost}");
    // All of it can still be taken back.
    let mut draft = world.nape().call("draft_show", json!({ "patient": patient }));
    while draft["can_undo"] == true {
        draft = world.nape().call("draft_undo", json!({ "patient": patient }));
    }
    assert_eq!(draft["notes"], begun);
}
