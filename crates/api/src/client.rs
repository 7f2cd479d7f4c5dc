//! A caller that waits for each answer: the command line.

use crate::commands::Command;
use crate::frame::{Call, FromAgent};
use crate::home::Home;
use crate::{ApiError, Code};
use interprocess::local_socket::prelude::*;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::sync::Arc;

/// Why a call brought no answer.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// No agent runs.
    #[error("Nape is not running. Start it with `nape`, or with `nape agent` in the foreground.")]
    NoAgent,
    /// It ended in the middle of a call.
    #[error("Nape ended before it answered ({0}). Start it again with `nape`.")]
    Lost(String),
    /// It said no.
    #[error(transparent)]
    Refused(#[from] ApiError),
}

/// A connection to the agent.
#[derive(Debug)]
pub struct Client {
    from: BufReader<Incoming>,
    to: Arc<LocalSocketStream>,
    next: u64,
}

impl Client {
    /// Connects to the agent of a home.
    pub fn connect(home: &Home) -> Result<Self, CallError> {
        let (from, to) = open(home).map_err(|_| CallError::NoAgent)?;
        Ok(Self { from, to, next: 1 })
    }

    /// Calls a command and waits for its answer.
    pub fn call<C: Command>(&mut self, request: &C::Request) -> Result<C::Response, CallError> {
        let body = serde_json::to_value(request).map_err(|e| CallError::Lost(e.to_string()))?;
        let answer = self.call_by_name(C::NAME, body)?;
        serde_json::from_value(answer).map_err(|e| CallError::Lost(e.to_string()))
    }

    /// The same for a command whose name is known only now.
    pub fn call_by_name(&mut self, name: &str, body: Value) -> Result<Value, CallError> {
        let id = self.next;
        self.next += 1;
        send(&self.to, &Call { id, call: name.to_owned(), body }).map_err(|e| CallError::Lost(e.to_string()))?;
        loop {
            match receive(&mut self.from).map_err(|e| CallError::Lost(e.to_string()))? {
                None => return Err(CallError::Lost("the connection was closed".into())),
                Some(FromAgent::Done { id: answered, ok }) if answered == id => return Ok(ok),
                Some(FromAgent::Failed { id: answered, error }) if answered == id => return Err(error.into()),
                Some(FromAgent::Done { .. } | FromAgent::Failed { .. } | FromAgent::Event(_)) => {}
            }
        }
    }
}

/// The reading side of a connection.
#[derive(Debug)]
pub(crate) struct Incoming(Arc<LocalSocketStream>);

impl Read for Incoming {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        (&*self.0).read(buffer)
    }
}

pub(crate) fn open(home: &Home) -> std::io::Result<(BufReader<Incoming>, Arc<LocalSocketStream>)> {
    let stream = Arc::new(LocalSocketStream::connect(home.address()?)?);
    Ok((BufReader::new(Incoming(Arc::clone(&stream))), stream))
}

pub(crate) fn send(to: &LocalSocketStream, call: &Call) -> std::io::Result<()> {
    let mut line = serde_json::to_vec(call)?;
    line.push(b'\n');
    let mut to = to;
    to.write_all(&line)
}

/// The next line, or nothing at the end.
pub(crate) fn receive(from: &mut BufReader<Incoming>) -> std::io::Result<Option<FromAgent>> {
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    Ok(Some(serde_json::from_str(&line)?))
}

/// The error a caller sees when the connection is gone.
pub(crate) fn gone() -> ApiError {
    ApiError::new(Code::NothingThere, "Nape's agent is not running. Open Nape again to start it.")
}
