//! Starting with the desktop session: a file in the XDG autostart folder.
//!
//! Where systemd runs the session, its own generator makes a user unit of that file, which starts after
//! `graphical-session.target`; so no unit of Nape's own is written, and there is one switch instead of two.
//!
//! Others may turn the file off without removing it (`Hidden`, or GNOME's own key); that counts as off.

#[cfg(any(target_os = "linux", test))]
mod entry;

use std::path::{Path, PathBuf};

/// Why the autostart could not be read or changed.
#[derive(Debug, thiserror::Error)]
pub enum AutostartError {
    /// The file could not be read, written or removed.
    #[error("{} cannot be used ({error}). Check who may write there.", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The program's path cannot stand in a desktop entry.
    #[error("{} cannot be started with the session: the path must be absolute and plain text.", .0.display())]
    Program(PathBuf),
    /// The system has no such folder.
    #[error("Starting with the session is only supported on Linux. Add Nape to your system's login items.")]
    Unsupported,
}

/// The autostart folder of one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Autostart {
    /// Where autostart files are, as in `$XDG_CONFIG_HOME/autostart`.
    pub folder: PathBuf,
}

#[cfg(target_os = "linux")]
impl Autostart {
    /// The folder of this user; none where the environment names no home.
    pub fn of_user() -> Option<Self> {
        let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let config = absolute("XDG_CONFIG_HOME").or_else(|| Some(absolute("HOME")?.join(".config")))?;
        Some(Self { folder: config.join("autostart") })
    }

    /// Whether Nape starts with the session.
    pub fn is_on(&self) -> Result<bool, AutostartError> {
        let path = self.path();
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(entry::is_on(&text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(AutostartError::File { path, error }),
        }
    }

    /// Makes the program start with the session, as `program agent`, or no longer. What others changed in the file is
    /// not kept.
    pub fn set(&self, on: bool, program: &Path) -> Result<(), AutostartError> {
        let path = self.path();
        let done = if on {
            let text = entry::text(program).ok_or_else(|| AutostartError::Program(program.to_owned()))?;
            self.replace(&path, &text)
        } else {
            match std::fs::remove_file(&path) {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
                removed => removed,
            }
        };
        done.map_err(|error| AutostartError::File { path, error })
    }

    /// Nobody ever reads half a file: it is written beside its place and then moved there.
    fn replace(&self, path: &Path, text: &str) -> std::io::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        // Session managers read only names that end in `.desktop`.
        let fresh = self.folder.join(format!("{}.desktop.{}", crate::DESKTOP_ENTRY, std::process::id()));
        let written = std::fs::write(&fresh, text).and_then(|()| std::fs::rename(&fresh, path));
        if written.is_err() {
            // What could not be written may not be there; the error that counts is the first one.
            let _ = std::fs::remove_file(&fresh);
        }
        written
    }

    fn path(&self) -> PathBuf {
        self.folder.join(format!("{}.desktop", crate::DESKTOP_ENTRY))
    }
}

#[cfg(not(target_os = "linux"))]
impl Autostart {
    /// There is no such folder on this system.
    pub fn of_user() -> Option<Self> {
        None
    }

    /// Always fails on this system.
    pub fn is_on(&self) -> Result<bool, AutostartError> {
        Err(AutostartError::Unsupported)
    }

    /// Always fails on this system.
    pub fn set(&self, _on: bool, _program: &Path) -> Result<(), AutostartError> {
        Err(AutostartError::Unsupported)
    }
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Autostart, AutostartError};

    fn autostart() -> (tempfile::TempDir, Autostart) {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("config/autostart");
        (home, Autostart { folder })
    }

    #[test]
    fn it_is_turned_on_and_off_and_leaves_nothing_else_behind() {
        let (_home, autostart) = autostart();
        assert!(!autostart.is_on().unwrap());
        autostart.set(false, Path::new("/opt/nape")).unwrap();
        autostart.set(true, Path::new("/opt/nape")).unwrap();
        assert!(autostart.is_on().unwrap());
        let names: Vec<_> =
            std::fs::read_dir(&autostart.folder).unwrap().map(|found| found.unwrap().file_name()).collect();
        assert_eq!(names, ["org.nape.Nape.desktop"]);
        autostart.set(false, Path::new("/opt/nape")).unwrap();
        assert!(!autostart.is_on().unwrap());
    }

    #[test]
    fn what_somebody_else_turned_off_is_off_and_can_be_turned_on_again() {
        let (_home, autostart) = autostart();
        for line in ["Hidden=true", "X-GNOME-Autostart-enabled = false"] {
            autostart.set(true, Path::new("/opt/nape")).unwrap();
            let path = autostart.path();
            let text = std::fs::read_to_string(&path).unwrap();
            std::fs::write(&path, format!("{text}{line}\n")).unwrap();
            assert!(!autostart.is_on().unwrap(), "{line}");
            autostart.set(true, Path::new("/opt/nape")).unwrap();
            assert!(autostart.is_on().unwrap());
        }
    }

    #[test]
    fn what_cannot_be_done_is_an_error_with_the_reason() {
        let (home, autostart) = autostart();
        assert!(matches!(autostart.set(true, Path::new("nape")), Err(AutostartError::Program(_))));
        std::fs::write(home.path().join("config"), "a file in the folder's place").unwrap();
        assert!(matches!(autostart.set(true, Path::new("/opt/nape")), Err(AutostartError::File { .. })));
    }
}
