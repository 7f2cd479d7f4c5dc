//! Safety in the running product: nothing begins before the questions are answered, a yes locks and says whom to call, a
//! locked plan prompts nothing and says why, and no crash forgets it.

use super::world::{SOON, World};
use nape_api::client::CallError;
use nape_tests::eventually;
use serde_json::{Value, json};

/// Answers of a kind with yes to some questions.
fn answers(world: &World, kind: &str, yes: &[&str]) -> Value {
    let asked = world.nape().call("safety_questions", json!({ "kind": kind }));
    let questions = asked["questions"].as_array().expect("questions").clone();
    let answers: Vec<Value> = questions
        .iter()
        .map(|question| {
            let id = question["id"].as_str().expect("an id");
            json!({"question": id, "yes": yes.contains(&id)})
        })
        .collect();
    json!({"kind": kind, "answers": answers})
}

fn ids(world: &World, kind: &str) -> Vec<String> {
    let asked = world.nape().call("safety_questions", json!({ "kind": kind }));
    let questions = asked["questions"].as_array().expect("questions").clone();
    questions.iter().map(|question| question["id"].as_str().expect("an id").to_owned()).collect()
}

fn code(refused: Result<Value, CallError>) -> String {
    match refused {
        Err(CallError::Refused(error)) => {
            serde_json::to_value(error.code).expect("a code").as_str().expect("a word").into()
        }
        other => panic!("it was not refused: {other:?}"),
    }
}

fn clear(world: &World, by: &str) -> Result<Value, CallError> {
    world.nape().try_call("safety_clear", json!({"by": by, "statement": "Seen by Dr Example today, all well."}))
}

#[test]
fn nothing_begins_before_the_screening_and_the_check() {
    let world = World::new();
    let _agent = world.agent();
    let nape = world.nape();
    nape.set(&[("waking-hours", "00:00-00:00"), ("posture-breaks", "no")]);
    nape.import(&world.due_now(2, 1)).done();
    assert_eq!(nape.call("safety", json!(null))["standing"], "screen-first");
    assert_eq!(code(nape.try_call("start", json!({"slot": null}))), "locked");
    // One answer is missing: nothing is kept of it.
    let mut most = answers(&world, "screening", &[]);
    most["answers"].as_array_mut().expect("answers").pop();
    assert_eq!(code(nape.try_call("safety_answer", most)), "wrong");
    assert_eq!(nape.status()["safety"]["standing"], "screen-first");

    nape.answer_safely("screening");
    assert_eq!(nape.status()["safety"]["standing"], "open");
    nape.call("start", json!({"slot": null}));
    assert_eq!(code(nape.try_call("session_begin", json!({"neck": 1, "head": 0}))), "locked");
    nape.answer_safely("check");
    let begun = nape.call("session_begin", json!({"neck": 1, "head": 0}));
    assert_eq!((&begun["stage"], &begun["before"]["neck"]), (&json!("running"), &json!(1)));
}

#[test]
fn every_yes_locks_with_its_urgency_and_only_the_right_person_clears_it() {
    let world = World::new();
    let mut agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.import(&world.due_now(2, 1)).done();
    world.notifications.wait_for(1, SOON);
    for kind in ["screening", "check"] {
        for id in ids(&world, kind) {
            let safety = nape.call("safety_answer", answers(&world, kind, &[&id]));
            let lock = &safety["lock"];
            assert_eq!(safety["standing"], "locked", "{id}");
            assert_eq!(lock["because"].as_array().map(Vec::len), Some(1), "{id}: {lock}");
            let first = lock["steps"][0].as_str().expect("a first step");
            let alone = lock["patient_may_clear"] == true;
            let urgency = lock["urgency"].as_str().expect("an urgency");
            assert_eq!(alone, urgency != "emergency", "{id}");
            if urgency == "emergency" {
                let number = safety["emergency"]["number"].as_str().expect("a number");
                assert!(first.contains(number), "{id}: {first}");
                assert_eq!(code(clear(&world, "patient")), "locked", "{id}");
            }
            assert_eq!(code(nape.try_call("start", json!({"slot": null}))), "locked", "{id}");
            assert_eq!(nape.status()["holds"][0]["reason"], "safety", "{id}");
            let by = if alone { "patient" } else { "therapist" };
            assert_eq!(clear(&world, by).expect("cleared")["standing"], "open", "{id}");
        }
    }
    let flags = nape.run(&["safety", "flags", "--json"]).done().json();
    assert_eq!(flags.as_array().map(Vec::len), Some(ids(&world, "screening").len() + 3), "a flag for each lock");

    // A lock outlives a crash, prompts nothing, and says why.
    nape.call("safety_answer", answers(&world, "check", &[&ids(&world, "check")[0]]));
    eventually(SOON, "the prompt to go away", || world.notifications.visible().is_empty().then_some(()));
    agent.kill9();
    let shown = world.notifications.shown().len();
    let _agent = world.agent();
    let status = nape.status();
    assert_eq!((&status["safety"]["standing"], &status["prompt"]), (&json!("locked"), &Value::Null));
    assert_eq!(status["holds"][0]["reason"], "safety");
    assert_eq!(world.notifications.shown().len(), shown, "nothing is posted again");
    let said = nape.run(&["status"]).done().stdout;
    assert!(said.contains("Safety: "), "{said}");
    assert_eq!(nape.run(&["safety", "clear", "--by", "patient", "--statement", "I feel well again."]).code, Some(1));
}

