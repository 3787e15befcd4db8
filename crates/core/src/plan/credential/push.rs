//! Apple MDM push certificates.

use crate::sign::Certificate;
use const_oid::db::rfc4519::{COMMON_NAME, ORGANIZATION_NAME, UID};
use std::time::SystemTime;

/// What the topic of every service that manages devices begins with.
const MANAGEMENT: &str = "com.apple.mgmt.";

/// What is in the name of a push certificate for an app: `Apple Push Services: com.contoso.app`.
const APP: &str = "Push Services";

/// Who issues push certificates.
const APPLE: &str = "Apple Inc.";

/// An Apple MDM push certificate. It does not say which Apple ID it was made with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushCertificate {
    /// Whom it pushes for, `com.apple.mgmt.External.…`. Macs know their service by it: a renewed certificate has the same one.
    pub topic: String,
    /// Its name, `APSP:…`.
    pub name: Option<String>,
    /// Who issued it, in the form of RFC 4514.
    pub issuer: String,
    /// Does it say that Apple did?
    pub is_from_apple: bool,
    /// Serial number in hexadecimal, as Apple's portal shows it.
    pub serial: String,
    /// Start of the validity.
    pub not_before: SystemTime,
    /// End of the validity.
    pub not_after: SystemTime,
}

impl PushCertificate {
    pub(super) fn new(certificate: &Certificate, topic: String) -> Self {
        let info = certificate.info();
        let issuer = certificate.issuer_attribute(ORGANIZATION_NAME);
        Self {
            topic,
            name: certificate.subject_attribute(COMMON_NAME),
            issuer: info.issuer,
            is_from_apple: issuer.as_deref() == Some(APPLE),
            serial: info.serial,
            not_before: info.not_before,
            not_after: info.not_after,
        }
    }
}

/// What a certificate pushes for: the service or the app; `None` where it is no push certificate.
pub(super) fn topic(certificate: &Certificate) -> Option<String> {
    let topic = certificate.subject_attribute(UID)?;
    let name = certificate.subject_attribute(COMMON_NAME);
    let is_push = is_management(&topic) || name.is_some_and(|name| name.contains(APP));
    is_push.then_some(topic)
}

/// Is this the topic of a service that manages devices?
pub(super) fn is_management(topic: &str) -> bool {
    topic.starts_with(MANAGEMENT)
}
