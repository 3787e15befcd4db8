//! Whom we trust.

use crate::openssl::{Lab, PROFILE};
use crate::output::signer_of;
use russet::diagnostic::Severity;
use russet::sign::{
    CertificateChain, SignError, SignOptions, TrustAnchors, Unsigned, sign, verify,
};
use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(86_400);
const P256: &str = "EC -pkeyopt ec_paramgen_curve:P-256";

fn signed(lab: &Lab) -> Vec<u8> {
    sign(PROFILE, &signer_of(lab, "signer"), &SignOptions::new()).unwrap()
}

/// The trusted certificate that is found, or the reason why none is.
fn found(lab: &Lab, signed: &[u8], anchors: &[&str], now: SystemTime) -> Result<String, String> {
    let anchors: Vec<Vec<u8>> = anchors
        .iter()
        .map(|name| lab.read(&format!("{name}.pem")))
        .collect();
    let anchors = TrustAnchors::from_pem(&anchors.concat()).unwrap();
    match verify(signed, &anchors, now) {
        Ok(verification) => Ok(verification.signers[0].anchor.clone().unwrap().subject),
        Err(SignError::Untrusted { reason, .. }) => Err(reason),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn any_certificate_of_the_chain_can_be_trusted() {
    let Some(lab) = Lab::new() else { return };
    let signed = signed(&lab);
    for anchor in ["root", "intermediate", "signer"] {
        let subject = format!("CN={anchor},O=Contoso");
        assert_eq!(
            found(&lab, &signed, &[anchor], SystemTime::now()),
            Ok(subject)
        );
    }
}

#[test]
fn another_root_is_not_trusted_even_under_the_same_name() {
    let Some(lab) = Lab::new() else { return };
    let signed = signed(&lab);
    lab.key("other", P256);
    lab.self_signed("other", "root");
    let reason = found(&lab, &signed, &["other"], SystemTime::now()).unwrap_err();
    assert_eq!(
        reason,
        "the chain ends at `CN=root,O=Contoso`, which is not among the trusted certificates"
    );
    lab.key("root", P256);
    lab.self_signed("root", "bare");
    assert!(found(&lab, &signed, &["root"], SystemTime::now()).is_err());
}

#[test]
fn a_missing_intermediate_is_named_and_may_be_given() {
    let Some(lab) = Lab::new() else { return };
    lab.write("chain.pem", lab.read("root.pem"));
    let signed = signed(&lab);
    let reason = found(&lab, &signed, &["root"], SystemTime::now()).unwrap_err();
    assert_eq!(
        reason,
        "the certificate of `CN=intermediate,O=Contoso`, which issued `CN=signer,O=Contoso`, is missing"
    );
    assert!(found(&lab, &signed, &["root", "intermediate"], SystemTime::now()).is_ok());
}

#[test]
fn validity_is_looked_at_where_trust_is_asked_for() {
    let Some(lab) = Lab::new() else { return };
    let signed = signed(&lab);
    let later = SystemTime::now() + 40 * DAY;
    let reason = found(&lab, &signed, &["root"], later).unwrap_err();
    assert!(
        reason.starts_with("the certificate of `CN=signer,O=Contoso` expired on "),
        "{reason}"
    );
    assert!(found(&lab, &signed, &["root"], SystemTime::now() - DAY).is_err());
    let findings = verify(&signed, &TrustAnchors::none(), later)
        .unwrap()
        .findings;
    assert_eq!(findings.len(), 1);
    assert_eq!(
        (findings[0].code.code, findings[0].severity),
        ("X010", Severity::Warning)
    );
}

#[test]
fn only_authorities_issue_certificates() {
    let Some(lab) = Lab::new() else { return };
    lab.key("sub", P256);
    lab.certificate("sub", "signer", "signer", "");
    lab.write(
        "chain.pem",
        [lab.read("signer.pem"), lab.read("chain.pem")].concat(),
    );
    let signed = sign(PROFILE, &signer_of(&lab, "sub"), &SignOptions::new()).unwrap();
    let reason = found(&lab, &signed, &["root"], SystemTime::now()).unwrap_err();
    assert_eq!(
        reason,
        "`CN=signer,O=Contoso` is not a certificate authority"
    );
}

#[test]
fn an_authority_can_limit_the_length_of_the_chain() {
    let Some(lab) = Lab::new() else { return };
    lab.key("deeper", P256);
    lab.certificate("deeper", "intermediate", "intermediate", "");
    lab.certificate("signer", "signer", "deeper", "");
    lab.write(
        "chain.pem",
        [lab.read("deeper.pem"), lab.read("chain.pem")].concat(),
    );
    let reason = found(&lab, &signed(&lab), &["root"], SystemTime::now()).unwrap_err();
    assert_eq!(
        reason,
        "`CN=intermediate,O=Contoso` does not allow so long a chain"
    );
}

#[test]
fn critical_extensions_are_understood_or_refused() {
    let Some(lab) = Lab::new() else { return };
    lab.certificate("signer", "apple", "intermediate", "");
    assert!(found(&lab, &signed(&lab), &["root"], SystemTime::now()).is_ok());
    lab.certificate("signer", "unknown", "intermediate", "");
    let reason = found(&lab, &signed(&lab), &["root"], SystemTime::now()).unwrap_err();
    assert!(
        reason.contains("has the critical extension 1.3.6.1.4.1.99999.1"),
        "{reason}"
    );
}

#[test]
fn certificates_signed_with_sha1_are_not_trusted() {
    let Some(lab) = Lab::new() else { return };
    lab.certificate("signer", "signer", "intermediate", "-sha1");
    let reason = found(&lab, &signed(&lab), &["root"], SystemTime::now()).unwrap_err();
    assert!(
        reason.contains("ECDSA with SHA-1 is not supported"),
        "{reason}"
    );
}

#[test]
fn an_rsa_chain_is_followed() {
    let Some(lab) = Lab::empty() else { return };
    for (name, section) in [
        ("root", "root"),
        ("intermediate", "intermediate"),
        ("signer", "signer"),
    ] {
        lab.key(name, "RSA -pkeyopt rsa_keygen_bits:2048");
        match name {
            "root" => lab.self_signed(name, section),
            "intermediate" => lab.certificate(name, section, "root", "-sha384"),
            _ => lab.certificate(
                name,
                section,
                "intermediate",
                "-sha512 -sigopt rsa_padding_mode:pss",
            ),
        }
    }
    lab.write("chain.pem", lab.read("intermediate.pem"));
    assert_eq!(
        found(&lab, &signed(&lab), &["root"], SystemTime::now()),
        Ok("CN=root,O=Contoso".to_owned())
    );
}

#[test]
fn a_signature_by_another_key_does_not_hold() {
    let Some(lab) = Lab::new() else { return };
    let chain = CertificateChain::from_pem(&lab.read("signer.pem")).unwrap();
    let algorithm = russet::sign::Algorithm::EcdsaP256Sha256;
    let unsigned = Unsigned::new(PROFILE, &chain, algorithm, &SignOptions::new()).unwrap();
    lab.write("message", unsigned.message());
    lab.run("dgst -sha256 -sign root-key.pem -out signature message");
    let forged = unsigned.finish(&lab.read("signature")).unwrap();
    let error = verify(&forged, &TrustAnchors::none(), SystemTime::now()).unwrap_err();
    assert_eq!(error.code().code, "X004");
}
