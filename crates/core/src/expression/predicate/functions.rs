//! The functions of predicates, from the grammar in the Predicate Programming Guide, and the operators of collections, from the
//! Key-Value Coding Programming Guide.

/// What may stand before parentheses. `FUNCTION` and `CAST` are taken in any letter case, the others as they are.
pub(super) const FUNCTIONS: &[&str] = &[
    "sum", "count", "min", "max", "average", "median", "mode", "stddev", "sqrt", "log", "ln",
    "exp", "floor", "ceiling", "abs", "trunc", "random", "randomn", "now", "FUNCTION", "CAST",
];

/// What may stand after `.@`.
pub(super) const COLLECTION_OPERATORS: &[&str] = &[
    "count",
    "sum",
    "avg",
    "min",
    "max",
    "unionOfObjects",
    "distinctUnionOfObjects",
    "unionOfArrays",
    "distinctUnionOfArrays",
    "unionOfSets",
    "distinctUnionOfSets",
];

/// What stands before the parentheses of an extension term.
pub(super) const EXTENSIONS: &[&str] = &["status", "property", "key"];

pub(super) fn is_function(name: &str) -> bool {
    FUNCTIONS.contains(&name)
        || ["FUNCTION", "CAST"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name))
}
