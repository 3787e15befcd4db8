//! Every kind and form of private key.

use crate::openssl::{Lab, PROFILE};
use russet::sign::{Identity, SignError, SignOptions, sign};
use std::time::SystemTime;

/// Kinds of key, as `openssl genpkey` names them.
const KINDS: [&str; 5] = [
    "RSA -pkeyopt rsa_keygen_bits:2048",
    "RSA -pkeyopt rsa_keygen_bits:3072",
    "RSA -pkeyopt rsa_keygen_bits:4096",
    "EC -pkeyopt ec_paramgen_curve:P-256",
    "EC -pkeyopt ec_paramgen_curve:P-384",
];

/// Issues a certificate for a key that is in the folder and has `openssl` verify what the two sign.
fn signs(lab: &Lab, key: &str, password: Option<&str>) {
    let identity = Identity::from_pem(
        &lab.read("our.pem"),
        &lab.read(key),
        Some(&lab.read("chain.pem")),
        password,
    );
    let (signer, findings) = identity
        .unwrap_or_else(|error| panic!("{key}: {error}"))
        .into_signer(SystemTime::now())
        .unwrap();
    assert_eq!(findings, [], "{key}");
    lab.openssl_accepts(&sign(PROFILE, &signer, &SignOptions::new()).unwrap());
}

fn issue(lab: &Lab, kind: &str) {
    lab.key("our", kind);
    lab.certificate("our", "signer", "intermediate", "");
}

#[test]
fn every_kind_of_key_signs() {
    let Some(lab) = Lab::new() else { return };
    for kind in KINDS {
        issue(&lab, kind);
        signs(&lab, "our-key.pem", None);
    }
}

#[test]
fn every_form_of_rsa_key_is_read() {
    let Some(lab) = Lab::new() else { return };
    issue(&lab, KINDS[0]);
    lab.run("rsa -in our-key.pem -traditional -out pkcs1.pem");
    signs(&lab, "pkcs1.pem", None);
    encrypted_forms(&lab);
}

#[test]
fn every_form_of_elliptic_curve_key_is_read() {
    let Some(lab) = Lab::new() else { return };
    for kind in [KINDS[3], KINDS[4]] {
        issue(&lab, kind);
        lab.run("ec -in our-key.pem -out sec1.pem");
        signs(&lab, "sec1.pem", None);
        lab.run("ec -in our-key.pem -no_public -out private-only.pem");
        signs(&lab, "private-only.pem", None);
    }
    issue(&lab, KINDS[3]);
    lab.run("ec -in our-key.pem -conv_form compressed -out compressed.pem");
    signs(&lab, "compressed.pem", None);
    lab.run("ec -in our-key.pem -out sec1.pem");
    lab.run("ecparam -name prime256v1 -out parameters.pem");
    lab.write(
        "both.pem",
        [lab.read("parameters.pem"), lab.read("sec1.pem")].concat(),
    );
    signs(&lab, "both.pem", None);
    encrypted_forms(&lab);
}

fn encrypted_forms(lab: &Lab) {
    for form in [
        "-v2 aes-256-cbc",
        "-v2 aes-128-cbc -v2prf hmacWithSHA1",
        "-v2 des3",
        "-scrypt",
        "-v1 PBE-SHA1-3DES",
    ] {
        lab.run(&format!(
            "pkcs8 -topk8 -in our-key.pem {form} -passout pass:päss -out encrypted.pem"
        ));
        signs(lab, "encrypted.pem", Some("päss"));
        let read = |password| {
            Identity::from_pem(
                &lab.read("our.pem"),
                &lab.read("encrypted.pem"),
                None,
                password,
            )
        };
        assert_eq!(
            read(None).unwrap_err(),
            SignError::PasswordRequired,
            "{form}"
        );
        for wrong in ["", "pass", "PÄSS", "another", "one more"] {
            assert_eq!(
                read(Some(wrong)).unwrap_err(),
                SignError::WrongPassword,
                "{form}"
            );
        }
    }
}

#[test]
fn key_and_certificates_may_share_a_file() {
    let Some(lab) = Lab::new() else { return };
    let all = [
        lab.read("root.pem"),
        lab.read("signer-key.pem"),
        lab.read("signer.pem"),
        lab.read("intermediate.pem"),
    ];
    let all = all.concat();
    let identity = Identity::from_pem(&all, &all, None, None).unwrap();
    let issuers: Vec<String> = identity
        .chain()
        .issuers()
        .map(|issuer| issuer.subject)
        .collect();
    assert_eq!(identity.chain().leaf().subject, "CN=signer,O=Contoso");
    assert_eq!(issuers, ["CN=intermediate,O=Contoso", "CN=root,O=Contoso"]);
    let (signer, _) = identity.into_signer(SystemTime::now()).unwrap();
    lab.openssl_accepts(&sign(PROFILE, &signer, &SignOptions::new()).unwrap());
}

