//! A good plan in a minute: a therapist makes a plan of five exercises from P1, changes two doses, publishes it and hands it
//! over, in the real window; every click and every key beyond typing is counted.
#![allow(clippy::print_stdout, reason = "the steps are told")]

use super::window::look;
use super::world::{SOON, WINDOW, World};
use nape_tests::{Browser, eventually, now};
use serde_json::{Value, json};
use std::time::Duration;

const ENTER: &str = "\u{e007}";
const CONTROL: &str = "\u{e009}";
/// Beyond typing names and numbers.
const MOST_STEPS: u32 = 12;
const LONGEST: Duration = Duration::from_mins(1);

/// The id of the field with a label in a line of the plan.
const FIELD: &str = r"
const line = document.querySelectorAll('fieldset.line')[arguments[0]];
const label = [...(line?.querySelectorAll('label') ?? [])].find((label) => label.textContent.trim() === arguments[1]);
return label?.htmlFor ?? null;
";

/// Somebody at the window whose steps are counted.
struct Hands<'a> {
    window: &'a Browser,
    steps: u32,
}

impl Hands<'_> {
    fn click(&mut self, role: &str, name: &str) {
        self.window.operate_within(role, name, SOON);
        self.step(&format!("click {role} \"{name}\""));
    }

    fn click_field(&mut self, line: usize, label: &str) {
        let id = eventually(SOON, label, || {
            self.window.execute(FIELD, &[json!(line), json!(label)]).as_str().map(str::to_owned)
        });
        self.window.click(&format!("[id=\"{id}\"]"));
        self.step(&format!("click \"{label}\" of line {}", line + 1));
    }

    fn key(&mut self, keys: &str, name: &str) {
        self.window.keys(keys);
        self.step(&format!("press {name}"));
    }

    /// Typing is not counted.
    fn types(&self, text: &str) {
        self.window.keys(text);
    }

    fn step(&mut self, what: &str) {
        self.steps += 1;
        println!("{:>2}. {what}", self.steps);
    }
}

/// A therapist's window: the role chosen, the card filled in.
fn therapist(world: &World) {
    let nape = world.nape();
    nape.set(&[("role", "therapist")]);
    nape.call(
        "card_save",
        json!({"name": "Example Therapist", "clinic": "Example Physio", "phone": "+49 30 000000",
               "email": "desk@example.org", "booking_url": "https://example.org/book"}),
    );
}

fn draft(world: &World, patient: &str) -> Value {
    world.nape().call("draft_show", json!({ "patient": patient }))
}

