//! The published versions of a patient's plans: what changed from one to the next, and their way to the patient.

use super::super::App;
use crate::refused::Refused;
use crate::words;
use nape_api::patient::VersionCard;
use nape_core::day::LocalDay;
use nape_core::language::Language;
use nape_core::news::Way;
use nape_core::plan::{self, Plan};
use nape_store::VersionWay;

impl App {
    /// What each version changed against the one before, and the newest one. Files are read one at a time, and no more than
    /// two plans are ever in memory: with pictures in them they are large.
    pub(super) async fn version_changes(
        &self,
        versions: &[VersionWay],
    ) -> Result<(Vec<Vec<String>>, Option<Plan>), Refused> {
        let (library, language) = (self.library(), self.inner.borrow().language());
        let (mut changes, mut before): (Vec<Vec<String>>, Option<Plan>) = (Vec::new(), None);
        for version in versions {
            let (plan, number) = (version.plan.clone(), version.version);
            let content = self.records.read(move |store| store.version_content(&plan, number)).await?;
            let read = content.and_then(|content| {
                let read = Plan::from_json(content.as_bytes(), &library).map(Plan::put_aside);
                read.inspect_err(|problems| tracing::error!(count = problems.len(), "a version cannot be read")).ok()
            });
            let differs = before.as_ref().zip(read.as_ref()).map(|(before, plan)| plan::compare(before, plan));
            changes.push(differs.unwrap_or_default().iter().map(|change| change.said(language)).collect());
            before = read;
        }
        Ok((changes, before))
    }
}

/// The versions as they are shown, newest first.
pub(super) fn cards(
    versions: Vec<VersionWay>,
    changes: Vec<Vec<String>>,
    today: LocalDay,
    language: Language,
) -> Vec<VersionCard> {
    versions.into_iter().zip(changes).rev().map(|(version, changes)| card(version, changes, today, language)).collect()
}

fn card(version: VersionWay, changes: Vec<String>, today: LocalDay, language: Language) -> VersionCard {
    let way = Way { published: version.published.day, handed: version.handed, received: version.received };
    VersionCard {
        words: way.words(today).said(language),
        plan: version.plan,
        version: version.version,
        title: version.title,
        published: words::instant(version.published.at),
        effective: version.effective,
        changes,
        handed_over: version.handed.map(|day| day.to_string()),
        received: version.received.map(|day| day.to_string()),
    }
}
