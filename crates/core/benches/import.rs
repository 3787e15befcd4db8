//! Importing and comparing: `cargo bench -p russet --bench import`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use russet::compare::{Options, diff};
use russet::import::{Importer, Input, Read, Settled, read};
use russet::policy::Policy;
use std::fmt::Write as _;
use std::hint::black_box;

/// How many profiles an estate has.
const ESTATE: usize = 300;

/// A profile of real size, some 3 KB: privacy permissions of a few apps, with a name of its own.
fn profile(number: usize, allowed: bool) -> Input {
    let mut entries = String::new();
    for app in 0..6 {
        let _ = write!(
            entries,
            "<dict><key>Allowed</key><{allowed}/><key>Identifier</key><string>com.contoso.app{number}.{app}</string>\
             <key>IdentifierType</key><string>bundleID</string><key>StaticCode</key><false/>\
             <key>CodeRequirement</key><string>identifier \"com.contoso.app{app}\" and anchor apple generic and \
             certificate leaf[subject.OU] = UBF8T346G9</string></dict>"
        );
    }
    let text = format!(
        "<plist version=\"1.0\"><dict><key>PayloadDisplayName</key><string>Permissions {number}</string>\
         <key>PayloadIdentifier</key><string>com.contoso.{number}</string><key>PayloadType</key><string>Configuration</string>\
         <key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A{number:04}</string><key>PayloadVersion</key><integer>1</integer>\
         <key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.TCC.configuration-profile-policy</string>\
         <key>PayloadIdentifier</key><string>com.contoso.{number}.tcc</string>\
         <key>PayloadUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-1C1D5F3A{number:04}</string><key>PayloadVersion</key><integer>1</integer>\
         <key>Services</key><dict><key>SystemPolicyAllFiles</key><array>{entries}</array></dict></dict></array></dict></plist>"
    );
    Input {
        name: format!("estate/{number}.mobileconfig"),
        bytes: text.into_bytes(),
    }
}

fn estate(allowed: bool) -> Vec<Input> {
    (0..ESTATE).map(|number| profile(number, allowed)).collect()
}

fn policy(inputs: &[Input]) -> Policy {
    let reads = inputs.iter().map(|input| read(input, false));
    Policy {
        profiles: reads.flat_map(|read: Read| read.policy.profiles).collect(),
        ..Policy::default()
    }
}

fn import(criterion: &mut Criterion) {
    let inputs = estate(true);
    let mut group = criterion.benchmark_group("import");
    group.throughput(Throughput::Elements(ESTATE as u64));
    group.bench_function("300 profiles", |bencher| {
        bencher.iter(|| {
            let mut importer = Importer::new(Settled::default());
            for input in black_box(&inputs) {
                importer.take(read(input, false));
            }
            importer.finish()
        });
    });
    group.finish();
}

fn compare(criterion: &mut Criterion) {
    let (old, new) = (policy(&estate(true)), policy(&estate(false)));
    let mut group = criterion.benchmark_group("diff");
    group.bench_function("300 profiles, a sixth of the settings changed", |bencher| {
        bencher.iter(|| diff(black_box(&old), black_box(&new), Options::default()));
    });
    group.finish();
}

criterion_group!(benches, import, compare);
criterion_main!(benches);
