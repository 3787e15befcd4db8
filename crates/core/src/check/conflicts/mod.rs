//! What several profiles say of the same thing, where they may reach the same Mac.
//!
//! Settings are compared in the space of [`compare`](crate::compare), so that it plays no part in which form each is
//! delivered. At each place every setting is held against the first one that reaches the same Mac, not against all:
//! that names each of them once.

mod compliance;
pub(super) mod overlap;
#[cfg(test)]
mod tests;

use crate::compare::{Place, Setting, is_same, settings, show_unless_secret};
use crate::diagnostic::{Code, Diagnostic, Severity, rules};
use crate::lower::settings_catalog;
use crate::policy::{Deliver, Payload, Policy, Profile};
use crate::value::Span;
use overlap::{Overlap, overlap};
use russet_payloads::{Scope, find_declaration, find_key};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Reports conflicts and duplicates between the profiles of a policy, and between those and its compliance policies.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if policy.profiles.is_empty() && policy.objects.is_empty() {
        return;
    }
    let mut settings = settings(policy, false);
    settings.retain(|setting| !came_along(policy, setting));
    let mut conflicts = Conflicts {
        policy,
        duplicates: BTreeMap::new(),
        conflicting: BTreeSet::new(),
        found: Vec::new(),
    };
    for at_place in by_place(&settings) {
        conflicts.at_place(&at_place);
    }
    conflicts.single_instances();
    conflicts.duplicates();
    compliance::check(policy, &settings, &mut conflicts.found);
    diagnostics.append(&mut conflicts.found);
}

/// Is it of a certificate that has come along with what refers to it? Nobody could write it in one profile.
fn came_along(policy: &Policy, setting: &Setting<'_>) -> bool {
    let profile = policy.profiles.get(setting.profile);
    let made = profile.filter(|profile| profile.made_from.is_some());
    let own = made.and_then(|profile| profile.payloads.last());
    own.is_some_and(|own| !std::ptr::eq(own, setting.payload))
}

/// The settings of each place that has several, in the order in which the places first occur.
fn by_place<'a>(settings: &'a [Setting<'a>]) -> Vec<Vec<&'a Setting<'a>>> {
    let mut numbers: HashMap<&Place<'_>, usize> = HashMap::with_capacity(settings.len());
    let mut places: Vec<Vec<&Setting<'_>>> = Vec::new();
    for setting in settings {
        let number = *numbers.entry(&setting.place).or_insert(places.len());
        match places.get_mut(number) {
            Some(place) => place.push(setting),
            None => places.push(vec![setting]),
        }
    }
    places.retain(|settings| settings.len() > 1);
    places
}

