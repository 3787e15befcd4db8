//! Compliance policies in Microsoft Graph: `macOSCompliancePolicy`.

use super::custom::DEFAULT_SCOPE_TAG;
use super::json;
use crate::policy::Compliance;
use serde_json::{Map, Value as Json, json};

/// The collection that compliance policies are posted to.
pub(super) const ENDPOINT: &str = "/deviceManagement/deviceCompliancePolicies";

/// The Graph object: the properties that are written, and those without which Graph refuses it.
pub(super) fn policy(compliance: &Compliance) -> Json {
    let mut object = Map::new();
    object.insert(
        "@odata.type".to_owned(),
        "#microsoft.graph.macOSCompliancePolicy".into(),
    );
    object.insert("displayName".to_owned(), compliance.name.as_str().into());
    object.insert("description".to_owned(), "".into());
    object.insert("roleScopeTagIds".to_owned(), json!([DEFAULT_SCOPE_TAG]));
    object.insert("scheduledActionsForRule".to_owned(), block_at_once());
    object.extend(json::dictionary(&compliance.properties));
    object.into()
}

/// What happens to a Mac that does not comply: it is blocked at once. Graph takes no policy without such an action.
fn block_at_once() -> Json {
    json!([{
        "ruleName": "PasswordRequired",
        "scheduledActionConfigurations": [{
            "actionType": "block",
            "gracePeriodHours": 0,
            "notificationTemplateId": "",
            "notificationMessageCCList": [],
        }],
    }])
}
