"""Exceptions say what is wrong and what to do."""

from __future__ import annotations

import errno
import io
import pickle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import russet
from russet import Diagnostic, Diagnostics

if TYPE_CHECKING:
    from conftest import Keys


@pytest.mark.parametrize(
    ("kind", "base"),
    [
        (russet.ValidationError, ValueError),
        (russet.ReadError, OSError),
        (russet.SigningError, Exception),
    ],
)
def test_each_is_also_what_python_calls_it(
    kind: type[russet.RussetError], base: type[Exception]
) -> None:
    assert issubclass(kind, russet.RussetError)
    assert issubclass(kind, base)
    error = kind("it is wrong", help="mend it")
    assert str(error) == "it is wrong\n  help: mend it"
    assert error.diagnostics == Diagnostics()
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert (str(copy), copy.help) == (str(error), "mend it")


def test_the_first_errors_are_shown_and_all_are_kept() -> None:
    found = Diagnostics(
        Diagnostic("S004", "error", f"number {n}", "a.yaml", "", n, 1, None)
        for n in range(1, 16)
    )
    error = russet.ValidationError("15 errors", diagnostics=found)
    lines = str(error).splitlines()
    assert lines[:2] == ["15 errors", "a.yaml:1:1: error[S004]: number 1"]
    assert lines[-1] == "and 5 more errors, in `diagnostics`"
    assert len(pickle.loads(pickle.dumps(error)).diagnostics) == 15


def test_a_file_that_is_not_there(keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "no.mobileconfig"
    with pytest.raises(russet.ReadError, match="cannot be read") as raised:
        russet.sign(path, keys.signer())
    assert isinstance(raised.value, OSError)
    assert (raised.value.errno, raised.value.filename) == (errno.ENOENT, str(path))
    assert str(path) in str(raised.value)


@pytest.mark.parametrize("code", ["S999", "", "a rule"])
def test_a_rule_that_does_not_exist(code: str) -> None:
    with pytest.raises(russet.ValidationError, match=f"`{code}`"):
        russet.explain(code)


def test_a_schema_that_does_not_exist_has_a_neighbour() -> None:
    with pytest.raises(russet.ValidationError, match=r"`com\.apple\.dok`") as raised:
        russet.schema("com.apple.dok")
    assert "com.apple.dock" in str(raised.value)


@pytest.mark.parametrize("wrong", [None, 3, ["a.mobileconfig"]])
def test_what_is_no_file_is_refused(wrong: Any) -> None:
    for read in (russet.load, russet.unsign, russet.verify):
        with pytest.raises(TypeError, match=type(wrong).__name__):
            read(wrong)


def test_a_file_of_text_is_refused() -> None:
    text: Any = io.StringIO("profile: Dock")
    with pytest.raises(TypeError, match="'rb'"):
        russet.load(text)


def test_what_is_no_signer_is_refused(profile: bytes) -> None:
    nothing: Any = None
    with pytest.raises(TypeError, match="`signer` is NoneType"):
        russet.sign(profile, nothing)


def test_one_code_is_no_list_of_codes(profile: bytes) -> None:
    policy: Any = russet.load(profile)
    with pytest.raises(TypeError, match=r"write allow=\['R001'\]"):
        policy.check(allow="R001")
    with pytest.raises(TypeError, match=r"write allow=\['R001'\]"):
        policy.build(allow="R001")
