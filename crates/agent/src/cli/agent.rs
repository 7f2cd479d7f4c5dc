//! `nape agent`: this process becomes the resident one.

use super::Refusal;
use std::path::PathBuf;
use std::process::Command;

/// Becomes the program beside this one; it comes back only where that cannot be started.
pub(super) fn become_it() -> Result<(), Refusal> {
    let program = program()?;
    #[cfg(unix)]
    let error = {
        use std::os::unix::process::CommandExt;
        Command::new(&program).exec()
    };
    #[cfg(not(unix))]
    let error = match Command::new(&program).status() {
        Ok(status) if status.success() => return Ok(()),
        Ok(status) => return Err(Refusal::No(format!("{} ended: {status}.", program.display()))),
        Err(error) => error,
    };
    Err(Refusal::No(format!("{} cannot be started ({error}); install Nape again.", program.display())))
}

fn program() -> Result<PathBuf, Refusal> {
    let here = std::env::current_exe().map_err(|e| Refusal::No(format!("Nape does not know its own place: {e}.")))?;
    Ok(here.with_file_name(format!("nape-agent{}", std::env::consts::EXE_SUFFIX)))
}
