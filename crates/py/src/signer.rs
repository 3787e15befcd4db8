//! A key with its certificates.

use crate::ask::raise;
use pyo3::prelude::*;
use russet::diagnostic::{Files, Found};
use russet::ffi::Fault;
use russet::sign::{Identity, KeySigner, SignError, SignOptions, Signer as _};
use std::time::{Duration, SystemTime};

/// Signs with a private key in memory. Never leaves the process: it cannot be pickled.
#[pyclass(frozen, module = "russet._native")]
pub(crate) struct Signer {
    signer: KeySigner,
    options: SignOptions,
    findings: Vec<Found>,
}

#[pymethods]
impl Signer {
    /// From a certificate and a key in PEM.
    #[staticmethod]
    #[pyo3(signature = (certificate, key, chain, password, signing_time))]
    fn from_pem(
        py: Python<'_>,
        certificate: &[u8],
        key: &[u8],
        chain: Option<&[u8]>,
        password: Option<&str>,
        signing_time: Option<u64>,
    ) -> PyResult<Self> {
        let identity = Identity::from_pem(certificate, key, chain, password);
        Self::new(py, identity, signing_time)
    }

    /// From a PKCS#12 file.
    #[staticmethod]
    #[pyo3(signature = (file, password, signing_time))]
    fn from_pkcs12(
        py: Python<'_>,
        file: &[u8],
        password: Option<&str>,
        signing_time: Option<u64>,
    ) -> PyResult<Self> {
        // A key that a password protects takes thousands of hashes to open.
        let identity = py.detach(|| Identity::from_pkcs12(file, password));
        Self::new(py, identity, signing_time)
    }

    /// Subject, issuer and so on of the signer's certificate.
    #[getter]
    fn subject(&self) -> String {
        self.signer.chain().leaf().subject
    }

    /// What there is to say of the certificate: it expires soon, it is meant for something else.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(pythonize::pythonize(py, &self.findings)?)
    }
}

impl Signer {
    fn new(
        py: Python<'_>,
        identity: Result<Identity, SignError>,
        signing_time: Option<u64>,
    ) -> PyResult<Self> {
        let made = identity.and_then(|identity| identity.into_signer(SystemTime::now()));
        let (signer, findings) = made.map_err(|error| raise(py, &Fault::from(error)))?;
        let mut options = SignOptions::new();
        if let Some(seconds) = signing_time {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            options = options.with_signing_time(time);
        }
        let found = findings.iter();
        Ok(Self {
            signer,
            options,
            findings: found
                .map(|found| Found::new(found, &Files::new()))
                .collect(),
        })
    }

    /// Puts a signature around a profile.
    pub(crate) fn sign(&self, content: &[u8]) -> Result<Vec<u8>, SignError> {
        russet::sign::sign(content, &self.signer, &self.options)
    }
}
