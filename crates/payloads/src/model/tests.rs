//! The typed models: what they serialise to is what the registry and their JSON Schema describe.

use crate::models::declarations::{PasscodeSettings, SafariBookmarks};
use crate::models::{
    ApplicationRestrictions, CertificateRoot, Dock, ExtensibleSso, ExtensibleSsoKerberos,
    FileVault, Firewall, GlobalEthernet, Notifications, PayloadModel,
    PrivacyPreferencesPolicyControl, Restrictions, SystemPolicyRule, Wifi,
    application_restrictions::ApplicationItem, extensible_sso, file_vault::Enable,
    privacy_preferences_policy_control as pppc,
};
use jsonschema::Validator;
use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn schema<T: JsonSchema>() -> Validator {
    let schema = schema_for!(T).to_value();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

/// Through a property list and back; the JSON is accepted by the schema and holds no null.
fn travels<T: PayloadModel + JsonSchema + DeserializeOwned + PartialEq + std::fmt::Debug>(
    model: &T,
) -> Value {
    let dictionary = model.to_dictionary().unwrap();
    let mut xml = Vec::new();
    plist::to_writer_xml(&mut xml, &dictionary).unwrap();
    assert_eq!(&plist::from_bytes::<T>(&xml).unwrap(), model);
    let json = serde_json::to_value(model).unwrap();
    let errors: Vec<String> = schema::<T>()
        .iter_errors(&json)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert!(!json.to_string().contains("null"));
    json
}

#[test]
fn file_vault() {
    let model = FileVault {
        enable: Enable::On,
        defer: Some(true),
        defer_force_at_user_login_max_bypass_attempts: Some(0),
        ..Default::default()
    };
    assert_eq!(
        travels(&model),
        json!({"Enable": "On", "Defer": true, "DeferForceAtUserLoginMaxBypassAttempts": 0})
    );
    let schema = schema::<FileVault>();
    for wrong in [
        json!({}),
        json!({"Enable": true}),
        json!({"Enable": "Yes"}),
        json!({"Enable": "On", "Defer": 1}),
    ] {
        assert!(!schema.is_valid(&wrong), "{wrong}");
        assert!(serde_json::from_value::<FileVault>(wrong).is_err());
    }
    for wrong in [
        json!({"Enable": "On", "Defer": null}),
        json!({"Enable": "On", "DeferForceAtUserLoginMaxBypassAttempts": -2}),
    ] {
        assert!(!schema.is_valid(&wrong), "{wrong}");
    }
}

#[test]
fn nested_dictionaries_and_arrays() {
    let entry = pppc::Identity {
        identifier: "com.microsoft.wdav".to_owned(),
        identifier_type: pppc::IdentifierType::BundleId,
        code_requirement: "anchor apple generic".to_owned(),
        authorization: Some(pppc::Authorization::Allow),
        ..Default::default()
    };
    let model = PrivacyPreferencesPolicyControl {
        services: pppc::Services {
            system_policy_all_files: Some(vec![entry]),
            ..Default::default()
        },
    };
    let json = travels(&model);
    assert_eq!(
        json["Services"]["SystemPolicyAllFiles"][0]["IdentifierType"],
        "bundleID"
    );
    let wrong = json!({"Services": {"Camera": [{"Identifier": "a"}]}});
    assert!(!schema::<PrivacyPreferencesPolicyControl>().is_valid(&wrong));
}

#[test]
fn dictionaries_of_any_keys() {
    let model = ExtensibleSso {
        extension_identifier: "com.microsoft.CompanyPortalMac.ssoextension".to_owned(),
        team_identifier: Some("UBF8T346G9".to_owned()),
        r#type: extensible_sso::Type::Redirect,
        extension_data: Some([("browser_sso_interaction_enabled".to_owned(), 1.into())].into()),
        ..Default::default()
    };
    let json = travels(&model);
    assert_eq!(json["ExtensionData"]["browser_sso_interaction_enabled"], 1);

    let model = GlobalEthernet {
        interface: Some(Default::default()),
        other: [("AutoJoin".to_owned(), true.into())].into(),
        ..Default::default()
    };
    assert_eq!(
        travels(&model),
        json!({"Interface": "GlobalEthernet", "AutoJoin": true})
    );
}

#[test]
fn models_that_hold_themselves() {
    let inner = ApplicationItem {
        bundle_id: "com.contoso.helper".to_owned(),
        app_id: plist::Data::new(vec![1, 2, 3]),
        ..Default::default()
    };
    let model = ApplicationRestrictions {
        family_controls_enabled: true,
        allow_list: Some(vec![ApplicationItem {
            bundle_id: "com.contoso.app".to_owned(),
            sub_apps: Some(vec![inner]),
            ..Default::default()
        }]),
        ..Default::default()
    };
    let json = travels(&model);
    assert_eq!(
        json["allowList"][0]["subApps"][0]["bundleID"],
        "com.contoso.helper"
    );
    let wrong = json!({"familyControlsEnabled": true, "allowList": [
        {"bundleID": "a", "appID": [], "subApps": [{"bundleID": 1, "appID": []}]}
    ]});
    assert!(!schema::<ApplicationRestrictions>().is_valid(&wrong));
}

#[test]
fn data_and_dates() {
    let certificate = CertificateRoot {
        payload_content: plist::Data::new(vec![0x30, 0x82]),
        ..Default::default()
    };
    let dictionary = certificate.to_dictionary().unwrap();
    assert_eq!(
        dictionary["PayloadContent"],
        plist::Value::Data(vec![0x30, 0x82])
    );
    let rule = SystemPolicyRule {
        requirement: Some("anchor apple".to_owned()),
        expiration: Some(plist::Date::from_xml_format("2030-12-31T23:59:59Z").unwrap()),
        ..Default::default()
    };
    assert_eq!(travels(&rule)["Expiration"], "2030-12-31T23:59:59Z");
}

#[test]
fn every_model_knows_its_payload_and_starts_empty() {
    fn check<T: PayloadModel + JsonSchema + Default>() {
        let json = serde_json::to_value(T::default()).unwrap();
        assert!(schema::<T>().is_valid(&json), "{}: {json}", T::PAYLOAD_TYPE);
        let found = crate::find(T::PAYLOAD_TYPE)
            .iter()
            .copied()
            .chain(crate::find_declaration(T::PAYLOAD_TYPE))
            .any(|schema| schema.variant == T::VARIANT);
        assert!(found, "{}", T::PAYLOAD_TYPE);
    }
    check::<ApplicationRestrictions>();
    check::<CertificateRoot>();
    check::<Dock>();
    check::<ExtensibleSso>();
    check::<ExtensibleSsoKerberos>();
    check::<Firewall>();
    check::<Notifications>();
    check::<PasscodeSettings>();
    check::<Restrictions>();
    check::<SafariBookmarks>();
    check::<Wifi>();
}
