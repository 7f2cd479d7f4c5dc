//! A caller that makes many calls at once and hears events: the window.

use crate::ApiError;
use crate::client::{gone, open, receive, send};
use crate::frame::{Call, Event, FromAgent};
use crate::home::Home;
use interprocess::local_socket::prelude::*;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

type Answers = HashMap<u64, Sender<Result<Value, ApiError>>>;

/// A connection whose answers and events come in on a thread of its own. It ends with the agent or with this process: who
/// only asks something uses a [`crate::client::Client`].
#[derive(Debug)]
pub struct Link {
    to: Mutex<Arc<LocalSocketStream>>,
    waiting: Arc<Mutex<Waiting>>,
}

#[derive(Debug, Default)]
struct Waiting {
    last: u64,
    answers: Answers,
    closed: bool,
}

impl Link {
    /// Connects to the agent of a home; `hear` is told of every event, and of the end of the connection by `None`.
    pub fn connect(home: &Home, hear: impl Fn(Option<Event>) + Send + 'static) -> std::io::Result<Self> {
        let (mut from, to) = open(home)?;
        let waiting = Arc::new(Mutex::new(Waiting::default()));
        let answers = Arc::clone(&waiting);
        std::thread::Builder::new().name("agent".into()).spawn(move || {
            while let Ok(Some(line)) = receive(&mut from) {
                let (id, result) = match line {
                    FromAgent::Event(event) => {
                        hear(Some(event));
                        continue;
                    }
                    FromAgent::Done { id, ok } => (id, Ok(ok)),
                    FromAgent::Failed { id, error } => (id, Err(error)),
                };
                let waiting = answers.lock().unwrap_or_else(PoisonError::into_inner).answers.remove(&id);
                if let Some(answer) = waiting {
                    // A caller that stopped waiting needs no answer.
                    let _ = answer.send(result);
                }
            }
            let mut left = answers.lock().unwrap_or_else(PoisonError::into_inner);
            left.closed = true;
            left.answers.clear();
            drop(left);
            hear(None);
        })?;
        Ok(Self { to: Mutex::new(to), waiting })
    }

    /// Calls a command by name and waits for its answer.
    pub fn call(&self, name: &str, body: Value) -> Result<Value, ApiError> {
        let (answer, answered) = channel();
        let id = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            if waiting.closed {
                return Err(gone());
            }
            waiting.last += 1;
            let id = waiting.last;
            waiting.answers.insert(id, answer);
            id
        };
        let call = Call { id, call: name.to_owned(), body };
        send(&self.to.lock().unwrap_or_else(PoisonError::into_inner), &call).map_err(|_| gone())?;
        answered.recv().unwrap_or_else(|_| Err(gone()))
    }
}
