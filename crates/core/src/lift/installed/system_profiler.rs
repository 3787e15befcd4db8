//! `system_profiler SPConfigurationProfileDataType`, as XML or JSON.
//!
//! Reports with `_items` within `_items`: sections (the device, a user), their profiles, and the payloads of each
//! profile, whose `_name` is the payload type and whose settings are the text `spconfigprofile_payload_data`. Some
//! versions leave the sections out.

use super::{description, items, profile, text};
use crate::diagnostic::{Diagnostic, Pointer};
use crate::policy::{Payload, Profile};
use crate::value::{Dictionary, Node, Value};
use russet_payloads::Scope;

/// What the report is about.
const REPORT: &str = "SPConfigurationProfileDataType";

/// The settings of a payload, as a text.
const SETTINGS: &str = "spconfigprofile_payload_data";

/// What a profile is called by, in the words of different versions.
const IDENTIFIERS: [&str; 2] = [
    "spconfigprofile_profile_identifier",
    "spconfigprofile_identifier",
];

/// Keys of a profile as the report calls them, and as a profile does.
const ENVELOPE: &[(&str, &str)] = &[
    ("spconfigprofile_profile_uuid", "PayloadUUID"),
    ("spconfigprofile_uuid", "PayloadUUID"),
    ("spconfigprofile_organization", "PayloadOrganization"),
    ("spconfigprofile_description", "PayloadDescription"),
];

type Read = Result<Vec<Profile>, Vec<Diagnostic>>;

/// The profiles; `None` where the root is no such report.
pub(super) fn read(root: &Node) -> Option<Read> {
    let (reports, base) = reports(root)?;
    let mut reader = Reader::default();
    for (index, report) in reports.iter().enumerate() {
        reader.items(report, Scope::System, &base.index(index));
    }
    Some(if reader.problems.is_empty() {
        Ok(reader.profiles)
    } else {
        Err(reader.problems)
    })
}

/// The reports: an array in XML, in JSON below the name of what they are about.
fn reports(root: &Node) -> Option<(&[Node], Pointer)> {
    if let Some(reports) = root.value.as_array() {
        let is_ours = |report: &Node| text(report, "_dataType") == Some(REPORT);
        let reports = reports.iter().position(is_ours).map(|_| reports)?;
        return Some((reports, Pointer::root()));
    }
    let reports = root.value.as_dictionary()?.get(REPORT)?;
    Some((reports.value.as_array()?, Pointer::root().key(REPORT)))
}

#[derive(Default)]
struct Reader {
    profiles: Vec<Profile>,
    problems: Vec<Diagnostic>,
}

impl Reader {
    /// What stands below a report or a section: profiles, or sections with profiles.
    fn items(&mut self, node: &Node, scope: Scope, pointer: &Pointer) {
        let base = pointer.key("_items");
        for (index, item) in items(node, "_items").iter().enumerate() {
            let pointer = base.index(index);
            match IDENTIFIERS.iter().find_map(|name| text(item, name)) {
                Some(identifier) => self.profile(item, identifier, scope, &pointer),
                None => self.items(item, section_scope(item), &pointer),
            }
        }
    }

    fn profile(&mut self, node: &Node, identifier: &str, scope: Scope, pointer: &Pointer) {
        let name = text(node, "_name").unwrap_or(identifier);
        let mut profile = profile(name, scope, node.span);
        profile.envelope.set("PayloadIdentifier", identifier);
        for (theirs, ours) in ENVELOPE {
            if let Some(value) = text(node, theirs) {
                profile.envelope.set(*ours, value);
            }
        }
        let base = pointer.key("_items");
        for (index, item) in items(node, "_items").iter().enumerate() {
            profile
                .payloads
                .push(self.payload(item, &base.index(index)));
        }
        profile.pointer = pointer.clone();
        self.profiles.push(profile);
    }

    fn payload(&mut self, node: &Node, pointer: &Pointer) -> Payload {
        let mut content = Dictionary::new();
        if let Some(data) = super::field(node, SETTINGS) {
            match data
                .value
                .as_str()
                .map(|text| description::read(text, data.span))
            {
                Some(Ok(entries)) => content = entries,
                Some(Err(why)) => self
                    .problems
                    .push(why.at(data.span, &pointer.key(SETTINGS))),
                None => {}
            }
        }
        if let Some(Value::Dictionary(preferences)) = content
            .remove("PayloadContentManagedPreferences")
            .map(|entry| entry.value.value)
        {
            content.set("PayloadContent", preferences);
        }
        Payload {
            payload_type: text(node, "_name").unwrap_or_default().to_owned(),
            span: node.span,
            pointer: pointer.key(SETTINGS),
            content,
        }
    }
}

/// A section is for the device unless its name speaks of a user.
fn section_scope(section: &Node) -> Scope {
    let name = text(section, "_name").unwrap_or_default();
    if name.to_ascii_lowercase().contains("user") {
        Scope::User
    } else {
        Scope::System
    }
}
