//! An empty folder to run `russet` in.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

/// A folder that goes away after the test.
pub(crate) struct Sandbox(TempDir);

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A policy folder with one further file.
    pub(crate) fn policy(path: &str, content: &str) -> Self {
        Self::new()
            .with("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
            .with(path, content)
    }

    /// Adds a file.
    pub(crate) fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// Adds a folder.
    pub(crate) fn with_folder(self, path: &str) -> Self {
        fs::create_dir_all(self.path(path)).unwrap();
        self
    }

    /// Adds a symbolic link.
    pub(crate) fn with_link(self, path: &str, target: impl AsRef<Path>) -> Self {
        std::os::unix::fs::symlink(target, self.path(path)).unwrap();
        self
    }

    /// Adds a file of that many bytes, which takes no space on the disk.
    pub(crate) fn with_sparse(self, path: &str, bytes: u64) -> Self {
        let file = fs::File::create(self.path(path)).unwrap();
        file.set_len(bytes).unwrap();
        self
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Runs `russet` with arguments that are separated by spaces: its exit code, standard output and standard error.
    pub(crate) fn russet(&self, arguments: &str) -> String {
        self.russet_with(arguments, &[])
    }

    /// The same with environment variables; it sees no others.
    pub(crate) fn russet_with(&self, arguments: &str, environment: &[(&str, &str)]) -> String {
        self.run(env!("CARGO_BIN_EXE_russet"), arguments, environment)
    }

    /// Runs a program in the folder, `russet` or what starts it.
    pub(crate) fn run(
        &self,
        program: &str,
        arguments: &str,
        environment: &[(&str, &str)],
    ) -> String {
        let output = Command::new("sh")
            .args([
                "-c",
                "ulimit -v 1000000 2>/dev/null; exec \"$0\" \"$@\"",
                program,
            ])
            .args(arguments.split_whitespace())
            .current_dir(self.0.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .envs(environment.iter().copied())
            .timeout(Duration::from_secs(10))
            .output()
            .unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        let code = output
            .status
            .code()
            .map_or("none".to_owned(), |code| code.to_string());
        let folder = self.0.path().to_string_lossy();
        format!("exit {code}\n{stdout}{stderr}").replace(folder.as_ref(), "[folder]")
    }

    /// The files below a folder, each with what it holds.
    pub(crate) fn tree(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        let root = self.path(folder);
        let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path
                        .strip_prefix(&root)
                        .unwrap()
                        .to_string_lossy()
                        .into_owned();
                    found.push((name, fs::read(path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }
}

/// Who runs the tests may read and write everywhere.
pub(crate) fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().unwrap();
    output.stdout == b"0\n"
}
