//! Property-list values as every language has them.

use crate::value::{Dictionary, Node, Value, date_to_text, parse_date};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The only key of a map that stands for a date.
const DATE: &str = "$date";
/// The only key of a map that stands for data, in languages and files that have no bytes.
const DATA: &str = "$data";

/// A value that crosses to another language and back.
///
/// Booleans, numbers, strings, lists and dictionaries are the language's own, data are its bytes. A date is
/// `{"$date": "2026-11-25T08:00:00Z"}`; where there are no bytes, as in JSON, data can be given as `{"$data": "<base64>"}`.
///
/// ```
/// use russet::ffi::Plain;
/// use russet::value::Value;
/// let value: Plain = serde_json::from_str(r#"{"On": true, "Since": {"$date": "2026-11-25T08:00:00Z"}}"#)?;
/// let Value::Dictionary(entries) = &value.0 else { unreachable!() };
/// assert!(matches!(entries.get("Since").unwrap().value, Value::Date(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Plain(pub Value);

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Borrowed(&self.0).serialize(serializer)
    }
}

struct Borrowed<'a>(&'a Value);

impl Serialize for Borrowed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_unit(),
            Value::Boolean(truth) => serializer.serialize_bool(*truth),
            Value::Integer(number) => match (i64::try_from(*number), u64::try_from(*number)) {
                (Ok(number), _) => serializer.serialize_i64(number),
                (_, Ok(number)) => serializer.serialize_u64(number),
                _ => serializer.serialize_i128(*number),
            },
            Value::Real(number) => serializer.serialize_f64(*number),
            Value::String(text) => serializer.serialize_str(text),
            Value::Data(bytes) => serializer.serialize_bytes(bytes),
            Value::Date(date) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry(DATE, &date_to_text(date))?;
                map.end()
            }
            Value::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&Borrowed(&item.value))?;
                }
                list.end()
            }
            Value::Dictionary(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for entry in entries {
                    map.serialize_entry(&entry.key, &Borrowed(&entry.value.value))?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PlainVisitor).map(Self)
    }
}

struct PlainVisitor;

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a property list")
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Boolean(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Integer(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Integer(number.into()))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Value, E> {
        Ok(Value::Integer(number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Real(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Value, E> {
        Ok(Value::Data(bytes.to_vec()))
    }

    fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Value, E> {
        Ok(Value::Data(bytes))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::with_capacity(list.size_hint().unwrap_or(0).min(1024));
        while let Some(Plain(value)) = list.next_element()? {
            items.push(Node::derived(value));
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Dictionary::new();
        while let Some((key, Plain(value))) = map.next_entry::<String, Plain>()? {
            entries.set(key, value);
        }
        marked(&entries).unwrap_or(Ok(Value::Dictionary(entries)))
    }
}

/// The date or the data that a map with one marked key stands for.
fn marked<E: Error>(entries: &Dictionary) -> Option<Result<Value, E>> {
    let mut all = entries.iter();
    let (Some(only), None) = (all.next(), all.next()) else {
        return None;
    };
    let text = only.value.value.as_str();
    match only.key.as_str() {
        DATE => {
            let date = text.and_then(parse_date).map(Value::Date);
            Some(date.ok_or_else(|| E::custom("write a date as `2026-11-25T08:00:00Z`")))
        }
        DATA => {
            let data = text.and_then(|text| STANDARD.decode(text).ok());
            let data = data.map(Value::Data);
            Some(data.ok_or_else(|| E::custom("write data in base64")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Value, serde_json::Error> {
        serde_json::from_str::<Plain>(json).map(|plain| plain.0)
    }

    #[test]
    fn every_type_comes_through() {
        let json = r#"{"a":[true,-1,18446744073709551615,0.5,"x"],"b":{"$date":"2026-11-25T08:00:00Z"},"c":null}"#;
        let value = read(json).unwrap();
        assert_eq!(serde_json::to_string(&Plain(value)).unwrap(), json);
        assert_eq!(
            read(r#"{"$data":"AAE="}"#).unwrap(),
            Value::Data(vec![0, 1])
        );
    }

    #[test]
    fn a_wrong_date_or_wrong_data_is_refused() {
        assert!(read(r#"{"$date":"tomorrow"}"#).is_err());
        assert!(read(r#"{"$data":"%"}"#).is_err());
        assert!(read(r#"{"$data":1}"#).is_err());
        // With a neighbour it is a dictionary like any other.
        assert!(matches!(
            read(r#"{"$date":"tomorrow","a":1}"#).unwrap(),
            Value::Dictionary(_)
        ));
    }
}
