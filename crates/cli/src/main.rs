//! The `russet` command: what is here reads arguments and shows results, the work is done by the library.

mod arguments;
mod commands;
mod documents;
mod inputs;
mod reading;
mod render;
mod signing;
mod write;

use clap::Parser;
use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// The input is clean, or the work is done.
    Clean,
    /// The input has errors, or warnings where those are denied.
    Faulty,
}

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    match commands::run(arguments) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Faulty) => ExitCode::from(1),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("russet: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// A reader such as `head` that has seen enough is no failure.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<std::io::Error>()
        .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
