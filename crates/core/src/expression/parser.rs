//! What the languages have in common: conditions joined by and, or and not, in parentheses or by precedence.
//!
//! Not binds closest, then and, then or, in all three. What a single condition looks like is the language's own matter.

use super::connective::{Connective, Joint};
use super::fault::{FaultKind, Faults};
use super::token::{Kind, Token, Tokens};
use super::tree::{Condition, Language, Operand};
use std::ops::Range;

/// How deep parentheses and the like may be nested. Nobody writes so deep; a tree that is deeper exhausts the stack.
const DEEPEST: usize = 32;

/// What parentheses may hold: a condition, or an operand of a comparison that goes on after them.
pub(super) enum Term {
    Condition(Condition),
    Operand(Operand),
}

/// What is a language's own.
pub(super) struct Grammar {
    pub(super) language: Language,
    /// The connective that a token is.
    pub(super) joint: fn(&Kind<'_>) -> Option<Joint>,
    /// Reads a condition without connectives. Goes past it, or as far as [`Parser::recover`] does.
    pub(super) clause: fn(&mut Parser<'_>) -> Option<Term>,
    /// How to do without a negation, in a language that has none.
    pub(super) without_not: Option<&'static str>,
}

/// Where the reading of a text is.
pub(super) struct Parser<'t> {
    pub(super) grammar: &'static Grammar,
    pub(super) text: &'t str,
    tokens: Vec<Token<'t>>,
    position: usize,
    depth: usize,
    /// How many brackets are open at the next token.
    brackets: usize,
    /// What is missing at the end is missing because reading stopped there.
    cut: bool,
    pub(super) faults: Faults,
}

impl<'t> Parser<'t> {
    pub(super) fn new(
        grammar: &'static Grammar,
        text: &'t str,
        tokens: Tokens<'t>,
        faults: Faults,
    ) -> Self {
        Self {
            grammar,
            text,
            tokens: tokens.list,
            position: 0,
            depth: 0,
            brackets: 0,
            cut: tokens.cut,
            faults,
        }
    }

    /// Reads the whole text. The condition holds what could be read, whatever was wrong with the rest.
    pub(super) fn whole(mut self) -> (Option<Condition>, Faults) {
        let term = self.disjunction();
        let condition = self.condition(term);
        while *self.peek() != Kind::End {
            self.stray();
            // What follows belongs to no tree, and its own faults are worth knowing.
            while self.take_joint(Connective::And) || self.take_joint(Connective::Or) {}
            if !self.ends_here() {
                let term = self.disjunction();
                self.condition(term);
            }
        }
        (condition, self.faults)
    }

    fn stray(&mut self) {
        let range = self.range();
        let token = self.slice(&range);
        let (message, help) = match self.peek() {
            Kind::Close => ("`)` closes nothing".to_owned(), "delete it".to_owned()),
            _ => (
                format!("`{token}` belongs to nothing"),
                format!("delete it, or write what should stand before `{token}`"),
            ),
        };
        self.syntax(range, message, help);
        self.skip();
    }

    pub(super) fn disjunction(&mut self) -> Option<Term> {
        let first = self.conjunction();
        if self.connective() != Some(Connective::Or) {
            return first;
        }
        let mut parts = Vec::new();
        parts.extend(self.condition(first));
        while self.take_joint(Connective::Or) {
            let next = self.conjunction();
            parts.extend(self.condition(next));
        }
        joined(parts, Condition::Or)
    }

    fn conjunction(&mut self) -> Option<Term> {
        let first = self.negation();
        if !self.goes_on() {
            return first;
        }
        let mut parts = Vec::new();
        parts.extend(self.condition(first));
        while self.goes_on() {
            if !self.take_joint(Connective::And) {
                self.unjoined();
            }
            let next = self.negation();
            parts.extend(self.condition(next));
        }
        joined(parts, Condition::And)
    }

