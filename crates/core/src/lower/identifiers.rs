//! Names that are derived: file names, identifiers and UUIDs. The same policy has the same ones on every machine.

use sha2::{Digest, Sha256};
use std::fmt::Write;
use uuid::Uuid;

/// The namespace of every UUID that Russet derives (version 5, RFC 9562).
///
/// The name within it is the profile's identifier for a profile, and for a payload
/// `<profile identifier>/<payload type>/<n>`, where `n` counts the payloads of that type in the profile from 1. So a
/// payload keeps its UUID when others are added around it.
pub const UUID_NAMESPACE: Uuid = Uuid::from_u128(0x3f8e_6d1c_54a7_4b0e_9c62_d7a1_0b95_e824);

/// Longer names are cut, and told apart by a hash.
const LONGEST_SLUG: usize = 80;

/// The UUID of a name, in upper case as Apple writes it.
///
/// ```
/// let uuid = russet::lower::uuid("com.contoso.mac.dock");
/// assert_eq!(uuid, russet::lower::uuid("com.contoso.mac.dock"));
/// assert_eq!(&uuid[14..15], "5");
/// ```
#[must_use]
pub fn uuid(name: &str) -> String {
    Uuid::new_v5(&UUID_NAMESPACE, name.as_bytes())
        .hyphenated()
        .encode_upper(&mut Uuid::encode_buffer())
        .to_owned()
}

/// A name as part of a file name or an identifier: lower-case letters, digits and single hyphens.
///
/// Names that differ only in what this leaves out, letters of other scripts above all, are told apart by a hash.
///
/// ```
/// assert_eq!(russet::lower::slug("Disk encryption (FileVault)"), "disk-encryption-filevault");
/// assert_ne!(russet::lower::slug("東京"), russet::lower::slug("大阪"));
/// ```
#[must_use]
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for character in name.chars() {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let lossy = name.chars().any(|c| !c.is_ascii() && c.is_alphanumeric());
    let lossy = lossy || slug.len() > LONGEST_SLUG || slug.is_empty();
    slug.truncate(LONGEST_SLUG);
    let mut slug = slug.trim_end_matches('-').to_owned();
    if lossy {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(sha256_hex(name.as_bytes()).chars().take(8));
    }
    slug
}

/// A payload type as part of an identifier or a file name: as it is, with a hyphen for what neither can hold.
pub(super) fn type_slug(payload_type: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let slug: String = payload_type
        .chars()
        .map(|c| if allowed(c) { c } else { '-' })
        .collect();
    slug.trim_matches('.').to_owned()
}

/// SHA-256 in hexadecimal digits.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_fit_for_files_and_identifiers() {
        assert_eq!(slug("  Wi-Fi — Berlin/2 "), "wi-fi-berlin-2");
        assert_eq!(slug("../../etc/passwd"), "etc-passwd");
        assert!(slug("Größe").starts_with("gr-e-"));
        assert_ne!(slug("Größe"), slug("Grüße"));
        assert_eq!(slug("").len(), 8);
        assert_eq!(slug("!!!").len(), 8);
        assert!(slug(&"long ".repeat(100)).len() <= LONGEST_SLUG + 9);
        assert_eq!(type_slug("com.apple.MCX/../x y"), "com.apple.MCX-..-x-y");
        assert_eq!(type_slug(".GlobalPreferences"), "GlobalPreferences");
    }

    #[test]
    fn uuids_are_of_version_5() {
        let uuid = Uuid::parse_str(&uuid("x")).unwrap();
        assert_eq!(uuid.get_version_num(), 5);
    }

    #[test]
    fn hashes_are_the_usual_ones() {
        assert!(sha256_hex(b"").starts_with("e3b0c44298fc1c14"));
    }
}
