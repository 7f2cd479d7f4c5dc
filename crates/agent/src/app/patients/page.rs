//! One patient with everything.

use super::super::App;
use super::super::plans;
use super::{card, told, unknown, versions};
use crate::refused::Refused;
use crate::words;
use nape_api::patient::{Note, PatientPage};
use nape_api::status::Named;
use nape_core::exercise::Condition;
use nape_core::listed::Listed;
use nape_core::message::Message;
use nape_core::plan::Plan;
use nape_store::{StoreError, StoredNote, StoredPatient, StoredToldFlag, VersionWay};

/// So many flags are shown, the newest.
const FLAGS: u32 = 200;

/// What the records say of one patient, files of plans apart.
struct Read {
    patient: StoredPatient,
    versions: Vec<VersionWay>,
    days: nape_core::news::ToldDays,
    flags: Vec<StoredToldFlag>,
    notes: Vec<StoredNote>,
}

fn read(store: &nape_store::Store, id: &str) -> Result<Option<Read>, StoreError> {
    let Some(patient) = store.patient(id)? else { return Ok(None) };
    let (versions, days) = (store.versions(id)?, store.recent_days(id)?);
    Ok(Some(Read { patient, versions, days, flags: store.told_flags(id, FLAGS)?, notes: store.notes(id)? }))
}

impl App {
    /// The page of a patient.
    pub(super) async fn patient_page(&self, id: String) -> Result<PatientPage, Refused> {
        let read = self.records.read(move |store| read(store, &id)).await?.ok_or_else(unknown)?;
        let (at, language) = self.here();
        let library = self.library();
        let (changes, newest) = self.version_changes(&read.versions).await?;
        let plan = |plan: &Plan| plans::card(plan, false, None, language);
        let patient = read.patient;
        let conditions = patient.conditions.iter().map(|tag| Named {
            id: tag.clone(),
            name: Condition::of_tag(tag).map_or_else(|| tag.clone(), |condition| library.words().of(condition)),
        });
        let waiting = patient.words.as_ref().filter(|_| !patient.paired);
        Ok(PatientPage {
            conditions: conditions.collect(),
            plan: newest.as_ref().map(plan),
            versions: versions::cards(read.versions, changes, at.day, language),
            days: read.days.days().map(|day| told::day(day, language)).collect(),
            flags: read.flags.iter().map(|flag| told::flag(flag, &library, language)).collect(),
            notes: read.notes.into_iter().map(note).collect(),
            news: patient.news.map(|day| day.to_string()),
            waiting: waiting.map(|words| Message::new("patient-waiting").with("words", words.as_str()).said(language)),
            paired: patient.paired,
            card: card(patient, at.day, language),
        })
    }
}

fn note(note: StoredNote) -> Note {
    Note { at: words::instant(note.at.at), day: note.at.day.to_string(), text: note.text }
}
