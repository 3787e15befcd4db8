//! Enrollment profiles and restrictions: the bodies, and the requests that give profiles to Macs.

use super::super::draft::{Draft, Request, resolved};
use super::super::{ArtifactKind, GraphRequest, json, slug};
use crate::policy::object::enrollment::{
    AUTOMATED, Authentication, CONFIGURATOR, PLATFORM_RESTRICTION, PORTAL_AFTERWARDS, SIGN_IN_APP,
    SIGN_IN_PAGE, USER_AFFINITY,
};
use crate::policy::{Object, Policy, reference};
use russet_graph::setup_assistant::PANES;
use serde_json::{Map, Value as Json, json};

/// The properties that stand in no body: Graph has an action for each.
const BY_ACTION: [&str; 2] = ["isDefault", "priority"];

/// The id of the account of Intune itself, which stands in place of a token in the addresses of Apple Configurator.
const ACCOUNT: &str = "tenant/intuneAccountId";

/// Where the object is posted, with the token that it belongs to.
pub(super) fn endpoint(policy: &Policy, object: &Object, depends_on: &mut Vec<String>) -> String {
    let endpoint = object.object_type.endpoint;
    match object.object_type.name {
        AUTOMATED => {
            let token = resolved("enrollment-token", policy.token_of(object), depends_on);
            endpoint.replace("{token}", &token)
        }
        CONFIGURATOR => {
            depends_on.push(ACCOUNT.to_owned());
            endpoint.to_owned()
        }
        _ => endpoint.to_owned(),
    }
}

/// Adds to a body with all that is written what follows from it, and what Graph refuses to do without.
pub(super) fn complete(object: &Object, body: &mut Map<String, Json>) {
    for name in BY_ACTION {
        body.remove(name);
    }
    match object.object_type.name {
        AUTOMATED => {
            let is_modern = object.authentication() == Some(Authentication::SetupAssistantModern);
            authentication(object, body);
            add(body, SIGN_IN_PAGE, is_modern);
            add(body, "isMandatory", true);
            add(body, "profileRemovalDisabled", false);
            add(body, "supervisedModeEnabled", true);
            panes(object, body);
        }
        CONFIGURATOR => authentication(object, body),
        // Whoever writes the type of the body knows what belongs into it.
        PLATFORM_RESTRICTION if object.property("@odata.type").is_none() => {
            add(body, "platformType", "mac");
        }
        _ => {}
    }
}

/// Adds a property that is not written.
fn add(body: &mut Map<String, Json>, name: &str, value: impl Into<Json>) {
    body.entry(name).or_insert(value.into());
}

fn authentication(object: &Object, body: &mut Map<String, Json>) {
    let by_app = object.authentication() == Some(Authentication::CompanyPortal);
    add(body, USER_AFFINITY, object.has_user_affinity());
    add(body, SIGN_IN_APP, by_app);
    add(body, PORTAL_AFTERWARDS, false);
}

