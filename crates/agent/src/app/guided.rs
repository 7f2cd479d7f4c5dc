//! The guided session of this moment: the machine of the core, its records, and what the window is shown of it.

use super::targets::Targets;
use super::{App, Written};
use crate::clock::stamp;
use crate::refused::Refused;
use crate::words;
use chrono::TimeDelta;
use nape_api::Code;
use nape_api::frame::Event;
use nape_api::session as view;
use nape_api::status::{Named, Route};
use nape_core::id::{SessionId, SlotId};
use nape_core::message::Message;
use nape_core::plan::Line;
use nape_core::reminder::{Elapsed, Input, Now, Outcome};
use nape_core::seconds::Seconds;
use nape_core::session::{self, Output, PauseCause, Session, Stage};
use nape_core::slot;
use nape_core::timeline::{self, Side, Step, StepKind};
use nape_store::{Record, SessionEvent, StoredSession};
use std::rc::Rc;
use uuid::{NoContext, Timestamp, Uuid};

/// A session that was paused or prepared for this long no longer keeps prompts away.
const FORGOTTEN: TimeDelta = TimeDelta::minutes(10);

/// A session in hand.
#[derive(Debug)]
pub(super) struct Guided {
    id: SessionId,
    slot: Option<SlotId>,
    plan: String,
    version: u32,
    targets: Targets,
    machine: Session,
    pain_before: Option<u32>,
    pain_after: Option<u32>,
    /// When a pause becomes forgetting; nothing while it runs or once it is forgotten.
    forgotten: Option<Elapsed>,
}

impl Guided {
    pub(super) fn deadline(&self) -> Option<Elapsed> {
        [self.machine.deadline(), self.forgotten].into_iter().flatten().min()
    }

    pub(super) fn slot(&self) -> Option<SlotId> {
        self.slot
    }

    pub(super) fn is_over(&self) -> bool {
        matches!(self.machine.stage(), Stage::Finished { .. })
    }

    fn is_under_way(&self) -> bool {
        matches!(self.machine.stage(), Stage::Running { .. } | Stage::Resuming { .. } | Stage::Paused { .. })
    }

    pub(super) fn brief(&self) -> nape_api::status::SessionBrief {
        nape_api::status::SessionBrief {
            id: self.id.to_string(),
            slot: self.slot.map(|slot| slot.to_string()),
            stage: stage(self.machine.stage()).0,
            share: self.machine.share(),
        }
    }
}

impl App {
    /// Prepares the session of a slot and brings the window to it.
    pub(super) async fn start_session(self: &Rc<Self>, slot: Option<SlotId>, token: Option<String>) -> Written {
        self.inner.borrow().window.reachable()?;
        let slot = self.slot_to_start(slot)?;
        self.make_room_for(slot).await?;
        let fresh = self.inner.borrow().guided.is_none();
        if fresh {
            let guided = self.prepare(slot)?;
            self.inner.borrow_mut().guided = Some(guided);
            self.tell(Input::SessionBegan { slot: Some(slot) }).await?;
        }
        self.inner.borrow_mut().faces.tell_all(&Event::Session);
        self.wake.notify_one();
        self.open_window(Route::Session, token)
    }

    /// The slot that is meant: the one named, the one shown, the one in hand, the first that is due, the next to come.
    fn slot_to_start(&self, named: Option<SlotId>) -> Result<SlotId, Refused> {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let today = inner.engine.day(now);
        let slots = inner.engine.slots(now, today);
        if let Some(slot) = named {
            let known = slot.day == today && slots.iter().any(|view| view.id == slot);
            return known.then_some(slot).ok_or_else(|| {
                Refused::new(Code::NothingThere, Message::new("refused-no-slot").with("slot", slot.to_string()))
            });
        }
        let shown = inner.engine.state().visible.as_ref().and_then(|visible| visible.prompt.slot);
        let in_hand = inner.guided.as_ref().filter(|guided| !guided.is_over()).and_then(Guided::slot);
        let open = slots.iter().find(|view| view.open && view.outcome.is_none() && view.until > now.wall);
        let next = slots.iter().find(|view| view.outcome.is_none());
        shown
            .or(in_hand)
            .or(open.or(next).map(|view| view.id))
            .ok_or_else(|| Refused::new(Code::NothingThere, Message::new("refused-none-left")))
    }

