//! What the settings catalog cannot carry, said so that the reader knows what to do.

use super::spot::Spot;
use crate::diagnostic::rules::{G001, G002, G003, G004, G005, G006, G007};
use crate::diagnostic::{Diagnostic, Pointer};
use crate::policy::Payload;
use crate::value::{Span, Value};
use russet_graph::{ChoiceOption, Scalar, Segment, Setting};

const INSTEAD: &str = "write `deliver: mobileconfig`, or leave it out";

/// The longest list of conditions that is worth reading.
const LONGEST_LIST: usize = 4;

/// A payload type or preference domain that the catalog does not have.
pub(super) fn payload(payload: &Payload, domain: &str, span: Span, pointer: Pointer) -> Diagnostic {
    let message = if domain == payload.payload_type {
        format!("the settings catalog has no `{domain}`")
    } else {
        format!("the settings catalog has no preferences of `{domain}`")
    };
    Diagnostic::new(&G001, message, span, pointer)
        .with_help("write `deliver: mobileconfig` for this profile")
}

/// A payload without settings.
pub(super) fn empty(payload: &Payload) -> Diagnostic {
    let name = &payload.payload_type;
    let message = format!("the settings catalog has no `{name}` without settings");
    Diagnostic::new(&G001, message, payload.span, payload.pointer.clone())
        .with_help("set one of its keys, or write `deliver: mobileconfig`")
}

/// A key that the catalog does not have.
pub(super) fn key(domain: &str, spot: &Spot<'_>, span: Span) -> Diagnostic {
    let message = format!(
        "the settings catalog has no `{}` of `{domain}`",
        spot.name()
    );
    Diagnostic::new(&G002, message, span, spot.pointer.clone()).with_help(INSTEAD)
}

/// A value of another type than the setting takes.
pub(super) fn wrong_type(spot: &Spot<'_>, span: Span, value: &Value, takes: &str) -> Diagnostic {
    let kind = value.kind().map_or("nothing", russet_payloads::Kind::name);
    let message = format!(
        "`{}` takes {takes} in the settings catalog, this is {}",
        spot.name(),
        with_article(kind)
    );
    Diagnostic::new(&G003, message, span, spot.pointer.clone())
        .with_help(format!("write {takes}, or write `deliver: mobileconfig`"))
}

fn with_article(kind: &str) -> String {
    match kind {
        "nothing" => kind.to_owned(),
        "array" | "integer" => format!("an {kind}"),
        _ => format!("a {kind}"),
    }
}

/// A value that none of the options stands for, or for which nobody knows the option.
pub(super) fn option(setting: &Setting, spot: &Spot<'_>, span: Span, written: &str) -> Diagnostic {
    let name = spot.name();
    let offered = offered(setting);
    let unknown = setting.options.iter().any(|option| option.value.is_none());
    if !unknown {
        let message = format!("the settings catalog does not offer {written} for `{name}`");
        return Diagnostic::new(&G003, message, span, spot.pointer.clone()).with_help(format!(
            "it offers {offered}: write one of these, or `deliver: mobileconfig`"
        ));
    }
    let message = if offered.is_empty() {
        format!("no source says which values the options of `{name}` stand for")
    } else {
        format!("no source says which option of `{name}` stands for {written}")
    };
    let diagnostic = Diagnostic::new(&G004, message, span, spot.pointer.clone());
    diagnostic.with_help(if offered.is_empty() {
        "write `deliver: mobileconfig`, or set it in the admin center".to_owned()
    } else {
        format!("known are {offered}: write one of these, or `deliver: mobileconfig`")
    })
}

/// The values that options are known to stand for.
fn offered(setting: &Setting) -> String {
    let values: Vec<String> = setting
        .options
        .iter()
        .filter_map(|option: &ChoiceOption| option.value)
        .map(|value| format!("`{value}`"))
        .collect();
    values.join(", ")
}

/// A simple setting whose type is not known.
pub(super) fn unknown_type(spot: &Spot<'_>, span: Span) -> Diagnostic {
    let message = format!(
        "no source says what type the settings catalog takes for `{}`",
        spot.name()
    );
    Diagnostic::new(&G004, message, span, spot.pointer.clone())
        .with_help("write `deliver: mobileconfig`, or set it in the admin center")
}

/// A setting that the catalog demands.
pub(super) fn missing(child: &Setting, name: &str, spot: &Spot<'_>, span: Span) -> Diagnostic {
    let owner = match spot.name() {
        "" => format!("`{}`", child.domain),
        owner => format!("`{owner}`"),
    };
    let message = format!("the settings catalog demands `{name}` with {owner}");
    Diagnostic::new(&G005, message, span, spot.pointer.key(name))
        .with_help(format!("set `{name}`, or write `deliver: mobileconfig`"))
}

/// A setting that stands only below an option which is not chosen; several settings where the option decides which.
pub(super) fn dependent(settings: &[&'static Setting], spot: &Spot<'_>, span: Span) -> Diagnostic {
    let name = spot.name();
    let choices = settings
        .iter()
        .flat_map(|setting| {
            setting
                .brought_by
                .iter()
                .map(move |choice| (setting, choice))
        })
        .filter_map(|(setting, choice)| Some((setting, russet_graph::find(choice)?)));
    let (mut keys, mut conditions) = (Vec::new(), Vec::new());
    for (setting, choice) in choices {
        let Some(Segment::Key(key)) = choice.last_segment() else {
            continue;
        };
        keys.push(format!("`{key}`"));
        let values = values_that_bring(choice, setting.id);
        conditions.extend(values.map(|value| format!("`{key}: {value}`")));
    }
    keys.dedup();
    let shown = if conditions.len() > LONGEST_LIST {
        keys
    } else {
        conditions
    };
    let message = format!(
        "the settings catalog has `{name}` only with {}",
        shown.join(" or ")
    );
    Diagnostic::new(&G006, message, span, spot.pointer.clone()).with_help(INSTEAD)
}

/// The values of a choice with which it brings a setting.
fn values_that_bring(choice: &Setting, id: &str) -> impl Iterator<Item = Scalar> {
    choice
        .options
        .iter()
        .filter(move |option| option.children.iter().any(|child| child.id == id))
        .filter_map(|option| option.value)
}

/// A setting that stands in the policy already.
pub(super) fn twice(payload: &Payload, setting: &Setting, first: Span) -> Diagnostic {
    let what = match setting.last_segment() {
        Some(Segment::Key(key)) => key,
        _ => payload.payload_type.as_str(),
    };
    let message = format!("a settings-catalog policy holds `{what}` once, this is the second");
    Diagnostic::new(&G007, message, payload.span, payload.pointer.clone())
        .with_help("put it into a profile of its own, or write `deliver: mobileconfig`")
        .with_related(first, "the first is here")
}
