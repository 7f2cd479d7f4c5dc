//! GNOME's switch: the setting `show-banners` of `org.gnome.desktop.notifications`, off when nothing may disturb.
//!
//! The setting lives in dconf, whose writer announces on the session bus what changed; the value is then asked of
//! `gsettings`, which knows the defaults. Only while GNOME Shell runs, because the setting outlives it.

use std::{process::Stdio, time::Duration};

use futures_util::StreamExt;
use tokio::{process::Command, time::timeout};
use zbus::{Connection, MatchRule, Message, MessageStream, message::Type};

use super::{Board, BusError, Seen, SeenSource, quiet, unknown};
use crate::bus;

const SHELL: &str = "org.gnome.Shell";
const WRITER: &str = "ca.desrt.dconf.Writer";
const KEY: &str = "/org/gnome/desktop/notifications/show-banners";
/// The longest that asking may take.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);

pub(super) async fn follow(connection: &Connection, board: &Board) -> Result<(), BusError> {
    let mut owners = bus::owners(connection, SHELL).await?;
    let written = MatchRule::builder().msg_type(Type::Signal).interface(WRITER).member("Notify").build()?;
    let mut written = MessageStream::for_match_rule(written, connection, None).await?;
    loop {
        let runs = bus::has_owner(connection, SHELL).await?;
        let state = if runs { ask().await } else { unknown("GNOME Shell does not run in this session.") };
        board.seen(SeenSource::GnomeBanners, state);
        loop {
            tokio::select! {
                owner = owners.next() => {
                    owner.ok_or(BusError::Lost)??;
                    break;
                }
                notice = written.next() => {
                    if concerns(&notice.ok_or(BusError::Lost)??) && runs {
                        break;
                    }
                }
            }
        }
    }
}

/// The notice names a common beginning and what follows it: a key alone has nothing following.
fn concerns(notice: &Message) -> bool {
    let body = notice.body();
    let Ok((beginning, endings, _)) = body.deserialize::<(&str, Vec<&str>, &str)>() else { return false };
    touches(beginning, &endings)
}

fn touches(beginning: &str, endings: &[&str]) -> bool {
    let Some(rest) = KEY.strip_prefix(beginning) else { return false };
    endings
        .iter()
        .any(|ending| rest.starts_with(ending) && (*ending == rest || ending.is_empty() || ending.ends_with('/')))
}

async fn ask() -> Seen {
    let mut command = Command::new("gsettings");
    command.args(["get", "org.gnome.desktop.notifications", "show-banners"]);
    command.stdin(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    match timeout(ANSWER_WITHIN, command.output()).await {
        Ok(Ok(output)) => match shows_banners(&output.stdout) {
            Some(shows) => quiet(!shows),
            None => unknown("gsettings does not know GNOME's do-not-disturb. Install gsettings-desktop-schemas."),
        },
        Ok(Err(error)) => unknown(format!("gsettings cannot be run ({error}). Install libglib2.0-bin.")),
        Err(_) => unknown("gsettings does not answer. Log out and in again."),
    }
}

fn shows_banners(output: &[u8]) -> Option<bool> {
    std::str::from_utf8(output).ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{shows_banners, touches};

    #[test]
    fn only_plain_booleans_are_believed() {
        assert_eq!(shows_banners(b"true\n"), Some(true));
        assert_eq!(shows_banners(b"false\n"), Some(false));
        assert_eq!(shows_banners(b""), None);
        assert_eq!(shows_banners(b"No such schema\n"), None);
    }

    #[test]
    fn a_notice_concerns_the_key_itself_its_folder_and_nothing_beside_it() {
        assert!(touches("/org/gnome/desktop/notifications/show-banners", &[""]));
        assert!(touches("/org/gnome/desktop/notifications/", &["show-in-lock-screen", "show-banners"]));
        assert!(touches("/org/gnome/desktop/", &["notifications/"]));
        assert!(touches("/", &[""]));
        assert!(!touches("/org/gnome/desktop/notifications/", &["show-in-lock-screen", "show"]));
        assert!(!touches("/org/gnome/desktop/interface/clock-format", &[""]));
    }
}
