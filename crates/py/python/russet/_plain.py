"""Results that can be written down."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any


class Plain:
    """A result whose fields are values that JSON has, or can be made such."""

    def to_dict(self) -> dict[str, Any]:
        """Its fields: bytes are in base64, times as `2026-11-25T08:00:00+00:00`."""
        written: dict[str, Any] = _plain(self)
        return written

    def to_json(self) -> str:
        """The text of `to_dict`."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, datetime):
        return value.isoformat()
    if is_dataclass(value):
        each = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: _plain(one) for name, one in each.items()}
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(one) for one in value]
    return value
