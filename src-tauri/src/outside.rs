//! What leads out of the window: pages, mail addresses and telephone numbers are opened by the desktop, and nothing else.

use tauri::Url;

/// Has the desktop open an address, if it is one that may be opened.
pub(crate) fn open(address: &Url) {
    if matches!(address.scheme(), "https" | "http" | "mailto" | "tel") {
        // Where nothing opens it, the words of the link can still be read out and copied.
        let _ = open::that_detached(address.as_str());
    }
}
