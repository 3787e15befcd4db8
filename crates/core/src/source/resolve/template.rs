//! `${name}` within a text.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'t> {
    /// Stands for itself.
    Text(&'t str),
    /// `${name}`.
    Variable(&'t str),
    /// `${` without the name of a variable and `}` after it; what stands there.
    Malformed(&'t str),
}

/// Takes a text apart; `$${` stands for the characters `${`. Apple's `$NAME` and Intune's `{{name}}` are text.
pub(super) fn parse(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        if let Some(before) = before.strip_suffix('$') {
            parts.push(Part::Text(before));
            parts.push(Part::Text("${"));
            rest = after;
            continue;
        }
        parts.push(Part::Text(before));
        let (part, after) = reference(after);
        parts.push(part);
        rest = after;
    }
    parts.push(Part::Text(rest));
    parts.retain(|part| *part != Part::Text(""));
    parts
}

fn reference(after: &str) -> (Part<'_>, &str) {
    match after.split_once('}') {
        Some((name, rest)) if is_name(name) => (Part::Variable(name), rest),
        Some((name, rest)) => (Part::Malformed(name), rest),
        None => (Part::Malformed(after.lines().next().unwrap_or("")), ""),
    }
}

/// The names of the variables in a text.
pub(in crate::source) fn names(text: &str) -> Vec<&str> {
    let parts = parse(text).into_iter();
    let name = |part| match part {
        Part::Variable(name) => Some(name),
        Part::Text(_) | Part::Malformed(_) => None,
    };
    parts.filter_map(name).collect()
}

/// Letters, digits, `_`, `-` and `.`, beginning with a letter or `_`.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || "_-.".contains(character))
}

#[cfg(test)]
mod tests {
    use super::Part::{Malformed, Text, Variable};
    use super::*;

    #[test]
    fn takes_texts_apart() {
        assert_eq!(parse(""), []);
        assert_eq!(parse("${a}"), [Variable("a")]);
        assert_eq!(
            parse("x${a-b}y$${c}z"),
            [
                Text("x"),
                Variable("a-b"),
                Text("y"),
                Text("${"),
                Text("c}z")
            ]
        );
        for text in [
            "{{userprincipalname}}",
            "$SERIALNUMBER",
            "$",
            "{a}",
            "$ {a}",
        ] {
            assert_eq!(parse(text), [Text(text)]);
        }
    }

    #[test]
    fn names_what_is_no_variable() {
        assert_eq!(parse("${}"), [Malformed("")]);
        assert_eq!(parse("${HOME:-/}x"), [Malformed("HOME:-/"), Text("x")]);
        assert_eq!(parse("a${b"), [Text("a"), Malformed("b")]);
        assert_eq!(parse("${1}"), [Malformed("1")]);
    }
}
