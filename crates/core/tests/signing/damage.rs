//! Files that were cut short, changed or made up.

use crate::openssl::{Lab, PROFILE};
use crate::output::signer;
use proptest::prelude::*;
use russet::sign::{
    Identity, SignError, SignOptions, TrustAnchors, is_signed, sign, unsign, verify,
};
use std::time::SystemTime;

fn verified(signed: &[u8]) -> Result<Vec<u8>, SignError> {
    verify(signed, &TrustAnchors::none(), SystemTime::now())
        .map(|verification| verification.content)
}

#[test]
fn a_file_cut_short_is_an_error_at_every_length() {
    let Some(lab) = Lab::new() else { return };
    let der = sign(PROFILE, &signer(&lab), &SignOptions::new()).unwrap();
    lab.run("cms -sign -signer signer.pem -inkey signer-key.pem -outform DER -stream -binary -in profile -out signed -nodetach");
    let ber = lab.read("signed");
    for whole in [der, ber] {
        for length in 0..whole.len() {
            let cut = &whole[..length];
            assert!(unsign(cut).is_err(), "{length}");
            assert!(verified(cut).is_err(), "{length}");
            let begins_like_one = if whole[1] == 0x80 { 13 } else { 15 };
            assert_eq!(is_signed(cut), length >= begins_like_one, "{length}");
        }
        let error = unsign(&whole[..whole.len() / 2]).unwrap_err();
        let expected = format!(
            "the signed data cannot be read: the data are cut short, they end after {} bytes",
            whole.len() / 2
        );
        assert_eq!(error.to_string(), expected);
    }
}

/// Where in `whole` does `part` stand?
fn position(whole: &[u8], part: &[u8]) -> usize {
    whole
        .windows(part.len())
        .position(|window| window == part)
        .unwrap()
}

#[test]
fn a_change_of_the_content_the_attributes_or_the_signature_is_noticed() {
    let Some(lab) = Lab::new() else { return };
    let signed = sign(
        PROFILE,
        &signer(&lab),
        &SignOptions::new().with_signing_time(SystemTime::now()),
    )
    .unwrap();
    let reason = |at: usize| {
        let mut changed = signed.clone();
        changed[at] ^= 0x01;
        let error = verified(&changed).unwrap_err();
        assert_eq!(error.code().code, "X004", "{error}");
        error.to_string()
    };
    let content = "the signature of `CN=signer,O=Contoso` does not hold: the content was changed after it was signed";
    for at in 0..PROFILE.len() {
        assert_eq!(reason(position(&signed, PROFILE) + at), content);
    }
    let signing_time = [
        0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x05,
    ];
    let last_digit = position(&signed, &signing_time) + signing_time.len() + 15;
    assert!(reason(last_digit).ends_with("the signed attributes were changed"));
    assert!(reason(signed.len() - 1).ends_with("the signed attributes were changed"));
}

#[test]
fn no_change_of_any_byte_changes_the_content_unnoticed() {
    let Some(lab) = Lab::new() else { return };
    let signed = sign(PROFILE, &signer(&lab), &SignOptions::new()).unwrap();
    let anchors = TrustAnchors::from_pem(&lab.read("root.pem")).unwrap();
    let mut unnoticed = 0;
    for at in 0..signed.len() {
        let mut changed = signed.clone();
        changed[at] ^= 0x01;
        if let Ok(verification) = verify(&changed, &anchors, SystemTime::now()) {
            assert_eq!(verification.content, PROFILE);
            assert_eq!(
                verification.signers[0].certificate.subject,
                "CN=signer,O=Contoso"
            );
            unnoticed += 1;
        }
    }
    // Version numbers, the list of hashes, and the root, whose copy among the anchors is the one that counts.
    lab.run("x509 -in root.pem -outform DER -out root.cer");
    assert!(unnoticed <= lab.read("root.cer").len() + 10, "{unnoticed}");
}

#[test]
fn a_change_of_the_certificate_is_noticed_where_trust_is_asked_for() {
    let Some(lab) = Lab::new() else { return };
    let signed = sign(PROFILE, &signer(&lab), &SignOptions::new()).unwrap();
    let anchors = TrustAnchors::from_pem(&lab.read("root.pem")).unwrap();
    lab.run("x509 -in signer.pem -outform DER -out signer.cer");
    let certificate = lab.read("signer.cer");
    let start = position(&signed, &certificate);
    for at in start..start + certificate.len() {
        let mut changed = signed.clone();
        changed[at] ^= 0x01;
        assert!(
            verify(&changed, &anchors, SystemTime::now()).is_err(),
            "{at}"
        );
    }
}

#[test]
fn bytes_after_the_end_are_refused_but_for_white_space() {
    let Some(lab) = Lab::new() else { return };
    let signed = sign(PROFILE, &signer(&lab), &SignOptions::new()).unwrap();
    assert!(verified(&[&signed[..], b"\r\n\0"].concat()).is_ok());
    let error = verified(&[&signed[..], b"more"].concat()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the signed data cannot be read: 4 bytes follow the signed data"
    );
}

#[test]
fn damaged_armour_is_an_error() {
    let Some(lab) = Lab::new() else { return };
    lab.run("cms -sign -signer signer.pem -inkey signer-key.pem -outform PEM -binary -in profile -out signed -nodetach");
    let whole = lab.read("signed");
    for length in (30..whole.len() - 30).step_by(7) {
        assert_eq!(unsign(&whole[..length]).unwrap_err().code().code, "X002");
    }
}

#[test]
fn damaged_keys_and_containers_are_errors() {
    let Some(lab) = Lab::new() else { return };
    lab.run("pkcs12 -export -in signer.pem -inkey signer-key.pem -passout pass: -nomac -keypbe NONE -certpbe NONE -out open.p12");
    let container = lab.read("open.p12");
    for length in 0..container.len() {
        assert!(Identity::from_pkcs12(&container[..length], None).is_err());
    }
    let (certificate, key) = (lab.read("signer.pem"), lab.read("signer-key.pem"));
    for length in 0..key.len() - 1 {
        assert!(Identity::from_pem(&certificate, &key[..length], None, None).is_err());
    }
    for at in 0..container.len() {
        let mut changed = container.clone();
        changed[at] ^= 0x04;
        let _ = Identity::from_pkcs12(&changed, None);
    }
}

const START: [u8; 13] = [
    0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02,
];

proptest! {
    #[test]
    fn garbage_never_panics(garbage in prop::collection::vec(any::<u8>(), 0..400)) {
        let signed = [&START[..], &garbage].concat();
        prop_assert!(is_signed(&signed));
        prop_assert!(unsign(&signed).is_err());
        prop_assert!(verified(&garbage).is_err());
        prop_assert!(Identity::from_pkcs12(&garbage, None).is_err());
        prop_assert!(Identity::from_pem(&garbage, &garbage, None, None).is_err());
    }
}
