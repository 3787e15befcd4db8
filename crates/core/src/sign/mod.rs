//! Signing profiles, verifying them and taking the signature off.
//!
//! A signed profile is CMS SignedData (RFC 5652) with the profile inside. Making one needs a [`Signer`]: the
//! [`KeySigner`] of an [`Identity`] read from PEM or PKCS#12, or anything else that holds a private key. Nothing here
//! reads a clock or a file: the caller says what time it is.
//!
//! An [`EncryptedMessage`] is how Apple hands out tokens: CMS EnvelopedData, which a [`DecryptionKey`] opens.
//!
//! Recognising and unwrapping signed files and putting a signature together work everywhere; private keys and
//! verification need the feature `sign`, which brings native cryptography.

mod algorithm;
mod ber;
mod certificate;
mod chain;
mod cms;
mod encrypted;
mod envelope;
mod error;
mod inspect;
pub(crate) mod pem;
mod purpose;
mod signer;

#[cfg(feature = "sign")]
mod decrypt;
#[cfg(feature = "sign")]
mod identity;
#[cfg(feature = "sign")]
mod key_file;
#[cfg(feature = "sign")]
mod native;
#[cfg(feature = "sign")]
mod pbe;
#[cfg(feature = "sign")]
mod pkcs12;
#[cfg(feature = "sign")]
mod trust;
#[cfg(feature = "sign")]
mod verify;

pub use algorithm::Algorithm;
pub use certificate::{CertificateInfo, certificates};
pub use chain::CertificateChain;
pub use encrypted::{EncryptedMessage, Recipient};
pub use envelope::{is_signed, unsign};
pub use error::SignError;
pub use signer::{SignOptions, Signer, Unsigned, sign};

pub(crate) use certificate::Certificate;

#[cfg(feature = "sign")]
pub use decrypt::DecryptionKey;
pub(crate) use inspect::{NoCertificate, inspect};

#[cfg(feature = "sign")]
pub use identity::{Identity, KeySigner};
#[cfg(feature = "sign")]
pub use trust::TrustAnchors;
#[cfg(feature = "sign")]
pub use verify::{Verification, VerifiedSigner, verify};
