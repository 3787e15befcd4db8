//! BER in, DER out.
//!
//! Apple's Security framework, Java signers and `openssl cms -stream` write BER: lengths that are open until an
//! end mark, and octet strings in pieces. The parsers of CMS, and the bytes over which signatures are computed, are
//! DER. This module closes the lengths and joins the pieces; what is DER already comes out byte for byte.

use std::fmt;

/// How deep values may nest. Real signatures stay below 20.
const MAX_DEPTH: usize = 64;

/// How long an input may be, in bytes.
const MAX_LENGTH: usize = 128 << 20;

const OCTET_STRING: u8 = 0x04;
const CONSTRUCTED: u8 = 0x20;
const CLASS: u8 = 0xc0;
const LONG_TAG: u8 = 0x1f;
const INDEFINITE: u8 = 0x80;
const END_OF_CONTENTS: [u8; 2] = [0, 0];

/// Why an input is not BER.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BerError {
    /// It ends before it should.
    CutShort {
        /// How many bytes there are.
        length: usize,
    },
    /// It is longer than a profile can sensibly be.
    TooLong,
    /// It nests too deep.
    TooDeep,
    /// It breaks the format.
    Invalid {
        /// What is wrong.
        what: &'static str,
        /// Where, in bytes from the start.
        offset: usize,
    },
}

impl fmt::Display for BerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutShort { length } => {
                write!(f, "the data are cut short, they end after {length} bytes")
            }
            Self::TooLong => write!(f, "the data are longer than {} MB", MAX_LENGTH >> 20),
            Self::TooDeep => write!(f, "the data nest deeper than {MAX_DEPTH} levels"),
            Self::Invalid { what, offset } => write!(f, "{what} at byte {offset}"),
        }
    }
}

/// Rewrites the one value at the start of `input` as DER, and says how many bytes it took.
pub(super) fn to_der(input: &[u8]) -> Result<(Vec<u8>, usize), BerError> {
    if input.len() > MAX_LENGTH {
        return Err(BerError::TooLong);
    }
    let mut reader = Reader { input, position: 0 };
    let mut der = Vec::with_capacity(input.len());
    reader.value(&mut der, 0)?;
    Ok((der, reader.position))
}

struct Reader<'a> {
    input: &'a [u8],
    position: usize,
}

/// The first octets of a value.
struct Header<'a> {
    tag: &'a [u8],
    /// `None` where the value runs to an end mark.
    length: Option<usize>,
}

impl Header<'_> {
    fn first(&self) -> u8 {
        self.tag.first().copied().unwrap_or(0)
    }

    fn is_constructed(&self) -> bool {
        self.first() & CONSTRUCTED != 0
    }

    /// A universal string that is written in pieces; of these only the octet string occurs in CMS.
    fn is_string_in_pieces(&self) -> bool {
        self.first() == OCTET_STRING | CONSTRUCTED
    }

    /// Universal types other than the octet string that must not be constructed.
    fn is_wrongly_constructed(&self) -> bool {
        let first = self.first();
        let number = first & LONG_TAG;
        let may_be_constructed = matches!(number, 4 | 8 | 11 | 16 | 17 | LONG_TAG);
        first & CLASS == 0 && self.is_constructed() && !may_be_constructed
    }
}

impl<'a> Reader<'a> {
    /// Copies one value to `der`.
    fn value(&mut self, der: &mut Vec<u8>, depth: usize) -> Result<(), BerError> {
        let offset = self.position;
        let header = self.header()?;
        if header.is_wrongly_constructed() {
            return Err(invalid("a value of a primitive type in pieces", offset));
        }
        let start = der.len();
        if !header.is_constructed() {
            der.extend_from_slice(self.primitive(&header, offset)?);
        } else if header.is_string_in_pieces() {
            self.children(&header, depth, |reader| reader.piece(der, depth + 1))?;
        } else {
            self.children(&header, depth, |reader| reader.value(der, depth + 1))?;
        }
        insert_header(der, start, header.tag, header.is_string_in_pieces());
        Ok(())
    }

