//! What a report never shows.

use crate::support::{of_documents, of_example};
use russet::report::{Options, html, markdown};

/// Secrets of every kind, each with a text of its own.
const SECRETS: &str = "\
profile: Wi-Fi
assign: { all-devices: true }
payloads:
  com.apple.wifi.managed:
    - { SSID_STR: Guests, EncryptionType: WPA2, Password: hunter2-written }
    - { SSID_STR: Staff, EncryptionType: WPA2, Password: !env WIFI_PASSWORD }
  com.contoso.agent:
    ClientSecret: hunter2-of-an-unknown-domain
    Server: { apiKey: hunter2-nested, Address: https://contoso.com }
    Credentials: [hunter2-in-a-list]
    Banner: !env WIFI_PASSWORD
  com.microsoft.autoupdate2:
    HowToCheck: !env WIFI_PASSWORD
  com.apple.ManagedClient.preferences:
    PayloadContent:
      com.contoso.app:
        Forced:
          - mcx_preference_settings: { AccessToken: hunter2-wrapped, Mode: open-and-shown }
---
network: Office
type: macOSWiFiConfiguration
networkName: Office
ssid: Office
wiFiSecurityType: wpaPersonal
preSharedKey: hunter2-of-graph
";

#[test]
fn secrets_are_in_neither_form() {
    let report = of_documents(SECRETS);
    for text in [html(&report), markdown(&report)] {
        assert!(!text.contains("hunter2"), "{text}");
        // What is open stays open.
        for open in [
            "Guests",
            "https://contoso.com",
            "open-and-shown",
            "wpaPersonal",
        ] {
            assert!(text.contains(open), "{open}");
        }
        assert!(text.matches("secret, not shown").count() >= 7);
        assert!(text.contains("R025"), "the finding that quotes a value");
        assert_eq!(text.matches("given when built, not shown").count(), 2);
    }
}

#[test]
fn the_example_has_no_secret_to_hide() {
    let report = of_example(Options::default());
    assert!(!html(&report).contains("secret, not shown"));
}
