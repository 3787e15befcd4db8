use super::*;
use std::collections::BTreeSet;

fn path<'a>(keys: &[&'a str]) -> Vec<Segment<'a>> {
    keys.iter()
        .map(|key| match *key {
            "[]" => Segment::Item,
            "*" => Segment::AnyKey,
            name => Segment::Key(name),
        })
        .collect()
}

fn ids_at(domain: &str, keys: &[&str]) -> Vec<&'static str> {
    find_path(domain, &path(keys))
        .map(|setting| setting.id)
        .collect()
}

#[test]
fn every_id_is_found_in_any_case() {
    for setting in all() {
        assert_eq!(setting.id, setting.id.to_lowercase());
        assert_eq!(find(&setting.id.to_uppercase()), Some(setting));
    }
    assert!(find("com.apple.dock_autohid").is_none());
}

#[test]
fn every_macos_setting_is_found_at_its_path() {
    for setting in all().filter(|setting| setting.platforms.macos) {
        assert!(
            find_path(setting.domain, setting.path).any(|found| found == setting),
            "{}",
            setting.id
        );
        assert!(starts_path(
            setting.domain,
            setting.path.get(..1).unwrap_or_default()
        ));
    }
    for setting in all().filter(|setting| !setting.platforms.macos) {
        assert!(find_path(setting.domain, setting.path).all(|found| found != setting));
    }
}

#[test]
fn what_the_table_names_is_in_the_table() {
    for setting in all() {
        let brought = setting.options.iter().flat_map(|option| option.children);
        for child in setting.children.iter().chain(brought) {
            assert!(child.setting().is_some(), "{}", child.id);
        }
        for choice in setting.brought_by {
            let choice = find(choice).unwrap();
            assert!(
                choice.option_that_brings(setting.id).is_some(),
                "{}",
                setting.id
            );
        }
        assert!(find(setting.root).is_some(), "{}", setting.root);
    }
}

#[test]
fn no_two_options_of_a_choice_stand_for_one_value() {
    for setting in all() {
        let mut seen = BTreeSet::new();
        for value in setting.options.iter().filter_map(|option| option.value) {
            assert!(seen.insert(format!("{value:?}")), "{} {value}", setting.id);
        }
    }
}

#[test]
fn a_label_is_no_value() {
    let known = |id: &str| -> Vec<Option<Scalar>> {
        let setting = find(id).unwrap();
        setting.options.iter().map(|option| option.value).collect()
    };
    assert_eq!(
        known("com.apple.managedclient.preferences_channelname"),
        [
            Some(Scalar::String("Current")),
            Some(Scalar::String("Preview")),
            None,
            Some(Scalar::String("Beta")),
            None
        ]
    );
    assert_eq!(
        known("com.apple.managedclient.preferences_visualbasicmacroexecutionstate")[0],
        Some(Scalar::String("DisabledWithWarnings"))
    );
    assert_eq!(
        known("com.apple.managedclient.preferences_calendarfirstdayofweek")[0],
        Some(Scalar::Integer(1))
    );
}

#[test]
fn several_groups_share_a_payload_type() {
    let groups: Vec<_> = roots("com.apple.MCX").map(|root| root.id).collect();
    assert_eq!(
        groups,
        [
            "com.apple.mcx_com.apple.mcx-accounts",
            "com.apple.mcx_com.apple.mcx-energysaver",
            "com.apple.mcx_com.apple.mcx-fdefilevaultoptions",
            "com.apple.mcx_com.apple.mcx-mobileaccounts",
            "com.apple.mcx_com.apple.mcx-timeserver"
        ]
    );
    assert_eq!(roots("com.microsoft.wdav").count(), 0);
}

