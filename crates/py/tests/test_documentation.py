"""Every Python block of the pages about Python runs.

A page is one session in an empty folder with a copy of `examples/`. A `yaml` block whose first line is a comment with a path
becomes that file. A `python` block with prompts has to print what it shows, one without them has to run.
"""

from __future__ import annotations

import doctest
import inspect
import operator
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import russet

REPOSITORY = Path(__file__).parents[3]
PAGES = [
    page
    for page in (
        REPOSITORY / "README.md",
        REPOSITORY / "crates" / "py" / "README.md",
        REPOSITORY / "docs" / "python.md",
    )
    if page.exists()
]
BLOCK = re.compile(r"^```(yaml|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize(
    "page", PAGES, ids=lambda page: str(page.relative_to(REPOSITORY))
)
def test_page(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(REPOSITORY / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    session(page.read_text(encoding="utf-8"), page)


def session(text: str, page: Path) -> None:
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in BLOCK.finditer(text):
        language, content = block.groups()
        line = text.count("\n", 0, block.start(2))
        if language == "yaml":
            write(content)
        elif ">>> " in content:
            show(content, names, page, line)
        else:
            exec(compile("\n" * line + content, str(page), "exec"), names)


def write(content: str) -> None:
    named = re.match(r"# (\S+)\n", content)
    if named is not None:
        path = Path(named[1])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def show(content: str, names: dict[str, Any], page: Path, line: int) -> None:
    test = doctest.DocTestParser().get_doctest(
        content, names, page.name, str(page), line
    )
    test.globs = names
    said: list[str] = []
    result = doctest.DocTestRunner(optionflags=FLAGS).run(
        test, out=said.append, clear_globs=False
    )
    assert result.failed == 0, "".join(said)


def test_a_page_that_says_something_else_fails(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    session("```python\nx = 1\n```\n\n```python\n>>> x + 1\n2\n```\n", page)
    with pytest.raises(AssertionError, match=r"(?s)line 6.*Expected:.*3.*Got:.*2"):
        session("```python\nx = 1\n```\n\n```python\n>>> x + 1\n3\n```\n", page)
    with pytest.raises(ZeroDivisionError):
        session("```python\n1 / 0\n```\n", page)


def documented() -> list[tuple[str, str]]:
    """What is offered, and what is said of it and of its parts."""
    texts: list[tuple[str, str]] = [("russet", russet.__doc__ or "")]
    for name in russet.__all__:
        thing: Any = getattr(russet, name)
        if not (inspect.isclass(thing) or inspect.isfunction(thing)):
            continue
        texts.append((name, inspect.getdoc(thing) or ""))
        parts = vars(thing) if inspect.isclass(thing) else ()
        for part in parts:
            member: Any = getattr(thing, part)
            if not part.startswith("_") and (
                inspect.isroutine(member) or isinstance(member, property)
            ):
                texts.append((f"{name}.{part}", inspect.getdoc(member) or ""))
    return texts


@pytest.mark.parametrize(
    ("name", "text"), [pytest.param(*one, id=one[0]) for one in documented()]
)
def test_what_is_offered_is_explained(name: str, text: str) -> None:
    assert text, f"{name} has no docstring"
    assert not re.search(r"\[[A-Za-z][\w.]*\]\[|:\w+:`|``", text), (
        "editors show this as it stands"
    )
    for named in re.findall(r"`russet\.(?!yaml)([\w.]+)`", text):
        operator.attrgetter(named)(russet)
