//! The window itself: every screen, by keyboard, in light and dark, with nothing for axe-core to find.

use super::world::{SOON, WINDOW, World};
use nape_tests::{Browser, eventually};
use serde_json::json;
use std::time::Duration;

/// Where pictures of the screens are left for whoever wants to look.
fn pictures() -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("screens");
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    folder
}

/// What has to be seen without scrolling, in the smallest window too.
fn must_fit(name: &str) -> &'static [&'static str] {
    match name {
        "session-paused" => &["#paused-title", ".primary"],
        "session-running" | "player-hold" | "player-ready" | "player-rest" | "player-asked" => &[".ring", ".controls"],
        "session-prepared" | "session-finished" | "player-finished" | "first-run" => &["h1", ".primary"],
        "file-offer" | "today-of-a-patient" | "player-stop-signs" | "player-skip" | "player-hurts" | "player-break" => {
            &[]
        }
        _ => &["h1"],
    }
}

/// Whether an element lies within the window from edge to edge.
const IN_SIGHT: &str = r"
const box = document.querySelector(arguments[0]).getBoundingClientRect();
return box.height > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
";

pub(crate) fn look(world: &World, window: &Browser, name: &str) {
    for scheme in ["light", "dark"] {
        window.execute("document.documentElement.style.colorScheme = arguments[0]", &[json!(scheme)]);
        for (width, height) in [(420, 640), (1200, 800)] {
            window.resize(width, height);
            window.settle();
            world.desktop.screenshot_of("Nape", pictures().join(format!("{name}-{scheme}-{width}.png")));
            for css in must_fit(name) {
                let in_sight = window.execute(IN_SIGHT, &[json!(css)]);
                assert_eq!(in_sight, true, "{name}, {scheme}, {width}: {css} is cut off or out of sight");
            }
            let found = window.axe();
            assert!(found.is_empty(), "{name}, {scheme}, {width}: {found:#?}");
        }
    }
    window.execute("document.documentElement.style.removeProperty('color-scheme')", &[]);
}

/// Answers the questions from the one that has the focus on, with `y` and `n`; each answer moves the focus on.
pub(crate) fn answer_by_keys(window: &Browser, keys: &[&str]) {
    for (answered, key) in (1..).zip(keys) {
        window.keys(key);
        eventually(SOON, "the answer to be taken", || {
            let given = window.execute("return document.querySelectorAll('input[type=radio]:checked').length", &[]);
            (given == answered).then_some(())
        });
    }
}

/// Makes everything so many times as large, as Ctrl and plus do.
const ZOOM: &str = r"
const [value, done] = arguments;
window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', { value }).then(() => done(null), (e) => done(`${e}`));
";

/// The large window and the small one, for somebody who has everything at twice its size.
pub(crate) fn look_at_twice_the_size(world: &World, window: &Browser, name: &str) {
    for (width, height) in [(1200, 800), (420, 640)] {
        window.resize(width, height);
        assert_eq!(window.execute_async(ZOOM, &[json!(2)]), json!(null), "it can be made larger");
        eventually(SOON, "twice the size", || {
            (window.execute("return innerWidth", &[]) == json!(width / 2)).then_some(())
        });
        window.settle();
        world.desktop.screenshot_of("Nape", pictures().join(format!("{name}-{width}.png")));
        let found = window.axe();
        assert!(found.is_empty(), "{name}, {width}: {found:#?}");
        let wide = window.execute("return document.documentElement.scrollWidth <= innerWidth", &[]);
        assert_eq!(wide, true, "{name}, {width}: it has to be moved sideways");
        window.execute_async(ZOOM, &[json!(1)]);
        eventually(SOON, "the size as it was", || {
            (window.execute("return innerWidth", &[]) == json!(width)).then_some(())
        });
    }
}

#[test]
fn the_first_run_takes_the_example_and_shows_today() {
    let world = World::new();
    let _agent = world.agent();
    world.nape().set(&[("waking-hours", "00:00-00:00")]);
    let _window = world.nape().window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.sees_within("example", WINDOW);
    look(&world, &window, "first-run");
    window.press("Try the example plan");
    eventually(SOON, "a plan", || (!world.nape().status()["plan"].is_null()).then_some(()));
    window.sees_within("Week 1", SOON);
    look(&world, &window, "today");
    for (name, hash, text) in [("plan", "#/plan", "find it"), ("progress", "#/progress", "today")] {
        window.execute("location.hash = arguments[0]", &[json!(hash)]);
        eventually(SOON, name, || window.text("main").to_lowercase().contains(text).then_some(()));
        look(&world, &window, name);
    }
}

