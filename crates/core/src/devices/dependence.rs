//! What of a policy depends on the columns of a device list.

use super::DeviceFault;
use super::roster::listed;
use crate::diagnostic::{Diagnostic, Files, Pointer, nearest, rules};
use crate::lower::slug;
use crate::policy::{Deliver, Kind, Object, Policy, Profile};
use crate::source::Trace;
use crate::value::Span;
use std::collections::{BTreeMap, BTreeSet};

/// A policy, loaded for the first device of a list, and the columns of that list.
pub(super) struct Dependence<'a> {
    pub(super) policy: &'a Policy,
    pub(super) trace: &'a Trace,
    pub(super) columns: &'a [String],
}

impl Dependence<'_> {
    fn is_column(&self, name: &str) -> bool {
        self.columns.iter().any(|column| column == name)
    }

    fn is_any_column(&self, variables: &BTreeSet<String>) -> bool {
        variables.iter().any(|name| self.is_column(name))
    }

    /// Does everything depend on the device, by what the root document says of all profiles?
    fn is_root(&self) -> bool {
        self.is_any_column(&self.policy.variables)
    }

    pub(super) fn profile(&self, profile: &Profile) -> bool {
        self.is_root() || self.is_any_column(&profile.variables)
    }

    pub(super) fn object(&self, object: &Object) -> bool {
        self.is_root() || self.is_any_column(&object.variables)
    }

    /// Is the text at a place written with a column? What a program made has no text, and may be.
    pub(super) fn is_at(&self, span: Span, files: &Files) -> bool {
        let text = files.get(span.file).map_or("", |file| &*file.text);
        let written = text.get(span.start as usize..span.end as usize);
        text.is_empty() || self.is_text(written.unwrap_or_default())
    }

    fn is_text(&self, text: &str) -> bool {
        self.trace.behind(text).any(|name| self.is_column(name))
    }

    /// What has to be the same for all devices and is not.
    pub(super) fn names(&self) -> Vec<Diagnostic> {
        let heads = self
            .trace
            .documents
            .iter()
            .flat_map(|document| &document.head);
        let depending = heads.filter(|(_, text)| self.is_text(text));
        let report = |(span, text): &(Span, String)| {
            let message =
                format!("what this document is about, `{text}`, depends on the device list");
            let help = "write a name that all devices share; `display-name` may differ";
            Diagnostic::new(&rules::P076, message, *span, Pointer::root()).with_help(help)
        };
        depending.map(report).collect()
    }

    /// The profiles to render: those that are asked for, or all that depend on the device.
    pub(super) fn chosen(&self, asked: &[String]) -> Result<BTreeSet<String>, DeviceFault> {
        let depending = self.policy.profiles.iter();
        let depending = depending.filter(|profile| self.profile(profile));
        let depending: BTreeSet<String> = depending.map(|profile| profile.name.clone()).collect();
        let refuse = |message: String, help: String| {
            Err(DeviceFault::at(&rules::P075, message, help, None, ""))
        };
        for name in asked {
            let mut profiles = self.policy.profiles.iter();
            if !profiles.any(|profile| profile.name == *name) {
                let names = self.policy.profiles.iter();
                let help = match nearest(name, names.map(|profile| profile.name.as_str())) {
                    Some(nearest) => format!("did you mean `{nearest}`?"),
                    None => "write the name of a profile of the policy".to_owned(),
                };
                return refuse(format!("there is no profile `{name}`"), help);
            }
            if !depending.contains(name) {
                return refuse(
                    format!("the profile `{name}` is the same for all devices of the list"),
                    self.columns_and_variables(),
                );
            }
        }
        if depending.is_empty() {
            let message = "no profile depends on the device list".to_owned();
            return refuse(message, self.columns_and_variables());
        }
        if asked.is_empty() {
            return Ok(depending);
        }
        Ok(asked.iter().cloned().collect())
    }

    fn columns_and_variables(&self) -> String {
        let profiles = self
            .policy
            .profiles
            .iter()
            .map(|profile| &profile.variables);
        let objects = self.policy.objects.iter().map(|object| &object.variables);
        let used = profiles.chain(objects).chain([&self.policy.variables]);
        let used: BTreeSet<&String> = used.flatten().collect();
        let columns = listed(self.columns.iter());
        if used.is_empty() {
            return format!("the columns are {columns}, and the policy uses no variables");
        }
        let used = listed(used.into_iter());
        format!("the columns are {columns}, and the policy uses the variables {used}")
    }

    /// The documents of which these profiles are made, by their numbers.
    pub(super) fn documents(&self, names: &BTreeSet<String>) -> BTreeSet<usize> {
        let documents = &self.trace.documents;
        let extends = documents.iter().filter_map(|document| {
            Some((document.profile.as_deref()?, document.extends.as_deref()?))
        });
        let extends: Vec<(&str, &str)> = extends.collect();
        let mut wanted: BTreeSet<&str> = BTreeSet::new();
        let mut waiting: Vec<&str> = names.iter().map(String::as_str).collect();
        while let Some(name) = waiting.pop() {
            if wanted.insert(name) {
                let bases = extends.iter().filter(|(profile, _)| *profile == name);
                waiting.extend(bases.map(|(_, base)| base));
            }
        }
        let mut profiles = self.policy.profiles.iter();
        // Which certificates come with a network may depend on the device too.
        let with_objects =
            profiles.any(|profile| profile.made_from.is_some() && names.contains(&profile.name));
        let is_wanted = |document: &crate::source::Traced| match (&document.profile, document.kind)
        {
            (Some(name), _) => wanted.contains(name.as_str()),
            (None, Some(Kind::Certificate | Kind::Network)) => with_objects,
            _ => false,
        };
        let numbered = documents.iter().enumerate();
        numbered
            .filter(|(_, document)| is_wanted(document))
            .map(|(number, _)| number)
            .collect()
    }
}

/// A profile that depends on the device is a configuration profile unless it says something else.
pub(super) fn deliver(profile: &mut Profile) -> Result<(), Diagnostic> {
    match profile.deliver {
        Deliver::Auto | Deliver::Mobileconfig => {
            profile.deliver = Deliver::Mobileconfig;
            Ok(())
        }
        other => {
            let message = format!(
                "`{}` depends on the device list and is delivered as `{}`, of which there cannot be one a device",
                profile.name,
                other.name()
            );
            let pointer = profile.pointer.key("deliver");
            Err(
                Diagnostic::new(&rules::P076, message, profile.span, pointer)
                    .with_help("write `deliver: mobileconfig`"),
            )
        }
    }
}

/// Profiles that would be written to one file.
pub(super) fn same_files(profiles: &[&Profile]) -> Vec<Diagnostic> {
    let mut slugs: BTreeMap<String, &Profile> = BTreeMap::new();
    let mut found = Vec::new();
    for profile in profiles {
        let slug = slug(&profile.name);
        match slugs.get(&slug) {
            Some(first) => {
                let message = format!(
                    "`{}` and `{}` would both be written to `{slug}.mobileconfig`",
                    profile.name, first.name
                );
                let here =
                    Diagnostic::new(&rules::C040, message, profile.span, profile.pointer.clone());
                found.push(
                    here.with_help("give one of them another name")
                        .with_related(first.span, "the other profile"),
                );
            }
            None => {
                slugs.insert(slug, profile);
            }
        }
    }
    found
}
