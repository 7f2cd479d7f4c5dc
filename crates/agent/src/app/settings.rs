//! Settings on the wire and in the records.

use super::App;
use nape_api::settings::Setting;
use nape_api::{ApiError, Code};
use nape_core::reminder::Input;
use nape_core::settings::{DEFINITIONS, SettingError, Settings, definition};
use nape_store::Record;

/// The settings as recorded; one that this program no longer takes keeps its default and is logged.
pub(super) fn read(recorded: Vec<(String, String)>) -> Settings {
    let mut settings = Settings::default();
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
        DEFINITIONS.iter().map(|definition| view(inner.engine.settings(), definition.key)).collect()
    }

    pub(super) async fn set_setting(&self, key: &str, value: &str) -> Result<Setting, ApiError> {
        let mut settings = self.inner.borrow().engine.settings().clone();
        let kept = settings.set(key, value).map_err(|e| refused(&e))?;
        let record = Record::Setting { key: key.to_owned(), value: kept };
        let changed = view(&settings, key)?;
        self.presence.set_idle_after(settings.away_after.to_std().unwrap_or_default());
        self.tell_with(Input::Settings(settings), vec![record]).await?;
        Ok(changed)
    }
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
    })
}

fn refused(error: &SettingError) -> ApiError {
    ApiError::new(Code::Wrong, error.to_string())
}
