//! A year of somebody's life, with something happening every few minutes: it must stay quick and keep nothing for ever.

use crate::desk::VirtualDesk;
use crate::properties::{Event, event, happen};
use crate::support::{plan, prescribed};
use nape_core::settings::Settings;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

fn live(days: u32, events: u32) -> VirtualDesk {
    let plan = plan(|p| p["phases"][0]["weeks"] = 104.into());
    let mut desk = VirtualDesk::with("2026-03-23 06:30", prescribed(plan), Settings::default());
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let (happens, mut session) = (event(), None);
    let wait = days * 86_400 / events;
    for _ in 0..events {
        let event = happens.new_tree(&mut runner).unwrap().current();
        // The waits between are those of the year.
        if !matches!(event, Event::Wait(_) | Event::Sleep(_)) {
            happen(&mut desk, event, &mut session);
        }
        desk.run(chrono::TimeDelta::seconds(wait.into()));
    }
    desk
}

#[test]
fn the_memory_of_two_months_is_no_larger_than_that_of_two_weeks() {
    let size = |days| serde_json::to_string(live(days, days * 60).engine.state()).unwrap().len();
    let (weeks, months) = (size(14), size(60));
    assert!(weeks < 8_000 && months < 8_000, "{weeks} and {months} bytes");
}
