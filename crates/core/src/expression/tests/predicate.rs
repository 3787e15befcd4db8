//! Predicates.

use super::{assert_clean, assert_said};
use crate::expression::FaultKind::Limit;
use crate::expression::predicate;

#[test]
fn predicates_that_work_are_clean() {
    assert_clean(
        predicate,
        &[
            "(@status(device.model.family) == 'iPad')",
            "@status(device.identifier.serial-number) == \"ABC-XYZ\"",
            "(@property(age) >= 18) AND (\"Grade12\" IN @property(roles))",
            "SUBQUERY(@status(app.managed.list),\n $app,\n ($app.@key(identifier) == \"com.example.app\") AND ($app.@key(state) == \"managed\")\n ).@count == 1",
            "SUBQUERY(@status(management.declarations.configurations), $d, $d.@key(identifier) == 'x' AND $d.@key(active) == true).@count == 1",
            "SUBQUERY(@status(package.list), $p, SUBQUERY($p.@key(reasons), $r, $r.@key(code) == 'x').@count > 0).@count > 0",
            "TRUEPREDICATE",
            "truepredicate and not falsepredicate",
            "1==0",
            "@status(diskmanagement.filevault.enabled) == TRUE",
            "@status(diskmanagement.filevault.enabled) = YES && ! (@property(b) <> NO) || @property(c) == nil",
            "@status(device.operating-system.version) BEGINSWITH '14.'",
            "@status( device.model.family ) IN {'Mac', 'iPad'}",
            "@status(device.model.marketing-name) MATCHES[cd] '.*Pro.*'",
            "@status(mdm.enrollment-type) ==[c] 'Supervised'",
            "@status(softwareupdate.failure-reason.count) == 0",
            "@status(softwareupdate.pending-version).@key(os-version) BEGINSWITH '15'",
            "ANY @status(app.managed.list).@key(identifier) == 'com.example.app'",
            "'com.example.app' IN @status(app.managed.list).@key(identifier)",
            "@status(app.managed.list).@count => 3",
            "ANY (@property(roles) == 'teacher')",
            "@property(shard) BETWEEN {0, 75}",
            "(@property(a) + 1) * -2 =< 2 ** 3 - 4 / 5",
            "((@property(a)) == (2))",
            "sum(@property(scores)) > 0x1F AND average({1, 2.5, 1e-3}) != 2",
            "@property(list)[FIRST] == 'a' OR @property(list)[0] == @property(list)[last]",
            "@property(name) == 'O\\'Brien' OR @property(name) == \"tab\\tquote\\\"\\u0041\"",
            "@property(file) UTI-CONFORMS-TO 'public.image'",
            "SELF != NULL",
        ],
    );
}

#[test]
fn mistakes_are_explained() {
    assert_said(predicate, include_str!("predicate.txt"));
}

#[test]
fn escapes_are_resolved() {
    let expression = predicate(r#"@property(a) == 'O\'Br\u0069en\n\d'"#)
        .expression
        .unwrap();
    let compared = expression.comparisons().next().unwrap();
    assert_eq!(compared.texts().next(), Some("O'Brien\n\\d"));
}

#[test]
fn predicates_are_read_up_to_a_length() {
    let long = format!("@property(a) == '{}'", "x".repeat(70_000));
    let parsed = predicate(&long);
    assert_eq!(parsed.expression, None);
    let kinds: Vec<_> = parsed.faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [Limit]);
}
