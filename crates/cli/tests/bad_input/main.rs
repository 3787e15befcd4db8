//! What `russet` says to input that is broken, hostile or not there: exit code, message, and that nothing else happens.
//!
//! Every run has ten seconds and a gigabyte.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

mod devices;
mod output;
mod policy_source;
mod property_lists;
mod signing;
mod support;
