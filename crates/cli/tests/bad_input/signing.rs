//! Keys, certificates and signatures that are not what they should be.

use crate::support::Sandbox;
use assert_cmd::Command;
use insta::assert_snapshot;
use std::fs;

const PROFILE: &str = include_str!("../../../../fuzz/seeds/profile/firewall.mobileconfig");

/// A folder with a profile, two keys (one of them under the password `correct horse`), a certificate for the first, and
/// both as PKCS#12; `None` where there is no OpenSSL to make them.
fn sandbox() -> Option<Sandbox> {
    if Command::new("openssl").arg("version").output().is_err() {
        println!("skipped: there is no openssl");
        return None;
    }
    let sandbox = Sandbox::new().with("in.mobileconfig", PROFILE);
    for command in [
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key.pem",
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out other.pem",
        "pkcs8 -topk8 -in key.pem -passout env:PASSWORD -out locked.pem",
        "req -x509 -new -key key.pem -subj /CN=Contoso -days 30 -addext keyUsage=digitalSignature -addext extendedKeyUsage=emailProtection -out cert.pem",
        "pkcs12 -export -in cert.pem -inkey key.pem -passout env:PASSWORD -out both.p12",
    ] {
        let said = sandbox.run("openssl", command, &[("PASSWORD", "correct horse")]);
        assert!(said.starts_with("exit 0\n"), "{command}: {said}");
    }
    Some(sandbox)
}

/// What signing with these arguments says; nothing may be written and no password shown.
fn refused(sandbox: &Sandbox, arguments: &str) -> String {
    let environment = [("RIGHT", "correct horse"), ("WRONG", "battery staple")];
    let said = sandbox.russet_with(
        &format!("sign in.mobileconfig --out out.mobileconfig {arguments}"),
        &environment,
    );
    assert!(!sandbox.path("out.mobileconfig").exists());
    assert!(
        !said.contains("horse") && !said.contains("battery"),
        "{said}"
    );
    said
}

#[test]
fn the_samples_sign_before_they_are_damaged() {
    let Some(sandbox) = sandbox() else { return };
    for arguments in [
        "--cert cert.pem --key key.pem",
        "--cert cert.pem --key locked.pem --password-env RIGHT",
        "--p12 both.p12 --password-env RIGHT",
    ] {
        let line = format!("sign in.mobileconfig --out out.mobileconfig {arguments}");
        let said = sandbox.russet_with(&line, &[("RIGHT", "correct horse")]);
        assert!(said.starts_with("exit 0\n"), "{said}");
        let permissions = |name| fs::metadata(sandbox.path(name)).unwrap().permissions();
        assert_eq!(
            permissions("out.mobileconfig"),
            permissions("in.mobileconfig")
        );
        assert!(
            sandbox
                .russet("verify out.mobileconfig")
                .starts_with("exit 0\n")
        );
        assert!(
            sandbox
                .russet("unsign out.mobileconfig --out back.mobileconfig")
                .starts_with("exit 0\n")
        );
        assert_eq!(
            fs::read_to_string(sandbox.path("back.mobileconfig")).unwrap(),
            PROFILE
        );
    }
}

