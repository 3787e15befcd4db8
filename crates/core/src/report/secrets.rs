//! Values that a report does not show.

use crate::policy::Policy;
use crate::value::{Dictionary, Node, Value};

/// How the names of passwords and the like end, in lower case and without what parts words.
const ENDINGS: [&str; 13] = [
    "password",
    "passphrase",
    "passcode",
    "passwd",
    "secret",
    "token",
    "apikey",
    "accesskey",
    "privatekey",
    "presharedkey",
    "sharedkey",
    "credential",
    "credentials",
];

/// Shorter texts tell nothing, and would be found in every sentence.
const SHORTEST: usize = 4;

/// Is this the name of a secret? For keys of which no schema says so: those of preferences, of Graph, and unknown ones.
pub(super) fn is_secret_name(name: &str) -> bool {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    let name: String = letters.flat_map(char::to_lowercase).collect();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Can the value be a secret, by its type? `true` and numbers say how something is handled, not what it is.
pub(super) const fn can_be_secret(value: &Value) -> bool {
    matches!(
        value,
        Value::String(_) | Value::Data(_) | Value::Array(_) | Value::Dictionary(_)
    )
}

/// Was the text given from outside, by `!env` or `--set`? Such a text may be a secret whatever its key, and differs from
/// one machine to the next.
pub(super) const fn is_given(node: &Node) -> bool {
    node.supplied && matches!(node.value, Value::String(_))
}

/// All texts of a policy that were given from outside. A finding may quote one where no schema says that it is secret.
pub(super) fn given(policy: &Policy) -> Vec<&str> {
    let payloads = policy.profiles.iter().flat_map(|profile| &profile.payloads);
    let contents = payloads.map(|payload| &payload.content);
    let objects = policy.objects.iter();
    let objects = objects.flat_map(|object| [&object.properties, &object.fields]);
    let mut found = Vec::new();
    for entries in contents.chain(objects) {
        given_in(entries, &mut found);
    }
    found
}

fn given_in<'a>(entries: &'a Dictionary, found: &mut Vec<&'a str>) {
    for entry in entries {
        given_at(&entry.value, found);
    }
}

fn given_at<'a>(node: &'a Node, found: &mut Vec<&'a str>) {
    match &node.value {
        Value::String(text) if node.supplied && text.len() >= SHORTEST => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| given_at(item, found)),
        Value::Dictionary(entries) => given_in(entries, found),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::is_secret_name;

    #[test]
    fn names_of_secrets() {
        for secret in [
            "Password",
            "wifi-password",
            "ClientSecret",
            "API_KEY",
            "preSharedKey",
        ] {
            assert!(is_secret_name(secret), "{secret}");
        }
        for open in [
            "passwordRequired",
            "TokenRemovalAction",
            "UseKeychain",
            "PasswordHint",
        ] {
            assert!(!is_secret_name(open), "{open}");
        }
    }
}
