//! Device lists that are broken or hostile, and what a build with a good one leaves.

use crate::support::Sandbox;
use assert_cmd::Command;
use insta::assert_snapshot;
use std::fs;

const LOCK: &str = "profile: Lock screen\ndeliver: mobileconfig\npayloads:\n  com.apple.loginwindow: { LoginwindowText: \"Asset ${tag}\" }\n---\nprofile: Dock\ndeliver: mobileconfig\npayloads:\n  com.apple.dock: { autohide: true }\n";

const LIST: &str = "serial,tag\nC02X1,M-1\nC02X2,M-2\n";

fn policy() -> Sandbox {
    Sandbox::policy("lock.yaml", LOCK).with("macs.csv", LIST)
}

fn built() -> Sandbox {
    let sandbox = policy();
    let said = sandbox.russet("build . --devices macs.csv");
    assert!(said.starts_with("exit 0\n"), "{said}");
    sandbox
}

fn names(sandbox: &Sandbox) -> Vec<String> {
    let files = sandbox.tree("out").into_iter();
    let mut names: Vec<_> = files.map(|(name, _)| name).collect();
    names.sort();
    names
}

#[test]
fn each_device_gets_what_a_build_with_its_values_makes() {
    let sandbox = built();
    assert_eq!(
        names(&sandbox),
        [
            "devices/C02X1/lock-screen.mobileconfig",
            "devices/C02X2/lock-screen.mobileconfig",
            "devices/index.jsonl",
            "graph/deviceConfigurations/dock.json",
            "manifest.json",
            "profiles/dock.mobileconfig",
        ]
    );
    let said = sandbox.russet("build . --out one --set tag=M-2");
    assert!(said.starts_with("exit 0\n"), "{said}");
    let read = |path: &str| fs::read(sandbox.path(path)).unwrap();
    assert_eq!(
        read("one/profiles/lock-screen.mobileconfig"),
        read("out/devices/C02X2/lock-screen.mobileconfig")
    );
    assert_eq!(
        read("one/profiles/dock.mobileconfig"),
        read("out/profiles/dock.mobileconfig")
    );
    assert_snapshot!(fs::read_to_string(sandbox.path("out/devices/index.jsonl")).unwrap(), @r#"
    {"key":"C02X1","files":[{"path":"C02X1/lock-screen.mobileconfig","sha256":"d74e0e2a86b86cddada961b026f9b8faa95fb23496e84648e2a21e9155659a25","identifier":"com.contoso.mac.lock-screen"}]}
    {"key":"C02X2","files":[{"path":"C02X2/lock-screen.mobileconfig","sha256":"894baca3ac1e5ac889f4a103cfa08417fc61aa5f7c5df03159d43f2447339663","identifier":"com.contoso.mac.lock-screen"}]}
    "#);
}

#[test]
fn a_build_is_the_same_each_time_and_devices_that_are_gone_go() {
    let sandbox = built();
    let before = sandbox.tree("out");
    sandbox.russet("build . --devices macs.csv");
    assert_eq!(sandbox.tree("out"), before);
    let sandbox = sandbox.with("macs.csv", "serial,tag\r\nC02X2,M-2\r\nC02X3,M-3\r\n");
    sandbox.russet("build . --devices macs.csv");
    let names = names(&sandbox);
    assert!(names.iter().any(|name| name.contains("C02X3")));
    assert!(
        !names.iter().any(|name| name.contains("C02X1")),
        "{names:?}"
    );
    assert!(fs::read_dir(sandbox.path("out")).unwrap().all(|item| {
        let name = item.unwrap().file_name();
        !name.to_string_lossy().starts_with('.')
    }));
}

#[test]
fn signed_devices_are_the_same_each_time() {
    let sandbox = policy();
    if Command::new("openssl").arg("version").output().is_err() {
        println!("skipped: there is no openssl");
        return;
    }
    let request = "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=Contoso -days 30 -addext keyUsage=digitalSignature -addext extendedKeyUsage=emailProtection";
    sandbox.run("openssl", request, &[]);
    let build = "build . --devices macs.csv --cert cert.pem --key key.pem";
    let said = sandbox.russet(build);
    assert!(said.starts_with("exit 0\n"), "{said}");
    let before = sandbox.tree("out");
    sandbox.russet(build);
    assert_eq!(sandbox.tree("out"), before);
    let said = sandbox.russet("verify out/devices/C02X1/lock-screen.mobileconfig --ca cert.pem");
    assert!(said.starts_with("exit 0\n"), "{said}");
}

#[test]
fn faults_leave_the_last_build_whole() {
    let sandbox = built();
    let before = sandbox.tree("out");
    let rows: String = (0..30).map(|number| format!("D{number}/,x\n")).collect();
    let sandbox = sandbox.with("macs.csv", format!("serial,tag\nC02X9,M-9\n{rows}"));
    let said = sandbox.russet("build . --devices macs.csv");
    assert!(said.starts_with("exit 1\n"), "{said}");
    assert_eq!(said.matches("error[P073]").count(), 20);
    assert!(said.contains("and 10 devices more with errors"), "{said}");
    assert_eq!(sandbox.tree("out"), before);
}

#[test]
fn a_value_that_a_key_does_not_take_is_told_of_its_device() {
    let sandbox = Sandbox::policy(
        "dock.yaml",
        "profile: Dock\npayloads:\n  com.apple.dock: { tilesize: \"${size}\" }\n",
    )
    .with(
        "macs.csv",
        "serial,size,password\nC02X1,48,a\nC02X2,large,hunter22\n",
    );
    assert_snapshot!(sandbox.russet("build . --devices macs.csv"), @r#"
    exit 1
    error[S005]: for the device `C02X2`, `tilesize` is a string, but Apple defines an integer
     --> dock.yaml:3:31
      |
    3 |   com.apple.dock: { tilesize: "${size}" }
      |                               ^^^^^^^^^
      |
      = help: write a whole number without quotes
      = note: the device: macs.csv:3:1

    2 files checked: 1 error
    "#);
    assert!(!sandbox.path("out").exists());
}

#[test]
fn folders_of_devices_that_are_not_ours_stay() {
    let sandbox = policy().with("out/devices/notes.txt", "mine");
    assert_snapshot!(sandbox.russet("build . --devices macs.csv"), @"
    exit 2
    russet: `./out/devices` holds files that russet has not written, and would be replaced; move them away or choose another output folder
    ");
    assert_eq!(names(&sandbox), ["devices/notes.txt"]);
    let sandbox = built().with("out/devices/C02X1/notes.txt", "mine");
    let before = sandbox.tree("out");
    assert!(
        sandbox
            .russet("build . --devices macs.csv")
            .starts_with("exit 2\n")
    );
    assert_eq!(sandbox.tree("out"), before);
}

#[test]
fn lists_that_cannot_be_read() {
    let sandbox = policy()
        .with_folder("folder")
        .with("empty.csv", "")
        .with("header.csv", "serial,tag\n")
        .with(
            "long.csv",
            [b"serial,tag\n\"".as_slice(), &vec![b'x'; 2 << 20]].concat(),
        )
        .with("mixed.csv", "serial;tag,owner\n")
        .with("names.csv", "Serial number,Asset tag\n")
        .with("other.csv", "serial,asset\nC02X1,M-1\n");
    for list in ["none", "folder"] {
        let said = sandbox.russet(&format!("build . --devices {list}"));
        assert!(said.starts_with("exit 2\n"), "{said}");
    }
    let lists = ["empty", "header", "long", "mixed", "names", "other"];
    let said: Vec<_> = lists
        .iter()
        .map(|list| sandbox.russet(&format!("build . --devices {list}.csv --set tag=x")))
        .collect();
    assert_snapshot!(said.join("\n"), @"
    exit 1
    error[P070]: `empty.csv` has nothing in it
     --> empty.csv:1:1
      |
    1 |
      | ^
      |
      = help: name a variable for each column in the first line, and write a row a device below it

    0 files checked: 1 error

    exit 1
    error[P070]: `header.csv` has no devices
      = help: write a row a device below its first line
    0 files checked: 1 error

    exit 1
    error[P070]: this row has more than 1 MB
     --> long.csv:2:1
      |
    2 |
      | ^
      |
      = help: look for a double quote that nothing closes

    0 files checked: 1 error

    exit 1
    error[P070]: `mixed.csv` has both `,` and `;` in its first line
     --> mixed.csv:1:1
      |
    1 |
      | ^
      |
      = help: separate all cells by one of them; names of variables have neither

    0 files checked: 1 error

    exit 1
    error[P071]: `Serial number` is not a name for a variable
     --> names.csv:1:1
      |
    1 | Serial number
      | ^^^^^^^^^^^^^
      |
      = help: write `Serial_number`: a name has letters, digits, `_`, `-` and `.`, and begins with a letter

    0 files checked: 1 error

    exit 1
    error[P075]: no profile depends on the device list
      = help: the columns are `serial`, `asset`, and the policy uses the variables `tag`
    0 files checked: 1 error
    ");
    assert!(!sandbox.path("out").exists());
}

#[test]
fn a_row_without_end_is_refused_without_being_held() {
    // 300 MB without a line break.
    let sandbox = policy().with_sparse("macs.csv", 300 << 20);
    let said = sandbox.russet("build . --devices macs.csv");
    assert!(said.starts_with("exit 1\n"), "{said}");
    assert!(said.contains("P070"), "{said}");
}

#[test]
fn shared_faults_are_told_once() {
    let sandbox = policy().with(
        "lock.yaml",
        LOCK.replace("LoginwindowText", "LoginWindowTxt"),
    );
    let said = sandbox.russet("build . --devices macs.csv");
    assert_eq!(said.matches("error[S004]").count(), 1, "{said}");
    assert!(!said.contains("for the device"), "{said}");
}

#[test]
fn a_key_needs_a_list() {
    let said = policy().russet("build . --device-key serial");
    assert!(said.starts_with("exit 2\n"), "{said}");
    let sandbox = policy();
    let said = sandbox.russet("build . --devices macs.csv --device-key tag");
    assert!(said.starts_with("exit 0\n"), "{said}");
    assert!(sandbox.path("out/devices/M-1").exists());
}
