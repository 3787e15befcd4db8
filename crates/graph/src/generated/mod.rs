//! Written by `cargo xtask codegen` from `schemas/`; changes belong there.

pub(crate) mod enrollment;
#[cfg(feature = "models")]
pub(crate) mod models;
pub(crate) mod preferences;
pub(crate) mod resources;
pub(crate) mod rollout;
pub(crate) mod settings;
pub(crate) mod summaries;
