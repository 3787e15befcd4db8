//! Private keys as PEM files hold them.

use super::SignError;
use super::pbe::{self, PbeError};
use super::pem::{self, Block};
use super::pkcs12::EncryptedKey;
use der::Decode;
use zeroize::Zeroizing;

/// A private key, decrypted where it was encrypted, in one of the forms that there are.
pub(super) enum KeyFile {
    Pkcs8(Zeroizing<Vec<u8>>),
    /// RSA's own form.
    Pkcs1(Zeroizing<Vec<u8>>),
    /// The form of elliptic curves.
    Sec1(Zeroizing<Vec<u8>>),
}

impl KeyFile {
    /// Reads the one private key of a PEM file.
    pub(super) fn read(pem: &[u8], password: Option<&str>) -> Result<Self, SignError> {
        let blocks = pem::blocks(pem).map_err(|reason| SignError::Key { reason })?;
        let (mut keys, others): (Vec<Block>, Vec<Block>) = blocks
            .into_iter()
            .partition(|block| block.label.ends_with("PRIVATE KEY"));
        match (keys.pop(), keys.is_empty(), others.first()) {
            (Some(key), true, _) => Self::from_block(key, password),
            (Some(_), false, _) => Err(unreadable("the file holds several private keys")),
            (None, _, Some(other)) => Err(unreadable(&format!(
                "the file holds no private key but `{}`",
                other.label
            ))),
            (None, _, None) => Err(unreadable("the file is not PEM")),
        }
    }

    fn from_block(block: Block, password: Option<&str>) -> Result<Self, SignError> {
        if block.has_headers {
            return Err(unreadable("it is encrypted in OpenSSL's traditional way"));
        }
        match block.label.as_str() {
            "PRIVATE KEY" => Ok(Self::Pkcs8(block.data)),
            "RSA PRIVATE KEY" => Ok(Self::Pkcs1(block.data)),
            "EC PRIVATE KEY" => Ok(Self::Sec1(block.data)),
            "ENCRYPTED PRIVATE KEY" => decrypted(&block.data, password).map(Self::Pkcs8),
            other => Err(unreadable(&format!(
                "`{other}` is a form that is not supported"
            ))),
        }
    }
}

fn decrypted(der: &[u8], password: Option<&str>) -> Result<Zeroizing<Vec<u8>>, SignError> {
    let key = EncryptedKey::from_der(der).map_err(|error| unreadable(&error.to_string()))?;
    let password = password.ok_or(SignError::PasswordRequired)?;
    let plain =
        pbe::decrypt(key.algorithm, key.ciphertext.as_bytes(), password).map_err(|error| {
            match error {
                PbeError::WrongPassword => SignError::WrongPassword,
                PbeError::Unusable(reason) => SignError::Key { reason },
            }
        })?;
    // A wrong password gives good padding once in 256 times, and then noise.
    pkcs8::PrivateKeyInfo::from_der(&plain).map_err(|_| SignError::WrongPassword)?;
    Ok(plain)
}

pub(super) fn unreadable(reason: &str) -> SignError {
    SignError::Key {
        reason: reason.to_owned(),
    }
}
