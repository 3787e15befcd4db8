"""What `pip install russet` brings: read from the wheel and the source distribution, without installing either."""

from __future__ import annotations

import re
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path, PurePosixPath

import pytest

MEGABYTE = 1024 * 1024
LICENCES = ("LICENSE-APACHE", "LICENSE-MIT")


def only(repository: Path, pattern: str) -> Path:
    found = list((repository / "target" / "wheels").glob(pattern))
    assert len(found) == 1, f"{found}: `cargo xtask test wheel` builds them"
    return found[0]


@pytest.fixture(scope="module")
def wheel(repository: Path) -> Path:
    return only(repository, "*.whl")


@pytest.fixture(scope="module")
def files(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def info(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files of its `dist-info`, by their path in there."""
    found: dict[str, bytes] = {}
    for name, content in files.items():
        match = re.fullmatch(r"russet-[^/]+\.dist-info/(.+)", name)
        if match is not None:
            found[match[1]] = content
    return found


@pytest.fixture(scope="module")
def native(files: dict[str, bytes]) -> bytes:
    found = [name for name in files if re.search(r"\.(so|pyd|dll|dylib)(\.|$)", name)]
    assert found in (["russet/_native.abi3.so"], ["russet/_native.pyd"])
    return files[found[0]]


def test_one_wheel_serves_every_python_on_a_platform(wheel: Path) -> None:
    _, _, python, abi, platform = wheel.stem.split("-")
    assert (python, abi) == ("cp39", "abi3")
    assert re.match(r"(manylinux|musllinux|macosx|win)_?", platform)


def test_it_is_small(wheel: Path) -> None:
    assert wheel.stat().st_size < 10 * MEGABYTE


def test_it_holds_the_package_and_nothing_else(
    files: dict[str, bytes], repository: Path
) -> None:
    sources = repository / "crates" / "py" / "python"
    expected = {
        path.relative_to(sources).as_posix()
        for path in (sources / "russet").rglob("*")
        if path.suffix in (".py", ".pyi", ".typed")
    }
    assert {"russet/py.typed", "russet/_native.pyi"} <= expected
    in_wheel = {name for name in files if ".dist-info/" not in name}
    assert {name for name in in_wheel if "/_native.abi3.so" not in name} - {
        "russet/_native.pyd"
    } == expected


def test_there_is_one_native_library_without_places_of_whoever_built_it(
    native: bytes, repository: Path
) -> None:
    for folder in (repository, Path.home() / ".cargo"):
        assert str(folder).encode() not in native


def test_it_brings_the_command(info: dict[str, bytes]) -> None:
    assert info["entry_points.txt"].decode().split() == [
        "[console_scripts]",
        "russet=russet._command:main",
    ]


def test_it_brings_the_licences(info: dict[str, bytes], repository: Path) -> None:
    for name in LICENCES:
        assert info[f"licenses/{name}"] == (repository / name).read_bytes()


def test_its_description_is_complete(info: dict[str, bytes]) -> None:
    metadata = message_from_bytes(info["METADATA"])
    assert metadata["Name"] == "russet"
    assert metadata["Requires-Python"] == ">=3.9"
    assert metadata["License-Expression"] == "MIT OR Apache-2.0"
    assert metadata.get_all("Requires-Dist") is None
    assert "# Russet for Python" in str(metadata.get_payload())


def test_the_source_distribution_has_all_that_a_build_reads(repository: Path) -> None:
    with tarfile.open(only(repository, "*.tar.gz")) as archive:
        paths = {
            str(PurePosixPath(*Path(name).parts[1:])) for name in archive.getnames()
        }
    needed = {"Cargo.lock", "Cargo.toml", "PKG-INFO", "pyproject.toml", *LICENCES}
    needed |= {
        f"crates/{name}/Cargo.toml" for name in ("payloads", "graph", "core", "cli")
    }
    needed |= {"crates/py/Cargo.toml", "crates/py/build.rs", "crates/py/src/lib.rs"}
    assert needed <= paths
    assert not [path for path in paths if path.startswith(("target/", "tests/"))]
