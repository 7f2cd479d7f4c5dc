//! Safety: the questions and their answers, what locks the plan and who clears it, and the flags for the therapist.
//!
//! What locks and what clears is decided by the core from the facts; here the facts are kept, and a lock ends what runs.

mod view;

use super::course::{PROPOSAL, light_of};
use super::{App, Inner, Written};
use crate::clock::stamp;
use crate::refused::Refused;
use crate::words;
use nape_api::Code;
use nape_api::frame::Event;
use nape_api::safety as api;
use nape_core::adaptation::Blocked;
use nape_core::day::LocalDay;
use nape_core::id::{ExerciseId, SessionId};
use nape_core::listed::Listed;
use nape_core::message::Message;
use nape_core::rating::Light;
use nape_core::reminder::Input;
use nape_core::safety::emergency::Call;
use nape_core::safety::flag::{Flag, LockedBy};
use nape_core::safety::question::{Asked, CheckQuestion, Question};
use nape_core::safety::route::route;
use nape_core::safety::screening::{Answer, Answers, AnswersError};
use nape_core::safety::sign::{Follows, StopSign};
use nape_core::safety::standing::{Clearer, Due, Fact, Happened, Standing, standing};
use nape_core::session;
use nape_store::{Record, SafetyKind, SessionEvent, Store, StoreError, StoredFlag, StoredSafety};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// Who was asked and what they said has at least so many characters.
const SHORTEST_STATEMENT: usize = 10;
/// And at most so many.
const LONGEST_STATEMENT: usize = 2_000;
/// The next day is asked about for so many days.
const NEXT_DAY_WITHIN: i64 = 2;

/// A lock that was cleared, as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Cleared {
    by: Clearer,
    statement: String,
}

/// A flag as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Raised {
    flag: Flag,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    line: Option<ExerciseId>,
}

/// The facts as they were recorded; one that this program cannot read is left out and logged.
pub(super) fn read(stored: Vec<StoredSafety>) -> Vec<Fact> {
    let fact = |stored: StoredSafety| {
        let what = match stored.kind {
            SafetyKind::Screened => yes(&stored.content).map(|yes| Happened::Screened { yes }),
            SafetyKind::Checked => yes(&stored.content).map(|yes| Happened::Checked { yes }),
            SafetyKind::Sign => serde_json::from_str(&stored.content).ok().map(Happened::Sign),
            SafetyKind::Cleared => serde_json::from_str::<Cleared>(&stored.content)
                .ok()
                .map(|cleared| Happened::Cleared { by: cleared.by }),
        };
        if what.is_none() {
            tracing::error!("a fact about safety cannot be read");
        }
        Some(Fact { at: stored.at.at, day: stored.at.day, what: what? })
    };
    stored.into_iter().filter_map(fact).collect()
}

/// The last session of the days that may still be asked about, if it was amber and nobody has said how the next day was.
pub(super) fn last_amber(store: &Store, today: LocalDay) -> Result<Option<(SessionId, LocalDay)>, StoreError> {
    let sessions = store.sessions(today.plus(-NEXT_DAY_WITHIN), today)?;
    let amber = sessions.iter().rfind(|session| session.settled.is_none() && light_of(session) == Some(Light::Amber));
    Ok(amber.map(|session| (session.id, session.began.day)))
}

/// What was answered with yes; questions that are no longer asked are left out.
fn yes<Q: Listed>(content: &str) -> Option<Vec<Q>> {
    let answers: Vec<api::YesNo> = serde_json::from_str(content).ok()?;
    Some(answers.iter().filter(|answer| answer.yes).filter_map(|answer| Q::of_tag(&answer.question)).collect())
}

impl Inner {
    pub(super) fn standing(&self) -> Standing {
        standing(&self.facts, self.engine.day(self.clock.now()))
    }

    /// What the engine is told of it.
    pub(super) fn blocked(&self) -> Blocked {
        match self.standing() {
            Standing::Locked(_) => Blocked::Yes,
            Standing::ScreeningDue(_) | Standing::Open => Blocked::No,
        }
    }

