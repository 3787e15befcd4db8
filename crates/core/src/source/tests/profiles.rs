use super::*;
use crate::policy::{Deliver, Target};
use russet_payloads::Version;

#[test]
fn a_profile_has_all_its_fields() {
    let loaded = load_document(
        r#"
profile: Wi-Fi
description: For the office
deliver: mobileconfig
assign: { all-devices: true }
identifier: com.contoso.wifi
uuid: 2F6E3C1A-0B7D-4E55-9D0C-5B1A3E8F7A21
display-name: Office Wi-Fi
organization: Contoso Ltd
scope: user
removal-disallowed: true
removal-date: 2027-01-31T08:00:00Z
duration-until-removal: 3600
expiration-date: !date 2027-01-31T08:00:00Z
consent-text: { default: Do you? }
target-device-type: 5
role-scope-tags: [Berlin]
envelope: { HasRemovalPasscode: true }
target: { macos: 15, enrollment: user, supervised: false, scope: user }
allow: { S004: the app knows it }
payloads:
  com.apple.wifi.managed:
    - { SSID_STR: A }
    - { SSID_STR: B }
  com.apple.dock: { autohide: true }
"#,
    );
    assert_eq!(faults(&loaded), [""; 0]);
    let profile = &loaded.policy.profiles[0];
    assert_eq!(
        (profile.name.as_str(), profile.deliver),
        ("Wi-Fi", Deliver::Mobileconfig)
    );
    assert!(profile.assign.is_some());
    let keys: Vec<_> = profile
        .envelope
        .iter()
        .map(|entry| entry.key.as_str())
        .collect();
    assert_eq!(
        keys,
        [
            "PayloadIdentifier",
            "PayloadUUID",
            "PayloadDisplayName",
            "PayloadDescription",
            "PayloadOrganization",
            "PayloadScope",
            "PayloadRemovalDisallowed",
            "RemovalDate",
            "DurationUntilRemoval",
            "PayloadExpirationDate",
            "ConsentText",
            "TargetDeviceType",
            "HasRemovalPasscode"
        ]
    );
    assert_eq!(profile.scope(), Some(Scope::User));
    assert!(matches!(
        profile.envelope.get("RemovalDate").unwrap().value,
        Value::Date(_)
    ));
    assert_eq!(
        profile.envelope.get("DurationUntilRemoval").unwrap().value,
        Value::Real(3600.0)
    );
    assert_eq!(
        profile.envelope_pointer("RemovalDate").as_str(),
        "/removal-date"
    );
    assert_eq!(
        profile.envelope_pointer("HasRemovalPasscode").as_str(),
        "/envelope/HasRemovalPasscode"
    );
    assert_eq!(profile.role_scope_tags, ["Berlin"]);
    assert_eq!(
        profile.target,
        Some(Target {
            macos: Some(Version::new(15, 0, 0)),
            enrollment: Some(EnrollmentKind::User),
            supervised: Some(false),
            scope: Some(Scope::User),
        })
    );
    assert_eq!(profile.allow[0].code.code, "S004");
    assert_eq!(profile.allow[0].reason, "the app knows it");
    let payloads: Vec<_> = profile
        .payloads
        .iter()
        .map(|payload| (payload.payload_type.as_str(), payload.pointer.as_str()))
        .collect();
    assert_eq!(
        payloads,
        [
            (
                "com.apple.wifi.managed",
                "/payloads/com.apple.wifi.managed/0"
            ),
            (
                "com.apple.wifi.managed",
                "/payloads/com.apple.wifi.managed/1"
            ),
            ("com.apple.dock", "/payloads/com.apple.dock"),
        ]
    );
}

