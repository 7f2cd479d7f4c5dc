//! Giving memory back. A plan with pictures passes through the resident process in pieces of many megabytes. glibc learns
//! from the first of them to keep such pieces for the next time, so that one import left the process at ten times its size
//! for good; told how large a piece is to be given back, it gives back every one. It takes this from the environment only,
//! and at the start of a process.

use std::process::Command;

/// One heap for the three threads, and free ends of it go back early.
const LIMITS: [(&str, &str); 3] =
    [("MALLOC_MMAP_THRESHOLD_", "65536"), ("MALLOC_TRIM_THRESHOLD_", "65536"), ("MALLOC_ARENA_MAX", "1")];

/// Starts this program anew in its own place, with the limits set; it goes on as it is where that is done or cannot be.
pub(crate) fn limit() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        use std::os::unix::process::CommandExt;
        if LIMITS.iter().any(|(name, _)| std::env::var_os(name).is_some()) {
            return;
        }
        let Ok(program) = std::env::current_exe() else { return };
        let error = Command::new(program).args(std::env::args_os().skip(1)).envs(LIMITS).exec();
        tracing::warn!(%error, "the limits of memory could not be set");
    }
}

/// Takes the limits out of the environment of another program, which they are not meant for.
pub(crate) fn unlimited(command: &mut Command) {
    for (name, _) in LIMITS {
        command.env_remove(name);
    }
}
