//! What a patient does in a session besides running it: skips, makes easier, says that it hurts, answers.

use super::start::pain;
use super::{Guided, no_session};
use crate::app::{App, Written};
use crate::clock::stamp;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::frame::Event;
use nape_api::progress::SessionAnswers;
use nape_api::safety as safety_view;
use nape_api::session::{self as view, Advice, EXERCISE_SKIP_REASONS};
use nape_core::adaptation::What;
use nape_core::message::Message;
use nape_core::rating::{Light, Quality, Rating, Site};
use nape_core::reminder::SkipReason;
use nape_core::safety::flag::Flag;
use nape_core::safety::pain::Beginning;
use nape_core::safety::route::after_pain;
use nape_core::session::{Answers, Input, Pain, PauseCause, Place, Stage};
use nape_core::timeline::StepKind;
use nape_store::{SessionEvent, StoredHurt};

impl App {
    /// Records something about the session that is under way or over.
    async fn note_event(&self, event: SessionEvent) -> Written {
        let batch = {
            let inner = self.inner.borrow();
            let guided = inner.guided.as_ref().ok_or_else(no_session)?;
            if guided.machine.stage() == Stage::Prepared {
                return Err(Refused::new(Code::Busy, Message::new("refused-not-begun")));
            }
            vec![(stamp(inner.clock.now().wall), guided.event(event, None))]
        };
        let written = self.commit(batch, Vec::new());
        self.inner.borrow().faces.tell_all(&Event::Session);
        written.await
    }

    /// The exercise under way, in a session that has begun and is not over.
    fn exercise_under_way(&self) -> Result<usize, Refused> {
        let inner = self.inner.borrow();
        let guided = inner.guided.as_ref().ok_or_else(no_session)?;
        let refused = || Refused::new(Code::Busy, Message::new("refused-not-running"));
        guided.exercise().filter(|_| guided.is_under_way()).ok_or_else(refused)
    }

    pub(in crate::app) async fn skip_exercise(&self, reason: &str) -> Result<view::SessionView, Refused> {
        self.run_guided();
        let exercise = self.exercise_under_way()?;
        let known = EXERCISE_SKIP_REASONS.contains(&reason);
        let reason: SkipReason = serde_json::from_value(reason.into()).ok().filter(|_| known).ok_or_else(|| {
            let why = Message::new("refused-reason").with("reason", reason);
            Refused::new(Code::Wrong, why.with("reasons", EXERCISE_SKIP_REASONS.join(", ")))
        })?;
        let noted = self.note_event(SessionEvent::ExerciseSkipped(exercise, reason));
        if let Some(guided) = self.inner.borrow_mut().guided.as_mut() {
            guided.skipped.insert(exercise, reason);
        }
        let guided = self.guide(Input::SkipExercise);
        noted.await?;
        guided.await?;
        self.after_the_end().await?;
        self.session_view()
    }

    pub(in crate::app) async fn ease_exercise(&self) -> Result<view::SessionView, Refused> {
        self.run_guided();
        self.exercise_under_way()?;
        let easing = self.inner.borrow().guided.as_ref().and_then(|guided| guided.machine.next_easing());
        if easing.is_none() {
            return Err(Refused::new(Code::NothingThere, Message::new("refused-nothing-easier")));
        }
        self.guide(Input::Easier).await?;
        self.after_the_end().await?;
        self.session_view()
    }

