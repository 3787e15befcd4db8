"""A payload: a type, and keys with values."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from html import escape
from keyword import iskeyword
from typing import Any, NoReturn

from ._native import ask
from ._values import checked, key_path, to_plain
from .errors import ValidationError

__all__ = ["Payload"]

# Data longer than this is shown by its length.
_SHOWN_BYTES = 24


class Payload(Mapping[str, Any]):
    """A payload of a profile: its type, and a read-only mapping of Apple's keys to values.

    `russet.payloads` has a class for each payload that macOS knows, which checks names and types at once. This one takes
    everything that a property list can hold, and is for what those do not know: the preference domain of an app.

    >>> Payload("com.contoso.app", {"Channel": "beta"})["Channel"]
    'beta'

    Values are as `plistlib` reads them: dates are naive and in UTC. What a payload gives is a copy: changing it changes
    nothing in the payload.
    """

    __slots__ = ("_content", "_payload_type")

    _content: dict[str, Any]
    _payload_type: str

    def __init__(self, payload_type: str, content: Mapping[str, Any] = {}) -> None:
        if not isinstance(payload_type, str) or not payload_type:
            raise ValidationError(
                "the type of a payload is text, such as `com.apple.dock`"
            )
        fill(self, payload_type, content)

    @classmethod
    def _as_read(cls, payload_type: str, content: dict[str, Any]) -> Payload:
        """A payload that was read, whatever it says."""
        return again(cls, payload_type, content)

    @property
    def payload_type(self) -> str:
        """Apple's type, `com.apple.dock`, or the name of a preference domain."""
        return self._payload_type

    def to_dict(self) -> dict[str, Any]:
        """Its keys and values, without its type."""
        return copy.deepcopy(self._content)

    def __getitem__(self, key: str) -> Any:
        return copy.deepcopy(self._content[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._content)

    def __len__(self) -> int:
        return len(self._content)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Payload):
            return NotImplemented
        return (self._payload_type, self._content) == (
            other._payload_type,
            other._content,
        )

    def __hash__(self) -> int:
        return hash((self._payload_type, frozenset(self._content)))

    def __setattr__(self, name: str, value: object) -> None:
        self._refuse_change()

    def __delattr__(self, name: str) -> None:
        self._refuse_change()

    def _refuse_change(self) -> NoReturn:
        raise AttributeError(
            "a payload does not change: make a new one, from `to_dict()` with other values"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return again, (type(self), self._payload_type, self._content)

    def __repr__(self) -> str:
        shown = _blotted(self)
        if type(self) is Payload:
            return f"Payload({self._payload_type!r}, {shown!r})"
        named = {key: value for key, value in shown.items() if is_argument(key)}
        others = {key: value for key, value in shown.items() if key not in named}
        arguments = [repr(others)] if others else []
        arguments += [f"{key}={value!r}" for key, value in named.items()]
        return f"{type(self).__name__}({', '.join(arguments)})"

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td style='text-align:left'>{escape(key)}</td>"
            f"<td style='text-align:left'><code>{escape(repr(value))}</code></td></tr>"
            for key, value in _blotted(self).items()
        )
        title = f"{type(self).__name__} ({self._payload_type})"
        return f"<table><caption>{escape(title)}</caption><tbody>{rows}</tbody></table>"


class _Shown:
    """Stands for a value that is not shown."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def fill(payload: Payload, payload_type: str, content: Mapping[str, Any]) -> None:
    """Gives a new payload its type and content, which are refused where no property list can hold them."""
    if not isinstance(content, Mapping):
        raise ValidationError(
            f"the content of a payload is a dictionary, not {type(content).__name__}"
        )
    entries: dict[str, Any] = checked(content)
    stated = entries.pop("PayloadType", payload_type)
    if stated != payload_type:
        error = ValidationError(
            f"`PayloadType` is {stated!r}, but this is a payload of the type `{payload_type}`",
            help="leave `PayloadType` out",
        )
        error.key = "PayloadType"
        raise error
    _set(payload, payload_type, entries)


def again(kind: type[Payload], payload_type: str, content: dict[str, Any]) -> Payload:
    """A payload whose content is plain and has been checked."""
    payload = kind.__new__(kind)
    _set(payload, payload_type, content)
    return payload


def _set(payload: Payload, payload_type: str, content: dict[str, Any]) -> None:
    object.__setattr__(payload, "_payload_type", payload_type)
    object.__setattr__(payload, "_content", content)


def is_argument(key: str) -> bool:
    """May the key be the name of an argument?"""
    return key.isascii() and key.isidentifier() and not iskeyword(key)


def _blotted(payload: Payload) -> dict[str, Any]:
    """The content as it may be shown: no secrets, and no pages of data."""
    content = payload._content
    places = ask(
        {
            "operation": "secrets",
            "payload_type": payload._payload_type,
            "content": to_plain(content),
        }
    )
    secrets = {key_path(place, content) for place in places}

    def shown(value: Any, path: str) -> Any:
        if path in secrets:
            return _Shown("<secret>")
        if isinstance(value, bytes) and len(value) > _SHOWN_BYTES:
            return _Shown(f"<{len(value)} bytes>")
        if isinstance(value, dict):
            return {
                key: shown(item, f"{path}.{key}" if path else key)
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [shown(item, f"{path}[{index}]") for index, item in enumerate(value)]
        return value

    return {key: shown(value, key) for key, value in content.items()}
