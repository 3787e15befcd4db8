//! A policy that was read, or made in Python.

use crate::ask::raise;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use russet::ffi::{self, Fault};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What an operation works on. Pickles with all that was read of it.
#[pyclass(frozen, module = "russet._native")]
pub(crate) struct Input(pub(crate) ffi::Input);

type Variables = BTreeMap<String, String>;

#[pymethods]
impl Input {
    /// A policy folder, or a file.
    #[staticmethod]
    fn path(path: PathBuf, variables: Variables) -> Self {
        Self(ffi::Input::path(path, variables))
    }

    /// The bytes of a file.
    #[staticmethod]
    fn bytes(name: Option<String>, content: Vec<u8>, variables: Variables) -> Self {
        Self(ffi::Input::bytes(name, content, variables))
    }

    /// Documents of policy source, as YAML would give them.
    #[staticmethod]
    fn documents(documents: &Bound<'_, PyAny>, variables: Variables) -> PyResult<Self> {
        let read = pythonize::depythonize(documents);
        let documents =
            read.map_err(|error| raise(documents.py(), &Fault::not_understood(&error)))?;
        Ok(Self(ffi::Input::documents(documents, variables)))
    }

    /// What `state` of another has given.
    #[staticmethod]
    fn from_state(state: &Bound<'_, PyAny>) -> PyResult<Self> {
        Ok(Self(pythonize::depythonize(state)?))
    }

    /// Everything that it holds, as plain values.
    fn state<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(pythonize::pythonize(py, &self.0)?)
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let py = slf.py();
        let again = py.get_type::<Self>().getattr("from_state")?;
        let state = slf.get().state(py)?;
        Ok((again, PyTuple::new(py, [state])?))
    }
}