    /// Puts away a session that is over, unbegun or forgotten; one that runs for another slot stays.
    async fn make_room_for(&self, slot: SlotId) -> Written {
        enum InHand {
            Nothing,
            Same,
            Other { running: bool },
        }
        let in_hand = match &self.inner.borrow().guided {
            None => InHand::Nothing,
            Some(guided) if guided.slot == Some(slot) && !guided.is_over() => InHand::Same,
            Some(guided) => InHand::Other {
                running: matches!(guided.machine.stage(), Stage::Running { .. } | Stage::Resuming { .. }),
            },
        };
        match in_hand {
            InHand::Nothing | InHand::Same => Ok(()),
            InHand::Other { running: true } => Err(Refused::new(Code::Busy, Message::new("refused-other-session"))),
            InHand::Other { running: false } => {
                self.guide(session::Input::Stop).await?;
                self.inner.borrow_mut().guided = None;
                Ok(())
            }
        }
    }

    fn prepare(&self, slot: SlotId) -> Result<Guided, Refused> {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let gone =
            || Refused::new(Code::NothingThere, Message::new("refused-slot-gone").with("slot", slot.to_string()));
        let prescription = inner.engine.prescriptions().in_force(slot.day).ok_or_else(gone)?;
        let rules = inner.engine.settings().slot_rules();
        let slots = slot::of_day(&prescription.plan, slot.day, &rules, inner.engine.zone());
        let lines: Vec<&Line> = slots.into_iter().find(|other| other.id == slot).ok_or_else(gone)?.lines;
        let targets = Targets::of_lines(&lines, inner.language());
        Ok(Guided {
            id: SessionId(new_id(now)),
            slot: Some(slot),
            plan: prescription.plan.id.to_string(),
            version: prescription.plan.version,
            machine: Session::new(targets.steps()),
            targets,
            pain_before: None,
            pain_after: None,
            forgotten: Some(now.elapsed.plus(FORGOTTEN)),
        })
    }

    /// Begins the prepared session: from here on it is in the records.
    pub(super) async fn begin_session(&self, pain: Option<u32>) -> Result<view::SessionView, Refused> {
        let records = {
            let mut inner = self.inner.borrow_mut();
            let guided = inner.guided.as_mut().ok_or_else(no_session)?;
            if guided.machine.stage() != Stage::Prepared {
                return Err(Refused::new(Code::Busy, Message::new("refused-begun")));
            }
            guided.pain_before = pain;
            let targets = serde_json::to_string(&guided.targets)
                .map_err(|e| Refused::new(Code::Store, Message::new("refused-record").with("detail", e.to_string())))?;
            let mut records = vec![Record::Session {
                session: guided.id,
                slot: guided.slot,
                plan: guided.plan.clone(),
                version: guided.version,
                targets,
            }];
            let before = pain.map(SessionEvent::PainBefore);
            records.extend(before.map(|event| Record::Event { session: guided.id, event, detail: None }));
            records
        };
        let slot = self.inner.borrow().guided.as_ref().and_then(Guided::slot);
        let recorded = self.tell_with(Input::SessionBegan { slot }, records);
        let begun = self.guide(session::Input::Begin);
        recorded.await?;
        begun.await?;
        self.session_view()
    }

    /// Gives the running session an input, records what comes of it, and shows it.
    pub(super) fn guide(&self, input: session::Input) -> impl Future<Output = Written> + use<> {
        let at = self.inner.borrow().clock.now().elapsed;
        self.guide_at(at, input)
    }

