//! A text as a tree.
//!
//! One set of types serves the three languages. What only one of them has says so.

use std::fmt;
use std::ops::Range;

/// A text that was read.
///
/// `Display` writes it in one fixed way, which is read as the same tree again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// The language that it is written in.
    pub language: Language,
    /// What it asks for.
    pub condition: Condition,
}

/// The languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// The membership rule of a dynamic group of Microsoft Entra.
    Membership,
    /// The rule of an assignment filter of Intune, for managed Macs.
    Filter,
    /// The predicate of an activation of Apple's declarative management.
    Predicate,
}

impl Language {
    /// `a membership rule`, as messages call a text in it.
    #[must_use]
    pub fn a_text(self) -> &'static str {
        match self {
            Self::Membership => "a membership rule",
            Self::Filter => "a filter",
            Self::Predicate => "a predicate",
        }
    }
}

/// Where something stands in the text: a range of bytes.
///
/// All places are equal, so that trees are equal when they say the same.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset after the last byte.
    pub end: usize,
}

impl Place {
    /// From the start of this place to the end of another.
    #[must_use]
    pub fn to(self, end: Self) -> Self {
        Self {
            start: self.start,
            end: end.end,
        }
    }
}

impl PartialEq for Place {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Place {}

impl From<Range<usize>> for Place {
    fn from(range: Range<usize>) -> Self {
        Self {
            start: range.start,
            end: range.end,
        }
    }
}

impl From<Place> for Range<usize> {
    fn from(place: Place) -> Self {
        place.start..place.end
    }
}

/// What is true or false of a device or a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of them, two or more.
    And(Vec<Condition>),
    /// One of them at least, of two or more.
    Or(Vec<Condition>),
    /// Not this one. Filters have no such thing.
    Not(Box<Condition>),
    /// Two operands, compared.
    Comparison(Box<Comparison>),
    /// `user.assignedPlans -any (…)`. Membership rules only.
    Quantified(Box<Quantified>),
    /// `Direct Reports for "…"`: the object id of the manager. Membership rules only.
    DirectReports {
        /// The object id.
        manager: String,
        /// Where the whole of it stands.
        place: Place,
    },
    /// `TRUEPREDICATE` and `FALSEPREDICATE`. Predicates only.
    Constant(bool),
}

/// Two operands, compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// `ANY`, `ALL` and so on before it. Predicates only.
    pub modifier: Option<Modifier>,
    /// What stands to the left; in Microsoft's languages always a property.
    pub left: Operand,
    /// How they are compared.
    pub operator: Operator,
    /// Where the operator stands.
    pub operator_place: Place,
    /// `cd` of `CONTAINS[cd]`, else empty. Predicates only.
    pub options: String,
    /// What stands to the right.
    pub right: Operand,
}

impl Comparison {
    /// Where it stands, without its modifier.
    #[must_use]
    pub fn place(&self) -> Place {
        self.left.place.to(self.right.place)
    }
}

/// `-any` and `-all`: a condition of the items of a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantified {
    /// The collection.
    pub property: Reference,
    /// Where its name stands.
    pub property_place: Place,
    /// Whether all items must meet the condition, or any.
    pub all: bool,
    /// Where `-any` or `-all` stands.
    pub operator_place: Place,
    /// What an item has to meet.
    pub condition: Condition,
}

/// How many items of a collection must meet a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the language's own")]
pub enum Modifier {
    Any,
    All,
    None,
    Some,
}

/// How two operands are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    StartsWith,
    NotStartsWith,
    EndsWith,
    NotEndsWith,
    Contains,
    NotContains,
    Matches,
    NotMatches,
    In,
    NotIn,
    Like,
    Between,
    UtiConformsTo,
    UtiEquals,
}

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operand {
    /// What it is.
    pub kind: OperandKind,
    /// Where it stands.
    pub place: Place,
}

/// What an operand is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperandKind {
    /// Something with a name: a property, a status item, a variable.
    Reference(Reference),
    /// A text in quotes.
    Text(String),
    /// A number or a version, as it is written.
    Number(String),
    /// True or false.
    Boolean(bool),
    /// No value.
    Null,
    /// A time without quotes, such as `system.now -plus p1d`. Membership rules only.
    Moment(String),
    /// Several.
    List(Vec<Operand>),
    /// `$app.@key(identifier)`: what is reached from an operand by steps, one or more. Predicates only.
    Path(Box<Operand>, Vec<Step>),
    /// `sum(…)`. Predicates only.
    Call(String, Vec<Operand>),
    /// `SUBQUERY(collection, $variable, condition)`. Predicates only.
    Subquery(Box<Subquery>),
    /// `1 + 2 - 3`: operators of one rank, one or more. Predicates only.
    Arithmetic(Box<Operand>, Vec<(Arithmetic, Operand)>),
    /// `-(…)`. Predicates only.
    Negative(Box<Operand>),
}

/// One step from a value into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// `.@key(name)`
    Key(Reference, Place),
    /// `.name`
    Name(String, Place),
    /// `.@count`: an operator of collections.
    Collection(String, Place),
    /// `[FIRST]`, `[LAST]` and `[SIZE]`, in capitals.
    End(String),
    /// `[0]`
    Index(Operand),
}

/// The items of a collection that meet a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subquery {
    /// The collection.
    pub collection: Operand,
    /// What the condition calls an item, without the dollar sign.
    pub variable: String,
    /// What an item has to meet.
    pub condition: Condition,
}

/// The operators of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
}

/// Something with a name. `Display` writes it as the languages do: `device.deviceOwnership`, `@status(device.model.family)`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    /// Whose name it is.
    pub source: Source,
    /// The name, spelt as Microsoft or Apple spells it where it is known.
    pub name: String,
}

/// Whose name a reference is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// `device.…`
    Device,
    /// `user.…`
    User,
    /// `assignedPlan.…`, an item of `user.assignedPlans`.
    AssignedPlan,
    /// `group.…`, an item of `memberOf`.
    Group,
    /// `_`, an item of a collection of texts; without a name.
    Item,
    /// `@status(…)`
    Status,
    /// `@property(…)`
    Property,
    /// `@key(…)`
    Key,
    /// `$…`
    Variable,
    /// A path of keys that stands as it is.
    KeyPath,
    /// `SELF`; without a name.
    This,
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match self.source {
            Source::Device => write!(f, "device.{name}"),
            Source::User => write!(f, "user.{name}"),
            Source::AssignedPlan => write!(f, "assignedPlan.{name}"),
            Source::Group => write!(f, "group.{name}"),
            Source::Item => f.write_str("_"),
            Source::Status => write!(f, "@status({name})"),
            Source::Property => write!(f, "@property({name})"),
            Source::Key => write!(f, "@key({name})"),
            Source::Variable => write!(f, "${name}"),
            Source::KeyPath => f.write_str(name),
            Source::This => f.write_str("SELF"),
        }
    }
}
