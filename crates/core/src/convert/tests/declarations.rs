use super::*;

fn to_declarations(text: &str) -> Converted {
    convert(&load(text), Form::Declaration)
}

fn content<'c>(converted: &'c Converted, payload_type: &str) -> &'c Dictionary {
    let payloads = converted
        .policy
        .profiles
        .iter()
        .flat_map(|profile| &profile.payloads);
    let mut of_type = payloads.filter(|payload| payload.payload_type == payload_type);
    &of_type.next().unwrap().content
}

fn written(converted: &Converted, payload_type: &str) -> String {
    let mut content = content(converted, payload_type).clone();
    content.remove("PayloadIdentifier");
    crate::source::to_yaml(&content.into())
}

const UPDATES: &str = "com.apple.configuration.softwareupdate.settings";

#[test]
fn two_payloads_become_one_declaration_and_the_rest_stays() {
    let converted = to_declarations(
        "profile: Updates\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticDownload: false, AllowPreReleaseInstallation: false, AutomaticCheckEnabled: true }\n  com.apple.applicationaccess: { forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateDelay: 14, allowCamera: false }\n",
    );
    assert_eq!(
        written(&converted, UPDATES),
        "AutomaticActions:\n  Download: AlwaysOff\nBeta:\n  ProgramEnrollment: AlwaysOff\nDeferrals:\n  MinorPeriodInDays: 14\n"
    );
    let beside = &converted.policy.profiles[1];
    assert_eq!(beside.deliver, Deliver::Mobileconfig);
    assert_eq!(beside.payloads.len(), 2);
    assert!(converted.report.is_complete());
    insta::assert_snapshot!(converted.report.to_markdown());
}

#[test]
fn a_deferral_without_days_waits_a_month_and_days_without_a_switch_do_nothing() {
    let of = |keys: &str| {
        to_declarations(&format!(
            "profile: Updates\npayloads:\n  com.apple.applicationaccess: {{ {keys} }}\n"
        ))
    };
    let month = of("forceDelayedMajorSoftwareUpdates: true");
    assert_eq!(
        written(&month, UPDATES),
        "Deferrals:\n  MajorPeriodInDays: 30\n"
    );
    let shared = of(
        "forceDelayedSoftwareUpdates: true, forceDelayedAppSoftwareUpdates: true, enforcedSoftwareUpdateDelay: 7",
    );
    assert_eq!(
        written(&shared, UPDATES),
        "Deferrals:\n  MinorPeriodInDays: 7\n  SystemPeriodInDays: 7\n"
    );
    let idle = of("enforcedSoftwareUpdateDelay: 7");
    assert!(idle.policy.profiles.is_empty());
    let reason = line(&idle.report, "enforcedSoftwareUpdateDelay")
        .reason
        .clone();
    assert!(reason.unwrap().contains("no effect"));
    let too_long = of("forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateDelay: 100");
    let kept = line(&too_long.report, "forceDelayedSoftwareUpdates");
    assert_eq!(kept.outcome, Outcome::Kept);
    assert!(kept.reason.as_ref().unwrap().contains("90 at most"));
}

#[test]
fn only_what_means_the_same_is_a_mount_rule() {
    let converted = to_declarations(
        "profile: Disks\npayloads:\n  com.apple.systemuiserver:\n    mount-controls: { harddisk-external: [deny], networkdisk: [read-only], dvd: [deny] }\n",
    );
    assert_eq!(
        written(
            &converted,
            "com.apple.configuration.diskmanagement.settings"
        ),
        "Restrictions:\n  ExternalStorage: Disallowed\n"
    );
    let kept = line(&converted.report, "mount-controls");
    assert_eq!(kept.outcome, Outcome::Kept);
    assert!(
        kept.reason.as_ref().unwrap().contains("networkdisk"),
        "{kept:?}"
    );
}

#[test]
fn an_account_with_a_password_stays_whole() {
    let converted = to_declarations(
        "profile: Calendar\nscope: user\npayloads:\n  com.apple.caldav.account: { CalDAVHostName: dav.example.com, CalDAVUsername: jo }\n",
    );
    assert_eq!(shape(&converted)[0].0, Deliver::Mobileconfig);
    assert!(
        line(&converted.report, "CalDAVUsername")
            .reason
            .as_ref()
            .unwrap()
            .contains("userpassword")
    );
    assert_eq!(
        line(&converted.report, "CalDAVHostName").outcome,
        Outcome::Kept
    );
}

