//! Any bytes in, devices with keys that are all different or what is wrong with each row out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::devices::Table;
use std::collections::BTreeSet;

fuzz_target!(|bytes: &[u8]| {
    let Ok(table) = Table::read(bytes, "list.csv", None) else {
        return;
    };
    let columns = table.columns().len();
    let mut keys = BTreeSet::new();
    for row in table {
        match row {
            Ok(device) => {
                assert_eq!(device.values.len(), columns);
                assert!(!device.key.contains(['/', '\\', '\0']));
                assert!(keys.insert(device.key));
            }
            Err(fault) => {
                assert!(!fault.diagnostics.is_empty());
                for found in &fault.diagnostics {
                    let _ = fault.files.position(found.span);
                }
            }
        }
    }
});
