//! Loading: which files are read, in which order, and how their documents become a policy.

use super::assemble::assemble;
use super::fields::check_fields;
use super::fleet::read_fleet;
use super::folder::{Listing, ROOT_FILE, find_root, is_json, list};
use super::json::read_json;
use super::kinds::not_known;
use super::language::{DECLARATIONS, PROFILE, ROOT, ROOT_FIELDS};
use super::limits::MAX_FILE;
use super::object::read_objects;
use super::profile::{ProfileDocument, read_declarations, read_profile};
use super::resolve::{Given, Resolver, Variables};
use super::world::{MemoryWorld, ReadError, World};
use super::yaml::{self, Document};
use super::{LoadOptions, Loaded, read_target, text};
use crate::diagnostic::{Code, Diagnostic, Files, Pointer, rules};
use crate::policy::{Kind, Object, Policy};
use crate::value::{FileId, Node, Span, Value};
use std::path::{Path, PathBuf};

/// Loads a policy folder: its `russet.yaml` and every file of policy source within it.
///
/// Hidden files and folders and the folder `out` are left out. One bad file does not stop the others.
pub fn load_folder(world: &dyn World, root: &Path, options: &LoadOptions) -> Loaded {
    let mut loader = Loader::new(world, options);
    loader.root(root, ROOT_FILE);
    loader.is_whole = true;
    let listing = list(world, root, &options.skip);
    let sources = loader.listed(root, listing);
    loader.finish(sources, Some(root.to_owned()))
}

/// Loads one file of policy source for itself, with the `russet.yaml` of its folder, or of the nearest one
/// above, where there is one. A `russet.yaml` stands for its folder.
pub fn load_file(world: &dyn World, path: &Path, options: &LoadOptions) -> Loaded {
    let folder = path.parent().unwrap_or(Path::new(""));
    if path.file_name() == Some(ROOT_FILE.as_ref()) {
        return load_folder(world, folder, options);
    }
    let mut loader = Loader::new(world, options);
    let root = find_root(world, path);
    if let Some(root) = &root {
        loader.root(root, &root.join(ROOT_FILE).to_string_lossy());
        // Only the file itself is asked for.
        loader.beside_root = None;
    }
    let root = root.unwrap_or_else(|| folder.to_owned());
    let below = if root == folder {
        PathBuf::new()
    } else {
        below(&root, &world.absolute(path))
    };
    let source = loader.read(path, &path.to_string_lossy(), below);
    loader.finish(source.into_iter().collect(), Some(root))
}

/// The folder of a file, relative to the root above it.
fn below(root: &Path, file: &Path) -> PathBuf {
    let inner = file
        .parent()
        .and_then(|folder| folder.strip_prefix(root).ok());
    inner.unwrap_or(Path::new("")).to_owned()
}

/// Loads policy source from a text: its documents and nothing else. `name` is what diagnostics call it; where
/// it ends in `.json` the text is read as JSON.
#[must_use]
pub fn load_text(text: &str, name: &str, options: &LoadOptions) -> Loaded {
    let world = MemoryWorld::new();
    let mut loader = Loader::new(&world, options);
    let source = loader.parse(text, name, PathBuf::new());
    loader.finish(vec![source], None)
}

/// Loads a policy from documents that a program made, as YAML would give them; that with the field `russet` is the root.
///
/// A document has no place in a file, so diagnostics name it by its first field, `Disk encryption`. What it says is supplied
/// from outside, secrets as well.
pub fn load_documents(documents: Vec<Node>, options: &LoadOptions) -> Loaded {
    let world = MemoryWorld::new();
    let mut loader = Loader::new(&world, options);
    let mut sources = Vec::new();
    for mut root in documents {
        let fields = root.value.as_dictionary();
        let head = fields.and_then(|fields| fields.iter().next()?.value.value.as_str());
        let file = loader.files.add(head.unwrap_or_default(), "");
        root.supply(Span::new(file, 0, 0));
        let document = Document::plain(root);
        if has_field(&document.root, ROOT) {
            loader.root = Some(document);
            loader.is_whole = true;
        } else {
            sources.push(Source {
                file,
                folder: PathBuf::new(),
                documents: vec![document],
            });
        }
    }
    loader.finish(sources, None)
}

struct Loader<'a> {
    world: &'a dyn World,
    options: &'a LoadOptions,
    files: Files,
    diagnostics: Vec<Diagnostic>,
    root: Option<Document>,
    /// The documents of `russet.yaml` beside the root document.
    beside_root: Option<Source>,
    /// The objects of Graph so far.
    objects: Vec<Object>,
    /// All files of the folder are read, not one of them alone.
    is_whole: bool,
}

