//! The connection to the agent: started when none runs, taken up again when it comes back.

use nape_api::client::Client;
use nape_api::frame::Event;
use nape_api::home::Home;
use nape_api::link::Link;
use nape_api::start::start_agent;
use nape_api::status::{Hello, Route, Welcome};
use nape_api::{ApiError, Code};
use serde::Serialize;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager};

/// The event under which the web view hears everything.
const CHANNEL: &str = "agent";
/// Between two attempts to reach an agent that is gone; a window is open, so somebody waits.
const AGAIN_AFTER: Duration = Duration::from_secs(1);

/// Whether this process is to be the window.
#[derive(Debug)]
pub(crate) enum Opening {
    /// It is.
    First,
    /// There is one already.
    AnotherIsOpen,
}

/// What the web view is told of the connection itself.
#[derive(Clone, Serialize)]
struct Connection {
    event: &'static str,
    connected: bool,
    message: Option<String>,
}

/// The window's side of the connection.
pub(crate) struct Agent {
    home: Home,
    link: Arc<Mutex<Option<Arc<Link>>>>,
    opening: Mutex<Option<Route>>,
    heard: Mutex<Option<Receiver<Option<Event>>>>,
    news: Sender<Option<Event>>,
}

impl Agent {
    pub(crate) fn new(home: Home) -> Self {
        let (news, heard) = channel();
        Self { home, link: Arc::default(), opening: Mutex::default(), heard: Mutex::new(Some(heard)), news }
    }

    /// Connects, starting the agent if none runs, and says who this is.
    pub(crate) fn open(&self) -> Result<Opening, String> {
        if Client::connect(&self.home).is_err() {
            start_agent(&self.home, &program()).map_err(|e| e.to_string())?;
        }
        match connect(&self.home, &self.news) {
            Ok((link, welcome)) => {
                *self.opening.lock().unwrap_or_else(PoisonError::into_inner) = welcome.go;
                *self.link.lock().unwrap_or_else(PoisonError::into_inner) = Some(link);
                Ok(Opening::First)
            }
            Err(error) if error.code == Code::Busy => Ok(Opening::AnotherIsOpen),
            Err(error) => Err(error.message),
        }
    }

    /// Calls a command. `opening_route` is answered here: it is about this window.
    pub(crate) fn call(&self, name: &str, body: Value) -> Result<Value, ApiError> {
        if name == "opening_route" {
            let route = self.opening.lock().unwrap_or_else(PoisonError::into_inner).take();
            return serde_json::to_value(route).map_err(|e| ApiError::new(Code::Wrong, e.to_string()));
        }
        let link = self.link.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let gone = || ApiError::new(Code::NothingThere, "Nape's agent is not running; it is being started again.");
        link.ok_or_else(gone)?.call(name, body)
    }

    /// Passes what the agent says on to the web view, for as long as the window lives.
    pub(crate) fn tell(&self, app: AppHandle) {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner).take();
        let (home, link, news) = (self.home.clone(), Arc::clone(&self.link), self.news.clone());
        let Some(heard) = heard else { return };
        std::thread::spawn(move || {
            for event in heard {
                match event {
                    Some(Event::Ending) => app.exit(0),
                    Some(event) => pass_on(&app, &event),
                    None => {
                        *link.lock().unwrap_or_else(PoisonError::into_inner) = None;
                        // The web view has words for it in the language that is spoken.
                        say(&app, false, None);
                        let again = reconnect(&app, &home, &news);
                        *link.lock().unwrap_or_else(PoisonError::into_inner) = Some(again);
                        say(&app, true, None);
                    }
                }
            }
        });
    }
}

fn pass_on(app: &AppHandle, event: &Event) {
    if let (Event::Go { .. }, Some(window)) = (event, app.get_webview_window("main")) {
        // A compositor may refuse; the screen changes all the same.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
    // Without a web view there is nobody to tell.
    let _ = app.emit(CHANNEL, event);
}

fn say(app: &AppHandle, connected: bool, message: Option<&str>) {
    let connection = Connection { event: "connection", connected, message: message.map(str::to_owned) };
    let _ = app.emit(CHANNEL, connection);
}

/// Tries until the agent is there again. While a window is open somebody waits for it.
fn reconnect(app: &AppHandle, home: &Home, news: &Sender<Option<Event>>) -> Arc<Link> {
    loop {
        if Client::connect(home).is_err()
            && let Err(error) = start_agent(home, &program())
        {
            say(app, false, Some(&error.to_string()));
        }
        if let Ok((link, _)) = connect(home, news) {
            return link;
        }
        sleep(AGAIN_AFTER);
    }
}

fn connect(home: &Home, news: &Sender<Option<Event>>) -> Result<(Arc<Link>, Welcome), ApiError> {
    let news = news.clone();
    let failed = |e: std::io::Error| ApiError::new(Code::NothingThere, format!("Nape's agent does not answer: {e}."));
    let link = Link::connect(home, move |event| {
        // The receiver lives as long as the window.
        let _ = news.send(event);
    })
    .map_err(failed)?;
    let hello = Hello::of_this_desktop(env!("CARGO_PKG_VERSION"), true);
    let wrong = |e: serde_json::Error| ApiError::new(Code::Wrong, e.to_string());
    let welcome = link.call("hello", serde_json::to_value(hello).map_err(wrong)?)?;
    Ok((Arc::new(link), serde_json::from_value(welcome).map_err(wrong)?))
}

/// The agent's program: beside this one, or by name.
fn program() -> PathBuf {
    let name = format!("nape{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().map(|exe| exe.with_file_name(&name)).filter(|path| path.exists());
    beside.unwrap_or_else(|| name.into())
}
