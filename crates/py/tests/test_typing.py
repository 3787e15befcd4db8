"""What type checkers say of the package: they find mistakes, and nothing else, and the stubs tell the truth."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "typing"
FILES = sorted(FOLDER.glob("*.py"))


def need(module: str) -> None:
    """Skips a test whose tool is missing, except where all of them have to be there."""
    if importlib.util.find_spec(module) is None:
        reason = f"{module} is not installed"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )


def expected(file: Path) -> set[int]:
    """The lines that say that they are wrong."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if "# error" in line}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_mypy_finds_the_mistakes(file: Path, tmp_path: Path) -> None:
    need("mypy")
    done = run("mypy", "--strict", "--config-file=", str(file), cwd=tmp_path)
    errors = re.findall(r"^.*\.py:(\d+): error:", done.stdout, re.MULTILINE)
    assert {int(line) for line in errors} == expected(file), done.stdout + done.stderr


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_pyright_finds_the_mistakes(file: Path, tmp_path: Path) -> None:
    need("pyright")
    # Pyright looks at nothing outside of its project.
    shutil.copy(file, tmp_path)
    settings = {
        "include": [file.name],
        "typeCheckingMode": "strict",
        "reportUnusedExpression": False,
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    done = run(
        "pyright", "--outputjson", f"--pythonpath={sys.executable}", cwd=tmp_path
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    errors = {
        one["range"]["start"]["line"] + 1 for one in found if one["severity"] == "error"
    }
    assert errors == expected(file), done.stdout


@pytest.mark.parametrize("module", ["russet._native", "russet.payloads"])
def test_the_stub_and_the_module_agree(module: str, tmp_path: Path) -> None:
    need("mypy")
    done = run("mypy.stubtest", module, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
