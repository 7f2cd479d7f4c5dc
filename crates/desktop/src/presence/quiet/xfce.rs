//! Xfce's switch: `/do-not-disturb` in the settings of its notification server, kept by `org.xfce.Xfconf`.
//!
//! A setting that was never switched does not exist; it counts as off while that server runs.

use futures_util::StreamExt;
use zbus::{Connection, OwnedVariant, Variant, proxy, proxy::CacheProperties};

use super::{Board, BusError, Seen, SeenSource, quiet, unknown};
use crate::bus;

const NAME: &str = "org.xfce.Xfconf";
const NOTIFYD: &str = "org.xfce.Notifyd";
const CHANNEL: &str = "xfce4-notifyd";
const SETTING: &str = "/do-not-disturb";

#[proxy(interface = "org.xfce.Xfconf", default_service = "org.xfce.Xfconf", default_path = "/org/xfce/Xfconf")]
trait Xfconf {
    fn get_property(&self, channel: &str, property: &str) -> zbus::Result<OwnedVariant>;
    #[zbus(signal)]
    fn property_changed(&self, channel: &str, property: &str, value: Variant<'_>) -> zbus::Result<()>;
    #[zbus(signal)]
    fn property_removed(&self, channel: &str, property: &str) -> zbus::Result<()>;
}

pub(super) async fn follow(connection: &Connection, board: &Board) -> Result<(), BusError> {
    let settings = XfconfProxy::builder(connection).cache_properties(CacheProperties::No).build().await?;
    let mut owners = bus::owners(connection, NAME).await?;
    let mut servers = bus::owners(connection, NOTIFYD).await?;
    let ours = [(0, CHANNEL), (1, SETTING)];
    let mut changed = settings.receive_property_changed_with_args(&ours).await?;
    let mut removed = settings.receive_property_removed_with_args(&ours).await?;
    loop {
        board.seen(SeenSource::XfceNotifyd, ask(connection, &settings).await?);
        tokio::select! {
            owner = owners.next() => drop(owner.ok_or(BusError::Lost)??),
            owner = servers.next() => drop(owner.ok_or(BusError::Lost)??),
            change = changed.next() => drop(change.ok_or(BusError::Lost)?),
            removal = removed.next() => drop(removal.ok_or(BusError::Lost)?),
        }
    }
}

async fn ask(connection: &Connection, settings: &XfconfProxy<'_>) -> Result<Seen, BusError> {
    if !bus::has_owner(connection, NAME).await? {
        return Ok(unknown("Xfce's settings are not in use in this session."));
    }
    let answer = settings.get_property(CHANNEL, SETTING).await;
    if let Some(on) = answer.ok().and_then(|value| bool::try_from(value).ok()) {
        return Ok(quiet(on));
    }
    if bus::has_owner(connection, NOTIFYD).await? {
        return Ok(quiet(false));
    }
    Ok(unknown("Xfce's notification server does not run."))
}