    fn guide_at(&self, at: Elapsed, input: session::Input) -> impl Future<Output = Written> + use<> {
        let mut batch = Vec::new();
        let mut moved = false;
        let mut finished = None;
        let (mut left, mut back) = (None, None);
        {
            let mut inner = self.inner.borrow_mut();
            let now = inner.clock.now();
            if let Some(guided) = inner.guided.as_mut() {
                let before = guided.machine.stage();
                let began = before != Stage::Prepared;
                guided.machine.handle(at, input);
                while let Some(output) = guided.machine.poll() {
                    match output {
                        Output::Ended { step, end, at } => {
                            batch.push((stamp(now.wall_at(at)), Record::Step { session: guided.id, step, end }));
                        }
                        Output::Moved => moved = true,
                        Output::Finished { complete } => {
                            let event = if complete { SessionEvent::Completed } else { SessionEvent::Stopped };
                            if began {
                                batch.push((stamp(now.wall), event_of(guided, event, None)));
                            }
                            finished = Some((guided.slot, guided.machine.share()));
                        }
                    }
                }
                let after = guided.machine.stage();
                if let (Some(event), Some(cause)) = (change(before, after), cause_word(before, after)) {
                    batch.push((stamp(now.wall), event_of(guided, event, cause)));
                }
                match after {
                    Stage::Paused { cause: PauseCause::WindowLost, .. } if before != after => {
                        left = Some((guided.slot, guided.machine.share()));
                        guided.forgotten = None;
                    }
                    Stage::Paused { .. } if before != after => guided.forgotten = Some(now.elapsed.plus(FORGOTTEN)),
                    Stage::Prepared | Stage::Paused { .. } => {}
                    Stage::Running { .. } | Stage::Resuming { .. } | Stage::Finished { .. } => {
                        if guided.forgotten.take().is_none() && matches!(before, Stage::Paused { .. }) {
                            back = Some(guided.slot);
                        }
                    }
                }
            }
            if moved {
                inner.faces.tell_all(&Event::Session);
            }
        }
        let written = self.commit(batch, Vec::new());
        let told = finished
            .map(|(slot, share)| self.tell(Input::SessionEnded { slot, share }))
            .or_else(|| left.map(|(slot, share)| self.tell(Input::SessionLeft { slot, share })))
            .or_else(|| back.map(|slot| self.tell(Input::SessionBegan { slot })));
        self.wake.notify_one();
        async move {
            written.await?;
            match told {
                Some(told) => told.await,
                None => Ok(()),
            }
        }
    }

    /// Lets the session run up to now, and forgets one that was left lying.
    pub(super) fn run_guided(&self) {
        let (due, forgotten) = {
            let mut inner = self.inner.borrow_mut();
            let now = inner.clock.now();
            let Some(guided) = inner.guided.as_mut() else { return };
            let due = guided.machine.deadline().is_some_and(|at| at <= now.elapsed);
            let forgotten = guided.forgotten.take_if(|at| *at <= now.elapsed);
            (due, forgotten.map(|_| (guided.slot, guided.machine.share())))
        };
        if due {
            drop(self.guide(session::Input::Look));
        }
        if let Some((slot, share)) = forgotten {
            drop(self.tell(Input::SessionLeft { slot, share }));
        }
    }

    pub(super) fn pause_guided(&self, cause: PauseCause) {
        let at = self.inner.borrow().clock.now().elapsed;
        self.pause_guided_at(cause, at);
    }

    /// Pauses what runs; a session that has not begun is put away when its window is.
    pub(super) fn pause_guided_at(&self, cause: PauseCause, at: Elapsed) {
        let (stage, slot) = match &self.inner.borrow().guided {
            None => return,
            Some(guided) => (guided.machine.stage(), guided.slot),
        };
        match (stage, cause) {
            (Stage::Prepared | Stage::Finished { .. }, PauseCause::WindowLost) => {
                self.inner.borrow_mut().guided = None;
                if stage == Stage::Prepared {
                    drop(self.tell(Input::SessionLeft { slot, share: 0.0 }));
                }
            }
            (Stage::Running { .. } | Stage::Resuming { .. }, _) => {
                drop(self.guide_at(at, session::Input::Pause(cause)));
            }
            (Stage::Paused { .. }, PauseCause::WindowLost) => self.leave_paused(),
            (Stage::Prepared | Stage::Finished { .. } | Stage::Paused { .. }, _) => {}
        }
    }

    /// A paused session whose window goes away no longer keeps prompts away.
    fn leave_paused(&self) {
        let left = {
            let mut inner = self.inner.borrow_mut();
            let guided = inner.guided.as_mut();
            guided.and_then(|guided| guided.forgotten.take().map(|_| (guided.slot, guided.machine.share())))
        };
        if let Some((slot, share)) = left {
            drop(self.tell(Input::SessionLeft { slot, share }));
        }
    }

    /// Takes up a session that was under way when the process ended: today's can go on, an older one is closed.
    pub(super) fn take_up(&self, stored: &StoredSession) {
        let Ok(targets) = serde_json::from_str::<Targets>(&stored.targets) else {
            tracing::warn!("an unfinished session cannot be read and is left as it is");
            return;
        };
        let ended: Vec<_> = stored.steps.iter().map(|step| (step.step, step.end)).collect();
        let machine = Session::restored(targets.steps(), &ended, PauseCause::Restarted);
        let (slot, share) = (stored.slot, machine.share());
        let (today, now) = {
            let inner = self.inner.borrow();
            let now = inner.clock.now();
            (inner.engine.day(now), now)
        };
        let complete = matches!(machine.stage(), Stage::Finished { .. });
        if complete || stored.began.day != today {
            let event = if complete { SessionEvent::Completed } else { SessionEvent::Stopped };
            let record = Record::Event { session: stored.id, event, detail: Some("restarted".into()) };
            drop(self.commit(vec![(stamp(now.wall), record)], Vec::new()));
            drop(self.tell(Input::SessionEnded { slot, share }));
            return;
        }
        let plan = self.inner.borrow().engine.prescriptions().in_force(today).map(|p| p.plan.id.to_string());
        self.inner.borrow_mut().guided = Some(Guided {
            id: stored.id,
            slot,
            plan: plan.unwrap_or_default(),
            version: stored.version,
            targets,
            machine,
            pain_before: stored.pain_before,
            pain_after: stored.pain_after,
            forgotten: None,
        });
        drop(self.tell(Input::SessionLeft { slot, share }));
    }

