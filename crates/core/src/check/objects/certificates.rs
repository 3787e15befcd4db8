//! Certificate profiles: is the file a certificate that can be trusted, can Intune ask for the others?

use super::{at, named};
use crate::check::conflicts::overlap::covers;
use crate::check::trusted;
use crate::diagnostic::{Diagnostic, nearest, rules};
use crate::policy::object::variables::{self, SUBJECT, Whose, find, names_user, texts, used};
use crate::policy::{Kind, Object, Policy};

/// The type of a certificate that is trusted, not asked for.
pub(super) const ROOT: &str = "macOSTrustedRootCertificate";

/// The property of a trusted certificate with its bytes.
const FILE: &str = "trustedRootCertificate";

/// Reports everything.
pub(super) fn check(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    match object.object_type.name {
        ROOT => file(policy, object, found),
        "macOSScepCertificateProfile" => {
            servers(object, found);
            strength(object, found);
            names(object, found);
            validity(object, found);
        }
        "macOSPkcsCertificateProfile" => {
            names(object, found);
            validity(object, found);
            without_root(policy, object, found);
        }
        _ => without_root(policy, object, found),
    }
    references(policy, object, found);
}

fn file(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    let faults = match object.bytes(FILE) {
        Some(bytes) => trusted::faults(&bytes, policy.now),
        None if object.property(FILE).is_some() => vec![trusted::no_bytes(FILE)],
        None => Vec::new(),
    };
    let found_here = faults
        .into_iter()
        .map(|fault| at(fault.code, fault.message, object, FILE).with_help(fault.help));
    found.extend(found_here);
}

/// Addresses that a Mac can ask.
fn servers(object: &Object, found: &mut Vec<Diagnostic>) {
    for (url, span) in named(object, "scepServerUrls") {
        let host = ["https://", "http://"]
            .into_iter()
            .find_map(|scheme| url.strip_prefix(scheme));
        let host = host.and_then(|rest| rest.split(['/', ':', '?']).next());
        let is_usable = host.is_some_and(|host| !host.is_empty()) && !url.contains(' ');
        if !is_usable {
            let message = format!("`{url}` is no address of a SCEP server");
            let pointer = object.pointer.key("scepServerUrls");
            let help = "write it whole, such as `https://ndes.contoso.com/certsrv/mscep/mscep.dll`";
            found.push(Diagnostic::new(&rules::R135, message, span, pointer).with_help(help));
        }
    }
}

fn strength(object: &Object, found: &mut Vec<Diagnostic>) {
    if object.text("keySize") == Some("size1024") {
        let message = "keys of 1024 bits are no longer considered safe";
        let help = "write `keySize: size2048`";
        found.push(at(&rules::R134, message, object, "keySize").with_help(help));
    }
    let hashes = named(object, "hashAlgorithm");
    let mut names = hashes.iter().flat_map(|(text, _)| text.split(','));
    if names.any(|name| name.trim() == "sha1") {
        let message = "SHA-1 is no longer considered safe";
        let help = "write `hashAlgorithm: sha2`";
        found.push(at(&rules::R134, message, object, "hashAlgorithm").with_help(help));
    }
}

/// What stands for something of the user or the Mac in the names of the certificate.
fn names(object: &Object, found: &mut Vec<Diagnostic>) {
    if object.text("subjectNameFormat") == Some("custom") && object.property(SUBJECT).is_none() {
        let message = format!("`subjectNameFormat: custom` goes with `{SUBJECT}`");
        let help = format!("write `{SUBJECT}: CN={{{{AAD_Device_ID}}}}`, or another format");
        found.push(at(&rules::R136, message, object, "subjectNameFormat").with_help(help));
    }
    if object.text("subjectNameFormat") == Some("commonNameAsIMEI") {
        let message = "a Mac has no IMEI: it gets no certificate";
        let help = "write `subjectNameFormat: commonNameAsSerialNumber`";
        found.push(at(&rules::R136, message, object, "subjectNameFormat").with_help(help));
    }
    let is_device = object.text("certificateStore") == Some("machine");
    for text in texts(object) {
        let mut report = |code, message: String, help: String| {
            let place = text.pointer.clone();
            found.push(Diagnostic::new(code, message, text.span, place).with_help(help));
        };
        for name in used(text.text) {
            match find(name) {
                None => {
                    let help = match nearest(name, variables::names()) {
                        Some(near) => format!("did you mean `{{{{{near}}}}}`?"),
                        None => format!(
                            "Intune knows `{{{{{}}}}}`",
                            variables::names().collect::<Vec<_>>().join("}}`, `{{")
                        ),
                    };
                    report(
                        &rules::R136,
                        format!("Intune fills in no `{{{{{name}}}}}`"),
                        help,
                    );
                }
                Some(known) if known.whose == Whose::Elsewhere => report(
                    &rules::R136,
                    format!(
                        "a Mac has no `{{{{{}}}}}`: it gets no certificate",
                        known.name
                    ),
                    "write `{{AAD_Device_ID}}` or `{{SerialNumber}}`".to_owned(),
                ),
                Some(known) if known.whose == Whose::User && is_device => report(
                    &rules::R137,
                    format!(
                        "`{{{{{}}}}}` is something of the user, and this certificate is the Mac's",
                        known.name
                    ),
                    "write `certificateStore: user`, or name the Mac".to_owned(),
                ),
                Some(_) => {}
            }
        }
        let is_escaped = |letter: &char| text.text.contains(&format!("\\{letter}"));
        if let Some(letter) = ['+', ',', ';', '=']
            .iter()
            .find(|letter| is_escaped(letter))
        {
            report(
                &rules::R138,
                format!("a certificate with `\\{letter}` in its name is not issued"),
                "put the value between quotes, or leave the character out".to_owned(),
            );
        }
    }
    if is_device && texts(object).is_empty() && names_user(object) {
        let message = "the usual subject names the user, and this certificate is the Mac's";
        let help =
            format!("write `{SUBJECT}: CN={{{{AAD_Device_ID}}}}`, or `certificateStore: user`");
        found.push(at(&rules::R137, message, object, "certificateStore").with_help(help));
    }
}

