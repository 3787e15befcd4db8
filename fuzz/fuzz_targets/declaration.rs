//! Any text in; declarations or diagnostics out, and those as JSON again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::convert::{Form, convert};
use russet::diagnostic::Files;
use russet::input::import_bytes;
use russet::lower::{Options, lower};
use russet_fuzz::show;

fuzz_target!(|text: &str| {
    let loaded = import_bytes(text.as_bytes(), "fuzz.json");
    show(&loaded);
    for form in [Form::Declaration, Form::Mobileconfig, Form::SettingsCatalog] {
        let converted = convert(&loaded.policy, form);
        let _ = converted.report.to_json();
        let _ = converted.report.to_markdown();
        lower(&converted.policy, &Files::new(), Options::new()).expect("nothing is signed");
    }
});
