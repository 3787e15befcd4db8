//! Carrying out a plan so that it happens as a whole or not at all.

use super::OutputError;
use super::plan::{File, Plan, parents};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Writes and removes what the plan says.
pub(super) fn carry_out(plan: &Plan<'_>) -> Result<(), OutputError> {
    if plan.write.is_empty() && plan.remove.is_empty() {
        return Ok(());
    }
    let mut swap = Swap::begin(plan.folder)?;
    let outcome = swap.stage(&plan.write).and_then(|()| swap.exchange(plan));
    if outcome.is_err() {
        swap.undo();
    }
    swap.clean_up(outcome.is_ok());
    outcome
}

/// An exchange under way.
struct Swap<'a> {
    folder: &'a Path,
    /// Holds the new files until they are moved, and the old ones until all is done.
    staging: PathBuf,
    done: Vec<Step>,
}

/// Something that can be undone.
enum Step {
    /// A folder was made.
    Made(PathBuf),
    /// A file was moved from its place to another.
    Moved { from: PathBuf, to: PathBuf },
}

impl<'a> Swap<'a> {
    fn begin(folder: &'a Path) -> Result<Self, OutputError> {
        // Within the folder, so that both are on one file system and moving is only renaming.
        let staging = folder.join(format!(".russet-{}", std::process::id()));
        let mut swap = Self {
            folder,
            staging: staging.clone(),
            done: Vec::new(),
        };
        let made = swap.make_folders_to(folder).and_then(|()| {
            fs::create_dir(&staging).map_err(OutputError::io("create the folder", &staging))
        });
        match made {
            Ok(()) => Ok(swap),
            Err(error) => {
                swap.undo();
                Err(error)
            }
        }
    }

    /// Puts the new files on the disk, numbered.
    fn stage(&self, files: &[File<'_>]) -> Result<(), OutputError> {
        for (number, file) in files.iter().enumerate() {
            let path = self.new_file(number);
            let target = self.folder.join(file.path);
            fs::write(&path, file.bytes).map_err(OutputError::io("write", &target))?;
        }
        Ok(())
    }

    /// Moves the old files out of the way and the new ones into place.
    fn exchange(&mut self, plan: &Plan<'_>) -> Result<(), OutputError> {
        for (number, path) in plan.remove.iter().enumerate() {
            let kept = self.staging.join(format!("removed-{number}"));
            self.rename(&self.folder.join(path), kept)?;
        }
        for (number, file) in plan.write.iter().enumerate() {
            for parent in parents(file.path) {
                self.make_folder(&self.folder.join(parent))?;
            }
            let target = self.folder.join(file.path);
            if let Ok(there) = fs::symlink_metadata(&target) {
                if there.is_dir() {
                    return Err(OutputError::Folder(target));
                }
                let kept = self.staging.join(format!("old-{number}"));
                self.rename(&target, kept)?;
            }
            self.rename(&self.new_file(number), target)?;
        }
        Ok(())
    }

    fn new_file(&self, number: usize) -> PathBuf {
        self.staging.join(format!("new-{number}"))
    }

    fn rename(&mut self, from: &Path, to: PathBuf) -> Result<(), OutputError> {
        fs::rename(from, &to).map_err(OutputError::io("replace", from))?;
        let from = from.to_owned();
        self.done.push(Step::Moved { from, to });
        Ok(())
    }

    fn make_folders_to(&mut self, folder: &Path) -> Result<(), OutputError> {
        let missing = folder.ancestors().take_while(|path| {
            let here = path.as_os_str().is_empty();
            !here && !path.exists()
        });
        let missing: Vec<_> = missing.collect();
        missing
            .into_iter()
            .rev()
            .try_for_each(|path| self.make_folder(path))
    }

    fn make_folder(&mut self, path: &Path) -> Result<(), OutputError> {
        match fs::create_dir(path) {
            Ok(()) => {
                self.done.push(Step::Made(path.to_owned()));
                Ok(())
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(OutputError::io("create the folder", path)(error)),
        }
    }

    /// Takes everything back, the last step first. The staging folder has to go before the folder that it is in.
    fn undo(&mut self) {
        let moved = self.done.iter().rev();
        for step in moved {
            if let Step::Moved { from, to } = step {
                // Nothing better can be done where even this fails.
                let _ = fs::rename(to, from);
            }
        }
        let _ = fs::remove_dir_all(&self.staging);
        for step in self.done.drain(..).rev() {
            if let Step::Made(folder) = step {
                let _ = fs::remove_dir(folder);
            }
        }
    }

    /// Removes what is not needed any more; that something of it stays is no failure of the build.
    fn clean_up(&self, succeeded: bool) {
        let _ = fs::remove_dir_all(&self.staging);
        if !succeeded {
            return;
        }
        for step in &self.done {
            if let Step::Moved { from, .. } = step {
                // Folders that have become empty go with their last file.
                let above = from.ancestors().skip(1);
                for folder in above.take_while(|folder| *folder != self.folder) {
                    if fs::remove_dir(folder).is_err() {
                        break;
                    }
                }
            }
        }
    }
}
