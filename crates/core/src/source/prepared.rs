//! A policy that was read and parsed, before anything is put in the place of its variables and tags.

use super::assemble::assemble;
use super::loader;
use super::loading::Loading;
use super::resolve::{Declared, Given, Resolved, Resolver, Variables};
use super::trace::{Trace, Traced};
use super::world::{MemoryWorld, RememberingWorld, World};
use super::yaml::Document;
use super::{LoadOptions, Loaded};
use crate::diagnostic::{Diagnostic, Files};
use crate::policy::Policy;
use crate::value::{FileId, Node};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Policy source that was read and parsed once, to be loaded with as many sets of variables as there are.
///
/// [`load`](Self::load) lists no folder and parses nothing: what a device list costs per device. What `!file` and
/// `!text` name is read with each load.
///
/// ```
/// use russet::source::{LoadOptions, MemoryWorld, Prepared};
///
/// let world = MemoryWorld::new()
///     .with_file("russet.yaml", "russet: 1\nvariables: { owner: nobody }\n")
///     .with_file("a.yaml", "profile: A\npayloads:\n  com.contoso.app: { Owner: \"${owner}\" }\n");
/// let prepared = Prepared::folder(world, "".as_ref(), &LoadOptions::default());
/// for owner in ["ana", "ben"] {
///     let device = [("owner".to_owned(), owner.to_owned())].into();
///     let loaded = prepared.load(&LoadOptions { device, ..LoadOptions::default() });
///     let payload = &loaded.policy.profiles[0].payloads[0];
///     assert_eq!(payload.content.get("Owner").unwrap().value.as_str(), Some(owner));
/// }
/// ```
#[derive(Clone)]
pub struct Prepared<'w> {
    pub(super) world: Arc<dyn World + 'w>,
    pub(super) files: Files,
    /// What there was to say of reading and parsing.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The root document, without the variables that it declares.
    pub(super) root: Option<Document>,
    pub(super) declared: Declared,
    pub(super) sources: Vec<Source>,
    /// The policy folder, from which `!file` may read; `None` where there is none.
    pub(super) folder: Option<PathBuf>,
    /// All files of the folder were read, not one of them alone.
    pub(super) is_whole: bool,
}

/// The documents of a file.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) file: FileId,
    /// The folder of the file, relative to the root.
    pub(super) folder: PathBuf,
    pub(super) documents: Vec<Document>,
}

impl std::fmt::Debug for Prepared<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Prepared");
        shown.field("folder", &self.folder);
        shown
            .field("files", &self.files.len())
            .finish_non_exhaustive()
    }
}

impl<'w> Prepared<'w> {
    /// Reads a policy folder: its `russet.yaml` and every file of policy source within it.
    ///
    /// Of the options `skip` and `interrupt` have to do with reading. Hidden files and folders, the folder `out` and what is
    /// skipped are left out. One bad file does not stop the others; what is wrong with it is told with each load.
    pub fn folder(world: impl World + 'w, root: &Path, options: &LoadOptions) -> Self {
        loader::read_folder(Arc::new(world), root, options)
    }

    /// Reads one file of policy source for itself, with the `russet.yaml` of its folder, or of the nearest one above,
    /// where there is one. A `russet.yaml` stands for its folder.
    pub fn file(world: impl World + 'w, path: &Path, options: &LoadOptions) -> Self {
        loader::read_file(Arc::new(world), path, options)
    }

    /// Reads a text: its documents and nothing else. `name` is what diagnostics call it; where it ends in `.json` the
    /// text is read as JSON.
    #[must_use]
    pub fn text(text: &str, name: &str) -> Self {
        loader::read_text(Arc::new(MemoryWorld::new()), text, name)
    }

    /// Takes documents that a program made, as YAML would give them; that with the field `russet` is the root.
    ///
    /// A document has no place in a file, so diagnostics name it by its first field, `Disk encryption`. What it says is
    /// supplied from outside, secrets as well.
    #[must_use]
    pub fn documents(documents: Vec<Node>) -> Self {
        loader::read_documents(Arc::new(MemoryWorld::new()), documents)
    }

    /// The files of the policy.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// Puts values in the place of variables and tags, and makes a policy of the documents.
    ///
    /// `options.skip` has no part in it: the files were listed before.
    #[must_use]
    pub fn load(&self, options: &LoadOptions) -> Loaded {
        self.load_for(&options.device, options).0
    }

    /// Loads it for a row of the device list, whatever row `options` has, and says of each document what it is about.
    pub(crate) fn load_for(
        &self,
        device: &BTreeMap<String, String>,
        options: &LoadOptions,
    ) -> (Loaded, Trace) {
        let given = Given {
            device,
            set: &options.set,
        };
        let variables = Variables::new(&self.declared, given);
        let mut resolver = Resolver::new(&*self.world, self.folder.as_deref(), variables);
        let mut loading = Loading::new(self.diagnostics.clone());
        let mut policy = Policy::default();
        if let Some(document) = &self.root {
            let resolved = resolver.resolve(document, Path::new(""));
            policy = loading.policy(resolved.node);
            policy.variables = resolved.variables;
        }
        policy.target = options.target.or(policy.target);
        let mut documents = Vec::new();
        let mut traced = Vec::new();
        for source in &self.sources {
            if options.interrupt.is_stopped() {
                break;
            }
            for document in &source.documents {
                let Resolved { node, variables } = resolver.resolve(document, &source.folder);
                let first = loading.objects.len();
                let profile = loading.document(node);
                let objects = loading.objects.get_mut(first..).unwrap_or_default();
                traced.push(Traced::new(&document.root, profile.as_ref(), objects));
                for object in &mut *objects {
                    object.variables.clone_from(&variables);
                }
                resolver.complete(objects.iter_mut(), &source.folder);
                documents.extend(profile.map(|profile| profile.using(variables)));
            }
        }
        let Loading {
            mut diagnostics,
            objects,
        } = loading;
        let (found, within) = resolver.finish();
        diagnostics.extend(found);
        policy.profiles = assemble(documents, options.target, &self.files, &mut diagnostics);
        policy.objects = objects;
        policy.deliver_as_profiles();
        policy.is_whole = self.is_whole;
        policy.now = options.now;
        diagnostics.sort_by_key(|diagnostic| (diagnostic.span.file, diagnostic.span.start));
        diagnostics.dedup();
        let loaded = Loaded {
            policy,
            files: self.files.clone(),
            diagnostics,
            graph: None,
        };
        let documents = traced;
        (loaded, Trace { documents, within })
    }

    /// The same policy with only some of its documents, by their numbers in the trace of a load, for which the world
    /// is asked everything once. What there was to say of reading it has been said.
    pub(crate) fn narrowed(&self, is_kept: impl Fn(usize) -> bool) -> Self {
        let mut number = 0;
        let mut keep = |_: &Document| {
            number += 1;
            is_kept(number - 1)
        };
        let mut sources = Vec::new();
        for source in &self.sources {
            let documents = source.documents.iter().filter(|document| keep(document));
            sources.push(Source {
                file: source.file,
                folder: source.folder.clone(),
                documents: documents.cloned().collect(),
            });
        }
        Self {
            world: Arc::new(RememberingWorld::new(Arc::clone(&self.world))),
            files: self.files.clone(),
            diagnostics: Vec::new(),
            root: self.root.clone(),
            declared: self.declared.clone(),
            sources,
            folder: self.folder.clone(),
            is_whole: self.is_whole,
        }
    }
}
