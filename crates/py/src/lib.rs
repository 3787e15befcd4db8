//! The native half of the Python package `russet`: requests go in, answers come out.
//!
//! Users see the Python half only, in `python/russet`. What is here turns Python's values into requests of
//! [`russet::ffi`] and answers back, lets other threads run meanwhile, and makes exceptions of faults.

mod ask;
mod command;
mod input;
mod interrupt;
mod rendering;
mod signer;

use pyo3::prelude::*;

/// The native half of `russet`.
#[pymodule]
mod _native {
    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "Python's name for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    #[pymodule_export]
    use super::ask::ask;
    #[pymodule_export]
    use super::command::command;
    #[pymodule_export]
    use super::input::Input;
    #[pymodule_export]
    use super::rendering::Rendering;
    #[pymodule_export]
    use super::signer::Signer;
}
