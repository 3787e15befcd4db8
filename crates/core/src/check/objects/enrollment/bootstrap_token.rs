//! What a Mac with Apple silicon approves with its bootstrap token, and only where it enrolled in the right way.

use super::push;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::R077;
use crate::policy::{EnrollmentKind, Payload, Policy, Processor, Profile, Target};
use crate::value::Span;
use russet_payloads::Version;

/// The first macOS on which supervision is enough for updates that users start.
const SUPERVISED_UPDATES: Version = Version::new(11, 2, 0);

/// The settings with which people who are no administrators may start updates.
const UPDATES: &[(&str, &str, bool)] = &[
    (
        "com.apple.SoftwareUpdate",
        "restrict-software-update-require-admin-to-install",
        false,
    ),
    (
        "com.apple.configuration.softwareupdate.settings",
        "AllowStandardUserOSUpdates",
        true,
    ),
];

/// Reports what such Macs do only once their security is lowered by hand.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if !policy.fleet.has_processor(Processor::Apple) {
        return;
    }
    for profile in &policy.profiles {
        let target = profile.target.unwrap_or_default().or(policy.target);
        if matches!(target.enrollment, None | Some(EnrollmentKind::Automated)) {
            continue;
        }
        for payload in &profile.payloads {
            kernel_extensions(profile, payload, diagnostics);
            updates(&target, profile, payload, diagnostics);
        }
    }
}

fn kernel_extensions(profile: &Profile, payload: &Payload, diagnostics: &mut Vec<Diagnostic>) {
    if payload.payload_type == "com.apple.syspolicy.kernel-extension-policy" {
        let what = "kernel extensions can be managed on Apple silicon";
        let pointer = payload.pointer.clone();
        report(profile, what, payload.span, pointer, diagnostics);
    }
}

fn updates(
    target: &Target,
    profile: &Profile,
    payload: &Payload,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let is_old = target.macos.is_some_and(|macos| macos < SUPERVISED_UPDATES);
    if target.supervised != Some(false) && !is_old {
        return;
    }
    for (payload_type, key, truth) in UPDATES {
        let entry = payload.content.entry(key);
        let entry = entry.filter(|entry| entry.value.value.as_bool() == Some(*truth));
        if let Some(entry) = entry.filter(|_| payload.payload_type == *payload_type) {
            let what = "people who are no administrators can update Apple silicon";
            let pointer = payload.pointer.key(key);
            report(profile, what, entry.key_span, pointer, diagnostics);
        }
    }
}

fn report(
    profile: &Profile,
    what: &str,
    span: Span,
    pointer: crate::diagnostic::Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let message = format!(
        "{what} only after its security is lowered in recovery, unless the Mac came by automated device enrollment"
    );
    let found = Diagnostic::new(&R077, message, span, pointer);
    let help = "enroll these Macs by automated device enrollment";
    push(diagnostics, &profile.allow, found.with_help(help));
}
