//! The product as a whole: its boundaries, its command line, its prompts on a private desktop, its window.

#![allow(clippy::expect_used, reason = "what a test expects is its expectation")]

mod product {
    pub(crate) mod bad_input;
    pub(crate) mod boundaries;
    pub(crate) mod command_line;
    pub(crate) mod course;
    pub(crate) mod cues;
    pub(crate) mod desk;
    pub(crate) mod drafts_kept;
    pub(crate) mod fast;
    pub(crate) mod handover;
    pub(crate) mod kills;
    pub(crate) mod library;
    pub(crate) mod own_exercises;
    pub(crate) mod package;
    pub(crate) mod patients;
    pub(crate) mod presence;
    pub(crate) mod prompts;
    pub(crate) mod recovery;
    pub(crate) mod round_trip;
    pub(crate) mod safety;
    pub(crate) mod simulate;
    pub(crate) mod surroundings;
    pub(crate) mod timeline;
    pub(crate) mod window;
    pub(crate) mod window_session;
    pub(crate) mod world;
}
