//! The apps of a policy, and what belongs to them: settings without the app that reads them, apps without the settings that
//! they need.

use super::apps::{COMPANY_PORTAL, DEFENDER, FINDER_SYNC, MICROSOFT, allowed_extensions};
use super::{payloads, push};
use crate::check::installed;
use crate::diagnostic::{Code, Diagnostic, rules};
use crate::policy::{Kind, Object, Payload, Policy};
use crate::value::{Dictionary, Node, Span, Value};

/// A word that is in every script that installs the Company Portal: the end of its bundle's identifier and of its download.
const PORTAL_IN_SCRIPTS: &str = "CompanyPortal";
/// The bundle of Defender, and with what the identifiers of its parts begin.
const WDAV: &str = "com.microsoft.wdav";
const REMOTE_HELP: &str = "com.microsoft.remotehelp";
/// What Remote Help needs in order to show the screen, and to control it.
const REMOTE_HELP_SERVICES: [&str; 2] = ["Accessibility", "ScreenCapture"];
const PRIVACY: &str = "com.apple.TCC.configuration-profile-policy";
const SYSTEM_EXTENSIONS: &str = "com.apple.system-extension-policy";
/// Pictures that macOS brings along.
const BUILT_IN_PICTURES: &str = "/System/Library/";

/// Reports what is missing between the apps and the settings of a policy.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    company_portal(policy, diagnostics);
    wallpaper(policy, diagnostics);
    defender_without_extensions(policy, diagnostics);
    remote_help(policy, diagnostics);
    if installed::is_known(policy) {
        single_sign_on(policy, diagnostics);
        finder_sync(policy, diagnostics);
        auto_update(policy, diagnostics);
        defender_without_app(policy, diagnostics);
    }
}

/// A finding about an app, softened where its author accepts it.
fn report(
    diagnostics: &mut Vec<Diagnostic>,
    object: &Object,
    code: Code,
    message: String,
    (span, key): (Span, &str),
    help: &str,
) {
    let found = Diagnostic::new(code, message, span, object.pointer.key(key));
    push(diagnostics, &object.allow, found.with_help(help));
}

/// The Company Portal does not come from the App Store, and is required everywhere.
fn company_portal(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if let Some(app) = installed::from_app_store(policy, installed::COMPANY_PORTAL) {
        let span = app.property("bundleId").map_or(app.span, |node| node.span);
        let message = "the App Store has no Company Portal for macOS".to_owned();
        let help = "write `type: macOSPkgApp`, with the package that Microsoft offers";
        let place = (span, "bundleId");
        report(diagnostics, app, &rules::R081, message, place, help);
        return;
    }
    let Some(app) = installed::app(policy, installed::COMPANY_PORTAL).filter(|app| !app.exists)
    else {
        return;
    };
    if is_required_on_all_devices(app) {
        return;
    }
    let message = format!("`{}` is not required on all devices", app.name);
    let help = "write `assign: { required: { all-devices: true } }`, with a `filter` for the corporate ones";
    report(
        diagnostics,
        app,
        &rules::R080,
        message,
        (app.span, "assign"),
        help,
    );
}

fn is_required_on_all_devices(app: &Object) -> bool {
    let required = app
        .assign
        .as_ref()
        .and_then(|assign| assign.value.as_dictionary()?.get("required"));
    let devices = required.and_then(|required| required.value.as_dictionary()?.get("all-devices"));
    devices.and_then(|node| node.value.as_bool()) == Some(true)
}

/// Single sign-on by an extension of the Company Portal, which nothing installs.
fn single_sign_on(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if installed::app(policy, installed::COMPANY_PORTAL).is_some()
        || installed::is_scripted(policy, PORTAL_IN_SCRIPTS)
    {
        return;
    }
    for (profile, payload) in payloads(policy, "com.apple.extensiblesso") {
        let Some(node) = payload
            .content
            .get("ExtensionIdentifier")
            .filter(|node| node.value.as_str() == Some(COMPANY_PORTAL))
        else {
            continue;
        };
        let message = "the extension is part of the Company Portal, which no app of this policy is";
        let pointer = payload.pointer.key("ExtensionIdentifier");
        let found = Diagnostic::new(&rules::R080, message, node.span, pointer);
        let help = "add the Company Portal as an app that is required on all devices";
        push(diagnostics, &profile.allow, found.with_help(help));
    }
}

/// The picture has to be on the Mac.
fn wallpaper(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    const KEY: &str = "override-picture-path";
    if !policy.is_whole {
        return;
    }
    for (profile, payload) in payloads(policy, "com.apple.desktop") {
        let Some((node, path)) = payload
            .content
            .get(KEY)
            .and_then(|node| Some((node, node.value.as_str()?)))
        else {
            continue;
        };
        if path.starts_with(BUILT_IN_PICTURES) || installed::is_scripted(policy, path) {
            continue;
        }
        let message = format!("no script of this policy puts a picture at `{path}`");
        let help = "add a script that downloads it, or make sure that a package brings it along";
        let found = Diagnostic::new(&rules::R083, message, node.span, payload.pointer.key(KEY));
        push(diagnostics, &profile.allow, found.with_help(help));
    }
}

/// The Finder extension of a OneDrive that nothing installs.
fn finder_sync(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let mut variants = FINDER_SYNC.iter();
    if variants.any(|(_, bundle)| installed::app(policy, bundle).is_some()) {
        return;
    }
    for (profile, payload) in payloads(policy, "com.apple.NSExtension") {
        for (index, item, text) in allowed_extensions(payload) {
            if !FINDER_SYNC.iter().any(|(extension, _)| *extension == text) {
                continue;
            }
            let message = "no app of this policy brings OneDrive, whose extension this is";
            let pointer = payload.pointer.key("AllowedExtensions").index(index);
            let found = Diagnostic::new(&rules::R082, message, item.span, pointer);
            let help = "add Microsoft 365 (`type: macOSOfficeSuiteApp`) or OneDrive as an app";
            push(diagnostics, &profile.allow, found.with_help(help));
        }
    }
}

