//! Zip archives of what can be imported.

use super::Input;
use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::input::LARGEST_FILE;
use crate::value::Span;
use std::io::{Cursor, Read as _};
use zip::ZipArchive;

/// How many files an archive may hold.
pub const MAX_ENTRIES: usize = 10_000;

/// How many bytes an archive may unpack to.
pub const MAX_UNPACKED: u64 = 512 << 20;

/// Is it a zip archive?
#[must_use]
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The files within an archive, each called `ARCHIVE/NAME`, and what is wrong with those that could not be unpacked. What
/// macOS adds for itself is left out, and an archive within the archive is not unpacked.
#[must_use]
pub fn unpack(archive: &Input) -> (Vec<Input>, Files, Vec<Diagnostic>) {
    let mut files = Files::new();
    let place = Span::new(files.add(archive.name.as_str(), ""), 0, 0);
    let mut unpacker = Unpacker {
        place,
        left: MAX_UNPACKED,
        inputs: Vec::new(),
        diagnostics: Vec::new(),
    };
    unpacker.archive(archive);
    (unpacker.inputs, files, unpacker.diagnostics)
}

struct Unpacker {
    place: Span,
    /// How many bytes may still be unpacked.
    left: u64,
    inputs: Vec<Input>,
    diagnostics: Vec<Diagnostic>,
}

impl Unpacker {
    fn archive(&mut self, archive: &Input) {
        let mut zip = match ZipArchive::new(Cursor::new(archive.bytes.as_slice())) {
            Ok(zip) => zip,
            Err(error) => return self.report(format!("the archive is damaged: {error}")),
        };
        if zip.len() > MAX_ENTRIES {
            let count = zip.len();
            return self.report(format!(
                "the archive holds {count} files, more than the {MAX_ENTRIES} that are read"
            ));
        }
        for index in 0..zip.len() {
            if self.left == 0 {
                return;
            }
            self.entry(&mut zip, index, &archive.name);
        }
    }

    fn entry(&mut self, zip: &mut ZipArchive<Cursor<&[u8]>>, index: usize, archive: &str) {
        let entry = match zip.by_index(index) {
            Ok(entry) => entry,
            Err(error) => {
                return self.report(format!("entry {} cannot be unpacked: {error}", index + 1));
            }
        };
        let name = match entry.name() {
            Ok(name) => name.replace('\\', "/"),
            Err(error) => return self.report(format!("entry {} has no name: {error}", index + 1)),
        };
        if entry.is_dir() || is_hidden(&name) {
            return;
        }
        let limit = LARGEST_FILE.min(self.left);
        let mut bytes = Vec::new();
        if let Err(error) = entry.take(limit + 1).read_to_end(&mut bytes) {
            return self.report(format!("`{name}` cannot be unpacked: {error}"));
        }
        let size = bytes.len() as u64;
        if size > limit {
            let message = if limit < LARGEST_FILE {
                self.left = 0;
                format!(
                    "the archive unpacks to more than the {} MB that are read",
                    MAX_UNPACKED >> 20
                )
            } else {
                format!(
                    "`{name}` has more than the {} MB that are read",
                    LARGEST_FILE >> 20
                )
            };
            return self.report(message);
        }
        self.left -= size;
        if is_archive(&bytes) {
            return self.report(format!("`{name}` is an archive within the archive"));
        }
        self.inputs.push(Input {
            name: format!("{archive}/{name}"),
            bytes,
        });
    }

    fn report(&mut self, message: String) {
        let found = Diagnostic::new(&rules::P056, message, self.place, Pointer::root());
        self.diagnostics
            .push(found.with_help("unpack it, and import the folder"));
    }
}

/// Does macOS keep it for itself?
fn is_hidden(name: &str) -> bool {
    name.split('/')
        .any(|part| part.starts_with('.') || part == "__MACOSX")
}
