//! Data that is better a file of its own: certificates, images, fonts, and whatever is long.

use super::OutputFile;
use crate::lower::slug;
use crate::policy::{Object, Payload, Profile};
use crate::value::{Node, Value};
use std::collections::HashMap;

/// Data of more bytes than this is a file, whatever it holds.
const LONG: usize = 2048;

/// Payloads whose `PayloadContent` is a certificate or an identity, and the ending of its file.
const CERTIFICATES: &[(&str, &str)] = &[
    ("com.apple.security.pem", "pem"),
    ("com.apple.security.pkcs1", "cer"),
    ("com.apple.security.pkcs12", "p12"),
    ("com.apple.security.root", "cer"),
];

/// What files begin with, by their ending.
const MAGIC: &[(&[u8], &str)] = &[
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF8", "gif"),
    (b"icns", "icns"),
    (b"OTTO", "otf"),
    (b"\x00\x01\x00\x00\x00", "ttf"),
    (b"true", "ttf"),
    (b"ttcf", "ttc"),
    (b"bplist", "plist"),
    (b"-----BEGIN CERTIFICATE-----", "pem"),
    (b"%PDF", "pdf"),
    (b"#!", "sh"),
];

/// The files of a policy folder that hold data: the same bytes share one.
#[derive(Debug, Default)]
pub(super) struct DataFiles {
    /// By content: where it stands.
    paths: HashMap<Vec<u8>, String>,
    files: Vec<OutputFile>,
}

impl DataFiles {
    /// Gives the data of a profile its files, in free places.
    pub(super) fn take(&mut self, profile: &Profile, is_free: &dyn Fn(&str, &[u8]) -> bool) {
        for payload in &profile.payloads {
            for entry in &payload.content {
                let certificate = certificate_ending(payload, &entry.key);
                let name = format!("{} {}", profile.name, entry.key);
                let name = certificate.map_or(name, |_| certificate_name(payload, profile));
                self.value(&entry.value, &name, certificate, is_free);
            }
        }
        for entry in &profile.envelope {
            let name = format!("{} {}", profile.name, entry.key);
            self.value(&entry.value, &name, None, is_free);
        }
    }

    /// Gives the data of an object its files.
    pub(super) fn take_object(&mut self, object: &Object, is_free: &dyn Fn(&str, &[u8]) -> bool) {
        for entry in object.properties.iter().chain(&object.fields) {
            let certificate = (entry.key == "trustedRootCertificate").then_some("cer");
            self.value(&entry.value, &object.name, certificate, is_free);
        }
    }

    /// Where data stands, if it is a file.
    pub(super) fn path(&self, bytes: &[u8]) -> Option<&str> {
        self.paths.get(bytes).map(String::as_str)
    }

    pub(super) fn files(&self) -> &[OutputFile] {
        &self.files
    }

    pub(super) fn into_files(self) -> Vec<OutputFile> {
        self.files
    }

    fn value(
        &mut self,
        node: &Node,
        name: &str,
        certificate: Option<&'static str>,
        is_free: &dyn Fn(&str, &[u8]) -> bool,
    ) {
        match &node.value {
            Value::Data(bytes) => self.data(bytes, name, certificate, is_free),
            Value::Array(items) => {
                for item in items {
                    self.value(item, name, certificate, is_free);
                }
            }
            Value::Dictionary(entries) => {
                for entry in entries {
                    self.value(&entry.value, name, certificate, is_free);
                }
            }
            _ => {}
        }
    }

    fn data(
        &mut self,
        bytes: &[u8],
        name: &str,
        certificate: Option<&'static str>,
        is_free: &dyn Fn(&str, &[u8]) -> bool,
    ) {
        let known = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic));
        let known = known.map(|(_, ending)| *ending);
        let (folder, ending) = match (certificate, known) {
            (Some(_), Some("pem")) => ("certificates", "pem"),
            (Some(ending), _) => ("certificates", ending),
            (None, Some(ending)) => ("files", ending),
            (None, None) if bytes.len() > LONG => ("files", "bin"),
            _ => return,
        };
        if bytes.is_empty() || self.paths.contains_key(bytes) {
            return;
        }
        let stem = slug(name);
        let path = (1..)
            .map(|number| match number {
                1 => format!("{folder}/{stem}.{ending}"),
                number => format!("{folder}/{stem}-{number}.{ending}"),
            })
            .find(|path| self.files.iter().all(|file| file.path != *path) && is_free(path, bytes));
        if let Some(path) = path {
            self.paths.insert(bytes.to_vec(), path.clone());
            self.files.push(OutputFile {
                path,
                bytes: bytes.to_vec(),
            });
        }
    }
}

fn certificate_ending(payload: &Payload, key: &str) -> Option<&'static str> {
    let certificate = CERTIFICATES
        .iter()
        .find(|(known, _)| *known == payload.payload_type && key == "PayloadContent");
    certificate.map(|(_, ending)| *ending)
}

/// What a certificate is called by: the name of its file, else of its payload, else of its profile.
fn certificate_name(payload: &Payload, profile: &Profile) -> String {
    let written = payload.text("PayloadCertificateFileName");
    let stem = written.map(|name| name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let name = stem.or_else(|| payload.text("PayloadDisplayName"));
    name.filter(|name| !name.trim().is_empty())
        .unwrap_or(&profile.name)
        .to_owned()
}