    /// Does an and follow, or something that lacks one?
    fn goes_on(&self) -> bool {
        match self.connective() {
            Some(connective) => connective != Connective::Or,
            None => !self.ends_here(),
        }
    }

    fn unjoined(&mut self) {
        let and = self.written(Connective::And);
        let or = self.written(Connective::Or);
        let message =
            format!("neither `{and}` nor `{or}` joins this condition to the one before it");
        let help = format!("write `{and}` or `{or}` between the two");
        self.syntax(self.range(), message, help);
    }

    pub(super) fn negation(&mut self) -> Option<Term> {
        let range = self.range();
        if !self.take_joint(Connective::Not) {
            return (self.grammar.clause)(self);
        }
        if let Some(help) = self.grammar.without_not {
            let message = format!("{} has no `not`", self.grammar.language.a_text());
            self.syntax(range, message, help);
        }
        let inner = self.nested(Self::negation);
        let inner = self.condition(inner)?;
        Some(Term::Condition(Condition::Not(Box::new(inner))))
    }

    /// What stands in the parentheses that open here.
    pub(super) fn parentheses(&mut self) -> Option<Term> {
        let open = self.range();
        self.skip();
        let term = self.nested(Self::disjunction);
        self.close(&Kind::Close, open);
        term
    }

    /// Goes past a closing bracket, or says that the opening one has none.
    pub(super) fn close(&mut self, wanted: &Kind<'_>, open: Range<usize>) -> bool {
        if self.peek() == wanted {
            self.skip();
            return true;
        }
        if !self.cut {
            let bracket = self.slice(&open);
            let closing = match wanted {
                Kind::CloseBracket => "]",
                Kind::CloseBrace => "}",
                _ => ")",
            };
            let message = format!("`{bracket}` is not closed");
            self.syntax(open, message, format!("write `{closing}` where it ends"));
        }
        false
    }

    /// Says that a condition is missing here. `false` where one may begin.
    pub(super) fn lacks_clause(&mut self) -> bool {
        let joint = matches!(self.connective(), Some(Connective::And | Connective::Or));
        if !joint && !self.ends_here() {
            return false;
        }
        let before = self
            .position
            .checked_sub(1)
            .and_then(|at| self.tokens.get(at));
        let before = before.map(|token| (token.kind.clone(), token.range.clone()));
        let here = self.range();
        let mut help = "write a condition there, or delete what would join it";
        let (range, message) = match before {
            Some((kind, range)) if (self.grammar.joint)(&kind).is_some() => {
                let message = format!("nothing follows `{}`", self.slice(&range));
                (range, message)
            }
            Some((Kind::Open, range)) if *self.peek() == Kind::Close => {
                help = "write a condition between them, or delete them";
                let range = range.start..here.end;
                (range, "the parentheses are empty".to_owned())
            }
            _ => {
                let message = match self.slice(&here) {
                    "" => "a condition is missing at the end".to_owned(),
                    token => format!("nothing stands before `{token}`"),
                };
                (here, message)
            }
        };
        self.missing(range, message, help);
        true
    }

    /// The condition that a term is.
    pub(super) fn condition(&mut self, term: Option<Term>) -> Option<Condition> {
        match term? {
            Term::Condition(condition) => Some(condition),
            Term::Operand(operand) => {
                let message = format!(
                    "`{}` is compared with nothing",
                    self.slice(&operand.place.into())
                );
                self.syntax(
                    operand.place,
                    message,
                    "write an operator and a value after it",
                );
                None
            }
        }
    }

    /// How many brackets are open here, for [`Parser::recover`].
    pub(super) fn brackets(&self) -> usize {
        self.brackets
    }

    /// Goes on to where a condition may end that began with so many open brackets: to a connective, or to what closes them.
    pub(super) fn recover(&mut self, brackets: usize) {
        // A tree without this part would say something else.
        self.faults.give_up();
        while *self.peek() != Kind::End {
            if self.brackets <= brackets && self.ends_clause() {
                return;
            }
            self.skip();
        }
    }

