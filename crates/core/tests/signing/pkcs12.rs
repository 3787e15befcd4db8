//! PKCS#12 files of every make.

use crate::openssl::{Lab, PROFILE};
use russet::sign::{Identity, SignError, SignOptions, TrustAnchors, sign, verify};
use std::time::SystemTime;

/// As macOS Keychain Access and OpenSSL 1.1 write it: certificates under RC2-40, the key under 3DES, SHA-1. Password
/// `keychain`. Made with `openssl pkcs12 -export -legacy` from a key that is used nowhere else.
const KEYCHAIN: &[u8] = include_bytes!("keychain.p12");

/// As Java's `keytool -genkeypair` writes it: AES and SHA-256, with 10,000 rounds. Password `keystore`.
const JAVA: &[u8] = include_bytes!("java.p12");

/// Forms of encryption, as options of `openssl pkcs12 -export`.
const FORMS: [&str; 7] = [
    "",
    "-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1",
    "-keypbe PBE-SHA1-2DES -certpbe PBE-SHA1-2DES -macalg sha384",
    "-keypbe AES-256-CBC -certpbe AES-128-CBC -macalg sha512 -iter 5000",
    "-keypbe NONE -certpbe NONE",
    "-keypbe DES-EDE3-CBC -certpbe NONE -noiter -nomaciter",
    "-nomac",
];

/// Forms that OpenSSL 3 has in a module that may be absent.
const LEGACY_FORMS: [&str; 3] = [
    "-legacy",
    "-legacy -certpbe PBE-SHA1-RC2-128 -keypbe PBE-SHA1-RC2-40",
    "-legacy -descert",
];

fn export(lab: &Lab, options: &str) -> bool {
    let command = format!(
        "pkcs12 -export -in signer.pem -inkey signer-key.pem -certfile chain.pem -passout pass:päss -out our.p12 {options}"
    );
    lab.try_run(&command).status.success()
}

fn signs(lab: &Lab, file: &[u8], password: Option<&str>, form: &str) {
    let identity =
        Identity::from_pkcs12(file, password).unwrap_or_else(|error| panic!("{form}: {error}"));
    let issuers: Vec<String> = identity
        .chain()
        .issuers()
        .map(|issuer| issuer.subject)
        .collect();
    assert_eq!(
        issuers,
        ["CN=intermediate,O=Contoso", "CN=root,O=Contoso"],
        "{form}"
    );
    let (signer, findings) = identity.into_signer(SystemTime::now()).unwrap();
    assert_eq!(findings, [], "{form}");
    lab.openssl_accepts(&sign(PROFILE, &signer, &SignOptions::new()).unwrap());
}

#[test]
fn every_form_is_read() {
    let Some(lab) = Lab::new() else { return };
    for form in FORMS {
        assert!(export(&lab, form), "{form}");
        signs(&lab, &lab.read("our.p12"), Some("päss"), form);
    }
    for form in LEGACY_FORMS {
        if export(&lab, form) {
            signs(&lab, &lab.read("our.p12"), Some("päss"), form);
        } else {
            println!("skipped: this openssl lacks the legacy provider");
        }
    }
}

#[test]
fn files_of_other_makers_are_read() {
    let year_2027 = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_800_000_000);
    for (file, password, subject) in [
        (KEYCHAIN, "keychain", "CN=Keychain,O=Contoso"),
        (JAVA, "keystore", "CN=Java,O=Contoso"),
    ] {
        let identity = Identity::from_pkcs12(file, Some(password)).unwrap();
        assert_eq!(identity.chain().leaf().subject, subject);
        let (signer, _) = identity.into_signer(year_2027).unwrap();
        let signed = sign(PROFILE, &signer, &SignOptions::new()).unwrap();
        assert_eq!(
            verify(&signed, &TrustAnchors::none(), year_2027)
                .unwrap()
                .content,
            PROFILE
        );
        assert_eq!(
            Identity::from_pkcs12(file, Some("guess")).unwrap_err(),
            SignError::WrongPassword
        );
        assert_eq!(
            Identity::from_pkcs12(file, None).unwrap_err(),
            SignError::PasswordRequired
        );
    }
}

