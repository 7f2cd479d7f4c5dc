//! Two homes, a therapist's and a patient's: plan out, two weeks of sessions, answer back, next version out, answer back.
//! Every file is also opened with Debian's `age`. The clocks run a thousand times as fast, and each day begins with a
//! restart on the next.

use super::course::before_four;
use super::fast::Fast;
use super::world::SOON;
use nape_tests::{Running, eventually};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const SPEED: u32 = 1_000;
const DAYS: u32 = 14;

/// What `age` makes of a file with the keys of a home.
fn opened_with_keys(file: &Path, home: &Path) -> String {
    let age = Command::new("age").arg("-d").arg("-i").arg(home.join("keys")).arg(file).output().expect("age runs");
    assert!(age.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&age.stderr));
    String::from_utf8(age.stdout).expect("what is sealed is text")
}

/// The same with words, which `age` asks a terminal for.
fn opened_with_words(file: &Path, words: &str) -> String {
    let out = file.with_extension("opened");
    let typed = file.with_extension("typed");
    std::fs::write(&typed, format!("{words}\n")).expect("a file");
    let command = format!("age -d -o '{}' '{}'", out.display(), file.display());
    let terminal = Command::new("script")
        .args(["-qec", &command, "/dev/null"])
        .stdin(Stdio::from(std::fs::File::open(&typed).expect("the words")))
        .output()
        .expect("script runs");
    assert!(terminal.status.success(), "{}", String::from_utf8_lossy(&terminal.stdout));
    std::fs::read_to_string(out).expect("what is sealed is text")
}

/// The letter within what was opened: its last line.
fn letter(opened: &str) -> Value {
    assert!(opened.starts_with("nape.exchange/1\n"), "{opened}");
    serde_json::from_str(opened.lines().last().expect("a letter")).expect("a letter is JSON")
}

struct Home {
    world: Fast,
    files: PathBuf,
    zone: String,
    agent: Option<Running>,
    window: Option<Running>,
}

impl Home {
    /// In a zone in which the day has just begun, so that it does not end in the middle of what is done in it.
    fn new() -> Self {
        let world = Fast::at_speed(SPEED);
        let zone = before_four(&world, 23 * 60);
        let files = world.home().join("files");
        std::fs::create_dir_all(&files).expect("a folder");
        let mut home = Self { world, files, zone, agent: None, window: None };
        home.live_on(0);
        home
    }

    /// Ends the agent and its window, and begins anew so many days after the first.
    fn live_on(&mut self, days: u32) {
        if let Some(mut agent) = self.agent.take() {
            self.run(&["quit"]).done();
            eventually(SOON, "the agent to end", || agent.ended());
        }
        self.window = None;
        self.world.set_forward(days);
        self.agent = Some(self.world.agent(&self.zone));
        self.window = Some(self.world.window());
    }

    fn file(&self, name: &str) -> String {
        self.files.join(name).to_str().expect("a path in UTF-8").to_owned()
    }

    fn run(&self, words: &[&str]) -> nape_tests::Answer {
        self.world.nape().run(words)
    }

    fn call(&self, name: &str, body: Value) -> Value {
        self.world.nape().call(name, body)
    }

    /// Does what is due today, once each, and tells no more pain than there was.
    fn live_a_day(&self, hurts: bool) {
        let status = self.world.nape().status();
        for slot in status["slots"].as_array().expect("slots") {
            let slot = slot["id"].as_str().expect("an id");
            self.do_slot(slot, hurts);
        }
    }

    fn do_slot(&self, slot: &str, hurts: bool) {
        let nape = self.world.nape();
        // What was answered before a session holds for an hour, which is a tenth of a second here.
        eventually(SOON, "a session to begin", || {
            if nape.status()["safety"]["standing"] != "open" {
                nape.answer_safely("screening");
            }
            let _ = nape.try_call("start", json!({ "slot": slot }));
            nape.answer_safely("check");
            // With pain as it is now an easier form may be advised first.
            let begun = nape.try_call("session_begin", json!({"neck": 3, "head": 0})).ok()?;
            (begun["stage"] != "prepared").then_some(())
        });
        if hurts {
            let _ = nape.try_call("session_hurts", json!({"place": "neck", "pain": 4}));
            let _ = nape.try_call("session_resume", json!(null));
        }
        let mut last = Value::Null;
        let ended = nape_tests::within(SOON, || {
            last = self.world.session();
            (last["stage"] == "finished").then_some(())
        });
        assert!(ended.is_some(), "{slot} does not end: {last}");
        nape.call("session_after", json!({"neck": 2, "head": 0}));
        nape.call("session_close", json!(null));
    }
}

