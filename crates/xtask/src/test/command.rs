//! Commands whose output the user sees as it comes.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

/// A command line to run.
pub(super) struct Line {
    text: String,
    command: Command,
}

/// A program by its name or path.
pub(super) fn program(path: impl AsRef<OsStr>) -> Line {
    let path = path.as_ref();
    Line {
        text: path.to_string_lossy().into_owned(),
        command: Command::new(path),
    }
}

/// A command line; its words are separated by spaces and hold none.
pub(super) fn line(text: &str) -> Line {
    let (name, arguments) = text.split_once(' ').unwrap_or((text, ""));
    program(name).arguments(arguments)
}

/// The cargo that runs this program, with these arguments.
pub(super) fn cargo(arguments: &str) -> Line {
    let path = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let line = Line {
        text: "cargo".to_owned(),
        command: Command::new(path),
    };
    line.arguments(arguments)
}

impl Line {
    /// Adds arguments, which are separated by spaces and hold none.
    pub(super) fn arguments(self, arguments: &str) -> Self {
        let arguments = arguments.split_whitespace();
        arguments.fold(self, Self::argument)
    }

    /// Adds an argument, which may hold spaces.
    pub(super) fn argument(mut self, argument: impl AsRef<OsStr>) -> Self {
        let argument = argument.as_ref();
        self.text = format!("{} {}", self.text, argument.to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// Sets an environment variable.
    pub(super) fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs the command in a folder.
    ///
    /// # Errors
    /// When it cannot be started or does not succeed.
    pub(super) fn run(mut self, folder: &Path) -> Result<()> {
        eprintln!("$ {}", self.text);
        let status = self.command.current_dir(folder).status();
        let status = status.with_context(|| format!("`{}` does not start", self.text))?;
        if !status.success() {
            bail!("`{}`: {status}", self.text);
        }
        Ok(())
    }

    /// What the command writes to standard output.
    ///
    /// # Errors
    /// When it cannot be started or does not succeed.
    pub(super) fn output(self, folder: &Path) -> Result<String> {
        let output = self.captured(folder)?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs a talkative command; what it writes to standard error is shown only where it fails.
    ///
    /// # Errors
    /// When it cannot be started or does not succeed.
    pub(super) fn quietly(self, folder: &Path) -> Result<String> {
        let output = self.captured(folder)?;
        Ok(String::from_utf8_lossy(&output.stderr).into_owned())
    }

    fn captured(mut self, folder: &Path) -> Result<Output> {
        let output = self.command.current_dir(folder).output();
        let output = output.with_context(|| format!("`{}` does not start", self.text))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("{}\n`{}`: {}", said.trim_end(), self.text, output.status);
        }
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_fails_says_which_it_was() {
        let error = cargo("no-such-command").output(Path::new(".")).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("\n`cargo no-such-command`: exit")
        );
    }

    #[test]
    fn output_is_standard_output() {
        let version = cargo("--version").output(Path::new(".")).unwrap();
        assert!(version.starts_with("cargo 1."));
    }
}
