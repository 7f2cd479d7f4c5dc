//! A guided session of ten minutes with its window minimised and the other core busy: how late its phases and tones are.

use super::{HURRY, World, say};
use nape_api::frame::Event;
use nape_api::home::Home;
use nape_api::link::Link;
use nape_tests::plan::short_plan;
use nape_tests::{Browser, Nape, Running, eventually, now, wall_now};
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const SOON: Duration = Duration::from_mins(1);
/// How late a change of phase may be.
const BAR_PHASE_MS: i64 = 50;
/// How late a tone may be: a player has to be started for it.
const BAR_TONE_MS: i64 = 250;
/// Repetitions of ten seconds with ten seconds between them, and five to get ready: 595 s.
const REPS: u32 = 30;
const REP_MS: i64 = 10_000;
const READY_MS: i64 = 5_000;

/// A player that writes down when it was called.
const PLAYER: &str = "#!/bin/sh\ndate +%s%3N >> \"$NAPE_HOME/tones.log\"\n";

fn wall_ms() -> i64 {
    wall_now().timestamp_millis()
}

pub(crate) fn session() -> bool {
    let world = World::new(true);
    let ears = world.desktop.home().join("ears");
    std::fs::create_dir_all(&ears).expect("a folder");
    let player = ears.join("paplay");
    std::fs::write(&player, PLAYER).expect("a player");
    std::fs::set_permissions(&player, std::fs::Permissions::from_mode(0o755)).expect("a program");
    let path = format!("{}:{}", ears.display(), std::env::var("PATH").unwrap_or_default());
    // The agent has a release build; the window beside it is the one that tests and `npm start` use.
    let nape = world.nape();
    let _agent = nape.agent_by(nape.command(&["agent"]).env("PATH", path));
    nape.set(HURRY);
    nape.set(&[("cue-tones", "yes")]);
    nape.answer_safely("screening");
    let local = nape.local_time();
    let (day, time) = (local.format("%Y-%m-%d").to_string(), local.format("%H:%M").to_string());
    let mut plan = short_plan(&day, &[&time], REPS, 10);
    plan["phases"][0]["exercises"][0]["dose"]["relax_s"] = json!(10);
    nape.import(&plan).done();
    let _manager = Running::start("openbox", &mut world.desktop.command("openbox"), &world.desktop.logs());
    let _window = Nape::built(&world.desktop).window();
    let window = Browser::attach(&world.desktop, SOON);
    window.sees_within("Start", SOON);

    let heard: Arc<Mutex<Vec<i64>>> = Arc::default();
    let ears_of_events = Arc::clone(&heard);
    let link = Link::connect(&Home::at(&world.desktop.nape_home()), move |event| {
        if let Some(Event::Session) = event {
            ears_of_events.lock().expect("nobody panics").push(wall_ms());
        }
    });
    let link = link.expect("the agent answers");
    let busy = Arc::new(AtomicBool::new(true));
    let spins = Arc::clone(&busy);
    let spinner = std::thread::spawn(move || while spins.load(Ordering::Relaxed) {});

    nape.begin_session();
    world.desktop.minimize("Nape");
    eventually(SOON, "the window to be gone from the screen", || {
        (!world.desktop.windows().iter().any(|title| title == "Nape")).then_some(())
    });
    let view: Value = link.call("session", json!(null)).expect("a session");
    let begun = wall_ms() - READY_MS + view["remaining_ms"].as_i64().unwrap_or(READY_MS);
    let end = now() + Duration::from_secs(610);
    eventually(Duration::from_secs(640), "the session to end", || {
        let over = now() > end || link.call("session", json!(null)).is_ok_and(|view| view["stage"] == "finished");
        if !over {
            std::thread::sleep(Duration::from_secs(1));
        }
        over.then_some(())
    });
    busy.store(false, Ordering::Relaxed);
    spinner.join().expect("the busy thread ends");

    let changes: Vec<i64> = (0..2 * i64::from(REPS)).map(|n| begun + READY_MS + n * REP_MS).collect();
    let heard = heard.lock().expect("nobody panics").clone();
    let late: Vec<i64> = changes.iter().filter_map(|due| after(&heard, *due)).collect();
    let tones = std::fs::read_to_string(world.desktop.nape_home().join("tones.log")).unwrap_or_default();
    let tones: Vec<i64> = tones.lines().filter_map(|line| line.parse().ok()).collect();
    let tones_late: Vec<i64> = changes.iter().filter_map(|due| after(&tones, *due)).collect();
    let worst = |all: &[i64]| all.iter().copied().max().unwrap_or(i64::MAX);
    let median = |all: &[i64]| {
        let mut all = all.to_vec();
        all.sort_unstable();
        all.get(all.len() / 2).copied().unwrap_or(i64::MAX)
    };
    let drift = late.last().copied().unwrap_or(0) - late.first().copied().unwrap_or(0);
    say("changes of phase", late.len(), late.len() == changes.len())
        & say("median", format!("{} ms", median(&late)), true)
        & say("the latest", format!("{} ms", worst(&late)), worst(&late) <= BAR_PHASE_MS)
        & say("drift from first to last", format!("{drift} ms"), drift.abs() <= BAR_PHASE_MS)
        & say("tones at them", tones_late.len(), tones_late.len() == changes.len())
        & say("tone, median", format!("{} ms", median(&tones_late)), true)
        & say("tone, the latest", format!("{} ms", worst(&tones_late)), worst(&tones_late) <= BAR_TONE_MS)
}

/// How long after a moment the first of some instants came, if one came within a second. A tick may come a little early,
/// because the beginning is known to a few milliseconds only.
fn after(instants: &[i64], due: i64) -> Option<i64> {
    instants.iter().map(|at| at - due).find(|late| (-5..1_000).contains(late))
}
