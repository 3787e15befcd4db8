//! The title: whose policy it is, which Macs it is for, and how much there is of it.

use super::phase::Keys;
use crate::policy::{EnrollmentKind, Kind, Target};
use crate::report::context::{Context, What, nouns};
use crate::report::model::{Block, Report};
use crate::report::text::{Text, and_later, capital};
use crate::value::date_to_text;

/// The title of a report whose profiles set this many keys.
pub(super) fn cover(context: &Context<'_>, keys: &Keys) -> Report {
    let organization = context.policy.organization.clone().unwrap_or_default();
    let date = context.options.date.map(|date| {
        let text = date_to_text(&date);
        text.get(..10).unwrap_or(&text).to_owned()
    });
    let version = format!("Russet {}", env!("CARGO_PKG_VERSION"));
    let mut facts = target(context.policy.target);
    if let Some(identifier) = &context.policy.identifier {
        facts.push(("Identifiers".to_owned(), vec![identifiers(identifier)]));
    }
    if let Some(date) = &date {
        facts.push(("Date".to_owned(), vec![Text::plain(date)]));
    }
    Report {
        title: "macOS management policy".to_owned(),
        organization,
        lead: vec![
            Block::Paragraph(Text::plain(
                "What is configured on the Macs, why, and who gets it.",
            )),
            Block::Facts(facts),
            Block::Counts(counts(context, keys.count)),
            Block::Remark(how_to_read()),
        ],
        imprint: Text::plain(match date {
            Some(date) => format!("Made with {version} on {date}."),
            None => format!("Made with {version}."),
        }),
        keys: keys.count,
        without_meaning: keys.without_meaning.clone(),
        ..Report::default()
    }
}

fn identifiers(prefix: &str) -> Text {
    Text::plain("begin with ").and_code(prefix)
}

fn how_to_read() -> Text {
    Text::new()
        .and_strong("How to read it. ")
        .and("The overview says what each phase of Microsoft's end-to-end guide for macOS has here; ")
        .then(Text::link("recipients", "who gets what"))
        .and(" shows the assignments. After that there is an entry for each profile and object: why it is there, how it reaches the Mac, and every key with its value and what it means. ")
        .and("Passwords and other secrets are never shown. ")
        .then(Text::link("glossary", "The glossary"))
        .and(" explains the terms.")
}

/// The Macs that the policy is for.
fn target(target: Target) -> Vec<(String, Vec<Text>)> {
    let mut facts = Vec::new();
    let mut put = |name: &str, text: String| facts.push((name.to_owned(), vec![Text::plain(text)]));
    if let Some(version) = target.macos {
        put("For", and_later(version));
    }
    if let Some(enrollment) = target.enrollment {
        put("Enrollment", capital(in_words(enrollment)));
    }
    match target.supervised {
        Some(true) => put("Supervision", "All Macs are supervised".to_owned()),
        Some(false) => put("Supervision", "The Macs are not supervised".to_owned()),
        None => {}
    }
    facts
}

const fn in_words(enrollment: EnrollmentKind) -> &'static str {
    match enrollment {
        EnrollmentKind::Automated => "automated, through Apple Business or School Manager",
        EnrollmentKind::Device => "device enrollment, which the user starts",
        EnrollmentKind::User => "user enrollment, for devices of their users",
        EnrollmentKind::Manual => "none: profiles are opened by hand",
    }
}

/// How many there are of each kind; what there is none of is left out.
fn counts(context: &Context<'_>, keys: usize) -> Vec<(usize, String)> {
    let profiles = context.policy.profiles.len();
    let profiles = (profiles, one_or_several(profiles, "Profile", "Profiles"));
    let keys = (keys, one_or_several(keys, "Setting", "Settings"));
    let kinds = Kind::ALL.into_iter().map(|kind| {
        let objects = context.items.iter();
        let objects = objects.filter(|item| match item.what {
            What::Object(object) => object.kind() == kind,
            What::Profile(_) => false,
        });
        let count = objects.count();
        (
            count,
            one_or_several(count, &capital(kind.title()), nouns(kind)),
        )
    });
    let all = [profiles, keys].into_iter().chain(kinds);
    all.filter(|(count, _)| *count > 0).collect()
}

fn one_or_several(count: usize, one: &str, several: &str) -> String {
    match count {
        1 => one.to_owned(),
        _ => several.to_owned(),
    }
}
