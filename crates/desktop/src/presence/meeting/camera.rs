//! Cameras in use: who opens and closes the video devices, counted (inotify).
//!
//! What was open before the watching began does not show. A device is therefore unknown until it is first opened or
//! closed. Closes at one moment are told as one, as when a program
//! ends; so a close of a device that was opened several times makes it unknown again, rather than in use for ever.
//! Opening a device for less than [`LASTS`] is how programs look what there is, and no use of it.

use std::{
    collections::HashMap,
    convert::Infallible,
    ffi::OsStr,
    io::ErrorKind,
    mem::MaybeUninit,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    pin::Pin,
    time::Duration,
};

use rustix::{
    fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags},
    io::Errno,
};
use tokio::{
    net::unix::pipe::Receiver,
    sync::Notify,
    time::{Sleep, sleep},
};

use super::{Board, Seen, SeenSource, unknown};
use crate::bus::{self, Retries};

const LASTS: Duration = Duration::from_secs(1);
const NOT_SEEN_YET: &str = "Whether a camera is in use is known from its next use on.";

#[derive(Debug, thiserror::Error)]
enum CameraError {
    #[error("The cameras cannot be watched ({0}).")]
    Watch(#[from] std::io::Error),
}

impl From<Errno> for CameraError {
    fn from(error: Errno) -> Self {
        Self::Watch(error.into())
    }
}

/// Watches for as long as it is polled.
pub(super) async fn watch(board: &Board, devices: &Path, again: &Notify) {
    let mut retries = Retries::default();
    loop {
        let error = match follow(board, devices, &mut retries).await {
            Ok(never) => match never {},
            Err(error) => error,
        };
        board.seen(SeenSource::Camera, unknown(error.to_string()));
        tokio::select! {
            () = bus::pause(retries.next_pause()) => {}
            () = again.notified() => {}
        }
    }
}

async fn follow(board: &Board, devices: &Path, retries: &mut Retries) -> Result<Infallible, CameraError> {
    let mut cameras = Cameras::open(devices)?;
    retries.reset();
    let mut settling: Option<Pin<Box<Sleep>>> = None;
    loop {
        match cameras.state() {
            Seen::Yes if cameras.told != Seen::Yes => {
                settling.get_or_insert_with(|| Box::pin(sleep(LASTS)));
            }
            state @ (Seen::Yes | Seen::No | Seen::Unknown { .. }) => {
                settling = None;
                cameras.told = state;
                board.seen(SeenSource::Camera, cameras.told.clone());
            }
        }
        tokio::select! {
            read = cameras.read() => read?,
            () = async { match settling.as_mut() { Some(settling) => settling.await, None => std::future::pending().await } } => {
                settling = None;
                cameras.told = Seen::Yes;
                board.seen(SeenSource::Camera, Seen::Yes);
            }
        }
    }
}

/// One device: how often it is open, if that is known.
struct Camera {
    watch: i32,
    opens: Option<u32>,
}

struct Cameras {
    folder: PathBuf,
    folder_watch: i32,
    /// tokio has no safe way to wait for a descriptor of any kind; this one waits for readable ones, pipes or not.
    inotify: Receiver,
    known: HashMap<Vec<u8>, Camera>,
    /// The devices that cannot be watched, and why.
    refused: HashMap<Vec<u8>, String>,
    told: Seen,
}

impl Cameras {
    /// Watches the folder first and looks into it then, so that no device falls between.
    fn open(folder: &Path) -> Result<Self, CameraError> {
        let inotify = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let folder_watch =
            inotify::add_watch(&inotify, folder, WatchFlags::CREATE | WatchFlags::DELETE | WatchFlags::ATTRIB)?;
        let mut cameras = Self {
            folder: folder.to_owned(),
            folder_watch,
            inotify: Receiver::from_owned_fd_unchecked(inotify)?,
            known: HashMap::new(),
            refused: HashMap::new(),
            told: unknown(NOT_SEEN_YET),
        };
        for entry in std::fs::read_dir(folder)? {
            cameras.meet(entry?.file_name().as_bytes());
        }
        Ok(cameras)
    }