/// Every pane of Intune's as the property that hides it, and all that are hidden as the list of Apple's names.
fn panes(object: &Object, body: &mut Map<String, Json>) {
    let hidden = object.hidden_panes();
    for pane in PANES {
        add(body, pane.property, hidden.contains_key(pane.key));
    }
    let listed = hidden.values().filter(|pane| {
        let intune = pane.intune;
        intune.is_none_or(|intune| intune.is_listed)
    });
    let keys = body.entry("enabledSkipKeys");
    if let Json::Array(keys) = keys.or_insert_with(|| json!([])) {
        for pane in listed {
            let key = Json::from(pane.key);
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
}

/// The requests that follow once the object is there, each with a file of its own.
pub(super) fn actions(object: &Object, made: &Draft) -> Vec<Draft> {
    let Some(request) = &made.request else {
        return Vec::new();
    };
    let stem = made.path.trim_end_matches(".json");
    let mut actions = Vec::new();
    let mut action = |part: &str, name: &str, body: &Json| {
        let key = object.key();
        let mut depends_on = request.depends_on.clone();
        depends_on.push(key.clone());
        actions.push(Draft {
            path: format!("{stem}.{part}.json"),
            kind: ArtifactKind::Assignment,
            bytes: json::file(body),
            request: Some(Request {
                endpoint: format!("{}/{}/{name}", request.endpoint, reference(&key)),
                order: GraphRequest::ASSIGNMENT,
                depends_on,
                ..Request::default()
            }),
        });
    };
    if object.is_of(AUTOMATED) {
        if object.is_default() {
            action("default", "setDefaultProfile", &json!({}));
        }
        let serial_numbers: Vec<&str> = object
            .texts("serial-numbers")
            .map(|(text, _)| text)
            .collect();
        if !serial_numbers.is_empty() {
            let body = json!({ "deviceIds": serial_numbers });
            action("devices", "updateDeviceProfileAssignment", &body);
        }
    }
    let priority = object.property("priority");
    let priority = priority.and_then(|node| node.value.as_integer());
    if let Some(priority) = priority.and_then(|number| u32::try_from(number).ok())
        && priority > 0
    {
        action("priority", "setPriority", &json!({ "priority": priority }));
    }
    actions
}

/// Apple's own enrollment profile, which services other than Intune hand to Apple.
pub(super) fn apples_profile(object: &Object) -> Option<Draft> {
    if !object.is_of(AUTOMATED) {
        return None;
    }
    let mut profile = Map::new();
    let mut put = |key: &str, value: Json| profile.insert(key.to_owned(), value);
    put("profile_name", object.name.as_str().into());
    put("is_supervised", object.is_supervised().into());
    let mandatory = object.property("isMandatory");
    let mandatory = mandatory.and_then(|node| node.value.as_bool());
    put("is_mandatory", mandatory.unwrap_or(true).into());
    put(
        "is_mdm_removable",
        (!object.is_true("profileRemovalDisabled")).into(),
    );
    put(
        "await_device_configured",
        object.is_true("waitForDeviceConfiguredConfirmation").into(),
    );
    put(
        "auto_advance_setup",
        object.is_true("autoAdvanceSetupEnabled").into(),
    );
    let hidden = object.hidden_panes();
    let hidden = hidden.values().filter(|pane| pane.is_apples());
    put("skip_setup_items", hidden.map(|pane| pane.key).collect());
    put(
        "devices",
        object
            .texts("serial-numbers")
            .map(|(text, _)| text)
            .collect(),
    );
    for (property, key) in [
        ("supportDepartment", "department"),
        ("supportPhoneNumber", "support_phone_number"),
    ] {
        if let Some(text) = object.text(property) {
            put(key, text.into());
        }
    }
    let besides = object.fields.get("apple");
    let besides = besides.and_then(|node| node.value.as_dictionary());
    for entry in besides.into_iter().flatten() {
        put(&entry.key, json::value(&entry.value.value));
    }
    profile.sort_keys();
    Some(Draft {
        path: format!("enrollment/{}.json", slug(&object.name)),
        kind: ArtifactKind::AutomatedEnrollmentProfile,
        bytes: json::file(&Json::Object(profile)),
        request: None,
    })
}

#[cfg(test)]
mod tests {
    use crate::lower::{Artifact, Options, lower};
    use crate::source::{LoadOptions, load_text};

    fn artifacts(source: &str) -> Vec<Artifact> {
        let loaded = load_text(source, "policy.yaml", &LoadOptions::default());
        assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
        let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
        lowered.artifacts
    }

    /// The requests, as `order endpoint, needs …, makes …`.
    fn requests(source: &str) -> Vec<String> {
        let artifacts = artifacts(source);
        let requests = artifacts
            .iter()
            .filter_map(|artifact| artifact.graph.as_ref());
        let lines = requests.map(|request| {
            let needs = request.depends_on.join(" and ");
            let makes = request.provides.as_deref().unwrap_or("nothing");
            let (order, endpoint) = (request.order, &request.endpoint);
            format!("{order} {endpoint}, needs {needs}, makes {makes}")
        });
        lines.collect()
    }

    #[test]
    fn a_profile_is_made_within_its_token_and_then_given_to_macs() {
        let token =
            "/deviceManagement/depOnboardingSettings/{enrollment-token/Contoso}/enrollmentProfiles";
        assert_eq!(
            requests(
                "enrollment: Macs\ntoken: Contoso\ndefault: true\nserial-numbers: [C02ABC123DEF]\n"
            ),
            [
                format!("200 {token}, needs enrollment-token/Contoso, makes enrollment/Macs"),
                format!(
                    "800 {token}/{{enrollment/Macs}}/setDefaultProfile, needs enrollment-token/Contoso and enrollment/Macs, makes nothing"
                ),
                format!(
                    "800 {token}/{{enrollment/Macs}}/updateDeviceProfileAssignment, needs enrollment-token/Contoso and enrollment/Macs, makes nothing"
                ),
            ]
        );
    }

    #[test]
    fn a_profile_without_token_is_made_in_the_only_one() {
        let made = requests("enrollment: A\n---\nenrollment: B\ntoken: Contoso\n");
        assert!(made[0].contains("{enrollment-token/Contoso}"), "{made:?}");
        let made = requests("enrollment: A\n");
        assert!(made[0].contains("{enrollment-token/default}"), "{made:?}");
        // An id stands for itself.
        let made = requests("enrollment: A\ntoken: 54fac284-7866-43e5-860a-9c8e10fa3d7d\n");
        assert!(
            made[0].contains("/54fac284-7866-43e5-860a-9c8e10fa3d7d/"),
            "{made:?}"
        );
    }

    #[test]
    fn apple_configurator_has_the_account_of_intune_in_place_of_a_token() {
        assert_eq!(
            requests("enrollment: Kiosk\ntype: enrollmentProfile\n"),
            [
                "200 /deviceManagement/depOnboardingSettings/{tenant/intuneAccountId}/enrollmentProfiles, needs tenant/intuneAccountId, makes enrollment/Kiosk"
            ]
        );
    }

    #[test]
    fn what_graph_has_an_action_for_stands_in_no_body() {
        let source = "enrollment: Macs\nisDefault: true\n---\nenrollment: Limit\ntype: deviceEnrollmentLimitConfiguration\nlimit: 5\npriority: 1\n";
        let artifacts = artifacts(source);
        let text = |path: &str| {
            let found = artifacts
                .iter()
                .find(|artifact| artifact.path == path)
                .unwrap();
            String::from_utf8(found.bytes.clone()).unwrap()
        };
        assert!(!text("graph/enrollmentProfiles/macs.json").contains("isDefault"));
        assert_eq!(text("graph/enrollmentProfiles/macs.default.json"), "{}\n");
        assert!(!text("graph/deviceEnrollmentConfigurations/limit.json").contains("priority"));
        assert!(
            text("graph/deviceEnrollmentConfigurations/limit.priority.json")
                .contains("\"priority\": 1")
        );
    }

    #[test]
    fn whoever_writes_the_type_of_the_body_knows_what_belongs_into_it() {
        let source = "enrollment: Macs\ntype: deviceEnrollmentPlatformRestrictionConfiguration\nplatformRestriction: { platformBlocked: false }\ngraph: { \"@odata.type\": \"#microsoft.graph.deviceEnrollmentPlatformRestriction\" }\n";
        let body = String::from_utf8(artifacts(source)[0].bytes.clone()).unwrap();
        assert!(!body.contains("platformType"), "{body}");
    }
}
