//! The patients of a therapist: the list, one patient, and what a therapist changes about them.
//!
//! Nothing of them is kept in memory: every answer is read from the records when it is asked for.

mod page;
mod told;
mod versions;

use super::App;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::frame::Event;
use nape_api::patient::{
    FlagSeen, NewNote, NewPatient, PatientCard, PatientChange, PatientList, PatientName, PatientOrder, PatientPage,
    PatientSearch, PlanState,
};
use nape_core::day::LocalDay;
use nape_core::exercise::Condition;
use nape_core::language::Language;
use nape_core::listed::Listed;
use nape_core::message::Message;
use nape_core::news::{Course, Order, Standing};
use nape_store::{PatientEdit, PatientQuery, Stamp, StoredPatient};
use std::ops::RangeInclusive;

/// So many patients can be kept.
const MOST_PATIENTS: u32 = 20_000;
/// The longest name, in characters.
const LONGEST_NAME: u32 = 120;
/// The longest note, in characters.
const LONGEST_NOTE: u32 = 4_000;
/// The longest query, in characters.
const LONGEST_QUERY: u32 = 200;
/// So many patients are listed unless another number is asked for.
const LISTED: u32 = 50;
/// So many may be asked for.
const MOST_LISTED: u32 = 200;

impl App {
    pub(super) async fn patient_list(&self, request: PatientSearch) -> Result<PatientList, Refused> {
        let take = request.take.unwrap_or(LISTED);
        if !(1..=MOST_LISTED).contains(&take) {
            return Err(refused("patient-take-refused", MOST_LISTED));
        }
        let words = request.query.unwrap_or_default();
        if !fits(&words, 0..=LONGEST_QUERY) {
            return Err(refused("patient-query-refused", LONGEST_QUERY));
        }
        let (at, language) = self.here();
        let query = PatientQuery {
            words,
            archived: request.archived.unwrap_or(false),
            order: match request.order.unwrap_or_default() {
                PatientOrder::Attention => Order::Attention,
                PatientOrder::Name => Order::Name,
                PatientOrder::News => Order::News,
                PatientOrder::Review => Order::Review,
            },
            skip: request.skip.unwrap_or(0),
            take,
            today: at.day,
        };
        let list = self.records.read(move |store| store.patients(&query)).await?;
        Ok(PatientList {
            patients: list.patients.into_iter().map(|patient| card(patient, at.day, language)).collect(),
            found: list.found,
            active: list.active,
            archived: list.archived,
        })
    }

    pub(super) async fn patient_add(&self, request: NewPatient) -> Result<PatientPage, Refused> {
        let name = name(&request.name)?;
        let (at, _) = self.here();
        let added = self.records.change(move |store| {
            let room = store.patient_count()? < MOST_PATIENTS;
            room.then(|| store.add_patients(&at, &[name])).transpose()
        });
        let full = || Refused { code: Code::Busy, ..refused("patient-too-many", MOST_PATIENTS) };
        let patient = added.await?.and_then(|ids| ids.into_iter().next()).ok_or_else(full)?;
        self.patient_changed(patient).await
    }

    pub(super) async fn patient_show(&self, request: PatientName) -> Result<PatientPage, Refused> {
        self.patient_page(request.patient).await
    }

    pub(super) async fn patient_change(&self, request: PatientChange) -> Result<PatientPage, Refused> {
        let edit = PatientEdit {
            name: request.name.as_deref().map(name).transpose()?,
            conditions: request.conditions.as_deref().map(conditions).transpose()?,
            review: request.review.as_deref().map(review).transpose()?,
            archived: request.archived,
        };
        let id = request.patient.clone();
        if !self.records.change(move |store| store.change_patient(&id, &edit)).await? {
            return Err(unknown());
        }
        self.patient_changed(request.patient).await
    }

