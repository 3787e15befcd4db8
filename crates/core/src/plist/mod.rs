//! Property lists: reading them with the place of every key and value, and writing them.
//!
//! [`read`] takes XML and binary property lists alike and has limits on everything that an input can
//! make grow; [`write()`] writes XML as Apple's tools do.

mod binary;
mod builder;
mod encoding;
mod scalar;
mod sniff;
mod write;
mod xml;

#[cfg(test)]
mod tests;

pub use write::{unwritable, unwritable_entries, write, write_entries};

use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::value::{FileId, Node, Span};
use sniff::Form;
use std::sync::Arc;

/// The largest file that is read, in bytes. Callers that open files compare their size with it first.
pub const MAX_BYTES: usize = 64 << 20;
/// How deep arrays and dictionaries may nest.
pub const MAX_DEPTH: usize = 256;
/// How many keys and values one property list may hold.
pub const MAX_NODES: usize = 500_000;

/// Reads a property list, XML or binary, and takes it into `files` under `name`.
///
/// The span of a string, number, date or data is its whole element (`<integer>1</integer>`), that of an array or
/// dictionary its start tag, and that of a key its text. In a binary property list all spans are empty.
///
/// Signed input has to be unwrapped first.
///
/// # Errors
///
/// Everything that is wrong with the file, as far as it can be read; one bad value does not hide the next.
///
/// ```
/// use russet::diagnostic::Files;
/// let mut files = Files::new();
/// let text = b"<plist version=\"1.0\"><dict><key>autohide</key><true/></dict></plist>";
/// let root = russet::plist::read(text, "dock.plist", &mut files).unwrap();
/// let autohide = root.value.as_dictionary().unwrap().get("autohide").unwrap();
/// assert_eq!(autohide.value.as_bool(), Some(true));
/// assert_eq!(autohide.span.start, 46);
/// ```
pub fn read(bytes: &[u8], name: &str, files: &mut Files) -> Result<Node, Vec<Diagnostic>> {
    if bytes.len() > MAX_BYTES {
        return Err(vec![too_large(bytes.len(), files.add(name, ""))]);
    }
    match sniff::form(bytes) {
        Form::Binary => binary::read(bytes, files.add(name, "")),
        Form::Xml => read_xml(bytes, name, files),
        Form::Other(looks_like) => Err(vec![not_a_plist(looks_like, files.add(name, ""))]),
    }
}

fn read_xml(bytes: &[u8], name: &str, files: &mut Files) -> Result<Node, Vec<Diagnostic>> {
    match encoding::decode(bytes) {
        Ok(text) => {
            let text: Arc<str> = text.into();
            let file = files.add(name, Arc::clone(&text));
            xml::read(&text, file)
        }
        Err(fault) => {
            let file = files.add(name, fault.text.as_str());
            Err(vec![fault.into_diagnostic(file)])
        }
    }
}

fn not_a_plist(looks_like: &str, file: FileId) -> Diagnostic {
    Diagnostic::new(
        &rules::P040,
        format!("not a property list: {looks_like}"),
        Span::new(file, 0, 0),
        Pointer::root(),
    )
    .with_help("give a configuration profile or another property list, XML or binary")
}

fn too_large(bytes: usize, file: FileId) -> Diagnostic {
    Diagnostic::new(
        &rules::P044,
        format!(
            "the file has {} MB, more than the {} MB that a property list may have here",
            bytes >> 20,
            MAX_BYTES >> 20
        ),
        Span::new(file, 0, 0),
        Pointer::root(),
    )
}
