//! What tells apart things of which a Mac has several: one table for payloads, one for the items of arrays.
//!
//! Apple's schema says that a Mac takes several Wi-Fi payloads, but not that the name of the network tells them apart.

use crate::value::{Dictionary, Value};
use sha2::{Digest, Sha256};

/// Payloads of which a Mac has several, with the keys that tell them apart.
const PAYLOADS: &[(&str, &[&str])] = &[
    (
        "com.apple.ADCertificate.managed",
        &["CertServer", "CertificateAuthority"],
    ),
    ("com.apple.DirectoryService.managed", &["HostName"]),
    ("com.apple.activation.simple", &["StandardConfigurations"]),
    ("com.apple.asset.credential.acme", &["Reference/DataURL"]),
    (
        "com.apple.asset.credential.certificate",
        &["Reference/DataURL"],
    ),
    (
        "com.apple.asset.credential.identity",
        &["Reference/DataURL"],
    ),
    ("com.apple.asset.credential.scep", &["Reference/DataURL"]),
    (
        "com.apple.asset.credential.userpassword",
        &["Reference/DataURL"],
    ),
    ("com.apple.asset.data", &["Reference/DataURL"]),
    (
        "com.apple.asset.useridentity",
        &["EmailAddress", "FullName"],
    ),
    (
        "com.apple.caldav.account",
        &["CalDAVHostName", "CalDAVUsername"],
    ),
    (
        "com.apple.carddav.account",
        &["CardDAVHostName", "CardDAVUsername"],
    ),
    (
        "com.apple.configuration.security.certificate",
        &["CredentialAssetReference"],
    ),
    (
        "com.apple.configuration.security.identity",
        &["CredentialAssetReference"],
    ),
    (
        "com.apple.configuration.services.configuration-files",
        &["ServiceType"],
    ),
    ("com.apple.dnsSettings.managed", &["DNSSettings"]),
    ("com.apple.eas.account", &["Host", "EmailAddress"]),
    ("com.apple.ews.account", &["Host", "EmailAddress"]),
    ("com.apple.extensiblesso", &["ExtensionIdentifier"]),
    ("com.apple.font", &["Font"]),
    ("com.apple.google-oauth", &["EmailAddress"]),
    (
        "com.apple.ldap.account",
        &["LDAPAccountHostName", "LDAPAccountUserName"],
    ),
    (
        "com.apple.mail.managed",
        &["EmailAddress", "IncomingMailServerHostName"],
    ),
    ("com.apple.relay.managed", &["RelayUUID"]),
    (
        "com.apple.security.acme",
        &["DirectoryURL", "ClientIdentifier"],
    ),
    ("com.apple.security.certificatepreference", &["Name"]),
    ("com.apple.security.identitypreference", &["Name"]),
    ("com.apple.security.pem", &["PayloadContent"]),
    ("com.apple.security.pkcs1", &["PayloadContent"]),
    ("com.apple.security.pkcs12", &["PayloadContent"]),
    ("com.apple.security.root", &["PayloadContent"]),
    (
        "com.apple.security.scep",
        &["PayloadContent/URL", "PayloadContent/Name"],
    ),
    ("com.apple.systempolicy.rule", &["Requirement", "Comment"]),
    (
        "com.apple.subscribedcalendar.account",
        &["SubCalAccountHostName"],
    ),
    ("com.apple.vpn.managed", &["UserDefinedName", "VPNType"]),
    ("com.apple.vpn.managed.applayer", &["VPNUUID"]),
    ("com.apple.vpn.managed.appmapping", &["VPNUUID"]),
    ("com.apple.webClip.managed", &["URL", "Label"]),
    (
        "com.apple.webcontent-filter",
        &["PluginBundleID", "FilterDataProviderBundleIdentifier"],
    ),
    ("com.apple.wifi.managed", &["SSID_STR"]),
];

