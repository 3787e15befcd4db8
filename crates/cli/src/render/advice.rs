//! Which way to enroll Macs, for people.

use super::Paint;
use russet::advise::{
    Advice, Assessment, NextSteps, Open, Question, Standing, Told, flag, question,
};
use russet::graph::enrollment::{Condition, Fact, Method, Verdict, Word as _};

/// A block a method, and the questions that are open where no method can be settled on.
pub(crate) fn text(advice: &Advice, paint: &Paint) -> String {
    let blocks = advice.methods.iter().map(|found| block(found, paint));
    let mut text = blocks.collect::<Vec<_>>().join("\n");
    let is_left = advice.methods.iter().any(|found| found.is_open_to_use());
    if !is_left {
        text += "\nNo method is left for these Macs.\n";
    }
    if advice.best().is_none() && !advice.unsettled.is_empty() {
        text += &format!("\n{}\n{}", paint.bold("To settle it:"), questions(advice));
    }
    text
}

/// What is missing where nothing is known: the flags, with the questions that they answer.
pub(crate) fn missing(advice: &Advice) -> String {
    format!(
        "nothing is known of the Macs; say what you know of them, `russet advise --help` has it all:\n{}",
        questions(advice).trim_end()
    )
}

fn questions(advice: &Advice) -> String {
    let questions: Vec<_> = advice
        .unsettled
        .iter()
        .copied()
        .filter_map(question)
        .collect();
    let flags: Vec<_> = questions.iter().map(|question| syntax(question)).collect();
    let width = flags.iter().map(String::len).max().unwrap_or_default();
    let lines = flags.iter().zip(questions);
    lines
        .map(|(flag, question)| format!("  {flag:width$}  {}\n", question.text))
        .collect()
}

/// `--owner organization|personal`.
fn syntax(question: &Question) -> String {
    let name = format!("--{}", question.fact.name());
    let answers = question.answers.iter().map(|answer| {
        let flag = flag(answer.condition);
        let value = flag.split_once(' ').map(|(_, value)| value.to_owned());
        value.unwrap_or_else(|| "true".to_owned())
    });
    format!("{name} {}", answers.collect::<Vec<_>>().join("|"))
}

fn block(found: &Assessment, paint: &Paint) -> String {
    let standing = match found.standing {
        Standing::Recommended => paint.green("recommended"),
        Standing::Possible => paint.yellow("possible"),
        Standing::NotRecommended => paint.red("not recommended"),
        Standing::NotSupported => paint.red("not supported"),
    };
    let mut text = format!("{}: {standing}", paint.bold(found.method.title()));
    let facts = found.depends_on().into_iter();
    let depends: Vec<_> = facts.map(|fact| format!("--{}", fact.name())).collect();
    if !depends.is_empty() {
        text += &format!(", depends on {}", depends.join(", "));
    }
    text.push('\n');
    // What speaks for a method does not help where it is out.
    let is_told = |verdict: Verdict| found.is_open_to_use() || verdict >= Verdict::NotRecommended;
    for row in found.reasons.iter().filter(|row| is_told(row.verdict)) {
        text += &format!("  {} {}\n", sign(row.verdict, paint), row.reason);
    }
    let mut unless: Vec<_> = found.unless().map(exception).collect();
    unless.dedup();
    if found.is_open_to_use() && !unless.is_empty() {
        text += &format!("  unless {}\n", unless.join(", "));
    }
    text
}

fn sign(verdict: Verdict, paint: &Paint) -> String {
    match verdict {
        Verdict::Yes => paint.green("+"),
        Verdict::Depends => paint.yellow("~"),
        Verdict::NotRecommended | Verdict::No => paint.red("-"),
    }
}

/// What would have to hold, in short.
fn exception(open: &Open) -> String {
    match open.unknown.as_slice() {
        // Of whatever kind: they are all alike in this.
        [Condition::Virtual(_)] => format!("--{}", Fact::Virtual.name()),
        conditions => {
            let flags: Vec<_> = conditions.iter().map(|one| flag(*one)).collect();
            flags.join(" with ")
        }
    }
}

/// What to do for a method.
pub(crate) fn steps(steps: &NextSteps, paint: &Paint) -> String {
    let title = format!("Next steps: {}", steps.method.title());
    let mut text = format!("\n{}\n", paint.bold(&title));
    text += &section("Needed first:", &steps.needs, paint);
    if !steps.documents.is_empty() {
        text += &format!("\n{}\n", paint.bold("Write in the policy folder:"));
    }
    for (number, document) in steps.documents.iter().enumerate() {
        if number > 0 {
            text.push('\n');
        }
        text += &format!("  # {}\n", document.file);
        for line in document.text.lines() {
            text += &format!("  {line}\n");
        }
    }
    if !steps.actions.is_empty() {
        text += &format!("\n{}\n", paint.bold("Then:"));
    }
    for (number, told) in steps.actions.iter().enumerate() {
        text += &format!("  {}. {}\n", number + 1, in_full(told));
    }
    text + &section("Good to know:", &steps.notes, paint)
}

/// That there is nothing to do for a method, because it does not work.
pub(crate) fn no_steps(method: Method) -> String {
    format!(
        "\nNo next steps: {} is not supported here.\n",
        method.title()
    )
}

/// What makes a virtual machine known.
pub(crate) fn machine(settings: Option<&[Told]>, paint: &Paint) -> String {
    settings.map_or_else(String::new, |settings| {
        section("The virtual machine:", settings, paint)
    })
}

fn section(title: &str, told: &[Told], paint: &Paint) -> String {
    if told.is_empty() {
        return String::new();
    }
    let lines = told.iter().map(|told| match told.is_line {
        true => format!("    {}\n", in_full(told)),
        false => format!("  - {}\n", in_full(told)),
    });
    format!("\n{}\n{}", paint.bold(title), lines.collect::<String>())
}

/// With what it depends on before it.
fn in_full(told: &Told) -> String {
    let conditions: Vec<_> = told.only_if.iter().map(|one| flag(*one)).collect();
    match conditions.as_slice() {
        [] => told.text.clone(),
        conditions => format!("with {}: {}", conditions.join(" and "), told.text),
    }
}
