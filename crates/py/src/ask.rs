//! From a Python dictionary to a request, and from its answer back.

use crate::input::Input;
use crate::interrupt::Signals;
use crate::signer::Signer;
use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;
use russet::ffi::{self, Answer, Fault, FaultKind, Given, Request};
use russet::sign::SignError;

/// Answers a request. Other Python threads run meanwhile, and an interrupt stops it.
#[pyfunction]
#[pyo3(signature = (request, *inputs, signer = None))]
#[expect(
    clippy::needless_pass_by_value,
    reason = "that is how arguments come from Python"
)]
pub(crate) fn ask<'py>(
    py: Python<'py>,
    request: &Bound<'py, PyAny>,
    inputs: Vec<Bound<'py, Input>>,
    signer: Option<&Bound<'py, Signer>>,
) -> PyResult<Bound<'py, PyAny>> {
    let request = pythonize::depythonize::<Request>(request);
    let request = request.map_err(|error| raise(py, &Fault::not_understood(&error)))?;
    let inputs: Vec<&ffi::Input> = inputs.iter().map(|input| &input.get().0).collect();
    let signer = signer.map(|signer| signer.get());
    let signals = Signals::new();
    let answer = py.detach(|| answer(request, &inputs, signer, &signals));
    match (answer, signals.raised()) {
        (_, Some(raised)) => Err(raised),
        (Ok(answer), None) => Ok(pythonize::pythonize(py, &answer)?),
        (Err(fault), None) => Err(raise(py, &fault)),
    }
}

fn answer(
    request: Request,
    inputs: &[&ffi::Input],
    signer: Option<&Signer>,
    signals: &Signals,
) -> Result<Answer, Fault> {
    let sign = signer
        .map(|signer| |content: &[u8]| -> Result<Vec<u8>, SignError> { signer.sign(content) });
    ffi::answer(
        request,
        &Given {
            inputs,
            sign: sign.as_ref().map(|sign| sign as _),
            interrupt: signals.interrupt(),
        },
    )
}

/// The exception for a fault: `russet.errors` has a class for each kind.
pub(crate) fn raise(py: Python<'_>, fault: &Fault) -> PyErr {
    if fault.kind == FaultKind::Interrupted {
        return PyKeyboardInterrupt::new_err(());
    }
    let exception = || -> PyResult<Bound<'_, PyAny>> {
        let fault = pythonize::pythonize(py, fault)?;
        py.import("russet.errors")?
            .call_method1("_from_fault", (fault,))
    };
    match exception() {
        Ok(exception) => PyErr::from_value(exception),
        Err(error) => error,
    }
}
