//! The payloads that macOS has, for languages that make classes of them.

use super::{Fault, FaultKind, Plain};
use crate::check::{Spelling, alone, is_needed, secret_places};
use crate::diagnostic::{Files, Found, did_you_mean};
use crate::policy::Payload;
use crate::schema::facts;
use crate::value::Value;
use russet_payloads::{Key, Schema, find_key};
use serde::{Deserialize, Serialize};

/// A payload in a list of all.
#[derive(Debug, Serialize)]
pub struct PayloadTypeAnswer {
    model: &'static str,
    payload_type: &'static str,
    variant: Option<&'static str>,
    title: &'static str,
    summary: &'static str,
    /// `macOS 10.9 or later`, and what else is to be known of the Macs that take it.
    facts: Vec<String>,
}

/// Asks for the keys of a payload, or of a dictionary within it.
#[derive(Debug, Deserialize)]
pub struct PayloadRequest {
    /// Its model, `FileVault`.
    model: String,
    /// The way to a dictionary: names of keys, and for a list the name of its item.
    #[serde(default)]
    path: Vec<String>,
}

/// A payload, or a dictionary within it.
#[derive(Debug, Serialize)]
pub struct PayloadAnswer {
    #[serde(flatten)]
    about: PayloadTypeAnswer,
    keys: Vec<KeyAnswer>,
}

/// A key, or what an item of a list may be.
#[derive(Debug, Serialize)]
struct KeyAnswer {
    name: &'static str,
    /// `boolean`, `dictionary`, …
    kind: &'static str,
    /// The name stands for every name.
    is_any: bool,
    /// A payload that lacks the key is refused as soon as it is made; in a dictionary, when it is checked.
    required: bool,
    /// What holds where the key is left out.
    default: Option<Plain>,
    /// All values that it may have; empty where there is no such list.
    values: Vec<Plain>,
    minimum: Option<f64>,
    maximum: Option<f64>,
    /// How many items of this kind a list holds, least and most.
    repetition: Option<(u32, u32)>,
    format: Option<&'static str>,
    is_secret: bool,
    summary: &'static str,
    facts: Vec<String>,
}

/// Asks what is wrong with a payload that is being made.
#[derive(Debug, Deserialize)]
pub struct CheckPayloadRequest {
    /// Its model, `FileVault`.
    model: String,
    content: Plain,
    /// In which language the help spells what should be written.
    #[serde(default)]
    spelling: Spelling,
}

/// Asks which texts of a payload nobody should read.
#[derive(Debug, Deserialize)]
pub struct SecretsRequest {
    payload_type: String,
    content: Plain,
}

/// All payloads, by their types.
pub(super) fn payload_types() -> Vec<PayloadTypeAnswer> {
    payloads().map(about).collect()
}

pub(super) fn payload(request: &PayloadRequest) -> Result<PayloadAnswer, Fault> {
    let schema = find(&request.model)?;
    let mut keys = schema.keys;
    for name in &request.path {
        let key = find_key(keys, name).ok_or_else(|| {
            let way = request.path.join("/");
            let message = format!("`{}` has nothing at `{way}`", request.model);
            Fault::new(FaultKind::Invalid, message)
        })?;
        keys = key.keys;
    }
    let is_root = request.path.is_empty();
    let has_macos = !schema.macos.absent;
    let own = keys
        .iter()
        .filter(|key| !(has_macos && key.macos.absent))
        .map(|key| {
            let required = match is_root {
                true => is_needed(schema, key),
                false => key.required,
            };
            describe(key, required)
        });
    let common = russet_payloads::common_keys()
        .keys
        .iter()
        .filter(|key| is_root && keys.iter().all(|own| own.name != key.name))
        .map(|key| describe(key, false));
    Ok(PayloadAnswer {
        about: about(schema),
        keys: own.chain(common).collect(),
    })
}

pub(super) fn check_payload(request: CheckPayloadRequest) -> Result<Vec<Found>, Fault> {
    let schema = find(&request.model)?;
    let payload = made(schema.payload_type, request.content)?;
    let files = Files::default();
    let found = alone(&payload, schema, request.spelling);
    Ok(found
        .iter()
        .map(|found| Found::new(found, &files))
        .collect())
}

