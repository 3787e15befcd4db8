//! Setting by setting: what was meant, and what is there.

use super::printed::{Agreement, compare};
use super::{Audit, Finding, State};
use crate::compare::{Place, Setting, is_same, settings, show_unless_secret};
use crate::lift::{Installed, Precision};
use crate::lower::settings_catalog;
use crate::policy::{Deliver, Policy, Profile};
use russet_payloads::{Scope, find_declaration};
use std::collections::{BTreeMap, BTreeSet};

/// Holds what is installed against a policy.
///
/// Where several profiles of the policy set one place (variants for different Macs), one of them has to be there.
/// Declarations and what Apple's tools do not print, secrets above all, are [`State::Unknown`].
///
/// ```
/// use russet::audit::{State, audit};
/// use russet::diagnostic::Files;
/// use russet::source::{LoadOptions, load_text};
/// let policy = "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true, tilesize: 48 }\n";
/// let policy = load_text(policy, "dock.yaml", &LoadOptions::default()).policy;
/// let printed = b"<plist version=\"1.0\"><dict><key>_computerlevel</key><array><dict>
///     <key>ProfileIdentifier</key><string>com.contoso.dock</string>
///     <key>ProfileItems</key><array><dict>
///         <key>PayloadType</key><string>com.apple.dock</string>
///         <key>PayloadContent</key><dict><key>autohide</key><false/></dict>
///     </dict></array>
/// </dict></array></dict></plist>";
/// let installed = russet::lift::installed(printed, "mac.plist", &mut Files::new()).unwrap();
/// let audit = audit(&policy, installed);
/// assert_eq!((audit.count(State::Different), audit.count(State::Missing)), (1, 1));
/// ```
#[must_use]
pub fn audit(policy: &Policy, installed: Installed) -> Audit {
    let mac = Policy {
        profiles: installed.profiles,
        ..Policy::default()
    };
    let there = There::new(&mac);
    let mut meant: BTreeMap<Place<'_>, Vec<Setting<'_>>> = BTreeMap::new();
    for setting in settings(policy, false) {
        meant
            .entry(setting.place.clone())
            .or_default()
            .push(setting);
    }
    let mut findings = Vec::new();
    let mut ours = BTreeSet::new();
    for (place, candidates) in &meant {
        let (found, at) = there.at(place, is_carried_by_intune(policy, candidates));
        ours.insert(at);
        let judged = judge(candidates, found, &there, installed.precision);
        findings.extend(judged.map(|judged| judged.finding(policy, &mac)));
    }
    let others = there
        .by_place
        .iter()
        .filter(|(place, _)| !ours.contains(place));
    for (_, others) in others {
        findings.extend(others.iter().map(|other| not_ours(other, &mac)));
    }
    findings.sort_by(|a, b| (&a.domain, &a.key, a.scope).cmp(&(&b.domain, &b.key, b.scope)));
    Audit { findings }
}

/// What the Mac has.
struct There<'a> {
    by_place: BTreeMap<Place<'a>, Vec<Setting<'a>>>,
    /// Payload types of which the Mac prints no settings.
    without_settings: BTreeSet<&'a str>,
}

impl<'a> There<'a> {
    fn new(mac: &'a Policy) -> Self {
        let mut by_place: BTreeMap<Place<'a>, Vec<Setting<'a>>> = BTreeMap::new();
        for setting in settings(mac, false) {
            by_place
                .entry(setting.place.clone())
                .or_default()
                .push(setting);
        }
        let payloads = mac.profiles.iter().flat_map(|profile| &profile.payloads);
        let without_settings = payloads
            .filter(|payload| payload.content.is_empty())
            .map(|payload| payload.payload_type.as_str())
            .collect();
        Self {
            by_place,
            without_settings,
        }
    }

    /// What is at a place, and which place that is: Intune picks the channel of a setting of the catalog itself.
    fn at(&self, place: &Place<'a>, any_channel: bool) -> (&[Setting<'a>], Place<'a>) {
        let at = |place: &Place<'a>| self.by_place.get(place).map(Vec::as_slice);
        if let Some(found) = at(place) {
            return (found, place.clone());
        }
        let other = Place {
            scope: match place.scope {
                Scope::System => Scope::User,
                Scope::User => Scope::System,
            },
            ..place.clone()
        };
        match at(&other) {
            Some(found) if any_channel => (found, other),
            _ => (&[], place.clone()),
        }
    }
}

