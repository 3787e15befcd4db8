//! Microsoft's apps, and blanks that were not filled in.

use super::{payloads, push};
use crate::check::context::Context;
use crate::check::installed;
use crate::check::keys::phrase;
use crate::check::path::Path;
use crate::check::placeholders::has_placeholder;
use crate::check::suggest::nearest;
use crate::check::value::quoted;
use crate::check::walk;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::{R008, R009, R016, R017, R019, R022};
use crate::policy::{Payload, Policy};
use crate::value::Node;
use russet_payloads::Kind;

/// The single sign-on extension of Microsoft's Company Portal.
pub(super) const COMPANY_PORTAL: &str = "com.microsoft.CompanyPortalMac.ssoextension";
/// Microsoft's developer team.
pub(super) const MICROSOFT: &str = "UBF8T346G9";
/// The types that the end-to-end guide gives for the extension's own settings.
const EXTENSION_DATA: &[(&str, Kind)] = &[
    ("AppPrefixAllowList", Kind::String),
    ("AppAllowList", Kind::String),
    ("browser_sso_interaction_enabled", Kind::Integer),
    ("disable_explicit_app_prompt", Kind::Integer),
];
/// Finder Sync extensions of OneDrive, each with the preference domain of the variant that brings it.
pub(super) const FINDER_SYNC: &[(&str, &str)] = &[
    (
        "com.microsoft.OneDrive.FinderSync",
        "com.microsoft.OneDrive",
    ),
    (
        "com.microsoft.OneDrive-mac.FinderSync",
        "com.microsoft.OneDrive-mac",
    ),
];
/// System extensions of Defender, which belong together.
pub(super) const DEFENDER: &[&str] = &["com.microsoft.wdav.epsext", "com.microsoft.wdav.netext"];

/// Settings of Microsoft's single sign-on extension have the types that the guide's table gives.
pub(super) fn single_sign_on_types(context: &mut Context<'_>, payload: &Payload) {
    let is_company_portal = payload
        .content
        .get("ExtensionIdentifier")
        .and_then(|node| node.value.as_str())
        == Some(COMPANY_PORTAL);
    let Some(data) = payload
        .content
        .get("ExtensionData")
        .and_then(|node| node.value.as_dictionary())
    else {
        return;
    };
    if !is_company_portal {
        return;
    }
    let root = Path::Root(&payload.pointer);
    let data_path = root.key("ExtensionData");
    for (name, kind) in EXTENSION_DATA {
        let Some(node) = data
            .get(name)
            .filter(|node| node.value.kind() != Some(*kind))
        else {
            continue;
        };
        let message = format!(
            "the Company Portal's extension reads `{name}` as {}",
            phrase(*kind)
        );
        let example = if *kind == Kind::Integer {
            "write `1` or `0`"
        } else {
            "write the prefixes as one text, with commas between them"
        };
        context
            .report(&R019, message, node.span, &data_path.key(name))
            .help = Some(example.to_owned());
    }
}

/// OneDrive's extensions are spelt as they are spelt.
pub(super) fn finder_sync_spelling(context: &mut Context<'_>, payload: &Payload) {
    let known = FINDER_SYNC.iter().map(|(extension, _)| *extension);
    let root = Path::Root(&payload.pointer);
    for (index, item, text) in allowed_extensions(payload) {
        if !text
            .to_ascii_lowercase()
            .starts_with("com.microsoft.onedrive")
            || FINDER_SYNC.iter().any(|(known, _)| *known == text)
        {
            continue;
        }
        let Some(suggestion) = nearest(text, known.clone()) else {
            continue;
        };
        let list = root.key("AllowedExtensions");
        let message = format!("OneDrive has no extension `{text}`");
        context
            .report(&R009, message, item.span, &list.index(index))
            .help = Some(format!("did you mean `{suggestion}`?"));
    }
}

pub(super) fn allowed_extensions(payload: &Payload) -> impl Iterator<Item = (usize, &Node, &str)> {
    let is_extensions = payload.payload_type == "com.apple.NSExtension";
    let list = payload
        .content
        .get("AllowedExtensions")
        .filter(|_| is_extensions)
        .and_then(|node| node.value.as_array());
    let items = list.unwrap_or_default().iter().enumerate();
    items.filter_map(|(index, item)| Some((index, item, item.value.as_str()?)))
}

