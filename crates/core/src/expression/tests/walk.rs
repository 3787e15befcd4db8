//! What a tree compares and names.

use crate::expression::{Expression, Operator, Source, filter, membership, predicate};

/// `property operator values`, with a `not` before what is not wanted.
fn compared(expression: &Expression) -> Vec<String> {
    let found = expression.comparisons().map(|compared| {
        let values: Vec<String> = compared.values.iter().map(ToString::to_string).collect();
        let not = if compared.negated { "not " } else { "" };
        format!(
            "{not}{} {:?} {}",
            compared.property,
            compared.operator,
            values.join(" ")
        )
    });
    found.collect()
}

#[test]
fn comparisons_are_yielded_from_left_to_right() {
    let rule = r#"device.enrollmentProfileName -eq "a" -or -not (device.enrollmentprofilename -in ["b", "c"] -and -not (device.isRooted -eq true))"#;
    assert_eq!(
        compared(&membership(rule).expression.unwrap()),
        [
            "device.enrollmentProfileName Equal 'a'",
            "not device.enrollmentProfileName In 'b' 'c'",
            "device.isRooted Equal TRUE"
        ]
    );
    let rule = r#"(device.DEVICENAME -startsWith "A") and (device.model -ne null)"#;
    assert_eq!(
        compared(&filter(rule).expression.unwrap()),
        [
            "device.deviceName StartsWith 'A'",
            "device.model NotEqual NULL"
        ]
    );
}

#[test]
fn items_have_the_name_of_their_collection() {
    let rule = r#"device.devicePhysicalIds -any (_ -startsWith "[ZTDId]")"#;
    assert_eq!(
        compared(&membership(rule).expression.unwrap()),
        ["device.devicePhysicalIds StartsWith '[ZTDId]'"]
    );
    let rule = "user.assignedPlans -all (assignedPlan.service -eq \"SCO\")";
    assert_eq!(
        compared(&membership(rule).expression.unwrap()),
        ["assignedPlan.service Equal 'SCO'"]
    );
}

#[test]
fn the_property_is_put_to_the_left() {
    let text = "'teacher' IN @property(roles) AND 18 <= @property(age) AND 'x' BEGINSWITH @property(a) AND 1 == 0 AND @property(b) == @property(c)";
    assert_eq!(
        compared(&predicate(text).expression.unwrap()),
        [
            "@property(roles) Contains 'teacher'",
            "@property(age) GreaterOrEqual 18"
        ]
    );
}

#[test]
fn subqueries_are_looked_into() {
    let text = "SUBQUERY(@status(app.managed.list), $app, $app.@key(identifier) == 'com.example.app').@count > 0";
    let expression = predicate(text).expression.unwrap();
    let names: Vec<String> = expression.references().map(ToString::to_string).collect();
    assert_eq!(
        names,
        ["@status(app.managed.list)", "$app", "@key(identifier)"]
    );
    let status: Vec<&str> = expression
        .references()
        .filter(|reference| reference.source == Source::Status)
        .map(|reference| reference.name.as_str())
        .collect();
    assert_eq!(status, ["app.managed.list"]);
    let inner = expression.comparisons().nth(1).unwrap();
    assert_eq!(inner.property, "$app.@key(identifier)");
    assert_eq!(inner.operator, Operator::Equal);
}

#[test]
fn values_know_their_places() {
    let rule = r#"device.enrollmentProfileName -in ["macOS corporate", "macOS labs"]"#;
    let expression = membership(rule).expression.unwrap();
    let compared = expression.comparisons().next().unwrap();
    let places = compared
        .values
        .iter()
        .map(|value| rule.get(value.place.start..value.place.end).unwrap());
    assert_eq!(
        places.collect::<Vec<_>>(),
        ["\"macOS corporate\"", "\"macOS labs\""]
    );
}

#[test]
fn references_of_rules_are_their_properties() {
    let rule = "user.assignedPlans -any (assignedPlan.service -eq \"SCO\") -and user.city -ne null";
    let expression = membership(rule).expression.unwrap();
    let names: Vec<String> = expression.references().map(ToString::to_string).collect();
    assert_eq!(
        names,
        ["user.assignedPlans", "assignedPlan.service", "user.city"]
    );
}
