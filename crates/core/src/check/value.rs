//! One value against one key: type, value list, range, form.

use super::context::{Context, Spelling};
use super::form;
use super::keys;
use super::path::Path;
use super::suggest::nearest;
use crate::diagnostic::rules::{A003, S005, S006, S007, S009};
use crate::value::{Node, Value};
use russet_payloads::{AllowedValue, Key, Kind, Scalar};

/// Checks a value and everything within it.
pub(super) fn check(context: &mut Context<'_>, node: &Node, key: &'static Key, path: &Path<'_>) {
    let Some(kind) = node.value.kind() else {
        return;
    };
    if !fits(kind, key.kind) {
        wrong_type(context, node, kind, key, path);
        return;
    }
    match &node.value {
        Value::Dictionary(_) => keys::nested(context, node, key, path),
        Value::Array(items) => array(context, node, items, key, path),
        _ => scalar(context, node, key, path),
    }
}

/// macOS reads an integer where a real belongs, and nothing else but the type itself.
const fn fits(found: Kind, wanted: Kind) -> bool {
    found as u8 == wanted as u8
        || matches!(wanted, Kind::Any)
        || (matches!(found, Kind::Integer) && matches!(wanted, Kind::Real))
}

fn wrong_type(context: &mut Context<'_>, node: &Node, found: Kind, key: &Key, path: &Path<'_>) {
    let what = path.subject();
    let message = format!(
        "{what} is {}, but Apple defines {}",
        keys::phrase(found),
        keys::phrase(key.kind)
    );
    let help = mend(node, key, context.spelling);
    context.report(&S005, message, node.span, path).help = Some(help);
}

/// The value as it should be written, where what was meant is plain; else the form of the type.
fn mend(node: &Node, key: &Key, spelling: Spelling) -> String {
    if key.kind == Kind::Boolean
        && let Some(truth) = meant_boolean(&node.value)
    {
        return match spelling {
            Spelling::Xml => format!("write `<{truth}/>`"),
            Spelling::Yaml => format!("write `{truth}`"),
            Spelling::Python => format!("write `{}`", if truth { "True" } else { "False" }),
        };
    }
    let meant = match (&node.value, key.kind) {
        (Value::String(text), Kind::Integer) => text
            .trim()
            .parse::<i64>()
            .ok()
            .map(|number| number.to_string()),
        (Value::String(text), Kind::Real) => text
            .trim()
            .parse::<f64>()
            .ok()
            .map(|number| number.to_string()),
        (Value::Integer(number), Kind::String) if !key.secret => Some(number.to_string()),
        (Value::Boolean(truth), Kind::String) => meant_choice(*truth, key),
        _ => None,
    };
    match (meant, spelling) {
        (Some(text), Spelling::Xml) => format!("write `<{0}>{text}</{0}>`", element(key.kind)),
        (Some(text), _) if key.kind == Kind::String => format!("write `\"{text}\"`"),
        (Some(text), _) => format!("write `{text}`"),
        (None, Spelling::Xml) => format!("write {}", xml_form(key.kind)),
        (None, Spelling::Yaml) => format!("write {}", yaml_form(key.kind)),
        (None, Spelling::Python) => format!("write {}", python_form(key.kind)),
    }
}

/// `1`, `0`, `"true"`, `"NO"`: what people write for a boolean.
fn meant_boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Integer(1) => Some(true),
        Value::Integer(0) => Some(false),
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" | "1" | "enabled" => Some(true),
            "false" | "no" | "off" | "0" | "disabled" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// The value of an on/off list that a boolean was meant for: `Enable: true` for FileVault's `On`.
fn meant_choice(truth: bool, key: &Key) -> Option<String> {
    let wanted: &[&str] = if truth {
        &["on", "yes", "true", "allow"]
    } else {
        &["off", "no", "false", "deny"]
    };
    key.values
        .iter()
        .map(|allowed| allowed.value.to_string())
        .find(|value| wanted.contains(&value.to_ascii_lowercase().as_str()))
}

const fn element(kind: Kind) -> &'static str {
    match kind {
        Kind::Dictionary => "dict",
        other => other.name(),
    }
}

