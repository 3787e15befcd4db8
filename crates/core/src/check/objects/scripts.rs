//! Scripts: those that run on the Mac, those of custom attributes, and those around the installation of a package.

mod text;

use super::finding;
use crate::check::installed::scripts;
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::object::content::script;
use crate::policy::{Assigned, Object};
use crate::value::Node;
use std::borrow::Cow;

/// Intune takes scripts of fewer bytes than this.
const LIMIT: usize = 1 << 20;

/// Scripts around the installation of a package have fewer characters than this.
const LIMIT_AROUND_INSTALLING: usize = 15_360;

/// How often the admin center lets a script run.
const FREQUENCIES: [&str; 9] = [
    "PT15M", "PT30M", "PT1H", "PT2H", "PT3H", "PT6H", "PT12H", "P1D", "P7D",
];

/// The same spans of time as Graph and people also write them; of the last two a script runs once.
const SAME_FREQUENCIES: [&str; 6] = ["P1W", "PT24H", "PT60M", "PT168H", "PT0S", "PT0M"];

/// How many times more the admin center lets a script be tried.
const RETRIES: std::ops::RangeInclusive<i128> = 0..=3;

/// Reports what is wrong with the scripts of an object, and with how they run.
pub(super) fn check(object: &Object, found: &mut Vec<Diagnostic>) {
    for (property, node) in scripts(object) {
        content(object, property, node, found);
    }
    if object.object_type.assigned == Assigned::Script {
        runs(object, found);
    }
}

/// A script under examination.
struct Script<'a> {
    object: &'a Object,
    /// Where it stands.
    node: &'a Node,
    place: Cow<'static, str>,
    /// What it is called in messages: its file, or whose it is.
    name: String,
    bytes: Cow<'a, [u8]>,
}

impl Script<'_> {
    fn finding(&self, code: crate::diagnostic::Code, message: String) -> Diagnostic {
        finding(self.object, code, message, self.node.span, &self.place)
    }
}

fn content(object: &Object, property: &'static str, node: &Node, found: &mut Vec<Diagnostic>) {
    let is_own = property == "scriptContent";
    let place = if is_own {
        Cow::Borrowed(property)
    } else {
        format!("{property}/scriptContent").into()
    };
    let name = match object.file_at(node.span) {
        Some(path) => format!("`{path}`"),
        None if is_own => format!("the script of `{}`", object.name),
        None => format!("the `{property}` of `{}`", object.name),
    };
    let Some(bytes) = script(&node.value) else {
        let message = format!("{name} is neither a script nor base64");
        let found_here = finding(object, &rules::R104, message, node.span, &place);
        found
            .push(found_here.with_help(
                "write `!file PATH`, or the text of the script, which begins with `#!`",
            ));
        return;
    };
    let script = Script {
        object,
        node,
        place,
        name,
        bytes,
    };
    if let Some(fault) = text::unreadable(&script) {
        found.push(fault);
        return;
    }
    found.extend(text::interpreter(&script));
    found.extend(too_long(&script, is_own));
    found.extend(text::private_key(&script));
    if object.text("runAsAccount") == Some("user") {
        found.extend(text::wants_root(&script));
    }
}

fn too_long(script: &Script<'_>, is_own: bool) -> Option<Diagnostic> {
    let (size, limit, unit) = if is_own {
        (script.bytes.len(), LIMIT, "bytes")
    } else {
        let characters = String::from_utf8_lossy(&script.bytes).chars().count();
        (characters, LIMIT_AROUND_INSTALLING, "characters")
    };
    if size < limit {
        return None;
    }
    let message = format!(
        "{} has {size} {unit}, and Intune takes fewer than {limit}",
        script.name
    );
    let found = script.finding(&rules::R105, message);
    Some(found.with_help("put what it carries along into a package, or let it download that"))
}

/// How often it runs, and how often it is tried again.
fn runs(object: &Object, found: &mut Vec<Diagnostic>) {
    if let Some(node) = object.property("retryCount")
        && let Some(count) = node.value.as_integer()
        && !RETRIES.contains(&count)
    {
        let message = format!("the admin center lets a script be tried 3 times more, not {count}");
        let found_here = finding(object, &rules::R106, message, node.span, "retryCount");
        found.push(found_here.with_help("write `retryCount: 3` or fewer"));
    }
    if let Some(node) = object.property("executionFrequency")
        && let Some(text) = node.value.as_str()
        && !FREQUENCIES.contains(&text)
        && !SAME_FREQUENCIES.contains(&text)
    {
        let message = format!("the admin center has no script that runs every `{text}`");
        let help = format!("write one of `{}`", FREQUENCIES.join("`, `"));
        let place = "executionFrequency";
        found.push(finding(object, &rules::R106, message, node.span, place).with_help(help));
    }
}
