//! Encrypted messages (CMS EnvelopedData): what can be seen of them without a key.
//!
//! Apple hands out server tokens as such a message, in the form of an e-mail: a few header lines, and base64.

use super::certificate::{Certificate, hexadecimal};
use super::cms::{ContentInfo, EnvelopedData, IssuerAndSerial, KeyTransport};
use super::envelope::{malformed, only_value, starts_like};
use super::{SignError, algorithm, pem};
use const_oid::db::rfc5911::ID_ENVELOPED_DATA;
use der::asn1::AnyRef;
use der::{Decode, Encode};
use std::borrow::Cow;
use std::fmt;
use x509_cert::name::RdnSequence;

/// Labels under which CMS is PEM-armoured.
const LABELS: [&str; 2] = ["CMS", "PKCS7"];

/// How many header lines a message may have; Apple's have four.
const MAX_HEADERS: usize = 64;

/// A message that only the holder of a private key can read.
#[derive(Clone, PartialEq, Eq)]
pub struct EncryptedMessage {
    pub(super) der: Vec<u8>,
    /// Those to whom it is encrypted, as far as they are named by a certificate.
    pub recipients: Vec<Recipient>,
    /// The cipher around the content, `id-aes256-CBC`.
    pub cipher: String,
}

/// Whose private key opens a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// The certificate's issuer and serial number, or its key identifier, as people compare them.
    pub certificate: String,
    /// The same as it stands in the message.
    identifier: Vec<u8>,
}

impl EncryptedMessage {
    /// Reads an e-mail, PEM or the bytes themselves; `None` where it is none of these with an encrypted message in it.
    ///
    /// # Errors
    /// [`SignError::Malformed`] where it begins like an encrypted message, and then breaks off or breaks the format.
    pub fn read(input: &[u8]) -> Result<Option<Self>, SignError> {
        let Some(bytes) = unwrapped(input) else {
            return Ok(None);
        };
        let der = only_value(&bytes, "message")?;
        let (recipients, cipher) = outside(&der)?;
        Ok(Some(Self {
            der,
            recipients,
            cipher,
        }))
    }

    /// Is it encrypted to the public key of this certificate?
    pub(crate) fn is_for(&self, certificate: &Certificate) -> bool {
        let wanted = certificate.issuer_and_serial();
        let key = certificate.key_identifier();
        self.recipients.iter().any(|recipient| {
            recipient.identifier == wanted
                || key.as_ref().is_some_and(|key| recipient.identifier == *key)
        })
    }
}

impl fmt::Debug for EncryptedMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptedMessage")
            .field("recipients", &self.recipients)
            .field("cipher", &self.cipher)
            .finish_non_exhaustive()
    }
}

/// The structure of a message.
pub(super) fn enveloped_data(der: &[u8]) -> Result<EnvelopedData<'_>, SignError> {
    let outer = ContentInfo::from_der(der)?;
    let content = outer
        .content
        .ok_or_else(|| malformed("it is empty".to_owned()))?;
    Ok(content.decode_as()?)
}

fn outside(der: &[u8]) -> Result<(Vec<Recipient>, String), SignError> {
    let data = enveloped_data(der)?;
    let mut recipients = Vec::new();
    for member in data.recipients.iter() {
        // Recipients that share a password or agree on a key are of other types.
        if let Ok(transport) = KeyTransport::from_der(member?) {
            recipients.push(recipient(transport.identifier)?);
        }
    }
    Ok((recipients, algorithm::name(data.content.algorithm.oid)))
}

fn recipient(identifier: AnyRef<'_>) -> Result<Recipient, SignError> {
    if let Ok(named) = identifier.decode_as::<IssuerAndSerial<'_>>() {
        let issuer = named.issuer.decode_as::<RdnSequence>();
        let issuer =
            issuer.map_or_else(|_| "an unreadable name".to_owned(), |name| name.to_string());
        let serial = hexadecimal(named.serial.as_bytes());
        return Ok(Recipient {
            certificate: format!("issuer `{issuer}`, serial number {serial}"),
            identifier: identifier.to_der()?,
        });
    }
    Ok(Recipient {
        certificate: format!("key identifier {}", hexadecimal(identifier.value())),
        identifier: identifier.value().to_vec(),
    })
}

/// The bytes of the message, whatever they are wrapped in.
fn unwrapped(input: &[u8]) -> Option<Cow<'_, [u8]>> {
    let is_message = |bytes: &[u8]| starts_like(ID_ENVELOPED_DATA, bytes);
    if is_message(input) {
        return Some(input.into());
    }
    let bytes = if pem::is_pem(input) {
        let mut blocks = pem::blocks(input).ok()?.into_iter();
        blocks
            .find(|block| LABELS.contains(&block.label.as_str()))?
            .data
    } else {
        pem::decode_lines(after_headers(input))?
    };
    is_message(&bytes).then(|| bytes.to_vec().into())
}

/// What stands below the header lines of an e-mail; all of it where there are none.
fn after_headers(input: &[u8]) -> &[u8] {
    let mut rest = input;
    for _ in 0..MAX_HEADERS {
        let end = rest.iter().position(|&byte| byte == b'\n');
        let (line, below) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
        let line = line.trim_ascii_end();
        if line.is_empty() && end.is_some() {
            return below;
        }
        // A header goes on in lines that begin with white space.
        if !line.contains(&b':') && !line.starts_with(b" ") && !line.starts_with(b"\t") {
            break;
        }
        rest = below;
    }
    input
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_end_with_an_empty_line() {
        let mail = b"MIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime;\r\n\tname=\"smime.p7m\"\r\n\r\nMIIB\r\n";
        assert_eq!(after_headers(mail), b"MIIB\r\n");
        assert_eq!(after_headers(b"MIIB\n"), b"MIIB\n");
        assert_eq!(after_headers(b""), b"");
        assert_eq!(after_headers(b"a: b"), b"a: b");
    }

    #[test]
    fn what_is_no_message_is_none() {
        for input in [
            &b""[..],
            b"{}",
            b"-----BEGIN X-----",
            b"a: b\n\nAQID\n",
            &[0x30, 0x80],
        ] {
            assert_eq!(EncryptedMessage::read(input), Ok(None), "{input:?}");
        }
    }

    #[test]
    fn a_message_that_breaks_off_is_said_to() {
        let start = [
            0x30, 0x20, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03,
        ];
        assert!(matches!(
            EncryptedMessage::read(&start),
            Err(SignError::Malformed { .. })
        ));
    }
}
