//! Certificate profiles: what follows from what is written.

use crate::lower::{json, slug};
use crate::policy::Object;
use crate::policy::object::variables::{SUBJECT, names_user};
use crate::sign::inspect;
use crate::value::Entry;
use serde_json::{Map, Value as Json, json};

/// What the admin center asks for, where it follows from something else.
pub(super) fn complete(object: &Object, body: &mut Map<String, Json>) {
    let mut put = |name: &str, value: Json| body.insert(name.to_owned(), value);
    match object.object_type.name {
        "macOSTrustedRootCertificate" => {
            put("certFileName", format!("{}.cer", slug(&object.name)).into());
        }
        "macOSScepCertificateProfile" => {
            put("extendedKeyUsages", client_authentication());
            put("subjectNameFormat", subject_format(object).into());
            put("certificateStore", store(object).into());
        }
        "macOSPkcsCertificateProfile" => {
            put("subjectNameFormat", subject_format(object).into());
            put("certificateStore", store(object).into());
        }
        _ => {}
    }
}

/// A certificate in DER, the one form that Intune takes; what cannot be read stays as it is.
pub(super) fn in_der(object: &Object, entry: &Entry) -> Option<Json> {
    if entry.key != "trustedRootCertificate" {
        return None;
    }
    let certificates = inspect(&object.bytes(&entry.key)?).ok()?;
    Some(json::base64(&certificates.first()?.der).into())
}

/// What nearly every certificate of a Mac or a user is for.
fn client_authentication() -> Json {
    json!([{ "name": "Client Authentication", "objectIdentifier": "1.3.6.1.5.5.7.3.2" }])
}

fn subject_format(object: &Object) -> &'static str {
    if object.property(SUBJECT).is_some() {
        "custom"
    } else {
        "commonName"
    }
}

/// A certificate with something of the user in its names is the user's, and so is one of the user channel.
fn store(object: &Object) -> &'static str {
    let is_for_user = object.text("deploymentChannel") == Some("userChannel") || names_user(object);
    if is_for_user { "user" } else { "machine" }
}
