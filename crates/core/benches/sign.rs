//! Signing many profiles: one prepared signer against the bare operation of the private key.
//!
//! `cargo bench -p russet --bench sign` prints both, then how many signatures a second each makes and the ratio. Where
//! there is an `openssl`, its `speed rsa2048` runs in between for comparison: on one core, as all of this.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use criterion::{Criterion, criterion_group, criterion_main};
use russet::sign::{Identity, KeySigner, SignOptions, TrustAnchors, sign, verify};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

/// A profile of usual size.
const PROFILE: [u8; 4096] = [b'x'; 4096];

/// How long each side of the comparison runs at a time.
const ROUND: Duration = Duration::from_secs(1);

/// How often.
const ROUNDS: usize = 8;

type Error = Box<dyn std::error::Error>;

/// A signer with an RSA key of 2048 bits, from a file of the tests.
fn signer() -> Result<KeySigner, Error> {
    let file = include_bytes!("../tests/signing/keychain.p12");
    let identity = Identity::from_pkcs12(file, Some("keychain"))?;
    let year_2027 = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    Ok(identity.into_signer(year_2027)?.0)
}

fn bare(key: &RsaKeyPair, signature: &mut [u8]) -> Result<(), Error> {
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        &PROFILE[..100],
        signature,
    )?;
    Ok(())
}

fn whole(signer: &KeySigner) -> Result<(), Error> {
    sign(&PROFILE, signer, &SignOptions::new())?;
    Ok(())
}

fn signing(criterion: &mut Criterion) -> Result<(), Error> {
    let key = RsaKeyPair::generate(KeySize::Rsa2048)?;
    let signer = signer()?;
    let mut signature = vec![0; key.public_modulus_len()];
    let signed = sign(&PROFILE, &signer, &SignOptions::new())?;
    criterion.bench_function("bare RSA 2048 signature", |bencher| {
        bencher.iter(|| bare(&key, &mut signature));
    });
    criterion.bench_function("sign a 4 KB profile", |bencher| {
        bencher.iter(|| sign(&PROFILE, &signer, &SignOptions::new()));
    });
    criterion.bench_function("verify a 4 KB profile", |bencher| {
        bencher.iter(|| verify(&signed, &TrustAnchors::none(), SystemTime::now()));
    });
    compare(&key, &signer)
}

/// All in turns, the best of each, so that a busy machine slows all alike.
fn compare(key: &RsaKeyPair, signer: &KeySigner) -> Result<(), Error> {
    let mut signature = vec![0; key.public_modulus_len()];
    let (mut bare_rate, mut whole_rate, mut openssl) = (0.0_f64, 0.0_f64, 0.0_f64);
    for _ in 0..ROUNDS {
        bare_rate = bare_rate.max(rate(|| bare(key, &mut signature))?);
        whole_rate = whole_rate.max(rate(|| whole(signer))?);
        openssl = openssl.max(openssl_rate().unwrap_or(0.0));
    }
    println!("bare signatures:  {bare_rate:.0}/s");
    println!("openssl speed:    {openssl:.0}/s");
    let of_bare = whole_rate / bare_rate;
    let of_openssl = whole_rate / openssl;
    println!(
        "signed profiles:  {whole_rate:.0}/s, {of_bare:.3} of bare, {of_openssl:.3} of openssl"
    );
    Ok(())
}

fn rate(mut run: impl FnMut() -> Result<(), Error>) -> Result<f64, Error> {
    let (round, start) = (Instant::now(), processor_time());
    let mut count = 0.0;
    while round.elapsed() < ROUND {
        run()?;
        count += 1.0;
    }
    let used = match (start, processor_time()) {
        (Some(start), Some(end)) => end - start,
        _ => round.elapsed(),
    };
    Ok(count / used.as_secs_f64())
}

/// What this thread has used of a core, where the kernel tells: other work on the machine then counts for less.
fn processor_time() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = text.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

/// Signatures a second of processor time, from the line `rsa 2048 bits 0.000255s 0.000014s 3924.7 72899.0`.
fn openssl_rate() -> Option<f64> {
    let output = Command::new("openssl")
        .args(["speed", "-seconds", "1", "rsa2048"])
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let line = text
        .lines()
        .find(|line| line.starts_with("rsa 2048 bits"))?;
    line.split_whitespace().nth_back(1)?.parse().ok()
}

fn run(criterion: &mut Criterion) {
    if let Err(error) = signing(criterion) {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

criterion_group!(benches, run);
criterion_main!(benches);
