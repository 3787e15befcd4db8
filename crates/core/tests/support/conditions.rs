//! Macs for which something is not made: the wrong channel, no supervision, another enrollment.

use super::faults::FaultKind;
use russet::policy::{EnrollmentKind, Target};
use russet_payloads::{Availability, Enrollment, Mode, Scope};

/// Targets that do not meet what is asked of them, each with the rule that says so.
pub(crate) fn unmet(macos: &Availability) -> Vec<(FaultKind, &'static str, Target)> {
    let scope = |scope| Target {
        scope: Some(scope),
        ..Target::default()
    };
    let enrollment = |kind| Target {
        enrollment: Some(kind),
        ..Target::default()
    };
    let mut found = Vec::new();
    let mut push = |holds: bool, kind, code, target| {
        if holds {
            found.push((kind, code, target));
        }
    };
    push(
        macos.user_channel == Some(false),
        FaultKind::WrongScope,
        "A006",
        scope(Scope::User),
    );
    push(
        macos.device_channel == Some(false),
        FaultKind::WrongScope,
        "A006",
        scope(Scope::System),
    );
    for unwanted in [Scope::User, Scope::System] {
        let excluded = macos
            .scopes
            .is_some_and(|scopes| !scopes.contains(&unwanted));
        push(excluded, FaultKind::WrongScope, "A006", scope(unwanted));
    }
    let unsupervised = Target {
        supervised: Some(false),
        ..Target::default()
    };
    push(
        macos.supervised == Some(true),
        FaultKind::NotSupervised,
        "A007",
        unsupervised,
    );
    for kind in [
        EnrollmentKind::Device,
        EnrollmentKind::User,
        EnrollmentKind::Manual,
    ] {
        push(
            macos.requires_dep == Some(true),
            FaultKind::WrongEnrollment,
            "A008",
            enrollment(kind),
        );
    }
    let forbidden = matches!(macos.user_enrollment, Some(Mode::Forbidden | Mode::Ignored));
    push(
        forbidden,
        FaultKind::UserEnrollment,
        "A009",
        enrollment(EnrollmentKind::User),
    );
    let by_hand = enrollment(EnrollmentKind::Manual);
    push(
        macos.manual_install == Some(false),
        FaultKind::InstalledByHand,
        "A010",
        by_hand,
    );
    let approved = macos.user_approved == Some(true) && macos.manual_install != Some(false);
    push(approved, FaultKind::InstalledByHand, "A014", by_hand);
    for (kind, named) in [
        (EnrollmentKind::User, Enrollment::User),
        (EnrollmentKind::Manual, Enrollment::Local),
    ] {
        let excluded = macos
            .enrollments
            .is_some_and(|enrollments| !enrollments.contains(&named));
        push(
            excluded,
            FaultKind::WrongEnrollment,
            "A008",
            enrollment(kind),
        );
    }
    found
}
