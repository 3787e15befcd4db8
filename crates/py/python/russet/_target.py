"""The Macs that a policy is checked for."""

from __future__ import annotations

from typing import Any, Iterable, Literal, Optional, Union

from .errors import ValidationError

Enrollment = Literal["automated", "device", "user", "manual"]
"""How Macs are enrolled."""

Scope = Literal["system", "user"]
"""The channel that profiles go to."""

MacOS = Union[str, int, None]
"""The oldest macOS of the Macs: `"15.1"`, or `14`."""


def to_target(
    macos: MacOS,
    enrollment: Optional[Enrollment],
    supervised: Optional[bool],
    scope: Optional[Scope],
) -> dict[str, Any]:
    """What is known of the Macs, as the native half takes it."""
    if isinstance(macos, float):
        raise ValidationError(
            f"macos={macos} is a number with a fraction, in which 15.1 and 15.10 are the same",
            help=f'write the version as text: macos="{macos}"',
        )
    return {
        "macos": None if macos is None else str(macos),
        "enrollment": enrollment,
        "supervised": supervised,
        "scope": scope,
    }


def to_codes(allow: Iterable[str]) -> list[str]:
    """The codes of rules; a text would be one of its letters each."""
    if isinstance(allow, str):
        raise TypeError(f"`allow` takes several codes: write allow=[{allow!r}]")
    return list(allow)
