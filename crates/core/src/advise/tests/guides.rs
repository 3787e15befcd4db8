//! Every row of the guides, held against the tables: the facts, the methods, and what the guide says of them.

use super::super::assess::assess;
use super::*;
use russet_graph::enrollment::Method::{
    AppleConfigurator, AutomatedWithAffinity, AutomatedWithoutAffinity, DeviceEnrollment,
    DeviceEnrollmentManager, DirectEnrollment,
};
use russet_graph::enrollment::Verdict::{self, Depends, No, NotRecommended, Yes};
use russet_graph::enrollment::rows;

type Case = (&'static str, &'static [Method], Verdict);

const AUTOMATED: &[Method] = &[AutomatedWithAffinity, AutomatedWithoutAffinity];
const BY_HAND: &[Method] = &[AppleConfigurator, DirectEnrollment];

/// The deployment guide, device enrollment, in the order of its table.
const DEVICE_ENROLLMENT: &[Case] = &[
    ("owner=personal", &[DeviceEnrollment], Yes),
    ("count=3", &[DeviceEnrollment], Yes),
    ("count=5000", &[DeviceEnrollment], Yes),
    ("devices=new", &[DeviceEnrollment], Yes),
    ("devices=existing", &[DeviceEnrollment], Yes),
    ("devices=both", &[DeviceEnrollment], Yes),
    ("users=one", &[DeviceEnrollment], Yes),
    // Allowed, although a Mac has one management service at a time.
    ("other-mdm=true", &[DeviceEnrollment], Depends),
    ("dem=true", &[DeviceEnrollment], Yes),
    ("owner=organization", &[DeviceEnrollment], NotRecommended),
    ("users=none", &[DeviceEnrollment], No),
    ("users=shared", &[DeviceEnrollment], No),
];

/// The deployment guide, automated device enrollment.
const AUTOMATED_ENROLLMENT: &[Case] = &[
    ("owner=organization", AUTOMATED, Yes),
    ("devices=new", AUTOMATED, Yes),
    ("count=3", AUTOMATED, Yes),
    ("count=5000", AUTOMATED, Yes),
    ("users=one", &[AutomatedWithAffinity], Yes),
    ("users=none", &[AutomatedWithoutAffinity], Yes),
    ("users=shared", &[AutomatedWithoutAffinity], Yes),
    ("owner=personal", AUTOMATED, NotRecommended),
    ("devices=existing", AUTOMATED, NotRecommended),
    ("devices=both", AUTOMATED, Depends),
    ("other-mdm=true", AUTOMATED, No),
    ("dem=true", AUTOMATED, No),
    ("abm=true", AUTOMATED, Yes),
    ("abm=false", AUTOMATED, No),
];

/// The deployment guide, Apple Configurator, direct enrollment among it.
const CONFIGURATOR: &[Case] = &[
    ("wired=true", BY_HAND, Yes),
    ("abm=false", BY_HAND, Yes),
    ("abm=true", BY_HAND, Depends),
    ("abm=true devices=existing", BY_HAND, Yes),
    ("abm=true devices=both", BY_HAND, Depends),
    ("abm=true wired=true", BY_HAND, Yes),
    ("owner=organization", BY_HAND, Yes),
    ("devices=new", BY_HAND, Yes),
    ("devices=existing", BY_HAND, Yes),
    ("devices=both", BY_HAND, Yes),
    ("count=3", BY_HAND, Yes),
    ("count=5000", BY_HAND, Yes),
    ("users=one", &[AppleConfigurator], Yes),
    ("users=none", &[DirectEnrollment], Yes),
    ("users=shared", &[DirectEnrollment], Yes),
    ("owner=personal", BY_HAND, NotRecommended),
    ("other-mdm=true", &[AppleConfigurator], No),
    // The guide names it as the way beside the other service, and advises against that.
    ("other-mdm=true", &[DirectEnrollment], NotRecommended),
    ("dem=true", BY_HAND, No),
    ("mfa=true", &[AppleConfigurator], Yes),
    ("users=none", &[AppleConfigurator], NotRecommended),
    ("users=shared", &[AppleConfigurator], NotRecommended),
];

