//! What the tests across crates stand on: a private desktop, stand-ins for the services on its buses, the real binaries
//! and the real window seen by WebDriver.
//!
//! Invariants: nothing here touches the machine's own display, buses, home or settings; whatever a test starts ends with
//! the value that started it; waiting is always for a condition, with a deadline. It must not know how the product works
//! inside: it presses, types, reads and listens as a person and a desktop do. Only the clinic is written right into records,
//! because nobody can wait for two years.
//!
//! A failed expectation in here is the test's failure, so this crate panics with a sentence instead of returning errors.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a support library of tests: what is not as expected ends the test, with a sentence"
)]

mod browser;
mod bus;
pub mod clinic;
mod desktop;
#[allow(
    clippy::unused_self,
    clippy::needless_pass_by_value,
    clippy::used_underscore_binding,
    reason = "the shape of a D-Bus interface is the specification's"
)]
mod logind;
mod nape;
#[allow(
    clippy::unused_self,
    clippy::needless_pass_by_value,
    clippy::used_underscore_binding,
    reason = "the shape of a D-Bus interface is the specification's"
)]
mod notifications;
pub mod plan;
mod running;
mod wait;

pub use browser::{Browser, Place, Violation};
pub use bus::Bus;
pub use desktop::{Desktop, Parts};
pub use logind::{FakeLogind, Inhibition};
pub use nape::{Answer, Nape};
pub use notifications::{Closed, FakeNotifications, Shown};
pub use running::Running;
pub use wait::{eventually, now, wall_now, within};
