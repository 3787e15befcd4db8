//! Signing, verifying and unsigning, checked against the `openssl` command.

#![cfg(feature = "sign")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, helpers included"
)]

mod checks;
mod damage;
mod keys;
mod openssl;
mod output;
mod pkcs12;
mod trust;
mod verification;
