"""Profiles that Python makes, and those that it reads."""

from __future__ import annotations

import io
import json
import pickle
import plistlib
from datetime import datetime
from pathlib import Path

import pytest
import russet
from conftest import Keys, Run

SOURCE = """
profile: Login
identifier: com.contoso.login
scope: user
deliver: mobileconfig
target: { macos: "15" }
allow: { R001: "not ours" }
description: Who comes in
removal-disallowed: true
payloads:
  com.apple.dock: { autohide: true }
  com.contoso.app: { Since: !date 2026-01-02T03:04:05Z, Secret: !base64 AAE= }
"""


def test_a_profile_is_what_the_command_makes_of_its_source(
    command: Run, tmp_path: Path
) -> None:
    profile = russet.Profile(
        name="Dock",
        identifier="com.contoso.mac.dock",
        organization="Contoso",
        deliver="mobileconfig",
        payloads=[russet.payloads.Dock({"static-only": True}, autohide=True)],
    )
    (tmp_path / "russet.yaml").write_text("russet: 1\n")
    (tmp_path / "dock.yaml").write_text(profile.to_yaml())
    command("build", tmp_path)
    built = tmp_path / "out" / "profiles" / "dock.mobileconfig"
    assert profile.to_mobileconfig() == built.read_bytes()
    assert profile.to_dict() == plistlib.loads(built.read_bytes())


def test_values_are_those_of_plistlib() -> None:
    profile = russet.load(SOURCE.encode(), name="login.yaml").profiles[0]
    app = profile.to_dict()["PayloadContent"][1]
    assert app["Since"] == datetime(2026, 1, 2, 3, 4, 5)
    assert app["Secret"] == b"\x00\x01"
    assert profile.to_dict() == plistlib.loads(profile.to_mobileconfig())


def test_a_profile_that_was_read_can_be_made_again() -> None:
    policy = russet.load(SOURCE.encode(), name="login.yaml")
    profile = policy.profiles[0]
    built = policy.build()["profiles/login.mobileconfig"].content
    assert profile.to_mobileconfig() == built
    assert profile.scope == "user"
    assert profile.allow == {"R001": "not ours"}
    assert profile.fields["target"] == {"macos": "15.0"}
    assert profile.description == "Who comes in"
    assert russet.load(built).profiles[0].to_mobileconfig() == built
    assert pickle.loads(pickle.dumps(profile)) == profile


def test_the_organization_of_a_policy_is_that_of_its_profiles() -> None:
    dock = russet.Profile(name="Dock", payloads=[russet.payloads.Dock(autohide=True)])
    policy = russet.Policy([dock], organization="Contoso", identifier="com.contoso.mac")
    read = policy.profiles[0]
    assert (read.organization, read.identifier) == ("Contoso", "com.contoso.mac.dock")


def test_a_signed_profile_holds_the_unsigned_one(keys: Keys) -> None:
    dock = russet.Profile(name="Dock", payloads=[russet.payloads.Dock(autohide=True)])
    signed = dock.to_mobileconfig(signer=keys.signer())
    assert russet.unsign(signed) == dock.to_mobileconfig()
    assert russet.load(signed).profiles[0].name == "Dock"
    assert russet.load(io.BytesIO(signed)).profiles[0].name == "Dock"


def test_a_key_that_the_catalog_lacks_is_named() -> None:
    app = russet.Profile(
        name="App", payloads=[russet.Payload("com.contoso.app", {"A": 1})]
    )
    with pytest.raises(russet.ValidationError, match=r"com\.contoso\.app"):
        app.to_settings_catalog()


def test_errors_name_the_profile_and_the_key() -> None:
    app = russet.Profile(
        name="Dock", payloads=[russet.Payload("com.apple.dock", {"autohid": True})]
    )
    with pytest.raises(
        russet.ValidationError, match="did you mean `autohide`"
    ) as raised:
        app.to_mobileconfig()
    found = raised.value.diagnostics[0]
    assert (found.file, found.pointer) == ("Dock", "/payloads/com.apple.dock/autohid")
    assert app.to_mobileconfig(allow=["S004"]).startswith(b"<?xml")


def test_secrets_that_a_program_gives_are_no_fault() -> None:
    wifi = russet.payloads.Wifi(
        SSID_STR="Contoso", EncryptionType="WPA2", Password="correct horse"
    )
    profile = russet.Profile(name="Wi-Fi", payloads=[wifi])
    assert "correct horse" not in repr(profile)
    assert all("secret" not in one.message for one in profile.check())


def test_what_looks_like_a_variable_stays_as_it_was_read() -> None:
    content = {"Path": "${HOME}/$${x}", "${key}": ["${a}"]}
    source = {"profile": "App ${b}", "payloads": {"com.contoso.app": content}}
    escaped = json.loads(json.dumps(source).replace("${", "$${"))
    policy = russet.Policy(identifier="com.contoso", documents=[escaped])
    built = policy.build()["profiles/app-b.mobileconfig"].content
    (read,) = russet.load(built).profiles
    assert read.name == "App ${b}"
    assert dict(read.payloads[0]).items() >= content.items()
    assert plistlib.loads(read.to_mobileconfig()) == plistlib.loads(built)
