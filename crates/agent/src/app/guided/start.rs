//! From the wish to exercise to the first step: which slot, what is in it, and whether it may begin.

use super::{FORGOTTEN, Guided, acts, no_session};
use crate::app::targets::Targets;
use crate::app::{App, Written};
use crate::refused::Refused;
use nape_api::Code;
use nape_api::frame::Event;
use nape_api::progress::SessionAnswers;
use nape_api::session::{Advice, SessionView};
use nape_api::status::Route;
use nape_core::id::{SessionId, SlotId};
use nape_core::library::Library;
use nape_core::message::Message;
use nape_core::reminder::{Input, Now};
use nape_core::safety::pain::{Beginning, beginning};
use nape_core::safety::route::at_beginning;
use nape_core::session::{self, Pain, Stage};
use nape_core::slot;
use nape_store::{Record, SessionEvent};
use std::rc::Rc;
use uuid::{NoContext, Timestamp, Uuid};

impl App {
    /// Prepares the session of a slot and brings the window to it; if questions come first, the window asks them.
    pub(in crate::app) async fn start_session(self: &Rc<Self>, slot: Option<SlotId>, token: Option<String>) -> Written {
        self.inner.borrow().window.reachable()?;
        if let Err(refused) = self.may_exercise() {
            self.open_window(Route::Safety, token)?;
            return Err(refused);
        }
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
        let slots: Vec<_> = slots.iter().filter(|view| view.blocked == nape_core::adaptation::Blocked::No).collect();
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
                self.put_away().await
            }
        }
    }

    pub(in crate::app) fn prepare(&self, slot: SlotId) -> Result<Guided, Refused> {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let gone =
            || Refused::new(Code::NothingThere, Message::new("refused-slot-gone").with("slot", slot.to_string()));
        let prescription = inner.engine.prescriptions().in_force(slot.day).ok_or_else(gone)?;
        let plan = &prescription.plan;
        let rules = inner.engine.settings().slot_rules();
        let slots = slot::of_day(plan, &prescription.changes, slot.day, &rules, inner.engine.zone());
        let lines = slots.into_iter().find(|other| other.id == slot).ok_or_else(gone)?.lines;
        let form = prescription.changes.lines_on(plan, slot.day).form;
        // Looked up for this once: the easier exercises need not stay in memory.
        let targets = Targets::of_lines(&lines, form, plan, &Library::built_in(inner.language()));
        let of = (plan.id.to_string(), plan.version);
        let guided = Guided::new(SessionId(new_id(now)), Some(slot), of, targets);
        Ok(Guided { forgotten: Some(now.elapsed.plus(FORGOTTEN)), ..guided })
    }

    /// Begins the prepared session: from here on it is in the records. Pain above the plan's ceiling is advised on first.
    pub(in crate::app) async fn begin_session(&self, answers: SessionAnswers) -> Result<SessionView, Refused> {
        let pain = pain(answers)?;
        self.may_exercise()?;
        let records = {
            let mut inner = self.inner.borrow_mut();
            let language = inner.language();
            let now = inner.clock.now().elapsed;
            let guided = inner.guided.as_mut().ok_or_else(no_session)?;
            if guided.machine.stage() != Stage::Prepared {
                return Err(Refused::new(Code::Busy, Message::new("refused-begun")));
            }
            if !guided.is_checked(now) {
                return Err(Refused::new(Code::Locked, Message::new("refused-unchecked")));
            }
            let how = match (guided.targets.pain_ceiling, pain.worst()) {
                (Some(ceiling), Some(start)) => beginning(ceiling, start),
                (Some(_) | None, _) => Beginning::AsPlanned,
            };
            // In the gentle form one is already as light as one can be.
            let how = match how {
                Beginning::AsPlanned => Beginning::AsPlanned,
                Beginning::Lighter if guided.targets.is_gentle() => Beginning::AsPlanned,
                Beginning::Lighter | Beginning::NotToday => how,
            };
            let (known, gentle) = (guided.before == pain && guided.advice.is_some(), guided.targets.is_gentle());
            guided.before = pain;
            let advised = match how {
                Beginning::AsPlanned => false,
                // Who was told so may begin all the same, but not above what any session allows.
                Beginning::Lighter => !known,
                Beginning::NotToday => !(gentle && known),
            };
            if advised {
                guided.advice = Some(Advice {
                    light: acts::light_view(acts::light_before(how)),
                    words: vec![at_beginning(how).said(language)],
                    ends: how == Beginning::NotToday && !gentle,
                });
                inner.faces.tell_all(&Event::Session);
                drop(inner);
                return self.session_view();
            }
            guided.advice = None;
            let targets = serde_json::to_string(&guided.targets)
                .map_err(|e| Refused::new(Code::Store, Message::new("refused-record").with("detail", e.to_string())))?;
            let mut records = vec![Record::Session {
                session: guided.id,
                slot: guided.slot,
                plan: guided.plan.clone(),
                version: guided.version,
                targets,
            }];
            let before = acts::pain_events(pain, SessionEvent::Before);
            records.extend(before.into_iter().map(|event| guided.event(event, None)));
            records
        };
        let slot = self.inner.borrow().guided.as_ref().and_then(Guided::slot);
        let recorded = self.tell_with(Input::SessionBegan { slot }, records);
        let begun = self.guide(session::Input::Begin);
        recorded.await?;
        begun.await?;
        self.session_view()
    }
}

/// Pain as it was told, or a sentence about what is wrong with it.
pub(super) fn pain(answers: SessionAnswers) -> Result<Pain, Refused> {
    Ok(Pain { neck: acts::rating(answers.neck)?, head: acts::rating(answers.head)? })
}

fn new_id(now: Now) -> Uuid {
    let seconds = u64::try_from(now.wall.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.wall.timestamp_subsec_nanos()))
}
