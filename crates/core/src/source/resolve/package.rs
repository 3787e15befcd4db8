//! The packages of apps: what their documents say of them, and what a look at the file shows.

use super::Resolver;
use super::tags::{PathFault, inner_path};
use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::policy::{Object, Package, PackageContent};
use crate::source::world::{FileDigest, ReadError};
use crate::value::{Dictionary, Node, Span, Value};
use std::path::Path;

impl Resolver<'_> {
    /// Reads the field `package` of an app, and looks at the file where it is there: its size and digest are taken from it,
    /// and held against what is written.
    pub(super) fn package(&mut self, object: &mut Object, folder: &Path) {
        let Some(entry) = object.fields.remove("package") else {
            return;
        };
        let pointer = object.pointer.key("package");
        let mut reader = Reader {
            resolver: self,
            pointer,
        };
        let Some(uploaded) = object.object_type.uploaded() else {
            let message = format!("nothing is uploaded for a `{}`", object.object_type.name);
            let help =
                "take `package` out; `macOSPkgApp`, `macOSLobApp` and `macOSDmgApp` have one";
            reader.report(&rules::P019, None, message, entry.key_span, help);
            return;
        };
        let Value::Dictionary(written) = entry.value.value else {
            return;
        };
        let Some(mut package) = reader.written(&written, entry.key_span, folder) else {
            return;
        };
        reader.look(&mut package, &written, folder, uploaded.ending == "pkg");
        object.package = Some(package);
    }
}

struct Reader<'r, 'w> {
    resolver: &'r mut Resolver<'w>,
    pointer: Pointer,
}

impl Reader<'_, '_> {
    fn report(
        &mut self,
        code: Code,
        field: Option<&str>,
        message: impl Into<String>,
        span: Span,
        help: impl Into<String>,
    ) {
        let pointer = match field {
            Some(field) => self.pointer.key(field),
            None => self.pointer.clone(),
        };
        let found = Diagnostic::new(code, message, span, pointer);
        self.resolver.diagnostics.push(found.with_help(help));
    }

    /// What the document says; the path becomes one from the policy folder.
    fn written(&mut self, written: &Dictionary, span: Span, folder: &Path) -> Option<Package> {
        let Some(file) = written.get("file") else {
            let message = "`package` names no `file`";
            let help = "write `file:` with the path of the package; the file need not be there";
            self.report(&rules::P020, Some("file"), message, span, help);
            return None;
        };
        let path = file.value.as_str()?;
        let names = match inner_path(path, folder) {
            Ok(names) => names,
            Err(PathFault(fault, help)) => {
                let message = format!("`{path}` {fault}");
                self.report(&rules::P012, Some("file"), message, file.span, help);
                return None;
            }
        };
        let names = names.iter().map(|name| name.to_string_lossy());
        let names: Vec<_> = names.collect();
        Some(Package {
            file: names.join("/"),
            span: file.span,
            size: self.size(written.get("size")),
            sha256: self.sha256(written.get("sha256")),
            content: None,
        })
    }

    fn size(&mut self, node: Option<&Node>) -> Option<u64> {
        let node = node?;
        let size = node
            .value
            .as_integer()
            .and_then(|size| u64::try_from(size).ok());
        if size.is_none() {
            let message = "`size` takes a number of bytes";
            let help = "write the size that `ls -l` shows";
            self.report(&rules::P020, Some("size"), message, node.span, help);
        }
        size
    }

    fn sha256(&mut self, node: Option<&Node>) -> Option<String> {
        let node = node?;
        let text = node.value.as_str()?;
        if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Some(text.to_ascii_lowercase());
        }
        let message = "`sha256` takes 64 hexadecimal digits";
        let help = "write what `shasum -a 256` prints";
        self.report(&rules::P020, Some("sha256"), message, node.span, help);
        None
    }

    /// Looks at the file, if it is there.
    fn look(&mut self, package: &mut Package, written: &Dictionary, folder: &Path, is_pkg: bool) {
        let path = written.get("file").and_then(|file| file.value.as_str());
        let Some(path) = path.filter(|_| self.resolver.root.is_some()) else {
            return;
        };
        let located = match self.resolver.locate(path, folder) {
            Ok(located) => located,
            Err(PathFault(fault, help)) => {
                let message = format!("`{path}` {fault}");
                self.report(&rules::P012, Some("file"), message, package.span, help);
                return;
            }
        };
        match self.resolver.world.digest(&located) {
            Ok(digest) => self.compare(package, written, digest, is_pkg),
            Err(ReadError::NotFound) => {}
            Err(error) => {
                let message = format!("`{path}` cannot be read: {error}");
                let help = "a package is one file; take it out of the folder to go by the size and digest that are written";
                self.report(&rules::P001, Some("file"), message, package.span, help);
            }
        }
    }

    fn compare(
        &mut self,
        package: &mut Package,
        written: &Dictionary,
        digest: FileDigest,
        is_pkg: bool,
    ) {
        let name = package.file.clone();
        let span = |field| written.get(field).map_or(package.span, |node| node.span);
        let (size_span, sha256_span) = (span("size"), span("sha256"));
        let FileDigest { size, sha256, .. } = &digest;
        if package.size.is_some_and(|written| written != *size) {
            let message = format!("`{name}` has {size} bytes, and another size is written");
            let help = format!("write `size: {size}`, or put the file there that is meant");
            self.report(&rules::R094, Some("size"), message, size_span, help);
        }
        if package
            .sha256
            .as_ref()
            .is_some_and(|written| written != sha256)
        {
            let message = format!("`{name}` has another SHA-256 than the one that is written");
            let help = format!("write `sha256: {sha256}`, or put the file there that is meant");
            self.report(&rules::R094, Some("sha256"), message, sha256_span, help);
        }
        package.size = Some(digest.size);
        if is_pkg {
            package.content = content(&digest.start);
        }
        package.sha256 = Some(digest.sha256);
    }
}

/// What is in a package that begins like this.
#[cfg(feature = "archive")]
fn content(start: &[u8]) -> Option<PackageContent> {
    super::xar::content(start)
}

/// Nothing can be said without the means to unpack it.
#[cfg(not(feature = "archive"))]
const fn content(_start: &[u8]) -> Option<PackageContent> {
    None
}
