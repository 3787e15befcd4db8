//! The Macs that a policy is for.

use russet_payloads::{Scope, Version};

/// How the Macs are enrolled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnrollmentKind {
    /// Automated device enrollment, through Apple Business or School Manager.
    Automated,
    /// Device enrollment that the user starts and approves.
    Device,
    /// User enrollment, for devices that belong to the user.
    User,
    /// No management: the user opens the profile.
    Manual,
}

impl EnrollmentKind {
    /// The name in policy source and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Automated => "automated",
            Self::Device => "device",
            Self::User => "user",
            Self::Manual => "manual",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Automated, Self::Device, Self::User, Self::Manual]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// The Macs that a policy is for. What is `None` is not known, and nothing is reported because of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// The oldest macOS among them.
    pub macos: Option<Version>,
    /// How they are enrolled.
    pub enrollment: Option<EnrollmentKind>,
    /// Are they supervised?
    pub supervised: Option<bool>,
    /// The channel that the profiles go to, where they do not say so themselves.
    pub scope: Option<Scope>,
}

impl Target {
    /// This target, with `other` filling in what is not known here.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            macos: self.macos.or(other.macos),
            enrollment: self.enrollment.or(other.enrollment),
            supervised: self.supervised.or(other.supervised),
            scope: self.scope.or(other.scope),
        }
    }
}