#[test]
fn passwords_are_right_wrong_or_missing() {
    let Some(lab) = Lab::new() else { return };
    for form in FORMS {
        assert!(export(&lab, form), "{form}");
        let file = lab.read("our.p12");
        for wrong in ["", "päss ", "pass"] {
            assert_eq!(
                Identity::from_pkcs12(&file, Some(wrong)).unwrap_err(),
                SignError::WrongPassword,
                "{form}"
            );
        }
        assert_eq!(
            Identity::from_pkcs12(&file, None).unwrap_err(),
            SignError::PasswordRequired,
            "{form}"
        );
    }
}

#[test]
fn an_empty_password_need_not_be_given() {
    let Some(lab) = Lab::new() else { return };
    for form in FORMS {
        assert!(export(&lab, &format!("{form} -passout pass:")), "{form}");
        signs(&lab, &lab.read("our.p12"), None, form);
        signs(&lab, &lab.read("our.p12"), Some(""), form);
    }
}

#[test]
fn a_file_must_hold_one_identity() {
    let Some(lab) = Lab::new() else { return };
    lab.run("pkcs12 -export -nokeys -in signer.pem -passout pass:p -out certificates.p12");
    let error = Identity::from_pkcs12(&lab.read("certificates.p12"), Some("p")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the PKCS#12 file cannot be used: it holds no private key"
    );
    lab.run("pkcs12 -export -nocerts -inkey signer-key.pem -in signer-key.pem -passout pass:p -out key.p12");
    let error = Identity::from_pkcs12(&lab.read("key.p12"), Some("p")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the PKCS#12 file cannot be used: it holds no certificate"
    );
    let error = Identity::from_pkcs12(&lab.read("signer.pem"), Some("p")).unwrap_err();
    assert_eq!(error.code().code, "X024");
}

#[test]
fn ber_is_read_in_every_layer() {
    let Some(lab) = Lab::new() else { return };
    assert!(export(&lab, "-nomac -keypbe NONE -certpbe NONE"));
    let der = lab.read("our.p12");
    let layered = ber(&der, 2);
    assert_ne!(layered, der);
    signs(&lab, &layered, None, "BER in every layer");
    assert!(export(&lab, ""));
    signs(
        &lab,
        &ber(&lab.read("our.p12"), 0),
        Some("päss"),
        "BER outside",
    );
}

/// Rewrites DER with open lengths and octet strings in pieces, and so also what the outer `layers` octet strings hold.
fn ber(der: &[u8], layers: usize) -> Vec<u8> {
    let mut output = Vec::new();
    let mut rest = der;
    while let [tag, ..] = *rest {
        let (content, after) = contents(rest);
        rest = after;
        match tag {
            0x04 => {
                let content = if layers > 0 {
                    ber(content, layers - 1)
                } else {
                    content.to_vec()
                };
                output.extend([0x24, 0x80]);
                for piece in content.chunks(100) {
                    output.extend([0x04, u8::try_from(piece.len()).unwrap()]);
                    output.extend(piece);
                }
                output.extend([0, 0]);
            }
            _ if tag & 0x20 != 0 => {
                output.extend([tag, 0x80]);
                output.extend(ber(content, layers));
                output.extend([0, 0]);
            }
            _ => output.extend(
                &der[der.len() - (content.len() + after.len() + 2)..der.len() - after.len()],
            ),
        }
    }
    output
}

/// The contents of the first value, and what follows it.
fn contents(der: &[u8]) -> (&[u8], &[u8]) {
    let octets = if der[1] & 0x80 == 0 {
        0
    } else {
        usize::from(der[1] & 0x7f)
    };
    let long = der[2..2 + octets]
        .iter()
        .fold(0, |length, &octet| length << 8 | usize::from(octet));
    let length = if octets == 0 {
        usize::from(der[1])
    } else {
        long
    };
    der[2 + octets..].split_at(length)
}
