//! Which property of Graph is which key of Apple's payloads.

use self::How::{
    AlternativeName, AlternativeNames, Anchors, Comes, Der, Elsewhere, Flags, Identity, Only, Same,
    Subject, SubjectFormat, WordInList, Words,
};
use crate::policy::Object;
use crate::sign::inspect;
use russet_payloads::Scalar;

/// A property and the way to the key that it becomes. A property may become several keys.
pub(super) struct Row {
    pub(super) property: &'static str,
    pub(super) way: &'static [&'static str],
    pub(super) how: How,
}

/// How the value of a property becomes that of a key.
#[derive(Clone, Copy)]
pub(super) enum How {
    /// As it is.
    Same,
    /// Each side has words of its own.
    Words(&'static [(&'static str, Scalar)]),
    /// So does each side, and the key takes a list.
    WordInList(&'static [(&'static str, Scalar)]),
    /// Names that combine become the sum of numbers.
    Flags(&'static [(&'static str, i128)]),
    /// A list that may hold one item becomes that item.
    Only,
    /// A certificate, in DER.
    Der,
    /// The subject of a certificate, from its text.
    Subject,
    /// The subject of a certificate, from the name of a usual one.
    SubjectFormat,
    /// One alternative name, of the kind that another property says.
    AlternativeName,
    /// Alternative names, each with its kind.
    AlternativeNames,
    /// The names of certificates become references in a list; the certificates come with the profile.
    Anchors,
    /// The name of an identity becomes a reference; the identity comes with the profile.
    Identity,
    /// The certificate that it names comes with the profile, and nothing refers to it.
    Comes,
    /// What the profile itself, the type of its payload or another key says.
    Elsewhere,
}

/// The rows of a type of object; `None` where no payload is like it.
pub(super) fn rows(type_name: &str) -> Option<impl Iterator<Item = &'static Row>> {
    let groups: &[&[Row]] = match type_name {
        "macOSTrustedRootCertificate" => &[COMMON, ROOT],
        "macOSScepCertificateProfile" => &[COMMON, SCEP],
        "macOSWiFiConfiguration" => &[COMMON, WIFI],
        "macOSEnterpriseWiFiConfiguration" => &[COMMON, WIFI, EAP, WIFI_EAP],
        "macOSWiredNetworkConfiguration" => &[COMMON, EAP, WIRED],
        _ => return None,
    };
    Some(groups.iter().copied().flatten())
}

/// The type of the payload that an object becomes.
pub(super) fn payload_type(object: &Object) -> Option<&'static str> {
    Some(match object.object_type.name {
        "macOSTrustedRootCertificate" if is_intermediate(object) => "com.apple.security.pkcs1",
        "macOSTrustedRootCertificate" => "com.apple.security.root",
        "macOSScepCertificateProfile" => "com.apple.security.scep",
        "macOSWiFiConfiguration" | "macOSEnterpriseWiFiConfiguration" => "com.apple.wifi.managed",
        "macOSWiredNetworkConfiguration" => {
            let interface = object.text("networkInterface").unwrap_or("anyEthernet");
            let mut known = INTERFACES.iter();
            known.find(|(name, _)| *name == interface)?.1
        }
        _ => return None,
    })
}

/// A certificate that another one has issued is no root, and is not to be trusted as one.
fn is_intermediate(object: &Object) -> bool {
    let bytes = object.bytes("trustedRootCertificate").unwrap_or_default();
    inspect(&bytes).is_ok_and(|found| found.first().is_some_and(|found| !found.info.self_issued))
}

const INTERFACES: &[(&str, &str)] = &[
    ("anyEthernet", "com.apple.globalethernet.managed"),
    (
        "firstActiveEthernet",
        "com.apple.firstactiveethernet.managed",
    ),
    (
        "secondActiveEthernet",
        "com.apple.secondactiveethernet.managed",
    ),
    (
        "thirdActiveEthernet",
        "com.apple.thirdactiveethernet.managed",
    ),
    ("firstEthernet", "com.apple.firstethernet.managed"),
    ("secondEthernet", "com.apple.secondethernet.managed"),
    ("thirdEthernet", "com.apple.thirdethernet.managed"),
];

