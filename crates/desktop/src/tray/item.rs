//! The tray icon as a `StatusNotifierItem`, served by ksni.
//!
//! The item is offered once a StatusNotifierWatcher exists; ksni registers it again by itself when the watcher is
//! replaced. Whether it can be seen is read from the watcher over a connection of our own, because ksni tells neither
//! of a missing host nor of a lost bus.

use futures_util::StreamExt;
use ksni::{Category, Icon, MenuItem, Status, ToolTip, TrayMethods, menu::StandardItem};
use tokio::sync::{mpsc::UnboundedReceiver, oneshot};
use zbus::{
    Connection,
    fdo::{DBusProxy, NameOwnerChangedStream},
    names::BusName,
    proxy::{CacheProperties, SignalStream},
};

use super::{Command, Sight, TrayEvent, TrayFace, TrayItem, TrayState, icon};
use crate::{
    APP_NAME, DESKTOP_ENTRY,
    bus::{self, BusError, Retries},
};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const NO_WATCHER: &str = "No tray runs in this session. Nape's window and notifications offer the same.";

#[zbus::proxy(
    interface = "org.kde.StatusNotifierWatcher",
    default_service = "org.kde.StatusNotifierWatcher",
    default_path = "/StatusNotifierWatcher"
)]
trait Watcher {
    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> zbus::Result<bool>;
}

struct Face {
    face: TrayFace,
    sight: Sight,
}

impl ksni::Tray for Face {
    fn id(&self) -> String {
        DESKTOP_ENTRY.to_owned()
    }

    fn category(&self) -> Category {
        Category::ApplicationStatus
    }

    fn title(&self) -> String {
        if self.face.title.is_empty() { APP_NAME.to_owned() } else { self.face.title.clone() }
    }

    fn status(&self) -> Status {
        Status::Active
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        let pictures = icon::pixmaps(self.face.icon).iter();
        pictures
            .map(|picture| Icon { width: picture.size.into(), height: picture.size.into(), data: picture.argb.clone() })
            .collect()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip { title: self.title(), description: self.face.tooltip.clone(), ..ToolTip::default() }
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        self.face.items.iter().map(menu_item).collect()
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.sight.tell(TrayEvent::Activated { activation_token: ksni::current_xdg_activation_token() });
    }
}

fn menu_item(item: &TrayItem) -> MenuItem<Face> {
    // A lone underscore would mark an access key.
    let shown = |label: &str| label.replace('_', "__");
    match item {
        TrayItem::Label(label) => {
            StandardItem { label: shown(label), enabled: false, ..StandardItem::default() }.into()
        }
        TrayItem::Action { key, label, enabled } => {
            let key = key.clone();
            let choose = move |face: &mut Face| {
                let activation_token = ksni::current_xdg_activation_token();
                face.sight.tell(TrayEvent::Chosen { key: key.clone(), activation_token });
            };
            StandardItem {
                label: shown(label),
                enabled: *enabled,
                activate: Box::new(choose),
                ..StandardItem::default()
            }
            .into()
        }
        TrayItem::Separator => MenuItem::Separator,
    }
}

pub(super) async fn run(mut inbox: UnboundedReceiver<Command>, sight: Sight) {
    let mut retries = Retries::default();
    let mut face = None;
    loop {
        let error = match Watch::open().await {
            Ok(watch) => {
                retries.reset();
                match follow(watch, &mut inbox, &mut face, &sight).await {
                    Ok(end) => return end.done(),
                    Err(error) => error,
                }
            }
            Err(error) => error,
        };
        sight.enter(TrayState::NoBus { why: error.to_string() });
        tokio::select! {
            () = bus::pause(retries.next_pause()) => {}
            command = inbox.recv() => match command {
                Some(Command::Update(newer)) => face = Some(newer),
                Some(Command::Stop(done)) => return End(Some(done)).done(),
                None => return,
            }
        }
    }
}

/// The adapter was told to end.
struct End(Option<oneshot::Sender<()>>);

impl End {
    fn done(self) {
        if let Some(done) = self.0 {
            // An error means that nobody waits for it.
            let _ = done.send(());
        }
    }
}