#[test]
fn a_user_is_an_asset_there_and_in_the_account_here() {
    let text = "profile: Exchange\nscope: user\npayloads:\n  com.apple.ews.account: { EmailAddress: jo@example.com, Host: mail.example.com, ExternalPath: /ews }\n";
    let there = to_declarations(text);
    let types = &shape(&there)[0].2;
    assert_eq!(
        types.as_slice(),
        [
            "com.apple.asset.useridentity",
            "com.apple.configuration.account.exchange"
        ]
    );
    let found = crate::check::check(&there.policy);
    assert!(found.is_empty(), "{found:#?}");
    let back = convert(&there.policy, Form::Mobileconfig);
    let [policy] = back.policy.profiles.as_slice() else {
        panic!()
    };
    assert_eq!(
        policy.payloads[0].content,
        load(text).profiles[0].payloads[0].content
    );
    assert!(back.report.is_complete(), "{:#?}", back.report);
}

#[test]
fn certificates_have_to_be_hosted() {
    let converted = to_declarations(
        "profile: Root\npayloads:\n  com.apple.security.root: { PayloadContent: !base64 aGk= }\n",
    );
    let reason = converted.report.lines[0].reason.clone().unwrap();
    assert!(
        reason.contains("com.apple.asset.credential.certificate"),
        "{reason}"
    );
}

#[test]
fn a_declaration_without_a_payload_is_impossible_in_a_profile() {
    let mut policy = Policy::default();
    let mut content = Dictionary::new();
    content.set("VisibleName", "x");
    policy.profiles.push(Profile {
        deliver: Deliver::Declaration,
        ..Profile::new("Google").with_payload(Payload::new(
            "com.apple.configuration.account.google",
            content,
        ))
    });
    let converted = convert(&policy, Form::Mobileconfig);
    assert!(converted.policy.profiles.is_empty());
    assert_eq!(converted.report.count(Outcome::Impossible), 1);
}

#[test]
fn a_profile_s_channel_that_a_declaration_does_not_take_is_said() {
    let converted = to_declarations(
        "profile: Safari\npayloads:\n  com.apple.applicationaccess: { allowSafariPrivateBrowsing: false }\n",
    );
    let reason = line(&converted.report, "PayloadScope")
        .reason
        .clone()
        .unwrap();
    assert!(reason.contains("to the user channel only"), "{reason}");
}

#[test]
fn declarations_leave_the_profile_that_brings_them_to_unmanaged_macs() {
    let json =
        r#"{"Type":"com.apple.configuration.math.settings","Identifier":"math","Payload":{}}"#;
    let mut content = Dictionary::new();
    let item = crate::value::Node::derived(Value::Data(json.as_bytes().to_vec()));
    content.set("Declarations", vec![item]);
    let profile =
        Profile::new("Local").with_payload(Payload::new("com.apple.declarations", content));
    let policy = Policy {
        profiles: vec![profile],
        ..Policy::default()
    };
    let converted = convert(&policy, Form::Declaration);
    assert_eq!(
        shape(&converted)[0].2,
        ["com.apple.configuration.math.settings"]
    );
    assert_eq!(
        converted.policy.profiles[0].payloads[0].text("PayloadIdentifier"),
        Some("math")
    );
}

#[test]
fn declarations_go_to_the_catalog_and_what_it_lacks_stays_declared() {
    let declared = |payload_type: &str, key: &str, value: Value| {
        let mut content = Dictionary::new();
        content.set(key, value);
        Payload::new(payload_type, content)
    };
    let passcode = "com.apple.configuration.passcode.settings";
    let user = "com.apple.asset.useridentity";
    let profile = Profile {
        deliver: Deliver::Declaration,
        ..Profile::new("Declared")
            .with_payload(declared(passcode, "MinimumLength", 12_i64.into()))
            .with_payload(declared(user, "FullName", "Jo".into()))
    };
    let policy = Policy {
        profiles: vec![profile],
        ..Policy::default()
    };
    let converted = convert(&policy, Form::SettingsCatalog);
    let [catalog, beside] = shape(&converted).try_into().unwrap();
    assert_eq!(
        (catalog.0, catalog.2),
        (Deliver::SettingsCatalog, vec![passcode.to_owned()])
    );
    assert_eq!(
        (beside.0, beside.2),
        (Deliver::Declaration, vec![user.to_owned()])
    );
    assert_eq!(beside.1, "Declared (declarations)");
}
