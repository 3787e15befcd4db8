//! Requests and answers: what the bindings for other languages call.
//!
//! A binding turns what its language gives into a [`Request`], lets it be [answered](answer), and turns the [`Answer`] or
//! the [`Fault`] back: it holds no logic, so what one of them can do all can. Requests, answers and faults are plain data
//! with names and shapes that are a contract; what cannot be written down (policies that were read, keys that sign) goes
//! beside the request, as [`Given`].
//!
//! ```
//! use russet::ffi::{Given, Request, answer};
//! let request = serde_json::json!({ "operation": "explain", "code": "S004" });
//! let request: Request = serde_json::from_value(request)?;
//! let answer = serde_json::to_value(answer(request, &Given::default()).unwrap())?;
//! assert_eq!(answer["title"], "an unknown key");
//! # Ok::<(), serde_json::Error>(())
//! ```

mod compare;
mod devices;
mod fault;
mod forms;
mod input;
mod knowledge;
mod moving;
mod payload;
mod policy;
#[cfg(feature = "sign")]
mod rollout;
#[cfg(feature = "sign")]
mod signature;
mod target;
mod value;

pub use devices::{Rendered, Rendering, RenderingOptions, Row};
pub use fault::{Fault, FaultKind};
pub use input::Input;
pub use target::TargetRequest;
pub use value::Plain;

use crate::diagnostic::Found;
use crate::interrupt::Interrupt;
use crate::policy::Target;
use crate::sign::SignError;
use crate::source::LoadOptions;
use serde::{Deserialize, Serialize};
use std::time::SystemTime;

/// Something that a binding asks for. Its field `operation` names it, the others are what the operation takes.
#[derive(Debug, Deserialize)]
#[serde(tag = "operation", rename_all = "kebab-case")]
pub enum Request {
    /// What a policy says.
    Read,
    /// What is wrong with a policy.
    Check(policy::CheckRequest),
    /// What a policy becomes.
    Build(policy::BuildRequest),
    /// One profile in one of its forms.
    Form(forms::FormRequest),
    /// What two policies set differently.
    Diff(compare::DiffRequest),
    /// What a Mac has of a policy.
    Audit(compare::AuditRequest),
    /// What a rollout needs, and what is created in which order.
    #[cfg(feature = "sign")]
    Plan(rollout::PlanRequest),
    /// A report of a policy for people.
    #[cfg(feature = "sign")]
    Docs(rollout::DocsRequest),
    /// A report that was made, in a folder.
    #[cfg(feature = "sign")]
    WriteDocs(rollout::WriteDocsRequest),
    /// One form in place of another.
    Convert(moving::ConvertRequest),
    /// What exists already, as policy source.
    Import(moving::ImportRequest),
    /// A JSON Schema: of the policy language, or of one payload.
    Schema(knowledge::SchemaRequest),
    /// Settings of the Intune settings catalog.
    Settings(knowledge::SettingsRequest),
    /// All payloads that macOS has.
    PayloadTypes,
    /// The keys of a payload, or of a dictionary within it.
    Payload(payload::PayloadRequest),
    /// What is wrong with a payload that is being made.
    CheckPayload(payload::CheckPayloadRequest),
    /// Where the secrets of a payload stand.
    Secrets(payload::SecretsRequest),
    /// All rules.
    Rules,
    /// One rule in full.
    Explain(knowledge::ExplainRequest),
    /// Diagnostics as SARIF.
    Sarif(knowledge::SarifRequest),
    /// A signature around a profile.
    #[cfg(feature = "sign")]
    Sign(signature::SignRequest),
    /// Whether a signature holds.
    #[cfg(feature = "sign")]
    Verify(signature::VerifyRequest),
    /// A profile without its signature.
    #[cfg(feature = "sign")]
    Unsign(signature::UnsignRequest),
}

/// What goes with a request and is no plain data.
#[derive(Clone, Default)]
pub struct Given<'a> {
    /// The policies that the operation works on.
    pub inputs: &'a [&'a Input],
    /// Signs profiles, where the user gave a key.
    pub sign: Option<&'a SignFunction<'a>>,
    /// Says when the answer is no longer wanted.
    pub interrupt: Interrupt,
}

