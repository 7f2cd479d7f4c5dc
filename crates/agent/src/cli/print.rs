//! Printing. A pipe that was closed (`nape next | head -1`) is no error.

use super::Refusal;
use serde::Serialize;
use std::io::{IsTerminal, Write};

/// Lines on standard output.
pub(super) fn lines(text: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody reads any more.
    let _ = writeln!(out, "{}", text.trim_end_matches('\n'));
}

/// One sentence on standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// One JSON document; indented for a person at a terminal.
pub(super) fn json<T: Serialize>(value: &T) -> Result<(), Refusal> {
    let text = if std::io::stdout().is_terminal() {
        serde_json::to_string_pretty(value)
    } else {
        serde_json::to_string(value)
    };
    lines(&text.map_err(|e| Refusal::No(format!("The answer cannot be written: {e}.")))?);
    Ok(())
}