/// Intune takes up to two years; below five days a certificate may have expired before it arrives.
fn validity(object: &Object, found: &mut Vec<Diagnostic>) {
    let value = object.property("certificateValidityPeriodValue");
    let Some(value) = value.and_then(|node| node.value.as_integer()) else {
        return;
    };
    let days = match object.text("certificateValidityPeriodScale") {
        Some("days") => value,
        Some("months") => value.saturating_mul(30),
        _ => value.saturating_mul(365),
    };
    let (message, help) = if days > 2 * 366 {
        (
            "Intune asks for certificates of up to two years",
            "choose 24 months or less",
        )
    } else if days < 5 {
        (
            "a certificate that is valid for less than five days may have expired when it arrives",
            "choose five days or more",
        )
    } else {
        return;
    };
    let name = "certificateValidityPeriodValue";
    found.push(at(&rules::R139, message, object, name).with_help(help));
}

/// A certificate that is asked for without a reference to what has to be trusted.
fn without_root(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    if !policy.is_whole {
        return;
    }
    let assign = object.assign.as_ref();
    let mut roots = policy
        .of_kind(Kind::Certificate)
        .filter(|other| is_root(other));
    let is_trusted = roots.any(|root| root.exists || covers(root.assign.as_ref(), assign));
    let mut profiles = policy.profiles.iter();
    let is_in_profile = profiles.any(|profile| {
        let mut payloads = profile.payloads.iter();
        payloads.any(|payload| payload.payload_type == "com.apple.security.root")
            && covers(profile.assign.as_ref(), assign)
    });
    if !is_trusted && !is_in_profile {
        let message = format!(
            "no trusted certificate reaches the Macs of `{}`, which do not take a certificate of an authority that they do not trust",
            object.name
        );
        let help =
            format!("write a `certificate:` of the type `{ROOT}`, assigned to the same groups");
        let place = object.pointer.clone();
        found.push(Diagnostic::new(&rules::R142, message, object.span, place).with_help(help));
    }
}

fn is_root(object: &Object) -> bool {
    object.object_type.name == ROOT
}

/// Certificates that are referred to are of the right type, and reach the same Macs.
pub(super) fn references(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    for refers in object.object_type.refers {
        let wants_root = refers.property.starts_with("root");
        for (name, span) in named(object, refers.property) {
            let Some(meant) = policy.object(Kind::Certificate, name) else {
                continue;
            };
            let pointer = object.pointer.key(refers.property);
            if is_root(meant) != wants_root {
                let (is, takes) = if wants_root {
                    ("is asked for by each Mac", "a trusted certificate")
                } else {
                    ("is a trusted certificate", "one that each Mac asks for")
                };
                let message = format!("`{name}` {is}, and `{}` takes {takes}", refers.property);
                let help = match wants_root {
                    true => format!("name a certificate of the type `{ROOT}`"),
                    false => "name a certificate of the type `macOSScepCertificateProfile` or `macOSPkcsCertificateProfile`".to_owned(),
                };
                let wrong = Diagnostic::new(&rules::R140, message, span, pointer).with_help(help);
                found.push(wrong.with_related(meant.span, "it stands here"));
            } else if !meant.exists
                && !object.is_delivered_as_profile()
                && !covers(meant.assign.as_ref(), object.assign.as_ref())
            {
                let message = format!(
                    "`{name}` does not reach every Mac that gets `{}`, which cannot do without it",
                    object.name
                );
                let apart = Diagnostic::new(&rules::R141, message, span, pointer)
                    .with_help("assign both to the same groups, with the same filter");
                found.push(apart.with_related(meant.span, "the certificate"));
            }
        }
    }
}
