"""`examples/fleet`: a device list on workers of Dask, held against what the command builds of it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Command, Keys, Library


class Fleet:
    """The example, with a key and an output folder of its own."""

    def __init__(self, folder: Path, keys: Keys, command: Command, out: Path) -> None:
        self.folder = folder
        self.policy = folder / "policy"
        self.devices = folder / "devices.csv"
        self.out = out
        self.command = command
        self.signing = ("--cert", str(keys / "rsa.pem"), "--key", str(keys / "rsa.key"))

    def start(self, devices: Path, *options: str) -> subprocess.Popen[bytes]:
        words = [sys.executable, self.folder / "render_fleet.py", self.policy, devices]
        return subprocess.Popen(
            [*map(str, words), "--out", str(self.out), *self.signing, *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(self, devices: Path, *options: str) -> tuple[int, str, str]:
        run = self.start(devices, *options)
        out, said = run.communicate(timeout=120)
        return run.returncode, out.decode(), said.decode()

    def expected(self, devices: Path) -> dict[str, bytes]:
        """What the command builds."""
        out = self.out.with_name("expected")
        build = ("build", self.policy, "--devices", devices, "--out", out)
        run = self.command(*build, *self.signing)
        assert run.returncode == 0, run.stderr
        return files(out / "devices")


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.fixture
def fleet(
    repository: Path, keys: Keys, command: Command, library: Library, tmp_path: Path
) -> Fleet:
    library("distributed")
    return Fleet(repository / "examples" / "fleet", keys, command, tmp_path / "out")


def test_two_workers_write_what_the_command_writes(fleet: Fleet) -> None:
    code, out, said = fleet.run(fleet.devices, "--block", "7")
    assert code == 0, said
    assert out.startswith("40 devices, 80 profiles, 0 faults, ")
    expected = fleet.expected(fleet.devices)
    assert len(expected) == 81
    assert files(fleet.out / "devices") == expected
    assert [path.name for path in fleet.out.iterdir()] == ["devices"]

    # Once more, in other blocks: nothing changes.
    code, _, said = fleet.run(fleet.devices, "--block", "40")
    assert code == 0, said
    assert files(fleet.out / "devices") == expected


def test_a_worker_that_is_killed_is_made_up_for(
    fleet: Fleet, library: Library, tmp_path: Path
) -> None:
    devices = tmp_path / "many.csv"
    rows = (f"C{n:05},M-{n},Berlin,x{n}\n" for n in range(1500))
    devices.write_text("serial,tag,site,challenge\n" + "".join(rows))
    run = fleet.start(devices, "--block", "20")
    begun = fleet.out / "unfinished" / "index" / "000002.jsonl"
    try:
        deadline = time.monotonic() + 60
        while not begun.exists() and run.poll() is None:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        children = library("psutil").Process(run.pid).children()
        workers = [one for one in children if "spawn_main" in " ".join(one.cmdline())]
        assert len(workers) == 2
        workers[0].kill()
        assert not (fleet.out / "devices" / "index.jsonl").exists()
        out, said = run.communicate(timeout=120)
    finally:
        run.kill()
    assert run.returncode == 0, said.decode()
    assert out.startswith(b"1500 devices, 3000 profiles, 0 faults, ")
    assert files(fleet.out / "devices") == fleet.expected(devices)


def test_what_is_wrong_with_one_device_is_told_and_the_index_stays(
    fleet: Fleet, tmp_path: Path
) -> None:
    code, _, said = fleet.run(fleet.devices)
    assert code == 0, said
    index = fleet.out / "devices" / "index.jsonl"
    before = index.read_bytes()
    devices = tmp_path / "bad.csv"
    devices.write_text("serial,tag,site,challenge\nC1,a,b,c\n../C2,a,b,c\nC3,a,b,c\n")
    code, out, said = fleet.run(devices, "--block", "1")
    assert code == 1
    assert out.startswith("3 devices, 4 profiles, 1 faults, ")
    assert "P073" in said
    assert "../C2" in said
    assert index.read_bytes() == before


def test_a_key_that_a_worker_cannot_open_stops_the_run(
    fleet: Fleet, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.key"
    code, _, said = fleet.run(fleet.devices, "--key", str(missing))
    assert code == 1
    assert f"{missing} cannot be read" in said
    assert not fleet.out.exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("serial,tag\nC1,a\nC2,b\nc1,c\n", "the key `c1` occurs twice"),
        ("serial,tag\nC1,a\nC2\n", "bad.csv:3: this row has not a cell"),
        ("serial,tag\nC1,a\nC2,b,c\n", "bad.csv:3: this row has not a cell"),
        ("serial,tag\n", "has no devices"),
        ("serial number,tag\nC1,a\n", "P071"),
        ("room\nC1\n", "P075"),
    ],
)
def test_a_list_that_is_wrong_starts_no_worker(
    text: str, message: str, fleet: Fleet, tmp_path: Path
) -> None:
    devices = tmp_path / "bad.csv"
    devices.write_text(text)
    code, _, said = fleet.run(devices)
    assert code == 1
    assert message in said
    assert not fleet.out.exists()
