//! Whether the way that a profile is to be delivered can carry it.

use super::context::Context;
use crate::diagnostic::Severity;
use crate::lower::settings_catalog;
use crate::policy::Deliver;

/// Reports what the settings catalog cannot carry of a profile that is bound for it.
///
/// What Apple's schema refuses too, at the same place, is said once, and a note does not add to what is said already.
pub(super) fn check(context: &mut Context<'_>) {
    if context.is_finished() || context.profile.deliver != Deliver::SettingsCatalog {
        return;
    }
    for diagnostic in settings_catalog::diagnose(context.profile) {
        let known = context.diagnostics.iter().any(|found| {
            found.pointer == diagnostic.pointer
                && (found.severity == Severity::Error || diagnostic.severity == Severity::Note)
        });
        if !known {
            context.push(diagnostic);
        }
    }
}
