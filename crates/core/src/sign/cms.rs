//! The structures of signed and encrypted files (RFC 5652), as far as profiles and Apple's tokens need them.
//!
//! A signature is over bytes, so what was signed must stay as it stands: certificates, attributes and names are kept
//! as encoded values here and never decoded and encoded again. The same structures serve reading and writing.

use der::asn1::{AnyRef, IntRef, ObjectIdentifier, OctetStringRef};
use der::{DecodeValue, EncodeValue, FixedTag, Header, Length, Reader, Sequence, Tag, Writer};
use spki::AlgorithmIdentifierRef;

/// The contents of a SET OF, each member as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Members<'a>(pub(super) &'a [u8]);

impl<'a> Members<'a> {
    /// The members, each with tag and length; the last one is an error where the contents break off.
    pub(super) fn iter(self) -> impl Iterator<Item = der::Result<&'a [u8]>> {
        let mut rest = der::SliceReader::new(self.0).ok();
        std::iter::from_fn(move || {
            let reader = rest.as_mut().filter(|reader| !reader.is_finished())?;
            let member = reader.tlv_bytes();
            if member.is_err() {
                rest = None;
            }
            Some(member)
        })
    }
}

impl FixedTag for Members<'_> {
    const TAG: Tag = Tag::Set;
}

impl<'a> DecodeValue<'a> for Members<'a> {
    fn decode_value<R: Reader<'a>>(reader: &mut R, header: Header) -> der::Result<Self> {
        reader.read_slice(header.length).map(Self)
    }
}

impl EncodeValue for Members<'_> {
    fn value_len(&self) -> der::Result<Length> {
        self.0.len().try_into()
    }

    fn encode_value(&self, writer: &mut impl Writer) -> der::Result<()> {
        writer.write(self.0)
    }
}

/// The outermost structure: what follows, and that.
#[derive(Clone, Copy, Debug, Sequence)]
pub(super) struct ContentInfo<'a> {
    pub(super) content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    pub(super) content: Option<AnyRef<'a>>,
}

/// Content, certificates and signatures.
#[derive(Clone, Copy, Debug, Sequence)]
pub(super) struct SignedData<'a> {
    pub(super) version: u8,
    pub(super) digest_algorithms: Members<'a>,
    pub(super) content: ContentInfo<'a>,
    #[asn1(
        context_specific = "0",
        tag_mode = "IMPLICIT",
        constructed = "true",
        optional = "true"
    )]
    pub(super) certificates: Option<Members<'a>>,
    #[asn1(
        context_specific = "1",
        tag_mode = "IMPLICIT",
        constructed = "true",
        optional = "true"
    )]
    pub(super) revocations: Option<Members<'a>>,
    pub(super) signers: Members<'a>,
}

/// One signature.
#[derive(Clone, Copy, Debug, Sequence)]
pub(super) struct SignerInfo<'a> {
    pub(super) version: u8,
    /// [`IssuerAndSerial`], or `[0]` with the subject key identifier.
    pub(super) identifier: AnyRef<'a>,
    pub(super) digest_algorithm: AlgorithmIdentifierRef<'a>,
    #[asn1(
        context_specific = "0",
        tag_mode = "IMPLICIT",
        constructed = "true",
        optional = "true"
    )]
    pub(super) signed_attributes: Option<Members<'a>>,
    pub(super) signature_algorithm: AlgorithmIdentifierRef<'a>,
    pub(super) signature: OctetStringRef<'a>,
    #[asn1(
        context_specific = "1",
        tag_mode = "IMPLICIT",
        constructed = "true",
        optional = "true"
    )]
    pub(super) unsigned_attributes: Option<Members<'a>>,
}

/// Names a certificate by who issued it and under which number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Sequence)]
pub(super) struct IssuerAndSerial<'a> {
    pub(super) issuer: AnyRef<'a>,
    pub(super) serial: IntRef<'a>,
}

/// An attribute of a signature.
#[derive(Clone, Copy, Debug, Sequence)]
pub(super) struct Attribute<'a> {
    pub(super) oid: ObjectIdentifier,
    pub(super) values: Members<'a>,
}

/// Encrypted content, and its key for each recipient.
#[derive(Clone, Copy, Debug, Sequence)]
pub(super) struct EnvelopedData<'a> {
    pub(super) version: u8,
    #[asn1(
        context_specific = "0",
        tag_mode = "IMPLICIT",
        constructed = "true",
        optional = "true"
    )]
    pub(super) originator: Option<Members<'a>>,
    /// [`KeyTransport`], or something else with a tag of its own.
    pub(super) recipients: Members<'a>,
    pub(super) content: EncryptedContent<'a>,
    #[asn1(
        context_specific = "1",
        tag_mode = "IMPLICIT",
        constructed = "true",
        optional = "true"
    )]
    pub(super) unprotected_attributes: Option<Members<'a>>,
}

/// The key of the content, encrypted with the public key of a certificate.
#[derive(Clone, Copy, Debug, Sequence)]
pub(super) struct KeyTransport<'a> {
    pub(super) version: u8,
    /// [`IssuerAndSerial`], or `[0]` with the subject key identifier.
    pub(super) identifier: AnyRef<'a>,
    pub(super) algorithm: AlgorithmIdentifierRef<'a>,
    pub(super) key: OctetStringRef<'a>,
}

/// The ciphertext is `[0]` with the bytes, or, from BER, with octet strings that hold them.
#[derive(Clone, Copy, Debug, Sequence)]
pub(super) struct EncryptedContent<'a> {
    pub(super) content_type: ObjectIdentifier,
    pub(super) algorithm: AlgorithmIdentifierRef<'a>,
    ciphertext: AnyRef<'a>,
}

#[cfg(feature = "sign")]
impl EncryptedContent<'_> {
    /// The ciphertext in one piece.
    pub(super) fn ciphertext(&self) -> der::Result<Vec<u8>> {
        use der::{Decode, Tagged};
        if !self.ciphertext.tag().is_constructed() {
            return Ok(self.ciphertext.value().to_vec());
        }
        let mut reader = der::SliceReader::new(self.ciphertext.value())?;
        let mut joined = Vec::new();
        while !reader.is_finished() {
            joined.extend_from_slice(OctetStringRef::decode(&mut reader)?.as_bytes());
        }
        Ok(joined)
    }
}