/// Session ids, by day, as somebody knows them.
fn sessions(days: &Value) -> Vec<(String, Vec<String>)> {
    let id = |session: &Value| session["id"].as_str().expect("an id").to_owned();
    let of = |day: &Value| {
        let sessions: Vec<String> = day["sessions"].as_array().expect("sessions").iter().map(id).collect();
        (day["day"].as_str().expect("a day").to_owned(), sessions)
    };
    days.as_array().expect("days").iter().map(of).filter(|(_, sessions)| !sessions.is_empty()).collect()
}

/// What both know of the patient: sessions by day, flags by day and kind.
fn agree(therapist: &Home, patient: &Home, id: &str) -> Value {
    let page = therapist.call("patient_show", json!({ "patient": id }));
    let told = sessions(&page["days"]);
    let mut lived = sessions(&patient.call("history", json!({"days": 28})));
    lived.sort();
    let mut told_sorted = told.clone();
    told_sorted.sort();
    assert_eq!(told_sorted, lived, "sessions");
    let flags = |list: &Value| {
        let of = |flag: &Value| (flag["day"].as_str().map(str::to_owned), flag["kind"].as_str().map(str::to_owned));
        let mut flags: Vec<_> = list.as_array().expect("flags").iter().map(of).collect();
        flags.sort();
        flags
    };
    assert_eq!(flags(&page["flags"]), flags(&patient.call("flags", json!(null))), "flags");
    page
}

