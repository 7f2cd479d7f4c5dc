//! The window: a web view around `ui/`, alive only while it is open.
//!
//! Invariants: there is one window, labelled `main`; it keeps nothing that matters, so losing it loses nothing.
//! It must not open the database, keep time or decide anything: the agent does.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod agent;
mod outside;
mod renderer;

use agent::{Agent, Opening};
use nape_api::ApiError;
use nape_api::home::Home;
use serde_json::Value;
use std::io::Write;
use std::process::ExitCode;
use tauri::webview::NewWindowResponse;
use tauri::{Manager, State, WebviewUrl, WebviewWindowBuilder};

fn main() -> ExitCode {
    renderer::choose();
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            // Nobody is left to tell when stderr is closed too.
            let _ = writeln!(std::io::stderr(), "{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let home = Home::from_env().map_err(|e| e.to_string())?;
    let agent = Agent::new(home);
    match agent.open()? {
        Opening::First => {}
        // The agent has brought that one to the front.
        Opening::AnotherIsOpen => return Ok(()),
    }
    tauri::Builder::default()
        .manage(agent)
        .invoke_handler(tauri::generate_handler![call])
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Nape")
                .inner_size(420.0, 640.0)
                .min_inner_size(360.0, 480.0)
                // Ctrl and plus: larger text and figures for whoever needs them.
                .zoom_hotkeys_enabled(true)
                // Files that are dropped belong to the page.
                .disable_drag_drop_handler()
                .on_new_window(|address, _| {
                    outside::open(&address);
                    NewWindowResponse::Deny
                })
                .build()?;
            app.state::<Agent>().tell(app.handle().clone());
            Ok(())
        })
        .run(tauri::generate_context!())
        .map_err(|e| format!("The window could not be opened: {e}."))
}

/// The one door of the web view: every command of the API goes through it to the agent.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "the handler's arguments are made by tauri and owned here")]
fn call(agent: State<'_, Agent>, name: String, body: Value) -> Result<Value, ApiError> {
    agent.call(&name, body)
}
