//! The Macs that a policy is checked for.

use super::{Fault, FaultKind};
use crate::policy::{EnrollmentKind, Target};
use russet_payloads::Scope;
use serde::Deserialize;

/// What is known of the Macs; what is not given comes from the policy.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct TargetRequest {
    /// The oldest macOS, `14` or `15.1`.
    macos: Option<String>,
    /// `automated`, `device`, `user` or `manual`.
    enrollment: Option<String>,
    supervised: Option<bool>,
    /// `system` or `user`.
    scope: Option<String>,
}

impl TargetRequest {
    pub(super) fn target(&self) -> Result<Target, Fault> {
        let macos = self.macos.as_deref().map(|text| {
            text.parse()
                .map_err(|_| unknown("macos", text, "a version such as `14` or `15.1`"))
        });
        let enrollment = self.enrollment.as_deref().map(|text| {
            let kinds = "`automated`, `device`, `user` or `manual`";
            EnrollmentKind::from_name(text).ok_or_else(|| unknown("enrollment", text, kinds))
        });
        let scope = self.scope.as_deref().map(|text| match text {
            "system" => Ok(Scope::System),
            "user" => Ok(Scope::User),
            _ => Err(unknown("scope", text, "`system` or `user`")),
        });
        Ok(Target {
            macos: macos.transpose()?,
            enrollment: enrollment.transpose()?,
            supervised: self.supervised,
            scope: scope.transpose()?,
        })
    }
}

fn unknown(name: &str, given: &str, takes: &str) -> Fault {
    let message = format!("`{given}` is no value for `{name}`");
    Fault::new(FaultKind::Invalid, message).with_help(format!("give {takes}"))
}
