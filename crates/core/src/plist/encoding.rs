//! From bytes to text: UTF-8, UTF-16 with a byte order mark, and ISO-8859-1 where it is declared.

use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::value::{FileId, Span};
use std::borrow::Cow;

/// The bytes are not the text that they claim to be.
pub(super) struct Fault {
    code: Code,
    message: String,
    help: &'static str,
    offset: usize,
    /// As much of the text as can be shown.
    pub(super) text: String,
}

impl Fault {
    pub(super) fn into_diagnostic(self, file: FileId) -> Diagnostic {
        let offset = u32::try_from(self.offset).unwrap_or(u32::MAX);
        Diagnostic::new(
            self.code,
            self.message,
            Span::new(file, offset, offset),
            Pointer::root(),
        )
        .with_help(self.help)
    }
}

const SAVE_AS_UTF8: &str = "save the file as UTF-8";

/// The text of an XML file; a UTF-8 byte order mark stays in it.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes).map(Cow::Owned),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes).map(Cow::Owned),
        [0, b'<', ..] | [b'<', 0, ..] => Err(unreadable("UTF-16 without a byte order mark")),
        _ => by_declaration(bytes),
    }
}

fn by_declaration(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    match declared(bytes).as_deref() {
        None | Some("utf-8" | "utf8" | "us-ascii" | "ascii") => utf8(bytes),
        Some("iso-8859-1" | "latin1" | "iso_8859-1") => {
            Ok(bytes.iter().map(|&byte| char::from(byte)).collect())
        }
        // A file whose bytes are plain UTF-8 although it says so was re-encoded by a tool that left the declaration.
        Some("utf-16") => utf8(bytes),
        Some(other) => Err(unreadable(&format!("the encoding `{other}`"))),
    }
}

/// What the XML declaration names, in lower case.
fn declared(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let rest = bytes.strip_prefix(b"<?xml")?;
    let end = rest.windows(2).take(200).position(|pair| pair == b"?>")?;
    let declaration = String::from_utf8_lossy(rest.get(..end)?).into_owned();
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let name = value.trim_start_matches(['"', '\'']);
    let name = name.split(['"', '\'']).next()?;
    Some(name.to_ascii_lowercase())
}

fn utf8(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => {
            let cut = error.error_len().is_none();
            Err(Fault {
                code: if cut { &rules::P042 } else { &rules::P043 },
                message: if cut {
                    "the file ends within a character".to_owned()
                } else {
                    "the file is not UTF-8 here, although it declares nothing else".to_owned()
                },
                help: if cut {
                    "get the whole file again"
                } else {
                    SAVE_AS_UTF8
                },
                offset: error.valid_up_to(),
                text: String::from_utf8_lossy(bytes).into_owned(),
            })
        }
    }
}

fn utf16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> Result<String, Fault> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| read(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    match text {
        Ok(text) if rest.is_empty() => Ok(text),
        Ok(_) => Err(Fault {
            code: &rules::P042,
            help: "get the whole file again",
            ..unreadable("half a character of UTF-16 at its end")
        }),
        Err(_) => Err(unreadable("UTF-16 with broken surrogate pairs")),
    }
}

fn unreadable(what: &str) -> Fault {
    Fault {
        code: &rules::P043,
        message: format!("the file has {what}, which cannot be read"),
        help: SAVE_AS_UTF8,
        offset: 0,
        text: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(bytes: &[u8]) -> (&'static str, usize) {
        let Err(fault) = decode(bytes) else {
            panic!("must not decode")
        };
        (fault.code.code, fault.offset)
    }

    #[test]
    fn utf16_is_decoded_by_its_mark() {
        let little: Vec<u8> = "\u{feff}<é😀>"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let big: Vec<u8> = "\u{feff}<é😀>"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(decode(&little).ok().unwrap(), "<é😀>");
        assert_eq!(decode(&big).ok().unwrap(), "<é😀>");
        assert_eq!(fault(&little[..little.len() - 1]).0, "P042");
        assert_eq!(fault(b"\xFF\xFE\x00\xD8<\0").0, "P043");
    }

    #[test]
    fn declared_encodings_are_decoded_or_refused() {
        let latin = b"<?xml version='1.0' encoding=\"ISO-8859-1\"?><string>\xE9</string>";
        assert!(decode(latin).ok().unwrap().contains('é'));
        assert_eq!(
            fault(b"<?xml version='1.0' encoding='Shift_JIS'?>").0,
            "P043"
        );
        assert_eq!(fault(b"<\0p\0l\0").0, "P043");
        assert_eq!(fault(b"<string>\xE9</string>"), ("P043", 8));
        assert_eq!(fault(b"<string>\xC3"), ("P042", 8));
        assert_eq!(decode(b"\xEF\xBB\xBF<a/>").ok().unwrap(), "\u{feff}<a/>");
    }
}
