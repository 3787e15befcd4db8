//! From the signing arguments to a signer.

use crate::arguments::Signing;
use crate::render::Terminal;
use anyhow::{anyhow, bail};
use russet::diagnostic::Files;
use russet::input::LARGEST_FILE;
use russet::sign::{Identity, KeySigner, SignError, SignOptions};
use russet::source::{NativeWorld, World as _};
use std::io::IsTerminal as _;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// A signer and what goes into each signature.
pub(crate) struct Prepared {
    /// The key with its certificates.
    pub(crate) signer: KeySigner,
    /// Signing time or none.
    pub(crate) options: SignOptions,
}

/// The signer that the arguments name; `None` where they name none. Warnings about its certificate go to standard error.
///
/// # Errors
///
/// Files that cannot be read, keys and certificates that are not fit to sign.
pub(crate) fn prepare(arguments: &Signing) -> anyhow::Result<Option<Prepared>> {
    let Some(identity) = identity(arguments)? else {
        return Ok(None);
    };
    let now = SystemTime::now();
    let (signer, findings) = identity.into_signer(now).map_err(explained)?;
    let terminal = Terminal::for_stderr();
    for finding in &findings {
        eprint!("{}", terminal.render(finding, &Files::new()));
    }
    let mut options = SignOptions::new();
    if arguments.signing_time {
        options = options.with_signing_time(source_date_epoch()?.unwrap_or(now));
    }
    Ok(Some(Prepared { signer, options }))
}

/// The error with what to do about it.
#[expect(
    clippy::needless_pass_by_value,
    reason = "its place is behind `map_err`"
)]
pub(crate) fn explained(error: SignError) -> anyhow::Error {
    anyhow::anyhow!("{error} [{}]\n  help: {}", error.code().code, error.help())
}

fn identity(arguments: &Signing) -> anyhow::Result<Option<Identity>> {
    if let Some(p12) = &arguments.p12 {
        let file = read(p12)?;
        let read = |password: Option<&str>| Identity::from_pkcs12(&file, password);
        return with_password(arguments, p12, read).map(Some);
    }
    let (Some(cert), Some(key)) = (&arguments.cert, &arguments.key) else {
        return Ok(None);
    };
    let certificate = read(cert)?;
    let key_file = read(key)?;
    let chain = arguments.chain.as_deref().map(read).transpose()?;
    let read = |password: Option<&str>| {
        Identity::from_pem(&certificate, &key_file, chain.as_deref(), password)
    };
    with_password(arguments, key, read).map(Some)
}

/// Reads a key with the password from the environment; asks for one where it is needed and somebody can answer.
fn with_password(
    arguments: &Signing,
    file: &Path,
    read: impl Fn(Option<&str>) -> Result<Identity, SignError>,
) -> anyhow::Result<Identity> {
    let given = match &arguments.password_env {
        Some(name) => Some(
            std::env::var(name).map_err(|error| anyhow!("--password-env: `{name}`: {error}"))?,
        ),
        None => None,
    };
    match read(given.as_deref()) {
        Err(SignError::PasswordRequired) if given.is_none() && std::io::stdin().is_terminal() => {
            let password = rpassword::prompt_password(format!("Password of {}: ", file.display()))?;
            read(Some(&password)).map_err(explained)
        }
        Err(error @ SignError::Certificate { .. }) => {
            let file = arguments.cert.as_deref().unwrap_or(file);
            Err(explained(error).context(file.display().to_string()))
        }
        other => other.map_err(|error| explained(error).context(file.display().to_string())),
    }
}

/// The time that reproducible builds state, in seconds since 1970.
pub(crate) fn source_date_epoch() -> anyhow::Result<Option<SystemTime>> {
    let Ok(text) = std::env::var("SOURCE_DATE_EPOCH") else {
        return Ok(None);
    };
    match text.parse() {
        Ok(seconds) => Ok(Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))),
        Err(_) => bail!("SOURCE_DATE_EPOCH is `{text}`; it takes seconds since 1970"),
    }
}

/// A file, whole.
pub(crate) fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let bytes = NativeWorld.read(path, LARGEST_FILE);
    bytes.map_err(|error| anyhow!("cannot read {}: {error}", path.display()))
}
