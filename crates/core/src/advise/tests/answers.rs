//! What comes of the facts for whole estates.

use super::*;

/// The methods with their standing, without those that are out: `automated-with-affinity recommended`.
fn usable(text: &str) -> Vec<String> {
    let methods = advise(&facts(text)).methods.into_iter();
    let usable = methods.filter(Assessment::is_open_to_use);
    let line = |found: Assessment| {
        let depends: Vec<_> = found.depends_on().into_iter().map(Fact::name).collect();
        let standing = found.standing.name();
        match depends.as_slice() {
            [] => format!("{} {standing}", found.method.name()),
            depends => format!("{} {standing}: {}", found.method.name(), depends.join(" ")),
        }
    };
    usable.map(line).collect()
}

#[test]
fn new_macs_of_an_organization_go_through_automated_device_enrollment() {
    assert_eq!(
        usable("owner=organization devices=new users=one abm=true dem=false"),
        [
            "automated-with-affinity recommended",
            "apple-configurator possible"
        ]
    );
    assert_eq!(
        usable("owner=organization devices=new users=shared abm=true dem=false"),
        [
            "automated-without-affinity recommended",
            "direct-enrollment possible"
        ]
    );
}

#[test]
fn without_business_manager_they_go_through_apple_configurator() {
    assert_eq!(
        usable("owner=organization devices=new users=one abm=false dem=false"),
        ["apple-configurator recommended"]
    );
    assert_eq!(
        usable("owner=organization devices=new users=none abm=false dem=false"),
        ["direct-enrollment recommended"]
    );
    assert_eq!(
        usable("owner=organization users=none abm=false dem=false physical-access=false"),
        [""; 0]
    );
}

#[test]
fn macs_in_use_go_through_apple_configurator_even_where_they_are_registered() {
    let text = "owner=organization devices=existing users=one abm=true dem=false";
    assert_eq!(usable(text), ["apple-configurator recommended"]);
    assert_eq!(
        usable(&format!("{text} registered=true")),
        [
            "apple-configurator recommended",
            "automated-with-affinity possible"
        ]
    );
    let automated = advise(&facts(text));
    let automated = automated.of(Method::AutomatedWithAffinity).unwrap();
    assert_eq!(automated.standing, Standing::NotRecommended);
    assert_eq!(automated.depends_on(), [Fact::Registered]);
}

#[test]
fn a_network_that_fails_speaks_for_the_cable() {
    assert_eq!(
        usable("owner=organization devices=new users=one abm=true dem=false wired=true"),
        [
            "apple-configurator recommended",
            "automated-with-affinity possible"
        ]
    );
}

#[test]
fn personal_macs_go_through_the_company_portal() {
    let text = "owner=personal users=one";
    assert_eq!(usable(text), ["device-enrollment recommended"]);
    assert_eq!(
        usable(&format!("{text} other-mdm=true")),
        ["device-enrollment possible"]
    );
    assert_eq!(usable("owner=personal users=shared"), [""; 0]);
}

#[test]
fn an_account_that_enrolls_many_excludes_the_ways_of_apple() {
    assert_eq!(
        usable("owner=organization users=shared abm=true devices=new dem=true count=800"),
        ["device-enrollment-manager possible"]
    );
}

#[test]
fn what_is_not_known_is_not_guessed() {
    assert_eq!(
        usable("owner=organization devices=new users=one"),
        [
            "automated-with-affinity possible: abm",
            "apple-configurator possible: abm",
            "device-enrollment-manager possible: dem"
        ]
    );
    let nothing = advise(&Facts::default());
    assert!(nothing.best().is_none());
    let standings: Vec<_> = nothing.methods.iter().map(|found| found.standing).collect();
    assert_eq!(standings, [Standing::Possible; 6]);
    assert_eq!(
        nothing.unsettled,
        [
            Fact::Owner,
            Fact::Users,
            Fact::Devices,
            Fact::Abm,
            Fact::Dem
        ]
    );
}

#[test]
fn a_recommendation_says_what_would_undo_it() {
    let advice = advise(&facts("owner=organization devices=new users=one abm=true"));
    let best = advice.of(advice.best().unwrap()).unwrap();
    let unless: Vec<_> = best
        .unless()
        .map(|open| {
            let conditions: Vec<_> = open.unknown.iter().map(|one| flag(*one)).collect();
            format!("{}: {}", conditions.join(" "), open.standing.name())
        })
        .collect();
    insta::assert_snapshot!(unless.join("\n"), @r"
    --registered false: not-supported
    --other-mdm: not-supported
    --dem: not-supported
    --wired: possible
    --mfa --macos before 10.15: not-recommended
    --virtual parallels: possible
    --virtual fusion: possible
    --virtual apple-silicon: possible
    ");
}

#[test]
fn knowing_more_never_leaves_a_recommendation_that_said_nothing_of_it() {
    let text = "owner=organization devices=new users=one abm=true";
    let advice = advise(&facts(text));
    let best = advice.of(advice.best().unwrap()).unwrap();
    for question in Fact::ALL.iter().filter_map(|fact| question(*fact)) {
        for answer in question.answers {
            let mut more = facts(text);
            if more.value(question.fact).is_some() {
                continue;
            }
            more.set(answer.condition);
            let changed = advise(&more).of(best.method).unwrap().standing != best.standing;
            let said = best
                .open
                .iter()
                .any(|open| open.unknown == [answer.condition]);
            assert_eq!(changed, said, "{answer:?}");
        }
    }
}

#[test]
fn questions_go_on_while_answers_matter() {
    // Whoever answers every other question with the last answer, which is no where there is one.
    let mut known = facts("owner=organization users=one devices=new abm=true registered=true");
    let mut asked = Vec::new();
    while let Some(question) = next_question(&known, &asked) {
        asked.push(question.fact);
        known.set(question.answers.last().unwrap().condition);
    }
    let asked: Vec<_> = asked.into_iter().map(Fact::name).collect();
    let expected = "other-mdm dem wired virtual processor";
    assert_eq!(asked.join(" "), expected);

    // Kiosks of people's own: no answer can help.
    assert_eq!(
        next_question(&facts("owner=personal users=none"), &[]),
        None
    );
}

#[test]
fn a_question_in_vain_is_not_asked_again() {
    let first = next_question(&Facts::default(), &[]).unwrap();
    let second = next_question(&Facts::default(), &[first.fact]).unwrap();
    assert_ne!(first.fact, second.fact);
}

#[test]
fn every_fact_has_a_question_and_the_answers_are_about_it() {
    for fact in Fact::ALL {
        let question = question(*fact).unwrap();
        for answer in question.answers {
            assert_eq!(answer.condition.fact(), *fact);
        }
    }
}

#[test]
fn the_processor_is_asked_for_where_it_decides() {
    let text = "owner=organization users=one devices=new abm=true other-mdm=false dem=false wired=false mfa=false registered=true physical-access=true";
    let fact = |machine: &str| {
        next_question(&facts(&format!("{text} virtual={machine}")), &[])
            .map(|question| question.fact)
    };
    assert_eq!(fact("fusion"), Some(Fact::Processor));
    assert_eq!(fact("parallels"), Some(Fact::Processor));
    assert_eq!(fact("no"), None);
}
