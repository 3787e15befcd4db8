//! Network profiles: what each kind of security needs to let a Mac in, and to keep others out.

use super::certificates::references;
use super::{at, named};
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::{EnrollmentKind, Object, Policy};
use crate::value::Node;

const WIFI: &str = "macOSWiFiConfiguration";
const ENTERPRISE: &str = "macOSEnterpriseWiFiConfiguration";
const VPN: &str = "macOSVpnConfiguration";

const SECURITY: &str = "wiFiSecurityType";
const KEY: &str = "preSharedKey";
const EAP: &str = "eapType";
const METHOD: &str = "authenticationMethod";

/// The values of `wiFiSecurityType` that go with a key that all share.
const PERSONAL: [&str; 4] = ["wep", "wpaPersonal", "wpa2Personal", "wpa3Personal"];

/// Those that go with a sign-in of each user or Mac.
const WITH_SIGN_IN: [&str; 2] = ["wpaEnterprise", "wpa2Enterprise"];

/// The methods that go through a tunnel which the server opens with its certificate.
const WITH_SERVER: [&str; 3] = ["eapTls", "eapTtls", "peap"];

/// Reports everything.
pub(super) fn check(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    let name = object.object_type.name;
    if name == WIFI || name == ENTERPRISE {
        security(object, found);
        key(object, found);
        proxy(object, found);
    }
    if name == VPN {
        identity(object, "identityCertificate", found);
    } else if name != WIFI {
        identity(object, "identityCertificateForClientAuthentication", found);
        inner(object, found);
        server(object, found);
    }
    if name == ENTERPRISE {
        enrollment(policy, object, found);
    }
    references(policy, object, found);
}

/// The type of the document and that of the security go together.
fn security(object: &Object, found: &mut Vec<Diagnostic>) {
    let Some(security) = object.text(SECURITY) else {
        return;
    };
    let is_enterprise = object.object_type.name == ENTERPRISE;
    let fits = if is_enterprise {
        WITH_SIGN_IN.contains(&security)
    } else {
        !WITH_SIGN_IN.contains(&security)
    };
    if !fits {
        let message = format!(
            "`{SECURITY}: {security}` does not go with a `{}`",
            object.object_type.name
        );
        let help = if is_enterprise {
            format!("write `wpa2Enterprise`, or `type: {WIFI}`")
        } else {
            format!("write `type: {ENTERPRISE}`, and how the Macs sign in")
        };
        found.push(at(&rules::R147, message, object, SECURITY).with_help(help));
    }
}

fn key(object: &Object, found: &mut Vec<Diagnostic>) {
    let security = object.text(SECURITY).unwrap_or_default();
    let key = object.text(KEY);
    let mut report = |name: &str, message: String, help: &str| {
        found.push(at(&rules::R146, message, object, name).with_help(help));
    };
    match key {
        None if PERSONAL.contains(&security) => report(
            SECURITY,
            format!("a network with `{security}` has a key, and this one names none"),
            "write `preSharedKey: !env WIFI_KEY`",
        ),
        Some(_) if security == "open" => report(
            KEY,
            "an open network has no key".to_owned(),
            "take the key out, or write the security that the network has",
        ),
        Some(key) if security.starts_with("wpa") && !is_passphrase(key) => report(
            KEY,
            "a key of WPA has 8 to 63 characters, or 64 hexadecimal digits".to_owned(),
            "write the key as it was set up in the network",
        ),
        _ => {}
    }
}

fn is_passphrase(key: &str) -> bool {
    let is_hexadecimal = key.len() == 64 && key.chars().all(|digit| digit.is_ascii_hexdigit());
    (8..=63).contains(&key.chars().count()) || is_hexadecimal
}

fn proxy(object: &Object, found: &mut Vec<Diagnostic>) {
    let needed: &[&str] = match object.text("proxySettings") {
        Some("manual") => &["proxyManualAddress", "proxyManualPort"],
        Some("automatic") => &["proxyAutomaticConfigurationUrl"],
        _ => return,
    };
    for name in needed.iter().filter(|name| object.property(name).is_none()) {
        let message = format!("this proxy has no `{name}`");
        let help = format!("write `{name}`, or `proxySettings: none`");
        found.push(at(&rules::R148, message, object, "proxySettings").with_help(help));
    }
}

