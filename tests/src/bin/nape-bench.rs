//! `npm run bench`: what the resident agent costs after a day's fake work, and between events.
//!
//! A private desktop with a display, buses, a notification server and a logind; the agent built for release; a plan with
//! sessions, posture breaks at short intervals, locks, absences and answers, as many as a day brings. Then nothing
//! happens for a while, and what is read from /proc is printed.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a program for people at a terminal"
)]

use nape_tests::plan::short_plan;
use nape_tests::{Desktop, FakeLogind, FakeNotifications, Nape, Parts, eventually, now};
use serde_json::json;
use std::path::Path;
use std::time::Duration;

/// What the resident process may hold.
const BAR_PSS_KIB: u64 = 8 * 1024;
/// How many posture breaks a day of fake work has: one every half hour of ten hours, and more.
const BREAKS: usize = 24;

fn main() {
    let seconds = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(60);
    let desktop = Desktop::with(Parts { display: true, session_bus: true, system_bus: true });
    let notifications = FakeNotifications::start_on(desktop.session_bus());
    let logind = FakeLogind::start_on(desktop.system_bus());
    let release = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release");
    let nape = Nape::in_folder(&desktop, release);
    let begun = now();
    let agent = nape.agent();
    println!("start to first answer        {:>8} ms", begun.elapsed().as_millis());
    println!("PSS after start              {:>8.2} MiB", mib(pss_kib(agent.pid())));

    work(&desktop, &nape, &notifications, &logind);
    println!("prompts shown in the work    {:>8}", notifications.shown().len());

    // Quiet: the next break is an hour away, the prompt is gone, nobody moves.
    nape.set(&[("posture-every", "8h"), ("away-after", "1h")]);
    let settle = now() + Duration::from_secs(5);
    eventually(Duration::from_secs(10), "the work to settle", || (now() > settle).then_some(()));
    let (before, cpu_before) = (switches(agent.pid()), cpu_ms(agent.pid()));
    let until = now() + Duration::from_secs(seconds);
    eventually(Duration::from_secs(seconds + 10), "the measuring time", || (now() > until).then_some(()));
    let (after, cpu_after) = (switches(agent.pid()), cpu_ms(agent.pid()));
    let per_minute = |n: u64| n as f64 * 60.0 / seconds as f64;
    let pss = pss_kib(agent.pid());
    println!("PSS after the work           {:>8.2} MiB (bar {} MiB)", mib(pss), BAR_PSS_KIB / 1024);
    println!("threads                      {:>8}", field(agent.pid(), "Threads:"));
    println!("context switches a minute    {:>8.1} over {seconds} s", per_minute(after - before));
    println!("CPU a minute                 {:>8.1} ms", per_minute(cpu_after - cpu_before));
    let answer = now();
    nape.run(&["status"]).done();
    println!("nape status                  {:>8} ms (the child's start included)", answer.elapsed().as_millis());
    println!("{}", if pss <= BAR_PSS_KIB { "The bar is held." } else { "The bar is NOT held." });
}

/// A day's work in a minute: breaks shown and answered in every way, absences, locks, a session to its end.
fn work(desktop: &Desktop, nape: &Nape<'_>, notifications: &FakeNotifications, logind: &FakeLogind) {
    nape.set(&[
        ("working-hours", "00:00-00:00"),
        ("waking-hours", "00:00-00:00"),
        ("gap", "0s"),
        ("gap-after-break", "0s"),
        ("after-hold", "0s"),
        ("fold", "0s"),
        ("breaks-per-hour", "60"),
        ("ignored-breaks", "0"),
        ("later", "1s"),
        ("pause-wait", "0s"),
        ("away-after", "1h"),
    ]);
    let local = nape.local_time();
    let (day, time) = (local.format("%Y-%m-%d").to_string(), local.format("%H:%M").to_string());
    nape.import(&short_plan(&day, &[&time], 2, 1)).done();
    let session = notifications.wait_for(1, Duration::from_secs(10));
    nape.try_call("start", json!({"slot": null})).ok();
    nape.try_call("session_begin", json!({"pain": 2})).ok();
    eventually(Duration::from_secs(60), "the session to end", || {
        let view = nape.call("session", json!(null));
        (view.is_null() || view["stage"] == "finished").then_some(())
    });
    nape.try_call("session_close", json!({"pain": 1})).ok();
    drop(session);
    nape.set(&[("posture-every", "1s")]);
    for turn in 0..BREAKS {
        let shown = notifications.shown().len();
        desktop.move_mouse();
        let prompts = notifications.wait_for(shown + 1, Duration::from_secs(20));
        let Some(prompt) = prompts.last() else { continue };
        match turn % 4 {
            0 => notifications.press(prompt.id, "later"),
            1 => notifications.press(prompt.id, "skip"),
            2 => notifications.dismiss(prompt.id),
            _ => {
                logind.set_locked(true);
                logind.set_locked(false);
                notifications.press(prompt.id, "skip");
            }
        }
        nape.run(&["next", "--json"]);
    }
    nape.run(&["progress", "--json"]).done();
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

/// Voluntary and involuntary switches of every thread.
fn switches(pid: u32) -> u64 {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).expect("the agent runs");
    let status = tasks.filter_map(|task| std::fs::read_to_string(task.ok()?.path().join("status")).ok());
    status.flat_map(|text| text.lines().filter(|l| l.contains("ctxt_switches")).map(number).collect::<Vec<_>>()).sum()
}

/// Time on the processor in milliseconds, from the scheduler.
fn cpu_ms(pid: u32) -> u64 {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).expect("the agent runs");
    let stats = tasks.filter_map(|task| std::fs::read_to_string(task.ok()?.path().join("schedstat")).ok());
    stats.filter_map(|text| text.split_whitespace().next()?.parse::<u64>().ok()).sum::<u64>() / 1_000_000
}

fn mib(kib: u64) -> f64 {
    kib as f64 / 1024.0
}