    pub(super) async fn patient_note(&self, request: NewNote) -> Result<PatientPage, Refused> {
        let text = request.text.trim().to_owned();
        if !fits(&text, 1..=LONGEST_NOTE) {
            return Err(refused("patient-note-refused", LONGEST_NOTE));
        }
        let ((at, _), id) = (self.here(), request.patient.clone());
        let kept = self.records.change(move |store| {
            let known = store.patient(&id)?.is_some();
            known.then(|| store.add_note(&id, &at, &text)).transpose()
        });
        kept.await?.ok_or_else(unknown)?;
        self.patient_changed(request.patient).await
    }

    pub(super) async fn patient_flag_seen(&self, request: FlagSeen) -> Result<PatientPage, Refused> {
        let ((at, _), FlagSeen { patient, flag }) = (self.here(), request);
        let id = patient.clone();
        let seen = self.records.change(move |store| {
            let known = store.patient(&id)?.is_some();
            known.then(|| store.see_flag(&id, &flag, &at)).transpose()
        });
        if !seen.await?.ok_or_else(unknown)? {
            return Err(Refused::new(Code::NothingThere, Message::new("patient-flag-unknown")));
        }
        self.patient_changed(patient).await
    }

    /// Tells the faces that something about the patients is another, and shows one of them.
    async fn patient_changed(&self, patient: String) -> Result<PatientPage, Refused> {
        self.inner.borrow_mut().faces.tell_all(&Event::Changed);
        self.patient_page(patient).await
    }

    /// The present moment on the therapist's own calendar, and the language spoken.
    fn here(&self) -> (Stamp, Language) {
        let inner = self.inner.borrow();
        (crate::clock::stamp(inner.clock.now().wall), inner.language())
    }
}

/// A patient in the list.
fn card(patient: StoredPatient, today: LocalDay, language: Language) -> PatientCard {
    let course = patient.course.as_ref();
    let days = |news: LocalDay| u32::try_from(today.days_since(news)).unwrap_or(0);
    PatientCard {
        plan: match Standing::of(course, today) {
            Standing::None => PlanState::None,
            Standing::NotHandedOver => PlanState::NotHandedOver,
            Standing::HandedOver => PlanState::HandedOver,
            Standing::Received => PlanState::Received,
            Standing::Over => PlanState::Over,
        },
        plan_words: Course::words(course, today).said(language),
        draft: patient.draft,
        news_days: patient.news.map(days),
        flags: patient.flags,
        adherence: patient.adherence,
        review: patient.review.map(|day| day.to_string()),
        review_due: patient.review.is_some_and(|day| day <= today),
        archived: patient.archived,
        id: patient.id,
        name: patient.name,
    }
}

fn name(text: &str) -> Result<String, Refused> {
    // One line, whatever was pasted.
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if fits(&name, 1..=LONGEST_NAME) { Ok(name) } else { Err(refused("patient-name-refused", LONGEST_NAME)) }
}

/// Conditions of the list by tag, each once, in the order of the list.
fn conditions(tags: &[String]) -> Result<Vec<String>, Refused> {
    if let Some(other) = tags.iter().find(|tag| Condition::of_tag(tag).is_none()) {
        let why = Message::new("patient-condition-unknown").with("condition", other.as_str());
        return Err(Refused::new(Code::Wrong, why));
    }
    let all = Condition::ALL.iter().map(|(tag, _)| (*tag).to_owned());
    Ok(all.filter(|tag| tags.contains(tag)).collect())
}

fn review(day: &str) -> Result<Option<LocalDay>, Refused> {
    let refused = |_| Refused::new(Code::Wrong, Message::new("patient-review-refused").with("day", day));
    if day.is_empty() { Ok(None) } else { day.parse().map(Some).map_err(refused) }
}

fn fits(text: &str, length: RangeInclusive<u32>) -> bool {
    u32::try_from(text.chars().count()).is_ok_and(|count| length.contains(&count))
}

fn refused(key: &'static str, most: u32) -> Refused {
    // As text: a count would be said with the marks of a plural.
    Refused::new(Code::Wrong, Message::new(key).with("most", most.to_string()))
}

fn unknown() -> Refused {
    Refused::new(Code::NothingThere, Message::new("patient-unknown"))
}
