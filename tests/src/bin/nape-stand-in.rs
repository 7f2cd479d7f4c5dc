//! A window without a face: it connects as the window does, and says of every step that it has painted it. It stands in where
//! a test kills many windows, each of which would take a second to open.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program for tests")]

use nape_api::client::Client;
use nape_api::frame::Event;
use nape_api::home::Home;
use nape_api::link::Link;
use serde_json::json;
use std::sync::mpsc::channel;

fn main() {
    let home = Home::from_env().expect("a home");
    let (heard, events) = channel();
    let link = Link::connect(&home, move |event| {
        // Nobody listens any more once the program ends.
        let _ = heard.send(event);
    });
    let link = link.expect("an agent");
    let hello = json!({"build": "", "window": true, "desktop": []});
    link.call("hello", hello).expect("to be taken for the window");
    println!("connected");
    let mut client = Client::connect(&home).expect("an agent");
    while let Ok(Some(event)) = events.recv() {
        let Event::Session = event else { continue };
        let Ok(view) = client.call_by_name("session", json!(null)) else { return };
        if let Some(step) = view["step"]["index"].as_u64() {
            let _ = link.call("session_painted", json!({ "step": step }));
        }
    }
}
