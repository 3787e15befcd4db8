//! Any bytes in: a profile, a property list, JSON or an archive. What an import writes is read without a complaint.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::import::{Importer, Input, Settled, is_archive, read, unpack};
use russet::source::{LoadOptions, Loaded, MemoryWorld, load_folder};
use russet_fuzz::show;

fuzz_target!(|bytes: &[u8]| {
    let input = Input {
        name: "fuzz".to_owned(),
        bytes: bytes.to_vec(),
    };
    let inputs = if is_archive(bytes) {
        unpack(&input).0
    } else {
        vec![input]
    };
    let mut importer = Importer::new(Settled::default());
    for (number, input) in inputs.iter().enumerate() {
        importer.take(read(input, number % 2 == 1));
    }
    let imported = importer.finish();
    for (files, diagnostics) in imported.reports {
        show(&Loaded {
            files,
            diagnostics,
            ..Loaded::default()
        });
    }
    let mut world = MemoryWorld::new();
    for file in &imported.files {
        world = world.with_file(&file.path, file.bytes.clone());
    }
    if !imported.files.is_empty() {
        let again = load_folder(&world, "".as_ref(), &LoadOptions::default());
        assert!(again.diagnostics.is_empty(), "{:#?}", again.diagnostics);
        let documents = again.policy.profiles.len() + again.policy.objects.len();
        assert_eq!(documents, imported.items.len());
    }
});
