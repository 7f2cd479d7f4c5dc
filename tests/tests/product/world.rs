//! What the stories below have in common: a desktop with everything, an agent, settings that do not wait.

use nape_tests::plan::short_plan;
use nape_tests::{Desktop, FakeLogind, FakeNotifications, Nape, Parts, Running};
use serde_json::{Value, json};
use std::time::Duration;

/// Long enough for a slow machine, short enough to notice.
pub(crate) const SOON: Duration = Duration::from_secs(15);
/// A web view may take its time to start.
pub(crate) const WINDOW: Duration = Duration::from_mins(1);

/// The local time of every story: early afternoon, whatever the machine's clock says, so that no day ends in the middle.
fn zone() -> String {
    let hour = i64::from(chrono::Timelike::hour(&nape_tests::wall_now()));
    // POSIX counts hours west of Greenwich: 13 - hour to the east.
    format!("NPT{}", hour - 13)
}

/// A desktop with display, notification server and logind.
pub(crate) struct World {
    pub notifications: FakeNotifications,
    pub logind: FakeLogind,
    pub desktop: Desktop,
    zone: String,
}

impl World {
    pub(crate) fn new() -> Self {
        let desktop = Desktop::with(Parts { display: true, session_bus: true, system_bus: true });
        Self {
            notifications: FakeNotifications::start_on(desktop.session_bus()),
            logind: FakeLogind::start_on(desktop.system_bus()),
            desktop,
            zone: zone(),
        }
    }

    pub(crate) fn nape(&self) -> Nape<'_> {
        Nape::built(&self.desktop)
    }

    /// The agent of this world, in its zone.
    pub(crate) fn agent(&self) -> Running {
        let nape = self.nape();
        nape.agent_by(nape.command(&["agent"]).env("TZ", &self.zone))
    }

    /// Settings under which nothing waits but for its moment, for somebody who has answered the screening.
    pub(crate) fn hurry(&self) {
        self.nape().answer_safely("screening");
        self.nape().set(&[
            ("waking-hours", "00:00-00:00"),
            ("gap", "0s"),
            ("gap-after-break", "0s"),
            ("after-hold", "0s"),
            ("fold", "0s"),
            ("posture-breaks", "no"),
        ]);
    }

    /// A plan of one session that is due now.
    pub(crate) fn due_now(&self, reps: u32, hold: u32) -> Value {
        let local = self.nape().local_time();
        short_plan(&local.format("%Y-%m-%d").to_string(), &[&local.format("%H:%M").to_string()], reps, hold)
    }

    /// The state of the first slot of today.
    pub(crate) fn slot(&self) -> Value {
        self.nape().status()["slots"][0].clone()
    }

    /// Prepares and begins the due session over the API, as the window would.
    pub(crate) fn begin_session(&self) {
        self.nape().begin_session();
    }

    pub(crate) fn session(&self) -> Value {
        self.nape().call("session", json!(null))
    }
}
