//! Apps: what Intune wants to know of one besides what its author writes.

use crate::lower::{Content, json};
use crate::policy::object::content::picture_type;
use crate::policy::{Object, reference};
use crate::value::Value;
use serde_json::{Map, Value as Json, json};

/// Who makes the apps that Intune itself has, as the admin center fills it in.
const MICROSOFT: &str = "Microsoft";

/// The oldest macOS that Microsoft's own samples give an app that does not name one.
const OLDEST: &str = "v10_13";

/// What Graph refuses to do without, or takes for something else than is usual.
pub(super) fn complete(object: &Object, body: &mut Map<String, Json>) {
    let mut put = |name: &str, value: Json| body.insert(name.to_owned(), value);
    // The admin center asks for a description of every app.
    put("description", object.name.as_str().into());
    match object.object_type.name {
        "macOSOfficeSuiteApp" | "macOSMicrosoftEdgeApp" | "macOSMicrosoftDefenderApp" => {
            for property in ["publisher", "developer", "owner"] {
                put(property, MICROSOFT.into());
            }
        }
        "macOSLobApp" => {
            put("ignoreVersionDetection", false.into());
            put("installAsManaged", false.into());
            let parts = ["bundleId", "buildNumber", "versionNumber"];
            put("childApps", json!([part_of(object, &parts, &parts)]));
        }
        "macOSPkgApp" | "macOSDmgApp" => {
            put("ignoreVersionDetection", false.into());
            let from = ["primaryBundleId", "primaryBundleVersion"];
            let part = part_of(object, &from, &["bundleId", "bundleVersion"]);
            put("includedApps", json!([part]));
        }
        _ => {}
    }
    // Without a channel Graph takes the first that it knows, which is not the one for everybody.
    if object.object_type.name == "macOSMicrosoftEdgeApp" {
        put("channel", "stable".into());
    }
    if let Some(package) = &object.package {
        put("fileName", package.name().into());
    }
    if object.object_type.uploaded().is_some() {
        put("minimumSupportedOperatingSystem", json!({ OLDEST: true }));
    }
    if let Some(icon) = icon(object) {
        put("largeIcon", icon);
    }
}

/// The app itself as the only one that its package holds: some of its properties, under other names.
fn part_of(object: &Object, from: &[&str], to: &[&str]) -> Json {
    let pairs = from.iter().zip(to);
    let parts = pairs.filter_map(|(from, to)| {
        let text = object.text(from)?;
        Some(((*to).to_owned(), Json::from(text)))
    });
    Json::Object(parts.collect())
}

/// The field `icon` as Graph carries pictures.
fn icon(object: &Object) -> Option<Json> {
    let Value::Data(bytes) = &object.fields.get("icon")?.value else {
        return None;
    };
    Some(json!({
        "@odata.type": "#microsoft.graph.mimeContent",
        "type": picture_type(bytes)?,
        "value": json::base64(bytes),
    }))
}

/// What is uploaded for the app, as far as it is known.
pub(super) fn content(object: &Object) -> Option<Content> {
    let package = object.package.as_ref()?;
    Some(Content {
        file: package.file.clone(),
        size: package.size?,
        sha256: package.sha256.clone()?,
        endpoint: format!(
            "{}/{}/microsoft.graph.{}/contentVersions",
            object.object_type.endpoint,
            reference(&object.key()),
            object.object_type.name
        ),
    })
}

/// The settings of its assignments: what the admin center sets, and over that what is written.
pub(in crate::lower) fn assignment_settings(object: &Object) -> Option<Json> {
    let known = object.object_type.assignment_settings()?;
    let mut settings = Map::new();
    for name in known.usual {
        settings.insert((*name).to_owned(), true.into());
    }
    let written = object.fields.get("assignment-settings");
    for entry in written
        .and_then(|node| node.value.as_dictionary())
        .into_iter()
        .flatten()
    {
        settings.insert(entry.key.clone(), json::value(&entry.value.value));
    }
    if settings.is_empty() {
        return None;
    }
    let odata_type = format!("#microsoft.graph.{}", known.name);
    settings.insert("@odata.type".to_owned(), odata_type.into());
    settings.sort_keys();
    Some(settings.into())
}
