//! The patient writes the answer for the therapist.

use super::sealed::{short, take_back};
use super::{card, nothing_there, text_of};
use crate::app::{App, Effect};
use crate::refused::Refused;
use nape_api::handover::{AnswerWanted, AnswerWritten};
use nape_clerk::Lock;
use nape_core::letter::{Body, FORMAT, Letter};
use nape_core::message::Message;
use nape_store::StoredLetter;

/// Days before what was acknowledged are told again: a slot can be ticked a week later.
const AGAIN_DAYS: i64 = 7;

impl App {
    pub(in crate::app) async fn answer_write(&self, request: AnswerWanted) -> Result<AnswerWritten, Refused> {
        let _one = self.desk.one_after_the_other.lock().await;
        let standing = self.standing_of_practice().await?.ok_or_else(|| nothing_there("answer-no-practice"))?;
        let case = standing.practice.case.clone();
        let numbers = self.records.read(move |store| store.letter_numbers(&case)).await?;
        let stamp = crate::clock::stamp(self.inner.borrow().clock.now().wall);
        let today = self.local_today();
        let from = standing.acknowledged.as_ref().map(|letter| letter.day.plus(-AGAIN_DAYS)).or(self.first_day());
        let from = from.unwrap_or(today);
        let days = self.days_told(from).await?;
        let flags = self.flags_told(from).await?;
        let keys = self.own_keys().await?;
        let mut own = self.card().await?;
        if own.name.is_empty() {
            own.name = self.patient_of(&standing.plans);
        }
        // The other side may know of letters that were written before these records came back from a copy.
        let number = numbers.sent.max(standing.acknowledges) + 1;
        let first = days.first().map_or(today, |day| day.day);
        let sessions = days.iter().map(|day| day.sessions.len()).sum::<usize>();
        let counted = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let (sessions, flag_count) = (counted(sessions), counted(flags.len()));
        let letter = Letter {
            format: FORMAT.into(),
            case: standing.practice.case.parse().map_err(|_| nothing_there("answer-no-practice"))?,
            from: card::signed(own, &keys),
            to: Some(standing.card.signing.clone()),
            number,
            acknowledges: numbers.received,
            day: today,
            body: Body::Answer {
                secret: standing.practice.secret.clone(),
                had: self.versions_of(&standing.plans),
                days,
                flags,
            },
        };
        let text = text_of(&letter)?;
        let lock = Lock::Key { key: standing.card.reading.clone() };
        let name = format!("answer-{}-{number}.nape", short(&standing.practice.case));
        let written = self.seal(text.clone(), lock, request.to.as_deref(), &name).await?;
        let case = standing.practice.case;
        let sent = StoredLetter { case, number, sha256: written.sha256.clone(), content: text };
        let kept = self.records.change(move |store| store.keep_sent(&stamp, &sent)).await;
        take_back(&written, kept)?;
        self.perform(Effect::Refresh);
        let next = Message::new("answer-next").with("name", standing.card.name.as_str());
        Ok(AnswerWritten {
            path: written.path.display().to_string(),
            from: first.to_string(),
            until: today.to_string(),
            sessions,
            flags: flag_count,
            next: next.said(self.language()),
        })
    }

    /// Whom the plans of a practice are for.
    fn patient_of(&self, plans: &std::collections::BTreeSet<uuid::Uuid>) -> String {
        let inner = self.inner.borrow();
        let of_practice = |id: String| id.parse().is_ok_and(|id| plans.contains(&id));
        let plan = inner.received.iter().rev().find(|received| of_practice(received.plan.id.to_string()));
        plan.map(|received| received.plan.patient.clone()).unwrap_or_default()
    }
}
