//! Plans: checking, taking over, showing.

use super::{App, Written};
use crate::refused::Refused;
use crate::words;
use chrono::Local;
use nape_api::Code;
use nape_api::plan::{LineCard, PhaseCard, PlanCard, PlanReport};
use nape_api::status::{Named, PlanPlace};
use nape_core::adaptation::Changes;
use nape_core::day::LocalDay;
use nape_core::document::Problem;
use nape_core::language::Language;
use nape_core::library::{self, Library};
use nape_core::message::Message;
use nape_core::plan::{Line, Phase, Place, Plan, WEEKDAYS};
use nape_core::reminder::{Input, Prescription, Prescriptions};
use nape_core::slot;
use nape_store::{Record, Stamp, Store, StoreError};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::rc::Rc;
use std::sync::Arc;
use uuid::{NoContext, Timestamp, Uuid};

/// One version that was received.
#[derive(Debug, Clone)]
pub(super) struct Received {
    pub(super) plan: Arc<Plan>,
    pub(super) accepted: Stamp,
    pub(super) sha256: String,
    /// What happened to its lines since.
    pub(super) changes: Changes,
}

/// The name under which changes of a version's lines are kept: a new version begins as it was written.
pub(super) fn key_of(plan: &Plan) -> String {
    format!("{}#{}", plan.id, plan.version)
}

/// The stored versions that this program can still read; one that it cannot is left in the records and logged.
pub(super) fn read(store: &Store, library: &Library) -> Result<Vec<Received>, StoreError> {
    let mut received = Vec::new();
    store.each_plan(|version| match Plan::from_json(version.content.as_bytes(), library) {
        Ok(plan) => received.push(Received {
            plan: Arc::new(plan.put_aside()),
            accepted: version.accepted,
            sha256: version.sha256,
            changes: Changes::none(),
        }),
        Err(problems) => tracing::error!(problems = problems.len(), "a stored plan cannot be read"),
    })?;
    for version in &mut received {
        let changes = store.line_changes(&key_of(&version.plan))?;
        let changes = changes.iter().filter_map(|content| {
            let read = serde_json::from_str(content);
            read.inspect_err(|error| tracing::error!(%error, "a change of a line cannot be read")).ok()
        });
        version.changes = Changes::resolve(&version.plan, changes.collect(), library);
    }
    Ok(received)
}

pub(super) fn prescriptions(received: &[Received]) -> Prescriptions {
    let prescription = |received: &Received| Prescription {
        plan: Arc::clone(&received.plan),
        accepted: received.accepted.at,
        accepted_day: received.accepted.day,
        changes: received.changes.clone(),
    };
    Prescriptions(received.iter().map(prescription).collect())
}

impl App {
    /// Checks the text of a plan and changes nothing.
    pub(super) async fn check_plan(&self, text: String) -> Result<PlanReport, Refused> {
        let (_, plan) = self.complete(text).await?;
        Ok(report(&plan, false, None, self.today(), self.language()))
    }

    /// Takes a plan over as the active one: into the records first, then into the engine.
    pub(super) async fn import_plan(&self, text: String) -> Result<PlanReport, Refused> {
        let (text, plan) = self.complete(text).await?;
        let plan = Arc::new(plan.put_aside());
        let today = self.today();
        if plan.ends() < today {
            return Err(refused(vec![ended(&plan, "plan-ended")]));
        }
        let now = self.inner.borrow().clock.now();
        let accepted = crate::clock::stamp(now.wall);
        let sha256 = hash(&text);
        let record =
            Record::Plan { plan: plan.id.to_string(), version: plan.version, sha256: sha256.clone(), content: text };
        let known = self.inner.borrow().received.iter().any(|other| other.sha256 == sha256);
        if !known {
            self.records.try_write(vec![(accepted, record)]).await?;
            let prescriptions = {
                let mut inner = self.inner.borrow_mut();
                inner.received.push(Received { plan: Arc::clone(&plan), accepted, sha256, changes: Changes::none() });
                prescriptions(&inner.received)
            };
            let told: Written = self.tell(Input::Prescriptions(prescriptions)).await;
            told?;
        }
        Ok(report(&plan, true, Some(&accepted), today, self.language()))
    }

    /// Reads exercises and plans again if another language is spoken than they were read in.
    pub(super) async fn relearn(&self) -> Written {
        let language = self.language();
        if self.library().language() == language {
            return Ok(());
        }
        let (library, received) = self
            .records
            .read(move |store| {
                let library = Library::built_in(language);
                let received = read(store, &library)?;
                Ok((library, received))
            })
            .await?;
        self.library.replace(Rc::new(library));
        self.own.forget();
        let prescriptions = {
            let mut inner = self.inner.borrow_mut();
            inner.received = received;
            prescriptions(&inner.received)
        };
        self.tell(Input::Prescriptions(prescriptions)).await
    }