#[test]
fn a_der_certificate_will_do() {
    let Some(lab) = Lab::new() else { return };
    lab.run("x509 -in signer.pem -outform DER -out signer.cer");
    let identity = Identity::from_pem(
        &lab.read("signer.cer"),
        &lab.read("signer-key.pem"),
        None,
        None,
    )
    .unwrap();
    assert_eq!(identity.chain().leaf().subject, "CN=signer,O=Contoso");
}

#[test]
fn a_key_of_another_certificate_is_refused() {
    let Some(lab) = Lab::new() else { return };
    let read = |key: &str| {
        Identity::from_pem(&lab.read("signer.pem"), &lab.read(key), None, None).unwrap_err()
    };
    let mismatch = SignError::KeyMismatch {
        subject: "CN=signer,O=Contoso".to_owned(),
    };
    assert_eq!(read("root-key.pem"), mismatch);
    lab.key("rsa", KINDS[0]);
    assert_eq!(read("rsa-key.pem"), mismatch);
}

#[test]
fn what_is_no_private_key_is_named() {
    let Some(lab) = Lab::new() else { return };
    let read = |key: &[u8]| {
        Identity::from_pem(&lab.read("signer.pem"), key, None, None)
            .unwrap_err()
            .to_string()
    };
    let file = |name: &str| read(&lab.read(name));
    lab.run("pkey -in signer-key.pem -pubout -out public.pem");
    assert_eq!(
        file("public.pem"),
        "the private key cannot be read: the file holds no private key but `PUBLIC KEY`"
    );
    assert_eq!(
        file("profile"),
        "the private key cannot be read: the file is not PEM"
    );
    let twice = lab.read("signer-key.pem").repeat(2);
    assert_eq!(
        read(&twice),
        "the private key cannot be read: the file holds several private keys"
    );
    lab.run("ec -in signer-key.pem -aes128 -passout pass:p -out traditional.pem");
    assert!(file("traditional.pem").ends_with("it is encrypted in OpenSSL's traditional way"));
    let command = "pkcs8 -topk8 -in signer-key.pem -v1 PBE-MD5-DES -passout pass:p -out md5.pem";
    if lab
        .try_run(&format!("{command} -provider legacy -provider default"))
        .status
        .success()
    {
        let read = Identity::from_pem(
            &lab.read("signer.pem"),
            &lab.read("md5.pem"),
            None,
            Some("p"),
        );
        let message = read.unwrap_err().to_string();
        assert!(
            message.contains("it is encrypted with pbeWithMD5AndDES-CBC"),
            "{message}"
        );
    } else {
        println!("skipped: this openssl lacks the legacy provider");
    }
}

#[test]
fn other_kinds_of_key_are_refused_by_name() {
    let Some(lab) = Lab::new() else { return };
    let cases = [
        ("ED25519", "id-Ed25519 keys are not supported for signing"),
        (
            "EC -pkeyopt ec_paramgen_curve:P-521",
            "ECDSA secp521r1 keys are not supported for signing",
        ),
        (
            "RSA-PSS -pkeyopt rsa_keygen_bits:2048",
            "id-RSASSA-PSS keys are not supported for signing",
        ),
        (
            "RSA -pkeyopt rsa_keygen_bits:1024",
            "the RSA key of 1024 bits is too short",
        ),
    ];
    for (kind, message) in cases {
        issue(&lab, kind);
        let read = Identity::from_pem(&lab.read("our.pem"), &lab.read("our-key.pem"), None, None);
        assert_eq!(read.unwrap_err().to_string(), message);
    }
    issue(&lab, "EC -pkeyopt ec_paramgen_curve:P-521");
    lab.run("ec -in our-key.pem -out sec1.pem");
    let read = Identity::from_pem(&lab.read("our.pem"), &lab.read("sec1.pem"), None, None);
    assert_eq!(read.unwrap_err().code().code, "X025");
}

#[test]
fn keys_do_not_show_in_debug_output() {
    let Some(lab) = Lab::new() else { return };
    let identity = Identity::from_pem(
        &lab.read("signer.pem"),
        &lab.read("signer-key.pem"),
        None,
        None,
    )
    .unwrap();
    let expected =
        "Identity { key: PrivateKey(EcdsaP256Sha256, ..), chain: [\"CN=signer,O=Contoso\"] }";
    assert_eq!(format!("{identity:?}"), expected);
}
