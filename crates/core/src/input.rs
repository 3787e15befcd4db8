//! The front door: whatever Russet reads, by what is in it.

use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::policy::Policy;
use crate::source::{LoadOptions, Loaded, World};
use crate::value::{FileId, Node, Span, Value};
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
        Ok(bytes) if is_json(path) => read_graph(bytes, &name, options),
        Ok(bytes) => read_bytes(&bytes, &name, options),
        Err(error) => unreadable(&name, &error.to_string()),
    }
}

/// Is the file policy source?
fn is_source(path: &Path) -> bool {
    ["yaml", "yml"]
        .iter()
        .any(|ending| has_ending(path, ending))
}

/// Is the file an object of Microsoft Graph?
fn is_json(path: &Path) -> bool {
    has_ending(path, "json")
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
}

/// Reads declarations, or a settings-catalog policy as Graph and the admin center export it, and checks it: a definition of the catalog
/// stands for a key of a payload, and so what Apple's schema says of the key is said at the definition's place.
///
/// The policy of the result is empty, since it has been checked here, where the places are known.
fn read_graph(bytes: Vec<u8>, name: &str, options: &LoadOptions) -> Loaded {
    let mut loaded = Loaded::default();
    let text = match source::decode(bytes) {
        Ok(text) => text,
        Err(error) => return unreadable(name, &error.to_string()),
    };
    let file = loaded.files.add(name, text.as_str());
    let (root, diagnostics) = source::read_json(&text, file);
    loaded.diagnostics = diagnostics;
    let Some(root) = root else { return loaded };
    if lift::is_declaration(&root) {
        return declarations(loaded, &root, options);
    }
    if !lift::is_settings_catalog(&root) {
        let message = "this JSON is no settings-catalog policy: nothing in it was checked";
        let found = Diagnostic::new(&rules::G014, message, root.span, Pointer::root());
        let help = "give the JSON that the admin center exports, or that Graph returns for a configuration policy with its settings";
        loaded.diagnostics.push(found.with_help(help));
        return loaded;
    }
    let (profile, diagnostics) = lift::settings_catalog(&root);
    let policy = Policy {
        target: options.target,
        profiles: vec![profile],
        ..Policy::default()
    };
    loaded.diagnostics.extend(diagnostics);
    for mut found in crate::check::check(&policy) {
        found.pointer = place(&root, found.span, &Pointer::root()).unwrap_or(found.pointer);
        loaded.diagnostics.push(found);
    }
    loaded
}

/// Reads declarations: pointers of their payloads are those of the JSON, so the caller can check them.
fn declarations(mut loaded: Loaded, root: &Node, options: &LoadOptions) -> Loaded {
    let (profile, diagnostics) = lift::declarations(root);
    loaded.diagnostics.extend(diagnostics);
    loaded.policy.target = options.target;
    loaded.policy.profiles.push(profile);
    loaded
}

/// The way to the innermost value that holds a span.
fn place(node: &Node, span: Span, here: &Pointer) -> Option<Pointer> {
    let is_within =
        span.file == node.span.file && node.span.start <= span.start && span.end <= node.span.end;
    if !is_within {
        return None;
    }
    let below = match &node.value {
        Value::Dictionary(entries) => entries
            .iter()
            .find_map(|entry| place(&entry.value, span, &here.key(&entry.key))),
        Value::Array(items) => {
            let mut items = items.iter().enumerate();
            items.find_map(|(index, item)| place(item, span, &here.index(index)))
        }
        _ => None,
    };
    Some(below.unwrap_or_else(|| here.clone()))
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
