//! What an enrollment profile says, in the words of the policy language or in Graph's: for the checks and the back ends,
//! so that they cannot understand it differently.

use super::panes::{self, Pane};
use super::{Kind, Object};
use crate::diagnostic::Pointer;
use crate::policy::{Policy, Way};
use crate::value::{Entry, Span};
use std::collections::BTreeMap;

/// The type of automated device enrollment.
pub(crate) const AUTOMATED: &str = "depMacOSEnrollmentProfile";
/// The type of Apple Configurator and of direct enrollment.
pub(crate) const CONFIGURATOR: &str = "enrollmentProfile";
/// A restriction for one platform.
pub(crate) const PLATFORM_RESTRICTION: &str = "deviceEnrollmentPlatformRestrictionConfiguration";
/// The restriction for all platforms that holds for everybody who has no other.
pub(crate) const DEFAULT_RESTRICTION: &str = "deviceEnrollmentPlatformRestrictionsConfiguration";
/// How many devices a user may enroll.
pub(crate) const DEVICE_LIMIT: &str = "deviceEnrollmentLimitConfiguration";

/// How users prove who they are when a Mac enrolls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Authentication {
    /// A form of Setup Assistant itself.
    SetupAssistantLegacy,
    /// The sign-in page of Microsoft Entra, within Setup Assistant.
    SetupAssistantModern,
    /// The Company Portal app.
    CompanyPortal,
}

impl Authentication {
    /// The names in policy source.
    pub(crate) const NAMES: &[&str] = &[
        "setup-assistant-legacy",
        "setup-assistant-modern",
        "company-portal",
    ];

    fn from_name(name: &str) -> Option<Self> {
        match name {
            "setup-assistant-legacy" => Some(Self::SetupAssistantLegacy),
            "setup-assistant-modern" => Some(Self::SetupAssistantModern),
            "company-portal" => Some(Self::CompanyPortal),
            _ => None,
        }
    }
}

/// Graph's name for user affinity.
pub(crate) const USER_AFFINITY: &str = "requiresUserAuthentication";
/// Graph's name for Setup Assistant with modern authentication.
pub(crate) const SIGN_IN_PAGE: &str = "configurationWebUrl";
/// Graph's name for authentication with the Company Portal.
pub(crate) const SIGN_IN_APP: &str = "enableAuthenticationViaCompanyPortal";
/// Graph's name for having users open the Company Portal after the legacy Setup Assistant.
pub(crate) const PORTAL_AFTERWARDS: &str = "requireCompanyPortalOnSetupAssistantEnrolledDevices";

/// That a pane of Setup Assistant is hidden or shown, and where it is said.
#[derive(Clone, Debug)]
pub(crate) struct PaneStatement<'a> {
    /// The name as it is written.
    pub(crate) name: &'a str,
    /// The pane of that name, if there is one.
    pub(crate) pane: Option<Pane>,
    pub(crate) is_hidden: bool,
    pub(crate) span: Span,
    pub(crate) pointer: Pointer,
}

impl Object {
    pub(crate) fn is_of(&self, type_name: &str) -> bool {
        self.object_type.name == type_name
    }

    /// The way in which Macs that have this profile come under management; `None` for what is no enrollment profile.
    pub(crate) fn way(&self) -> Option<Way> {
        match self.object_type.name {
            AUTOMATED => Some(Way::Automated),
            CONFIGURATOR if self.has_user_affinity() => Some(Way::AppleConfigurator),
            CONFIGURATOR => Some(Way::Direct),
            _ => None,
        }
    }

    /// Has each Mac a user? Whoever says how users are authenticated says so too.
    pub(crate) fn has_user_affinity(&self) -> bool {
        let written = self.field_truth("user-affinity");
        written.unwrap_or_else(|| {
            self.fields.contains_key("authentication") || self.is_true(USER_AFFINITY)
        })
    }

    /// How its user is authenticated; `None` without user affinity.
    pub(crate) fn authentication(&self) -> Option<Authentication> {
        if !self.has_user_affinity() {
            return None;
        }
        if let Some(written) = self.fields.get("authentication") {
            return Authentication::from_name(written.value.as_str()?);
        }
        Some(if self.is_true(SIGN_IN_APP) {
            Authentication::CompanyPortal
        } else if self.is_true(SIGN_IN_PAGE) {
            Authentication::SetupAssistantModern
        } else {
            Authentication::SetupAssistantLegacy
        })
    }

