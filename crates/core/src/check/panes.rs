//! The panes of Setup Assistant that a payload leaves out: Apple's list of their names is a file of its own.

use super::context::Context;
use super::path::Path;
use super::suggest::did_you_mean;
use crate::diagnostic::Severity;
use crate::diagnostic::rules::{A012, S006};
use crate::policy::Payload;
use russet_payloads::setup_assistant_panes;

/// Checks the names in `SkipSetupItems`. A wrong one does no harm besides: the pane that was meant is shown.
pub(super) fn check(context: &mut Context<'_>, payload: &Payload) {
    if payload.payload_type != "com.apple.SetupAssistant.managed" {
        return;
    }
    let root = Path::Root(&payload.pointer);
    let list = root.key("SkipSetupItems");
    let items = payload.content.get("SkipSetupItems");
    let items = items.and_then(|node| node.value.as_array());
    for (index, item) in items.unwrap_or_default().iter().enumerate() {
        let Some(name) = item.value.as_str() else {
            continue;
        };
        let pane = setup_assistant_panes()
            .iter()
            .find(|pane| pane.name == name);
        let (code, severity, message, help) = match pane {
            Some(pane) if pane.macos.absent => (
                &A012,
                Severity::Note,
                format!("Setup Assistant has no pane `{name}` on macOS"),
                Some("remove it: macOS ignores it".to_owned()),
            ),
            Some(_) => continue,
            None => (
                &S006,
                Severity::Warning,
                format!("Setup Assistant has no pane `{name}`"),
                meant(name),
            ),
        };
        let diagnostic = context.report(code, message, item.span, &list.index(index));
        diagnostic.severity = severity;
        diagnostic.help = help;
    }
}

fn meant(name: &str) -> Option<String> {
    did_you_mean(name, setup_assistant_panes().iter().map(|pane| pane.name))
}