/// As JSON pointers from the payload on.
pub(super) fn secrets(request: SecretsRequest) -> Result<Vec<String>, Fault> {
    let payload = made(&request.payload_type, request.content)?;
    let places = secret_places(&payload).into_iter();
    Ok(places.map(|place| place.to_string()).collect())
}

fn made(payload_type: &str, content: Plain) -> Result<Payload, Fault> {
    match content.0 {
        Value::Dictionary(content) => Ok(Payload::new(payload_type, content)),
        _ => Err(Fault::new(
            FaultKind::Invalid,
            "the content of a payload is a dictionary",
        )),
    }
}

fn payloads() -> impl Iterator<Item = &'static Schema> {
    russet_payloads::all().iter().copied()
}

fn find(model: &str) -> Result<&'static Schema, Fault> {
    payloads()
        .find(|schema| schema.model == model)
        .ok_or_else(|| {
            let fault = Fault::new(
                FaultKind::Invalid,
                format!("there is no payload class `{model}`"),
            );
            match did_you_mean(model, payloads().map(|schema| schema.model)) {
                Some(help) => fault.with_help(help),
                None => fault,
            }
        })
}

fn about(schema: &'static Schema) -> PayloadTypeAnswer {
    PayloadTypeAnswer {
        model: schema.model,
        payload_type: schema.payload_type,
        variant: schema.variant,
        title: schema.title,
        summary: schema.summary,
        facts: facts(&schema.macos, schema.dropped, schema.replaced_by),
    }
}

fn describe(key: &'static Key, required: bool) -> KeyAnswer {
    KeyAnswer {
        name: key.name,
        kind: key.kind.name(),
        is_any: key.is_any(),
        required,
        default: key.default.map(|value| Plain(value.into())),
        values: key
            .values
            .iter()
            .map(|allowed| Plain(allowed.value.into()))
            .collect(),
        minimum: key.range.and_then(|range| range.min),
        maximum: key.range.and_then(|range| range.max),
        repetition: key.repetition,
        format: key.format,
        is_secret: key.secret,
        summary: key.summary,
        facts: facts(&key.macos, key.dropped, key.replaced_by),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn found(model: &str, content: &serde_json::Value) -> Vec<Found> {
        let request = json!({ "model": model, "content": content, "spelling": "python" });
        check_payload(serde_json::from_value(request).unwrap()).unwrap()
    }

    #[test]
    fn only_what_the_payload_says_itself_is_held_against_it() {
        assert_eq!(found("FileVault", &json!({ "Enable": "On" })), []);
        let misspelt = found("FileVault", &json!({ "Enabel": "On" }));
        assert_eq!(misspelt.len(), 1);
        assert_eq!(misspelt[0].help.as_deref(), Some("did you mean `Enable`?"));
        let missing = found("FileVault", &json!({ "Defer": 1 }));
        let codes: Vec<&str> = missing.iter().map(|found| found.code.as_str()).collect();
        assert_eq!(codes, ["S005", "S003"]);
        assert_eq!(missing[0].help.as_deref(), Some("write `True`"));
    }

    #[test]
    fn a_payload_of_a_shared_type_has_its_own_keys_only() {
        let wrong = found(
            "FdeFileVaultOptions",
            &json!({ "timeServer": "time.apple.com" }),
        );
        assert_eq!(wrong[0].code, "S004");
    }

    #[test]
    fn intune_supplies_a_certificate() {
        let escrow = json!({ "Location": "Contoso IT" });
        assert_eq!(found("FdeRecoveryKeyEscrow", &escrow), []);
        let catalog = json!({ "Enable": "On", "RecoveryKeyRotationInMonths": 6 });
        assert_eq!(found("FileVault", &catalog), []);
    }

    #[test]
    fn dictionaries_are_found_by_their_way() {
        let path = ["static-others", "StaticItem", "tile-data"].map(str::to_owned);
        let request = PayloadRequest {
            model: "Dock".to_owned(),
            path: path.to_vec(),
        };
        let keys = payload(&request).unwrap().keys;
        assert_eq!(keys[0].name, "label");
        let nowhere = PayloadRequest {
            model: "Dock".to_owned(),
            path: vec!["nothing".to_owned()],
        };
        assert!(payload(&nowhere).is_err());
        let misspelt = find("Dok").unwrap_err();
        assert_eq!(misspelt.help.as_deref(), Some("did you mean `Dock`?"));
    }
}
