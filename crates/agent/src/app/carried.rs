//! What plans carry: own exercises are put into a plan when it is received, and taken out again to be shown.

use super::App;
use super::plans::{Received, read_plan, refused};
use crate::refused::Refused;
use nape_api::Code;
use nape_core::id::ExerciseId;
use nape_core::message::Message;
use nape_core::plan::{self, Plan};
use std::sync::Arc;

impl App {
    /// A plan with the own exercises that it names and does not carry, and its text with them. The copies that the same
    /// version carried when it was received before come first: a plan does not change because an exercise did.
    pub(super) async fn complete(&self, text: String) -> Result<(String, Plan), Refused> {
        let library = self.whole_library().await?;
        let plan = read_plan(&text, &library)?;
        let lacks = plan.lacks(&library);
        if lacks.is_empty() {
            return Ok((text, plan));
        }
        let before = self
            .inner
            .borrow()
            .received
            .iter()
            .find(|r| (r.plan.id, r.plan.version) == (plan.id, plan.version))
            .map(|r| r.sha256.clone());
        let documents = self
            .records
            .read(move |store| {
                let before = before.map(|sha256| store.plan_content(&sha256)).transpose()?.flatten();
                let mut documents = Vec::new();
                for id in &lacks {
                    match before.as_ref().and_then(|text| plan::carried(text, id)) {
                        Some(carried) => documents.push(carried),
                        None => documents.extend(store.own_exercise(id)?),
                    }
                }
                Ok(documents)
            })
            .await?;
        let text = plan::carrying(&text, &documents).map_err(refused)?;
        let plan = read_plan(&text, &library)?;
        Ok((text, plan))
    }

    /// The file of the plan in force today.
    pub(super) async fn active_text(&self) -> Result<String, Refused> {
        let none = || Refused::new(Code::NothingThere, Message::new("refused-no-plan"));
        let sha256 = {
            let inner = self.inner.borrow();
            let active = inner.engine.prescriptions().in_force(inner.engine.day(inner.clock.now())).ok_or_else(none)?;
            let received = inner.received.iter().find(|other| Arc::ptr_eq(&other.plan, &active.plan));
            received.ok_or_else(none)?.sha256.clone()
        };
        self.records.read(move |store| store.plan_content(&sha256)).await?.ok_or_else(none)
    }

    /// The text of an exercise that a plan carries: the plan in force, or any that was received, the newest first.
    pub(super) async fn carried(&self, id: &ExerciseId, in_force: bool) -> Result<Option<String>, Refused> {
        let found = {
            let inner = self.inner.borrow();
            let day = inner.engine.day(inner.clock.now());
            let active = inner.engine.prescriptions().in_force(day).map(|active| Arc::clone(&active.plan));
            let wanted = |r: &&Received| !in_force || active.as_ref().is_some_and(|plan| Arc::ptr_eq(plan, &r.plan));
            let carries = |r: &&Received| r.plan.custom.iter().any(|own| own.id == *id);
            inner.received.iter().rev().filter(wanted).find(carries).map(|r| r.sha256.clone())
        };
        let (Some(sha256), id) = (found, id.clone()) else { return Ok(None) };
        self.records
            .read(move |store| Ok(store.plan_content(&sha256)?.and_then(|text| plan::carried(&text, &id))))
            .await
    }
}
