//! The command line, as DESIGN has it; its help texts are what users read first.

mod advise;
mod plan;

pub(crate) use advise::{AdviceFormat, Advise};
pub(crate) use plan::{Credentials, Plan};

use crate::documents::Docs;
use clap::{Args, Parser, Subcommand, ValueEnum};
use russet::payloads::{Scope, Version};
use russet::policy::{EnrollmentKind, Target};
use std::path::PathBuf;

/// Compiles macOS management policy: typed source in, signed profiles and Intune settings-catalog JSON out.
#[derive(Debug, Parser)]
#[command(name = "russet", version, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Compile a policy folder into out/
    Build(Build),
    /// Check policy folders and files: policy source, profiles (signed or not), Graph JSON, declarations
    Check(Check),
    /// Turn profiles, property lists and Graph JSON into policy source
    Import(Import),
    /// Turn one form into another, and say what became of each key
    Convert(Convert),
    /// Compare two things by what they set
    Diff(Diff),
    /// Hold what is installed on a Mac against a policy folder
    Audit(Audit),
    /// Say what a rollout needs, and what the policy folder creates in which order
    Plan(Plan),
    /// Write a report of a policy folder for people who do not read its source
    Docs(Docs),
    /// Sign a profile
    Sign(Sign),
    /// Verify the signature of a profile
    Verify(Verify),
    /// Take a profile out of its signature
    Unsign(Unsign),
    /// List what Russet knows
    List(List),
    /// Print the JSON Schema of the policy language, or of one payload
    Schema(Schema),
    /// Explain a rule: why it is there, what breaks it, how to mend it
    Explain(Explain),
    /// Start a policy folder
    Init(Init),
    /// Say which way to enroll Macs suits them, and what to do for it
    Advise(Advise),
}

#[derive(Debug, Args)]
pub(crate) struct Build {
    /// The policy folder
    #[arg(default_value = ".")]
    pub(crate) folder: PathBuf,
    /// Where to write [default: out/ in the policy folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// A JSON file with the ids that a tenant has given to groups, filters, scope tags and what else is named
    #[arg(long, value_name = "FILE")]
    pub(crate) ids: Option<PathBuf>,
    /// A CSV file with a row a Mac, whose columns give variables their values: each Mac gets its own profiles
    #[arg(long, value_name = "FILE")]
    pub(crate) devices: Option<PathBuf>,
    /// The column that tells the Macs apart and names their folders [default: the first one]
    #[arg(long, value_name = "NAME", requires = "devices")]
    pub(crate) device_key: Option<String>,
    #[command(flatten)]
    pub(crate) variables: Variables,
    #[command(flatten)]
    pub(crate) signing: Signing,
    #[command(flatten)]
    pub(crate) report: Report,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Policy folders, policy source, profiles, Graph JSON, declarations, or folders of them
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) target: TargetArguments,
    #[command(flatten)]
    pub(crate) variables: Variables,
    #[command(flatten)]
    pub(crate) report: Report,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// Profiles, property lists, Graph JSON, and folders or zip archives of them
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The policy folder to write to; what is in it stays
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Mend what has one sure mending, such as an integer that should be a boolean
    #[arg(long)]
    pub(crate) fix: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Convert {
    /// A profile, a settings-catalog policy, a declaration, or policy source
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// What to make of it
    #[arg(long, value_enum)]
    pub(crate) to: Form,
    /// Where to write; a folder where several files come of it [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// How the report is shown
    #[arg(long, value_enum, default_value_t = ReportFormat::Terminal)]
    pub(crate) format: ReportFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// A configuration profile
    Mobileconfig,
    /// An Intune settings-catalog policy, with a profile for what the catalog lacks
    SettingsCatalog,
    /// Apple's declarations
    Declaration,
    /// Policy source
    Yaml,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// Text for people
    Terminal,
    /// One JSON object
    Json,
    /// Markdown, for a pull request
    Markdown,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// What was: a policy folder, a profile, Graph JSON, or a folder of them
    #[arg(value_name = "A")]
    pub(crate) old: PathBuf,
    /// What is
    #[arg(value_name = "B")]
    pub(crate) new: PathBuf,
    /// How the differences are shown
    #[arg(long, value_enum, default_value_t = ReportFormat::Terminal)]
    pub(crate) format: ReportFormat,
    /// Compare names, descriptions, identifiers and UUIDs too
    #[arg(long)]
    pub(crate) all: bool,
    #[command(flatten)]
    pub(crate) variables: Variables,
}

#[derive(Debug, Args)]
pub(crate) struct Audit {
    /// The policy folder
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// What the Mac prints: `profiles show -output stdout-xml`, `profiles -C -o stdout-xml`, or
    /// `system_profiler SPConfigurationProfileDataType -xml`
    #[arg(long, value_name = "FILE")]
    pub(crate) installed: PathBuf,
    /// How the outcome is shown
    #[arg(long, value_enum, default_value_t = ReportFormat::Terminal)]
    pub(crate) format: ReportFormat,
    #[command(flatten)]
    pub(crate) variables: Variables,
}

