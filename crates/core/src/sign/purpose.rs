//! What a certificate was made for.

use super::algorithm::{self, Hash};
use super::certificate::Certificate;
use super::error::{SignError, finding};
use crate::diagnostic::{Diagnostic, rules};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::{ANY_EXTENDED_KEY_USAGE, ID_KP_CODE_SIGNING, ID_KP_EMAIL_PROTECTION};
use x509_cert::ext::pkix::{ExtendedKeyUsage, KeyUsage};

/// Apple's arc for what its own certificates are for: signing profiles, packages, applications.
const APPLE_PURPOSES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113635.100.4");

/// A warning where the certificate was made for something else than signing.
pub(super) fn unsuitable(certificate: &Certificate) -> Result<Option<Diagnostic>, SignError> {
    let key_usage: Option<KeyUsage> = certificate.extension()?;
    let extended: Option<ExtendedKeyUsage> = certificate.extension()?;
    let reason = if key_usage
        .is_some_and(|usage| !usage.digital_signature() && !usage.non_repudiation())
    {
        "its key usage lacks digital signature".to_owned()
    } else if let Some(extended) = extended.filter(|extended| !extended.0.iter().any(is_signing)) {
        let purposes: Vec<String> = extended.0.into_iter().map(name).collect();
        format!("its extended key usage is {} only", purposes.join(", "))
    } else {
        return Ok(None);
    };
    Ok(Some(finding(
        &rules::X013,
        format!(
            "the certificate of `{}` was made for another purpose: {reason}",
            certificate.subject()
        ),
        "use a certificate for code signing or e-mail protection; macOS takes this one, other verifiers do not",
    )))
}

fn is_signing(purpose: &ObjectIdentifier) -> bool {
    [
        ANY_EXTENDED_KEY_USAGE,
        ID_KP_CODE_SIGNING,
        ID_KP_EMAIL_PROTECTION,
    ]
    .contains(purpose)
        || purpose.as_bytes().starts_with(APPLE_PURPOSES.as_bytes())
}

/// A warning where the issuer signed the certificate with SHA-1 or something older still.
pub(super) fn weak_hash(certificate: &Certificate) -> Option<Diagnostic> {
    let scheme = certificate.scheme();
    if scheme
        .as_ref()
        .is_ok_and(|scheme| scheme.hash() != Hash::Sha1)
    {
        return None;
    }
    let algorithm = scheme.map_or_else(
        |error| error.to_string(),
        |scheme| format!("it is signed with {scheme}"),
    );
    Some(finding(
        &rules::X015,
        format!(
            "the certificate of `{}` is outdated: {algorithm}",
            certificate.subject()
        ),
        "have the certificate issued again with SHA-256",
    ))
}

/// As OpenSSL's configuration files name it, `serverAuth`.
fn name(purpose: ObjectIdentifier) -> String {
    let name = algorithm::name(purpose);
    format!("`{}`", name.strip_prefix("id-kp-").unwrap_or(&name))
}
