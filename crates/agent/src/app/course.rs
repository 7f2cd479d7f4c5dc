//! How the lines of the plan change with what the patient does and feels: stops, steps on and back, bad days.
//!
//! The rules are the core's; here their facts are kept, and what they say is carried out when a session is put away.

mod went;

pub(super) use went::{Judged, Went, light_of, went};
use went::{performed, settle_by_what_followed};

use super::guided::Guided;
use super::plans::{key_of, prescriptions};
use super::{App, Inner, Written};
use crate::clock::stamp;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::frame::Event;
use nape_core::adaptation::{Change, Changes, FlareDays, Form, What};
use nape_core::day::LocalDay;
use nape_core::id::{ExerciseId, SessionId};
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::message::Message;
use nape_core::plan::Plan;
use nape_core::progression::{Against, Applied, Performed, Proposal, apply, propose, regressed_too_often};
use nape_core::rating::Light;
use nape_core::reminder::{Input, Prescription};
use nape_core::safety::flag::{Flag, from_lights};
use nape_store::{Record, StoredSession};
use std::sync::Arc;

/// How far back sessions say something about the next.
const LOOK_BACK_DAYS: i64 = 60;
/// A flag that was raised within so many days is not raised again.
const FLAG_ONCE_IN_DAYS: i64 = 7;
/// The kind of a proposal on the therapist's list.
pub(super) const PROPOSAL: &str = "proposal";

/// What is proposed for one line, and what becomes of it.
#[derive(Debug, Clone)]
pub(super) struct Proposed {
    pub(super) proposal: Proposal,
    /// The name of the line's exercise.
    pub(super) name: String,
    pub(super) applied: Applied,
}

/// All that is asked of the records to propose something.
struct Grounds {
    plan: Arc<Plan>,
    changes: Changes,
    today: LocalDay,
    language: Language,
}

impl Grounds {
    /// Whether a session was made from this version of this plan.
    fn is_of(&self, session: &StoredSession) -> bool {
        session.version == self.plan.version && session.plan == self.plan.id.to_string()
    }
}

impl Inner {
    /// What is in force today.
    fn prescribed_today(&self) -> Option<(&Prescription, LocalDay)> {
        let today = self.engine.day(self.clock.now());
        Some((self.engine.prescriptions().in_force(today)?, today))
    }
}

impl App {
    fn grounds(&self) -> Option<Grounds> {
        let inner = self.inner.borrow();
        let (prescription, today) = inner.prescribed_today()?;
        Some(Grounds {
            plan: Arc::clone(&prescription.plan),
            changes: prescription.changes.clone(),
            today,
            language: inner.language(),
        })
    }

    /// What the sessions so far, with the one in hand, say about its lines.
    pub(super) async fn propose(&self) -> Result<Vec<Proposed>, Refused> {
        let Some(grounds) = self.grounds() else { return Ok(Vec::new()) };
        let lines: Vec<(ExerciseId, String)> = {
            let inner = self.inner.borrow();
            let Some(guided) = inner.guided.as_ref().filter(|guided| !guided.targets().is_gentle()) else {
                return Ok(Vec::new());
            };
            let stopped = |exercise: usize| guided.hurts().iter().any(|hurt| hurt.exercise == exercise);
            let lines = guided.targets().exercises.iter().enumerate().filter(|(exercise, _)| !stopped(*exercise));
            lines.map(|(_, target)| (target.line().clone(), target.name.clone())).collect()
        };
        let history = self.history_of(&grounds).await?;
        let library = Library::built_in(grounds.language);
        let Some(rules) = library.rules() else { return Ok(Vec::new()) };
        let due = grounds.changes.lines_on(&grounds.plan, grounds.today);
        let against = Against { plan: &grounds.plan, library: &library, rules, today: grounds.today };
        let mut found = Vec::new();
        for (line, name) in lines {
            let Some(due) = due.lines.iter().find(|due| *due.of == line) else { continue };
            let since = grounds.changes.level_since(&line, grounds.today);
            // Half a dose has the same name as the whole one: the day of the change itself tells nothing of the new level.
            let at_level = |done: &&Performed| done.line == line && since.is_none_or(|since| done.day > since);
            let history: Vec<Performed> = history.iter().filter(at_level).cloned().collect();
            if let Some(proposal) = propose(due, &history, &against) {
                let applied = apply(&proposal, &grounds.plan, grounds.today);
                found.push(Proposed { proposal, name, applied });
            }
        }
        Ok(found)
    }

