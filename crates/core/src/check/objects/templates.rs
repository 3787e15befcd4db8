//! Device configurations from the other templates.

use super::at;
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::Object;

/// The properties that allow kernel extensions.
const KERNEL_EXTENSIONS: [&str; 2] = [
    "kernelExtensionAllowedTeamIdentifiers",
    "kernelExtensionsAllowed",
];

/// Kernel extensions where a system extension is wanted.
pub(super) fn check(object: &Object, found: &mut Vec<Diagnostic>) {
    let allowed = KERNEL_EXTENSIONS
        .into_iter()
        .find(|name| object.property(name).is_some());
    if let Some(name) = allowed {
        let message = "kernel extensions are no longer recommended on macOS";
        let help = "allow the vendor's system extension with `systemExtensionsAllowed`";
        found.push(at(&rules::R010, message, object, name).with_help(help));
    }
}
