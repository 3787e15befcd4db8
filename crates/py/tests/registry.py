"""What the tests of `russet.payloads` know of keys: names from the registry, and values that fit."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType
from typing import Any

import pytest
from russet import ValidationError, payloads
from russet._native import ask

# Texts of the forms that schemas ask for.
TEXTS = (
    "text",
    "https://example.com/",
    "name@example.com",
    "example.com",
    "2F6E3C1A-0B7D-4E55-9D0C-5B1A3E8F7A21",
    "A1:B2:C3:D4:E5:F6",
    "com.example.app",
    "1.0",
    "0123456789abcdef",
)

SCALARS: dict[str, Any] = {
    "integer": 1,
    "real": 0.5,
    "boolean": True,
    "date": datetime(2026, 1, 31, 8),
    "data": b"\x00",
    "any": "text",
    # A dictionary may lead back to itself; a sample need not.
    "dictionary": {},
}


def keys_of(model: str, path: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """The keys of a payload, or of a dictionary within it, but for its type."""
    request = {"operation": "payload", "model": model, "path": list(path)}
    return [key for key in ask(request)["keys"] if key["name"] != "PayloadType"]


def samples(model: str, key: dict[str, Any], path: tuple[str, ...] = ()) -> list[Any]:
    """Values of which one at least fits a key."""
    path = (*path, key["name"])
    if key["values"]:
        return [key["values"][0]]
    if key["kind"] == "string":
        return list(TEXTS)
    if key["kind"] == "array":
        items = keys_of(model, path)
        if not items:
            return [[]]
        least, _ = items[0]["repetition"] or (1, 1)
        return [[one] * max(least, 1) for one in samples(model, items[0], path)]
    bounds = (key["minimum"], key["maximum"])
    for bound in bounds:
        if bound is not None:
            return [int(bound)]
    return [SCALARS[key["kind"]]]


def accepted(model: str, content: dict[str, Any], key: dict[str, Any]) -> Any:
    """The first sample with which the payload can be made, for all that is wrong with this key."""
    name = key["name"]
    errors = []
    for value in samples(model, key):
        try:
            made = getattr(payloads, model)({**content, name: value})
        except ValidationError as error:
            if error.key is None or not error.key.startswith(name):
                return value
            errors.append(str(error))
        else:
            assert made[name] == value
            return value
    pytest.fail(f"{model}.{name} accepts no sample: {errors[0]}")


def needed(model: str) -> dict[str, Any]:
    """The keys that a payload has to have, with values."""
    content: dict[str, Any] = {}
    for key in keys_of(model):
        if key["required"]:
            content[key["name"]] = accepted(model, content, key)
    return content


def refused(
    model: str, content: Any = MappingProxyType({}), /, **keys: Any
) -> ValidationError:
    """Why the payload cannot be made."""
    with pytest.raises(ValidationError) as raised:
        getattr(payloads, model)(content, **keys)
    return raised.value
