//! What Apple defines.

mod facts;

pub use facts::*;
