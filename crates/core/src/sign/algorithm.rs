//! Hashes and signature algorithms, by the identifiers that CMS and X.509 use for them.

use const_oid::db::rfc5912::{
    ECDSA_WITH_SHA_256, ECDSA_WITH_SHA_384, ECDSA_WITH_SHA_512, ID_EC_PUBLIC_KEY, ID_MGF_1,
    ID_RSASSA_PSS, ID_SHA_1, ID_SHA_256, ID_SHA_384, ID_SHA_512, RSA_ENCRYPTION,
    SHA_1_WITH_RSA_ENCRYPTION, SHA_256_WITH_RSA_ENCRYPTION, SHA_384_WITH_RSA_ENCRYPTION,
    SHA_512_WITH_RSA_ENCRYPTION,
};
use const_oid::db::{DB, rfc5912};
use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Decode, Sequence};
use sha2::{Digest, Sha256, Sha384};
use spki::{AlgorithmIdentifier, AlgorithmIdentifierRef};
use std::fmt;

use super::SignError;

/// Shorter RSA keys are refused.
pub(super) const MIN_RSA_BITS: usize = 2048;

/// How OpenSSL encrypted keys before version 1.1; missing from the database of names.
const PBE_WITH_MD5_AND_DES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.3");

const ECDSA_WITH_SHA_1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.1");

/// How a [`Signer`](super::Signer) signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA PKCS#1 v1.5 with SHA-256: the same message gives the same signature.
    RsaSha256,
    /// ECDSA on P-256 with SHA-256, the signature as an ASN.1 sequence.
    EcdsaP256Sha256,
    /// ECDSA on P-384 with SHA-384, the signature as an ASN.1 sequence.
    EcdsaP384Sha384,
}

impl Algorithm {
    /// The hash of `message` that goes with the algorithm.
    pub(super) fn digest(self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::RsaSha256 | Self::EcdsaP256Sha256 => Sha256::digest(message).to_vec(),
            Self::EcdsaP384Sha384 => Sha384::digest(message).to_vec(),
        }
    }

    pub(super) const fn digest_identifier(self) -> AlgorithmIdentifierRef<'static> {
        let oid = match self {
            Self::RsaSha256 | Self::EcdsaP256Sha256 => ID_SHA_256,
            Self::EcdsaP384Sha384 => ID_SHA_384,
        };
        AlgorithmIdentifier {
            oid,
            parameters: None,
        }
    }

    /// For RSA the identifier of the key, as OpenSSL and Apple write it: every verifier takes that.
    pub(super) const fn signature_identifier(self) -> AlgorithmIdentifierRef<'static> {
        let (oid, parameters) = match self {
            Self::RsaSha256 => (RSA_ENCRYPTION, Some(AnyRef::NULL)),
            Self::EcdsaP256Sha256 => (ECDSA_WITH_SHA_256, None),
            Self::EcdsaP384Sha384 => (ECDSA_WITH_SHA_384, None),
        };
        AlgorithmIdentifier { oid, parameters }
    }
}

/// A hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    pub(super) fn from_oid(oid: ObjectIdentifier) -> Result<Self, SignError> {
        Ok(match oid {
            ID_SHA_1 => Self::Sha1,
            ID_SHA_256 => Self::Sha256,
            ID_SHA_384 => Self::Sha384,
            ID_SHA_512 => Self::Sha512,
            _ => return Err(unsupported(oid)),
        })
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
            Self::Sha512 => "SHA-512",
        })
    }
}

/// How a signature was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Pkcs1(Hash),
    Pss { hash: Hash, salt_length: u16 },
    Ecdsa(Hash),
}

impl Scheme {
    /// Reads the signature algorithm of a certificate, which always names its hash.
    pub(super) fn of_certificate(
        identifier: AlgorithmIdentifierRef<'_>,
    ) -> Result<Self, SignError> {
        Self::new(identifier, None)
    }

    /// Reads the signature algorithm of a signer; some name the key's algorithm only, with the hash beside it.
    #[cfg(feature = "sign")]
    pub(super) fn of_signer(
        identifier: AlgorithmIdentifierRef<'_>,
        hash: Hash,
    ) -> Result<Self, SignError> {
        Self::new(identifier, Some(hash))
    }

    fn new(identifier: AlgorithmIdentifierRef<'_>, hash: Option<Hash>) -> Result<Self, SignError> {
        let beside = || hash.ok_or_else(|| unsupported(identifier.oid));
        Ok(match identifier.oid {
            RSA_ENCRYPTION => Self::Pkcs1(beside()?),
            SHA_1_WITH_RSA_ENCRYPTION => Self::Pkcs1(Hash::Sha1),
            SHA_256_WITH_RSA_ENCRYPTION => Self::Pkcs1(Hash::Sha256),
            SHA_384_WITH_RSA_ENCRYPTION => Self::Pkcs1(Hash::Sha384),
            SHA_512_WITH_RSA_ENCRYPTION => Self::Pkcs1(Hash::Sha512),
            ID_RSASSA_PSS => PssParameters::read(identifier.parameters)?,
            ID_EC_PUBLIC_KEY => Self::Ecdsa(beside()?),
            ECDSA_WITH_SHA_1 => Self::Ecdsa(Hash::Sha1),
            ECDSA_WITH_SHA_256 => Self::Ecdsa(Hash::Sha256),
            ECDSA_WITH_SHA_384 => Self::Ecdsa(Hash::Sha384),
            ECDSA_WITH_SHA_512 => Self::Ecdsa(Hash::Sha512),
            oid => return Err(unsupported(oid)),
        })
    }

