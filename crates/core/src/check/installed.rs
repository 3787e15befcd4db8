//! Which apps a policy brings to the Macs, as far as it says.

use crate::policy::object::content::script;
use crate::policy::object::package::bundles;
use crate::policy::{Kind, Object, Policy};
use crate::value::Node;

/// Apps that Intune has built in, and the bundles that each brings.
const BUILT_IN: &[(&str, &[&str])] = &[
    (
        "macOSOfficeSuiteApp",
        &[
            "com.microsoft.Word",
            "com.microsoft.Excel",
            "com.microsoft.Powerpoint",
            "com.microsoft.Outlook",
            "com.microsoft.onenote.mac",
            "com.microsoft.OneDrive",
            "com.microsoft.teams2",
            "com.microsoft.autoupdate2",
        ],
    ),
    ("macOSMicrosoftEdgeApp", &["com.microsoft.edgemac"]),
    ("macOSMicrosoftDefenderApp", &["com.microsoft.wdav"]),
    // A page of the web.
    ("macOSWebClip", &[]),
];

/// The bundle of Microsoft's Company Portal.
pub(super) const COMPANY_PORTAL: &str = "com.microsoft.CompanyPortalMac";

/// Is the app Microsoft's Company Portal? One that is in the tenant already may have nothing but its name.
pub(super) fn is_company_portal(object: &Object) -> bool {
    object.kind() == Kind::App
        && (bundles(object).any(|bundle| bundle == COMPANY_PORTAL)
            || object.name.to_lowercase().contains("company portal"))
}

/// The bundles that an app brings to the Mac; `None` where the policy does not say, of an app that is in the tenant already.
fn brought(object: &Object) -> Option<Vec<&str>> {
    let mut built_in = BUILT_IN.iter();
    if let Some((_, bundles)) = built_in.find(|(name, _)| *name == object.object_type.name) {
        return Some(bundles.to_vec());
    }
    let named: Vec<&str> = bundles(object).collect();
    (!named.is_empty()).then_some(named)
}

/// Does the policy say of all apps that there are what they bring? Only then can one be missed.
pub(super) fn is_known(policy: &Policy) -> bool {
    let mut apps = policy.of_kind(Kind::App).peekable();
    policy.is_whole && apps.peek().is_some() && apps.all(|app| brought(app).is_some())
}

/// The app that brings a bundle.
pub(super) fn app<'a>(policy: &'a Policy, bundle: &str) -> Option<&'a Object> {
    let mut apps = policy.of_kind(Kind::App);
    apps.find(|app| brought(app).is_some_and(|bundles| bundles.contains(&bundle)))
}

/// The app from the App Store of this bundle.
pub(super) fn from_app_store<'a>(policy: &'a Policy, bundle: &str) -> Option<&'a Object> {
    app(policy, bundle).filter(|app| app.object_type.found_by.is_some())
}

/// Does an app bring a bundle whose identifier begins like this?
pub(super) fn is_any_from(policy: &Policy, start: &str) -> bool {
    let mut apps = policy.of_kind(Kind::App).filter_map(brought);
    apps.any(|bundles| bundles.iter().any(|bundle| bundle.starts_with(start)))
}

/// Do the policy's scripts, those around the installation of packages among them, mention this?
pub(super) fn is_scripted(policy: &Policy, text: &str) -> bool {
    policy
        .objects
        .iter()
        .flat_map(scripts)
        .any(|(_, node)| script(&node.value).is_some_and(|bytes| contains(&bytes, text.as_bytes())))
}

/// The scripts that an object carries, each with its property.
pub(super) fn scripts(object: &Object) -> impl Iterator<Item = (&'static str, &Node)> {
    let own = object.property("scriptContent");
    let own = own.map(|node| ("scriptContent", node));
    let around = ["preInstallScript", "postInstallScript"].into_iter();
    let around = around.filter_map(|property| {
        let within = object.property(property)?.value.as_dictionary()?;
        Some((property, within.get("scriptContent")?))
    });
    own.into_iter().chain(around)
}

fn contains(bytes: &[u8], text: &[u8]) -> bool {
    !text.is_empty() && bytes.windows(text.len()).any(|window| window == text)
}
