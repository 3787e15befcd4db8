//! The packages of apps, and how Intune finds out whether an app is installed.

use super::finding;
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::policy::{Kind, Object, PackageContent};
use crate::value::{Node, Span};

/// The certificate that a line-of-business package is signed with.
const INSTALLER: &str = "CN=Developer ID Installer:";

/// Versions of macOS before the first that manages apps.
const BEFORE_MANAGED: &str = "v10_";

/// Reports what is wrong with the package of an app, and with what says how it is recognized.
pub(super) fn check(object: &Object, found: &mut Vec<Diagnostic>) {
    if object.kind() != Kind::App {
        return;
    }
    package(object, found);
    oldest(object, found);
    recognized(object, found);
    if object.object_type.name == "macOSLobApp" {
        line_of_business(object, found);
        managed(object, found);
    }
}

/// The file is named, told apart from others, of the right kind, and not too large.
fn package(object: &Object, found: &mut Vec<Diagnostic>) {
    let Some(uploaded) = object.object_type.uploaded() else {
        return;
    };
    let Some(package) = &object.package else {
        let message = format!("the app `{}` has no package to install", object.name);
        let help = format!(
            "write `package: {{ file: NAME.{}, size: BYTES, sha256: DIGEST }}`; where the file is in the policy folder its path alone will do",
            uploaded.ending
        );
        found.push(finding(object, &rules::R093, message, object.span, "package").with_help(help));
        return;
    };
    let name = &package.file;
    let missing: Vec<&str> = [
        ("size", package.size.is_none()),
        ("sha256", package.sha256.is_none()),
    ]
    .into_iter()
    .filter_map(|(field, is_missing)| is_missing.then_some(field))
    .collect();
    if !missing.is_empty() {
        let message = format!(
            "`{name}` is not in the policy folder, and its `{}` {} not written",
            missing.join("` and `"),
            if missing.len() > 1 { "are" } else { "is" }
        );
        let help = "write `size:` with its bytes and `sha256:` with what `shasum -a 256` prints, or put the file there";
        found.push(
            finding(object, &rules::R093, message, package.span, "package/file").with_help(help),
        );
    }
    let ending = package.name().rsplit_once('.').map_or("", |(_, end)| end);
    if !ending.eq_ignore_ascii_case(uploaded.ending) {
        let message = format!(
            "`{name}` is no `.{}` file, which a `{}` installs",
            uploaded.ending, object.object_type.name
        );
        let help = match ending.to_ascii_lowercase().as_str() {
            "dmg" => "write `type: macOSDmgApp`, or give the package".to_owned(),
            "pkg" => "write `type: macOSPkgApp`, or give the disk image".to_owned(),
            _ => format!("put it into a `.{}` file", uploaded.ending),
        };
        found.push(
            finding(object, &rules::R095, message, package.span, "package/file").with_help(help),
        );
    }
    if package.size.is_some_and(|size| size >= uploaded.limit) {
        let gigabytes = uploaded.limit >> 30;
        let message = format!(
            "`{name}` is too large: for a `{}` Intune takes less than {gigabytes} GB",
            object.object_type.name
        );
        let help = match object.object_type.name {
            "macOSLobApp" => "a `macOSPkgApp` may have up to 8 GB",
            _ => "leave out of it what the Mac can download by itself",
        };
        found.push(
            finding(object, &rules::R096, message, package.span, "package/size").with_help(help),
        );
    }
}

/// What macOS itself installs has to be a certain kind of package.
fn line_of_business(object: &Object, found: &mut Vec<Diagnostic>) {
    let icon = object.fields.contains_key("icon") || object.property("largeIcon").is_some();
    if !icon {
        let message = format!(
            "the line-of-business app `{}` has no icon, so that it is not shown among the apps",
            object.name
        );
        found.push(
            finding(object, &rules::R099, message, object.span, "icon")
                .with_help("write `icon: !file NAME.png`"),
        );
    }
    let Some(package) = &object.package else {
        return;
    };
    let name = &package.file;
    let (message, is_note) = match &package.content {
        None => (
            format!("whether `{name}` is signed for installing was not looked at"),
            true,
        ),
        Some(PackageContent::Other) => (format!("`{name}` is no flat package"), false),
        Some(PackageContent::Flat { signer: None, .. }) => {
            (format!("`{name}` is not signed"), false)
        }
        Some(PackageContent::Flat {
            signer: Some(signer),
            ..
        }) if !signer.contains(INSTALLER) => (
            format!("`{name}` is signed by `{signer}`, which is no `Developer ID Installer`"),
            false,
        ),
        Some(PackageContent::Flat {
            has_payload: false, ..
        }) => (format!("`{name}` has no payload"), false),
        Some(PackageContent::Flat { .. }) => return,
    };
    let here = finding(object, &rules::R097, message, package.span, "package/file");
    found.push(if is_note {
        here.with_severity(Severity::Note)
            .with_help("put it into the policy folder, or run `pkgutil --check-signature` on it")
    } else {
        here.with_help("write `type: macOSPkgApp`, or let its developer sign it")
    });
}

