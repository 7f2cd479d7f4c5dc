//! `nape`: the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    nape_agent::command_line()
}
