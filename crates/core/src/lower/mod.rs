//! Writing artifacts from a checked policy.

pub mod settings_catalog;
