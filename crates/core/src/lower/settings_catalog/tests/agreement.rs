//! The table agrees with Apple's schema, with Microsoft's preferences and with real policies.

use crate::lower::settings_catalog::types::{Taken, apple_key, taken, value_key};
use russet_graph::{ChoiceOption, Role, Scalar, Segment, Setting, SettingKind, ValueType};
use russet_payloads::Kind;

fn payload_settings() -> impl Iterator<Item = &'static Setting> {
    russet_graph::all().filter(|setting| {
        setting.platforms.macos
            && !setting.preference
            && setting.role == Role::Value
            && setting.id != setting.root
    })
}

#[test]
fn settings_of_payloads_are_keys_of_apples() {
    let lost: Vec<_> = payload_settings()
        .filter(|setting| apple_key(setting.domain, setting.path).is_none())
        .map(|setting| setting.id)
        .collect();
    assert_eq!(
        lost,
        [
            "com.apple.dnssettings.managed_ondemandrules_item_actionparameters_domainaction",
            "com.apple.dnssettings.managed_ondemandrules_item_actionparameters_domains",
            "com.apple.extensiblesso_extensiondata_domainrealmmapping_generickey_kerberos_string",
            "com.apple.extensiblesso_extensiondata_domainrealmmapping_realm_kerberos",
            "com.apple.mcx.filevault2_recoverykeyrotationinmonths",
            "command_remotedesktop_remotedesktop",
            "ddm-latestsoftwareupdate_delayindays",
            "ddm-latestsoftwareupdate_enforcelatestsoftwareupdateversion",
            "ddm-latestsoftwareupdate_installtime",
            "settings_item_bluetooth_enabled",
            "settings_item_mdmoptions_mdmoptions",
            "settings_item_mdmoptions_mdmoptions_activationlockallowedwhilesupervised",
            "settings_item_mdmoptions_mdmoptions_promptusertoallowbootstraptokenforauthentication",
        ]
    );
}

#[test]
fn types_are_those_of_real_policies() {
    let mut compared = 0;
    for setting in russet_graph::all().filter(|setting| setting.role == Role::Value) {
        let Some(observed) = setting.observed_type else {
            continue;
        };
        let expected = match observed {
            ValueType::String => Taken::String,
            ValueType::Integer => Taken::Integer,
        };
        assert_eq!(taken(setting), expected, "{}", setting.id);
        compared += 1;
    }
    assert!(compared > 65, "{compared}");
}

#[test]
fn derived_types_are_those_of_real_policies() {
    for setting in russet_graph::all().filter(|setting| setting.role == Role::Value) {
        let derived = match value_key(setting).map(|key| key.kind) {
            Some(Kind::String) => Some(ValueType::String),
            Some(Kind::Integer) => Some(ValueType::Integer),
            _ => setting.value_type,
        };
        if let (Some(observed), Some(derived)) = (setting.observed_type, derived) {
            assert_eq!(observed, derived, "{}", setting.id);
        }
    }
}

#[test]
fn collections_hold_strings() {
    for setting in russet_graph::all() {
        if setting.kind == SettingKind::SimpleCollection && setting.platforms.macos {
            assert_eq!(taken(setting), Taken::String, "{}", setting.id);
        }
    }
}

#[test]
fn values_of_options_are_of_apples_type_and_list() {
    for setting in payload_settings() {
        let Some(key) = apple_key(setting.domain, setting.path) else {
            continue;
        };
        for (option, value) in known(setting) {
            let kind = match value {
                Scalar::Boolean(_) => Kind::Boolean,
                Scalar::Integer(_) => Kind::Integer,
                Scalar::String(_) => Kind::String,
            };
            assert!(key.kind == kind || key.kind == Kind::Any, "{}", option.id);
            let listed = key.values.iter().any(|allowed| same(value, allowed.value));
            assert!(key.values.is_empty() || listed, "{}", option.id);
        }
    }
}

#[test]
fn values_of_options_are_of_microsofts_type_and_list() {
    // The documentation of Microsoft AutoUpdate is younger than the table of its preferences.
    let younger = ["com.apple.managedclient.preferences_updateroptimization_2"];
    for setting in russet_graph::all().filter(|setting| setting.preference) {
        let Some(key) = russet_graph::prefs::find(setting.domain, setting.path) else {
            continue;
        };
        for (option, value) in known(setting) {
            let listed = key.values.contains(&value) || younger.contains(&option.id);
            assert!(key.values.is_empty() || listed, "{}", option.id);
            let same_type = key.default.is_none_or(|default| {
                std::mem::discriminant(&default) == std::mem::discriminant(&value)
            });
            assert!(same_type, "{}", option.id);
        }
    }
}

/// Where the label of an option is one of the values that Apple lists, the option stands for that value: a wrong
/// entry in `values.tsv` would be seen here.
#[test]
fn labels_that_are_values_agree() {
    let mut compared = 0;
    for setting in payload_settings() {
        let Some(key) = apple_key(setting.domain, setting.path) else {
            continue;
        };
        for option in setting.options {
            let mut named = key.values.iter().filter(|allowed| {
                plain(&allowed.value.to_string()) == plain(option.label)
                    && matches!(allowed.value, russet_payloads::Scalar::String(_))
            });
            if let Some(named) = named.next() {
                let agrees = option.value.is_some_and(|value| same(value, named.value));
                assert!(agrees, "{}", option.id);
                compared += 1;
            }
        }
    }
    assert!(compared > 200, "{compared}");
}

fn known(setting: &Setting) -> impl Iterator<Item = (&'static ChoiceOption, Scalar)> {
    setting
        .options
        .iter()
        .filter_map(|option| Some((option, option.value?)))
}

fn same(ours: Scalar, apples: russet_payloads::Scalar) -> bool {
    match (ours, apples) {
        (Scalar::Boolean(a), russet_payloads::Scalar::Boolean(b)) => a == b,
        (Scalar::Integer(a), russet_payloads::Scalar::Integer(b)) => a == b,
        (Scalar::String(a), russet_payloads::Scalar::String(b)) => a == b,
        _ => false,
    }
}

/// Letter case and punctuation aside.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|character| character.is_alphanumeric())
        .collect::<String>()
        .to_lowercase()
}

/// The nesting of the definitions is the nesting of the paths: what walks the paths finds every parent.
#[test]
fn groups_hold_what_stands_below_them() {
    for setting in russet_graph::all().filter(|setting| setting.platforms.macos) {
        for child in setting
            .children
            .iter()
            .filter_map(russet_graph::Child::setting)
        {
            let rest = child.path.strip_prefix(setting.path);
            assert!(
                matches!(
                    rest,
                    Some([_] | [Segment::Item | Segment::AnyKey, Segment::Key(_)])
                ),
                "{} is not one step below {}",
                child.id,
                setting.id
            );
        }
    }
}