/// The Finder Sync extension belongs to the OneDrive that the policy configures.
pub(super) fn finder_sync_variant(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    // The identifier of an app is the domain of its preferences.
    let configured = |domain: &str| {
        payloads(policy, domain).next().is_some() || installed::app(policy, domain).is_some()
    };
    for (profile, payload) in payloads(policy, "com.apple.NSExtension") {
        for (index, item, text) in allowed_extensions(payload) {
            let Some((_, own)) = FINDER_SYNC.iter().find(|(extension, _)| *extension == text)
            else {
                continue;
            };
            let Some((right, other)) = FINDER_SYNC
                .iter()
                .find(|(_, domain)| domain != own && configured(domain))
            else {
                continue;
            };
            let allows_right = allowed_extensions(payload).any(|(_, _, text)| text == *right);
            if configured(own) || allows_right {
                continue;
            }
            let message = format!(
                "`{text}` is not the extension of the OneDrive that this policy installs or configures (`{other}`)"
            );
            let pointer = payload.pointer.key("AllowedExtensions").index(index);
            push(
                diagnostics,
                &profile.allow,
                Diagnostic::new(&R008, message, item.span, pointer)
                    .with_help(format!("write `{right}`")),
            );
        }
    }
}

/// Known Folder Move names the tenant.
pub(super) fn known_folder_move(context: &mut Context<'_>, payload: &Payload) {
    if !payload.payload_type.starts_with("com.microsoft.OneDrive") {
        return;
    }
    let root = Path::Root(&payload.pointer);
    for key in ["KFMSilentOptIn", "KFMOptInWithWizard"] {
        let Some((node, text)) = payload
            .content
            .get(key)
            .and_then(|node| Some((node, node.value.as_str()?)))
        else {
            continue;
        };
        if uuid::Uuid::try_parse(text).is_err() && !has_placeholder(text) {
            let message =
                format!("`{key}` takes the id of your Microsoft Entra tenant, which is a UUID");
            context
                .report(&R016, message, node.span, &root.key(key))
                .help =
                Some("the admin center shows the id on the tenant's overview page".to_owned());
        }
    }
}

/// Defender's two system extensions are allowed together.
pub(super) fn defender_extensions(context: &mut Context<'_>, payload: &Payload) {
    if payload.payload_type != "com.apple.system-extension-policy" {
        return;
    }
    let allowed = payload
        .content
        .get("AllowedSystemExtensions")
        .and_then(|node| node.value.as_dictionary());
    let Some(list) = allowed.and_then(|teams| teams.get(MICROSOFT)) else {
        return;
    };
    let names: Vec<_> = list
        .value
        .as_array()
        .unwrap_or_default()
        .iter()
        .filter_map(|item| item.value.as_str())
        .collect();
    let missing: Vec<_> = DEFENDER
        .iter()
        .filter(|name| !names.contains(name))
        .collect();
    if missing.is_empty() || missing.len() == DEFENDER.len() {
        return;
    }
    let root = Path::Root(&payload.pointer);
    let extensions = root.key("AllowedSystemExtensions");
    let message = format!("Defender needs {} as well", quoted(&missing));
    context
        .report(&R022, message, list.span, &extensions.key(MICROSOFT))
        .help = Some(format!("add {} to the list", quoted(missing)));
}

/// Blanks of documentation that nobody filled in.
pub(super) fn blanks(context: &mut Context<'_>, payload: &Payload) {
    walk::texts(payload, None, &mut |found| {
        if is_blank(found.text) {
            let message = format!("`{}` looks like a blank that was not filled in", found.text);
            context
                .report(&R017, message, found.node.span, found.path)
                .help = Some("write the value for your organization".to_owned());
        }
    });
}

/// `<path>`, `YOUR_TENANT_ID`, `REPLACE-ME`: short, on one line, and no markup.
fn is_blank(text: &str) -> bool {
    let text = text.trim();
    let angled = text.len() <= 60
        && text
            .strip_prefix('<')
            .and_then(|rest| rest.strip_suffix('>'))
            .is_some_and(|inner| {
                !inner.is_empty()
                    && inner
                        .chars()
                        .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
            });
    let shouted = |start: &str| {
        text.starts_with(start)
            && text
                .chars()
                .all(|c| c.is_ascii_uppercase() || matches!(c, ' ' | '-' | '_'))
    };
    angled
        || [
            "YOUR_", "YOUR-", "YOUR ", "REPLACE_", "REPLACE-", "REPLACE ",
        ]
        .into_iter()
        .any(shouted)
}
