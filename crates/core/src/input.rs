//! The front door: whatever Russet reads, by what is in it.

use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::interrupt::{Interrupt, Interrupted};
use crate::lift::Fidelity;
use crate::policy::Profile;
use crate::source::{LoadOptions, Loaded, World};
use crate::value::{Node, Span, Value};
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
        Ok(bytes) if is_json(path) => read_json(bytes, &name, options, Fidelity::Strict),
        Ok(bytes) => read_bytes(&bytes, &name, options),
        Err(error) => unreadable(&name, &rules::P001, &error.to_string(), None),
    }
}

/// Is the file policy source?
pub(crate) fn is_source(path: &Path) -> bool {
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

/// Reads objects of Microsoft Graph, or one of Apple's declarations.
fn read_json(bytes: Vec<u8>, name: &str, options: &LoadOptions, fidelity: Fidelity) -> Loaded {
    let text = match source::decode(marked(bytes)) {
        Ok(text) => text,
        Err(error) => {
            let help = Some("save the file as UTF-8");
            return unreadable(name, &rules::P002, &error.to_string(), help);
        }
    };
    let mut loaded = Loaded::default();
    let file = loaded.files.add(name, text.as_str());
    let (root, diagnostics) = source::read_json(&text, file);
    loaded.diagnostics = diagnostics;
    let Some(root) = root else { return loaded };
    if lift::is_declaration(&root) {
        let (profile, diagnostics) = lift::declarations(&root);
        loaded.diagnostics.extend(diagnostics);
        loaded.policy.target = options.target;
        loaded.policy.now = options.now;
        loaded.policy.profiles.push(profile);
        return loaded;
    }
    if !lift::is_graph(&root) {
        let message =
            "this JSON is no object of Graph that Russet reads: nothing in it was checked";
        let found = Diagnostic::new(&rules::G014, message, root.span, Pointer::root());
        let help = "give the JSON that the admin center exports, or that Graph returns for a configuration policy with its settings";
        loaded.diagnostics.push(found.with_help(help));
        return loaded;
    }
    let (policy, diagnostics) = lift::graph(&root, &stem(name), fidelity, &mut loaded.files);
    loaded.policy = policy;
    loaded.policy.target = options.target;
    loaded.policy.now = options.now;
    loaded.diagnostics.extend(diagnostics);
    loaded.graph = Some(root);
    loaded
}

/// UTF-16 gets the mark that it lacks: JSON begins with a character of ASCII, which tells the order of the bytes.
fn marked(bytes: Vec<u8>) -> Vec<u8> {
    match bytes.as_slice() {
        [0, 1..=0x7f, ..] => [&[0xfe, 0xff], bytes.as_slice()].concat(),
        [1..=0x7f, 0, ..] => [&[0xff, 0xfe], bytes.as_slice()].concat(),
        _ => bytes,
    }
}

/// Everything that is wrong with what was read, beyond what reading it has said; sorted by place.
///
/// A definition of the settings catalog stands for a key of a payload, and so what Apple's schema says of the key is said
/// at the definition's place in the JSON.
///
/// # Errors
///
/// The caller asked to stop.
pub fn check(loaded: &Loaded, interrupt: &Interrupt) -> Result<Vec<Diagnostic>, Interrupted> {
    let mut found = crate::check::check_until(&loaded.policy, interrupt)?;
    if let Some(root) = &loaded.graph {
        for found in &mut found {
            if let Some(pointer) = place(root, found.span, &Pointer::root()) {
                found.pointer = pointer;
            }
        }
    }
    Ok(found)
}

/// A file name without its folder and its ending.
pub(crate) fn stem(name: &str) -> String {
    let stem = Path::new(name).file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
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

/// Reads the bytes of any file: policy source by the ending of its name, or where the name has none and the content is
/// text that is neither a property list nor JSON; all else as [`read_bytes`] does.
#[must_use]
pub fn read_any(bytes: &[u8], name: &str, options: &LoadOptions) -> Loaded {
    let is_nameless = Path::new(name).extension().is_none();
    let is_text = || {
        let is_list = bytes.trim_ascii_start().starts_with(b"<") || bytes.starts_with(b"bplist");
        !is_list && !looks_like_json(bytes) && !sign::is_signed(bytes)
    };
    let is_policy = is_source(Path::new(name)) || (is_nameless && is_text());
    if !is_policy {
        return read_bytes(bytes, name, options);
    }
    match source::decode(bytes.to_vec()) {
        Ok(text) => source::load_text(&text, name, options),
        Err(error) => {
            let help = Some("save the file as UTF-8");
            unreadable(name, &rules::P002, &error.to_string(), help)
        }
    }
}

/// Reads what is no policy source, by its content: a profile (XML or binary property list, signed or not), or objects of
/// Microsoft Graph. `name` is what diagnostics call it.
#[must_use]
pub fn read_bytes(bytes: &[u8], name: &str, options: &LoadOptions) -> Loaded {
    if looks_like_json(bytes) && !has_ending(Path::new(name), "mobileconfig") {
        return read_json(bytes.to_vec(), name, options, Fidelity::Strict);
    }
    with_profile(bytes, name, options, lift::profile)
}

/// Reads what is no policy source so that nothing gets lost: settings of the catalog that stand for no key are kept, and a
/// property list that is no profile is a preference file, whose domain is the name of the file.
#[must_use]
pub fn import_bytes(bytes: &[u8], name: &str) -> Loaded {
    let options = LoadOptions::default();
    if looks_like_json(bytes) {
        return read_json(bytes.to_vec(), name, &options, Fidelity::Lossless);
    }
    with_profile(bytes, name, &options, |root| {
        if lift::is_profile(&root) {
            lift::profile(root)
        } else if root.value.as_dictionary().is_some() {
            Ok(lift::preference_file(root, &stem(name)))
        } else {
            lift::profile(root)
        }
    })
}

/// Does it begin like JSON? Property lists begin with `<`, `bplist` or, signed, with a byte that is no text.
fn looks_like_json(bytes: &[u8]) -> bool {
    let mut shown = bytes.iter().filter(|byte| {
        !byte.is_ascii_whitespace() && !matches!(byte, 0 | 0xef | 0xbb | 0xbf | 0xff | 0xfe)
    });
    matches!(shown.next(), Some(b'{' | b'['))
}

fn with_profile(
    bytes: &[u8],
    name: &str,
    options: &LoadOptions,
    lift: impl Fn(Node) -> Result<Profile, Vec<Diagnostic>>,
) -> Loaded {
    if !sign::is_signed(bytes) {
        return read_property_list(bytes, name, options, lift);
    }
    match sign::unsign(bytes) {
        Ok(content) => read_property_list(&content, name, options, lift),
        Err(error) => {
            let help = Some("ask for the file anew: it is damaged");
            unreadable(name, error.code(), &error.to_string(), help)
        }
    }
}

fn read_property_list(
    bytes: &[u8],
    name: &str,
    options: &LoadOptions,
    lift: impl Fn(Node) -> Result<Profile, Vec<Diagnostic>>,
) -> Loaded {
    let mut loaded = Loaded::default();
    loaded.policy.target = options.target;
    loaded.policy.now = options.now;
    match plist::read(bytes, name, &mut loaded.files).and_then(lift) {
        Ok(profile) => loaded.policy.profiles.push(profile),
        Err(diagnostics) => loaded.diagnostics = diagnostics,
    }
    loaded
}

/// A file of which nothing can be read, and why.
fn unreadable(name: &str, code: Code, why: &str, help: Option<&str>) -> Loaded {
    let mut loaded = Loaded::default();
    let place = Span::new(loaded.files.add(name, ""), 0, 0);
    let mut found = Diagnostic::new(code, why, place, Pointer::root());
    found.help = help.map(str::to_owned);
    loaded.diagnostics.push(found);
    loaded
}
