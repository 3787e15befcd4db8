//! The scripts of the example are scripts: every shell that is here reads them.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The shells that macOS has and that may be here as well.
const SHELLS: [&str; 4] = ["sh", "bash", "dash", "zsh"];

fn scripts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/end-to-end/scripts");
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "sh"))
        .collect()
}

#[test]
fn every_shell_reads_them() {
    let scripts = scripts();
    assert!(scripts.len() >= 6, "{scripts:?}");
    let is_here = |shell: &&str| {
        let mut command = Command::new(shell);
        command.args(["-c", ":"]).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    let shells: Vec<&str> = SHELLS.into_iter().filter(is_here).collect();
    assert!(shells.contains(&"sh"));
    for script in &scripts {
        for shell in &shells {
            let output = Command::new(shell)
                .arg("-n")
                .arg(script)
                .output()
                .expect("it ran a moment ago");
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(
                output.status.success() && said.is_empty(),
                "{shell} {}: {said}",
                script.display()
            );
        }
    }
}

#[test]
fn each_says_at_its_top_what_it_does() {
    for script in scripts() {
        let text = std::fs::read_to_string(&script).expect("text");
        let lines: Vec<&str> = text.lines().take(3).collect();
        let [shell, "#", what] = lines.as_slice() else {
            panic!("{}: {lines:?}", script.display());
        };
        assert_eq!(*shell, "#!/bin/sh");
        assert!(what.starts_with("# ") && what.len() > 20, "{what}");
    }
}
