//! Reading and checking: `cargo bench -p russet --bench check`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use russet::check::check;
use russet::diagnostic::{Files, nearest};
use russet::input::read_bytes;
use russet::plist;
use russet::source::{LoadOptions, Loaded, NativeWorld, load_folder};
use std::hint::black_box;
use std::path::Path;

const PROFILE: &[u8] = include_bytes!("../../../fuzz/seeds/profile/firewall.mobileconfig");
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/end-to-end");

fn read(bytes: &[u8]) -> Loaded {
    read_bytes(bytes, "firewall.mobileconfig", &LoadOptions::default())
}

fn profile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("profile");
    group.throughput(Throughput::Bytes(PROFILE.len() as u64));
    group.bench_function("read the property list", |bencher| {
        bencher.iter(|| plist::read(black_box(PROFILE), "x", &mut Files::new()));
    });
    group.bench_function("read it as a profile", |bencher| {
        bencher.iter(|| read(black_box(PROFILE)));
    });
    let loaded = read(PROFILE);
    group.bench_function("check it", |bencher| {
        bencher.iter(|| check(black_box(&loaded.policy)));
    });
    group.finish();
}

fn folder(criterion: &mut Criterion) {
    let load = || load_folder(&NativeWorld, Path::new(EXAMPLE), &LoadOptions::default());
    let mut group = criterion.benchmark_group("examples/end-to-end");
    group.bench_function("load it", |bencher| bencher.iter(load));
    let loaded = load();
    group.bench_function("check it", |bencher| {
        bencher.iter(|| check(black_box(&loaded.policy)));
    });
    group.finish();
}

/// The payload with the most keys, so the most work for one misspelt key.
fn suggestion(criterion: &mut Criterion) {
    let schemas = russet::payloads::all().iter();
    let largest = schemas.max_by_key(|schema| schema.keys.len());
    let keys: Vec<&str> = largest
        .map_or(&[][..], |schema| schema.keys)
        .iter()
        .map(|key| key.name)
        .collect();
    criterion.bench_function("did you mean", |bencher| {
        bencher.iter(|| nearest(black_box("allowAirdrops"), keys.iter().copied()));
    });
}

criterion_group!(benches, profile, folder, suggestion);
criterion_main!(benches);
