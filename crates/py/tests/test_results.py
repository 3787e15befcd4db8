"""Results can be written down as JSON."""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path

import russet
from conftest import Keys

DOCK = russet.Profile(name="Dock", payloads=[russet.payloads.Dock(autohide=True)])


def test_a_build_can_be_written_down() -> None:
    built = russet.Policy([DOCK], identifier="com.contoso.mac").build()
    written = json.loads(built.to_json())
    assert [one["path"] for one in written["artifacts"]] == [
        one.path for one in built.artifacts
    ]
    assert b64decode(written["artifacts"][0]["content"]) == built.artifacts[0].content
    assert b64decode(written["manifest"]) == built.manifest
    assert written["diagnostics"] == built.diagnostics.to_dict()


def test_a_verification_can_be_written_down(keys: Keys) -> None:
    signed = DOCK.to_mobileconfig(signer=keys.signer())
    verified = russet.verify(signed)
    written = verified.to_dict()
    certificate = written["signatures"][0]["certificate"]
    assert certificate["subject"] == verified.signatures[0].certificate.subject
    assert certificate["not_after"].endswith("+00:00")
    assert json.loads(verified.to_json()) == written


def test_devices_imports_and_reports_can_be_written_down(tmp_path: Path) -> None:
    window = russet.payloads.LoginWindow(LoginwindowText="${tag}")
    policy = russet.Policy([russet.Profile(name="Login", payloads=[window])])
    (done,) = russet.render(policy, [{"tag": "M-1"}])
    assert json.loads(done.to_json())["device"] == {"tag": "M-1"}
    path = tmp_path / "dock.mobileconfig"
    path.write_bytes(DOCK.to_mobileconfig())
    assert json.loads(russet.import_(path).to_json())["items"][0]["name"] == "Dock"
    assert json.loads(russet.docs(DOCK).to_json())["keys"] == 1
