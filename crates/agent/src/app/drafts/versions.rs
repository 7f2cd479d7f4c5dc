//! Published versions: their texts, and what stands differently in two of them.

use super::{App, nothing};
use crate::app::plans::{read_plan, report};
use crate::refused::Refused;
use nape_api::patient::{Comparison, VersionName, VersionPair};
use nape_api::plan::{PlanCard, PlanText};
use nape_core::message::Message;
use nape_core::plan::{Plan, compare};
use nape_store::StoredVersion;

impl App {
    pub(in crate::app) async fn version_compare(&self, request: VersionPair) -> Result<Comparison, Refused> {
        let VersionPair { patient, plan, older, newer } = request;
        let older = self.published_plan(&patient, &plan, older).await?;
        let newer = self.published_plan(&patient, &plan, newer).await?;
        let (language, today) = (self.language(), self.today());
        let card = |plan: &Plan| -> PlanCard { report(plan, false, None, today, language).plan };
        Ok(Comparison {
            changes: compare(&older, &newer).iter().map(|change| change.said(language)).collect(),
            older: card(&older),
            newer: card(&newer),
        })
    }

    pub(in crate::app) async fn version_text(&self, request: VersionName) -> Result<PlanText, Refused> {
        let stored = self.stored_version(&request.patient, &request.plan, request.version).await?;
        Ok(PlanText { text: stored.content })
    }

    /// A version that was published for a patient.
    pub(in crate::app) async fn published_plan(
        &self,
        patient: &str,
        plan: &str,
        version: u32,
    ) -> Result<Plan, Refused> {
        let stored = self.stored_version(patient, plan, version).await?;
        read_plan(&stored.content, &*self.whole_library().await?)
    }

    async fn stored_version(&self, patient: &str, plan: &str, version: u32) -> Result<StoredVersion, Refused> {
        let (patient, plan) = (patient.to_owned(), plan.to_owned());
        let found = self.records.read(move |store| store.published(&patient, &plan, version)).await?;
        found.ok_or_else(|| nothing(Message::new("refused-no-version").with("version", version)))
    }
}
