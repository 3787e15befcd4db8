//! Which object is which, and what each becomes.

use super::{apps, assignment, field, items, lossless, properties, text};
use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::lift::{preference_entries, profile as lift_profile, settings_catalog};
use crate::policy::{Assigned, Deliver, Object, ObjectType, Policy, Profile, find_type};
use crate::value::{Dictionary, Node, Value};
use crate::{plist, sign};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// What becomes of settings that stand for no key that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fidelity {
    /// They are errors, and left out: for a check.
    Strict,
    /// They are kept in [`Profile::graph`] as they are: for an import, which loses nothing.
    Lossless,
}

/// What an object of Graph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    SettingsCatalog,
    /// The settings of a policy without the policy.
    Settings,
    Custom,
    PreferenceFile,
    /// An object that is no profile.
    Object(&'static ObjectType),
    /// Of a type that is not read.
    Other,
}

/// Does the JSON hold at least one object of Graph?
#[must_use]
pub fn is_graph(root: &Node) -> bool {
    !objects(root).is_empty()
}

/// The policy that objects of Graph stand for, and what is wrong with them. `name` is what a policy without a name is
/// called by; profiles within objects become files of `files`.
#[must_use]
pub fn graph(
    root: &Node,
    name: &str,
    fidelity: Fidelity,
    files: &mut Files,
) -> (Policy, Vec<Diagnostic>) {
    let mut reader = Reader {
        name,
        fidelity,
        files,
        policy: Policy::default(),
        diagnostics: Vec::new(),
    };
    for (kind, node, pointer) in objects(root) {
        reader.object(kind, node, &pointer);
    }
    if let Some(next) = field(root, "@odata.nextLink") {
        let message = "this is one page of several: what is on the others is not in the file";
        let pointer = Pointer::root().key("@odata.nextLink");
        let found = Diagnostic::new(&rules::G020, message, next.span, pointer);
        reader
            .diagnostics
            .push(found.with_help("get the next pages too, and import them all"));
    }
    (reader.policy, reader.diagnostics)
}

/// The objects of a file, each with its place.
fn objects(root: &Node) -> Vec<(Kind, &Node, Pointer)> {
    let here = Pointer::root();
    if let Some(kind) = kind(root) {
        return vec![(kind, root, here)];
    }
    let (list, base) = match (&root.value, field(root, "value")) {
        (Value::Array(list), _) => (list.as_slice(), here),
        (_, Some(page)) => (page.value.as_array().unwrap_or_default(), here.key("value")),
        _ => return Vec::new(),
    };
    if list
        .first()
        .is_some_and(|first| field(first, "settingInstance").is_some())
    {
        return vec![(Kind::Settings, root, base)];
    }
    let numbered = list.iter().enumerate();
    numbered
        .filter_map(|(index, node)| Some((kind(node)?, node, base.index(index))))
        .collect()
}

fn kind(node: &Node) -> Option<Kind> {
    let has = |name| field(node, name).is_some();
    if let Some(odata) = text(node, "@odata.type") {
        let name = odata.rsplit('.').next().unwrap_or_default();
        return Some(match name {
            "deviceManagementConfigurationPolicy" => Kind::SettingsCatalog,
            "macOSCustomConfiguration" => Kind::Custom,
            "macOSCustomAppConfiguration" => Kind::PreferenceFile,
            name => by_type(name).map_or(Kind::Other, Kind::Object),
        });
    }
    let is_policy = [
        "templateReference",
        "technologies",
        "platforms",
        "settingCount",
    ]
    .iter()
    .any(|name| has(name));
    let first = items(node, "settings").first();
    let has_instances = first.is_some_and(|first| field(first, "settingInstance").is_some());
    let has_settings = field(node, "settings").is_some_and(|node| node.value.as_array().is_some());
    if has_instances
        || (has_settings && is_policy)
        || (is_policy && has("name") && has("settingCount"))
    {
        Some(Kind::SettingsCatalog)
    } else if has("payload") && has("payloadFileName") {
        Some(Kind::Custom)
    } else if has("configurationXml") && has("bundleId") {
        Some(Kind::PreferenceFile)
    } else {
        let mut known = UNTYPED.iter();
        let (_, name) = known.find(|(properties, _)| properties.iter().all(|name| has(name)))?;
        find_type(name).map(Kind::Object)
    }
}

