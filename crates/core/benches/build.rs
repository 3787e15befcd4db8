//! From a checked policy to its artifacts: `cargo bench -p russet --bench build`.

use criterion::{Criterion, criterion_group, criterion_main};
use russet::lower::{self, Options, lower};
use russet::source::{LoadOptions, NativeWorld, load_folder};
use std::hint::black_box;
use std::path::Path;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/end-to-end");

fn build(criterion: &mut Criterion) {
    let loaded = load_folder(&NativeWorld, Path::new(EXAMPLE), &LoadOptions::default());
    let mut group = criterion.benchmark_group("examples/end-to-end");
    group.bench_function("lower it", |bencher| {
        bencher.iter(|| lower(black_box(&loaded.policy), &loaded.files, Options::new()));
    });
    let lowered = lower(&loaded.policy, &loaded.files, Options::new());
    let artifacts = lowered.map(|lowered| lowered.artifacts).unwrap_or_default();
    group.bench_function("write the manifest", |bencher| {
        bencher.iter(|| lower::manifest(black_box(&artifacts)));
    });
    group.finish();
}

criterion_group!(benches, build);
criterion_main!(benches);
