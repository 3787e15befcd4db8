//! From a row of a device list to the profiles of that device.

use super::dependence::{Dependence, deliver, same_files};
use super::{Device, DeviceFault};
use crate::check;
use crate::diagnostic::{Code, Diagnostic, Files, Pointer, Severity, rules};
use crate::interrupt::Interrupt;
use crate::lower;
use crate::pipeline::Checked;
use crate::policy::{Policy, Profile};
use crate::sign::SignError;
use crate::source::{LoadOptions, Loaded, Prepared};
use crate::value::Span;
use std::collections::BTreeSet;
use std::fmt;

/// Puts a signature around a configuration profile; called by several threads at once.
pub type SignProfile<'w> = dyn Fn(&[u8]) -> Result<Vec<u8>, SignError> + Send + Sync + 'w;

/// How profiles are rendered.
#[derive(Default)]
pub struct Options<'w> {
    /// Variables that are the same for all devices, the target, and the time. Its row of the device list has no part in it, nor
    /// its interrupt: a device is done at once, and the caller stops between two.
    pub load: LoadOptions,
    /// Rules whose findings are accepted.
    pub allow: Vec<Code>,
    /// A warning keeps a device from being rendered, as an error does.
    pub deny_warnings: bool,
    /// The profiles to render, by name; all that depend on the device where there is none.
    pub profiles: Vec<String>,
    /// Signs each profile.
    pub sign: Option<Box<SignProfile<'w>>>,
}

impl fmt::Debug for Options<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("profiles", &self.profiles)
            .field("signed", &self.sign.is_some())
            .finish_non_exhaustive()
    }
}

/// A profile for one device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceProfile {
    /// The name of the profile in the policy.
    pub name: String,
    /// The name of its file, `wi-fi.mobileconfig`.
    pub file_name: String,
    /// Its `PayloadIdentifier`.
    pub identifier: String,
    /// The profile, signed where there is a signer.
    pub content: Vec<u8>,
}

/// What all devices of a list share.
#[derive(Clone, Debug)]
pub struct Common {
    /// What does not depend on the device, to be built once.
    pub rest: Policy,
    /// The names of the profiles that are rendered for each device, in the order of the policy.
    pub rendered: Vec<String>,
    /// What depends on the device and is not rendered: objects of Graph, and profiles that were not asked for. Each as its kind
    /// and name, `group/Pilot`, `profile/Wi-Fi`.
    pub left_out: Vec<String>,
    /// What was found in the policy as it is for the first device, and keeps no device from being rendered.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that these point into, with their secrets blotted out.
    pub files: Files,
}

impl Common {
    /// What was found, with the files that it was found in.
    #[must_use]
    pub fn checked(&self) -> Checked {
        Checked {
            files: self.files.clone(),
            diagnostics: self.diagnostics.clone(),
        }
    }
}

/// Renders the profiles of devices, with as many threads as there are.
///
/// A device is held to the rules about a profile in itself, and no two profiles of it claim one identifier. Rules that
/// hold profiles against each other are asked once, for the first device.
pub struct Renderer<'w> {
    /// The documents that the profiles are made of.
    documents: Prepared<'w>,
    options: Options<'w>,
    names: BTreeSet<String>,
    columns: BTreeSet<String>,
    /// The profiles that are the same for all devices, by what they say of themselves alone.
    others: Vec<Profile>,
    common: Common,
}

impl fmt::Debug for Renderer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Renderer")
            .field("options", &self.options)
            .field("names", &self.names)
            .finish_non_exhaustive()
    }
}

impl<'w> Renderer<'w> {
    /// Finds out what depends on the columns, and checks the policy as it is for the first device.
    ///
    /// What is wrong with that device alone is told when it is rendered.
    ///
    /// # Errors
    ///
    /// What keeps all devices from being rendered: errors in the policy that no column has a part in, P075 where no profile
    /// depends on a column, P076 where something does that cannot.
    pub fn new(
        policy: &Prepared<'w>,
        columns: &[String],
        first: &Device,
        mut options: Options<'w>,
    ) -> Result<Self, DeviceFault> {
        options.load.interrupt = Interrupt::default();
        let (loaded, trace) = policy.load_for(&first.values, &options.load);
        let Loaded {
            policy: whole,
            files,
            diagnostics: mut found,
            ..
        } = loaded;
        let dependence = Dependence {
            policy: &whole,
            trace: &trace,
            columns,
        };
        found.extend(dependence.names());
        let names = match dependence.chosen(&options.profiles) {
            Ok(names) => names,
            Err(fault) if found.iter().all(|found| found.severity != Severity::Error) => {
                return Err(fault);
            }
            Err(_) => return Err(shared(found, &whole, files)),
        };
        let documents = dependence.documents(&names);
        let split = Split::new(&dependence, &names);
        let mut checked = whole.clone();
        for profile in &mut checked.profiles {
            if names.contains(&profile.name) {
                found.extend(deliver(profile).err());
            }
        }
        found.extend(check::check(&checked));
        found.extend(same_files(&split.rendered));
        accept(&options.allow, &mut found);
        check::sort(&mut found);
        found.dedup();

        let mut renderer = Self {
            documents: policy.narrowed(|number| documents.contains(&number)),
            columns: columns.iter().cloned().collect(),
            others: split.rest.profiles.iter().map(identity).collect(),
            common: Common {
                rendered: split.rendered.iter().map(|one| one.name.clone()).collect(),
                left_out: split.left_out,
                rest: split.rest,
                diagnostics: Vec::new(),
                files: Files::new(),
            },
            options,
            names,
        };
        // What is found again in the first device, at a place that is written with a column, is about that device.
        let of_first = renderer.profiles(first).err().unwrap_or_default();
        let is_of_first = |found: &Diagnostic| {
            let mut again = of_first.diagnostics.iter();
            found.severity == Severity::Error
                && dependence.is_at(found.span, &files)
                && again.any(|other| other.code == found.code && other.span == found.span)
        };
        found.retain(|found| !is_of_first(found));
        if found.iter().any(|found| found.severity == Severity::Error) {
            return Err(shared(found, &checked, files));
        }
        renderer.common.diagnostics = found;
        renderer.common.files = masked(files, &checked);
        Ok(renderer)
    }

