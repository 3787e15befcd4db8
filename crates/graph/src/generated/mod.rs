//! Written by `cargo xtask codegen` from `schemas/`; changes belong there.

#[cfg(feature = "models")]
pub(crate) mod models;
pub(crate) mod preferences;
pub(crate) mod resources;
pub(crate) mod settings;
