use std::collections::BTreeSet;

use super::*;
use crate::facts::{Kind, Scalar, SchemaKind, Version, find_key};

/// Every key of a schema at every path, down to where the tables begin to repeat themselves.
fn keys(schema: &'static Schema) -> Vec<&'static Key> {
    fn visit(keys: &'static [Key], above: &mut Vec<*const Key>, found: &mut Vec<&'static Key>) {
        if above.contains(&keys.as_ptr()) {
            return;
        }
        above.push(keys.as_ptr());
        for key in keys {
            found.push(key);
            if !key.keys.is_empty() {
                visit(key.keys, above, found);
            }
        }
        above.pop();
    }
    let mut found = Vec::new();
    visit(schema.keys, &mut Vec::new(), &mut found);
    found
}

#[test]
fn everything_is_there() {
    let types: BTreeSet<&str> = all().iter().map(|schema| schema.payload_type).collect();
    assert_eq!(all().len(), 109);
    // With `TopLevel` and `CommonPayloadKeys` these are the 105 types of Apple's profile schema.
    assert_eq!(types.len(), 103);
    let count: usize = all().iter().map(|schema| keys(schema).len()).sum();
    assert!(count > 2000, "{count}");
    assert_eq!(declarations().len(), 60);
    assert_eq!(credentials().len(), 4);
    assert_eq!(envelope().keys.len(), 19);
    assert_eq!(common_keys().keys.len(), 8);
    assert_eq!(declaration_envelope().keys.len(), 4);
    assert!(setup_assistant_panes().len() > 40);
}

#[test]
fn the_tables_are_sorted_and_their_models_are_unique() {
    for table in [all(), declarations(), credentials()] {
        assert!(table.is_sorted_by_key(|schema| (schema.payload_type, schema.variant)));
        let models: BTreeSet<&str> = table.iter().map(|schema| schema.model).collect();
        assert_eq!(models.len(), table.len());
        for schema in table {
            assert!(!schema.model.is_empty() && !schema.title.is_empty());
        }
    }
}

#[test]
fn every_type_is_found_and_no_other() {
    for schema in all() {
        assert!(
            find(schema.payload_type)
                .iter()
                .any(|found| std::ptr::eq(*found, *schema))
        );
    }
    for schema in declarations() {
        assert!(std::ptr::eq(
            find_declaration(schema.payload_type).unwrap(),
            *schema
        ));
    }
    assert!(find("").is_empty());
    assert!(find("com.apple.MCX.").is_empty());
    assert!(find("zzz").is_empty());
    assert!(find_declaration("com.apple.configuration").is_none());
}

#[test]
fn variants_share_a_type() {
    let variants: Vec<_> = find("com.apple.MCX")
        .iter()
        .map(|schema| schema.variant.unwrap())
        .collect();
    assert_eq!(
        variants,
        [
            "Accounts",
            "EnergySaver",
            "FileVault2",
            "Mobility",
            "TimeServer",
            "WiFi"
        ]
    );
    let sso: Vec<_> = find("com.apple.extensiblesso")
        .iter()
        .map(|schema| schema.variant)
        .collect();
    assert_eq!(sso, [None, Some("kerberos")]);
}

#[test]
fn file_vault_is_as_apple_has_it() {
    let [schema] = find("com.apple.MCX.FileVault2") else {
        panic!()
    };
    assert_eq!(schema.kind, SchemaKind::Payload);
    assert_eq!(schema.model, "FileVault");
    assert_eq!(schema.macos.introduced, Some(Version::new(10, 9, 0)));
    assert_eq!(schema.macos.multiple, Some(false));
    assert_eq!(schema.macos.user_channel, Some(false));
    assert!(schema.platforms.iter().all(|(_, said)| said.absent));
    let enable = find_key(schema.keys, "Enable").unwrap();
    let values: Vec<_> = enable.values.iter().map(|value| value.value).collect();
    assert_eq!(values, [Scalar::String("On"), Scalar::String("Off")]);
    let attempts = find_key(schema.keys, "DeferForceAtUserLoginMaxBypassAttempts").unwrap();
    let range = attempts.range.unwrap();
    assert_eq!((range.min, range.max), (Some(-1.0), Some(9999.0)));
    assert!(find_key(schema.keys, "Password").unwrap().secret);
    assert!(find_key(schema.keys, "Passwort").is_none());
}

#[test]
fn recursion_leads_back_to_itself() {
    let [schema] = find("com.apple.applicationaccess.new") else {
        panic!()
    };
    let list = find_key(schema.keys, "allowList").unwrap();
    let inner = find_key(list.keys[0].keys, "subApps").unwrap();
    assert!(std::ptr::eq(list.keys, inner.keys));

    let bookmarks = find_declaration("com.apple.configuration.safari.bookmarks").unwrap();
    let folder = keys(bookmarks)
        .into_iter()
        .find(|key| key.name == "Folder")
        .unwrap();
    assert!(std::ptr::eq(
        find_key(folder.keys[0].keys, "Folder").unwrap(),
        folder
    ));
}

#[test]
fn what_a_newer_release_dropped_is_kept_and_marked() {
    let [screensaver] = find("com.apple.screensaver") else {
        panic!()
    };
    assert!(
        find_key(screensaver.keys, "loginWindowIdleTime")
            .unwrap()
            .dropped
    );
    assert!(!find_key(screensaver.keys, "idleTime").unwrap().dropped);
    assert!(find_key(envelope().keys, "IsEncrypted").unwrap().dropped);
}

#[test]
fn only_containers_have_keys_and_value_lists_have_their_type() {
    for table in [all(), declarations(), credentials()] {
        for schema in table {
            for key in keys(schema) {
                let container = matches!(key.kind, Kind::Array | Kind::Dictionary);
                assert!(container || key.keys.is_empty(), "{}", key.name);
                for value in key.values {
                    let fits = matches!(
                        (key.kind, value.value),
                        (Kind::String, Scalar::String(_))
                            | (Kind::Integer, Scalar::Integer(_))
                            | (Kind::Real, Scalar::Real(_))
                    );
                    assert!(fits, "{} of {}", key.name, schema.payload_type);
                }
            }
        }
    }
}

/// The payloads that the deployment guides touch: each of their keys says what it does.
const TOLD: [&str; 42] = [
    "com.apple.AssetCache.managed",
    "com.apple.MCX",
    "com.apple.MCX.FileVault2",
    "com.apple.NSExtension",
    "com.apple.SetupAssistant.managed",
    "com.apple.SoftwareUpdate",
    "com.apple.TCC.configuration-profile-policy",
    "com.apple.applicationaccess",
    "com.apple.desktop",
    "com.apple.dock",
    "com.apple.extensiblesso",
    "com.apple.loginitems.managed",
    "com.apple.loginwindow",
    "com.apple.mdm",
    "com.apple.notificationsettings",
    "com.apple.screensaver",
    "com.apple.screensaver.user",
    "com.apple.security.FDERecoveryKeyEscrow",
    "com.apple.security.FDERecoveryRedirect",
    "com.apple.security.acme",
    "com.apple.security.firewall",
    "com.apple.security.pem",
    "com.apple.security.pkcs1",
    "com.apple.security.pkcs12",
    "com.apple.security.root",
    "com.apple.security.scep",
    "com.apple.servicemanagement",
    "com.apple.syspolicy.kernel-extension-policy",
    "com.apple.system-extension-policy",
    "com.apple.systempolicy.control",
    "com.apple.systempolicy.managed",
    "com.apple.systempolicy.rule",
    "com.apple.webcontent-filter",
    "com.apple.wifi.managed",
    "com.apple.ManagedClient.preferences",
    "com.apple.mobiledevice.passwordpolicy",
    "com.apple.finder",
    "com.apple.security.smartcard",
    "com.apple.preference.security",
    "com.apple.associated-domains",
    "com.apple.ADCertificate.managed",
    "com.apple.profileRemovalPassword",
];

#[test]
fn the_payloads_of_the_guides_say_what_every_key_does() {
    // Two variants of `com.apple.MCX` are no part of the guides.
    let untold = [Some("Mobility"), Some("WiFi")];
    let mut missing = Vec::new();
    for payload_type in TOLD {
        let schemas = super::find(payload_type);
        assert!(!schemas.is_empty(), "{payload_type}");
        for schema in schemas
            .iter()
            .filter(|schema| !untold.contains(&schema.variant))
        {
            assert!(!schema.summary.is_empty(), "{payload_type}");
            silent(schema.keys, payload_type, 0, &mut missing);
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The keys without a summary that macOS has; the depth is bounded, since some keys hold themselves.
fn silent(keys: &'static [crate::Key], path: &str, depth: usize, into: &mut Vec<String>) {
    for key in keys.iter().filter(|key| !key.macos.absent && depth < 8) {
        let here = format!("{path}/{}", key.name);
        if key.summary.is_empty() {
            into.push(here.clone());
        }
        silent(key.keys, &here, depth + 1, into);
    }
}
