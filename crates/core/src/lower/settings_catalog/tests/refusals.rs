//! What the settings catalog cannot carry.

use super::{profile, said};
use crate::diagnostic::{Diagnostic, Rule, Sample, Severity};
use crate::lower::settings_catalog::{coverage, diagnose, settings_catalog};
use crate::source::{LoadOptions, MemoryWorld, load_folder, load_text};

#[test]
fn payloads_that_the_catalog_lacks() {
    let payloads = "\
com.contoso.app: { Colour: blue }
com.apple.dock: {}
com.apple.ManagedClient.preferences:
  PayloadContent: { com.contoso.tool: { Forced: [{ mcx_preference_settings: { a: 1 } }] } }";
    assert_eq!(
        said(payloads),
        [
            "G001 /payloads/com.contoso.app the settings catalog has no `com.contoso.app`",
            "G001 /payloads/com.apple.dock the settings catalog has no `com.apple.dock` without settings",
            "G001 /payloads/com.apple.ManagedClient.preferences/PayloadContent/com.contoso.tool the settings catalog has no preferences of `com.contoso.tool`",
        ]
    );
}

#[test]
fn keys_that_the_catalog_lacks() {
    let payloads = "\
com.apple.MCX: { EnableGuestAccount: false, cachedaccounts.expiry.delete.disusedSecs: 5 }
com.apple.TCC.configuration-profile-policy:
  Services:
    Accessibility:
      - { Identifier: a, IdentifierType: bundleID, CodeRequirement: b, Authorization: Allow, Comment: c }
com.microsoft.wdav: { edr: { colour: blue }, dlp: {} }";
    assert_eq!(
        said(payloads),
        [
            "G002 /payloads/com.apple.MCX/cachedaccounts.expiry.delete.disusedSecs the settings catalog has no `cachedaccounts.expiry.delete.disusedSecs` of `com.apple.MCX`",
            "G002 /payloads/com.apple.TCC.configuration-profile-policy/Services/Accessibility/0/Comment the settings catalog has no `Comment` of `com.apple.TCC.configuration-profile-policy`",
            "G009 /payloads/com.apple.TCC.configuration-profile-policy/Services/Accessibility the settings catalog marks `Accessibility` as deprecated",
            "G002 /payloads/com.microsoft.wdav/edr/colour the settings catalog has no `colour` of `com.microsoft.wdav`",
            "G002 /payloads/com.microsoft.wdav/dlp the settings catalog has no `dlp` of `com.microsoft.wdav`",
        ]
    );
}

#[test]
fn what_surrounds_preferences_is_not_lost_in_silence() {
    let payloads = "\
com.apple.ManagedClient.preferences:
  PayloadContent:
    com.microsoft.OneDrive:
      Set-Once: []
      Forced: [{ mcx_data_timestamp: 1, mcx_preference_settings: {} }, 5]";
    let domain =
        "/payloads/com.apple.ManagedClient.preferences/PayloadContent/com.microsoft.OneDrive";
    assert_eq!(
        said(payloads),
        [
            format!(
                "G002 {domain}/Set-Once the settings catalog has no `Set-Once` of `com.microsoft.OneDrive`"
            ),
            format!(
                "G002 {domain}/Forced/0/mcx_data_timestamp the settings catalog has no `mcx_data_timestamp` of `com.microsoft.OneDrive`"
            ),
            format!(
                "G003 {domain}/Forced/1 `Forced` takes a dictionary in the settings catalog, this is an integer"
            ),
        ]
    );
}

#[test]
fn values_that_the_catalog_does_not_take() {
    let payloads = "\
com.apple.MCX.FileVault2: { Enable: true, Defer: false }
com.apple.screensaver: { moduleName: 5, askForPasswordDelay: soon, idleTime: 3 }
com.apple.notificationsettings: { NotificationSettings: { BundleIdentifier: a } }
com.apple.loginitems.managed: { AutoLaunchedApplicationDictionary-managed: [/Applications/Mail.app] }
com.apple.extensiblesso:
  { ExtensionIdentifier: a, TeamIdentifier: b, Type: Redirect, URLs: c, ExtensionData: { list: [1] } }
com.microsoft.OneDrive: { UploadBandwidthLimited: 99999999999 }";
    assert_eq!(
        said(payloads),
        [
            "G003 /payloads/com.apple.MCX.FileVault2/Enable the settings catalog does not offer `true` for `Enable`",
            "G003 /payloads/com.apple.MCX.FileVault2/Defer the settings catalog does not offer `false` for `Defer`",
            "G003 /payloads/com.apple.screensaver/moduleName `moduleName` takes a string in the settings catalog, this is an integer",
            "G003 /payloads/com.apple.screensaver/askForPasswordDelay `askForPasswordDelay` takes an integer in the settings catalog, this is a string",
            "G002 /payloads/com.apple.screensaver/idleTime the settings catalog has no `idleTime` of `com.apple.screensaver`",
            "G003 /payloads/com.apple.notificationsettings/NotificationSettings `NotificationSettings` takes an array in the settings catalog, this is a dictionary",
            "G003 /payloads/com.apple.loginitems.managed/AutoLaunchedApplicationDictionary-managed/0 `AutoLaunchedApplicationDictionary-managed` takes a dictionary in the settings catalog, this is a string",
            "G003 /payloads/com.apple.extensiblesso/URLs `URLs` takes an array in the settings catalog, this is a string",
            "G003 /payloads/com.apple.extensiblesso/ExtensionData/list `ExtensionData` takes a boolean or an integer or a string in the settings catalog, this is an array",
            "G003 /payloads/com.microsoft.OneDrive/UploadBandwidthLimited `UploadBandwidthLimited` takes an integer of 32 bits in the settings catalog, this is an integer",
        ]
    );
}

