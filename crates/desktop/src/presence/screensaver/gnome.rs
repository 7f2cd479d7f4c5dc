//! `org.gnome.ScreenSaver`, kept by GNOME Shell.

use super::{Kind, LockSource};

pub(super) const KIND: Kind =
    Kind { source: LockSource::GnomeScreenSaver, name: "org.gnome.ScreenSaver", paths: &["/org/gnome/ScreenSaver"] };
