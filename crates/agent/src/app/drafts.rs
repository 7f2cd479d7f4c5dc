//! Drafts of plans: begun, changed step by step, published. Every change is on the disk before it is answered.
//!
//! Nothing of a draft stays in memory: it is read when it is asked for, with what is at hand to change it.

mod bench;
mod edit;
mod templates;
mod versions;
mod view;

use super::App;
use super::plans::{self, hash, read_plan};
use crate::refused::Refused;
use bench::Bench;
use nape_api::Code;
use nape_api::draft::{Draft as DraftView, DraftBegin, DraftChange, DraftFrom, Published};
use nape_api::frame::Event;
use nape_api::handover::Card;
use nape_api::patient::PatientName;
use nape_core::draft::{Draft, EditError, Finding, Origin};
use nape_core::id::PlanId;
use nape_core::message::Message;
use nape_core::plan::{Plan, Therapist, carrying, compare, say_the_same};
use nape_core::programme;
use nape_store::{DraftStep, Stamp, Store, Version};
use uuid::{NoContext, Timestamp, Uuid};

/// The field of a draft's first step.
const BEGIN: &str = "begin";

impl App {
    pub(super) async fn draft_begin(&self, request: DraftBegin) -> Result<DraftView, Refused> {
        let _turn = self.drafting.lock().await;
        let bench = self.bench(&request.patient).await?;
        let draft = self.begun(&bench, request.from).await?;
        let step = DraftStep { field: BEGIN.into(), content: draft.to_json(), goes_on: false };
        self.put_step(&request.patient, step).await?;
        self.desk_changed();
        self.draft_shown(&request.patient).await
    }

    pub(super) async fn draft_show(&self, request: PatientName) -> Result<Option<DraftView>, Refused> {
        let bench = self.bench(&request.patient).await?;
        if bench.stored.is_none() {
            return Ok(None);
        }
        self.draft_view(&bench).await.map(Some)
    }

    pub(super) async fn draft_edit(&self, request: DraftChange) -> Result<DraftView, Refused> {
        let _turn = self.drafting.lock().await;
        let bench = self.bench(&request.patient).await?;
        let draft = bench.draft()?;
        let edit = edit::read(request.edit).map_err(|e| refused(&e))?;
        let changed = draft.apply(&edit, &bench.shelf()).map_err(|e| refused(&e))?;
        if changed != draft {
            let step = DraftStep { field: edit.field(), content: changed.to_json(), goes_on: edit.goes_on() };
            self.put_step(&request.patient, step).await?;
        }
        self.draft_shown(&request.patient).await
    }

    pub(super) async fn draft_undo(&self, request: PatientName) -> Result<DraftView, Refused> {
        self.draft_step(request, Store::undo_draft, "refused-nothing-to-undo").await
    }

    pub(super) async fn draft_redo(&self, request: PatientName) -> Result<DraftView, Refused> {
        self.draft_step(request, Store::redo_draft, "refused-nothing-to-redo").await
    }

    pub(super) async fn draft_discard(&self, request: PatientName) -> Result<(), Refused> {
        let _turn = self.drafting.lock().await;
        self.bench(&request.patient).await?;
        self.records.change(move |store| store.discard_draft(&request.patient)).await?;
        self.desk_changed();
        Ok(())
    }

    pub(super) async fn draft_publish(&self, request: PatientName) -> Result<Published, Refused> {
        let _turn = self.drafting.lock().await;
        let bench = self.bench(&request.patient).await?;
        let draft = bench.draft()?;
        let therapist = self.own_therapist().await?;
        let newest = self.newest_version(&bench, &draft).await?;
        self.publishable(&bench, &draft, &therapist, newest.as_ref())?;
        let (text, plan) = self.published_text(&bench, &draft.signed(therapist, &bench.name)).await?;
        let changes = newest.as_ref().map(|older| compare(older, &plan)).unwrap_or_default();
        let version = Version {
            patient: request.patient.clone(),
            plan: plan.id.to_string(),
            version: plan.version,
            sha256: hash(&text),
            content: text,
        };
        let stamp = self.desk_stamp();
        self.records.change(move |store| store.publish(&stamp, &version)).await?;
        self.desk_changed();
        let language = self.language();
        Ok(Published {
            patient: request.patient,
            plan: plan.id.to_string(),
            version: plan.version,
            changes: changes.iter().map(|change| change.said(language)).collect(),
        })
    }

    async fn own_therapist(&self) -> Result<Therapist, Refused> {
        let Card { name, clinic, phone, email, booking_url } = self.card().await?;
        Ok(Therapist { name, clinic, phone, email, booking_url })
    }

