use crate::check::check;
use crate::source::{LoadOptions, MemoryWorld, load_folder};
use crate::value::parse_date;

/// What is said of these documents on a day in November 2026.
fn found(documents: &str, codes: &str) -> Vec<String> {
    let world = MemoryWorld::new()
        .with_file(
            "russet.yaml",
            "russet: 1\nidentifier: com.contoso.mac\ntarget: { macos: \"14\" }\n",
        )
        .with_file("updates.yaml", documents);
    let options = LoadOptions {
        now: parse_date("2026-11-25T12:00:00Z").map(Into::into),
        ..LoadOptions::default()
    };
    let loaded = load_folder(&world, "".as_ref(), &options);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let found = check(&loaded.policy).into_iter();
    let found = found.filter(|found| found.code.code.starts_with(codes));
    found
        .map(|found| format!("{} {} {}", found.code.code, found.severity, found.message))
        .collect()
}

const FILTERS: &str = "filters: { old: { exists: true }, new: { exists: true } }\n---\n";

fn enforced(assign: &str, version: &str, deadline: &str) -> String {
    format!(
        "declarations: Enforced\nassign: {assign}\npayloads:\n  com.apple.configuration.softwareupdate.enforcement.specific: {{ TargetOSVersion: \"{version}\", TargetLocalDateTime: \"{deadline}\" }}\n"
    )
}

#[test]
fn a_declaration_goes_before_a_policy_of_the_same_macs() {
    let policy = |assign: &str| {
        format!(
            "{FILTERS}update: Policy\nassign: {assign}\nallOtherUpdateBehavior: installASAP\n---\n"
        )
    };
    let deadline = "2027-03-31T18:00:00";
    let of = |one: &str, other: &str| {
        found(&(policy(one) + &enforced(other, "15.1", deadline)), "R153").len()
    };
    let all = "{ all-devices: true }";
    assert_eq!(of(all, all), 1);
    assert_eq!(
        of(
            "{ all-devices: true, filter: old }",
            "{ all-devices: true, filter: new }"
        ),
        0
    );
    assert_eq!(
        of(
            "{ all-devices: true, exclude-filter: new }",
            "{ all-devices: true, filter: new }"
        ),
        0
    );
    let latest = format!(
        "{}profile: Latest\nassign: {all}\ndeliver: settings-catalog\npayloads:\n  DDM-LatestSoftwareUpdate: {{ EnforceLatestSoftwareUpdateVersion: true, DelayInDays: 3, InstallTime: \"01:00\" }}\n",
        policy(all)
    );
    assert_eq!(found(&latest, "R153").len(), 1);
}

#[test]
fn deadlines_and_versions() {
    let all = "{ all-devices: true }";
    assert_eq!(
        found(&enforced(all, "15.1", "2026-11-24T23:00:00"), "R154"),
        [
            "R154 warning the deadline of this update was on 2026-11-24: a Mac without it restarts an hour after it is turned on"
        ]
    );
    // It is still the day before somewhere.
    assert!(found(&enforced(all, "15.1", "2026-11-25T01:00:00"), "R154").is_empty());
    assert_eq!(
        found(&enforced(all, "13.6", "2027-01-01T00:00:00"), "R155"),
        [
            "R155 warning macOS 13.6 is enforced, and the oldest macOS of these Macs is 14.0: nothing goes back to an older one, and Intune reports an error"
        ]
    );
    let demanding = |property: &str| {
        format!(
            "compliance: Baseline\nassign: {all}\n{property}\n---\n{}",
            enforced(all, "15.1", "2027-01-01T00:00:00")
        )
    };
    assert!(found(&demanding("osMinimumVersion: \"15.1\""), "R155").is_empty());
    assert_eq!(
        found(&demanding("osMinimumVersion: \"15.2\""), "R155").len(),
        1
    );
    assert_eq!(
        found(&demanding("osMaximumVersion: \"15.0\""), "R155").len(),
        1
    );
}