/// Arrays of dictionaries that a Mac keeps as a collection, with the keys that tell their items apart. `*` stands for
/// any key.
const ITEMS: &[(&str, &[&str], &[&str])] = &[
    (
        "com.apple.TCC.configuration-profile-policy",
        &["Services", "*"],
        &["Identifier", "AEReceiverIdentifier"],
    ),
    (
        "com.apple.airprint",
        &["AirPrint"],
        &["IPAddress", "ResourcePath"],
    ),
    (
        "com.apple.asam",
        &["AllowedApplications"],
        &["BundleIdentifier"],
    ),
    (
        "com.apple.associated-domains",
        &["Configuration"],
        &["ApplicationIdentifier"],
    ),
    (
        "com.apple.loginitems.managed",
        &["AutoLaunchedApplicationDictionary-managed"],
        &["Path"],
    ),
    (
        "com.apple.notificationsettings",
        &["NotificationSettings"],
        &["BundleIdentifier"],
    ),
    (
        "com.apple.security.firewall",
        &["Applications"],
        &["BundleID"],
    ),
    (
        "com.apple.servicemanagement",
        &["Rules"],
        &["RuleType", "RuleValue"],
    ),
];

/// Arrays whose order has no meaning, and which a Mac adds up where several profiles have them. `*` stands for any key.
const SETS: &[(&str, &[&str])] = &[
    ("com.apple.NSExtension", &["AllowedExtensions"]),
    ("com.apple.NSExtension", &["DeniedExtensionPoints"]),
    ("com.apple.NSExtension", &["DeniedExtensions"]),
    ("com.apple.SetupAssistant.managed", &["SkipSetupItems"]),
    (
        "com.apple.syspolicy.kernel-extension-policy",
        &["AllowedKernelExtensions", "*"],
    ),
    (
        "com.apple.syspolicy.kernel-extension-policy",
        &["AllowedTeamIdentifiers"],
    ),
    (
        "com.apple.system-extension-policy",
        &["AllowedSystemExtensionTypes", "*"],
    ),
    (
        "com.apple.system-extension-policy",
        &["AllowedSystemExtensions", "*"],
    ),
    (
        "com.apple.system-extension-policy",
        &["AllowedTeamIdentifiers"],
    ),
    (
        "com.apple.system-extension-policy",
        &["NonRemovableFromUISystemExtensions", "*"],
    ),
    (
        "com.apple.system-extension-policy",
        &["NonRemovableSystemExtensions", "*"],
    ),
    (
        "com.apple.system-extension-policy",
        &["RemovableSystemExtensions", "*"],
    ),
];

/// What tells a payload apart from others of its type; `None` where a Mac has the settings of the type once.
pub(super) fn payload(payload_type: &str, content: &Dictionary) -> Option<String> {
    let (_, keys) = PAYLOADS.iter().find(|(known, _)| *known == payload_type)?;
    named(content, keys)
}

/// The keys that tell the items of an array apart.
pub(super) fn item_keys(domain: &str, path: &[&str]) -> Option<&'static [&'static str]> {
    ITEMS
        .iter()
        .find(|(known, pattern, _)| *known == domain && matches(pattern, path))
        .map(|(_, _, keys)| *keys)
}

/// Is it an array whose order has no meaning?
pub(super) fn is_set(domain: &str, path: &[&str]) -> bool {
    SETS.iter()
        .any(|(known, pattern)| *known == domain && matches(pattern, path))
}

fn matches(pattern: &[&str], path: &[&str]) -> bool {
    pattern.len() == path.len()
        && pattern
            .iter()
            .zip(path)
            .all(|(wanted, key)| *wanted == "*" || wanted == key)
}

/// The values of the keys that are there, as one text; `None` where none is.
pub(super) fn named(content: &Dictionary, keys: &[&str]) -> Option<String> {
    let parts: Vec<String> = keys
        .iter()
        .filter_map(|key| Some(name(within(content, key)?)))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The value at the end of keys with `/` between them.
fn within<'v>(content: &'v Dictionary, way: &str) -> Option<&'v Value> {
    match way.split_once('/') {
        None => content.get(way).map(|node| &node.value),
        Some((first, rest)) => within(content.get(first)?.value.as_dictionary()?, rest),
    }
}

/// A text as it is, anything else by its first bytes of SHA-256.
fn name(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Data(bytes) => digest(bytes),
        other => digest(super::show(other).as_bytes()),
    }
}

/// The first 8 hexadecimal digits of SHA-256.
pub(super) fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let hash = Sha256::digest(bytes);
    hash.iter().take(4).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