    /// What all devices share.
    #[must_use]
    pub const fn common(&self) -> &Common {
        &self.common
    }

    /// The profiles of a device, in the order of the policy.
    ///
    /// # Errors
    ///
    /// What is wrong with the policy as it is for this device, or what the signer says.
    pub fn render(&self, device: &Device) -> Result<Vec<DeviceProfile>, DeviceFault> {
        let mut profiles = self.profiles(device)?;
        if let Some(sign) = &self.options.sign {
            for profile in &mut profiles {
                profile.content = sign(&profile.content).map_err(|error| {
                    let found = Diagnostic::new(
                        error.code(),
                        error.to_string(),
                        Span::NONE,
                        Pointer::root(),
                    );
                    let found = vec![found.with_help(error.help())];
                    DeviceFault::for_device(device, found, Files::new())
                })?;
            }
        }
        Ok(profiles)
    }

    /// Like [`render`](Self::render) without signing: what is wrong with a device is found without the cost of its
    /// signatures.
    ///
    /// # Errors
    ///
    /// What is wrong with the policy as it is for this device.
    pub fn check(&self, device: &Device) -> Result<(), DeviceFault> {
        self.profiles(device).map(drop)
    }

    fn profiles(&self, device: &Device) -> Result<Vec<DeviceProfile>, DeviceFault> {
        if let Some(name) = device
            .values
            .keys()
            .find(|name| !self.columns.contains(*name))
        {
            let message = format!("the device has a value for `{name}`, which is no column");
            let found = Diagnostic::new(&rules::P071, message, Span::NONE, Pointer::root());
            let found = vec![found.with_help("name it among the columns")];
            return Err(DeviceFault::for_device(device, found, Files::new()));
        }
        let (loaded, _) = self.documents.load_for(&device.values, &self.options.load);
        let Loaded {
            mut policy,
            files,
            diagnostics: mut found,
            ..
        } = loaded;
        // Whether something uses a variable is a question to the whole policy.
        found.retain(|found| found.code != &rules::P017);
        policy.objects.clear();
        policy
            .profiles
            .retain(|profile| self.names.contains(&profile.name));
        for profile in &mut policy.profiles {
            found.extend(deliver(profile).err());
        }
        found.extend(check::profiles(&policy, &self.others));
        accept(&self.options.allow, &mut found);
        found.retain(|found| self.is_refused(found));
        let mut made = Vec::new();
        if found.is_empty() {
            for profile in &policy.profiles {
                match lower::unsigned_profile(&policy, profile) {
                    Ok(content) => made.push(DeviceProfile {
                        name: profile.name.clone(),
                        file_name: format!("{}.mobileconfig", lower::slug(&profile.name)),
                        identifier: lower::identifier(&policy, profile),
                        content,
                    }),
                    Err(problems) => found.extend(problems),
                }
            }
        }
        if found.is_empty() {
            return Ok(made);
        }
        check::sort(&mut found);
        found.dedup();
        Err(DeviceFault::for_device(
            device,
            found,
            masked(files, &policy),
        ))
    }

    fn is_refused(&self, found: &Diagnostic) -> bool {
        match found.severity {
            Severity::Error => true,
            Severity::Warning => self.options.deny_warnings,
            Severity::Note => false,
        }
    }
}

/// A policy taken apart by what depends on the device.
struct Split<'a> {
    rendered: Vec<&'a Profile>,
    left_out: Vec<String>,
    rest: Policy,
}

impl<'a> Split<'a> {
    fn new(dependence: &Dependence<'a>, names: &BTreeSet<String>) -> Self {
        let policy = dependence.policy;
        let mut split = Self {
            rendered: Vec::new(),
            left_out: Vec::new(),
            rest: Policy {
                profiles: Vec::new(),
                objects: Vec::new(),
                ..policy.clone()
            },
        };
        for profile in &policy.profiles {
            if names.contains(&profile.name) {
                split.rendered.push(profile);
            } else if dependence.profile(profile) {
                split.left_out.push(format!("profile/{}", profile.name));
            } else {
                split.rest.profiles.push(profile.clone());
            }
        }
        for object in &policy.objects {
            if dependence.object(object) {
                split
                    .left_out
                    .push(format!("{}/{}", object.kind().name(), object.name));
            } else {
                split.rest.objects.push(object.clone());
            }
        }
        split
    }
}

/// What of a profile others can collide with.
fn identity(profile: &Profile) -> Profile {
    Profile {
        name: profile.name.clone(),
        span: profile.span,
        pointer: profile.pointer.clone(),
        envelope: profile.envelope.clone(),
        ..Profile::default()
    }
}

/// Turns what the caller accepts into notes.
fn accept(allow: &[Code], found: &mut [Diagnostic]) {
    for found in found {
        if allow.contains(&found.code) {
            found.severity = Severity::Note;
        }
    }
}

/// The files without the secrets that are written out in them.
fn masked(mut files: Files, policy: &Policy) -> Files {
    check::mask_secrets(policy, &mut files);
    files
}

/// What is wrong for all devices.
fn shared(diagnostics: Vec<Diagnostic>, policy: &Policy, files: Files) -> DeviceFault {
    DeviceFault::for_all(diagnostics, masked(files, policy))
}