    /// Copies the contents of one piece of an octet string to `der`.
    fn piece(&mut self, der: &mut Vec<u8>, depth: usize) -> Result<(), BerError> {
        let offset = self.position;
        let header = self.header()?;
        match header.first() {
            OCTET_STRING => der.extend_from_slice(self.primitive(&header, offset)?),
            _ if header.is_string_in_pieces() => {
                self.children(&header, depth, |reader| reader.piece(der, depth + 1))?;
            }
            _ => {
                return Err(invalid(
                    "an octet string with a piece of another type",
                    offset,
                ));
            }
        }
        Ok(())
    }

    fn primitive(&mut self, header: &Header<'_>, offset: usize) -> Result<&'a [u8], BerError> {
        let length = header
            .length
            .ok_or(invalid("an open length on a primitive value", offset))?;
        self.take(length)
    }

    /// Calls `read` for each value inside a constructed one.
    fn children(
        &mut self,
        header: &Header<'_>,
        depth: usize,
        mut read: impl FnMut(&mut Self) -> Result<(), BerError>,
    ) -> Result<(), BerError> {
        if depth >= MAX_DEPTH {
            return Err(BerError::TooDeep);
        }
        let Some(length) = header.length else {
            while !self.skip_end_mark()? {
                read(self)?;
            }
            return Ok(());
        };
        let end = self.position.saturating_add(length);
        if end > self.input.len() {
            return Err(self.cut_short());
        }
        while self.position < end {
            read(self)?;
        }
        if self.position > end {
            return Err(invalid(
                "a value that is longer than the one around it",
                end,
            ));
        }
        Ok(())
    }

    fn skip_end_mark(&mut self) -> Result<bool, BerError> {
        let rest = self.input.get(self.position..).unwrap_or_default();
        if rest.starts_with(&END_OF_CONTENTS) {
            self.position += END_OF_CONTENTS.len();
            return Ok(true);
        }
        if rest.is_empty() {
            Err(self.cut_short())
        } else {
            Ok(false)
        }
    }

    fn header(&mut self) -> Result<Header<'a>, BerError> {
        let offset = self.position;
        if self.byte()? & LONG_TAG == LONG_TAG {
            while self.byte()? & 0x80 != 0 {}
        }
        let tag = self.input.get(offset..self.position).unwrap_or_default();
        if tag == [0] {
            return Err(invalid("an end mark where a value belongs", offset));
        }
        if tag.len() > 5 {
            return Err(invalid("a tag that is too long", offset));
        }
        let length = self.length()?;
        Ok(Header { tag, length })
    }

    fn length(&mut self) -> Result<Option<usize>, BerError> {
        let offset = self.position;
        match self.byte()? {
            INDEFINITE => Ok(None),
            short if short < INDEFINITE => Ok(Some(short.into())),
            long => {
                let octets = self.take((long & !INDEFINITE).into())?;
                let length = octets.iter().try_fold(0usize, |length, &octet| {
                    length.checked_mul(256)?.checked_add(octet.into())
                });
                length
                    .map(Some)
                    .ok_or(invalid("a length that is too large", offset))
            }
        }
    }

    fn byte(&mut self) -> Result<u8, BerError> {
        let byte = self.input.get(self.position).copied();
        self.position += 1;
        byte.ok_or_else(|| self.cut_short())
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], BerError> {
        let end = self.position.saturating_add(length);
        let bytes = self
            .input
            .get(self.position..end)
            .ok_or_else(|| self.cut_short())?;
        self.position = end;
        Ok(bytes)
    }

    fn cut_short(&self) -> BerError {
        BerError::CutShort {
            length: self.input.len(),
        }
    }
}

const fn invalid(what: &'static str, offset: usize) -> BerError {
    BerError::Invalid { what, offset }
}

/// Puts tag and length in front of the contents that begin at `start`.
fn insert_header(der: &mut Vec<u8>, start: usize, tag: &[u8], joined: bool) {
    let length = der.len() - start;
    let first = tag
        .first()
        .map(|&first| if joined { first & !CONSTRUCTED } else { first });
    let header: Vec<u8> = first
        .into_iter()
        .chain(tag.iter().skip(1).copied())
        .chain(length_octets(length))
        .collect();
    der.splice(start..start, header);
}

