"""A policy in Python is the policy of the command, byte for byte."""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import russet
from conftest import Keys, Run

EXAMPLE = "examples/end-to-end"


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A policy folder with a mistake, in the folder that the test runs in."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "mac"
    folder.mkdir()
    (folder / "russet.yaml").write_text(
        "russet: 1\norganization: Contoso\nidentifier: com.contoso.mac\nvariables: { side: left }\n"
    )
    (folder / "dock.yaml").write_text(
        "profile: Dock\ndeliver: mobileconfig\npayloads:\n"
        '  com.apple.dock: { autohide: true, orientation: "${side}" }\n'
        "---\nprofile: Finder\npayloads:\n  com.apple.finder: { ShowPathBar: true }\n"
    )
    return folder


def files(folder: Path) -> dict[str, bytes]:
    """What a folder holds."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("macos", [None, "13", "26.1"])
def test_a_check_finds_what_the_command_finds(
    repository: Path, command: Run, monkeypatch: pytest.MonkeyPatch, macos: str | None
) -> None:
    monkeypatch.chdir(repository)
    target = [] if macos is None else ["--macos", macos]
    said = command("check", EXAMPLE, "--format", "json", *target, cwd=repository)
    found = russet.Policy.load(EXAMPLE).check(macos=macos)
    assert found.to_json() == said.stdout.decode().rstrip("\n")
    assert russet.check(EXAMPLE, macos=macos) == found
    said = command("check", EXAMPLE, "--format", "sarif", *target, cwd=repository)
    assert found.to_sarif() == said.stdout.decode().rstrip("\n")


def test_a_check_of_files_holds_them_against_each_other(
    small: Path, command: Run
) -> None:
    first = russet.Profile(
        name="A", payloads=[russet.payloads.Dock(autohide=True)]
    ).to_mobileconfig()
    second = russet.Profile(
        name="B", payloads=[russet.payloads.Dock(autohide=False)]
    ).to_mobileconfig()
    Path("a.mobileconfig").write_bytes(first)
    Path("b.mobileconfig").write_bytes(second)
    paths: list[str | Path] = ["a.mobileconfig", Path("b.mobileconfig")]
    said = command("check", *paths, "--format", "json", "--allow", "S004")
    found = russet.check(paths, allow=["S004"])
    assert found.to_json() == said.stdout.decode().rstrip("\n")
    assert any(one.code.startswith("C") for one in found)


def test_allowed_findings_are_notes(small: Path) -> None:
    policy = russet.load(b"profile: X\npayloads: { com.apple.dock: { autohid: true } }")
    assert [one.severity for one in policy.check()] == ["error"]
    assert [one.severity for one in policy.check(allow=["S004"])] == ["note"]


@pytest.mark.parametrize("signed", [False, True])
def test_a_build_is_that_of_the_command(
    repository: Path, command: Run, keys: Keys, tmp_path: Path, signed: bool
) -> None:
    signing = ["--cert", keys / "rsa.pem", "--key", keys / "rsa.key"] if signed else []
    signer = keys.signer() if signed else None
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    said = command("build", repository / EXAMPLE, "--out", theirs, *signing)
    assert said.returncode == 0, said.stderr
    built = russet.Policy.load(repository / EXAMPLE).build(ours, signer=signer)
    assert files(ours) == files(theirs)
    assert built.manifest == (ours / "manifest.json").read_bytes()
    assert {one.path: one.content for one in built.artifacts} == {
        path: content
        for path, content in files(ours).items()
        if path != "manifest.json"
    }
    again = russet.Policy.load(repository / EXAMPLE).build(ours, signer=signer)
    assert again.written is not None
    assert (again.written.written, again.written.removed) == (0, 0)


def test_ids_of_a_tenant_are_filled_in(
    repository: Path, command: Run, tmp_path: Path
) -> None:
    policy = russet.Policy.load(repository / EXAMPLE)
    missing = policy.build(ids={}).without_id
    ids = {
        name: f"00000000-0000-0000-0000-{number:012}"
        for number, name in enumerate(missing)
    }
    path = tmp_path / "ids.json"
    path.write_text(json.dumps(ids))
    command("build", repository / EXAMPLE, "--out", tmp_path / "out", "--ids", path)
    for given in (ids, path, path.read_bytes()):
        built = policy.build(ids=given)
        assert built.without_id == ()
        artifacts = {one.path: one.content for one in built.artifacts}
        assert artifacts.items() <= files(tmp_path / "out").items()


def test_variables_are_set(small: Path) -> None:
    policy = russet.Policy.load(small, variables={"side": "right"})
    dock = policy.profiles[0].payloads[0]
    assert dict(dock) == {"autohide": True, "orientation": "right"}


def test_nothing_is_written_of_a_policy_with_errors(small: Path) -> None:
    (small / "dock.yaml").write_text(
        "profile: X\npayloads: { com.apple.dock: { autohid: 1 } }"
    )
    with pytest.raises(russet.ValidationError, match="autohid") as raised:
        russet.Policy.load(small).build("out")
    assert [one.code for one in raised.value.diagnostics] == ["S004"]
    assert raised.value.diagnostics[0].file == f"{small}/dock.yaml"
    assert not Path("out").exists()


def test_what_is_not_ours_is_not_replaced(small: Path) -> None:
    Path("out/profiles").mkdir(parents=True)
    Path("out/profiles/dock.mobileconfig").write_text("mine")
    with pytest.raises(russet.ReadError, match="was not written by russet"):
        russet.Policy.load(small).build("out", allow=["S004"])
    assert files(Path("out")) == {"profiles/dock.mobileconfig": b"mine"}


def test_a_policy_stays_as_it_was_read(small: Path) -> None:
    policy = russet.Policy.load(small)
    before = policy.build(allow=["S004"])
    (small / "dock.yaml").unlink()
    assert policy.build(allow=["S004"]) == before
    elsewhere = pickle.loads(pickle.dumps(policy))
    assert elsewhere.build(allow=["S004"]) == before
    assert len(russet.Policy.load(small).profiles) == 0


def test_other_documents_go_along() -> None:
    dock = russet.Profile(name="Dock", payloads=[russet.payloads.Dock(autohide=True)])
    policy = russet.Policy(
        [dock],
        organization="Contoso",
        identifier="com.contoso.mac",
        documents=[{"group": "Pilot"}],
    )
    assert [(one.kind, one.name) for one in policy.objects] == [("group", "Pilot")]
    built = policy.build()
    assert built["graph/groups/pilot.json"].json()["displayName"] == "Pilot"
    with pytest.raises(KeyError):
        built["nothing.json"]


def test_threads_build_at_the_same_time(small: Path) -> None:
    """Another thread counts while one is busy in the native half."""
    profiles = [
        russet.Profile(
            name=f"Dock {number}",
            payloads=[russet.payloads.Dock(tilesize=16 + number % 100)],
        )
        for number in range(1500)
    ]
    policy = russet.Policy(profiles, identifier="com.contoso.mac")
    busy = threading.Thread(target=policy.check)
    busy.start()
    count = 0
    while busy.is_alive():
        count += 1
        time.sleep(0)
    assert count > 10


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_an_interrupt_ends_a_build_and_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "large"
    folder.mkdir()
    (folder / "russet.yaml").write_text("russet: 1\nidentifier: com.contoso.mac\n")
    for number in range(4000):
        (folder / f"{number}.yaml").write_text(
            f"profile: Dock {number}\npayloads:\n  com.apple.dock: {{ tilesize: {16 + number % 100} }}\n"
        )
    script = (
        "import russet, sys\n"
        "print('ready', flush=True)\n"
        "try:\n"
        "    while True:\n"
        "        russet.Policy.load(sys.argv[1]).build(sys.argv[2])\n"
        "except KeyboardInterrupt:\n"
        "    sys.exit(42)\n"
    )
    out = tmp_path / "out"
    words = [sys.executable, "-c", script, str(folder), str(out)]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 42
    # Either nothing is there yet, or all of it.
    names = os.listdir(out) if out.exists() else []
    assert names == [] or "manifest.json" in names


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"macos": "fourteen"}, ("`fourteen`", "`macos`", "`15.1`")),
        ({"macos": 15.1}, ("15.1", 'macos="15.1"')),
        ({"enrollment": "automatic"}, ("`automatic`", "`automated`")),
        ({"scope": "device"}, ("`device`", "`system` or `user`")),
        ({"allow": ["S999"]}, ("`S999`",)),
    ],
)
def test_wrong_arguments_are_named(
    given: dict[str, object], words: tuple[str, ...]
) -> None:
    policy = russet.Policy([], identifier="com.contoso.mac")
    with pytest.raises(russet.ValidationError) as raised:
        policy.check(**given)  # type: ignore[arg-type]
    for word in words:
        assert word in str(raised.value)


def test_a_path_that_is_not_there_is_named() -> None:
    for read in (russet.Policy.load, russet.load):
        with pytest.raises(russet.ReadError, match="/no/such/place"):
            read("/no/such/place")
    assert not russet.check("/no/such/place").ok


def test_a_file_that_is_open_for_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "dock.yaml"
    path.write_text("profile: Dock\n")
    with path.open() as file, pytest.raises(TypeError, match="'rb'"):
        russet.load(file)  # type: ignore[arg-type]
    with path.open("rb") as file:
        assert russet.load(file).profiles[0].name == "Dock"
