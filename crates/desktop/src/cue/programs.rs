//! The programs that make sounds, on each system: which there are, where they are, and how they are told.

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use tokio::process::Command;

use super::CueError;

/// `paplay` is heard through `PulseAudio` and through `PipeWire` alike. `pw-play` comes after it: it is also installed
/// where `PipeWire` carries only pictures, and is silent there.
#[cfg(not(any(target_os = "macos", windows)))]
pub(super) const PLAYERS: &[&str] = &["paplay", "pw-play", "aplay"];
#[cfg(target_os = "macos")]
pub(super) const PLAYERS: &[&str] = &["afplay"];
#[cfg(windows)]
pub(super) const PLAYERS: &[&str] = &["powershell.exe"];

#[cfg(not(any(target_os = "macos", windows)))]
pub(super) const SPEAKERS: &[&str] = &["spd-say"];
#[cfg(target_os = "macos")]
pub(super) const SPEAKERS: &[&str] = &["say"];
/// None yet.
#[cfg(windows)]
pub(super) const SPEAKERS: &[&str] = &[];

/// How long a program that speaks may take. `spd-say` hands the words over and ends; `say` ends with the last word.
pub(super) const SPEECH_LIMIT: Duration =
    if cfg!(target_os = "macos") { Duration::from_secs(30) } else { super::run::LIMIT };

/// A program that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Program {
    pub(super) name: &'static str,
    path: PathBuf,
}

/// The first of these names that can be run, in the first of the folders that has it. Folders that depend on where the
/// process stands are left out.
pub(super) fn find(names: &[&'static str], search_path: Option<&OsStr>) -> Option<Program> {
    let search_path = search_path?;
    names.iter().find_map(|name| {
        let mut places =
            std::env::split_paths(search_path).filter(|folder| folder.is_absolute()).map(|folder| folder.join(name));
        places.find(|path| can_be_run(path)).map(|path| Program { name, path })
    })
}

#[cfg(unix)]
fn can_be_run(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn can_be_run(path: &Path) -> bool {
    path.is_file()
}

/// One of several programs, looked for when it is first needed and again until it is found.
pub(super) struct Wanted {
    names: &'static [&'static str],
    search_path: Option<OsString>,
    found: Option<Program>,
}

impl Wanted {
    pub(super) fn new(names: &'static [&'static str], search_path: Option<OsString>) -> Self {
        Self { names, search_path, found: None }
    }

    pub(super) fn get(&mut self) -> Option<&Program> {
        if self.found.is_none() {
            self.found = find(self.names, self.search_path.as_deref());
        }
        self.found.as_ref()
    }

    /// A program that could not be started may have been removed; it is looked for anew.
    pub(super) fn checked(&mut self, started: std::io::Result<()>) -> Result<(), CueError> {
        started.map_err(|error| {
            let program = self.found.take().map(|program| program.path).unwrap_or_default();
            CueError::Run { program, error }
        })
    }
}

#[cfg(not(windows))]
pub(super) fn play(program: &Program, file: &Path) -> Command {
    let mut command = quiet(program);
    command.arg(file);
    command
}

/// The path travels beside the script, which is the same for every file.
#[cfg(windows)]
pub(super) fn play(program: &Program, file: &Path) -> Command {
    let mut command = quiet(program);
    command.args(["-NoProfile", "-NonInteractive", "-Command"]);
    command.arg("(New-Object Media.SoundPlayer $env:NAPE_CUE).PlaySync()").env("NAPE_CUE", file);
    command
}

/// After the two dashes nothing is an option, whatever the words begin with.
pub(super) fn say(program: &Program, words: &str, language_tag: &str) -> Command {
    let mut command = quiet(program);
    if !cfg!(target_os = "macos") {
        command.args(["-l", language_tag]);
    }
    command.args(["--", words]);
    command
}

/// In a process group of its own, so that what it starts can be ended with it.
fn quiet(program: &Program) -> Command {
    let mut command = Command::new(&program.path);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    #[cfg(unix)]
    command.process_group(0);
    command
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::{
        ffi::OsString,
        fs::{self, Permissions},
        os::unix::fs::PermissionsExt,
        path::{Path, PathBuf},
    };

    use super::{Program, Wanted, find};

    fn folder(home: &Path, name: &str) -> PathBuf {
        let folder = home.join(name);
        fs::create_dir(&folder).unwrap();
        folder
    }

    fn put(folder: &Path, name: &str, mode: u32) -> PathBuf {
        let path = folder.join(name);
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        path
    }

    fn joined(folders: &[&Path]) -> OsString {
        std::env::join_paths(folders).unwrap()
    }

    #[test]
    fn the_better_program_is_taken_wherever_it_is_and_then_the_first_folder() {
        let home = tempfile::tempdir().unwrap();
        let (first, second) = (folder(home.path(), "first"), folder(home.path(), "second"));
        let path = joined(&[&first, &second]);
        let found = || find(&["good", "poor"], Some(&path));
        assert_eq!(found(), None);
        let poor = put(&first, "poor", 0o755);
        assert_eq!(found(), Some(Program { name: "poor", path: poor }));
        let good = put(&second, "good", 0o755);
        assert_eq!(found(), Some(Program { name: "good", path: good }));
        let good = put(&first, "good", 0o700);
        assert_eq!(found(), Some(Program { name: "good", path: good }));
    }

    #[test]
    fn what_cannot_be_run_is_passed_over() {
        let home = tempfile::tempdir().unwrap();
        let (first, second) = (folder(home.path(), "first"), folder(home.path(), "second"));
        put(&first, "play", 0o644);
        fs::create_dir(second.join("play")).unwrap();
        assert_eq!(find(&["play"], Some(&joined(&[&first, &second, Path::new("nowhere")]))), None);
        assert_eq!(find(&["play"], None), None);
    }

    #[test]
    fn a_program_is_looked_for_until_it_is_found_and_anew_when_it_does_not_start() {
        let home = tempfile::tempdir().unwrap();
        let mut wanted = Wanted::new(&["play", "other"], Some(joined(&[home.path()])));
        assert_eq!(wanted.get(), None);
        put(home.path(), "other", 0o755);
        assert_eq!(wanted.get().unwrap().name, "other");
        put(home.path(), "play", 0o755);
        assert_eq!(wanted.get().unwrap().name, "other", "what works is kept");
        wanted.checked(Ok(())).unwrap();
        assert_eq!(wanted.get().unwrap().name, "other");
        let gone = wanted.checked(Err(std::io::Error::from(std::io::ErrorKind::NotFound))).unwrap_err();
        assert!(gone.to_string().contains("other"), "{gone}");
        assert_eq!(wanted.get().unwrap().name, "play");
    }
}
