//! What is wrong with the text of a script.

use super::Script;
use crate::diagnostic::{Diagnostic, Severity, nearest, rules};

/// The shells of macOS, which are all in one folder.
const SHELLS: &[&str] = &["sh", "bash", "zsh", "dash", "ksh", "csh", "tcsh"];
const FOLDER_OF_SHELLS: &str = "/bin/";
/// Runs the program that its argument names.
const ENV: &str = "/usr/bin/env";

/// Bytes at the beginning that say how the text is encoded.
const MARKS: &[(&[u8], &str)] = &[
    (
        b"\xef\xbb\xbf",
        "begins with a byte order mark, before which no `#!` is seen",
    ),
    (b"\xff\xfe", "is in UTF-16"),
    (b"\xfe\xff", "is in UTF-16"),
];

/// What keeps every shell from reading it, the gravest first.
pub(super) fn unreadable(script: &Script<'_>) -> Option<Diagnostic> {
    let bytes = &script.bytes;
    let name = &script.name;
    let fault =
        |message: String, help: &str| Some(script.finding(&rules::R104, message).with_help(help));
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return fault(
            format!("{name} is empty"),
            "write what it is to do, beginning with `#!/bin/sh`",
        );
    }
    let mut marks = MARKS.iter();
    if let Some((_, what)) = marks.find(|(mark, _)| bytes.starts_with(mark)) {
        return fault(
            format!("{name} {what}"),
            "save it as UTF-8 without a byte order mark",
        );
    }
    if let Some(line) = line_of(bytes, b"\0") {
        let message = format!("{name} has a NUL byte in line {line}");
        return fault(message, "save it as UTF-8; a program is no script");
    }
    if let Some(line) = line_of(bytes, b"\r") {
        let message = format!("line {line} of {name} has a line end of Windows (CR LF)");
        return fault(
            message,
            "save it with the line ends of Unix: `tr -d '\\r' < OLD > NEW`",
        );
    }
    if let Err(error) = std::str::from_utf8(bytes) {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let message = format!("line {line} of {name} is not UTF-8");
        return fault(message, "save it as UTF-8");
    }
    None
}

/// What is wrong with its first line.
pub(super) fn interpreter(script: &Script<'_>) -> Option<Diagnostic> {
    let first = script.bytes.split(|byte| *byte == b'\n').next();
    let first = String::from_utf8_lossy(first.unwrap_or_default());
    let name = &script.name;
    let fault =
        |message: String, help: String| Some(script.finding(&rules::R103, message).with_help(help));
    let Some(command) = first.strip_prefix("#!") else {
        let message = format!("line 1 of {name} does not begin with `#!`");
        return fault(
            message,
            "begin it with `#!/bin/sh` or `#!/bin/zsh`".to_owned(),
        );
    };
    let mut words = command.split_whitespace();
    let path = words.next().unwrap_or_default();
    let (folder, program) = path.rsplit_once('/').unwrap_or(("", path));
    if !path.starts_with('/') {
        let message = format!(
            "line 1 of {name} names no full path: `{}`",
            first.trim_end()
        );
        let help = match nearest(program, SHELLS.iter().copied()) {
            Some(shell) => format!("write `#!{FOLDER_OF_SHELLS}{shell}`"),
            None => "write the full path of the shell, `#!/bin/sh`".to_owned(),
        };
        return fault(message, help);
    }
    if path == ENV {
        // Options come first, `-S` among them.
        if words.any(|word| !word.starts_with('-')) {
            return None;
        }
        let message = format!("line 1 of {name} names no program for `{ENV}`");
        return fault(message, format!("write `#!{ENV} zsh`"));
    }
    if !SHELLS.contains(&program) || format!("{folder}/") == FOLDER_OF_SHELLS {
        return None;
    }
    // Others can be installed, but nobody can install one there.
    let is_missing = folder == "/usr/bin";
    let message = match is_missing {
        true => format!("line 1 of {name} begins with `#!{path}`, which macOS does not have"),
        false => format!("line 1 of {name} begins with `#!{path}`, which is no part of macOS"),
    };
    let severity = if is_missing {
        Severity::Error
    } else {
        Severity::Warning
    };
    let found = fault(message, format!("write `#!{FOLDER_OF_SHELLS}{program}`"))?;
    Some(found.with_severity(severity))
}

/// A key that everybody can read.
pub(super) fn private_key(script: &Script<'_>) -> Option<Diagnostic> {
    let text = String::from_utf8_lossy(&script.bytes);
    let mut lines = text.lines().zip(1..);
    let (_, line) = lines
        .find(|(line, _)| line.contains("-----BEGIN ") && line.contains("PRIVATE KEY-----"))?;
    let message = format!("line {line} of {} begins a private key", script.name);
    let help = "take it out, and give each Mac a key of its own with a certificate profile";
    Some(script.finding(&rules::R108, message).with_help(help))
}

/// A command that asks for a password.
pub(super) fn wants_root(script: &Script<'_>) -> Option<Diagnostic> {
    let text = String::from_utf8_lossy(&script.bytes);
    let mut lines = text.lines().zip(1..);
    let (_, line) = lines.find(|(line, _)| begins_sudo(line))?;
    let message = format!(
        "line {line} of {} has `sudo`, and it runs as the user",
        script.name
    );
    let help = "write `runAsAccount: system`, and take `sudo` out";
    Some(script.finding(&rules::R107, message).with_help(help))
}

/// Does a command of the line begin with `sudo`? Comments and arguments are none.
fn begins_sudo(line: &str) -> bool {
    let line = line.trim_start();
    if line.starts_with('#') {
        return false;
    }
    let commands = line.split([';', '&', '|', '(', '`', '{', '!']);
    let opening = ["if", "then", "else", "elif", "while", "until", "do"];
    commands.into_iter().any(|command| {
        let mut words = command.split_whitespace();
        words.find(|word| !opening.contains(word)) == Some("sudo")
    })
}

/// The number of the first line with these bytes.
fn line_of(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let at = bytes
        .windows(wanted.len())
        .position(|window| window == wanted)?;
    let before = bytes.get(..at)?;
    Some(1 + before.iter().filter(|byte| **byte == b'\n').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sudo_is_found_where_a_command_begins() {
        for line in [
            "sudo ls",
            "  sudo -u root ls",
            "if sudo -n true; then",
            "true && sudo ls",
            "x=$(sudo ls)",
            "! sudo ls",
        ] {
            assert!(begins_sudo(line), "{line}");
        }
        for line in ["# sudo ls", "echo sudo", "pseudo ls", "sudoers=1", ""] {
            assert!(!begins_sudo(line), "{line}");
        }
    }
}
