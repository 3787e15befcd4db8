//! What a text has to look like: a URL, a UUID, a MAC address.

use super::context::Context;
use super::path::Path;
use super::value::show;
use crate::diagnostic::rules::S008;
use crate::value::Node;
use russet_payloads::{Key, Subtype};

/// Checks the form of a text.
pub(super) fn check(
    context: &mut Context<'_>,
    node: &Node,
    text: &str,
    key: &'static Key,
    path: &Path<'_>,
) {
    // A reference is looked up, which says more than that it looks wrong.
    if !key.references.is_empty() || super::placeholders::has_placeholder(text) {
        return;
    }
    let wanted = match (key.format, key.subtype) {
        (Some(format), _) if !matches_format(text, format) => describe_format(format),
        (_, Some(Subtype::Url)) if !is_url(text) => {
            "a URL with its scheme, such as `https://example.com/path`".to_owned()
        }
        (_, Some(Subtype::Hostname)) if !is_hostname(text) => {
            "a host name, such as `host.example.com`".to_owned()
        }
        (_, Some(Subtype::Email)) if !is_email(text) => {
            "an e-mail address, such as `name@example.com`".to_owned()
        }
        _ => return,
    };
    let message = format!(
        "{} does not have the form of `{}`",
        show(&node.value, key),
        path.name()
    );
    context.report(&S008, message, node.span, path).help = Some(format!("it takes {wanted}"));
}

/// A form that cannot be read as a regular expression holds for everything: the facts are tested for that.
fn matches_format(text: &str, format: &str) -> bool {
    regex_lite::Regex::new(format).map_or(true, |expression| expression.is_match(text))
}

fn describe_format(format: &str) -> String {
    if format.contains("{8}-") {
        return "a UUID, such as `2F6E3C1A-0B7D-4E55-9D0C-5B1A3E8F7A21`".to_owned();
    }
    match format {
        "^https://.*$" => "a URL that begins with `https://`".to_owned(),
        "^([0-9A-Fa-f]{2}:){5}([0-9A-Fa-f]{2})$" => {
            "a MAC address, such as `A1:B2:C3:D4:E5:F6`".to_owned()
        }
        other => format!("text that matches `{other}`"),
    }
}

fn is_url(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty()
            && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
            && !text.contains(char::is_whitespace)
    })
}

fn is_hostname(text: &str) -> bool {
    !text.is_empty()
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, '/' | '@' | '?' | '#'))
}

fn is_email(text: &str) -> bool {
    text.split_once('@')
        .is_some_and(|(user, host)| !user.is_empty() && is_hostname(host))
}