#[test]
fn several_definitions_share_a_place() {
    assert_eq!(
        ids_at("com.apple.applicationaccess", &["ratingApps"]).len(),
        9
    );
    assert_eq!(
        ids_at("com.apple.extensiblesso", &["ExtensionData", "*"]),
        [
            "com.apple.extensiblesso_extensiondata_generickey_boolean",
            "com.apple.extensiblesso_extensiondata_generickey_integer",
            "com.apple.extensiblesso_extensiondata_generickey_keytobereplaced",
            "com.apple.extensiblesso_extensiondata_generickey_string",
            "com.apple.extensiblesso_ignored_$typepicker"
        ]
    );
}

#[test]
fn paths_within_preferences_start_at_the_domain() {
    assert_eq!(
        ids_at(
            "com.microsoft.wdav",
            &["tamperProtection", "exclusions", "[]", "path"]
        ),
        ["com.apple.managedclient.preferences_exclusions_item_path_tamperprotection"]
    );
    assert_eq!(
        ids_at(
            "com.microsoft.autoupdate2",
            &[
                "ApplicationsSystem",
                "/Applications/Microsoft Word.app",
                "LCID"
            ]
        ),
        [
            "com.apple.managedclient.preferences_applicationssystem_applications_microsoft word.app_lcid"
        ]
    );
    assert!(starts_path("com.microsoft.wdav", &path(&["edr"])));
    assert!(ids_at("com.microsoft.wdav", &["edr"]).is_empty());
}

#[test]
fn commands_of_the_catalog_stand_under_its_own_names() {
    assert_eq!(
        ids_at("Settings", &["Bluetooth", "Enabled"]),
        ["settings_item_bluetooth_enabled"]
    );
    assert_eq!(
        ids_at("DDM-LatestSoftwareUpdate", &["InstallTime"]),
        ["ddm-latestsoftwareupdate_installtime"]
    );
}

#[test]
fn items_of_arrays_are_found_whatever_they_are_called() {
    let item = path(&["AllowedEmailDomains", "[]"]);
    let key = prefs::find("com.microsoft.Outlook", &item).unwrap();
    assert_eq!(key.kind, prefs::PreferenceKind::String);
    let vendor = path(&[
        "deviceControl",
        "removableMediaPolicy",
        "vendors",
        "*",
        "permission",
    ]);
    assert!(prefs::find("com.microsoft.wdav", &vendor).is_some());
    assert!(prefs::is_known("com.microsoft.Edge") && !prefs::is_known("com.microsoft.Edg"));
}

#[test]
fn types_of_objects_have_the_properties_of_their_bases() {
    use crate::resource::{PropertyKind, find};
    let policy = find("macoscompliancepolicy").unwrap();
    assert_eq!(
        policy.property("displayName").unwrap().kind,
        PropertyKind::Text
    );
    assert_eq!(policy.property("id").unwrap().kind, PropertyKind::Text);
    let actions = policy.property("scheduledActionsForRule").unwrap().kind;
    let PropertyKind::List(PropertyKind::Object(name)) = actions else {
        panic!("{actions:?}");
    };
    assert!(find(name).unwrap().property("ruleName").is_some());
    assert!(find("#microsoft.graph.unheardOf").is_none());
    assert!(policy.property("@odata.type").is_none());
}

#[test]
fn every_summary_is_of_a_key_that_is_known() {
    for summary in summaries() {
        let known = prefs::find(summary.domain, summary.path).is_some()
            || starts_path(summary.domain, summary.path)
            || summary.path.contains(&Segment::AnyKey)
            || summary.path.first() == Some(&Segment::Key("ExtensionData"));
        assert!(known, "{} {:?}", summary.domain, summary.path);
        assert_eq!(
            super::summary(summary.domain, summary.path),
            Some(summary.text)
        );
    }
}

#[test]
fn a_summary_of_any_key_is_that_of_each() {
    let key = path(&["Applications", "/Applications/OneDrive.app", "LCID"]);
    assert!(super::summary("com.microsoft.autoupdate2", &key).is_some());
    assert!(super::summary("com.microsoft.autoupdate2", &path(&["Applications", "[]"])).is_none());
}
