//! What others write.

use crate::openssl::{Lab, PROFILE};
use russet::sign::{SignError, TrustAnchors, Verification, is_signed, unsign, verify};
use std::time::SystemTime;

fn verified(lab: &Lab, signed: &[u8]) -> Result<Verification, SignError> {
    let anchors = TrustAnchors::from_pem(&lab.read("root.pem")).unwrap();
    verify(signed, &anchors, SystemTime::now())
}

/// Has `openssl` sign with these options and verifies the result.
fn accepts(lab: &Lab, command: &str) -> Verification {
    lab.run(&format!(
        "{command} -binary -in profile -out signed -certfile chain.pem -nodetach"
    ));
    let signed = lab.read("signed");
    assert!(is_signed(&signed), "{command}");
    assert_eq!(unsign(&signed).unwrap(), PROFILE, "{command}");
    let verification = verified(lab, &signed).unwrap_or_else(|error| panic!("{command}: {error}"));
    assert_eq!(verification.content, PROFILE);
    assert_eq!(
        verification.signers[0].anchor.as_ref().unwrap().subject,
        "CN=root,O=Contoso"
    );
    verification
}

const CMS: &str = "cms -sign -signer signer.pem -inkey signer-key.pem -outform DER";
const RSA: &str = "cms -sign -signer rsa.pem -inkey rsa-key.pem -outform DER";

fn rsa_lab() -> Option<Lab> {
    let lab = Lab::new()?;
    lab.key("rsa", "RSA -pkeyopt rsa_keygen_bits:2048");
    lab.certificate("rsa", "signer", "intermediate", "");
    Some(lab)
}

#[test]
fn every_way_in_which_openssl_signs_is_read() {
    let Some(lab) = rsa_lab() else { return };
    for command in [CMS, RSA] {
        for options in [
            "",
            "-stream",
            "-noattr",
            "-keyid",
            "-noattr -keyid -stream",
            "-md sha384",
            "-md sha512",
            "-cades",
        ] {
            assert_eq!(
                accepts(&lab, &format!("{command} {options}")).findings,
                [],
                "{options}"
            );
        }
        accepts(&lab, &command.replace("DER", "PEM"));
    }
    accepts(
        &lab,
        "smime -sign -signer rsa.pem -inkey rsa-key.pem -outform DER",
    );
    accepts(
        &lab,
        "smime -sign -signer rsa.pem -inkey rsa-key.pem -outform PEM -noattr",
    );
}

#[test]
fn rsa_pss_is_read_with_any_salt() {
    let Some(lab) = rsa_lab() else { return };
    for salt in [
        "",
        "-keyopt rsa_pss_saltlen:digest",
        "-keyopt rsa_pss_saltlen:max",
        "-keyopt rsa_pss_saltlen:7",
    ] {
        for digest in ["sha256", "sha384", "sha512"] {
            let command = format!("{RSA} -keyopt rsa_padding_mode:pss {salt} -md {digest}");
            let verification = accepts(&lab, &command);
            assert!(
                verification.signers[0]
                    .algorithm
                    .starts_with("RSA-PSS with SHA-")
            );
        }
    }
}

#[test]
fn p521_and_p384_are_read() {
    let Some(lab) = Lab::new() else { return };
    for curve in ["P-384", "P-521"] {
        lab.key("signer", &format!("EC -pkeyopt ec_paramgen_curve:{curve}"));
        lab.certificate("signer", "signer", "intermediate", "");
        accepts(&lab, &format!("{CMS} -md sha512"));
    }
}

#[test]
fn sha1_is_read_with_a_warning() {
    let Some(lab) = rsa_lab() else { return };
    for command in [CMS, RSA] {
        let findings = accepts(&lab, &format!("{command} -md sha1")).findings;
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].code.code, "X015");
    }
}

#[test]
fn md5_is_refused() {
    let Some(lab) = rsa_lab() else { return };
    lab.run(&format!(
        "{RSA} -md md5 -binary -in profile -out signed -nodetach"
    ));
    assert_eq!(
        verified(&lab, &lab.read("signed")).unwrap_err().code().code,
        "X007"
    );
}

