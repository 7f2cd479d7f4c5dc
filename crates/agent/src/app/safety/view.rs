//! Safety as the window sees it.

use crate::app::{App, Inner};
use crate::words;
use nape_api::safety as view;
use nape_api::status::{Named, SafetyBrief};
use nape_core::day::LocalDay;
use nape_core::id::ExerciseId;
use nape_core::language::Language;
use nape_core::listed::Listed;
use nape_core::message::Message;
use nape_core::safety::emergency::Call;
use nape_core::safety::question::{Asked, CheckQuestion, Question};
use nape_core::safety::route::{next_day_question, route, unwatched};
use nape_core::safety::sign::StopSign;
use nape_core::safety::standing::{Due, Lock, Standing};
use nape_core::safety::urgency::Urgency;

impl App {
    /// Safety in one line, for Today.
    pub(in crate::app) fn safety_brief(&self) -> SafetyBrief {
        let bad_days = self.bad_days_until();
        let inner = self.inner.borrow();
        let language = inner.language();
        let standing = inner.standing();
        let words = match &standing {
            Standing::Open => None,
            Standing::ScreeningDue(Due::First) => Some(Message::new("safety-brief-first")),
            Standing::ScreeningDue(Due::Monthly) => Some(Message::new("safety-brief-monthly")),
            Standing::Locked(lock) => Some(route(lock.urgency(), inner.call(), None).title),
        };
        SafetyBrief {
            standing: standing_view(&standing),
            words: words.map(|words| words.said(language)),
            next_day: inner.next_day().is_some(),
            bad_days: bad_days.map(|until| bad_days_words(until).said(language)),
        }
    }

    pub(in crate::app) fn safety(&self) -> view::Safety {
        let (bad_days, stopped) = (self.bad_days_until(), self.stopped_lines());
        let inner = self.inner.borrow();
        let language = inner.language();
        let standing = inner.standing();
        let call = inner.call();
        let contact = inner.contact();
        let day = inner.engine.day(inner.clock.now());
        let plan = inner.engine.prescriptions().in_force(day).map(|prescription| &prescription.plan);
        let lock = match &standing {
            Standing::Locked(lock) => Some(lock_view(lock, call, contact.as_deref(), language)),
            Standing::Open | Standing::ScreeningDue(_) => None,
        };
        let name = |id: &ExerciseId| {
            let of_plan = plan.and_then(|plan| plan.exercise(id)).map(|exercise| exercise.name.clone());
            of_plan.unwrap_or_else(|| id.to_string())
        };
        let stopped = stopped.into_iter().map(|(id, off)| view::StoppedExercise {
            words: Message::new(if off { "stopped-today" } else { "stopped-easier" }).said(language),
            exercise: Named { name: name(&id), id: id.to_string() },
        });
        view::Safety {
            standing: standing_view(&standing),
            lock,
            emergency: emergency_view(&inner, call),
            contact: plan.map(|plan| view::Contact {
                name: plan.therapist.name.clone(),
                clinic: plan.therapist.clinic.clone(),
                phone: plan.therapist.phone.clone(),
                email: plan.therapist.email.clone(),
                booking_url: plan.therapist.booking_url.clone(),
            }),
            signs: signs(language),
            next_day: inner.next_day().map(|session| view::NextDay {
                session: session.to_string(),
                words: next_day_question().said(language),
            }),
            bad_days: bad_days
                .map(|until| view::BadDays { until: until.to_string(), words: bad_days_words(until).said(language) }),
            stopped: stopped.collect(),
            unwatched: unwatched().said(language),
            approval: Message::new("safety-approval").said(language),
        }
    }

    pub(in crate::app) fn questions(&self, kind: view::QuestionnaireKind) -> view::Questionnaire {
        let language = self.language();
        let questions = match kind {
            view::QuestionnaireKind::Screening => questions::<Question>(language),
            view::QuestionnaireKind::Check => questions::<CheckQuestion>(language),
        };
        view::Questionnaire {
            kind,
            questions,
            unwatched: unwatched().said(language),
            approval: Message::new("safety-approval").said(language),
        }
    }
}

fn questions<Q: Asked>(language: Language) -> Vec<view::Question> {
    let one = |(tag, question): &(&str, Q)| view::Question {
        id: (*tag).into(),
        text: question.ask().said(language),
        meaning: question.mean().said(language),
    };
    Q::ALL.iter().map(one).collect()
}

fn signs(language: Language) -> Vec<view::Sign> {
    let mut signs: Vec<StopSign> = StopSign::ALL.iter().map(|(_, sign)| *sign).collect();
    // What is not urgent comes last.
    signs.sort_by_key(|sign| (sign.follows().urgency().is_none(), sign.follows().urgency()));
    let view = |sign: StopSign| view::Sign {
        id: sign.tag().into(),
        text: sign.message().said(language),
        urgency: sign.follows().urgency().map(urgency_view),
    };
    signs.into_iter().map(view).collect()
}

fn lock_view(lock: &Lock, call: Call<'_>, contact: Option<&str>, language: Language) -> view::Lock {
    let route = route(lock.urgency(), call, contact);
    view::Lock {
        urgency: urgency_view(lock.urgency()),
        since: words::day(lock.since()).said(language),
        title: route.title.said(language),
        steps: route.steps.iter().map(|step| step.said(language)).collect(),
        because: lock.because().iter().map(|reason| reason.message().said(language)).collect(),
        patient_may_clear: lock.clearable_by_patient(),
    }
}

fn emergency_view(inner: &Inner, call: Call<'_>) -> view::EmergencyNumber {
    let country = inner.engine.settings().country.or(inner.system_country);
    let (country, words) = match (call, country) {
        (Call::Local(_), Some(country)) => {
            let words = Message::new("emergency-local").with("country", country.code());
            (Some(country.code().to_owned()), words)
        }
        (Call::Local(_) | Call::Anywhere, _) => (None, Message::new("emergency-anywhere")),
    };
    view::EmergencyNumber { number: call.number().into(), country, words: words.said(inner.language()) }
}

fn bad_days_words(until: LocalDay) -> Message {
    Message::new("bad-days-until").with("day", words::day(until))
}

fn standing_view(standing: &Standing) -> view::Standing {
    match standing {
        Standing::Open => view::Standing::Open,
        Standing::ScreeningDue(Due::First) => view::Standing::ScreenFirst,
        Standing::ScreeningDue(Due::Monthly) => view::Standing::ScreenMonthly,
        Standing::Locked(_) => view::Standing::Locked,
    }
}

fn urgency_view(urgency: Urgency) -> view::Urgency {
    match urgency {
        Urgency::Emergency => view::Urgency::Emergency,
        Urgency::SameDay => view::Urgency::SameDay,
        Urgency::Therapist => view::Urgency::Therapist,
        Urgency::Tell => view::Urgency::Tell,
    }
}
