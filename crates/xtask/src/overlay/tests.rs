use crate::facts::{Key, Library, Schema, SchemaKind};
use crate::yaml;

use super::*;

/// A library with one payload: a dictionary `Services` of arrays of entries.
fn library() -> Library {
    let keys = yaml::parse(
        "keys:
- key: Enable
  type: string
  required: true
  values: [\"On\", \"Off\"]
- key: Services
  type: dictionary
  keys:
  - key: Camera
    type: array
    keys:
    - key: Entry
      type: dictionary
      keys:
      - key: Allowed
        type: boolean
  - key: Photos
    type: array
    keys: {ref: Services/Camera}
",
    )
    .unwrap();
    let keys = keys.get("keys").unwrap().items().unwrap();
    let schema = Schema {
        name: "test".to_owned(),
        kind: SchemaKind::Payload,
        payload_type: "test".to_owned(),
        variant: None,
        model: "Test".to_owned(),
        title: "Test".to_owned(),
        summary: String::new(),
        dropped: false,
        apply: None,
        replaced_by: None,
        platforms: BTreeMap::new(),
        keys: keys.iter().map(|key| Key::read(key).unwrap()).collect(),
    };
    Library {
        schemas: BTreeMap::from([("test".to_owned(), schema)]),
    }
}

fn correct(entry: &str) -> Result<Library> {
    let mut library = library();
    let text = format!("corrections:\n- {{{entry}, evidence: somebody has tried it}}\n");
    corrections::apply(&mut library, &yaml::parse(&text)?)?;
    Ok(library)
}

fn constrain(entry: &str) -> Result<Constraints> {
    let text = format!(
        "- {{schema: test, code: S018, message: m, help: h, evidence: somebody has tried it, {entry}}}\n"
    );
    let mut constraints = Constraints::new();
    constraints::read(&library(), &yaml::parse(&text)?, &mut constraints)?;
    Ok(constraints)
}

fn fault<T>(result: Result<T>) -> String {
    match result {
        Ok(_) => panic!("it was accepted"),
        Err(error) => format!("{error:#}"),
    }
}

#[test]
fn a_correction_changes_the_fact() {
    let library = correct("schema: test, key: Enable, set: {required: false}").unwrap();
    assert!(!library.schemas["test"].keys[0].required);
}

#[test]
fn a_correction_through_a_reference_reaches_what_it_stands_for() {
    let library =
        correct("schema: test, key: \"Services/Photos/[]/Allowed\", set: {required: true}")
            .unwrap();
    let path = split("Services/Camera/Entry/Allowed");
    assert!(library.schemas["test"].key(&path).unwrap().required);
}

#[test]
fn a_correction_that_is_out_of_date_fails() {
    let cases = [
        (
            "schema: other, key: Enable, set: {required: false}",
            "there is no schema `other`",
        ),
        (
            "schema: test, key: Enabled, set: {required: false}",
            "`test` has no key `Enabled`",
        ),
        (
            "schema: test, key: Enable, set: {required: true}",
            "changes nothing any more",
        ),
        (
            "schema: test, key: Enable, set: {values: {Maybe: {introduced: \"27.0\"}}}",
            "`Maybe` is not one of the values",
        ),
        (
            "schema: test, key: Enable, set: {references: nobody}",
            "neither a payload type nor a group",
        ),
        (
            "schema: test, add: [{key: Enable, type: string}]",
            "`Enable` is there already",
        ),
        (
            "schema: test, key: Enable",
            "neither sets nor adds anything",
        ),
    ];
    for (entry, message) in cases {
        let fault = fault(correct(entry));
        assert!(fault.contains(message), "{fault}");
    }
}

#[test]
fn a_constraint_is_read() {
    let found = constrain(
        "at: \"Services/*/[]\", when: [{under: [Camera]}, {present: Allowed}], never: Allowed",
    )
    .unwrap();
    let [constraint] = &found["test"][..] else {
        panic!()
    };
    assert_eq!(constraint.at, ["Services", "*", "[]"]);
    assert!(matches!(&constraint.when[0], Condition::Under(names) if names[0] == "Camera"));
    assert!(matches!(&constraint.then, Demand::Never(key) if key == "Allowed"));
}

#[test]
fn a_constraint_on_what_is_not_there_fails() {
    let cases = [
        ("never: Enabled", "`test` has no key `Enabled` at ``"),
        (
            "at: Service, never: Allowed",
            "`test` has nothing at `Service`",
        ),
        (
            "when: [{is: {Enable: Maybe}}], never: Enable",
            "`Maybe` is not a value of `Enable`",
        ),
        (
            "at: \"Services/*/[]\", when: [{under: [Mail]}], never: Allowed",
            "nothing is called `Mail` at `Services`",
        ),
        (
            "when: [{perhaps: Enable}], never: Enable",
            "`perhaps` is no condition",
        ),
        ("when: [{present: Enable}]", "an entry demands one thing"),
    ];
    for (entry, message) in cases {
        let fault = fault(constrain(entry));
        assert!(fault.contains(message), "{fault}");
    }
}

#[test]
fn an_entry_without_evidence_fails() {
    let text = "corrections:\n- {schema: test, key: Enable, set: {required: false}}\n";
    let fault = fault(corrections::apply(
        &mut library(),
        &yaml::parse(text).unwrap(),
    ));
    assert!(fault.contains("without `evidence`"), "{fault}");
}