    /// Are its Macs supervised? Those of automated enrollment are, unless it says no.
    pub(crate) fn is_supervised(&self) -> bool {
        let written = self.property("supervisedModeEnabled");
        written.and_then(|node| node.value.as_bool()) != Some(false)
    }

    /// Is it the profile of every Mac of its token that has no other?
    pub(crate) fn is_default(&self) -> bool {
        let written = self.field_truth("default");
        written.unwrap_or_else(|| self.is_true("isDefault"))
    }

    /// The token that it names.
    pub(crate) fn token(&self) -> Option<&str> {
        self.fields.get("token")?.value.as_str()
    }

    /// A field of the policy language that is true or false.
    pub(crate) fn field_truth(&self, name: &str) -> Option<bool> {
        self.fields.get(name)?.value.as_bool()
    }

    /// All that is said of panes: under `panes`, by properties of their own, and in `enabledSkipKeys`.
    pub(crate) fn pane_statements(&self) -> Vec<PaneStatement<'_>> {
        let mut all = Vec::new();
        let written = self.fields.get("panes");
        let written = written.and_then(|node| node.value.as_dictionary());
        let place = self.pointer.key("panes");
        for entry in written.into_iter().flatten() {
            all.push(PaneStatement {
                name: &entry.key,
                pane: panes::find(&entry.key),
                is_hidden: entry.value.value.as_str() == Some("hide"),
                span: entry.key_span,
                pointer: place.key(&entry.key),
            });
        }
        all.extend(
            self.properties
                .iter()
                .filter_map(|entry| self.by_property(entry)),
        );
        all.extend(self.by_skip_keys());
        all
    }

    fn by_property<'a>(&'a self, entry: &'a Entry) -> Option<PaneStatement<'a>> {
        let mut known = russet_graph::setup_assistant::PANES.iter();
        let known = known.find(|pane| pane.property == entry.key)?;
        Some(PaneStatement {
            name: &entry.key,
            pane: panes::find(known.key),
            is_hidden: entry.value.value.as_bool()?,
            span: entry.key_span,
            pointer: self.pointer.key(&entry.key),
        })
    }

    fn by_skip_keys(&self) -> impl Iterator<Item = PaneStatement<'_>> {
        let list = self.property("enabledSkipKeys");
        let list = list.and_then(|node| node.value.as_array()).unwrap_or(&[]);
        let place = self.pointer.key("enabledSkipKeys");
        list.iter().enumerate().filter_map(move |(index, item)| {
            let name = item.value.as_str()?;
            Some(PaneStatement {
                name,
                pane: panes::find(name).filter(|pane| pane.key == name),
                is_hidden: true,
                span: item.span,
                pointer: place.index(index),
            })
        })
    }

    /// The panes that it hides, by Apple's names.
    pub(crate) fn hidden_panes(&self) -> BTreeMap<&'static str, Pane> {
        let hidden = self.pane_statements().into_iter();
        let hidden = hidden.filter(|statement| statement.is_hidden);
        let panes = hidden.filter_map(|statement| statement.pane);
        panes.map(|pane| (pane.key, pane)).collect()
    }
}

impl Policy {
    /// The enrollment profiles that the policy makes.
    pub(crate) fn enrollment_profiles(&self) -> impl Iterator<Item = &Object> {
        self.of_kind(Kind::Enrollment)
            .filter(|object| !object.exists && object.way().is_some())
    }

    /// The tokens that its enrollment profiles name, each once.
    pub(crate) fn enrollment_tokens(&self) -> Vec<&str> {
        let mut tokens: Vec<&str> = self
            .of_kind(Kind::Enrollment)
            .filter_map(Object::token)
            .collect();
        tokens.sort_unstable();
        tokens.dedup();
        tokens
    }

    /// The token that a profile belongs to: the one that it names, else the only one that the policy names, else
    /// `default`.
    pub(crate) fn token_of<'a>(&'a self, profile: &'a Object) -> &'a str {
        match (profile.token(), self.enrollment_tokens().as_slice()) {
            (Some(token), _) => token,
            (None, [only]) => only,
            (None, _) => DEFAULT_TOKEN,
        }
    }
}

/// What stands for the only token of a tenant, where nothing names it.
pub(crate) const DEFAULT_TOKEN: &str = "default";
