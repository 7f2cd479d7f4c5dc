//! Templates and defaults of the therapist's own.

use super::bench::Bench;
use super::{App, Draft, nothing, refused};
use crate::refused::Refused;
use nape_api::Code;
use nape_api::draft::{OwnDefault as OwnDefaultView, TemplateCard, TemplateName, TemplateSave};
use nape_core::draft::{EditError, Glance, OwnDefault, Shelf, given};
use nape_core::message::Message;

/// Longest name of a template, in characters.
const LONGEST_NAME: usize = 120;

impl App {
    pub(in crate::app) async fn template_list(&self) -> Result<Vec<TemplateCard>, Refused> {
        self.records
            .read(|store| {
                let mut cards = Vec::new();
                store.each_template(|template| {
                    let seen = Glance::at(&template.content);
                    let exercises = u32::try_from(seen.lines.len()).unwrap_or(u32::MAX);
                    let (id, name) = (template.template, template.name);
                    cards.push(TemplateCard { id, name, weeks: seen.weeks, exercises });
                })?;
                Ok(cards)
            })
            .await
    }

    pub(in crate::app) async fn template_save(&self, request: TemplateSave) -> Result<Vec<TemplateCard>, Refused> {
        let _turn = self.drafting.lock().await;
        let name = request.name.trim().to_owned();
        if !(1..=LONGEST_NAME).contains(&name.chars().count()) || name.chars().any(char::is_control) {
            return Err(Refused::new(Code::Wrong, Message::new("refused-template-name")));
        }
        let draft = self.bench(&request.patient).await?.draft()?;
        let (stamp, id) = (self.desk_stamp(), self.desk_id().to_string());
        let content = draft.impersonal().titled(&name).to_json();
        self.records.change(move |store| store.save_template(&stamp, &id, &name, &content)).await?;
        self.template_list().await
    }

    pub(in crate::app) async fn template_withdraw(&self, request: TemplateName) -> Result<Vec<TemplateCard>, Refused> {
        let stamp = self.desk_stamp();
        if !self.records.change(move |store| store.withdraw_template(&stamp, &request.id)).await? {
            return Err(no_template());
        }
        self.template_list().await
    }

    pub(in crate::app) async fn own_default_save(&self, request: OwnDefaultView) -> Result<(), Refused> {
        let library = self.whole_library().await?;
        let unknown = || refused(&EditError::Unknown(request.exercise.clone()));
        let exercise = given::exercise(&request.exercise).map_err(|e| refused(&e))?;
        library.get(&exercise).ok_or_else(unknown)?;
        let content = match &request.dose {
            None => None,
            Some(fields) => {
                // What cannot be written is no dose either.
                let fields = serde_json::to_value(fields).unwrap_or_default();
                let dose = given::dose(&fields).map_err(|e| refused(&e))?;
                let per_day = given::per_day(request.per_day).map_err(|e| refused(&e))?;
                Some(OwnDefault { dose, per_day }.to_json())
            }
        };
        let stamp = self.desk_stamp();
        self.records.change(move |store| store.save_own_default(&stamp, &exercise, content.as_deref())).await
    }

    /// A template as a draft, with its name.
    pub(super) async fn kept_template(&self, bench: &Bench, id: &str) -> Result<(Draft, String), Refused> {
        let id = id.to_owned();
        let template = self.records.read(move |store| store.template(&id)).await?.ok_or_else(no_template)?;
        let carried = self.withdrawn(&bench.library, Glance::at(&template.content)).await?;
        let at_hand = Shelf { carried: &carried, ..bench.shelf() };
        let draft = Draft::from_json(&template.content, &at_hand).map_err(crate::app::plans::refused)?;
        Ok((draft, template.name))
    }
}

fn no_template() -> Refused {
    nothing(Message::new("refused-no-template"))
}
