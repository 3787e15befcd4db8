//! `russet build --devices`: the profiles of each Mac of a list.

use super::build::{summary, without_id};
use super::check::{all_readable, told};
use super::report::{self, Role, plural};
use crate::Outcome;
use crate::arguments::{Build, Deny, Format};
use crate::signing::Prepared as Signing;
use anyhow::{Context as _, bail};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use russet::devices::{Common, Device, DeviceFault, Options, Renderer, SignProfile, Table};
use russet::lower::{Ids, Lowered};
use russet::output::{DEVICES, DeviceEntry, DeviceFolder, OutputError};
use russet::pipeline::{Checked, Error, Findings, allowed, lowered, within};
use russet::source::{LoadOptions, NativeWorld, Prepared};
use std::fs::File;
use std::io::{BufRead, BufReader, IsTerminal as _, Read};
use std::path::Path;

/// A device list, and what is to become of it.
#[derive(Clone, Copy)]
pub(crate) struct List<'a> {
    pub(crate) path: &'a Path,
    pub(crate) arguments: &'a Build,
    pub(crate) out: &'a Path,
    pub(crate) signing: Option<&'a Signing>,
}

/// So many devices are rendered at once, which is what is held of them.
const WINDOW: usize = 512;

/// So many faults are shown.
const SHOWN: usize = 20;

/// A list with more rows than this has a progress line.
const WORTH_A_LINE: usize = 1_000;

/// Builds the profiles of each device of a list, and once what does not depend on the device: all of it or nothing.
pub(crate) fn run(
    list: &List<'_>,
    mut options: LoadOptions,
    ids: Option<&Ids>,
) -> anyhow::Result<Outcome> {
    let List { arguments, out, .. } = *list;
    let folder = &arguments.folder;
    if !folder.is_dir() {
        return Err(Error::NotAFolder(folder.clone()).into());
    }
    options.skip.extend(within(folder, out));
    let mut built = list.build(&options)?;
    let mut rest = Lowered::default();
    let mut found = Findings::default();
    if let Some(common) = built.common.as_mut().filter(|_| built.faults.is_empty()) {
        let (policy, checked) = (std::mem::take(&mut common.rest), common.checked());
        let sign = list.signing.map(|prepared| prepared.function());
        let sign = sign.as_ref().map(|sign| sign as _);
        let mut lowered = lowered(policy, checked, sign, &options.interrupt)?;
        lowered.rebase(folder);
        rest = lowered.lowered;
        found = lowered.checked.into();
    }
    found.files = built.common.as_ref().map_or(0, |common| common.files.len());
    found.inputs.append(&mut built.faults);
    let outcome = report::show(&found, &arguments.report, Role::Remark)?;
    if built.more > 0 {
        eprintln!("and {} more with errors", plural(built.more, "device"));
    }
    all_readable(&found.inputs)?;
    if let Some(devices) = built.folder.take().filter(|_| outcome == Outcome::Clean) {
        if let Some(ids) = ids {
            without_id(&russet::lower::fill_in(&mut rest.artifacts, ids));
        }
        let written = russet::output::write(out, &rest.artifacts)?;
        devices.commit()?;
        if arguments.report.format == Format::Terminal {
            summary(&rest.deliveries, out, written);
            built.summary(out);
        }
    }
    Ok(outcome)
}

/// What became of a device list.
struct Built {
    /// What all devices share; `None` where that cannot be said.
    common: Option<Common>,
    /// What is wrong with the list, the policy, or some of the devices; nothing may be written then.
    faults: Vec<Checked>,
    /// How many more devices something is wrong with.
    more: usize,
    /// How many devices were rendered.
    count: usize,
    /// What was written, to be put into its place with the rest of the build.
    folder: Option<DeviceFolder>,
}

impl List<'_> {
    /// Renders the devices into a folder that has yet to be put into its place.
    fn build(&self, options: &LoadOptions) -> anyhow::Result<Built> {
        let policy_folder = &self.arguments.folder;
        let options = self.options(options)?;
        let progress = Progress::new();
        let name = self.path.to_string_lossy();
        let input = BufReader::with_capacity(1 << 16, progress.reading(self.path)?);
        let mut table = match Table::read(input, &name, self.arguments.device_key.as_deref()) {
            Ok(table) => table,
            Err(fault) => return Ok(Built::of_fault(fault, policy_folder)),
        };
        let mut devices = Devices::default();
        let Some(first) = devices.first(&mut table, &name) else {
            return Ok(devices.built(None, None, policy_folder));
        };
        let policy = Prepared::folder(NativeWorld, policy_folder, &options.load);
        let columns = table.columns().to_vec();
        let renderer = match Renderer::new(&policy, &columns, &first, options) {
            Ok(renderer) => renderer,
            Err(fault) => return Ok(Built::of_fault(fault, policy_folder)),
        };
        let mut folder = Some(DeviceFolder::begin(self.out)?);
        let mut rows = std::iter::once(Ok(first)).chain(table);
        loop {
            let window: Vec<_> = rows.by_ref().take(WINDOW).collect();
            if window.is_empty() {
                break;
            }
            if !devices.faults.is_empty() {
                // Nothing comes of it any more: what is wrong with the other rows is found without signing them.
                folder = None;
            }
            devices.take(window, &renderer, folder.as_mut())?;
            progress.show(devices.count);
        }
        progress.finish();
        Ok(devices.built(Some(renderer.common().clone()), folder, policy_folder))
    }

    fn options(&self, load: &LoadOptions) -> anyhow::Result<Options<'_>> {
        let report = &self.arguments.report;
        let sign = self
            .signing
            .map(|Signing { signer, options }| -> Box<SignProfile<'_>> {
                Box::new(|content| russet::sign::sign(content, signer, options))
            });
        Ok(Options {
            load: load.clone(),
            allow: allowed(&report.allow).map_err(told)?,
            deny_warnings: report.deny == Some(Deny::Warnings),
            profiles: Vec::new(),
            sign,
        })
    }
}

