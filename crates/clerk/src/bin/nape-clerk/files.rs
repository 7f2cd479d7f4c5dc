//! Reading with a bound, and writing so that a file is there whole or not at all, and never in the place of another.

use nape_clerk::Report;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Whoever the folder lets in.
    Anybody,
    /// The owner alone.
    Owner,
}

/// A refusal about a path.
pub(crate) fn refused(why: &str, path: &Path, error: Option<&io::Error>) -> Report {
    let detail = error.map_or_else(|| path.display().to_string(), |error| format!("{}: {error}", path.display()));
    Report::Refused { why: why.into(), detail }
}

/// A file of at most so many bytes; one byte more is read of a longer one, so that it can be told. Only files are read: a
/// pipe or a device might never end.
pub(crate) fn read(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "not a file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a new file; an existing one stays and is told as [`ErrorKind::AlreadyExists`].
pub(crate) fn write_new(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    make_folder(folder, readers)?;
    let name = path.file_name().ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "no name of a file"))?;
    let mut aside = std::ffi::OsString::from(".");
    aside.push(name);
    aside.push(format!(".{}", std::process::id()));
    let aside = folder.join(aside);
    let written = fill(&aside, bytes, readers).and_then(|()| put(&aside, path, bytes, readers));
    // What was put in place has a second name until here, and what could not be must not lie about.
    let _ = std::fs::remove_file(&aside);
    written?;
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

fn make_folder(folder: &Path, readers: Readers) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    if readers == Readers::Owner {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    builder.create(folder)
}

fn fill(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if readers == Readers::Owner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A second name takes no other file's place, which renaming would. Where the file system knows no second names, the file
/// is written there anew.
fn put(aside: &Path, path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    match std::fs::hard_link(aside, path) {
        Err(e) if matches!(e.kind(), ErrorKind::PermissionDenied | ErrorKind::Unsupported) => {
            fill(path, bytes, readers)
        }
        linked => linked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_overwritten_and_nothing_lies_about() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/er/plan.nape");
        write_new(&path, b"one", Readers::Owner).unwrap();
        let again = write_new(&path, b"two", Readers::Owner).unwrap_err();
        assert_eq!(again.kind(), ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
        let names = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(names, 1);
        #[cfg(unix)]
        {
            let mode = std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(&path).unwrap());
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn only_files_are_read_and_no_more_than_is_wanted() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path(), 10).is_err());
        assert!(read(Path::new("/dev/zero"), 10).is_err());
        let path = folder.path().join("long");
        std::fs::write(&path, [7; 100]).unwrap();
        assert_eq!(read(&path, 10).unwrap().len(), 11);
    }
}
