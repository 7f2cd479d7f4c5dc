//! What to do and whom to ask, in order. All of it is words, and all of the words are to be approved by a clinician.

use crate::message::Message;
use crate::rating::Light;
use crate::safety::emergency::Call;
use crate::safety::pain::Beginning;
use crate::safety::urgency::Urgency;

/// What a patient is told when exercise is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// What it is about.
    pub title: Message,
    /// What to do, in this order.
    pub steps: Vec<Message>,
    /// That nobody watches.
    pub unwatched: Message,
    /// That the wording is not approved yet.
    pub approval: Message,
}

/// The way from a lock to the person who can end it. The contact is the therapist's, as the plan or the patient says it.
pub fn route(urgency: Urgency, call: Call<'_>, contact: Option<&str>) -> Route {
    let (title, steps) = match urgency {
        Urgency::Emergency => (
            Message::new("safety-route-emergency"),
            vec![to_call(call), Message::new("safety-step-stay"), tell_afterwards(contact)],
        ),
        Urgency::SameDay => (
            Message::new("safety-route-same-day"),
            vec![
                Message::new("safety-step-doctor-today"),
                Message::new("safety-step-worse"),
                match contact {
                    Some(contact) => Message::new("safety-step-tell-doctor-at").with("contact", contact),
                    None => Message::new("safety-step-tell-doctor"),
                },
            ],
        ),
        Urgency::Therapist => (
            Message::new("safety-route-therapist"),
            vec![
                match contact {
                    Some(contact) => Message::new("safety-step-ask-at").with("contact", contact),
                    None => Message::new("safety-step-ask"),
                },
                Message::new("safety-step-wait"),
            ],
        ),
        Urgency::Tell => (
            Message::new("safety-route-tell"),
            vec![
                match contact {
                    Some(contact) => Message::new("safety-step-tell-next-at").with("contact", contact),
                    None => Message::new("safety-step-tell-next"),
                },
                Message::new("safety-step-careful"),
            ],
        ),
    };
    Route { title, steps, unwatched: unwatched(), approval: Message::new("safety-approval") }
}

/// That nobody watches the answers.
pub fn unwatched() -> Message {
    Message::new("safety-unwatched")
}

/// What a light means once an exercise or a session is over.
pub fn after_pain(light: Light) -> Message {
    match light {
        Light::Green => Message::new("safety-after-green"),
        Light::Amber => Message::new("safety-after-amber"),
        Light::Red => Message::new("safety-after-red"),
    }
}

/// How to begin a session.
pub fn at_beginning(beginning: Beginning) -> Message {
    match beginning {
        Beginning::AsPlanned => Message::new("safety-beginning-as-planned"),
        Beginning::Lighter => Message::new("safety-beginning-lighter"),
        Beginning::NotToday => Message::new("safety-beginning-not-today"),
    }
}

/// What is asked on the day after an amber session, to be answered with yes or no.
pub fn next_day_question() -> Message {
    Message::new("safety-next-day")
}

fn to_call(call: Call<'_>) -> Message {
    match call {
        Call::Local(number) => Message::new("safety-step-call").with("number", number),
        Call::Anywhere => Message::new("safety-step-call-anywhere").with("number", call.number()),
    }
}

fn tell_afterwards(contact: Option<&str>) -> Message {
    match contact {
        Some(contact) => Message::new("safety-step-tell-afterwards-at").with("contact", contact),
        None => Message::new("safety-step-tell-afterwards"),
    }
}
