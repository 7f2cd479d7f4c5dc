//! `npm start -- --demo`: Nape on a throw-away home, with the example plan in small doses and short intervals, so that a
//! newcomer sees a notification, a session and an entry in the history within two minutes.
//!
//! On a desktop the person does it all. Without a display a private desktop is made, the prompt is answered and the
//! session runs as if somebody were there, pictures are taken, and what happened is printed.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program for people at a terminal")]

use nape_api::home::Home;
use nape_api::link::Link;
use nape_tests::{Browser, Desktop, FakeNotifications, Nape, Parts, eventually, now};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

const SOON: Duration = Duration::from_secs(30);
const WINDOW: Duration = Duration::from_mins(1);
/// Settings under which a minute is like a day.
const HURRY: &[(&str, &str)] = &[
    ("waking-hours", "00:00-00:00"),
    ("working-hours", "00:00-00:00"),
    ("posture-every", "40s"),
    ("posture-relief", "30s"),
    ("gap", "10s"),
    ("gap-after-break", "5s"),
    ("after-hold", "5s"),
    ("fold", "0s"),
    ("later", "15s"),
];

fn main() -> ExitCode {
    let on_a_desktop =
        ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()));
    let history = if on_a_desktop { with_a_person() } else { by_itself() };
    match report(&history) {
        0 => {
            println!("No session was stored.");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

/// The example plan with two short reps of everything, due now.
fn demo_plan(text: &str, day: &str, time: &str) -> Value {
    let mut plan: Value = serde_json::from_str(text).expect("the example is JSON");
    plan["starts"] = json!(day);
    plan["title"] = json!("Demo: the example plan in small doses");
    for phase in plan["phases"].as_array_mut().expect("phases") {
        phase["times"] = json!([time]);
        let lines = phase["exercises"].as_array_mut().expect("exercises");
        lines.truncate(2);
        for line in lines {
            line["per_day"] = json!(1);
            let side = line["dose"]["side"].as_str().unwrap_or("none").to_owned();
            line["dose"] = json!({"sets": 1, "reps": 2, "hold_s": 3, "relax_s": 2, "side": side});
        }
    }
    plan
}

fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../exercises/examples/first-light.nape.json");
    std::fs::read_to_string(path).expect("the example plan")
}

fn local_now(status: &Value) -> (String, String) {
    let now = status["now"].as_str().expect("status says the time");
    let now = chrono::DateTime::parse_from_rfc3339(now).expect("an instant");
    (status["day"].as_str().expect("a day").to_owned(), now.format("%H:%M").to_string())
}

/// Everything happens by itself on a private desktop.
fn by_itself() -> Value {
    println!("There is no display here: the demo runs on a virtual one and answers for you.");
    let desktop = Desktop::with(Parts { display: true, session_bus: true, system_bus: false });
    let notifications = FakeNotifications::start_on(desktop.session_bus());
    let nape = Nape::built(&desktop);
    let agent = nape.agent();
    nape.set(HURRY);
    let (day, time) = local_now(&nape.status());
    let begun = now();
    let tell = |what: &str| println!("{:>5.1} s  {what}", begun.elapsed().as_secs_f64());
    let pictures = pictures();

    nape.answer_safely("screening");
    tell("the safety questions are answered, all with no");
    nape.import(&demo_plan(&example(), &day, &time)).done();
    tell("the plan is imported; its first session is due now");
    let shown = notifications.wait_for(1, SOON);
    let labels: Vec<&str> =
        shown[0].actions.iter().map(|(_, label)| label.as_str()).filter(|l| !l.is_empty()).collect();
    tell(&format!("a notification: \"{}\" {} [{}]", shown[0].summary, shown[0].body, labels.join(" | ")));
    notifications.press(shown[0].id, "start");
    let window = Browser::attach(&desktop, WINDOW);
    window.sees_within("Begin", WINDOW);
    tell("Start was pressed; the window is open on the session");
    desktop.screenshot(pictures.join("1-session-prepared.png"));
    window.press("No to all three");
    window.press("Begin");
    eventually(SOON, "a hold", || (nape.call("session", json!(null))["step"]["kind"] == "hold").then_some(()));
    desktop.screenshot(pictures.join("2-session-hold.png"));
    tell("the session runs: a hold");
    eventually(Duration::from_mins(2), "the session to end", || {
        (nape.call("session", json!(null))["stage"] == "finished").then_some(())
    });
    tell("the session is over");
    window.sees_within("Close", SOON);
    desktop.screenshot(pictures.join("3-session-finished.png"));
    window.press("Close");
    eventually(SOON, "the session to be closed", || nape.call("session", json!(null)).is_null().then_some(()));
    window.execute("location.hash = '#/progress'", &[]);
    window.sees_within("Today", SOON);
    desktop.screenshot(pictures.join("4-history.png"));
    tell(&format!("the history has it; pictures are in {}", pictures.display()));
    let history = nape.run(&["progress", "--json"]).done().json();
    drop(agent);
    history
}

fn pictures() -> PathBuf {
    let folder = std::env::current_exe().expect("a path").with_file_name("demo");
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    folder
}

/// The person does it all, on their own desktop.
fn with_a_person() -> Value {
    let folder = std::env::temp_dir().join(format!("nape-demo-{}", std::process::id()));
    let binary = |name: &str| std::env::current_exe().expect("a path").with_file_name(name);
    let command = |words: &[&str]| {
        let mut command = Command::new(binary("nape"));
        command.args(words).env("NAPE_HOME", &folder);
        command
    };
    let mut agent = command(&["agent"]).spawn().expect("the agent starts");
    let home = Home::at(&folder);
    let link = eventually(SOON, "the agent to answer", || Link::connect(&home, |_| ()).ok());
    let call = |name: &str, body: Value| link.call(name, body).expect("the agent answers");
    for (key, value) in HURRY {
        call("settings_set", json!({"key": key, "value": value}));
    }
    let (day, time) = local_now(&call("status", json!(null)));
    call("plan_import", json!({"text": demo_plan(&example(), &day, &time).to_string()}));
    println!("This is Nape on a throw-away home. A notification asks for the first session now;");
    println!("posture breaks come every 40 seconds. Close the window when you have seen enough.");
    command(&[]).status().expect("the window opens");
    let mut history = json!([]);
    let mut was_open = false;
    loop {
        std::thread::sleep(Duration::from_millis(500));
        let Ok(days) = link.call("history", json!({"days": 1})) else { break };
        history = days;
        let doctor = link.call("doctor", json!(null)).unwrap_or_default();
        let open = doctor.as_array().is_some_and(|lines| lines.iter().any(|line| line["found"] == "is open"));
        if was_open && !open {
            break;
        }
        was_open |= open;
    }
    // Already ended if the person quit Nape.
    let _ = link.call("quit", json!(null));
    let _ = agent.wait();
    let _ = std::fs::remove_dir_all(&folder);
    history
}

/// Prints what is in the history, and counts its sessions.
fn report(history: &Value) -> usize {
    let mut count = 0;
    for day in history.as_array().into_iter().flatten() {
        for session in day["sessions"].as_array().into_iter().flatten() {
            count += 1;
            let share = session["share"].as_f64().unwrap_or(0.0) * 100.0;
            println!(
                "Stored: session of {}, begun {}, {share:.0} % of the prescribed work.",
                day["day"], session["began"]
            );
        }
    }
    count
}
