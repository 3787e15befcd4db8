//! `russet advise`: which way to enroll Macs.

mod dialogue;

use crate::Outcome;
use crate::arguments::{AdviceFormat, Advise};
use crate::render::{Paint, advice};
use anyhow::bail;
use russet::advise::{Advice, Facts, NextSteps, Standing, advise, machine_settings, next_steps};
use russet::graph::enrollment::Method;
use std::io::{IsTerminal as _, Write as _};

pub(crate) fn run(arguments: &Advise) -> anyhow::Result<Outcome> {
    let mut facts = arguments.facts();
    if facts.is_empty() {
        if !is_conversation() {
            let nothing = advise(&facts);
            bail!("{}", advice::missing(&nothing));
        }
        dialogue::ask(&mut facts)?;
    }
    let advice = advise(&facts);
    let steps = steps(&advice, &facts, arguments.method);
    let machine = machine_settings(&advice, &facts, &arguments.identity());
    let text = match arguments.format {
        AdviceFormat::Json => {
            russet::advise::to_json(&facts, &advice, steps.as_ref(), machine.as_deref()) + "\n"
        }
        AdviceFormat::Terminal => {
            let paint = Paint::for_stdout();
            let mut text = advice::text(&advice, &paint);
            text += &match (&steps, arguments.method) {
                (Some(steps), _) => advice::steps(steps, &paint),
                (None, Some(named)) => advice::no_steps(named),
                (None, None) => String::new(),
            };
            text += &advice::machine(machine.as_deref(), &paint);
            text
        }
    };
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(outcome(&advice, arguments.method))
}

/// Can somebody be asked, and see the answer?
fn is_conversation() -> bool {
    std::io::stdin().is_terminal()
        && std::io::stdout().is_terminal()
        && std::io::stderr().is_terminal()
}

/// What to do for the method that the user names, unless it does not work, or for the best.
fn steps(advice: &Advice, facts: &Facts, named: Option<Method>) -> Option<NextSteps> {
    let works = |method: &Method| is_supported(advice, *method);
    let method = match named {
        Some(named) => Some(named).filter(works),
        None => advice.best(),
    };
    method.map(|method| next_steps(method, facts))
}

fn is_supported(advice: &Advice, method: Method) -> bool {
    let found = advice.of(method);
    found.is_some_and(|found| found.standing != Standing::NotSupported)
}

/// Is there a way for these Macs, or does the one that the user names work?
fn outcome(advice: &Advice, named: Option<Method>) -> Outcome {
    let is_there = match named {
        Some(named) => is_supported(advice, named),
        None => advice.methods.iter().any(|found| found.is_open_to_use()),
    };
    if is_there {
        Outcome::Clean
    } else {
        Outcome::Faulty
    }
}
