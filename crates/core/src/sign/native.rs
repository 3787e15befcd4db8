//! The cryptography that the native library does: signing with a private key, verifying, hashing.

use super::SignError;
use super::algorithm::{Algorithm, Hash, KeyKind, MIN_RSA_BITS, Scheme, bits, name};
use super::certificate::Certificate;
use super::key_file::KeyFile;
use aws_lc_rs::digest;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature as lc;
use aws_lc_rs::signature::{EcdsaKeyPair, RsaKeyPair, VerificationAlgorithm};
use const_oid::db::rfc5912::{ID_EC_PUBLIC_KEY, RSA_ENCRYPTION};
use der::Decode;
use pkcs8::PrivateKeyInfo;
use std::fmt;

/// A private key. The library clears its memory when it is dropped.
pub(super) enum PrivateKey {
    Rsa(RsaKeyPair),
    Ecdsa(EcdsaKeyPair, Algorithm),
}

impl PrivateKey {
    /// Takes the key of a PEM file.
    pub(super) fn from_file(file: &KeyFile) -> Result<Self, SignError> {
        match file {
            KeyFile::Pkcs8(der) => Self::from_pkcs8(der),
            KeyFile::Pkcs1(der) => Self::from_pkcs1(der),
            KeyFile::Sec1(der) => Self::from_sec1(der),
        }
    }

    /// Reads PKCS#8.
    pub(super) fn from_pkcs8(der: &[u8]) -> Result<Self, SignError> {
        let info = PrivateKeyInfo::from_der(der).map_err(|error| unreadable(&error))?;
        match info.algorithm.oid {
            RSA_ENCRYPTION => Self::from_pkcs1(info.private_key),
            ID_EC_PUBLIC_KEY => match KeyKind::new(info.algorithm, &[]) {
                KeyKind::P256 => Self::ecdsa(der, Algorithm::EcdsaP256Sha256),
                KeyKind::P384 => Self::ecdsa(der, Algorithm::EcdsaP384Sha384),
                other => Err(SignError::UnsupportedKey {
                    kind: other.to_string(),
                }),
            },
            other => Err(SignError::UnsupportedKey { kind: name(other) }),
        }
    }

    /// Reads PKCS#1, RSA's own form.
    fn from_pkcs1(der: &[u8]) -> Result<Self, SignError> {
        let key = pkcs1::RsaPrivateKey::from_der(der).map_err(|error| unreadable(&error))?;
        let bits = bits(key.modulus.as_bytes());
        if bits < MIN_RSA_BITS {
            return Err(SignError::WeakKey { bits });
        }
        RsaKeyPair::from_der(der)
            .map(Self::Rsa)
            .map_err(|error| unreadable(&error))
    }

    /// Reads SEC1, the form of elliptic curves.
    fn from_sec1(der: &[u8]) -> Result<Self, SignError> {
        Self::ecdsa(der, Algorithm::EcdsaP256Sha256)
            .or_else(|_| Self::ecdsa(der, Algorithm::EcdsaP384Sha384))
            .map_err(|_| SignError::UnsupportedKey {
                kind: "elliptic curve, neither P-256 nor P-384,".to_owned(),
            })
    }

    fn ecdsa(der: &[u8], algorithm: Algorithm) -> Result<Self, SignError> {
        let native = match algorithm {
            Algorithm::EcdsaP384Sha384 => &lc::ECDSA_P384_SHA384_ASN1_SIGNING,
            _ => &lc::ECDSA_P256_SHA256_ASN1_SIGNING,
        };
        let key =
            EcdsaKeyPair::from_private_key_der(native, der).map_err(|error| unreadable(&error))?;
        Ok(Self::Ecdsa(key, algorithm))
    }

    pub(super) const fn algorithm(&self) -> Algorithm {
        match self {
            Self::Rsa(_) => Algorithm::RsaSha256,
            Self::Ecdsa(_, algorithm) => *algorithm,
        }
    }

    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        let random = SystemRandom::new();
        let signature = match self {
            Self::Rsa(key) => {
                let mut signature = vec![0; key.public_modulus_len()];
                let done = key.sign(&lc::RSA_PKCS1_SHA256, &random, message, &mut signature);
                done.map(|()| signature)
            }
            Self::Ecdsa(key, _) => key
                .sign(&random, message)
                .map(|signature| signature.as_ref().to_vec()),
        };
        signature.map_err(|_| SignError::Signer {
            reason: "the cryptographic library refused the key".to_owned(),
        })
    }

    /// Is this the key of the certificate? What it signs must verify there.
    pub(super) fn belongs_to(&self, certificate: &Certificate) -> Result<bool, SignError> {
        const PROBE: &[u8] = b"does this key belong to that certificate?";
        let scheme = match self.algorithm() {
            Algorithm::RsaSha256 => Scheme::Pkcs1(Hash::Sha256),
            Algorithm::EcdsaP256Sha256 => Scheme::Ecdsa(Hash::Sha256),
            Algorithm::EcdsaP384Sha384 => Scheme::Ecdsa(Hash::Sha384),
        };
        let signature = self.sign(PROBE)?;
        Ok(verify(certificate, scheme, PROBE, &signature).unwrap_or(false))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({:?}, ..)", self.algorithm())
    }
}

