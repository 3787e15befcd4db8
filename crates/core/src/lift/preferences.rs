//! Preference files: property lists that hold the preferences of one domain.

use crate::diagnostic::{Diagnostic, Files, Pointer};
use crate::plist;
use crate::policy::{Deliver, Origin, Payload, Profile};
use crate::value::{Node, Value};

/// The profile that a preference file stands for. Where its root is no dictionary the payload is empty.
///
/// ```
/// use russet::diagnostic::Files;
/// let text = b"<plist version=\"1.0\"><dict><key>HomepageIsNewTabPage</key><true/></dict></plist>";
/// let root = russet::plist::read(text, "com.microsoft.Edge.plist", &mut Files::new()).unwrap();
/// let profile = russet::lift::preference_file(root, "com.microsoft.Edge");
/// assert_eq!(profile.payloads[0].payload_type, "com.microsoft.Edge");
/// ```
#[must_use]
pub fn preference_file(root: Node, domain: &str) -> Profile {
    // A payload of Apple's is none of preferences, and reaches the Mac in a profile only.
    let is_domain = russet_payloads::find(domain).is_empty()
        && !domain.is_empty()
        && !domain.contains(['/', '\\', '\0'])
        && !domain.starts_with('.');
    Profile {
        name: domain.to_owned(),
        span: root.span,
        origin: Origin::Source,
        deliver: if is_domain {
            Deliver::PreferenceFile
        } else {
            Deliver::Mobileconfig
        },
        payloads: vec![Payload {
            payload_type: domain.to_owned(),
            span: root.span,
            pointer: Pointer::root(),
            content: match root.value {
                Value::Dictionary(entries) => entries,
                _ => crate::value::Dictionary::new(),
            },
        }],
        ..Profile::default()
    }
}

/// Reads what Graph carries of a preference file: keys and values without a property list around them, or with it.
///
/// # Errors
///
/// What is wrong with the property list.
pub(crate) fn preference_entries(
    bytes: &[u8],
    name: &str,
    files: &mut Files,
) -> Result<Node, Vec<Diagnostic>> {
    let text = String::from_utf8_lossy(bytes);
    let bare = text.trim_start_matches('\u{feff}').trim();
    if bare.starts_with("<key") || bare.is_empty() {
        let whole = format!("<plist version=\"1.0\"><dict>\n{bare}\n</dict></plist>");
        return plist::read(whole.as_bytes(), name, files);
    }
    if bare.starts_with("<dict") {
        let whole = format!("<plist version=\"1.0\">{bare}</plist>");
        return plist::read(whole.as_bytes(), name, files);
    }
    plist::read(bytes, name, files)
}
