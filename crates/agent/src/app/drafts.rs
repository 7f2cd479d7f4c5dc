//! Drafts, templates, defaults, versions.

use super::App;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::draft::{
    Draft, DraftBegin, DraftChange, OwnDefault, Published, TemplateCard, TemplateName, TemplateSave,
};
use nape_api::patient::{Comparison, PatientName, VersionName, VersionPair};
use nape_api::plan::PlanText;

impl App {
    pub(super) async fn draft_begin(&self, _request: DraftBegin) -> Result<Draft, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn draft_show(&self, _request: PatientName) -> Result<Option<Draft>, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn draft_edit(&self, _request: DraftChange) -> Result<Draft, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn draft_undo(&self, _request: PatientName) -> Result<Draft, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn draft_redo(&self, _request: PatientName) -> Result<Draft, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn draft_discard(&self, _request: PatientName) -> Result<(), Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn draft_publish(&self, _request: PatientName) -> Result<Published, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn template_list(&self) -> Result<Vec<TemplateCard>, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn template_save(&self, _request: TemplateSave) -> Result<Vec<TemplateCard>, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn template_withdraw(&self, _request: TemplateName) -> Result<Vec<TemplateCard>, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn own_default_save(&self, _request: OwnDefault) -> Result<(), Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn version_compare(&self, _request: VersionPair) -> Result<Comparison, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn version_text(&self, _request: VersionName) -> Result<PlanText, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }
}