impl Given<'_> {
    /// The one policy that an operation works on.
    fn input(&self) -> Result<&Input, Fault> {
        let [input] = self.inputs else {
            return Err(Fault::new(FaultKind::Invalid, "give one policy"));
        };
        Ok(input)
    }

    /// The two policies that an operation works on.
    fn two_inputs(&self) -> Result<[&Input; 2], Fault> {
        let [one, other] = self.inputs else {
            return Err(Fault::new(FaultKind::Invalid, "give two policies"));
        };
        Ok([one, other])
    }

    /// How a policy is loaded.
    fn options(&self, target: Target) -> LoadOptions {
        LoadOptions {
            target,
            now: Some(SystemTime::now()),
            interrupt: self.interrupt.clone(),
            ..LoadOptions::default()
        }
    }
}

/// Puts a signature around a profile.
pub type SignFunction<'a> = dyn Fn(&[u8]) -> Result<Vec<u8>, SignError> + Sync + 'a;

/// What an operation gives; each has a shape of its own.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "named as the requests are")]
pub enum Answer {
    Policy(policy::PolicyAnswer),
    Check(policy::CheckAnswer),
    Build(policy::BuildAnswer),
    Form(forms::FormAnswer),
    Report(compare::ReportAnswer),
    Audit(compare::AuditAnswer),
    Conversion(moving::ConversionAnswer),
    Import(moving::ImportAnswer),
    #[cfg(feature = "sign")]
    Docs(rollout::DocsAnswer),
    #[cfg(feature = "sign")]
    Written(rollout::WrittenAnswer),
    Document(serde_json::Value),
    Text(String),
    Settings(Vec<knowledge::SettingAnswer>),
    PayloadTypes(Vec<payload::PayloadTypeAnswer>),
    Payload(Box<payload::PayloadAnswer>),
    Diagnostics(Vec<Found>),
    Pointers(Vec<String>),
    Rules(Vec<knowledge::RuleAnswer>),
    Rule(Box<knowledge::RuleAnswer>),
    #[cfg(feature = "sign")]
    Content(signature::ContentAnswer),
    #[cfg(feature = "sign")]
    Verification(Box<signature::VerificationAnswer>),
}

/// Answers a request.
///
/// # Errors
///
/// A [`Fault`] that says what is wrong and what to do about it, with diagnostics where there are some.
pub fn answer(request: Request, given: &Given<'_>) -> Result<Answer, Fault> {
    match request {
        Request::Read => policy::read(given).map(Answer::Policy),
        Request::Check(request) => policy::check(&request, given).map(Answer::Check),
        Request::Build(request) => policy::build(&request, given).map(Answer::Build),
        Request::Form(request) => forms::form(&request, given).map(Answer::Form),
        Request::Diff(request) => compare::diff(&request, given).map(Answer::Report),
        Request::Audit(request) => compare::audit(&request, given).map(Answer::Audit),
        #[cfg(feature = "sign")]
        Request::Plan(request) => rollout::plan(request, given).map(Answer::Report),
        #[cfg(feature = "sign")]
        Request::Docs(request) => rollout::docs(&request, given).map(Answer::Docs),
        #[cfg(feature = "sign")]
        Request::WriteDocs(request) => rollout::write_docs(&request).map(Answer::Written),
        Request::Convert(request) => moving::convert(&request, given).map(Answer::Conversion),
        Request::Import(request) => moving::import(&request, given).map(Answer::Import),
        Request::Schema(request) => knowledge::schema(&request).map(Answer::Document),
        Request::Settings(request) => Ok(Answer::Settings(knowledge::settings(&request))),
        Request::PayloadTypes => Ok(Answer::PayloadTypes(payload::payload_types())),
        Request::Payload(request) => {
            payload::payload(&request).map(|payload| Answer::Payload(Box::new(payload)))
        }
        Request::CheckPayload(request) => payload::check_payload(request).map(Answer::Diagnostics),
        Request::Secrets(request) => payload::secrets(request).map(Answer::Pointers),
        Request::Rules => Ok(Answer::Rules(knowledge::rules())),
        Request::Explain(request) => {
            knowledge::explain(&request).map(|rule| Answer::Rule(Box::new(rule)))
        }
        Request::Sarif(request) => Ok(Answer::Text(knowledge::sarif(&request))),
        #[cfg(feature = "sign")]
        Request::Sign(request) => signature::sign(&request, given).map(Answer::Content),
        #[cfg(feature = "sign")]
        Request::Verify(request) => {
            signature::verify(&request).map(|answer| Answer::Verification(Box::new(answer)))
        }
        #[cfg(feature = "sign")]
        Request::Unsign(request) => signature::unsign(&request).map(Answer::Content),
    }
}
