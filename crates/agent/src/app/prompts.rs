//! Notifications and tray: putting prompts on the screen and taking answers from there.

use super::App;
use crate::refused::Refused;
use crate::words;
use chrono::TimeDelta;
use nape_api::frame::Event;
use nape_api::status::Route;
use nape_core::id::{PromptId, SlotId};
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::reminder::{Break, Input, Kind, Prompt};
use nape_desktop::{
    Button, CloseReason, DEFAULT_ACTION, Note, NoteEvent, NoteId, ServerState, TrayEvent, TrayFace, TrayIcon, TrayItem,
    Urgency,
};
use nape_store::{PromptEvent, Record};
use std::rc::Rc;

/// What follows once a change is recorded.
#[derive(Debug)]
pub(super) enum Effect {
    /// Put a prompt on the screen.
    Show(Prompt),
    /// Take it away.
    Withdraw(PromptId),
    /// Tell the faces to read again.
    Refresh,
}

impl App {
    /// Posts a prompt as a notification. No health detail unless the patient wants it: the screen may be shared.
    pub(super) fn post(&self, prompt: &Prompt) {
        let inner = self.inner.borrow();
        let language = inner.language();
        let button = |key: &str, label: &'static str| Button { key: key.into(), label: said(label, language) };
        let (summary, start, skip) = match prompt.kind {
            Kind::Session => ("prompt-session", "button-start", "button-skip-why"),
            Kind::Walk => ("prompt-walk", "button-start", "button-skip"),
            Kind::Posture => ("prompt-posture", "button-start", "button-skip"),
            Kind::Diary => ("prompt-diary", "button-write", "button-skip"),
        };
        let open = button(DEFAULT_ACTION, "button-open");
        let later = (prompt.laters_left > 0).then(|| button("later", "button-later"));
        let not_today = prompt.kind.of_break().map(|_| button("not-today", "button-not-today"));
        let buttons = [Some(open), Some(button("start", start)), later, Some(button("skip", skip)), not_today];
        let settings = inner.engine.settings();
        let detail = if settings.notification_detail { self.prompt_detail(&inner, prompt) } else { None };
        let body = match detail {
            Some(detail) => Message::new("prompt-detail").with("detail", detail),
            None => Message::new("prompt-takes"),
        };
        let body = body.with("takes", words::minutes(prompt.minutes));
        let without_buttons = Message::new("prompt-without-buttons").with("body", body.clone());
        self.notifier.show(Note {
            id: NoteId(prompt.id.0),
            summary: said(summary, language),
            body_without_actions: without_buttons.said(language),
            body: body.said(language),
            buttons: buttons.into_iter().flatten().collect(),
            // A low urgency would let some servers show no popup at all.
            urgency: Urgency::Normal,
            category: "x-nape.reminder".into(),
            sound: settings.sounds.then(|| "message-new-instant".into()),
        });
    }

    /// The exercises that a prompt is about, by name.
    fn prompt_detail(&self, inner: &super::Inner, prompt: &Prompt) -> Option<String> {
        match prompt.kind {
            Kind::Session => {
                let rules = inner.engine.settings().slot_rules();
                let slot = prompt.slot?;
                let slots = super::plans::slots_of_day(inner.engine.prescriptions(), slot.day, &rules);
                let lines = slots.into_iter().find(|other| other.id == slot)?.lines;
                Some(lines.iter().map(|line| line.exercise.name.as_str()).collect::<Vec<_>>().join(", "))
            }
            Kind::Posture => prompt.exercise.as_ref().map(|_| self.prompt_title(inner, prompt).said(inner.language())),
            Kind::Walk | Kind::Diary => None,
        }
    }

    /// Something happened to a notification.
    pub(super) fn note(self: &Rc<Self>, event: NoteEvent) {
        match event {
            NoteEvent::Shown { .. } => {
                let was_failing = self.inner.borrow_mut().not_shown.take().is_some();
                if was_failing {
                    self.inner.borrow().faces.tell_all(&Event::Changed);
                }
            }
            NoteEvent::NotShown { id, why } => self.not_shown(PromptId(id.0), why),
            NoteEvent::Answered { id, key, activation_token } => self.answered(PromptId(id.0), &key, activation_token),
            NoteEvent::Closed { id, reason: CloseReason::Dismissed } => {
                drop(self.tell(Input::Dismissed(PromptId(id.0))));
            }
            // The prompt stays in the tray and on Today until the engine withdraws it.
            NoteEvent::Closed {
                reason: CloseReason::Expired | CloseReason::Withdrawn | CloseReason::Unknown, ..
            }
            | NoteEvent::ServerChanged(_) => {}
        }
    }