/// Exactly one version is the oldest.
fn oldest(object: &Object, found: &mut Vec<Diagnostic>) {
    const PROPERTY: &str = "minimumSupportedOperatingSystem";
    let Some(written) = object.property(PROPERTY) else {
        return;
    };
    let versions: Vec<&str> = versions(written).collect();
    if versions.len() == 1 {
        return;
    }
    let message = match versions.as_slice() {
        [] => "no version is the oldest that the app is installed on".to_owned(),
        several => format!(
            "`{}` are all true, and one is the oldest",
            several.join("`, `")
        ),
    };
    found.push(
        finding(object, &rules::R100, message, written.span, PROPERTY)
            .with_help("write one of them, such as `{ v14_0: true }`"),
    );
}

/// The versions that are true.
fn versions(written: &Node) -> impl Iterator<Item = &str> {
    let entries = written.value.as_dictionary().into_iter().flatten();
    entries.filter_map(|entry| {
        (entry.value.value.as_bool() == Some(true)).then_some(entry.key.as_str())
    })
}

/// Intune can tell whether the app is installed, and which app it reports on.
fn recognized(object: &Object, found: &mut Vec<Diagnostic>) {
    if object.object_type.name == "macOSLobApp"
        && !object.is_true("ignoreVersionDetection")
        && object.property("buildNumber").is_none()
    {
        let message = format!(
            "Intune recognizes `{}` by its version, and none is written",
            object.name
        );
        let help = "write `buildNumber:` with the `CFBundleShortVersionString` of the app, or `ignoreVersionDetection: true` if it updates itself";
        found.push(
            finding(object, &rules::R101, message, object.span, "buildNumber").with_help(help),
        );
    }
    let lists = [
        ("primaryBundleId", "includedApps"),
        ("bundleId", "childApps"),
    ];
    for (property, list) in lists {
        let (Some(primary), Some(included)) = (object.text(property), object.property(list)) else {
            continue;
        };
        let first = included
            .value
            .as_array()
            .and_then(|apps| apps.first()?.value.as_dictionary()?.get("bundleId"));
        let (message, span) = match first.map(|node| (node.value.as_str(), node.span)) {
            Some((Some(first), _)) if first == primary => continue,
            Some((Some(first), span)) => (
                format!("the first of `{list}` is `{first}`, and the app is `{primary}`"),
                span,
            ),
            _ => (
                format!("`{list}` does not begin with the app itself, `{primary}`"),
                included.span,
            ),
        };
        found.push(
            finding(object, &rules::R101, message, span, list)
                .with_help(format!("begin the list with `{primary}`")),
        );
    }
}

/// macOS manages an app under conditions.
fn managed(object: &Object, found: &mut Vec<Diagnostic>) {
    if !object.is_true("installAsManaged") {
        return;
    }
    let place = |property: &str| -> Span {
        let node = object.property(property);
        node.map_or(object.span, |node| node.span)
    };
    let children = object
        .property("childApps")
        .and_then(|node| node.value.as_array());
    if children.is_some_and(|apps| apps.len() > 1) {
        let message = format!(
            "`{}` installs several apps, and macOS manages a package with one",
            object.name
        );
        let span = place("childApps");
        found.push(
            finding(object, &rules::R102, message, span, "childApps")
                .with_help("make a package of each, or write `installAsManaged: false`"),
        );
    }
    const OLDEST: &str = "minimumSupportedOperatingSystem";
    let oldest = object.property(OLDEST);
    let is_old =
        oldest.is_none_or(|node| versions(node).any(|version| version.starts_with(BEFORE_MANAGED)));
    if is_old {
        let message = format!(
            "before macOS 11 `{}` is installed without being managed",
            object.name
        );
        found.push(
            finding(object, &rules::R102, message, place(OLDEST), OLDEST)
                .with_help("write `minimumSupportedOperatingSystem: { v11_0: true }` or later"),
        );
    }
}
