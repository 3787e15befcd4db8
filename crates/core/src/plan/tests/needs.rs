//! What a rollout needs, and why.

use super::*;
use crate::policy::{EnrollmentKind, Payload, Profile, Target};
use crate::value::Dictionary;

#[test]
fn nothing_but_what_every_rollout_needs_without_a_reason() {
    let plan = planned(&[]);
    assert!(plan.needed.iter().all(|needed| {
        matches!(
            needed.because.condition,
            Condition::Always | Condition::Users
        )
    }));
    for id in [
        "push-certificate",
        "user-licenses",
        "company-portal",
        "mdm-authority",
    ] {
        assert!(needed(&plan, id).is_some(), "{id}");
    }
    for id in [
        "ade-token",
        "device-licenses",
        "vpp-token",
        "scep-server",
        "ws-trust",
    ] {
        assert!(needed(&plan, id).is_none(), "{id}");
    }
    assert!(
        plan.network
            .iter()
            .any(|host| host.endpoint.host == "*.push.apple.com")
    );
    assert!(
        plan.network
            .iter()
            .all(|host| host.because.condition == Condition::Always)
    );
}

#[test]
fn an_enrollment_profile_asks_for_the_token_and_for_licenses_by_affinity() {
    let profile = |name, affinity: bool| {
        let more = json!({ "requiresUserAuthentication": affinity });
        of_type(name, "depMacOSEnrollmentProfile", &more)
    };
    let with = planned(&[profile("Desks", true)]);
    for id in [
        "ade-token",
        "apple-account",
        "user-licenses",
        "ws-trust",
        "sync",
        "renew-ade-token",
    ] {
        assert!(needed(&with, id).is_some(), "{id}");
    }
    assert!(needed(&with, "device-licenses").is_none());
    assert!(needed(&with, "enrollment-profile").unwrap().is_done);
    assert_eq!(
        needed(&with, "ade-token").unwrap().because.text(),
        "Macs enroll automatically (Desks)"
    );

    let without = planned(&[profile("Kiosks", false)]);
    assert!(needed(&without, "device-licenses").is_some());
    for id in ["user-licenses", "ws-trust", "company-portal", "sign-in"] {
        assert!(needed(&without, id).is_none(), "{id}");
    }
}

#[test]
fn the_target_and_a_token_that_is_named_ask_for_automated_enrollment_too() {
    let target = Target {
        enrollment: Some(EnrollmentKind::Automated),
        ..Target::default()
    };
    let policy = Policy {
        target,
        ..Policy::default()
    };
    let by_target = plan(&policy, &[]).unwrap();
    assert!(needed(&by_target, "ade-token").is_some());
    assert!(!needed(&by_target, "enrollment-profile").unwrap().is_done);
    let named = planned(&[object(
        "a",
        "/any",
        "A",
        &json!({}),
        &["enrollment-token/Contoso"],
    )]);
    assert_eq!(
        needed(&named, "ade-token").unwrap().because.found,
        ["Contoso"]
    );

    let target = Target {
        enrollment: Some(EnrollmentKind::Device),
        ..Target::default()
    };
    let policy = Policy {
        target,
        ..Policy::default()
    };
    let by_users = plan(&policy, &[]).unwrap();
    assert!(
        needed(&by_users, "users-enroll").is_some() && needed(&by_users, "ade-token").is_none()
    );
}

#[test]
fn objects_of_graph_ask_for_their_services() {
    let cases = [
        ("macOsVppApp", "vpp-token"),
        ("macOsVppApp", "apple-account"),
        ("macOSPkcsCertificateProfile", "certificate-connector"),
        ("macOSScepCertificateProfile", "scep-server"),
        ("macOSScepCertificateProfile", "root-certificate"),
        ("deviceShellScript", "management-agent"),
        ("macOSDmgApp", "management-agent"),
        ("macOSMicrosoftDefenderApp", "defender-connection"),
        ("conditionalAccessPolicy", "emergency-account"),
        ("macOSEnterpriseWiFiConfiguration", "wired-network"),
    ];
    for (kind, id) in cases {
        let plan = planned(&[of_type("X", kind, &json!({}))]);
        let found = needed(&plan, id).unwrap_or_else(|| panic!("{kind}: {id}"));
        assert_eq!(found.because.found, ["X"], "{kind}: {id}");
    }
    let risk = |truth: bool| {
        let more = json!({ "deviceThreatProtectionEnabled": truth });
        planned(&[of_type("X", "macOSCompliancePolicy", &more)])
    };
    assert!(needed(&risk(true), "defender-connection").is_some());
    assert!(needed(&risk(false), "defender-connection").is_none());
}

