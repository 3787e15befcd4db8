//! Reading back what the compiler and other tools write: [`lower`](crate::lower) in reverse.

mod profile;

pub use profile::profile;
