//! Whether somebody is in a meeting, as far as a machine can tell: a microphone or a camera is in use. Watched only on
//! demand; while nobody asks there is no child, no watch and no descriptor.

mod camera;
mod microphone;
mod streams;

use std::{path::PathBuf, sync::Arc};

use tokio::sync::{Notify, watch};

use super::{
    Seen, Wanted,
    board::{Board, SeenSource},
};

/// Watches, whenever it is wanted, for as long as the process lives.
pub(super) async fn watch(
    board: Arc<Board>,
    mut wanted: watch::Receiver<Wanted>,
    again: Arc<Notify>,
    devices: PathBuf,
) {
    loop {
        if wanted.wait_for(|wanted| wanted.meeting).await.is_err() {
            return;
        }
        tokio::select! {
            biased;
            ended = wanted.wait_for(|wanted| !wanted.meeting) => {
                if ended.is_err() {
                    return;
                }
            }
            () = microphone::watch(&board, &again) => {}
            () = camera::watch(&board, &devices, &again) => {}
        }
    }
}

fn unknown(why: impl Into<String>) -> Seen {
    Seen::Unknown { why: why.into() }
}