const fn xml_form(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "`<string>…</string>`",
        Kind::Integer => "`<integer>…</integer>`, a whole number",
        Kind::Real => "`<real>…</real>`, a number",
        Kind::Boolean => "`<true/>` or `<false/>`",
        Kind::Date => "`<date>2026-01-31T08:00:00Z</date>`",
        Kind::Data => "`<data>…</data>`, in base64",
        Kind::Array => "`<array>…</array>`",
        Kind::Dictionary => "`<dict>…</dict>`",
        Kind::Any => "any value",
    }
}

const fn yaml_form(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "text, and put it in quotes if it looks like a number or a boolean",
        Kind::Integer => "a whole number without quotes",
        Kind::Real => "a number without quotes",
        Kind::Boolean => "`true` or `false`, without quotes",
        Kind::Date => "`!date 2026-01-31T08:00:00Z`",
        Kind::Data => "`!file path`, or `!base64 \"…\"`",
        Kind::Array => "a list: `[…]`, or one line with `- ` an item",
        Kind::Dictionary => "keys and values: `{ … }`, or one line a key",
        Kind::Any => "any value",
    }
}

const fn python_form(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "text: `\"…\"`",
        Kind::Integer => "a whole number, an `int`",
        Kind::Real => "a number, a `float` or an `int`",
        Kind::Boolean => "`True` or `False`",
        Kind::Date => "a `datetime`, such as `datetime(2026, 1, 31, 8, tzinfo=timezone.utc)`",
        Kind::Data => "`bytes`, such as `pathlib.Path(\"…\").read_bytes()`",
        Kind::Array => "a list: `[…]`",
        Kind::Dictionary => "a dictionary: `{…}`",
        Kind::Any => "any value",
    }
}

fn array(
    context: &mut Context<'_>,
    node: &Node,
    items: &[Node],
    key: &'static Key,
    path: &Path<'_>,
) {
    if key.keys.is_empty() {
        return;
    }
    for (index, item) in items.iter().enumerate() {
        if let Some(item_key) = item_key(key, item) {
            check(context, item, item_key, &path.index(index));
        }
    }
    if let [only] = key.keys
        && let Some((least, most)) = only.repetition
    {
        let count = items.len();
        if count < least as usize || count > most as usize {
            let amount = if least == most {
                least.to_string()
            } else {
                format!("{least} to {most}")
            };
            let items = if count == 1 { "item" } else { "items" };
            let what = path.subject();
            let message = format!("{what} holds {count} {items}, but Apple defines {amount}");
            context.report(&S009, message, node.span, path).help =
                Some(format!("give it {amount} items"));
        }
    }
}