    /// The example plan, as if it had been prescribed today.
    pub(super) fn example_plan(&self) -> Result<String, Refused> {
        let unreadable = |e: serde_json::Error| {
            Refused::new(Code::PlanRefused, Message::new("refused-example").with("detail", e.to_string()))
        };
        let mut example: serde_json::Value = serde_json::from_str(library::example_plan()).map_err(unreadable)?;
        let now = self.inner.borrow().clock.now();
        let today = self.today().to_string();
        let seconds = u64::try_from(now.wall.timestamp()).unwrap_or(0);
        let id = Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.wall.timestamp_subsec_nanos()));
        if let Some(fields) = example.as_object_mut() {
            fields.insert("starts".into(), today.into());
            fields.insert("id".into(), id.to_string().into());
            fields.remove("effective");
        }
        serde_json::to_string_pretty(&example).map_err(unreadable)
    }

    /// The plan in force today.
    pub(super) fn active_plan(&self) -> Option<PlanCard> {
        let inner = self.inner.borrow();
        let today = inner.engine.day(inner.clock.now());
        let active = inner.engine.prescriptions().in_force(today)?;
        let received = inner.received.iter().find(|other| Arc::ptr_eq(&other.plan, &active.plan));
        Some(card(&active.plan, true, received.map(|received| &received.accepted), inner.language()))
    }

    /// Every version ever received, newest first.
    pub(super) fn all_plans(&self) -> Vec<PlanCard> {
        let inner = self.inner.borrow();
        let today = inner.engine.day(inner.clock.now());
        let active = inner.engine.prescriptions().in_force(today).map(|active| Arc::clone(&active.plan));
        let is_active = |plan: &Arc<Plan>| active.as_ref().is_some_and(|active| Arc::ptr_eq(active, plan));
        let language = inner.language();
        inner.received.iter().rev().map(|r| card(&r.plan, is_active(&r.plan), Some(&r.accepted), language)).collect()
    }

    pub(super) fn today(&self) -> LocalDay {
        let inner = self.inner.borrow();
        inner.engine.day(inner.clock.now())
    }
}

/// Reads a plan, or says every sentence about what is wrong with it.
pub(crate) fn read_plan(text: &str, library: &Library) -> Result<Plan, Refused> {
    Plan::from_json(text.as_bytes(), library).map_err(refused)
}

pub(super) fn refused(problems: Vec<Problem>) -> Refused {
    let why = match problems.as_slice() {
        [one] => Message::new("plan-refused-one").with("problem", one.sentence()),
        several => Message::new("plan-refused").with("count", several.len().to_string()),
    };
    Refused { code: Code::PlanRefused, why, problems }
}

fn ended(plan: &Plan, key: &'static str) -> Problem {
    Problem { path: "phases".into(), message: Message::new(key).with("ends", plan.ends().to_string()) }
}

/// A plan with what a therapist should look at again.
pub(crate) fn report(
    plan: &Plan,
    active: bool,
    received: Option<&Stamp>,
    today: LocalDay,
    language: Language,
) -> PlanReport {
    let mut warnings = plan.warnings();
    if plan.ends() < today {
        warnings.push(ended(plan, "plan-is-over"));
    }
    PlanReport {
        plan: card(plan, active, received, language),
        warnings: warnings.iter().map(|warning| warning.said(language)).collect(),
    }
}

pub(super) fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// A plan in brief.
pub(super) fn card(plan: &Plan, active: bool, received: Option<&Stamp>, language: Language) -> PlanCard {
    PlanCard {
        id: plan.id.to_string(),
        version: plan.version,
        title: plan.title.clone(),
        patient: plan.patient.clone(),
        therapist: plan.therapist.name.clone(),
        clinic: plan.therapist.clinic.clone(),
        phone: plan.therapist.phone.clone(),
        email: plan.therapist.email.clone(),
        booking_url: plan.therapist.booking_url.clone(),
        notes: plan.notes.clone(),
        starts: plan.starts.to_string(),
        ends: plan.ends().to_string(),
        pain_ceiling: plan.pain_ceiling,
        active,
        received: received.map(|stamp| words::instant(stamp.at)),
        phases: plan.phases.iter().map(|of_plan| phase(of_plan, language)).collect(),
    }
}

fn phase(phase: &Phase, language: Language) -> PhaseCard {
    PhaseCard {
        name: phase.name.clone(),
        weeks: phase.weeks,
        times: phase.times.iter().map(|time| time.format("%H:%M").to_string()).collect(),
        minutes_a_day: slot::fullest_day(phase).minutes(),
        lines: phase.lines.iter().map(|of_phase| line(of_phase, language)).collect(),
        desk: phase.desk.iter().map(|e| Named { id: e.id.to_string(), name: e.name.clone() }).collect(),
    }
}

fn line(line: &Line, language: Language) -> LineCard {
    let names = WEEKDAYS.iter().filter(|(_, day)| line.days.has(*day)).map(|(name, _)| (*name).to_owned());
    LineCard {
        exercise: Named { id: line.exercise.id.to_string(), name: line.exercise.name.clone() },
        per_day: line.per_day,
        days: names.collect(),
        dose: line.dose.sentence(language),
        minutes: line.exercise.duration(&line.dose).minutes(),
        note: line.note.clone(),
    }
}

/// Where in the plan a day lies, in words.
pub(super) fn place(plan: &Plan, day: LocalDay, language: Language) -> PlanPlace {
    let (phase, words) = match plan.place(day) {
        Place::Before => (None, Message::new("place-before").with("day", words::day(plan.starts))),
        Place::In { phase, week } => {
            let words = Message::new("place-in").with("week", week).with("weeks", plan.weeks());
            (Some(phase.name.clone()), words)
        }
        Place::After => (None, Message::new("place-after").with("day", words::day(plan.ends()))),
    };
    PlanPlace {
        title: plan.title.clone(),
        version: plan.version,
        therapist: plan.therapist.name.clone(),
        phase,
        words: words.said(language),
    }
}

/// The slots that were prescribed for a day, by the version in force that day.
pub(super) fn slots_of_day<'a>(
    prescriptions: &'a Prescriptions,
    day: LocalDay,
    rules: &slot::SlotRules,
) -> Vec<slot::Slot<'a>> {
    prescriptions.in_force(day).map(|p| slot::of_day(&p.plan, &p.changes, day, rules, &Local)).unwrap_or_default()
}
