//! What is at hand while a draft is looked at or changed; read anew for every request.

use super::{App, Draft, no_draft, nothing};
use crate::refused::Refused;
use nape_api::Code;
use nape_core::document::Problem;
use nape_core::draft::{Glance, OwnDefault, Shelf};
use nape_core::exercise::{Condition, Exercise};
use nape_core::id::ExerciseId;
use nape_core::library::Library;
use nape_core::listed::Listed;
use nape_core::message::Message;
use nape_store::StoredDraft;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// A patient's draft with what is needed to read it.
pub(super) struct Bench {
    pub(super) patient: String,
    pub(super) name: String,
    pub(super) conditions: Vec<Condition>,
    pub(super) library: Rc<Library>,
    pub(super) stored: Option<StoredDraft>,
    carried: Vec<Arc<Exercise>>,
    pub(super) defaults: BTreeMap<ExerciseId, OwnDefault>,
}

impl Bench {
    pub(super) fn shelf(&self) -> Shelf<'_> {
        Shelf { library: &self.library, carried: &self.carried, defaults: &self.defaults }
    }

    /// The draft as it stands.
    pub(super) fn draft(&self) -> Result<Draft, Refused> {
        let stored = self.stored.as_ref().ok_or_else(no_draft)?;
        Draft::from_json(&stored.content, &self.shelf()).map_err(|problems| {
            let problem = problems.first().map_or_else(|| Message::from(""), Problem::sentence);
            Refused::new(Code::EditRefused, Message::new("refused-draft-unreadable").with("problem", problem))
        })
    }
}

impl App {
    /// All that is known for the draft of a patient, who has to be there.
    pub(super) async fn bench(&self, patient: &str) -> Result<Bench, Refused> {
        let library = self.whole_library().await?;
        let id = patient.to_owned();
        let read = move |store: &nape_store::Store| {
            let known = store.desk_patient(&id)?;
            Ok((known, store.own_defaults()?, store.draft(&id)?))
        };
        let (known, defaults, stored) = self.records.read(read).await?;
        let known = known.ok_or_else(|| nothing(Message::new("refused-no-patient")))?;
        let tags: Vec<String> = serde_json::from_str(&known.conditions).unwrap_or_default();
        let named = stored.as_ref().map(|stored| Glance::at(&stored.content)).unwrap_or_default();
        Ok(Bench {
            patient: patient.to_owned(),
            name: known.name,
            conditions: tags.iter().filter_map(|tag| Condition::of_tag(tag)).collect(),
            carried: self.withdrawn(&library, named).await?,
            stored,
            defaults: defaults.into_iter().filter_map(|(id, text)| Some((id, OwnDefault::from_json(&text)?))).collect(),
            library,
        })
    }

    /// Exercises that a draft or template names and the library has no more, as they were when they were withdrawn.
    pub(super) async fn withdrawn(&self, library: &Library, named: Glance) -> Result<Vec<Arc<Exercise>>, Refused> {
        let all = named.lines.into_iter().chain(named.desk);
        let missing: Vec<ExerciseId> = all.filter(|id| library.get(id).is_none()).collect();
        if missing.is_empty() {
            return Ok(Vec::new());
        }
        self.records
            .read(move |store| {
                let mut found = Vec::new();
                for id in &missing {
                    let text = store.own_exercise_as_it_was(id)?;
                    let read = text.and_then(|text| Exercise::from_json(text.as_bytes()).ok());
                    found.extend(read.map(|exercise| Arc::new(exercise.put_aside())));
                }
                Ok(found)
            })
            .await
    }
}
