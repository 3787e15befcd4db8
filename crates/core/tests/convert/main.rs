//! Conversions: of real profiles, and of any that Apple's schema allows.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod corpus;
mod keys;
mod laws;
#[path = "../support/mod.rs"]
mod support;
