//! From what was read to the files of a policy folder.

use super::assigned::assigned;
use super::extract::DataFiles;
use super::faithful::Reread;
use super::reading::Read;
use super::{Imported, Item, OutputFile, arrange, named, root};
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::input::stem;
use crate::interrupt::Interrupt;
use crate::lower::slug;
use crate::policy::{Allowance, Kind, Object, Policy, Profile};
use crate::source::{object_to_yaml_with, profile_to_yaml_with};
use crate::value::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Why an imported profile may break rules: what was delivered before can be built as it was.
const REASON: &str = "imported as it was";

/// Where a profile stands when it is read again: at the top of the folder, whatever its name.
const PROFILE_PATH: &str = "profile.yaml";

/// The places that an import would give the profiles and objects of a policy: `disk-encryption`, `groups/pilot`.
#[must_use]
pub fn places(policy: &Policy) -> Vec<String> {
    let profiles = policy.profiles.iter().map(|profile| slug(&profile.name));
    let objects = policy.objects.iter();
    let objects = objects.map(|object| format!("{}/{}", folder(object.kind()), slug(&object.name)));
    profiles.chain(objects).collect()
}

/// The folder of the objects of a kind, in an imported policy.
#[must_use]
pub fn folder(kind: Kind) -> &'static str {
    kind.plural().unwrap_or(kind.name())
}

/// What is in the policy folder already.
#[derive(Clone, Debug, Default)]
pub struct Settled {
    /// Its files by path, with what they hold.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The places that its profiles and objects would have if they were imported: `disk-encryption`, `groups/pilot`.
    pub names: Vec<String>,
    /// Its `russet.yaml` names this organization.
    pub organization: Option<String>,
}

/// Arranges what was read. Nothing that is in the folder already is overwritten.
#[derive(Debug)]
pub struct Importer {
    settled: Settled,
    reads: Vec<Read>,
    interrupt: Interrupt,
}

impl Importer {
    /// For a folder with this in it.
    #[must_use]
    pub fn new(settled: Settled) -> Self {
        Self {
            settled,
            reads: Vec::new(),
            interrupt: Interrupt::default(),
        }
    }

    /// Stops between files where this says so: what has come of the import then is none, and whoever gave the interrupt polls
    /// it afterwards.
    #[must_use]
    pub fn with_interrupt(mut self, interrupt: &Interrupt) -> Self {
        self.interrupt = interrupt.clone();
        self
    }

    /// Adds a file that was read.
    pub fn take(&mut self, read: Read) {
        self.reads.push(read);
    }

    /// The files to write, and what there is to say.
    #[must_use]
    pub fn finish(self) -> Imported {
        let Self {
            settled,
            reads,
            interrupt,
        } = self;
        let reads = assigned(reads);
        let policies: Vec<&Policy> = reads.iter().map(|read| &read.policy).collect();
        let root =
            (!settled.files.contains_key(crate::source::ROOT_FILE)).then(|| root::root(&policies));
        let organization = match &root {
            Some(root) => root.organization.clone(),
            None => settled.organization.clone(),
        };
        let named = named::in_all(&policies);
        let mut writer = Writer {
            names: settled.names.iter().cloned().collect(),
            settled: &settled.files,
            organization,
            data: DataFiles::default(),
            imported: Imported::default(),
        };
        for read in reads {
            if interrupt.is_stopped() {
                break;
            }
            writer.read(read);
        }
        writer.named(&named);
        let Writer {
            data, mut imported, ..
        } = writer;
        imported.files.extend(data.into_files());
        if let Some(root) = root.filter(|_| !imported.files.is_empty()) {
            imported.files.push(root.file);
        }
        imported
    }
}

struct Writer<'s> {
    settled: &'s BTreeMap<String, Vec<u8>>,
    /// The names that are taken, as slugs: file systems and Graph do not tell case apart.
    names: BTreeSet<String>,
    organization: Option<String>,
    data: DataFiles,
    imported: Imported,
}

