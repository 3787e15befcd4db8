//! What exists already, as policy source that reads as if an administrator had written it.
//!
//! [`read`] takes one file, whatever it holds; an [`Importer`] arranges what was read into the files of a policy folder.
//! Nothing gets lost: every document is read again before it is given out, and one that does not say the same is refused.
//!
//! ```
//! use russet::import::{Importer, Input, Settled, read};
//! let text = b"<plist version=\"1.0\"><dict>
//!     <key>PayloadDisplayName</key><string>Dock</string>
//!     <key>PayloadIdentifier</key><string>com.contoso.dock</string>
//!     <key>PayloadContent</key><array><dict>
//!         <key>PayloadType</key><string>com.apple.dock</string><key>autohide</key><true/>
//!     </dict></array>
//! </dict></plist>";
//! let input = Input { name: "old/dock.mobileconfig".to_owned(), bytes: text.to_vec() };
//! let mut importer = Importer::new(Settled::default());
//! importer.take(read(&input, false));
//! let imported = importer.finish();
//! assert_eq!(imported.files[0].path, "dock.yaml");
//! let document = String::from_utf8_lossy(&imported.files[0].bytes);
//! assert!(document.ends_with("payloads:\n  com.apple.dock:\n    autohide: true\n"));
//! ```

#[cfg(feature = "archive")]
mod archive;
mod arrange;
mod assigned;
mod extract;
mod faithful;
mod importer;
mod named;
mod reading;
mod root;
#[cfg(test)]
mod tests;

#[cfg(feature = "archive")]
pub use archive::{MAX_ENTRIES, MAX_UNPACKED, is_archive, unpack};
pub use importer::{Importer, Settled, folder, places};
pub use reading::{Read, read};

use crate::diagnostic::{Diagnostic, Files};

/// A file to import.
#[derive(Clone, Debug)]
pub struct Input {
    /// As the user named it; within an archive the way to it.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A file of the policy folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Where it goes, relative to the folder, with `/` between the parts: `certificates/contoso-root.cer`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What became of one profile or policy: a line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is called in the policy.
    pub name: String,
    /// The file that it stands in.
    pub path: String,
    /// What it consists of, `2 payloads`.
    pub what: String,
    /// The file that it comes from.
    pub from: String,
}

/// Everything that an import gives.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files of the policy folder, documents first.
    pub files: Vec<OutputFile>,
    /// What became of each profile and policy.
    pub items: Vec<Item>,
    /// What there is to say, with the files that it is about.
    pub reports: Vec<(Files, Vec<Diagnostic>)>,
}
