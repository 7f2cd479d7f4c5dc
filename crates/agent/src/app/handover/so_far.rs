//! What a patient's app has told so far.

use nape_core::letter::{Body, DayTold, Had};
use nape_core::news::ToldDays;
use nape_store::{Store, StoreError};

/// The days of a patient; one that cannot be read is left out and logged.
pub(super) fn told(store: &Store, patient: &str) -> Result<ToldDays, StoreError> {
    let days = store.told_days(patient)?;
    Ok(ToldDays::of(days.into_iter().filter_map(|(number, content)| {
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
