"""Reports are those of the command, byte for byte."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import russet
from conftest import Run

EXAMPLE = "examples/end-to-end"
INSTALLED = "examples/audit/installed.plist"


@pytest.fixture(autouse=True)
def here(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)


def said(command: Run, *words: object) -> str:
    """What the command writes to standard output."""
    ran = command(*words)
    assert ran.returncode in (0, 1), ran.stderr
    return ran.stdout.decode()


def same(report: Any, command: Run, *words: object) -> None:
    """The report says in both of its forms what the command says."""
    assert report.to_json() + "\n" == said(command, *words, "--format", "json")
    assert report.to_markdown() == said(command, *words, "--format", "markdown")
    again = pickle.loads(pickle.dumps(report))
    assert again == report
    assert again.to_markdown() == report.to_markdown()
    assert "<script" not in report._repr_html_()


def profiles(folder: Path) -> tuple[Path, Path]:
    """Two profiles that differ, with markup in what they say."""
    paths = folder / "old.mobileconfig", folder / "new.mobileconfig"
    for path, text in zip(paths, ("Hello", "<script>alert(1)</script>")):
        window = russet.payloads.LoginWindow(LoginwindowText=text)
        profile = russet.Profile(name="Login", identifier=path.stem, payloads=[window])
        path.write_bytes(profile.to_mobileconfig())
    return paths


def test_a_difference(command: Run, tmp_path: Path) -> None:
    old, new = profiles(tmp_path)
    difference = russet.diff(old, new)
    same(difference, command, "diff", old, new)
    same(russet.diff(old, new, all=True), command, "diff", old, new, "--all")
    assert difference
    assert not russet.diff(old, old)
    assert [one.change for one in difference.settings] == ["changed"]
    assert "&lt;script&gt;" in difference._repr_html_()
    whole = russet.Policy.load(EXAMPLE)
    same(whole.diff(new), command, "diff", EXAMPLE, new)


def test_an_audit(command: Run) -> None:
    audit = russet.audit(EXAMPLE, INSTALLED)
    same(audit, command, "audit", EXAMPLE, "--installed", INSTALLED)
    assert not audit
    with open(INSTALLED, "rb") as file:
        assert russet.Policy.load(EXAMPLE).audit(file).findings == audit.findings
    with pytest.raises(russet.RussetError, match="could not be read"):
        russet.audit(EXAMPLE, b"what is this?")


def test_a_plan(command: Run, tmp_path: Path) -> None:
    same(russet.plan(EXAMPLE), command, "plan", EXAMPLE)
    token = tmp_path / "contoso.vpptoken"
    token.write_bytes(b"not a token")
    plan = russet.plan(EXAMPLE, vpp_tokens=[token])
    assert not plan.diagnostics.ok
    same(plan, command, "plan", EXAMPLE, "--vpp-token", token)


def test_a_report_for_people(command: Run, tmp_path: Path) -> None:
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    day = date(2026, 11, 25)
    said(
        command,
        "docs",
        EXAMPLE,
        "--out",
        theirs,
        "--date",
        day.isoformat(),
        "--comments",
    )
    docs = russet.docs(EXAMPLE, ours, date=day, comments=True)
    for name in ("report.md", "index.html"):
        assert (ours / name).read_bytes() == (theirs / name).read_bytes()
    assert docs.html == (ours / "index.html").read_text(encoding="utf-8")
    (ours / "index.html").write_text("mine")
    with pytest.raises(russet.ReadError, match="was not written by russet"):
        docs.write(ours)
    assert (ours / "index.html").read_text() == "mine"


@pytest.mark.parametrize(
    "to", ["settings-catalog", "declaration", "yaml", "mobileconfig"]
)
def test_a_conversion(command: Run, tmp_path: Path, to: Any) -> None:
    source = tmp_path / "passcode.mobileconfig"
    payload = russet.Payload("com.apple.mobiledevice.passwordpolicy", {"minLength": 12})
    source.write_bytes(
        russet.Profile(name="Passcode", payloads=[payload]).to_mobileconfig()
    )
    out = tmp_path / "theirs"
    out.mkdir()
    conversion = russet.convert(source, to=to)
    words = ("convert", source, "--to", to, "--out", out)
    assert conversion.to_json() + "\n" == said(command, *words, "--format", "json")
    conversion.write(tmp_path / "ours")
    theirs = {path.name: path.read_bytes() for path in out.iterdir()}
    ours = {path.name: path.read_bytes() for path in (tmp_path / "ours").iterdir()}
    assert ours == theirs
    assert ours
    assert russet.convert(source.read_bytes(), to=to).files == conversion.files


def test_a_form_that_does_not_exist_is_named() -> None:
    with pytest.raises(russet.ValidationError, match="`settings-catalog`"):
        russet.convert(russet.Profile(name="X"), to="intune")  # type: ignore[arg-type]


@pytest.mark.parametrize("fix", [False, True])
def test_an_import(command: Run, tmp_path: Path, fix: bool) -> None:
    old = tmp_path / "old"
    old.mkdir()
    profiles(old)
    wrong = {"autohide": 1}
    dock = russet.Profile(
        name="Dock", payloads=[russet.Payload("com.apple.dock", wrong)]
    )
    (old / "dock.mobileconfig").write_bytes(dock.to_mobileconfig(allow=["S005"]))
    (old / "notes.txt").write_text("no profile")
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    command("import", old, "--out", theirs, *(["--fix"] if fix else []))
    imported = russet.import_(old, ours, fix=fix)
    written = {path.name: path.read_bytes() for path in ours.iterdir()}
    assert written == {path.name: path.read_bytes() for path in theirs.iterdir()}
    assert {file.name: file.content for file in imported.files} == written
    assert (imported.written, imported.skipped) == (len(written), 1)
    assert russet.import_([old], fix=fix).written is None
    assert russet.import_(old, ours, fix=fix).written == 0


def test_schemas_are_those_of_the_command(command: Run) -> None:
    import json

    assert russet.schema() == json.loads(said(command, "schema"))
    assert russet.schema("com.apple.dock") == json.loads(
        said(command, "schema", "com.apple.dock")
    )
    with pytest.raises(
        russet.ValidationError, match=r"did you mean `com\.apple\.dock`"
    ):
        russet.schema("com.apple.dok")


def test_settings_and_rules_are_all_there(command: Run) -> None:
    listed = said(command, "list", "settings", "--search", "filevault2_").splitlines()
    assert len(russet.settings("filevault2_")) == len(listed)
    codes = [line.split()[0] for line in said(command, "list", "rules").splitlines()]
    assert [rule.code for rule in russet.rules()] == codes
    with pytest.raises(russet.ValidationError, match="`S99`"):
        russet.explain("S99")