#[test]
fn a_session_by_keyboard_alone() {
    let world = World::new();
    let _agent = world.agent();
    world.hurry();
    world.nape().import(&world.due_now(3, 3)).done();
    world.notifications.wait_for(1, SOON);
    let _window = world.nape().window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.sees_within("Start", WINDOW);
    window.keys("\u{e007}");
    window.sees_within("Begin", SOON);
    look(&world, &window, "session-prepared");
    // Unanswered questions are asked for, and nothing begins.
    window.keys("\u{e007}");
    window.sees_within("left", SOON);
    assert_eq!(world.session()["stage"], "prepared");
    answer_by_keys(&window, &["n", "n", "n"]);
    window.keys("\u{e007}");
    window.sees_within("Get ready", SOON);
    window.keys(" ");
    window.sees_within("Go on", SOON);
    look(&world, &window, "session-paused");
    window.keys(" ");
    eventually(Duration::from_secs(30), "a hold", || (world.session()["step"]["kind"] == "hold").then_some(()));
    look(&world, &window, "session-running");
    window.keys("\u{e014}");
    eventually(Duration::from_mins(1), "the end", || (world.session()["stage"] == "finished").then_some(()));
    window.sees_within("Close", SOON);
    look(&world, &window, "session-finished");
    window.press("Close");
    eventually(SOON, "the session to be closed", || world.session().is_null().then_some(()));
    let history = world.nape().run(&["progress", "--json"]).done().json();
    assert_eq!(history[0]["sessions"].as_array().map(Vec::len), Some(1), "{history}");
    window.sees_within("How today stands", SOON);
    window.execute("location.hash = '#/progress'", &[]);
    window.sees_within("Today", SOON);
    look(&world, &window, "history");
}

#[test]
fn a_walk_is_asked_for_begun_and_ended_in_the_window() {
    let world = World::new();
    let _agent = world.agent();
    let nape = world.nape();
    world.hurry();
    nape.set(&[("working-hours", "00:00-00:00"), ("break-visible", "1h"), ("pause-wait", "0s")]);
    let _window = nape.window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.press("Try the example plan");
    window.sees_within("Week 1", WINDOW);
    world.desktop.move_mouse();
    nape.set(&[("walk-every", "1s")]);
    window.sees_within("Not today", SOON);
    look(&world, &window, "walk-asked");
    window.press("Start");
    eventually(SOON, "the walk", || (nape.status()["running_break"]["kind"] == "walk").then_some(()));
    window.sees_within("Walk", SOON);
    look(&world, &window, "walk-running");
    nape.run(&["meeting", "30m"]).done();
    nape.call("break_done", json!(null));
    window.sees_within("meeting", SOON);
    look(&world, &window, "meeting");
}

#[test]
fn settings_are_tried_before_they_are_saved() {
    let world = World::new();
    let _agent = world.agent();
    let nape = world.nape();
    nape.set(&[("working-hours", "00:00-00:00"), ("waking-hours", "00:00-00:00")]);
    let _window = nape.window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.press("Try the example plan");
    window.sees_within("Week 1", WINDOW);
    window.execute("location.hash = '#/settings'", &[]);
    window.sees_within("Posture breaks", SOON);
    look(&world, &window, "settings");
    let before = nape.run(&["settings", "get", "posture-breaks"]).done().stdout;
    window.resize(1200, 800);
    window.execute("document.querySelector('[type=checkbox]').click()", &[]);
    window.sees_within("Save", SOON);
    assert_eq!(nape.run(&["settings", "get", "posture-breaks"]).done().stdout, before, "nothing is changed by trying");
    window.press("Save");
    eventually(SOON, "the setting to be saved", || {
        (nape.run(&["settings", "get", "posture-breaks"]).done().stdout != before).then_some(())
    });
}

#[test]
fn a_second_window_brings_the_first_to_the_front_and_ends() {
    let world = World::new();
    let _agent = world.agent();
    let _first = world.nape().window();
    let window = Browser::attach(&world.desktop, WINDOW);
    window.sees_within("Nape", WINDOW);
    let mut second = world.nape().window();
    assert!(second.wait(WINDOW).success());
}
