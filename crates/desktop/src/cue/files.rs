//! The tones as files, each written when it is first played: the players read files.

use std::{
    fs::DirBuilder,
    io::Result,
    path::{Path, PathBuf},
};

use super::{CueError, Tone, wave};

/// The folder and what this process has written there. A file of an earlier version may hold an earlier sound.
pub(super) struct Files {
    folder: PathBuf,
    written: Vec<Tone>,
}

impl Files {
    pub(super) fn new(folder: PathBuf) -> Self {
        // Whole, so that no player takes its beginning for an option. Where that fails, nothing could be written either.
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        Self { folder, written: Vec::new() }
    }

    /// The tone's file. Somebody may have cleaned up since it was written.
    pub(super) fn of(&mut self, tone: Tone) -> std::result::Result<PathBuf, CueError> {
        let path = self.folder.join(format!("{}.wav", tone.name()));
        if !self.written.contains(&tone) || !path.is_file() {
            // A few kilobytes, once: not worth a thread.
            self.replace(&path, &wave::file(tone)).map_err(|error| CueError::File { path: path.clone(), error })?;
            if !self.written.contains(&tone) {
                self.written.push(tone);
            }
        }
        Ok(path)
    }

    /// No player ever reads half a file: it is written beside its place and then moved there.
    fn replace(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        private().create(&self.folder)?;
        let fresh = path.with_extension(format!("wav.{}", std::process::id()));
        let written = std::fs::write(&fresh, bytes).and_then(|()| std::fs::rename(&fresh, path));
        if written.is_err() {
            // What could not be written may not be there; the error that counts is the first one.
            let _ = std::fs::remove_file(&fresh);
        }
        written
    }
}

fn private() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

#[cfg(test)]
mod tests {
    use super::{CueError, Files, Tone, wave};

    #[test]
    fn a_tone_is_written_whole_once_and_again_when_it_is_gone() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("run/cues");
        let mut files = Files::new(folder.clone());
        assert!(!folder.exists(), "nothing is written before it is needed");
        let path = files.of(Tone::Tick).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), wave::file(Tone::Tick));
        let names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|found| found.unwrap().file_name()).collect();
        assert_eq!(names, ["tick.wav"]);

        std::fs::write(&path, "changed by somebody").unwrap();
        assert_eq!(files.of(Tone::Tick).unwrap(), path);
        assert_eq!(std::fs::read(&path).unwrap(), b"changed by somebody", "it is written once");
        std::fs::remove_file(&path).unwrap();
        files.of(Tone::Tick).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), wave::file(Tone::Tick));
    }

    #[test]
    fn what_an_earlier_process_left_is_replaced() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("begin.wav"), "an earlier sound").unwrap();
        let path = Files::new(home.path().to_owned()).of(Tone::Begin).unwrap();
        assert_eq!(std::fs::read(path).unwrap(), wave::file(Tone::Begin));
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("cues");
        Files::new(folder.clone()).of(Tone::Begin).unwrap();
        assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn a_folder_that_cannot_be_is_an_error_with_the_file() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("cues"), "a file in the folder's place").unwrap();
        let error = Files::new(home.path().join("cues")).of(Tone::Begin).unwrap_err();
        assert!(matches!(error, CueError::File { .. }), "{error}");
    }
}