/// Works until it is told to end; an error means that the bus is lost.
async fn follow(
    mut watch: Watch,
    inbox: &mut UnboundedReceiver<Command>,
    face: &mut Option<TrayFace>,
    sight: &Sight,
) -> Result<End, BusError> {
    let mut item: Option<ksni::Handle<Face>> = None;
    loop {
        let mut state = watch.state().await;
        if state == TrayState::Shown && item.as_ref().is_none_or(ksni::Handle::is_closed) {
            match face.clone() {
                Some(face) => match offer(Face { face, sight: sight.clone() }).await {
                    Ok(handle) => item = Some(handle),
                    Err(why) => state = TrayState::NoHost { why },
                },
                None => state = TrayState::NoHost { why: "Nothing has been put into the tray yet.".to_owned() },
            }
        }
        sight.enter(state);
        loop {
            tokio::select! {
                change = watch.changed() => {
                    change?;
                    break;
                }
                command = inbox.recv() => match command {
                    Some(Command::Update(newer)) => {
                        if face.as_ref() == Some(&newer) {
                            continue;
                        }
                        *face = Some(newer.clone());
                        match &item {
                            Some(item) => { item.update(move |shown| shown.face = newer).await; }
                            None => break,
                        }
                    }
                    Some(Command::Stop(done)) => return Ok(put_away(item, Some(done)).await),
                    None => return Ok(put_away(item, None).await),
                }
            }
        }
    }
}

async fn put_away(item: Option<ksni::Handle<Face>>, done: Option<oneshot::Sender<()>>) -> End {
    if let Some(item) = item {
        item.shutdown().await;
    }
    End(done)
}

/// In a task of its own: ksni asserts some things about the bus, and a failed assertion must end nothing but the try.
async fn offer(face: Face) -> Result<ksni::Handle<Face>, String> {
    let spawned = tokio::spawn(async move { face.assume_sni_available(true).spawn().await }).await;
    match spawned {
        Ok(Ok(handle)) => Ok(handle),
        Ok(Err(error)) => Err(format!("The tray refused the icon ({error}). Nape's window offers the same.")),
        Err(error) => Err(format!("The icon could not be offered ({error}). Nape's window offers the same.")),
    }
}

/// A subscription to everything that decides whether the icon is seen.
struct Watch {
    connection: Connection,
    owners: NameOwnerChangedStream,
    hosts: SignalStream<'static>,
}

impl Watch {
    async fn open() -> Result<Self, BusError> {
        let connection = bus::session().await?;
        let owners = DBusProxy::new(&connection).await?.receive_name_owner_changed_with_args(&[(0, WATCHER)]).await?;
        let hosts = watcher(&connection).await?.inner().receive_all_signals().await?;
        Ok(Self { connection, owners, hosts })
    }

    async fn state(&self) -> TrayState {
        match self.host_registered().await {
            Ok(Some(true)) => TrayState::Shown,
            Ok(Some(false)) => TrayState::NoHost { why: "The tray of this session shows no icons yet.".to_owned() },
            Ok(None) => TrayState::NoHost { why: NO_WATCHER.to_owned() },
            Err(error) => TrayState::NoHost { why: format!("The tray does not answer ({error}).") },
        }
    }

    async fn host_registered(&self) -> Result<Option<bool>, BusError> {
        let name = BusName::from_static_str(WATCHER)?;
        if !DBusProxy::new(&self.connection).await?.name_has_owner(name).await? {
            return Ok(None);
        }
        Ok(Some(watcher(&self.connection).await?.is_status_notifier_host_registered().await?))
    }

    /// Waits for the watcher to come or go, or for a host to do so.
    async fn changed(&mut self) -> Result<(), BusError> {
        loop {
            tokio::select! {
                biased;
                owner = self.owners.next() => return owner.map(|_| ()).ok_or(BusError::Lost),
                Some(message) = self.hosts.next() => {
                    let header = message.header();
                    let member = header.member().map(zbus::names::MemberName::as_str);
                    if matches!(member, Some("StatusNotifierHostRegistered" | "StatusNotifierHostUnregistered")) {
                        return Ok(());
                    }
                }
            }
        }
    }
}

async fn watcher(connection: &Connection) -> Result<WatcherProxy<'static>, BusError> {
    Ok(WatcherProxy::builder(connection).cache_properties(CacheProperties::No).build().await?)
}
