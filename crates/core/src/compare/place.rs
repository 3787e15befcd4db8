//! Where a setting stands, whatever carries it.

use russet_payloads::Scope;
use std::fmt;

/// A place that a Mac has once: two settings at one place are about the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place<'a> {
    /// The payload type or preference domain.
    pub domain: &'a str,
    /// The way from the payload to the value.
    pub path: Vec<Step<'a>>,
    /// The channel.
    pub scope: Scope,
}

/// A step of the way.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step<'a> {
    /// A key of a dictionary.
    Key(&'a str),
    /// One of several: a Wi-Fi network by its name, an app by its bundle identifier.
    Item(String),
}

impl Place<'_> {
    /// The way as text, `Services/SystemPolicyAllFiles[com.microsoft.wdav]/Allowed`.
    #[must_use]
    pub fn key(&self) -> String {
        let mut text = String::new();
        for step in &self.path {
            match step {
                Step::Key(key) if text.is_empty() => text.push_str(key),
                Step::Key(key) => {
                    text.push('/');
                    text.push_str(key);
                }
                Step::Item(item) => {
                    text.push('[');
                    text.push_str(item);
                    text.push(']');
                }
            }
        }
        text
    }

    /// The first key of the way.
    #[must_use]
    pub fn first_key(&self) -> Option<&str> {
        self.path.iter().find_map(|step| match step {
            Step::Key(key) => Some(*key),
            Step::Item(_) => None,
        })
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.domain, self.key())
    }
}