    /// Stores what was answered after the session and puts it away.
    pub(super) async fn close_session(&self, pain: Option<u32>) -> Written {
        let (session, over) = {
            let inner = self.inner.borrow();
            let guided = inner.guided.as_ref().ok_or_else(no_session)?;
            (guided.id, guided.is_over())
        };
        if !over {
            return Err(Refused::new(Code::Busy, Message::new("refused-not-over")));
        }
        let now = self.inner.borrow().clock.now();
        let record = pain.map(|pain| Record::Event { session, event: SessionEvent::PainAfter(pain), detail: None });
        self.commit(record.into_iter().map(|record| (stamp(now.wall), record)).collect(), vec![super::Effect::Refresh])
            .await?;
        self.inner.borrow_mut().guided = None;
        Ok(())
    }

    /// The session as the window sees it, if there is one.
    pub(super) fn session_view(&self) -> Result<view::SessionView, Refused> {
        self.session_in_hand().ok_or_else(no_session)
    }

    pub(super) fn session_in_hand(&self) -> Option<view::SessionView> {
        self.run_guided();
        let inner = self.inner.borrow();
        let guided = inner.guided.as_ref()?;
        let now = inner.clock.now();
        let steps = guided.machine.steps();
        let current = guided.machine.current();
        let (stage, cause) = stage(guided.machine.stage());
        let next_due = matches!(guided.machine.stage(), Stage::Finished { .. }).then(|| {
            let next = inner.engine.forecast(now, 8).into_iter().find(|next| next.slot.is_some());
            next.map(|next| words::when(next.at, now.wall).said(inner.language()))
        });
        Some(view::SessionView {
            id: guided.id.to_string(),
            slot: guided.slot.map(|slot| slot.to_string()),
            stage,
            cause,
            exercises: exercises(&guided.targets),
            exercise: guided.targets.of_step(current).map_or(0, |(index, _)| count(index)),
            seconds: timeline::duration(steps).0,
            seconds_before: timeline::duration(steps.get(..current).unwrap_or(steps)).0,
            steps: count(steps.len()),
            step: guided.step_view(current),
            next: guided.step_view(current + 1),
            remaining_ms: remaining_ms(guided.machine.stage(), steps.get(current), now.elapsed),
            share: guided.machine.share(),
            complete: guided.machine.stage() == Stage::Finished { complete: true },
            pain_before: guided.pain_before,
            pain_after: guided.pain_after,
            next_due: next_due.flatten(),
        })
    }

    /// Whether a slot has a session that can go on.
    pub(super) fn can_go_on(inner: &super::Inner, slot: SlotId) -> bool {
        inner.guided.as_ref().is_some_and(|guided| guided.slot == Some(slot) && guided.is_under_way())
    }

    /// Whether an outcome still leaves something to do.
    pub(super) fn leaves_work(outcome: Option<Outcome>) -> bool {
        !matches!(outcome, Some(Outcome::Done { .. } | Outcome::Ticked))
    }
}

impl Guided {
    fn step_view(&self, index: usize) -> Option<view::Step> {
        let step = self.machine.steps().get(index)?;
        let (exercise, first) = self.targets.of_step(index)?;
        let target = self.targets.exercises.get(exercise)?;
        Some(view::Step {
            index: count(index),
            exercise: Named { id: target.id.to_string(), name: target.name.clone() },
            kind: step_kind(step.kind),
            set: step.set,
            sets: target.sets,
            rep: rep_of_set(&target.steps, index - first),
            reps: target.reps,
            side: step.side.map(side),
            seconds: step.seconds.0,
            self_paced: step.self_paced,
        })
    }
}