/// Objects that Graph gives no type, and the properties that tell what they are.
const UNTYPED: &[(&[&str], &str)] = &[
    (&["mailNickname", "securityEnabled"], "group"),
    (
        &["rule", "platform"],
        "deviceAndAppManagementAssignmentFilter",
    ),
    (
        &["scriptContent", "customAttributeType"],
        "deviceCustomAttributeShellScript",
    ),
    (&["scriptContent", "runAsAccount"], "deviceShellScript"),
    (&["conditions", "grantControls"], "conditionalAccessPolicy"),
    (
        &["requiresUserAuthentication", "configurationEndpointUrl"],
        "enrollmentProfile",
    ),
];

/// The type of an object by its name. People write the restriction for the object that holds one.
fn by_type(name: &str) -> Option<&'static ObjectType> {
    match name {
        RESTRICTION => find_type("deviceEnrollmentPlatformRestrictionConfiguration"),
        name => find_type(name),
    }
}

/// What Graph calls a restriction; an object of its own is a `…Configuration` that holds one.
const RESTRICTION: &str = "deviceEnrollmentPlatformRestriction";

struct Reader<'f> {
    name: &'f str,
    fidelity: Fidelity,
    files: &'f mut Files,
    policy: Policy,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn object(&mut self, kind: Kind, node: &Node, pointer: &Pointer) {
        let profile = match kind {
            Kind::SettingsCatalog => self.catalog(node, pointer),
            Kind::Settings => self.settings(node),
            Kind::Custom => self.custom(node, pointer),
            Kind::PreferenceFile => self.preference_file(node, pointer),
            Kind::Object(object_type) => {
                self.other(object_type, node, pointer);
                None
            }
            Kind::Other => {
                self.left_alone(node, pointer);
                None
            }
        };
        if let Some(mut profile) = profile {
            profile.assign = assignment::read(node, pointer, &mut self.diagnostics);
            properties::keep(node, &mut profile);
            self.policy.profiles.push(profile);
        }
    }

    fn catalog(&mut self, node: &Node, pointer: &Pointer) -> Option<Profile> {
        let platforms = text(node, "platforms").unwrap_or("macOS");
        if !platforms.to_ascii_lowercase().contains("macos") {
            let name = text(node, "name").unwrap_or_default();
            let message = format!("`{name}` is a policy for `{platforms}`: it is left alone");
            let span = field(node, "platforms").map_or(node.span, |node| node.span);
            let found = Diagnostic::new(&rules::G015, message, span, pointer.key("platforms"));
            self.diagnostics
                .push(found.with_help("leave it out; Russet reads policies for macOS"));
            return None;
        }
        let count = field(node, "settingCount").and_then(|count| count.value.as_integer());
        if field(node, "settings").is_none() && count != Some(0) {
            self.without_content(node, "settings", pointer);
            return None;
        }
        let (mut profile, found) = match self.fidelity {
            Fidelity::Strict => settings_catalog(node),
            Fidelity::Lossless => lossless::settings_catalog(node),
        };
        self.diagnostics.extend(found.into_iter().map(|mut found| {
            found.pointer = found.pointer.below(pointer);
            found
        }));
        if profile.name.trim().is_empty() {
            self.name.clone_into(&mut profile.name);
        }
        Some(profile)
    }

    /// The settings of a policy alone, as `GET …/configurationPolicies/ID/settings` answers.
    fn settings(&mut self, node: &Node) -> Option<Profile> {
        let list = match field(node, "value") {
            Some(list) => list.clone(),
            None => node.clone(),
        };
        let mut policy = Dictionary::new();
        policy.set("settings", Value::Null);
        if let Some(settings) = policy.get_mut("settings") {
            *settings = list;
        }
        self.catalog(&Node::new(policy, node.span), &Pointer::root())
    }

    /// A configuration profile within its Graph object.
    fn custom(&mut self, node: &Node, pointer: &Pointer) -> Option<Profile> {
        let bytes = self.decoded(node, "payload", pointer)?;
        let inner = format!(
            "{} ({})",
            self.name,
            text(node, "payloadFileName").unwrap_or("payload")
        );
        let content = if sign::is_signed(&bytes) {
            match sign::unsign(&bytes) {
                Ok(content) => content,
                Err(error) => {
                    let span = field(node, "payload").map_or(node.span, |node| node.span);
                    let found = Diagnostic::new(
                        error.code(),
                        error.to_string(),
                        span,
                        pointer.key("payload"),
                    );
                    self.diagnostics.push(found);
                    return None;
                }
            }
        } else {
            bytes
        };
        let read = plist::read(&content, &inner, self.files).and_then(lift_profile);
        match read {
            Ok(mut profile) => {
                if let Some(name) = text(node, "displayName").filter(|name| !name.trim().is_empty())
                {
                    name.clone_into(&mut profile.name);
                }
                if text(node, "deploymentChannel") == Some("userChannel")
                    && !profile.envelope.contains_key("PayloadScope")
                {
                    profile.envelope.set("PayloadScope", "User");
                }
                profile.deliver = Deliver::Mobileconfig;
                Some(profile)
            }
            Err(found) => {
                self.diagnostics.extend(found);
                None
            }
        }
    }

    /// A preference file within its Graph object: keys and values, with or without their property list around them.
    fn preference_file(&mut self, node: &Node, pointer: &Pointer) -> Option<Profile> {
        let bytes = self.decoded(node, "configurationXml", pointer)?;
        let domain = text(node, "bundleId").unwrap_or_default();
        let inner = format!("{} ({domain}.plist)", self.name);
        match preference_entries(&bytes, &inner, self.files) {
            Ok(root) => {
                let mut profile = crate::lift::preference_file(root, domain);
                if let Some(name) = text(node, "displayName").filter(|name| !name.trim().is_empty())
                {
                    name.clone_into(&mut profile.name);
                }
                if let Some(description) = text(node, "description").filter(|text| !text.is_empty())
                {
                    profile.envelope.set("PayloadDescription", description);
                }
                Some(profile)
            }
            Err(found) => {
                self.diagnostics.extend(found);
                None
            }
        }
    }

    fn other(&mut self, object_type: &'static ObjectType, node: &Node, pointer: &Pointer) {
        let name = field(node, "displayName");
        let text = name.and_then(|name| name.value.as_str());
        let text = text.filter(|text| !text.trim().is_empty());
        let mut object = Object::new(object_type, text.unwrap_or(self.name));
        object.span = name.map_or(node.span, |name| name.span);
        object.assign = match object_type.assigned {
            Assigned::App => assignment::read_intents(node, pointer, &mut self.diagnostics),
            _ => assignment::read(node, pointer, &mut self.diagnostics),
        };
        object.pointer = pointer.clone();
        object.properties = properties::of_object(node, object_type);
        if let Some(written) =
            super::text(node, "@odata.type").filter(|odata| odata.ends_with(RESTRICTION))
        {
            object.properties.set("@odata.type", written);
        }
        if let Some(members) = properties::members(node) {
            object.fields.set("members", members);
        }
        apps::read(&mut object, node, pointer, &mut self.diagnostics);
        crate::lower::without_derived(&mut object);
        for fault in object.faults() {
            if fault.pointer == pointer.key("@odata.type") {
                continue;
            }
            let found = Diagnostic::new(&rules::G019, fault.message, fault.span, fault.pointer);
            self.diagnostics.push(found.with_help(fault.help));
        }
        self.policy.objects.push(object);
    }

    fn left_alone(&mut self, node: &Node, pointer: &Pointer) {
        let odata = text(node, "@odata.type").unwrap_or_default();
        let odata = odata.trim_start_matches('#');
        let message = format!("an object of the type `{odata}` is left alone");
        let span = field(node, "@odata.type").map_or(node.span, |node| node.span);
        let found = Diagnostic::new(&rules::G015, message, span, pointer.key("@odata.type"));
        self.diagnostics.push(found.with_help(
            "Russet reads policies, profiles, apps, scripts, groups, filters and enrollment for macOS",
        ));
    }

    fn decoded(&mut self, node: &Node, name: &str, pointer: &Pointer) -> Option<Vec<u8>> {
        let value = field(node, name);
        let text = value
            .and_then(|value| value.value.as_str())
            .unwrap_or_default();
        let compact: String = text.split_whitespace().collect();
        let decoded = STANDARD
            .decode(compact)
            .ok()
            .filter(|bytes| !bytes.is_empty());
        if decoded.is_none() {
            self.without_content(node, name, pointer);
        }
        decoded
    }

    fn without_content(&mut self, node: &Node, name: &str, pointer: &Pointer) {
        let value = field(node, name);
        let span = value.map_or(node.span, |value| value.span);
        let (message, help) = match name {
            "settings" => (
                "the settings of this policy are not in the file",
                "export it in the admin center, or get it with `?$expand=settings`",
            ),
            _ => (
                "the file that this object carries is not in it as base64",
                "export the object with its content: Graph returns it for a single object, not in a list",
            ),
        };
        let found = Diagnostic::new(&rules::G016, message, span, pointer.key(name));
        self.diagnostics.push(found.with_help(help));
    }
}