#[test]
fn fields_that_are_wrong_are_reported_and_the_rest_stays() {
    let loaded = load_document(
        "profile: A\nscop: user\nscope: users\ndeliver: 5\nidentifier: 12\nremoval-date: soon\nremoval-disallowed: yes\ntarget: { macos: 15.10, enrollement: user }\nallow:\nrole-scope-tags: [1]\nenvelope: { PayloadScope: User, PayloadContent: [] }\npayloads: { com.apple.dock: { autohide: true } }\n",
    );
    assert_eq!(
        faults(&loaded),
        [
            "P019 a.yaml:2 /scop [scop] there is no field `scop` here",
            "P020 a.yaml:3 /scope [scope] `scope` takes `system` or `user`",
            "P020 a.yaml:4 /deliver [deliver] `deliver` takes `auto`, `settings-catalog`, `mobileconfig`, `preference-file` or `declaration`",
            "P020 a.yaml:5 /identifier [identifier] `identifier` takes a text",
            "P020 a.yaml:6 /removal-date [removal-date] `removal-date` takes a date in UTC such as `2026-11-21T08:00:00Z`",
            "P020 a.yaml:7 /removal-disallowed [removal-disallowed] `removal-disallowed` takes `true` or `false`",
            "P020 a.yaml:8 /target/macos [macos] `macos` takes a version such as `\"15.1\"`, in quotes",
            "P019 a.yaml:8 /target/enrollement [enrollement] there is no field `enrollement` here",
            "P023 a.yaml:9 /allow [allow] `allow` has no value",
            "P020 a.yaml:10 /role-scope-tags [role-scope-tags] `role-scope-tags` takes a list of texts",
            "P019 a.yaml:11 /envelope/PayloadScope [PayloadScope] `PayloadScope` does not go under `envelope`",
            "P019 a.yaml:11 /envelope/PayloadContent [PayloadContent] `PayloadContent` does not go under `envelope`",
        ]
    );
    let helps: Vec<_> = loaded
        .diagnostics
        .iter()
        .filter_map(|fault| fault.help.as_deref())
        .collect();
    assert_eq!(helps[0], "did you mean `scope`?");
    assert_eq!(helps[1], "did you mean `user`?");
    assert_eq!(helps[3], "put it in quotes");
    assert_eq!(helps[10], "write the field `scope`");
    assert_eq!(loaded.policy.profiles[0].payloads.len(), 1);
}

#[test]
fn nothing_stands_where_a_setting_belongs() {
    let loaded = load_document(
        "profile: A\npayloads:\n  com.apple.dock:\n    autohide:\n    list: [1, ~, { x: null }]\n  com.apple.desktop:\n  com.apple.wifi.managed: [{}, ~, 5]\n  com.apple.finder: 5\n",
    );
    assert_eq!(
        faults(&loaded),
        [
            "P023 a.yaml:4 /payloads/com.apple.dock/autohide [autohide] `autohide` has no value",
            "P023 a.yaml:5 /payloads/com.apple.dock/list/1 [~] this item has no value",
            "P023 a.yaml:5 /payloads/com.apple.dock/list/2/x [x] `x` has no value",
            "P023 a.yaml:6 /payloads/com.apple.desktop [com.apple.desktop] this payload has no keys",
            "P023 a.yaml:7 /payloads/com.apple.wifi.managed/1 [~] this payload has no keys",
            "P020 a.yaml:7 /payloads/com.apple.wifi.managed/2 [5] a payload is a dictionary of its keys",
            "P020 a.yaml:8 /payloads/com.apple.finder [com.apple.finder] a payload is a dictionary of its keys",
        ]
    );
}

#[test]
fn rules_are_accepted_with_a_reason_only() {
    let loaded = load_document(
        "profile: A\nallow: { S099: x, P004: x, s004: \"\", S005: [x] }\npayloads: { com.apple.dock: {} }\n",
    );
    assert_eq!(
        faults(&loaded),
        [
            "P029 a.yaml:2 /allow/S099 [S099] there is no rule `S099`",
            "P029 a.yaml:2 /allow/P004 [P004] `P004` cannot be accepted: what it finds cannot be built",
            "P029 a.yaml:2 /allow/s004 [s004] `S004` is accepted without a reason",
            "P029 a.yaml:2 /allow/S005 [S005] `S005` is accepted without a reason",
        ]
    );
}

#[test]
fn the_command_line_knows_the_target_best() {
    let options = LoadOptions {
        target: Target {
            macos: Some(Version::new(26, 0, 0)),
            ..Target::default()
        },
        ..LoadOptions::default()
    };
    let root = format!("{ROOT_TEXT}target: {{ macos: \"14\", supervised: true }}\n");
    let profile = "profile: A\ntarget: { macos: \"15\", enrollment: user }\npayloads: {}\n";
    let loaded = load_with(
        &world(&[("russet.yaml", &root), ("a.yaml", profile)]),
        &options,
    );
    assert_eq!(loaded.policy.target.macos, Some(Version::new(26, 0, 0)));
    assert_eq!(loaded.policy.target.supervised, Some(true));
    let target = loaded.policy.profiles[0].target.unwrap();
    assert_eq!(target.macos, Some(Version::new(26, 0, 0)));
    assert_eq!(target.enrollment, Some(EnrollmentKind::User));
}

#[test]
fn a_profile_needs_a_name() {
    for text in ["profile:\n", "profile: [A]\n", "profile: \"\"\n"] {
        let loaded = load_document(text);
        assert_eq!(loaded.diagnostics.len(), 1, "{text}");
        assert!(loaded.policy.profiles.is_empty());
    }
}
