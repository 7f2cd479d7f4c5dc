//! The resident process: one loop that waits for the deadline, the desktop, and the end.

use crate::app::App;
use crate::clock::{Timer, Zone};
use crate::refused::Refused;
use crate::server;
use nape_api::Code;
use nape_api::home::Home;
use nape_store::Store;
use std::rc::Rc;
use tokio::sync::mpsc;

/// Runs the agent of a home until it is asked to end.
pub(crate) fn run(home: Home) -> Result<(), Refused> {
    let failed = |what: &str, e: &dyn std::fmt::Display| Refused::new(Code::Store, format!("{what}: {e}."));
    // The lock comes before anything that a second agent could disturb, the socket among it.
    let store = Store::open(home.dir()).map_err(|e| Refused::from(&e))?;
    crate::log::begin(&home.log());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(2)
        .build()
        .map_err(|e| failed("Nape cannot start", &e))?;
    let local = tokio::task::LocalSet::new();
    let thread = local.block_on(&runtime, live(home, store))?;
    // Tasks hold doors to the store; with them gone its thread writes what is left and frees the home.
    drop(local);
    drop(runtime);
    thread.join().map_err(|_| {
        Refused::new(Code::Store, "The records were not closed in order; they are checked at the next start.")
    })
}

async fn live(home: Home, store: Store) -> Result<std::thread::JoinHandle<()>, Refused> {
    let failed = |e: std::io::Error| Refused::new(Code::Store, format!("Nape cannot start: {e}."));
    let listener = server::listen(&home)
        .map_err(|e| Refused::new(Code::Store, format!("{} cannot be opened: {e}.", home.socket().display())))?;
    let (events, mut heard) = mpsc::unbounded_channel();
    let (app, thread) = App::start(home.clone(), store, &events)?;
    tokio::task::spawn_local(server::serve(Rc::clone(&app), listener));
    tracing::info!(build = crate::BUILD, "agent started");
    let mut timer = Timer::new().map_err(failed)?;
    let mut zone = Zone::watch();
    let ended = ended();
    tokio::pin!(ended);
    loop {
        app.arm(&mut timer).map_err(failed)?;
        tokio::select! {
            due = timer.wait() => {
                due.map_err(failed)?;
                app.look();
            }
            Some(event) = heard.recv() => app.desktop(event),
            () = app.wake.notified() => {}
            () = app.watch_ended.notified() => app.tell_stillness(),
            () = zone.changed() => {
                tracing::info!("the zone may have changed");
                app.zone_changed();
            }
            () = app.ending.notified() => break,
            () = &mut ended => break,
        }
    }
    app.end().await;
    #[cfg(unix)]
    if let Err(error) = std::fs::remove_file(home.socket()) {
        tracing::warn!(%error, "the socket could not be removed");
    }
    tracing::info!("agent ended");
    Ok(thread)
}

/// Waits until the system asks the process to end.
async fn ended() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let signals = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()), signal(SignalKind::hangup()));
        if let (Ok(mut terminate), Ok(mut interrupt), Ok(mut hangup)) = signals {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
                _ = hangup.recv() => {}
            }
            return;
        }
        std::future::pending::<()>().await;
    }
    #[cfg(not(unix))]
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
