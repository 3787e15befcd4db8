//! What to ask, and which of it still matters.

use super::facts::Facts;
use super::steps::{Identity, Told, machine_settings};
use super::{Standing, advise};
use russet_graph::enrollment::{
    Condition, Devices, Fact, Method, Owner, Processor, Users, VirtualMachine, Word as _, rows,
};

/// A question about the Macs.
#[derive(Debug, PartialEq)]
pub struct Question {
    /// What is asked for.
    pub fact: Fact,
    /// The question.
    pub text: &'static str,
    /// What can be answered; nothing where it is a number or a version.
    pub answers: &'static [Answer],
}

/// An answer to a question.
#[derive(Debug, PartialEq)]
pub struct Answer {
    /// The answer in words.
    pub text: &'static str,
    /// What holds then.
    pub condition: Condition,
}

const fn answer(text: &'static str, condition: Condition) -> Answer {
    Answer { text, condition }
}

/// A question that is answered with yes or no.
macro_rules! yes_no {
    ($fact:ident, $text:literal) => {
        Question {
            fact: Fact::$fact,
            text: $text,
            answers: &[
                answer("yes", Condition::$fact(true)),
                answer("no", Condition::$fact(false)),
            ],
        }
    };
}

static QUESTIONS: &[Question] = &[
    Question {
        fact: Fact::Owner,
        text: "Who do the Macs belong to?",
        answers: &[
            answer(
                "an organization or a school",
                Condition::Owner(Owner::Organization),
            ),
            answer("the people who use them", Condition::Owner(Owner::Personal)),
        ],
    },
    Question {
        fact: Fact::Users,
        text: "Who uses a Mac?",
        answers: &[
            answer("one user", Condition::Users(Users::One)),
            answer(
                "nobody in particular: it is a kiosk, or for one task",
                Condition::Users(Users::None),
            ),
            answer("several people", Condition::Users(Users::Shared)),
        ],
    },
    Question {
        fact: Fact::Devices,
        text: "Are the Macs new?",
        answers: &[
            answer("they are new", Condition::Devices(Devices::New)),
            answer(
                "they are in use already",
                Condition::Devices(Devices::Existing),
            ),
            answer("some of each", Condition::Devices(Devices::Both)),
        ],
    },
    yes_no!(
        Abm,
        "Can you use Apple Business Manager or Apple School Manager, and does your country have it?"
    ),
    yes_no!(
        Registered,
        "Are the Macs registered in Apple Business Manager or Apple School Manager?"
    ),
    yes_no!(OtherMdm, "Does another management service have the Macs?"),
    yes_no!(
        Dem,
        "Is there an account that is a device enrollment manager, to enroll the Macs with?"
    ),
    yes_no!(
        PhysicalAccess,
        "Can somebody of the organization reach each Mac?"
    ),
    yes_no!(
        Wired,
        "Do the Macs need a wired connection, or does the network give trouble?"
    ),
    yes_no!(Mfa, "Is enrollment to ask for a second factor?"),
    yes_no!(Adfs, "Does AD FS authenticate users?"),
    Question {
        fact: Fact::Virtual,
        text: "Are the Macs virtual machines?",
        answers: &[
            answer("no", Condition::Virtual(VirtualMachine::No)),
            answer(
                "in Parallels Desktop",
                Condition::Virtual(VirtualMachine::Parallels),
            ),
            answer(
                "in VMware Fusion",
                Condition::Virtual(VirtualMachine::Fusion),
            ),
            answer(
                "in something else, on Apple silicon",
                Condition::Virtual(VirtualMachine::AppleSilicon),
            ),
        ],
    },
    Question {
        fact: Fact::Processor,
        text: "Which processor do the Macs have, or the Mac that runs the virtual machine?",
        answers: &[
            answer("Intel", Condition::Processor(Processor::Intel)),
            answer("Apple silicon", Condition::Processor(Processor::Apple)),
        ],
    },
    Question {
        fact: Fact::Count,
        text: "How many Macs are there?",
        answers: &[],
    },
    Question {
        fact: Fact::Macos,
        text: "Which is the oldest macOS among the Macs?",
        answers: &[],
    },
];

/// The question that asks for a fact.
#[must_use]
pub fn question(fact: Fact) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.fact == fact)
}

/// The next question of which the answer matters, without those that were asked in vain.
///
/// ```
/// use russet::advise::{Facts, next_question};
/// use russet::graph::enrollment::{Fact, Owner, Users};
/// let personal = Facts { owner: Some(Owner::Personal), users: Some(Users::One), ..Facts::default() };
/// // Whether the Macs are new makes no difference for one's own Mac; who manages it now does.
/// assert_eq!(next_question(&personal, &[]).unwrap().fact, Fact::OtherMdm);
/// ```
#[must_use]
pub fn next_question(facts: &Facts, asked: &[Fact]) -> Option<&'static Question> {
    let now = outcome(facts);
    QUESTIONS
        .iter()
        .filter(|question| facts.value(question.fact).is_none())
        .filter(|question| !asked.contains(&question.fact))
        .find(|question| {
            let mut answers = answers(question).into_iter();
            answers.any(|answer| outcome(&facts.with(&[answer])) != now)
        })
}

/// What can be answered; of a number or a version, what the tables ask of it.
fn answers(question: &Question) -> Vec<Condition> {
    if !question.answers.is_empty() {
        let answers = question.answers.iter();
        return answers.map(|answer| answer.condition).collect();
    }
    let all = Method::ALL.iter().flat_map(|method| rows(*method));
    let conditions = all.flat_map(|row| row.when).copied();
    conditions
        .filter(|condition| condition.fact() == question.fact)
        .collect()
}

/// What an answer may change: which method comes first, how well it suits and what that depends on, and what a virtual
/// machine needs.
#[derive(PartialEq)]
struct Outcome {
    first: Option<(Method, Standing, Vec<Fact>)>,
    machine: Option<Vec<Told>>,
}

fn outcome(facts: &Facts) -> Outcome {
    let advice = advise(facts);
    let first = advice
        .methods
        .first()
        .filter(|found| found.is_open_to_use());
    Outcome {
        first: first.map(|found| (found.method, found.standing, found.depends_on())),
        machine: machine_settings(&advice, facts, &Identity::default()),
    }
}
