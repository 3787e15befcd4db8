//! The `russet` command: what is here reads arguments and shows results, the work is done by the library.
//!
//! It is a library so that whoever brings the command along, such as the Python package, runs the very same.

mod arguments;
mod commands;
mod documents;
mod render;
mod signing;
mod write;

use clap::Parser;
use std::ffi::OsString;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// The input is clean, or the work is done.
    Clean,
    /// The input has errors, or warnings where those are denied.
    Faulty,
}

/// Runs the command that the arguments name; the first of them is the name of the program.
///
/// Gives the status to exit with: 0 where the input is clean or the work is done, 1 where the input has errors, 2 where
/// the work could not be done or the arguments are wrong.
///
/// ```
/// assert_eq!(russet_cli::run(["russet", "schema", "com.apple.dok"]), 2);
/// ```
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> u8 {
    let arguments = match arguments::Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Where nobody reads there is nobody to tell.
            let _ = error.print();
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    match commands::run(arguments) {
        Ok(Outcome::Clean) => 0,
        Ok(Outcome::Faulty) => 1,
        Err(error) if is_closed_pipe(&error) => 0,
        Err(error) => {
            eprintln!("russet: {error:#}");
            2
        }
    }
}

/// A reader such as `head` that has seen enough is no failure.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<std::io::Error>()
        .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
