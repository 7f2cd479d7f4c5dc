//! Do not disturb, against stand-ins for the three services that keep it.

use std::collections::HashMap;

use zbus::OwnedVariant;

use crate::support::{probe::Probe, stand_in::StandIn, world::World};

const YES: &str = "Presence(Quiet(Yes))";
const NO: &str = "Presence(Quiet(No))";
const UNKNOWN: &str = "Presence(Quiet(Unknown {";

const NOTES: (&str, &str) = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications");

struct Server {
    inhibited: bool,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[allow(clippy::unused_self, reason = "the interface asks for it")]
    fn get_capabilities(&self) -> Vec<String> {
        Vec::new()
    }

    #[zbus(property)]
    fn inhibited(&self) -> bool {
        self.inhibited
    }
}

impl Server {
    fn inhibit(stand_in: &StandIn, on: bool) {
        stand_in.wait(async {
            let server = stand_in.connection().object_server().interface::<_, Self>(NOTES.1).await.unwrap();
            let mut it = server.get_mut().await;
            it.inhibited = on;
            it.inhibited_changed(server.signal_emitter()).await.unwrap();
        });
    }
}

#[test]
fn the_notification_server_tells() {
    let world = World::new().with_bus();
    let mut probe = Probe::start(&world, 600_000);
    probe.hears(UNKNOWN);
    let server = StandIn::on(&world);
    server.serve(NOTES.1, Server { inhibited: true });
    server.take_name(NOTES.0);
    probe.hears(YES);
    Server::inhibit(&server, false);
    probe.hears(NO);
    Server::inhibit(&server, true);
    probe.hears(YES);
    server.give_name_back(NOTES.0);
    probe.hears(UNKNOWN);
}

struct Silent;

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Silent {
    #[allow(clippy::unused_self, reason = "the interface asks for it")]
    fn get_capabilities(&self) -> Vec<String> {
        Vec::new()
    }
}

#[test]
fn a_notification_server_without_the_property_is_said_not_to_tell() {
    let world = World::new().with_bus();
    let server = StandIn::on(&world);
    server.serve(NOTES.1, Silent);
    server.take_name(NOTES.0);
    let unknown = Probe::start(&world, 600_000).hears(UNKNOWN);
    assert!(unknown.contains("does not tell about do-not-disturb"), "{unknown}");
}

#[test]
fn gnome_is_asked_when_its_setting_is_written_and_only_while_its_shell_runs() {
    let world = World::new().with_bus();
    let setting = world.path("show-banners");
    std::fs::write(&setting, "false").unwrap();
    let say = r#"[ "$*" = "get org.gnome.desktop.notifications show-banners" ] && cat "$HOME/show-banners""#;
    world.script("gsettings", say);
    let mut probe = Probe::start(&world, 600_000);
    probe.hears(UNKNOWN);
    let shell = StandIn::on(&world);
    shell.take_name("org.gnome.Shell");
    probe.hears(YES);
    let write = |value: &str| {
        std::fs::write(&setting, value).unwrap();
        let change = ("/org/gnome/desktop/notifications/show-banners", [""].as_slice(), "tag");
        shell.signal("/ca/desrt/dconf/Writer/user", "ca.desrt.dconf.Writer", "Notify", &change);
    };
    write("true");
    probe.hears(NO);
    write("false");
    probe.hears(YES);
    write("no such schema");
    probe.hears(UNKNOWN);
    write("true");
    probe.hears(NO);
    shell.give_name_back("org.gnome.Shell");
    probe.hears(UNKNOWN);
}

struct Settings(HashMap<String, bool>);

#[zbus::interface(name = "org.xfce.Xfconf")]
impl Settings {
    fn get_property(&self, channel: &str, property: &str) -> zbus::fdo::Result<OwnedVariant> {
        let found = self.0.get(property).filter(|_| channel == "xfce4-notifyd");
        found.map(|value| OwnedVariant::from(*value)).ok_or_else(|| zbus::fdo::Error::Failed("not found".to_owned()))
    }
}

const XFCE: (&str, &str) = ("org.xfce.Xfconf", "/org/xfce/Xfconf");

#[test]
fn xfce_tells_and_a_setting_that_was_never_switched_is_off() {
    let world = World::new().with_bus();
    let xfce = StandIn::on(&world);
    xfce.serve(XFCE.1, Settings(HashMap::new()));
    let mut probe = Probe::start(&world, 600_000);
    probe.hears(UNKNOWN);
    xfce.take_name(XFCE.0);
    xfce.take_name("org.xfce.Notifyd");
    probe.hears(NO);
    let switch = |property: &str, on: bool| {
        xfce.wait(async {
            let settings = xfce.connection().object_server().interface::<_, Settings>(XFCE.1).await.unwrap();
            settings.get_mut().await.0.insert(property.to_owned(), on);
        });
        xfce.signal(XFCE.1, XFCE.0, "PropertyChanged", &("xfce4-notifyd", property, OwnedVariant::from(on)));
    };
    switch("/do-not-disturb", true);
    probe.hears(YES);
    switch("/do-slideout", true);
    switch("/do-not-disturb", false);
    probe.hears(NO);
    switch("/do-not-disturb", true);
    probe.hears(YES);
    xfce.give_name_back(XFCE.0);
    probe.hears(UNKNOWN);
}

#[test]
fn one_source_that_says_yes_is_enough() {
    let world = World::new().with_bus();
    let desktop = StandIn::on(&world);
    desktop.serve(XFCE.1, Settings(HashMap::from([("/do-not-disturb".to_owned(), false)])));
    desktop.take_name(XFCE.0);
    desktop.serve(NOTES.1, Server { inhibited: false });
    desktop.take_name(NOTES.0);
    let mut probe = Probe::start(&world, 600_000);
    probe.hears(NO);
    Server::inhibit(&desktop, true);
    probe.hears(YES);
    Server::inhibit(&desktop, false);
    probe.hears(NO);
}
