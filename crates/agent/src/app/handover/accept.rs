//! The patient accepts a plan, and sees who prescribes and what they know.

use super::{card, nothing_there};
use crate::app::{App, Effect};
use crate::refused::Refused;
use crate::words;
use nape_api::handover::{Accept, Accepted, Practice};
use nape_api::plan::PlanCard;
use nape_core::day::LocalDay;
use nape_core::letter::{self, Body, Had, Letter};
use nape_core::message::Message;
use nape_core::plan::{self, Plan};
use nape_store::{StoredLetter, StoredPractice};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A plan that was opened and waits.
#[derive(Debug)]
pub(super) struct Offer {
    pub(super) token: String,
    pub(super) card: letter::Card,
    pub(super) secret: Option<String>,
    pub(super) plan: String,
    /// Id and version.
    pub(super) name: (String, u32),
    pub(super) already: bool,
    pub(super) letter: StoredLetter,
}

/// What the other side's last plan says of us.
pub(super) struct Standing {
    pub(super) practice: StoredPractice,
    pub(super) card: letter::Card,
    /// What the therapist knows us to have.
    pub(super) knows: Option<Had>,
    /// The number of the answer that was acknowledged.
    pub(super) acknowledges: u32,
    /// That answer, if it is known here.
    pub(super) acknowledged: Option<Letter>,
    /// Plans that came in this case.
    pub(super) plans: BTreeSet<Uuid>,
}

impl App {
    pub(in crate::app) async fn plan_accept(&self, request: Accept) -> Result<Accepted, Refused> {
        let _one = self.desk.one_after_the_other.lock().await;
        let offer = self.desk.offer.take();
        let offer = match offer {
            Some(offer) if offer.token == request.token => offer,
            other => {
                self.desk.offer.replace(other);
                return Err(nothing_there("accept-nothing"));
            }
        };
        if !offer.already
            && let Err(refused) = self.import_plan(offer.plan.clone()).await
        {
            // It can be tried again, such as after room was made on the disk.
            self.desk.offer.replace(Some(offer));
            return Err(refused);
        }
        let (id, version) = offer.name;
        let card = serde_json::to_string(&offer.card).map_err(|_| crate::clerk::unexpected())?;
        let practice = StoredPractice { case: offer.letter.case.clone(), card, secret: offer.secret };
        let stamp = crate::clock::stamp(self.inner.borrow().clock.now().wall);
        let letter = offer.letter;
        self.records.change(move |store| store.accept_letter(&stamp, &letter, &practice)).await?;
        self.perform(Effect::Refresh);
        let plan = self.all_plans().into_iter().find(|plan| plan.id == id && plan.version == version);
        Ok(Accepted {
            plan: plan.ok_or_else(|| nothing_there("refused-no-plan"))?,
            practice: self.practice().await?.ok_or_else(|| nothing_there("answer-no-practice"))?,
        })
    }

    pub(in crate::app) async fn practice(&self) -> Result<Option<Practice>, Refused> {
        let Some(standing) = self.standing_of_practice().await? else { return Ok(None) };
        let Some(had) = self.versions_of(&standing.plans).into_iter().max_by_key(|had| (had.received, had.version))
        else {
            return Ok(None);
        };
        let known = standing.knows.is_some_and(|knows| (knows.plan, knows.version) == (had.plan, had.version));
        let fingerprint = self.fingerprint_with(&standing.card.signing).await?;
        let case = standing.practice.case.clone();
        let since = standing.acknowledged.as_ref().map_or_else(|| self.first_day(), |letter| Some(letter.day));
        let today = self.local_today();
        let (answered, sessions) = self
            .records
            .read(move |store| {
                let sessions = since.map(|since| store.sessions(since, today)).transpose()?.unwrap_or_default();
                let sessions: Vec<Uuid> = sessions.iter().filter_map(|one| one.id.to_string().parse().ok()).collect();
                Ok((store.last_answered(&case)?, sessions))
            })
            .await?;
        let acknowledged = sessions_of(standing.acknowledged.as_ref());
        let unsent = sessions.iter().filter(|id| !acknowledged.contains(id)).count();
        let words = Message::new(if known { "practice-knows" } else { "practice-not-told" })
            .with("version", had.version)
            .with("day", words::day(had.received));
        Ok(Some(Practice {
            card: card::shown(&standing.card),
            fingerprint,
            version: had.version,
            received: had.received.to_string(),
            known,
            words: words.said(self.language()),
            answered: answered.map(|stamp| words::instant(stamp.at)),
            unsent: u32::try_from(unsent).unwrap_or(u32::MAX),
        }))
    }

