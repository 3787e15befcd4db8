//! What holds for every text and every tree.

use super::trees::expression;
use crate::expression::{FaultKind, Language, Parsed, filter, membership, predicate};
use proptest::prelude::*;
use proptest::sample::select;

const LANGUAGES: &[Language] = &[Language::Membership, Language::Filter, Language::Predicate];

fn read(language: Language, text: &str) -> Parsed {
    match language {
        Language::Membership => membership(text),
        Language::Filter => filter(text),
        Language::Predicate => predicate(text),
    }
}

/// Pieces of which texts are made that come close to being of a language.
const PIECES: &[&str] = &[
    "device.deviceOwnership",
    "device.memberOf",
    "user.city",
    "user.assignedPlans",
    "assignedPlan.service",
    "_",
    "group.objectId",
    "device.osVersion",
    "device.operatingSystemVersion",
    "device.nothing",
    "city",
    "-eq",
    "-in",
    "-any",
    "-all",
    "startsWith",
    "==",
    "!=",
    "&&",
    "||",
    "!",
    "<",
    "-and",
    "or",
    "not",
    "AND",
    "\"Company\"",
    "'Mac'",
    "\"",
    "'",
    "“x”",
    "`\"x`\"",
    "\\\"x\\\"",
    "null",
    "true",
    "14.2",
    "14",
    "x",
    "–eq",
    "system.now",
    "-plus",
    "p1d",
    "Direct",
    "Reports",
    "for",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ".",
    " ",
    "\n",
    "@status(device.model.family)",
    "@status(app.managed.list)",
    "@property(x)",
    "@key(identifier)",
    "@count",
    "@status(",
    "$app",
    "SUBQUERY(",
    "ANY",
    "IN",
    "BETWEEN",
    "BEGINSWITH",
    "[c]",
    "[FIRST]",
    "TRUEPREDICATE",
    "sum(",
    "-",
    "+",
    "**",
    "1",
    "0x1",
    "%@",
    "SELF",
    "NULL",
    "a.b",
    "\u{200b}",
    "ü",
    "-not",
    "CONTAINS",
];

/// Conditions that are whole, in one language at least.
const CONDITIONS: &[&str] = &[
    "device.deviceOwnership -eq \"Company\"",
    "device.deviceName in [\"a\", 'b\\', \"c`\"\"]",
    "device.osVersion -startsWith 14.2",
    "user.otherMails -any (_ -eq 'it''s')",
    "user.otherMails -all _ -ne $null",
    "user.employeeHireDate -ge system.now -plus P1D",
    "Direct Reports for \"x\"",
    "@status(device.model.family) ==[c] 'M\\\\\\'ac'",
    "ANY @property( roles ) . @key(x)[first] IN {\"a\", 1 + 2 * 3}",
    "SUBQUERY(@property(x), $x, $x == 1 OR 1 == 0 AND TRUEPREDICATE).@count <> -(2)",
    "(a . b).c[0] BETWEEN {}",
    "- - 1 => (((2)))",
];

fn text() -> impl Strategy<Value = String> {
    let pieces = |glue: &'static str| {
        prop::collection::vec(select(PIECES), 0..24).prop_map(move |pieces| pieces.join(glue))
    };
    let joint = select(&[
        " -and ",
        " or ",
        ") AND (",
        " || ",
        " and not (",
        "))-or((",
        " ! ",
    ]);
    let conditions = prop::collection::vec((select(CONDITIONS), joint), 1..6).prop_map(|parts| {
        let mut text: String = parts
            .iter()
            .flat_map(|(condition, joint)| [*condition, *joint])
            .collect();
        let open = text.matches('(').count();
        let closed = text.matches(')').count();
        text.push_str("1 == 1");
        format!(
            "{}{text}{}",
            "(".repeat(closed.saturating_sub(open)),
            ")".repeat(open.saturating_sub(closed))
        )
    });
    prop_oneof![2 => pieces(" "), 1 => pieces(""), 1 => ".{0,40}", 2 => conditions, 1 => select(CONDITIONS).prop_map(str::to_owned)]
}

