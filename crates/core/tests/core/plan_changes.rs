//! What a version changes, told in one sentence a change, in both languages.

use crate::support::{exercise_json, plan, plan_json, read};
use nape_core::language::Language;
use nape_core::plan::{compare, say_the_same};
use serde_json::{Value, json};

fn told(change: impl FnOnce(&mut Value), language: Language) -> Vec<String> {
    let (older, newer) = (plan(|_| {}), plan(change));
    compare(&older, &newer).iter().map(|change| change.said(language)).collect()
}

fn english(change: impl FnOnce(&mut Value)) -> Vec<String> {
    told(change, Language::English)
}

fn german(change: impl FnOnce(&mut Value)) -> Vec<String> {
    told(change, Language::German)
}

#[test]
fn a_version_that_says_the_same_changes_nothing() {
    let newer = |json: &mut Value| {
        json["version"] = 2.into();
        json["supersedes"] = json!([1]);
        json["effective"] = "2026-04-01".into();
    };
    assert_eq!(english(newer), Vec::<String>::new());
    assert!(say_the_same(&plan(|_| {}), &plan(newer)));
    let shown = plan(|json| json["phases"][0]["exercises"][0]["taught_on"] = "2026-03-20".into());
    assert!(compare(&plan(|_| {}), &shown).is_empty(), "not worth telling");
    assert!(!say_the_same(&plan(|_| {}), &shown), "but worth a version");
}

#[test]
fn the_dose_is_told_as_it_was_and_as_it_is() {
    let dose = |json: &mut Value| {
        json["phases"][0]["exercises"][0]["dose"] = json!({"sets": 2, "reps": 10, "hold_s": 10, "relax_s": 10});
    };
    assert_eq!(
        english(dose),
        [concat!(
            "Nod in \"First\": \"2 sets of 10: hold 10 s, relax 10 s. Rest 1 min between sets.\" ",
            "instead of \"10 times: hold 10 s, relax 10 s.\""
        )]
    );
    assert_eq!(
        german(dose),
        [concat!(
            "Nod in „First“: „2 Sätze mit je 10 Wiederholungen: 10 s halten, 10 s lösen. 1 min Pause zwischen den Sätzen.“ ",
            "statt „10 Wiederholungen: 10 s halten, 10 s lösen.“"
        )]
    );
}

#[test]
fn lines_come_go_and_move() {
    let changed = |json: &mut Value| {
        json["phases"][0]["exercises"] = json!([{"exercise": "micro"}]);
        json["phases"][1]["exercises"] = json!([
            {"exercise": "nod", "per_day": 1},
            {"exercise": "turn", "per_day": 3, "days": ["mon", "wed"], "note": "Slowly"}
        ]);
    };
    assert_eq!(
        english(changed),
        [
            "Nod in \"Second\": 3 times a day instead of twice a day.".replace("twice a day", "twice"),
            "Nod in \"Second\": Monday, Wednesday instead of every day.".into(),
            "The note on Nod in \"Second\" is different.".into(),
            "Nod is now in \"Second\" instead of \"First\".".into(),
            "Nod in \"Second\": once a day instead of twice.".into(),
            "New in \"First\": Nod. 10 times: 4 s each.".into(),
        ]
    );
    assert_eq!(german(changed)[3], "Nod ist jetzt in „Second“ statt in „First“.");
    let gone = |json: &mut Value| json["phases"][0]["exercises"] = json!([{"exercise": "turn"}]);
    assert_eq!(english(gone)[0], "Nod is no longer in \"First\".");
    assert_eq!(german(gone)[0], "Nod ist nicht mehr in „First“.");
    assert_eq!(english(gone).len(), 2, "the turn of the second phase stays");
}

