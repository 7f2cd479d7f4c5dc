//! The real binaries, run in a private world.

use std::fs::File;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use nape_api::client::{CallError, Client};
use nape_api::home::Home;
use serde_json::{Value, json};

use crate::desktop::Desktop;
use crate::running::Running;
use crate::wait::eventually;

/// How long a command may take before the test gives it up.
const ANSWERS_WITHIN: Duration = Duration::from_secs(30);
/// How long the agent may take until it answers.
const STARTS_WITHIN: Duration = Duration::from_secs(10);

/// What a command answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its exit code; nothing when a signal ended it.
    pub code: Option<i32>,
    /// Its standard output.
    pub stdout: String,
    /// Its standard error.
    pub stderr: String,
}

impl Answer {
    /// Its standard output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("not JSON ({error}): {self:?}"))
    }

    /// The same answer, when the exit code was 0.
    ///
    /// # Panics
    /// When it was another.
    #[allow(clippy::return_self_not_must_use, reason = "often only the check is wanted")]
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!(self.code, Some(0), "{self:?}");
        self
    }
}

/// The built binaries `nape` and `nape-app` in one world.
#[derive(Clone, Debug)]
pub struct Nape<'desktop> {
    desktop: &'desktop Desktop,
    folder: PathBuf,
}

impl<'desktop> Nape<'desktop> {
    /// The binaries that were built beside the running program or test.
    pub fn built(desktop: &'desktop Desktop) -> Self {
        let program = std::env::current_exe().expect("a program knows its own path");
        let beside = program.parent().expect("the program lies in a target folder");
        // A test is `target/PROFILE/deps/TEST`, a program `target/PROFILE/PROGRAM`.
        let folder = if beside.ends_with("deps") { beside.parent().expect("a target folder") } else { beside };
        Self { desktop, folder: folder.to_owned() }
    }

    /// The binaries in another folder.
    pub fn in_folder(desktop: &'desktop Desktop, folder: impl Into<PathBuf>) -> Self {
        Self { desktop, folder: folder.into() }
    }

    /// The path of one of the binaries.
    ///
    /// # Panics
    /// When it was not built.
    pub fn binary(&self, name: &str) -> PathBuf {
        let path = self.folder.join(name);
        assert!(path.is_file(), "{} is missing; build it first: cargo build -p nape -p nape-app", path.display());
        path
    }

    /// A `nape …` command, not yet started.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = self.desktop.command(self.binary("nape"));
        command.args(words);
        command
    }

    /// Runs `nape …` to its end.
    pub fn run(&self, words: &[&str]) -> Answer {
        run(self.command(words))
    }

    /// Starts `nape agent` and waits until it answers.
    pub fn agent(&self) -> Running {
        self.agent_by(&mut self.command(&["agent"]))
    }

    /// Starts the agent by this command, which a test has changed to its needs, and waits until it answers.
    pub fn agent_by(&self, command: &mut Command) -> Running {
        let mut agent = Running::start("agent", command, &self.desktop.logs());
        eventually(STARTS_WITHIN, "the agent to answer", || {
            if let Some(status) = agent.ended() {
                panic!("the agent ended before it answered ({status}):\n{}", agent.output());
            }
            (self.run(&["status"]).code == Some(0)).then_some(())
        });
        agent
    }

    /// The local time in this world, as the agent tells it.
    pub fn local_time(&self) -> chrono::DateTime<chrono::FixedOffset> {
        let status = self.status();
        let now = status["now"].as_str().expect("status says the time");
        chrono::DateTime::parse_from_rfc3339(now).expect("an RFC 3339 instant")
    }

    /// What `nape status --json` says.
    pub fn status(&self) -> Value {
        self.run(&["status", "--json"]).done().json()
    }

    /// Changes settings, as `key value` pairs.
    pub fn set(&self, settings: &[(&str, &str)]) {
        for (key, value) in settings {
            self.run(&["settings", "set", key, value]).done();
        }
    }

    /// Imports a plan.
    pub fn import(&self, plan: &Value) -> Answer {
        let file = self.desktop.home().join("plan.json");
        std::fs::write(&file, plan.to_string()).expect("the plan can be written");
        self.run(&["plan", "import", file.to_str().expect("a path in UTF-8")])
    }

    /// Answers the safety questions of a kind, `screening` or `check`, all with no.
    pub fn answer_safely(&self, kind: &str) {
        let asked = self.call("safety_questions", json!({ "kind": kind }));
        let questions = asked["questions"].as_array().expect("questions");
        let answers: Vec<Value> =
            questions.iter().map(|question| json!({"question": question["id"], "yes": false})).collect();
        self.call("safety_answer", json!({"kind": kind, "answers": answers}));
    }

    /// Prepares, checks and begins the due session over the API, as the window would.
    pub fn begin_session(&self) {
        self.begin_session_of(None);
    }

    /// The same for a slot by its name, which may be done again on its day.
    pub fn begin_session_of(&self, slot: Option<&str>) {
        // Where no window can be opened the session is prepared all the same, and beginning it says whether it was.
        let _ = self.try_call("start", json!({ "slot": slot }));
        self.answer_safely("check");
        self.call("session_begin", json!({"neck": 3, "head": 0}));
    }

    /// A call to the agent by its name on the wire, for what no command offers.
    pub fn call(&self, name: &str, body: Value) -> Value {
        self.try_call(name, body).unwrap_or_else(|error| panic!("{name} was refused: {error}"))
    }

    /// The same, where a refusal is expected.
    pub fn try_call(&self, name: &str, body: Value) -> Result<Value, CallError> {
        let mut client = Client::connect(&Home::at(&self.desktop.nape_home()))?;
        client.call_by_name(name, body)
    }

    /// Starts the window by itself. Usually the agent does that.
    pub fn window(&self) -> Running {
        let app: &Path = &self.binary("nape-app");
        Running::start("window", &mut self.desktop.command(app), &self.desktop.logs())
    }
}

fn run(mut command: Command) -> Answer {
    // Files, not pipes: nothing to drain while it runs, however much it prints.
    let mut stdout = tempfile::tempfile().expect("a temporary file");
    let mut stderr = tempfile::tempfile().expect("a temporary file");
    let handle = |file: &File| Stdio::from(file.try_clone().expect("a second handle"));
    command.stdin(Stdio::null()).stdout(handle(&stdout)).stderr(handle(&stderr));
    let what = format!("{command:?} to end");
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?} could not be started: {error}"));
    let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        eventually(ANSWERS_WITHIN, &what, || child.try_wait().expect("the child can be waited for"))
    }));
    let status = ended.unwrap_or_else(|panic| {
        let _ = child.kill();
        let _ = child.wait();
        std::panic::resume_unwind(panic)
    });
    Answer { code: status.code(), stdout: text(&mut stdout), stderr: text(&mut stderr) }
}

fn text(file: &mut File) -> String {
    let mut bytes = Vec::new();
    file.rewind().expect("the file can be read again");
    file.read_to_end(&mut bytes).expect("the file can be read");
    String::from_utf8(bytes).expect("it prints UTF-8")
}
