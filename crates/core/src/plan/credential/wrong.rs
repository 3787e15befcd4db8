//! What to say of a file that is something else than expected.

use super::sniff::Found;
use super::{CredentialError, CredentialKind, printable};
use crate::sign::Certificate;
use const_oid::db::rfc4519::UID;

/// Says what a file is instead, and what to do.
pub(super) fn kind(wanted: CredentialKind, found: &Found) -> CredentialError {
    CredentialError::WrongKind {
        found: describe(found),
        wanted: expected(wanted),
        help: help(wanted, found),
    }
}

const fn expected(wanted: CredentialKind) -> &'static str {
    match wanted {
        CredentialKind::PushCertificate => "an Apple MDM push certificate",
        CredentialKind::EnrollmentToken => "an ADE token",
        CredentialKind::ContentToken => "a VPP token",
        CredentialKind::PublicKey => "the public key for ADE tokens",
    }
}

fn describe(found: &Found) -> String {
    match found {
        Found::PushCertificate(_) => "an Apple MDM push certificate".to_owned(),
        Found::AppPushCertificate(certificate) => {
            let app = certificate.subject_attribute(UID).unwrap_or_default();
            format!("the push certificate of the app `{}`", printable(&app))
        }
        Found::Certificate(certificate) => format!("the certificate of `{}`", name(certificate)),
        Found::EncryptedToken(_) => "an ADE token".to_owned(),
        Found::EnrollmentToken(_) => "a decrypted ADE token".to_owned(),
        Found::ContentToken(_) => "a VPP token".to_owned(),
        Found::BrokenToken => "text in braces that is no JSON".to_owned(),
        Found::Request => "a certificate request".to_owned(),
        Found::PortalRequest => {
            "the request that Intune makes for Apple's portal for push certificates".to_owned()
        }
        Found::PrivateKey => "a private key".to_owned(),
        Found::Pkcs12 => "a PKCS#12 file".to_owned(),
        Found::Signed => "a signed file".to_owned(),
        Found::PropertyList => "a property list".to_owned(),
        Found::Empty => "an empty file".to_owned(),
        Found::Unknown => "a file of an unknown kind".to_owned(),
    }
}

fn name(certificate: &Certificate) -> String {
    printable(&certificate.info().subject)
}

/// The way from what there is to what is wanted; else where what is wanted comes from.
const fn help(wanted: CredentialKind, found: &Found) -> &'static str {
    use CredentialKind as Wanted;
    match (wanted, found) {
        (Wanted::PushCertificate, Found::Request | Found::PortalRequest) => {
            "upload it at https://identity.apple.com/pushcert, and give the certificate that Apple makes of it"
        }
        (Wanted::PushCertificate, Found::AppPushCertificate(_)) => {
            "apps have push certificates of their own; give the one from https://identity.apple.com/pushcert"
        }
        (Wanted::PushCertificate, Found::Pkcs12) => {
            "take the certificate out of it with `openssl pkcs12 -in FILE -clcerts -nokeys`"
        }
        (Wanted::EnrollmentToken, Found::Certificate(_)) => {
            "upload it in Apple Business Manager or Apple School Manager, and give the token (`.p7m`) that comes back"
        }
        (_, Found::PrivateKey) => "keep it secret, and give the file that Apple has given out",
        (_, Found::PushCertificate(_)) => "give it as `--apns`",
        (_, Found::EncryptedToken(_) | Found::EnrollmentToken(_)) => "give it as `--ade-token`",
        (_, Found::ContentToken(_)) => "give it as `--vpp-token`",
        (Wanted::PushCertificate, _) => "download it from https://identity.apple.com/pushcert",
        (Wanted::EnrollmentToken, _) => {
            "download the server token (`.p7m`) from Apple Business Manager or Apple School Manager"
        }
        (Wanted::ContentToken, _) => {
            "download the content token (`.vpptoken`) from Apple Business Manager or Apple School Manager, under Payments and Billing"
        }
        (Wanted::PublicKey, _) => {
            "download it in Intune, under Enrollment program tokens, with Download your public key"
        }
    }
}
