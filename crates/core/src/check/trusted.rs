//! The file of a certificate that Macs are to trust: is it one, an authority's, valid and up to date?

use crate::diagnostic::{Code, rules};
use crate::sign::{CertificateInfo, NoCertificate, inspect};
use crate::value::{Date, date_to_text};
use std::time::SystemTime;

/// What is wrong with a file, and what to do about it.
pub(super) struct Fault {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) help: &'static str,
}

/// Everything that is wrong with a file; whether it is valid only where it is known when that is asked.
pub(super) fn faults(bytes: &[u8], now: Option<SystemTime>) -> Vec<Fault> {
    let certificates = match inspect(bytes) {
        Ok(certificates) => certificates,
        Err(error) => return vec![no_certificate(&error)],
    };
    let [certificate] = certificates.as_slice() else {
        let message = format!(
            "the file holds {} certificates, and a profile takes one",
            certificates.len()
        );
        let help = "put each into a file and a document of its own";
        return vec![fault(&rules::R130, message, help)];
    };
    let name = &certificate.info.subject;
    let mut faults = Vec::new();
    if !certificate.is_authority {
        let message = format!("`{name}` is no certificate of an authority");
        let help = "take the certificate of the authority that has issued it";
        faults.push(fault(&rules::R132, message, help));
    }
    faults.extend(now.and_then(|now| out_of_date(&certificate.info, now)));
    if let Some(outdated) = &certificate.outdated {
        let message = format!("`{name}` is outdated: {outdated}");
        let help = "have the authority issue it again, with SHA-256 and RSA of 2048 bits or an elliptic curve";
        faults.push(fault(&rules::R134, message, help));
    }
    faults
}

/// That a property is no file at all.
pub(super) fn no_bytes(name: &str) -> Fault {
    let message = format!("`{name}` is neither a file nor base64");
    fault(&rules::R130, message, "write `!file root.cer`")
}

/// The day of a time, `2026-11-21`.
pub(super) fn day(time: SystemTime) -> String {
    let text = date_to_text(&Date::from(time));
    text.split('T').next().unwrap_or_default().to_owned()
}

fn fault(code: Code, message: impl Into<String>, help: &'static str) -> Fault {
    Fault {
        code,
        message: message.into(),
        help,
    }
}

fn no_certificate(error: &NoCertificate) -> Fault {
    let secret = |what: &str| {
        let message = format!("the file holds {what}: every Mac would get it");
        let help = "export the certificate alone, without its key, as `.cer`; and if the key was ever in a repository, have a new one made";
        fault(&rules::R131, message, help)
    };
    match error {
        NoCertificate::PrivateKey => secret("a private key"),
        NoCertificate::Pkcs12 => secret("a certificate with its private key (PKCS #12)"),
        NoCertificate::Request => fault(
            &rules::R130,
            "the file holds the request for a certificate",
            "take what the authority has made of it",
        ),
        NoCertificate::Bundle => fault(
            &rules::R130,
            "the file holds several certificates in one (PKCS #7)",
            "put each into a file and a document of its own, as `.cer`",
        ),
        NoCertificate::Unreadable(why) => fault(
            &rules::R130,
            format!("the file is no certificate: {why}"),
            "take a certificate in PEM or DER, a `.cer`",
        ),
    }
}

fn out_of_date(certificate: &CertificateInfo, now: SystemTime) -> Option<Fault> {
    let (what, date) = if now > certificate.not_after {
        ("has expired on", certificate.not_after)
    } else if now < certificate.not_before {
        ("is not valid before", certificate.not_before)
    } else {
        return None;
    };
    let message = format!("`{}` {what} {}", certificate.subject, day(date));
    let help = "take the certificate that the authority uses now";
    Some(fault(&rules::R133, message, help))
}
