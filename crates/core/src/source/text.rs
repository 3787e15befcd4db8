//! Bytes to text: UTF-8, or UTF-16 that says so.

/// Why bytes are not text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EncodingError {
    /// A byte that UTF-8 does not have there.
    #[error("the file is not UTF-8: byte {offset} does not belong there")]
    NotUtf8 {
        /// Where it stands, counted from 0.
        offset: usize,
    },
    /// Half of a character.
    #[error("the file begins like UTF-16 and is not")]
    NotUtf16,
    /// Every other byte is zero.
    #[error("the file looks like UTF-16 without a byte order mark")]
    UnmarkedUtf16,
}

/// Decodes a file. A UTF-8 byte order mark stays in the text, so that offsets are the file's own.
///
/// UTF-16 is decoded where a byte order mark announces it, as PowerShell writes it.
///
/// # Errors
/// When the bytes are in another encoding.
pub fn decode(bytes: Vec<u8>) -> Result<String, EncodingError> {
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => decode_utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => decode_utf16(rest, u16::from_be_bytes),
        [0, 1..=255, ..] | [1..=255, 0, ..] => Err(EncodingError::UnmarkedUtf16),
        _ => String::from_utf8(bytes).map_err(|error| EncodingError::NotUtf8 {
            offset: error.utf8_error().valid_up_to(),
        }),
    }
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, EncodingError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(EncodingError::NotUtf16);
    }
    char::decode_utf16(pairs.iter().map(|&pair| unit(pair)))
        .collect::<Result<_, _>>()
        .map_err(|_| EncodingError::NotUtf16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_what_announces_itself() {
        assert_eq!(decode(b"\xff\xfea\0\xe9\0".to_vec()).unwrap(), "aé");
        assert_eq!(decode(b"\xfe\xff\0a\0\xe9".to_vec()).unwrap(), "aé");
        assert_eq!(decode("\u{feff}aé".into()).unwrap(), "\u{feff}aé");
        assert_eq!(decode(Vec::new()).unwrap(), "");
    }

    #[test]
    fn refuses_the_rest() {
        assert_eq!(
            decode(b"name: caf\xe9".to_vec()),
            Err(EncodingError::NotUtf8 { offset: 9 })
        );
        assert_eq!(decode(b"\xff\xfea".to_vec()), Err(EncodingError::NotUtf16));
        assert_eq!(
            decode(b"\xff\xfe\0\xd8".to_vec()),
            Err(EncodingError::NotUtf16)
        );
        assert_eq!(
            decode(b"a\0b\0".to_vec()),
            Err(EncodingError::UnmarkedUtf16)
        );
    }
}
