//! Who is connected, and how to tell them something.

use nape_api::frame::Event;
use tokio::sync::mpsc::UnboundedSender;

/// A connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FaceId(u64);

/// Every connection that may be told of events.
#[derive(Debug, Default)]
pub(crate) struct Faces {
    last: u64,
    connected: Vec<(FaceId, UnboundedSender<Event>)>,
}

impl Faces {
    pub(crate) fn add(&mut self, events: UnboundedSender<Event>) -> FaceId {
        self.last += 1;
        let id = FaceId(self.last);
        self.connected.push((id, events));
        id
    }

    pub(crate) fn remove(&mut self, id: FaceId) {
        self.connected.retain(|(other, _)| *other != id);
    }

    pub(crate) fn tell_all(&self, event: &Event) {
        for (_, events) in &self.connected {
            // A face that has just gone is removed by its connection.
            let _ = events.send(event.clone());
        }
    }

    pub(crate) fn tell(&self, id: FaceId, event: &Event) {
        for (_, events) in self.connected.iter().filter(|(other, _)| *other == id) {
            let _ = events.send(event.clone());
        }
    }
}
