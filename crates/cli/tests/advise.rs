//! `russet advise`: answers as people and programs see them, exit codes, and the dialogue.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

use assert_cmd::Command;

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn advise(arguments: &str) -> Ran {
    let output = Command::cargo_bin("russet")
        .unwrap()
        .arg("advise")
        .args(arguments.split_whitespace())
        .output()
        .unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The lines that say how well each method suits.
fn standings(out: &str) -> Vec<&str> {
    let is_standing = |line: &&str| !line.starts_with(' ') && line.contains(": ");
    let lines = out
        .lines()
        .take_while(|line| !line.starts_with("Next steps"));
    lines.filter(is_standing).collect()
}

#[test]
fn new_macs_with_users_get_a_recommendation_and_what_to_do() {
    let ran = advise("--owner organization --devices new --users one --abm true");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    insta::assert_snapshot!(ran.out);
}

#[test]
fn what_is_not_known_is_asked_for_and_nothing_is_recommended() {
    let ran = advise("--owner organization --users shared");
    assert_eq!(ran.code, 0);
    assert!(!ran.out.contains(": recommended"), "{}", ran.out);
    assert!(!ran.out.contains("Next steps"), "{}", ran.out);
    insta::assert_snapshot!(ran.out);
}

#[test]
fn programs_get_the_same_as_json() {
    let ran = advise(
        "--owner personal --users one --virtual fusion --processor intel --vm-serial ABC123 --vm-model Mac14,2 --format json",
    );
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    insta::assert_snapshot!(ran.out);
}

#[test]
fn without_facts_and_without_a_terminal_it_says_what_it_needs() {
    for arguments in ["", "--format json", "--method direct-enrollment"] {
        let ran = advise(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments}");
        assert!(
            ran.err.contains("--owner organization|personal"),
            "{}",
            ran.err
        );
    }
    insta::assert_snapshot!(advise("").err);
}

#[test]
fn nothing_is_left_for_fusion_on_apple_silicon() {
    let ran = advise("--virtual fusion --processor apple");
    assert_eq!(ran.code, 1);
    assert_eq!(standings(&ran.out).len(), 6);
    assert!(
        standings(&ran.out)
            .iter()
            .all(|line| line.ends_with(": not supported"))
    );
    assert!(
        ran.out.ends_with("\nNo method is left for these Macs.\n"),
        "{}",
        ran.out
    );
}

#[test]
fn virtual_machines_get_their_lines() {
    let section = |arguments: &str| {
        let ran = advise(arguments);
        assert_eq!(ran.code, 0, "{}", ran.out);
        let (_, section) = ran.out.split_once("\nThe virtual machine:\n").unwrap();
        section.to_owned()
    };
    let fusion = section(
        "--virtual fusion --processor intel --vm-serial ABC123456789 --vm-model MacBookAir10,1",
    );
    assert!(
        fusion
            .ends_with("    serialNumber = \"ABC123456789\"\n    hw.model = \"MacBookAir10,1\"\n"),
        "{fusion}"
    );
    let parallels = section("--virtual parallels --processor intel --vm-serial X1");
    assert!(
        parallels.ends_with(
            "    serial number: X1\n    hardware model: <model of the Mac that runs it>\n"
        ),
        "{parallels}"
    );
    let apple = section("--virtual apple-silicon");
    assert_eq!(
        apple,
        "  - On Apple silicon neither serial number nor model has to be set.\n"
    );
}

#[test]
fn the_steps_of_another_method_are_shown_unless_it_does_not_work() {
    let facts = "--owner organization --devices existing --users none --abm false";
    let ran = advise(&format!("{facts} --method device-enrollment-manager"));
    assert_eq!(ran.code, 0);
    assert!(
        ran.out
            .contains("\nNext steps: Device enrollment manager\n"),
        "{}",
        ran.out
    );

    let ran = advise(&format!("{facts} --method automated-without-affinity"));
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.ends_with(
            "\nNo next steps: Automated device enrollment without user affinity is not supported here.\n"
        ),
        "{}",
        ran.out
    );
}

#[test]
fn facts_that_are_true_need_no_value() {
    let facts = "--owner organization --users one --devices new --abm";
    let with_value = advise(&facts.replace("--abm", "--dem true --abm true"));
    let without = advise(&format!("{facts} --dem"));
    assert_eq!(with_value.out, without.out);
    assert_ne!(without.out, advise(facts).out);
}

#[test]
fn what_is_no_fact_is_refused() {
    for (arguments, said) in [
        (
            "--owner school",
            "[possible values: organization, personal]",
        ),
        ("--abm perhaps", "[possible values: true, false]"),
        ("--count 0", "0 is not in 1.."),
        ("--macos sonoma", "numbers with dots"),
        ("--vm-serial A1", "--virtual"),
        ("--virtual fusion --vm-serial A\"1", "letters and digits"),
        ("--virtual fusion --vm-model 14,2", "MacBookAir10,1"),
        ("--method carrier-pigeon", "automated-with-affinity"),
    ] {
        let ran = advise(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments}");
        assert!(ran.err.contains(said), "{arguments}: {}", ran.err);
    }
}

/// `script` lends a terminal.
#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_it_asks_what_matters() {
    let down = "\u{1b}[B";
    let escape = "\u{1b}";
    // Personal, one user, no other management service; then they are no virtual machines, and nothing else matters.
    let second = format!("{down}{down}\r");
    let first = format!("{down}\r");
    let keys = [&second, &first, &second, &first, escape].concat();
    let russet = env!("CARGO_BIN_EXE_russet");
    let ran = Command::new("script")
        .args(["-qec", &format!("{russet} advise"), "/dev/null"])
        .env("NO_COLOR", "1")
        .env("TERM", "xterm")
        .write_stdin(keys)
        .ok();
    let ran = match ran {
        Ok(ran) => ran,
        Err(error) if error.as_output().is_none() => {
            println!("skipped: there is no `script` to lend a terminal");
            return;
        }
        Err(error) => panic!("{error}"),
    };
    let shown = String::from_utf8(ran.stdout).unwrap().replace("\r\n", "\n");
    let same = "russet advise --owner personal --users one --other-mdm false --virtual no";
    assert!(
        shown.contains(&format!("The same without questions: {same}\n")),
        "{shown}"
    );
    assert!(
        shown.contains("Device enrollment with the Company Portal: recommended\n"),
        "{shown}"
    );
}
