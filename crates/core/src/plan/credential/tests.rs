use super::*;
use crate::diagnostic::Severity;
use crate::value::Span;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::time::{Duration, UNIX_EPOCH};

const SECRET: &str = "CS_b0a7a1fca3d74d8e";

fn vpp_json() -> String {
    format!(
        "{{\"token\":\"{SECRET}\",\"expDate\":\"2027-01-31T08:00:00-0700\",\"orgName\":\"Contoso\"}}"
    )
}

fn ade_json() -> String {
    format!(
        "{{\"consumer_key\":\"CK_1\",\"consumer_secret\":\"{SECRET}\",\"access_token\":\"AT_1\",\"access_secret\":\"AS_1\",\"access_token_expiry\":\"2027-01-31T08:00:00Z\"}}"
    )
}

fn at(text: &str) -> SystemTime {
    date::parse(text).unwrap()
}

fn look(input: &[u8], kind: CredentialKind, now: SystemTime) -> Examined {
    examine(input, kind, Opener::default(), Span::NONE, now)
}

fn codes(examined: &Examined) -> Vec<&'static str> {
    examined
        .diagnostics
        .iter()
        .map(|found| found.code.code)
        .collect()
}

#[test]
fn a_vpp_token_is_base64_or_the_json_itself() {
    let json = vpp_json();
    let encoded = STANDARD.encode(&json);
    let (start, end) = encoded.split_at(40);
    let wrapped = format!("{start}\r\n{end}\n");
    for input in [&json, &encoded, &wrapped] {
        let credential = read(input.as_bytes(), CredentialKind::ContentToken).unwrap();
        assert_eq!(
            credential.expires(),
            Some(at("2027-01-31T15:00:00Z")),
            "{input}"
        );
        assert_eq!(credential.facts(), [("organization", "Contoso".to_owned())]);
        assert!(!format!("{credential:?}").contains(SECRET));
    }
}

#[test]
fn an_ade_token_may_come_decrypted() {
    let json = ade_json();
    let mail = format!(
        "Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n-----BEGIN MESSAGE-----\r\n{json}\r\n-----END MESSAGE-----\r\n"
    );
    for input in [json, mail] {
        let credential = read(input.as_bytes(), CredentialKind::EnrollmentToken).unwrap();
        assert_eq!(credential.expires(), Some(at("2027-01-31T08:00:00Z")));
        assert!(credential.facts().is_empty());
        assert!(!format!("{credential:?}").contains(SECRET));
    }
}

#[test]
fn expiry_is_told_from_the_time_that_it_is() {
    let json = vpp_json();
    let look_at = |now| look(json.as_bytes(), CredentialKind::ContentToken, at(now));
    let later = look_at("2026-12-31T00:00:00Z");
    assert_eq!((later.expiry, codes(&later)), (Expiry::Later(31), vec![]));
    assert_eq!(later.until(), "2027-01-31, in 31 days");
    let soon = look_at("2027-01-30T14:00:00Z");
    assert_eq!((soon.expiry, codes(&soon)), (Expiry::Soon(1), vec!["X031"]));
    assert_eq!(
        soon.diagnostics[0].message,
        "the VPP token expires on 2027-01-31, in 1 day"
    );
    assert_eq!(soon.diagnostics[0].severity, Severity::Warning);
    let exactly = look_at("2027-01-01T15:00:00Z");
    assert_eq!(exactly.expiry, Expiry::Soon(30));
    for now in ["2027-01-31T15:00:00Z", "2027-02-02T15:00:00Z"] {
        let expired = look_at(now);
        assert_eq!(codes(&expired), ["X030"], "{now}");
        assert_eq!(
            expired.diagnostics[0].message,
            "the VPP token expired on 2027-01-31"
        );
    }
    assert_eq!(
        look_at("2027-02-02T15:00:00Z").until(),
        "2027-01-31, 2 days ago"
    );
}

