//! Any text in, a tree or faults at whole characters out; a tree is written as a text that is read as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::expression::{FaultKind, filter, membership, predicate};

fuzz_target!(|text: &str| {
    for read in [membership, filter, predicate] {
        let parsed = read(text);
        for fault in &parsed.faults {
            assert!(text.get(fault.range.clone()).is_some(), "{fault:#?}");
        }
        let Some(expression) = parsed.expression else {
            assert!(!parsed.faults.is_empty(), "it is said why there is no tree");
            continue;
        };
        let broken = |kind: FaultKind| kind == FaultKind::Syntax;
        assert!(!parsed.faults.iter().any(|fault| broken(fault.kind)));
        let _ = expression.comparisons().count();
        let _ = expression.references().count();
        let written = expression.to_string();
        assert_eq!(read(&written).expression, Some(expression), "{written}");
    }
});
