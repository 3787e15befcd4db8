//! Profiles around generated payloads.

use super::generate::Sample;
use russet::diagnostic::Pointer;
use russet::policy::{Deliver, Origin, Payload, Policy, Profile, Target};
use russet::value::{Dictionary, Entry, Node, Span, Value};
use russet_payloads::SchemaKind;

/// A policy of one profile that holds the payload and those that it refers to. The payload is the first one.
pub(crate) fn policy(sample: &Sample, origin: Origin) -> Policy {
    let main = Payload::new(sample.schema.payload_type, sample.content.clone());
    let payloads = std::iter::once(main)
        .chain(sample.companions.iter().cloned())
        .collect();
    let target = Target {
        macos: Some(sample.target),
        ..Target::default()
    };
    let mut profile = profile(payloads, origin);
    if sample.schema.kind == SchemaKind::Declaration {
        profile.deliver = Deliver::Declaration;
    }
    Policy {
        target,
        profiles: vec![profile],
        ..Policy::default()
    }
}

/// A profile with these payloads.
pub(crate) fn profile(payloads: Vec<Payload>, origin: Origin) -> Profile {
    let mut profile = Profile {
        name: "Laws".to_owned(),
        origin,
        deliver: Deliver::Mobileconfig,
        ..Profile::default()
    };
    if origin == Origin::ConfigurationProfile {
        profile.envelope = required_keys("Configuration", 0);
    }
    let placed = payloads
        .into_iter()
        .enumerate()
        .map(|(index, payload)| place(index, payload, origin));
    profile.payloads = placed.collect();
    profile
}

fn place(index: usize, mut payload: Payload, origin: Origin) -> Payload {
    let parent = if origin == Origin::Source {
        "payloads"
    } else {
        "PayloadContent"
    };
    payload.pointer = Pointer::root().key(parent).index(index);
    if origin == Origin::ConfigurationProfile {
        for entry in required_keys(&payload.payload_type, index + 1) {
            if !payload.content.contains_key(&entry.key) {
                payload.content.push(entry);
            }
        }
    }
    payload
}

/// What Apple wants of every profile and of every payload in it.
fn required_keys(payload_type: &str, number: usize) -> Dictionary {
    let mut keys = Dictionary::new();
    keys.set("PayloadType", payload_type);
    keys.set("PayloadVersion", 1_i64);
    keys.set("PayloadIdentifier", format!("com.example.laws.{number}"));
    keys.set(
        "PayloadUUID",
        format!("00000000-0000-4000-8000-{number:012}"),
    );
    keys
}

/// The property list of a finished profile.
pub(crate) fn property_list(profile: &Profile) -> Node {
    let payloads = profile
        .payloads
        .iter()
        .map(|payload| Node::derived(payload.content.clone()));
    let mut root = profile.envelope.clone();
    root.insert(Entry {
        key: "PayloadContent".to_owned(),
        key_span: Span::NONE,
        value: Node::derived(Value::Array(payloads.collect())),
    });
    Node::derived(root)
}
