//! Handouts and calendars as their readers see them: the pages through poppler's `pdftotext`, calendars through a parser.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod calendar;
mod pages;
mod support;
