//! Policies to report on, and pages taken apart.

use html5ever::tendril::TendrilSink as _;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use russet::diagnostic::Diagnostic;
use russet::lower::lower;
use russet::report::{Options, Report, report};
use russet::source::{LoadOptions, Loaded, MemoryWorld, NativeWorld, load_folder};
use std::path::Path;

/// The report of a policy that was read, with what the check says of it.
pub(crate) fn of(mut loaded: Loaded, options: Options) -> Report {
    let mut found: Vec<Diagnostic> = loaded.diagnostics;
    found.extend(russet::check::check(&loaded.policy));
    russet::check::mask_secrets(&loaded.policy, &mut loaded.files);
    let lowered = lower(&loaded.policy, &loaded.files, Default::default());
    let lowered = lowered.expect("nothing is signed");
    report(&loaded.policy, &loaded.files, &lowered, &found, options)
}

/// The report of these documents, with a certificate and a script beside them.
pub(crate) fn of_documents(documents: &str) -> Report {
    let root = "russet: 1\norganization: Contoso\nidentifier: com.contoso.mac\ntarget: { macos: \"15\", enrollment: automated, supervised: true }\n";
    let world = MemoryWorld::new()
        .with_file("russet.yaml", root)
        .with_file("policy.yaml", documents)
        .with_file(
            "rename.sh",
            "#!/bin/sh\n# </script><b>``` & `\nscutil --set ComputerName \"$1\"\n",
        )
        .with_variable("WIFI_PASSWORD", "hunter2-environment");
    let options = LoadOptions::default();
    of(
        load_folder(&world, Path::new(""), &options),
        Options::default(),
    )
}

/// The report of the example that goes through the whole guide.
pub(crate) fn of_example(options: Options) -> Report {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/end-to-end");
    of(
        load_folder(&NativeWorld, &folder, &LoadOptions::default()),
        options,
    )
}

/// An element of a page.
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// The text right in it.
    pub(crate) text: String,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Every element of a page in its order, and every fault that the parser of the HTML standard finds.
pub(crate) fn parse(page: &str) -> (Vec<Element>, Vec<String>) {
    let dom = html5ever::parse_document(RcDom::default(), Default::default()).one(page);
    let mut elements = Vec::new();
    collect(&dom.document, &mut elements);
    let errors = dom.errors.borrow();
    let errors = errors.iter().map(|error| error.clone().into_owned());
    (elements, errors.collect())
}

fn collect(node: &Handle, elements: &mut Vec<Element>) {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let children = node.children.borrow();
        let texts = children.iter().filter_map(|child| match &child.data {
            NodeData::Text { contents } => Some(contents.borrow().to_string()),
            _ => None,
        });
        let attributes = attrs.borrow();
        let attributes = attributes.iter().map(|attribute| {
            (
                attribute.name.local.to_string(),
                attribute.value.to_string(),
            )
        });
        elements.push(Element {
            name: name.local.to_string(),
            attributes: attributes.collect(),
            text: texts.collect(),
        });
    }
    node.children
        .borrow()
        .iter()
        .for_each(|child| collect(child, elements));
}
