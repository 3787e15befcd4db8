//! Keys of devices: names of folders, no two of which are one on any file system.

use unicode_normalization::UnicodeNormalization as _;

/// A name with more bytes than this leaves no room for what is put around it; file systems take 255.
const LONGEST: usize = 200;

/// Why a key cannot be the name of a folder; `None` where it can.
pub(super) fn fault(key: &str) -> Option<String> {
    let forbidden = |character: &char| {
        character.is_control() || "/\\:*?\"<>|".contains(*character) || is_invisible(*character)
    };
    if key.is_empty() {
        return Some("is empty".to_owned());
    }
    if let Some(character) = key.chars().find(forbidden) {
        return Some(format!("has `{}` in it", character.escape_debug()));
    }
    if key.len() > LONGEST {
        return Some(format!("has more than {LONGEST} bytes"));
    }
    if key.starts_with('.') || key.ends_with('.') {
        return Some("begins or ends with `.`".to_owned());
    }
    if key.trim() != key {
        return Some("begins or ends with a space".to_owned());
    }
    let stem = key.split('.').next().unwrap_or_default();
    if is_reserved(stem.trim_end()) || key.eq_ignore_ascii_case(super::INDEX) {
        return Some("is a name that is taken".to_owned());
    }
    None
}

/// Characters that turn what follows around, or that nobody sees.
const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Names of devices of Windows, whatever their ending.
fn is_reserved(stem: &str) -> bool {
    let stem = stem.to_ascii_uppercase();
    let numbered = ["COM", "LPT"]
        .iter()
        .filter_map(|name| stem.strip_prefix(name));
    ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
        || numbered
            .into_iter()
            .any(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
}

/// The same for all keys that are one name on a file system that tells neither case nor encodings of accents apart.
pub(super) fn folded(key: &str) -> String {
    if key.is_ascii() {
        return key.to_ascii_lowercase();
    }
    // Upper case first: `ß` and `ss` have that in common.
    let upper = key.nfd().flat_map(char::to_uppercase);
    upper.flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_is_no_name() {
        for key in [
            "",
            ".",
            "..",
            ".git",
            "a.",
            "a/b",
            "a\\b",
            "c:",
            "a\0b",
            "a\nb",
            " a",
            "a ",
            "nul",
            "Com1.txt",
            "INDEX.jsonl",
            "a\u{202e}b",
            "a*",
            "\"a\"",
        ] {
            assert!(fault(key).is_some(), "{key:?}");
        }
        assert!(fault(&"a".repeat(201)).is_some());
        for key in [
            "C02X1234",
            "Ana's Mac (2)",
            "Zoë",
            "東京-3",
            "a.b",
            "COMET",
            "console",
        ] {
            assert_eq!(fault(key), None, "{key:?}");
        }
    }

    #[test]
    fn keys_are_one_where_a_file_system_says_so() {
        assert_eq!(folded("C02X"), folded("c02x"));
        assert_eq!(folded("Zo\u{eb}"), folded("ZOE\u{308}"));
        assert_eq!(folded("Straße"), folded("STRASSE"));
        assert_ne!(folded("Zoe"), folded("Zoë"));
    }
}
