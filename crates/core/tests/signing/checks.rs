//! What is said about certificates before anything is signed.

use crate::openssl::Lab;
use russet::diagnostic::Severity;
use russet::sign::{CertificateChain, SignError};
use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(86_400);

fn chain(lab: &Lab, names: &[&str]) -> CertificateChain {
    let files: Vec<Vec<u8>> = names
        .iter()
        .map(|name| lab.read(&format!("{name}.pem")))
        .collect();
    CertificateChain::from_pem(&files.concat()).unwrap()
}

fn codes(chain: &CertificateChain, now: SystemTime) -> Vec<(&'static str, Severity)> {
    let findings = chain.check(now).unwrap();
    findings
        .iter()
        .map(|finding| (finding.code.code, finding.severity))
        .collect()
}

#[test]
fn a_good_chain_gives_no_cause_for_complaint() {
    let Some(lab) = Lab::new() else { return };
    assert_eq!(
        codes(
            &chain(&lab, &["signer", "root", "intermediate"]),
            SystemTime::now()
        ),
        []
    );
}

#[test]
fn an_expired_certificate_is_an_error() {
    let Some(lab) = Lab::new() else { return };
    let chain = chain(&lab, &["signer", "intermediate", "root"]);
    let error = chain.check(SystemTime::now() + 31 * DAY).unwrap_err();
    assert_eq!(error.code().code, "X010");
    assert!(
        error
            .to_string()
            .starts_with("the certificate of `CN=signer,O=Contoso` expired on 2"),
        "{error}"
    );
    assert_eq!(
        chain
            .check(SystemTime::now() - DAY)
            .unwrap_err()
            .code()
            .code,
        "X011"
    );
    assert!(chain.check(SystemTime::now() + 29 * DAY).is_ok());
}

#[test]
fn an_expired_issuer_is_a_warning() {
    let Some(lab) = Lab::new() else { return };
    lab.certificate("signer", "signer", "intermediate", "-days 100");
    let later = SystemTime::now() + 40 * DAY;
    let expected = [("X010", Severity::Warning), ("X010", Severity::Warning)];
    assert_eq!(
        codes(&chain(&lab, &["signer", "intermediate", "root"]), later),
        expected
    );
}

#[test]
fn a_certificate_for_another_purpose_is_a_warning() {
    let Some(lab) = Lab::new() else { return };
    for (section, expected) in [
        ("server", "its extended key usage is `serverAuth` only"),
        ("encipherment", "its key usage lacks digital signature"),
    ] {
        lab.certificate("signer", section, "intermediate", "");
        let findings = chain(&lab, &["signer", "intermediate", "root"])
            .check(SystemTime::now())
            .unwrap();
        assert_eq!(findings.len(), 1);
        assert_eq!(
            (findings[0].code.code, findings[0].severity),
            ("X013", Severity::Warning)
        );
        assert!(
            findings[0].message.contains(expected),
            "{}",
            findings[0].message
        );
    }
    for section in ["apple", "bare"] {
        lab.certificate("signer", section, "intermediate", "");
        assert_eq!(
            codes(
                &chain(&lab, &["signer", "intermediate", "root"]),
                SystemTime::now()
            ),
            [],
            "{section}"
        );
    }
}

#[test]
fn a_short_key_is_an_error() {
    let Some(lab) = Lab::new() else { return };
    lab.key("signer", "RSA -pkeyopt rsa_keygen_bits:1024");
    lab.certificate("signer", "signer", "intermediate", "");
    let error = chain(&lab, &["signer"])
        .check(SystemTime::now())
        .unwrap_err();
    assert_eq!(error, SignError::WeakKey { bits: 1024 });
}

#[test]
fn an_outdated_hash_is_a_warning() {
    let Some(lab) = Lab::new() else { return };
    lab.certificate("signer", "signer", "intermediate", "-sha1");
    let expected = [("X015", Severity::Warning)];
    assert_eq!(
        codes(
            &chain(&lab, &["signer", "intermediate", "root"]),
            SystemTime::now()
        ),
        expected
    );
}

#[test]
fn an_incomplete_chain_is_a_note() {
    let Some(lab) = Lab::new() else { return };
    for names in [
        &["signer"][..],
        &["signer", "intermediate"],
        &["signer", "root"],
    ] {
        let codes = codes(&chain(&lab, names), SystemTime::now());
        assert_eq!(codes[0], ("X016", Severity::Note), "{names:?}");
    }
}

#[test]
fn a_certificate_from_elsewhere_is_left_out_with_a_note() {
    let Some(lab) = Lab::new() else { return };
    lab.key("other", "EC -pkeyopt ec_paramgen_curve:P-256");
    lab.self_signed("other", "root");
    let chain = chain(
        &lab,
        &[
            "signer",
            "other",
            "intermediate",
            "signer",
            "intermediate",
            "root",
            "root",
        ],
    );
    let findings = chain.check(SystemTime::now()).unwrap();
    let messages: Vec<&str> = findings
        .iter()
        .map(|finding| finding.message.as_str())
        .collect();
    assert_eq!(
        messages,
        ["`CN=other,O=Contoso` is not part of the chain and is left out"]
    );
    assert_eq!(chain.issuers().count(), 2);
}

#[test]
fn what_is_no_certificate_is_named() {
    let Some(lab) = Lab::new() else { return };
    lab.certificate("signer", "signer", "intermediate", "");
    let read = |input: &[u8]| CertificateChain::from_pem(input).unwrap_err().to_string();
    let request = read(&lab.read("signer.csr"));
    assert_eq!(
        request,
        "the certificate cannot be read: the file holds no certificate but `CERTIFICATE REQUEST`"
    );
    assert_eq!(
        read(b"hello"),
        "the certificate cannot be read: the file is neither PEM nor DER"
    );
    assert_eq!(
        read(b""),
        "the certificate cannot be read: the file is neither PEM nor DER"
    );
    let pem = lab.read("signer.pem");
    for length in 0..pem.len() - 1 {
        assert!(CertificateChain::from_pem(&pem[..length]).is_err());
    }
}