/// Devices that have been taken from the list.
#[derive(Default)]
struct Devices {
    count: usize,
    faults: Vec<DeviceFault>,
    more: usize,
}

impl Devices {
    /// The first device that nothing is wrong with by itself.
    fn first<R: BufRead>(&mut self, table: &mut Table<R>, name: &str) -> Option<Device> {
        for device in table {
            match device {
                Ok(device) => return Some(device),
                Err(fault) => self.fault(fault),
            }
        }
        if self.faults.is_empty() {
            self.fault(DeviceFault::without_devices(name));
        }
        None
    }

    fn fault(&mut self, fault: DeviceFault) {
        if self.faults.len() < SHOWN {
            self.faults.push(fault);
        } else {
            self.more += 1;
        }
    }

    /// Renders devices with all cores, and takes what comes of them in their order.
    fn take(
        &mut self,
        window: Vec<Result<Device, DeviceFault>>,
        renderer: &Renderer<'_>,
        mut folder: Option<&mut DeviceFolder>,
    ) -> anyhow::Result<()> {
        let written = folder.as_deref();
        let rendered: Vec<Rendered> = window
            .into_par_iter()
            .map(|device| render(&device?, renderer, written))
            .collect();
        for outcome in rendered {
            match outcome {
                Ok(entry) => {
                    self.count += 1;
                    if let (Some(folder), Some(entry)) = (&mut folder, entry) {
                        folder.index(&entry)?;
                    }
                }
                Err(Failed::Device(fault)) => self.fault(*fault),
                Err(Failed::Output(error)) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn built(self, common: Option<Common>, folder: Option<DeviceFolder>, policy: &Path) -> Built {
        let is_sound = self.faults.is_empty();
        let faults = self.faults.into_iter();
        Built {
            common,
            faults: faults.map(|fault| checked(fault, policy)).collect(),
            more: self.more,
            count: self.count,
            folder: folder.filter(|_| is_sound),
        }
    }
}

type Rendered = Result<Option<DeviceEntry>, Failed>;

/// Why a device was not written.
enum Failed {
    Device(Box<DeviceFault>),
    Output(OutputError),
}

impl From<DeviceFault> for Failed {
    fn from(fault: DeviceFault) -> Self {
        Self::Device(Box::new(fault))
    }
}

fn render(device: &Device, renderer: &Renderer<'_>, folder: Option<&DeviceFolder>) -> Rendered {
    let Some(folder) = folder else {
        renderer.check(device)?;
        return Ok(None);
    };
    let profiles = renderer.render(device)?;
    let entry = folder.write(device, &profiles);
    entry.map(Some).map_err(Failed::Output)
}

impl Built {
    fn of_fault(fault: DeviceFault, policy: &Path) -> Self {
        let mut devices = Devices::default();
        devices.fault(fault);
        devices.built(None, None, policy)
    }

    /// Tells people what became of the list.
    fn summary(&self, out: &Path) {
        let Some(common) = &self.common else {
            return;
        };
        let folder = out.join(DEVICES);
        println!(
            "{}: {}, each with {}: {}",
            folder.display(),
            plural(self.count, "device"),
            plural(common.rendered.len(), "profile"),
            common.rendered.join(", ")
        );
        for name in &common.left_out {
            eprintln!(
                "note: `{name}` depends on the device list and is left out: Intune has no such thing for single Macs"
            );
        }
    }
}

/// The files of the policy are named as the user would; the list is already.
fn checked(mut fault: DeviceFault, policy: &Path) -> Checked {
    if policy != Path::new(".") {
        fault.rebase(&policy.to_string_lossy());
    }
    let DeviceFault {
        diagnostics, files, ..
    } = fault;
    Checked { files, diagnostics }
}

/// How far the list has been read, on a terminal.
struct Progress {
    bar: ProgressBar,
}

impl Progress {
    fn new() -> Self {
        Self {
            bar: ProgressBar::hidden(),
        }
    }

    /// The list, whose bytes are counted as they are read.
    fn reading(&self, path: &Path) -> anyhow::Result<impl Read + use<>> {
        let cannot = || format!("cannot read {}", path.display());
        // Looked at before it is opened: opening a pipe waits for its other end.
        let metadata = path.metadata().with_context(cannot)?;
        if metadata.is_dir() {
            bail!("{}: it is a folder, not a list", cannot());
        }
        if metadata.is_file() {
            self.bar.set_length(metadata.len());
        }
        let file = File::open(path).with_context(cannot)?;
        Ok(self.bar.wrap_read(file))
    }

    fn show(&self, devices: usize) {
        if devices > WORTH_A_LINE && self.bar.is_hidden() && std::io::stderr().is_terminal() {
            let template = "{bar:30} {percent}% of the list, {msg}, {eta} left";
            if let Ok(style) = ProgressStyle::with_template(template) {
                self.bar.set_style(style);
            }
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        if !self.bar.is_hidden() {
            self.bar.set_message(plural(devices, "device"));
        }
    }

    fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
