"""Diagnostics are a sequence, and say what the command says."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import russet
from russet import Diagnostic, Diagnostics

if TYPE_CHECKING:
    from conftest import Command


@pytest.fixture
def text(command: Command, broken_policy: Path) -> str:
    """What the command finds, as JSON."""
    done = command("check", "policy", "--format", "json", cwd=broken_policy.parent)
    return done.stdout.decode()


@pytest.fixture
def found(text: str) -> Diagnostics:
    checked = json.loads(text)
    files = checked["summary"]["files"]
    return Diagnostics.from_dicts(checked["diagnostics"], files=files)


def test_they_are_a_sequence(found: Diagnostics) -> None:
    assert isinstance(found[0], Diagnostic)
    assert len(found) == len(list(found)) > 1
    assert found[0] in found
    assert found.index(found[1]) == 1
    assert found[-1] is next(reversed(found))
    rest = found[1:]
    assert isinstance(rest, Diagnostics)
    assert (len(rest), rest.files) == (len(found) - 1, found.files)
    with pytest.raises(IndexError):
        found[len(found)]


def test_their_parts_are_diagnostics_too(found: Diagnostics) -> None:
    parts = (found.errors, found.warnings, found.notes)
    assert [len(part) > 0 for part in parts[:2]] == [True, True]
    assert sum(map(len, parts)) == len(found)
    assert {one.severity for one in found.errors} == {"error"}
    assert not found.ok
    assert not found.errors.ok
    assert found.warnings.ok
    assert Diagnostics().ok


def test_json_is_the_command_s(found: Diagnostics, text: str) -> None:
    assert found.to_json() + "\n" == text


def test_sarif_is_the_command_s(command: Command, broken_policy: Path) -> None:
    """Of what has no end of its own: the JSON of the command says where things begin."""
    (broken_policy / "firewall.yaml").unlink()
    (broken_policy / "filevault.yaml").unlink()

    def said(form: str) -> str:
        arguments = ("check", "policy", "--format", form)
        return command(*arguments, cwd=broken_policy.parent).stdout.decode()

    checked = json.loads(said("json"))
    found = Diagnostics.from_dicts(checked["diagnostics"])
    assert found.to_sarif().rstrip() == said("sarif").rstrip()


def test_each_says_place_message_and_help(found: Diagnostics) -> None:
    error = found.errors[0]
    assert (error.code, error.line) == ("S004", 5)
    assert error.place == f"{error.file}:5:{error.column}"
    assert str(error).startswith(f"{error.place}: error[S004]: unknown key")
    assert str(found).endswith(found.summary)
    assert repr(found) == f"<Diagnostics: {found.summary}>"
    nowhere = Diagnostic("X010", "error", "expired", None, "", None, None, None)
    assert (nowhere.place, str(nowhere)) == ("", "error[X010]: expired")


@pytest.mark.parametrize(
    ("found", "files", "summary"),
    [
        ("", 1, "1 file checked, nothing found"),
        ("e", 3, "3 files checked: 1 error"),
        ("eewn", 0, "0 files checked: 2 errors, 1 warning, 1 note"),
    ],
)
def test_the_summary_counts(found: str, files: int, summary: str) -> None:
    severities: dict[str, russet.Severity] = {"e": "error", "w": "warning", "n": "note"}
    made = (
        Diagnostic("S004", severities[one], "", None, "", None, None, None)
        for one in found
    )
    assert Diagnostics(made, files=files).summary == summary


def test_they_are_values(found: Diagnostics) -> None:
    copy = pickle.loads(pickle.dumps(found))
    assert copy == found
    assert hash(copy) == hash(found)
    assert copy != found[1:]
    assert found != list(found)
    assert found[0] == pickle.loads(pickle.dumps(found[0]))


def test_a_notebook_shows_text_and_never_runs_it(found: Diagnostics) -> None:
    page = found._repr_html_()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script" not in page
    assert "<code>com.apple.security.firewall</code>" in page
    assert page.count("<tr") == len(found) + 1
    assert "<table" not in Diagnostics()._repr_html_()