#[test]
fn a_file_of_another_kind_is_called_what_it_is() {
    let request = STANDARD.encode("<plist><dict><key>PushCertRequestCSR</key></dict></plist>");
    let key = "-----BEGIN PRIVATE KEY-----\nAQID\n-----END PRIVATE KEY-----\n";
    let request_pem =
        "-----BEGIN CERTIFICATE REQUEST-----\nAQID\n-----END CERTIFICATE REQUEST-----\n";
    use CredentialKind::{ContentToken, EnrollmentToken, PushCertificate};
    let cases: [(&str, CredentialKind, &str, &str); 9] = [
        (
            &request,
            PushCertificate,
            "this is the request that Intune makes for Apple's portal for push certificates, and an Apple MDM push certificate is expected",
            "identity.apple.com/pushcert",
        ),
        (
            request_pem,
            PushCertificate,
            "this is a certificate request, ",
            "upload it",
        ),
        (
            key,
            EnrollmentToken,
            "this is a private key, and an ADE token is expected",
            "keep it secret",
        ),
        (
            &vpp_json(),
            EnrollmentToken,
            "this is a VPP token, ",
            "`--vpp-token`",
        ),
        (
            &ade_json(),
            ContentToken,
            "this is a decrypted ADE token, ",
            "`--ade-token`",
        ),
        ("", ContentToken, "this is an empty file, ", ".vpptoken"),
        (
            " \n",
            PushCertificate,
            "this is an empty file, ",
            "identity.apple.com",
        ),
        (
            "<?xml version=\"1.0\"?><plist/>",
            EnrollmentToken,
            "this is a property list, ",
            ".p7m",
        ),
        (
            "hello",
            ContentToken,
            "this is a file of an unknown kind, and a VPP token is expected",
            ".vpptoken",
        ),
    ];
    for (input, wanted, message, help) in cases {
        let examined = look(input.as_bytes(), wanted, UNIX_EPOCH);
        assert_eq!(codes(&examined), ["X032"], "{input}");
        let found = &examined.diagnostics[0];
        assert!(found.message.starts_with(message), "{}", found.message);
        assert!(found.help.as_deref().unwrap().contains(help), "{found:?}");
        assert_eq!(
            (examined.expiry, &examined.credential),
            (Expiry::Unknown, &None)
        );
    }
}

#[test]
fn broken_tokens_are_said_to_be_broken_without_quoting_them() {
    let whole = vpp_json();
    let (cut, _) = whole.split_at(60);
    let dateless = format!("{{\"token\":\"{SECRET}\",\"expDate\":\"{SECRET}\"}}");
    let wrong_type = format!("{{\"token\":\"{SECRET}\",\"expDate\":[\"{SECRET}\"]}}");
    for input in [cut, &dateless, &wrong_type] {
        let examined = look(input.as_bytes(), CredentialKind::ContentToken, UNIX_EPOCH);
        assert_eq!(codes(&examined), ["X033"], "{input}");
        assert!(!format!("{examined:?}").contains(SECRET));
    }
    let without = format!("{{\"consumer_key\":\"{SECRET}\"}}");
    let examined = look(
        without.as_bytes(),
        CredentialKind::EnrollmentToken,
        UNIX_EPOCH,
    );
    assert_eq!(
        examined.diagnostics[0].message,
        "the token cannot be read: it has no `access_token_expiry`"
    );
}

#[test]
fn names_from_outside_cannot_move_the_cursor() {
    let json =
        "{\"token\":\"x\",\"expDate\":\"2027-01-31T08:00:00Z\",\"orgName\":\"Con\\u001b[2Jtoso\"}";
    let credential = read(json.as_bytes(), CredentialKind::ContentToken).unwrap();
    assert_eq!(
        credential.facts(),
        [("organization", "Con[2Jtoso".to_owned())]
    );
}

#[test]
fn thirty_days_are_soon() {
    let now = UNIX_EPOCH + Duration::from_secs(1_000_000);
    assert_eq!(Expiry::at(now, now), Expiry::Expired(0));
    assert_eq!(Expiry::at(now + EXPIRES_SOON, now), Expiry::Soon(30));
    assert_eq!(
        Expiry::at(now + EXPIRES_SOON + Duration::from_secs(1), now),
        Expiry::Later(30)
    );
}

mod anything {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn never_panics(input in prop::collection::vec(any::<u8>(), 0..200), text in ".{0,80}") {
            for bytes in [&input[..], text.as_bytes()] {
                for kind in [
                    CredentialKind::PushCertificate,
                    CredentialKind::EnrollmentToken,
                    CredentialKind::ContentToken,
                    CredentialKind::PublicKey,
                ] {
                    let examined = look(bytes, kind, UNIX_EPOCH);
                    prop_assert!(examined.credential.is_some() || !examined.diagnostics.is_empty());
                }
            }
        }
    }
}
