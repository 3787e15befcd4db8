//! Decrypting what a password protects: PKCS#8 keys and the bags of PKCS#12 files.

use super::algorithm::name;
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockCipher, BlockDecryptMut, KeyInit, KeyIvInit};
use const_oid::ObjectIdentifier;
use der::asn1::OctetStringRef;
use der::{Decode, Encode, Sequence};
use des::{TdesEde2, TdesEde3};
use pkcs5::pbes2;
use pkcs12::kdf::{Pkcs12KeyType, derive_key_utf8};
use rc2::Rc2;
use sha1::Sha1;
use spki::AlgorithmIdentifierRef;
use zeroize::Zeroizing;

/// More rounds than this take minutes; files in use have 1 to 600,000.
pub(super) const MAX_ROUNDS: u32 = 10_000_000;

/// Most memory that scrypt may take, in bytes.
const MAX_SCRYPT_MEMORY: u64 = 1 << 30;

const TRIPLE_DES_3_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.3");
const TRIPLE_DES_2_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.4");
const RC2_128: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.5");
const RC2_40: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.6");

/// Why something stays encrypted.
pub(super) enum PbeError {
    /// The password does not fit.
    WrongPassword,
    /// No password would do.
    Unusable(String),
}

impl From<der::Error> for PbeError {
    fn from(error: der::Error) -> Self {
        Self::Unusable(error.to_string())
    }
}

fn unsupported(oid: ObjectIdentifier) -> PbeError {
    PbeError::Unusable(format!(
        "it is encrypted with {}, which is not supported",
        name(oid)
    ))
}

fn too_costly() -> PbeError {
    PbeError::Unusable("deriving its key from a password would take too long".to_owned())
}

/// Decrypts `data` as `algorithm` says.
///
/// # Errors
/// [`PbeError::WrongPassword`] where the padding is wrong, which a wrong password almost always gives.
pub(super) fn decrypt(
    algorithm: AlgorithmIdentifierRef<'_>,
    data: &[u8],
    password: &str,
) -> Result<Zeroizing<Vec<u8>>, PbeError> {
    match algorithm.oid {
        pbes2::PBES2_OID => decrypt_pbes2(algorithm, data, password),
        TRIPLE_DES_3_KEY => Pkcs12Scheme::read(algorithm)?.decrypt::<TdesEde3>(data, password, 24),
        TRIPLE_DES_2_KEY => Pkcs12Scheme::read(algorithm)?.decrypt::<TdesEde2>(data, password, 16),
        RC2_128 => Pkcs12Scheme::read(algorithm)?.decrypt::<Rc2>(data, password, 16),
        RC2_40 => Pkcs12Scheme::read(algorithm)?.decrypt::<Rc2>(data, password, 5),
        other => Err(unsupported(other)),
    }
}

fn decrypt_pbes2(
    algorithm: AlgorithmIdentifierRef<'_>,
    data: &[u8],
    password: &str,
) -> Result<Zeroizing<Vec<u8>>, PbeError> {
    let encoded = algorithm.to_der()?;
    let scheme =
        pkcs5::EncryptionScheme::from_der(&encoded).map_err(|_| unsupported(algorithm.oid))?;
    let parameters = scheme.pbes2().ok_or_else(|| unsupported(algorithm.oid))?;
    let affordable = match &parameters.kdf {
        pbes2::Kdf::Pbkdf2(pbkdf2) => pbkdf2.iteration_count <= MAX_ROUNDS,
        pbes2::Kdf::Scrypt(scrypt) => is_affordable(scrypt),
        _ => return Err(unsupported(algorithm.oid)),
    };
    if !affordable {
        return Err(too_costly());
    }
    let mut buffer = Zeroizing::new(data.to_vec());
    let length = parameters
        .decrypt_in_place(password, &mut buffer)
        .map_err(|_| PbeError::WrongPassword)?
        .len();
    buffer.truncate(length);
    Ok(buffer)
}

fn is_affordable(scrypt: &pbes2::ScryptParams<'_>) -> bool {
    let memory = scrypt
        .cost_parameter
        .saturating_mul(scrypt.block_size.into())
        .saturating_mul(128);
    memory <= MAX_SCRYPT_MEMORY && scrypt.parallelization <= 16
}

/// Parameters of the schemes that PKCS#12 brought along (RFC 7292, appendix C).
#[derive(Sequence)]
struct Pkcs12Scheme<'a> {
    salt: OctetStringRef<'a>,
    rounds: u32,
}

impl<'a> Pkcs12Scheme<'a> {
    fn read(algorithm: AlgorithmIdentifierRef<'a>) -> Result<Self, PbeError> {
        let parameters = algorithm
            .parameters
            .ok_or_else(|| unsupported(algorithm.oid))?;
        Ok(parameters.decode_as()?)
    }

    fn decrypt<C>(
        &self,
        data: &[u8],
        password: &str,
        key_length: usize,
    ) -> Result<Zeroizing<Vec<u8>>, PbeError>
    where
        C: BlockCipher + BlockDecryptMut + KeyInit,
    {
        let key = self.derive(password, Pkcs12KeyType::EncryptionKey, key_length)?;
        let iv = self.derive(password, Pkcs12KeyType::Iv, C::block_size())?;
        let cipher =
            Decryptor::<C>::new_from_slices(&key, &iv).map_err(|_| PbeError::WrongPassword)?;
        let mut buffer = Zeroizing::new(data.to_vec());
        let plain = cipher
            .decrypt_padded_mut::<Pkcs7>(&mut buffer)
            .map_err(|_| PbeError::WrongPassword)?;
        let length = plain.len();
        buffer.truncate(length);
        Ok(buffer)
    }

    fn derive(
        &self,
        password: &str,
        id: Pkcs12KeyType,
        length: usize,
    ) -> Result<Zeroizing<Vec<u8>>, PbeError> {
        derive::<Sha1>(password, self.salt.as_bytes(), id, self.rounds, length)
    }
}

/// The key derivation of PKCS#12 (RFC 7292, appendix B).
pub(super) fn derive<D>(
    password: &str,
    salt: &[u8],
    id: Pkcs12KeyType,
    rounds: u32,
    length: usize,
) -> Result<Zeroizing<Vec<u8>>, PbeError>
where
    D: sha2::Digest + sha2::digest::FixedOutputReset + sha2::digest::core_api::BlockSizeUser,
{
    if rounds > MAX_ROUNDS {
        return Err(too_costly());
    }
    let rounds = i32::try_from(rounds).map_err(|_| too_costly())?;
    let key = derive_key_utf8::<D>(password, salt, id, rounds, length)
        .map_err(|_| PbeError::WrongPassword)?;
    Ok(Zeroizing::new(key))
}
