//! The three little languages that stand as text within a rollout: the [membership rules](membership()) of dynamic groups, the
//! rules of [assignment filters](filter()), the [predicates](predicate()) of activations.
//!
//! A text is read into a tree, and held against what Microsoft and Apple say of the names in it. All that is wrong with it is
//! reported at once, at its bytes in the text.
//!
//! ```
//! use russet::expression::{FaultKind, membership};
//!
//! let parsed = membership(r#"device.deviceOwnership -eq "Corporate""#);
//! let [fault] = parsed.faults.as_slice() else { panic!() };
//! assert_eq!(fault.kind, FaultKind::Misfit);
//! assert_eq!(fault.message, "`deviceOwnership` is never `Corporate`");
//! assert_eq!(fault.help, "did you mean `Company`?");
//! ```

mod connective;
mod fault;
mod filter;
mod membership;
mod parser;
mod predicate;
mod print;
mod rule;
#[cfg(test)]
mod tests;
mod token;
mod tree;
mod walk;
mod words;

pub use fault::{Fault, FaultKind};
pub use predicate::status::{StatusItem, StatusKey, StatusKind, status_item, status_items};
pub use tree::{
    Arithmetic, Comparison, Condition, Expression, Language, Modifier, Operand, OperandKind,
    Operator, Place, Quantified, Reference, Source, Step, Subquery,
};
pub use walk::Compared;

use fault::Faults;
use parser::{Grammar, Parser};
use token::{Kind, tokens};

/// What was read from a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The tree, unless the text is not of the language. It is there for a text with an unknown name, too.
    pub expression: Option<Expression>,
    /// What is wrong with it, in the order of the places.
    pub faults: Vec<Fault>,
}

/// Reads the membership rule of a dynamic group.
///
/// ```
/// let rule = r#"(device.deviceOSType -eq "MacMDM") -and (device.deviceOwnership -eq "Company")"#;
/// let parsed = russet::expression::membership(rule);
/// assert!(parsed.faults.is_empty());
/// assert_eq!(parsed.expression.unwrap().to_string(), rule);
/// ```
#[must_use]
pub fn membership(text: &str) -> Parsed {
    membership::parse(text)
}

/// Reads the rule of an assignment filter for managed Macs.
///
/// ```
/// let parsed = russet::expression::filter(r#"(device.enrollmentProfileName -eq "macOS corporate")"#);
/// let expression = parsed.expression.unwrap();
/// let [compared] = expression.comparisons().collect::<Vec<_>>().try_into().unwrap();
/// assert_eq!(compared.property, "device.enrollmentProfileName");
/// assert_eq!(compared.texts().collect::<Vec<_>>(), ["macOS corporate"]);
/// ```
#[must_use]
pub fn filter(text: &str) -> Parsed {
    filter::parse(text)
}

/// Reads the predicate of an activation.
///
/// ```
/// let parsed = russet::expression::predicate("@status(device.model.famly) == 'Mac'");
/// assert_eq!(parsed.faults[0].help, "did you mean `device.model.family`?");
/// ```
#[must_use]
pub fn predicate(text: &str) -> Parsed {
    predicate::parse(text)
}

/// The most characters that Entra takes of a membership rule, and Intune of the rule of a filter.
const MOST_CHARACTERS: usize = 3072;

/// The most bytes that are read of any text.
const MOST_BYTES: usize = 0x1_0000;

/// Reads a text and checks what was read, even where it is not all of the text.
fn read(text: &str, grammar: &'static Grammar, check: fn(&Condition, &mut Faults)) -> Parsed {
    let mut faults = Faults::default();
    too_long(text, grammar.language, &mut faults);
    if text.len() > MOST_BYTES {
        return Parsed {
            expression: None,
            faults: faults.finish(),
        };
    }
    let tokens = tokens(text, grammar.language, &mut faults);
    if tokens.list.iter().all(|token| token.kind == Kind::End) {
        let message = format!(
            "{} wants a condition, and this text is empty",
            grammar.language.a_text()
        );
        let help = "write a condition, or leave the whole key out";
        faults.add(FaultKind::Syntax, 0..text.len(), message, help);
        return Parsed {
            expression: None,
            faults: faults.finish(),
        };
    }
    let (condition, mut faults) = Parser::new(grammar, text, tokens, faults).whole();
    if let Some(condition) = &condition {
        check(condition, &mut faults);
    }
    let expression = condition
        .filter(|_| !faults.is_broken())
        .map(|condition| Expression {
            language: grammar.language,
            condition,
        });
    Parsed {
        expression,
        faults: faults.finish(),
    }
}

fn too_long(text: &str, language: Language, faults: &mut Faults) {
    let most = match language {
        Language::Membership | Language::Filter => MOST_CHARACTERS,
        Language::Predicate => MOST_BYTES,
    };
    // Characters are counted no further than needed.
    if text.chars().nth(most).is_none() && text.len() <= MOST_BYTES {
        return;
    }
    let message = match language {
        Language::Predicate => {
            format!("the predicate is longer than {MOST_BYTES} bytes, which are read at most")
        }
        _ => format!(
            "{} has {most} characters at most, and this is longer",
            language.a_text()
        ),
    };
    let help = "compare with a list, or with a part that several values share";
    faults.add(FaultKind::Limit, 0..text.len(), message, help);
}
