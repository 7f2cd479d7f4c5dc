//! The window: a web view around `ui/`, alive only while it is open.
//!
//! Invariants: there is one window, labelled `main`; it keeps nothing that matters, so losing it loses nothing.
//! It must not open the database, keep time or decide anything: the agent does.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod renderer;

use std::io::Write;
use std::process::ExitCode;

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> ExitCode {
    renderer::choose();
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when stderr is closed too.
            let _ = writeln!(std::io::stderr(), "The window could not be opened: {error}.");
            ExitCode::FAILURE
        }
    }
}

fn run() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Nape")
                .inner_size(420.0, 640.0)
                .min_inner_size(360.0, 480.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
