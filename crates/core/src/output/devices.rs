//! The folder of devices: what was built for each, as a whole or not at all.
//!
//! Everything is written into a staging folder beside it, which takes its place when all of it is there. So a device that
//! the list no longer has is gone, and a build that fails leaves the devices of the previous one.

use super::OutputError;
use crate::devices::{Device, DeviceProfile, INDEX};
use crate::lower::sha256_hex;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// The folder of devices within the output folder.
pub const DEVICES: &str = "devices";

/// A line of the index: one device.
#[derive(Debug, Serialize, Deserialize)]
pub struct DeviceEntry {
    /// What tells the device apart.
    pub key: String,
    /// What was built for it.
    pub files: Vec<DeviceFile>,
}

/// A file of a device.
#[derive(Debug, Serialize, Deserialize)]
pub struct DeviceFile {
    /// Its path from the folder of devices, `C02X1234/wi-fi.mobileconfig`.
    pub path: String,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
    /// Its `PayloadIdentifier`.
    pub identifier: String,
}

/// A folder of devices that is being written.
#[derive(Debug)]
pub struct DeviceFolder {
    /// Where it goes.
    target: PathBuf,
    /// Where it is until it is whole.
    staging: PathBuf,
    /// What was there before goes here.
    replaced: PathBuf,
    index: BufWriter<File>,
    /// Folders that were made for it, the outermost first, to be removed if nothing comes of it.
    made: Vec<PathBuf>,
    is_committed: bool,
}

impl DeviceFolder {
    /// Begins with an empty folder. Nothing of what is in `out` changes before [`commit`](Self::commit).
    ///
    /// # Errors
    ///
    /// [`OutputError`] where `out` cannot be written to, or where its folder of devices holds what Russet has not written.
    pub fn begin(out: &Path) -> Result<Self, OutputError> {
        let target = out.join(DEVICES);
        is_ours(&target)?;
        let missing = out
            .ancestors()
            .take_while(|path| !path.as_os_str().is_empty() && !path.exists());
        let mut made: Vec<PathBuf> = missing.map(Path::to_owned).collect();
        made.reverse();
        let process = std::process::id();
        let staging = out.join(format!(".russet-devices-{process}"));
        fs::create_dir_all(out).map_err(OutputError::io("create the folder", out))?;
        fs::create_dir(&staging).map_err(OutputError::io("create the folder", &staging))?;
        let index = staging.join(INDEX);
        let index = File::create(&index).map_err(OutputError::io("write", &index))?;
        Ok(Self {
            target,
            staging,
            replaced: out.join(format!(".russet-replaced-{process}")),
            index: BufWriter::new(index),
            made,
            is_committed: false,
        })
    }

    /// Writes the profiles of a device; several threads do so at once. Gives its line for the index.
    ///
    /// # Errors
    ///
    /// [`OutputError::Io`] names the path.
    pub fn write(
        &self,
        device: &Device,
        profiles: &[DeviceProfile],
    ) -> Result<DeviceEntry, OutputError> {
        let folder = self.staging.join(&device.key);
        fs::create_dir(&folder).map_err(OutputError::io("create the folder", &folder))?;
        let mut files = Vec::with_capacity(profiles.len());
        for profile in profiles {
            let path = folder.join(&profile.file_name);
            fs::write(&path, &profile.content).map_err(OutputError::io("write", &path))?;
            files.push(DeviceFile {
                path: format!("{}/{}", device.key, profile.file_name),
                sha256: sha256_hex(&profile.content),
                identifier: profile.identifier.clone(),
            });
        }
        Ok(DeviceEntry {
            key: device.key.clone(),
            files,
        })
    }

    /// Adds a line to the index.
    ///
    /// # Errors
    ///
    /// [`OutputError::Io`].
    pub fn index(&mut self, entry: &DeviceEntry) -> Result<(), OutputError> {
        let path = self.staging.join(INDEX);
        let written = serde_json::to_writer(&mut self.index, entry)
            .map_err(std::io::Error::from)
            .and_then(|()| self.index.write_all(b"\n"));
        written.map_err(OutputError::io("write", &path))
    }

    /// Puts the folder into its place.
    ///
    /// # Errors
    ///
    /// [`OutputError::Io`]; the devices of the previous build are then still there.
    pub fn commit(mut self) -> Result<(), OutputError> {
        let index = self.staging.join(INDEX);
        self.index
            .flush()
            .map_err(OutputError::io("write", &index))?;
        let was_there = self.target.exists();
        if was_there {
            fs::rename(&self.target, &self.replaced)
                .map_err(OutputError::io("replace", &self.target))?;
        }
        if let Err(error) = fs::rename(&self.staging, &self.target) {
            if was_there {
                // Nothing better can be done where even this fails.
                let _ = fs::rename(&self.replaced, &self.target);
            }
            return Err(OutputError::io("replace", &self.target)(error));
        }
        self.is_committed = true;
        Ok(())
    }
}

impl Drop for DeviceFolder {
    /// Removes what is not needed any more; that something of it stays is no failure of the build.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(if self.is_committed {
            &self.replaced
        } else {
            &self.staging
        });
        if !self.is_committed {
            for folder in self.made.iter().rev() {
                let _ = fs::remove_dir(folder);
            }
        }
    }
}

/// An error where the folder is there and holds anything but what its index lists. Neither of the two is held as a whole.
fn is_ours(folder: &Path) -> Result<(), OutputError> {
    match fs::symlink_metadata(folder) {
        Ok(there) if there.is_dir() => {}
        Ok(_) => return Err(OutputError::NotAFolder(folder.to_owned())),
        Err(_) => return Ok(()),
    }
    let foreign = || OutputError::ForeignDevices(folder.to_owned());
    let index = File::open(folder.join(INDEX)).map_err(|_| foreign())?;
    // The index itself.
    let mut listed = 1;
    for line in BufReader::new(index).lines() {
        let line = line.map_err(|_| foreign())?;
        let entry: DeviceEntry = serde_json::from_str(&line).map_err(|_| foreign())?;
        let is_there = |file: &&DeviceFile| {
            let mut parts = file.path.split('/');
            parts.next() == Some(&entry.key)
                && fs::symlink_metadata(folder.join(&file.path)).is_ok_and(|there| there.is_file())
        };
        listed += entry.files.iter().filter(is_there).count();
    }
    let mut here = 0;
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        let items = fs::read_dir(&folder).map_err(OutputError::io("look at", &folder))?;
        for item in items {
            let item = item.map_err(OutputError::io("look at", &folder))?;
            // Finder leaves these in every folder that somebody looks at.
            if item.file_name() == ".DS_Store" {
                continue;
            }
            match item.file_type() {
                Ok(kind) if kind.is_dir() => waiting.push(item.path()),
                _ => here += 1,
            }
        }
    }
    if here > listed {
        return Err(foreign());
    }
    Ok(())
}