/// One place, judged.
struct Judged<'a, 'm> {
    state: State,
    meant: &'a Setting<'a>,
    found: Option<&'m Setting<'m>>,
}

/// Takes what was meant and what is there together. Of several values that were meant, one is enough.
fn judge<'a, 'm>(
    candidates: &'a [Setting<'a>],
    found: &'m [Setting<'m>],
    there: &There<'_>,
    precision: Precision,
) -> Option<Judged<'a, 'm>> {
    let first = candidates.first()?;
    let Some(any) = found.first() else {
        return Some(Judged {
            state: if is_unprinted(first, there) {
                State::Unknown
            } else {
                State::Missing
            },
            meant: first,
            found: None,
        });
    };
    let mut best: Option<(Agreement, &Setting<'_>, &Setting<'_>)> = None;
    for meant in candidates {
        let worst = found
            .iter()
            .map(|found| (agreement(meant, found, precision), found))
            .max_by_key(|(agreement, _)| *agreement)
            .unwrap_or((Agreement::Different, any));
        if best.is_none_or(|(agreement, ..)| worst.0 < agreement) {
            best = Some((worst.0, meant, worst.1));
        }
    }
    let (agreement, meant, found) = best?;
    let state = match agreement {
        Agreement::Same => State::AsIntended,
        Agreement::Unknown => State::Unknown,
        // Apple's tools print a secret as something else.
        Agreement::Different if meant.is_secret => State::Unknown,
        Agreement::Different => State::Different,
    };
    Some(Judged {
        state,
        meant,
        found: Some(found),
    })
}

fn agreement(meant: &Setting<'_>, found: &Setting<'_>, precision: Precision) -> Agreement {
    if meant.is_set && is_same(meant.value, found.value, true) {
        return Agreement::Same;
    }
    compare(meant.value, found.value, precision)
}

/// Is it something that the Mac does not print even where it has it?
fn is_unprinted(setting: &Setting<'_>, there: &There<'_>) -> bool {
    setting.is_secret
        || is_for_intune_alone(setting)
        || find_declaration(setting.place.domain).is_some()
        || there.without_settings.contains(setting.place.domain)
}

/// Is it a setting of the catalog that Intune keeps to itself, such as how often it rotates a recovery key?
fn is_for_intune_alone(setting: &Setting<'_>) -> bool {
    let domain = setting.place.domain;
    let key = setting.place.first_key().unwrap_or_default();
    let is_apples = !russet_payloads::find(domain).is_empty();
    settings_catalog::catalog_only_payload(domain)
        || (is_apples && settings_catalog::catalog_only_key(domain, key))
}

impl Judged<'_, '_> {
    fn finding(&self, policy: &Policy, mac: &Policy) -> Finding {
        let Setting { place, span, .. } = self.meant;
        Finding {
            domain: place.domain.to_owned(),
            key: place.key(),
            scope: place.scope,
            state: self.state,
            meant: Some(show_unless_secret(self.meant.value, self.meant.is_secret)),
            installed: self
                .found
                .map(|found| show_unless_secret(found.value, self.meant.is_secret)),
            profile: name(policy, self.meant),
            installed_by: self.found.and_then(|found| name(mac, found)),
            span: *span,
        }
    }
}

fn not_ours(setting: &Setting<'_>, mac: &Policy) -> Finding {
    Finding {
        domain: setting.place.domain.to_owned(),
        key: setting.place.key(),
        scope: setting.place.scope,
        state: State::NotOurs,
        meant: None,
        installed: Some(show_unless_secret(setting.value, setting.is_secret)),
        profile: None,
        installed_by: name(mac, setting),
        span: crate::value::Span::NONE,
    }
}

fn name(policy: &Policy, setting: &Setting<'_>) -> Option<String> {
    let profile: &Profile = policy.profiles.get(setting.profile)?;
    Some(profile.name.clone())
}

/// May Intune deliver the setting by its catalog?
fn is_carried_by_intune(policy: &Policy, settings: &[Setting<'_>]) -> bool {
    settings.iter().any(|setting| {
        let profile = policy.profiles.get(setting.profile);
        profile.is_some_and(|profile| {
            matches!(profile.deliver, Deliver::SettingsCatalog | Deliver::Auto)
        })
    })
}
