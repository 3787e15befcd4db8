//! Everything that is wrong with what paths name.

use super::{Error, Source, collect, load};
use crate::diagnostic::{Code, Diagnostic, Files, Rule, Severity, rules};
use crate::input;
use crate::interrupt::Interrupt;
use crate::policy::Policy;
use crate::source::{LoadOptions, Loaded, World};
use crate::value::Span;
use std::path::PathBuf;

/// An input with what was found in it.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The files that the diagnostics point into, with secrets blotted out.
    pub files: Files,
    /// What was found, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Checked {
    /// Is there no error in it?
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let mut found = self.diagnostics.iter();
        found.all(|found| found.severity != Severity::Error)
    }

    /// Could all of it be read? What could not be is no fault of the input, and says nothing of what it may hold.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        let mut found = self.diagnostics.iter();
        found.all(|found| *found.code != rules::P001)
    }
}

/// What was found in several inputs.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// Each input, and after them what they say against each other, where there is something of the kind.
    pub inputs: Vec<Checked>,
    /// How many files were looked at.
    pub files: usize,
}

impl Findings {
    /// Could all of it be read?
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.inputs.iter().all(Checked::is_readable)
    }

    /// Everything that was found, each with the files that it points into.
    pub fn all(&self) -> impl Iterator<Item = (&Diagnostic, &Files)> {
        let inputs = self.inputs.iter();
        inputs.flat_map(|input| input.diagnostics.iter().map(|found| (found, &input.files)))
    }
}

impl From<Checked> for Findings {
    /// What was found in one input.
    fn from(checked: Checked) -> Self {
        Self {
            files: checked.files.len(),
            inputs: vec![checked],
        }
    }
}

/// Checks everything that the paths name, each input for itself and the files against each other.
///
/// What a code of `allow` finds counts as a note.
///
/// ```
/// use russet::pipeline::check;
/// use russet::source::{LoadOptions, MemoryWorld};
/// let dock = |hide| format!("profile: Dock\npayloads:\n  com.apple.dock: {{ autohide: {hide} }}\n");
/// let world = MemoryWorld::new()
///     .with_file("a.yaml", dock(true))
///     .with_file("b.yaml", dock(false));
/// let found = check(&world, &["a.yaml".into(), "b.yaml".into()], &LoadOptions::default(), &[])?;
/// assert_eq!(found.files, 2);
/// let between = found.inputs.last().unwrap();
/// assert!(between.diagnostics.iter().any(|found| found.message.contains("autohide")));
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// A code that no rule has. What cannot be read is among the findings.
pub fn check(
    world: &dyn World,
    paths: &[PathBuf],
    options: &LoadOptions,
    allow: &[String],
) -> Result<Findings, Error> {
    let allowed = allowed(allow)?;
    let interrupt = &options.interrupt;
    let sources = collect(world, paths);
    let examined = crate::parallel::map(&sources, interrupt, |source| {
        let (policy, checked) = examine(load(world, source, options), allow, interrupt)?;
        // A policy folder is checked as a whole already.
        let alone = matches!(source, Source::File(_)).then_some(policy);
        Ok((checked, alone))
    })?;
    let (mut inputs, policies): (Vec<_>, Vec<_>) = examined
        .into_iter()
        .collect::<Result<Vec<_>, Error>>()?
        .into_iter()
        .unzip();
    let files = inputs.iter().map(|input| input.files.len()).sum();
    if let Some(mut between) = across(&inputs, policies) {
        accept(&mut between.diagnostics, &allowed);
        inputs.push(between);
    }
    interrupt.poll()?;
    Ok(Findings { inputs, files })
}

/// Checks what was read. What a code of `allow` finds counts as a note.
///
/// ```
/// use russet::pipeline::examine;
/// use russet::source::{LoadOptions, load_text};
/// let text = "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewal: true }\n";
/// let loaded = load_text(text, "firewall.yaml", &LoadOptions::default());
/// let (policy, checked) = examine(loaded, &[], &Default::default())?;
/// assert_eq!(checked.diagnostics[0].code.code, "S004");
/// assert_eq!(policy.profiles[0].name, "Firewall");
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// A code that no rule has, or the caller asked to stop.
pub fn examine(
    mut loaded: Loaded,
    allow: &[String],
    interrupt: &Interrupt,
) -> Result<(Policy, Checked), Error> {
    // What is left of a policy whose reading was stopped is none.
    interrupt.poll()?;
    let allowed = allowed(allow)?;
    let mut diagnostics = std::mem::take(&mut loaded.diagnostics);
    diagnostics.extend(input::check(&loaded, interrupt)?);
    let Loaded {
        policy, mut files, ..
    } = loaded;
    crate::check::mask_secrets(&policy, &mut files);
    crate::check::sort(&mut diagnostics);
    accept(&mut diagnostics, &allowed);
    Ok((policy, Checked { files, diagnostics }))
}

/// The rules with these codes.
///
/// # Errors
///
/// A code that no rule has.
pub fn allowed(codes: &[String]) -> Result<Vec<Code>, Error> {
    let rules = codes.iter().map(|code| {
        let rule = Rule::find(code);
        rule.ok_or_else(|| Error::UnknownRule(code.clone()))
    });
    rules.collect()
}

/// Turns what the user accepts into notes.
fn accept(diagnostics: &mut [Diagnostic], allowed: &[Code]) {
    for found in diagnostics {
        if allowed.contains(&found.code) {
            found.severity = Severity::Note;
        }
    }
}

/// What the files say against each other: identifiers that several claim, settings that differ.
fn across(inputs: &[Checked], policies: Vec<Option<Policy>>) -> Option<Checked> {
    let mut whole = Policy::default();
    let mut files = Files::new();
    let mut firsts: Vec<u32> = Vec::new();
    for (input, policy) in inputs.iter().zip(policies) {
        let Some(policy) = policy else { continue };
        let first = files.append(input.files.clone());
        firsts.push(first);
        whole.absorb(policy, first);
    }
    // What a file says against itself has been said of it.
    let input_of = |span: Span| firsts.partition_point(|first| *first <= span.file.0);
    let mut diagnostics = crate::check::across(&whole);
    diagnostics.retain(|found| {
        let mut others = found.related.iter().map(|(span, _)| *span);
        others.any(|other| input_of(other) != input_of(found.span))
    });
    crate::check::sort(&mut diagnostics);
    (!diagnostics.is_empty()).then_some(Checked { files, diagnostics })
}