#[test]
fn every_signer_is_verified() {
    let Some(lab) = rsa_lab() else { return };
    let verification = accepts(&lab, &format!("{CMS} -signer rsa.pem -inkey rsa-key.pem"));
    let mut subjects: Vec<&str> = verification
        .signers
        .iter()
        .map(|signer| signer.certificate.subject.as_str())
        .collect();
    subjects.sort_unstable();
    assert_eq!(subjects, ["CN=rsa,O=Contoso", "CN=signer,O=Contoso"]);
}

#[test]
fn what_is_known_of_the_signer() {
    let Some(lab) = Lab::new() else { return };
    let signer = accepts(&lab, CMS).signers.remove(0);
    assert_eq!(signer.certificate.issuer, "CN=intermediate,O=Contoso");
    assert_eq!(signer.certificate.key, "ECDSA P-256");
    assert_eq!(signer.algorithm, "ECDSA with SHA-256");
    assert!(!signer.certificate.self_issued);
    assert!(signer.signing_time.is_some());
    let printed = lab
        .try_run("x509 -in signer.pem -noout -serial -fingerprint -sha256")
        .stdout;
    let printed = String::from_utf8(printed).unwrap().replace(':', "");
    assert!(
        printed.contains(&signer.certificate.serial)
            && printed.contains(&signer.certificate.sha256)
    );
}

#[test]
fn a_missing_certificate_is_named_and_may_be_given() {
    let Some(lab) = Lab::new() else { return };
    for (options, identifier) in [
        (
            "",
            "issued by `CN=intermediate,O=Contoso` with the serial number ",
        ),
        ("-keyid", "with the key identifier "),
    ] {
        lab.run(&format!(
            "{CMS} {options} -nocerts -binary -in profile -out signed -nodetach"
        ));
        let signed = lab.read("signed");
        assert_eq!(unsign(&signed).unwrap(), PROFILE);
        let error = verified(&lab, &signed).unwrap_err();
        assert_eq!(error.code().code, "X005");
        assert!(error.to_string().contains(identifier), "{error}");
        let given = TrustAnchors::from_pem(&lab.read("signer.pem")).unwrap();
        assert_eq!(
            verify(&signed, &given, SystemTime::now()).unwrap().content,
            PROFILE
        );
    }
}

#[test]
fn a_detached_signature_is_named() {
    let Some(lab) = Lab::new() else { return };
    lab.run(&format!("{CMS} -binary -in profile -out signed"));
    assert_eq!(
        verified(&lab, &lab.read("signed")),
        Err(SignError::Detached)
    );
    assert_eq!(unsign(&lab.read("signed")), Err(SignError::Detached));
}

#[test]
fn certificates_alone_are_no_signature() {
    let Some(lab) = Lab::new() else { return };
    lab.run("crl2pkcs7 -nocrl -certfile chain.pem -outform DER -out signed");
    let error = verified(&lab, &lab.read("signed")).unwrap_err();
    assert_eq!(error.code().code, "X001");
}

#[test]
fn other_files_are_named() {
    let Some(lab) = Lab::new() else { return };
    lab.run("cms -encrypt -binary -in profile -outform DER -out encrypted signer.pem");
    lab.run("x509 -in signer.pem -outform DER -out signer.cer");
    let cases: [(&[u8], &str); 8] = [
        (&lab.read("encrypted"), "an encrypted CMS message"),
        (&lab.read("signer.cer"), "neither CMS nor a property list"),
        (&lab.read("signer.pem"), "a PEM certificate"),
        (&lab.read("signer-key.pem"), "a PEM file of another kind"),
        (PROFILE, "a property list without a signature"),
        (b"bplist00\0", "a binary property list without a signature"),
        (b" \n", "an empty file"),
        (b"0", "neither CMS nor a property list"),
    ];
    for (input, found) in cases {
        let expected = SignError::NotSigned {
            found: found.to_owned(),
        };
        assert_eq!(unsign(input), Err(expected.clone()));
        assert_eq!(verified(&lab, input), Err(expected));
    }
}
