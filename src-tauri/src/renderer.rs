//! The renderer of the web view, chosen before anything else runs.
//!
//! `WebKitGTK`'s DMABUF renderer leaves the window blank or ends the process on a number of graphics drivers, so on Linux
//! it is off unless the user has decided otherwise. WebKit reads that only from the environment, and changing one's own
//! environment is unsafe: the process replaces itself once by itself, with the variable set.

/// Turns the DMABUF renderer off where the user has not decided about it. Call first in `main`.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    use std::os::unix::process::CommandExt;

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

    if std::env::var_os(VARIABLE).is_some() {
        return;
    }
    let mut words = std::env::args_os();
    let (Some(name), Ok(program)) = (words.next(), std::env::current_exe()) else { return };
    // `exec` returns only when it failed; then most machines still show the window with the renderer as it is.
    let _ = std::process::Command::new(program).arg0(name).args(words).env(VARIABLE, "1").exec();
}

/// Other systems have no such renderer.
#[cfg(not(target_os = "linux"))]
pub(crate) fn choose() {}
