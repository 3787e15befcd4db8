//! Since when, until when and under which conditions a platform knows something.
//!
//! One table says how each such fact is called by Apple, in our files and in Rust; reading, writing
//! and generating all follow it.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

use crate::yaml::Node;

/// What a fact looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Version,
    Boolean,
    Mode,
    Enrollments,
    Scopes,
}

/// One kind of fact about a platform.
pub(crate) struct Field {
    /// In our files.
    pub(crate) name: &'static str,
    /// In Apple's, as a path.
    pub(crate) apple: &'static [&'static str],
    /// The field of `Availability`; none where the tables do without it.
    pub(crate) rust: Option<&'static str>,
    pub(crate) shape: Shape,
}

const fn field(
    name: &'static str,
    apple: &'static [&'static str],
    rust: &'static str,
    shape: Shape,
) -> Field {
    Field {
        name,
        apple,
        rust: Some(rust),
        shape,
    }
}

const fn kept(name: &'static str, apple: &'static [&'static str], shape: Shape) -> Field {
    Field {
        name,
        apple,
        rust: None,
        shape,
    }
}

/// All kinds of facts, in the order in which they are written.
#[rustfmt::skip]
pub(crate) const FIELDS: [Field; 18] = [
    field("introduced", &["introduced"], "introduced", Shape::Version),
    field("deprecated", &["deprecated"], "deprecated", Shape::Version),
    field("removed", &["removed"], "removed", Shape::Version),
    field("multiple", &["multiple"], "multiple", Shape::Boolean),
    field("device-channel", &["devicechannel"], "device_channel", Shape::Boolean),
    field("user-channel", &["userchannel"], "user_channel", Shape::Boolean),
    field("supervised", &["supervised"], "supervised", Shape::Boolean),
    field("requires-dep", &["requiresdep"], "requires_dep", Shape::Boolean),
    field("user-approved", &["userapprovedmdm"], "user_approved", Shape::Boolean),
    field("manual-install", &["allowmanualinstall"], "manual_install", Shape::Boolean),
    field("user-enrollment", &["userenrollment", "mode"], "user_enrollment", Shape::Mode),
    field("enrollments", &["allowed-enrollments"], "enrollments", Shape::Enrollments),
    field("scopes", &["allowed-scopes"], "scopes", Shape::Scopes),
    field("always-skippable", &["always-skippable"], "always_skippable", Shape::Boolean),
    kept("shared-ipad", &["sharedipad", "mode"], Shape::Mode),
    kept("shared-ipad-device-channel", &["sharedipad", "devicechannel"], Shape::Boolean),
    kept("shared-ipad-user-channel", &["sharedipad", "userchannel"], Shape::Boolean),
    kept("shared-ipad-scopes", &["sharedipad", "allowed-scopes"], Shape::Scopes),
];

/// The platforms: in our files, in Apple's, in Rust.
pub(crate) const PLATFORMS: [(&str, &str, &str); 5] = [
    ("macos", "macOS", "MacOs"),
    ("ios", "iOS", "Ios"),
    ("tvos", "tvOS", "TvOs"),
    ("visionos", "visionOS", "VisionOs"),
    ("watchos", "watchOS", "WatchOs"),
];

/// What is said about one platform.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct Availability {
    /// The platform does not have it at all.
    pub(crate) absent: bool,
    /// By position in [`FIELDS`].
    pub(crate) facts: BTreeMap<usize, Fact>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fact {
    Text(String),
    Boolean(bool),
    List(Vec<String>),
}

/// What is said about each platform, by its name in our files.
pub(crate) type Platforms = BTreeMap<String, Availability>;

impl Availability {
    /// As our files write it: `absent`, or a mapping.
    pub(crate) fn read(node: &Node) -> Result<Self> {
        if node.text().is_ok_and(|text| text == "absent") {
            return Ok(Self {
                absent: true,
                ..Self::default()
            });
        }
        let mut result = Self::default();
        for (name, node) in node.entries()? {
            let Some(index) = FIELDS.iter().position(|field| field.name == name) else {
                bail!("line {}: `{name}` says nothing about a platform", node.line);
            };
            if let Some(fact) = FIELDS.get(index) {
                result.facts.insert(index, fact.shape.read(node)?);
            }
        }
        Ok(result)
    }

    /// As Apple writes it.
    pub(crate) fn read_apple(node: &Node) -> Result<Self> {
        let mut result = Self::default();
        for (index, field) in FIELDS.iter().enumerate() {
            let found = field
                .apple
                .iter()
                .try_fold(node, |node, name| node.get(name));
            let Some(found) = found else { continue };
            match (field.name, found.text()) {
                ("introduced", Ok("n/a")) => {
                    return Ok(Self {
                        absent: true,
                        ..Self::default()
                    });
                }
                // Since ever: there is no version to state.
                ("introduced", Ok("all")) => {}
                _ => {
                    result.facts.insert(index, field.shape.read(found)?);
                }
            }
        }
        Ok(result)
    }

    /// The fact of this name.
    pub(crate) fn fact(&self, name: &str) -> Option<&Fact> {
        let index = FIELDS.iter().position(|field| field.name == name)?;
        self.facts.get(&index)
    }
}

impl Shape {
    fn read(self, node: &Node) -> Result<Fact> {
        Ok(match self {
            Self::Boolean => Fact::Boolean(node.boolean()?),
            Self::Enrollments | Self::Scopes => Fact::List(node.texts()?),
            Self::Mode => Fact::Text(node.text()?.to_owned()),
            Self::Version => {
                let text = node.text()?;
                if !text.split('.').all(|part| part.parse::<u16>().is_ok()) {
                    bail!("line {}: `{text}` is not a version", node.line);
                }
                Fact::Text(text.to_owned())
            }
        })
    }
}
