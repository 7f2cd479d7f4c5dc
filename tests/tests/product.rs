//! The product as a whole: its boundaries, its command line, its prompts on a private desktop, its window.

#![allow(clippy::expect_used, reason = "what a test expects is its expectation")]

mod product {
    pub mod bad_input;
    pub mod boundaries;
    pub mod command_line;
    pub mod presence;
    pub mod prompts;
    pub mod recovery;
    pub mod window;
    pub mod world;
}
