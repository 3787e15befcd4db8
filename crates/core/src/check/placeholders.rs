//! Placeholders that others fill in: Intune's `{{userprincipalname}}`, Apple's `$SERIALNUMBER`.

use super::context::Context;
use super::path::Path;
use super::suggest::nearest;
use crate::diagnostic::rules::S022;
use crate::policy::Payload;
use crate::value::{Dictionary, Node, Value};

/// The tokens that Intune fills in when it delivers a profile or a policy to a Mac.
const INTUNE: &[&str] = &[
    "aaddeviceid",
    "AzureADDeviceId",
    "deviceid",
    "devicename",
    "domain",
    "EmailAddress",
    "FullyQualifiedDomainName",
    "IMEI",
    "mail",
    "OnPremisesSecurityIdentifier",
    "partialupn",
    "SerialNumber",
    "serialnumberlast4digits",
    "serialnumber",
    "username",
    "UserName",
    "UserPrincipalName",
    "userprincipalname",
    "AccountId",
    "AccountName",
    "AppleId",
    "DeviceId",
    "Department",
    "GivenName",
    "Surname",
    "DisplayName",
];

/// Does another system fill in part of this text, so that its final form is not known here?
pub(super) fn has_placeholder(text: &str) -> bool {
    text.contains("{{") || text.contains('$') || text.contains("%")
}

/// Warns of Intune tokens that Intune does not know.
pub(super) fn check(context: &mut Context<'_>, payload: &Payload) {
    dictionary(context, &payload.content, &Path::Root(&payload.pointer));
}

fn dictionary(context: &mut Context<'_>, entries: &Dictionary, path: &Path<'_>) {
    for entry in entries {
        value(context, &entry.value, &path.key(&entry.key));
    }
}

fn value(context: &mut Context<'_>, node: &Node, path: &Path<'_>) {
    match &node.value {
        Value::Dictionary(entries) => dictionary(context, entries, path),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                value(context, item, &path.index(index));
            }
        }
        Value::String(text) if text.contains("{{") => tokens(context, node, text, path),
        _ => {}
    }
}

fn tokens(context: &mut Context<'_>, node: &Node, text: &str, path: &Path<'_>) {
    for rest in text.split("{{").skip(1) {
        let Some((token, _)) = rest.split_once("}}") else {
            continue;
        };
        let token = token.trim();
        if !is_name(token) || INTUNE.iter().any(|known| known.eq_ignore_ascii_case(token)) {
            continue;
        }
        if let Some(suggestion) = nearest(token, INTUNE.iter().copied()) {
            let message = format!("Intune knows no token `{{{{{token}}}}}`");
            context.report(&S022, message, node.span, path).help =
                Some(format!("did you mean `{{{{{suggestion}}}}}`?"));
        }
    }
}

fn is_name(token: &str) -> bool {
    !token.is_empty() && token.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
