"""Values of a property list: which of Python's stand for them, and how they cross to the native half."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timezone
from enum import Enum
from pathlib import PurePath
from typing import Any, NoReturn, Optional

from .errors import ValidationError

__all__ = ["checked", "from_plain", "key_path", "to_plain"]

# Deeper than any payload, and far below what a recursion can bear.
_DEPTH = 64

_TOO_DEEP = "a dictionary that holds itself cannot be written"


def checked(value: object, key: str = "") -> Any:
    """The value in the types that `plistlib` reads: a copy that shares nothing with it.

    Tuples and other sequences are lists, any mapping is a dictionary, `bytearray` and `memoryview` are `bytes`. Dates are
    as in `plistlib`: naive and in UTC, to the second; one with a time zone is converted. Members of an enumeration of texts
    or numbers are their values.

    Raises `ValidationError` for what no property list holds. `key` is where the value stands.
    """
    return _checked(value, key, 0)


def _checked(value: object, key: str, depth: int) -> Any:
    # Booleans are integers in Python, so they come first.
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return _integer(int(value), key)
    if isinstance(value, float):
        return _real(float(value), key)
    if isinstance(value, str):
        return _text(str.__str__(value), key)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, datetime):
        return _date(value, key)
    if depth > _DEPTH:
        _refuse(key, f"is nested more than {_DEPTH} levels deep", _TOO_DEEP)
    if isinstance(value, Mapping):
        return _dictionary(value, key, depth)
    if isinstance(value, Sequence):
        return [
            _checked(item, f"{key}[{index}]", depth + 1)
            for index, item in enumerate(value)
        ]
    _refuse(
        key, f"is {_phrase(value)}, which no property list can hold", _instead(value)
    )


def _integer(value: int, key: str) -> int:
    if not -(1 << 63) <= value < 1 << 64:
        _refuse(
            key,
            "is an integer that no property list can hold",
            "an integer has 64 bits: write it as text if it is a name",
        )
    return value


def _real(value: float, key: str) -> float:
    if not math.isfinite(value):
        _refuse(key, f"is {value}, which is not a number", "write a number")
    return value


def _text(value: str, key: str) -> str:
    for letter in value:
        code = ord(letter)
        if (
            (code < 0x20 and letter not in "\t\n\r")
            or 0xD800 <= code <= 0xDFFF
            or code in (0xFFFE, 0xFFFF)
        ):
            _refuse(
                key,
                f"holds the character U+{code:04X}, which no property list can hold",
                "leave it out; what is no text is `bytes`",
            )
    return value


def _date(value: datetime, key: str) -> datetime:
    if value.tzinfo is not None:
        try:
            value = value.astimezone(timezone.utc).replace(tzinfo=None)
        except OverflowError:
            _refuse(
                key,
                "is a date before the year 1 or after 9999",
                "write one in between",
            )
    return value.replace(microsecond=0, fold=0)


def _dictionary(value: Mapping[Any, Any], key: str, depth: int) -> dict[str, Any]:
    entries: dict[str, Any] = {}
    for name, item in value.items():
        if not isinstance(name, str):
            _refuse(
                key,
                f"has the key {name!r}, which is no text",
                f'write "{name}"' if isinstance(name, (int, float)) else "write text",
            )
        name = _text(str.__str__(name), key)
        entries[name] = _checked(item, f"{key}.{name}" if key else name, depth + 1)
    return entries


def _phrase(value: object) -> str:
    return "None" if value is None else f"of type {type(value).__name__}"


def _instead(value: object) -> str:
    if value is None:
        return "leave the key out"
    if isinstance(value, Enum):
        return "write its value: `.value`"
    if isinstance(value, PurePath):
        return "write `str(path)` for a path on the Mac, `path.read_bytes()` for what the file holds"
    if isinstance(value, date):
        return "write a `datetime`"
    if isinstance(value, (set, frozenset)):
        return "write a list, such as `sorted(…)`"
    if hasattr(value, "__next__"):
        return "write `list(…)`"
    return (
        "write text, a number, a boolean, `bytes`, a `datetime`, a list or a dictionary"
    )


def _refuse(key: str, what: str, help: str) -> NoReturn:
    error = ValidationError(f"`{key}` {what}" if key else f"it {what}", help=help)
    error.key = key or None
    raise error


def to_plain(value: Any) -> Any:
    """The value as the native half takes it: a date becomes `{"$date": …}`."""
    if isinstance(value, datetime):
        if value.tzinfo is not None:
            value = value.astimezone(timezone.utc)
        value = value.replace(microsecond=0, tzinfo=None)
        # Not by `strftime`, which writes years before 1000 with fewer digits on some systems.
        return {"$date": f"{value.isoformat()}Z"}
    if isinstance(value, dict):
        return {name: to_plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_plain(item) for item in value]
    return value


def from_plain(value: Any) -> Any:
    """The value as Python has it, from what the native half gives."""
    if isinstance(value, dict):
        if set(value) == {"$date"}:
            return datetime.fromisoformat(value["$date"][:-1])
        return {name: from_plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [from_plain(item) for item in value]
    return value


def key_path(pointer: str, content: Any) -> Optional[str]:
    """`PersistentApps[0].tile-data`, for the JSON pointer `/PersistentApps/0/tile-data` into a plain value."""
    path = ""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(content, list):
            path += f"[{name}]"
            index = int(name)
            content = content[index] if index < len(content) else None
        else:
            path += f".{name}" if path else name
            content = content.get(name) if isinstance(content, dict) else None
    return path or None


def literal(value: Any) -> Any:
    """The value of policy source that stands for this one, in which `${name}` is no variable."""
    if isinstance(value, str):
        return value.replace("${", "$${")
    if isinstance(value, dict):
        return {literal(key): literal(each) for key, each in value.items()}
    if isinstance(value, list):
        return [literal(each) for each in value]
    return value
