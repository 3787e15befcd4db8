//! First proposals for what Apple's files do not name; whoever reviews an import improves them in `schemas/`.

/// Names of files that Apple has since corrected.
const RENAMED: [(&str, &str); 1] = [("com.apple.MCX(Mobililty)", "com.apple.MCX(Mobility)")];

/// The name that a file of Apple's goes by today.
pub(crate) fn current(stem: &str) -> &str {
    RENAMED
        .iter()
        .find(|(old, _)| *old == stem)
        .map_or(stem, |(_, new)| new)
}

/// `Accounts` of `com.apple.MCX(Accounts)`.
pub(crate) fn variant(stem: &str) -> Option<String> {
    let (_, rest) = stem.split_once('(')?;
    Some(rest.strip_suffix(')')?.to_owned())
}

/// A name for the model: the words of the type after the vendor's, in camel case.
pub(crate) fn model(stem: &str) -> String {
    words(stem)
        .iter()
        .flat_map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// A title: the same words with spaces.
pub(crate) fn title(stem: &str) -> String {
    words(stem).join(" ")
}

fn words(stem: &str) -> Vec<&str> {
    const SILENT: [&str; 7] = [
        "com",
        "apple",
        "configuration",
        "managed",
        "asset",
        "management",
        "activation",
    ];
    let words: Vec<&str> = stem
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let telling: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !SILENT.contains(word))
        .collect();
    if telling.is_empty() { words } else { telling }
}

/// Does a text or data key of this name hold something that must not be shown?
pub(crate) fn is_secret(name: &str) -> bool {
    const ENDINGS: [&str; 6] = [
        "password",
        "passphrase",
        "secret",
        "challenge",
        "token",
        "ppk",
    ];
    let name = name.to_ascii_lowercase();
    name != "servertoken" && ENDINGS.iter().any(|ending| name.ends_with(ending))
}