proptest! {
    /// Any text is read without a panic, and its faults stand at whole characters, in order.
    #[test]
    fn any_text_is_read(text in text()) {
        for &language in LANGUAGES {
            let parsed = read(language, &text);
            let broken = parsed.faults.iter().any(|fault| fault.kind == FaultKind::Syntax);
            prop_assert!(!(broken && parsed.expression.is_some()), "{text}");
            prop_assert!(parsed.expression.is_some() || !parsed.faults.is_empty(), "{text}");
            for fault in &parsed.faults {
                prop_assert!(text.get(fault.range.clone()).is_some(), "{text}: {fault:?}");
                prop_assert!(!fault.message.is_empty() && !fault.help.is_empty());
            }
            prop_assert!(parsed.faults.is_sorted_by_key(|fault| fault.range.start));
        }
    }

    /// What was read of any text is written as a text that is read as the same, with nothing new wrong with its syntax.
    #[test]
    fn what_was_read_is_written_and_read_again(text in text()) {
        for &language in LANGUAGES {
            let Some(expression) = read(language, &text).expression else {
                continue;
            };
            let written = expression.to_string();
            prop_assert_eq!(read(language, &written).expression, Some(expression), "{}", written);
        }
    }

    /// Every tree is written as a text that is read as that tree.
    #[test]
    fn a_membership_rule_is_written_and_read_again(tree in expression(Language::Membership)) {
        let written = tree.to_string();
        prop_assert_eq!(membership(&written).expression, Some(tree), "{}", written);
    }

    #[test]
    fn a_filter_is_written_and_read_again(tree in expression(Language::Filter)) {
        let written = tree.to_string();
        prop_assert_eq!(filter(&written).expression, Some(tree), "{}", written);
    }

    #[test]
    fn a_predicate_is_written_and_read_again(tree in expression(Language::Predicate)) {
        let written = tree.to_string();
        prop_assert_eq!(predicate(&written).expression, Some(tree), "{}", written);
    }
}

/// Texts that would exhaust a reader which follows them all the way.
#[test]
fn hostile_nesting_is_refused() {
    let deep = |piece: &str| piece.repeat(20_000 / piece.len());
    let texts = [
        deep("("),
        deep("["),
        deep("{"),
        deep("not "),
        deep("!"),
        deep("- "),
        deep("1 + ("),
        deep("sum("),
        deep("@property(x)["),
        deep("SUBQUERY(@property(x), $x, "),
        deep("user.otherMails -any ("),
        deep("user.otherMails -any "),
        deep("ANY "),
        deep("1 + "),
        deep("a."),
        deep("$a.@key(b)[0]."),
        deep("user.city -eq \"x\" -or "),
        deep("\""),
        deep("“"),
        deep(")"),
        deep("`\""),
        deep("@status("),
    ];
    for text in &texts {
        for &language in LANGUAGES {
            let parsed = read(language, text);
            assert_eq!(parsed.expression, None, "{text:.20}");
            assert!(!parsed.faults.is_empty() && parsed.faults.len() <= 100);
        }
    }
    let parsed = predicate(&deep("("));
    let kinds: Vec<_> = parsed.faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [FaultKind::Limit]);
    assert_eq!(
        parsed.faults[0].message,
        "this is nested more than 32 levels deep"
    );
}

#[test]
fn what_people_nest_is_read() {
    let deep = format!("{}user.city -eq \"Bern\"{}", "(".repeat(32), ")".repeat(32));
    assert_eq!(
        membership(&deep).expression.unwrap().to_string(),
        "user.city -eq \"Bern\""
    );
    let long = vec!["(user.city -eq \"Bern\")"; 100].join(" -or ");
    assert_eq!(membership(&long).expression.unwrap().to_string(), long);
}