/// What an item of an array is held against: the first entry that its type fits, else the first.
fn item_key(key: &'static Key, item: &Node) -> Option<&'static Key> {
    let kind = item.value.kind()?;
    key.keys
        .iter()
        .find(|alternative| fits(kind, alternative.kind))
        .or_else(|| key.keys.first())
}

fn scalar(context: &mut Context<'_>, node: &Node, key: &'static Key, path: &Path<'_>) {
    if !key.values.is_empty() {
        value_list(context, node, key, path);
    }
    range(context, node, key, path);
    if let Value::String(text) = &node.value {
        form::check(context, node, text, key, path);
    }
}

fn value_list(context: &mut Context<'_>, node: &Node, key: &'static Key, path: &Path<'_>) {
    match key
        .values
        .iter()
        .find(|allowed| equals(&node.value, &allowed.value))
    {
        Some(allowed) => value_availability(context, node, allowed, path),
        None => not_in_list(context, node, key, path),
    }
}

fn value_availability(
    context: &mut Context<'_>,
    node: &Node,
    allowed: &AllowedValue,
    path: &Path<'_>,
) {
    let Some(target) = context.target.macos else {
        return;
    };
    let value = allowed.value;
    if let Some(introduced) = allowed.introduced.filter(|version| *version > target) {
        let message = format!(
            "`{}` takes the value `{value}` from macOS {introduced} on; the target is macOS {target}",
            path.name()
        );
        context.report(&A003, message, node.span, path).help = Some(format!(
            "choose another value, or raise the target to macOS {introduced}"
        ));
    }
    if let Some(removed) = allowed.removed.filter(|version| *version <= target) {
        let message = format!(
            "`{}` takes the value `{value}` only before macOS {removed}; the target is macOS {target}",
            path.name()
        );
        context.report(&A003, message, node.span, path).help =
            Some("choose another value".to_owned());
    }
}

fn not_in_list(context: &mut Context<'_>, node: &Node, key: &'static Key, path: &Path<'_>) {
    let shown = show(&node.value, key);
    let message = format!("{shown} is not a value of `{}`", path.name());
    let candidates: Vec<_> = key
        .values
        .iter()
        .map(|allowed| allowed.value.to_string())
        .collect();
    let suggestion = node
        .value
        .as_str()
        .and_then(|text| nearest(text, candidates.iter().map(String::as_str)));
    let list = list(key.values).unwrap_or_default();
    context.report(&S006, message, node.span, path).help = Some(match suggestion {
        Some(suggestion) => format!("did you mean `{suggestion}`? It takes {list}"),
        None => format!("it takes {list}"),
    });
}

/// The value in backticks, unless it is a secret or too long to show.
pub(super) fn show(value: &Value, key: &Key) -> String {
    match value {
        _ if key.secret => "this".to_owned(),
        Value::String(text) if text.chars().count() > 60 => "this text".to_owned(),
        Value::String(text) => format!("`{text}`"),
        Value::Integer(number) => format!("`{number}`"),
        Value::Real(number) => format!("`{number}`"),
        Value::Boolean(truth) => format!("`{truth}`"),
        _ => "this".to_owned(),
    }
}

/// Is a value of a property list this value of the schema?
pub(super) fn equals(value: &Value, scalar: &Scalar) -> bool {
    match (value, scalar) {
        (Value::String(text), Scalar::String(wanted)) => text == wanted,
        (Value::Integer(number), Scalar::Integer(wanted)) => *number == i128::from(*wanted),
        (Value::Real(number), Scalar::Real(wanted)) => number == wanted,
        #[expect(clippy::cast_precision_loss, reason = "value lists hold small numbers")]
        (Value::Integer(number), Scalar::Real(wanted)) => (*number as f64) == *wanted,
        #[expect(clippy::cast_precision_loss, reason = "value lists hold small numbers")]
        (Value::Real(number), Scalar::Integer(wanted)) => *number == *wanted as f64,
        (Value::Boolean(truth), Scalar::Boolean(wanted)) => truth == wanted,
        _ => false,
    }
}

fn range(context: &mut Context<'_>, node: &Node, key: &'static Key, path: &Path<'_>) {
    let Some(range) = key.range else { return };
    #[expect(
        clippy::cast_precision_loss,
        reason = "Apple's bounds are far below the loss of precision"
    )]
    let number = match node.value {
        Value::Integer(number) => number as f64,
        Value::Real(number) => number,
        _ => return,
    };
    let bounds = match (range.min, range.max) {
        (Some(min), Some(max)) if number < min || number > max => {
            format!("a number from {min} to {max}")
        }
        (Some(min), None) if number < min => format!("{min} or more"),
        (None, Some(max)) if number > max => format!("{max} or less"),
        _ => return,
    };
    let message = format!("`{}` is {number}, but Apple allows {bounds}", path.name());
    context.report(&S007, message, node.span, path).help = Some(format!("choose {bounds}"));
}

/// `one of `On`, `Off``; `None` for no list.
pub(super) fn list(values: &[AllowedValue]) -> Option<String> {
    match values {
        [] => None,
        [only] => Some(format!("only `{}`", only.value)),
        several if several.len() > 12 => {
            let shown = several.iter().take(12).map(|allowed| allowed.value);
            Some(format!(
                "one of {}, … ({} in all)",
                quoted(shown),
                several.len()
            ))
        }
        several => Some(format!(
            "one of {}",
            quoted(several.iter().map(|allowed| allowed.value))
        )),
    }
}

/// `` `A` ``, or ``one of `A`, `B` ``.
pub(super) fn one_of(items: &[&str]) -> String {
    match items {
        [only] => format!("`{only}`"),
        several => format!("one of {}", quoted(several)),
    }
}

/// `` `A`, `B` ``.
pub(super) fn quoted<T: std::fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    items
        .into_iter()
        .map(|item| format!("`{item}`"))
        .collect::<Vec<_>>()
        .join(", ")
}
