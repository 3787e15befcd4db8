//! The dialogue of `russet advise`: asks what still matters, one question after the other.

use dialoguer::console::Term;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Input, Select};
use russet::advise::{Facts, Question, next_question};
use russet::graph::enrollment::{Fact, Word as _};
use russet::payloads::Version;

/// The answer of those who do not know: the fact stays unknown.
const UNKNOWN: &str = "I do not know";

/// Whether there is more to ask.
#[derive(PartialEq, Eq)]
enum Then {
    GoOn,
    Stop,
}

/// Asks until no answer matters any more, or the user presses Escape.
///
/// # Errors
///
/// The terminal cannot be used, or the user interrupts.
pub(super) fn ask(facts: &mut Facts) -> anyhow::Result<()> {
    let mut asked = Vec::new();
    while let Some(question) = next_question(facts, &asked) {
        asked.push(question.fact);
        let answered = match question.answers {
            [] => read(question, facts),
            _ => choose(question, facts),
        };
        // Whatever ends the question, the cursor has to come back.
        Term::stderr().show_cursor()?;
        if answered? == Then::Stop {
            break;
        }
    }
    eprintln!("\nThe same without questions: {}\n", command(facts));
    Ok(())
}

/// Lets the user choose an answer; none is chosen beforehand.
fn choose(question: &Question, facts: &mut Facts) -> dialoguer::Result<Then> {
    let answers = question.answers.iter().map(|answer| answer.text);
    let chosen = Select::with_theme(&ColorfulTheme::default())
        .with_prompt(question.text)
        .items(answers.chain([UNKNOWN]))
        .interact_opt()?;
    let Some(chosen) = chosen else {
        return Ok(Then::Stop);
    };
    if let Some(answer) = question.answers.get(chosen) {
        facts.set(answer.condition);
    }
    Ok(Then::GoOn)
}

/// Lets the user type a number or a version, or nothing.
fn read(question: &Question, facts: &mut Facts) -> dialoguer::Result<Then> {
    let fact = question.fact;
    let text: String = Input::with_theme(&ColorfulTheme::default())
        .with_prompt(format!("{} (nothing: {UNKNOWN})", question.text))
        .allow_empty(true)
        .validate_with(|text: &String| understand(fact, text).map(drop))
        .interact_text()?;
    match understand(fact, &text) {
        Ok(Some(Typed::Count(count))) => facts.count = Some(count),
        Ok(Some(Typed::Macos(version))) => facts.macos = Some(version),
        Ok(None) | Err(_) => {}
    }
    Ok(Then::GoOn)
}

/// What the user has typed.
#[derive(Debug, PartialEq)]
enum Typed {
    Count(u32),
    Macos(Version),
}

fn understand(fact: Fact, text: &str) -> Result<Option<Typed>, String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if fact == Fact::Macos {
        let version = text.parse::<Version>().map_err(|error| error.to_string())?;
        return Ok(Some(Typed::Macos(version)));
    }
    match text.parse() {
        Ok(0) | Err(_) => Err("write a number from 1 on".to_owned()),
        Ok(count) => Ok(Some(Typed::Count(count))),
    }
}

/// The command that states these facts.
fn command(facts: &Facts) -> String {
    let stated = Fact::ALL.iter().filter_map(|fact| {
        let value = facts.value(*fact)?;
        Some(format!(" --{} {value}", fact.name()))
    });
    format!("russet advise{}", stated.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_versions_are_understood_or_refused() {
        assert_eq!(understand(Fact::Count, " 12 "), Ok(Some(Typed::Count(12))));
        assert_eq!(understand(Fact::Count, ""), Ok(None));
        assert!(understand(Fact::Count, "0").is_err());
        assert!(understand(Fact::Count, "many").is_err());
        let version = Version::new(15, 1, 0);
        assert_eq!(
            understand(Fact::Macos, "15.1"),
            Ok(Some(Typed::Macos(version)))
        );
        assert!(understand(Fact::Macos, "Sequoia").is_err());
    }

    #[test]
    fn the_command_states_what_was_answered() {
        let facts = Facts {
            dem: Some(false),
            count: Some(3),
            ..Facts::default()
        };
        assert_eq!(command(&facts), "russet advise --dem false --count 3");
    }
}
