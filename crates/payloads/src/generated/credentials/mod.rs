// From schemas/ by `cargo xtask codegen`.

mod acme_credential;
mod identity_credential;
mod scep_credential;
mod user_name_and_password_credential;

use crate::facts::Schema;

/// Sorted by type, then variant.
pub(crate) static ALL: [&Schema; 4] = [
    &acme_credential::SCHEMA,
    &identity_credential::SCHEMA,
    &scep_credential::SCHEMA,
    &user_name_and_password_credential::SCHEMA,
];
