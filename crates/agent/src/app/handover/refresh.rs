//! What a patient's row remembers of what the patient's app has told.

use super::kept;
use crate::app::App;
use crate::refused::Refused;
use nape_core::letter::{Body, DayTold, Had, Told};
use nape_store::{PatientMemory, Store, StoreError};

/// The days of a patient; one that cannot be read is left out and logged.
pub(super) fn told(store: &Store, patient: &str) -> Result<Told, StoreError> {
    let days = store.told_days(patient)?;
    Ok(Told::of(days.into_iter().filter_map(|(number, content)| {
        let read = serde_json::from_str::<DayTold>(&content);
        read.inspect_err(|error| tracing::error!(%error, "a told day cannot be read")).ok().map(|day| (number, day))
    })))
}

/// The version that a patient took over last, as far as they told.
pub(super) fn had(body: &Body) -> Option<Had> {
    match body {
        Body::Answer { had, .. } => had.iter().copied().max_by_key(|had| (had.received, had.version)),
        Body::Plan { .. } => None,
    }
}

impl App {
    pub(super) async fn refresh_patient(&self, patient: String) -> Result<(), Refused> {
        self.records
            .change(move |store| {
                let told = told(store, &patient)?;
                let newest = kept(store.newest_received(&patient)?);
                let memory = PatientMemory {
                    received: newest
                        .as_ref()
                        .and_then(|letter| had(&letter.body))
                        .map(|had| (had.version, had.received)),
                    news: newest.as_ref().map(|letter| letter.day),
                    adherence: told.adherence(),
                };
                store.remember_patient(&patient, &memory)
            })
            .await
    }
}
