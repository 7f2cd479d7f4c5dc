//! Opening a file from the other side.

use super::accept::Offer;
use super::card;
use crate::app::{App, Effect};
use crate::clerk;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::handover::{FileSource, FileToOpen, OfferedPlan, Opened, TakenAnswer};
use nape_clerk::{Report, Source, Task};
use nape_core::letter::judge::{self, Distrust, Here, Pairing, Taken};
use nape_core::letter::{self, Body, Letter, LetterError};
use nape_core::message::Message;
use nape_core::news::News;
use nape_store::{AnswerRows, StoredLetter, Told};
use serde_json::Value;
use std::path::PathBuf;

/// A letter as it arrived.
struct Came {
    letter: Letter,
    signer: String,
    stored: StoredLetter,
}

impl App {
    pub(in crate::app) async fn file_open(&self, request: FileToOpen) -> Result<Opened, Refused> {
        let _one = self.desk.one_after_the_other.lock().await;
        let from = match request.source {
            FileSource::Path { path } => {
                let path = PathBuf::from(path);
                if !path.is_absolute() {
                    let why = Message::new("refused-place").with("path", path.display().to_string());
                    return Err(Refused::new(Code::Wrong, why));
                }
                Source::Path { path }
            }
            FileSource::Content { base64 } => Source::Content { base64 },
        };
        let words = request.words.filter(|words| !words.trim().is_empty());
        let (signer, text, sha256) = match clerk::ask(&Task::Open { keys: self.home.keys(), from, words }).await? {
            Report::NeedsWords => return Ok(Opened::NeedsWords),
            Report::Plain { text } => {
                return Ok(Opened::Plain { report: Box::new(self.check_plan(text.clone()).await?), text });
            }
            Report::Opened { signer, letter, sha256, fingerprint: _ } => (signer, letter, sha256),
            Report::Keys { .. } | Report::Written { .. } | Report::Refused { .. } => return Err(clerk::unexpected()),
        };
        let letter = Letter::read(&text).map_err(|error| unread(&error))?;
        let stored = StoredLetter { case: letter.case.to_string(), number: letter.number, sha256, content: text };
        let arrived = Came { letter, signer, stored };
        match arrived.letter.body {
            Body::Plan { .. } => self.offer(arrived).await.map(|offered| Opened::Plan(Box::new(offered))),
            Body::Answer { .. } => self.take(arrived).await.map(Opened::Answer),
        }
    }

    /// A plan is looked at and waits; nothing of it is kept.
    async fn offer(&self, arrived: Came) -> Result<OfferedPlan, Refused> {
        let Body::Plan { plan, secret, .. } = &arrived.letter.body else { return Err(clerk::unexpected()) };
        let plan_text = plan.to_string();
        let report = self.check_plan(plan_text.clone()).await?;
        let (id, version) = (report.plan.id.clone(), report.plan.version);
        let own = self.own_keys().await?;
        let known = {
            let inner = self.inner.borrow();
            let of_plan = || inner.received.iter().filter(|other| other.plan.id.to_string() == id);
            let newest = of_plan().map(|other| other.plan.version).max();
            (newest, of_plan().find(|other| other.plan.version == version).map(|other| other.sha256.clone()))
        };
        let (newest, here) = known;
        let case = arrived.stored.case.clone();
        let (practice, content) = self
            .records
            .read(move |store| {
                let content = here.map(|sha256| store.plan_content(&sha256)).transpose()?.flatten();
                Ok((store.practice_of(&case)?, content))
            })
            .await?;
        let pinned: Option<letter::Card> = practice.and_then(|practice| serde_json::from_str(&practice.card).ok());
        // Spaces and the order of fields are no difference: the file may have come unsealed before.
        let same = content.map(|content| serde_json::from_str::<Value>(&content).is_ok_and(|here| here == *plan));
        let here = Here { key: pinned.as_ref().map(|card| card.signing.as_str()), same, newest };
        let offer = judge::plan(&arrived.letter, version, &arrived.signer, &own.signing, here).map_err(distrusted)?;
        let fingerprint = self.fingerprint_with(&arrived.signer).await?;
        let mut asks = self.asks(&report.plan);
        if offer.older {
            asks.push(Message::new("offer-older").with("version", newest.unwrap_or(version)).said(self.language()));
        }
        let changes = if offer.already { Vec::new() } else { self.changes_to(&plan_text) };
        let from = card::shown(&arrived.letter.from);
        let waiting = Offer {
            token: arrived.stored.sha256.clone(),
            card: arrived.letter.from.clone(),
            secret: secret.clone(),
            plan: plan_text,
            name: (id, version),
            already: offer.already,
            letter: arrived.stored,
        };
        let offered = OfferedPlan {
            token: waiting.token.clone(),
            from,
            fingerprint,
            known: offer.known,
            changes,
            report,
            asks,
            already: offer.already,
        };
        self.desk.offer.replace(Some(waiting));
        Ok(offered)
    }

