//! The notification server's own word: the property `Inhibited` of `org.freedesktop.Notifications`. Plasma has it, and
//! sets it for a full screen and for shared screens as well.

use futures_util::StreamExt;
use zbus::{Connection, fdo::PropertiesProxy, names::InterfaceName, proxy::CacheProperties};

use super::{Board, BusError, Seen, SeenSource, quiet, unknown};
use crate::bus;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
const PROPERTY: &str = "Inhibited";

pub(super) async fn follow(connection: &Connection, board: &Board) -> Result<(), BusError> {
    let properties = PropertiesProxy::builder(connection)
        .destination(NAME)
        .path(PATH)
        .cache_properties(CacheProperties::No)
        .build()
        .await?;
    let mut owners = bus::owners(connection, NAME).await?;
    let mut changes = properties.receive_properties_changed_with_args(&[(0, NAME)]).await?;
    loop {
        board.seen(SeenSource::NotificationServer, ask(connection, &properties).await?);
        loop {
            tokio::select! {
                owner = owners.next() => {
                    owner.ok_or(BusError::Lost)??;
                    break;
                }
                change = changes.next() => {
                    let change = change.ok_or(BusError::Lost)?;
                    let args = change.args()?;
                    let told = args.changed_properties().contains_key(PROPERTY);
                    if told || args.invalidated_properties().contains(&PROPERTY) {
                        break;
                    }
                }
            }
        }
    }
}

async fn ask(connection: &Connection, properties: &PropertiesProxy<'_>) -> Result<Seen, BusError> {
    if !bus::has_owner(connection, NAME).await? {
        return Ok(unknown("No notification server runs."));
    }
    // Most servers do not have the property, and each refuses in its own words.
    let answer = properties.get(InterfaceName::from_static_str(NAME)?, PROPERTY).await;
    let on = answer.ok().and_then(|value| bool::try_from(value).ok());
    Ok(on.map_or_else(|| unknown("The notification server does not tell about do-not-disturb."), quiet))
}
