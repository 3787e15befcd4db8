//! What a membership rule as a whole has to keep to.
//!
//! From the same article, and from Microsoft's article on the `memberOf` attribute, which is a preview with limits of its own.

use super::properties;
use crate::expression::fault::{FaultKind, Faults};
use crate::expression::rule::check as rule;
use crate::expression::rule::property::Kind;
use crate::expression::tree::{
    Comparison, Condition, Language, Operand, OperandKind, Operator, Place, Quantified, Reference,
    Source,
};

/// The most groups that one rule may take the members of.
const MOST_GROUPS: usize = 50;

/// What Entra calls the Macs that are managed: Graph's types of devices have `macMDM` for a Mac with the system's own management, and
/// published rules for Macs that Intune manages agree. The other names are those of Macs that are only registered, or of none.
const MANAGED_MAC: &str = "MacMDM";
const OTHER_MACS: &[&str] = &[
    "macOS", "Mac", "Mac OS", "Mac OS X", "MacOSX", "OS X", "OSX",
];

/// Whose properties a rule compares, and where the first of each stands.
#[derive(Default)]
struct Seen {
    device: Option<Place>,
    user: Option<Place>,
    managed_macs: bool,
    other_macs: Vec<(Place, String)>,
}

pub(super) fn check(condition: &Condition, faults: &mut Faults) {
    let mut seen = Seen::default();
    visit(condition, None, &mut seen, faults);
    mixed(&seen, faults);
    if !seen.managed_macs {
        for (place, name) in seen.other_macs {
            let message =
                format!("a Mac that Intune manages has the type `{MANAGED_MAC}`, not `{name}`");
            let help = format!("write `\"{MANAGED_MAC}\"`");
            faults.add(FaultKind::Discouraged, place, message, help);
        }
    }
    if matches!(
        condition,
        Condition::And(_) | Condition::Or(_) | Condition::Not(_)
    ) {
        alone(condition, faults);
    }
}

/// Users and devices in one rule.
fn mixed(seen: &Seen, faults: &mut Faults) {
    if let (Some(device), Some(user)) = (seen.device, seen.user) {
        let later = if device.start > user.start {
            device
        } else {
            user
        };
        let message = "a rule is about devices or about users, and this one compares both";
        let help = "write one rule for each, in a group for each";
        faults.add(FaultKind::Misfit, later, message, help);
    }
}

/// What no other condition may stand beside.
fn alone(condition: &Condition, faults: &mut Faults) {
    let (what, place) = match condition {
        Condition::And(parts) | Condition::Or(parts) => {
            for part in parts {
                alone(part, faults);
            }
            return;
        }
        Condition::Not(inner) => return alone(inner, faults),
        Condition::DirectReports { place, .. } => ("Direct Reports", *place),
        Condition::Quantified(quantified) if quantified.property.name == "memberOf" => {
            ("memberOf", quantified.property_place)
        }
        _ => return,
    };
    let message = format!("`{what}` has to be the whole rule");
    let help = "put it into a group of its own";
    faults.add(FaultKind::Misfit, place, message, help);
}

fn visit(condition: &Condition, within: Option<&Quantified>, seen: &mut Seen, faults: &mut Faults) {
    match condition {
        Condition::And(parts) | Condition::Or(parts) => {
            for part in parts {
                visit(part, within, seen, faults);
            }
        }
        Condition::Not(inner) => {
            visit(inner, within, seen, faults);
        }
        Condition::Comparison(comparison) => compared(comparison, within, seen, faults),
        Condition::Quantified(quantified) => quantifier(quantified, within, seen, faults),
        Condition::DirectReports { manager, place } => {
            seen.user.get_or_insert(*place);
            if uuid::Uuid::try_parse(manager).is_err() {
                let message = format!("`{manager}` is no object id");
                let help = "write the object id of the manager, a UUID that the user's page in Entra shows";
                faults.add(FaultKind::Misfit, *place, message, help);
            }
        }
        Condition::Constant(_) => {}
    }
}

fn note(seen: &mut Seen, reference: &Reference, place: Place) {
    match reference.source {
        Source::Device => seen.device.get_or_insert(place),
        Source::User => seen.user.get_or_insert(place),
        _ => return,
    };
}

fn compared(
    comparison: &Comparison,
    within: Option<&Quantified>,
    seen: &mut Seen,
    faults: &mut Faults,
) {
    let OperandKind::Reference(reference) = &comparison.left.kind else {
        return;
    };
    let place = comparison.left.place;
    note(seen, reference, place);
    if !belongs(reference, within) {
        misplaced(reference, within, place, faults);
        return;
    }
    if reference.name == "deviceOSType" {
        macs(comparison, seen);
    }
    if let Some(property) = properties::find(reference.source, &reference.name) {
        rule::comparison(Language::Membership, property, comparison, faults);
    }
}

