//! What the steps came to.

use std::fmt::{Display, Formatter};
use std::time::Duration;

/// How a step ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Passed,
    /// It did not run, for a reason.
    Skipped(String),
    Failed(String),
}

impl Outcome {
    /// A step that lacks what it needs: nobody looks at what CI skips.
    pub(super) fn could_not_run(reason: String, is_ci: bool) -> Self {
        if is_ci {
            Self::Failed(reason)
        } else {
            Self::Skipped(reason)
        }
    }
}

/// Every step that was to run, in order.
#[derive(Default)]
pub(super) struct Report {
    lines: Vec<(&'static str, Outcome, Duration)>,
}

impl Report {
    pub(super) fn add(&mut self, name: &'static str, outcome: Outcome, time: Duration) {
        self.lines.push((name, outcome, time));
    }

    pub(super) fn failed(&self) -> usize {
        let is_failure = |(_, outcome, _): &&(_, Outcome, _)| matches!(outcome, Outcome::Failed(_));
        self.lines.iter().filter(is_failure).count()
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        for (name, outcome, time) in &self.lines {
            let (word, reason) = match outcome {
                Outcome::Passed => ("passed", ""),
                Outcome::Skipped(reason) => ("skipped", reason.as_str()),
                Outcome::Failed(reason) => ("FAILED", reason.as_str()),
            };
            let line = format!(
                "{word:<8} {name:<14} {:>7.1} s  {reason}",
                time.as_secs_f64()
            );
            writeln!(f, "{}", line.trim_end())?;
        }
        let total: Duration = self.lines.iter().map(|(_, _, time)| time).sum();
        write!(
            f,
            "{:<8} {:<14} {:>7.1} s",
            "",
            "all steps",
            total.as_secs_f64()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_names_every_step_with_its_time_and_reason() {
        let mut report = Report::default();
        report.add("format", Outcome::Passed, Duration::from_millis(840));
        report.add(
            "tests",
            Outcome::Failed("`cargo test`: exit status: 101".to_owned()),
            Duration::from_secs(61),
        );
        report.add(
            "fuzz",
            Outcome::Skipped("cargo-fuzz is missing".to_owned()),
            Duration::ZERO,
        );
        assert_eq!(report.failed(), 1);
        let expected = "\
passed   format             0.8 s
FAILED   tests             61.0 s  `cargo test`: exit status: 101
skipped  fuzz               0.0 s  cargo-fuzz is missing
         all steps         61.8 s";
        assert_eq!(report.to_string(), expected);
    }
}
