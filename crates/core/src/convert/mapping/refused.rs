//! Payloads and declarations without a counterpart, and why.

const HOST_IT: &str = "host the custom profile at an HTTPS address and point a `com.apple.configuration.legacy` at it";

const BYTES: &str = "a declaration points at the address of a certificate and cannot hold its bytes; host them, and write a `com.apple.asset.credential.certificate` with the address";
const IDENTITY: &str = "a declaration points at the address of an identity and cannot hold it; host it, and write a `com.apple.asset.credential.identity` with the address";
const ACME: &str = "a declaration points at the address of these settings and cannot hold them; host them, and write a `com.apple.asset.credential.acme` with the address";
const SCEP: &str = "a declaration points at the address of these settings and cannot hold them; host them, and write a `com.apple.asset.credential.scep` with the address";

static NOT_DECLARED: &[(&str, &str)] = &[
    ("com.apple.security.acme", ACME),
    ("com.apple.security.pem", BYTES),
    ("com.apple.security.pkcs1", BYTES),
    ("com.apple.security.pkcs12", IDENTITY),
    ("com.apple.security.root", BYTES),
    ("com.apple.security.scep", SCEP),
];

static NOT_IN_PROFILE: &[(&str, &str)] = &[
    (
        "com.apple.asset.credential.acme",
        "its settings are on the server that it names, a profile holds them itself",
    ),
    (
        "com.apple.asset.credential.certificate",
        "the certificate is on the server that it names, a profile holds its bytes",
    ),
    (
        "com.apple.asset.credential.identity",
        "the identity is on the server that it names, a profile holds its bytes",
    ),
    (
        "com.apple.asset.credential.scep",
        "its settings are on the server that it names, a profile holds them itself",
    ),
    (
        "com.apple.asset.credential.userpassword",
        "the user name and the password are on the server that it names, a profile holds them itself",
    ),
    (
        "com.apple.configuration.account.google",
        "Macs have no payload for Google accounts",
    ),
    (
        "com.apple.configuration.account.subscribed-calendar",
        "Macs have no payload for subscribed calendars",
    ),
    (
        "com.apple.configuration.legacy",
        "the profile is on the server that it names: download it from there",
    ),
    (
        "com.apple.configuration.legacy.interactive",
        "the profile is on the server that it names: download it from there",
    ),
    (
        "com.apple.configuration.security.certificate",
        "the certificate is on the server that its asset names, a profile holds its bytes",
    ),
    (
        "com.apple.configuration.security.identity",
        "the identity is on the server that its asset names, a profile holds its bytes",
    ),
];

/// Why a payload cannot become a declaration, and what to do instead.
pub(in crate::convert) fn why_no_declaration(payload_type: &str) -> String {
    match reason(NOT_DECLARED, payload_type) {
        Some(why) => why.to_owned(),
        None => format!("no declaration has it; {HOST_IT}"),
    }
}

/// Why a declaration cannot become a payload.
pub(in crate::convert) fn why_no_payload(declaration: &str) -> String {
    match reason(NOT_IN_PROFILE, declaration) {
        Some(why) => why.to_owned(),
        None => "a profile that a server installs carries no declarations, and no payload is known to say the same".to_owned(),
    }
}

fn reason(reasons: &'static [(&str, &str)], wanted: &str) -> Option<&'static str> {
    let mut reasons = reasons.iter();
    reasons
        .find(|(known, _)| *known == wanted)
        .map(|(_, why)| *why)
}
