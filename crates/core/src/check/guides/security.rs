//! FileVault, Gatekeeper, software updates and kernel extensions.

use super::{is_true, payloads, push};
use crate::check::context::Context;
use crate::check::path::Path;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::{R001, R005, R007, R010};
use crate::policy::{Payload, Policy};

/// The most days that the end-to-end guide defers an update.
const LONGEST_DEFERRAL: i128 = 30;

/// FileVault is on, and nothing escrows the recovery key.
pub(super) fn recovery_key_escrow(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if payloads(policy, "com.apple.security.FDERecoveryKeyEscrow")
        .next()
        .is_some()
    {
        return;
    }
    for (profile, payload) in payloads(policy, "com.apple.MCX.FileVault2") {
        let Some(enable) = payload
            .content
            .get("Enable")
            .filter(|node| node.value.as_str() == Some("On"))
        else {
            continue;
        };
        let message = "FileVault is turned on, but nothing escrows its recovery key";
        let help = "add a `com.apple.security.FDERecoveryKeyEscrow` payload with a `Location` that tells users who has the key";
        push(
            diagnostics,
            &profile.allow,
            Diagnostic::new(&R001, message, enable.span, payload.pointer.key("Enable"))
                .with_help(help),
        );
    }
}

/// Users cannot override Gatekeeper, but Gatekeeper itself is not enabled.
pub(super) fn gatekeeper_override(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if payloads(policy, "com.apple.systempolicy.control")
        .any(|(_, payload)| is_true(payload, "EnableAssessment"))
    {
        return;
    }
    for (profile, payload) in payloads(policy, "com.apple.systempolicy.managed") {
        if !is_true(payload, "DisableOverride") {
            continue;
        }
        let span = payload
            .content
            .entry("DisableOverride")
            .map_or(payload.span, |entry| entry.key_span);
        let message = "`DisableOverride` protects nothing: no profile enables Gatekeeper";
        let help = "add `com.apple.systempolicy.control` with `EnableAssessment: true`";
        let pointer = payload.pointer.key("DisableOverride");
        push(
            diagnostics,
            &profile.allow,
            Diagnostic::new(&R007, message, span, pointer).with_help(help),
        );
    }
}

/// Updates wait longer than the guide lets them.
pub(super) fn deferrals(context: &mut Context<'_>, payload: &Payload) {
    if payload.payload_type != "com.apple.applicationaccess" {
        return;
    }
    let root = Path::Root(&payload.pointer);
    for entry in payload
        .content
        .iter()
        .filter(|entry| is_deferral(&entry.key))
    {
        let Some(days) = entry
            .value
            .value
            .as_integer()
            .filter(|days| (LONGEST_DEFERRAL + 1..=90).contains(days))
        else {
            continue;
        };
        let message = format!(
            "`{}` defers updates by {days} days; the guide goes up to {LONGEST_DEFERRAL}",
            entry.key
        );
        context
            .report(&R005, message, entry.value.span, &root.key(&entry.key))
            .help = Some(format!("choose 1 to {LONGEST_DEFERRAL} days"));
    }
}

fn is_deferral(key: &str) -> bool {
    key.starts_with("enforcedSoftwareUpdate") && key.ends_with("Delay")
}

/// Kernel extensions where a system extension is wanted.
pub(super) fn kernel_extensions(context: &mut Context<'_>, payload: &Payload) {
    if payload.payload_type == "com.apple.syspolicy.kernel-extension-policy" {
        let message = "kernel extensions are no longer recommended on macOS";
        context
            .report(&R010, message, payload.span, &Path::Root(&payload.pointer))
            .help = Some(
            "allow the vendor's system extension with `com.apple.system-extension-policy`"
                .to_owned(),
        );
    }
}