#[test]
fn payloads_ask_for_their_services() {
    let with = |payload: Payload| {
        let policy = Policy {
            profiles: vec![Profile::new("X").with_payload(payload)],
            ..Policy::default()
        };
        plan(&policy, &[]).unwrap()
    };
    let cases = [
        ("com.apple.MCX.FileVault2", "recovery-keys"),
        ("com.apple.security.scep", "scep-server"),
        ("com.apple.AssetCache.managed", "caching-mac"),
        (
            "com.apple.syspolicy.kernel-extension-policy",
            "bootstrap-token",
        ),
        ("com.microsoft.wdav", "defender-onboarding"),
    ];
    for (payload, id) in cases {
        let plan = with(Payload::new(payload, Dictionary::default()));
        assert!(needed(&plan, id).is_some(), "{payload}: {id}");
    }
    let text = |key: &str, text: &str| -> Dictionary {
        let mut content = Dictionary::default();
        content.set(key, text);
        content
    };
    let mentioned = with(Payload::new(
        "com.apple.x",
        text("Id", "com.microsoft.wdav.epsext"),
    ));
    assert!(needed(&mentioned, "defender-connection").is_some());
    let cache = with(Payload::new(
        "com.microsoft.autoupdate2",
        text("UpdateCache", "https://cache"),
    ));
    assert!(needed(&cache, "autoupdate-cache").is_some());
    let plain = with(Payload::new(
        "com.microsoft.autoupdate2",
        text("Other", "x"),
    ));
    assert!(needed(&plain, "autoupdate-cache").is_none());
}

#[test]
fn what_the_folder_brings_along_is_done() {
    let plan = planned(&[
        of_type(
            "Portal",
            "macOSPkgApp",
            &json!({ "primaryBundleId": "com.microsoft.CompanyPortalMac" }),
        ),
        of_type(
            "Macs",
            "deviceEnrollmentPlatformRestrictionConfiguration",
            &json!({}),
        ),
    ]);
    for (id, is_done) in [
        ("company-portal", true),
        ("platform-restriction", true),
        ("device-limit", false),
    ] {
        assert_eq!(needed(&plan, id).unwrap().is_done, is_done, "{id}");
    }
    // The settings of its sign-on extension are not the app.
    let extension = json!({ "id": "com.microsoft.CompanyPortalMac.ssoextension" });
    let plan = planned(&[of_type("Edge", "macOSPkgApp", &extension)]);
    assert!(!needed(&plan, "company-portal").unwrap().is_done);
}

#[test]
fn credentials_that_are_needed_and_not_given_are_named() {
    let kinds: Vec<_> = planned(&[of_type("App", "macOsVppApp", &json!({}))])
        .not_given()
        .collect();
    assert_eq!(
        kinds,
        [
            CredentialKind::PushCertificate,
            CredentialKind::ContentToken
        ]
    );
}

#[test]
fn long_lists_of_names_are_cut() {
    let because = |count: usize| Because {
        condition: Condition::FileVault,
        found: (0..count).map(|number| format!("P{number}")).collect(),
    };
    assert_eq!(because(0).text(), "the folder encrypts disks");
    assert_eq!(because(3).text(), "the folder encrypts disks (P0, P1, P2)");
    assert_eq!(
        because(5).text(),
        "the folder encrypts disks (P0, P1, P2 and 2 more)"
    );
}
