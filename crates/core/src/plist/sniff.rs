//! What a file looks like from its first bytes.

/// The form of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// XML, in whatever encoding.
    Xml,
    /// A binary property list.
    Binary,
    /// Something else, in words that complete "this is …".
    Other(&'static str),
}

/// Bytes that begin files of other kinds.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "this is a ZIP archive"),
    (b"\x1F\x8B", "this is a gzip file"),
    (b"xar!", "this is an installer package"),
    (b"%PDF", "this is a PDF document"),
    (b"\x89PNG", "this is a PNG image"),
    (
        b"-----BEGIN ",
        "this is a PEM file, a key or certificate or signed message in text form",
    ),
    (b"\x30\x80", DER),
    (b"\x30\x81", DER),
    (b"\x30\x82", DER),
    (b"\x30\x83", DER),
    (b"\x30\x84", DER),
];

const DER: &str =
    "this is DER data, a certificate or a signed message that is damaged or holds nothing readable";

/// Decides by the first bytes, and for text that is not XML by what its first lines hold.
pub(super) fn form(bytes: &[u8]) -> Form {
    if bytes.starts_with(b"bplist") {
        return Form::Binary;
    }
    if let Some((_, name)) = SIGNATURES
        .iter()
        .find(|(start, _)| bytes.starts_with(start))
    {
        return Form::Other(name);
    }
    if matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, b'<', ..]) {
        return Form::Xml;
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = text.trim_ascii();
    match text.first() {
        None => Form::Other("the file is empty"),
        Some(b'<') => xml_or_html(text),
        Some(_) => Form::Other(text_form(text)),
    }
}

fn xml_or_html(text: &[u8]) -> Form {
    let starts = |prefix: &[u8]| {
        text.get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    if starts(b"<!doctype html") || starts(b"<html") {
        Form::Other("this is an HTML page, perhaps the answer of a server that wanted a login")
    } else {
        Form::Xml
    }
}

fn text_form(text: &[u8]) -> &'static str {
    let head = text.get(..4096).unwrap_or(text);
    if head.contains(&0) {
        return "this is binary data of another kind";
    }
    let holds = |needle: &[u8]| head.windows(needle.len()).any(|window| window == needle);
    match head.first() {
        Some(b'{' | b'(') if holds(b" = ") || holds(b";") => {
            "this is a property list in the old text form of NeXTSTEP; convert it with `plutil -convert xml1`"
        }
        Some(b'{' | b'[') => "this is JSON",
        _ if is_yaml(head) => "this is YAML",
        _ => "this is text without any XML",
    }
}

/// The first line that says anything is a document start, a list item or a key with a colon.
fn is_yaml(head: &[u8]) -> bool {
    let first = head
        .split(|&byte| byte == b'\n')
        .map(<[u8]>::trim_ascii)
        .find(|line| !line.is_empty() && !line.starts_with(b"#"));
    let Some(line) = first else { return false };
    let key = line.split(|&byte| byte == b':').next().unwrap_or(line);
    let is_key = key.len() < line.len()
        && !key.is_empty()
        && key
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.\"'".contains(byte));
    line == b"---" || line.starts_with(b"%YAML") || line.starts_with(b"- ") || is_key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_files_are_named() {
        for (bytes, expected) in [
            (&b""[..], "empty"),
            (b" \n\t", "empty"),
            (b"{ \"a\": [1] }", "JSON"),
            (b"[1]", "JSON"),
            (b"{ a = 1; }", "NeXTSTEP"),
            (b"# hello\nprofile: Dock\n", "YAML"),
            (b"---\n", "YAML"),
            (b"<!DOCTYPE html><p>", "HTML"),
            (b"Dear reader,\n", "text without"),
            (b"PK\x03\x04...", "ZIP"),
            (b"\x30\x82\x01\x00", "DER"),
            (b"\x01\x00\x02", "binary data"),
        ] {
            match form(bytes) {
                Form::Other(name) => assert!(name.contains(expected), "{name} for {expected}"),
                form => panic!("{form:?} for {expected}"),
            }
        }
    }

    #[test]
    fn property_lists_are_told_apart() {
        assert_eq!(form(b"bplist00"), Form::Binary);
        assert_eq!(form(b"\xEF\xBB\xBF<?xml"), Form::Xml);
        assert_eq!(form(b"\xFF\xFE<\0"), Form::Xml);
    }
}
