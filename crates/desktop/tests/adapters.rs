//! The adapters against real servers, and against stand-ins where no server can be had. Every test has a private world
//! of its own and can run beside the others.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what fails here fails a test")]
#![allow(clippy::print_stdout, reason = "the probe speaks on its standard output")]

mod support;

mod adapters {
    mod awake;

    mod camera;
    mod cue;
    mod fullscreen;
    mod kwin;
    mod microphone;
    mod mutter;
    mod notes;
    mod quiet;
    mod wayland;
    mod x11;
}
