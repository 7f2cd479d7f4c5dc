//! How smoothly the figures move in the real window, drawn by software on a virtual display.

use super::{HURRY, World, say};
use nape_tests::plan::short_plan;
use nape_tests::{Browser, Nape, eventually};
use serde_json::{Value, json};
use std::time::Duration;

const SOON: Duration = Duration::from_secs(30);
/// How long each screen is watched: a figure shows its movement about once in that time.
const WATCHED_MS: u32 = 6_000;
/// Frames a second below which a movement is seen to stutter.
const BAR_FRAMES: f64 = 55.0;
/// The longest wait for a frame in which no phase of a session can be lost: the shortest phase lasts a second.
const BAR_GAP_MS: f64 = 500.0;

/// Counts the frames of a while, with the longest wait between two, and every word of the session's phase that was seen.
const WATCH: &str = r"
const [watched, done] = arguments;
const frames = [], phases = [];
const end = performance.now() + watched;
const tick = (at) => {
  frames.push(at);
  const phase = document.querySelector('[data-phase]')?.getAttribute('data-phase') ?? null;
  if (phase !== null && phases.at(-1) !== phase) phases.push(phase);
  if (performance.now() < end) requestAnimationFrame(tick);
  else done({
    frames: (frames.length - 1) / (frames.at(-1) - frames[0]) * 1000,
    gap: Math.max(...frames.slice(1).map((at, n) => at - frames[n])),
    moving: document.querySelectorAll('svg [data-joint]').length,
    phases,
  });
};
requestAnimationFrame(tick);
";

fn watch(window: &Browser, name: &str) -> bool {
    let seen = window.execute_async(WATCH, &[json!(WATCHED_MS)]);
    let number = |key: &str| seen[key].as_f64().unwrap_or_default();
    let smooth = number("frames") >= BAR_FRAMES && number("gap") <= BAR_GAP_MS;
    let figures = format!("{:.1}/s, {:.0} ms", number("frames"), number("gap"));
    say(&format!("{name}: frames, longest gap"), figures, smooth)
}

pub(crate) fn frames() -> bool {
    let world = World::new(true);
    // The window is the one that tests and `npm start` use; only the agent has a release build.
    let nape = Nape::built(&world.desktop);
    let _agent = nape.agent();
    nape.set(HURRY);
    let local = nape.local_time();
    let (day, time) = (local.format("%Y-%m-%d").to_string(), local.format("%H:%M").to_string());
    nape.import(&short_plan(&day, &[&time], 4, 2)).done();
    let _window = nape.window();
    let window = Browser::attach(&world.desktop, SOON);
    window.sees_within("Start", SOON);
    let mut held = true;
    for (name, hash) in
        [("library", "#/library"), ("one exercise", "#/exercise/cat-cow"), ("plan", "#/plan"), ("today", "#/today")]
    {
        window.execute("location.hash = arguments[0]", &[json!(hash)]);
        let drawn = || {
            let groups = window.execute("return document.querySelectorAll('main svg.figure').length", &[]);
            (groups.as_u64() > Some(0)).then_some(())
        };
        eventually(SOON, name, drawn);
        held &= watch(&window, name);
    }
    nape.answer_safely("screening");
    nape.begin_session();
    eventually(SOON, "the session to run", || {
        let view: Value = nape.call("session", json!(null));
        (view["stage"] == "running").then_some(())
    });
    held & watch(&window, "session")
}
