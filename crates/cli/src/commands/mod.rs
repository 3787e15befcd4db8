//! One module a command.

mod advise;
mod audit;
mod build;
mod check;
mod convert;
mod devices;
mod diff;
mod docs;
mod explain;
mod import;
mod init;
mod list;
mod plan;
mod report;
mod schema;
mod sign;

use crate::Outcome;
use crate::arguments::{Arguments, Command};

/// Runs the command that the user gave.
pub(crate) fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    match arguments.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Convert(arguments) => convert::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Plan(arguments) => plan::run(&arguments),
        Command::Docs(arguments) => docs::run(&arguments),
        Command::Sign(arguments) => sign::sign(&arguments),
        Command::Verify(arguments) => sign::verify(&arguments),
        Command::Unsign(arguments) => sign::unsign(&arguments),
        Command::List(arguments) => list::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::Advise(arguments) => advise::run(&arguments),
    }
}
