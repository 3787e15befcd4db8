//! Extensions, tokens, caches and single sign-on: what the guides say of the Macs that they are for.

use super::{is_true, payloads, push};
use crate::check::conflicts::overlap::{Overlap, overlap};
use crate::check::context::Context;
use crate::check::path::Path;
use crate::check::trusted;
use crate::diagnostic::rules::{R130, R132, R160, R161, R163, R164, R165, R166, R168};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lower::settings_catalog;
use crate::policy::{Deliver, EnrollmentKind, Kind, Origin, Payload, Policy, Profile, Target};
use crate::value::{Node, Value};
use russet_payloads::Version;

const CLIENT: &str = "com.apple.SoftwareUpdate";
const CACHE: &str = "com.apple.AssetCache.managed";
const SINGLE_SIGN_ON: &str = "com.apple.extensiblesso";

/// Microsoft's extension, of which a Mac takes one configuration.
const MICROSOFT: &str = "com.microsoft.CompanyPortalMac.ssoextension";

/// Rules about one payload.
pub(super) fn payload(context: &mut Context<'_>, payload: &Payload) {
    match payload.payload_type.as_str() {
        "com.apple.syspolicy.kernel-extension-policy" => kernel_extensions(context, payload),
        CLIENT => {
            bootstrap_token(context, payload);
            without_check(context, payload);
        }
        CACHE => switched_off(context, payload),
        "com.microsoft.autoupdate2" => update_cache(context, payload),
        "com.apple.security.root" | "com.apple.security.pkcs1" => certificate(context, payload),
        _ => {}
    }
}

/// Rules about one profile.
pub(super) fn profile(context: &mut Context<'_>) {
    catalog_first(context);
}

/// Rules about a policy as a whole.
pub(super) fn policy(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    forbidden_cache(policy, diagnostics);
    two_single_sign_ons(policy, diagnostics);
}

/// A certificate in a profile. What cannot be read is left to Apple's schema; of an object it has been said.
fn certificate(context: &mut Context<'_>, payload: &Payload) {
    let Some(node) = payload.content.get("PayloadContent") else {
        return;
    };
    let Value::Data(bytes) = &node.value else {
        return;
    };
    if context.profile.made_from.is_some() {
        return;
    }
    let root = Path::Root(&payload.pointer);
    for fault in trusted::faults(bytes, context.now) {
        let is_leaf = *fault.code == R132 && payload.payload_type != "com.apple.security.root";
        if *fault.code != R130 && !is_leaf {
            context
                .report(
                    fault.code,
                    fault.message,
                    node.span,
                    &root.key("PayloadContent"),
                )
                .help = Some(fault.help.to_owned());
        }
    }
}

/// Kernel extensions are managed without a hand on the Mac only where enrollment is automated, from macOS 11 on.
fn kernel_extensions(context: &mut Context<'_>, payload: &Payload) {
    let is_automated = context
        .target
        .enrollment
        .map(|kind| kind == EnrollmentKind::Automated);
    if is_automated == Some(false) {
        let message = "without automated device enrollment each Mac with Apple silicon has to be restarted in recovery, and its security lowered, before it takes kernel extensions";
        context
            .report(&R161, message, payload.span, &Path::Root(&payload.pointer))
            .help = Some("enroll these Macs through Apple Business Manager, or allow the vendor's system extension".to_owned());
    }
}

