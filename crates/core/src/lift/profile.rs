//! From a property list to a profile.

use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::policy::{Deliver, Origin, Payload, Profile};
use crate::value::{Dictionary, Node, Span, Value};

/// Keys that only a profile or a payload has.
const PROFILE_KEYS: [&str; 7] = [
    "PayloadContent",
    "PayloadType",
    "PayloadIdentifier",
    "PayloadUUID",
    "PayloadVersion",
    "EncryptedPayloadContent",
    "IsEncrypted",
];

/// The profile that a property list holds.
///
/// Everything is kept, right or wrong, for the checks to look at: the keys around the payloads in
/// [`Profile::envelope`], and every dictionary in `PayloadContent` as a payload with all its keys, whose type is empty
/// where it has none. `PayloadContent` itself stays in the envelope where it is no array of at least one dictionary
/// and nothing else.
///
/// # Errors
///
/// P048 where the property list is no configuration profile at all.
///
/// ```
/// use russet::diagnostic::Files;
/// let text = b"<plist version=\"1.0\"><dict>
///     <key>PayloadType</key><string>Configuration</string>
///     <key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.dock</string></dict></array>
/// </dict></plist>";
/// let root = russet::plist::read(text, "dock.mobileconfig", &mut Files::new()).unwrap();
/// let profile = russet::lift::profile(root).unwrap();
/// assert_eq!(profile.payloads[0].payload_type, "com.apple.dock");
/// assert_eq!(profile.payloads[0].pointer.as_str(), "/PayloadContent/0");
/// ```
pub fn profile(root: Node) -> Result<Profile, Vec<Diagnostic>> {
    let Value::Dictionary(dictionary) = root.value else {
        let kind = root.value.kind().map_or("null", |kind| kind.name());
        let message =
            format!("the root is of type {kind}, but a configuration profile is a dictionary");
        let problem = Diagnostic::new(&rules::P048, message, root.span, Pointer::root());
        return Err(vec![problem]);
    };
    match not_a_profile(&dictionary) {
        Some((message, help)) => {
            let problem = Diagnostic::new(&rules::P048, message, root.span, Pointer::root());
            Err(vec![problem.with_help(help)])
        }
        None => Ok(from_dictionary(dictionary, root.span)),
    }
}

/// Does a property list have a key of a configuration profile, be it a sound one or not?
#[must_use]
pub fn is_profile(root: &Node) -> bool {
    let dictionary = root.value.as_dictionary();
    dictionary.is_some_and(|dictionary| PROFILE_KEYS.iter().any(|key| dictionary.contains_key(key)))
}

/// Why a dictionary cannot be a profile, and what to do about it.
fn not_a_profile(dictionary: &Dictionary) -> Option<(String, String)> {
    if !PROFILE_KEYS.iter().any(|key| dictionary.contains_key(key)) {
        return Some((
            "this is a property list without any key of a configuration profile, such as a preference file".to_owned(),
            "to manage these preferences, write them as a payload named for their domain".to_owned(),
        ));
    }
    let payload_type = dictionary.get("PayloadType")?.value.as_str()?;
    let content = dictionary.get("PayloadContent").map(|node| &node.value);
    let is_payload = payload_type != "Configuration" && !matches!(content, Some(Value::Array(_)));
    is_payload.then(|| {
        (
            format!(
                "this is a single payload of type `{payload_type}`, not a configuration profile"
            ),
            "put it into the `PayloadContent` of a profile whose `PayloadType` is `Configuration`"
                .to_owned(),
        )
    })
}

fn from_dictionary(mut envelope: Dictionary, place: Span) -> Profile {
    let name = ["PayloadDisplayName", "PayloadIdentifier"]
        .iter()
        .filter_map(|key| envelope.get(key))
        .find_map(|node| Some((node.value.as_str()?.to_owned(), node.span)));
    let (name, span) = name.unwrap_or((String::new(), place));
    Profile {
        name,
        span,
        origin: Origin::ConfigurationProfile,
        deliver: Deliver::Mobileconfig,
        payloads: payloads(&mut envelope),
        envelope,
        ..Profile::default()
    }
}