/// Settings of Microsoft AutoUpdate, and no app that brings it.
fn auto_update(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if installed::is_any_from(policy, "com.microsoft.") {
        return;
    }
    for (profile, payload) in payloads(policy, "com.microsoft.autoupdate2") {
        let message = "no app of this policy is one that Microsoft AutoUpdate updates";
        let pointer = payload.pointer.clone();
        let found = Diagnostic::new(&rules::R084, message, payload.span, pointer);
        let help =
            "add the apps, or say of those in the tenant that they are there with `exists: true`";
        push(diagnostics, &profile.allow, found.with_help(help));
    }
}

/// Settings for Defender, and no app that brings it.
fn defender_without_app(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if installed::app(policy, WDAV).is_some() || installed::is_scripted(policy, WDAV) {
        return;
    }
    let profiles = policy.profiles.iter();
    let first = profiles
        .flat_map(|profile| {
            profile
                .payloads
                .iter()
                .map(move |payload| (profile, payload))
        })
        .find_map(|(profile, payload)| Some((profile, payload, speaks_of_defender(payload)?)));
    let Some((profile, payload, span)) = first else {
        return;
    };
    let message = "this is for Microsoft Defender, which no app of this policy is";
    let found = Diagnostic::new(&rules::R085, message, span, payload.pointer.clone());
    let help = "add `app: Microsoft Defender` with `type: macOSMicrosoftDefenderApp`";
    push(diagnostics, &profile.allow, found.with_help(help));
}

/// Where a payload is for Defender: its preferences, its system extensions, what it may look at.
fn speaks_of_defender(payload: &Payload) -> Option<Span> {
    match payload.payload_type.as_str() {
        name if name.starts_with(WDAV) => Some(payload.span),
        SYSTEM_EXTENSIONS | PRIVACY => names(&payload.content, WDAV),
        _ => None,
    }
}

/// The first text in there that begins like this.
fn names(entries: &Dictionary, start: &str) -> Option<Span> {
    entries.iter().find_map(|entry| named(&entry.value, start))
}

fn named(node: &Node, start: &str) -> Option<Span> {
    match &node.value {
        Value::String(text) if text.starts_with(start) => Some(node.span),
        Value::Array(items) => items.iter().find_map(|item| named(item, start)),
        Value::Dictionary(entries) => names(entries, start),
        _ => None,
    }
}

/// Defender, and nothing that allows its system extensions.
fn defender_without_extensions(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let Some(app) = installed::app(policy, WDAV).filter(|_| policy.is_whole) else {
        return;
    };
    if DEFENDER
        .iter()
        .all(|name| is_extension_allowed(policy, name))
    {
        return;
    }
    let message = format!("no profile allows the system extensions of `{}`", app.name);
    let help = "add `com.apple.system-extension-policy` with `com.microsoft.wdav.epsext` and `com.microsoft.wdav.netext` of the team `UBF8T346G9`";
    report(
        diagnostics,
        app,
        &rules::R086,
        message,
        (app.span, "type"),
        help,
    );
}

/// Is a system extension of Microsoft's allowed, by its name or with all of the team's?
fn is_extension_allowed(policy: &Policy, name: &str) -> bool {
    let holds = |node: Option<&Node>, text: &str| {
        let items = node.and_then(|node| node.value.as_array());
        items.is_some_and(|items| items.iter().any(|item| item.value.as_str() == Some(text)))
    };
    let by_profile = payloads(policy, SYSTEM_EXTENSIONS).any(|(_, payload)| {
        let content = &payload.content;
        let teams = content.get("AllowedSystemExtensions");
        let teams = teams.and_then(|node| node.value.as_dictionary());
        holds(content.get("AllowedTeamIdentifiers"), MICROSOFT)
            || holds(teams.and_then(|teams| teams.get(MICROSOFT)), name)
    });
    let by_template = policy.of_kind(Kind::Template).any(|template| {
        let teams = template.property("systemExtensionsAllowedTeamIdentifiers");
        let extensions = template.property("systemExtensionsAllowed");
        holds(teams, MICROSOFT) || extensions.is_some_and(|node| named(node, name).is_some())
    });
    by_profile || by_template
}

/// Remote Help, and nothing that allows what it asks for.
fn remote_help(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let Some(app) = installed::app(policy, REMOTE_HELP).filter(|_| policy.is_whole) else {
        return;
    };
    let is_allowed = |service: &str| {
        payloads(policy, PRIVACY).any(|(_, payload)| {
            let services = payload.content.get("Services");
            let entries = services.and_then(|node| node.value.as_dictionary()?.get(service));
            entries.is_some_and(|entries| named(entries, REMOTE_HELP).is_some())
        })
    };
    let missing: Vec<&str> = REMOTE_HELP_SERVICES
        .into_iter()
        .filter(|service| !is_allowed(service))
        .collect();
    if missing.is_empty() {
        return;
    }
    let message = format!(
        "no profile gives `{}` the permission `{}`",
        app.name,
        missing.join("` or `")
    );
    let help = "add `com.apple.TCC.configuration-profile-policy`: `Accessibility` with `Authorization: Allow`, `ScreenCapture` with `AllowStandardUserToSetSystemService`";
    report(
        diagnostics,
        app,
        &rules::R087,
        message,
        (app.span, "type"),
        help,
    );
}
