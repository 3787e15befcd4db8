//! What there is to do.

use super::*;
use crate::source::{LoadOptions, MemoryWorld, load_folder};
use russet_graph::enrollment::steps;

fn document(method: Method, file: &str) -> Option<String> {
    let documents = next_steps(method, &Facts::default()).documents.into_iter();
    let mut texts = documents.filter(|document| document.file == file);
    texts.next().map(|document| document.text)
}

fn texts(told: &[Told]) -> Vec<&str> {
    told.iter().map(|told| told.text.as_str()).collect()
}

fn machine(text: &str, identity: &Identity) -> Option<Vec<String>> {
    let facts = facts(text);
    let told = machine_settings(&advise(&facts), &facts, identity)?;
    let lines = told.iter().filter(|told| told.is_line);
    Some(lines.map(|told| told.text.clone()).collect())
}

#[test]
fn user_affinity_decides_who_signs_in_and_who_gets_the_company_portal() {
    for method in Method::ALL {
        let profile = document(*method, "enrollment.yaml");
        let app = document(*method, "company-portal.yaml");
        let authenticates = profile.map(|text| text.contains("requiresUserAuthentication: true"));
        let expected = match method {
            Method::AutomatedWithAffinity | Method::AppleConfigurator => (Some(true), true),
            Method::AutomatedWithoutAffinity | Method::DirectEnrollment => (Some(false), false),
            Method::DeviceEnrollment | Method::DeviceEnrollmentManager => (None, false),
        };
        let required = app.is_some_and(|text| text.contains("assign: { required:"));
        assert_eq!((authenticates, required), expected, "{}", method.name());
    }
}

#[test]
fn automated_device_enrollment_is_a_profile_of_its_own_type() {
    for method in [
        Method::AutomatedWithAffinity,
        Method::AutomatedWithoutAffinity,
    ] {
        let text = document(method, "enrollment.yaml").unwrap();
        assert!(text.contains("type: depMacOSEnrollmentProfile\n"), "{text}");
    }
}

#[test]
fn the_documents_are_policy_source() {
    for method in Method::ALL {
        let mut world = MemoryWorld::new()
            .with_file(
                "policy/russet.yaml",
                "russet: 1\nidentifier: com.contoso.mac\n",
            )
            .with_file("policy/CompanyPortal-Installer.pkg", "xar!");
        for document in next_steps(*method, &Facts::default()).documents {
            world = world.with_file(format!("policy/{}", document.file), document.text);
        }
        let loaded = load_folder(&world, "policy".as_ref(), &LoadOptions::default());
        let found = &loaded.diagnostics;
        assert!(found.is_empty(), "{}: {found:?}", method.name());
    }
}

#[test]
fn steps_say_what_they_depend_on() {
    let needs = |text| next_steps(Method::AutomatedWithAffinity, &facts(text)).needs;
    let open: Vec<_> = needs("")
        .into_iter()
        .filter(|told| !told.only_if.is_empty())
        .collect();
    assert_eq!(open.len(), 1);
    assert_eq!(flag(open[0].only_if[0]), "--adfs");
    assert!(
        needs("adfs=true")
            .iter()
            .all(|told| told.only_if.is_empty())
    );
    assert_eq!(needs("adfs=false").len(), needs("").len() - 1);

    let count = |text| {
        next_steps(Method::DeviceEnrollmentManager, &facts(text))
            .needs
            .len()
    };
    assert_eq!(count("count=1001"), count("count=1000") + 1);
}

#[test]
fn only_macs_in_use_that_are_registered_are_wiped_or_renewed() {
    let renews = |text: &str| {
        let steps = next_steps(Method::AutomatedWithoutAffinity, &facts(text));
        texts(&steps.actions)
            .iter()
            .any(|text| text.contains("profiles renew"))
    };
    assert!(renews("devices=existing registered=true"));
    assert!(!renews("devices=new registered=true"));
    assert!(!renews("devices=existing registered=false"));
}

#[test]
fn every_method_has_needs_and_something_to_do() {
    for method in Method::ALL {
        let steps = next_steps(*method, &Facts::default());
        assert!(!steps.needs.is_empty() && !steps.actions.is_empty());
    }
    let all = Method::ALL.iter().flat_map(|method| steps(*method));
    for step in all {
        assert!(step.guide.len() > 4, "{step:?}");
    }
}

#[test]
fn a_virtual_machine_in_fusion_gets_two_lines_on_intel_and_nothing_on_apple_silicon() {
    let identity = Identity {
        serial: Some("ABC123456789".to_owned()),
        model: Some("MacBookAir10,1".to_owned()),
    };
    let lines = machine("virtual=fusion processor=intel", &identity);
    assert_eq!(
        lines.unwrap(),
        [
            "serialNumber = \"ABC123456789\"",
            "hw.model = \"MacBookAir10,1\""
        ]
    );
    assert_eq!(machine("virtual=fusion processor=apple", &identity), None);
    let placeholders = machine("virtual=fusion processor=intel", &Identity::default());
    assert_eq!(
        placeholders.unwrap(),
        [
            "serialNumber = \"<letters and digits>\"",
            "hw.model = \"<model of the Mac that runs it>\""
        ]
    );
}

#[test]
fn one_in_parallels_gets_both_on_intel_and_others_need_neither() {
    let identity = Identity {
        serial: Some("ABC123456789".to_owned()),
        model: Some("Mac14,2".to_owned()),
    };
    assert_eq!(
        machine("virtual=parallels processor=intel", &identity).unwrap(),
        ["serial number: ABC123456789", "hardware model: Mac14,2"]
    );
    for text in ["virtual=parallels processor=apple", "virtual=apple-silicon"] {
        assert_eq!(machine(text, &identity).unwrap(), [""; 0], "{text}");
    }
    for text in ["", "virtual=no"] {
        assert_eq!(machine(text, &identity), None, "{text}");
    }
}

#[test]
fn a_processor_that_is_not_known_stays_open() {
    let facts = facts("virtual=parallels");
    let told = machine_settings(&advise(&facts), &facts, &Identity::default()).unwrap();
    let intel: Vec<_> = told.iter().filter(|told| told.is_line).collect();
    assert_eq!(intel.len(), 2);
    assert!(
        intel
            .iter()
            .all(|told| flag(told.only_if[0]) == "--processor intel")
    );
}
