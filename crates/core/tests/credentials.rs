//! Apple's certificates and tokens, as the `openssl` command makes them.

#![cfg(feature = "sign")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, helpers included"
)]

#[path = "signing/openssl.rs"]
#[allow(dead_code, reason = "signing needs more of it")]
mod openssl;

use openssl::Lab;
use russet::diagnostic::Diagnostic;
use russet::plan::credential::{
    Credential, CredentialKind, Examined, Expiry, Opener, PublicKey, examine,
};
use russet::sign::{DecryptionKey, EncryptedMessage, SignError};
use russet::value::Span;
use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const TOPIC: &str = "com.apple.mgmt.External.0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9";

const SECRETS: [&str; 4] = ["CK_4ae1", "CS_9c2f", "AT_77d0", "AS_51be"];

/// What is inside an ADE token.
const MESSAGE: &str = "Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n\
    -----BEGIN MESSAGE-----\r\n\
    {\"consumer_key\":\"CK_4ae1\",\"consumer_secret\":\"CS_9c2f\",\"access_token\":\"AT_77d0\",\
    \"access_secret\":\"AS_51be\",\"access_token_expiry\":\"2027-01-31T08:00:00Z\"}\r\n\
    -----END MESSAGE-----\r\n";

const APPLE: &str = "[req]\nprompt = no\ndistinguished_name = apple\n[apple]\nC = US\nO = Apple Inc.\n\
    OU = Apple Certification Authority\nCN = Apple Application Integration 2 Certification Authority\n";

/// A folder with a push certificate from somebody who calls himself Apple.
fn pushing() -> Option<Lab> {
    let lab = Lab::empty()?;
    lab.write("apple.cnf", APPLE);
    lab.key("apple", "EC -pkeyopt ec_paramgen_curve:P-256");
    lab.run("req -x509 -new -config apple.cnf -key apple-key.pem -days 3650 -out apple.pem");
    lab.key("push", "EC -pkeyopt ec_paramgen_curve:P-256");
    issue(
        &lab,
        "push",
        &format!("UID = {TOPIC}\nCN = APSP:0b1c2d3e\nC = US"),
    );
    Some(lab)
}

/// Has `NAME.pem` issued for the key of the push certificate, for a year. The subject is in lines, `CN = Contoso`.
fn issue(lab: &Lab, name: &str, subject: &str) {
    let configuration =
        format!("[req]\nprompt = no\ndistinguished_name = name\n[name]\n{subject}\n");
    lab.write("subject.cnf", configuration);
    lab.run(&format!(
        "req -new -config subject.cnf -key push-key.pem -out {name}.csr"
    ));
    lab.run(&format!(
        "x509 -req -in {name}.csr -CA apple.pem -CAkey apple-key.pem -CAcreateserial -days 365 -out {name}.pem"
    ));
}

/// A folder with the public key of a service, `intune.pem`, and the message of a token.
fn enrolling() -> Option<Lab> {
    let lab = Lab::empty()?;
    lab.write("message.txt", MESSAGE);
    for name in ["intune", "other"] {
        lab.key(name, "RSA -pkeyopt rsa_keygen_bits:2048");
        lab.self_signed(name, "encipherment");
    }
    Some(lab)
}

fn look(lab: &Lab, file: &str, kind: CredentialKind, now: SystemTime) -> Examined {
    examine(&lab.read(file), kind, Opener::default(), Span::NONE, now)
}

/// Looks into a token with a private key.
fn open(lab: &Lab, token: &str, key: &str, password: Option<&str>) -> Examined {
    let key = DecryptionKey::from_pem(&lab.read(key), password).unwrap();
    let decrypt = |message: &EncryptedMessage| key.decrypt(message);
    let opener = Opener {
        decrypt: Some(&decrypt),
        ..Opener::default()
    };
    let kind = CredentialKind::EnrollmentToken;
    examine(
        &lab.read(token),
        kind,
        opener,
        Span::NONE,
        SystemTime::UNIX_EPOCH,
    )
}

fn codes(examined: &Examined) -> Vec<&'static str> {
    let found = examined.diagnostics.iter();
    found.map(|found: &Diagnostic| found.code.code).collect()
}

