//! What the tests of the adapters share: private worlds, the probe that runs the adapters in one, and stand-ins.

pub(crate) mod probe;
pub(crate) mod process;
pub(crate) mod stand_in;
pub(crate) mod wait;
pub(crate) mod world;
