//! Network profiles: what follows from what is written.

use crate::policy::Object;
use serde_json::{Map, Value as Json};

/// The name that people see is that of the network, else that of the profile; EAP-TLS signs in with a certificate.
pub(super) fn complete(object: &Object, body: &mut Map<String, Json>) {
    let mut put = |name: &str, value: &str| body.insert(name.to_owned(), value.into());
    let name = object.text("ssid").unwrap_or(&object.name);
    match object.object_type.name {
        "macOSVpnConfiguration" => put("connectionName", &object.name),
        _ => put("networkName", name),
    };
    if object.text("eapType") == Some("eapTls") {
        put("authenticationMethod", "certificate");
    }
}
