//! "Did you mean".

/// The candidate that a mistyped name most likely stands for: the same in other letters, or a few keystrokes away.
///
/// ```
/// use russet::diagnostic::nearest;
/// assert_eq!(nearest("enablefirewall", ["EnableFirewall", "BlockAllIncoming"]), Some("EnableFirewall"));
/// assert_eq!(nearest("EnabelFirewall", ["EnableFirewall", "BlockAllIncoming"]), Some("EnableFirewall"));
/// assert_eq!(nearest("Colour", ["EnableFirewall", "BlockAllIncoming"]), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_lowercase();
    let tolerance = (lower.chars().count() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .map(|candidate| {
            (
                strsim::osa_distance(&lower, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|&(distance, _)| distance <= tolerance)
        .min_by_key(|&(distance, candidate)| (distance, candidate))
        .map(|(_, candidate)| candidate)
}

/// ``did you mean `EnableFirewall`?``, where there is such a candidate.
pub fn did_you_mean<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    nearest(name, candidates).map(|candidate| format!("did you mean `{candidate}`?"))
}
