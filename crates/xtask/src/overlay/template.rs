//! `each`: one entry of the overlay that stands for several.

use anyhow::Result;

use crate::yaml::{Node, Value};

/// The entries that an entry stands for: itself, or one for each mapping of its `each`.
pub(super) fn expand(entry: &Node) -> Result<Vec<Node>> {
    let Some(each) = entry.get("each") else {
        return Ok(vec![entry.clone()]);
    };
    each.items()?
        .iter()
        .map(|values| Ok(filled(entry, values.entries()?)))
        .collect()
}

/// A copy with every `$NAME` replaced.
fn filled(node: &Node, values: &[(String, Node)]) -> Node {
    let value = match &node.value {
        Value::Scalar { text, quoted } => match whole(text, values) {
            Some(value) => value.clone(),
            None => Value::Scalar {
                text: replaced(text, values),
                quoted: *quoted,
            },
        },
        Value::Sequence(items) => {
            Value::Sequence(items.iter().map(|item| filled(item, values)).collect())
        }
        Value::Mapping(entries) => Value::Mapping(
            entries
                .iter()
                .filter(|(name, _)| name != "each")
                .map(|(name, node)| (replaced(name, values), filled(node, values)))
                .collect(),
        ),
        Value::Alias(anchor) => Value::Alias(*anchor),
    };
    Node {
        value,
        ..node.clone()
    }
}

/// The value of a text that is nothing but one `$NAME`.
fn whole<'v>(text: &str, values: &'v [(String, Node)]) -> Option<&'v Value> {
    let name = text.strip_prefix('$')?;
    let (_, node) = values.iter().find(|(known, _)| known == name)?;
    Some(&node.value)
}

fn replaced(text: &str, values: &[(String, Node)]) -> String {
    let mut text = text.to_owned();
    for (name, node) in values {
        if let Ok(value) = node.text() {
            text = text.replace(&format!("${name}"), value);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_repeated_for_each_mapping() {
        let entry = crate::yaml::parse(
            "each: [{key: A, values: [x, y]}, {key: B, values: z}]\nis: {$keyFlag: $values}\n",
        )
        .unwrap();
        let [first, second] = &expand(&entry).unwrap()[..] else {
            panic!()
        };
        let values = |node: &Node, key| node.get("is").unwrap().get(key).unwrap().texts().unwrap();
        assert_eq!(values(first, "AFlag"), ["x", "y"]);
        assert_eq!(values(second, "BFlag"), ["z"]);
        assert!(first.get("each").is_none());
    }
}