/// The set-up guide: ways for company-owned Macs, personal Macs and virtual machines.
const SET_UP: &[Case] = &[
    ("physical-access=false", AUTOMATED, Yes),
    ("physical-access=false", BY_HAND, No),
    ("physical-access=true", BY_HAND, Yes),
    ("wired=true", AUTOMATED, Depends),
    ("users=one", &[DirectEnrollment], NotRecommended),
    ("mfa=true", &[DirectEnrollment], No),
    ("owner=organization", &[DeviceEnrollmentManager], Yes),
    ("owner=personal", &[DeviceEnrollmentManager], NotRecommended),
    ("devices=new", &[DeviceEnrollmentManager], Yes),
    ("devices=existing", &[DeviceEnrollmentManager], Yes),
    ("devices=both", &[DeviceEnrollmentManager], Yes),
    ("count=1000", &[DeviceEnrollmentManager], Yes),
    ("count=1001", &[DeviceEnrollmentManager], Depends),
    ("dem=true", &[DeviceEnrollmentManager], Yes),
    ("dem=false", &[DeviceEnrollmentManager], No),
    ("users=one", &[DeviceEnrollmentManager], Depends),
    ("users=none", &[DeviceEnrollmentManager], Depends),
    ("users=shared", &[DeviceEnrollmentManager], Depends),
    ("other-mdm=true", &[DeviceEnrollmentManager], Depends),
    ("mfa=true", &[DeviceEnrollmentManager], NotRecommended),
    ("virtual=parallels", Method::ALL, Depends),
    ("virtual=parallels processor=apple", Method::ALL, Depends),
    ("virtual=fusion", Method::ALL, Depends),
    ("virtual=fusion processor=intel", Method::ALL, Depends),
    ("virtual=fusion processor=apple", Method::ALL, No),
    ("virtual=apple-silicon", Method::ALL, Depends),
    ("virtual=apple-silicon processor=intel", Method::ALL, No),
];

/// The guide on Apple Business Manager and Apple School Manager.
const BUSINESS_MANAGER: &[Case] = &[
    ("registered=false", AUTOMATED, No),
    ("devices=existing registered=true", AUTOMATED, Depends),
    (
        "devices=existing registered=true macos=10.13",
        AUTOMATED,
        Depends,
    ),
    (
        "devices=existing registered=true macos=10.12.6",
        AUTOMATED,
        Depends,
    ),
    ("users=none", &[AutomatedWithAffinity], NotRecommended),
    ("users=shared", &[AutomatedWithAffinity], NotRecommended),
    ("users=one", &[AutomatedWithoutAffinity], NotRecommended),
    ("mfa=true", &[AutomatedWithAffinity, DeviceEnrollment], Yes),
    ("mfa=true macos=10.15", &[AutomatedWithAffinity], Yes),
    (
        "mfa=true macos=10.14.6",
        &[AutomatedWithAffinity],
        NotRecommended,
    ),
    ("mfa=true", &[AutomatedWithoutAffinity], No),
];

fn cases() -> impl Iterator<Item = (Facts, Method, Verdict, &'static str)> {
    let tables = [
        DEVICE_ENROLLMENT,
        AUTOMATED_ENROLLMENT,
        CONFIGURATOR,
        SET_UP,
        BUSINESS_MANAGER,
    ];
    tables
        .into_iter()
        .flatten()
        .flat_map(|(text, methods, verdict)| {
            let methods = methods.iter();
            methods.map(|method| (facts(text), *method, *verdict, *text))
        })
}

#[test]
fn every_row_of_the_guides_says_what_it_says_there() {
    for (facts, method, verdict, text) in cases() {
        let reasons = assess(method, &facts).reasons;
        let worst = reasons.first().map(|row| row.verdict);
        assert_eq!(worst, Some(verdict), "{} {text}", method.name());
    }
}

#[test]
fn every_row_of_the_tables_is_among_the_cases() {
    for method in Method::ALL {
        for row in rows(*method) {
            let says = |(facts, case, ..): (Facts, Method, Verdict, &str)| {
                case == *method && assess(case, &facts).reasons.contains(&row)
            };
            assert!(cases().any(says), "{row:?}");
        }
    }
}

#[test]
fn what_is_said_is_a_sentence_and_says_where_it_is_from() {
    for row in Method::ALL.iter().flat_map(|method| rows(*method)) {
        assert!(row.reason.ends_with('.') && row.guide.len() > 4, "{row:?}");
        let first = row.reason.chars().next().unwrap();
        assert!(
            first.is_uppercase() || row.reason.starts_with("macOS"),
            "{row:?}"
        );
        assert!(!row.when.is_empty(), "{row:?}");
    }
}
