//! What the checker says about valid payloads, about payloads with one fault, and about real profiles.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "../support/mod.rs"]
mod support;

mod corpus;
mod envelope;
mod exhaustive;
mod laws;
mod verdict;