/// A length as DER writes it: in as few octets as it takes.
fn length_octets(length: usize) -> Vec<u8> {
    if length < 0x80 {
        return vec![u8::try_from(length).unwrap_or(0)];
    }
    let octets: Vec<u8> = length
        .to_be_bytes()
        .into_iter()
        .skip_while(|&octet| octet == 0)
        .collect();
    let count = u8::try_from(octets.len()).unwrap_or(0);
    std::iter::once(INDEFINITE | count).chain(octets).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn der(input: &[u8]) -> Result<Vec<u8>, BerError> {
        to_der(input).map(|(der, _)| der)
    }

    #[test]
    fn der_stays_as_it_is() {
        let input = [0x30, 0x06, 0x04, 0x01, 0xff, 0x02, 0x01, 0x05, 0xaa];
        assert_eq!(to_der(&input), Ok((input[..8].to_vec(), 8)));
    }

    #[test]
    fn open_lengths_are_closed() {
        let input = [0x30, 0x80, 0xa0, 0x80, 0x02, 0x01, 0x05, 0, 0, 0, 0];
        assert_eq!(
            der(&input),
            Ok(vec![0x30, 0x05, 0xa0, 0x03, 0x02, 0x01, 0x05])
        );
    }

    #[test]
    fn pieces_are_joined_also_when_nested() {
        let input = [
            0x24, 0x80, 0x04, 0x01, 1, 0x24, 0x04, 0x04, 0x02, 2, 3, 0x04, 0x00, 0, 0,
        ];
        assert_eq!(der(&input), Ok(vec![0x04, 0x03, 1, 2, 3]));
    }

    #[test]
    fn lengths_become_as_short_as_they_can() {
        assert_eq!(der(&[0x04, 0x83, 0, 0, 1, 9]), Ok(vec![0x04, 0x01, 9]));
        let long = [&[0x04, 0x84, 0, 0, 1, 0][..], &[7; 256]].concat();
        assert_eq!(
            der(&long),
            Ok([&[0x04, 0x82, 1, 0][..], &[7; 256]].concat())
        );
    }

    #[test]
    fn what_is_not_ber_is_refused() {
        let cut = |length| Err(BerError::CutShort { length });
        assert_eq!(der(&[]), cut(0));
        assert_eq!(der(&[0x30]), cut(1));
        assert_eq!(der(&[0x30, 0x05, 0x04]), cut(3));
        assert_eq!(der(&[0x30, 0x80, 0x04, 0x01, 1]), cut(5));
        assert_eq!(der(&[0x1f, 0x81]), cut(2));
        assert!(matches!(der(&[0, 0]), Err(BerError::Invalid { .. })));
        assert!(matches!(
            der(&[0x30, 0x02, 0, 0]),
            Err(BerError::Invalid { .. })
        ));
        assert!(matches!(
            der(&[0x04, 0x80, 0, 0]),
            Err(BerError::Invalid { .. })
        ));
        assert!(matches!(
            der(&[0x23, 0x03, 0x03, 0x01, 0]),
            Err(BerError::Invalid { .. })
        ));
        assert!(matches!(
            der(&[0x24, 0x03, 0x02, 0x01, 0]),
            Err(BerError::Invalid { .. })
        ));
        assert!(matches!(
            der(&[0x30, 0x03, 0x04, 0x03, 1, 2, 3]),
            Err(BerError::Invalid { .. })
        ));
        assert!(matches!(
            der(&[0x04, 0x89, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
            Err(BerError::Invalid { .. })
        ));
    }

    #[test]
    fn nesting_has_a_limit() {
        assert_eq!(der(&[0x30, 0x80].repeat(10_000)), Err(BerError::TooDeep));
        assert_eq!(der(&[0x24, 0x80].repeat(10_000)), Err(BerError::TooDeep));
    }

    proptest! {
        #[test]
        fn garbage_never_panics_and_the_result_is_stable(input in prop::collection::vec(any::<u8>(), 0..200)) {
            if let Ok(once) = der(&input) {
                prop_assert_eq!(der(&once), Ok(once));
            }
        }
    }
}
