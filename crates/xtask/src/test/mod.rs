//! `cargo xtask test`: everything that must hold, step by step.
//!
//! A step that fails does not stop the others; the summary at the end names each. What a step needs and the machine lacks
//! is installed by name. Where that is not possible the step is skipped, or fails where `CI` is set.

mod command;
mod example;
mod fuzz;
mod python;
mod report;
mod tool;

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail};

use command::cargo;
use report::{Outcome, Report};
use tool::Tool;

/// Something that must hold.
struct Step {
    /// What the summary calls it, and `cargo xtask test NAME` runs alone.
    name: &'static str,
    /// What has to be on the machine.
    needs: &'static [&'static Tool],
    /// Takes minutes: `--quick` leaves it out.
    slow: bool,
    /// Runs it, in the root of the repository.
    run: fn(&Path) -> Result<()>,
}

/// All steps, the fast ones first. A new check is a new entry.
const STEPS: &[Step] = &[
    Step {
        name: "format",
        needs: &[&tool::RUSTFMT],
        slow: false,
        run: format,
    },
    Step {
        name: "codegen",
        needs: &[&tool::RUSTFMT],
        slow: false,
        run: |root| crate::codegen::run(root, true),
    },
    Step {
        name: "clippy",
        needs: &[&tool::CLIPPY],
        slow: false,
        run: |root| {
            let arguments = "clippy --workspace --all-targets --locked -- -D warnings";
            cargo(arguments).run(root)
        },
    },
    Step {
        name: "openssl",
        needs: &[&tool::OPENSSL],
        slow: false,
        // The tests hold signatures against it.
        run: |root| command::line("openssl version").run(root),
    },
    Step {
        name: "tests",
        needs: &[],
        slow: false,
        run: tests,
    },
    Step {
        name: "doctests",
        needs: &[],
        slow: false,
        run: |root| cargo("test --workspace --doc --locked --no-fail-fast").run(root),
    },
    Step {
        name: "documentation",
        needs: &[],
        slow: false,
        run: |root| {
            cargo("doc --workspace --no-deps --locked")
                .env("RUSTDOCFLAGS", "-D warnings")
                .run(root)
        },
    },
    Step {
        name: "example",
        needs: &[],
        slow: false,
        run: example::builds_the_same_twice,
    },
    Step {
        name: "wheel",
        needs: &[&tool::PYTHON],
        slow: true,
        run: python::wheel,
    },
    Step {
        name: "python",
        needs: &[&tool::PYTHON, &tool::OPENSSL],
        slow: true,
        run: python::tests,
    },
    Step {
        name: "python-types",
        needs: &[&tool::PYTHON],
        slow: true,
        run: python::types,
    },
    Step {
        name: "fuzz",
        needs: &[&tool::CARGO_FUZZ, &tool::CXX],
        slow: true,
        run: fuzz::every_target,
    },
];

/// Runs the steps: all, without the slow ones if `quick`, or `only` those that are named.
pub(crate) fn run(root: &Path, quick: bool, only: &[String]) -> Result<()> {
    let mut report = Report::default();
    for step in select(quick, only)? {
        eprintln!("\n=== {} ===", step.name);
        let start = Instant::now();
        let outcome = run_step(step, root, is_ci());
        report.add(step.name, outcome, start.elapsed());
    }
    eprintln!("\n{report}");
    match report.failed() {
        0 => Ok(()),
        1 => bail!("one step failed"),
        failed => bail!("{failed} steps failed"),
    }
}

fn select(quick: bool, only: &[String]) -> Result<Vec<&'static Step>> {
    for name in only {
        if !STEPS.iter().any(|step| step.name == name) {
            let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
            bail!(
                "there is no step `{name}`; the steps are {}",
                names.join(", ")
            );
        }
    }
    let is_wanted = |step: &&Step| match only {
        [] => !(quick && step.slow),
        names => names.iter().any(|name| name == step.name),
    };
    Ok(STEPS.iter().filter(is_wanted).collect())
}

fn run_step(step: &Step, root: &Path, is_ci: bool) -> Outcome {
    for tool in step.needs {
        if let Err(error) = tool.set_up(root) {
            let reason = format!("{} is missing: {error:#}", tool.name);
            return Outcome::could_not_run(reason, is_ci);
        }
    }
    match (step.run)(root) {
        Ok(()) => Outcome::Passed,
        Err(error) => Outcome::Failed(format!("{error:#}")),
    }
}

/// Is nobody there who could install what is missing?
fn is_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false")
}

/// The fuzz targets are a workspace of their own.
fn format(root: &Path) -> Result<()> {
    cargo("fmt --all --check").run(root)?;
    cargo("fmt --manifest-path fuzz/Cargo.toml --check").run(root)
}

fn tests(root: &Path) -> Result<()> {
    if tool::NEXTEST.is_here(root) {
        cargo("nextest run --workspace --locked --no-fail-fast").run(root)
    } else {
        cargo("test --workspace --all-targets --locked --no-fail-fast").run(root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(quick: bool, only: &[&str]) -> Result<Vec<&'static str>> {
        let only: Vec<_> = only.iter().map(ToString::to_string).collect();
        Ok(select(quick, &only)?.iter().map(|step| step.name).collect())
    }

    #[test]
    fn quick_leaves_out_what_is_slow() {
        assert!(names(false, &[]).unwrap().contains(&"fuzz"));
        let quick = names(true, &[]).unwrap();
        assert!(!quick.contains(&"fuzz") && quick.contains(&"tests"));
    }

    #[test]
    fn a_named_step_runs_alone_even_if_it_is_slow() {
        assert_eq!(names(true, &["fuzz"]).unwrap(), ["fuzz"]);
    }

    #[test]
    fn an_unknown_step_is_refused_with_the_names() {
        let error = names(false, &["fuz"]).unwrap_err().to_string();
        assert!(error.contains("`fuz`") && error.contains("doctests, documentation"));
    }

    const NO_SUCH_TOOL: Tool = Tool {
        name: "no-such-tool",
        probe: tool::Probe::Runs("no-such-tool --version"),
        source: tool::Source::None,
    };

    #[test]
    fn a_step_that_cannot_run_is_a_failure_in_ci_only() {
        let step = Step {
            name: "never",
            needs: &[&NO_SUCH_TOOL],
            slow: false,
            run: |_| panic!("runs without what it needs"),
        };
        let here = run_step(&step, Path::new("."), false);
        assert!(matches!(here, Outcome::Skipped(reason) if reason.contains("no-such-tool")));
        let in_ci = run_step(&step, Path::new("."), true);
        assert!(matches!(in_ci, Outcome::Failed(_)));
    }

    #[test]
    fn what_a_step_says_is_its_failure() {
        let step = Step {
            name: "fails",
            needs: &[],
            slow: false,
            run: |_| bail!("two and two are five"),
        };
        let outcome = run_step(&step, Path::new("."), false);
        assert!(matches!(outcome, Outcome::Failed(reason) if reason == "two and two are five"));
    }
}
