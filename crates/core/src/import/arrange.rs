//! A profile as an administrator would write it: settings first, and nothing that is derived anyway.

use crate::lower;
use crate::policy::{Origin, Profile};
use crate::value::{Dictionary, Entry, Value};
use russet_payloads::common_keys;

/// Puts the settings of each payload before the keys that describe it, and takes out what a build writes by itself.
/// `organization` is that of the policy.
pub(super) fn arrange(profile: &mut Profile, organization: Option<&str>) {
    if is_empty_list(
        profile
            .envelope
            .get("PayloadContent")
            .map(|node| &node.value),
    ) {
        profile.envelope.remove("PayloadContent");
    }
    if profile
        .envelope_text("PayloadOrganization")
        .is_some_and(|own| Some(own) == organization)
    {
        profile.envelope.remove("PayloadOrganization");
    }
    for payload in &mut profile.payloads {
        let title = lower::payload_title(payload).to_owned();
        let content = std::mem::take(&mut payload.content);
        let kept = content.into_iter().filter(|entry| !is_title(entry, &title));
        let (describing, settings): (Vec<Entry>, Vec<Entry>) = kept.partition(describes);
        payload.content = settings
            .into_iter()
            .chain(describing)
            .collect::<Dictionary>();
    }
    profile.origin = Origin::Source;
}

fn is_empty_list(value: Option<&Value>) -> bool {
    matches!(value, Some(Value::Array(items)) if items.is_empty())
}

/// The display name that a build would give.
fn is_title(entry: &Entry, title: &str) -> bool {
    entry.key == "PayloadDisplayName" && entry.value.value.as_str() == Some(title)
}

/// Is it a key that describes any payload? `PayloadContent` holds the settings of those that have it.
fn describes(entry: &Entry) -> bool {
    entry.key != "PayloadContent" && common_keys().keys.iter().any(|key| key.name == entry.key)
}