#[test]
fn the_wrong_password() {
    let Some(sandbox) = sandbox() else { return };
    assert_snapshot!(refused(&sandbox, "--cert cert.pem --key locked.pem --password-env WRONG"), @"
    exit 2
    russet: locked.pem: the password is wrong [X023]
      help: give the password that the file was saved with
    ");
    assert_snapshot!(refused(&sandbox, "--p12 both.p12 --password-env WRONG"), @"
    exit 2
    russet: both.p12: the password is wrong [X023]
      help: give the password that the file was saved with
    ");
}

#[test]
fn no_password() {
    let Some(sandbox) = sandbox() else { return };
    assert_snapshot!(refused(&sandbox, "--cert cert.pem --key locked.pem"), @"
    exit 2
    russet: locked.pem: the private key is encrypted and no password was given [X022]
      help: name the environment variable that holds the password with `--password-env NAME`, or run in a terminal to be asked
    ");
    assert_snapshot!(refused(&sandbox, "--p12 both.p12"), @"
    exit 2
    russet: both.p12: the private key is encrypted and no password was given [X022]
      help: name the environment variable that holds the password with `--password-env NAME`, or run in a terminal to be asked
    ");
    assert_snapshot!(refused(&sandbox, "--p12 both.p12 --password-env NOBODY"), @"
    exit 2
    russet: --password-env: `NOBODY`: environment variable not found
    ");
}

#[test]
fn a_key_of_another_certificate() {
    let Some(sandbox) = sandbox() else { return };
    assert_snapshot!(refused(&sandbox, "--cert cert.pem --key other.pem"), @"
    exit 2
    russet: other.pem: the private key does not belong to the certificate of `CN=Contoso` [X012]
      help: give the key from which the certificate was requested; `openssl x509 -noout -pubkey` and `openssl pkey -pubout` print the same for a pair
    ");
}

#[test]
fn files_in_each_others_place() {
    let Some(sandbox) = sandbox() else { return };
    assert_snapshot!(refused(&sandbox, "--cert key.pem --key cert.pem"), @"
    exit 2
    russet: key.pem: the certificate cannot be read: the file holds no certificate but `PRIVATE KEY` [X020]
      help: give the certificate as PEM, `-----BEGIN CERTIFICATE-----`
    ");
    assert_snapshot!(refused(&sandbox, "--p12 cert.pem"), @"
    exit 2
    russet: cert.pem: the PKCS#12 file cannot be used: a value of a primitive type in pieces at byte 0 [X024]
      help: export the certificate together with its private key as one identity
    ");
    assert_snapshot!(refused(&sandbox, "--cert in.mobileconfig --key key.pem"), @"
    exit 2
    russet: in.mobileconfig: the certificate cannot be read: the file is neither PEM nor DER [X020]
      help: give the certificate as PEM, `-----BEGIN CERTIFICATE-----`
    ");
}

#[test]
fn files_that_are_damaged_or_not_there() {
    let Some(sandbox) = sandbox() else { return };
    let cut = |name: &str| {
        let bytes = fs::read(sandbox.path(name)).unwrap();
        fs::write(sandbox.path(&format!("cut-{name}")), &bytes[..200]).unwrap();
    };
    cut("cert.pem");
    cut("key.pem");
    cut("both.p12");
    assert_snapshot!(refused(&sandbox, "--cert cut-cert.pem --key key.pem"), @"
    exit 2
    russet: cut-cert.pem: the certificate cannot be read: the block `CERTIFICATE` has no end [X020]
      help: give the certificate as PEM, `-----BEGIN CERTIFICATE-----`
    ");
    assert_snapshot!(refused(&sandbox, "--cert cert.pem --key cut-key.pem"), @"
    exit 2
    russet: cut-key.pem: the private key cannot be read: the block `PRIVATE KEY` has no end [X021]
      help: convert the key with `openssl pkcs8 -topk8 -in KEY -out key.pem`
    ");
    assert_snapshot!(refused(&sandbox, "--p12 cut-both.p12 --password-env RIGHT"), @"
    exit 2
    russet: cut-both.p12: the PKCS#12 file cannot be used: the data are cut short, they end after 200 bytes [X024]
      help: export the certificate together with its private key as one identity
    ");
    assert_snapshot!(refused(&sandbox, "--cert cert.pem --key missing.pem"), @"
    exit 2
    russet: cannot read missing.pem: there is no such file
    ");
    assert_snapshot!(refused(&sandbox, "--cert cert.pem --key ."), @"
    exit 2
    russet: cannot read .: it is a folder, not a file
    ");
}

#[test]
fn an_input_that_cannot_be_signed() {
    let Some(sandbox) = sandbox() else { return };
    let sign = |input: &str| {
        let said = sandbox.russet(&format!(
            "sign {input} --out out.mobileconfig --cert cert.pem --key key.pem"
        ));
        assert!(!sandbox.path("out.mobileconfig").exists());
        said
    };
    assert_snapshot!(sign("missing.mobileconfig"), @"
    exit 2
    russet: cannot read missing.mobileconfig: there is no such file
    ");
    assert_snapshot!(sign("."), @"
    exit 2
    russet: cannot read .: it is a folder, not a file
    ");
    assert!(
        sandbox
            .russet("sign in.mobileconfig --out twice.mobileconfig --cert cert.pem --key key.pem")
            .starts_with("exit 0\n")
    );
    assert_snapshot!(sign("twice.mobileconfig"), @"
    exit 2
    russet: the file is signed already [X008]
      help: take the signature off first with `russet unsign`
    ");
}

#[test]
fn a_signed_file_that_was_changed_or_cut() {
    let Some(sandbox) = sandbox() else { return };
    assert!(
        sandbox
            .russet("sign in.mobileconfig --out out.mobileconfig --cert cert.pem --key key.pem")
            .starts_with("exit 0\n")
    );
    let signed = fs::read(sandbox.path("out.mobileconfig")).unwrap();
    let stealth = signed
        .windows(5)
        .position(|window| window == b"false")
        .unwrap();
    let mut changed = signed.clone();
    changed[stealth..stealth + 5].copy_from_slice(b"true ");
    fs::write(sandbox.path("changed.mobileconfig"), changed).unwrap();
    fs::write(sandbox.path("cut.mobileconfig"), &signed[..1500]).unwrap();
    assert_snapshot!(sandbox.russet("verify changed.mobileconfig"), @"
    exit 1
    russet: changed.mobileconfig: the signature of `CN=Contoso` does not hold: the content was changed after it was signed [X004]
      help: the file was changed after it was signed: get it again from whoever signed it
    ");
    assert_snapshot!(sandbox.russet("verify cut.mobileconfig"), @"
    exit 1
    russet: cut.mobileconfig: the signed data cannot be read: the data are cut short, they end after 1500 bytes [X002]
      help: copy or download the file again, in binary mode
    ");
    assert_snapshot!(sandbox.russet("unsign cut.mobileconfig --out back.mobileconfig"), @"
    exit 1
    russet: cut.mobileconfig: the signed data cannot be read: the data are cut short, they end after 1500 bytes [X002]
      help: copy or download the file again, in binary mode
    ");
    assert_snapshot!(sandbox.russet("verify in.mobileconfig"), @"
    exit 1
    russet: in.mobileconfig: not a signed file: this is a property list without a signature [X001]
      help: give a signed profile, or sign this one first with `russet sign`
    ");
    assert_snapshot!(sandbox.russet("unsign in.mobileconfig --out back.mobileconfig"), @"
    exit 1
    russet: in.mobileconfig: not a signed file: this is a property list without a signature [X001]
      help: give a signed profile, or sign this one first with `russet sign`
    ");
    assert!(!sandbox.path("back.mobileconfig").exists());
}

#[test]
fn nothing_to_sign_with() {
    let sandbox = Sandbox::new().with("in.mobileconfig", PROFILE);
    assert_snapshot!(refused(&sandbox, ""), @"
    exit 2
    russet: nothing to sign with: give --cert and --key, or --p12
    ");
    assert_snapshot!(refused(&sandbox, "--cert cert.pem"), @"
    exit 2
    error: the following required arguments were not provided:
      --key <PEM>

    Usage: russet sign --out <OUT> --cert <PEM> --key <PEM> <IN>

    For more information, try '--help'.
    ");
}
