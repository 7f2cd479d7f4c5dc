//! `npm run bench`: what the resident agent costs, how late its prompts are, how long a simulated year takes, how
//! smoothly the figures move.
//!
//! The agent is the one built for release, on private desktops. Arguments: the seconds that each idle desktop is measured
//! (120), then the names of the parts wanted (`work`, `latency`, `x11`, `mutter`, `year`, `search`, `frames`, `session`,
//! `clinic`; all of them). Behind `clinic` may stand how many patients it has (5000).

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a program for people at a terminal"
)]

mod clinic;
mod frames;
mod search;
mod session;

use chrono::{DateTime, TimeDelta, Utc};
use nape_tests::plan::short_plan;
use nape_tests::{Desktop, FakeLogind, FakeNotifications, Nape, Parts, Running, eventually, now};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What the resident process may hold.
const BAR_PSS_KIB: u64 = 8 * 1024;
/// How often it may be woken in a minute in which nothing happens.
const BAR_SWITCHES: f64 = 2.0;
/// How long it may run in such a minute.
const BAR_CPU_MS: f64 = 1.0;
/// How late a prompt may be on the bus.
const BAR_LATE: TimeDelta = TimeDelta::seconds(1);
/// How long a simulated year may take.
const BAR_YEAR: Duration = Duration::from_secs(1);
/// How many posture breaks a day of fake work has: one every half hour of ten hours, and more.
const BREAKS: usize = 24;
/// How many prompts in a row have to be in time.
const PROMPTS: usize = 100;
/// How many things happen in the year.
const HAPPENINGS: u64 = 200_000;
/// Settings under which nothing waits but for its moment.
const HURRY: &[(&str, &str)] = &[
    ("working-hours", "00:00-00:00"),
    ("waking-hours", "00:00-00:00"),
    ("walk-breaks", "no"),
    ("gap", "0s"),
    ("gap-after-break", "0s"),
    ("after-hold", "0s"),
    ("fold", "0s"),
    ("breaks-per-hour", "60"),
    ("ignored-breaks", "0"),
    ("later", "1s"),
    ("pause-wait", "0s"),
    ("away-after", "1h"),
];

