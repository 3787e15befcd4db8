//! Compliance policies: `macOSCompliancePolicy`.

use serde_json::{Map, Value as Json, json};

/// What happens to a Mac that does not comply, unless the policy says: it is blocked at once. Graph takes no policy without
/// such an action.
pub(super) fn complete(body: &mut Map<String, Json>) {
    let block_at_once = json!([{
        "ruleName": "PasswordRequired",
        "scheduledActionConfigurations": [{
            "actionType": "block",
            "gracePeriodHours": 0,
            "notificationTemplateId": "",
            "notificationMessageCCList": [],
        }],
    }]);
    body.insert("scheduledActionsForRule".to_owned(), block_at_once);
}