    /// Reads something that may hold more of its own kind, unless that goes too deep.
    pub(super) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth == DEEPEST {
            let message = format!("this is nested more than {DEEPEST} levels deep");
            let help = "write it with fewer parentheses";
            self.faults
                .add(FaultKind::Limit, self.range(), message, help);
            self.faults.give_up();
            self.position = self.tokens.len();
            self.cut = true;
            return None;
        }
        self.depth += 1;
        let found = read(self);
        self.depth -= 1;
        found
    }

    pub(super) fn peek(&self) -> &Kind<'t> {
        self.peek_at(0)
    }

    /// The token that many after the next one.
    pub(super) fn peek_at(&self, ahead: usize) -> &Kind<'t> {
        let token = self.tokens.get(self.position.saturating_add(ahead));
        token.map_or(&Kind::End, |token| &token.kind)
    }

    /// Where the next token stands.
    pub(super) fn range(&self) -> Range<usize> {
        let end = self.text.len()..self.text.len();
        let token = self.tokens.get(self.position);
        token.map_or(end, |token| token.range.clone())
    }

    /// Where the token before the next one ends.
    pub(super) fn last_end(&self) -> usize {
        let before = self
            .position
            .checked_sub(1)
            .and_then(|at| self.tokens.get(at));
        before.map_or(0, |token| token.range.end)
    }

    pub(super) fn skip(&mut self) {
        match self.peek() {
            Kind::Open | Kind::OpenBracket | Kind::OpenBrace => self.brackets += 1,
            Kind::Close | Kind::CloseBracket | Kind::CloseBrace => {
                self.brackets = self.brackets.saturating_sub(1);
            }
            _ => {}
        }
        self.position = self.position.saturating_add(1);
    }

    pub(super) fn slice(&self, range: &Range<usize>) -> &'t str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// The connective that is next.
    pub(super) fn connective(&self) -> Option<Connective> {
        (self.grammar.joint)(self.peek()).map(|joint| joint.connective)
    }

    fn take_joint(&mut self, wanted: Connective) -> bool {
        let Some(joint) =
            (self.grammar.joint)(self.peek()).filter(|joint| joint.connective == wanted)
        else {
            return false;
        };
        if !joint.is_own {
            let range = self.range();
            let found = self.slice(&range);
            let language = self.grammar.language.a_text();
            let message = format!("`{found}` is not how {language} is written");
            let help = format!("write `{}`", self.written(wanted));
            self.syntax(range, message, help);
        }
        self.skip();
        true
    }

    /// Does what could hold another condition end here?
    fn ends_here(&self) -> bool {
        matches!(
            self.peek(),
            Kind::End | Kind::Close | Kind::CloseBracket | Kind::CloseBrace | Kind::Comma
        )
    }

    /// Does the condition that is being read end here?
    pub(super) fn ends_clause(&self) -> bool {
        self.ends_here() || self.connective().is_some()
    }

    /// How the language writes a connective.
    fn written(&self, connective: Connective) -> &'static str {
        connective.written(self.grammar.language)
    }

    pub(super) fn syntax(
        &mut self,
        range: impl Into<Range<usize>>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.faults.add(FaultKind::Syntax, range, message, help);
    }

    /// Says that something is missing, unless the text was cut off there.
    pub(super) fn missing(
        &mut self,
        range: impl Into<Range<usize>>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if !(self.cut && *self.peek() == Kind::End) {
            self.syntax(range, message, help);
        }
    }
}

fn joined(mut parts: Vec<Condition>, join: fn(Vec<Condition>) -> Condition) -> Option<Term> {
    let condition = match parts.len() {
        0 | 1 => parts.pop()?,
        _ => join(parts),
    };
    Some(Term::Condition(condition))
}
