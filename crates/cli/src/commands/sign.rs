//! `russet sign`, `russet verify`, `russet unsign`.

use crate::Outcome;
use crate::arguments::{Sign, Unsign, Verify};
use crate::render::Terminal;
use crate::signing::{self, explained};
use crate::write::write;
use anyhow::bail;
use russet::diagnostic::Files;
use russet::sign::{CertificateInfo, SignError, TrustAnchors, Verification};
use russet::value::date_to_text;
use std::path::Path;
use std::time::SystemTime;

pub(crate) fn sign(arguments: &Sign) -> anyhow::Result<Outcome> {
    let Some(prepared) = signing::prepare(&arguments.signing)? else {
        bail!("nothing to sign with: give --cert and --key, or --p12");
    };
    let content = signing::read(&arguments.input)?;
    let signed =
        russet::sign::sign(&content, &prepared.signer, &prepared.options).map_err(explained)?;
    write(&arguments.out, &signed)?;
    Ok(Outcome::Clean)
}

pub(crate) fn unsign(arguments: &Unsign) -> anyhow::Result<Outcome> {
    let input = signing::read(&arguments.input)?;
    match russet::sign::unsign(&input) {
        Ok(content) => write(&arguments.out, &content).map(|()| Outcome::Clean),
        Err(error) => Ok(faulty(&arguments.input, error)),
    }
}

pub(crate) fn verify(arguments: &Verify) -> anyhow::Result<Outcome> {
    let input = signing::read(&arguments.input)?;
    let anchors = match &arguments.ca {
        Some(path) => TrustAnchors::from_pem(&signing::read(path)?)
            .map_err(|error| explained(error).context(path.display().to_string()))?,
        None => TrustAnchors::default(),
    };
    match russet::sign::verify(&input, &anchors, SystemTime::now()) {
        Ok(verification) => {
            report(&verification, arguments);
            Ok(Outcome::Clean)
        }
        Err(error) => Ok(faulty(&arguments.input, error)),
    }
}

/// Says what is wrong with a signed file.
fn faulty(input: &Path, error: SignError) -> Outcome {
    eprintln!("russet: {}: {:#}", input.display(), explained(error));
    Outcome::Faulty
}

fn report(verification: &Verification, arguments: &Verify) {
    println!("{}: the signature holds", arguments.input.display());
    for signer in &verification.signers {
        let CertificateInfo {
            subject,
            issuer,
            serial,
            key,
            sha256,
            ..
        } = &signer.certificate;
        println!("  signer       {subject}");
        println!("  issuer       {issuer}");
        println!("  serial       {serial}");
        println!("  key          {key}");
        println!("  fingerprint  {sha256}");
        println!(
            "  valid        {} to {}",
            date(signer.certificate.not_before),
            date(signer.certificate.not_after)
        );
        println!("  algorithm    {}", signer.algorithm);
        match signer.signing_time {
            Some(time) => println!("  signed       {}", date(time)),
            None => println!("  signed       at a time that the signature does not state"),
        }
        match &signer.anchor {
            Some(anchor) => println!("  trusted by   {}", anchor.subject),
            None => println!("  trusted by   not checked: give --ca"),
        }
    }
    let terminal = Terminal::for_stderr();
    for finding in &verification.findings {
        eprint!("{}", terminal.render(finding, &Files::new()));
    }
}

fn date(time: SystemTime) -> String {
    date_to_text(&time.into())
}
