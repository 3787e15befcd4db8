//! "Did you mean".

/// The candidate that a mistyped name most likely stands for: the same in other letters, or a few keystrokes away.
///
/// ```
/// use russet::diagnostic::nearest;
/// assert_eq!(nearest("enablefirewall", ["EnableFirewall", "BlockAllIncoming"]), Some("EnableFirewall"));
/// assert_eq!(nearest("EnabelFirewall", ["EnableFirewall", "BlockAllIncoming"]), Some("EnableFirewall"));
/// assert_eq!(nearest("HTTPPSroxy", ["HTTPProxy", "HTTPSProxy"]), Some("HTTPSProxy"));
/// assert_eq!(nearest("Colour", ["EnableFirewall", "BlockAllIncoming"]), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_lowercase();
    let length = lower.chars().count();
    let tolerance = (length / 3).clamp(1, 4);
    // A distance is never less than that of the lengths, and takes a hundred times as long to find.
    let near = |candidate: &&str| candidate.chars().count().abs_diff(length) <= tolerance;
    let rated = candidates.into_iter().filter(near).map(|candidate| {
        let distance = strsim::osa_distance(&lower, &candidate.to_lowercase());
        let exact = strsim::osa_distance(name, candidate);
        // Of two that are as near, letters swapped are likelier than letters left out.
        let length = candidate.len().abs_diff(name.len());
        (distance, exact, length, candidate)
    });
    rated
        .filter(|&(distance, ..)| distance <= tolerance)
        .min()
        .map(|(.., candidate)| candidate)
}

/// ``did you mean `EnableFirewall`?``, where there is such a candidate.
pub fn did_you_mean<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    nearest(name, candidates).map(|candidate| format!("did you mean `{candidate}`?"))
}
