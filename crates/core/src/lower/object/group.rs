//! Groups: security groups of Microsoft Entra, with a rule or with members.

use crate::lower::draft::resolved;
use crate::lower::slug;
use crate::policy::Object;
use serde_json::{Map, Value as Json, json};

/// What Graph refuses to do without.
pub(super) fn complete(
    object: &Object,
    body: &mut Map<String, Json>,
    depends_on: &mut Vec<String>,
) {
    let mut put = |name: &str, value: Json| body.insert(name.to_owned(), value);
    put("mailEnabled", false.into());
    put("mailNickname", nickname(&object.name).into());
    put("securityEnabled", true.into());
    if object.property("membershipRule").is_some() {
        put("groupTypes", json!(["DynamicMembership"]));
        put("membershipRuleProcessingState", "On".into());
    } else {
        put("groupTypes", json!([]));
    }
    let members = object.texts("members").map(|(name, _)| {
        let id = resolved("group", name, depends_on);
        format!("https://graph.microsoft.com/beta/groups('{id}')")
    });
    let members: Vec<String> = members.collect();
    if !members.is_empty() {
        body.insert("members@odata.bind".to_owned(), members.into());
    }
}

/// A nickname of at most 64 letters of ASCII, as Graph wants one even where there is no mail.
fn nickname(name: &str) -> String {
    let slug = slug(name);
    let letters = slug.chars().filter(char::is_ascii);
    letters.take(64).collect()
}
