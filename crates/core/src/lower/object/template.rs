//! Device configurations from the other templates: what follows from what is written.

use crate::policy::Object;
use serde_json::{Map, Value as Json};

/// `FileVault` is turned on with a personal recovery key, which a user can be given.
pub(super) fn complete(object: &Object, body: &mut Map<String, Json>) {
    if object.is_true("fileVaultEnabled") {
        body.insert(
            "fileVaultSelectedRecoveryKeyTypes".to_owned(),
            "personalRecoveryKey".into(),
        );
    }
}
