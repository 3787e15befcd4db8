//! What is wrong with a row of a device list, or with the list.

use super::{Device, Place};
use crate::diagnostic::{Code, Diagnostic, Files, Pointer, rules};
use crate::value::Span;
use std::fmt;

/// Why nothing can be made of a row, of a list, or of a policy for it.
///
/// The diagnostics point into files of their own: those of the policy, and the lines of the list that they are about, in
/// which only the key is written out, since the other cells may be secrets.
#[derive(Clone, Debug, Default)]
pub struct DeviceFault {
    /// The key of the device; `None` where it is about all of them.
    pub key: Option<String>,
    /// What is wrong, at least one error.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that the diagnostics point into.
    pub files: Files,
    /// So many of them, the first ones, are the policy's.
    of_policy: usize,
}

impl fmt::Display for DeviceFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, found) in self.diagnostics.iter().enumerate() {
            if number > 0 {
                f.write_str("; ")?;
            }
            f.write_str(&found.message)?;
            if let Some(help) = &found.help {
                write!(f, " ({help})")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for DeviceFault {}

impl DeviceFault {
    /// A list of nothing but a first line.
    #[must_use]
    pub fn without_devices(list: &str) -> Self {
        let message = format!("`{list}` has no devices");
        Self::at(
            &rules::P070,
            message,
            "write a row a device below its first line",
            None,
            "",
        )
    }

    /// One finding about a cell of which `shown` may be shown.
    pub(super) fn at(
        code: Code,
        message: impl Into<String>,
        help: impl Into<String>,
        place: Option<&Place>,
        shown: &str,
    ) -> Self {
        let mut files = Files::new();
        let span = place.map_or(Span::NONE, |place| excerpt(&mut files, place, shown));
        let found = Diagnostic::new(code, message, span, Pointer::root()).with_help(help);
        Self {
            key: None,
            diagnostics: vec![found],
            files,
            of_policy: 0,
        }
    }

    /// About this device.
    pub(super) fn of(mut self, key: &str) -> Self {
        self.key = Some(key.to_owned());
        self
    }

    /// What was found in the policy for a device: each says for which, and where that stands.
    pub(super) fn for_device(
        device: &Device,
        mut diagnostics: Vec<Diagnostic>,
        mut files: Files,
    ) -> Self {
        let of_policy = files.len();
        let place = device.place.as_ref();
        let row = place.map(|place| excerpt(&mut files, place, &device.key));
        for found in &mut diagnostics {
            found.message = format!("for the device `{}`, {}", device.key, found.message);
            if let Some(row) = row {
                found.related.push((row, "the device".to_owned()));
            }
        }
        Self {
            key: Some(device.key.clone()),
            diagnostics,
            files,
            of_policy,
        }
    }

    /// What was found in the policy for all devices.
    pub(super) fn for_all(diagnostics: Vec<Diagnostic>, files: Files) -> Self {
        Self {
            key: None,
            diagnostics,
            of_policy: files.len(),
            files,
        }
    }

    /// Puts a folder before the names of the policy's files, so that its user can open them. The list has the name that
    /// its user gave it.
    pub fn rebase(&mut self, folder: &str) {
        self.files.rebase_first(self.of_policy, folder);
    }
}

/// Takes the line of a cell in, with nothing on it but what may be shown.
fn excerpt(files: &mut Files, place: &Place, shown: &str) -> Span {
    let before = place.column.saturating_sub(1);
    let mut text = "*".repeat(before as usize);
    text.push_str(shown);
    // A file without text has no lines.
    text.push('\n');
    let end = u32::try_from(text.len() - 1).unwrap_or(before);
    let file = files.add_lines(&*place.list, text, place.line);
    Span::new(file, before, end)
}
