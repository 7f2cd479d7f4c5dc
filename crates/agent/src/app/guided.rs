//! The guided session of this moment: the machine of the core with its records, from being prepared to being put away.

mod acts;
mod cues;
mod start;
mod view;

pub(super) use acts::{answers_view, light_view, pain_view, site};
pub(super) use view::{rep_of_set, side, step_kind};

use super::targets::Targets;
use super::{App, Written};
use crate::clock::stamp;
use crate::refused::Refused;
use chrono::TimeDelta;
use cues::Heard;
use nape_api::Code;
use nape_api::frame::Event;
use nape_api::session::Advice;
use nape_core::id::{SessionId, SlotId};
use nape_core::message::Message;
use nape_core::reminder::{Elapsed, Input, Outcome, SkipReason};
use nape_core::session::{self, Answers, Output, Pain, Past, PauseCause, Session, Stage};
use nape_store::{Record, SessionEvent, StoredHurt, StoredSession};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A session that was paused or prepared for this long no longer keeps prompts away.
const FORGOTTEN: TimeDelta = TimeDelta::minutes(10);

/// What was answered before a session holds for this long.
const CHECK_HOLDS: TimeDelta = TimeDelta::hours(1);

/// A session in hand.
#[derive(Debug)]
pub(super) struct Guided {
    id: SessionId,
    slot: Option<SlotId>,
    plan: String,
    version: u32,
    targets: Targets,
    machine: Session,
    /// When the questions before it were answered with no.
    checked: Option<Elapsed>,
    before: Pain,
    after: Pain,
    answers: BTreeMap<usize, Answers>,
    hurts: Vec<StoredHurt>,
    skipped: BTreeMap<usize, SkipReason>,
    advice: Option<Advice>,
    proposals: Vec<super::course::Proposed>,
    painted: Option<u32>,
    /// What its end means was carried out.
    concluded: bool,
    heard: Heard,
    /// When a pause becomes forgetting; nothing while it runs or once it is forgotten.
    forgotten: Option<Elapsed>,
}

impl Guided {
    fn new(id: SessionId, slot: Option<SlotId>, (plan, version): (String, u32), targets: Targets) -> Self {
        Self {
            id,
            slot,
            plan,
            version,
            machine: Session::new(targets.parts()),
            targets,
            checked: None,
            before: Pain::default(),
            after: Pain::default(),
            answers: BTreeMap::new(),
            hurts: Vec::new(),
            skipped: BTreeMap::new(),
            advice: None,
            proposals: Vec::new(),
            painted: None,
            concluded: false,
            heard: Heard::default(),
            forgotten: None,
        }
    }

    pub(super) fn deadline(&self) -> Option<Elapsed> {
        [self.machine.deadline(), self.forgotten, self.heard.next].into_iter().flatten().min()
    }

    pub(super) fn slot(&self) -> Option<SlotId> {
        self.slot
    }

    /// Whether the questions before it were answered, not too long ago.
    fn is_checked(&self, now: Elapsed) -> bool {
        let begun = self.machine.stage() != Stage::Prepared;
        begun || self.checked.is_some_and(|at| now < at.plus(CHECK_HOLDS))
    }

    /// The slot of a session that has not begun, and when the questions before it were answered.
    pub(super) fn prepared_slot(&self) -> Option<(SlotId, Option<Elapsed>)> {
        self.slot.filter(|_| self.machine.stage() == Stage::Prepared).map(|slot| (slot, self.checked))
    }

    pub(super) fn checked(self, checked: Option<Elapsed>) -> Self {
        Self { checked, ..self }
    }

    pub(super) fn is_over(&self) -> bool {
        matches!(self.machine.stage(), Stage::Finished { .. })
    }

    fn is_under_way(&self) -> bool {
        matches!(self.machine.stage(), Stage::Running { .. } | Stage::Resuming { .. } | Stage::Paused { .. })
    }
}

