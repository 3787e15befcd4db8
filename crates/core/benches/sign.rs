//! draft
use aws_lc_rs::{rand::SystemRandom, rsa::KeySize, signature::*};
use criterion::{Criterion, criterion_group, criterion_main};
fn bare(c: &mut Criterion) {
    let key = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
    let rng = SystemRandom::new();
    let mut out = vec![0; key.public_modulus_len()];
    c.bench_function("bare", |b| {
        b.iter(|| {
            key.sign(&RSA_PKCS1_SHA256, &rng, &[7u8; 100], &mut out)
                .unwrap()
        })
    });
}
criterion_group!(benches, bare);
criterion_main!(benches);
