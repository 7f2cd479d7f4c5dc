//! The application without a face: it owns the engine, the guided session, the records and the desktop's adapters, and
//! answers the API.
//!
//! The rule of writing: what an input causes is recorded first and shown after it is on the disk; only the phases of a
//! running session go ahead of their record, because they follow the timeline.

mod answer;
mod breaks;
mod carried;
mod course;
mod doctor;
mod drafts;
mod exercises;
mod faces;
mod guided;
mod handover;
mod history;
mod own;
mod paper;
mod patients;
mod plans;
mod programmes;
mod prompts;
mod safety;
mod sensing;
mod settings;
mod status;
mod steps;
mod targets;
mod window;
mod written;

use crate::clock::{Anchor, Clock, stamp};
use crate::locale::{system_country, system_language};
use crate::records::Records;
use crate::refused::Refused;
use chrono::Local;
use faces::Faces;
use guided::Guided;
use nape_api::frame::Event;
use nape_api::home::Home;
use nape_core::day::LocalDay;
use nape_core::id::SessionId;
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::message::Message;
use nape_core::presence::Sensors;
use nape_core::reminder::{Elapsed, Engine, Input, Kind, Output, State};
use nape_core::safety::emergency::Country;
use nape_core::safety::standing::Fact;
use nape_desktop::{Awake, Cues, DesktopEvent, Notifier, Presence, PresenceConfig, Tray};
use nape_store::{PromptEvent, Record, Store};
use plans::Received;
use prompts::Effect;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;
use tokio::sync::{Notify, mpsc, oneshot};
use window::Window;

pub(crate) use answer::Face;
pub(crate) use exercises::{page as exercise_page, search as exercise_search};
pub(crate) use own::refused as refused_exercise;
pub(crate) use paper::usual_paper;
pub(crate) use plans::{read_plan, report as plan_report};
pub(crate) use programmes::{card as programme_card, page as programme_page};
pub(crate) use window::program as window_program;

type Written = Result<(), Refused>;

/// What goes on after a restart.
#[derive(Serialize, Deserialize)]
struct Memory {
    anchor: Anchor,
    state: State,
}

/// Everything the process owns.
pub(crate) struct App {
    home: Home,
    /// In the language that is spoken.
    library: RefCell<Rc<Library>>,
    /// What is known of the therapist's own exercises.
    own: own::Own,
    /// Of two changes of drafts the second waits, so that neither is lost.
    drafting: tokio::sync::Mutex<()>,
    /// Files that were written for people.
    written: written::Written,
    /// What lies between two commands about sealed files.
    desk: handover::Desk,
    records: Records,
    notifier: Notifier,
    presence: Presence,
    tray: Tray,
    cues: Cues,
    awake: Awake,
    inner: RefCell<Inner>,
    effects: mpsc::UnboundedSender<Pending>,
    /// Rung when the deadline may be another one.
    pub(crate) wake: Notify,
    /// Rung when typing is no longer watched closely.
    pub(crate) watch_ended: Notify,
    /// Rung when the process should end.
    pub(crate) ending: Notify,
}

/// What changes.
struct Inner {
    clock: Clock,
    engine: Engine<Local>,
    received: Vec<Received>,
    guided: Option<Guided>,
    sensors: Sensors,
    faces: Faces,
    window: Window,
    /// Whether the sensors watch for a pause in the typing, which they do only while a prompt waits for one.
    watches_pause: bool,
    unsaved: Option<Message>,
    not_shown: Option<Message>,
    /// The language of the desktop, as it was at the start.
    system_language: Language,
    /// Its country, if it names one.
    system_country: Option<Country>,
    /// All that bears on safety, in the order in which it was recorded.
    facts: Vec<Fact>,
    /// The last amber session and its day, as long as nobody was asked how the next day was.
    amber: Option<(SessionId, LocalDay)>,
    shown_break: breaks::Shown,
}

/// Effects that wait for their records to be on the disk.
struct Pending {
    written: oneshot::Receiver<Written>,
    effects: Vec<Effect>,
    done: oneshot::Sender<Written>,
}

