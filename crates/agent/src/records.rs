//! The store on a thread of its own: a slow disk delays no phase of a session and no prompt.
//!
//! Batches are written in the order they come. What cannot be written (a full disk) is kept and tried again with the next
//! batch, so that nothing which happened is lost as long as the process lives.

use crate::refused::Refused;
use nape_api::Code;
use nape_core::message::Message;
use nape_store::{Record, Stamp, Store, StoreError};
use std::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::oneshot;

type Batch = Vec<(Stamp, Record)>;
type Written = Result<(), Refused>;

enum Job {
    Write { batch: Batch, keep: bool, done: oneshot::Sender<Written> },
    Read(Box<dyn FnOnce(&Store) + Send>),
    Change(Box<dyn FnOnce(&mut Store) + Send>),
}

/// The door to the store's thread.
#[derive(Debug, Clone)]
pub(crate) struct Records {
    jobs: Sender<Job>,
}

impl Records {
    /// Gives a store its thread; the thread ends, and the home is free, when the last door is dropped.
    pub(crate) fn start(store: Store) -> std::io::Result<(Self, std::thread::JoinHandle<()>)> {
        let (jobs, inbox) = channel();
        let thread = std::thread::Builder::new()
            .name("records".into())
            .stack_size(512 * 1024)
            .spawn(move || work(store, &inbox))?;
        Ok((Self { jobs }, thread))
    }

    /// Writes what has happened; it is kept and tried again if it cannot be written now.
    pub(crate) fn write(&self, batch: Batch) -> impl Future<Output = Written> + use<> {
        self.send(batch, true)
    }

    /// Writes what is only asked for: all of it now, or nothing ever.
    pub(crate) fn try_write(&self, batch: Batch) -> impl Future<Output = Written> + use<> {
        self.send(batch, false)
    }

    fn send(&self, batch: Batch, keep: bool) -> impl Future<Output = Written> + use<> {
        let (done, answer) = oneshot::channel();
        // If the thread is gone the answer's sender is dropped, which the caller hears.
        let _ = self.jobs.send(Job::Write { batch, keep, done });
        async move { answer.await.unwrap_or_else(|_| Err(gone())) }
    }

    /// Reads something.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, Refused> {
        let (done, answer) = oneshot::channel();
        let job = Job::Read(Box::new(move |store| {
            // A caller that stopped waiting needs no answer.
            let _ = done.send(read(store).map_err(|e| Refused::from(&e)));
        }));
        let _ = self.jobs.send(job);
        answer.await.unwrap_or_else(|_| Err(gone()))
    }

    /// Changes what is no fact of this home's own (a therapist's desk): all of it now, or nothing ever.
    pub(crate) async fn change<T: Send + 'static>(
        &self,
        change: impl FnOnce(&mut Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, Refused> {
        let (done, answer) = oneshot::channel();
        let job = Job::Change(Box::new(move |store| {
            // A caller that stopped waiting needs no answer.
            let _ = done.send(change(store).map_err(|e| Refused::from(&e)));
        }));
        let _ = self.jobs.send(job);
        answer.await.unwrap_or_else(|_| Err(gone()))
    }
}

fn work(mut store: Store, inbox: &Receiver<Job>) {
    let mut kept: Vec<Batch> = Vec::new();
    while let Ok(job) = inbox.recv() {
        match job {
            Job::Read(read) => read(&store),
            Job::Change(change) => change(&mut store),
            Job::Write { batch, keep, done } => {
                let written = write(&mut store, &mut kept, batch, keep);
                // The engine's own writes are awaited by nobody at the end.
                let _ = done.send(written);
            }
        }
    }
    if !kept.is_empty() && write(&mut store, &mut kept, Vec::new(), false).is_err() {
        tracing::error!(batches = kept.len(), "records could not be written before the end");
    }
}

fn write(store: &mut Store, kept: &mut Vec<Batch>, batch: Batch, keep: bool) -> Written {
    while let Some(first) = kept.first() {
        if let Err(error) = store.write(first) {
            if keep {
                kept.push(batch);
            }
            return Err(Refused::from(&error));
        }
        kept.remove(0);
    }
    store.write(&batch).map_err(|error| {
        tracing::error!(%error, "records could not be written");
        if keep {
            kept.push(batch);
        }
        Refused::from(&error)
    })
}

fn gone() -> Refused {
    Refused::new(Code::Store, Message::new("refused-closed"))
}
