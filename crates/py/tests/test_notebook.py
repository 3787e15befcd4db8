"""`examples/audit/estate.ipynb` runs from its first cell to its last, with and without pandas."""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path
from typing import Any

import pytest
import russet

NOTEBOOK = Path("examples") / "audit" / "estate.ipynb"


def cells(notebook: Path) -> list[dict[str, Any]]:
    content = json.loads(notebook.read_text(encoding="utf-8"))
    return [cell for cell in content["cells"] if cell["cell_type"] == "code"]


def run(source: str, names: dict[str, Any]) -> Any:
    """Runs a cell as a notebook does, and gives the value of an expression at its end."""
    tree = ast.parse(source)
    last = tree.body[-1]
    if not isinstance(last, ast.Expr):
        exec(compile(tree, str(NOTEBOOK), "exec"), names)
        return None
    tree.body.pop()
    exec(compile(tree, str(NOTEBOOK), "exec"), names)
    return eval(compile(ast.Expression(last.value), str(NOTEBOOK), "eval"), names)


def test_it_audits_every_mac(
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    # As where pandas is not installed.
    monkeypatch.setitem(sys.modules, "pandas", None)
    monkeypatch.chdir((repository / NOTEBOOK).parent)
    names: dict[str, Any] = {}

    values = [
        run("".join(cell["source"]), names) for cell in cells(repository / NOTEBOOK)
    ]

    _, found, _, table, _, one = values
    assert isinstance(found, russet.Diagnostics)
    assert not found
    assert list(names["audits"]) == ["C02XK1", "C02XK2", "C02XK3"]
    assert [(row["Mac"], row["as intended"]) for row in table] == [
        ("C02XK2", False),
        ("C02XK3", False),
        ("C02XK1", True),
    ]
    assert table[0]["different"] == 1
    assert table[1]["missing"] == 3
    assert table[1]["not ours"] == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("C02XK4: ")
    assert "not a property list" in "".join(lines)
    wrong = [line for line in lines if line[0].isdigit()]
    assert wrong[0] == "2 com.apple.security.firewall EnableStealthMode: different"
    assert isinstance(one, russet.Audit)
    assert "com.apple.MCX.FileVault2" in one._repr_html_()


def test_with_pandas_the_table_is_a_frame(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pandas = pytest.importorskip("pandas")
    monkeypatch.chdir((repository / NOTEBOOK).parent)
    names: dict[str, Any] = {}
    for cell in cells(repository / NOTEBOOK):
        run("".join(cell["source"]), names)
    assert isinstance(names["shown"], pandas.DataFrame)
    assert list(names["shown"].index) == ["C02XK2", "C02XK3", "C02XK1"]


def test_it_is_kept_without_output(repository: Path) -> None:
    for cell in cells(repository / NOTEBOOK):
        assert cell["outputs"] == []
        assert cell["execution_count"] is None