#[derive(Debug, Args)]
pub(crate) struct Variables {
    /// Set a variable of the policy
    #[arg(long = "set", value_name = "NAME=VALUE", value_parser = assignment)]
    pub(crate) set: Vec<(String, String)>,
}

fn assignment(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.to_owned()))
        }
        _ => Err("write it as NAME=VALUE".to_owned()),
    }
}

#[derive(Debug, Args)]
pub(crate) struct Report {
    /// How diagnostics are shown
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    pub(crate) format: Format,
    /// Treat warnings as errors
    #[arg(long, value_name = "WHAT", value_enum)]
    pub(crate) deny: Option<Deny>,
    /// Accept a rule: what it finds becomes a note
    #[arg(long, value_name = "CODE")]
    pub(crate) allow: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Text with the place underlined
    Terminal,
    /// One JSON object
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Deny {
    Warnings,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Target")]
pub(crate) struct TargetArguments {
    /// The oldest macOS that the Macs run, such as 14 or 15.1
    #[arg(long, value_name = "VERSION", value_parser = version)]
    macos: Option<Version>,
    /// How the Macs are enrolled
    #[arg(long, value_enum)]
    enrollment: Option<Enrollment>,
    /// Whether the Macs are supervised
    #[arg(long, value_name = "true|false", action = clap::ArgAction::Set)]
    supervised: Option<bool>,
    /// The channel that the profiles go to
    #[arg(long, value_enum)]
    scope: Option<ScopeArgument>,
}

fn version(text: &str) -> Result<Version, String> {
    text.parse::<Version>().map_err(|error| error.to_string())
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Enrollment {
    Automated,
    Device,
    User,
    Manual,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ScopeArgument {
    System,
    User,
}

impl TargetArguments {
    /// The target that the arguments describe.
    pub(crate) fn target(&self) -> Target {
        Target {
            macos: self.macos,
            enrollment: self.enrollment.map(|enrollment| match enrollment {
                Enrollment::Automated => EnrollmentKind::Automated,
                Enrollment::Device => EnrollmentKind::Device,
                Enrollment::User => EnrollmentKind::User,
                Enrollment::Manual => EnrollmentKind::Manual,
            }),
            supervised: self.supervised,
            scope: self.scope.map(|scope| match scope {
                ScopeArgument::System => Scope::System,
                ScopeArgument::User => Scope::User,
            }),
        }
    }
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Signing")]
pub(crate) struct Signing {
    /// The signer's certificate, PEM; the chain may follow it in the file
    #[arg(long, value_name = "PEM", requires = "key", conflicts_with = "p12")]
    pub(crate) cert: Option<PathBuf>,
    /// Its private key, PEM: PKCS#8 (also encrypted), PKCS#1 or SEC1
    #[arg(long, value_name = "PEM", requires = "cert")]
    pub(crate) key: Option<PathBuf>,
    /// Certificates that lead to the root, PEM
    #[arg(long, value_name = "PEM", requires = "cert")]
    pub(crate) chain: Option<PathBuf>,
    /// Certificate, key and chain in one PKCS#12 file
    #[arg(long, value_name = "FILE")]
    pub(crate) p12: Option<PathBuf>,
    /// The environment variable that holds the password of the key
    #[arg(long, value_name = "NAME")]
    pub(crate) password_env: Option<String>,
    /// Record the time of signing; the output then differs from run to run unless SOURCE_DATE_EPOCH is set
    #[arg(long)]
    pub(crate) signing_time: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Sign {
    /// The profile to sign
    #[arg(value_name = "IN")]
    pub(crate) input: PathBuf,
    /// Where to write the signed profile
    #[arg(long, value_name = "OUT")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) signing: Signing,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The signed profile
    #[arg(value_name = "FILE")]
    pub(crate) input: PathBuf,
    /// Certificates to trust, PEM; without them only the signature itself is verified
    #[arg(long, value_name = "PEM")]
    pub(crate) ca: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Unsign {
    /// The signed profile
    #[arg(value_name = "IN")]
    pub(crate) input: PathBuf,
    /// Where to write the profile within
    #[arg(long, value_name = "OUT")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    /// What to list
    #[arg(value_enum)]
    pub(crate) what: Listed,
    /// Only what has this text in its name or description
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Listed {
    /// Apple's payloads and declarations
    Payloads,
    /// Settings of the Intune settings catalog
    Settings,
    /// Rules that `check` applies
    Rules,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// A payload type; the whole policy language without it
    #[arg(value_name = "PAYLOAD")]
    pub(crate) payload: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The code of the rule, such as S005
    #[arg(value_name = "CODE")]
    pub(crate) code: String,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The folder to create, or an empty one
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
}
