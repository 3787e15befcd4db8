"""Which of Python's values a payload holds, and that it does not change."""

from __future__ import annotations

import enum
import math
import pathlib
import plistlib
import uuid
from collections import UserList
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from russet import Payload, ValidationError, payloads


class Text(str, enum.Enum):
    ON = "On"


class Number(enum.IntEnum):
    ONE = 1


class Other(enum.Enum):
    ON = "On"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ((1, 2), [1, 2]),
        (UserList(["a"]), ["a"]),
        (bytearray(b"a"), b"a"),
        (memoryview(b"a"), b"a"),
        (MappingProxyType({"a": (1,)}), {"a": [1]}),
        (Text.ON, "On"),
        (Number.ONE, 1),
        (-(2**63), -(2**63)),
        (2**64 - 1, 2**64 - 1),
        (datetime(2026, 1, 1, 8, 0, 0, 999), datetime(2026, 1, 1, 8)),
        (
            datetime(2026, 1, 1, 8, tzinfo=timezone(timedelta(hours=1))),
            datetime(2026, 1, 1, 7),
        ),
        (datetime(1, 1, 1), datetime(1, 1, 1)),
        ("a\tb\n", "a\tb\n"),
    ],
)
def test_values_are_those_of_plistlib(given: Any, kept: Any) -> None:
    payload = Payload("com.contoso.app", {"key": given})
    assert payload["key"] == kept
    assert type(payload["key"]) is type(kept)
    assert plistlib.loads(plistlib.dumps(dict(payload))) == payload.to_dict()
    assert repr(payload)


@pytest.mark.parametrize(
    ("value", "help"),
    [
        (None, "leave the key out"),
        ({1, 2}, "list"),
        (math.nan, "a number"),
        (math.inf, "a number"),
        (2**64, "64 bits"),
        (-(2**63) - 1, "64 bits"),
        (pathlib.Path("/Library"), "read_bytes()"),
        (date(2026, 1, 1), "datetime"),
        (Other.ON, ".value"),
        (Decimal("1.5"), "a number"),
        (uuid.UUID(int=1), "text"),
        (iter([1]), "list("),
        (object(), "text"),
        ({1: "a"}, 'write "1"'),
        ("\ud800", "leave it out"),
        ("a\x00", "leave it out"),
        ({"\x00": 1}, "leave it out"),
        (datetime.max.replace(tzinfo=timezone(timedelta(hours=-14))), "in between"),
    ],
)
def test_what_no_property_list_holds_is_refused(value: object, help: str) -> None:
    with pytest.raises(ValidationError) as raised:
        Payload("com.contoso.app", {"list": [{"key": value}]})
    assert raised.value.key == "list[0].key"
    assert help in (raised.value.help or "")


def test_what_holds_itself_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(ValidationError, match="64 levels"):
        Payload("com.contoso.app", {"key": endless})


@pytest.mark.parametrize("content", [None, [], "text", 1])
def test_content_is_a_mapping(content: Any) -> None:
    with pytest.raises(ValidationError):
        Payload("com.contoso.app", content)
    with pytest.raises(ValidationError):
        payloads.FileVault(content, Enable="On")


@pytest.mark.parametrize("payload_type", [None, "", 1])
def test_a_payload_has_a_type(payload_type: Any) -> None:
    with pytest.raises(ValidationError):
        Payload(payload_type)


def test_a_payload_does_not_change() -> None:
    apps = ["com.apple.Safari"]
    payload = Payload("com.contoso.app", {"Apps": apps})
    apps.append("com.apple.Mail")
    payload["Apps"].append("com.apple.Mail")
    payload.to_dict()["Apps"].append("com.apple.Mail")
    dict(payload.items())["Apps"].append("com.apple.Mail")
    assert payload == Payload("com.contoso.app", {"Apps": ["com.apple.Safari"]})
    changed: Any = payload
    with pytest.raises(TypeError):
        changed["Apps"] = []
    with pytest.raises(AttributeError, match="does not change"):
        changed.payload_type = "com.apple.dock"
    with pytest.raises(AttributeError):
        del changed.payload_type
    with pytest.raises(AttributeError):
        changed.anything = 1


def test_html_is_escaped() -> None:
    html = Payload("<b>", {"<i>": "<script>alert(1)</script>"})._repr_html_()
    assert "<script>" not in html
    assert "<i>" not in html
    assert "&lt;script&gt;" in html