fn assert_no_secrets(examined: &Examined) {
    let printed = format!("{examined:?}");
    for secret in SECRETS {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[test]
fn a_push_certificate_says_its_topic_and_when_it_expires() {
    let Some(lab) = pushing() else { return };
    let now = SystemTime::now();
    let kind = CredentialKind::PushCertificate;
    let examined = look(&lab, "push.pem", kind, now);
    assert_eq!(codes(&examined), [""; 0]);
    assert_eq!(examined.expiry, Expiry::Later(364));
    let Some(Credential::PushCertificate(certificate)) = &examined.credential else {
        panic!("{examined:?}");
    };
    assert_eq!(certificate.topic, TOPIC);
    assert_eq!(certificate.name.as_deref(), Some("APSP:0b1c2d3e"));
    assert!(certificate.is_from_apple);
    assert_eq!(
        codes(&look(&lab, "push.pem", kind, now + 350 * DAY)),
        ["X031"]
    );
    assert_eq!(
        codes(&look(&lab, "push.pem", kind, now + 400 * DAY)),
        ["X030"]
    );
    assert_eq!(
        codes(&look(&lab, "push.pem", kind, now - 2 * DAY)),
        ["X011"]
    );
    lab.run("x509 -in push.pem -outform DER -out push.cer");
    assert_eq!(codes(&look(&lab, "push.cer", kind, now)), [""; 0]);
    // Whoever keeps the key, or the issuers, in the same file gives them too.
    for others in ["push-key.pem", "apple.pem"] {
        let both = [lab.read(others), lab.read("push.pem")].concat();
        lab.write("both.pem", both);
        assert_eq!(
            codes(&look(&lab, "both.pem", kind, now)),
            [""; 0],
            "{others}"
        );
    }
    // What the help says for a PKCS#12 file.
    lab.run("pkcs12 -export -in push.pem -inkey push-key.pem -passout pass:x -out push.p12");
    lab.run("pkcs12 -in push.p12 -passin pass:x -clcerts -nokeys -out taken.pem");
    assert_eq!(codes(&look(&lab, "taken.pem", kind, now)), [""; 0]);
}

#[test]
fn what_is_no_push_certificate_is_called_what_it_is() {
    let Some(lab) = pushing() else { return };
    issue(
        &lab,
        "app",
        "UID = com.contoso.app\nCN = Apple Push Services: com.contoso.app",
    );
    lab.run("req -in push.csr -outform DER -out push-csr.der");
    lab.run("pkcs12 -export -in push.pem -inkey push-key.pem -passout pass:x -out push.p12");
    lab.run("cms -sign -binary -in profile -signer push.pem -inkey push-key.pem -nodetach -outform DER -out signed");
    let cases = [
        ("push.csr", "this is a certificate request"),
        ("push-csr.der", "this is a certificate request"),
        ("push-key.pem", "this is a private key"),
        ("push.p12", "this is a PKCS#12 file"),
        (
            "app.pem",
            "this is the push certificate of the app `com.contoso.app`",
        ),
        (
            "apple.pem",
            "this is the certificate of `CN=Apple Application Integration 2",
        ),
        ("signed", "this is a signed file"),
    ];
    for (file, message) in cases {
        let kind = CredentialKind::PushCertificate;
        let examined = look(&lab, file, kind, SystemTime::now());
        assert_eq!(codes(&examined), ["X032"], "{file}");
        let found = &examined.diagnostics[0].message;
        assert!(found.starts_with(message), "{file}: {found}");
    }
}

#[test]
fn a_push_certificate_that_apple_did_not_issue_is_none() {
    let Some(lab) = pushing() else { return };
    lab.run(&format!(
        "req -x509 -new -config openssl.cnf -key push-key.pem -subj /UID={TOPIC}/CN=APSP:x -days 365 -out self.pem"
    ));
    let examined = look(
        &lab,
        "self.pem",
        CredentialKind::PushCertificate,
        SystemTime::now(),
    );
    assert_eq!(codes(&examined), ["X032"]);
    assert!(
        examined.diagnostics[0]
            .message
            .ends_with("which is not Apple")
    );
}

#[test]
fn a_token_stays_closed_without_the_key_and_says_whose_it_is() {
    let Some(lab) = enrolling() else { return };
    lab.run("cms -encrypt -aes256 -in message.txt -out token.p7m intune.pem");
    let examined = look(
        &lab,
        "token.p7m",
        CredentialKind::EnrollmentToken,
        SystemTime::now(),
    );
    assert_eq!(codes(&examined), ["X035"]);
    assert_eq!(examined.expiry, Expiry::Unknown);
    let facts = examined.credential.as_ref().unwrap().facts();
    assert_eq!(facts[0].0, "encrypted to");
    assert!(
        facts[0]
            .1
            .starts_with("issuer `CN=intune,O=Contoso`, serial number "),
        "{facts:?}"
    );
    assert_eq!(facts[1], ("cipher", "id-aes256-CBC".to_owned()));
    assert_no_secrets(&examined);
}

#[test]
fn the_key_opens_a_token_in_every_form() {
    let Some(lab) = enrolling() else { return };
    lab.run("rsa -in intune-key.pem -traditional -out pkcs1-key.pem");
    lab.run("pkcs8 -topk8 -in intune-key.pem -passout pass:apple -out locked-key.pem");
    let forms = [
        "-aes128 -outform SMIME",
        "-aes192 -outform DER",
        "-aes256 -outform PEM",
        "-des3 -outform SMIME",
        "-aes256 -outform DER -stream -indef",
        "-aes256 -outform SMIME -keyid",
    ];
    for form in forms {
        lab.run(&format!(
            "cms -encrypt -binary {form} -in message.txt -out token.p7m intune.pem"
        ));
        let keys = [
            ("intune-key.pem", None),
            ("pkcs1-key.pem", None),
            ("locked-key.pem", Some("apple")),
        ];
        for (key, password) in keys {
            let examined = open(&lab, "token.p7m", key, password);
            assert_eq!(codes(&examined), [""; 0], "{form} {key}: {examined:?}");
            let until = examined.until();
            assert!(
                until.starts_with("2027-01-31, in "),
                "{form} {key}: {until}"
            );
            assert_no_secrets(&examined);
        }
    }
}

#[test]
fn one_of_several_recipients_is_enough_and_none_is_not() {
    let Some(lab) = enrolling() else { return };
    lab.run("cms -encrypt -aes256 -in message.txt -out both.p7m other.pem intune.pem");
    assert_eq!(
        codes(&open(&lab, "both.p7m", "intune-key.pem", None)),
        [""; 0]
    );
    lab.run("cms -encrypt -aes256 -in message.txt -out others.p7m other.pem");
    let examined = open(&lab, "others.p7m", "intune-key.pem", None);
    assert_eq!(codes(&examined), ["X034"]);
    assert_no_secrets(&examined);
}

#[test]
fn the_public_key_tells_whether_a_token_is_for_it() {
    let Some(lab) = enrolling() else { return };
    let public_key = |file: &str| -> PublicKey {
        match look(&lab, file, CredentialKind::PublicKey, SystemTime::now()).credential {
            Some(Credential::PublicKey(key)) => key,
            other => panic!("{other:?}"),
        }
    };
    // A recipient is named by the issuer and the number of the certificate, or by its key.
    for form in ["", "-keyid"] {
        lab.run(&format!(
            "cms -encrypt -aes256 {form} -in message.txt -out token.p7m intune.pem"
        ));
        for (file, expected) in [
            ("intune.pem", &["X035"][..]),
            ("other.pem", &["X034", "X035"]),
        ] {
            let key = public_key(file);
            let opener = Opener {
                public_key: Some(&key),
                ..Opener::default()
            };
            let kind = CredentialKind::EnrollmentToken;
            let token = lab.read("token.p7m");
            let examined = examine(&token, kind, opener, Span::NONE, SystemTime::now());
            assert_eq!(codes(&examined), expected, "{form} {file}");
        }
    }
}

#[test]
fn messages_that_hold_no_token_or_break_off_are_said_to() {
    let Some(lab) = enrolling() else { return };
    lab.run("cms -encrypt -aes256 -in profile -outform DER -out strange.p7m intune.pem");
    let examined = open(&lab, "strange.p7m", "intune-key.pem", None);
    assert_eq!(codes(&examined), ["X033"]);
    assert_eq!(
        examined.diagnostics[0].message,
        "the token cannot be read: there is no token in it"
    );
    let whole = lab.read("strange.p7m");
    lab.write("half.p7m", &whole[..whole.len() / 2]);
    assert_eq!(
        codes(&open(&lab, "half.p7m", "intune-key.pem", None)),
        ["X033"]
    );
    lab.run("cms -encrypt -aes256 -in message.txt -outform DER -recip intune.pem -keyopt rsa_padding_mode:oaep -out oaep.p7m");
    let examined = open(&lab, "oaep.p7m", "intune-key.pem", None);
    assert_eq!(codes(&examined), ["X034"]);
    assert!(
        examined.diagnostics[0]
            .message
            .contains("which is not supported")
    );
}

#[test]
fn only_rsa_keys_open_messages() {
    let Some(lab) = enrolling() else { return };
    lab.key("curve", "EC -pkeyopt ec_paramgen_curve:P-256");
    let key = |file: &str| DecryptionKey::from_pem(&lab.read(file), None).unwrap_err();
    assert!(matches!(key("curve-key.pem"), SignError::Key { .. }));
    assert!(matches!(key("intune.pem"), SignError::Key { .. }));
    let debug = DecryptionKey::from_pem(&lab.read("intune-key.pem"), None).unwrap();
    assert_eq!(format!("{debug:?}"), "DecryptionKey(..)");
}
