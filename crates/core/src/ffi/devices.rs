//! Device lists: rows go in, windows of rendered profiles come out.

use super::{Fault, FaultKind, Input};
use crate::devices::{
    Device, DeviceFault, DeviceProfile, Options, Renderer, Roster, SignProfile, Table,
};
use crate::diagnostic::Found;
use crate::interrupt::Interrupt;
use crate::parallel::map;
use crate::pipeline::{Error, allowed};
use crate::source::{LoadOptions, Prepared};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::time::SystemTime;

/// The values of a device's variables.
pub type Row = BTreeMap<String, String>;

/// How the profiles of devices are rendered.
#[derive(Default)]
pub struct RenderingOptions {
    /// The column that tells devices apart; the first one unless it is said.
    pub key: Option<String>,
    /// The profiles that are wanted, by name; all that depend on the device where there is none.
    pub profiles: Vec<String>,
    /// Codes of rules whose findings are accepted.
    pub allow: Vec<String>,
    /// Signs each profile.
    pub sign: Option<Box<SignProfile<'static>>>,
}

/// A rendering under way. It holds the devices of one window at a time.
pub struct Rendering {
    list: List,
    policy: Prepared<'static>,
    /// Until the first device is there, without which the policy means nothing.
    options: Option<Options<'static>>,
    renderer: Option<Renderer<'static>>,
    /// What the names of the policy's files begin with.
    folder: Option<String>,
}

/// Where the devices come from.
enum List {
    /// A program gives them.
    Rows(Roster),
    /// A file holds them.
    Table(Box<Table<BufReader<File>>>),
}

/// What became of a device.
#[derive(Debug, Serialize)]
pub struct Rendered {
    key: Option<String>,
    /// The values of its variables.
    device: Row,
    /// None where there is a fault.
    profiles: Vec<ProfileAnswer>,
    /// What keeps it from being rendered.
    fault: Option<Fault>,
}

/// A profile of a device.
#[derive(Debug, Serialize)]
struct ProfileAnswer {
    name: String,
    file_name: String,
    identifier: String,
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
}

/// A device, or what is wrong with its row.
type Line = Result<Device, (Row, DeviceFault)>;

impl Rendering {
    /// For devices that a program gives, with these variables.
    ///
    /// # Errors
    ///
    /// A column that is no variable, a key that is no column, a rule that does not exist, or an input that is no policy source.
    pub fn of_columns(
        input: &Input,
        columns: Vec<String>,
        options: RenderingOptions,
    ) -> Result<Self, Fault> {
        let roster = Roster::new(columns, options.key.as_deref()).map_err(about)?;
        Self::new(input, List::Rows(roster), options)
    }

    /// For the devices of a CSV file.
    ///
    /// # Errors
    ///
    /// As for [`of_columns`](Self::of_columns); a file that cannot be read or is no list.
    pub fn of_csv(input: &Input, path: &Path, options: RenderingOptions) -> Result<Self, Fault> {
        let name = path.to_string_lossy();
        let file = File::open(path).map_err(|error| {
            Fault::new(
                FaultKind::Unreadable,
                format!("cannot read {name}: {error}"),
            )
        })?;
        let table = Table::read(BufReader::new(file), &name, options.key.as_deref());
        let table = Box::new(table.map_err(about)?);
        Self::new(input, List::Table(table), options)
    }

    fn new(input: &Input, list: List, options: RenderingOptions) -> Result<Self, Fault> {
        let (policy, folder) = input.prepared()?;
        Ok(Self {
            list,
            policy,
            options: Some(Options {
                load: LoadOptions {
                    set: input.variables().clone(),
                    now: Some(SystemTime::now()),
                    ..LoadOptions::default()
                },
                allow: allowed(&options.allow)?,
                profiles: options.profiles,
                sign: options.sign,
                ..Options::default()
            }),
            renderer: None,
            folder,
        })
    }