impl Writer<'_> {
    /// Adds what is named and stands in no document yet: without one the policy could not be built.
    fn named(&mut self, named: &BTreeSet<(Kind, String)>) {
        for (kind, name) in named {
            let place = format!("{}/{}", folder(*kind), slug(name));
            let path = format!("{place}.yaml");
            let is_written = self.imported.files.iter().any(|file| file.path == path);
            if is_written || self.names.contains(&place) {
                continue;
            }
            if let Some((item, mut file)) = named::document(*kind, name) {
                // A document that is there already stays.
                if let Some(settled) = self.settled.get(&path) {
                    file.bytes.clone_from(settled);
                }
                self.imported.items.push(item);
                self.imported.files.push(file);
            }
        }
    }

    fn read(&mut self, read: Read) {
        let Read {
            name: from,
            signer,
            policy,
            files,
            mut diagnostics,
            ..
        } = read;
        let header = header(&from, signer.as_deref());
        for profile in policy.profiles {
            self.profile(profile, &from, &header, &mut diagnostics);
        }
        for object in policy.objects {
            self.object(object, &from, &header, &mut diagnostics);
        }
        if !diagnostics.is_empty() {
            self.imported.reports.push((files, diagnostics));
        }
    }

    fn profile(
        &mut self,
        mut profile: Profile,
        from: &str,
        header: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if profile.name.trim().is_empty() {
            profile.name = Some(stem(from))
                .filter(|stem| !stem.trim().is_empty())
                .unwrap_or_else(|| "profile".to_owned());
        }
        let original = profile.clone();
        arrange::arrange(&mut profile, self.organization.as_deref());
        let settled = self.settled;
        let is_free = |path: &str, bytes: &[u8]| settled.get(path).is_none_or(|old| old == bytes);
        self.data.take(&profile, &is_free);
        let what = what(&profile);
        let mut document = self.document(&profile, header);
        let mut reread = Reread::new(PROFILE_PATH, &document, self.data.files());
        profile.allow = accepted(&reread);
        let mut is_changed = !profile.allow.is_empty();
        if is_changed {
            document = self.document(&profile, header);
        }
        let name = self.free_name(&profile.name, "", |name| {
            self.document(&with_name(&profile, name), header)
        });
        if name != profile.name {
            diagnostics.push(renamed(&profile.name, &name, profile.span));
            profile = with_name(&profile, &name);
            document = self.document(&profile, header);
            is_changed = true;
        }
        self.names.insert(slug(&name));
        if is_changed {
            reread = Reread::new(PROFILE_PATH, &document, self.data.files());
        }
        match reread.fault_of_profile(&original, &profile.graph, self.organization.as_deref()) {
            Some(why) => diagnostics.push(refused(&profile.name, &why, profile.span)),
            None => self.add(&profile.name, &slug(&profile.name), what, from, document),
        }
    }

    /// Objects have a folder a kind; one whose name is taken by another of its kind gets another name, and keeps its display
    /// name.
    fn object(
        &mut self,
        mut object: Object,
        from: &str,
        header: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let settled = self.settled;
        let is_free = |path: &str, bytes: &[u8]| settled.get(path).is_none_or(|old| old == bytes);
        self.data.take_object(&object, &is_free);
        let kind = object.kind();
        let folder = format!("{}/", folder(kind));
        let place = |name: &str| format!("{folder}{}", slug(name));
        let original = object.name.clone();
        let document = self.object_document(&object, header);
        let path = format!("{}.yaml", place(&original));
        object.allow = accepted(&Reread::new(&path, &document, self.data.files()));
        let name = self.free_name(&original, &folder, |name| {
            self.object_document(&with_object_name(&object, name), header)
        });
        if name != original {
            diagnostics.push(renamed(&original, &name, object.span));
            object = with_object_name(&object, &name);
        }
        self.names.insert(place(&name));
        let document = self.object_document(&object, header);
        let path = format!("{}.yaml", place(&object.name));
        let reread = Reread::new(&path, &document, self.data.files());
        match reread.fault_of_object(&object) {
            Some(why) => diagnostics.push(refused(&object.name, &why, object.span)),
            None => {
                let (name, what) = (&object.name, kind.title().to_owned());
                self.add(name, &place(name), what, from, document);
            }
        }
    }

    fn object_document(&self, object: &Object, header: &str) -> String {
        // Paths are relative to the file, which stands in the folder of its kind.
        let files = |bytes: &[u8]| Some(format!("../{}", self.data.path(bytes)?));
        format!("{header}{}", object_to_yaml_with(object, &files))
    }

    fn document(&self, profile: &Profile, header: &str) -> String {
        let files = |bytes: &[u8]| self.data.path(bytes).map(str::to_owned);
        format!("{header}{}", profile_to_yaml_with(profile, &files))
    }

    /// Is this very document in the folder already, wherever it was imported from?
    fn is_there(&self, place: &str, document: &str) -> bool {
        let path = format!("{place}.yaml");
        // The first line says where it comes from.
        let body = |document: &[u8]| {
            let mut parts = document.splitn(2, |byte| *byte == b'\n');
            parts.nth(1).map(<[u8]>::to_vec)
        };
        let settled = self.settled.get(&path);
        settled.is_some_and(|old| body(old) == body(document.as_bytes()))
    }

    /// A name that no other document has whose file stands in this folder, or the name under which an import has put this
    /// very document there. `document` is what is written under a name.
    fn free_name(&self, name: &str, folder: &str, document: impl Fn(&str) -> String) -> String {
        let free = (1..)
            .map(|number| match number {
                1 => name.to_owned(),
                number => format!("{name} ({number})"),
            })
            .find(|name| {
                let place = format!("{folder}{}", slug(name));
                if self.names.contains(&place) {
                    return false;
                }
                let is_settled = self.settled.contains_key(&format!("{place}.yaml"));
                !is_settled || self.is_there(&place, &document(name))
            });
        free.unwrap_or_else(|| name.to_owned())
    }

    fn add(&mut self, name: &str, place: &str, what: String, from: &str, document: String) {
        let path = format!("{place}.yaml");
        // A document that is there already stays, with its first line.
        let settled = self.settled.get(&path).cloned();
        self.imported.items.push(Item {
            name: name.to_owned(),
            path: path.clone(),
            what,
            from: from.to_owned(),
        });
        self.imported.files.push(OutputFile {
            path,
            bytes: settled.unwrap_or(document.into_bytes()),
        });
    }
}

