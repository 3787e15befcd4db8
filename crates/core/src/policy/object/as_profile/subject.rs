//! The subject of a certificate, from the text that Graph has to the lists that Apple's payload has.

use crate::policy::object::variables;
use crate::value::{Node, Value};

/// Apple knows these attributes by their names, others by their numbers.
const ATTRIBUTES: &[(&str, &str)] = &[
    ("C", "C"),
    ("CN", "CN"),
    ("L", "L"),
    ("O", "O"),
    ("OU", "OU"),
    ("S", "ST"),
    ("ST", "ST"),
    ("DC", "0.9.2342.19200300.100.1.25"),
    ("E", "1.2.840.113549.1.9.1"),
    ("EMAIL", "1.2.840.113549.1.9.1"),
    ("G", "2.5.4.42"),
    ("SERIALNUMBER", "2.5.4.5"),
    ("SN", "2.5.4.4"),
    ("T", "2.5.4.12"),
    ("UID", "0.9.2342.19200300.100.1.1"),
];

/// What the usual subjects of Graph are as text.
const FORMATS: &[(&str, &str)] = &[
    ("commonName", "CN={{UserName}}"),
    ("commonNameAsEmail", "CN={{EmailAddress}}"),
    (
        "commonNameIncludingEmail",
        "CN={{UserName}},E={{EmailAddress}}",
    ),
    ("commonNameAsSerialNumber", "CN={{SerialNumber}}"),
];

/// The text of a usual subject.
pub(super) fn of_format(format: &str) -> Option<&'static str> {
    let mut known = FORMATS.iter();
    Some(known.find(|(name, _)| *name == format)?.1)
}

/// `CN={{UserName}},O=Contoso` as `[[[CN, …]], [[O, Contoso]]]`.
///
/// # Errors
///
/// Why the text cannot become that.
pub(super) fn subject(text: &str) -> Result<Value, String> {
    let parts = split(text).ok_or("a quote in it is not closed")?;
    let names = parts.into_iter().map(|part| {
        let pair = part.split_once('=');
        let (name, value) = pair.ok_or_else(|| format!("`{part}` is no attribute and value"))?;
        let name = attribute(name.trim())?;
        let value = variables::in_profile(value.trim()).map_err(|name| no_variable(&name))?;
        let pair = vec![Node::derived(name), Node::derived(value)];
        Ok(Node::derived(vec![Node::derived(pair)]))
    });
    Ok(Value::Array(names.collect::<Result<_, String>>()?))
}

/// Why a variable cannot be in a profile.
pub(super) fn no_variable(name: &str) -> String {
    format!("Intune fills in `{{{{{name}}}}}` in certificates only, not in profiles")
}

fn attribute(name: &str) -> Result<&str, String> {
    let is_number = name.contains('.') && name.chars().all(|c| c.is_ascii_digit() || c == '.');
    if is_number {
        return Ok(name);
    }
    let mut known = ATTRIBUTES.iter();
    let found = known.find(|(known, _)| known.eq_ignore_ascii_case(name));
    found
        .map(|(_, apple)| *apple)
        .ok_or_else(|| format!("no attribute `{name}` is known"))
}

/// The parts between commas, without quotes and backslashes; `None` where a quote has no end.
fn split(text: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    let mut is_quoted = false;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let last = parts.last_mut()?;
        match letter {
            '"' => is_quoted = !is_quoted,
            '\\' => last.extend(letters.next()),
            ',' if !is_quoted => parts.push(String::new()),
            letter => last.push(letter),
        }
    }
    (!is_quoted).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::show;

    #[test]
    fn subjects_become_lists() {
        let of = |text| subject(text).map(|subject| show(&subject));
        assert_eq!(
            of("CN={{UserName}}, E={{EmailAddress}},O=\"Contoso, Ltd\",1.2.3=x"),
            of(r"CN={{UserName}},EMAIL={{EmailAddress}},O=Contoso\, Ltd,1.2.3=x")
        );
        let Value::Array(names) = subject("CN={{AAD_Device_ID}},O=a=b").unwrap() else {
            panic!("a list")
        };
        assert_eq!(names.len(), 2);
        for bad in ["CN", "CN=\"x", "XY=z", "CN={{IMEI}}", ""] {
            assert!(subject(bad).is_err(), "{bad}");
        }
        for (format, _) in FORMATS {
            assert!(subject(of_format(format).unwrap()).is_ok());
        }
    }
}