fn main() -> std::process::ExitCode {
    let mut words = std::env::args().skip(1).peekable();
    let seconds = words.next_if(|word| word.parse::<u64>().is_ok()).and_then(|word| word.parse().ok()).unwrap_or(120);
    let parts: Vec<String> = words.collect();
    let wanted = |part: &str| parts.is_empty() || parts.iter().any(|other| other == part);
    let patients = parts.iter().skip_while(|part| *part != "clinic").nth(1).and_then(|count| count.parse().ok());
    let mut held = true;
    for (part, measure) in [
        ("work", Box::new(work) as Box<dyn Fn() -> bool>),
        ("latency", Box::new(latency)),
        ("x11", Box::new(move || idle_on_x11(seconds))),
        ("mutter", Box::new(move || idle_on_mutter(seconds))),
        ("year", Box::new(year)),
        ("search", Box::new(search::search)),
        ("frames", Box::new(frames::frames)),
        ("session", Box::new(session::session)),
        ("clinic", Box::new(move || clinic::clinic(patients.unwrap_or(clinic::PATIENTS)))),
    ] {
        if wanted(part) {
            println!("\n{part}");
            held &= measure();
        }
    }
    println!("\n{}", if held { "Every bar is held." } else { "A bar is NOT held." });
    if held { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}

fn say(what: &str, value: impl std::fmt::Display, held: bool) -> bool {
    println!("  {what:<40} {value:>14}{}", if held { "" } else { "   over the bar" });
    held
}

struct World {
    notifications: FakeNotifications,
    logind: FakeLogind,
    desktop: Desktop,
}

impl World {
    fn new(display: bool) -> Self {
        let desktop = Desktop::with(Parts { display, session_bus: true, system_bus: true });
        Self {
            notifications: FakeNotifications::start_on(desktop.session_bus()),
            logind: FakeLogind::start_on(desktop.system_bus()),
            desktop,
        }
    }

    fn nape(&self) -> Nape<'_> {
        Nape::in_folder(&self.desktop, Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release"))
    }
}

/// A day's work in a minute: a session to its end, breaks shown and answered in every way, absences, locks.
fn work() -> bool {
    let world = World::new(true);
    let nape = world.nape();
    let begun = now();
    let agent = nape.agent();
    say("start to first answer", format!("{} ms", begun.elapsed().as_millis()), true);
    say("PSS after the start", mib(pss_kib(agent.pid())), true);
    nape.set(HURRY);
    let local = nape.local_time();
    let (day, time) = (local.format("%Y-%m-%d").to_string(), local.format("%H:%M").to_string());
    nape.import(&short_plan(&day, &[&time], 2, 1)).done();
    world.notifications.wait_for(1, Duration::from_secs(10));
    nape.answer_safely("screening");
    nape.begin_session();
    eventually(Duration::from_mins(1), "the session to end", || {
        let view = nape.call("session", json!(null));
        (view.is_null() || view["stage"] == "finished").then_some(())
    });
    nape.try_call("session_after", json!({"neck": 1, "head": 0})).ok();
    nape.try_call("session_close", json!(null)).ok();
    nape.set(&[("posture-every", "1s")]);
    for turn in 0..BREAKS {
        let shown = world.notifications.shown().len();
        world.desktop.move_mouse();
        let prompts = world.notifications.wait_for(shown + 1, Duration::from_secs(20));
        let Some(prompt) = prompts.last() else { continue };
        match turn % 4 {
            0 => world.notifications.press(prompt.id, "later"),
            1 => world.notifications.press(prompt.id, "skip"),
            2 => world.notifications.dismiss(prompt.id),
            _ => {
                world.logind.set_locked(true);
                world.logind.set_locked(false);
                world.notifications.press(prompt.id, "skip");
            }
        }
        nape.run(&["next", "--json"]);
    }
    nape.run(&["progress", "--json"]).done();
    say("prompts shown", world.notifications.shown().len(), true);
    let asked = now();
    nape.run(&["status"]).done();
    say("nape status, its start included", format!("{} ms", asked.elapsed().as_millis()), true);
    say("threads", field(agent.pid(), "Threads:"), true);
    let pss = pss_kib(agent.pid());
    say("PSS after the work", mib(pss), pss <= BAR_PSS_KIB)
}

/// From the moment a prompt is due, which the agent records, to its `Notify` on the bus, with the other core busy.
fn latency() -> bool {
    let world = World::new(true);
    let nape = world.nape();
    let _agent = nape.agent();
    nape.set(HURRY);
    let busy = Arc::new(AtomicBool::new(true));
    let spins = Arc::clone(&busy);
    let spinner = std::thread::spawn(move || while spins.load(Ordering::Relaxed) {});
    world.desktop.move_mouse();
    nape.set(&[("posture-every", "1s")]);
    let mut late = Vec::new();
    for turn in 1..=PROMPTS {
        let shown = world.notifications.wait_for(turn, Duration::from_secs(20));
        let Some(prompt) = shown.get(turn - 1) else { break };
        let status = nape.status();
        let due: DateTime<Utc> = status["prompt"]["shown"]
            .as_str()
            .and_then(|text| DateTime::parse_from_rfc3339(text).ok())
            .expect("the prompt stands until it is answered")
            .with_timezone(&Utc);
        late.push(prompt.wall - due);
        world.notifications.press(prompt.id, "skip");
    }
    busy.store(false, Ordering::Relaxed);
    spinner.join().expect("the busy thread ends");
    late.sort();
    let at =
        |share: usize| late.get((late.len() * share / 100).min(late.len() - 1)).map_or(0, TimeDelta::num_milliseconds);
    say("prompts in a row", late.len(), late.len() == PROMPTS);
    say("median", format!("{} ms", at(50)), true);
    say("the latest", format!("{} ms", at(100)), late.iter().all(|late| *late <= BAR_LATE)) && late.len() == PROMPTS
}

fn idle_on_x11(seconds: u64) -> bool {
    let world = World::new(true);
    let nape = world.nape();
    let agent = nape.agent();
    settle(&nape);
    measure(&agent, seconds)
}

fn idle_on_mutter(seconds: u64) -> bool {
    let world = World::new(false);
    let arguments = ["--headless", "--wayland", "--no-x11", "--virtual-monitor", "1280x720"];
    let mut command = world.desktop.command("mutter");
    command.env_remove("GDK_BACKEND").args(arguments);
    let _mutter = Running::start("mutter", &mut command, &world.desktop.logs());
    let nape = world.nape();
    let agent = nape.agent_by(nape.command(&["agent"]).env("WAYLAND_DISPLAY", "wayland-0"));
    eventually(Duration::from_secs(20), "mutter to tell of input", || {
        let doctor = nape.run(&["doctor", "--json"]).done().json();
        let lines = doctor.as_array().cloned().unwrap_or_default();
        lines.iter().any(|line| line["subject"] == "Keyboard and mouse" && line["works"] == "yes").then_some(())
    });
    settle(&nape);
    measure(&agent, seconds)
}

/// A plan, nothing due for hours, and everything that goes on at the start behind it.
fn settle(nape: &Nape<'_>) {
    nape.set(HURRY);
    nape.set(&[("posture-every", "8h"), ("away-after", "1h")]);
    let local = nape.local_time();
    let later = local + TimeDelta::hours(3);
    let day = local.format("%Y-%m-%d").to_string();
    nape.import(&short_plan(&day, &[&later.format("%H:%M").to_string()], 2, 1)).done();
    let end = now() + Duration::from_secs(100);
    eventually(Duration::from_secs(110), "the start to be over", || (now() > end).then_some(()));
}

fn measure(agent: &Running, seconds: u64) -> bool {
    let (before, cpu_before) = (switches(agent.pid()), cpu_us(agent.pid()));
    let until = now() + Duration::from_secs(seconds);
    eventually(Duration::from_secs(seconds + 10), "the measuring time", || (now() > until).then_some(()));
    let (after, cpu_after) = (switches(agent.pid()), cpu_us(agent.pid()));
    let minutes = seconds as f64 / 60.0;
    let woken = (after - before) as f64 / minutes;
    let ran = (cpu_after - cpu_before) as f64 / 1000.0 / minutes;
    let pss = pss_kib(agent.pid());
    say("context switches a minute", format!("{woken:.1}"), woken <= BAR_SWITCHES)
        & say("CPU a minute", format!("{ran:.2} ms"), ran <= BAR_CPU_MS)
        & say("PSS", mib(pss), pss <= BAR_PSS_KIB)
}

/// `nape simulate` of a year with as many random happenings as it is told.
fn year() -> bool {
    let desktop = Desktop::with(Parts { display: false, session_bus: false, system_bus: false });
    let nape = Nape::in_folder(&desktop, Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release"));
    let (plan, trace) = (desktop.home().join("plan.json"), desktop.home().join("trace.jsonl"));
    let mut long: Value = short_plan("2026-01-01", &["08:30", "17:30"], 3, 10);
    long["phases"][0]["weeks"] = json!(52);
    std::fs::write(&plan, long.to_string()).expect("the plan can be written");
    std::fs::write(&trace, random_year()).expect("the trace can be written");
    let begun = now();
    let words = [
        "simulate",
        "--plan",
        plan.to_str().expect("UTF-8"),
        "--trace",
        trace.to_str().expect("UTF-8"),
        "--from",
        "2026-01-01T00:00:00Z",
        "--to",
        "2027-01-01T00:00:00Z",
        "--tz",
        "Europe/Berlin",
        "--input-visible",
    ];
    let said = nape.run(&words).done().stdout;
    let took = begun.elapsed();
    say("happenings", HAPPENINGS, true);
    say("lines told", said.lines().count(), true);
    say("a simulated year", format!("{} ms", took.as_millis()), took <= BAR_YEAR)
}

/// Numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[usize::try_from(self.below(words.len() as u64)).unwrap_or(0)]
    }
}

