"""`examples/ci/check_policies.py`, run as the job of a pull request runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

FIREWALL = "profile: Firewall\npayloads:\n  com.apple.security.firewall:\n"


@dataclass(frozen=True)
class Job:
    """A job in a folder that has the policy in `policies` and that of the main branch in `main/policies`."""

    folder: Path
    script: Path

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run(self, *options: str) -> subprocess.CompletedProcess[str]:
        words = [sys.executable, str(self.script), "policies", *options]
        files = ["--sarif", "russet.sarif", "--comment", "comment.md"]
        return subprocess.run(
            [*words, *files],
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            env={"PYTHONIOENCODING": "utf-8"},
            check=False,
        )

    def comment(self) -> str:
        return (self.folder / "comment.md").read_text(encoding="utf-8")

    def results(self) -> list[tuple[str, str]]:
        """Rule and level of each result for code scanning."""
        sarif = json.loads((self.folder / "russet.sarif").read_text(encoding="utf-8"))
        return [(one["ruleId"], one["level"]) for one in sarif["runs"][0]["results"]]


@pytest.fixture
def job(tmp_path: Path, repository: Path) -> Job:
    job = Job(tmp_path, repository / "examples" / "ci" / "check_policies.py")
    for folder in ("policies", "main/policies"):
        job.write(
            f"{folder}/russet.yaml",
            "russet: 1\norganization: Contoso\nidentifier: com.contoso.mac\n",
        )
        job.write(f"{folder}/firewall.yaml", f"{FIREWALL}    EnableFirewall: true\n")
    return job


BASE = ("--base", "main/policies")
BOTH = ("--macos", "14", "--macos", "26")


def test_a_change_that_is_right_passes_and_is_told(job: Job) -> None:
    job.write(
        "policies/firewall.yaml",
        f"{FIREWALL}    EnableFirewall: true\n    EnableStealthMode: true\n",
    )
    done = job.run(*BASE, *BOTH)
    assert (done.returncode, done.stderr) == (0, "")
    assert "- macOS 14: 2 files checked" in job.comment()
    assert "- macOS 26: 2 files checked" in job.comment()
    assert "| added | `EnableStealthMode` |  | `true` | `Firewall` |\n" in job.comment()


def test_an_error_is_in_the_way_and_is_told_once(job: Job) -> None:
    job.write("policies/firewall.yaml", f"{FIREWALL}    EnableFirewal: true\n")
    done = job.run(*BASE, *BOTH)
    assert done.returncode == 1
    assert job.comment().count("error[S004]") == 1
    assert "only on macOS" not in job.comment()
    assert ("S004", "error") in job.results()
    assert "policies/firewall.yaml:4:5: error[S004]" in done.stdout


def test_a_finding_of_one_version_names_it(job: Job) -> None:
    job.write(
        "policies/updates.yaml",
        "profile: Updates\npayloads:\n  com.apple.SoftwareUpdate:\n    AutomaticDownload: true\n",
    )
    assert job.run(*BASE, *BOTH).returncode == 0
    assert "warning[A004]" in job.comment()
    assert "\n      only on macOS 26\n" in job.comment()
    assert job.run(*BASE, *BOTH, "--strict").returncode == 1
    assert job.run(*BASE, "--macos", "14", "--strict").returncode == 0


def test_where_nothing_changes_it_says_so(job: Job) -> None:
    assert job.run(*BASE).returncode == 0
    assert "It changes nothing on a Mac." in job.comment()
    assert "- The Macs of the policy: 2 files checked" in job.comment()


def test_a_policy_that_cannot_be_read_is_an_error_and_not_compared(job: Job) -> None:
    job.write("policies/firewall.yaml", "profile: [\n")
    done = job.run(*BASE, *BOTH)
    assert (done.returncode, done.stderr) == (1, "")
    assert "There is no comparison" in job.comment()


def test_a_first_policy_is_compared_with_nothing(job: Job) -> None:
    assert job.run("--base", "elsewhere").returncode == 0
    assert "| added | `EnableFirewall` |" in job.comment()


def test_a_comment_is_no_longer_than_a_service_takes(job: Job) -> None:
    keys = "".join(f"    Unknown{number}: true\n" for number in range(2000))
    job.write("policies/firewall.yaml", FIREWALL + keys)
    assert job.run(*BASE).returncode == 1
    assert len(job.comment()) < 65_536
    assert "There is more: `russet check`" in job.comment()


@pytest.mark.parametrize(
    ("options", "what"),
    [
        (("--macos", "Sonoma"), "`Sonoma` is no value for `macos`"),
        (("--colour",), "unrecognized arguments: --colour"),
    ],
)
def test_what_the_job_says_wrong_is_another_status(
    job: Job, options: tuple[str, ...], what: str
) -> None:
    done = job.run(*options)
    assert done.returncode == 2
    assert what in done.stderr


def test_a_folder_that_is_not_there_is_another_status(job: Job) -> None:
    (job.folder / "policies").rename(job.folder / "moved")
    done = job.run()
    assert done.returncode == 2
    assert "policies is not a folder" in done.stderr