/// The documents of a file.
struct Source {
    file: FileId,
    /// The folder of the file, relative to the root.
    folder: PathBuf,
    documents: Vec<Document>,
}

impl<'a> Loader<'a> {
    const fn new(world: &'a dyn World, options: &'a LoadOptions) -> Self {
        Self {
            world,
            options,
            files: Files::new(),
            diagnostics: Vec::new(),
            root: None,
            beside_root: None,
            objects: Vec::new(),
            is_whole: false,
        }
    }

    /// Reads `russet.yaml`; its first document with the field `russet` is the root.
    fn root(&mut self, folder: &Path, name: &str) {
        let Some(mut source) = self.read(&folder.join(ROOT_FILE), name, PathBuf::new()) else {
            return;
        };
        let is_root = |document: &Document| has_field(&document.root, ROOT);
        match source.documents.iter().position(is_root) {
            Some(index) => self.root = Some(source.documents.remove(index)),
            None if self.diagnostics.is_empty() => {
                let message =
                    "`russet.yaml` does not say which version of the policy language it is in";
                let span = Span::new(source.file, 0, 0);
                let pointer = Pointer::root().key(ROOT);
                self.report(
                    &rules::P021,
                    message,
                    span,
                    pointer,
                    "begin it with `russet: 1`",
                );
            }
            None => {}
        }
        self.beside_root = Some(source);
    }

    /// Reads all files of a listing and reports what is wrong with it.
    fn listed(&mut self, root: &Path, listing: Listing) -> Vec<Source> {
        let read = |path: String| {
            let folder = Path::new(&path).parent().unwrap_or(Path::new(""));
            self.read(&root.join(&path), &path, folder.to_owned())
        };
        let sources = listing.files.into_iter().filter_map(read).collect();
        for (folder, error) in listing.failed {
            let name = if folder.is_empty() { "." } else { &folder };
            // That the policy folder itself is not there has been said of its `russet.yaml`.
            if !folder.is_empty() || self.root.is_some() {
                self.report_file(name, &error);
            }
        }
        for folder in listing.nested {
            let message = format!(
                "`{folder}` is a policy folder of its own within this one, and is left out"
            );
            self.report_name(
                &rules::P027,
                &folder,
                message,
                "move it out, or take its `russet.yaml` away",
            );
        }
        for link in listing.links {
            let message = format!("`{link}` is a symbolic link, and is not followed");
            let help =
                "put the file or folder itself there, or give the link a name that begins with `.`";
            self.report_name(&rules::P028, &link, message, help);
        }
        sources
    }

