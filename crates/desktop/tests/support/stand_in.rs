//! Services that a test plays on its private bus.

use std::future::Future;

use tokio::runtime::Runtime;
use zbus::{Connection, connection::Builder};

use super::world::World;

/// A connection to the world's bus, and a runtime on which what it serves lives.
pub(crate) struct StandIn {
    runtime: Runtime,
    connection: Connection,
}

impl StandIn {
    pub(crate) fn on(world: &World) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let connect = async { Builder::address(world.bus()).build().await.unwrap() };
        let connection = runtime.block_on(connect);
        Self { runtime, connection }
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn wait<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// Puts an object at a path.
    pub(crate) fn serve(&self, path: &str, object: impl zbus::object_server::Interface) {
        assert!(self.wait(self.connection.object_server().at(path, object)).unwrap().is_none());
    }

    pub(crate) fn take_name(&self, name: &str) {
        self.wait(self.connection.request_name(name)).unwrap();
    }

    pub(crate) fn give_name_back(&self, name: &str) {
        assert!(self.wait(self.connection.release_name(name)).unwrap());
    }

    /// Sends a signal to everybody.
    pub(crate) fn signal(
        &self,
        path: &str,
        interface: &str,
        member: &str,
        body: &(impl serde::Serialize + zbus::zvariant::DynamicType),
    ) {
        self.wait(self.connection.emit_signal(None::<&str>, path, interface, member, body)).unwrap();
    }
}