    /// A session's prompt that cannot be a notification opens the window instead: somebody has to be reached.
    fn not_shown(self: &Rc<Self>, id: PromptId, why: String) {
        tracing::warn!(prompt = id.0, %why, "a prompt could not be shown");
        let visible = self.inner.borrow().engine.state().visible.clone().filter(|visible| visible.prompt.id == id);
        // The system's own words go into the log and the records, and `nape doctor` tells them.
        self.inner.borrow_mut().not_shown = Some(Message::new(match self.notifier.server() {
            ServerState::NoBus { .. } => "warning-no-bus",
            ServerState::Absent { .. } => "warning-no-server",
            ServerState::Asking | ServerState::Startable | ServerState::Ready { .. } => "warning-not-shown",
        }));
        let Some(visible) = visible else { return };
        let (kind, slot) = (visible.prompt.kind, visible.prompt.slot);
        let record = Record::Prompt {
            event: PromptEvent::NotShown,
            prompt: Some(id),
            kind: Some(kind),
            slot,
            detail: Some(why),
        };
        drop(self.tell_with(Input::Look, vec![record]));
        if kind == Kind::Session
            && let Err(error) = self.open_window(Route::Today, None)
        {
            tracing::warn!(%error, "nor could the window be opened");
        }
    }

    fn answered(self: &Rc<Self>, id: PromptId, key: &str, token: Option<String>) {
        let visible = self.inner.borrow().engine.state().visible.clone().filter(|visible| visible.prompt.id == id);
        let Some(prompt) = visible.map(|visible| visible.prompt) else { return };
        self.choose(&prompt, key, token);
    }

    /// Carries out an answer to a prompt, wherever it was given.
    fn choose(self: &Rc<Self>, prompt: &Prompt, key: &str, token: Option<String>) {
        match (key, prompt.kind) {
            ("start", Kind::Session) => self.start_in_background(prompt.slot, token),
            ("start", Kind::Walk) => drop(self.tell(Input::TakeBreak(Break::Walk))),
            ("start", Kind::Posture) => {
                drop(self.tell(Input::TakeBreak(Break::Posture)));
                self.show_window(Route::Session, token);
            }
            ("not-today", Kind::Walk | Kind::Posture) => drop(self.tell(Input::BreaksOff)),
            ("later", _) => {
                let by = self.inner.borrow().engine.settings().later;
                drop(self.tell(Input::Later { slot: prompt.slot, by }));
            }
            ("skip", Kind::Session) => self.show_window(Route::Skip, token),
            ("skip", Kind::Walk | Kind::Posture | Kind::Diary) => drop(self.tell(Input::SkipVisible)),
            _ => self.show_window(Route::Today, token),
        }
    }

    fn start_in_background(self: &Rc<Self>, slot: Option<SlotId>, token: Option<String>) {
        let app = Rc::clone(self);
        tokio::task::spawn_local(async move {
            if let Err(error) = app.start_session(slot, token).await {
                app.cannot(&error);
            }
        });
    }

    fn show_window(self: &Rc<Self>, route: Route, token: Option<String>) {
        if let Err(error) = self.open_window(route, token) {
            self.cannot(&error);
        }
    }

    /// Where nobody waits for an answer, Today and the log say what went wrong.
    fn cannot(&self, error: &Refused) {
        tracing::warn!(%error, "an answer could not be carried out");
        self.inner.borrow_mut().window.failed = Some(error.why.clone());
    }