struct Conflicts<'a> {
    policy: &'a Policy,
    /// By later profile, earlier profile and domain: what is set to the same value.
    duplicates: BTreeMap<(usize, usize, &'a str), Vec<&'a Setting<'a>>>,
    /// By later profile, earlier profile and domain: what is set to different values.
    conflicting: BTreeSet<(usize, usize, &'a str)>,
    found: Vec<Diagnostic>,
}

impl<'a> Conflicts<'a> {
    /// Holds each setting against one of each value and assignment before it: against one that differs, else against one
    /// that is the same.
    fn at_place(&mut self, settings: &[&'a Setting<'a>]) {
        let mut known: Vec<&'a Setting<'a>> = Vec::new();
        for later in settings {
            let reached = known.iter().copied().filter_map(|earlier| {
                let overlap = self.overlap(earlier.profile, later.profile);
                let counts = earlier.profile != later.profile && overlap != Overlap::None;
                counts.then_some((earlier, overlap))
            });
            let mut reached: Vec<_> = reached.collect();
            reached.sort_by_key(|(earlier, _)| is_alike(earlier, later));
            if let Some((earlier, overlap)) = reached.first() {
                self.pair(earlier, later, *overlap);
            }
            let assign = |setting: &Setting<'_>| {
                self.profile(setting.profile)
                    .and_then(|profile| profile.assign.as_ref())
            };
            let is_known = |earlier: &&Setting<'_>| {
                is_alike(earlier, later) && assign(earlier) == assign(later)
            };
            if !known.iter().any(is_known) {
                known.push(later);
            }
        }
    }

    fn pair(&mut self, earlier: &'a Setting<'a>, later: &'a Setting<'a>, overlap: Overlap) {
        let key = (later.profile, earlier.profile, later.place.domain);
        if is_alike(earlier, later) {
            self.duplicates.entry(key).or_default().push(later);
        } else if !earlier.is_set {
            // A Mac adds sets up.
            self.conflicting.insert(key);
            let found = self.conflict(earlier, later, overlap);
            self.found.push(found);
        }
    }

    fn conflict(&self, earlier: &Setting<'_>, later: &Setting<'_>, overlap: Overlap) -> Diagnostic {
        let (code, outcome) = self.outcome(earlier, later);
        let show = |setting: &Setting<'_>| show_unless_secret(setting.value, setting.is_secret);
        let message = format!(
            "`{}` of `{}` is {} here and {} in `{}`: {outcome}",
            later.place.key(),
            later.place.domain,
            show(later),
            show(earlier),
            self.name(earlier.profile),
        );
        let help = match overlap {
            Overlap::Possible => {
                "if no Mac gets both, say so with `exclude-groups` or a filter; else set it in one profile"
            }
            _ => "set it in one profile, or let their assignments exclude each other",
        };
        let mut found = self
            .at(code, message, later)
            .with_help(help)
            .with_related(earlier.span, "the other value");
        if overlap == Overlap::Possible {
            found.severity = Severity::Note;
        }
        found
    }

    /// Which rule it is, and what becomes of the two values.
    fn outcome(&self, earlier: &Setting<'_>, later: &Setting<'_>) -> (Code, String) {
        if let Some(how) = combined(later) {
            return (&rules::C005, how);
        }
        if self.is_catalog(earlier.profile) && self.is_catalog(later.profile) {
            let outcome = "Intune reports a conflict and applies neither";
            return (&rules::C004, outcome.to_owned());
        }
        let outcome = if is_single(later.payload) {
            "a Mac takes only one payload of this type, and which one is not defined"
        } else {
            "which one the Mac takes is not defined"
        };
        (&rules::C003, outcome.to_owned())
    }

    /// Payloads of which a Mac takes one, in profiles that set different keys of it. Intune makes one payload of what its
    /// catalog policies say.
    fn single_instances(&mut self) {
        let mut first: BTreeMap<(&str, Scope), (usize, &Payload)> = BTreeMap::new();
        for (number, profile) in self.policy.profiles.iter().enumerate() {
            let scope = profile.scope().unwrap_or(Scope::System);
            for payload in profile.payloads.iter().filter(|payload| is_single(payload)) {
                let domain = payload.payload_type.as_str();
                let (earlier, other) = *first.entry((domain, scope)).or_insert((number, payload));
                let key = (number, earlier, domain);
                if earlier == number
                    || self.conflicting.contains(&key)
                    || self.overlap(earlier, number) != Overlap::Certain
                    || (self.is_catalog(earlier) && self.is_catalog(number))
                {
                    continue;
                }
                self.duplicates.remove(&key);
                let found = self.second(payload, other, earlier);
                self.found.push(found);
            }
        }
    }

    fn second(&self, payload: &Payload, other: &Payload, earlier: usize) -> Diagnostic {
        let message = format!(
            "a Mac takes only one `{}` payload, and `{}` has one too",
            payload.payload_type,
            self.name(earlier)
        );
        let pointer = payload.pointer.clone();
        Diagnostic::new(&rules::C006, message, payload.span, pointer)
            .with_help("make them one payload in one profile")
            .with_related(other.span, "the other payload")
    }

    /// One note for all keys that two profiles share.
    fn duplicates(&mut self) {
        for ((_, earlier, domain), settings) in std::mem::take(&mut self.duplicates) {
            let Some(first) = settings.first() else {
                continue;
            };
            let other = self
                .profile(earlier)
                .map_or(Span::NONE, |profile| profile.span);
            let keys: Vec<String> = settings
                .iter()
                .take(3)
                .map(|setting| format!("`{}`", setting.place.key()))
                .collect();
            let more = match settings.len().saturating_sub(3) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let message = format!(
                "{}{more} of `{domain}` has the same value in `{}`",
                keys.join(", "),
                self.name(earlier)
            );
            let found = self.at(&rules::C002, message, first);
            let found =
                found.with_help("set it in one profile, so that it is changed in one place");
            self.found
                .push(found.with_related(other, "the other profile"));
        }
    }

    fn at(&self, code: Code, message: String, setting: &Setting<'_>) -> Diagnostic {
        let key = setting.place.first_key();
        let pointer = key.map_or_else(
            || setting.payload.pointer.clone(),
            |key| setting.payload.pointer.key(key),
        );
        Diagnostic::new(code, message, setting.span, pointer)
    }

    fn is_catalog(&self, number: usize) -> bool {
        let profile = self.profile(number);
        profile.is_some_and(|profile| match profile.deliver {
            Deliver::SettingsCatalog => true,
            Deliver::Auto => settings_catalog::coverage(profile).is_empty(),
            _ => false,
        })
    }

    fn name(&self, profile: usize) -> &str {
        self.profile(profile)
            .map_or("", |profile| profile.name.as_str())
    }

    fn profile(&self, number: usize) -> Option<&'a Profile> {
        self.policy.profiles.get(number)
    }

    fn overlap(&self, a: usize, b: usize) -> Overlap {
        let (Some(a), Some(b)) = (self.profile(a), self.profile(b)) else {
            return Overlap::None;
        };
        let identifier = a.envelope_text("PayloadIdentifier");
        if identifier.is_some() && identifier == b.envelope_text("PayloadIdentifier") {
            // One replaces the other, which is another rule.
            return Overlap::None;
        }
        overlap(a.assign.as_ref(), b.assign.as_ref())
    }
}

fn is_alike(a: &Setting<'_>, b: &Setting<'_>) -> bool {
    is_same(a.value, b.value, a.is_set)
}

/// Does Apple allow one payload of this kind? Payloads that share a type are told apart by their keys.
fn is_single(payload: &Payload) -> bool {
    matches!(super::schemas::of(payload).as_slice(), [only] if only.macos.multiple == Some(false) && only.variant.is_none())
}

/// How macOS combines the two values, where it does.
fn combined(setting: &Setting<'_>) -> Option<String> {
    let key = setting.place.first_key()?;
    let domain = setting.place.domain;
    let strictest = "the stricter one holds";
    if let Some(schema) = find_declaration(domain) {
        let how = find_key(schema.keys, key)?.combine?;
        return Some(format!("macOS combines them (`{how}`)"));
    }
    match domain {
        "com.apple.mobiledevice.passwordpolicy" if key != "customRegex" => {
            Some(strictest.to_owned())
        }
        "com.apple.security.firewall" => Some(strictest.to_owned()),
        "com.apple.TCC.configuration-profile-policy" => {
            Some("the one that denies holds".to_owned())
        }
        "com.apple.applicationaccess" if key.starts_with("allow") => {
            Some(format!("{strictest}, `false`"))
        }
        "com.apple.applicationaccess" if key.starts_with("force") => {
            Some(format!("{strictest}, `true`"))
        }
        _ => None,
    }
}
