//! Notifications and tray: putting prompts on the screen and taking answers from there.

use super::App;
use crate::words;
use chrono::TimeDelta;
use nape_api::frame::Event;
use nape_api::status::Route;
use nape_core::id::{PromptId, SlotId};
use nape_core::reminder::{Break, Input, Kind, Prompt};
use nape_desktop::{Button, CloseReason, Note, NoteEvent, NoteId, TrayEvent, TrayFace, TrayIcon, TrayItem, Urgency};
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
        let takes = words::minutes(prompt.minutes);
        let button = |key: &str, label: &str| Button { key: key.into(), label: label.into() };
        let (summary, start, skip) = match prompt.kind {
            Kind::Session => ("Time for your exercises", "Start", "Skip…"),
            Kind::Walk => ("Time to walk a little", "Start", "Skip"),
            Kind::Posture => ("Time to change your posture", "Start", "Skip"),
            Kind::Diary => ("How was your day?", "Write", "Skip"),
        };
        let later = (prompt.laters_left > 0).then(|| button("later", "Later"));
        let not_today = prompt.kind.of_break().map(|_| button("not-today", "Not today"));
        let buttons = [Some(button("start", start)), later, Some(button("skip", skip)), not_today];
        let inner = self.inner.borrow();
        let settings = inner.engine.settings();
        let detail = if settings.notification_detail { self.prompt_detail(&inner, prompt) } else { None };
        let body = match detail {
            Some(detail) => format!("{detail}. It takes about {takes}."),
            None => format!("It takes about {takes}."),
        };
        self.notifier.show(Note {
            id: NoteId(prompt.id.0),
            summary: summary.into(),
            body_without_actions: format!("{body} Open Nape to start it, move it or skip it."),
            body,
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
            Kind::Posture => prompt.exercise.as_ref().map(|_| self.prompt_title(inner, prompt)),
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
        self.inner.borrow_mut().not_shown = Some(why.clone());
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
                self.show_window(Route::Today, token);
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
    fn cannot(&self, error: &nape_api::ApiError) {
        tracing::warn!(%error, "an answer could not be carried out");
        self.inner.borrow_mut().window.failed = Some(error.message.clone());
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
            let action = |key: &str, label: String| TrayItem::Action { key: key.into(), label, enabled: true };
            let mut items = vec![TrayItem::Label(headline(&inner, now)), TrayItem::Separator];
            if let Some(visible) = &state.visible {
                items.push(action("start", format!("Start ({})", words::minutes(visible.prompt.minutes))));
                items.push(action("later", "Later".into()));
                items.push(action("skip", "Skip".into()));
                if visible.prompt.kind.of_break().is_some() {
                    items.push(action("not-today", "No more breaks today".into()));
                }
            } else if inner.engine.prescriptions().in_force(inner.engine.day(now)).is_some() {
                items.push(action("begin", "Start the next session".into()));
            }
            items.push(action("break", "Take a posture break".into()));
            items.push(action("walk", "Take a walk".into()));
            items.push(TrayItem::Separator);
            items.push(match state.meeting {
                Some(_) => action("meeting-over", "The meeting is over".into()),
                None => action("meeting", "In a meeting for 45 minutes".into()),
            });
            items.push(match state.pause {
                Some(_) => action("resume", "Resume".into()),
                None => action("pause", "Pause for 1 hour".into()),
            });
            items.push(action("open", "Open Nape".into()));
            items.push(action("quit", "Quit Nape".into()));
            let icon = match (state.pause.or(state.meeting), state.in_session, state.waiting().is_empty()) {
                (Some(_), _, _) => TrayIcon::Paused,
                (None, true, _) => TrayIcon::InSession,
                (None, false, false) => TrayIcon::Held,
                (None, false, true) => TrayIcon::Running,
            };
            TrayFace { icon, title: "Nape".into(), tooltip: headline(&inner, now), items }
        };
        self.tray.update(face);
    }
}

fn headline(inner: &super::Inner, now: nape_core::reminder::Now) -> String {
    let state = inner.engine.state();
    if let Some(until) = state.pause {
        return format!("Paused until {}", words::when(until, now.wall));
    }
    if let Some(until) = state.meeting {
        return format!("In a meeting until {}", words::when(until, now.wall));
    }
    if let Some(visible) = &state.visible {
        return format!("{}: now", words::kind(visible.prompt.kind));
    }
    if let Some((kind, _, reason)) = state.waiting().first() {
        return format!("{} waits: {}", words::kind(*kind), words::hold(*reason));
    }
    match inner.engine.forecast(now, 1).first() {
        Some(next) => format!("{} {}", words::kind(next.kind), words::at(next.at, now.wall)),
        None => "No reminders planned".into(),
    }
}
