"""The package as it is installed."""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import russet

if TYPE_CHECKING:
    from conftest import Command


def test_what_is_tested_is_the_installed_package() -> None:
    assert Path(russet.__file__).is_relative_to(sys.prefix)


def test_package_and_command_have_one_version(command: Command) -> None:
    assert metadata.version("russet") == russet.__version__
    assert command("--version").stdout.decode().split() == [
        "russet",
        russet.__version__,
    ]


@pytest.mark.parametrize("name", russet.__all__)
def test_everything_public_is_there_and_says_what_it_is(name: str) -> None:
    value: object = getattr(russet, name)
    if inspect.isclass(value) or inspect.isroutine(value):
        assert inspect.getdoc(value)


def test_public_names_are_sorted_and_stand_once() -> None:
    assert russet.__all__ == sorted(set(russet.__all__))


def test_it_loads_no_network() -> None:
    script = "import sys, russet; print(*sys.modules)"
    loaded = subprocess.check_output([sys.executable, "-c", script], text=True).split()
    assert "russet._native" in loaded
    assert not {"asyncio", "http", "socket", "ssl", "urllib.request"} & set(loaded)