    /// Stops the exercise under way because it hurts: its line is off for today and comes back easier.
    pub(in crate::app) async fn stop_hurting(&self, report: view::HurtReport) -> Result<view::SessionView, Refused> {
        let pain = rating(report.pain)?;
        self.run_guided();
        let exercise = self.exercise_under_way()?;
        let place = report.place.map(place);
        let (line, light, id) = {
            let mut inner = self.inner.borrow_mut();
            let guided = inner.guided.as_mut().ok_or_else(no_session)?;
            let hurt = StoredHurt { exercise, place, pain };
            let light = guided.judged().light_of(&hurt);
            guided.hurts.push(hurt);
            let target = guided.targets.exercises.get(exercise).ok_or_else(no_session)?;
            (target.line().clone(), light, guided.id)
        };
        // First what keeps the exercise away, whatever happens to this process.
        let changed = self.change_lines(vec![What::Stopped { line: line.clone() }]);
        let noted = self.note_event(SessionEvent::Hurt { exercise, place, pain });
        let stopped = self.guide(Input::Hurts);
        let flag = Flag::of_stop(site(place), pain, light);
        let flagged = self.raise(flag, Some(id), Some(&line));
        {
            let mut inner = self.inner.borrow_mut();
            let language = inner.language();
            let mut words = Vec::new();
            if light == Light::Red {
                words.push(after_pain(light).said(language));
            }
            if place == Some(Place::Arm) {
                words.push(Message::new("advice-arm").said(language));
            }
            words.push(Message::new("advice-stopped").said(language));
            if let Some(guided) = inner.guided.as_mut() {
                guided.advice = Some(Advice { light: light_view(light), words, ends: light == Light::Red });
            }
        }
        changed.await?;
        noted.await?;
        stopped.await?;
        flagged.await?;
        self.after_the_end().await?;
        self.session_view()
    }

    /// Keeps what was answered about an exercise; while the next one only gets ready, the session waits for the patient.
    pub(in crate::app) async fn answer_exercise(
        &self,
        answered: view::ExerciseAnswered,
    ) -> Result<view::SessionView, Refused> {
        self.run_guided();
        let exercise = answered.exercise as usize;
        let answers = Answers {
            effort: rating(answered.answers.effort)?,
            quality: answered.answers.quality.map(quality),
            slips: answered.answers.slips,
        };
        let waits = {
            let mut inner = self.inner.borrow_mut();
            let guided = inner.guided.as_mut().ok_or_else(no_session)?;
            let target = guided.targets.exercises.get(exercise);
            let checks = target.map(|target| target.checks.len());
            let there = |checks: usize| answers.slips.iter().all(|slip| (*slip as usize) < checks);
            if !checks.is_some_and(there) {
                return Err(Refused::new(Code::Wrong, Message::new("refused-answers")));
            }
            guided.answers.insert(exercise, answers.clone());
            let runs = matches!(guided.machine.stage(), Stage::Running { .. } | Stage::Resuming { .. });
            runs && guided.asks() == Some(exercise)
        };
        let noted = self.note_event(SessionEvent::Answered(exercise, answers));
        if waits {
            self.guide(Input::Pause(PauseCause::Answering)).await?;
        }
        noted.await?;
        self.after_the_end().await?;
        self.session_view()
    }

    /// Keeps the pain told after the session and says what comes of it.
    pub(in crate::app) async fn tell_pain_after(&self, answers: SessionAnswers) -> Result<view::SessionView, Refused> {
        let after = pain(answers)?;
        let events = {
            let mut inner = self.inner.borrow_mut();
            let language = inner.language();
            let guided = inner.guided.as_mut().ok_or_else(no_session)?;
            if !guided.is_over() {
                return Err(Refused::new(Code::Busy, Message::new("refused-not-over")));
            }
            guided.after = after;
            guided.advice = guided.light_after().map(|light| Advice {
                light: light_view(light),
                words: vec![after_pain(light).said(language)],
                ends: light == Light::Red,
            });
            pain_events(after, SessionEvent::After)
        };
        for event in events {
            self.note_event(event).await?;
        }
        self.after_the_end().await?;
        self.session_view()
    }

    /// Once a session is over, what its exercises say about the next is worked out anew with every answer.
    pub(in crate::app) async fn after_the_end(&self) -> Written {
        let over = self.inner.borrow().guided.as_ref().is_some_and(Guided::is_over);
        if over {
            let proposals = self.propose().await?;
            let mut inner = self.inner.borrow_mut();
            if let Some(guided) = inner.guided.as_mut() {
                guided.proposals = proposals;
            }
            inner.faces.tell_all(&Event::Session);
        }
        Ok(())
    }

    pub(in crate::app) fn paint(&self, step: u32) {
        if let Some(guided) = self.inner.borrow_mut().guided.as_mut() {
            guided.painted = Some(step);
        }
    }
}