#[test]
fn nothing_is_guessed() {
    let payloads = "\
com.microsoft.autoupdate2: { ChannelName: CurrentThrottle, ManifestServer: \"https://updates.contoso.com/\" }
com.apple.MCX: { com.apple.EnergySaver.desktop.Schedule: { RepeatingPowerOn: { eventtype: wakepoweron, weekdays: 31 } } }
com.apple.font: { Font: !base64 AAAA }";
    assert_eq!(
        said(payloads),
        [
            "G004 /payloads/com.microsoft.autoupdate2/ChannelName no source says which option of `ChannelName` stands for `CurrentThrottle`",
            "G004 /payloads/com.microsoft.autoupdate2/ManifestServer no source says which values the options of `ManifestServer` stand for",
            "G003 /payloads/com.apple.MCX/com.apple.EnergySaver.desktop.Schedule/RepeatingPowerOn/weekdays `weekdays` takes an array in the settings catalog, this is an integer",
            "G004 /payloads/com.apple.font/Font no source says what type the settings catalog takes for `Font`",
        ]
    );
    let help = diagnose(&profile("com.microsoft.autoupdate2: { ChannelName: Slow }"));
    assert_eq!(
        help[0].help.as_deref(),
        Some(
            "known are `Current`, `Preview`, `Beta`: write one of these, or `deliver: mobileconfig`"
        )
    );
}

#[test]
fn what_the_catalog_demands() {
    let payloads = "\
com.apple.screensaver: { askForPassword: true }
com.apple.notificationsettings: { NotificationSettings: [{ AlertType: 1 }] }
com.apple.proxy.http.global: { ProxyType: Auto }";
    assert_eq!(
        said(payloads),
        [
            "G005 /payloads/com.apple.screensaver/moduleName the settings catalog demands `moduleName` with `com.apple.screensaver`",
            "G005 /payloads/com.apple.notificationsettings/NotificationSettings/0/BundleIdentifier the settings catalog demands `BundleIdentifier` with `NotificationSettings`",
            "G005 /payloads/com.apple.proxy.http.global/ProxyPACURL the settings catalog demands `ProxyPACURL` with `com.apple.proxy.http.global`",
        ]
    );
}

#[test]
fn what_goes_only_with_another_choice() {
    let payloads = "\
com.apple.proxy.http.global: { ProxyType: Auto, ProxyPACURL: \"https://contoso.com/pac\", ProxyServer: proxy }
com.apple.applicationaccess: { ratingApps: 100 }";
    assert_eq!(
        said(payloads),
        [
            "G006 /payloads/com.apple.proxy.http.global/ProxyServer the settings catalog has `ProxyServer` only with `ProxyType: Manual`",
            "G006 /payloads/com.apple.applicationaccess/ratingApps the settings catalog has `ratingApps` only with `ratingRegion`",
        ]
    );
}

#[test]
fn a_policy_holds_a_payload_once() {
    let payloads = "com.apple.dock: [{ autohide: true }, { tilesize: 48 }]";
    assert_eq!(
        said(payloads),
        [
            "G007 /payloads/com.apple.dock/1 a settings-catalog policy holds `com.apple.dock` once, this is the second"
        ]
    );
}

#[test]
fn a_secret_is_not_in_its_message() {
    let found = diagnose(&profile(
        "com.apple.profileRemovalPassword: { RemovalPassword: 31415926 }",
    ));
    assert_eq!(found.len(), 1);
    assert!(!format!("{found:?}").contains("31415926"));
}

#[test]
fn keys_of_the_profile_keep_auto_from_the_catalog_but_not_an_order() {
    let text = "profile: Dock\nscope: user\nremoval-disallowed: false\npayloads:\n  com.apple.dock: { autohide: true }\n";
    let loaded = load_text(text, "dock.yaml", &LoadOptions::default());
    let profile = &loaded.policy.profiles[0];
    let lost = coverage(profile);
    assert_eq!(lost.len(), 1);
    assert_eq!(lost[0].pointer.as_str(), "/scope");
    assert!(settings_catalog(profile).is_ok());
}

/// What `check` says about documents beside a `russet.yaml`.
fn checked(documents: &str) -> Vec<Diagnostic> {
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
        .with_file("sample.yaml", documents);
    let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    crate::check::check(&loaded.policy)
}

#[test]
fn every_rule_is_shown_by_its_sample() {
    let mut shown = 0;
    for rule in Rule::all().filter(|rule| rule.code.starts_with("G00")) {
        let Sample::Policy { broken, mended } = rule.sample else {
            panic!("{} has no policy as sample", rule.code);
        };
        let found: Vec<_> = checked(broken)
            .into_iter()
            .filter(|found| found.code.code.starts_with('G'))
            .map(|found| found.code.code)
            .collect();
        assert_eq!(found, [rule.code]);
        let mut left = checked(mended);
        left.retain(|left| left.severity != Severity::Note);
        assert!(left.is_empty(), "{}: {left:#?}", rule.code);
        shown += 1;
    }
    assert_eq!(shown, 9);
}
