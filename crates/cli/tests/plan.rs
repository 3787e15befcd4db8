//! `russet plan`: what is needed, in which order the folder is created, what becomes of Apple's certificates and tokens.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "estate/support.rs"]
#[allow(dead_code, reason = "other tests need more of it")]
mod support;

use assert_cmd::Command;
use std::path::Path;
use support::folder;
use tempfile::TempDir;

const ROOT: &str = "russet: 1\nidentifier: com.contoso.mac\ntarget: { enrollment: automated }\n";

const DOCK: &str = "profile: Dock\nassign: { groups: [Pilot], filter: macos-corporate }\nrole-scope-tags: [Berlin]\npayloads:\n  com.apple.dock: { autohide: true }\n";

const DISKS: &str = "profile: Disk encryption\nassign: { groups: [Pilot] }\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso IT }\n---\nprofile: Passcode\ndeliver: declaration\npayloads:\n  com.apple.configuration.passcode.settings: { MinimumLength: 8 }\n";

const TARGETING: &str =
    "groups: { Pilot: { exists: true } }\n---\nfilters: { macos-corporate: { exists: true } }\n";

/// 2026-11-21T08:00:00Z
const NOW: &str = "1795248000";

const SECRET: &str = "CS_b0a7a1fca3d74d8e";

fn policy() -> TempDir {
    folder(&[
        ("mac/russet.yaml", ROOT),
        ("mac/dock.yaml", DOCK),
        ("mac/disks.yaml", DISKS),
        ("mac/targeting.yaml", TARGETING),
    ])
}

/// The exit code, standard output and standard error of `russet plan` on that day.
fn plan(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("russet").unwrap();
    let command = command.current_dir(folder).env_clear();
    let command = command.env("SOURCE_DATE_EPOCH", NOW);
    let command = command.env("KEY_PASSWORD", "apple").arg("plan");
    let output = command.args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap();
    (code, text(output.stdout), text(output.stderr))
}

/// From a heading to the next one.
fn section<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text
        .split_once(from)
        .unwrap_or_else(|| panic!("{from}:\n{text}"));
    rest.split_once(to)
        .map_or(rest, |(section, _)| section)
        .trim()
}

