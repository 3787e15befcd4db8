//! What decides how a generated payload looks.

/// Decides which keys are there and which of several values they have.
#[derive(Clone, Debug)]
pub(crate) enum Choices {
    /// What is required and nothing else.
    Minimal,
    /// Every key.
    Full,
    /// What is required, and the keys on the way to one key.
    Only(Vec<&'static str>),
    /// As the bytes say, and minimal once they are used up: fewer and smaller bytes make smaller payloads, which is
    /// what a property test shrinks to.
    Random(std::vec::IntoIter<u8>),
}

impl Choices {
    /// Is an optional key there? `way` are the names of the keys down to it.
    pub(crate) fn includes(&mut self, way: &[&'static str]) -> bool {
        match self {
            Self::Minimal => false,
            Self::Full => true,
            Self::Only(wanted) => wanted.starts_with(way),
            Self::Random(bytes) => bytes.next().unwrap_or_default() % 2 == 1,
        }
    }

    /// The name that has to follow on this way, where the payload is made for the sake of one key.
    pub(crate) fn next(&self, way: &[&'static str]) -> Option<&'static str> {
        match self {
            Self::Only(wanted) => wanted.strip_prefix(way)?.first().copied(),
            _ => None,
        }
    }

    /// A number from 0 to one less than `count`; always 0 unless the choice is random.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        match self {
            Self::Random(bytes) if count > 1 => {
                let high = usize::from(bytes.next().unwrap_or_default());
                let low = usize::from(bytes.next().unwrap_or_default());
                ((high << 8) | low) % count
            }
            _ => 0,
        }
    }

    /// One of several.
    pub(crate) fn one_of<T: Copy>(&mut self, options: &[T]) -> T {
        options[self.below(options.len())]
    }
}
