//! The commands for what exists: import, diff, audit, conflicts across files.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod audit;
mod diff;
mod import;
mod objects;
mod support;
