//! The local socket: one line of JSON each way, for this user only.

use crate::app::{App, Face};
use interprocess::local_socket::ListenerOptions;
use interprocess::local_socket::tokio::prelude::*;
use interprocess::local_socket::tokio::{Listener, Stream};
use nape_api::commands::route;
use nape_api::frame::{Call, Event, FromAgent, LONGEST_LINE};
use nape_api::home::Home;
use nape_api::{ApiError, Code};
use std::rc::Rc;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, ReadHalf, WriteHalf};
use tokio::sync::mpsc;

/// Opens the socket of a home whose lock this process holds: a file left by one that died is in nobody's use.
pub(crate) fn listen(home: &Home) -> std::io::Result<Listener> {
    let options = ListenerOptions::new().name(home.address()?);
    #[cfg(unix)]
    {
        use interprocess::os::unix::local_socket::ListenerOptionsExt;
        match std::fs::remove_file(home.socket()) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e),
            Ok(()) | Err(_) => {}
        }
        options.mode(0o600).create_tokio()
    }
    #[cfg(not(unix))]
    options.create_tokio()
}

/// Takes connections until the process ends.
pub(crate) async fn serve(app: Rc<App>, listener: Listener) {
    loop {
        match listener.accept().await {
            Ok(stream) => {
                tokio::task::spawn_local(converse(Rc::clone(&app), stream));
            }
            Err(error) => {
                tracing::error!(%error, "a connection could not be taken");
                // Out of descriptors, say: other tasks must run before this can go better.
                tokio::task::yield_now().await;
            }
        }
    }
}

async fn converse(app: Rc<App>, stream: Stream) {
    let (from, to) = tokio::io::split(stream);
    let (events, heard) = mpsc::unbounded_channel();
    let (lines, outbox) = mpsc::unbounded_channel();
    let id = app.join(events);
    let writing = tokio::task::spawn_local(write(to, outbox, heard));
    let face = Rc::new(Face { app: Rc::clone(&app), id });
    let mut from = BufReader::new(from);
    while let Ok(Some(line)) = next_line(&mut from).await {
        let answer = answer(&face, &line).await;
        if lines.send(answer).is_err() {
            break;
        }
    }
    app.lost(id);
    writing.abort();
}

/// The next line, or nothing at the end; a line beyond all measure ends the conversation.
async fn next_line(from: &mut BufReader<ReadHalf<Stream>>) -> std::io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let limit = u64::try_from(LONGEST_LINE).unwrap_or(u64::MAX);
    let read = from.take(limit).read_until(b'\n', &mut line).await?;
    Ok((read > 0 && line.last() == Some(&b'\n')).then_some(line))
}

async fn answer(face: &Face, line: &[u8]) -> FromAgent {
    let call: Call = match serde_json::from_slice(line) {
        Ok(call) => call,
        Err(error) => {
            let error = ApiError::new(Code::Wrong, format!("The call cannot be understood: {error}."));
            return FromAgent::Failed { id: 0, error };
        }
    };
    match route(face, &call.call, call.body).await {
        Ok(ok) => FromAgent::Done { id: call.id, ok },
        Err(refused) => FromAgent::Failed { id: call.id, error: refused.said(face.app.language()) },
    }
}

/// Writes answers and events, in the order in which they come.
async fn write(
    mut to: WriteHalf<Stream>,
    mut outbox: mpsc::UnboundedReceiver<FromAgent>,
    mut heard: mpsc::UnboundedReceiver<Event>,
) {
    loop {
        let line = tokio::select! {
            biased;
            Some(line) = outbox.recv() => line,
            Some(event) = heard.recv() => FromAgent::Event(event),
            else => return,
        };
        let Ok(mut bytes) = serde_json::to_vec(&line) else { continue };
        bytes.push(b'\n');
        if to.write_all(&bytes).await.is_err() {
            return;
        }
    }
}
