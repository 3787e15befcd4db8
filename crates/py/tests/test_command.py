"""The command that the package brings is the `russet` command, to the byte."""

from __future__ import annotations

import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Command

ON_WINDOWS = sys.platform == "win32"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ("--version", 0),
        ("--help", 0),
        ("sign --help", 0),
        ("", 2),
        ("chek", 2),
        ("check --format yaml", 2),
        ("explain S004", 0),
        ("explain S999", 2),
        ("schema com.apple.dock", 0),
        ("schema com.apple.dok", 2),
        ("check policy", 1),
        ("check policy --format json", 1),
        ("check policy --format sarif", 1),
        ("check nowhere", 2),
        ("build policy", 1),
        ("verify policy/russet.yaml", 1),
    ],
)
def test_it_says_the_same(
    command: Command,
    packaged: Command,
    broken_policy: Path,
    arguments: str,
    status: int,
) -> None:
    words = arguments.split()
    ours = packaged(*words, cwd=broken_policy.parent)
    theirs = command(*words, cwd=broken_policy.parent)
    assert (ours.returncode, ours.stdout, ours.stderr) == (
        theirs.returncode,
        theirs.stdout,
        theirs.stderr,
    )
    assert ours.returncode == status


def test_it_builds_the_same_files(
    command: Command, packaged: Command, repository: Path, tmp_path: Path
) -> None:
    built: list[dict[Path, bytes]] = []
    for name, russet in (("ours", packaged), ("theirs", command)):
        out = tmp_path / name
        example = repository / "examples" / "end-to-end"
        assert russet("build", example, "--out", out).returncode == 0
        files = (path for path in out.rglob("*") if path.is_file())
        built.append({path.relative_to(out): path.read_bytes() for path in files})
    assert built[0]
    assert built[0] == built[1]


def test_python_runs_it_as_a_module(packaged: Command) -> None:
    words = [sys.executable, "-m", "russet", "explain", "S004"]
    assert subprocess.check_output(words) == packaged("explain", "S004").stdout


@pytest.mark.skipif(ON_WINDOWS, reason="arguments are text there")
def test_an_argument_need_not_be_text(command: Command, packaged: Command) -> None:
    name = b"\xff.yaml".decode("utf-8", "surrogateescape")
    assert packaged("check", name).stderr == command("check", name).stderr


@pytest.mark.skipif(ON_WINDOWS, reason="pipes and signals are Unix's")
class TestInAPipe:
    """Writes more than a pipe holds, so that it still runs while it is looked at."""

    LONG = ("schema",)

    def start(self, packaged: Command) -> subprocess.Popen[bytes]:
        words = [*packaged.words, *self.LONG]
        pipe = subprocess.PIPE
        process = subprocess.Popen(words, stdout=pipe, stderr=pipe, bufsize=0)
        assert process.stdout is not None
        assert select.select([process.stdout], [], [], 30)[0], "it writes nothing"
        return process

    def test_a_reader_that_has_seen_enough_is_no_failure(
        self, packaged: Command
    ) -> None:
        process = self.start(packaged)
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(1) == b"{"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0

    def test_an_interrupt_ends_it_as_it_ends_any_program(
        self, packaged: Command
    ) -> None:
        with self.start(packaged) as process:
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=30)
            assert said == b""
            assert process.returncode == -signal.SIGINT