    /// What a draft begins as.
    async fn begun(&self, bench: &Bench, from: DraftFrom) -> Result<Draft, Refused> {
        let origin = Origin { id: PlanId(self.desk_id()), patient: &bench.name, today: self.today() };
        match from {
            DraftFrom::Empty => Ok(Draft::empty(origin, &bench.shelf())),
            DraftFrom::Programme { id } => {
                let no = || nothing(Message::new("refused-no-programme-here").with("id", id.as_str()));
                let programme = id.parse().ok().and_then(|id| bench.library.programme(&id)).ok_or_else(no)?;
                let therapist = Therapist::default();
                let draft = programme::Draft {
                    id: origin.id,
                    patient: origin.patient,
                    therapist: &therapist,
                    starts: origin.today,
                    chosen: &[],
                };
                // The library's programmes are proved to make plans.
                let plan = programme.plan(&draft, &bench.library);
                let plan = plan.map_err(|e| Refused::new(Code::PlanRefused, e.to_string()))?;
                Draft::from_json(&plan.to_string(), &bench.shelf()).map_err(plans::refused)
            }
            DraftFrom::Version { patient, plan, version } => {
                let base = self.published_plan(&patient, &plan, version).await?;
                if patient == bench.patient {
                    let newest = self.records.read(move |store| store.newest_of_plan(&patient, &plan)).await?;
                    let newest = newest.map_or(version, |newest| newest.version);
                    return Ok(Draft::next(base, newest, origin.today));
                }
                Ok(Draft::anew(&Draft::of(base), origin))
            }
            DraftFrom::Template { id } => {
                let (draft, name) = self.kept_template(bench, &id).await?;
                Ok(Draft::anew(&draft, origin).titled(&name))
            }
        }
    }

    async fn put_step(&self, patient: &str, step: DraftStep) -> Result<(), Refused> {
        let patient = patient.to_owned();
        self.records.change(move |store| store.put_draft_step(&patient, &step)).await
    }

    async fn draft_step(
        &self,
        PatientName { patient }: PatientName,
        step: fn(&mut Store, &str) -> Result<bool, nape_store::StoreError>,
        none: &'static str,
    ) -> Result<DraftView, Refused> {
        let _turn = self.drafting.lock().await;
        self.bench(&patient).await?.stored.ok_or_else(no_draft)?;
        let name = patient.clone();
        if !self.records.change(move |store| step(store, &name)).await? {
            return Err(Refused::new(Code::EditRefused, Message::new(none)));
        }
        self.draft_shown(&patient).await
    }

    /// The draft of a patient as it is kept now.
    async fn draft_shown(&self, patient: &str) -> Result<DraftView, Refused> {
        let bench = self.bench(patient).await?;
        self.draft_view(&bench).await
    }

    /// The newest version of the plan that a draft will be a version of.
    async fn newest_version(&self, bench: &Bench, draft: &Draft) -> Result<Option<Plan>, Refused> {
        let (patient, plan) = (bench.patient.clone(), draft.plan().id.to_string());
        let newest = self.records.read(move |store| store.newest_of_plan(&patient, &plan)).await?;
        newest.map(|newest| read_plan(&newest.content, &bench.library)).transpose()
    }

    fn draft_findings(&self, bench: &Bench, draft: &Draft, therapist: &Therapist) -> Vec<Finding> {
        draft.findings(&bench.shelf(), &bench.conditions, therapist, self.today())
    }

    /// Whether a draft may be published, or why not.
    fn publishable(
        &self,
        bench: &Bench,
        draft: &Draft,
        therapist: &Therapist,
        newest: Option<&Plan>,
    ) -> Result<(), Refused> {
        let edit_refused = |why: Message| Err(Refused::new(Code::EditRefused, why));
        let findings = self.draft_findings(bench, draft, therapist);
        let blocking: Vec<&Finding> = findings.iter().filter(|finding| finding.blocks).collect();
        if let Some(first) = blocking.first() {
            let count = u32::try_from(blocking.len()).unwrap_or(u32::MAX);
            let why = Message::new("refused-draft-blocked").with("count", count);
            return edit_refused(why.with("first", first.message.clone()));
        }
        match newest.filter(|older| say_the_same(older, draft.plan())) {
            Some(older) => edit_refused(Message::new("refused-unchanged").with("version", older.version)),
            None => Ok(()),
        }
    }

    /// The file of a plan with the own exercises that it names, and the plan as it is read from it.
    async fn published_text(&self, bench: &Bench, plan: &Plan) -> Result<(String, Plan), Refused> {
        let lacks = plan.lacks(&bench.library);
        let documents = self
            .records
            .read(move |store| {
                let documents = lacks.iter().map(|id| store.own_exercise_as_it_was(id));
                documents.filter_map(Result::transpose).collect::<Result<Vec<String>, _>>()
            })
            .await?;
        let text = carrying(&plan.to_json(), &documents).map_err(plans::refused)?;
        let plan = read_plan(&text, &bench.library)?;
        Ok((text, plan))
    }

    /// An id that sorts by the time it was made.
    fn desk_id(&self) -> Uuid {
        let wall = self.inner.borrow().clock.now().wall;
        let seconds = u64::try_from(wall.timestamp()).unwrap_or(0);
        Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, wall.timestamp_subsec_nanos()))
    }

    fn desk_stamp(&self) -> Stamp {
        crate::clock::stamp(self.inner.borrow().clock.now().wall)
    }

    /// Tells the faces that lists may say something else now.
    fn desk_changed(&self) {
        self.inner.borrow_mut().faces.tell_all(&Event::Changed);
    }
}

fn refused(error: &EditError) -> Refused {
    Refused::new(Code::EditRefused, error.message())
}

fn nothing(why: Message) -> Refused {
    Refused::new(Code::NothingThere, why)
}

fn no_draft() -> Refused {
    nothing(Message::new("refused-no-draft"))
}
