//! Bytes that objects carry: the pictures of apps, and scripts.

use crate::value::Value;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::borrow::Cow;

/// What pictures begin with, and what Graph calls them.
const PICTURES: &[(&[u8], &str)] = &[
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
];

/// The media type of a picture that the Company Portal can show; `None` where it is something else.
pub(crate) fn picture_type(bytes: &[u8]) -> Option<&'static str> {
    let mut known = PICTURES.iter();
    let (_, media_type) = known.find(|(start, _)| bytes.starts_with(start))?;
    Some(media_type)
}

/// The bytes of a script, however it is written: as data (`!file`), as its text, or in base64 as Graph has it. A text
/// that is base64 cannot begin with `#!`.
pub(crate) fn script(value: &Value) -> Option<Cow<'_, [u8]>> {
    match value {
        Value::Data(bytes) => Some(Cow::Borrowed(bytes)),
        Value::String(text) if text.starts_with("#!") => Some(Cow::Borrowed(text.as_bytes())),
        Value::String(text) => {
            let compact: String = text.split_whitespace().collect();
            STANDARD.decode(compact).ok().map(Cow::Owned)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_told_by_their_bytes() {
        assert_eq!(picture_type(b"\x89PNG\r\n\x1a\nx"), Some("image/png"));
        assert_eq!(
            picture_type(b"\xff\xd8\xff\xe0\0\x10JFIF"),
            Some("image/jpeg")
        );
        assert_eq!(picture_type(b"GIF89a"), Some("image/gif"));
        assert_eq!(picture_type(b"<svg/>"), None);
        assert_eq!(picture_type(b""), None);
    }

    #[test]
    fn a_script_is_data_or_text_or_base64() {
        let plain = b"#!/bin/sh\n".as_slice();
        for value in [
            Value::Data(plain.to_vec()),
            "#!/bin/sh\n".into(),
            "IyEvYmluL3No\nCg==".into(),
        ] {
            assert_eq!(script(&value).as_deref(), Some(plain), "{value:?}");
        }
        assert_eq!(script(&"echo hello".into()), None);
        assert_eq!(script(&true.into()), None);
    }
}
