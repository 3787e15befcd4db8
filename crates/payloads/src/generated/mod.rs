// From schemas/ by `cargo xtask codegen`.

//! Apple's facts as static tables.

pub(crate) mod credentials;
pub(crate) mod declarations;
pub(crate) mod envelope;
pub(crate) mod payloads;
