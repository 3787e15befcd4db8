//! What a Mac prints of the profiles that are installed on it.
//!
//! Three commands print them: `profiles show -output stdout-xml`, `profiles -C -o stdout-xml`, and
//! `system_profiler SPConfigurationProfileDataType` with `-xml` or `-json`. The first two keep the types of values, the
//! third writes each payload as a text in which numbers, booleans and dates are texts too.

mod description;
mod profiles;
mod system_profiler;
#[cfg(test)]
mod tests;

use super::tree::{field, items, text};
use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::policy::{Origin, Profile};
use crate::value::{Dictionary, Node, Span};
use crate::{plist, source};
use russet_payloads::Scope;

/// What is installed on a Mac.
#[derive(Clone, Debug)]
pub struct Installed {
    /// The profiles, each with its payloads; what is not a setting of a payload is in the envelope.
    pub profiles: Vec<Profile>,
    /// How much of the values can be relied on.
    pub precision: Precision,
}

/// How much of the values can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// They are as they were installed.
    Exact,
    /// All of them are texts: `1` may be the boolean, the number or the text, and long data is cut.
    Text,
}

/// Reads what a Mac has printed. `name` is what diagnostics call it.
///
/// # Errors
///
/// What is wrong with the property list or the JSON; P052 where it is neither of the forms above.
///
/// ```
/// use russet::diagnostic::Files;
/// use russet::lift::{Precision, installed};
/// let text = b"<plist version=\"1.0\"><dict><key>_computerlevel</key><array><dict>
///     <key>ProfileDisplayName</key><string>Dock</string>
///     <key>ProfileIdentifier</key><string>com.contoso.dock</string>
///     <key>ProfileItems</key><array><dict>
///         <key>PayloadType</key><string>com.apple.dock</string>
///         <key>PayloadContent</key><dict><key>autohide</key><true/></dict>
///     </dict></array>
/// </dict></array></dict></plist>";
/// let found = installed(text, "mac.plist", &mut Files::new()).unwrap();
/// assert_eq!(found.precision, Precision::Exact);
/// assert_eq!(found.profiles[0].payloads[0].payload_type, "com.apple.dock");
/// ```
pub fn installed(
    bytes: &[u8],
    name: &str,
    files: &mut Files,
) -> Result<Installed, Vec<Diagnostic>> {
    let root = root(bytes, name, files)?;
    if let Some(profiles) = system_profiler::read(&root) {
        return profiles.map(|profiles| Installed {
            profiles,
            precision: Precision::Text,
        });
    }
    match profiles::read(&root) {
        Some(profiles) => Ok(Installed {
            profiles,
            precision: Precision::Exact,
        }),
        None => Err(vec![not_printed(root.span)]),
    }
}

/// The tree, of a property list or of the JSON that `system_profiler -json` prints.
fn root(bytes: &[u8], name: &str, files: &mut Files) -> Result<Node, Vec<Diagnostic>> {
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    if first != Some(&b'{') {
        return plist::read(bytes, name, files);
    }
    let text = String::from_utf8_lossy(bytes);
    let file = files.add(name, &*text);
    match source::read_json(&text, file) {
        (Some(root), problems) if problems.is_empty() => Ok(root),
        (_, problems) => Err(problems),
    }
}

fn not_printed(span: Span) -> Diagnostic {
    let message = "this is not what a Mac prints of its installed profiles";
    Diagnostic::new(&rules::P052, message, span, Pointer::root())
        .with_help("run `sudo profiles show -output stdout-xml > installed.plist` on the Mac")
}

/// A profile that is installed.
fn profile(name: &str, scope: Scope, span: Span) -> Profile {
    let mut envelope = Dictionary::new();
    let channel = match scope {
        Scope::System => "System",
        Scope::User => "User",
    };
    envelope.set("PayloadScope", channel);
    Profile {
        name: name.to_owned(),
        span,
        origin: Origin::ConfigurationProfile,
        envelope,
        ..Profile::default()
    }
}
