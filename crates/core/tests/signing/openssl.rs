//! A temporary folder with a certificate authority in it, run by the `openssl` command.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;

/// What gets signed: a profile as far as signing cares.
pub(crate) const PROFILE: &[u8] =
    b"<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict/></plist>\n";

const CONFIGURATION: &str = "
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[intermediate]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = emailProtection, codeSigning
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[server]
extendedKeyUsage = serverAuth
[encipherment]
keyUsage = critical, keyEncipherment
[apple]
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, 1.2.840.113635.100.4.13
1.2.840.113635.100.6.1.14 = critical, DER:0500
[unknown]
1.3.6.1.4.1.99999.1 = critical, DER:0500
[bare]
subjectKeyIdentifier = none
";

/// The folder.
pub(crate) struct Lab {
    folder: TempDir,
}

impl Lab {
    /// An empty folder; `None`, and a line that says so, where there is no `openssl` 3. On CI it must be there.
    pub(crate) fn empty() -> Option<Self> {
        if !is_openssl_3() {
            assert!(std::env::var_os("CI").is_none(), "`openssl` 3 is missing");
            println!("skipped: `openssl` 3 is not here");
            return None;
        }
        let lab = Self {
            folder: TempDir::new().unwrap(),
        };
        lab.write("openssl.cnf", CONFIGURATION);
        lab.write("profile", PROFILE);
        Some(lab)
    }

    /// With a root, an intermediate and a signer on P-256: `root.pem`, `intermediate.pem`, `signer.pem`, each with
    /// `…-key.pem`, and both issuers as `chain.pem`.
    pub(crate) fn new() -> Option<Self> {
        let lab = Self::empty()?;
        lab.key("root", "EC -pkeyopt ec_paramgen_curve:P-256");
        lab.self_signed("root", "root");
        lab.key("intermediate", "EC -pkeyopt ec_paramgen_curve:P-256");
        lab.certificate("intermediate", "intermediate", "root", "");
        lab.key("signer", "EC -pkeyopt ec_paramgen_curve:P-256");
        lab.certificate("signer", "signer", "intermediate", "");
        lab.write(
            "chain.pem",
            [lab.read("intermediate.pem"), lab.read("root.pem")].concat(),
        );
        Some(lab)
    }

    /// Generates `NAME-key.pem`, PKCS#8.
    pub(crate) fn key(&self, name: &str, kind: &str) {
        self.run(&format!("genpkey -algorithm {kind} -out {name}-key.pem"));
    }

    /// Issues `NAME.pem`, self-signed with the extensions of a section of the configuration.
    pub(crate) fn self_signed(&self, name: &str, section: &str) {
        self.run(&format!(
            "req -x509 -new -config openssl.cnf -key {name}-key.pem -subj /O=Contoso/CN={name} -days 30 \
             -extensions {section} -out {name}.pem"
        ));
    }

    /// Issues `NAME.pem` with the key of `ISSUER.pem`.
    pub(crate) fn certificate(&self, name: &str, section: &str, issuer: &str, options: &str) {
        self.run(&format!(
            "req -new -config openssl.cnf -key {name}-key.pem -subj /O=Contoso/CN={name} -out {name}.csr"
        ));
        self.run(&format!(
            "x509 -req -in {name}.csr -CA {issuer}.pem -CAkey {issuer}-key.pem -CAcreateserial -days 30 \
             -extfile openssl.cnf -extensions {section} -out {name}.pem {options}"
        ));
    }

    /// Runs `openssl` with arguments that hold no spaces, and insists that it succeeds.
    pub(crate) fn run(&self, arguments: &str) {
        let output = self.try_run(arguments);
        assert!(
            output.status.success(),
            "openssl {arguments}\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// Runs `openssl` with arguments that hold no spaces.
    pub(crate) fn try_run(&self, arguments: &str) -> Output {
        Command::new("openssl")
            .args(arguments.split_whitespace())
            .env("OPENSSL_CONF", self.path("openssl.cnf"))
            .current_dir(self.folder.path())
            .output()
            .unwrap()
    }

    /// Has `openssl` verify what we signed against the root and the signer's purpose, and compares the content.
    pub(crate) fn openssl_accepts(&self, signed: &[u8]) {
        self.write("signed", signed);
        self.run("cms -verify -binary -inform DER -in signed -CAfile root.pem -out content");
        assert_eq!(self.read("content"), PROFILE);
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).unwrap();
    }
}

/// LibreSSL, which macOS has under the same name, lacks what the tests need.
fn is_openssl_3() -> bool {
    let output = Command::new("openssl").arg("version").output();
    let version = output
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default();
    let major = version
        .strip_prefix("OpenSSL ")
        .and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    major.is_some_and(|major| major >= 3)
}