    /// Every exercise of the last sessions as it went, the session in hand last.
    async fn history_of(&self, grounds: &Grounds) -> Result<Vec<Performed>, Refused> {
        let (from, to) = (grounds.today.plus(-LOOK_BACK_DAYS), grounds.today);
        let stored = self.records.read(move |store| store.sessions(from, to)).await?;
        let inner = self.inner.borrow();
        let in_hand = inner.guided.as_ref();
        let earlier = |session: &&StoredSession| grounds.is_of(session) && in_hand.map(Guided::id) != Some(session.id);
        let mut history: Vec<Performed> = stored.iter().filter(earlier).flat_map(performed).collect();
        history.extend(in_hand.map(|guided| guided.performed(grounds.today)).unwrap_or_default());
        settle_by_what_followed(&mut history);
        Ok(history)
    }

    /// Carries out what the end of a session means: steps, what is restored, flags, and the question of tomorrow.
    pub(super) async fn conclude(&self) -> Written {
        let proposals = self.propose().await?;
        let Some(grounds) = self.grounds() else { return Ok(()) };
        let (id, light, gentle, lines) = {
            let inner = self.inner.borrow();
            let Some(guided) = inner.guided.as_ref() else { return Ok(()) };
            (guided.id(), guided.light_after(), guided.targets().is_gentle(), guided.lines_done())
        };
        let mut changes = Vec::new();
        for proposed in &proposals {
            match &proposed.applied {
                Applied::Change(change) => changes.push(change.what.clone()),
                Applied::ForTherapist => self.list_proposal(proposed, id, grounds.language).await?,
                Applied::Unchanged => {}
            }
        }
        if light == Some(Light::Green) && !gentle {
            let moved = |line: &ExerciseId| changes.iter().any(|what| names(what) == Some(line));
            let restored: Vec<What> = lines
                .into_iter()
                .filter(|line| was_stopped(&grounds.changes, line, grounds.today) && !moved(line))
                .map(|line| What::Restored { line })
                .collect();
            changes.extend(restored);
        }
        self.change_lines(changes).await?;
        if light == Some(Light::Amber) {
            self.inner.borrow_mut().amber = Some((id, grounds.today));
        }
        self.raise_what_adds_up().await
    }

    /// Flags that come of several sessions together.
    async fn raise_what_adds_up(&self) -> Written {
        let Some(grounds) = self.grounds() else { return Ok(()) };
        let (from, to) = (grounds.today.plus(-FLAG_ONCE_IN_DAYS), grounds.today);
        let (stored, flags) = self.records.read(move |store| Ok((store.sessions(from, to)?, store.flags()?))).await?;
        let lights: Vec<(LocalDay, Light)> = stored
            .iter()
            .filter(|session| grounds.is_of(session))
            .filter_map(|session| Some((session.began.day, light_of(session)?)))
            .collect();
        let mut due = from_lights(&lights, grounds.today);
        let library = Library::built_in(grounds.language);
        let changes = grounds.changes.list();
        if library.rules().is_some_and(|rules| regressed_too_often(&grounds.plan, changes, grounds.today, rules)) {
            due.push(Flag::RegressedTwice);
        }
        for flag in due {
            let kind = nape_core::listed::Listed::tag(flag.kind());
            let lately = |day: LocalDay| grounds.today.days_since(day) < FLAG_ONCE_IN_DAYS;
            if !flags.iter().any(|raised| raised.kind == kind && lately(raised.at.day)) {
                self.raise(flag, None, None).await?;
            }
        }
        Ok(())
    }

    /// Puts a proposal on the list for the therapist, once as long as it says the same.
    async fn list_proposal(&self, proposed: &Proposed, session: SessionId, language: Language) -> Written {
        let content = serde_json::json!({
            "line": proposed.proposal.line.as_str(),
            "words": proposed.proposal.sentence.said(language),
        });
        let flags = self.records.read(nape_store::Store::flags).await?;
        let of_line = flags.iter().rev().filter(|flag| flag.kind == PROPOSAL);
        let mut contents = of_line.filter_map(|flag| serde_json::from_str::<serde_json::Value>(&flag.content).ok());
        if contents.find(|listed| listed["line"] == content["line"]).is_some_and(|last| last == content) {
            return Ok(());
        }
        let record = Record::Flag { kind: PROPOSAL.into(), content: content.to_string(), session: Some(session) };
        let now = self.inner.borrow().clock.now();
        self.commit(vec![(stamp(now.wall), record)], Vec::new()).await
    }