/// The profile under another name: two documents of one name would become one profile. What the Mac and the admin center
/// call it stays.
fn with_name(profile: &Profile, name: &str) -> Profile {
    let mut renamed = profile.clone();
    if name == profile.name {
        return renamed;
    }
    let key = match profile.deliver {
        crate::policy::Deliver::SettingsCatalog => "name",
        _ => "displayName",
    };
    let (envelope, original) = (&mut renamed.envelope, profile.name.as_str());
    if !envelope.contains_key("PayloadDisplayName") {
        envelope.set("PayloadDisplayName", original);
    }
    if profile.deliver != crate::policy::Deliver::Declaration {
        renamed.graph.set(key, original);
    }
    name.clone_into(&mut renamed.name);
    renamed
}

/// The object under another name; what the admin center calls it stays.
fn with_object_name(object: &Object, name: &str) -> Object {
    let mut renamed = object.clone();
    if name != object.name && !object.properties.contains_key("displayName") {
        renamed.properties.set("displayName", object.name.as_str());
    }
    name.clone_into(&mut renamed.name);
    renamed
}

/// What was delivered before can be built as it was: the rules that it breaks are accepted.
fn accepted(reread: &Reread) -> Vec<Allowance> {
    let broken = reread.broken_rules().into_iter();
    let accepted = broken.map(|code| Allowance {
        code,
        reason: REASON.to_owned(),
    });
    accepted.collect()
}

/// Where a document comes from, as its first line.
fn header(from: &str, signer: Option<&str>) -> String {
    let plain = |text: &str| text.replace(char::is_control, " ");
    match signer {
        Some(signer) => format!(
            "# Imported from {}, signed by {}\n",
            plain(from),
            plain(signer)
        ),
        None => format!("# Imported from {}\n", plain(from)),
    }
}

/// What a profile consists of.
fn what(profile: &Profile) -> String {
    let payloads = match profile.payloads.len() {
        1 => "1 payload".to_owned(),
        count => format!("{count} payloads"),
    };
    match profile
        .graph
        .get("settings")
        .and_then(|node| node.value.as_array())
    {
        Some(kept) => format!("{payloads}, {} kept as they are", kept.len()),
        None if profile.envelope.contains_key("EncryptedPayloadContent") => "encrypted".to_owned(),
        None => payloads,
    }
}

fn renamed(old: &str, new: &str, span: Span) -> Diagnostic {
    let message = format!("there is a `{old}` already: this one is called `{new}` in the policy");
    Diagnostic::new(&rules::P054, message, span, Pointer::root())
        .with_help("give each a name that tells what it is for, or make them one")
}

fn refused(name: &str, why: &str, span: Span) -> Diagnostic {
    let message = format!("`{name}` cannot be written as policy source without a loss: {why}");
    Diagnostic::new(&rules::P055, message, span, Pointer::root())
        .with_help("mend the file where that says, and import it again")
}
