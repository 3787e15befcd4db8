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
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => start.local_name().as_ref().clone_into(&mut element),
            Event::Text(text) => match element.as_str() {
                "name" => has_payload |= text.trim() == PAYLOAD,
                "X509Certificate" if signer.is_none() => signer = subject(&text),
                _ => {}
            },
            Event::End(_) => element.clear(),
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
