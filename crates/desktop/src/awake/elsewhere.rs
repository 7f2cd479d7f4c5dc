//! Where the screen cannot be kept on yet: the adapter only says so.

use tokio::sync::watch;

use super::{AwakeState, Standing};

const WHY: &str = "Nape cannot keep the screen on on this system. Let your screen turn off later during a session.";

pub(super) async fn run(mut wanted: watch::Receiver<Option<String>>, standing: Standing) {
    while wanted.changed().await.is_ok() {
        let needed = wanted.borrow_and_update().is_some();
        standing.enter(if needed { AwakeState::Failed { why: WHY.to_owned() } } else { AwakeState::NotNeeded });
    }
}
