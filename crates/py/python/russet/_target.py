"""The Macs that a policy is checked for."""

from __future__ import annotations

from typing import Any, Literal, Optional, Union

Enrollment = Literal["automated", "device", "user", "manual"]
"""How Macs are enrolled."""

Scope = Literal["system", "user"]
"""The channel that profiles go to."""


def to_target(
    macos: Union[str, int, float, None],
    enrollment: Optional[Enrollment],
    supervised: Optional[bool],
    scope: Optional[Scope],
) -> dict[str, Any]:
    """What is known of the Macs, as the native half takes it."""
    return {
        "macos": None if macos is None else str(macos),
        "enrollment": enrollment,
        "supervised": supervised,
        "scope": scope,
    }
