//! The arguments of `russet plan`.

use super::{ReportFormat, Variables};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Plan {
    /// The policy folder
    #[arg(default_value = ".", value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// How the plan is shown
    #[arg(long, value_enum, default_value_t = ReportFormat::Terminal)]
    pub(crate) format: ReportFormat,
    #[command(flatten)]
    pub(crate) variables: Variables,
    #[command(flatten)]
    pub(crate) credentials: Credentials,
}

/// Files of Apple, to say whose they are and when they expire; what is secret in them is never shown.
#[derive(Debug, Args)]
#[command(next_help_heading = "Certificates and tokens")]
pub(crate) struct Credentials {
    /// An Apple MDM push certificate, PEM or DER
    #[arg(long, value_name = "FILE")]
    pub(crate) apns: Vec<PathBuf>,
    /// An enrollment program token (ADE token, .p7m); its date is encrypted
    #[arg(long, value_name = "FILE")]
    pub(crate) ade_token: Vec<PathBuf>,
    /// The private key that opens the ADE tokens, PEM; Intune keeps its own to itself
    #[arg(long, value_name = "PEM", requires = "ade_token")]
    pub(crate) ade_key: Option<PathBuf>,
    /// The public key that was uploaded at Apple, PEM: are the ADE tokens for it?
    #[arg(long, value_name = "PEM")]
    pub(crate) ade_cert: Option<PathBuf>,
    /// A location token (VPP token, .vpptoken)
    #[arg(long, value_name = "FILE")]
    pub(crate) vpp_token: Vec<PathBuf>,
    /// The environment variable that holds the password of the private key
    #[arg(long, value_name = "NAME", requires = "ade_key")]
    pub(crate) password_env: Option<String>,
}
