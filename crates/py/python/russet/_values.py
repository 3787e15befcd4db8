"""Values of property lists, which are Python's own, and how they reach the native half."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any


def to_plain(value: Any) -> Any:
    """The value as the native half takes it: a date becomes `{"$date": …}`."""
    if isinstance(value, datetime):
        if value.tzinfo is not None:
            value = value.astimezone(timezone.utc)
        return {"$date": value.strftime("%Y-%m-%dT%H:%M:%SZ")}
    if isinstance(value, dict):
        return {key: to_plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_plain(each) for each in value]
    return value


def from_plain(value: Any) -> Any:
    """The value as Python has it; dates are in UTC and do not say so, as those of `plistlib`."""
    if isinstance(value, dict):
        if len(value) == 1 and "$date" in value:
            return datetime.strptime(value["$date"], "%Y-%m-%dT%H:%M:%SZ")
        return {key: from_plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [from_plain(each) for each in value]
    return value
