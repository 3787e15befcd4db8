//! Names of generated things.

/// `file_vault` of `FileVault`, `allow_list_item` of `allowListItem`; what no identifier may hold becomes `_`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `FileVault` of `fileVault` or `file-vault`.
pub(crate) fn camel(name: &str) -> String {
    words(name)
        .iter()
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or(String::new(), |first| {
                first.to_ascii_uppercase().to_string() + letters.as_str()
            })
        })
        .collect()
}

/// A name for a field: in snake case, and nothing that Rust reserves.
pub(crate) fn field(name: &str) -> String {
    const KEYWORDS: [&str; 20] = [
        "abstract", "as", "async", "box", "break", "const", "continue", "do", "enum", "final",
        "for", "in", "loop", "match", "move", "ref", "static", "try", "type", "use",
    ];
    let name = snake(name);
    if KEYWORDS.contains(&name.as_str()) {
        return format!("r#{name}");
    }
    started(name, "key_")
}

/// A name for a type or a variant, in camel case; numbers keep a line between them, `V1_0`.
pub(crate) fn type_name(name: &str, start: &str) -> String {
    let mut result = String::new();
    for word in words(name) {
        let digits = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        if digits(result.chars().last()) && digits(word.chars().next()) {
            result.push('_');
        }
        result.push_str(&camel(&word));
    }
    started(result, start)
}

/// A name begins with a letter.
fn started(name: String, start: &str) -> String {
    match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => name,
        false => format!("{start}{name}"),
    }
}

/// `FILE_VAULT`.
pub(crate) fn upper(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// The words of a name in lower case: at capitals, at the end of a run of capitals, at signs.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| letters.get(index));
        let lower_after = |distance: usize| {
            letters
                .get(index + distance)
                .filter(|c| c.is_ascii_lowercase())
        };
        // The `s` of `URLs` does not begin a word, the `e` of `URLSet` does.
        let plural = lower_after(1) == Some(&'s') && lower_after(2).is_none();
        let starts = letter.is_ascii_uppercase()
            && (before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
                || lower_after(1).is_some() && !plural);
        if !letter.is_ascii_alphanumeric() || starts {
            words.push(String::new());
        }
        if let (true, Some(word)) = (letter.is_ascii_alphanumeric(), words.last_mut()) {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_as_a_reader_finds_them() {
        assert_eq!(snake("FileVault"), "file_vault");
        assert_eq!(snake("URLs"), "urls");
        assert_eq!(snake("HostsAndURLsItem"), "hosts_and_urls_item");
        assert_eq!(snake("PayloadCertificateUUID"), "payload_certificate_uuid");
        assert_eq!(snake("EAPClientConfiguration"), "eap_client_configuration");
        assert_eq!(snake("Set-Once"), "set_once");
        assert_eq!(camel("com.apple.EnergySaver"), "ComAppleEnergySaver");
        assert_eq!(upper("allowList"), "ALLOW_LIST");
    }

    #[test]
    fn names_are_legal() {
        assert_eq!(field("type"), "r#type");
        assert_eq!(field("AirPort.menu"), "air_port_menu");
        assert_eq!(type_name("1.0", "V"), "V1_0");
        assert_eq!(type_name("3DES", "V"), "V3Des");
        assert_eq!(type_name("AES-128-GCM", "V"), "Aes128Gcm");
        assert_eq!(type_name("", "Empty"), "Empty");
    }
}
