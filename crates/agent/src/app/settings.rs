//! Settings on the wire and in the records.

use super::App;
use super::handover::OWN_CARD;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::settings::{Choice, Setting, SettingsTrial};
use nape_api::status::Upcoming;
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::reminder::Input;
use nape_core::settings::{DEFINITIONS, SettingError, Settings, definition};
use nape_desktop::{Autostart, AutostartError};
use nape_store::Record;
use std::path::Path;

/// Settings of what the engine can do and the window cannot yet: there is no diary to write in.
const NOT_YET: &[(&str, &str)] = &[("diary-at", "never")];

fn is_there(key: &str) -> bool {
    NOT_YET.iter().all(|(other, _)| *other != key)
}

/// The settings as recorded; one that this program no longer takes keeps its default and is logged.
pub(super) fn read(recorded: Vec<(String, String)>) -> Settings {
    let mut settings = Settings::default();
    let recorded = recorded.into_iter().filter(|(key, _)| is_there(key) && key != OWN_CARD);
    let recorded = recorded.chain(NOT_YET.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
    for (key, value) in recorded {
        if let Err(error) = settings.set(&key, &value) {
            tracing::warn!(%error, "a recorded setting is left out");
        }
    }
    settings
}

impl App {
    pub(super) fn list_settings(&self) -> Result<Vec<Setting>, Refused> {
        let inner = self.inner.borrow();
        let there = DEFINITIONS.iter().filter(|definition| is_there(definition.key));
        let mut settings = inner.engine.settings().clone();
        // The file is the truth: others may have changed it.
        if let Some(Ok(on)) = Autostart::of_user().map(|autostart| autostart.is_on())
            && on != settings.start_at_login
        {
            settings.set("start-at-login", if on { "yes" } else { "no" }).map_err(|e| refused(&e))?;
        }
        there.map(|definition| view(&settings, definition.key, inner.language())).collect()
    }

    /// What would come with other settings.
    pub(super) fn try_settings(&self, trial: &SettingsTrial) -> Result<Vec<Upcoming>, Refused> {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let mut settings = inner.engine.settings().clone();
        for change in &trial.changes {
            set(&mut settings, &change.key, &change.value)?;
        }
        let mut engine = inner.engine.clone();
        engine.handle(now, Input::Settings(settings));
        while engine.poll().is_some() {}
        Ok(Self::upcoming_of(&engine, now, trial.count as usize, inner.language()))
    }

    pub(super) async fn set_setting(&self, key: &str, value: &str) -> Result<Setting, Refused> {
        let mut settings = self.inner.borrow().engine.settings().clone();
        let kept = set(&mut settings, key, value)?;
        let record = Record::Setting { key: key.to_owned(), value: kept };
        if key == "start-at-login" {
            start_at_login(settings.start_at_login)?;
        }
        self.presence.set_idle_after(settings.away_after.to_std().unwrap_or_default());
        self.presence.watch_meeting(settings.sense_meetings);
        if !settings.sense_meetings {
            // Nobody tells of its end any more.
            drop(self.tell(Input::InMeeting(false)));
        }
        let told = self.tell_with(Input::Settings(settings.clone()), vec![record]);
        told.await?;
        // From here on another language may be spoken.
        self.relearn().await?;
        view(&settings, key, self.language())
    }
}

/// Changes a setting that the patient may change.
fn set(settings: &mut Settings, key: &str, value: &str) -> Result<String, Refused> {
    if !is_there(key) {
        return Err(refused(&SettingError::Unknown(key.to_owned())));
    }
    settings.set(key, value).map_err(|e| refused(&e))
}

fn start_at_login(on: bool) -> Result<(), Refused> {
    let failed = |why: Message| Refused::new(Code::Store, why);
    let autostart = Autostart::of_user().ok_or_else(|| failed(Message::new("login-no-folder")))?;
    let program =
        std::env::current_exe().map_err(|e| failed(Message::new("login-no-place").with("detail", e.to_string())))?;
    // Started with the session is the command line, which becomes the agent.
    let program = program.with_file_name(format!("nape{}", std::env::consts::EXE_SUFFIX));
    autostart.set(on, &program).map_err(|e| failed(not_changed(&e)))
}

fn not_changed(error: &AutostartError) -> Message {
    let about = |key: &'static str, path: &Path| Message::new(key).with("path", path.display().to_string());
    match error {
        AutostartError::File { path, error } => about("login-file", path).with("detail", error.to_string()),
        AutostartError::Program(path) => about("login-program", path),
        AutostartError::Unsupported => Message::new("login-unsupported"),
    }
}

fn word<S: serde::Serialize>(value: &S) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// One setting with its value.
fn view(settings: &Settings, key: &str, language: Language) -> Result<Setting, Refused> {
    let definition = definition(key).map_err(|e| refused(&e))?;
    let choices = definition.choices().into_iter();
    Ok(Setting {
        key: definition.key.into(),
        value: settings.get(key).map_err(|e| refused(&e))?,
        default: definition.default.into(),
        allowed: definition.allowed().said(language),
        meaning: definition.meaning().said(language),
        group: word(&definition.group),
        kind: definition.kind().into(),
        choices: choices.map(|(value, words)| Choice { value: value.into(), words: words.said(language) }).collect(),
    })
}

fn refused(error: &SettingError) -> Refused {
    Refused::new(Code::Wrong, error.message())
}