    fn read(&mut self, path: &Path, name: &str, folder: PathBuf) -> Option<Source> {
        self.options.interrupt.poll().ok()?;
        let bytes = match self.world.read(path, MAX_FILE) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.report_file(name, &error);
                return None;
            }
        };
        match text::decode(bytes) {
            Ok(text) => Some(self.parse(&text, name, folder)),
            Err(error) => {
                let help = "save the file as UTF-8";
                self.report_name(&rules::P002, name, error.to_string(), help);
                None
            }
        }
    }

    fn parse(&mut self, text: &str, name: &str, folder: PathBuf) -> Source {
        let file = self.files.add(name, text);
        let (documents, diagnostics) = if is_json(name) {
            let (root, diagnostics) = read_json(text, file);
            (root.into_iter().map(Document::plain).collect(), diagnostics)
        } else {
            yaml::read(text, file)
        };
        self.diagnostics.extend(diagnostics);
        Source {
            file,
            folder,
            documents,
        }
    }

    fn report_file(&mut self, name: &str, error: &ReadError) {
        let (code, help): (Code, &str) = match error {
            ReadError::TooLarge { .. } => (
                &rules::P003,
                "policy source is written by people: take out what is not",
            ),
            ReadError::NotFound if name.ends_with(ROOT_FILE) => (
                &rules::P001,
                "a policy folder holds a `russet.yaml`; `russet init` writes one",
            ),
            _ => (&rules::P001, "check the path and its permissions"),
        };
        self.report_name(
            code,
            name,
            format!("`{name}` cannot be read: {error}"),
            help,
        );
    }

    /// Reports something about a file that has no text.
    fn report_name(&mut self, code: Code, name: &str, message: String, help: &str) {
        let file = self.files.add(name, "");
        self.report(code, message, Span::new(file, 0, 0), Pointer::root(), help);
    }

    fn report(
        &mut self,
        code: Code,
        message: impl Into<String>,
        span: Span,
        pointer: Pointer,
        help: &str,
    ) {
        let diagnostic = Diagnostic::new(code, message, span, pointer).with_help(help);
        self.diagnostics.push(diagnostic);
    }

    fn finish(mut self, sources: Vec<Source>, root: Option<PathBuf>) -> Loaded {
        let given = Given {
            device: &self.options.device,
            set: &self.options.set,
        };
        let mut root_document = self.root.take();
        let variables = Variables::new(root_document.as_mut(), given, &mut self.diagnostics);
        let mut resolver = Resolver::new(self.world, root, variables);
        let mut policy = Policy::default();
        if let Some(document) = root_document {
            let node = resolver.resolve(document, Path::new(""));
            policy = self.policy(node);
        }
        policy.target = self.options.target.or(policy.target);
        let mut documents = Vec::new();
        for source in self.beside_root.take().into_iter().chain(sources) {
            if self.options.interrupt.is_stopped() {
                break;
            }
            for document in source.documents {
                let node = resolver.resolve(document, &source.folder);
                let first = self.objects.len();
                documents.extend(self.document(node));
                resolver.complete(self.objects.iter_mut().skip(first), &source.folder);
            }
        }
        self.diagnostics.extend(resolver.finish());
        policy.profiles = assemble(
            documents,
            self.options.target,
            &self.files,
            &mut self.diagnostics,
        );
        policy.objects = self.objects;
        policy.deliver_as_profiles();
        policy.is_whole = self.is_whole;
        policy.now = self.options.now;
        self.diagnostics
            .sort_by_key(|diagnostic| (diagnostic.span.file, diagnostic.span.start));
        self.diagnostics.dedup();
        Loaded {
            policy,
            files: self.files,
            diagnostics: self.diagnostics,
            graph: None,
        }
    }

    fn policy(&mut self, node: Node) -> Policy {
        let Value::Dictionary(mut fields) = node.value else {
            return Policy::default();
        };
        check_fields(
            &mut fields,
            &[ROOT_FIELDS],
            &Pointer::root(),
            &mut self.diagnostics,
        );
        if let Some(version) = fields
            .get(ROOT)
            .filter(|node| node.value.as_integer() != Some(1))
        {
            let message = "this version of Russet reads version 1 of the policy language";
            let pointer = Pointer::root().key(ROOT);
            self.report(
                &rules::P020,
                message,
                version.span,
                pointer,
                "write `russet: 1`",
            );
        }
        let text = |name| fields.get(name)?.value.as_str().map(str::to_owned);
        let fleet = fields.get("fleet");
        Policy {
            fleet: fleet
                .map(|fleet| read_fleet(fleet, &mut self.diagnostics))
                .unwrap_or_default(),
            organization: text("organization"),
            identifier: text("identifier"),
            target: fields.get("target").map(read_target).unwrap_or_default(),
            ..Policy::default()
        }
    }

    /// Sorts a document by its kind; `None` for what is no profile, which is reported.
    fn document(&mut self, node: Node) -> Option<ProfileDocument> {
        let start = start(node.span);
        let Value::Dictionary(fields) = node.value else {
            let help = "begin a document with `profile: NAME`";
            self.report(
                &rules::P018,
                "this is no document of a policy",
                start,
                Pointer::root(),
                help,
            );
            return None;
        };
        if fields.contains_key(PROFILE) {
            return read_profile(fields, &mut self.diagnostics);
        }
        if fields.contains_key(DECLARATIONS) {
            return read_declarations(fields, &mut self.diagnostics);
        }
        let mut heads = fields.iter().map(|entry| &entry.key);
        let head = heads.find_map(|key| Some((Kind::of_field(key)?, key.clone())));
        if let Some((kind, head)) = head {
            let objects = read_objects(kind, &head, fields, &mut self.diagnostics);
            self.objects.extend(objects);
            return None;
        }
        self.diagnostics.push(not_known(&fields, start));
        None
    }
}

fn has_field(node: &Node, name: &str) -> bool {
    node.value
        .as_dictionary()
        .is_some_and(|fields| fields.contains_key(name))
}

/// The place where something begins: a whole document underlined helps nobody.
const fn start(span: Span) -> Span {
    Span {
        end: span.start,
        ..span
    }
}
