//! The JSON of `russet advise --format json`: a contract, kept apart from the types within.

use super::{Advice, Assessment, Facts, NextSteps, Open, Question, Told, flag, question};
use russet_graph::enrollment::{Condition, Fact, Row, Word as _};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Report<'a> {
    facts: BTreeMap<&'static str, String>,
    methods: Vec<MethodReport<'a>>,
    questions: Vec<QuestionReport>,
    next_steps: Option<StepsReport<'a>>,
    virtual_machine: Option<MachineReport<'a>>,
}

#[derive(Serialize)]
struct MethodReport<'a> {
    method: &'static str,
    title: &'static str,
    standing: &'static str,
    depends_on: Vec<&'static str>,
    reasons: Vec<Reason>,
    open: Vec<OpenReport<'a>>,
}

#[derive(Serialize)]
struct Reason {
    verdict: &'static str,
    feature: Vec<String>,
    reason: &'static str,
    guide: &'static str,
}

#[derive(Serialize)]
struct OpenReport<'a> {
    only_if: Vec<String>,
    standing: &'static str,
    unusual: bool,
    reason: &'a str,
    guide: &'a str,
}

#[derive(Serialize)]
struct QuestionReport {
    flag: &'static str,
    question: &'static str,
    answers: Vec<AnswerReport>,
}

#[derive(Serialize)]
struct AnswerReport {
    flag: String,
    text: &'static str,
}

#[derive(Serialize)]
struct StepsReport<'a> {
    method: &'static str,
    needs: Vec<ToldReport<'a>>,
    documents: Vec<DocumentReport<'a>>,
    actions: Vec<ToldReport<'a>>,
    notes: Vec<ToldReport<'a>>,
}

#[derive(Serialize)]
struct ToldReport<'a> {
    text: &'a str,
    only_if: Vec<String>,
    guide: &'static str,
}

#[derive(Serialize)]
struct DocumentReport<'a> {
    file: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct MachineReport<'a> {
    notes: Vec<ToldReport<'a>>,
    lines: Vec<ToldReport<'a>>,
}

/// Writes an advice as one JSON object on several lines, with the steps for a method and what a virtual machine needs.
#[must_use]
pub fn to_json(
    facts: &Facts,
    advice: &Advice,
    steps: Option<&NextSteps>,
    machine: Option<&[Told]>,
) -> String {
    let known = Fact::ALL
        .iter()
        .filter_map(|fact| Some((fact.name(), facts.value(*fact)?)));
    let unsettled = advice.unsettled.iter().copied();
    let report = Report {
        facts: known.collect(),
        methods: advice.methods.iter().map(method).collect(),
        questions: unsettled
            .filter_map(question)
            .map(question_report)
            .collect(),
        next_steps: steps.map(steps_report),
        virtual_machine: machine.map(machine_report),
    };
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn method(assessment: &Assessment) -> MethodReport<'_> {
    let depends_on = assessment.depends_on().into_iter();
    MethodReport {
        method: assessment.method.name(),
        title: assessment.method.title(),
        standing: assessment.standing.name(),
        depends_on: depends_on.map(Fact::name).collect(),
        reasons: assessment.reasons.iter().map(|row| reason(row)).collect(),
        open: assessment.open.iter().map(open).collect(),
    }
}

fn reason(row: &Row) -> Reason {
    Reason {
        verdict: row.verdict.name(),
        feature: flags(row.when),
        reason: row.reason,
        guide: row.guide,
    }
}

fn open(open: &Open) -> OpenReport<'_> {
    OpenReport {
        only_if: flags(&open.unknown),
        standing: open.standing.name(),
        unusual: open.is_unusual(),
        reason: open.row.reason,
        guide: open.row.guide,
    }
}

fn question_report(question: &Question) -> QuestionReport {
    let answers = question.answers.iter();
    QuestionReport {
        flag: question.fact.name(),
        question: question.text,
        answers: answers
            .map(|answer| AnswerReport {
                flag: flag(answer.condition),
                text: answer.text,
            })
            .collect(),
    }
}

fn steps_report(steps: &NextSteps) -> StepsReport<'_> {
    let documents = steps.documents.iter();
    StepsReport {
        method: steps.method.name(),
        needs: steps.needs.iter().map(told).collect(),
        documents: documents
            .map(|document| DocumentReport {
                file: document.file,
                text: &document.text,
            })
            .collect(),
        actions: steps.actions.iter().map(told).collect(),
        notes: steps.notes.iter().map(told).collect(),
    }
}

fn machine_report(settings: &[Told]) -> MachineReport<'_> {
    let (lines, notes): (Vec<_>, Vec<_>) = settings.iter().partition(|told| told.is_line);
    MachineReport {
        notes: notes.into_iter().map(told).collect(),
        lines: lines.into_iter().map(told).collect(),
    }
}

fn told(told: &Told) -> ToldReport<'_> {
    ToldReport {
        text: &told.text,
        only_if: flags(&told.only_if),
        guide: told.guide,
    }
}

fn flags(conditions: &[Condition]) -> Vec<String> {
    conditions
        .iter()
        .map(|condition| flag(*condition))
        .collect()
}
