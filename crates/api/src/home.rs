//! Where one person's Nape lives: the folder of its records, its log, and the socket of its agent.

use interprocess::local_socket::Name;
use std::path::{Path, PathBuf};

/// A path longer than this does not fit a socket address on every system.
const LONGEST_SOCKET_PATH: usize = 100;

/// A home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home(PathBuf);

/// There is nowhere to put anything.
#[derive(Debug, thiserror::Error)]
#[error("There is no folder for your data on this system; set NAPE_HOME to one.")]
pub struct NoHome;

impl Home {
    /// `NAPE_HOME`, or the system's folder for application data.
    pub fn from_env() -> Result<Self, NoHome> {
        if let Some(dir) = std::env::var_os("NAPE_HOME").filter(|dir| !dir.is_empty()) {
            return std::path::absolute(dir).map(Self).map_err(|_| NoHome);
        }
        dirs::data_dir().map(|dir| Self(dir.join("nape"))).ok_or(NoHome)
    }

    /// The home in a folder.
    pub fn at(dir: &Path) -> Self {
        Self(dir.to_owned())
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.0
    }

    /// The agent's log.
    pub fn log(&self) -> PathBuf {
        self.0.join("agent.log")
    }

    /// The keys that sign and open what goes between therapist and patient.
    pub fn keys(&self) -> PathBuf {
        self.0.join("keys")
    }

    /// Where files for the other side are put unless somebody says where: beside the records of a home of one's own, else
    /// among the person's documents.
    pub fn handover(&self) -> PathBuf {
        let documents = dirs::data_dir().filter(|data| data.join("nape") == self.0).and_then(|_| dirs::document_dir());
        documents.map_or_else(|| self.0.join("handover"), |documents| documents.join("Nape"))
    }

    /// The agent's socket; in the runtime folder where the home's own path is too long for one.
    pub fn socket(&self) -> PathBuf {
        let own = self.0.join("agent.sock");
        if own.as_os_str().len() <= LONGEST_SOCKET_PATH {
            return own;
        }
        let short = dirs::runtime_dir().unwrap_or_else(std::env::temp_dir);
        short.join(format!("nape-{:016x}.sock", self.fingerprint()))
    }

    /// The socket's address.
    pub fn address(&self) -> std::io::Result<Name<'static>> {
        #[cfg(not(windows))]
        {
            use interprocess::local_socket::{GenericFilePath, ToFsName};
            self.socket().to_fs_name::<GenericFilePath>().map(Name::into_owned)
        }
        #[cfg(windows)]
        {
            use interprocess::local_socket::{GenericNamespaced, ToNsName};
            format!("nape-{:016x}", self.fingerprint()).to_ns_name::<GenericNamespaced>().map(Name::into_owned)
        }
    }

    /// The same for the same folder in every build (FNV-1a).
    fn fingerprint(&self) -> u64 {
        let bytes = self.0.as_os_str().as_encoded_bytes();
        bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_home_has_a_short_socket_of_its_own() {
        let long = |last: &str| Home(PathBuf::from("/").join("deep".repeat(40)).join(last));
        let (one, two) = (long("one").socket(), long("two").socket());
        assert!(one.as_os_str().len() <= LONGEST_SOCKET_PATH, "{one:?}");
        assert_ne!(one, two);
        assert_eq!(Home("/short".into()).socket(), Path::new("/short/agent.sock"));
    }
}