    fn call(&self) -> Call<'static> {
        Call::of(self.engine.settings().country.or(self.system_country))
    }

    /// Whom to ask, in one line.
    fn contact(&self) -> Option<String> {
        let day = self.engine.day(self.clock.now());
        let therapist = &self.engine.prescriptions().in_force(day)?.plan.therapist;
        let parts = [therapist.name.as_str(), therapist.clinic.as_str(), therapist.phone.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Whether a question about an earlier day waits for its answer.
    fn next_day(&self) -> Option<SessionId> {
        let (session, day) = self.amber?;
        let today = self.engine.day(self.clock.now());
        (1..=NEXT_DAY_WITHIN).contains(&today.days_since(day)).then_some(session)
    }
}

impl App {
    /// Says no if the plan is locked or questions come first.
    pub(super) fn may_exercise(&self) -> Written {
        let inner = self.inner.borrow();
        let refused = |key: &'static str| Err(Refused::new(Code::Locked, Message::new(key)));
        match inner.standing() {
            Standing::Open => Ok(()),
            Standing::ScreeningDue(Due::First) => refused("refused-screen-first"),
            Standing::ScreeningDue(Due::Monthly) => refused("refused-screen-monthly"),
            Standing::Locked(lock) => {
                let title = route(lock.urgency(), inner.call(), None).title;
                Err(Refused::new(Code::Locked, Message::new("refused-locked").with("title", title)))
            }
        }
    }

    /// Keeps the answers to a questionnaire. A yes locks the plan and ends what runs; the check before a session lets the
    /// prepared one begin.
    pub(super) async fn answer_questions(
        self: &Rc<Self>,
        answered: api::QuestionsAnswered,
    ) -> Result<api::Safety, Refused> {
        let answers: Vec<(&str, Answer)> =
            answered.answers.iter().map(|answer| (answer.question.as_str(), Answer::from(answer.yes))).collect();
        let (kind, what, urgency, by) = match answered.kind {
            api::QuestionnaireKind::Screening => {
                let verdict = Answers::<Question>::new(answers).map_err(|e| refused(&e))?.verdict();
                (SafetyKind::Screened, Happened::Screened { yes: verdict.yes }, verdict.urgency, LockedBy::Screening)
            }
            api::QuestionnaireKind::Check => {
                let verdict = Answers::<CheckQuestion>::new(answers).map_err(|e| refused(&e))?.verdict();
                (SafetyKind::Checked, Happened::Checked { yes: verdict.yes }, verdict.urgency, LockedBy::Check)
            }
        };
        let content = serde_json::to_string(&answered.answers).unwrap_or_default();
        self.happened(what, Record::Safety { kind, content }).await?;
        match urgency {
            Some(urgency) => {
                self.raise(Flag::Locked { by, urgency }, None, None).await?;
                self.end_what_runs().await?;
            }
            None if kind == SafetyKind::Checked => {
                let mut inner = self.inner.borrow_mut();
                let now = inner.clock.now().elapsed;
                if let Some(guided) = inner.guided.as_mut() {
                    guided.check(now);
                }
                inner.faces.tell_all(&Event::Session);
            }
            None => {}
        }
        Ok(self.safety())
    }

    /// A sign to stop at was seen. What is urgent locks the plan and ends what runs; the others stop the exercise.
    pub(super) async fn see_sign(self: &Rc<Self>, tag: &str) -> Result<api::Safety, Refused> {
        let sign = StopSign::of_tag(tag)
            .ok_or_else(|| Refused::new(Code::Wrong, Message::new("refused-sign").with("sign", tag)))?;
        let content = serde_json::to_string(&sign).unwrap_or_default();
        self.happened(Happened::Sign(sign), Record::Safety { kind: SafetyKind::Sign, content }).await?;
        match (sign.follows(), sign.follows().urgency()) {
            (Follows::Emergency | Follows::ClinicToday, Some(urgency)) => {
                self.raise(Flag::Locked { by: LockedBy::Sign, urgency }, None, None).await?;
                self.end_what_runs().await?;
            }
            (Follows::Emergency | Follows::ClinicToday | Follows::StopExercise, _) => {
                let in_session = self.inner.borrow().guided.as_ref().is_some_and(super::Guided::is_in_an_exercise);
                if in_session {
                    self.stop_hurting(nape_api::session::HurtReport { place: None, pain: None }).await?;
                }
            }
        }
        Ok(self.safety())
    }

    /// Keeps the statement that a lock was cleared. An emergency is for the therapist alone.
    pub(super) async fn clear_lock(&self, clearance: api::Clearance) -> Result<api::Safety, Refused> {
        let Standing::Locked(lock) = self.inner.borrow().standing() else {
            return Err(Refused::new(Code::NothingThere, Message::new("refused-not-locked")));
        };
        let by = match clearance.by {
            api::ClearedBy::Therapist => Clearer::Therapist,
            api::ClearedBy::Patient => Clearer::Patient,
        };
        if by == Clearer::Patient && !lock.clearable_by_patient() {
            return Err(Refused::new(Code::Locked, Message::new("refused-clear-alone")));
        }
        let statement = clearance.statement.trim().to_owned();
        if !(SHORTEST_STATEMENT..=LONGEST_STATEMENT).contains(&statement.chars().count()) {
            return Err(Refused::new(Code::Wrong, Message::new("refused-statement")));
        }
        let content = serde_json::to_string(&Cleared { by, statement }).unwrap_or_default();
        self.happened(Happened::Cleared { by }, Record::Safety { kind: SafetyKind::Cleared, content }).await?;
        Ok(self.safety())
    }

    /// The answer to the question about an amber session.
    pub(super) async fn answer_next_day(&self, answer: api::NextDayAnswer) -> Result<api::Safety, Refused> {
        let session = {
            let mut inner = self.inner.borrow_mut();
            let waits = inner.next_day().filter(|session| session.to_string() == answer.session);
            let session = waits.ok_or_else(|| Refused::new(Code::NothingThere, Message::new("refused-next-day")))?;
            inner.amber = None;
            session
        };
        let now = self.inner.borrow().clock.now();
        let event = SessionEvent::NextDay { settled: answer.settled };
        let record = Record::Event { session, event, detail: None };
        self.commit(vec![(stamp(now.wall), record)], vec![super::Effect::Refresh]).await?;
        if !answer.settled {
            self.raise(Flag::NextDayNotSettled, Some(session), None).await?;
        }
        Ok(self.safety())
    }

    /// Adds a fact: into the records, and the engine is told what it means.
    async fn happened(&self, what: Happened, record: Record) -> Written {
        let blocked = {
            let mut inner = self.inner.borrow_mut();
            let now = inner.clock.now();
            let day = inner.engine.day(now);
            inner.facts.push(Fact { at: now.wall, day, what });
            inner.blocked()
        };
        self.tell_with(Input::Safety(blocked), vec![record]).await
    }

    /// Ends a session or a break that is prepared or under way.
    async fn end_what_runs(self: &Rc<Self>) -> Written {
        self.tell(Input::BreakLeft).await?;
        if self.inner.borrow().guided.is_some() {
            self.guide(session::Input::Stop).await?;
            self.put_away().await?;
        }
        self.inner.borrow().faces.tell_all(&Event::Session);
        Ok(())
    }

    /// Keeps a flag for the therapist.
    pub(super) fn raise(
        &self,
        flag: Flag,
        session: Option<SessionId>,
        line: Option<&ExerciseId>,
    ) -> impl Future<Output = Written> + use<> {
        let content = serde_json::to_string(&Raised { flag, line: line.cloned() }).unwrap_or_default();
        let record = Record::Flag { kind: flag.kind().tag().into(), content, session };
        let now = self.inner.borrow().clock.now();
        self.commit(vec![(stamp(now.wall), record)], vec![super::Effect::Refresh])
    }

    /// What a therapist should see, newest first.
    pub(super) async fn flags(&self) -> Result<Vec<api::Flag>, Refused> {
        let flags = self.records.read(nape_store::Store::flags).await?;
        let inner = self.inner.borrow();
        let language = inner.language();
        let name = |line: &ExerciseId| {
            let of_plans = inner.received.iter().rev().find_map(|received| received.plan.exercise(line));
            of_plans.map_or_else(|| line.to_string(), |exercise| exercise.name.clone())
        };
        let words = |flag: &StoredFlag| {
            if flag.kind == PROPOSAL {
                let listed: serde_json::Value = serde_json::from_str(&flag.content).ok()?;
                return listed["words"].as_str().map(str::to_owned);
            }
            let raised: Raised = serde_json::from_str(&flag.content).ok()?;
            let words = raised.flag.message();
            Some(match &raised.line {
                Some(line) => Message::new("flag-of-line").with("line", name(line)).with("flag", words).said(language),
                None => words.said(language),
            })
        };
        let view = |flag: &StoredFlag| {
            Some(api::Flag {
                words: words(flag)?,
                kind: flag.kind.clone(),
                day: flag.at.day.to_string(),
                at: words::instant(flag.at.at),
            })
        };
        Ok(flags.iter().rev().filter_map(view).collect())
    }
}

fn refused<Q: Asked>(error: &AnswersError<Q>) -> Refused {
    Refused::new(Code::Wrong, error.message())
}
