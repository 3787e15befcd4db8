//! The front door: whatever Russet reads, by what is in it.

use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::policy::Policy;
use crate::source::{LoadOptions, Loaded, World};
use crate::value::{FileId, Span};
use crate::{lift, plist, sign, source};
use std::path::Path;

/// The largest profile or property list that is read, in bytes.
pub const LARGEST_FILE: u64 = 64 << 20;

/// Reads one file, whatever it is: policy source by its ending, a profile by its content.
///
/// Nothing is lost in silence: what cannot be read is a diagnostic of the result.
#[must_use]
pub fn read_file(world: &dyn World, path: &Path, options: &LoadOptions) -> Loaded {
    if is_source(path) {
        return source::load_file(world, path, options);
    }
    let name = path.to_string_lossy();
    match world.read(path, LARGEST_FILE) {
        Ok(bytes) => read_bytes(&bytes, &name, options),
        Err(error) => unreadable(&name, &error.to_string()),
    }
}

/// Is the file policy source?
fn is_source(path: &Path) -> bool {
    let extension = path
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_ascii_lowercase();
    matches!(extension.as_str(), "yaml" | "yml")
}

/// Reads a profile: XML or binary property list, signed or not. `name` is what diagnostics call it.
#[must_use]
pub fn read_bytes(bytes: &[u8], name: &str, options: &LoadOptions) -> Loaded {
    if sign::is_signed(bytes) {
        return match sign::unsign(bytes) {
            Ok(content) => read_property_list(&content, name, options),
            Err(error) => {
                let mut loaded = Loaded::default();
                let file = loaded.files.add(name, "");
                let place = Span::new(file, 0, 0);
                loaded.diagnostics.push(
                    Diagnostic::new(error.code(), error.to_string(), place, Pointer::root())
                        .with_help("ask for the file anew: it is damaged"),
                );
                loaded
            }
        };
    }
    read_property_list(bytes, name, options)
}

fn read_property_list(bytes: &[u8], name: &str, options: &LoadOptions) -> Loaded {
    let mut files = Files::new();
    let read = plist::read(bytes, name, &mut files).and_then(lift::profile);
    let mut policy = Policy {
        target: options.target,
        ..Policy::default()
    };
    let diagnostics = match read {
        Ok(profile) => {
            policy.profiles.push(profile);
            Vec::new()
        }
        Err(diagnostics) => diagnostics,
    };
    Loaded {
        policy,
        files,
        diagnostics,
    }
}

/// A file that the world would not give.
fn unreadable(name: &str, why: &str) -> Loaded {
    let mut loaded = Loaded::default();
    let file: FileId = loaded.files.add(name, "");
    let place = Span::new(file, 0, 0);
    loaded.diagnostics.push(Diagnostic::new(
        &rules::P001,
        why.to_owned(),
        place,
        Pointer::root(),
    ));
    loaded
}