/// May the reference stand there, inside `-any` and `-all` or outside?
fn belongs(reference: &Reference, within: Option<&Quantified>) -> bool {
    let kind =
        within.and_then(|outer| properties::find(outer.property.source, &outer.property.name));
    match kind.map(|property| property.kind) {
        None => matches!(reference.source, Source::Device | Source::User),
        Some(Kind::Plans) => reference.source == Source::AssignedPlan,
        Some(Kind::Groups) => reference.source == Source::Group,
        Some(_) => reference.source == Source::Item,
    }
}

fn misplaced(
    reference: &Reference,
    within: Option<&Quantified>,
    place: Place,
    faults: &mut Faults,
) {
    let (message, help) = match within {
        None => (
            format!("`{reference}` is an item of a collection, and stands outside of one"),
            match reference.source {
                Source::AssignedPlan => "write `user.assignedPlans -any (…)` around it",
                Source::Group => "write `device.memberOf -any (…)` around it",
                _ => "write the collection before it: `device.devicePhysicalIds -any (…)`",
            }
            .to_owned(),
        ),
        Some(outer) => {
            let kind = properties::find(outer.property.source, &outer.property.name);
            let item = match kind.map(|property| property.kind) {
                Some(Kind::Plans) => "assignedPlan.servicePlanId",
                Some(Kind::Groups) => "group.objectId",
                _ => "_",
            };
            (
                format!("`{reference}` is not an item of `{}`", outer.property),
                format!("write a condition of its items: `{item}`"),
            )
        }
    };
    faults.add(FaultKind::Misfit, place, message, help);
}

/// Keeps the names of Macs that `deviceOSType` is compared with.
fn macs(comparison: &Comparison, seen: &mut Seen) {
    let values = match &comparison.right.kind {
        OperandKind::List(items) => items.as_slice(),
        _ => std::slice::from_ref(&comparison.right),
    };
    let whole = matches!(comparison.operator, Operator::Equal | Operator::In);
    for value in values {
        let OperandKind::Text(text) = &value.kind else {
            continue;
        };
        let is = |name: &&str| name.eq_ignore_ascii_case(text);
        seen.managed_macs |= is(&MANAGED_MAC);
        if whole && OTHER_MACS.iter().any(is) {
            seen.other_macs.push((value.place, text.clone()));
        }
    }
}

fn quantifier(
    quantified: &Quantified,
    within: Option<&Quantified>,
    seen: &mut Seen,
    faults: &mut Faults,
) {
    let reference = &quantified.property;
    let place = quantified.property_place;
    note(seen, reference, place);
    let kind = properties::find(reference.source, &reference.name).map(|property| property.kind);
    if within.is_some() {
        let message = "`-any` and `-all` do not stand within another";
        let help = "compare the items with `-eq`, `-in` and the like";
        faults.add(FaultKind::Misfit, quantified.operator_place, message, help);
        return;
    }
    match kind {
        Some(Kind::Groups) => groups(quantified, faults),
        Some(Kind::Plans | Kind::Texts) => {}
        _ => {
            let message =
                format!("`{reference}` has one value, and `-any` and `-all` are for several");
            let help = format!("compare it as it is: `{reference} -eq \"…\"`");
            faults.add(FaultKind::Misfit, quantified.operator_place, message, help);
            return;
        }
    }
    visit(&quantified.condition, Some(quantified), seen, faults);
}

/// The members of other groups.
fn groups(quantified: &Quantified, faults: &mut Faults) {
    let message = "`memberOf` is a preview that Microsoft keeps to test tenants";
    let help = "assign to those groups themselves, or compare a property";
    faults.add(
        FaultKind::Discouraged,
        quantified.property_place,
        message,
        help,
    );
    let ids = match &quantified.condition {
        Condition::Comparison(comparison) if !quantified.all => match &comparison.right {
            Operand {
                kind: OperandKind::List(ids),
                ..
            } if comparison.operator == Operator::In => Some((ids, comparison.right.place)),
            _ => None,
        },
        _ => None,
    };
    match ids {
        None => {
            let message = "`memberOf` is compared in one way alone";
            let help = "write `-any (group.objectId -in ['…', '…'])`";
            faults.add(FaultKind::Misfit, quantified.operator_place, message, help);
        }
        Some((ids, place)) if ids.len() > MOST_GROUPS => {
            let message = format!(
                "the list names {} groups, and Entra takes {MOST_GROUPS}",
                ids.len()
            );
            faults.add(
                FaultKind::Limit,
                place,
                message,
                "spread them over several groups",
            );
        }
        Some(_) => {}
    }
}
