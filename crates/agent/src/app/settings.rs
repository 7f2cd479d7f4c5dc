//! Settings on the wire and in the records.

use super::App;
use nape_api::settings::{Setting, SettingsTrial};
use nape_api::status::Upcoming;
use nape_api::{ApiError, Code};
use nape_core::reminder::Input;
use nape_core::settings::{DEFINITIONS, SettingError, Settings, definition};
use nape_desktop::Autostart;
use nape_store::Record;

/// Settings of what the engine can do and the window cannot yet: there is no diary to write in.
const NOT_YET: &[(&str, &str)] = &[("diary-at", "never")];

fn is_there(key: &str) -> bool {
    NOT_YET.iter().all(|(other, _)| *other != key)
}

/// The settings as recorded; one that this program no longer takes keeps its default and is logged.
pub(super) fn read(recorded: Vec<(String, String)>) -> Settings {
    let mut settings = Settings::default();
    let recorded = recorded.into_iter().filter(|(key, _)| is_there(key));
    let recorded = recorded.chain(NOT_YET.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
    for (key, value) in recorded {
        if let Err(error) = settings.set(&key, &value) {
            tracing::warn!(%error, "a recorded setting is left out");
        }
    }
    settings
}

impl App {
    pub(super) fn list_settings(&self) -> Result<Vec<Setting>, ApiError> {
        let inner = self.inner.borrow();
        let there = DEFINITIONS.iter().filter(|definition| is_there(definition.key));
        let mut settings = inner.engine.settings().clone();
        // The file is the truth: others may have changed it.
        if let Some(Ok(on)) = Autostart::of_user().map(|autostart| autostart.is_on())
            && on != settings.start_at_login
        {
            settings.set("start-at-login", if on { "yes" } else { "no" }).map_err(|e| refused(&e))?;
        }
        there.map(|definition| view(&settings, definition.key)).collect()
    }

    /// What would come with other settings.
    pub(super) fn try_settings(&self, trial: &SettingsTrial) -> Result<Vec<Upcoming>, ApiError> {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let mut settings = inner.engine.settings().clone();
        for change in &trial.changes {
            set(&mut settings, &change.key, &change.value)?;
        }
        let mut engine = inner.engine.clone();
        engine.handle(now, Input::Settings(settings));
        while engine.poll().is_some() {}
        Ok(Self::upcoming_of(&engine, now, trial.count as usize))
    }

    pub(super) async fn set_setting(&self, key: &str, value: &str) -> Result<Setting, ApiError> {
        let mut settings = self.inner.borrow().engine.settings().clone();
        let kept = set(&mut settings, key, value)?;
        let record = Record::Setting { key: key.to_owned(), value: kept };
        let changed = view(&settings, key)?;
        if key == "start-at-login" {
            start_at_login(settings.start_at_login)?;
        }
        self.presence.set_idle_after(settings.away_after.to_std().unwrap_or_default());
        self.presence.watch_meeting(settings.sense_meetings);
        if !settings.sense_meetings {
            // Nobody tells of its end any more.
            drop(self.tell(Input::InMeeting(false)));
        }
        self.tell_with(Input::Settings(settings), vec![record]).await?;
        Ok(changed)
    }
}

/// Changes a setting that the patient may change.
fn set(settings: &mut Settings, key: &str, value: &str) -> Result<String, ApiError> {
    if !is_there(key) {
        return Err(refused(&SettingError::Unknown(key.to_owned())));
    }
    settings.set(key, value).map_err(|e| refused(&e))
}

fn start_at_login(on: bool) -> Result<(), ApiError> {
    let failed = |why: String| ApiError::new(Code::Store, why);
    let autostart = Autostart::of_user()
        .ok_or_else(|| failed("There is no folder for programs that start at login; set HOME.".into()))?;
    let program = std::env::current_exe().map_err(|e| failed(format!("Nape does not know its own place ({e}).")))?;
    autostart.set(on, &program).map_err(|e| failed(e.to_string()))
}

fn word<S: serde::Serialize>(value: &S) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// One setting with its value.
pub(crate) fn view(settings: &Settings, key: &str) -> Result<Setting, ApiError> {
    let definition = definition(key).map_err(|e| refused(&e))?;
    Ok(Setting {
        key: definition.key.into(),
        value: settings.get(key).map_err(|e| refused(&e))?,
        default: definition.default.into(),
        allowed: definition.allowed(),
        meaning: definition.meaning.into(),
        group: word(&definition.group),
        kind: definition.kind().into(),
    })
}

fn refused(error: &SettingError) -> ApiError {
    ApiError::new(Code::Wrong, error.to_string())
}
