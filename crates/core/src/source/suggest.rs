//! "Did you mean".

/// The name that is most like `name`, if any is like it: letter case aside, at most about a third of the letters differ.
///
/// ```
/// let known = ["payloads", "profile"];
/// assert_eq!(russet::source::nearest("payload", known), Some("payloads"));
/// assert_eq!(russet::source::nearest("groups", known), None);
/// ```
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = name.to_lowercase();
    let limit = wanted.chars().count().div_ceil(3);
    known
        .into_iter()
        .map(|known| {
            let distance = strsim::osa_distance(&wanted, &known.to_lowercase());
            (distance, known)
        })
        .filter(|&(distance, _)| distance <= limit)
        .min()
        .map(|(_, known)| known)
}

/// `did you mean …`, or what is there to choose from.
pub(super) fn did_you_mean(name: &str, known: &[&str]) -> String {
    match nearest(name, known.iter().copied()) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("known are {}", listed(known, "and")),
    }
}

/// `` `a`, `b` or `c` ``
pub(super) fn listed(names: &[&str], last: &str) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [] => "none".to_owned(),
        [one] => one.clone(),
        [most @ .., end] => format!("{} {last} {end}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_nearest_name() {
        let known = ["identifier", "organization", "target", "variables"];
        assert_eq!(nearest("identifer", known), Some("identifier"));
        assert_eq!(nearest("Target", known), Some("target"));
        assert_eq!(nearest("targte", known), Some("target"));
        assert_eq!(nearest("x", known), None);
        assert_eq!(nearest("", known), None);
    }

    #[test]
    fn lists_names() {
        assert_eq!(listed(&["a"], "or"), "`a`");
        assert_eq!(listed(&["a", "b", "c"], "or"), "`a`, `b` or `c`");
        assert_eq!(did_you_mean("zzz", &["a", "b"]), "known are `a` and `b`");
    }
}
