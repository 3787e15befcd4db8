//! Trees of each language, made at random.

use crate::expression::filter::properties as filters;
use crate::expression::membership::properties as members;
use crate::expression::{
    Arithmetic, Comparison, Condition, Expression, Language, Modifier, Operand, OperandKind,
    Operator, Place, Quantified, Reference, Source, Step, Subquery,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// A tree of the language.
pub(super) fn expression(language: Language) -> BoxedStrategy<Expression> {
    let condition = match language {
        Language::Membership => prop_oneof![
            9 => conditions(membership_condition(), true),
            1 => text().prop_map(|manager| Condition::DirectReports { manager, place: Place::default() }),
        ]
        .boxed(),
        Language::Filter => conditions(filter_comparison(), false),
        Language::Predicate => predicate_condition(2),
    };
    condition
        .prop_map(move |condition| Expression {
            language,
            condition,
        })
        .boxed()
}

/// Conditions, joined.
fn conditions(leaf: BoxedStrategy<Condition>, with_not: bool) -> BoxedStrategy<Condition> {
    let joined = leaf.prop_recursive(3, 12, 3, move |inner| {
        let several = vec(inner.clone(), 2..4);
        let not = if with_not { 1 } else { 0 };
        prop_oneof![
            2 => several.clone().prop_map(Condition::And),
            2 => several.prop_map(Condition::Or),
            not => inner.prop_map(|inner| Condition::Not(Box::new(inner))),
        ]
    });
    joined.boxed()
}

fn operand(kind: OperandKind) -> Operand {
    Operand {
        kind,
        place: Place::default(),
    }
}

fn named(source: Source, name: &str) -> Operand {
    operand(OperandKind::Reference(reference(source, name)))
}

fn reference(source: Source, name: &str) -> Reference {
    Reference {
        source,
        name: name.to_owned(),
    }
}

fn comparison(left: Operand, operator: Operator, right: Operand) -> Comparison {
    Comparison {
        modifier: None,
        left,
        operator,
        operator_place: Place::default(),
        options: String::new(),
        right,
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z \"'`\\\\“”’\n\t()\\[\\]-]{0,8}",
        "\\PC{0,6}",
        Just("macOS corporate".to_owned()),
    ]
}

const RULE_OPERATORS: &[Operator] = &[
    Operator::Equal,
    Operator::NotEqual,
    Operator::Less,
    Operator::LessOrEqual,
    Operator::Greater,
    Operator::GreaterOrEqual,
    Operator::StartsWith,
    Operator::NotStartsWith,
    Operator::EndsWith,
    Operator::NotEndsWith,
    Operator::Contains,
    Operator::NotContains,
    Operator::Matches,
    Operator::NotMatches,
];

/// An operator and a value of Microsoft's rules.
fn compared_with(text: BoxedStrategy<String>) -> impl Strategy<Value = (Operator, Operand)> {
    let number = "[0-9]{1,2}(\\.[0-9]{1,2}){0,3}";
    let value = prop_oneof![
        4 => text.prop_map(OperandKind::Text),
        1 => number.prop_map(OperandKind::Number),
        1 => any::<bool>().prop_map(OperandKind::Boolean),
        1 => Just(OperandKind::Null),
        1 => Just(OperandKind::Moment("system.now -plus p1d".to_owned())),
        1 => Just(OperandKind::Moment("2020-06-10T18:13:20Z".to_owned())),
    ]
    .prop_map(operand);
    let list = vec(value.clone(), 0..3).prop_map(|items| operand(OperandKind::List(items)));
    prop_oneof![
        3 => (select(RULE_OPERATORS), value),
        1 => (select(&[Operator::In, Operator::NotIn]), list),
    ]
}

fn membership_condition() -> BoxedStrategy<Condition> {
    let names = |source| members::all(source).map(move |property| (source, property.name));
    let properties: Vec<_> = names(Source::Device).chain(names(Source::User)).collect();
    let items: Vec<_> = names(Source::AssignedPlan)
        .chain(names(Source::Group))
        .chain([(Source::Item, "")])
        .collect();
    let compared = |from: Vec<(Source, &'static str)>| {
        (select(from), compared_with(text().boxed())).prop_map(
            |((source, name), (operator, right))| {
                Condition::Comparison(Box::new(comparison(named(source, name), operator, right)))
            },
        )
    };
    let collections = [
        (Source::Device, "devicePhysicalIds"),
        (Source::Device, "memberOf"),
        (Source::User, "assignedPlans"),
    ];
    let item = conditions(compared(items).boxed(), true);
    let quantified = (select(collections.to_vec()), any::<bool>(), item).prop_map(
        |((source, name), all, condition)| {
            Condition::Quantified(Box::new(Quantified {
                property: reference(source, name),
                property_place: Place::default(),
                all,
                operator_place: Place::default(),
                condition,
            }))
        },
    );
    prop_oneof![4 => compared(properties), 1 => quantified].boxed()
}

fn filter_comparison() -> BoxedStrategy<Condition> {
    let names: Vec<&str> = filters::all().map(|property| property.name).collect();
    // Filters have no way to write a quote.
    let text = text().prop_map(|text| text.replace('"', "")).boxed();
    (select(names), compared_with(text))
        .prop_map(|(name, (operator, right))| {
            let left = named(Source::Device, name);
            Condition::Comparison(Box::new(comparison(left, operator, right)))
        })
        .boxed()
}

const PREDICATE_OPERATORS: &[Operator] = &[
    Operator::Equal,
    Operator::NotEqual,
    Operator::Less,
    Operator::LessOrEqual,
    Operator::Greater,
    Operator::GreaterOrEqual,
    Operator::StartsWith,
    Operator::EndsWith,
    Operator::Contains,
    Operator::Matches,
    Operator::Like,
    Operator::In,
    Operator::Between,
    Operator::UtiConformsTo,
    Operator::UtiEquals,
];

/// A condition whose subqueries go so deep.
fn predicate_condition(subqueries: u32) -> BoxedStrategy<Condition> {
    let modifier = select(&[Modifier::Any, Modifier::All, Modifier::None, Modifier::Some]);
    let compared = (
        option::weighted(0.2, modifier),
        predicate_operand(subqueries),
        select(PREDICATE_OPERATORS),
        select(&["", "c", "d", "cd"]),
        predicate_operand(subqueries),
    )
        .prop_map(|(modifier, left, operator, options, right)| {
            Condition::Comparison(Box::new(Comparison {
                modifier,
                options: options.to_owned(),
                ..comparison(left, operator, right)
            }))
        });
    let leaf = prop_oneof![6 => compared, 1 => any::<bool>().prop_map(Condition::Constant)];
    conditions(leaf.boxed(), true)
}

fn predicate_operand(subqueries: u32) -> BoxedStrategy<Operand> {
    let names = select(&[
        (Source::Status, "device.operating-system.version"),
        (Source::Property, "roles"),
        (Source::Key, "identifier"),
        (Source::Variable, "app"),
        (Source::KeyPath, "roles"),
        (Source::KeyPath, "item.name"),
        (Source::This, ""),
    ]);
    let number = prop_oneof![
        "[0-9]{1,3}",
        "[0-9]{1,2}\\.[0-9]{1,2}",
        "0x[0-9A-F]{1,2}",
        "[0-9]e-[0-9]"
    ];
    let leaf = prop_oneof![
        3 => names.prop_map(|(source, name)| named(source, name)),
        2 => text().prop_map(|text| operand(OperandKind::Text(text))),
        2 => number.prop_map(|number| operand(OperandKind::Number(number))),
        1 => any::<bool>().prop_map(|truth| operand(OperandKind::Boolean(truth))),
        1 => Just(operand(OperandKind::Null)),
    ];
    let compound = leaf.prop_recursive(3, 8, 3, move |inner| {
        let arithmetic = vec((select(RANK), inner.clone()), 1..3);
        let of_two = (inner.clone(), arithmetic).prop_map(|(first, rest)| {
            // The operators of one calculation are of one rank.
            let rank = rest.first().map(|(operator, _)| rank(*operator));
            let rest = rest
                .into_iter()
                .filter(|(operator, _)| Some(self::rank(*operator)) == rank);
            operand(OperandKind::Arithmetic(Box::new(first), rest.collect()))
        });
        let list = vec(inner.clone(), 0..3);
        let call = (select(&["sum", "now", "FUNCTION"]), list.clone());
        let path = (inner.clone(), vec(step(inner.clone()), 1..3));
        let simple = prop_oneof![
            list.prop_map(|items| operand(OperandKind::List(items))),
            call.prop_map(|(name, items)| operand(OperandKind::Call(name.to_owned(), items))),
            path.prop_map(|(base, steps)| operand(OperandKind::Path(Box::new(base), steps))),
            inner
                .clone()
                .prop_map(|inner| operand(OperandKind::Negative(Box::new(inner)))),
            of_two,
        ];
        let Some(deeper) = subqueries.checked_sub(1) else {
            return simple.boxed();
        };
        let subquery = (inner, predicate_condition(deeper)).prop_map(|(collection, condition)| {
            operand(OperandKind::Subquery(Box::new(Subquery {
                collection,
                variable: "app".to_owned(),
                condition,
            })))
        });
        prop_oneof![5 => simple, 1 => subquery].boxed()
    });
    compound.boxed()
}

const RANK: &[Arithmetic] = &[
    Arithmetic::Add,
    Arithmetic::Subtract,
    Arithmetic::Multiply,
    Arithmetic::Divide,
    Arithmetic::Power,
];

fn rank(arithmetic: Arithmetic) -> u8 {
    match arithmetic {
        Arithmetic::Add | Arithmetic::Subtract => 0,
        Arithmetic::Multiply | Arithmetic::Divide => 1,
        Arithmetic::Power => 2,
    }
}

fn step(index: impl Strategy<Value = Operand> + 'static) -> impl Strategy<Value = Step> {
    let place = Place::default();
    prop_oneof![
        Just(Step::Key(reference(Source::Key, "identifier"), place)),
        Just(Step::Name("name".to_owned(), place)),
        Just(Step::Collection("count".to_owned(), place)),
        select(&["FIRST", "LAST", "SIZE"]).prop_map(|end| Step::End(end.to_owned())),
        index.prop_map(Step::Index),
    ]
}
