//! Handouts and calendars as their readers see them: the pages through poppler's `pdftotext`, calendars through a parser.

mod calendar;
mod pages;
mod support;