#[test]
fn a_plan_of_five_exercises_is_made_published_and_handed_over_in_twelve_steps_and_a_minute() {
    let world = World::new();
    let _agent = world.agent();
    therapist(&world);
    let nape = world.nape();
    nape.call("patient_add", json!({"name": "Somebody Else"}));
    let _window = nape.window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.resize(1200, 800);
    window.sees_within("Patients", WINDOW);
    let begun = now();
    let mut hands = Hands { window: &window, steps: 0 };

    hands.click("link", "Patients");
    hands.click("button", "New patient");
    hands.types("Anna Example");
    hands.key(ENTER, "Enter");
    window.sees_within("A plan for Anna Example", SOON);
    let patients = nape.call("patient_list", json!({}));
    let patients = patients["patients"].as_array().expect("patients");
    let anna = patients.iter().find(|patient| patient["name"] == "Anna Example").expect("Anna");
    let patient = anna["id"].as_str().expect("an id").to_owned();
    hands.key("1", "1");
    window.sees_within("Everything is kept", SOON);
    let before = draft(&world, &patient);

    hands.click_field(0, "Reps");
    hands.types("8");
    hands.click_field(1, "Hold, s");
    hands.types("12");
    hands.key(&format!("{CONTROL}k{CONTROL}"), "Ctrl+K");
    let lines = |count: usize| {
        eventually(SOON, "the line", || {
            let draft = draft(&world, &patient);
            (draft["phases"][0]["lines"].as_array().map(Vec::len) == Some(count)).then_some(draft)
        })
    };
    for (count, word) in [(4, "chin tuck"), (5, "shoulder rolls")] {
        hands.types(word);
        eventually(SOON, "the search", || window.text("main").to_lowercase().contains("enter adds").then_some(()));
        window.settle();
        hands.key(ENTER, "Enter");
        lines(count);
    }
    let after = draft(&world, &patient);
    assert_eq!(after["phases"][0]["lines"][0]["dose"]["reps"], 8, "{after}");
    assert_eq!(after["phases"][0]["lines"][1]["dose"]["hold_s"], 12, "{after}");
    assert_ne!(before["phases"][0]["lines"][0]["sentence"], after["phases"][0]["lines"][0]["sentence"]);

    hands.key(&format!("{CONTROL}{ENTER}{CONTROL}"), "Ctrl+Enter");
    window.sees_within("This is the first version", SOON);
    hands.key(ENTER, "Enter");
    window.sees_within("Version 1 is published", SOON);
    window.sees_within("Write the file", SOON);
    hands.key(ENTER, "Enter");
    let file = eventually(SOON, "the file", || {
        let folder = std::fs::read_dir(world.desktop.nape_home().join("handover")).ok()?;
        let files = folder.filter_map(Result::ok).map(|entry| entry.path());
        files.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "nape"))
    });
    window.sees_within("in person", SOON);
    let took = begun.elapsed();
    println!("{} steps, {:.1} s, {}", hands.steps, took.as_secs_f64(), file.display());
    assert!(hands.steps <= MOST_STEPS, "{} steps", hands.steps);
    assert!(took < LONGEST, "{took:?}");
    let page = nape.call("patient_show", json!({ "patient": patient }));
    assert_eq!(page["plan"]["phases"][0]["lines"].as_array().map(Vec::len), Some(5), "{page}");
    assert!(page["versions"][0]["handed_over"].is_string(), "{page}");
    look(&world, &window, "hand-over");

    // The other screens of a therapist, as they are then.
    nape.call("patient_note", json!({"patient": patient, "text": "Sits all day, sleeps badly."}));
    let of = json!({"from": "version", "patient": patient, "plan": page["plan"]["id"], "version": 1});
    nape.call("draft_begin", json!({"patient": patient, "from": of}));
    for (name, hash, text) in [
        ("patients", "#/patients".to_owned(), "Anna Example"),
        ("patient", format!("#/patient/{patient}"), "Sits all day"),
        ("builder", format!("#/builder/{patient}"), "Everything is kept"),
    ] {
        window.execute("location.hash = arguments[0]", &[json!(hash)]);
        window.sees_within(text, SOON);
        look(&world, &window, name);
    }
}

#[test]
fn a_patient_opens_the_file_types_the_words_and_sees_whom_to_ask() {
    let clinic = World::new();
    let _clinics = clinic.agent();
    therapist(&clinic);
    let nape = clinic.nape();
    let added = nape.call("patient_add", json!({"name": "Anna Example"}));
    let patient = added["card"]["id"].as_str().expect("an id");
    nape.call("draft_begin", json!({"patient": patient, "from": {"from": "programme", "id": "p1-cgh-6wk"}}));
    nape.call("draft_publish", json!({ "patient": patient }));
    let handed = nape.call("hand_over", json!({ "patient": patient }));
    let (file, words) = (handed["path"].as_str().expect("a path"), handed["words"].as_str().expect("words"));

    let world = World::new();
    let _agent = world.agent();
    let home = world.nape();
    home.run(&["open", file]).done();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.sees_within("six words", WINDOW);
    look(&world, &window, "file-words");
    window.fill("#six-words", "zoo zone zero youth young you");
    window.operate("button", "Open the file");
    eventually(SOON, "the words to be refused", || window.text("main").contains("words do not").then_some(()));
    window.fill("#six-words", words);
    window.operate("button", "Open the file");
    window.sees_within("Example Therapist", SOON);
    window.sees_within("Accept the plan", SOON);
    look(&world, &window, "file-offer");
    window.operate("button", "Accept the plan");
    window.sees_within("Your therapist", SOON);
    eventually(SOON, "whom to ask", || window.text("main").contains("+49 30 000000").then_some(()));
    assert_eq!(home.call("practice", json!(null))["version"], 1);
    look(&world, &window, "today-of-a-patient");
    window.operate("button", "Write the answer for your therapist");
    eventually(SOON, "the answer", || {
        let mut files = std::fs::read_dir(world.desktop.nape_home().join("handover")).ok()?;
        files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("answer"))).then_some(())
    });
}
