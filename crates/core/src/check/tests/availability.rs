//! What the target Macs have.

use super::{said, said_for, said_of_finished};
use insta::assert_snapshot;

const RESTRICTIONS: &str = "com.apple.applicationaccess";
const FILEVAULT_OFF: &str = "{ Enable: \"Off\" }";

#[test]
fn what_comes_later_names_its_version() {
    let services = "{ Rules: [{ RuleType: TeamIdentifier, RuleValue: UBF8T346G9 }] }";
    assert_snapshot!(said_for("{ macos: \"12\" }", "com.apple.servicemanagement", services), @r"
    error A001 /payloads/com.apple.servicemanagement: payload `com.apple.servicemanagement` exists from macOS 13.0 on; the target is macOS 12.0
      remove it, or raise the target to macOS 13.0
    ");
    let filevault = "{ Enable: \"Off\", ForceEnableInSetupAssistant: false }";
    assert_snapshot!(said_for("{ macos: \"13\" }", "com.apple.MCX.FileVault2", filevault), @r"
    error A002 /payloads/com.apple.MCX.FileVault2/ForceEnableInSetupAssistant: `ForceEnableInSetupAssistant` exists from macOS 14.0 on; the target is macOS 13.0
      remove it, or raise the target to macOS 14.0
    ");
}

#[test]
fn what_is_removed_names_its_successor() {
    assert_snapshot!(said_for("{ macos: \"27\" }", "com.apple.SoftwareUpdate", "{ AutomaticCheckEnabled: true }"), @r"
    error A005 /payloads/com.apple.SoftwareUpdate: payload `com.apple.SoftwareUpdate` was removed in macOS 27.0; the target is macOS 27.0
      the declaration `com.apple.configuration.softwareupdate.settings` takes its place
    ");
    let deferral = "{ forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateMinorOSDeferredInstallDelay: 7 }";
    assert_snapshot!(said_for("{ macos: \"27\" }", RESTRICTIONS, deferral), @r"
    error A005 /payloads/com.apple.applicationaccess/forceDelayedSoftwareUpdates: `forceDelayedSoftwareUpdates` was removed in macOS 27.0; the target is macOS 27.0
      `Deferrals/MinorPeriodInDays` of the declaration `com.apple.configuration.softwareupdate.settings` takes its place
    error A005 /payloads/com.apple.applicationaccess/enforcedSoftwareUpdateMinorOSDeferredInstallDelay: `enforcedSoftwareUpdateMinorOSDeferredInstallDelay` was removed in macOS 27.0; the target is macOS 27.0
      `Deferrals/MinorPeriodInDays` of the declaration `com.apple.configuration.softwareupdate.settings` takes its place
    ");
    assert_snapshot!(said_for("{ enrollment: device }", "com.apple.SoftwareUpdate", "{ AutomaticCheckEnabled: true }"), @r"
    warning A005 /payloads/com.apple.SoftwareUpdate: payload `com.apple.SoftwareUpdate` was removed in macOS 27.0
      the declaration `com.apple.configuration.softwareupdate.settings` takes its place
    ");
}

#[test]
fn what_is_deprecated_is_a_warning_for_a_known_target() {
    assert_snapshot!(said_for("{ macos: \"26\" }", "com.apple.SoftwareUpdate", "{ AutomaticCheckEnabled: true }"), @r"
    warning A004 /payloads/com.apple.SoftwareUpdate: payload `com.apple.SoftwareUpdate` is deprecated since macOS 26.0
      the declaration `com.apple.configuration.softwareupdate.settings` takes its place
    ");
}

#[test]
fn what_other_platforms_have_does_nothing() {
    assert_snapshot!(said_for("{ macos: \"15\" }", RESTRICTIONS, "{ allowAppInstallation: false }"), @r"
    warning A012 /payloads/com.apple.applicationaccess/allowAppInstallation: `allowAppInstallation` does not exist on macOS
      remove it: macOS ignores it
    ");
}

#[test]
fn what_an_older_schema_lists_is_known() {
    let screensaver = "{ moduleName: Flurry, loginWindowIdleTime: 600 }";
    assert_snapshot!(said_for("{ macos: \"15\" }", "com.apple.screensaver", screensaver), @"note A013 /payloads/com.apple.screensaver/loginWindowIdleTime: Apple's current schema no longer lists `loginWindowIdleTime`");
}

#[test]
fn the_scope_has_to_fit() {
    assert_snapshot!(said_for("{ scope: user }", "com.apple.MCX.FileVault2", FILEVAULT_OFF), @r"
    error A006 /payloads/com.apple.MCX.FileVault2: payload `com.apple.MCX.FileVault2` has no effect in the user scope
      move it to a profile with `scope: system`
    ");
    assert_snapshot!(said("profile: Test\nscope: system\npayloads:\n  com.apple.screensaver.user: { moduleName: Flurry }\n"), @r"
    error A006 /payloads/com.apple.screensaver.user: payload `com.apple.screensaver.user` has no effect in the system scope
      move it to a profile with `scope: user`
    ");
}

#[test]
fn supervision_and_enrollment_have_to_fit() {
    let classroom = "{ forceClassroomAutomaticallyJoinClasses: true }";
    assert_snapshot!(said_for("{ supervised: false }", RESTRICTIONS, classroom), @r"
    error A007 /payloads/com.apple.applicationaccess/forceClassroomAutomaticallyJoinClasses: `forceClassroomAutomaticallyJoinClasses` needs a supervised Mac; the target is not supervised
      remove it, or enroll the Macs so that they are supervised
    ");
    let force = "{ Enable: \"Off\", ForceEnableInSetupAssistant: false }";
    assert_snapshot!(said_for("{ enrollment: device }", "com.apple.MCX.FileVault2", force), @r"
    error A008 /payloads/com.apple.MCX.FileVault2/ForceEnableInSetupAssistant: `ForceEnableInSetupAssistant` needs automated device enrollment; the target's enrollment is `device`
      remove it, or enroll through Apple Business Manager
    ");
    assert_snapshot!(said_for("{ enrollment: user }", "com.apple.MCX.FileVault2", FILEVAULT_OFF), @r"
    error A009 /payloads/com.apple.MCX.FileVault2: payload `com.apple.MCX.FileVault2` is not allowed under user enrollment
      remove it, or enroll the Macs as devices
    ");
    assert_snapshot!(said_for("{ enrollment: manual }", "com.apple.MCX.FileVault2", FILEVAULT_OFF), @r"
    warning A014 /payloads/com.apple.MCX.FileVault2: payload `com.apple.MCX.FileVault2` needs device management that the user approved
      deliver it through device management
    ");
    let privacy = "{ Services: {} }";
    assert_snapshot!(said_for("{ enrollment: manual }", "com.apple.TCC.configuration-profile-policy", privacy), @r"
    error A010 /payloads/com.apple.TCC.configuration-profile-policy: payload `com.apple.TCC.configuration-profile-policy` cannot be installed by hand
      deliver it through device management
    ");
}

#[test]
fn values_have_their_versions() {
    let sso = "{ ExtensionIdentifier: com.example.sso, TeamIdentifier: ABCDE12345, Type: Redirect, URLs: [https://login.example.com], PlatformSSO: { AuthenticationMethod: OpenID, WebLoginURLAllowList: [https://login.example.com] } }";
    assert_snapshot!(said_for("{ macos: \"26\" }", "com.apple.extensiblesso", sso), @r"
    error A003 /payloads/com.apple.extensiblesso/PlatformSSO/AuthenticationMethod: `AuthenticationMethod` takes the value `OpenID` from macOS 27.0 on; the target is macOS 26.0
      choose another value, or raise the target to macOS 27.0
    error A002 /payloads/com.apple.extensiblesso/PlatformSSO/WebLoginURLAllowList: `WebLoginURLAllowList` exists from macOS 27.0 on; the target is macOS 26.0
      remove it, or raise the target to macOS 27.0
    ");
}

#[test]
fn without_a_target_nothing_is_guessed() {
    assert_eq!(
        said_of_finished("com.apple.servicemanagement", "<key>Rules</key><array/>"),
        ""
    );
}
