use crate::check::check;
use crate::lower::{Artifact, Options, lower};
use crate::source::{LoadOptions, Loaded, MemoryWorld, load_folder, profile_to_yaml};
use serde_json::{Value as Json, json};

fn load(documents: &str) -> Loaded {
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
        .with_file("declarations.yaml", documents);
    let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded
}

fn artifacts(documents: &str) -> Vec<Artifact> {
    let loaded = load(documents);
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
    assert!(lowered.diagnostics.is_empty(), "{:#?}", lowered.diagnostics);
    lowered.artifacts
}

fn json(artifacts: &[Artifact], path: &str) -> Json {
    let found = artifacts.iter().find(|artifact| artifact.path == path);
    let paths: Vec<_> = artifacts.iter().map(|artifact| &artifact.path).collect();
    serde_json::from_slice(
        &found
            .unwrap_or_else(|| panic!("{path} in {paths:#?}"))
            .bytes,
    )
    .unwrap()
}

fn found(documents: &str) -> Vec<String> {
    let found = check(&load(documents).policy).into_iter();
    found
        .map(|found| {
            let help = found.help.unwrap_or_default();
            format!("{} {}: {help}", found.code.code, found.message)
        })
        .collect()
}

const CERTIFICATES: &str = "declarations: Certificates
activation: { predicate: \"(@status(device.model.family) == 'Mac')\" }
target: { macos: \"14\" }
payloads:
  com.apple.asset.credential.certificate:
    - { PayloadDisplayName: Contoso root, Reference: { DataURL: https://mdm.contoso.com/root.cer } }
    - { PayloadIdentifier: com.contoso.issuing, Reference: { DataURL: https://mdm.contoso.com/issuing.cer } }
  com.apple.asset.data: { Reference: { DataURL: https://mdm.contoso.com/sshd.zip } }
  com.apple.configuration.security.certificate:
    - { CredentialAssetReference: Contoso root }
    - { CredentialAssetReference: com.contoso.issuing }
  com.apple.configuration.services.configuration-files: { ServiceType: com.apple.sshd, DataAssetReference: com.apple.asset.data }
  com.apple.management.organization-info: { Name: Contoso }
";

#[test]
fn configurations_are_activated_and_refer_to_their_assets() {
    assert!(found(CERTIFICATES).is_empty(), "{:#?}", found(CERTIFICATES));
    let artifacts = artifacts(CERTIFICATES);
    let at = |path: &str| {
        json(
            &artifacts,
            &format!("declarations/certificates.{path}.json"),
        )
    };
    let reference = |path: &str| at(path)["Payload"]["CredentialAssetReference"].clone();
    let of = |name: &str| format!("com.contoso.mac.certificates.com.apple.{name}");
    let configuration = "com.apple.configuration.security.certificate";
    assert_eq!(reference(configuration), of("asset.credential.certificate"));
    assert_eq!(
        reference(&format!("{configuration}.2")),
        "com.contoso.issuing"
    );
    let files = at("com.apple.configuration.services.configuration-files");
    assert_eq!(files["Payload"]["DataAssetReference"], of("asset.data"));
    let activation = at("com.apple.activation.simple");
    assert_eq!(
        activation["Payload"],
        json!({
            "Predicate": "(@status(device.model.family) == 'Mac')",
            "StandardConfigurations": [
                of("configuration.security.certificate"),
                of("configuration.security.certificate.2"),
                of("configuration.services.configuration-files"),
            ],
        })
    );
    let items = at("declaration-items");
    let count = |group: &str| items["Declarations"][group].as_array().unwrap().len();
    assert_eq!(
        ["Activations", "Assets", "Configurations", "Management"].map(count),
        [1, 3, 3, 1]
    );
    assert_eq!(
        items["Declarations"]["Activations"][0],
        json!({ "Identifier": activation["Identifier"], "ServerToken": activation["ServerToken"] })
    );
}

#[test]
fn the_list_has_another_token_when_something_changes() {
    let token = |documents: &str| {
        json(
            &artifacts(documents),
            "declarations/certificates.declaration-items.json",
        )["DeclarationsToken"]
            .clone()
    };
    let changed = CERTIFICATES.replace("Name: Contoso }", "Name: Fabrikam }");
    assert_eq!(token(CERTIFICATES), token(CERTIFICATES));
    assert_ne!(token(CERTIFICATES), token(&changed));
}

#[test]
fn an_activation_that_is_written_is_the_only_one() {
    let documents = "declarations: Passcode
payloads:
  com.apple.configuration.passcode.settings: { MinimumLength: 12 }
  com.apple.activation.simple: { StandardConfigurations: [com.apple.configuration.passcode.settings] }
";
    assert!(found(documents).is_empty(), "{:#?}", found(documents));
    let artifacts = artifacts(documents);
    assert_eq!(artifacts.len(), 3);
    let activation = json(
        &artifacts,
        "declarations/passcode.com.apple.activation.simple.json",
    );
    assert_eq!(
        activation["Payload"]["StandardConfigurations"][0],
        "com.contoso.mac.passcode.com.apple.configuration.passcode.settings"
    );
    let misspelt = documents.replace(
        "[com.apple.configuration.passcode.settings]",
        "[com.apple.configuration.passcode.setting]",
    );
    assert_eq!(
        found(&misspelt),
        [
            "S015 `StandardConfigurations` names `com.apple.configuration.passcode.setting`, but there is no such configuration: did you mean `com.apple.configuration.passcode.settings`?"
        ]
    );
    let with_predicate = documents.replace(
        "payloads:",
        "activation: { predicate: \"x == 'y'\" }\npayloads:",
    );
    assert!(found(&with_predicate)[0].starts_with("R171"));
}

#[test]
fn what_is_referred_to_is_there_and_of_the_right_type() {
    let misspelt = CERTIFICATES.replace(
        "CredentialAssetReference: Contoso root",
        "CredentialAssetReference: Contoso rot",
    );
    assert_eq!(
        found(&misspelt),
        [
            "S015 `CredentialAssetReference` refers to `Contoso rot`, but there is no such asset: did you mean `Contoso root`?"
        ]
    );
    let wrong = CERTIFICATES.replace(
        "CredentialAssetReference: Contoso root",
        "CredentialAssetReference: com.apple.asset.data",
    );
    assert_eq!(
        found(&wrong),
        [
            "S016 `CredentialAssetReference` refers to a `com.apple.asset.data`, but takes `com.apple.asset.credential.certificate`: refer to `com.apple.asset.credential.certificate`"
        ]
    );
    let elsewhere = format!(
        "{}---\ndeclarations: Root\npayloads:\n  com.apple.asset.credential.certificate: {{ PayloadIdentifier: com.contoso.root, Reference: {{ DataURL: https://mdm.contoso.com/other.cer }} }}\n",
        CERTIFICATES.replace(
            "CredentialAssetReference: Contoso root",
            "CredentialAssetReference: com.contoso.root"
        )
    );
    assert!(found(&elsewhere).is_empty(), "{:#?}", found(&elsewhere));
}

#[test]
fn a_document_is_written_as_it_was_read() {
    let policy = load(CERTIFICATES).policy;
    let text = profile_to_yaml(&policy.profiles[0]);
    assert!(
        text.starts_with("declarations: Certificates\nactivation:\n  predicate:"),
        "{text}"
    );
    let again = load(&text).policy;
    assert_eq!(profile_to_yaml(&again.profiles[0]), text);
    assert_eq!(again.profiles[0].payloads.len(), 7);
}

#[test]
fn two_documents_of_one_name_are_one_set() {
    let documents = "declarations: Macs\npayloads: { com.apple.configuration.passcode.settings: { MinimumLength: 12 } }\n---\ndeclarations: Macs\npayloads: { com.apple.configuration.math.settings: {} }\n";
    assert_eq!(load(documents).policy.profiles.len(), 1);
    assert_eq!(artifacts(documents).len(), 4);
}