    pub(super) const fn hash(self) -> Hash {
        match self {
            Self::Pkcs1(hash) | Self::Pss { hash, .. } | Self::Ecdsa(hash) => hash,
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pkcs1(hash) => write!(f, "RSA with {hash}"),
            Self::Pss { hash, .. } => write!(f, "RSA-PSS with {hash}"),
            Self::Ecdsa(hash) => write!(f, "ECDSA with {hash}"),
        }
    }
}

/// RFC 4055; what is left out is SHA-1 with a salt of 20 bytes.
#[derive(Sequence)]
struct PssParameters<'a> {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    hash: Option<AlgorithmIdentifierRef<'a>>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    mask: Option<AlgorithmIdentifierRef<'a>>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT", optional = "true")]
    salt_length: Option<u16>,
    #[asn1(context_specific = "3", tag_mode = "EXPLICIT", optional = "true")]
    trailer: Option<u8>,
}

impl PssParameters<'_> {
    fn read(parameters: Option<AnyRef<'_>>) -> Result<Scheme, SignError> {
        let parameters = parameters.ok_or_else(|| unsupported(ID_RSASSA_PSS))?;
        let parameters: PssParameters<'_> = parameters.decode_as()?;
        let hash = parameters
            .hash
            .map_or(Ok(Hash::Sha1), |hash| Hash::from_oid(hash.oid))?;
        if parameters.mask_hash()? != hash || parameters.trailer.is_some_and(|trailer| trailer != 1)
        {
            return Err(SignError::UnsupportedAlgorithm {
                algorithm: "RSA-PSS with mixed hashes".to_owned(),
            });
        }
        Ok(Scheme::Pss {
            hash,
            salt_length: parameters.salt_length.unwrap_or(20),
        })
    }

    fn mask_hash(&self) -> Result<Hash, SignError> {
        let Some(mask) = self.mask else {
            return Ok(Hash::Sha1);
        };
        match mask.parameters {
            Some(hash) if mask.oid == ID_MGF_1 => {
                Hash::from_oid(hash.decode_as::<AlgorithmIdentifierRef<'_>>()?.oid)
            }
            _ => Err(unsupported(mask.oid)),
        }
    }
}

/// What kind of key a certificate holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyKind {
    Rsa { bits: usize },
    Ec { curve: ObjectIdentifier },
    Other { oid: ObjectIdentifier },
}

impl KeyKind {
    pub(super) const P256: Self = Self::Ec {
        curve: rfc5912::SECP_256_R_1,
    };
    pub(super) const P384: Self = Self::Ec {
        curve: rfc5912::SECP_384_R_1,
    };
    #[cfg(feature = "sign")]
    pub(super) const P521: Self = Self::Ec {
        curve: rfc5912::SECP_521_R_1,
    };

    /// Reads it from an algorithm identifier and, for RSA, the key itself.
    pub(super) fn new(algorithm: AlgorithmIdentifierRef<'_>, key: &[u8]) -> Self {
        match algorithm.oid {
            RSA_ENCRYPTION | ID_RSASSA_PSS => {
                let modulus =
                    pkcs1::RsaPublicKey::from_der(key).map(|key| bits(key.modulus.as_bytes()));
                Self::Rsa {
                    bits: modulus.unwrap_or(0),
                }
            }
            ID_EC_PUBLIC_KEY => match algorithm.parameters_oid() {
                Ok(curve) => Self::Ec { curve },
                Err(_) => Self::Other { oid: algorithm.oid },
            },
            oid => Self::Other { oid },
        }
    }
}

/// The length of a number without leading zeros.
pub(super) fn bits(number: &[u8]) -> usize {
    number
        .first()
        .map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

impl fmt::Display for KeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Rsa { bits } => write!(f, "RSA {bits}"),
            Self::P256 => f.write_str("ECDSA P-256"),
            Self::P384 => f.write_str("ECDSA P-384"),
            Self::Ec { curve } => write!(f, "ECDSA {}", name(curve)),
            Self::Other { oid } => f.write_str(&name(oid)),
        }
    }
}

/// The name of an object identifier where it has one.
pub(super) fn name(oid: ObjectIdentifier) -> String {
    match DB.by_oid(&oid) {
        Some(name) => name.to_owned(),
        None if oid == PBE_WITH_MD5_AND_DES => "pbeWithMD5AndDES-CBC".to_owned(),
        None => oid.to_string(),
    }
}

pub(super) fn unsupported(oid: ObjectIdentifier) -> SignError {
    SignError::UnsupportedAlgorithm {
        algorithm: name(oid),
    }
}