    /// An answer is taken over at once.
    async fn take(&self, arrived: Came) -> Result<TakenAnswer, Refused> {
        let Body::Answer { days, flags, .. } = &arrived.letter.body else { return Err(clerk::unexpected()) };
        let own = self.own_keys().await?;
        let (case, sha256) = (arrived.stored.case.clone(), arrived.stored.sha256.clone());
        // Days before those of the letter say nothing about what is new in it.
        let from = days.iter().map(|day| day.day).min().unwrap_or(arrived.letter.day);
        let (way, told, before) = self
            .records
            .read(move |store| {
                Ok((store.patient_way(&case)?, store.told_days(&case, from)?, store.has_received(&sha256)?))
            })
            .await?;
        let theirs: Option<letter::Card> = way.as_ref().and_then(|way| serde_json::from_str(way.card.as_deref()?).ok());
        let pairing = way.as_ref().map(|way| Pairing {
            secret: way.secret.as_deref(),
            key: theirs.as_ref().map(|card| card.signing.as_str()),
        });
        let taken = judge::answer(&arrived.letter, &arrived.signer, &own.signing, pairing).map_err(distrusted)?;
        let name = way.as_ref().map(|way| way.name.clone()).unwrap_or_default();
        let news = told.news(arrived.letter.number, days);
        let paired = match taken {
            Taken::Paired => Some(serde_json::to_string(&arrived.letter.from).map_err(|_| clerk::unexpected())?),
            Taken::Known => None,
        };
        let told = Told {
            patient: arrived.stored.case.clone(),
            number: arrived.letter.number,
            days: days.clone(),
            flags: flags.clone(),
        };
        let rows = AnswerRows { told, paired: paired.clone(), letter: arrived.stored };
        let stamp = crate::clock::stamp(self.inner.borrow().clock.now().wall);
        let patient = rows.letter.case.clone();
        let flags = self.records.change(move |store| store.take_answer(&stamp, &rows)).await?;
        self.perform(Effect::Refresh);
        let nothing_new = before || (news == News::default() && flags == 0 && paired.is_none());
        let words = match (nothing_new, paired.is_some()) {
            (true, _) => "answer-nothing-new",
            (false, true) => "answer-taken-paired",
            (false, false) => "answer-taken",
        };
        let words = Message::new(words)
            .with("name", name.as_str())
            .with("days", news.days)
            .with("sessions", news.sessions)
            .with("flags", flags);
        Ok(TakenAnswer {
            patient,
            name,
            days: news.days,
            sessions: news.sessions,
            flags,
            paired: paired.is_some(),
            nothing_new,
            words: words.said(self.language()),
        })
    }
}

fn unread(error: &LetterError) -> Refused {
    let detail = match error {
        LetterError::NotALetter(detail) | LetterError::Newer(detail) => detail.clone(),
        LetterError::Beyond(field) => (*field).to_owned(),
    };
    Refused::new(Code::FileRefused, Message::new(error.key()).with("detail", detail))
}

fn distrusted(distrust: Distrust) -> Refused {
    let why = Message::new(distrust.key());
    let why = match distrust {
        Distrust::OtherContent(version) => why.with("version", version),
        Distrust::Impostor
        | Distrust::Own
        | Distrust::ForSomeoneElse
        | Distrust::Stranger
        | Distrust::ChangedKey
        | Distrust::NotInvited => why,
    };
    Refused::new(Code::FileRefused, why)
}