#[test]
fn a_sign_of_danger_ends_the_session_and_locks() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.import(&world.due_now(5, 10)).done();
    world.begin_session();
    let safety = nape.call("safety", json!(null));
    let signs = safety["signs"].as_array().expect("signs").clone();
    assert_eq!(signs[0]["urgency"], "emergency", "the most urgent come first");
    let seen = nape.call("safety_sign", json!({"sign": signs[0]["id"]}));
    assert_eq!((&seen["standing"], &seen["lock"]["urgency"]), (&json!("locked"), &json!("emergency")));
    assert!(world.session().is_null(), "the session is over");
    let history = nape.run(&["progress", "--json"]).done().json();
    assert_eq!(history[0]["sessions"].as_array().map(Vec::len), Some(1), "and recorded");
}

#[test]
fn what_hurts_is_off_for_today_and_the_slot_leaves_the_count() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.import(&world.due_now(5, 10)).done();
    world.begin_session();
    let view = nape.call("session_hurts", json!({"place": "neck", "pain": 6}));
    assert_eq!((&view["stage"], &view["advice"]["light"]), (&json!("finished"), &json!("red")), "its only exercise");
    assert_eq!(view["exercises"][0]["state"], "stopped");
    let safety = nape.call("safety", json!(null));
    assert_eq!(safety["stopped"][0]["exercise"]["id"], "chin-tuck-sitting");
    nape.call("session_after", json!({"neck": 6, "head": 0}));
    nape.call("session_close", json!(null));
    assert_eq!(code(nape.try_call("start", json!({"slot": null}))), "nothing-there", "nothing is left for today");
    let flags = nape.call("flags", json!(null));
    assert_eq!(flags[0]["kind"], "exercise-stopped", "{flags}");
    assert!(flags[0]["words"].as_str().expect("words").contains("Sitting chin tuck"), "{flags}");
}

#[test]
fn pain_above_the_ceiling_is_advised_on_and_a_bad_day_plays_the_gentle_form() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    let nape = world.nape();
    nape.import(&world.due_now(5, 10)).done();
    nape.call("start", json!({"slot": null}));
    nape.answer_safely("check");
    let view = nape.call("session_begin", json!({"neck": 4, "head": 0}));
    assert_eq!((&view["stage"], &view["advice"]["light"]), (&json!("prepared"), &json!("amber")), "{view}");
    let view = nape.call("session_begin", json!({"neck": 7, "head": 0}));
    assert_eq!((&view["stage"], &view["advice"]["ends"]), (&json!("prepared"), &json!(true)), "{view}");
    let view = nape.call("session_begin", json!({"neck": 7, "head": 0}));
    assert_eq!(view["stage"], "prepared", "not above what any session allows");

    nape.call("bad_days_begin", json!({"days": 2}));
    let view = world.session();
    assert_eq!((&view["gentle"], &view["checked"]), (&json!(true), &json!(true)), "{view}");
    assert_ne!(view["exercises"][0]["exercise"]["id"], "chin-tuck-sitting");
    let view = nape.call("session_begin", json!({"neck": 2, "head": 0}));
    assert_eq!(view["stage"], "running");
    assert!(!nape.status()["safety"]["bad_days"].is_null());
}