    /// Renders the devices that a program gives, in their order, on all processors.
    ///
    /// # Errors
    ///
    /// What keeps all devices from being rendered, or the caller asked to stop. What is wrong with one device is told in its
    /// place.
    pub fn render(
        &mut self,
        rows: Vec<Row>,
        interrupt: &Interrupt,
    ) -> Result<Vec<Rendered>, Fault> {
        let List::Rows(roster) = &mut self.list else {
            return Err(Fault::new(FaultKind::Invalid, "the devices are in a file"));
        };
        let lines = rows.into_iter().map(|row| {
            let device = roster.device(row.clone());
            device.map_err(|fault| (row, fault))
        });
        let lines: Vec<Line> = lines.collect();
        self.window(&lines, interrupt)
    }

    /// Reads so many devices of the file and renders them, in their order, on all processors. None are left where none come.
    ///
    /// # Errors
    ///
    /// As for [`render`](Self::render).
    pub fn read(&mut self, count: usize, interrupt: &Interrupt) -> Result<Vec<Rendered>, Fault> {
        let List::Table(table) = &mut self.list else {
            return Err(Fault::new(FaultKind::Invalid, "the devices are in no file"));
        };
        let lines = table.by_ref().take(count);
        let lines = lines.map(|line| line.map_err(|fault| (Row::new(), fault)));
        let lines: Vec<Line> = lines.collect();
        self.window(&lines, interrupt)
    }

    fn window(&mut self, lines: &[Line], interrupt: &Interrupt) -> Result<Vec<Rendered>, Fault> {
        let first = lines.iter().find_map(|line| line.as_ref().ok());
        if let (Some(first), Some(options)) = (first, self.options.take()) {
            let columns = match &self.list {
                List::Rows(roster) => roster.columns(),
                List::Table(table) => table.columns(),
            };
            let made = Renderer::new(&self.policy, columns, first, options);
            self.renderer = Some(made.map_err(|fault| self.rebased(fault))?);
        }
        let rendered = map(lines, interrupt, |line| self.rendered(line));
        Ok(rendered.map_err(Error::from)?)
    }

    fn rendered(&self, line: &Line) -> Rendered {
        let (device, profiles) = match (line, &self.renderer) {
            (Err((row, fault)), _) => {
                return Rendered {
                    key: fault.key.clone(),
                    device: row.clone(),
                    profiles: Vec::new(),
                    fault: Some(self.rebased(fault.clone())),
                };
            }
            (Ok(device), None) => (device, Ok(Vec::new())),
            (Ok(device), Some(renderer)) => (device, renderer.render(device)),
        };
        let (profiles, fault) = match profiles {
            Ok(profiles) => (profiles, None),
            Err(fault) => (Vec::new(), Some(self.rebased(fault))),
        };
        Rendered {
            key: Some(device.key.clone()),
            device: device.values.clone(),
            profiles: profiles.into_iter().map(profile).collect(),
            fault,
        }
    }

    /// The fault with the names of files that its user can open.
    fn rebased(&self, mut fault: DeviceFault) -> Fault {
        if let Some(folder) = &self.folder {
            fault.rebase(folder);
        }
        about(fault)
    }
}

fn profile(profile: DeviceProfile) -> ProfileAnswer {
    ProfileAnswer {
        name: profile.name,
        file_name: profile.file_name,
        identifier: profile.identifier,
        content: profile.content,
    }
}

/// What is wrong with a device, or with all of them.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape that `map_err` takes"
)]
fn about(fault: DeviceFault) -> Fault {
    let message = match &fault.key {
        Some(key) => format!("the device `{key}` cannot be rendered"),
        None => "the devices cannot be rendered".to_owned(),
    };
    let found = fault.diagnostics.iter();
    Fault {
        diagnostics: found.map(|one| Found::new(one, &fault.files)).collect(),
        ..Fault::new(FaultKind::Invalid, message)
    }
}
