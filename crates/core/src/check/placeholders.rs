//! Placeholders that others fill in: Intune's `{{userprincipalname}}`, Apple's `$SERIALNUMBER`.

use super::context::Context;
use super::suggest::nearest;
use super::walk::{self, Text};
use crate::diagnostic::rules::S022;
use crate::policy::Payload;

/// The tokens that Intune fills in when it delivers a profile or a policy to a Mac, whatever the case of their letters.
const INTUNE: &[&str] = &[
    "aaddeviceid",
    "accountid",
    "accountname",
    "appleid",
    "azureaddeviceid",
    "department",
    "deviceid",
    "devicename",
    "deviceregistration",
    "displayname",
    "domain",
    "emailaddress",
    "fullyqualifieddomainname",
    "givenname",
    "imei",
    "mail",
    "onpremisessecurityidentifier",
    "partialupn",
    "serialnumber",
    "serialnumberlast4digits",
    "surname",
    "username",
    "userprincipalname",
];

/// Does another system fill in part of this text, so that its final form is not known here?
pub(super) fn has_placeholder(text: &str) -> bool {
    text.contains("{{") || text.contains('$') || text.contains("%")
}

/// Warns of Intune tokens that Intune does not know.
pub(super) fn check(context: &mut Context<'_>, payload: &Payload) {
    walk::texts(payload, None, &mut |found| tokens(context, found));
}

fn tokens(context: &mut Context<'_>, found: &Text<'_>) {
    for rest in found.text.split("{{").skip(1) {
        let Some((token, _)) = rest.split_once("}}") else {
            continue;
        };
        let token = token.trim();
        if !is_name(token) || INTUNE.iter().any(|known| known.eq_ignore_ascii_case(token)) {
            continue;
        }
        if let Some(suggestion) = nearest(token, INTUNE.iter().copied()) {
            let message = format!("Intune knows no token `{{{{{token}}}}}`");
            context
                .report(&S022, message, found.node.span, found.path)
                .help = Some(format!("did you mean `{{{{{suggestion}}}}}`?"));
        }
    }
}

fn is_name(token: &str) -> bool {
    !token.is_empty() && token.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