#[test]
fn what_is_needed_comes_first_with_the_reason() {
    let folder = policy();
    let (code, out, err) = plan(folder.path(), &["mac"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    insta::assert_snapshot!(section(
        &out,
        "Before you begin\n================\n",
        "\nNetwork\n"
    ));
    insta::assert_snapshot!(section(&out, "After that\n==========\n", "no such heading"));
}

#[test]
fn then_the_hosts() {
    let folder = folder(&[("russet.yaml", "russet: 1\n")]);
    let (_, out, _) = plan(folder.path(), &[]);
    insta::assert_snapshot!(section(
        &out,
        "\nNetwork\n=======\n",
        "\nWhat the folder creates"
    ));
}

#[test]
fn then_the_requests_in_order() {
    let folder = policy();
    let (_, out, _) = plan(folder.path(), &["mac"]);
    insta::assert_snapshot!(section(
        &out,
        "What the folder creates\n=======================\n",
        "\nAfter that"
    ));
}

#[test]
fn a_folder_may_create_nothing() {
    let folder = folder(&[("russet.yaml", "russet: 1\n")]);
    let (code, out, _) = plan(folder.path(), &[]);
    assert_eq!(code, 0);
    assert!(
        out.contains("Nothing: no request goes to Microsoft Graph"),
        "{out}"
    );
    assert!(!out.contains("These must exist already"), "{out}");
}

#[test]
fn a_broken_policy_has_no_plan() {
    let folder = folder(&[
        ("russet.yaml", "russet: 1\n"),
        (
            "dock.yaml",
            "profile: Dock\npayloads:\n  com.apple.dock: { autohide: 3 }\n",
        ),
    ]);
    let (code, out, err) = plan(folder.path(), &[]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(
        err.contains("dock.yaml:3:") && err.contains("autohide"),
        "{err}"
    );
    let (code, _, err) = plan(folder.path(), &["nowhere"]);
    assert_eq!(code, 2);
    assert!(err.contains("nowhere is not a folder"), "{err}");
}

fn vpp(expires: &str) -> String {
    format!("{{\"token\":\"{SECRET}\",\"expDate\":\"{expires}\",\"orgName\":\"Contoso\"}}")
}

fn tokens() -> TempDir {
    let ade = format!(
        "{{\"consumer_key\":\"x\",\"consumer_secret\":\"{SECRET}\",\"access_token_expiry\":\"2026-12-01T08:00:00Z\"}}"
    );
    folder(&[
        ("mac/russet.yaml", "russet: 1\n"),
        ("good.vpptoken", &vpp("2027-11-21T08:00:00+0000")),
        ("old.vpptoken", &vpp("2026-11-01T08:00:00+0000")),
        ("ade.json", &ade),
        (
            "csr.pem",
            "-----BEGIN CERTIFICATE REQUEST-----\nAQID\n-----END CERTIFICATE REQUEST-----\n",
        ),
    ])
}

#[test]
fn tokens_are_looked_into_and_their_secrets_are_not_shown() {
    let folder = tokens();
    let arguments = [
        "mac",
        "--vpp-token",
        "good.vpptoken",
        "--vpp-token",
        "old.vpptoken",
        "--ade-token",
        "ade.json",
        "--apns",
        "csr.pem",
    ];
    let (code, out, err) = plan(folder.path(), &arguments);
    assert_eq!(code, 1);
    insta::assert_snapshot!(section(
        &out,
        "Credentials and renewals\n========================\n",
        "\nNetwork\n"
    ));
    insta::assert_snapshot!(err);
    for format in ["json", "markdown"] {
        let all = [&arguments[..], &["--format", format]].concat();
        let (code, out, _) = plan(folder.path(), &all);
        assert_eq!(code, 1);
        assert!(
            out.contains("old.vpptoken") && out.contains("X030"),
            "{out}"
        );
        assert!(!out.contains(SECRET), "{out}");
    }
    assert!(!out.contains(SECRET) && !err.contains(SECRET), "{out}{err}");
}

#[test]
fn what_expires_soon_is_no_error() {
    let folder = tokens();
    let (code, _, err) = plan(folder.path(), &["mac", "--ade-token", "ade.json"]);
    assert_eq!(code, 0);
    assert!(err.starts_with("warning[X031]"), "{err}");
    let (code, _, err) = plan(folder.path(), &["mac", "--vpp-token", "good.vpptoken"]);
    assert_eq!((code, err.as_str()), (0, ""));
}

#[test]
fn a_token_in_the_policy_folder_is_no_policy() {
    let folder = tokens();
    let inside = folder.path().join("mac/ade.json");
    std::fs::rename(folder.path().join("ade.json"), inside).unwrap();
    let (code, out, err) = plan(folder.path(), &["mac", "--ade-token", "mac/ade.json"]);
    assert_eq!(code, 0, "{err}");
    assert!(!out.contains(SECRET) && !err.contains(SECRET), "{out}{err}");
}

#[test]
fn what_cannot_be_read_or_belongs_together_is_said() {
    let folder = tokens();
    let (code, _, err) = plan(folder.path(), &["mac", "--vpp-token", "missing"]);
    assert_eq!(code, 2);
    assert!(err.contains("cannot read missing"), "{err}");
    let (code, _, err) = plan(folder.path(), &["mac", "--ade-key", "csr.pem"]);
    assert_eq!(code, 2);
    assert!(err.contains("--ade-token"), "{err}");
    let both = ["mac", "--ade-token", "ade.json", "--ade-key", "csr.pem"];
    let (code, _, err) = plan(folder.path(), &both);
    assert_eq!(code, 2);
    assert!(err.contains("csr.pem") && err.contains("X021"), "{err}");
}

#[test]
fn json_is_a_contract() {
    let folder = policy();
    let (code, out, _) = plan(folder.path(), &["mac", "--format", "json"]);
    assert_eq!(code, 0);
    insta::assert_snapshot!(section(&out, "\"existing\": ", "\"after\""));
    assert!(
        out.contains("\"condition\": \"automated-enrollment\""),
        "{out}"
    );
    assert!(out.contains("\"host\": \"*.push.apple.com\""), "{out}");
    assert!(out.trim_end().ends_with("\"diagnostics\": []\n}"), "{out}");
}

#[test]
fn markdown_can_be_ticked_off() {
    let folder = policy();
    let (code, out, _) = plan(folder.path(), &["mac", "--format", "markdown"]);
    assert_eq!(code, 0);
    assert!(
        out.contains("\n- [ ] **Apple MDM push certificate**: "),
        "{out}"
    );
    assert!(
        out.contains(
            "\n| Apple push notifications | `*.push.apple.com` | tcp 80, 443, 2197, 5223 | "
        ),
        "{out}"
    );
    insta::assert_snapshot!(section(
        &out,
        "## What the folder creates\n",
        "\n## After that"
    ));
}

/// With a key of one's own, as with another service than Intune, a token opens.
#[test]
fn a_key_opens_an_encrypted_token() {
    let folder = tokens();
    let openssl = |arguments: &str| {
        let mut command = std::process::Command::new("openssl");
        let command = command.args(arguments.split_whitespace());
        let output = command.current_dir(folder.path()).output().ok()?;
        output.status.success().then_some(())
    };
    let made = openssl(
        "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30 -subj /CN=intune",
    )
    .and_then(|()| openssl("cms -encrypt -aes256 -in ade.json -out token.p7m cert.pem"));
    if made.is_none() {
        assert!(std::env::var_os("CI").is_none(), "`openssl` is missing");
        println!("skipped: `openssl` is not here");
        return;
    }
    let (code, out, err) = plan(folder.path(), &["mac", "--ade-token", "token.p7m"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("encrypted to  issuer `CN=intune`"), "{out}");
    assert!(
        err.contains("note[X035]") && err.contains("--ade-key"),
        "{err}"
    );
    let with_key = ["mac", "--ade-token", "token.p7m", "--ade-key", "key.pem"];
    let (code, out, err) = plan(folder.path(), &with_key);
    assert_eq!(code, 0, "{err}");
    assert!(
        out.contains("expires       2026-12-01, in 10 days"),
        "{out}"
    );
    assert!(!out.contains(SECRET) && !err.contains(SECRET), "{out}{err}");
    openssl("pkcs8 -topk8 -in key.pem -passout pass:apple -out locked.pem");
    let (token, _) = with_key.split_at(3);
    let locked = [token, &["--ade-key", "locked.pem"]].concat();
    let (code, _, err) = plan(folder.path(), &locked);
    assert_eq!(code, 2);
    assert!(err.contains("locked.pem") && err.contains("X022"), "{err}");
    let unlocked = [&locked[..], &["--password-env", "KEY_PASSWORD"]].concat();
    assert_eq!(plan(folder.path(), &unlocked).0, 0);
    openssl(
        "req -x509 -newkey rsa:2048 -nodes -keyout other.pem -out other-cert.pem -days 30 -subj /CN=other",
    );
    let with_other = [
        "mac",
        "--ade-token",
        "token.p7m",
        "--ade-key",
        "other.pem",
        "--ade-cert",
        "other-cert.pem",
    ];
    let (code, _, err) = plan(folder.path(), &with_other);
    assert_eq!(code, 1);
    assert_eq!(err.matches("error[X034]").count(), 2, "{err}");
}
