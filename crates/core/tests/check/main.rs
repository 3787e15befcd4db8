//! What the checker says about valid payloads, about payloads with one fault, and about real profiles.

#[path = "../support/mod.rs"]
mod support;

mod corpus;
mod envelope;
mod exhaustive;
mod laws;
mod verdict;
