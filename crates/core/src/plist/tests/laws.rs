//! What holds for every property list.

use super::{good, underlined};
use crate::diagnostic::Files;
use crate::plist::{read, write};
use crate::value::{Date, Dictionary, Entry, Node, Span, Value};
use plist::stream::{BinaryWriter, Writer};
use proptest::prelude::*;
use std::borrow::Cow;
use std::time::{Duration, UNIX_EPOCH};

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 <>&;\"'\r\n\t]{0,12}",
        "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\u{fffe}\\u{ffff}]{0,8}",
    ]
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<bool>().prop_map(Value::Boolean),
        (i128::from(i64::MIN)..=i128::from(u64::MAX)).prop_map(Value::Integer),
        prop::num::f64::NORMAL.prop_map(Value::Real),
        text().prop_map(Value::String),
        prop::collection::vec(any::<u8>(), 0..120).prop_map(Value::Data),
        (0_u64..253_402_300_799).prop_map(|seconds| Value::Date(date(seconds))),
    ]
}

fn date(seconds: u64) -> Date {
    Date::from(UNIX_EPOCH + Duration::from_secs(seconds))
}

fn node() -> impl Strategy<Value = Node> {
    let tree = leaf().prop_recursive(4, 40, 6, |inner| {
        let nodes = inner.prop_map(Node::derived);
        prop_oneof![
            prop::collection::vec(nodes.clone(), 0..6).prop_map(Value::Array),
            prop::collection::btree_map(text(), nodes, 0..6).prop_map(|entries| {
                let entries = entries.into_iter().map(|(key, value)| Entry {
                    key,
                    key_span: Span::NONE,
                    value,
                });
                Value::Dictionary(entries.collect())
            }),
        ]
    });
    tree.prop_map(Node::derived)
}

/// Every string underlines its own element, every key its own text.
fn places_are_right(node: &Node, files: &Files) -> bool {
    match &node.value {
        Value::String(text) => {
            let element = format!("<string>{}</string>", escaped(text));
            underlined(files, node.span) == element
        }
        Value::Array(items) => items.iter().all(|item| places_are_right(item, files)),
        Value::Dictionary(dictionary) => dictionary.iter().all(|entry| {
            underlined(files, entry.key_span) == escaped(&entry.key)
                && places_are_right(&entry.value, files)
        }),
        _ => true,
    }
}

fn escaped(text: &str) -> Cow<'_, str> {
    quick_xml::escape::escape(text)
}

fn binary(root: &Node) -> Vec<u8> {
    fn events(writer: &mut impl Writer, value: &Value) -> Result<(), plist::Error> {
        match value {
            Value::Boolean(truth) => writer.write_boolean(*truth),
            Value::Integer(number) => match i64::try_from(*number) {
                Ok(number) => writer.write_integer(number.into()),
                Err(_) => writer.write_integer(u64::try_from(*number).unwrap().into()),
            },
            Value::Real(number) => writer.write_real(*number),
            Value::String(text) => writer.write_string(text.into()),
            Value::Data(data) => writer.write_data(data.into()),
            Value::Date(date) => writer.write_date(*date),
            Value::Array(items) => {
                writer.write_start_array(Some(items.len() as u64))?;
                items
                    .iter()
                    .try_for_each(|item| events(writer, &item.value))?;
                writer.write_end_collection()
            }
            Value::Dictionary(entries) => {
                writer.write_start_dictionary(Some(entries.len() as u64))?;
                for entry in entries {
                    writer.write_string((&entry.key).into())?;
                    events(writer, &entry.value.value)?;
                }
                writer.write_end_collection()
            }
            Value::Null => unreachable!("never generated"),
        }
    }
    let mut bytes = Vec::new();
    events(&mut BinaryWriter::new(&mut bytes), &root.value).unwrap();
    bytes
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(root in node()) {
        let xml = write(&root).unwrap();
        let (back, files) = good(&xml);
        prop_assert_eq!(&back, &root);
        prop_assert!(places_are_right(&back, &files));
        prop_assert_eq!(write(&back).unwrap(), xml);
    }

    #[test]
    fn binary_is_read_back(root in node()) {
        let (back, _) = good(&binary(&root));
        prop_assert_eq!(&back, &root);
    }

    #[test]
    fn damaged_binary_does_no_harm(root in node(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = binary(&root);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(back) = read(&bytes, "x", &mut Files::new()) {
            // A binary property list may hold characters that XML does not allow.
            let _ = write(&back);
        }
    }

    #[test]
    fn damaged_xml_does_no_harm(root in node(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = write(&root).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(back) = read(&bytes, "x", &mut Files::new()) {
            prop_assert!(write(&back).is_ok());
        }
    }

    #[test]
    fn any_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes, "x", &mut Files::new());
        let _ = read(&[b"<plist>", &bytes[..]].concat(), "x", &mut Files::new());
        let _ = read(&[b"bplist00", &bytes[..]].concat(), "x", &mut Files::new());
    }
}

#[test]
fn shared_objects_cannot_explode() {
    // Arrays of ten references each to the array before: ten to the thirtieth values in 500 bytes.
    let mut bytes = b"bplist00".to_vec();
    let mut offsets = vec![8_u8];
    bytes.push(0x09);
    for level in 0..30_u8 {
        offsets.push(u8::try_from(bytes.len() % 256).unwrap());
        bytes.push(0xA4);
        bytes.extend([level; 4]);
    }
    let table = bytes.len() as u64;
    bytes.extend(&offsets);
    bytes.extend([0, 0, 0, 0, 0, 0, 1, 1]);
    bytes.extend((offsets.len() as u64).to_be_bytes());
    bytes.extend(30_u64.to_be_bytes());
    bytes.extend(table.to_be_bytes());
    let problems = read(&bytes, "bomb.plist", &mut Files::new()).unwrap_err();
    assert_eq!(problems[0].code.code, "P044");
}

#[test]
fn values_that_profiles_cannot_have_are_refused_in_binary() {
    let mut bytes = Vec::new();
    let mut writer = BinaryWriter::new(&mut bytes);
    writer.write_start_array(Some(2)).unwrap();
    writer.write_real(f64::NAN).unwrap();
    writer.write_uid(plist::Uid::new(7)).unwrap();
    writer.write_end_collection().unwrap();
    let problems = read(&bytes, "x", &mut Files::new()).unwrap_err();
    let found: Vec<_> = problems
        .iter()
        .map(|p| (p.code.code, p.pointer.as_str()))
        .collect();
    assert_eq!(found, [("P050", "/0"), ("P050", "/1")]);
    assert!(problems[0].span.start == 0 && problems[0].span.end == 0);

    let empty = Node::derived(Dictionary::new());
    let whole = binary(&empty);
    assert_eq!(
        read(&whole[..whole.len() - 1], "x", &mut Files::new()).unwrap_err()[0]
            .code
            .code,
        "P049"
    );
    assert_eq!(
        read(b"bplist15....", "x", &mut Files::new()).unwrap_err()[0]
            .code
            .code,
        "P049"
    );
}