#[test]
fn deferrals_against_deadlines_and_demands() {
    let all = "{ all-devices: true }";
    let deferred = format!(
        "profile: Deferrals\nassign: {all}\npayloads:\n  com.apple.applicationaccess: {{ forceDelayedMajorSoftwareUpdates: true, enforcedSoftwareUpdateMajorOSDeferredInstallDelay: 30, forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateMinorOSDeferredInstallDelay: 7 }}\n---\n"
    );
    assert_eq!(
        found(
            &(deferred.clone() + &enforced(all, "15.1", "2027-03-31T18:00:00")),
            "R156"
        ),
        [
            "R156 note `Deferrals` hides major versions for 30 days: users see macOS 15.1 before its deadline only if it was released by 2027-03-01"
        ]
    );
    assert_eq!(
        found(
            &(deferred.clone() + &enforced(all, "14.8", "2027-03-31T18:00:00")),
            "R156"
        ),
        [
            "R156 note `Deferrals` hides minor updates for 7 days: users see macOS 14.8 before its deadline only if it was released by 2027-03-24"
        ]
    );
    let demand = |version: &str| {
        format!("{deferred}compliance: Baseline\nassign: {all}\nosMinimumVersion: \"{version}\"\n")
    };
    assert!(found(&demand("14"), "R157").is_empty());
    assert!(found(&demand("14.2"), "R157")[0].contains("minor updates for 7 days"));
    assert!(found(&demand("15"), "R157")[0].contains("major versions for 30 days"));
}

#[test]
fn a_policy_does_not_wait_for_a_deferral() {
    let of = |behavior: &str| {
        found(
            &format!(
                "update: Policy\nallOtherUpdateBehavior: {behavior}\n---\nprofile: Deferrals\npayloads:\n  com.apple.applicationaccess: {{ forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateDelay: 5 }}\n"
            ),
            "R159",
        )
    };
    assert_eq!(
        of("installLater"),
        [
            "R159 note `Deferrals` hides minor updates for 5 days, and this policy installs them on the same Macs without waiting"
        ]
    );
    assert!(of("downloadOnly").is_empty());
}

#[test]
fn a_template_defers_as_well() {
    let documents = "template: Restrictions\ntype: macOSGeneralDeviceConfiguration\nsoftwareUpdateMinorOSDeferredInstallDelayInDays: 14\n---\ndeclarations: Updates\ntarget: { macos: \"15\" }\npayloads:\n  com.apple.configuration.softwareupdate.settings: { Deferrals: { MinorPeriodInDays: 7 }, AutomaticActions: { Download: AlwaysOff } }\n---\nprofile: Client\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticCheckEnabled: true, AutomaticDownload: true }\n";
    assert_eq!(
        found(documents, "R158"),
        [
            "R158 warning minor updates wait 7 days here and 14 days in `Restrictions`, which reaches the same Macs",
            "R158 warning `Download` is always off here and always on in `Client`, which reaches the same Macs",
        ]
    );
}

#[test]
fn time_windows_and_what_has_no_effect() {
    let update = |properties: &str| found(&format!("update: Policy\n{properties}"), "R15");
    let window = |start: &str, end: &str| {
        format!(
            "criticalUpdateBehavior: installASAP\nupdateTimeWindowUtcOffsetInMinutes: 0\nupdateScheduleType: updateOutsideOfTimeWindows\ncustomUpdateTimeWindows: [{{ startDay: monday, startTime: \"{start}\", endDay: friday, endTime: \"{end}\" }}]\n"
        )
    };
    assert!(update(&window("08:00:00", "18:00:00")).is_empty());
    assert!(
        update(&window("00:00:00", "00:00:00.0000000"))[0]
            .starts_with("R151 warning Intune ignores")
    );
    assert!(update("allOtherUpdateBehavior: notConfigured\n")[0].starts_with("R152"));
    assert_eq!(
        update("allOtherUpdateBehavior: notifyOnly\npriority: high\nmaxUserDeferralsCount: 1\n")
            .len(),
        2
    );
}
