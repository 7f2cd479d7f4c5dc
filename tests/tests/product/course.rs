//! How the plan's lines go on: what hurts comes back easier on the next day, an amber session is asked about, four clean
//! sessions propose the next exercise. The clock runs a hundred times as fast.

use super::fast::Fast;
use super::world::SOON;
use nape_tests::eventually;
use nape_tests::plan::short_plan;
use serde_json::{Value, json};
use std::time::Duration;

/// A zone in which it is so many minutes before four in the morning, when days begin, by the fast clock.
pub(crate) fn before_four(world: &Fast, minutes: i64) -> String {
    let mut agent = world.agent("UTC0");
    let now = world.nape().local_time();
    world.nape().run(&["quit"]).done();
    eventually(SOON, "the agent to end", || agent.ended());
    let midnight = now.date_naive().and_hms_opt(0, 0, 0).expect("a midnight");
    let here = (now.naive_local() - midnight).num_minutes();
    let east = (4 * 60 - minutes - here).rem_euclid(24 * 60);
    // POSIX counts west of Greenwich, and no zone is farther than half a day.
    let west = if east > 12 * 60 { 24 * 60 - east } else { -east };
    format!("NPT{}{:02}:{:02}", if west < 0 { "-" } else { "" }, west.abs() / 60, west.abs() % 60)
}

/// A plan of some exercises that is due now, whose steps on the patient may take alone.
fn prepare(world: &Fast, exercises: &Value) {
    let (day, time) = world.prepare();
    let mut plan = short_plan(&day, &[&time], 1, 1);
    plan["self_progression"] = json!(true);
    plan["phases"][0]["exercises"] = exercises.clone();
    world.nape().import(&plan).done();
}

fn finish(world: &Fast) {
    eventually(SOON, "the session to end", || (world.session()["stage"] == "finished").then_some(()));
}

fn line(exercise: &str) -> Value {
    json!({"exercise": exercise, "per_day": 1, "dose": {"sets": 1, "reps": 2, "hold_s": 2, "relax_s": 1}})
}

#[test]
fn what_hurt_comes_back_easier_on_the_next_day_and_an_amber_session_is_asked_about() {
    let world = Fast::new();
    let zone = before_four(&world, 25);
    let _agent = world.agent(&zone);
    let _window = world.window();
    let nape = world.nape();
    prepare(&world, &json!([line("ccf-supine-s2"), line("scap-setting")]));
    let begun = world.begin();
    assert_eq!(begun["exercises"].as_array().map(Vec::len), Some(2), "{begun}");
    // Four is amber under a ceiling of three, if it began at three.
    let hurt = nape.call("session_hurts", json!({"place": "neck", "pain": 4}));
    assert_eq!(
        (&hurt["stage"], &hurt["cause"], &hurt["advice"]["light"]),
        (&json!("paused"), &json!("hurt"), &json!("amber"))
    );
    nape.call("session_resume", json!(null));
    finish(&world);
    let over = nape.call("session_after", json!({"neck": 4, "head": 0}));
    assert_eq!(over["advice"]["light"], "amber", "{over}");
    let today = nape.call("session_close", json!(null));
    assert_eq!(today["safety"]["next_day"], false, "nobody can know today");
    let day = today["day"].clone();

    let tomorrow = eventually(Duration::from_mins(1), "the next day", || {
        Some(nape.status()).filter(|status| status["day"] != day)
    });
    assert_eq!(tomorrow["safety"]["next_day"], true, "{tomorrow}");
    let ids = |status: &Value| -> Vec<String> {
        let exercises = status["slots"][0]["exercises"].as_array().expect("exercises").clone();
        exercises.iter().map(|exercise| exercise["id"].as_str().expect("an id").to_owned()).collect()
    };
    assert_eq!(ids(&tomorrow), ["ccf-supine-s1", "scap-setting"], "one step easier");
    let asked = nape.call("safety", json!(null));
    let session = asked["next_day"]["session"].clone();
    let answered = nape.call("safety_next_day", json!({"session": session, "settled": false}));
    assert!(answered["next_day"].is_null());
    let kinds: Vec<String> = nape
        .call("flags", json!(null))
        .as_array()
        .expect("flags")
        .iter()
        .map(|flag| flag["kind"].as_str().expect("a kind").to_owned())
        .collect();
    assert_eq!(kinds, ["next-day-not-settled", "exercise-stopped"]);

    // A green session brings it back as it was prescribed.
    world.begin();
    finish(&world);
    let over = nape.call("session_after", json!({"neck": 2, "head": 0}));
    assert_eq!(over["advice"]["light"], "green", "{over}");
    let status = nape.call("session_close", json!(null));
    assert_eq!(ids(&status), ["ccf-supine-s2", "scap-setting"]);
}

#[test]
fn what_was_answered_before_a_session_holds_for_an_hour() {
    let world = Fast::at_speed(1_000);
    let zone = before_four(&world, 20 * 60);
    let _agent = world.agent(&zone);
    let _window = world.window();
    let nape = world.nape();
    prepare(&world, &json!([line("scap-setting")]));
    nape.try_call("start", json!({"slot": null})).ok();
    nape.answer_safely("check");
    assert_eq!(world.session()["checked"], true);
    eventually(Duration::from_mins(1), "an hour", || (world.session()["checked"] == false).then_some(()));
    assert!(nape.try_call("session_begin", json!({"neck": 1, "head": 0})).is_err(), "it is asked again");
    nape.answer_safely("check");
    assert_eq!(nape.call("session_begin", json!({"neck": 1, "head": 0}))["stage"], "running");
}

#[test]
fn four_clean_sessions_propose_the_next_exercise_and_the_plan_lets_it_be_taken() {
    let world = Fast::new();
    let zone = before_four(&world, 20 * 60);
    let _agent = world.agent(&zone);
    let _window = world.window();
    let nape = world.nape();
    prepare(&world, &json!([line("ccf-supine-s1")]));
    for round in 1..=4 {
        let view = world.begin();
        assert_eq!(view["exercises"][0]["exercise"]["id"], "ccf-supine-s1", "round {round}");
        finish(&world);
        nape.call("session_answer", json!({"exercise": 0, "answers": {"effort": 2, "quality": "clean", "slips": []}}));
        let over = nape.call("session_after", json!({"neck": 1, "head": 0}));
        let proposal = &over["proposals"][0];
        if round < 4 {
            assert_ne!(proposal["verdict"], "advance", "round {round}: {over}");
        } else {
            assert_eq!((&proposal["verdict"], &proposal["outcome"]), (&json!("advance"), &json!("applied")), "{over}");
            let words = proposal["words"].as_str().expect("a sentence");
            assert!(words.contains("clean") && words.contains("hold 2"), "{words}");
        }
        nape.call("session_close", json!(null));
    }
    assert_eq!(world.begin()["exercises"][0]["exercise"]["id"], "ccf-supine-s2");
}
