//! What tells a file apart from others.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::io::{self, Read};

/// What tells a file apart from others, and how it begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileDigest {
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256, as 64 hexadecimal digits in lower case.
    pub sha256: String,
    /// Its first bytes, at most [`START`](Self::START).
    #[serde(with = "serde_bytes")]
    pub start: Vec<u8>,
}

/// How many bytes are read at once.
const PIECE: usize = 64 << 10;

impl FileDigest {
    /// How many of the first bytes are kept.
    pub const START: usize = 1 << 20;

    /// That of everything that can be read, piece by piece.
    ///
    /// ```
    /// use russet::source::FileDigest;
    /// let digest = FileDigest::of(b"abc".as_slice()).unwrap();
    /// assert_eq!(digest.size, 3);
    /// assert!(digest.sha256.starts_with("ba7816bf"));
    /// ```
    ///
    /// # Errors
    /// What the reader says.
    pub fn of(mut reader: impl Read) -> io::Result<Self> {
        let mut hash = Sha256::new();
        let mut size = 0;
        let mut start = Vec::new();
        let mut buffer = vec![0; PIECE];
        loop {
            let count = match reader.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let piece = buffer.get(..count).unwrap_or(&buffer);
            hash.update(piece);
            size += piece.len() as u64;
            let room = Self::START.saturating_sub(start.len());
            start.extend(piece.iter().take(room));
        }
        let mut sha256 = String::with_capacity(64);
        for byte in hash.finalize() {
            let _ = write!(sha256, "{byte:02x}");
        }
        Ok(Self {
            size,
            sha256,
            start,
        })
    }
}
