//! The arguments of `russet advise`: what is known of the Macs.

use super::version;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use russet::advise::{Facts, Identity};
use russet::graph::enrollment::{Devices, Method, Owner, Processor, Users, VirtualMachine, Word};
use russet::payloads::Version;

#[derive(Debug, Args)]
pub(crate) struct Advise {
    #[command(flatten)]
    known: Known,
    /// The serial number for a virtual machine, letters and digits
    #[arg(long, value_name = "SERIAL", value_parser = serial, requires = "virtual_machine")]
    vm_serial: Option<String>,
    /// The hardware model for a virtual machine, such as MacBookAir10,1
    #[arg(long, value_name = "MODEL", value_parser = model, requires = "virtual_machine")]
    vm_model: Option<String>,
    /// The method to show the next steps of [default: the best]
    #[arg(long, value_parser = word::<Method>())]
    pub(crate) method: Option<Method>,
    /// How the answer is shown
    #[arg(long, value_enum, default_value_t = AdviceFormat::Terminal)]
    pub(crate) format: AdviceFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AdviceFormat {
    /// Text for people
    Terminal,
    /// One JSON object
    Json,
}

/// Facts that are true or false take `true` and `false`, and are true without either.
#[derive(Debug, Args)]
#[command(next_help_heading = "The Macs")]
struct Known {
    /// Who the Macs belong to
    #[arg(long, value_parser = word::<Owner>())]
    owner: Option<Owner>,
    /// Who uses a Mac: one user, nobody in particular (kiosk, dedicated), or several people
    #[arg(long, value_parser = word::<Users>())]
    users: Option<Users>,
    /// Whether the Macs are new or in use already
    #[arg(long, value_parser = word::<Devices>())]
    devices: Option<Devices>,
    /// Apple Business Manager or Apple School Manager can be used, and the country has it
    #[arg(long, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
    abm: Option<bool>,
    /// The Macs are registered there
    #[arg(long, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
    registered: Option<bool>,
    /// Another management service has the Macs
    #[arg(long, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
    other_mdm: Option<bool>,
    /// An account that is a device enrollment manager is to enroll the Macs
    #[arg(long, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
    dem: Option<bool>,
    /// Somebody of the organization can reach each Mac
    #[arg(long, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
    physical_access: Option<bool>,
    /// A wired connection is needed, or the network gives trouble
    #[arg(long, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
    wired: Option<bool>,
    /// Enrollment is to ask for a second factor
    #[arg(long, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
    mfa: Option<bool>,
    /// AD FS authenticates users
    #[arg(long, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
    adfs: Option<bool>,
    /// Whether the Macs are virtual machines
    #[arg(long = "virtual", value_name = "KIND", value_parser = word::<VirtualMachine>())]
    virtual_machine: Option<VirtualMachine>,
    /// The processor of the Macs, or of the Mac that runs the virtual machine
    #[arg(long, value_parser = word::<Processor>())]
    processor: Option<Processor>,
    /// How many Macs there are
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    count: Option<u32>,
    /// The oldest macOS among the Macs, such as 14 or 15.1
    #[arg(long, value_name = "VERSION", value_parser = version)]
    macos: Option<Version>,
}

impl Advise {
    /// What the arguments say of the Macs.
    pub(crate) fn facts(&self) -> Facts {
        Facts {
            owner: self.known.owner,
            users: self.known.users,
            devices: self.known.devices,
            abm: self.known.abm,
            registered: self.known.registered,
            other_mdm: self.known.other_mdm,
            dem: self.known.dem,
            physical_access: self.known.physical_access,
            wired: self.known.wired,
            mfa: self.known.mfa,
            adfs: self.known.adfs,
            virtual_machine: self.known.virtual_machine,
            processor: self.known.processor,
            count: self.known.count,
            macos: self.known.macos,
        }
    }

    /// What a virtual machine is to be known by.
    pub(crate) fn identity(&self) -> Identity {
        Identity {
            serial: self.vm_serial.clone(),
            model: self.vm_model.clone(),
        }
    }
}

/// Reads one of a few words, and shows them all in the help.
fn word<T: Word + Send + Sync>() -> impl TypedValueParser<Value = T> {
    let names = T::ALL.iter().map(|word| word.name());
    PossibleValuesParser::new(names)
        .try_map(|name| T::from_name(&name).ok_or_else(|| format!("there is no `{name}`")))
}

fn serial(text: &str) -> Result<String, String> {
    let fits = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric());
    fits.then(|| text.to_owned())
        .ok_or_else(|| "a serial number is made of letters and digits".to_owned())
}

fn model(text: &str) -> Result<String, String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == ',';
    let fits = text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(is_part);
    fits.then(|| text.to_owned())
        .ok_or_else(|| "a model is made of letters, digits and a comma: MacBookAir10,1".to_owned())
}