/// Takes the payloads out of `PayloadContent`, and the key with them where nothing else is in it.
fn payloads(envelope: &mut Dictionary) -> Vec<Payload> {
    let Some(content) = envelope.get_mut("PayloadContent") else {
        return Vec::new();
    };
    let Value::Array(items) = &mut content.value else {
        return Vec::new();
    };
    let only_payloads = !items.is_empty()
        && items
            .iter()
            .all(|item| item.value.as_dictionary().is_some());
    let items = if only_payloads {
        std::mem::take(items)
    } else {
        items.clone()
    };
    if only_payloads {
        envelope.remove("PayloadContent");
    }
    let numbered = items.into_iter().enumerate();
    numbered
        .filter_map(|(index, item)| payload(index, item))
        .collect()
}

fn payload(index: usize, item: Node) -> Option<Payload> {
    let Value::Dictionary(content) = item.value else {
        return None;
    };
    let written = content
        .get("PayloadType")
        .and_then(|node| Some((node.value.as_str()?, node.span)));
    let (payload_type, span) = written.unwrap_or(("", item.span));
    Some(Payload {
        payload_type: payload_type.to_owned(),
        span,
        pointer: Pointer::root().key("PayloadContent").index(index),
        content,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Files;

    fn lift(elements: &str) -> Result<Profile, Vec<Diagnostic>> {
        let text = format!("<plist version=\"1.0\">{elements}</plist>");
        profile(crate::plist::read(text.as_bytes(), "x", &mut Files::new()).unwrap())
    }

    fn refused(elements: &str) -> String {
        let problems = lift(elements).unwrap_err();
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code.code, "P048");
        problems[0].message.clone()
    }

    #[test]
    fn what_is_no_profile_is_named() {
        assert!(refused("<array/>").contains("array"));
        assert!(refused("<dict><key>autohide</key><true/></dict>").contains("preference file"));
        let payload = "<dict><key>PayloadType</key><string>com.apple.dock</string></dict>";
        assert!(refused(payload).contains("single payload of type `com.apple.dock`"));
    }

    #[test]
    fn keys_of_the_profile_and_payloads_are_kept() {
        let profile = lift(
            "<dict><key>PayloadDisplayName</key><string>Dock</string><key>X</key><true/>\
             <key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.dock</string>\
             <key>autohide</key><true/></dict></array></dict>",
        )
        .unwrap();
        assert_eq!(profile.name, "Dock");
        assert_eq!(profile.origin, Origin::ConfigurationProfile);
        let keys: Vec<_> = profile
            .envelope
            .iter()
            .map(|entry| entry.key.as_str())
            .collect();
        assert_eq!(keys, ["PayloadDisplayName", "X"]);
        assert_eq!(profile.payloads[0].content.len(), 2);
    }

    #[test]
    fn a_wrong_payload_content_is_left_to_the_checks() {
        let missing =
            lift("<dict><key>PayloadType</key><string>Configuration</string></dict>").unwrap();
        assert!(missing.payloads.is_empty() && !missing.envelope.contains_key("PayloadContent"));

        for wrong in ["<dict/>", "<array/>", "<string>x</string>"] {
            let profile = lift(&format!(
                "<dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key>{wrong}</dict>"
            ))
            .unwrap();
            assert!(profile.payloads.is_empty() && profile.envelope.contains_key("PayloadContent"));
        }

        let mixed =
            lift("<dict><key>PayloadContent</key><array><true/><dict/></array></dict>").unwrap();
        assert!(mixed.envelope.contains_key("PayloadContent"));
        assert_eq!(mixed.payloads.len(), 1);
        assert_eq!(mixed.payloads[0].pointer.as_str(), "/PayloadContent/1");
        assert_eq!(mixed.payloads[0].payload_type, "");
    }

    #[test]
    fn an_encrypted_profile_has_no_payloads() {
        let profile = lift(
            "<dict><key>PayloadType</key><string>Configuration</string><key>IsEncrypted</key><true/>\
             <key>EncryptedPayloadContent</key><data>AQID</data></dict>",
        )
        .unwrap();
        assert!(profile.payloads.is_empty());
        assert!(profile.envelope.contains_key("EncryptedPayloadContent"));
    }
}
