//! `nape doctor`: what the agent finds, or what can be seen without one.

use super::{Refusal, print};
use nape_api::client::{CallError, Client};
use nape_api::commands::call;
use nape_api::home::Home;
use nape_api::status::{DoctorLine, Hello, Works};

pub(super) fn run(home: &Home, json: bool) -> Result<(), Refusal> {
    let lines = match Client::connect(home) {
        Ok(mut agent) => {
            agent.call::<call::hello>(&Hello::of_this_desktop(crate::BUILD, false))?;
            agent.call::<call::doctor>(&())?
        }
        Err(CallError::NoAgent) => without_agent(home),
        Err(other) => return Err(other.into()),
    };
    if json {
        return print::json(&lines);
    }
    for line in &lines {
        let works = match line.works {
            Works::Yes => "yes",
            Works::No => "no",
            Works::Unknown => "unknown",
        };
        let advice = line.advice.as_ref().map(|advice| format!(" {advice}")).unwrap_or_default();
        print::lines(&format!("{:<22} {works:<8} {}.{advice}", line.subject, line.found.trim_end_matches('.')));
    }
    Ok(())
}

fn without_agent(home: &Home) -> Vec<DoctorLine> {
    let line = |subject: &str, works, found: String, advice: Option<&str>| DoctorLine {
        subject: subject.into(),
        works,
        found,
        advice: advice.map(str::to_owned),
    };
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let unknown = || "only the running agent can tell".to_owned();
    let start = Some("Start it with `nape`, or with `nape agent` in the foreground.");
    let window = crate::app::window_program();
    vec![
        line("Agent", Works::No, format!("none runs for {}", home.dir().display()), start),
        if home.dir().is_dir() {
            line("Records", Works::Unknown, format!("in {}", home.dir().display()), None)
        } else {
            line("Records", Works::Unknown, format!("{} will be made", home.dir().display()), None)
        },
        if set("DBUS_SESSION_BUS_ADDRESS") {
            line("Notifications", Works::Unknown, unknown(), start)
        } else {
            line(
                "Notifications",
                Works::No,
                "there is no session bus".into(),
                Some("Start Nape inside your desktop session."),
            )
        },
        line("Keyboard and mouse", Works::Unknown, unknown(), start),
        line("Screen lock", Works::Unknown, unknown(), start),
        line("Sleep", Works::Unknown, unknown(), start),
        line("Tray", Works::Unknown, unknown(), start),
        if set("DISPLAY") || set("WAYLAND_DISPLAY") {
            line("Window", Works::Yes, window.display().to_string(), None)
        } else {
            line("Window", Works::No, "there is no display".into(), Some("Run `nape` in your desktop."))
        },
    ]
}
