//! What the bindings for other languages call, by the cases in `tests/ffi`; `README.md` there says how they are written.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

use russet::ffi::{Answer, Fault, Given, Input, Plain, Request, answer};
use serde::Deserialize;
use serde_json::{Map, Value, from_value, to_value};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    folder: BTreeMap<String, String>,
    #[serde(default)]
    inputs: Vec<CaseInput>,
    request: Value,
    #[serde(default)]
    expect: Map<String, Value>,
    fault: Option<ExpectedFault>,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum CaseInput {
    Path {
        path: String,
        #[serde(default)]
        variables: BTreeMap<String, String>,
    },
    Text {
        text: String,
        name: Option<String>,
        #[serde(default)]
        variables: BTreeMap<String, String>,
    },
    Documents {
        documents: Vec<Plain>,
        #[serde(default)]
        variables: BTreeMap<String, String>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedFault {
    kind: String,
    message: String,
    help: Option<String>,
    diagnostics: Option<Vec<Value>>,
}

#[test]
fn every_case_is_answered_as_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/ffi");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    paths.sort();
    let mut wrong = Vec::new();
    let mut count = 0;
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let cases: Vec<Case> = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in cases {
            count += 1;
            for line in case.run() {
                wrong.push(format!("{}: {}: {line}", path.display(), case.name));
            }
        }
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

impl Case {
    /// What is not as it says.
    fn run(&self) -> Vec<String> {
        let folder = TempDir::new().unwrap();
        for (name, text) in &self.folder {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let here = folder.path().to_str().unwrap();
        let inputs: Vec<Input> = self.inputs.iter().map(|given| given.input(here)).collect();
        let answer = ask(&in_folder(&self.request, here), &inputs);
        match (answer, &self.fault) {
            (Ok(answer), None) => self.differences(&to_value(answer).unwrap()),
            (Err(fault), Some(expected)) => expected.differences(&fault),
            (Err(fault), None) => vec![format!("{fault:?}")],
            (Ok(_), Some(_)) => vec!["there is no fault".to_owned()],
        }
    }

    fn differences(&self, answer: &Value) -> Vec<String> {
        let expected = self.expect.iter();
        let wrong = expected.filter_map(|(pointer, expected)| {
            let found = answer.pointer(pointer);
            (!found.is_some_and(|found| is_as(found, expected)))
                .then(|| format!("{pointer} is {found:?}, not {expected}"))
        });
        wrong.collect()
    }
}

impl CaseInput {
    fn input(&self, here: &str) -> Input {
        match self {
            Self::Path { path, variables } => {
                Input::path(path.replace("{folder}", here), variables.clone())
            }
            Self::Text {
                text,
                name,
                variables,
            } => Input::bytes(name.clone(), text.clone().into_bytes(), variables.clone()),
            Self::Documents {
                documents,
                variables,
            } => Input::documents(documents.clone(), variables.clone()),
        }
    }
}

impl ExpectedFault {
    fn differences(&self, fault: &Fault) -> Vec<String> {
        let mut wrong = Vec::new();
        let found = to_value(fault).unwrap();
        let help = fault.help.as_deref().unwrap_or_default();
        if found["kind"] != self.kind.as_str() {
            wrong.push(format!("it is {}, not {}", found["kind"], self.kind));
        }
        if !fault.message.contains(&self.message) {
            wrong.push(format!("the message is {}", fault.message));
        }
        if !help.contains(self.help.as_deref().unwrap_or_default()) {
            wrong.push(format!("the help is {help}"));
        }
        if let Some(expected) = &self.diagnostics {
            let all = fault.diagnostics.iter();
            let found: Vec<Value> = all
                .map(|one| serde_json::json!([one.code, one.pointer]))
                .collect();
            if found != *expected {
                wrong.push(format!("the diagnostics are {found:?}"));
            }
        }
        wrong
    }
}

fn ask(request: &Value, inputs: &[Input]) -> Result<Answer, Fault> {
    let request: Request =
        from_value(request.clone()).map_err(|error| Fault::not_understood(&error))?;
    let inputs: Vec<&Input> = inputs.iter().collect();
    let given = Given {
        inputs: &inputs,
        ..Given::default()
    };
    answer(request, &given)
}

/// The request with the folder of the case, and texts for bytes: JSON has no others.
fn in_folder(request: &Value, here: &str) -> Value {
    match request {
        Value::String(text) => text.replace("{folder}", here).into(),
        Value::Array(items) => items.iter().map(|item| in_folder(item, here)).collect(),
        Value::Object(entries) => match entries.get("$text") {
            Some(text) => text.clone(),
            None => {
                let entries = entries.iter();
                Value::Object(
                    entries
                        .map(|(key, value)| (key.clone(), in_folder(value, here)))
                        .collect(),
                )
            }
        },
        other => other.clone(),
    }
}

/// Is it the value, does it contain the text, are there so many?
fn is_as(found: &Value, expected: &Value) -> bool {
    if let Some(part) = expected.get("$contains") {
        return text(found).contains(part.as_str().unwrap());
    }
    match expected.get("$count") {
        Some(count) => found.as_array().map(Vec::len) == count.as_u64().map(|count| count as usize),
        None => found == expected,
    }
}

/// A text, or bytes, which are numbers in JSON.
fn text(found: &Value) -> String {
    match found {
        Value::String(text) => text.clone(),
        bytes => {
            let bytes: Vec<u8> = from_value(bytes.clone()).unwrap_or_default();
            String::from_utf8_lossy(&bytes).into_owned()
        }
    }
}
