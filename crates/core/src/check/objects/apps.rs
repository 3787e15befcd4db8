//! Apps: who gets them, and how the Company Portal shows them.

use super::finding;
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::object::content::picture_type;
use crate::policy::{Kind, Object, Policy};
use crate::value::{Dictionary, Span, Value};

/// What an intent can be for besides groups.
const EVERYBODY: [&str; 2] = ["all-devices", "all-users"];

/// Reports what is wrong with the assignments and the picture of an app.
pub(super) fn check(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    if object.kind() != Kind::App {
        return;
    }
    icon(object, found);
    settings(object, found);
    let assign = object.assign.as_ref();
    let Some(intents) = assign.and_then(|node| node.value.as_dictionary()) else {
        return;
    };
    twice(object, intents, found);
    available(policy, object, intents, found);
    uninstall(object, intents, found);
}

fn icon(object: &Object, found: &mut Vec<Diagnostic>) {
    let Some(node) = object.fields.get("icon") else {
        return;
    };
    if let Value::Data(bytes) = &node.value
        && picture_type(bytes).is_none()
    {
        let name = object.file_at(node.span).unwrap_or("the icon");
        let message = format!("`{name}` is neither PNG nor JPEG nor GIF");
        let help = "convert it: `sips --setProperty format png ICON --out icon.png`";
        found.push(finding(object, &rules::R098, message, node.span, "icon").with_help(help));
    }
}

/// Settings that assignments of this type of app do not have.
fn settings(object: &Object, found: &mut Vec<Diagnostic>) {
    const FIELD: &str = "assignment-settings";
    let written = object.fields.get(FIELD);
    let known = object.object_type.assignment_settings();
    let known = known.map_or(&[][..], |known| known.settings);
    for entry in written
        .and_then(|node| node.value.as_dictionary())
        .into_iter()
        .flatten()
        .filter(|entry| !known.contains(&entry.key.as_str()))
    {
        let name = &entry.key;
        let message = format!(
            "an assignment of a `{}` has no setting `{name}`",
            object.object_type.name
        );
        let help = match known {
            [] => "take it out".to_owned(),
            known => format!("take it out; there is `{}`", known.join("`, `")),
        };
        let place = format!("{FIELD}/{name}");
        found.push(finding(object, &rules::R092, message, entry.key_span, &place).with_help(help));
    }
}

/// The targets of an intent, each with its place: groups, and everybody.
fn targets<'a>(
    intent: &'a str,
    assign: &'a Dictionary,
) -> impl Iterator<Item = (&'a str, Span, String)> {
    let everybody = EVERYBODY.into_iter().filter_map(move |field| {
        let node = assign.get(field)?;
        let is_meant = node.value.as_bool() == Some(true);
        is_meant.then(|| (field, node.span, format!("assign/{intent}/{field}")))
    });
    let groups = assign.get("groups").and_then(|node| node.value.as_array());
    let groups = groups.unwrap_or_default().iter().enumerate();
    let groups = groups.filter_map(move |(index, node)| {
        let place = format!("assign/{intent}/groups/{index}");
        Some((node.value.as_str()?, node.span, place))
    });
    everybody.chain(groups)
}

/// The intents with who gets them.
fn intents(written: &Dictionary) -> impl Iterator<Item = (&str, &Dictionary)> {
    let entries = written.iter();
    entries.filter_map(|entry| Some((entry.key.as_str(), entry.value.value.as_dictionary()?)))
}

/// One target with two intents.
fn twice(object: &Object, written: &Dictionary, found: &mut Vec<Diagnostic>) {
    let mut seen: Vec<(&str, &str, Span)> = Vec::new();
    for (intent, assign) in intents(written) {
        for (target, span, place) in targets(intent, assign) {
            let before = seen.iter().find(|(name, _, _)| *name == target);
            let Some((_, first, first_span)) = before.copied() else {
                seen.push((target, intent, span));
                continue;
            };
            let message = format!(
                "`{}` is `{first}` and `{intent}` for `{target}`, and Intune takes one",
                object.name
            );
            found.push(
                finding(object, &rules::R089, message, span, &place)
                    .with_help("take it out of one of them")
                    .with_related(first_span, format!("`{first}` here")),
            );
        }
    }
}

/// Available for devices, of which nobody is asked.
fn available(policy: &Policy, object: &Object, written: &Dictionary, found: &mut Vec<Diagnostic>) {
    let available = intents(written).filter(|(intent, _)| intent.starts_with("available"));
    for (intent, assign) in available {
        for (target, span, place) in targets(intent, assign) {
            let is_devices = target == "all-devices" || is_group_of_devices(policy, target);
            if !is_devices {
                continue;
            }
            let message = format!(
                "`{intent}` is for people, and `{target}` is devices: nobody sees `{}`",
                object.name
            );
            found.push(
                finding(object, &rules::R091, message, span, &place).with_help(
                    "write `all-users: true` or a group of users, or make the app `required`",
                ),
            );
        }
    }
}

/// Does the rule of the group speak of devices?
fn is_group_of_devices(policy: &Policy, name: &str) -> bool {
    let group = policy.object(Kind::Group, name);
    let rule = group.and_then(|group| group.text("membershipRule"));
    rule.is_some_and(|rule| rule.contains("device."))
}

/// Removing what Intune cannot remove.
fn uninstall(object: &Object, written: &Dictionary, found: &mut Vec<Diagnostic>) {
    let Some(entry) = written.entry("uninstall") else {
        return;
    };
    let (why, help) = match object.object_type.name {
        "macOSPkgApp" => (
            "a package that Intune's agent has installed",
            "remove it with a script, or install it as a managed `macOSLobApp`",
        ),
        "macOSLobApp" if !object.is_true("installAsManaged") => (
            "a line-of-business app that is not managed",
            "write `installAsManaged: true`, or remove it with a script",
        ),
        "macOSMicrosoftDefenderApp" => ("Microsoft Defender", "remove it with a script"),
        _ => return,
    };
    let message = format!("Intune does not remove {why}");
    let place = "assign/uninstall";
    found.push(finding(object, &rules::R090, message, entry.key_span, place).with_help(help));
}
