//! A world that is asked everything once.

use super::{FileDigest, FileKind, Item, ReadError, World};
use std::collections::HashMap;
use std::hash::Hash;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// So many bytes of files are remembered; what goes beyond is read anew each time.
const MOST_BYTES: usize = 64 << 20;

/// So many answers of each sort are remembered: names may be made of variables, a new one for each device.
const MOST_ANSWERS: usize = 10_000;

/// Another world whose answers are remembered, for as long as they fit: the same certificate is not read once a device.
pub(crate) struct RememberingWorld<'w> {
    world: Arc<dyn World + 'w>,
    files: Memory<PathBuf, Arc<Result<Vec<u8>, ReadError>>>,
    digests: Memory<PathBuf, Result<FileDigest, ReadError>>,
    kinds: Memory<PathBuf, Result<FileKind, ReadError>>,
    environment: Memory<String, Option<String>>,
}

impl<'w> RememberingWorld<'w> {
    pub(crate) fn new(world: Arc<dyn World + 'w>) -> Self {
        Self {
            world,
            files: Memory::default(),
            digests: Memory::default(),
            kinds: Memory::default(),
            environment: Memory::default(),
        }
    }
}

/// Answers by their questions.
struct Memory<Q, A>(Mutex<Answers<Q, A>>);

struct Answers<Q, A> {
    known: HashMap<Q, A>,
    /// The bytes that they hold.
    size: usize,
}

impl<Q, A> Default for Memory<Q, A> {
    fn default() -> Self {
        let known = HashMap::new();
        Self(Mutex::new(Answers { known, size: 0 }))
    }
}

impl<Q: Eq + Hash, A: Clone> Memory<Q, A> {
    /// The answer that is known, or that `ask` gives, which is remembered if there is room for its `size`.
    fn get<K: Eq + Hash + ?Sized + ToOwned<Owned = Q>>(
        &self,
        question: &K,
        size: impl Fn(&A) -> usize,
        ask: impl FnOnce() -> A,
    ) -> A
    where
        Q: std::borrow::Borrow<K>,
    {
        // A thread that has come to grief has left whole answers behind.
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().known.get(question) {
            return known.clone();
        }
        let answer = ask();
        let mut answers = lock();
        let size = answers.size.saturating_add(size(&answer));
        if size <= MOST_BYTES && answers.known.len() < MOST_ANSWERS {
            answers.size = size;
            answers.known.insert(question.to_owned(), answer.clone());
        }
        answer
    }
}

impl World for RememberingWorld<'_> {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        let size =
            |read: &Arc<Result<Vec<u8>, ReadError>>| read.as_ref().as_ref().map_or(0, Vec::len);
        let read = self
            .files
            .get(path, size, || Arc::new(self.world.read(path, limit)));
        match read.as_ref() {
            Ok(bytes) if bytes.len() as u64 > limit => Err(ReadError::TooLarge {
                size: bytes.len() as u64,
                limit,
            }),
            // It may have been too large for another limit than this.
            Err(ReadError::TooLarge { .. }) => self.world.read(path, limit),
            read => read.clone(),
        }
    }

    fn digest(&self, path: &Path) -> Result<FileDigest, ReadError> {
        let size = |digest: &Result<FileDigest, ReadError>| {
            digest.as_ref().map_or(0, |digest| digest.start.len())
        };
        self.digests.get(path, size, || self.world.digest(path))
    }

    fn list(&self, folder: &Path) -> Result<Vec<Item>, ReadError> {
        self.world.list(folder)
    }

    fn kind(&self, path: &Path) -> Result<FileKind, ReadError> {
        self.kinds.get(path, |_| 0, || self.world.kind(path))
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        self.world.absolute(path)
    }

    fn environment(&self, name: &str) -> Option<String> {
        self.environment
            .get(name, |_| 0, || self.world.environment(name))
    }
}