#[test]
fn phases_come_go_are_renamed_and_change_places() {
    let renamed = |json: &mut Value| json["phases"][0]["name"] = "Start".into();
    assert_eq!(english(renamed), ["The phase \"First\" is now called \"Start\"."]);
    assert_eq!(german(renamed), ["Die Phase „First“ heißt jetzt „Start“."]);
    let swapped = |json: &mut Value| json["phases"].as_array_mut().unwrap().swap(0, 1);
    assert_eq!(english(swapped), ["The phases come in another order: Second, First."]);
    let more = |json: &mut Value| {
        let third = json!({"name": "Third", "weeks": 1, "exercises": [{"exercise": "micro"}, {"exercise": "reset"}]});
        json["phases"].as_array_mut().unwrap().push(third);
    };
    assert_eq!(english(more), ["New phase \"Third\", 1 week: Nod, Nod."]);
    assert_eq!(german(more), ["Neue Phase „Third“, 1 Woche: Nod, Nod."]);
    let fewer = |json: &mut Value| drop(json["phases"].as_array_mut().unwrap().pop());
    assert_eq!(english(fewer), ["The phase \"Second\" is gone."]);
    let longer = |json: &mut Value| json["phases"][0]["weeks"] = 1.into();
    assert_eq!(english(longer), ["\"First\" takes 1 week instead of 2 weeks."]);
    assert_eq!(german(longer), ["„First“ dauert 1 Woche statt 2 Wochen."]);
}

#[test]
fn times_desk_and_order_are_told() {
    let changed = |json: &mut Value| {
        json["phases"][0]["times"] = json!(["09:00"]);
        json["phases"][0]["desk"] = json!(["micro"]);
        json["phases"][1]["desk"] = json!([]);
        json["phases"][1]["times"] = json!([]);
    };
    assert_eq!(
        english(changed),
        [
            "Times of \"First\": 09:00.",
            "Desk exercises of \"First\": Nod.",
            "\"Second\" proposes no times any more.",
            "\"Second\" has no desk exercises any more.",
        ]
    );
    let both = |json: &mut Value, first: &str, second: &str| {
        json["phases"][0]["exercises"] = json!([{"exercise": first}, {"exercise": second}]);
    };
    let (older, newer) = (plan(|json| both(json, "nod", "turn")), plan(|json| both(json, "turn", "nod")));
    let told: Vec<String> = compare(&older, &newer).iter().map(ToString::to_string).collect();
    assert_eq!(told, ["The exercises of \"First\" come in another order."]);
}

#[test]
fn what_holds_for_the_whole_plan_is_told() {
    let changed = |json: &mut Value| {
        json["title"] = "Eight weeks".into();
        json["starts"] = "2026-03-30".into();
        json["pain_ceiling"] = 2.into();
        json["self_progression"] = true.into();
        json["breaks"] = json!({"posture_every_min": 30});
        json["notes"] = "New".into();
    };
    assert_eq!(
        english(changed),
        [
            "The title is now \"Eight weeks\".",
            "The plan starts on 30 March instead of 23 March.",
            "An exercise may go on up to pain 2 instead of 3.",
            "The patient may now go to the next level alone.",
            "Posture breaks: every 30 minutes instead of as often as the patient chooses.",
            "The notes to the patient are different.",
        ]
    );
    assert_eq!(german(changed)[1], "Der Plan beginnt am 30. März statt am 23. März.");
    let (later, sooner) = (plan(|json| json["effective"] = "2026-04-06".into()), plan(|_| {}));
    let told: Vec<String> = compare(&later, &sooner).iter().map(ToString::to_string).collect();
    assert_eq!(told, ["This version counts from 23 March instead of 6 April."]);
}

#[test]
fn a_newer_form_of_an_own_exercise_is_told() {
    let with = |version: u32| {
        let mut json = plan_json();
        let mut own = exercise_json("own-nod", &json!({"sets": 1, "reps": 5}));
        own["version"] = version.into();
        json["custom_exercises"] = json!([own]);
        json["phases"][0]["exercises"] = json!([{"exercise": "own-nod"}]);
        read(&json).unwrap()
    };
    let told: Vec<String> = compare(&with(1), &with(2)).iter().map(ToString::to_string).collect();
    assert_eq!(told, ["The instructions of Nod in \"First\" are different."]);
}
