"""`russet.payloads`: every class and every key of it, with good values and bad."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
import subprocess
import sys
from typing import Any

import pytest
import russet
from registry import accepted, keys_of, needed, refused, samples
from russet import Payload, payloads
from russet._classes import models
from russet._dictionaries import DICTIONARIES
from russet._payload import is_argument

MODELS = sorted(models())


@pytest.mark.parametrize("model", MODELS)
def test_every_payload_can_be_made_and_pickled(model: str) -> None:
    content = needed(model)
    payload = getattr(payloads, model)(content)
    assert dict(payload) == content
    assert payload.payload_type == models()[model]
    again = pickle.loads(pickle.dumps(payload))
    assert again == payload
    assert type(again) is type(payload)
    assert copy.deepcopy(payload) == payload
    arguments = {key: value for key, value in content.items() if is_argument(key)}
    others = {key: value for key, value in content.items() if key not in arguments}
    assert getattr(payloads, model)(others, **arguments) == payload


@pytest.mark.parametrize("model", MODELS)
def test_every_key_takes_its_type_and_no_other(model: str) -> None:
    content = needed(model)
    for key in keys_of(model):
        name = key["name"]
        if key["is_any"]:
            continue
        accepted(model, content, key)
        wrong: Any = 1 if key["kind"] == "dictionary" else {"a": 1}
        if key["kind"] != "any":
            error = refused(model, {**content, name: wrong})
            assert error.key == name, str(error)
            assert error.help
        assert refused(model, {**content, name: None}).key == name


@pytest.mark.parametrize("model", MODELS)
def test_every_misspelt_key_is_refused_with_the_right_one(model: str) -> None:
    content = needed(model)
    keys = keys_of(model)
    names = {key["name"] for key in keys}
    if any(key["is_any"] for key in keys):
        others = next(key for key in keys if key["is_any"])
        assert getattr(payloads, model)({"AnyName": accepted(model, content, others)})
        return
    for key in keys:
        name = key["name"]
        # As most people mistype a name: two letters are swapped.
        misspelt = name[:-2] + name[-1] + name[-2]
        if len(name) < 4 or misspelt in names:
            continue
        given = {other: value for other, value in content.items() if other != name}
        error = refused(model, {**given, misspelt: samples(model, key)[0]})
        assert error.key == misspelt, str(error)
        assert misspelt in error.message
        assert f"`{name}`" in (error.help or "")


@pytest.mark.parametrize("model", MODELS)
def test_help_tells_of_every_key(model: str) -> None:
    kind = getattr(payloads, model)
    parameters = inspect.signature(kind).parameters
    text = pydoc.plain(pydoc.render_doc(kind))
    for key in keys_of(model):
        name = "others" if key["is_any"] else key["name"]
        assert f"`{name}`" in kind.__doc__
        assert name in text
        if is_argument(name):
            has_default = parameters[name].default is not inspect.Parameter.empty
            assert has_default != (key["required"] or key["is_any"])


@pytest.mark.parametrize("name", sorted(DICTIONARIES))
def test_dictionaries_have_types(name: str) -> None:
    kind = getattr(payloads, name)
    model, *path = DICTIONARIES[name]
    keys = {key["name"] for key in keys_of(model, tuple(path))}
    assert set(kind.__annotations__) == keys
    assert kind() == {}


def test_the_text_of_help_says_what_a_key_is() -> None:
    text = payloads.FileVault.__doc__ or ""
    assert "com.apple.MCX.FileVault2" in text
    assert "macOS 14.0 or later" in text
    assert "Default `False`" in text
    assert "one of `'On'`, `'Off'`" in text


def test_the_module_lists_all_that_it_makes() -> None:
    assert {*MODELS, *DICTIONARIES} <= set(dir(payloads))
    assert payloads.FileVault is payloads.FileVault
    misspelt = "FileVautl"
    with pytest.raises(AttributeError, match="did you mean 'FileVault'"):
        getattr(payloads, misspelt)
    with pytest.raises(ImportError):
        exec("from russet.payloads import Nothing")
    assert {one.model for one in russet.payload_types()} == set(MODELS)


@pytest.mark.parametrize(
    ("content", "key", "help"),
    [
        ({"Enable": "On", "Defer": 1}, "Defer", "write `True`"),
        ({"Enable": True}, "Enable", 'write `"On"`'),
        ({"Enable": "on"}, "Enable", "did you mean `On`?"),
        ({"Enable": "On", "Certificate": "text"}, "Certificate", "bytes"),
        (
            {"Enable": "On", "DeferForceAtUserLoginMaxBypassAttempts": 10000},
            "DeferForceAtUserLoginMaxBypassAttempts",
            "from -1 to 9999",
        ),
        (
            {"Enable": "On", "DeferForceAtUserLoginMaxBypassAttempts": True},
            "DeferForceAtUserLoginMaxBypassAttempts",
            "int",
        ),
        ({"Defer": True}, "Enable", "one of `On`, `Off`"),
        ({"Enable": "On", "PayloadType": "com.apple.dock"}, "PayloadType", "leave"),
    ],
)
def test_what_is_wrong_is_said_with_its_mending(
    content: dict[str, Any], key: str, help: str
) -> None:
    error = refused("FileVault", content)
    assert error.key == key
    assert help in (error.help or "")
    assert isinstance(error, ValueError)
    assert str(error).count(error.message) == 1


def test_the_way_to_a_nested_key_is_named() -> None:
    error = refused("Dock", {"persistent-apps": [{"tile-data": {"labell": "a"}}]})
    assert error.key == "persistent-apps[0].tile-data.labell"
    assert "persistent-apps[0].tile-data.labell" in error.message
    assert error.diagnostics[0].pointer == "/persistent-apps/0/tile-data/labell"
    error = refused("Dock", {"persistent-apps": [{"tile-data": {"label": None}}]})
    assert error.key == "persistent-apps[0].tile-data.label"


def test_several_errors_are_told_together() -> None:
    error = refused("FileVault", Enabel="On", Defr=True)
    assert [found.code for found in error.diagnostics] == ["S004", "S004"]
    assert "`Defr`" in str(error)
    assert "`Enabel`" in str(error)


def test_a_key_is_given_once() -> None:
    assert refused("FileVault", {"Enable": "On"}, Enable="On").key == "Enable"


def test_the_catalog_may_know_more_and_supply_more() -> None:
    assert payloads.FileVault({"RecoveryKeyRotationInMonths": 6}, Enable="On")
    assert payloads.FdeRecoveryKeyEscrow(Location="Contoso IT")


def test_payloads_compare_by_type_and_content() -> None:
    typed = payloads.FileVault(Enable="On")
    untyped = Payload("com.apple.MCX.FileVault2", {"Enable": "On"})
    assert typed == untyped
    assert hash(typed) == hash(untyped)
    assert typed != payloads.FileVault(Enable="Off")
    assert typed != Payload("com.contoso.app", {"Enable": "On"})
    assert typed != {"Enable": "On"}
    assert len({typed, payloads.FileVault(Enable="On")}) == 1


def test_what_is_shown_holds_no_secrets() -> None:
    payload = payloads.Dock({"static-only": True}, autohide=True)
    assert repr(payload) == "Dock({'static-only': True}, autohide=True)"
    secret = payloads.FileVault(
        Enable="On", Username="admin", Password="hunter22", Certificate=b"0" * 99
    )
    assert repr(secret) == (
        "FileVault(Enable='On', Username='admin', Password=<secret>, Certificate=<99 bytes>)"
    )
    untyped = Payload(secret.payload_type, secret)
    assert "hunter22" not in repr(untyped) + secret._repr_html_()
    nested = payloads.Wifi(
        SSID_STR="Staff", EAPClientConfiguration={"UserPassword": "hunter22"}
    )
    assert "hunter22" not in repr(nested)


def test_a_payload_goes_into_a_profile() -> None:
    profile = russet.Profile(
        identifier="com.contoso.mac.filevault",
        payloads=[payloads.FileVault(Enable="On", Defer=True)],
    )
    content = profile.to_dict()["PayloadContent"][0]
    assert content["PayloadType"] == "com.apple.MCX.FileVault2"
    assert content["Enable"] == "On"


def test_an_import_makes_no_classes() -> None:
    code = (
        "import sys, russet\n"
        "made = [n for n, v in vars(russet.payloads).items() if isinstance(v, type)]\n"
        "assert not made, made\n"
        "assert 'russet._classes' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_an_error_survives_a_pickle() -> None:
    error = refused("FileVault", Enabel="On")
    again = pickle.loads(pickle.dumps(error))
    assert again.key == "Enabel"
    assert again.diagnostics == error.diagnostics
    assert str(again) == str(error)
