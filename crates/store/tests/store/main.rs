//! The records of a home: what goes in comes out, what is acknowledged stays, what is wrong is said in a sentence.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a test that cannot go on fails")]

mod broken;
mod clinic;
mod crash;
mod desk;
mod drafts;
mod records;
mod rules;
mod support;
