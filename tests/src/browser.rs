//! The real window, seen and used by WebDriver.
//!
//! `WebKitWebDriver` either lets itself into a web view that is already running ([`Browser::attach`]: the window may have
//! been started by anybody in the same [`Desktop`], and stays when the browser is dropped), or starts the program itself
//! ([`Browser::launch`]). Every look and every click waits for its element, so a test never waits by itself.

mod axe;
mod roles;

use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use rustix::process::{Signal, kill_process};
use serde_json::{Map, Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::session::handle::SessionHandle;
use thirtyfour::{By, Capabilities, WebDriver, WebElement};
use tokio::runtime::{Builder, Runtime};

pub use self::axe::{Place, Violation};
use crate::desktop::{Desktop, free_address};
use crate::running::Running;
use crate::wait::{eventually, now, within};

/// How long an element may take to appear.
const APPEARS_WITHIN: Duration = Duration::from_secs(5);
/// How long the driver itself may take to listen.
const LISTENS_WITHIN: Duration = Duration::from_secs(5);
/// How long one request may take; without it a lost web view would hold the test for minutes.
const REQUEST_WITHIN: Duration = Duration::from_secs(30);

/// Answers, through the callback that WebDriver adds, once every animation with at most a second left has ended and what
/// came of it is painted.
const SETTLE: &str = r"
const done = arguments[arguments.length - 1];
const left = (animation) => animation.effect.getComputedTiming().endTime - (animation.currentTime ?? 0);
const ending = document.getAnimations().filter((animation) => animation.playState === 'running' && left(animation) <= 1000);
const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
Promise.allSettled(ending.map((animation) => animation.finished)).then(painted);
";

/// A WebDriver session with one window.
#[derive(Debug)]
pub struct Browser {
    session: Option<WebDriver>,
    runtime: Runtime,
    driver: Running,
}

impl Browser {
    /// Lets itself into the window that runs, or is about to run, in this world.
    ///
    /// # Panics
    /// When no window could be entered within `deadline`.
    #[track_caller]
    pub fn attach(desktop: &Desktop, deadline: Duration) -> Self {
        let end = now() + deadline;
        let inspector = desktop.inspector();
        eventually(deadline, "a window with a web view", || TcpStream::connect(inspector).ok());
        let mut command = desktop.command("WebKitWebDriver");
        command.arg(format!("--target={inspector}"));
        let (driver, address) = start_driver(&mut command, desktop);
        Self::open(driver, address, &Map::new(), end.saturating_duration_since(now()))
    }

    /// Starts a program with a web view, and enters it. The program ends with the browser.
    #[track_caller]
    pub fn launch(desktop: &Desktop, binary: &Path, args: &[&str], env: &[(&str, &str)]) -> Self {
        let mut command = desktop.command("WebKitWebDriver");
        command.envs(env.iter().copied());
        let (driver, address) = start_driver(&mut command, desktop);
        // No `browserName`: the name that the web view answers with has changed between versions.
        let mut wanted = Map::new();
        wanted.insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": binary, "args": args }));
        Self::open(driver, address, &wanted, REQUEST_WITHIN)
    }

    #[track_caller]
    fn open(driver: Running, address: SocketAddr, wanted: &Map<String, Value>, deadline: Duration) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let end = now() + deadline;
        let session = loop {
            let capabilities: Capabilities = wanted.clone().into();
            let builder = WebDriver::builder(format!("http://{address}"), capabilities).request_timeout(REQUEST_WITHIN);
            match runtime.block_on(builder.connect()) {
                Ok(session) => break session,
                Err(refusal) => assert!(now() < end, "the window could not be entered: {refusal}\n{}", driver.output()),
            }
        };
        Self { session: Some(session), runtime, driver }
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        self.with(async |session| session.title().await)
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        self.with(async |session| session.current_url().await).to_string()
    }

    /// The text of the first visible element that matches the CSS selector.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.on(css, &async |element: &WebElement| element.text().await)
    }

    /// The texts of all elements that match the CSS selector now.
    pub fn texts(&self, css: &str) -> Vec<String> {
        self.with(async |session| {
            let mut texts = Vec::new();
            for element in session.find_all(By::Css(css)).await? {
                texts.push(element.text().await?);
            }
            Ok(texts)
        })
    }

    /// Waits until the page shows this text somewhere.
    #[track_caller]
    pub fn sees(&self, text: &str) {
        self.sees_within(text, APPEARS_WITHIN);
    }

    /// Waits, for as long as said, until the page shows this text somewhere.
    #[track_caller]
    pub fn sees_within(&self, text: &str, deadline: Duration) {
        let mut last = String::new();
        let seen = within(deadline, || {
            match self.try_with(async |session| session.find(By::Tag("body")).await?.text().await) {
                Ok(body) => last = body,
                Err(error) => last = error.to_string(),
            }
            last.contains(text).then_some(())
        });
        assert!(seen.is_some(), "waited {deadline:?} in vain for the page to show {text:?}; it shows:\n{last}");
    }

    /// Clicks the first visible element that matches the CSS selector.
    #[track_caller]
    pub fn click(&self, css: &str) {
        self.on(css, &async |element: &WebElement| element.click().await);
    }

    /// Presses the button or follows the link with exactly this visible text or accessible label.
    #[track_caller]
    pub fn press(&self, label: &str) {
        let label = quoted(label);
        let own = format!("[normalize-space()={label} or @aria-label={label}]");
        let path = format!(
            "//button{own} | //a{own} | //summary{own} | //*[@role='button' or @role='tab' or @role='menuitem']{own}"
        );
        self.on_visible(&By::XPath(path), &format!("a button {label}"), &async |element: &WebElement| {
            element.click().await
        });
    }

    /// Puts this text into the field that matches the CSS selector, in place of what was there.
    #[track_caller]
    pub fn fill(&self, css: &str, text: &str) {
        self.on(css, &async |element: &WebElement| {
            element.clear().await?;
            element.send_keys(text).await
        });
    }

    /// Types at the element that has the focus. Special keys are characters, see `thirtyfour::Key`.
    pub fn keys(&self, keys: impl AsRef<str>) {
        self.with(async |session| session.active_element().await?.send_keys(keys.as_ref()).await);
    }

    /// Runs the body of a function in the page, and returns what it returns.
    #[track_caller]
    pub fn execute(&self, script: &str, args: &[Value]) -> Value {
        self.with(async |session| Ok(session.execute(script, args).await?.json().clone()))
    }

    /// The same for a function that answers later, by calling its last argument.
    #[track_caller]
    pub fn execute_async(&self, script: &str, args: &[Value]) -> Value {
        self.with(async |session| Ok(session.execute_async(script, args).await?.json().clone()))
    }

    /// Sets the size of the window.
    pub fn resize(&self, width: u32, height: u32) {
        self.with(async |session| session.set_window_rect(0, 0, width, height).await);
        eventually(APPEARS_WITHIN, "the page to have its new size", || {
            (self.execute("return [innerWidth, innerHeight]", &[]) == json!([width, height])).then_some(())
        });
    }

    /// Waits until changes of screen have faded in: a page half faded in is neither to be looked at nor judged.
    ///
    /// Longer animations, such as a countdown, go on meanwhile. Pictures are then taken by [`crate::Desktop`]: WebDriver's
    /// own wait for a next painting, which does not come where nothing moves.
    pub fn settle(&self) {
        self.execute_async(SETTLE, &[]);
    }

    /// What axe-core finds wrong with the settled page by WCAG 2.2 A and AA.
    #[track_caller]
    pub fn axe(&self) -> Vec<Violation> {
        if self.execute("return typeof window.axe", &[]) == json!("undefined") {
            self.execute(&axe::source(), &[]);
        }
        self.settle();
        axe::verdict(self.execute_async(axe::run(), &[]))
    }

    /// Anything else that WebDriver can do.
    #[track_caller]
    pub fn with<T>(&self, work: impl AsyncFnOnce(&Arc<SessionHandle>) -> WebDriverResult<T>) -> T {
        self.try_with(work).unwrap_or_else(|error| panic!("the window did not do it: {error}"))
    }

    /// Anything else that WebDriver can do, and may refuse.
    pub fn try_with<T>(&self, work: impl AsyncFnOnce(&Arc<SessionHandle>) -> WebDriverResult<T>) -> WebDriverResult<T> {
        let session = self.session.as_ref().expect("the session lives as long as the browser");
        self.runtime.block_on(work(session.handle()))
    }

    #[track_caller]
    fn on<T>(&self, css: &str, work: &impl AsyncFn(&WebElement) -> WebDriverResult<T>) -> T {
        self.on_visible(&By::Css(css), &format!("an element {css}"), work)
    }

    /// Works on the first visible element; again where the page replaced it meanwhile.
    #[track_caller]
    fn on_visible<T>(&self, by: &By, what: &str, work: &impl AsyncFn(&WebElement) -> WebDriverResult<T>) -> T {
        let mut last = String::from("there is none");
        let done = within(APPEARS_WITHIN, || {
            let attempt = self.try_with(async |session| {
                for element in session.find_all(by.clone()).await? {
                    if element.is_displayed().await? && element.is_enabled().await? {
                        return work(&element).await.map(Some);
                    }
                }
                Ok(None)
            });
            attempt.unwrap_or_else(|error| {
                last = error.to_string();
                None
            })
        });
        match done {
            Some(done) => done,
            None => panic!("waited {APPEARS_WITHIN:?} in vain for {what} that can be used: {last}"),
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Only a launched program is a child of the driver.
        let launched = self.driver.children();
        if let Some(session) = self.session.take() {
            // The window may be gone already, and that is often what the test was about.
            let _ = self.runtime.block_on(session.quit());
        }
        // The driver answers before it has ended the program, and leaves it alone when it is itself ended meanwhile.
        for program in launched {
            // It may have ended by now.
            let _ = kill_process(program, Signal::KILL);
        }
    }
}

fn start_driver(command: &mut Command, desktop: &Desktop) -> (Running, SocketAddr) {
    let address = free_address();
    command.arg(format!("--port={}", address.port()));
    let driver = Running::start("webdriver", command, &desktop.logs());
    eventually(LISTENS_WITHIN, "WebKitWebDriver to listen", || TcpStream::connect(address).ok());
    (driver, address)
}

/// A text as an `XPath` literal, which knows no escapes.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