    pub(super) async fn standing_of_practice(&self) -> Result<Option<Standing>, Refused> {
        let found = self
            .records
            .read(|store| {
                let Some(practice) = store.last_practice()? else { return Ok(None) };
                let told = store.plans_told(&practice.case)?;
                let acknowledged = store.sent_letter(&practice.case, told.acknowledges)?;
                Ok(Some((practice, told, super::kept(acknowledged))))
            })
            .await?;
        let Some((practice, told, acknowledged)) = found else { return Ok(None) };
        let card = serde_json::from_str(&practice.card).map_err(|_| nothing_there("answer-no-practice"))?;
        Ok(Some(Standing {
            practice,
            card,
            knows: told.knows.and_then(|knows| serde_json::from_str(&knows).ok()),
            acknowledges: told.acknowledges,
            acknowledged,
            plans: told.plans.iter().filter_map(|id| id.parse().ok()).collect(),
        }))
    }

    /// The versions of some plans that were taken over here.
    pub(super) fn versions_of(&self, plans: &BTreeSet<Uuid>) -> Vec<Had> {
        let inner = self.inner.borrow();
        let had = |received: &super::super::Received| {
            let plan: Uuid = received.plan.id.to_string().parse().ok()?;
            let day = received.accepted.day;
            plans.contains(&plan).then_some(Had { plan, version: received.plan.version, received: day })
        };
        inner.received.iter().filter_map(had).collect()
    }

    /// The day on which the first plan was taken over.
    pub(super) fn first_day(&self) -> Option<LocalDay> {
        self.inner.borrow().received.iter().map(|received| received.accepted.day).min()
    }

    pub(super) fn local_today(&self) -> LocalDay {
        let inner = self.inner.borrow();
        inner.engine.day(inner.clock.now())
    }

    /// What a plan asks, one sentence each.
    pub(super) fn asks(&self, plan: &PlanCard) -> Vec<String> {
        let minutes = plan.phases.iter().map(|phase| phase.minutes_a_day).max().unwrap_or(0);
        let weeks: u32 = plan.phases.iter().map(|phase| phase.weeks).sum();
        let asked = [
            Message::new("offer-minutes").with("minutes", minutes),
            Message::new("offer-weeks").with("weeks", weeks),
            Message::new("offer-back"),
        ];
        asked.iter().map(|message| message.said(self.language())).collect()
    }

    /// What changes against the version in force.
    pub(super) fn changes_to(&self, text: &str) -> Vec<String> {
        let Ok(offered) = Plan::from_json(text.as_bytes(), &self.library()) else { return Vec::new() };
        let inner = self.inner.borrow();
        let today = inner.engine.day(inner.clock.now());
        let Some(active) = inner.engine.prescriptions().in_force(today).filter(|active| active.plan.id == offered.id)
        else {
            return Vec::new();
        };
        let language = inner.language();
        plan::compare(&active.plan, &offered).iter().map(|change| change.said(language)).collect()
    }
}

/// The sessions that an answer told of.
fn sessions_of(letter: Option<&Letter>) -> BTreeSet<Uuid> {
    match letter.map(|letter| &letter.body) {
        Some(Body::Answer { days, .. }) => {
            days.iter().flat_map(|day| &day.sessions).map(|session| session.id).collect()
        }
        Some(Body::Plan { .. }) | None => BTreeSet::new(),
    }
}
