//! Opening encrypted messages with a private key.

use super::SignError;
use super::algorithm::name;
use super::cms::KeyTransport;
use super::encrypted::{EncryptedMessage, enveloped_data};
use super::key_file::{KeyFile, unreadable};
use aws_lc_rs::cipher::{
    AES_128, AES_192, AES_256, Algorithm, DecryptionContext, PaddedBlockDecryptingKey,
    UnboundCipherKey,
};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rsa::{Pkcs1PrivateDecryptingKey, PrivateDecryptingKey};
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockDecryptMut, KeyIvInit};
use const_oid::db::rfc5911::{DES_EDE_3_CBC, ID_AES_128_CBC, ID_AES_192_CBC, ID_AES_256_CBC};
use const_oid::db::rfc5912::RSA_ENCRYPTION;
use der::asn1::{AnyRef, OctetStringRef};
use der::{Decode, Encode};
use des::TdesEde3;
use pkcs8::PrivateKeyInfo;
use spki::AlgorithmIdentifierRef;
use std::fmt;
use zeroize::Zeroizing;

/// An RSA private key that opens messages.
///
/// ```no_run
/// use russet::sign::{DecryptionKey, EncryptedMessage};
/// # fn run(pem: &[u8], token: &[u8]) -> Result<(), russet::sign::SignError> {
/// let key = DecryptionKey::from_pem(pem, None)?;
/// if let Some(message) = EncryptedMessage::read(token)? {
///     let content = key.decrypt(&message)?;
///     assert!(!content.is_empty());
/// }
/// # Ok(())
/// # }
/// ```
pub struct DecryptionKey(Pkcs1PrivateDecryptingKey);

impl DecryptionKey {
    /// Reads PEM: PKCS#8, encrypted or not, or PKCS#1.
    ///
    /// # Errors
    /// [`SignError::Key`], [`SignError::PasswordRequired`], [`SignError::WrongPassword`].
    pub fn from_pem(pem: &[u8], password: Option<&str>) -> Result<Self, SignError> {
        let der = match KeyFile::read(pem, password)? {
            KeyFile::Pkcs8(der) => der,
            KeyFile::Pkcs1(der) => in_pkcs8(&der)?,
            KeyFile::Sec1(_) => return Err(no_rsa()),
        };
        let info =
            PrivateKeyInfo::from_der(&der).map_err(|error| unreadable(&error.to_string()))?;
        if info.algorithm.oid != RSA_ENCRYPTION {
            return Err(no_rsa());
        }
        let key = PrivateDecryptingKey::from_pkcs8(&der);
        let key = key.map_err(|error| unreadable(&error.to_string()))?;
        let key = Pkcs1PrivateDecryptingKey::new(key);
        key.map(Self)
            .map_err(|error| unreadable(&error.to_string()))
    }

    /// The content of a message, in memory that is cleared.
    ///
    /// # Errors
    /// [`SignError::NoRecipient`] where the message is for other keys, [`SignError::UnsupportedEncryption`],
    /// [`SignError::Malformed`].
    pub fn decrypt(&self, message: &EncryptedMessage) -> Result<Zeroizing<Vec<u8>>, SignError> {
        let data = enveloped_data(&message.der)?;
        let mut refusal = SignError::NoRecipient;
        for member in data.recipients.iter() {
            let Ok(transport) = KeyTransport::from_der(member?) else {
                continue;
            };
            if transport.algorithm.oid != RSA_ENCRYPTION {
                refusal = unsupported(transport.algorithm);
                continue;
            }
            let mut room = Zeroizing::new(vec![0; self.0.min_output_size()]);
            let Ok(key) = self.0.decrypt(transport.key.as_bytes(), &mut room) else {
                continue;
            };
            return content(data.content.algorithm, key, data.content.ciphertext()?);
        }
        Err(refusal)
    }
}

impl fmt::Debug for DecryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DecryptionKey(..)")
    }
}

/// RSA's own form within the form of all keys, which is what the library takes.
fn in_pkcs8(pkcs1: &[u8]) -> Result<Zeroizing<Vec<u8>>, SignError> {
    let algorithm = AlgorithmIdentifierRef {
        oid: RSA_ENCRYPTION,
        parameters: Some(AnyRef::NULL),
    };
    let key = PrivateKeyInfo::new(algorithm, pkcs1).to_der();
    key.map(Zeroizing::new)
        .map_err(|error| unreadable(&error.to_string()))
}

/// Decrypts the content with its key.
fn content(
    algorithm: AlgorithmIdentifierRef<'_>,
    key: &[u8],
    ciphertext: Vec<u8>,
) -> Result<Zeroizing<Vec<u8>>, SignError> {
    let mut buffer = Zeroizing::new(ciphertext);
    let iv = algorithm.parameters.ok_or_else(|| unsupported(algorithm))?;
    let iv = iv.decode_as::<OctetStringRef<'_>>()?.as_bytes();
    let length = match algorithm.oid {
        ID_AES_128_CBC => aes(&AES_128, key, iv, &mut buffer),
        ID_AES_192_CBC => aes(&AES_192, key, iv, &mut buffer),
        ID_AES_256_CBC => aes(&AES_256, key, iv, &mut buffer),
        DES_EDE_3_CBC => triple_des(key, iv, &mut buffer),
        _ => return Err(unsupported(algorithm)),
    };
    // With a key that is not the message's, the padding is wrong.
    buffer.truncate(length.ok_or(SignError::NoRecipient)?);
    Ok(buffer)
}

/// Decrypts in place, and says how much of it is content.
fn aes(algorithm: &'static Algorithm, key: &[u8], iv: &[u8], buffer: &mut [u8]) -> Option<usize> {
    let iv = FixedLength::from(<[u8; 16]>::try_from(iv).ok()?);
    let key = UnboundCipherKey::new(algorithm, key).ok()?;
    let key = PaddedBlockDecryptingKey::cbc_pkcs7(key).ok()?;
    let plain = key.decrypt(buffer, DecryptionContext::Iv128(iv)).ok()?;
    Some(plain.len())
}

fn triple_des(key: &[u8], iv: &[u8], buffer: &mut [u8]) -> Option<usize> {
    let cipher = cbc::Decryptor::<TdesEde3>::new_from_slices(key, iv).ok()?;
    let plain = cipher.decrypt_padded_mut::<Pkcs7>(buffer).ok()?;
    Some(plain.len())
}

fn unsupported(algorithm: AlgorithmIdentifierRef<'_>) -> SignError {
    SignError::UnsupportedEncryption {
        algorithm: name(algorithm.oid),
    }
}

fn no_rsa() -> SignError {
    unreadable("it is no RSA key, and only these open messages")
}
