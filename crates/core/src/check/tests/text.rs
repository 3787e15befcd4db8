//! Secrets, placeholders and blanks in texts.

use super::said_of;
use insta::assert_snapshot;

#[test]
fn a_secret_in_the_source_is_a_warning() {
    assert_snapshot!(said_of("com.apple.wifi.managed", "{ SSID_STR: Guests, Password: correct horse }"), @r"
    warning S021 /payloads/com.apple.wifi.managed/Password: the secret `Password` is written out in the source
      keep it out of the repository: `!env NAME` or `${variable}` given by `--set`
    ");
    assert_eq!(
        said_of(
            "com.apple.wifi.managed",
            "{ SSID_STR: Guests, Password: $WIFI_PASSWORD }"
        ),
        ""
    );
}

#[test]
fn tokens_are_checked_where_intune_knows_them() {
    let login = |text: &str| {
        said_of(
            "com.apple.loginwindow",
            &format!("{{ LoginwindowText: \"{text}\" }}"),
        )
    };
    assert_eq!(login("This Mac is {{serialnumber}}"), "");
    assert_eq!(login("{{ something else entirely }}"), "");
    assert_snapshot!(login("This Mac is {{serialnumbre}}"), @r"
    warning S022 /payloads/com.apple.loginwindow/LoginwindowText: Intune knows no token `{{serialnumbre}}`
      did you mean `{{serialnumber}}`?
    ");
}

#[test]
fn placeholders_stand_in_for_any_form() {
    let clip = "{ Label: Help, URL: \"{{help}}\" }";
    assert_eq!(said_of("com.apple.webClip.managed", clip), "");
}

#[test]
fn blanks_are_found() {
    assert_snapshot!(said_of("com.apple.desktop", "{ override-picture-path: <path to the picture> }"), @r"
    warning R017 /payloads/com.apple.desktop/override-picture-path: `<path to the picture>` looks like a blank that was not filled in
      write the value for your organization
    ");
    assert_snapshot!(said_of("com.apple.loginwindow", "{ LoginwindowText: YOUR_TEXT }"), @r"
    warning R017 /payloads/com.apple.loginwindow/LoginwindowText: `YOUR_TEXT` looks like a blank that was not filled in
      write the value for your organization
    ");
    assert_eq!(
        said_of(
            "com.apple.loginwindow",
            "{ LoginwindowText: \"<b>Hello</b>\" }"
        ),
        ""
    );
}
