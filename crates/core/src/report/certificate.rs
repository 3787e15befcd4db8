//! Data in words: certificates by whose they are, anything else by its size and digest.

use super::text::{Text, plural};
use crate::lower::sha256_hex;
use crate::sign::certificates;
use crate::value::{Date, date_to_text};

/// What data is, in lines.
pub(super) fn data(bytes: &[u8]) -> Vec<Text> {
    let found = certificates(bytes).unwrap_or_default();
    let mut lines: Vec<Text> = found
        .iter()
        .map(|certificate| {
            let until = date_to_text(&Date::from(certificate.not_after));
            let day = until.get(..10).unwrap_or(&until).to_owned();
            Text::plain("Certificate of ")
                .and_strong(&certificate.subject)
                .and(format!(", {}, valid until {day}", certificate.key))
        })
        .collect();
    let size = plural(bytes.len(), "byte", "bytes");
    lines.push(Text::muted(format!("{size}, SHA-256 ")).and_code(sha256_hex(bytes)));
    lines
}
