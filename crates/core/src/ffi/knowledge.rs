//! What Russet knows: JSON Schemas, settings of the catalog, rules.

use super::{Fault, FaultKind};
use crate::diagnostic::{Found, Rule, Sample, did_you_mean, found_to_sarif};
use crate::schema;
use russet_graph::Setting;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Asks for a JSON Schema.
#[derive(Debug, Deserialize)]
pub struct SchemaRequest {
    /// A payload type, a declaration or a preference domain; the whole policy language without it.
    payload: Option<String>,
}

pub(super) fn schema(request: &SchemaRequest) -> Result<Value, Fault> {
    let Some(payload) = &request.payload else {
        return Ok(schema::policy_language());
    };
    schema::payload(payload).ok_or_else(|| {
        let fault = Fault::new(
            FaultKind::Invalid,
            format!("there is no schema for `{payload}`"),
        );
        unknown(fault, payload, schema::payload_types())
    })
}

/// Asks for settings of the catalog.
#[derive(Debug, Deserialize)]
pub struct SettingsRequest {
    /// Only those with this text in their id or category, in any letter case.
    #[serde(default)]
    search: String,
}

/// A setting of the settings catalog.
#[derive(Debug, Serialize)]
pub struct SettingAnswer {
    id: &'static str,
    category: &'static str,
    domain: &'static str,
    is_preference: bool,
    options: Vec<OptionAnswer>,
    is_deprecated: bool,
}

/// A value that a setting may be set to.
#[derive(Debug, Serialize)]
struct OptionAnswer {
    id: &'static str,
    label: &'static str,
    is_default: bool,
}

pub(super) fn settings(request: &SettingsRequest) -> Vec<SettingAnswer> {
    let wanted = request.search.to_lowercase();
    let is_wanted = |setting: &&Setting| {
        let mut texts = [setting.id, setting.category].into_iter();
        texts.any(|text| text.to_lowercase().contains(&wanted))
    };
    russet_graph::all()
        .filter(is_wanted)
        .map(|setting| SettingAnswer {
            id: setting.id,
            category: setting.category,
            domain: setting.domain,
            is_preference: setting.preference,
            is_deprecated: setting.deprecated,
            options: setting
                .options
                .iter()
                .map(|option| OptionAnswer {
                    id: option.id,
                    label: option.label,
                    is_default: option.default,
                })
                .collect(),
        })
        .collect()
}

/// Asks for one rule.
#[derive(Debug, Deserialize)]
pub struct ExplainRequest {
    /// Its code, `S005`.
    code: String,
}

/// A rule, with a sample that breaks it and the same sample mended.
#[derive(Debug, Serialize)]
pub struct RuleAnswer {
    code: &'static str,
    severity: &'static str,
    title: &'static str,
    explanation: &'static str,
    broken: &'static str,
    mended: &'static str,
}

pub(super) fn rules() -> Vec<RuleAnswer> {
    Rule::all().map(describe).collect()
}

pub(super) fn explain(request: &ExplainRequest) -> Result<RuleAnswer, Fault> {
    let code = &request.code;
    Rule::find(code).map(describe).ok_or_else(|| {
        let fault = Fault::new(FaultKind::Invalid, format!("there is no rule `{code}`"));
        unknown(fault, code, Rule::all().map(|rule| rule.code))
    })
}

fn describe(rule: &Rule) -> RuleAnswer {
    let (Sample::Policy { broken, mended }
    | Sample::Profile { broken, mended }
    | Sample::Command { broken, mended }) = rule.sample;
    RuleAnswer {
        code: rule.code,
        severity: rule.severity.name(),
        title: rule.title,
        explanation: rule.explanation,
        broken,
        mended,
    }
}

/// Asks for diagnostics as SARIF.
#[derive(Debug, Deserialize)]
pub struct SarifRequest {
    diagnostics: Vec<Found>,
}

pub(super) fn sarif(request: &SarifRequest) -> String {
    found_to_sarif(&request.diagnostics)
}

/// The fault with the name that was most likely meant.
fn unknown<'a>(fault: Fault, name: &str, known: impl Iterator<Item = &'a str>) -> Fault {
    match did_you_mean(name, known) {
        Some(help) => fault.with_help(help),
        None => fault,
    }
}