/// Who signs in with a certificate has one.
fn identity(object: &Object, name: &str, found: &mut Vec<Diagnostic>) {
    let method = object.text(METHOD);
    let is_certificate = method == Some("certificate")
        || (object.text(EAP) == Some("eapTls") && method != Some("derivedCredential"));
    if is_certificate && object.property(name).is_none() {
        let what = if object.text(EAP) == Some("eapTls") {
            EAP
        } else {
            METHOD
        };
        let message = format!("the Mac signs in with a certificate, and `{name}` names none");
        let help = format!("write `{name}` with the name of a SCEP or PKCS `certificate:`");
        found.push(at(&rules::R143, message, object, what).with_help(help));
    }
}

/// What happens within the tunnel that the server has opened.
fn inner(object: &Object, found: &mut Vec<Diagnostic>) {
    let protocol = if object.object_type.name == ENTERPRISE {
        "innerAuthenticationProtocolForEapTtls"
    } else {
        "nonEapAuthenticationMethodForEapTtls"
    };
    let method = object.text(METHOD);
    let (missing, values) = match object.text(EAP) {
        Some("eapTtls" | "peap") if method.is_none() => {
            (METHOD, "`usernameAndPassword` or `certificate`")
        }
        Some("eapTtls") if method == Some("usernameAndPassword") => (
            protocol,
            "`microsoftChapVersionTwo`, or what the network takes",
        ),
        Some("eapFast") => ("eapFastConfiguration", "how its credential is used"),
        _ => return,
    };
    if object.property(missing).is_none() {
        let message = format!(
            "`{}` does not say how the Mac signs in: it has no `{missing}`",
            object.name
        );
        let help = format!("write `{missing}` with {values}");
        found.push(at(&rules::R144, message, object, EAP).with_help(help));
    }
}

/// A Mac that does not know the server signs in to whoever claims to be it, or asks the user.
fn server(object: &Object, found: &mut Vec<Diagnostic>) {
    let eap = object.text(EAP).unwrap_or_default();
    if !WITH_SERVER.contains(&eap) {
        return;
    }
    let roots = [
        "rootCertificateForServerValidation",
        "rootCertificatesForServerValidation",
    ];
    let has_root = roots.iter().any(|name| !named(object, name).is_empty());
    let names = object.property("trustedServerCertificateNames");
    let has_names = names.is_some_and(|node| !is_empty(node));
    let (message, help) = match (has_root, has_names) {
        (true, true) => return,
        (false, false) => (
            "the Mac knows neither the name of the server nor who has issued its certificate, and asks the user",
            "write `rootCertificateForServerValidation` and `trustedServerCertificateNames`",
        ),
        (true, false) => (
            "any server with a certificate of this authority may let the Mac in",
            "write `trustedServerCertificateNames` with the names in the server's certificate",
        ),
        (false, true) => (
            "the Mac does not know who has issued the server's certificate, and asks the user",
            "write `rootCertificateForServerValidation` with the name of a trusted certificate",
        ),
    };
    found.push(at(&rules::R145, message, object, EAP).with_help(help));
}

fn is_empty(node: &Node) -> bool {
    node.value.as_array().is_none_or(<[Node]>::is_empty)
}

/// A network that wants a certificate lets nobody in who is still without one.
fn enrollment(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    let is_automated = policy.target.enrollment == Some(EnrollmentKind::Automated);
    let identity = object.property("identityCertificateForClientAuthentication");
    if is_automated && let Some(identity) = identity {
        let message =
            "a Mac that enrolls has no certificate yet, and does not get into this network";
        let pointer = object
            .pointer
            .key("identityCertificateForClientAuthentication");
        let help = "enroll over Ethernet or another network, at least for the first tests";
        let note = Diagnostic::new(&rules::R149, message, identity.span, pointer);
        found.push(note.with_help(help));
    }
}