    fn meet(&mut self, name: &[u8]) {
        if !is_camera(name) {
            return;
        }
        let path = self.folder.join(OsStr::from_bytes(name));
        let what = WatchFlags::OPEN | WatchFlags::CLOSE_WRITE | WatchFlags::CLOSE_NOWRITE;
        match inotify::add_watch(&self.inotify, &path, what) {
            Ok(watch) => {
                self.known.insert(name.to_vec(), Camera { watch, opens: None });
                self.refused.remove(name);
            }
            // Gone again already.
            Err(Errno::NOENT) => {}
            Err(error) => {
                let why = format!("{} cannot be watched ({error}). Check who may read it.", path.display());
                self.refused.insert(name.to_vec(), why);
            }
        }
    }

    async fn read(&mut self) -> Result<(), CameraError> {
        self.inotify.readable().await?;
        let mut news = Vec::new();
        let read = self.inotify.try_io(|| -> std::io::Result<Infallible> {
            let mut space = [MaybeUninit::uninit(); 4096];
            let mut reader = inotify::Reader::new(&self.inotify, &mut space);
            // Ends with the error that says that there is nothing more.
            loop {
                let event = reader.next()?;
                let name = event.file_name().map(|name| name.to_bytes().to_vec()).unwrap_or_default();
                news.push((event.wd(), event.events(), name));
            }
        });
        match read {
            Ok(never) => match never {},
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) => {}
            Err(error) => return Err(error.into()),
        }
        for (watch, what, name) in news {
            if watch == self.folder_watch {
                if what.contains(ReadFlags::DELETE) {
                    self.known.remove(&name);
                    self.refused.remove(&name);
                } else if !self.known.contains_key(&name) {
                    // It came, or its rights changed, which follows its coming.
                    self.meet(&name);
                }
            } else if let Some(camera) = self.known.values_mut().find(|camera| camera.watch == watch) {
                camera.opens = counted(camera.opens, what);
            }
        }
        Ok(())
    }

    fn state(&self) -> Seen {
        if self.known.values().any(|camera| camera.opens.is_some_and(|opens| opens > 0)) {
            Seen::Yes
        } else if let Some(why) = self.refused.values().next() {
            unknown(why.clone())
        } else if self.known.values().any(|camera| camera.opens.is_none()) {
            unknown(NOT_SEEN_YET)
        } else {
            Seen::No
        }
    }
}

fn is_camera(name: &[u8]) -> bool {
    name.strip_prefix(b"video").is_some_and(|number| !number.is_empty() && number.iter().all(u8::is_ascii_digit))
}

/// A close that nothing seen had opened ends a use from before.
fn counted(opens: Option<u32>, what: ReadFlags) -> Option<u32> {
    let before = opens.unwrap_or_default();
    if what.contains(ReadFlags::OPEN) {
        Some(before.saturating_add(1))
    } else if what.intersects(ReadFlags::CLOSE_WRITE | ReadFlags::CLOSE_NOWRITE) {
        (before <= 1).then_some(0)
    } else {
        opens
    }
}

#[cfg(test)]
mod tests {
    use super::{ReadFlags, counted, is_camera};

    #[test]
    fn only_numbered_video_devices_are_cameras() {
        assert!(is_camera(b"video0") && is_camera(b"video12"));
        assert!(!is_camera(b"video") && !is_camera(b"video-by-path") && !is_camera(b"vcs0"));
    }

    #[test]
    fn opens_and_closes_are_counted_from_the_first_one_seen_until_a_close_is_ambiguous() {
        assert_eq!(counted(None, ReadFlags::OPEN), Some(1));
        assert_eq!(counted(Some(1), ReadFlags::OPEN), Some(2));
        assert_eq!(counted(Some(1), ReadFlags::CLOSE_NOWRITE), Some(0));
        assert_eq!(counted(Some(2), ReadFlags::CLOSE_NOWRITE), None);
        assert_eq!(counted(None, ReadFlags::CLOSE_WRITE), Some(0));
        assert_eq!(counted(None, ReadFlags::IGNORED), None);
    }
}
