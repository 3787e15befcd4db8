//! A folder of files, and the command run in it.

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A folder with these files.
pub(crate) fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The exit code, standard output and standard error of the command in a folder.
pub(crate) fn russet(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("russet").unwrap();
    let output = command
        .current_dir(folder)
        .env_clear()
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// A profile with one payload.
pub(crate) fn profile(name: &str, payload_type: &str, entries: &str) -> String {
    format!(
        "<plist version=\"1.0\"><dict>\n<key>PayloadDisplayName</key><string>{name}</string>\n\
         <key>PayloadIdentifier</key><string>com.contoso.{name}</string>\n\
         <key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n\
         <key>PayloadType</key><string>Configuration</string>\n<key>PayloadVersion</key><integer>1</integer>\n\
         <key>PayloadContent</key><array><dict>\n<key>PayloadType</key><string>{payload_type}</string>\n\
         <key>PayloadIdentifier</key><string>com.contoso.{name}.1</string>\n\
         <key>PayloadUUID</key><string>7D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>\n\
         <key>PayloadVersion</key><integer>1</integer>\n{entries}\n</dict></array></dict></plist>\n"
    )
}
