//! A look into a flat installer package: an archive in the form xar, whose table of contents is XML.

use crate::policy::PackageContent;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::ZlibDecoder;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::Read;
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::der::Decode;

const MAGIC: &[u8] = b"xar!";

/// No table of contents of a package is larger than this when it is unpacked.
const LARGEST_TABLE: u64 = 16 << 20;

/// The file within a package that holds what it installs.
const PAYLOAD: &str = "Payload";

/// What is in a package that begins with these bytes; `None` where its table of contents cannot be read.
pub(super) fn content(start: &[u8]) -> Option<PackageContent> {
    if !start.starts_with(MAGIC) {
        return Some(PackageContent::Other);
    }
    // After the magic: the length of the header, the version, the packed length of the table.
    let header = usize::from(u16::from_be_bytes(bytes(start, 4)?));
    let packed = usize::try_from(u64::from_be_bytes(bytes(start, 8)?)).ok()?;
    let table = start.get(header..header.checked_add(packed)?)?;
    let mut text = String::new();
    let mut unpacked = ZlibDecoder::new(table).take(LARGEST_TABLE);
    unpacked.read_to_string(&mut text).ok()?;
    read(&text)
}

fn bytes<const N: usize>(start: &[u8], at: usize) -> Option<[u8; N]> {
    start.get(at..at.checked_add(N)?)?.try_into().ok()
}

/// Reads the table: the names of the files, and the certificates of the signatures, the signer's first.
fn read(table: &str) -> Option<PackageContent> {
    let mut reader = Reader::from_str(table);
    let mut element = String::new();
    let mut signer = None;
    let mut has_payload = false;
    let mut open = 0_usize;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                start.local_name().as_ref().clone_into(&mut element);
                open += 1;
            }
            Event::Text(text) => match element.as_str() {
                "name" => has_payload |= text.trim() == PAYLOAD,
                "X509Certificate" if signer.is_none() => signer = subject(&text),
                _ => {}
            },
            Event::End(_) => {
                element.clear();
                open = open.saturating_sub(1);
            }
            Event::Eof if open > 0 => return None,
            Event::Eof => {
                return Some(PackageContent::Flat {
                    signer,
                    has_payload,
                });
            }
            _ => {}
        }
    }
}

/// Whose a certificate in base64 is.
fn subject(text: &str) -> Option<String> {
    let compact: String = text.split_whitespace().collect();
    let der = STANDARD.decode(compact).ok()?;
    let certificate = CertificateInner::<Raw>::from_der(&der).ok()?;
    Some(certificate.tbs_certificate.subject.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write;

    /// A certificate for `Developer ID Installer: Contoso (ABCDE12345)`, signed by itself.
    const INSTALLER: &str = "MIICLTCCAdOgAwIBAgIUQaM3mWmi5BECvc+aIgJ3g1SVi8IwCgYIKoZIzj0EAwIwazE1MDMGA1UEAwwsRGV2ZWxvcGVyIElEIEluc3RhbGxlcjogQ29udG9zbyAoQUJDREUxMjM0NSkxEzARBgNVBAsMCkFCQ0RFMTIzNDUxEDAOBgNVBAoMB0NvbnRvc28xCzAJBgNVBAYTAlVTMCAXDTI2MTEyNTA5MTg0M1oYDzIxMjYxMTAxMDkxODQzWjBrMTUwMwYDVQQDDCxEZXZlbG9wZXIgSUQgSW5zdGFsbGVyOiBDb250b3NvIChBQkNERTEyMzQ1KTETMBEGA1UECwwKQUJDREUxMjM0NTEQMA4GA1UECgwHQ29udG9zbzELMAkGA1UEBhMCVVMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATWG816KNhFCxuFo89Q8rJmk0xt+AUntyDA6DYawCfff2WgZNE++t5FXlfbUu6q6Jk6+CJo8b89wkzVWkkwcNPAo1MwUTAdBgNVHQ4EFgQU2YSVb3LgY/J42vrAsxXEFKTQAn0wHwYDVR0jBBgwFoAU2YSVb3LgY/J42vrAsxXEFKTQAn0wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAyvazJ47d/It5DUskiaFKnJw4w1Xdxbf3rVOzOfD9XDAIhAN8f1AQHmpN0Fb2TYzhGsRQra5yQt+QPEkGxlsLFGAIc";

    /// The beginning of a package with this table of contents.
    fn package(table: &str) -> Vec<u8> {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
        packed.write_all(table.as_bytes()).unwrap();
        let packed = packed.finish().unwrap();
        let mut bytes = MAGIC.to_vec();
        bytes.extend(28_u16.to_be_bytes());
        bytes.extend(1_u16.to_be_bytes());
        bytes.extend((packed.len() as u64).to_be_bytes());
        bytes.extend((table.len() as u64).to_be_bytes());
        bytes.extend(1_u32.to_be_bytes());
        bytes.extend(packed);
        bytes
    }

    fn table(signature: &str, names: &[&str]) -> String {
        let files: String = names
            .iter()
            .map(|name| format!("<file id=\"1\"><name>{name}</name><type>file</type></file>"))
            .collect();
        format!("<?xml version=\"1.0\"?><xar><toc>{signature}{files}</toc></xar>")
    }

    fn flat(signer: Option<&str>, has_payload: bool) -> Option<PackageContent> {
        Some(PackageContent::Flat {
            signer: signer.map(str::to_owned),
            has_payload,
        })
    }

    #[test]
    fn tells_who_signed_and_whether_anything_is_installed() {
        let names = ["PackageInfo", "Payload"];
        let unsigned = package(&table("", &names));
        assert_eq!(content(&unsigned), flat(None, true));
        let signature = format!(
            "<signature style=\"RSA\"><KeyInfo><X509Data><X509Certificate>\n{INSTALLER}\n</X509Certificate>\
             <X509Certificate>AAAA</X509Certificate></X509Data></KeyInfo></signature>"
        );
        let signed = package(&table(&signature, &names));
        let Some(PackageContent::Flat { signer, .. }) = content(&signed) else {
            panic!("it is flat");
        };
        let signer = signer.unwrap();
        assert!(
            signer.contains("CN=Developer ID Installer: Contoso (ABCDE12345)"),
            "{signer}"
        );
        let without = package(&table("", &["PackageInfo", "Scripts"]));
        assert_eq!(content(&without), flat(None, false));
    }

    #[test]
    fn what_cannot_be_read_is_not_known() {
        assert_eq!(content(b"PK\x03\x04"), Some(PackageContent::Other));
        assert_eq!(content(b""), Some(PackageContent::Other));
        let whole = package(&table("", &["Payload"]));
        for end in 4..whole.len() {
            assert_eq!(content(&whole[..end]), None, "{end}");
        }
        let mut damaged = whole;
        damaged[40] ^= 0xff;
        assert_eq!(content(&damaged), None);
        assert_eq!(content(&package("<xar><toc>")), None);
    }
}