/// May users install updates with a bootstrap token on Macs like these? `None` where that is not known.
fn has_token(target: Target) -> Option<bool> {
    let is_automated = target
        .enrollment
        .map(|kind| kind == EnrollmentKind::Automated);
    let is_from = |oldest: Version| target.macos.map(|macos| macos >= oldest);
    let by_enrollment = both(is_automated, is_from(Version::new(11, 1, 0)));
    let by_supervision = both(target.supervised, is_from(Version::new(11, 2, 0)));
    match (by_enrollment, by_supervision) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

fn bootstrap_token(context: &mut Context<'_>, payload: &Payload) {
    if has_token(context.target) == Some(false) {
        let message = "users of these Macs cannot install updates with a bootstrap token: on Apple silicon each Mac has to be restarted in recovery, and its security lowered";
        context
            .report(&R160, message, payload.span, &Path::Root(&payload.pointer))
            .help = Some("enroll the Macs through Apple Business Manager (macOS 11.1), or supervise them (macOS 11.2)".to_owned());
    }
}

/// What the Mac does with updates hangs on its looking for them.
fn without_check(context: &mut Context<'_>, payload: &Payload) {
    let automatic = [
        "AutomaticDownload",
        "AutomaticallyInstallMacOSUpdates",
        "AutomaticallyInstallAppUpdates",
        "CriticalUpdateInstall",
        "ConfigDataInstall",
    ];
    let set = automatic.into_iter().find(|key| is_true(payload, key));
    if payload.content.contains_key("AutomaticCheckEnabled") {
        return;
    }
    if let Some(entry) = set.and_then(|key| payload.content.entry(key)) {
        let message = format!(
            "`{}` depends on `AutomaticCheckEnabled`, which is left to the user",
            entry.key
        );
        let pointer = payload.pointer.key("AutomaticCheckEnabled");
        let note = Diagnostic::new(&R168, message, entry.key_span, pointer);
        context.push(note.with_help("add `AutomaticCheckEnabled: true`"));
    }
}

fn switched_off(context: &mut Context<'_>, payload: &Payload) {
    if !is_true(payload, "AutoActivation") {
        let message = "the content cache is set up, and not switched on";
        context
            .report(
                &R166,
                message,
                payload.span,
                &Path::Root(&payload.pointer).key("AutoActivation"),
            )
            .help = Some(
            "add `AutoActivation: true`, unless somebody switches it on at each Mac".to_owned(),
        );
    }
}

/// The restriction wins over the payload that switches the cache on.
fn forbidden_cache(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    for (profile, payload) in
        payloads(policy, CACHE).filter(|(_, payload)| is_true(payload, "AutoActivation"))
    {
        for (other, restrictions) in payloads(policy, "com.apple.applicationaccess") {
            let Some(entry) = restrictions.content.entry("allowContentCaching") else {
                continue;
            };
            let meets = overlap(profile.assign.as_ref(), other.assign.as_ref());
            if entry.value.value.as_bool() != Some(false) || meets == Overlap::None {
                continue;
            }
            let message = format!(
                "`{}` forbids content caching on the same Macs, and wins",
                other.name
            );
            let pointer = payload.pointer.key("AutoActivation");
            let mut found = Diagnostic::new(&R166, message, payload.span, pointer)
                .with_help("let the two assignments exclude each other, or allow content caching")
                .with_related(entry.key_span, "the restriction")
                .with_severity(Severity::Warning);
            if meets == Overlap::Possible {
                found.severity = Severity::Note;
            }
            push(diagnostics, &profile.allow, found);
        }
    }
}

/// The servers that Microsoft AutoUpdate asks in place of Microsoft's.
fn update_cache(context: &mut Context<'_>, payload: &Payload) {
    let root = Path::Root(&payload.pointer);
    for key in ["UpdateCache", "ManifestServer"] {
        let Some(node) = payload.content.get(key) else {
            continue;
        };
        let url = node.value.as_str().unwrap_or_default();
        let Some((message, severity)) = fault(url) else {
            continue;
        };
        let found = context.report(
            &R165,
            format!("`{key}` {message}"),
            node.span,
            &root.key(key),
        );
        found.severity = severity;
        found.help = Some("write the whole address, such as `https://mau.contoso.com/`".to_owned());
    }
}

fn fault(url: &str) -> Option<(&'static str, Severity)> {
    if url.contains("${") || url.contains("{{") {
        return None;
    }
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let authority = rest.split('/').next().unwrap_or_default();
    let port = authority.rsplit_once(':').map(|(_, port)| port);
    match scheme {
        "https" | "http" if authority.is_empty() => Some(("names no server", Severity::Warning)),
        "https" | "http" if port.is_some_and(|port| port != "80" && port != "443") => Some((
            "names another port than 80 or 443, which AutoUpdate does not use",
            Severity::Warning,
        )),
        "https" => None,
        "http" => Some(("goes without encryption", Severity::Note)),
        _ => Some(("is no address that AutoUpdate can ask", Severity::Warning)),
    }
}

/// What could be in the settings catalog goes another way. A profile that is assigned to nobody may be for another service than
/// Intune, which has no catalog.
fn catalog_first(context: &mut Context<'_>) {
    let profile = context.profile;
    let what = match profile.deliver {
        Deliver::Mobileconfig if profile.assign.is_some() => "a custom profile",
        Deliver::PreferenceFile => "a preference file",
        _ => return,
    };
    let is_written = profile.origin == Origin::Source && profile.made_from.is_none();
    if !is_written || profile.payloads.is_empty() || !settings_catalog::coverage(profile).is_empty()
    {
        return;
    }
    let message = format!(
        "`{}` is delivered as {what}, and the settings catalog has every key of it",
        profile.name
    );
    let place = profile.pointer.key("deliver");
    let note = Diagnostic::new(&R164, message, profile.span, place);
    context.push(note.with_help("write `deliver: settings-catalog`, which shows each setting in the admin center and reports on it"));
}

/// Platform SSO brings Microsoft's extension along; a second configuration of the extension contradicts it.
fn two_single_sign_ons(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let of_microsoft = || {
        payloads(policy, SINGLE_SIGN_ON)
            .filter(|(_, payload)| payload.text("ExtensionIdentifier") == Some(MICROSOFT))
    };
    let (platform, plain): (Vec<_>, Vec<_>) =
        of_microsoft().partition(|(_, payload)| payload.content.contains_key("PlatformSSO"));
    for (profile, payload) in &platform {
        let others = plain
            .iter()
            .map(|(other, found)| (other.name.as_str(), other.assign.as_ref(), found.span));
        let templates = policy.of_kind(Kind::Template).filter_map(|object| {
            let extension = object.property("macOSSingleSignOnExtension");
            let extension = extension.or(object.property("singleSignOnExtension"))?;
            Some((object.name.as_str(), object.assign.as_ref(), extension.span))
        });
        for (name, assign, span) in others.chain(templates) {
            let Some(found) = second(profile, payload, name, assign) else {
                continue;
            };
            push(
                diagnostics,
                &profile.allow,
                found.with_related(span, "the other one"),
            );
        }
    }
}

fn second(
    profile: &Profile,
    payload: &Payload,
    name: &str,
    assign: Option<&Node>,
) -> Option<Diagnostic> {
    let meets = overlap(profile.assign.as_ref(), assign);
    let message = format!(
        "Platform SSO holds the settings of the single sign-on extension itself, and `{name}` configures the extension for the same Macs once more"
    );
    let pointer = payload.pointer.key("PlatformSSO");
    let found = Diagnostic::new(&R163, message, payload.span, pointer).with_help(
        "keep one of them: take the other's assignment away, or let them exclude each other",
    );
    match meets {
        Overlap::None => None,
        Overlap::Possible => Some(found.with_severity(Severity::Note)),
        Overlap::Certain => Some(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_use_a_bootstrap_token() {
        let target = |macos: &str, enrollment, supervised| Target {
            macos: macos.parse().ok(),
            enrollment: Some(enrollment),
            supervised: Some(supervised),
            scope: None,
        };
        use EnrollmentKind::{Automated, Device, Manual};
        assert_eq!(has_token(target("11.1", Automated, false)), Some(true));
        assert_eq!(has_token(target("11.0", Automated, true)), Some(false));
        assert_eq!(has_token(target("11.2", Device, true)), Some(true));
        assert_eq!(has_token(target("14", Manual, false)), Some(false));
        assert_eq!(has_token(Target::default()), None);
    }

    #[test]
    fn addresses_of_update_caches() {
        assert!(fault("https://mau.contoso.com/").is_none());
        assert!(fault("https://mau.contoso.com:443/x").is_none());
        for bad in [
            "mau.contoso.com",
            "https:///x",
            "https://mau:8443/",
            "ftp://x/",
        ] {
            assert_eq!(fault(bad).unwrap().1, Severity::Warning, "{bad}");
        }
        assert_eq!(fault("http://mau.contoso.com/").unwrap().1, Severity::Note);
    }
}
