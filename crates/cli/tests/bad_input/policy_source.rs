//! Policy folders that are broken, or that reach for what is not theirs.

use crate::support::Sandbox;
use insta::assert_snapshot;

/// What `russet check` says to this file of a policy folder.
fn check(source: &str) -> String {
    Sandbox::policy("dock.yaml", source).russet("check .")
}

/// A profile with this text for the login window.
fn profile(text: &str) -> String {
    format!(
        "profile: Login window\npayloads:\n  com.apple.loginwindow:\n    LoginwindowText: {text}\n"
    )
}

/// A profile with this certificate.
fn certificate(content: &str) -> String {
    format!("profile: Root\npayloads:\n  com.apple.security.root:\n    PayloadContent: {content}\n")
}

#[test]
fn the_samples_are_good_before_they_are_damaged() {
    assert_snapshot!(check(&profile("Property of Contoso")), @"
    exit 0
    2 files checked, nothing found
    ");
}

#[test]
fn a_folder_that_is_not_there() {
    assert_snapshot!(Sandbox::new().russet("build missing"), @"
    exit 2
    russet: missing is not a folder; name the folder that holds russet.yaml
    ");
}

#[test]
fn a_folder_without_a_root() {
    let sandbox = Sandbox::new().with("dock.yaml", profile("x"));
    assert_snapshot!(sandbox.russet("build ."), @"
    exit 2
    error[P001]: `russet.yaml` cannot be read: there is no such file (russet.yaml)
      = help: a policy folder holds a `russet.yaml`; `russet init` writes one
    2 files checked: 1 error
    russet: not everything could be read
    ");
}

#[test]
fn a_file_where_a_folder_belongs() {
    let sandbox = Sandbox::new().with("dock.yaml", profile("x"));
    assert_snapshot!(sandbox.russet("build dock.yaml"), @"
    exit 2
    russet: dock.yaml is not a folder; name the folder that holds russet.yaml
    ");
}

#[test]
fn a_folder_where_the_root_belongs() {
    let sandbox = Sandbox::new().with_folder("russet.yaml");
    assert_snapshot!(sandbox.russet("build ."), @"
    exit 2
    error[P001]: `russet.yaml` cannot be read: it is a folder, not a file (russet.yaml)
      = help: check the path and its permissions
    1 file checked: 1 error
    russet: not everything could be read
    ");
}

#[test]
fn no_yaml() {
    assert_snapshot!(check("profile: [Dock\n"), @"
    exit 1
    error[P004]: this is not YAML: while parsing a flow sequence, expected ',' or ']'
     --> dock.yaml:2:1
      |
    2 |
      | ^

    2 files checked: 1 error
    ");
    assert_snapshot!(check("profile: Dock\n\tpayloads: {}\n"), @"
    exit 1
    error[P004]: this is not YAML: while scanning a plain scalar, found a tab
     --> dock.yaml:1:10
      |
    1 | profile: Dock
      |          ^
      |
      = help: indent with spaces

    2 files checked: 1 error
    ");
}

#[test]
fn alias_bomb() {
    let mut bomb = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n".to_owned();
    for level in 1..10 {
        let below = format!("*a{}, ", level - 1).repeat(10);
        bomb += &format!("a{level}: &a{level} [{below}]\n");
    }
    assert_snapshot!(check(&bomb), @"
    exit 1
    error[P006]: the aliases of this file grow it beyond all measure
     --> dock.yaml:6:10
      |
    6 | a5: &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, ]
      |          ^^^
      |
      = help: write what is meant without aliases of aliases

    2 files checked: 1 error
    ");
}

#[test]
fn variables_that_explode() {
    let root: String = (1..12)
        .map(|level| {
            format!(
                "  v{level}: \"{}\"\n",
                format!("${{v{}}}", level - 1).repeat(10)
            )
        })
        .collect();
    let sandbox = Sandbox::new()
        .with(
            "russet.yaml",
            format!("russet: 1\nidentifier: com.contoso.mac\nvariables:\n  v0: ha\n{root}"),
        )
        .with("window.yaml", profile("${v11}"));
    assert_snapshot!(sandbox.russet("check ."), @r#"
    exit 1
    error[P006]: variables and files grow this policy beyond all measure
      --> russet.yaml:12:7
       |
    12 |   v8: "${v7}${v7}${v7}${v7}${v7}${v7}${v7}${v7}${v7}${v7}"
       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: write what is meant without variables of variables

    2 files checked: 1 error
    "#);
}

#[test]
fn ten_thousand_deep() {
    let brackets = profile(&format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)));
    assert_snapshot!(check(&brackets).replace("[[[[", "").replace("]]]]", ""), @"
    exit 1
    error[P005]: dictionaries and lists stand in each other more than 100 deep (dock.yaml:4:277)
    2 files checked: 1 error
    ");
    let dashes = format!("profile: Dock\npayloads:\n  {}x\n", "- ".repeat(10_000));
    assert_snapshot!(check(&dashes).replace("- - - - ", ""), @"
    exit 1
    error[P005]: dictionaries and lists stand in each other more than 100 deep (dock.yaml:3:201)
    2 files checked: 1 error
    ");
    let indented: String = (0..10_000)
        .map(|level| format!("{}a:\n", " ".repeat(level)))
        .collect();
    let said = check(&indented);
    assert_snapshot!(said.lines().take(3).collect::<Vec<_>>().join("\n"), @"
    exit 1
    error[P003]: `dock.yaml` cannot be read: it has 50025000 bytes, and at most 16 MB are read (dock.yaml)
      = help: policy source is written by people: take out what is not
    ");
}

#[test]
fn latin_1() {
    let sandbox =
        Sandbox::policy("good.yaml", &profile("x")).with("bad.yaml", b"profile: B\xFCro\n");
    assert_snapshot!(sandbox.russet("check ."), @"
    exit 1
    error[P002]: the file is not UTF-8: byte 10 does not belong there (bad.yaml)
      = help: save the file as UTF-8
    3 files checked: 1 error
    ");
}

#[test]
fn utf_16() {
    let text = profile("x");
    let bytes: Vec<u8> = std::iter::once(0xFEFF)
        .chain(text.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    let sandbox = Sandbox::policy("good.yaml", &text).with("bad.yaml", bytes);
    assert_snapshot!(sandbox.russet("check bad.yaml"), @"
    exit 0
    2 files checked, nothing found
    ");
}

#[test]
fn zero_bytes() {
    assert_snapshot!(check("profile: Do\0ck\n"), @r#"
    exit 1
    error[P004]: this is not YAML: found unprintable character
     --> dock.yaml:1:12
      |
    1 | profile: Do␀ck
      |            ^
      |
      = help: take the character out, or write it as an escape such as `"\u0000"`

    2 files checked: 1 error
    "#);
}

#[test]
fn two_hundred_megabytes() {
    let sandbox = Sandbox::policy("good.yaml", &profile("x")).with_sparse("large.yaml", 200 << 20);
    assert_snapshot!(sandbox.russet("check ."), @"
    exit 1
    error[P003]: `large.yaml` cannot be read: it has 209715200 bytes, and at most 16 MB are read (large.yaml)
      = help: policy source is written by people: take out what is not
    3 files checked: 1 error
    ");
}

#[test]
fn the_same_key_twice() {
    assert_snapshot!(check(&format!("{}    LoginwindowText: other\n", profile("one"))), @"
    exit 1
    error[P007]: the key `LoginwindowText` stands twice in one dictionary
     --> dock.yaml:5:5
      |
    5 |     LoginwindowText: other
      |     ^^^^^^^^^^^^^^^
      |
      = help: keep one of the two
      = note: it stands here first: dock.yaml:4:5

    2 files checked: 1 error
    ");
}

#[test]
fn included_file_outside_of_the_folder() {
    let outside = Sandbox::new().with("secret.cer", "secret");
    let absolute = outside.path("secret.cer");
    assert_snapshot!(check(&certificate("!file ../secret.cer")), @"
    exit 1
    error[P012]: `../secret.cer` leads out of the policy folder
     --> dock.yaml:4:21
      |
    4 |     PayloadContent: !file ../secret.cer
      |                     ^^^^^^^^^^^^^^^^^^^
      |
      = help: name a file of the policy folder, relative to the file that names it, with `/` between folders

    2 files checked: 1 error
    ");
    assert_snapshot!(check(&certificate("!file a/../../secret.cer")), @"
    exit 1
    error[P012]: `a/../../secret.cer` leads out of the policy folder
     --> dock.yaml:4:21
      |
    4 |     PayloadContent: !file a/../../secret.cer
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: name a file of the policy folder, relative to the file that names it, with `/` between folders

    2 files checked: 1 error
    ");
    let said = check(&certificate(&format!("!file {}", absolute.display())));
    assert_snapshot!(said.replace(&*absolute.to_string_lossy(), "[outside]/secret.cer"), @"
    exit 1
    error[P012]: `[outside]/secret.cer` is an absolute path
     --> dock.yaml:4:21
      |
    4 |     PayloadContent: !file [outside]/secret.cer
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: name a file of the policy folder, relative to the file that names it, with `/` between folders

    2 files checked: 1 error
    ");
}

#[test]
fn included_file_through_a_link() {
    let outside = Sandbox::new().with("secret.cer", "secret");
    let sandbox = Sandbox::policy("root.yaml", &certificate("!file link.cer"))
        .with_link("link.cer", outside.path("secret.cer"));
    assert_snapshot!(sandbox.russet("check ."), @"
    exit 1
    error[P012]: `link.cer` leads through a symbolic link
     --> root.yaml:4:21
      |
    4 |     PayloadContent: !file link.cer
      |                     ^^^^^^^^^^^^^^
      |
      = help: put the file itself where the link is

    2 files checked: 1 error
    ");
    let sandbox = Sandbox::policy("root.yaml", &certificate("!file folder/secret.cer"))
        .with_link("folder", outside.path(""));
    assert_snapshot!(sandbox.russet("check ."), @"
    exit 1
    error[P012]: `folder/secret.cer` leads through a symbolic link
     --> root.yaml:4:21
      |
    4 |     PayloadContent: !file folder/secret.cer
      |                     ^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: put the file itself where the link is

    error[P028]: `folder` is a symbolic link, and is not followed (folder)
      = help: put the file or folder itself there, or give the link a name that begins with `.`
    3 files checked: 2 errors
    ");
}

#[test]
fn included_file_that_is_not_there_or_none() {
    assert_snapshot!(check(&certificate("!file missing.cer")), @"
    exit 2
    error[P001]: `missing.cer` cannot be read: there is no such file
     --> dock.yaml:4:21
      |
    4 |     PayloadContent: !file missing.cer
      |                     ^^^^^^^^^^^^^^^^^
      |
      = help: a path is relative to the file that names it

    2 files checked: 1 error
    russet: not everything could be read
    ");
    let sandbox = Sandbox::policy("root.yaml", &certificate("!file folder")).with_folder("folder");
    assert_snapshot!(sandbox.russet("check ."), @"
    exit 2
    error[P001]: `folder` cannot be read: it is a folder, not a file
     --> root.yaml:4:21
      |
    4 |     PayloadContent: !file folder
      |                     ^^^^^^^^^^^^
      |
      = help: a path is relative to the file that names it

    2 files checked: 1 error
    russet: not everything could be read
    ");
    let sandbox = Sandbox::policy("root.yaml", &certificate("!file large.cer"))
        .with_sparse("large.cer", 200 << 20);
    assert_snapshot!(sandbox.russet("check ."), @"
    exit 1
    error[P003]: `large.cer` cannot be read: it has 209715200 bytes, and at most 16 MB are read
     --> root.yaml:4:21
      |
    4 |     PayloadContent: !file large.cer
      |                     ^^^^^^^^^^^^^^^
      |
      = help: give a smaller file

    2 files checked: 1 error
    ");
}

#[test]
fn unknown_variable() {
    let root = "russet: 1\nidentifier: com.contoso.mac\nvariables: { support: help }\n";
    let sandbox = Sandbox::new()
        .with("russet.yaml", root)
        .with("window.yaml", profile("ask ${suport}"));
    assert_snapshot!(sandbox.russet("check ."), @"
    exit 1
    error[P014]: there is no variable `suport`
     --> window.yaml:4:22
      |
    4 |     LoginwindowText: ask ${suport}
      |                      ^^^^^^^^^^^^^
      |
      = help: did you mean `${support}`?

    2 files checked: 1 error
    ");
}

#[test]
fn variables_in_a_circle() {
    let root = "russet: 1\nidentifier: com.contoso.mac\nvariables: { a: \"${b}\", b: \"${c}\", c: \"${a}\" }\n";
    let sandbox = Sandbox::new()
        .with("russet.yaml", root)
        .with("window.yaml", profile("${a}"));
    assert_snapshot!(sandbox.russet("check ."), @r#"
    exit 1
    error[P015]: the variable `a` stands for itself: `a` → `b` → `c` → `a`
     --> russet.yaml:3:39
      |
    3 | variables: { a: "${b}", b: "${c}", c: "${a}" }
      |                                       ^^^^^^
      |
      = help: let one of them have a value of its own

    2 files checked: 1 error
    "#);
}

#[test]
fn environment_variable_that_is_not_set() {
    assert_snapshot!(check(&profile("!env NOBODY")), @"
    exit 1
    error[P013]: the environment variable `NOBODY` is not set
     --> dock.yaml:4:22
      |
    4 |     LoginwindowText: !env NOBODY
      |                      ^^^^^^^^^^^
      |
      = help: set it before Russet runs

    2 files checked: 1 error
    ");
}

#[test]
fn base_64_that_is_none() {
    assert_snapshot!(check(&certificate("!base64 \"not base64!\"")), @r#"
    exit 1
    error[P011]: the text after `!base64` is not base64
     --> dock.yaml:4:21
      |
    4 |     PayloadContent: !base64 "not base64!"
      |                     ^^^^^^^^^^^^^^^^^^^^^
      |
      = help: base64 has letters, digits, `+` and `/`, and `=` at its end; `!file` takes a file as it is

    2 files checked: 1 error
    "#);
}

#[test]
fn a_variable_that_nothing_uses() {
    let sandbox = Sandbox::policy("window.yaml", &profile("x"));
    assert_snapshot!(sandbox.russet("check . --set suport=x"), @"
    exit 0
    warning[P017]: the variable `suport` is set, and nothing uses it
    2 files checked: 1 warning
    ");
    assert_snapshot!(sandbox.russet("check . --set suport"), @"
    exit 2
    error: invalid value 'suport' for '--set <NAME=VALUE>': write it as NAME=VALUE

    For more information, try '--help'.
    ");
}