const fn row(property: &'static str, way: &'static [&'static str], how: How) -> Row {
    Row { property, way, how }
}

const fn text(word: &'static str, apple: &'static str) -> (&'static str, Scalar) {
    (word, Scalar::String(apple))
}

const fn number(word: &'static str, apple: i64) -> (&'static str, Scalar) {
    (word, Scalar::Integer(apple))
}

const fn truth(word: &'static str, apple: bool) -> (&'static str, Scalar) {
    (word, Scalar::Boolean(apple))
}

const COMMON: &[Row] = &[row("deploymentChannel", &[], Elsewhere)];

const ROOT: &[Row] = &[
    row("trustedRootCertificate", &["PayloadContent"], Der),
    row("certFileName", &["PayloadCertificateFileName"], Same),
];

#[rustfmt::skip]
const SCEP: &[Row] = &[
    row("scepServerUrls", &["PayloadContent", "URL"], Only),
    row("rootCertificate", &[], Comes),
    row("subjectNameFormat", &["PayloadContent", "Subject"], SubjectFormat),
    row("subjectNameFormatString", &["PayloadContent", "Subject"], Subject),
    row("subjectAlternativeNameType", &[], Elsewhere),
    row("subjectAlternativeNameFormatString", &["PayloadContent", "SubjectAltName"], AlternativeName),
    row("customSubjectAlternativeNames", &["PayloadContent", "SubjectAltName"], AlternativeNames),
    row("keySize", &["PayloadContent", "Keysize"], Words(&[number("size1024", 1024), number("size2048", 2048), number("size4096", 4096)])),
    row("keyUsage", &["PayloadContent", "Key Usage"], Flags(&[("digitalSignature", 1), ("keyEncipherment", 4)])),
    row("allowAllAppsAccess", &["PayloadContent", "AllowAllAppsAccess"], Same),
    // A field of the policy language: Intune makes a challenge of its own for each Mac.
    row("challenge", &["PayloadContent", "Challenge"], Same),
];

#[rustfmt::skip]
const WIFI: &[Row] = &[
    row("networkName", &["PayloadDisplayName"], Same),
    row("ssid", &["SSID_STR"], Same),
    row("connectAutomatically", &["AutoJoin"], Same),
    row("connectWhenNetworkNameIsHidden", &["HIDDEN_NETWORK"], Same),
    row("wifiRequirePhysicalMacAddressEnabled", &["DisableAssociationMACRandomization"], Same),
    row("wiFiSecurityType", &["EncryptionType"], Words(&[
        text("open", "None"), text("wep", "WEP"), text("wpaPersonal", "WPA"), text("wpaEnterprise", "WPA"),
        text("wpa2Personal", "WPA2"), text("wpa2Enterprise", "WPA2"), text("wpa3Personal", "WPA3"),
    ])),
    row("preSharedKey", &["Password"], Same),
    row("proxySettings", &["ProxyType"], Words(&[text("none", "None"), text("manual", "Manual"), text("automatic", "Auto")])),
    row("proxyManualAddress", &["ProxyServer"], Same),
    row("proxyManualPort", &["ProxyServerPort"], Same),
    row("proxyAutomaticConfigurationUrl", &["ProxyPACURL"], Same),
];

const EAP_CLIENT: &str = "EAPClientConfiguration";

#[rustfmt::skip]
const EAP: &[Row] = &[
    row("eapType", &[EAP_CLIENT, "AcceptEAPTypes"], WordInList(&[
        number("eapTls", 13), number("leap", 17), number("eapSim", 18), number("eapTtls", 21), number("peap", 25), number("eapFast", 43),
    ])),
    row("authenticationMethod", &[EAP_CLIENT, "TLSCertificateIsRequired"], Words(&[truth("certificate", true), truth("usernameAndPassword", false)])),
    row("eapFastConfiguration", &[EAP_CLIENT, "EAPFASTUsePAC"], Words(&[
        truth("noProtectedAccessCredential", false), truth("useProtectedAccessCredential", true),
        truth("useProtectedAccessCredentialAndProvision", true), truth("useProtectedAccessCredentialAndProvisionAnonymously", true),
    ])),
    row("eapFastConfiguration", &[EAP_CLIENT, "EAPFASTProvisionPAC"], Words(&[
        truth("noProtectedAccessCredential", false), truth("useProtectedAccessCredential", false),
        truth("useProtectedAccessCredentialAndProvision", true), truth("useProtectedAccessCredentialAndProvisionAnonymously", true),
    ])),
    row("eapFastConfiguration", &[EAP_CLIENT, "EAPFASTProvisionPACAnonymously"], Words(&[
        truth("noProtectedAccessCredential", false), truth("useProtectedAccessCredential", false),
        truth("useProtectedAccessCredentialAndProvision", false), truth("useProtectedAccessCredentialAndProvisionAnonymously", true),
    ])),
    row("trustedServerCertificateNames", &[EAP_CLIENT, "TLSTrustedServerNames"], Same),
    row("rootCertificateForServerValidation", &[EAP_CLIENT, "PayloadCertificateAnchorUUID"], Anchors),
    row("identityCertificateForClientAuthentication", &["PayloadCertificateUUID"], Identity),
];

const INNER: How = Words(&[
    text("unencryptedPassword", "PAP"),
    text("challengeHandshakeAuthenticationProtocol", "CHAP"),
    text("microsoftChap", "MSCHAP"),
    text("microsoftChapVersionTwo", "MSCHAPv2"),
]);

#[rustfmt::skip]
const WIFI_EAP: &[Row] = &[
    row("innerAuthenticationProtocolForEapTtls", &[EAP_CLIENT, "TTLSInnerAuthentication"], INNER),
    row("outerIdentityPrivacyTemporaryValue", &[EAP_CLIENT, "OuterIdentity"], Same),
    row("rootCertificatesForServerValidation", &[EAP_CLIENT, "PayloadCertificateAnchorUUID"], Anchors),
];

#[rustfmt::skip]
const WIRED: &[Row] = &[
    row("networkName", &["PayloadDisplayName"], Same),
    row("networkInterface", &[], Elsewhere),
    row("nonEapAuthenticationMethodForEapTtls", &[EAP_CLIENT, "TTLSInnerAuthentication"], INNER),
    row("enableOuterIdentityPrivacy", &[EAP_CLIENT, "OuterIdentity"], Same),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::find_type;
    use russet_graph::resource::{self, PropertyKind};
    use russet_payloads::find_key;

    /// Every row names a property of Graph, a key of Apple's schema, and each word of Graph's own.
    #[test]
    fn the_table_agrees_with_both_sides() {
        for (name, payload_type) in [
            ("macOSTrustedRootCertificate", "com.apple.security.root"),
            ("macOSScepCertificateProfile", "com.apple.security.scep"),
            ("macOSEnterpriseWiFiConfiguration", "com.apple.wifi.managed"),
            (
                "macOSWiredNetworkConfiguration",
                "com.apple.firstethernet.managed",
            ),
        ] {
            let resource = resource::find(find_type(name).unwrap().name).unwrap();
            let schema = russet_payloads::find(payload_type)[0];
            for row in rows(name).unwrap() {
                if row.property != "challenge" {
                    assert!(
                        resource.property(row.property).is_some(),
                        "{}",
                        row.property
                    );
                }
                let mut keys = schema.keys;
                for step in row.way {
                    let common = russet_payloads::common_keys().keys;
                    let key = find_key(keys, step).or_else(|| find_key(common, step));
                    keys = key.unwrap_or_else(|| panic!("{payload_type} {step}")).keys;
                }
                words(resource, row);
            }
        }
        for (_, payload_type) in INTERFACES {
            assert_eq!(
                russet_payloads::find(payload_type).len(),
                1,
                "{payload_type}"
            );
        }
    }

    fn words(resource: &resource::Resource, row: &Row) {
        let words: Vec<&str> = match row.how {
            Words(words) | WordInList(words) => words.iter().map(|(word, _)| *word).collect(),
            Flags(flags) => flags.iter().map(|(word, _)| *word).collect(),
            _ => return,
        };
        let names = match resource.property(row.property).unwrap().kind {
            PropertyKind::Enumeration(names) => names,
            PropertyKind::List(PropertyKind::Enumeration(names)) => names,
            other => panic!("{}: {other:?}", row.property),
        };
        for word in words {
            assert!(names.contains(&word), "{}: {word}", row.property);
        }
    }
}
