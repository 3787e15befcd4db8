"""What is raised.

Every exception of Russet is a `RussetError` and carries what was found until then in `diagnostics`.
"""

from __future__ import annotations

from typing import Any, Mapping, Optional

from .diagnostics import Diagnostics

__all__ = ["DeviceError", "ReadError", "RussetError", "SigningError", "ValidationError"]

# As many diagnostics as the text of an exception shows; all of them are in `diagnostics`.
_SHOWN = 10


class RussetError(Exception):
    """Something that Russet cannot do, or will not."""

    message: str
    """What is wrong."""
    help: Optional[str]
    """What to do about it."""
    diagnostics: Diagnostics
    """What was found until then, errors and all else."""

    def __init__(
        self,
        message: str,
        *,
        help: Optional[str] = None,
        diagnostics: Diagnostics = Diagnostics(),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.help = help
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        lines = [self.message]
        if self.help is not None:
            lines.append(f"  help: {self.help}")
        # What the message says already is not said again.
        errors = [
            found
            for found in self.diagnostics.errors
            if found.message not in self.message
        ]
        lines += [str(found) for found in errors[:_SHOWN]]
        if len(errors) > _SHOWN:
            lines.append(f"and {len(errors) - _SHOWN} more errors, in `diagnostics`")
        return "\n".join(lines)

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.message, self.__dict__)


class ValidationError(RussetError, ValueError):
    """The input is wrong: a key that does not exist, a value of the wrong type, a policy with errors."""

    key: Optional[str] = None
    """The key in question, where it is one: `Enable`, `PersistentApps[0].tile-data`."""


class ReadError(RussetError, OSError):
    """A file that is not there, or that cannot be read or written."""

    def __str__(self) -> str:
        return RussetError.__str__(self)


class SigningError(RussetError):
    """A key or certificate that is not fit to sign, or a signature that does not hold."""


class DeviceError(ValidationError):
    """A device of a list that cannot be rendered."""

    device_key: Optional[str] = None
    """What tells the device apart from all others; `None` where that is what is wrong with it."""
    device: Mapping[str, str] = {}
    """The values of its variables."""

    @classmethod
    def from_fault(
        cls, fault: Mapping[str, Any], key: Optional[str], device: Mapping[str, str]
    ) -> DeviceError:
        """From what the native half says of it."""
        found = Diagnostics.from_dicts(fault["diagnostics"])
        error = cls(fault["message"], help=fault["help"], diagnostics=found)
        error.device_key, error.device = key, device
        return error


def _again(
    kind: type[RussetError], message: str, state: Mapping[str, Any]
) -> RussetError:
    """An exception as it was before it was pickled."""
    error = kind(message)
    error.__dict__.update(state)
    return error


_KINDS: Mapping[str, type[RussetError]] = {
    "invalid": ValidationError,
    "unreadable": ReadError,
    "signature": SigningError,
}


def _from_fault(fault: Mapping[str, Any]) -> RussetError:
    """The exception for a fault of the native half."""
    kind = _KINDS.get(fault["kind"], RussetError)
    diagnostics = Diagnostics.from_dicts(fault["diagnostics"])
    return kind(fault["message"], help=fault["help"], diagnostics=diagnostics)