impl App {
    /// Reads the records, goes on from where they end, and starts the desktop's adapters.
    pub(crate) fn start(
        home: Home,
        store: Store,
        events: &mpsc::UnboundedSender<DesktopEvent>,
    ) -> Result<(Rc<Self>, std::thread::JoinHandle<()>), Refused> {
        let failed = |e: nape_store::StoreError| Refused::from(&e);
        let memory: Option<Memory> = match store.memory().map_err(failed)? {
            None => None,
            Some(text) => serde_json::from_str(&text)
                .inspect_err(|error| tracing::warn!(%error, "the saved memory cannot be read; beginning anew"))
                .ok(),
        };
        let clock = Clock::resume(memory.as_ref().map(|memory| &memory.anchor));
        let same_boot = memory.as_ref().is_some_and(|memory| clock.is_of_this_boot(&memory.anchor));
        let now = clock.now();
        let settings = settings::read(store.settings().map_err(failed)?);
        let system_language = system_language();
        let library = Rc::new(Library::built_in(settings.language.unwrap_or(system_language)));
        let received = plans::read(&store, &library).map_err(failed)?;
        let unfinished = store.unfinished_session().map_err(failed)?;
        let facts = safety::read(store.safety_facts().map_err(failed)?);
        let amber = safety::last_amber(&store, LocalDay::of(now.wall, &Local)).map_err(failed)?;
        let cue_folder = home.dir().join("cues");
        let state = memory.map_or_else(|| State::fresh(now), |memory| memory.state);
        let config = PresenceConfig {
            idle_after: settings.away_after.to_std().unwrap_or_default(),
            display: std::env::var("DISPLAY").ok(),
            wayland_display: std::env::var("WAYLAND_DISPLAY").ok(),
            ..PresenceConfig::default()
        };
        let engine = Engine::new(Local, plans::prescriptions(&received), settings, state);
        let (records, thread) = Records::start(store)
            .map_err(|e| Refused::new(nape_api::Code::Store, format!("The records cannot be opened: {e}.")))?;
        let (effects, pending) = mpsc::unbounded_channel();
        let app = Rc::new(Self {
            home,
            library: RefCell::new(library),
            own: own::Own::default(),
            drafting: tokio::sync::Mutex::default(),
            written: written::Written::default(),
            desk: handover::Desk::default(),
            records,
            notifier: Notifier::start(events.clone()),
            presence: Presence::start(events.clone(), config),
            tray: Tray::start(events.clone()),
            cues: Cues::start(cue_folder),
            awake: Awake::start(),
            inner: RefCell::new(Inner {
                clock,
                engine,
                received,
                guided: None,
                sensors: Sensors::default(),
                faces: Faces::default(),
                window: Window::default(),
                watches_pause: false,
                unsaved: None,
                not_shown: None,
                system_language,
                system_country: system_country(),
                facts,
                amber,
                shown_break: breaks::Shown::default(),
            }),
            effects,
            wake: Notify::new(),
            watch_ended: Notify::new(),
            ending: Notify::new(),
        });
        tokio::task::spawn_local(Rc::clone(&app).perform_effects(pending));
        app.presence.watch_meeting(app.inner.borrow().engine.settings().sense_meetings);
        app.go_on(same_boot, unfinished);
        Ok((app, thread))
    }

    /// After a start: the time since the last record counts as asleep, a session that was under way is taken up paused, and
    /// a prompt that is still visible is posted again.
    fn go_on(self: &Rc<Self>, same_boot: bool, unfinished: Option<nape_store::StoredSession>) {
        drop(self.tell(Input::Restarted { same_boot }));
        let blocked = self.inner.borrow().blocked();
        drop(self.tell(Input::Safety(blocked)));
        match unfinished {
            Some(session) => self.take_up(session),
            // One that was only prepared is not in the records.
            None => drop(self.tell(Input::SessionLeft { slot: None, share: 0.0 })),
        }
        if let Some(visible) = self.inner.borrow().engine.state().visible.clone() {
            self.post(&visible.prompt);
        }
        self.refresh_tray();
    }

    /// Gives the engine an input and records what comes of it; the answer comes when that is on the disk and shown.
    fn tell(&self, input: Input) -> impl Future<Output = Written> + use<> {
        self.tell_with(input, Vec::new())
    }

    /// The same, with records of the caller's own in the same transaction.
    fn tell_with(&self, input: Input, more: Vec<Record>) -> impl Future<Output = Written> + use<> {
        let mut inner = self.inner.borrow_mut();
        let inner = &mut *inner;
        let now = inner.clock.now();
        let before = inner.engine.state().clone();
        inner.engine.handle(now, input);
        let mut records = more;
        let mut effects = Vec::new();
        while let Some(output) = inner.engine.poll() {
            translate(output, before.visible.as_ref().map(|v| v.prompt.kind), &mut records, &mut effects);
        }
        let after = inner.engine.state();
        let mut untouched = before.clone();
        untouched.last = after.last;
        let changed = untouched != *after;
        if changed || !records.is_empty() {
            let memory = Memory { anchor: inner.clock.anchor(now), state: after.clone() };
            records.extend(serde_json::to_string(&memory).ok().map(Record::Memory));
            effects.push(Effect::Refresh);
        }
        let waits_for_pause = after.waits_for_pause();
        if waits_for_pause != std::mem::replace(&mut inner.watches_pause, waits_for_pause) {
            self.presence.watch_pause(waits_for_pause);
            if !waits_for_pause {
                // What was seen while it was watched closely is over now.
                self.watch_ended.notify_one();
            }
        }
        let stamp = stamp(now.wall);
        self.wake.notify_one();
        self.commit(records.into_iter().map(|record| (stamp, record)).collect(), effects)
    }

    /// Writes a batch and then carries out its effects, in the order of the calls.
    fn commit(
        &self,
        batch: Vec<(nape_store::Stamp, Record)>,
        effects: Vec<Effect>,
    ) -> impl Future<Output = Written> + use<> {
        let (written, on_disk) = oneshot::channel();
        let (done, carried_out) = oneshot::channel();
        if batch.is_empty() && effects.is_empty() {
            // Both ends are in this function.
            let _ = done.send(Ok(()));
        } else {
            let write = self.records.write(batch);
            tokio::task::spawn_local(async move {
                // The other end lives as long as the effects loop.
                let _ = written.send(write.await);
            });
            // The loop lives as long as the process.
            let _ = self.effects.send(Pending { written: on_disk, effects, done });
        }
        async move { carried_out.await.unwrap_or(Ok(())) }
    }

