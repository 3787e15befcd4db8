//! Profiles that are none.

use crate::support::{Sandbox, is_root};
use insta::assert_snapshot;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;

const PROFILE: &str = include_str!("../../../../fuzz/seeds/profile/firewall.mobileconfig");
const BINARY: &[u8] = include_bytes!("../../../../fuzz/seeds/binary_plist/profile.plist");
const SIGNED: &[u8] = include_bytes!("../../../../fuzz/seeds/cms/signed.der");

/// What `russet check` says to these bytes.
fn check(content: impl AsRef<[u8]>) -> String {
    Sandbox::new()
        .with("bad.mobileconfig", content)
        .russet("check bad.mobileconfig")
}

/// An XML property list with this inside.
fn plist(inner: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n{inner}\n</plist>\n"
    )
}

#[test]
fn the_samples_are_good_before_they_are_damaged() {
    for good in [PROFILE.as_bytes(), BINARY] {
        assert!(check(good).starts_with("exit 0\n"));
    }
}

#[test]
fn an_empty_file() {
    assert_snapshot!(check(""), @"
    exit 1
    error[P040]: not a property list: the file is empty (bad.mobileconfig)
      = help: give a configuration profile or another property list, XML or binary
    1 file checked: 1 error
    ");
}

#[test]
fn plain_text() {
    assert_snapshot!(check("Dear colleague,\nplease install this.\n"), @"
    exit 1
    error[P040]: not a property list: this is text without any XML (bad.mobileconfig)
      = help: give a configuration profile or another property list, XML or binary
    1 file checked: 1 error
    ");
}

#[test]
fn json() {
    assert_snapshot!(check("{ \"PayloadType\": \"Configuration\" }"), @"
    exit 1
    error[P040]: not a property list: this is JSON (bad.mobileconfig)
      = help: give a configuration profile or another property list, XML or binary
    1 file checked: 1 error
    ");
}

#[test]
fn a_web_page() {
    assert_snapshot!(check("<!DOCTYPE html>\n<html><body>Sign in</body></html>\n"), @"
    exit 1
    error[P040]: not a property list: this is an HTML page, perhaps the answer of a server that wanted a login (bad.mobileconfig)
      = help: give a configuration profile or another property list, XML or binary
    1 file checked: 1 error
    ");
}

#[test]
fn a_property_list_that_is_no_profile() {
    assert_snapshot!(check(plist("<dict><key>autohide</key><true/></dict>")), @"
    exit 1
    error[P048]: this is a property list without any key of a configuration profile, such as a preference file
     --> bad.mobileconfig:3:1
      |
    3 | <dict><key>autohide</key><true/></dict>
      | ^^^^^^
      |
      = help: to manage these preferences, write them as a payload named for their domain

    1 file checked: 1 error
    ");
    assert_snapshot!(check(plist("<string>Configuration</string>")), @"
    exit 1
    error[P048]: the root is of type string, but a configuration profile is a dictionary
     --> bad.mobileconfig:3:1
      |
    3 | <string>Configuration</string>
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    1 file checked: 1 error
    ");
}

#[test]
fn truncated_xml() {
    assert_snapshot!(check(&PROFILE[..PROFILE.len() / 2]), @"
    exit 1
    error[P042]: the file is cut off: it ends within `<string>`
      --> bad.mobileconfig:24:27
       |
    24 |             <string>com.apple.secur
       |                                    ^
       |
       = help: get the whole file again
       = note: this is still open: bad.mobileconfig:7:3

    1 file checked: 1 error
    ");
}

#[test]
fn truncated_binary() {
    assert_snapshot!(check(&BINARY[..BINARY.len() / 2]), @"
    exit 1
    error[P049]: the binary property list is damaged or cut off (bad.mobileconfig)
    1 file checked: 1 error
    ");
}

#[test]
fn truncated_signature() {
    assert_snapshot!(check(&SIGNED[..SIGNED.len() / 2]), @"
    exit 1
    error[X002]: the signed data cannot be read: the data are cut short, they end after 1015 bytes (bad.mobileconfig)
      = help: ask for the file anew: it is damaged
    1 file checked: 1 error
    ");
}

#[test]
fn every_truncation_is_reported() {
    // In one run: a process for each would take long.
    for good in [PROFILE.as_bytes(), BINARY, SIGNED] {
        let end = good.trim_ascii_end().len();
        let mut sandbox = Sandbox::new();
        for length in (0..end).step_by(7) {
            sandbox = sandbox.with(&format!("{length:04}.mobileconfig"), &good[..length]);
        }
        let files = end.div_ceil(7);
        let said = sandbox.russet("check --format json .");
        assert!(said.starts_with("exit 1\n"), "{said}");
        for length in (0..end).step_by(7) {
            assert!(
                said.contains(&format!("{length:04}.mobileconfig")),
                "{length} of {end} bytes"
            );
        }
        assert!(said.contains(&format!("\"files\": {files},")), "{said}");
    }
}

#[test]
fn entity_bomb() {
    let levels: String = (1..10)
        .map(|level| {
            let below = format!("&e{};", level - 1).repeat(10);
            format!("<!ENTITY e{level} \"{below}\">\n")
        })
        .collect();
    let bomb = format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE plist [\n<!ENTITY e0 \"ha\">\n{levels}]>\n<plist version=\"1.0\">\n<string>&e9;</string>\n</plist>\n"
    );
    assert_snapshot!(check(bomb), @"
    exit 1
    error[P045]: the document type declares entities, which can be an entity bomb
     --> bad.mobileconfig:2:1
      |
    2 | <!DOCTYPE plist [
      | ^^^^^^^^^^^^^^^^^
      |
      = help: take the declarations out and write the texts themselves

    1 file checked: 1 error
    ");
}

#[test]
fn entity_that_names_a_file() {
    let text = "<?xml version=\"1.0\"?>\n<!DOCTYPE plist [<!ENTITY e SYSTEM \"/etc/passwd\">]>\n<plist version=\"1.0\"><string>&e;</string></plist>\n";
    assert_snapshot!(check(text), @r#"
    exit 1
    error[P045]: the document type declares entities, which can be an entity bomb
     --> bad.mobileconfig:2:1
      |
    2 | <!DOCTYPE plist [<!ENTITY e SYSTEM "/etc/passwd">]>
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: take the declarations out and write the texts themselves

    1 file checked: 1 error
    "#);
}

#[test]
fn ten_thousand_deep() {
    let deep = format!("{}{}", "<array>".repeat(10_000), "</array>".repeat(10_000));
    assert_snapshot!(check(plist(&deep)).replace("<array>", ""), @"
    exit 1
    error[P044]: arrays and dictionaries nest more than 256 deep (bad.mobileconfig:3:1793)
    1 file checked: 1 error
    ");
}

#[test]
fn binary_that_refers_to_itself() {
    // An array whose one item is the array.
    let mut bytes = b"bplist00\xA1\x00\x08".to_vec();
    bytes.extend([0, 0, 0, 0, 0, 0, 1, 1]);
    for number in [1_u64, 0, 10] {
        bytes.extend(number.to_be_bytes());
    }
    assert_snapshot!(check(bytes), @"
    exit 1
    error[P049]: the binary property list is damaged or cut off (bad.mobileconfig at /0)
    1 file checked: 1 error
    ");
}

#[test]
fn latin_1_that_says_utf_8() {
    let text = plist("<dict><key>PayloadDisplayName</key><string>B\u{fc}ro</string></dict>");
    let bytes: Vec<u8> = text
        .chars()
        .map(|character| u8::try_from(character as u32).unwrap())
        .collect();
    assert_snapshot!(check(bytes), @"
    exit 1
    error[P043]: the file is not UTF-8 here, although it declares nothing else
     --> bad.mobileconfig:3:45
      |
    3 | <dict><key>PayloadDisplayName</key><string>B�ro</string></dict>
      |                                             ^
      |
      = help: save the file as UTF-8

    1 file checked: 1 error
    ");
}

#[test]
fn an_encoding_that_nobody_reads() {
    assert_snapshot!(check(PROFILE.replace("UTF-8", "EBCDIC-US")), @"
    exit 1
    error[P043]: the file has the encoding `ebcdic-us`, which cannot be read (bad.mobileconfig)
      = help: save the file as UTF-8
    1 file checked: 1 error
    ");
}

#[test]
fn half_of_a_utf_16_character() {
    let text = PROFILE.replace("UTF-8", "UTF-16");
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert!(check(&bytes).starts_with("exit 0\n"));
    bytes.pop();
    assert_snapshot!(check(bytes), @"
    exit 1
    error[P042]: the file has half a character of UTF-16 at its end, which cannot be read (bad.mobileconfig)
      = help: get the whole file again
    1 file checked: 1 error
    ");
}

#[test]
fn the_same_key_twice() {
    let twice = PROFILE.replace(
        "<key>EnableFirewall</key>",
        "<key>EnableFirewall</key>\n\t\t\t<false/>\n\t\t\t<key>EnableFirewall</key>",
    );
    assert_snapshot!(check(twice), @"
    exit 1
    error[P046]: the key `EnableFirewall` occurs twice in one dictionary
      --> bad.mobileconfig:19:9
       |
    19 |             <key>EnableFirewall</key>
       |                  ^^^^^^^^^^^^^^
       |
       = help: keep one of the two
       = note: it stands here first: bad.mobileconfig:17:9

    1 file checked: 1 error
    ");
}

#[test]
fn two_hundred_megabytes() {
    let sandbox = Sandbox::new().with_sparse("large.mobileconfig", 200 << 20);
    assert_snapshot!(sandbox.russet("check large.mobileconfig"), @"
    exit 2
    error[P001]: it has 209715200 bytes, and at most 64 MB are read (large.mobileconfig)
    1 file checked: 1 error
    russet: not everything could be read
    ");
}

#[test]
fn nothing_there() {
    assert_snapshot!(Sandbox::new().russet("check missing.mobileconfig"), @"
    exit 2
    error[P001]: there is no such file (missing.mobileconfig)
    1 file checked: 1 error
    russet: not everything could be read
    ");
}

#[test]
fn one_missing_file_does_not_hide_what_is_wrong_with_another() {
    let sandbox = Sandbox::new().with("bad.mobileconfig", "no plist");
    assert_snapshot!(sandbox.russet("check missing.mobileconfig bad.mobileconfig"), @"
    exit 2
    error[P001]: there is no such file (missing.mobileconfig)
    error[P040]: not a property list: this is text without any XML (bad.mobileconfig)
      = help: give a configuration profile or another property list, XML or binary
    2 files checked: 2 errors
    russet: not everything could be read
    ");
}

#[test]
fn a_file_that_may_not_be_read() {
    if is_root() {
        println!("skipped: root may read everything");
        return;
    }
    let sandbox = Sandbox::new().with("secret.mobileconfig", PROFILE);
    fs::set_permissions(
        sandbox.path("secret.mobileconfig"),
        fs::Permissions::from_mode(0o000),
    )
    .unwrap();
    assert_snapshot!(sandbox.russet("check secret.mobileconfig"), @"");
}

#[test]
fn a_folder_named_like_a_profile() {
    let sandbox = Sandbox::new().with_folder("folder.mobileconfig");
    assert_snapshot!(sandbox.russet("check folder.mobileconfig"), @"
    exit 0
    0 files checked, nothing found
    ");
    assert_snapshot!(sandbox.russet("unsign folder.mobileconfig --out -"), @"
    exit 2
    russet: cannot read folder.mobileconfig: it is a folder, not a file
    ");
}

#[test]
fn a_device_that_never_ends() {
    assert_snapshot!(Sandbox::new().russet("check /dev/zero"), @"
    exit 2
    error[P001]: it is not a regular file (/dev/zero)
    1 file checked: 1 error
    russet: not everything could be read
    ");
    assert_snapshot!(Sandbox::new().russet("unsign /dev/zero --out -"), @"
    exit 2
    russet: cannot read /dev/zero: it is not a regular file
    ");
}
