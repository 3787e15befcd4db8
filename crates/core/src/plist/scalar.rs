//! The texts of numbers, dates and data, as strict as macOS is about them.

use crate::value::{Value, parse_date};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// What a text is not, and how it would have to look.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Completes "`<integer>` holds …".
    pub(super) found: String,
    pub(super) help: &'static str,
}

fn fault<T>(found: impl Into<String>, help: &'static str) -> Result<T, Fault> {
    Err(Fault {
        found: found.into(),
        help,
    })
}

/// The elements that hold a value and no other elements.
pub(super) const ELEMENTS: &[&str] =
    &["string", "integer", "real", "true", "false", "date", "data"];

/// The other elements that stand within `<plist>`.
pub(super) const CONTAINERS: &[&str] = &["dict", "array", "key"];

/// The value of one of the [`ELEMENTS`] with this text.
pub(super) fn parse(name: &str, text: &str) -> Result<Value, Fault> {
    match name {
        "integer" => integer(text).map(Value::Integer),
        "real" => real(text).map(Value::Real),
        "date" => date(text),
        "data" => data(text).map(Value::Data),
        "true" | "false" => boolean(name, text),
        _ => Ok(Value::String(text.to_owned())),
    }
}

const INTEGER: &str = "write digits only, such as `<integer>15</integer>`";

/// White space, sign, white space, digits or `0x` with hexadecimal digits; nothing may follow.
fn integer(text: &str) -> Result<i128, Fault> {
    let start = text.trim_start();
    let negative = start.starts_with('-');
    let digits = start.strip_prefix(['-', '+']).unwrap_or(start).trim_start();
    let (digits, radix) = match digits.strip_prefix("0x").or(digits.strip_prefix("0X")) {
        Some(hexadecimal) => (hexadecimal, 16),
        None => (digits, 10),
    };
    if digits.is_empty() {
        return fault("no number", INTEGER);
    }
    if digits.ends_with(char::is_whitespace) && !digits.trim_end().contains(char::is_whitespace) {
        return fault("white space after the number, which macOS refuses", INTEGER);
    }
    if !digits.chars().all(|digit| digit.is_digit(radix)) {
        return fault(format!("`{}`, which is no integer", excerpt(text)), INTEGER);
    }
    let magnitude = i128::from_str_radix(digits, radix).unwrap_or(i128::MAX);
    let number = if negative { -magnitude } else { magnitude };
    if (i128::from(i64::MIN)..=i128::from(u64::MAX)).contains(&number) {
        Ok(number)
    } else {
        fault(
            format!("`{}`, which does not fit into 64 bits", excerpt(text)),
            "write a number between -9223372036854775808 and 18446744073709551615",
        )
    }
}

const REAL: &str = "write a number such as `<real>0.5</real>`";

fn real(text: &str) -> Result<f64, Fault> {
    let number = text.trim_start();
    if !number
        .chars()
        .all(|character| character.is_ascii_digit() || "+-.eE".contains(character))
    {
        return fault(format!("`{}`, which is no number", excerpt(text)), REAL);
    }
    match number.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        Ok(_) => fault(format!("`{}`, which is too large", excerpt(text)), REAL),
        Err(_) => fault(format!("`{}`, which is no number", excerpt(text)), REAL),
    }
}

fn date(text: &str) -> Result<Value, Fault> {
    let shape_fits = text.len() == "2026-11-21T08:00:00Z".len()
        && text
            .bytes()
            .zip("0000-00-00T00:00:00Z".bytes())
            .all(|(byte, shape)| match shape {
                b'0' => byte.is_ascii_digit(),
                punctuation => byte == punctuation,
            });
    match parse_date(text) {
        Some(date) if shape_fits => Ok(Value::Date(date)),
        _ => fault(
            format!("`{}`, which is no date", excerpt(text)),
            "write the date in UTC, such as `2026-11-21T08:00:00Z`",
        ),
    }
}

fn data(text: &str) -> Result<Vec<u8>, Fault> {
    let mut base64 = Vec::with_capacity(text.len());
    base64.extend(text.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    STANDARD.decode(&base64).or_else(|error| {
        // The text may be a secret: what is wrong is told without it.
        let found = match error {
            base64::DecodeError::InvalidByte(..) => "a character that base64 does not have",
            base64::DecodeError::InvalidLength(_) | base64::DecodeError::InvalidPadding => {
                "base64 that is cut off or not padded with `=`"
            }
            base64::DecodeError::InvalidLastSymbol(..) => "base64 whose last character is wrong",
        };
        fault(
            found,
            "encode the bytes anew, for example with `base64 -i FILE`",
        )
    })
}

fn boolean(name: &str, text: &str) -> Result<Value, Fault> {
    if text.is_empty() {
        Ok(Value::Boolean(name == "true"))
    } else {
        fault(
            "text, but its name is the whole value",
            "write `<true/>` or `<false/>`",
        )
    }
}

/// The text on one line, cut where it is long.
fn excerpt(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(40) {
        Some((cut, _)) => format!("{}…", line.get(..cut).unwrap_or_default()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_read_as_macos_reads_them() {
        for (text, number) in [
            ("0", 0),
            ("-0x10", -16),
            (" \n+ 7", 7),
            ("0XfF", 255),
            ("007", 7),
            ("-9223372036854775808", i128::from(i64::MIN)),
            ("18446744073709551615", i128::from(u64::MAX)),
        ] {
            assert_eq!(integer(text), Ok(number), "{text}");
        }
        for text in [
            "",
            " ",
            "-",
            "0x",
            "1 ",
            "1 2",
            "1.0",
            "true",
            "ff",
            "--1",
            "+-1",
            "١",
            "18446744073709551616",
            "-9223372036854775809",
            "99999999999999999999999999999999999999999999",
        ] {
            assert!(integer(text).is_err(), "{text}");
        }
    }

    #[test]
    fn reals_are_finite() {
        assert_eq!(real("-1.5e3"), Ok(-1500.0));
        assert_eq!(real(" 2"), Ok(2.0));
        for text in ["", "nan", "inf", "-infinity", "1e999", "1,5", "0x1", "1.5 "] {
            assert!(real(text).is_err(), "{text}");
        }
    }

    #[test]
    fn dates_have_one_form() {
        assert!(date("2026-11-21T08:00:00Z").is_ok());
        for text in [
            "",
            "2026-11-21",
            "2026-11-21T08:00:00+01:00",
            "2026-11-21t08:00:00z",
            "2026-13-21T08:00:00Z",
            "2026-11-21T08:00:00.5Z",
        ] {
            assert!(date(text).is_err(), "{text}");
        }
    }

    #[test]
    fn data_is_base64_with_white_space() {
        assert_eq!(data("\n\tAQ\n ID\n"), Ok(vec![1, 2, 3]));
        assert_eq!(data(""), Ok(vec![]));
        for text in ["AQI", "AQ=", "A*==", "AQID!", "====", "AQ==AQ=="] {
            assert!(data(text).is_err(), "{text}");
        }
    }

    #[test]
    fn long_texts_are_cut_in_messages() {
        assert_eq!(excerpt(" a\n b"), "a b");
        assert_eq!(excerpt(&"é".repeat(100)).chars().count(), 41);
    }
}
