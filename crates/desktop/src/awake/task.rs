//! The task behind [`super::Awake`]: it follows what is wanted, one step at a time, so that every grant is known before
//! the next decision and none is forgotten.

use tokio::sync::watch;

use super::{
    AwakeState, Keeper, Standing,
    keepers::{self, Answer, End},
};

/// Why the screen is to stay on; none while it is not.
pub(super) type Wanted = watch::Receiver<Option<String>>;

/// Ends with the door.
pub(super) async fn run(mut wanted: Wanted, standing: Standing) {
    loop {
        let reason = match wanted.wait_for(Option::is_some).await {
            Ok(reason) => reason.clone().unwrap_or_default(),
            Err(_) => return,
        };
        standing.enter(AwakeState::Asking);
        // What is only needed now and then has its room only then.
        Box::pin(keep(&reason, &mut wanted, &standing)).await;
        standing.enter(AwakeState::NotNeeded);
    }
}

/// Returns when it is no longer wanted and has been given back.
async fn keep(reason: &str, wanted: &mut Wanted, standing: &Standing) {
    let mut first = Keeper::Portal;
    loop {
        match keepers::ask(first, reason, wanted).await {
            Answer::Granted(mut hold) => {
                standing.enter(AwakeState::Kept { by: hold.by() });
                let end = tokio::select! {
                    biased;
                    () = let_go(wanted) => None,
                    end = hold.ended() => Some(end),
                };
                let Some(end) = end else { return hold.give_back().await };
                tracing::debug!(by = ?hold.by(), ?end, "the screen is no longer kept on; asking anew");
                standing.enter(AwakeState::Asking);
                first = match end {
                    End::Refused => Keeper::ScreenSaver,
                    End::Gone => Keeper::Portal,
                };
                hold.forget().await;
            }
            Answer::Nobody(error) => {
                tracing::debug!(%error, "the screen is not kept on");
                standing.enter(AwakeState::Failed { why: error.to_string() });
                return let_go(wanted).await;
            }
            Answer::NoLongerWanted => return,
        }
    }
}

async fn let_go(wanted: &mut Wanted) {
    // A door that is gone has let go.
    let _ = wanted.wait_for(Option::is_none).await;
}
