//! From the signing arguments to a signer.

use crate::arguments::Signing;
use crate::render::Terminal;
use anyhow::{anyhow, bail};
use russet::diagnostic::Files;
use russet::input::LARGEST_FILE;
use russet::sign::{Identity, KeySigner, SignError, SignOptions};
use russet::source::{NativeWorld, World as _};
use std::error::Error;
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

impl Prepared {
    /// Signs a profile.
    pub(crate) fn function(
        &self,
    ) -> impl Fn(&[u8]) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> + '_ {
        |content| Ok(russet::sign::sign(content, &self.signer, &self.options)?)
    }
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
    let password_env = arguments.password_env.as_deref();
    if let Some(p12) = &arguments.p12 {
        let file = read(p12)?;
        let read = |password: Option<&str>| Identity::from_pkcs12(&file, password);
        let identity = with_password(password_env, p12, read)?;
        return identity.map_err(|error| about(error, p12)).map(Some);
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
    let identity = with_password(password_env, key, read)?;
    identity
        .map_err(|error| match error {
            SignError::Certificate { .. } => about(error, cert),
            error => about(error, key),
        })
        .map(Some)
}

/// The error with what to do about it, and the file that it is about.
pub(crate) fn about(error: SignError, file: &Path) -> anyhow::Error {
    explained(error).context(file.display().to_string())
}

/// Reads a key with the password from the environment; asks for one where it is needed and somebody can answer.
pub(crate) fn with_password<T>(
    password_env: Option<&str>,
    file: &Path,
    read: impl Fn(Option<&str>) -> Result<T, SignError>,
) -> anyhow::Result<Result<T, SignError>> {
    let given = match password_env {
        Some(name) => Some(
            std::env::var(name).map_err(|error| anyhow!("--password-env: `{name}`: {error}"))?,
        ),
        None => None,
    };
    match read(given.as_deref()) {
        Err(SignError::PasswordRequired) if given.is_none() && std::io::stdin().is_terminal() => {
            let password = rpassword::prompt_password(format!("Password of {}: ", file.display()))?;
            Ok(read(Some(&password)))
        }
        read => Ok(read),
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
