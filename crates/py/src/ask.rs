//! From a Python dictionary to a request, and from its answer back.

use crate::signer::Signer;
use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;
use russet::ffi::{Answer, Fault, FaultKind, Given, Request, answer};
use russet::sign::SignError;

/// Answers a request. Other Python threads run meanwhile.
#[pyfunction]
#[pyo3(signature = (request, *, signer = None))]
pub(crate) fn ask<'py>(
    py: Python<'py>,
    request: &Bound<'py, PyAny>,
    signer: Option<&Bound<'py, Signer>>,
) -> PyResult<Bound<'py, PyAny>> {
    let request: Request = pythonize::depythonize(request)?;
    let signer = signer.map(|signer| signer.get());
    let answered = py.detach(|| answered(request, signer));
    match answered {
        Ok(answer) => Ok(pythonize::pythonize(py, &answer)?),
        Err(fault) => Err(raise(py, &fault)),
    }
}

fn answered(request: Request, signer: Option<&Signer>) -> Result<Answer, Fault> {
    let sign = signer
        .map(|signer| |content: &[u8]| -> Result<Vec<u8>, SignError> { signer.sign(content) });
    let given = Given {
        sign: sign.as_ref().map(|sign| sign as _),
    };
    answer(request, &given)
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