fn unreadable(error: &dyn fmt::Display) -> SignError {
    SignError::Key {
        reason: error.to_string(),
    }
}

/// Hashes.
pub(super) fn hash(hash: Hash, message: &[u8]) -> digest::Digest {
    let algorithm = match hash {
        Hash::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
        Hash::Sha256 => &digest::SHA256,
        Hash::Sha384 => &digest::SHA384,
        Hash::Sha512 => &digest::SHA512,
    };
    digest::digest(algorithm, message)
}

/// Did the key of `certificate` sign `message`?
///
/// # Errors
/// [`SignError::UnsupportedAlgorithm`] where the key and the scheme do not go together, or nobody should use them.
pub(super) fn verify(
    certificate: &Certificate,
    scheme: Scheme,
    message: &[u8],
    signature: &[u8],
) -> Result<bool, SignError> {
    let kind = certificate.key_kind();
    let (_, key) = certificate.public_key();
    let holds = |algorithm: &dyn VerificationAlgorithm| {
        algorithm.verify_sig(key, message, signature).is_ok()
    };
    let unsupported = || SignError::UnsupportedAlgorithm {
        algorithm: format!("{scheme} by a key of {kind}"),
    };
    match (scheme, kind) {
        (Scheme::Pkcs1(hash), KeyKind::Rsa { .. }) => Ok(holds(pkcs1(hash))),
        (Scheme::Pss { hash, salt_length }, KeyKind::Rsa { .. }) => {
            let salt_length = lc::RsaPssSaltLength::Custom(salt_length);
            Ok(holds(
                &pss(hash)
                    .ok_or_else(unsupported)?
                    .with_pss_salt_length(salt_length),
            ))
        }
        (Scheme::Ecdsa(hash), KeyKind::Ec { .. }) => {
            Ok(holds(ecdsa(kind, hash).ok_or_else(unsupported)?))
        }
        _ => Err(unsupported()),
    }
}

/// Keys of 1024 bits still verify, where the library lets them: old files are to be read, and warned about.
const fn pkcs1(hash: Hash) -> &'static dyn VerificationAlgorithm {
    match hash {
        Hash::Sha1 => &lc::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
        Hash::Sha256 => &lc::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
        Hash::Sha384 => &lc::RSA_PKCS1_2048_8192_SHA384,
        Hash::Sha512 => &lc::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
    }
}

const fn pss(hash: Hash) -> Option<lc::RsaParameters> {
    match hash {
        Hash::Sha1 => None,
        Hash::Sha256 => Some(lc::RSA_PSS_2048_8192_SHA256),
        Hash::Sha384 => Some(lc::RSA_PSS_2048_8192_SHA384),
        Hash::Sha512 => Some(lc::RSA_PSS_2048_8192_SHA512),
    }
}

fn ecdsa(kind: KeyKind, hash: Hash) -> Option<&'static dyn VerificationAlgorithm> {
    Some(match (kind, hash) {
        (KeyKind::P256, Hash::Sha1) => &lc::ECDSA_P256_SHA1_ASN1,
        (KeyKind::P256, Hash::Sha256) => &lc::ECDSA_P256_SHA256_ASN1,
        (KeyKind::P256, Hash::Sha384) => &lc::ECDSA_P256_SHA384_ASN1,
        (KeyKind::P256, Hash::Sha512) => &lc::ECDSA_P256_SHA512_ASN1,
        (KeyKind::P384, Hash::Sha256) => &lc::ECDSA_P384_SHA256_ASN1,
        (KeyKind::P384, Hash::Sha384) => &lc::ECDSA_P384_SHA384_ASN1,
        (KeyKind::P384, Hash::Sha512) => &lc::ECDSA_P384_SHA512_ASN1,
        (KeyKind::P521, Hash::Sha256) => &lc::ECDSA_P521_SHA256_ASN1,
        (KeyKind::P521, Hash::Sha384) => &lc::ECDSA_P521_SHA384_ASN1,
        (KeyKind::P521, Hash::Sha512) => &lc::ECDSA_P521_SHA512_ASN1,
        _ => return None,
    })
}