impl Guided {
    /// The exercise that may be asked about: the one that ended before the present one gets ready.
    pub(super) fn asks(&self) -> Option<usize> {
        let current = self.machine.current();
        let (part, first) = self.machine.part_of(current)?;
        let is_ready = self.machine.steps().get(current).is_some_and(|step| step.kind == StepKind::Ready);
        let before = part.checked_sub(1).filter(|_| is_ready && first == current && self.is_under_way())?;
        let stopped = self.hurts.iter().any(|hurt| hurt.exercise == before);
        (!stopped && !self.skipped.contains_key(&before)).then_some(before)
    }

    /// The colour of the session by the pain told after it and by what hurt in it; nothing if none was told.
    pub(in crate::app) fn light_after(&self) -> Option<Light> {
        self.judged().light_with(&self.hurts)
    }

    /// How an exercise stands.
    pub(super) fn state_of(&self, exercise: usize) -> view::ExerciseState {
        let present = self.exercise().filter(|_| self.is_under_way());
        if self.hurts.iter().any(|hurt| hurt.exercise == exercise) {
            return view::ExerciseState::Stopped;
        }
        if self.skipped.contains_key(&exercise) {
            return view::ExerciseState::Skipped;
        }
        match present {
            Some(present) if present == exercise => view::ExerciseState::Current,
            Some(present) if present > exercise => view::ExerciseState::Over,
            None if self.is_over() => view::ExerciseState::Over,
            Some(_) | None => view::ExerciseState::Ahead,
        }
    }
}

/// A site of the pain rule; arms and the rest have none.
pub(in crate::app) fn site(place: Option<Place>) -> Option<Site> {
    match place {
        Some(Place::Neck) => Some(Site::Neck),
        Some(Place::Head) => Some(Site::Head),
        Some(Place::Arm | Place::Elsewhere) | None => None,
    }
}

fn place(place: view::HurtPlace) -> Place {
    match place {
        view::HurtPlace::Neck => Place::Neck,
        view::HurtPlace::Head => Place::Head,
        view::HurtPlace::Arm => Place::Arm,
        view::HurtPlace::Elsewhere => Place::Elsewhere,
    }
}

fn quality(quality: view::Quality) -> Quality {
    match quality {
        view::Quality::Clean => Quality::Clean,
        view::Quality::FewSlips => Quality::FewSlips,
        view::Quality::Lost => Quality::Lost,
    }
}

/// Answers for the wire.
pub(in crate::app) fn answers_view(answers: &Answers) -> view::ExerciseAnswers {
    view::ExerciseAnswers {
        effort: answers.effort.map(Rating::get),
        quality: answers.quality.map(|quality| match quality {
            Quality::Clean => view::Quality::Clean,
            Quality::FewSlips => view::Quality::FewSlips,
            Quality::Lost => view::Quality::Lost,
        }),
        slips: answers.slips.clone(),
    }
}

/// Pain for the wire.
pub(in crate::app) fn pain_view(pain: Pain) -> SessionAnswers {
    SessionAnswers { neck: pain.neck.map(Rating::get), head: pain.head.map(Rating::get) }
}

/// What was told of pain, as it is recorded.
pub(super) fn pain_events(pain: Pain, event: fn(Site, Rating) -> SessionEvent) -> Vec<SessionEvent> {
    [Site::Neck, Site::Head].into_iter().filter_map(|site| pain.at(site).map(|rating| event(site, rating))).collect()
}

/// A rating from the wire.
pub(in crate::app) fn rating(number: Option<u32>) -> Result<Option<Rating>, Refused> {
    let refused = |_| Refused::new(Code::Wrong, Message::new("refused-pain"));
    number.map(Rating::try_from).transpose().map_err(refused)
}

pub(in crate::app) fn light_view(light: Light) -> safety_view::Light {
    match light {
        Light::Green => safety_view::Light::Green,
        Light::Amber => safety_view::Light::Amber,
        Light::Red => safety_view::Light::Red,
    }
}

/// The colour of a beginning.
pub(super) fn light_before(beginning: Beginning) -> Light {
    match beginning {
        Beginning::AsPlanned => Light::Green,
        Beginning::Lighter => Light::Amber,
        Beginning::NotToday => Light::Red,
    }
}
