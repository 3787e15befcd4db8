//! What an untagged scalar means: the core schema of YAML 1.2.
//!
//! `yes`, `on` and `012:30` are strings, whatever YAML 1.1 made of them, and `012` is twelve.

use crate::value::Value;

/// The integers that a property list holds: signed and unsigned 64 bits.
const INTEGERS: std::ops::RangeInclusive<i128> = i64::MIN as i128..=u64::MAX as i128;

/// A number that a property list has no room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OutOfRange;

/// The value of a plain scalar.
pub(super) fn resolve(text: &str) -> Result<Value, OutOfRange> {
    if let Some(value) = word(text) {
        return Ok(value);
    }
    if let Some(number) = integer(text) {
        return number.map(Value::Integer);
    }
    Ok(real(text).map_or_else(|| Value::from(text), Value::Real))
}

fn word(text: &str) -> Option<Value> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Some(Value::Null),
        "true" | "True" | "TRUE" => Some(Value::Boolean(true)),
        "false" | "False" | "FALSE" => Some(Value::Boolean(false)),
        _ => None,
    }
}

/// `None` where the text is no integer.
fn integer(text: &str) -> Option<Result<i128, OutOfRange>> {
    let (digits, radix) = if let Some(digits) = text.strip_prefix("0x") {
        (digits, 16)
    } else if let Some(digits) = text.strip_prefix("0o") {
        (digits, 8)
    } else {
        (text.strip_prefix(['+', '-']).unwrap_or(text), 10)
    };
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    let negative = text.starts_with('-');
    let number = i128::from_str_radix(digits, radix)
        .ok()
        .map(|number| if negative { -number } else { number })
        .filter(|number| INTEGERS.contains(number));
    Some(number.ok_or(OutOfRange))
}

/// `None` where the text is no floating-point number.
fn real(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let sign = if text.starts_with('-') { -1.0 } else { 1.0 };
    match (unsigned, text) {
        (".inf" | ".Inf" | ".INF", _) => return Some(sign * f64::INFINITY),
        (_, ".nan" | ".NaN" | ".NAN") => return Some(f64::NAN),
        _ => {}
    }
    let is_number = unsigned.starts_with(|first: char| first == '.' || first.is_ascii_digit())
        && unsigned.contains(|digit: char| digit.is_ascii_digit())
        && unsigned
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'));
    if is_number { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_the_core_schema() {
        for text in ["~", "null", "NULL", ""] {
            assert_eq!(resolve(text), Ok(Value::Null), "{text}");
        }
        for text in [
            "yes",
            "No",
            "on",
            "Off",
            "y",
            "nUll",
            "tRUE",
            "1_000",
            "12:30",
            "0b1",
            "0X1F",
            "0x",
            "+0x1",
            "1e",
            "e1",
            ".",
            "-",
            "+",
            "--1",
            "1.2.3",
            "inf",
            "nan",
            "Infinity",
            "1.5.",
            "-.nan",
            "2026-01-01",
            "１２",
        ] {
            assert_eq!(resolve(text), Ok(Value::from(text)), "{text}");
        }
        for (text, number) in [
            ("012", 12),
            ("0x1F", 31),
            ("0o17", 15),
            ("-3", -3),
            ("+3", 3),
        ] {
            assert_eq!(resolve(text), Ok(Value::Integer(number)), "{text}");
        }
        for (text, number) in [
            ("1.", 1.0),
            (".5", 0.5),
            ("-1.5e+3", -1500.0),
            ("1e3", 1000.0),
        ] {
            assert_eq!(resolve(text), Ok(Value::Real(number)), "{text}");
        }
        assert_eq!(resolve("-.INF"), Ok(Value::Real(f64::NEG_INFINITY)));
        assert!(matches!(resolve(".nan"), Ok(Value::Real(number)) if number.is_nan()));
    }

    #[test]
    fn refuses_integers_that_no_property_list_holds() {
        assert_eq!(
            resolve("18446744073709551615"),
            Ok(Value::Integer(u64::MAX.into()))
        );
        for text in [
            "18446744073709551616",
            "-9223372036854775809",
            "0xfffffffffffffffff",
            "99999999999999999999999999999999999999999999999999",
        ] {
            assert_eq!(resolve(text), Err(OutOfRange), "{text}");
        }
    }
}