#[test]
fn plan_out_two_weeks_of_sessions_answer_back_next_version_out_answer_back() {
    let (mut therapist, mut patient) = (Home::new(), Home::new());
    patient.world.prepare();

    // The therapist: a card, a patient, a plan from P1.
    therapist.call(
        "card_save",
        json!({"name": "Example Therapist", "clinic": "Example Physio", "phone": "+49 30 000000", "email": "", "booking_url": "https://example.org/book"}),
    );
    let added = therapist.run(&["patients", "add", "Example Patient", "--json"]).done().json();
    let id = added["card"]["id"].as_str().expect("an id").to_owned();
    therapist.call("draft_begin", json!({"patient": id, "from": {"from": "programme", "id": "p1-cgh-6wk"}}));
    therapist.call("draft_edit", json!({"patient": id, "edit": {"edit": "self-progression", "on": false}}));
    let first = therapist.call("draft_publish", json!({ "patient": id }));
    assert_eq!(first["version"], 1, "{first}");
    let plan_file = therapist.file("plan-1.nape");
    let handed = therapist.run(&["hand-over", &id, "-o", &plan_file, "--json"]).done().json();
    let words = handed["words"].as_str().expect("six words").to_owned();
    assert_eq!(words.split_whitespace().count(), 6, "{words}");
    let sealed = letter(&opened_with_words(Path::new(&plan_file), &words));
    assert_eq!(sealed["body"]["plan"]["title"], "Headache from the neck, 6 weeks", "{sealed}");

    // The patient: wrong words are refused, right ones show who it is from; accepting twice changes nothing.
    let wrong = patient.run(&["plan", "import", &plan_file, "--words", "not the six words at all", "--yes"]);
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
    let accepted = patient.run(&["plan", "import", &plan_file, "--words", &words, "--yes"]).done();
    assert!(accepted.stdout.contains("Example Therapist"), "{accepted:?}");
    patient.run(&["plan", "import", &plan_file, "--words", &words, "--yes"]).done();
    assert_eq!(patient.call("plan_list", json!(null)).as_array().map(Vec::len), Some(1));
    let practice = patient.call("practice", json!(null));
    assert_eq!((&practice["version"], &practice["known"]), (&json!(1), &json!(false)), "{practice}");

    // Two weeks, one of their days with pain.
    for day in 1..=DAYS {
        patient.live_on(day);
        patient.live_a_day(day == 6);
    }
    let answer = patient.file("answer-1.nape");
    let written = patient.run(&["plan", "answer", "-o", &answer, "--json"]).done().json();
    assert!(written["sessions"].as_u64() >= Some(u64::from(2 * DAYS)), "{written}");
    letter(&opened_with_keys(Path::new(&answer), &therapist.world.nape_home()));
    letter(&opened_with_keys(Path::new(&answer), &patient.world.nape_home()));

    // The therapist opens it, twice; both sides agree.
    therapist.live_on(DAYS);
    let taken = therapist.run(&["receive", &answer, "--json"]).done().json();
    assert_eq!((&taken["is"], &taken["paired"]), (&json!("answer"), &json!(true)), "{taken}");
    let again = therapist.run(&["receive", &answer, "--json"]).done().json();
    assert_eq!(again["nothing_new"], true, "{again}");
    let page = agree(&therapist, &patient, &id);
    assert_eq!(page["versions"][0]["version"], 1);
    assert!(page["versions"][0]["received"].is_string(), "the therapist knows: {page}");
    assert!(page["card"]["adherence"].as_f64() > Some(0.5), "{}", page["card"]);
    assert!(!page["flags"].as_array().expect("flags").is_empty(), "the day with pain");

    // The next version goes to the patient's key, without words.
    let of = json!({"from": "version", "patient": id, "plan": first["plan"], "version": 1});
    therapist.call("draft_begin", json!({"patient": id, "from": of}));
    therapist.call("draft_edit", json!({"patient": id, "edit": {"edit": "pain-ceiling", "value": 2}}));
    let second = therapist.call("draft_publish", json!({ "patient": id }));
    assert_eq!(second["version"], 2);
    assert_eq!(second["changes"].as_array().map(Vec::len), Some(1), "{second}");
    let plan_file = therapist.file("plan-2.nape");
    let handed = therapist.run(&["hand-over", &id, "-o", &plan_file, "--json"]).done().json();
    assert!(handed["words"].is_null(), "{handed}");
    letter(&opened_with_keys(Path::new(&plan_file), &patient.world.nape_home()));
    letter(&opened_with_keys(Path::new(&plan_file), &therapist.world.nape_home()));
    patient.run(&["plan", "import", &plan_file, "--yes"]).done();
    let practice = patient.call("practice", json!(null));
    assert_eq!(practice["version"], 2, "{practice}");

    patient.live_on(DAYS + 1);
    patient.live_a_day(false);
    let second_answer = patient.file("answer-2.nape");
    patient.run(&["plan", "answer", "-o", &second_answer, "--json"]).done();
    letter(&opened_with_keys(Path::new(&second_answer), &therapist.world.nape_home()));
    therapist.live_on(DAYS + 1);
    therapist.run(&["receive", &second_answer]).done();
    // The earlier one once more, out of order.
    let late = therapist.run(&["receive", &answer, "--json"]).done().json();
    assert_eq!(late["nothing_new"], true, "{late}");
    let page = agree(&therapist, &patient, &id);
    assert_eq!(page["versions"][0]["version"], 2);
    assert!(page["versions"][0]["received"].is_string(), "{page}");
    let made_from: Vec<u64> = page["days"]
        .as_array()
        .expect("days")
        .iter()
        .flat_map(|day| day["sessions"].as_array().expect("sessions").clone())
        .filter_map(|session| session["version"].as_u64())
        .collect();
    assert!(made_from.contains(&1), "earlier sessions keep their version: {made_from:?}");
    assert_eq!(made_from.last(), Some(&2), "the last one is of the new version: {made_from:?}");

    // A file of the same version once more only tells the patient what the therapist knows now.
    let receipt = therapist.file("receipt.nape");
    therapist.run(&["hand-over", &id, "-o", &receipt]).done();
    patient.run(&["plan", "import", &receipt, "--yes"]).done();
    let practice = patient.call("practice", json!(null));
    assert_eq!((&practice["version"], &practice["known"]), (&json!(2), &json!(true)), "{practice}");
    assert!(practice["words"].as_str().is_some_and(|words| words.contains("version 2")), "{practice}");
}
