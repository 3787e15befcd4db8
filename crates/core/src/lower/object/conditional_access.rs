//! Conditional Access policies: `conditionalAccessPolicy`.

use crate::lower::assignment::texts;
use crate::lower::draft::resolved;
use crate::policy::Object;
use crate::value::{Dictionary, Node};
use serde_json::{Map, Value as Json, json};

/// What holds unless the policy says otherwise: all cloud apps, Macs only, a compliant device is demanded. And it only
/// reports, for it can lock a whole company out.
pub(super) fn complete(
    object: &Object,
    body: &mut Map<String, Json>,
    depends_on: &mut Vec<String>,
) {
    let mut put = |name: &str, value: Json| body.insert(name.to_owned(), value);
    put("state", "enabledForReportingButNotEnforced".into());
    put(
        "grantControls",
        json!({ "operator": "OR", "builtInControls": ["compliantDevice"] }),
    );
    put(
        "conditions",
        json!({
            "applications": { "includeApplications": ["All"] },
            "clientAppTypes": ["all"],
            "platforms": { "includePlatforms": ["macOS"] },
            "users": users(object.assign.as_ref(), depends_on),
        }),
    );
}

/// Whom it is for: Conditional Access names its users within itself.
fn users(assign: Option<&Node>, depends_on: &mut Vec<String>) -> Json {
    let nobody = Dictionary::new();
    let assign = assign.and_then(|node| node.value.as_dictionary());
    let assign = assign.unwrap_or(&nobody);
    let mut users = Map::new();
    let all = assign
        .get("all-users")
        .and_then(|node| node.value.as_bool());
    if all == Some(true) {
        users.insert("includeUsers".to_owned(), json!(["All"]));
    }
    for (field, property) in [
        ("groups", "includeGroups"),
        ("exclude-groups", "excludeGroups"),
    ] {
        let groups: Vec<String> = texts(assign.get(field))
            .map(|name| resolved("group", name, depends_on))
            .collect();
        if !groups.is_empty() {
            users.insert(property.to_owned(), groups.into());
        }
    }
    users.into()
}
