//! PEM as it is found: several blocks, text between them, any line length, Windows line ends.

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

/// Takes padding or its absence.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What stands between `-----BEGIN LABEL-----` and `-----END LABEL-----`.
pub(crate) struct Block {
    pub(crate) label: String,
    /// Has header lines, as keys in OpenSSL's traditional encryption do (`Proc-Type: 4,ENCRYPTED`).
    #[cfg_attr(
        not(feature = "sign"),
        expect(dead_code, reason = "only private keys have them")
    )]
    pub(super) has_headers: bool,
    /// The decoded bytes. They may be a key.
    pub(crate) data: Zeroizing<Vec<u8>>,
}

/// Does the text begin with a PEM block, white space and a byte order mark aside?
pub(crate) fn is_pem(input: &[u8]) -> bool {
    without_mark(input)
        .trim_ascii_start()
        .starts_with(b"-----BEGIN ")
}

/// All blocks, in order. Text outside blocks is skipped.
///
/// # Errors
/// Says what is wrong where a block has no end or is not base64.
pub(crate) fn blocks(input: &[u8]) -> Result<Vec<Block>, String> {
    let mut lines = without_mark(input)
        .split(|&byte| matches!(byte, b'\n' | b'\r'))
        .map(<[u8]>::trim_ascii);
    let mut blocks = Vec::new();
    while let Some(line) = lines.next() {
        if let Some(label) = boundary(line, b"-----BEGIN ") {
            // Room for the whole body at once: growing would leave copies of a key behind.
            blocks.push(block(label, input.len(), &mut lines)?);
        }
    }
    Ok(blocks)
}

fn without_mark(input: &[u8]) -> &[u8] {
    input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input)
}

/// The label of a boundary line.
fn boundary(line: &[u8], begin: &[u8]) -> Option<String> {
    let label = line.strip_prefix(begin)?.strip_suffix(b"-----")?;
    Some(String::from_utf8_lossy(label).into_owned())
}

fn block<'a>(
    label: String,
    room: usize,
    lines: &mut impl Iterator<Item = &'a [u8]>,
) -> Result<Block, String> {
    let mut body = Zeroizing::new(Vec::with_capacity(room));
    let mut has_headers = false;
    for line in lines {
        if let Some(end) = boundary(line, b"-----END ") {
            if end != label {
                return Err(format!("`BEGIN {label}` is closed by `END {end}`"));
            }
            let data = decode(&body).ok_or_else(|| format!("the block `{label}` is not base64"))?;
            return Ok(Block {
                label,
                has_headers,
                data,
            });
        }
        if line.contains(&b':') {
            has_headers = true;
        } else {
            body.extend_from_slice(line);
        }
    }
    Err(format!("the block `{label}` has no end"))
}

/// The bytes that base64 in lines stands for. They may be a key.
pub(crate) fn decode_lines(text: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut body = Zeroizing::new(Vec::with_capacity(text.len()));
    body.extend(text.iter().filter(|byte| !byte.is_ascii_whitespace()));
    decode(&body)
}

fn decode(body: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut data = Zeroizing::new(Vec::with_capacity(body.len() + 3));
    BASE64.decode_vec(body, &mut data).ok()?;
    Some(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_found_among_other_text() {
        let text = b"\xef\xbb\xbfBag Attributes\r\n    friendlyName: M\xfcller\r\n-----BEGIN A-----\r\nAQID\r\nBAU=\r\n-----END A-----\r\n\r\n-----BEGIN B-----\nAQ\n-----END B-----";
        let blocks = blocks(text).unwrap();
        let found: Vec<_> = blocks
            .iter()
            .map(|block| (block.label.as_str(), block.data.as_slice()))
            .collect();
        assert_eq!(found, [("A", &[1, 2, 3, 4, 5][..]), ("B", &[1])]);
    }

    #[test]
    fn header_lines_are_noticed() {
        let text =
            b"-----BEGIN K-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES\n\nAQID\n-----END K-----\n";
        let block = blocks(text).unwrap().remove(0);
        assert!(block.has_headers);
        assert_eq!(*block.data, [1, 2, 3]);
    }

    #[test]
    fn broken_blocks_are_named() {
        let error = |text: &[u8]| blocks(text).err().unwrap();
        assert_eq!(
            error(b"-----BEGIN K-----\nAQID\n"),
            "the block `K` has no end"
        );
        assert_eq!(
            error(b"-----BEGIN K-----\n?\n-----END K-----"),
            "the block `K` is not base64"
        );
        assert_eq!(
            error(b"-----BEGIN K-----\n-----END L-----"),
            "`BEGIN K` is closed by `END L`"
        );
        assert!(blocks(b"no PEM here").unwrap().is_empty());
    }
}
