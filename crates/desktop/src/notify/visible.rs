//! One note on the screen: posted by notify-rust in a task of its own, which holds the handle until the note is gone.
//!
//! GNOME takes a note away when the connection that posted it closes, and notify-rust has one connection per handle:
//! the task must outlive the note. notify-rust unwraps some bus calls; such a panic ends this task only, and whoever
//! holds the task turns it into an event.

use std::time::Duration;

use notify_rust::{Hint, Notification, NotificationResponse, Timeout, Urgency as ServerUrgency};
use tokio::{sync::oneshot, time::timeout};

use super::{DEFAULT_ACTION, Note, Urgency};
use crate::{APP_NAME, DESKTOP_ENTRY};

/// A server that has not taken the note by then is reported as not showing it.
const POST_LIMIT: Duration = Duration::from_secs(10);
/// How long the server may take to confirm that a note is closed.
const CLOSE_LIMIT: Duration = Duration::from_secs(1);

/// What the task reports while it runs.
#[derive(Debug)]
pub(super) enum Progress {
    /// The server took the note under this number.
    Posted(u32),
    /// The server did not take it; a sentence that says why.
    Failed(String),
    /// A button's key, or [`DEFAULT_ACTION`].
    Answered(String),
    /// The server's number for the reason; none when it was taken back or the connection was lost.
    Closed(Option<u32>),
}

/// What the task is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Take the note back and report it closed.
    Withdraw,
    /// It is gone already: only let go of the handle.
    Forget,
}

/// The note in the server's terms.
pub(super) fn notification(note: &Note, actions: bool, body_markup: bool) -> Notification {
    let body = if actions { &note.body } else { &note.body_without_actions };
    let mut notification = Notification::new();
    notification
        .appname(APP_NAME)
        .summary(&note.summary)
        .body(&if body_markup { escaped(body) } else { body.clone() })
        .timeout(Timeout::Never)
        .hint(Hint::DesktopEntry(DESKTOP_ENTRY.to_owned()))
        .urgency(match note.urgency {
            Urgency::Low => ServerUrgency::Low,
            Urgency::Normal => ServerUrgency::Normal,
            Urgency::Critical => ServerUrgency::Critical,
        });
    if !note.category.is_empty() {
        notification.hint(Hint::Category(note.category.clone()));
    }
    match &note.sound {
        Some(sound) => notification.hint(Hint::SoundName(sound.clone())),
        None => notification.hint(Hint::SuppressSound(true)),
    };
    if actions {
        // Some servers list what a click on the note does among the buttons; whoever shows it may word that.
        if note.buttons.iter().all(|button| button.key != DEFAULT_ACTION) {
            notification.action(DEFAULT_ACTION, "Open");
        }
        for button in &note.buttons {
            notification.action(&button.key, &button.label);
        }
    }
    notification
}

/// Posts the note and stays with it to its end.
pub(super) async fn present(
    notification: Notification,
    orders: oneshot::Receiver<Order>,
    report: impl Fn(Progress) + Send,
) {
    let handle = match timeout(POST_LIMIT, notification.show_async()).await {
        Ok(Ok(handle)) => handle,
        Ok(Err(error)) => {
            return report(Progress::Failed(format!(
                "The notification server refused the note ({error}). Open Nape's window instead."
            )));
        }
        Err(_) => {
            return report(Progress::Failed(
                "The notification server did not answer. Restart it, or open Nape's window.".to_owned(),
            ));
        }
    };
    let mut response = None;
    {
        // No await between posting and waiting: notify-rust subscribes only when the wait is first polled.
        let mut wait = std::pin::pin!(handle.wait_for_action_async(|given| response = Some(given.clone())));
        report(Progress::Posted(handle.id()));
        tokio::select! {
            () = &mut wait => {}
            order = orders => {
                if order == Ok(Order::Withdraw) {
                    // Nothing more can be done about a server that does not answer this.
                    let _ = timeout(CLOSE_LIMIT, handle.close_async()).await;
                    let _ = timeout(CLOSE_LIMIT, &mut wait).await;
                }
            }
        }
    }
    match response {
        Some(NotificationResponse::Default) => report(Progress::Answered(DEFAULT_ACTION.to_owned())),
        Some(NotificationResponse::Action(key)) => report(Progress::Answered(key)),
        Some(NotificationResponse::Closed(reason)) => return report(Progress::Closed(Some(number(reason)))),
        // XDG servers have no inline reply; the wait also ends without a response when its connection does.
        Some(NotificationResponse::Reply(_)) | None => return report(Progress::Closed(None)),
    }
    // Some servers leave an answered note on the screen.
    let _ = timeout(CLOSE_LIMIT, handle.close_async()).await;
}

fn number(reason: notify_rust::CloseReason) -> u32 {
    match reason {
        notify_rust::CloseReason::Expired => 1,
        notify_rust::CloseReason::Dismissed => 2,
        notify_rust::CloseReason::CloseAction => 3,
        notify_rust::CloseReason::Other(other) => other,
    }
}

/// Plain text for a server that reads markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn markup_is_shown_as_it_was_written() {
        assert_eq!(escaped("2 < 3 & <b>4</b>"), "2 &lt; 3 &amp; &lt;b&gt;4&lt;/b&gt;");
    }
}
