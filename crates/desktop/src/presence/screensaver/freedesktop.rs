//! `org.freedesktop.ScreenSaver`, kept by Plasma and others; it has stood at two paths.

use super::{Kind, LockSource};

pub(super) const KIND: Kind = Kind {
    source: LockSource::FreedesktopScreenSaver,
    name: "org.freedesktop.ScreenSaver",
    paths: &["/org/freedesktop/ScreenSaver", "/ScreenSaver"],
};
