//! What we write.

use crate::openssl::{Lab, PROFILE};
use russet::sign::{
    Algorithm, CertificateChain, Identity, KeySigner, SignError, SignOptions, Signer, TrustAnchors,
};
use russet::sign::{Unsigned, is_signed, sign, unsign, verify};
use std::time::{Duration, SystemTime};

pub(crate) fn signer(lab: &Lab) -> KeySigner {
    signer_of(lab, "signer")
}

pub(crate) fn signer_of(lab: &Lab, name: &str) -> KeySigner {
    let (certificate, key) = (
        lab.read(&format!("{name}.pem")),
        lab.read(&format!("{name}-key.pem")),
    );
    let identity =
        Identity::from_pem(&certificate, &key, Some(&lab.read("chain.pem")), None).unwrap();
    identity.into_signer(SystemTime::now()).unwrap().0
}

fn rsa_lab() -> Option<Lab> {
    let lab = Lab::new()?;
    lab.key("rsa", "RSA -pkeyopt rsa_keygen_bits:2048");
    lab.certificate("rsa", "signer", "intermediate", "");
    Some(lab)
}

#[test]
fn rsa_signatures_are_the_same_every_time() {
    let Some(lab) = rsa_lab() else { return };
    let at = |seconds| {
        SignOptions::new().with_signing_time(SystemTime::now() + Duration::from_secs(seconds))
    };
    for options in [SignOptions::new(), at(0)] {
        let [first, second] =
            [(), ()].map(|()| sign(PROFILE, &signer_of(&lab, "rsa"), &options).unwrap());
        assert_eq!(first, second);
    }
    let [first, second] =
        [10, 20].map(|seconds| sign(PROFILE, &signer_of(&lab, "rsa"), &at(seconds)).unwrap());
    assert_ne!(first, second);
}

#[test]
fn signing_time_is_signed_and_openssl_sees_it() {
    let Some(lab) = Lab::new() else { return };
    let now = SystemTime::now();
    let signed = sign(
        PROFILE,
        &signer(&lab),
        &SignOptions::new().with_signing_time(now),
    )
    .unwrap();
    lab.openssl_accepts(&signed);
    let printed = lab
        .try_run("cms -cmsout -print -inform DER -in signed")
        .stdout;
    assert!(String::from_utf8_lossy(&printed).contains("signingTime"));
    let read = verify(&signed, &TrustAnchors::none(), now).unwrap().signers[0]
        .signing_time
        .unwrap();
    assert!(
        now.duration_since(read).unwrap() < Duration::from_secs(1),
        "whole seconds"
    );
    let without = sign(PROFILE, &signer(&lab), &SignOptions::new()).unwrap();
    assert_eq!(
        verify(&without, &TrustAnchors::none(), now)
            .unwrap()
            .signers[0]
            .signing_time,
        None
    );
}

#[test]
fn signing_time_lies_in_the_validity() {
    let Some(lab) = Lab::new() else { return };
    let error = sign(
        PROFILE,
        &signer(&lab),
        &SignOptions::new().with_signing_time(SystemTime::UNIX_EPOCH),
    )
    .unwrap_err();
    assert_eq!(error.code().code, "X017");
    assert!(
        error
            .to_string()
            .starts_with("the signing time 1970-01-01T00:00:00Z is outside the validity"),
        "{error}"
    );
}

#[test]
fn from_2050_on_the_signing_time_has_four_digits_for_the_year() {
    let Some(lab) = Lab::new() else { return };
    lab.run(
        "req -x509 -new -config openssl.cnf -key root-key.pem -subj /CN=long -days 20000 -extensions root -out root.pem",
    );
    lab.write("chain.pem", lab.read("root.pem"));
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(2_550_000_000);
    let signed = sign(
        PROFILE,
        &signer_of(&lab, "root"),
        &SignOptions::new().with_signing_time(time),
    )
    .unwrap();
    assert!(
        signed
            .windows(15)
            .any(|window| window == b"20501021212000Z")
    );
    assert_eq!(
        verify(&signed, &TrustAnchors::none(), time)
            .unwrap()
            .signers[0]
            .signing_time,
        Some(time)
    );
}

#[test]
fn content_comes_out_as_it_went_in() {
    let Some(lab) = Lab::new() else { return };
    let signer = signer(&lab);
    let large = vec![0x5a; 300_000];
    for content in [PROFILE, b"bplist00\x00\x01\xff\r\n\r", b"", &large] {
        let signed = sign(content, &signer, &SignOptions::new()).unwrap();
        assert!(is_signed(&signed) && !is_signed(content));
        assert_eq!(unsign(&signed).unwrap(), content);
        assert_eq!(
            verify(&signed, &TrustAnchors::none(), SystemTime::now())
                .unwrap()
                .content,
            content
        );
    }
}

#[test]
fn nothing_is_signed_twice() {
    let Some(lab) = Lab::new() else { return };
    let signer = signer(&lab);
    let once = sign(PROFILE, &signer, &SignOptions::new()).unwrap();
    assert_eq!(
        sign(&once, &signer, &SignOptions::new()),
        Err(SignError::AlreadySigned)
    );
}

#[test]
fn somebody_else_may_hold_the_key() {
    let Some(lab) = rsa_lab() else { return };
    let chain =
        CertificateChain::from_pem(&[lab.read("rsa.pem"), lab.read("intermediate.pem")].concat())
            .unwrap();
    let unsigned =
        Unsigned::new(PROFILE, &chain, Algorithm::RsaSha256, &SignOptions::new()).unwrap();
    lab.write("message", unsigned.message());
    lab.run("dgst -sha256 -sign rsa-key.pem -out signature message");
    lab.openssl_accepts(&unsigned.finish(&lab.read("signature")).unwrap());
}

#[test]
fn the_words_of_a_failing_signer_arrive() {
    struct Broken(CertificateChain);
    impl Signer for Broken {
        fn chain(&self) -> &CertificateChain {
            &self.0
        }
        fn algorithm(&self) -> Algorithm {
            Algorithm::EcdsaP256Sha256
        }
        fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignError> {
            Err(SignError::Signer {
                reason: "the token is locked".to_owned(),
            })
        }
    }
    let Some(lab) = Lab::new() else { return };
    let broken = Broken(CertificateChain::from_pem(&lab.read("signer.pem")).unwrap());
    let error = sign(PROFILE, &broken, &SignOptions::new()).unwrap_err();
    assert_eq!(error.to_string(), "the signer failed: the token is locked");
}

#[test]
fn openssl_notices_tampering_with_what_we_sign() {
    let Some(lab) = Lab::new() else { return };
    let mut signed = sign(PROFILE, &signer(&lab), &SignOptions::new()).unwrap();
    let position = signed
        .windows(7)
        .position(|window| window == b"version")
        .unwrap();
    signed[position] = b'V';
    lab.write("signed", &signed);
    let output = lab.try_run("cms -verify -binary -inform DER -in signed -CAfile root.pem");
    assert!(!output.status.success());
}