impl App {
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
                        Output::Step { past, at } => {
                            batch.push((stamp(now.wall_at(at)), Record::Step { session: guided.id, past }));
                        }
                        Output::Moved => moved = true,
                        Output::Finished { complete } => {
                            let event = if complete { SessionEvent::Completed } else { SessionEvent::Stopped };
                            if began {
                                batch.push((stamp(now.wall), guided.event(event, None)));
                            }
                            finished = Some((guided.slot, guided.machine.share()));
                        }
                    }
                }
                let after = guided.machine.stage();
                if let (Some(event), Some(cause)) = (change(before, after), cause_word(before, after)) {
                    batch.push((stamp(now.wall), guided.event(event, cause)));
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
                if matches!(after, Stage::Running { .. }) && before != after {
                    guided.advice = None;
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
        self.let_hear(at);
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
        let now = self.inner.borrow().clock.now().elapsed;
        self.let_hear(now);
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
            (Stage::Prepared, PauseCause::WindowLost) => {
                self.inner.borrow_mut().guided = None;
                drop(self.tell(Input::SessionLeft { slot, share: 0.0 }));
            }
            (Stage::Running { .. } | Stage::Resuming { .. }, _) => {
                drop(self.guide_at(at, session::Input::Pause(cause)));
            }
            (Stage::Paused { .. }, PauseCause::WindowLost) => self.leave_paused(),
            (Stage::Prepared | Stage::Finished { .. } | Stage::Paused { .. }, _) => {}
        }
    }

    /// A session that is over and whose window goes away is closed with what was answered so far.
    pub(super) fn close_what_is_over(self: &Rc<Self>) {
        if self.inner.borrow().guided.as_ref().is_some_and(Guided::is_over) {
            let app = Rc::clone(self);
            tokio::task::spawn_local(async move {
                if let Err(error) = app.put_away().await {
                    tracing::warn!(%error, "a session that is over could not be closed");
                }
            });
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
    pub(super) fn take_up(&self, stored: StoredSession) {
        let Ok(targets) = serde_json::from_str::<Targets>(&stored.targets) else {
            tracing::warn!("an unfinished session cannot be read and is left as it is");
            return;
        };
        let past: Vec<Past> = stored.steps.iter().map(|step| step.past).collect();
        let (today, now) = {
            let inner = self.inner.borrow();
            let now = inner.clock.now();
            (inner.engine.day(now), now)
        };
        let mut machine = Session::restored(targets.parts(), past, PauseCause::Restarted, now.elapsed);
        // Stopped because it hurt, and the process ended before its steps were.
        let present = machine.part_of(machine.current()).and_then(|(part, _)| targets.exercises.get(part));
        if present.is_some_and(|target| self.is_off_today(target.line())) {
            machine.handle(now.elapsed, session::Input::Hurts);
        }
        let (slot, share) = (stored.slot, machine.share());
        let complete = matches!(machine.stage(), Stage::Finished { .. });
        if complete || stored.began.day != today {
            let event = if complete { SessionEvent::Completed } else { SessionEvent::Stopped };
            let record = Record::Event { session: stored.id, event, detail: Some("restarted".into()) };
            drop(self.commit(vec![(stamp(now.wall), record)], Vec::new()));
            drop(self.tell(Input::SessionEnded { slot, share }));
            return;
        }
        let plan = self.inner.borrow().engine.prescriptions().in_force(today).map(|p| p.plan.id.to_string());
        let guided = Guided::new(stored.id, slot, (plan.unwrap_or_default(), stored.version), targets);
        self.inner.borrow_mut().guided = Some(Guided {
            machine,
            before: stored.before,
            after: stored.after,
            answers: stored.answers,
            hurts: stored.hurts,
            skipped: stored.skipped,
            ..guided
        });
        drop(self.tell(Input::SessionLeft { slot, share }));
    }

    /// Closes the session that is over.
    pub(super) async fn close_session(&self) -> Written {
        let over = self.inner.borrow().guided.as_ref().ok_or_else(no_session)?.is_over();
        if !over {
            return Err(Refused::new(Code::Busy, Message::new("refused-not-over")));
        }
        self.put_away().await
    }

    /// Takes the session out of hand; what its end proposes is made true.
    pub(super) async fn put_away(&self) -> Written {
        let done = {
            let mut inner = self.inner.borrow_mut();
            // Whoever closes it meanwhile, the button or the lost window, finds that done.
            inner.guided.as_mut().is_some_and(|guided| {
                let touched = guided.is_over() && !guided.machine.tally().is_untouched();
                touched && !std::mem::replace(&mut guided.concluded, true)
            })
        };
        if done {
            self.conclude().await?;
        }
        self.inner.borrow_mut().guided = None;
        self.commit(Vec::new(), vec![super::Effect::Refresh]).await
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
    fn event(&self, event: SessionEvent, detail: Option<&str>) -> Record {
        Record::Event { session: self.id, event, detail: detail.map(str::to_owned) }
    }

    /// The exercise under way, by its place.
    fn exercise(&self) -> Option<usize> {
        self.machine.part_of(self.machine.current()).map(|(part, _)| part)
    }
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
            PauseCause::Answering => "answering",
            PauseCause::Hurt => "hurt",
        }),
        Stage::Prepared | Stage::Running { .. } | Stage::Resuming { .. } | Stage::Finished { .. } => None,
    })
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn no_session() -> Refused {
    Refused::new(Code::NothingThere, Message::new("refused-no-session"))
}