    async fn perform_effects(self: Rc<Self>, mut pending: mpsc::UnboundedReceiver<Pending>) {
        while let Some(Pending { written, effects, done }) = pending.recv().await {
            let written = written.await.unwrap_or(Ok(()));
            self.inner.borrow_mut().unsaved = written.as_ref().err().map(|refused| refused.why.clone());
            for effect in effects {
                self.perform(effect);
            }
            // Whoever asked may have gone.
            let _ = done.send(written);
        }
    }

    fn perform(&self, effect: Effect) {
        match effect {
            Effect::Show(prompt) => self.post(&prompt),
            Effect::Withdraw(prompt) => self.notifier.withdraw(nape_desktop::NoteId(prompt.0)),
            Effect::Refresh => {
                self.inner.borrow_mut().faces.tell_all(&Event::Changed);
                self.refresh_tray();
            }
        }
    }

    /// The deadline has come, or something woke the driver.
    pub(crate) fn look(&self) {
        self.notice_sleep();
        self.run_guided();
        self.run_break();
        let due = {
            let inner = self.inner.borrow();
            let now = inner.clock.now();
            let last = inner.engine.state().last;
            inner.engine.deadline(last).is_some_and(|at| at <= now.elapsed) || clock_was_set(last, now)
        };
        if due {
            drop(self.tell(Input::Look));
        }
    }

    /// When to look again.
    pub(crate) fn arm(&self, timer: &mut crate::clock::Timer) -> std::io::Result<()> {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let guided = inner.guided.as_ref().and_then(Guided::deadline);
        let shown_break = inner.shown_break.deadline();
        let deadline: Option<Elapsed> = [inner.engine.deadline(now), guided, shown_break].into_iter().flatten().min();
        timer.set(&inner.clock, deadline)
    }

    /// Saves what runs and takes the faces away.
    pub(crate) async fn end(&self) {
        self.inner.borrow().faces.tell_all(&Event::Ending);
        self.pause_guided(nape_core::session::PauseCause::Restarted);
        // Failures were logged where they happened, and there is nobody left to tell.
        if self.inner.borrow().guided.as_ref().is_some_and(Guided::is_over) {
            let _ = self.put_away().await;
        }
        let _ = self.tell_with(Input::Look, Vec::new()).await;
    }
}

fn clock_was_set(last: nape_core::reminder::Now, now: nape_core::reminder::Now) -> bool {
    (last.wall_at(now.elapsed) - now.wall).num_seconds().abs() >= 2
}

/// What an output of the engine leaves behind, and what it makes visible.
fn translate(output: Output, visible: Option<Kind>, records: &mut Vec<Record>, effects: &mut Vec<Effect>) {
    let event = |event, kind, slot, detail| Record::Prompt { event, prompt: None, kind, slot, detail };
    match output {
        Output::Show(prompt) => {
            records.push(Record::Prompt {
                event: PromptEvent::Shown,
                prompt: Some(prompt.id),
                kind: Some(prompt.kind),
                slot: prompt.slot,
                detail: None,
            });
            effects.push(Effect::Show(prompt));
        }
        Output::Withdraw { prompt, why } => {
            records.push(Record::Prompt {
                event: PromptEvent::Withdrawn,
                prompt: Some(prompt),
                kind: visible,
                slot: None,
                detail: Some(crate::words::withdrawal(why).to_owned()),
            });
            effects.push(Effect::Withdraw(prompt));
        }
        Output::Held { kind, slot, reason } => {
            records.push(event(PromptEvent::Held, Some(kind), slot, Some(crate::words::hold_code(reason).to_owned())));
        }
        Output::Folded { kind, slot } => {
            records.push(event(PromptEvent::Folded, Some(kind.into()), Some(slot), None));
        }
        Output::Relief(kind) => records.push(event(PromptEvent::Relief, Some(kind.into()), None, None)),
        Output::BreakTaken(kind) => records.push(event(PromptEvent::Taken, Some(kind.into()), None, None)),
        Output::Slot { slot, outcome } => records.push(Record::Slot(slot, outcome)),
    }
}

impl Inner {
    /// The language that is spoken.
    fn language(&self) -> Language {
        self.engine.settings().language.unwrap_or(self.system_language)
    }
}

impl App {
    /// The language in which everything is said that leaves the agent.
    pub(crate) fn language(&self) -> Language {
        self.inner.borrow().language()
    }

    /// The exercises in that language; a therapist's own are among them once somebody has looked.
    pub(crate) fn library(&self) -> Rc<Library> {
        Rc::clone(&self.library.borrow())
    }

    /// Takes a connection in.
    pub(crate) fn join(&self, events: mpsc::UnboundedSender<Event>) -> faces::FaceId {
        self.inner.borrow_mut().faces.add(events)
    }
}
