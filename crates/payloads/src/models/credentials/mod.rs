// From schemas/ by `cargo xtask codegen`.

//! Typed models of the data that credential assets point at.
pub mod acme_credential;
pub mod identity_credential;
pub mod scep_credential;
pub mod user_name_and_password_credential;
pub use acme_credential::AcmeCredential;
pub use identity_credential::IdentityCredential;
pub use scep_credential::ScepCredential;
pub use user_name_and_password_credential::UserNameAndPasswordCredential;
