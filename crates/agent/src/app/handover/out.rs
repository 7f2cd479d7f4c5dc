//! The therapist hands a plan over.

use super::sealed::{short, take_back};
use super::{card, kept, nothing_there, text_of};
use crate::app::{App, Effect};
use crate::refused::Refused;
use nape_api::Code;
use nape_api::handover::{Card, HandOver, HandedOver};
use nape_clerk::Lock;
use nape_core::letter::{self, Body, FORMAT, Had, Letter};
use nape_core::message::Message;
use nape_store::{Invitation, StoredLetter};
use serde_json::Value;
use uuid::{NoContext, Timestamp, Uuid};

impl App {
    pub(in crate::app) async fn hand_over(&self, request: HandOver) -> Result<HandedOver, Refused> {
        let _one = self.desk.one_after_the_other.lock().await;
        let patient = request.patient.clone();
        let (way, newest, numbers, last) = self
            .records
            .read(move |store| {
                let way = store.patient_way(&patient)?;
                let newest = store.newest_published(&patient)?;
                Ok((way, newest, store.letter_numbers(&patient)?, kept(store.newest_received(&patient)?)))
            })
            .await?;
        let way = way.ok_or_else(|| nothing_there("handover-no-patient"))?;
        let case: Uuid = request.patient.parse().map_err(|_| nothing_there("handover-no-patient"))?;
        let newest = newest.ok_or_else(|| nothing_there("handover-nothing-published"))?;
        let unreadable = |e: serde_json::Error| {
            Refused::new(Code::PlanRefused, Message::new("letter-not-one").with("detail", e.to_string()))
        };
        let plan: Value = serde_json::from_str(&newest.content).map_err(unreadable)?;
        let keys = self.ask_for_keys(None).await?;
        let theirs: Option<letter::Card> = way.card.and_then(|card| serde_json::from_str(&card).ok());
        let waiting = way.words.zip(way.secret).map(|(words, secret)| Invitation { words, secret });
        let (invitation, theirs) = match (request.invite_again, waiting, theirs) {
            (false, Some(waiting), _) => (Some(waiting), None),
            (false, None, Some(theirs)) => (None, Some(theirs)),
            (true, _, _) | (false, None, None) => (Some(Invitation { words: keys.words, secret: self.secret() }), None),
        };
        let now = self.inner.borrow().clock.now();
        let stamp = crate::clock::stamp(now.wall);
        let acknowledged = last.as_ref().map_or(0, |letter| letter.acknowledges);
        let number = numbers.sent.max(acknowledged) + 1;
        let letter = Letter {
            format: FORMAT.into(),
            case,
            from: card::signed(with_plan(self.card().await?, &plan), &keys.public),
            to: theirs.as_ref().map(|theirs| theirs.signing.clone()),
            number,
            acknowledges: numbers.received,
            day: stamp.day,
            body: Body::Plan {
                plan,
                secret: invitation.as_ref().map(|invitation| invitation.secret.clone()),
                knows: last.as_ref().and_then(|letter| had(&letter.body)),
            },
        };
        let lock = match (&invitation, theirs) {
            (None, Some(theirs)) => Lock::Key { key: theirs.reading },
            (Some(invitation), _) => Lock::Words { words: invitation.words.clone() },
            (None, None) => return Err(nothing_there("handover-no-patient")),
        };
        let text = text_of(&letter)?;
        let name = format!("plan-{}-v{}.nape", short(&request.patient), newest.version);
        let written = self.seal(text.clone(), lock, request.to.as_deref(), &name).await?;
        let sent = StoredLetter { case: request.patient, number, sha256: written.sha256.clone(), content: text };
        let (version, words) = (newest.version, invitation.as_ref().map(|invitation| invitation.words.clone()));
        let kept = self.records.change(move |store| store.keep_handed_over(&stamp, &sent, invitation.as_ref())).await;
        take_back(&written, kept)?;
        self.perform(Effect::Refresh);
        let next = Message::new(if words.is_some() { "handover-next-words" } else { "handover-next-key" });
        Ok(HandedOver {
            path: written.path.display().to_string(),
            words,
            version,
            next: next.with("name", way.name).said(self.language()),
        })
    }

    /// What only the invited can say back: random bytes of the system.
    fn secret(&self) -> String {
        let now = self.inner.borrow().clock.now().wall;
        let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
        let part = || Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, 0)).simple().to_string();
        format!("{}{}", part(), part())
    }
}

/// A card with what the plan says where it says nothing.
fn with_plan(card: Card, plan: &Value) -> Card {
    let of_plan = |field: &str| plan["therapist"][field].as_str().unwrap_or_default().to_owned();
    let or = |own: String, field: &str| if own.is_empty() { of_plan(field) } else { own };
    Card {
        name: or(card.name, "name"),
        clinic: or(card.clinic, "clinic"),
        phone: or(card.phone, "phone"),
        email: card.email,
        booking_url: or(card.booking_url, "booking_url"),
    }
}

/// The version that a patient took over last, as far as they told.
fn had(body: &Body) -> Option<Had> {
    match body {
        Body::Answer { had, .. } => had.iter().copied().max_by_key(|had| (had.received, had.version)),
        Body::Plan { .. } => None,
    }
}
