//! Reading: which files a policy consists of, in which order, and the trees of their documents.

use super::LoadOptions;
use super::folder::{Listing, ROOT_FILE, find_root, is_json, list};
use super::json::read_json;
use super::language::ROOT;
use super::limits::MAX_FILE;
use super::prepared::{Prepared, Source};
use super::resolve::Declared;
use super::text;
use super::world::{ReadError, World};
use super::yaml::{self, Document};
use crate::diagnostic::{Code, Diagnostic, Files, Pointer, rules};
use crate::interrupt::Interrupt;
use crate::value::{Node, Span};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Reads a policy folder; see [`Prepared::folder`].
pub(super) fn read_folder<'w>(
    world: Arc<dyn World + 'w>,
    root: &Path,
    options: &LoadOptions,
) -> Prepared<'w> {
    let mut reader = Reader::new(&*world, options.interrupt.clone());
    reader.root(root, ROOT_FILE);
    let listing = list(&*world, root, &options.skip);
    let sources = reader.listed(root, listing);
    let read = reader.finish();
    read.prepared(world, sources, Some(root.to_owned()), true)
}

/// Reads one file for itself; see [`Prepared::file`].
pub(super) fn read_file<'w>(
    world: Arc<dyn World + 'w>,
    path: &Path,
    options: &LoadOptions,
) -> Prepared<'w> {
    let folder = path.parent().unwrap_or(Path::new(""));
    if path.file_name() == Some(ROOT_FILE.as_ref()) {
        return read_folder(world, folder, options);
    }
    let mut reader = Reader::new(&*world, options.interrupt.clone());
    let root = find_root(&*world, path);
    if let Some(root) = &root {
        reader.root(root, &root.join(ROOT_FILE).to_string_lossy());
        // Only the file itself is asked for.
        reader.beside_root = None;
    }
    let root = root.unwrap_or_else(|| folder.to_owned());
    let below = if root == folder {
        PathBuf::new()
    } else {
        below(&root, &world.absolute(path))
    };
    let source = reader.read(path, &path.to_string_lossy(), below);
    let read = reader.finish();
    read.prepared(world, source.into_iter().collect(), Some(root), false)
}

/// The folder of a file, relative to the root above it.
fn below(root: &Path, file: &Path) -> PathBuf {
    let inner = file
        .parent()
        .and_then(|folder| folder.strip_prefix(root).ok());
    inner.unwrap_or(Path::new("")).to_owned()
}

/// Reads a text; see [`Prepared::text`].
pub(super) fn read_text<'w>(world: Arc<dyn World + 'w>, text: &str, name: &str) -> Prepared<'w> {
    let mut reader = Reader::new(&*world, Interrupt::default());
    let source = reader.parse(text, name, PathBuf::new());
    let read = reader.finish();
    read.prepared(world, vec![source], None, false)
}

/// Reads documents that a program made; see [`Prepared::documents`].
pub(super) fn read_documents<'w>(world: Arc<dyn World + 'w>, documents: Vec<Node>) -> Prepared<'w> {
    let mut reader = Reader::new(&*world, Interrupt::default());
    let mut sources = Vec::new();
    for mut root in documents {
        let fields = root.value.as_dictionary();
        let head = fields.and_then(|fields| fields.iter().next()?.value.value.as_str());
        let file = reader.files.add(head.unwrap_or_default(), "");
        root.supply(Span::new(file, 0, 0));
        let document = Document::plain(root);
        if has_field(&document.root, ROOT) {
            reader.root = Some(document);
        } else {
            sources.push(Source {
                file,
                folder: PathBuf::new(),
                documents: vec![document],
            });
        }
    }
    let is_whole = reader.root.is_some();
    let read = reader.finish();
    read.prepared(world, sources, None, is_whole)
}

struct Reader<'a> {
    world: &'a dyn World,
    interrupt: Interrupt,
    files: Files,
    diagnostics: Vec<Diagnostic>,
    root: Option<Document>,
    /// The documents of `russet.yaml` beside the root document.
    beside_root: Option<Source>,
}

/// What was read, before it is said where it came from.
struct Read {
    files: Files,
    diagnostics: Vec<Diagnostic>,
    root: Option<Document>,
    declared: Declared,
    beside_root: Option<Source>,
}

impl Read {
    fn prepared<'w>(
        self,
        world: Arc<dyn World + 'w>,
        sources: Vec<Source>,
        folder: Option<PathBuf>,
        is_whole: bool,
    ) -> Prepared<'w> {
        Prepared {
            world,
            files: self.files,
            diagnostics: self.diagnostics,
            root: self.root,
            declared: self.declared,
            sources: self.beside_root.into_iter().chain(sources).collect(),
            folder,
            is_whole,
        }
    }
}

impl<'a> Reader<'a> {
    fn new(world: &'a dyn World, interrupt: Interrupt) -> Self {
        Self {
            world,
            interrupt,
            files: Files::new(),
            diagnostics: Vec::new(),
            root: None,
            beside_root: None,
        }
    }

    fn finish(mut self) -> Read {
        let declared = self.root.as_mut().map_or_else(Declared::default, |root| {
            Declared::take(root, &mut self.diagnostics)
        });
        Read {
            files: self.files,
            diagnostics: self.diagnostics,
            root: self.root,
            declared,
            beside_root: self.beside_root,
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
        self.interrupt.poll().ok()?;
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
}

fn has_field(node: &Node, name: &str) -> bool {
    node.value
        .as_dictionary()
        .is_some_and(|fields| fields.contains_key(name))
}
