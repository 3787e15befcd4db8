//! The README and the book show real sessions: every `console` block in them is run, and has to print what it shows.
//!
//! A document is one session in an empty folder that has a copy of `examples/`. A `yaml` block whose first line is a
//! comment with a path becomes that file. In a `console` block, lines that begin with `$ ` are commands for the shell, and
//! what follows is what they print; `…` stands for any text, and alone on a line for any lines.
//!
//! `BOOK=write cargo test -p russet-cli --test book` writes what was printed into the documents.

#![cfg(unix)]

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

#[test]
fn readme() -> io::Result<()> {
    session("README.md")
}

#[test]
fn adopting() -> io::Result<()> {
    session("docs/adopting.md")
}

#[test]
fn tutorial() -> io::Result<()> {
    session("docs/tutorial.md")
}

#[test]
fn enrolling() -> io::Result<()> {
    session("docs/enrolling.md")
}

#[test]
fn checking() -> io::Result<()> {
    session("docs/checking.md")
}

#[test]
fn delivering() -> io::Result<()> {
    session("docs/delivering.md")
}

#[test]
fn devices() -> io::Result<()> {
    session("docs/devices.md")
}

#[test]
fn planning() -> io::Result<()> {
    session("docs/planning.md")
}

#[test]
fn reporting() -> io::Result<()> {
    session("docs/reporting.md")
}

#[test]
fn converting() -> io::Result<()> {
    session("docs/converting.md")
}

#[test]
fn signing() -> io::Result<()> {
    session("docs/signing.md")
}

/// Runs what a document shows, and compares.
fn session(document: &str) -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shown = fs::read_to_string(root.join(document))?;
    if shown.contains("openssl ") && Command::new("openssl").arg("version").output().is_err() {
        println!("skipped: {document} needs openssl");
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    if shown.contains("corpus/") {
        let corpus = root.join("../shared/corpus");
        if !corpus.is_dir() {
            println!("skipped: {document} walks through ../shared, which is not here");
            return Ok(());
        }
        copy(&corpus, &folder.path().join("corpus"))?;
    }
    copy(&root.join("examples"), &folder.path().join("examples"))?;
    let printed = replay(&shown, folder.path())?;
    if std::env::var_os("BOOK").is_some() {
        return fs::write(root.join(document), printed);
    }
    for (number, (shown, printed)) in shown.lines().zip(printed.lines()).enumerate() {
        assert_eq!(shown, printed, "{document}, line {}", number + 1);
    }
    assert_eq!(shown, printed, "{document}");
    Ok(())
}

/// The document with what its commands print now.
fn replay(document: &str, folder: &Path) -> io::Result<String> {
    let mut replayed = String::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        replayed += &format!("{line}\n");
        if !matches!(line, "```console" | "```yaml") {
            continue;
        }
        let block: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        if line == "```console" {
            replayed += &console(&block, folder)?;
        } else {
            file(&block, folder)?;
            replayed += &format!("{}\n", block.join("\n"));
        }
        replayed += "```\n";
    }
    Ok(replayed)
}

/// Writes a block that says which file it is.
fn file(block: &[&str], folder: &Path) -> io::Result<()> {
    let name = block.first().and_then(|first| first.strip_prefix("# "));
    let Some(name) = name.filter(|name| name.ends_with(".yaml")) else {
        return Ok(());
    };
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap_or(folder))?;
    fs::write(path, block.join("\n") + "\n")
}

/// A block with the output of its commands: as it is shown where that fits, else as it is printed.
fn console(block: &[&str], folder: &Path) -> io::Result<String> {
    let mut replayed = String::new();
    for step in block.chunk_by(|_, next| !next.starts_with("$ ")) {
        let continued = step.iter().take_while(|line| line.ends_with('\\')).count();
        let (command, shown) = step.split_at((continued + 1).min(step.len()));
        let printed = run(&command.join("\n").replacen("$ ", "", 1), folder)?;
        let printed: Vec<_> = printed.trim_end().lines().map(str::trim_end).collect();
        let fits = fits(shown, &printed);
        for line in command.iter().chain(if fits { shown } else { &printed }) {
            replayed += &format!("{line}\n");
        }
    }
    Ok(replayed)
}

fn run(command: &str, folder: &Path) -> io::Result<String> {
    let programs = Path::new(env!("CARGO_BIN_EXE_russet"))
        .parent()
        .unwrap_or(Path::new("."));
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1\n{command}")])
        .env("PATH", format!("{}:{path}", programs.display()))
        .current_dir(folder)
        .output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Does what was printed look like what is shown?
fn fits(shown: &[&str], printed: &[&str]) -> bool {
    match shown {
        [] => printed.is_empty(),
        ["…", rest @ ..] => {
            (0..=printed.len()).any(|from| fits(rest, printed.get(from..).unwrap_or(&[])))
        }
        [first, rest @ ..] => printed
            .split_first()
            .is_some_and(|(line, printed)| line_fits(first, line) && fits(rest, printed)),
    }
}

fn line_fits(shown: &str, printed: &str) -> bool {
    match shown.split_once('…') {
        None => shown == printed,
        Some((before, after)) => {
            printed.starts_with(before)
                && printed
                    .get(before.len()..)
                    .is_some_and(|rest| rest.ends_with(after))
        }
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()? {
            kind if kind.is_dir() && entry.file_name() != "out" => copy(&entry.path(), &target)?,
            kind if kind.is_file() => fs::copy(entry.path(), target).map(drop)?,
            _ => {}
        }
    }
    Ok(())
}

#[test]
fn dots_stand_for_anything() {
    assert!(fits(&["a", "…", "d"], &["a", "b", "c", "d"]));
    assert!(fits(&["…"], &[]));
    assert!(fits(&["x … z"], &["x y z"]));
    assert!(!fits(&["a", "…", "d"], &["a", "b", "c"]));
    assert!(!fits(&["a"], &["a", "b"]));
}