fn random_year() -> String {
    let mut numbers = Numbers(7);
    let mut text = String::new();
    let mut at: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().expect("an instant");
    let step = 365 * 86_400 / HAPPENINGS;
    for _ in 0..HAPPENINGS {
        at += TimeDelta::seconds(i64::try_from(numbers.below(2 * step)).unwrap_or(0));
        let what = match numbers.below(100) {
            0..45 => format!(
                "\"presence\":\"{}\"",
                numbers.of(&["active", "active", "active", "away", "locked", "asleep", "unknown"])
            ),
            45..60 => format!("\"input\":\"{}\"", numbers.of(&["pause", "busy"])),
            60..68 => format!("\"quiet\":{}", numbers.below(3) == 0),
            68..74 => format!("\"meeting\":{}", numbers.below(3) == 0),
            74..78 => format!("\"paused\":{}", numbers.below(3) == 0),
            78..92 => format!("\"answer\":\"{}\"", numbers.of(&["start", "later", "skip", "dismiss"])),
            92..97 => format!("\"finished\":\"{}\"", numbers.of(&["done", "partial", "stopped"])),
            97 => {
                format!("\"clock_set\":\"{}0{}:{}0:00\"", numbers.of(&["+", "-"]), numbers.below(3), numbers.below(6))
            }
            98 => format!(
                "\"zone\":\"{}\"",
                numbers.of(&["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"])
            ),
            _ => "\"restart\":true".to_owned(),
        };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{{\"at\":\"{}\",{what}}}", at.to_rfc3339());
    }
    text
}

fn proc(pid: u32, name: &str) -> String {
    std::fs::read_to_string(format!("/proc/{pid}/{name}")).expect("the agent runs")
}

fn number(text: &str) -> u64 {
    text.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0)
}

fn field(pid: u32, name: &str) -> u64 {
    proc(pid, "status").lines().find(|line| line.starts_with(name)).map_or(0, number)
}

fn pss_kib(pid: u32) -> u64 {
    proc(pid, "smaps_rollup").lines().find(|line| line.starts_with("Pss:")).map_or(0, number)
}

/// One file of every thread.
fn of_threads(pid: u32, name: &str) -> Vec<String> {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).expect("the agent runs");
    tasks.filter_map(|task| std::fs::read_to_string(task.ok()?.path().join(name)).ok()).collect()
}

/// Voluntary and involuntary switches of every thread.
fn switches(pid: u32) -> u64 {
    let status = of_threads(pid, "status");
    status.iter().flat_map(|text| text.lines().filter(|line| line.contains("ctxt_switches")).map(number)).sum()
}

/// Time on the processor in microseconds, from the scheduler.
fn cpu_us(pid: u32) -> u64 {
    let stats = of_threads(pid, "schedstat");
    stats.iter().filter_map(|text| text.split_whitespace().next()?.parse::<u64>().ok()).sum::<u64>() / 1_000
}

fn mib(kib: u64) -> String {
    format!("{:.2} MiB", kib as f64 / 1024.0)
}
