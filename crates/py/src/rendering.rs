//! Profiles for the devices of a list, a window at a time.

use crate::ask::raise;
use crate::input::Input;
use crate::interrupt::Signals;
use crate::signer::Signer;
use pyo3::prelude::*;
use russet::devices::SignProfile;
use russet::ffi::{self, Fault, Rendered, RenderingOptions, Row};
use std::path::PathBuf;

/// A rendering under way.
#[pyclass(module = "russet._native")]
pub(crate) struct Rendering(ffi::Rendering);

#[pymethods]
impl Rendering {
    /// For devices that Python gives.
    #[staticmethod]
    fn of_columns(
        py: Python<'_>,
        policy: &Input,
        signer: Option<Py<Signer>>,
        columns: Vec<String>,
        key: Option<String>,
        profiles: Vec<String>,
        allow: Vec<String>,
    ) -> PyResult<Self> {
        let options = options(signer, key, profiles, allow);
        let made = py.detach(|| ffi::Rendering::of_columns(&policy.0, columns, options));
        made.map(Self).map_err(|fault| raise(py, &fault))
    }

    /// For the devices of a CSV file.
    #[staticmethod]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "that is how arguments come from Python"
    )]
    fn of_csv(
        py: Python<'_>,
        policy: &Input,
        signer: Option<Py<Signer>>,
        path: PathBuf,
        key: Option<String>,
        profiles: Vec<String>,
        allow: Vec<String>,
    ) -> PyResult<Self> {
        let options = options(signer, key, profiles, allow);
        let made = py.detach(|| ffi::Rendering::of_csv(&policy.0, &path, options));
        made.map(Self).map_err(|fault| raise(py, &fault))
    }

    /// Renders these devices.
    fn render<'py>(&mut self, py: Python<'py>, rows: Vec<Row>) -> PyResult<Bound<'py, PyAny>> {
        window(py, |signals| self.0.render(rows, &signals.interrupt()))
    }

    /// Reads so many devices of the file and renders them.
    fn read<'py>(&mut self, py: Python<'py>, count: usize) -> PyResult<Bound<'py, PyAny>> {
        window(py, |signals| self.0.read(count, &signals.interrupt()))
    }
}

fn options(
    signer: Option<Py<Signer>>,
    key: Option<String>,
    profiles: Vec<String>,
    allow: Vec<String>,
) -> RenderingOptions {
    RenderingOptions {
        key,
        profiles,
        allow,
        sign: signer.map(|signer| -> Box<SignProfile<'static>> {
            Box::new(move |content| signer.get().sign(content))
        }),
    }
}

fn window<'py>(
    py: Python<'py>,
    render: impl FnOnce(&Signals) -> Result<Vec<Rendered>, Fault> + Send,
) -> PyResult<Bound<'py, PyAny>> {
    let signals = Signals::new();
    match (py.detach(|| render(&signals)), signals.raised()) {
        (_, Some(raised)) => Err(raised),
        (Ok(rendered), None) => Ok(pythonize::pythonize(py, &rendered)?),
        (Err(fault), None) => Err(raise(py, &fault)),
    }
}
