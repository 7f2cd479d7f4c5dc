//! The domain, proved from outside: only what is public, no clock, no file, weeks in milliseconds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a test that cannot go on fails")]

mod adaptation;
mod adaptation_engine;
mod at_the_desk;
mod check;
mod clocks;
mod desk;
mod dose;
mod forecast;
mod guided;
mod guided_properties;
mod holds;
mod library;
mod news;
mod own;
mod plan;
mod programme;
mod progression;
mod properties;
mod safety;
mod safety_flags;
mod safety_numbers;
mod safety_pain;
mod safety_standing;
mod search;
mod simulated;
mod slot_life;
mod slots;
mod stories;
mod support;
mod texts;
mod values;
mod wrong_plans;
mod year;
