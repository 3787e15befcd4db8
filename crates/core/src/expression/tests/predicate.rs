//! Predicates.

use super::{assert_clean, assert_mistakes, underlined};
use crate::expression::FaultKind::{Discouraged, Limit, Misfit, Syntax, UnknownName};
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
fn escapes_are_resolved() {
    let expression = predicate(r#"@property(a) == 'O\'Br\u0069en\n\d'"#)
        .expression
        .unwrap();
    let compared = expression.comparisons().next().unwrap();
    assert_eq!(compared.texts().next(), Some("O'Brien\n\\d"));
}

#[test]
fn texts_that_are_no_predicates_are_refused() {
    assert_mistakes(
        predicate,
        &[
            (
                "",
                Syntax,
                "",
                "a predicate wants a condition, and this text is empty",
                "write a condition, or leave the whole key out",
            ),
            (
                "@status(device.model.family)",
                Syntax,
                "@status(device.model.family)",
                "`@status(device.model.family)` is compared with nothing",
                "write an operator and a value after it",
            ),
            (
                "@status(device.model.family) ==",
                Syntax,
                "",
                "a value is missing at the end",
                "write a value there: a text in quotes, a number, `TRUE`, `FALSE` or `@status(…)`",
            ),
            (
                "== 'Mac'",
                Syntax,
                "==",
                "`==` stands where a value belongs",
                "write a value there: a text in quotes, a number, `TRUE`, `FALSE` or `@status(…)`",
            ),
            (
                "@status(device.model.family) 'Mac'",
                Syntax,
                "'Mac'",
                "no operator stands between `@status(device.model.family)` and `'Mac'`",
                "write `@status(device.model.family) == 'Mac'`",
            ),
            (
                "@status(device.model.family) -eq 'Mac'",
                Syntax,
                "-eq",
                "`-eq` is not an operator of a predicate",
                "write `==`",
            ),
            (
                "@property(a) -notIn {1}",
                Syntax,
                "-notIn",
                "`-notIn` is not an operator of a predicate",
                "write `NOT (…)` around the opposite comparison",
            ),
            (
                "@property(a) === 1",
                Syntax,
                "===",
                "`===` is not an operator of a predicate",
                "write `==`",
            ),
            (
                "@property(a) STARTSWITH 'x'",
                Syntax,
                "STARTSWITH",
                "`STARTSWITH` is not an operator of a predicate",
                "write `BEGINSWITH`",
            ),
            (
                "@property(a) BEGINWITH 'x'",
                Syntax,
                "BEGINWITH",
                "`BEGINWITH` is not an operator of a predicate",
                "did you mean `BEGINSWITH`?",
            ),
            (
                "@property(a) resembles 'x'",
                Syntax,
                "resembles",
                "`resembles` is not an operator of a predicate",
                "write an operator, such as `==`, `!=`, `IN`, `BEGINSWITH` or `CONTAINS`",
            ),
            (
                "@property(a) NOT IN {1}",
                Syntax,
                "NOT",
                "`NOT` stands before a whole comparison, not before its operator",
                "write `NOT (… IN …)`",
            ),
            (
                "@property(a) CONTAINS[x] 'b'",
                Syntax,
                "x",
                "`[x]` are no options of a comparison",
                "write `[c]` to overlook letter case, `[d]` to overlook accents, `[cd]` for both",
            ),
            (
                "1 == 1 -and 2 == 2",
                Syntax,
                "-and",
                "`-and` is not how a predicate is written",
                "write `AND`",
            ),
            (
                "1 == 1 AND",
                Syntax,
                "AND",
                "nothing follows `AND`",
                "write a condition there, or delete what would join it",
            ),
            (
                "(1 == 1) (2 == 2)",
                Syntax,
                "(",
                "neither `AND` nor `OR` joins this condition to the one before it",
                "write `AND` or `OR` between the two",
            ),
            (
                "(1 == 1) @property(a) == 2",
                Syntax,
                "@property(a)",
                "neither `AND` nor `OR` joins this condition to the one before it",
                "write `AND` or `OR` between the two",
            ),
            (
                "(1 == 1",
                Syntax,
                "(",
                "`(` is not closed",
                "write `)` where it ends",
            ),
            ("1 == 1)", Syntax, ")", "`)` closes nothing", "delete it"),
            (
                "(1 == 1) == TRUE",
                Syntax,
                "(1 == 1)",
                "a condition stands where a value belongs",
                "join conditions with `AND` and `OR`",
            ),
            (
                "@property(a) == 'x",
                Syntax,
                "'x",
                "the text that begins with `'x` is not closed",
                "write the same quote at the end of the text",
            ),
            (
                "@property(a) == “x”",
                Syntax,
                "“x”",
                "the quotes are curly, as copying from a web page or a document leaves them",
                "write straight quotes: `\"`",
            ),
            (
                "@property(a) == \\\"x\\\"",
                Syntax,
                "\\\"x\\\"",
                "a backslash stands before each quote, as JSON writes them",
                "write `\"x\"`",
            ),
            (
                "@property(a) == 14.2.1",
                Syntax,
                "14.2.1",
                "`14.2.1` is no number",
                "write it as a text: `'14.2.1'`",
            ),
            (
                "@property(a) == %@",
                Syntax,
                "%@",
                "`%@` is filled in by program code, and a declaration has none",
                "write the value itself",
            ),
            (
                "@property(a) == 1; ",
                Syntax,
                ";",
                "`;` means nothing in a predicate",
                "delete it, or put the text that it belongs to in quotes",
            ),
            (
                "@property(a) IN ('x', 'y')",
                Syntax,
                "(",
                "a list stands in braces",
                "write `{…, …}`",
            ),
            (
                "@property(a) IN ['x', 'y']",
                Syntax,
                "[",
                "a list stands in braces",
                "write `{…, …}`",
            ),
            (
                "@property(a) IN {'x', 'y'",
                Syntax,
                "{",
                "`{` is not closed",
                "write `}` where it ends",
            ),
            (
                "ANY @property(roles)",
                Syntax,
                "ANY",
                "`ANY` stands before no comparison",
                "write a comparison after it: `ANY @property(roles) == 'teacher'`",
            ),
            (
                "@property(a)[0 == 1",
                Syntax,
                "[",
                "`[` is not closed",
                "write `]` where it ends",
            ),
            (
                "@property(a). == 1",
                Syntax,
                "==",
                "`==` does not follow a dot",
                "write `.@key(…)` or `.@count`",
            ),
        ],
    );
}

#[test]
fn extension_terms_are_written_in_one_way() {
    assert_mistakes(
        predicate,
        &[
            (
                "@status == 'Mac'",
                Syntax,
                "@status",
                "`@status` stands where a value belongs",
                "write what it names in parentheses: `@status(…)`",
            ),
            (
                "@count > 1",
                Syntax,
                "@count",
                "`@count` stands where a value belongs",
                "write what it counts before it: `@property(…).@count`",
            ),
            (
                "@ > 1",
                Syntax,
                "@",
                "`@` stands where a value belongs",
                "write `@status(…)`, `@property(…)`, or a variable such as `$app`",
            ),
            (
                "@status() == 1",
                Syntax,
                "@status()",
                "`@status()` names nothing",
                "write a name between its parentheses, without quotes",
            ),
            (
                "@status('device.model.family') == 'Mac'",
                Syntax,
                "'device.model.family'",
                "the name in `@status(…)` stands in quotes",
                "write `@status(device.model.family)`",
            ),
            (
                "@status(device.model.family == 'Mac'",
                Syntax,
                "@status(device.model.family ",
                "`@status(` is not closed",
                "write `)` after the name: `@status(device.model.family)`",
            ),
            (
                "@Status(device.model.family) == 'Mac'",
                Syntax,
                "@Status(device.model.family)",
                "predicates know no `@Status(…)`",
                "did you mean `@status(…)`?",
            ),
            (
                "@device(model) == 'Mac'",
                Syntax,
                "@device(model)",
                "predicates know no `@device(…)`",
                "write `@status(…)`, `@property(…)` or `@key(…)`",
            ),
            (
                "@key(identifier) == 1",
                Misfit,
                "@key(identifier)",
                "`@key(identifier)` is the key of nothing",
                "write what has the key before it, such as `$item.@key(identifier)`",
            ),
            (
                "device.model.family == 'Mac'",
                Misfit,
                "device.model.family",
                "`device.model.family` does not say whether it is a status item or a property",
                "write `@status(device.model.family)`",
            ),
            (
                "device.operating-system.version == '14.0'",
                Misfit,
                "device.operating-system.version",
                "`device.operating-system.version` does not say whether it is a status item or a property",
                "write `@status(device.operating-system.version)`",
            ),
            (
                "my.roles == 'x'",
                Misfit,
                "my.roles",
                "`my.roles` does not say whether it is a status item or a property",
                "write `@status(my.roles)` or `@property(my.roles)`",
            ),
            (
                "@status(device.model.family) == Mac",
                Misfit,
                "Mac",
                "`Mac` does not say whether it is a status item or a property",
                "write `'Mac'` if it is a text, `@property(Mac)` if it is a property",
            ),
        ],
    );
}

#[test]
fn names_are_looked_up() {
    assert_mistakes(
        predicate,
        &[
            (
                "@status(device.model.famly) == 'Mac'",
                UnknownName,
                "@status(device.model.famly)",
                "there is no status item `device.model.famly`",
                "did you mean `device.model.family`?",
            ),
            (
                "@status(passcode.age) == 1",
                UnknownName,
                "@status(passcode.age)",
                "there is no status item `passcode.age`",
                "write a status item that Apple lists, or `@property(…)` for a property of your own",
            ),
            (
                "@status(mdm.server) == 'x'",
                UnknownName,
                "@status(mdm.server)",
                "there is no status item `mdm.server`",
                "write one of `mdm.enrollment-type`, `mdm.is-awaiting-configuration`, `mdm.push-magic`, `mdm.push-token`",
            ),
            (
                "@status(device.model) == 'Mac'",
                UnknownName,
                "@status(device.model)",
                "`device.model` is the beginning of status items, not one itself",
                "write one of `device.model.family`, `device.model.identifier`, `device.model.marketing-name`, `device.model.number`",
            ),
            (
                "@status(softwareupdate.failure-reason.cuont) == 1",
                UnknownName,
                "@status(softwareupdate.failure-reason.cuont)",
                "`softwareupdate.failure-reason` has no key `cuont`",
                "did you mean `count`?",
            ),
            (
                "@status(device.model.family.name) == 'x'",
                UnknownName,
                "@status(device.model.family.name)",
                "`device.model.family` has no key `name`",
                "compare it as it is",
            ),
            (
                "SUBQUERY(@status(app.managed.list), $app, $app.@key(identifer) == 'x').@count == 1",
                UnknownName,
                "identifer",
                "an item of `app.managed.list` has no key `identifer`",
                "did you mean `identifier`?",
            ),
            (
                "SUBQUERY(@status(app.managed.list), $app, $ap.@key(identifier) == 'x').@count == 1",
                UnknownName,
                "$ap",
                "`$ap` is the variable of no `SUBQUERY` around it",
                "did you mean `$app`?",
            ),
            (
                "$app.@key(identifier) == 'x'",
                UnknownName,
                "$app",
                "`$app` is the variable of no `SUBQUERY` around it",
                "write `@status(…)` or `@property(…)`",
            ),
            (
                "@property(list).@cuont > 1",
                UnknownName,
                "@cuont",
                "there is no operator `@cuont` of collections",
                "did you mean `@count`?",
            ),
            (
                "summ(@property(list)) > 1",
                UnknownName,
                "summ",
                "predicates know no function `summ`",
                "did you mean `sum`?",
            ),
            (
                "@status(passcode.is-compliant) == TRUE",
                Misfit,
                "@status(passcode.is-compliant)",
                "`passcode.is-compliant` is a status item of other platforms, and never of a Mac",
                "leave the comparison out",
            ),
            (
                "SUBQUERY(@status(mdm.app), $a, $a.@key(state) == 'managed').@count > 0",
                Misfit,
                "@status(mdm.app)",
                "`mdm.app` is a status item of other platforms, and never of a Mac",
                "Macs have `app.managed.list`",
            ),
        ],
    );
}

#[test]
fn values_fit_what_they_are_compared_with() {
    assert_mistakes(
        predicate,
        &[
            (
                "@status(diskmanagement.filevault.enabled) == 'true'",
                Misfit,
                "'true'",
                "`diskmanagement.filevault.enabled` is true or false, and never a text",
                "write `TRUE` or `FALSE`, without quotes",
            ),
            (
                "'no' == @status(diskmanagement.filevault.enabled)",
                Misfit,
                "'no'",
                "`diskmanagement.filevault.enabled` is true or false, and never a text",
                "write `FALSE`, without quotes",
            ),
            (
                "@status(softwareupdate.failure-reason.count) == '0'",
                Misfit,
                "'0'",
                "`count` is a number, and never a text",
                "write `0`, without quotes",
            ),
            (
                "@status(test.integer-value) == TRUE",
                Misfit,
                "TRUE",
                "`test.integer-value` is a number, and neither true nor false",
                "write a number",
            ),
            (
                "@status(device.operating-system.version) == 14",
                Misfit,
                "14",
                "`device.operating-system.version` is a text, and never a number",
                "write `'14'`",
            ),
            (
                "@status(device.operating-system.version) >= '14.0'",
                Discouraged,
                ">=",
                "`device.operating-system.version` is a text, and texts are ordered by their characters: `14.10` comes before `14.9`",
                "compare with `BEGINSWITH`, with `IN {…}`, or with a number that your server sets as a property",
            ),
            (
                "@status(mdm.enrollment-type) == 'Supervised'",
                Misfit,
                "'Supervised'",
                "`mdm.enrollment-type` is never `Supervised`",
                "did you mean `supervised`?",
            ),
            (
                "@status(softwareupdate.install-state) IN {'installing', 'waiting'}",
                Misfit,
                "'waiting'",
                "`softwareupdate.install-state` is never `waiting`",
                "write one of `none`, `downloading`, `prepared`, `installing`, `failed`",
            ),
            (
                "@status(app.managed.list) == 'x'",
                Misfit,
                "'x'",
                "`app.managed.list` is an array, which is compared by its items",
                "write `SUBQUERY(…, $item, $item.@key(identifier) == …).@count > 0`",
            ),
            (
                "@status(softwareupdate.install-reason.reason) == 'mdm'",
                Misfit,
                "'mdm'",
                "`reason` is an array, which is compared by its items",
                "write `ANY` before the comparison, or `IN` with the value before it",
            ),
            (
                "SUBQUERY(@status(app.managed.list), $a, $a.@key(state) == 'managed') == 1",
                Misfit,
                "1",
                "`SUBQUERY(…)` is an array, which is compared by its items",
                "compare how many there are: `SUBQUERY(…).@count == 1`",
            ),
            (
                "SUBQUERY(@status(device.model.family), $a, $a == 'Mac').@count == 1",
                Misfit,
                "@status(device.model.family)",
                "`device.model.family` is no array, and `SUBQUERY` looks through arrays",
                "compare it as it is, without `SUBQUERY`",
            ),
            (
                "SUBQUERY(@status(app.managed.list), $a, $a.identifier == 'x').@count == 1",
                Misfit,
                "identifier",
                "`.identifier` does not say that it is a key",
                "write `.@key(identifier)`",
            ),
            (
                "@status(softwareupdate.pending-version) == '15.0'",
                Misfit,
                "'15.0'",
                "`softwareupdate.pending-version` is a dictionary, which no value equals",
                "compare one of its keys, such as `.@key(os-version)`",
            ),
            (
                "@property(a) BETWEEN {1}",
                Misfit,
                "{1}",
                "`BETWEEN` wants two bounds",
                "write `BETWEEN {1, 10}`",
            ),
        ],
    );
}

#[test]
fn subqueries_have_three_parts() {
    let help = "write `SUBQUERY(@status(…), $item, $item.@key(…) == …)`";
    assert_mistakes(
        predicate,
        &[
            (
                "SUBQUERY(@status(app.managed.list), app, 1 == 1).@count == 1",
                Syntax,
                "app",
                "the second part of a `SUBQUERY` has to be a variable",
                help,
            ),
            (
                "SUBQUERY(@status(app.managed.list)).@count == 1",
                Syntax,
                ")",
                "a `SUBQUERY` has three parts, with commas between them",
                help,
            ),
        ],
    );
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let text = "@status(device.model.famly) -eq 'Mac' -and (summ(1, ) == “2” OR @status(mdm.enrollment-type) == 'Device'";
    let parsed = predicate(text);
    assert_eq!(parsed.expression, None);
    assert_eq!(
        underlined(&parsed, text),
        ["-eq", "-and", "(", "summ", ")", "“2”", "'Device'"]
    );
}

#[test]
fn predicates_are_read_up_to_a_length() {
    let long = format!("@property(a) == '{}'", "x".repeat(70_000));
    let parsed = predicate(&long);
    assert_eq!(parsed.expression, None);
    let kinds: Vec<_> = parsed.faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [Limit]);
}
