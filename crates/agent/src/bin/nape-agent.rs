//! `nape-agent`: the resident process.

use std::process::ExitCode;

fn main() -> ExitCode {
    nape_agent::agent()
}
