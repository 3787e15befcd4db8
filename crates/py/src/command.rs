//! The `russet` command, as the package brings it along.

use pyo3::prelude::*;
use std::ffi::OsString;

/// Runs the command that the arguments name, the first of which is the name of the program, and gives its exit status.
#[pyfunction]
pub(crate) fn command(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| russet_cli::run(arguments))
}