    /// Adds to what happened to the lines of the plan in force, and lets it count from now on.
    pub(super) fn change_lines(&self, what: Vec<What>) -> impl Future<Output = Written> + use<> {
        let told = {
            let mut inner = self.inner.borrow_mut();
            let today = inner.engine.day(inner.clock.now());
            let language = inner.language();
            let plan = inner.engine.prescriptions().in_force(today).map(|p| Arc::clone(&p.plan));
            let found = plan.and_then(|plan| {
                let of = |received: &&mut super::plans::Received| Arc::ptr_eq(&received.plan, &plan);
                inner.received.iter_mut().find(of)
            });
            match found {
                Some(received) if !what.is_empty() => {
                    let fresh: Vec<Change> = what.into_iter().map(|what| Change { day: today, what }).collect();
                    let key = key_of(&received.plan);
                    let record = |change: &Change| {
                        let content = serde_json::to_string(change).ok()?;
                        Some(Record::LineChange { plan: key.clone(), content })
                    };
                    let records: Vec<Record> = fresh.iter().filter_map(record).collect();
                    let all = received.changes.list().iter().cloned().chain(fresh).collect();
                    // Looked up in a library of its own, so that only what is played stays in memory.
                    received.changes = Changes::resolve(&received.plan, all, &Library::built_in(language));
                    Some((prescriptions(&inner.received), records))
                }
                Some(_) | None => None,
            }
        };
        let told = told.map(|(prescriptions, records)| self.tell_with(Input::Prescriptions(prescriptions), records));
        async move {
            match told {
                Some(told) => told.await,
                None => Ok(()),
            }
        }
    }

    /// Bad days begin: the gentle form, also for a session that is prepared.
    pub(super) async fn begin_bad_days(&self, days: u32) -> Written {
        let days =
            FlareDays::try_from(days).map_err(|_| Refused::new(Code::Wrong, Message::new("refused-bad-days")))?;
        if self.grounds().is_none() {
            return Err(Refused::new(Code::NothingThere, Message::new("refused-no-plan")));
        }
        if self.bad_days_until().is_none() {
            self.change_lines(vec![What::FlareBegan { days }]).await?;
            self.raise(Flag::FlareBegun, None, None).await?;
            self.prepare_anew();
        }
        Ok(())
    }

    /// A session that is prepared is prepared anew, because what is due may be something else now.
    fn prepare_anew(&self) {
        let prepared = self.inner.borrow().guided.as_ref().and_then(Guided::prepared_slot);
        if let Some((slot, checked)) = prepared {
            let anew = self.prepare(slot).ok().map(|guided| guided.checked(checked));
            let mut inner = self.inner.borrow_mut();
            inner.guided = anew;
            inner.faces.tell_all(&Event::Session);
        }
    }

    pub(super) async fn end_bad_days(&self) -> Written {
        if self.bad_days_until().is_some() {
            self.change_lines(vec![What::FlareEnded]).await?;
        }
        Ok(())
    }

    /// The last day of the bad days that are under way.
    pub(super) fn bad_days_until(&self) -> Option<LocalDay> {
        let inner = self.inner.borrow();
        let (prescription, today) = inner.prescribed_today()?;
        let gentle = |day: &LocalDay| prescription.changes.lines_on(&prescription.plan, *day).form == Form::Gentle;
        // The longest flare has three days.
        (0..3).map(|ahead| today.plus(ahead)).take_while(gentle).last()
    }

    /// Whether a line was stopped today.
    pub(super) fn is_off_today(&self, line: &ExerciseId) -> bool {
        let inner = self.inner.borrow();
        inner.prescribed_today().is_some_and(|(prescription, today)| {
            prescription.changes.lines_on(&prescription.plan, today).stopped.contains(line)
        })
    }

    /// The exercises that were stopped because they hurt, and whether they are off for today.
    pub(super) fn stopped_lines(&self) -> Vec<(ExerciseId, bool)> {
        let inner = self.inner.borrow();
        let Some((prescription, today)) = inner.prescribed_today() else { return Vec::new() };
        let changes = &prescription.changes;
        let lines = changes.list().iter().filter_map(|change| match &change.what {
            What::Stopped { line } => Some((line.clone(), change.day)),
            What::Moved { .. } | What::Restored { .. } | What::FlareBegan { .. } | What::FlareEnded => None,
        });
        let mut found: Vec<(ExerciseId, bool)> = Vec::new();
        for (line, day) in lines {
            let off = day == today;
            if !off && !was_stopped(changes, &line, today) {
                continue;
            }
            found.retain(|(other, _)| *other != line);
            found.push((line, off));
        }
        found
    }
}

fn names(what: &What) -> Option<&ExerciseId> {
    match what {
        What::Stopped { line } | What::Moved { line, .. } | What::Restored { line } => Some(line),
        What::FlareBegan { .. } | What::FlareEnded => None,
    }
}

/// Whether a line was stopped before today and nothing has happened to it since.
fn was_stopped(changes: &Changes, line: &ExerciseId, today: LocalDay) -> bool {
    let last = changes.list().iter().rfind(|change| names(&change.what) == Some(line));
    last.is_some_and(|change| matches!(change.what, What::Stopped { .. }) && change.day < today)
}