/// The rep of its set that a step belongs to, counted over both sides; 0 before the first.
fn rep_of_set(steps: &[Step], index: usize) -> u32 {
    let Some(step) = steps.get(index) else { return 0 };
    let begun = steps[..=index].iter().filter(|other| other.set == step.set && other.rep > 0 && other.kind.is_work());
    let mut reps: Vec<_> = begun.map(|other| (other.rep, other.side)).collect();
    reps.dedup();
    count(reps.len())
}

fn exercises(targets: &Targets) -> Vec<view::SessionExercise> {
    let mut first_step = 0;
    let mut all = Vec::new();
    for target in &targets.exercises {
        all.push(view::SessionExercise {
            exercise: Named { id: target.id.to_string(), name: target.name.clone() },
            dose: target.dose.clone(),
            seconds: target.seconds().0,
            first_step,
        });
        first_step += count(target.steps.len());
    }
    all
}

fn remaining_ms(stage: Stage, step: Option<&Step>, now: Elapsed) -> u32 {
    let until = |at: Elapsed| u32::try_from(at.since(now)).unwrap_or(u32::MAX);
    let whole = |seconds: Seconds| u32::try_from(seconds.millis()).unwrap_or(u32::MAX);
    match stage {
        Stage::Running { ends: Some(at) } | Stage::Resuming { at, .. } => until(at),
        Stage::Paused { left, .. } => whole(left),
        Stage::Running { ends: None } | Stage::Prepared => step.map_or(0, |step| whole(step.seconds)),
        Stage::Finished { .. } => 0,
    }
}

fn event_of(guided: &Guided, event: SessionEvent, detail: Option<&str>) -> Record {
    Record::Event { session: guided.id, event, detail: detail.map(str::to_owned) }
}

/// What a change of stage is recorded as.
fn change(before: Stage, after: Stage) -> Option<SessionEvent> {
    match (before, after) {
        (Stage::Running { .. } | Stage::Resuming { .. }, Stage::Paused { .. }) => Some(SessionEvent::Paused),
        (Stage::Resuming { .. }, Stage::Running { .. }) => Some(SessionEvent::Resumed),
        (
            Stage::Prepared
            | Stage::Running { .. }
            | Stage::Resuming { .. }
            | Stage::Paused { .. }
            | Stage::Finished { .. },
            _,
        ) => None,
    }
}

#[expect(clippy::option_option, reason = "an event may have a detail, or be none at all")]
fn cause_word(before: Stage, after: Stage) -> Option<Option<&'static str>> {
    change(before, after)?;
    Some(match after {
        Stage::Paused { cause, .. } => Some(match cause {
            PauseCause::Patient => "patient",
            PauseCause::WindowLost => "window-lost",
            PauseCause::Locked => "locked",
            PauseCause::Asleep => "asleep",
            PauseCause::Restarted => "restarted",
        }),
        Stage::Prepared | Stage::Running { .. } | Stage::Resuming { .. } | Stage::Finished { .. } => None,
    })
}

fn stage(stage: Stage) -> (view::Stage, Option<view::PauseCause>) {
    match stage {
        Stage::Prepared => (view::Stage::Prepared, None),
        Stage::Running { .. } => (view::Stage::Running, None),
        Stage::Resuming { .. } => (view::Stage::Resuming, None),
        Stage::Finished { .. } => (view::Stage::Finished, None),
        Stage::Paused { cause, .. } => {
            let cause = match cause {
                PauseCause::Patient => view::PauseCause::Patient,
                PauseCause::WindowLost => view::PauseCause::WindowLost,
                PauseCause::Locked => view::PauseCause::Locked,
                PauseCause::Asleep => view::PauseCause::Asleep,
                PauseCause::Restarted => view::PauseCause::Restarted,
            };
            (view::Stage::Paused, Some(cause))
        }
    }
}

fn step_kind(kind: StepKind) -> view::StepKind {
    match kind {
        StepKind::Ready => view::StepKind::Ready,
        StepKind::Work => view::StepKind::Work,
        StepKind::Hold => view::StepKind::Hold,
        StepKind::Relax => view::StepKind::Relax,
        StepKind::Switch => view::StepKind::Switch,
        StepKind::Rest => view::StepKind::Rest,
    }
}

fn side(side: Side) -> view::Side {
    match side {
        Side::Left => view::Side::Left,
        Side::Right => view::Side::Right,
    }
}

fn new_id(now: Now) -> Uuid {
    let seconds = u64::try_from(now.wall.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.wall.timestamp_subsec_nanos()))
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn no_session() -> Refused {
    Refused::new(Code::NothingThere, Message::new("refused-no-session"))
}