    /// Something happened at the tray.
    pub(super) fn tray(self: &Rc<Self>, event: TrayEvent) {
        let (key, token) = match event {
            TrayEvent::Activated { activation_token } => ("open".to_owned(), activation_token),
            TrayEvent::Chosen { key, activation_token } => (key, activation_token),
            TrayEvent::Changed(_) => return,
        };
        let visible = self.inner.borrow().engine.state().visible.clone();
        match key.as_str() {
            "quit" => self.ending.notify_one(),
            "pause" => {
                let until = self.inner.borrow().clock.now().wall + TimeDelta::hours(1);
                drop(self.tell(Input::Pause { until }));
            }
            "resume" => drop(self.tell(Input::Resume)),
            "begin" => self.start_in_background(None, token),
            "break" => {
                drop(self.tell(Input::TakeBreak(Break::Posture)));
                self.show_window(Route::Today, token);
            }
            "walk" => drop(self.tell(Input::TakeBreak(Break::Walk))),
            "meeting" => {
                let until = self.inner.borrow().clock.now().wall + TimeDelta::minutes(45);
                drop(self.tell(Input::Meeting { until: Some(until) }));
            }
            "meeting-over" => drop(self.tell(Input::Meeting { until: None })),
            "not-today" => drop(self.tell(Input::BreaksOff)),
            "start" | "later" | "skip" => {
                if let Some(visible) = visible {
                    self.choose(&visible.prompt, &key, token);
                }
            }
            _ => self.show_window(Route::Today, token),
        }
    }

    /// Puts the present state into the tray.
    pub(super) fn refresh_tray(&self) {
        let face = {
            let inner = self.inner.borrow();
            let now = inner.clock.now();
            let state = inner.engine.state();
            let language = inner.language();
            let headline = headline(&inner, now).said(language);
            let action = |key: &str, label: Message| TrayItem::Action {
                key: key.into(),
                label: label.said(language),
                enabled: true,
            };
            let mut items = vec![TrayItem::Label(headline.clone()), TrayItem::Separator];
            if let Some(visible) = &state.visible {
                let takes = words::minutes(visible.prompt.minutes);
                items.push(action("start", Message::new("tray-start").with("takes", takes)));
                items.push(action("later", Message::new("button-later")));
                items.push(action("skip", Message::new("button-skip")));
                if visible.prompt.kind.of_break().is_some() {
                    items.push(action("not-today", Message::new("tray-not-today")));
                }
            } else if inner.engine.prescriptions().in_force(inner.engine.day(now)).is_some() {
                items.push(action("begin", Message::new("tray-begin")));
            }
            items.push(action("break", Message::new("tray-break")));
            items.push(action("walk", Message::new("tray-walk")));
            items.push(TrayItem::Separator);
            items.push(match state.meeting {
                Some(_) => action("meeting-over", Message::new("tray-meeting-over")),
                None => action("meeting", Message::new("tray-meeting")),
            });
            items.push(match state.pause {
                Some(_) => action("resume", Message::new("tray-resume")),
                None => action("pause", Message::new("tray-pause")),
            });
            items.push(action("open", Message::new("tray-open")));
            items.push(action("quit", Message::new("tray-quit")));
            let icon = match (state.pause.or(state.meeting), state.in_session, state.waiting().is_empty()) {
                (Some(_), _, _) => TrayIcon::Paused,
                (None, true, _) => TrayIcon::InSession,
                (None, false, false) => TrayIcon::Held,
                (None, false, true) => TrayIcon::Running,
            };
            TrayFace { icon, title: "Nape".into(), tooltip: headline, items }
        };
        self.tray.update(face);
    }
}

fn said(key: &'static str, language: Language) -> String {
    Message::new(key).said(language)
}

fn headline(inner: &super::Inner, now: nape_core::reminder::Now) -> Message {
    let about = |key: &'static str, kind: Kind| Message::new(key).with("kind", words::kind(kind));
    let state = inner.engine.state();
    if let Some(until) = state.pause {
        return Message::new("headline-paused").with("when", words::when(until, now.wall));
    }
    if let Some(until) = state.meeting {
        return Message::new("headline-meeting").with("when", words::when(until, now.wall));
    }
    if let Some(visible) = &state.visible {
        return about("headline-now", visible.prompt.kind);
    }
    if let Some((kind, _, reason)) = state.waiting().first() {
        return about("headline-waits", *kind).with("why", words::hold(*reason));
    }
    match inner.engine.forecast(now, 1).first() {
        Some(next) => about("headline-next", next.kind).with("at", words::at(next.at, now.wall)),
        None => Message::new("headline-nothing"),
    }
}
