//! The `russet` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(russet_cli::run(std::env::args_os()))
}
