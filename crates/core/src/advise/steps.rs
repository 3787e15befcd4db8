//! What there is to do for a method: what it needs, what to write in the policy folder, what comes then.

use super::Advice;
use super::facts::Facts;
use russet_graph::enrollment::{Condition, Method, Step, StepKind, VirtualMachine, steps};

/// What there is to do for a method.
#[derive(Clone, Debug)]
pub struct NextSteps {
    /// The method.
    pub method: Method,
    /// What has to be there first.
    pub needs: Vec<Told>,
    /// What to write in the policy folder.
    pub documents: Vec<Document>,
    /// What to do then, in order.
    pub actions: Vec<Told>,
    /// What is good to know.
    pub notes: Vec<Told>,
}

/// Something that a guide says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it says; of a virtual machine, or the line to write for it.
    pub text: String,
    /// Is it a line to write?
    pub is_line: bool,
    /// It is so only where these hold, of which that is not known.
    pub only_if: Vec<Condition>,
    /// Which guide says so, and in which section.
    pub guide: &'static str,
}

/// A document for the policy folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// A name for its file.
    pub file: &'static str,
    /// The policy source.
    pub text: String,
}

/// What makes a virtual machine known to Intune; what is `None` gets a placeholder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// Its serial number.
    pub serial: Option<String>,
    /// Its hardware model.
    pub model: Option<String>,
}

/// What there is to do for a method, for Macs of which this is known.
#[must_use]
pub fn next_steps(method: Method, facts: &Facts) -> NextSteps {
    let of = |kind| {
        let steps = relevant(method, facts, kind);
        steps.map(|step| told(step, facts, step.text.to_owned()))
    };
    let documents = [
        (StepKind::Enrollment, "enrollment.yaml"),
        (StepKind::App, "company-portal.yaml"),
    ];
    let documents = documents.into_iter().filter_map(|(kind, file)| {
        let lines = relevant(method, facts, kind);
        let lines = lines.filter(|step| facts.hold(step.when) == Some(true));
        let text: String = lines.map(|step| format!("{}\n", step.text)).collect();
        (!text.is_empty()).then_some(Document { file, text })
    });
    NextSteps {
        method,
        needs: of(StepKind::Need).collect(),
        documents: documents.collect(),
        actions: of(StepKind::Do).collect(),
        notes: of(StepKind::Know).collect(),
    }
}

/// How to make a virtual machine known: `None` where the Macs are real ones, or nobody has said that they are virtual, or
/// no method is left for them.
#[must_use]
pub fn machine_settings(advice: &Advice, facts: &Facts, identity: &Identity) -> Option<Vec<Told>> {
    facts
        .virtual_machine
        .filter(|machine| *machine != VirtualMachine::No)?;
    let method = advice.methods.first()?;
    if !method.is_open_to_use() {
        return None;
    }
    let filled = |value: &Option<String>, placeholder: &str| match value {
        Some(value) => value.clone(),
        None => placeholder.to_owned(),
    };
    let serial = filled(&identity.serial, "<letters and digits>");
    let model = filled(&identity.model, "<model of the Mac that runs it>");
    let kinds = [StepKind::MachineNote, StepKind::Machine].into_iter();
    let steps = kinds.flat_map(|kind| relevant(method.method, facts, kind));
    let told = steps.map(|step| {
        let text = step.text.replace("{serial}", &serial);
        told(step, facts, text.replace("{model}", &model))
    });
    Some(told.collect())
}

/// The steps of a kind, without those that are known not to apply.
fn relevant(
    method: Method,
    facts: &Facts,
    kind: StepKind,
) -> impl Iterator<Item = &'static Step> + '_ {
    let of_kind = steps(method).filter(move |step| step.kind == kind);
    of_kind.filter(|step| facts.hold(step.when) != Some(false))
}

fn told(step: &Step, facts: &Facts, text: String) -> Told {
    Told {
        text,
        is_line: step.kind == StepKind::Machine,
        only_if: facts.unknown(step.when),
        guide: step.guide,
    }
}
