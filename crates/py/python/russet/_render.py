"""Fleet work: a profile for each device of a list."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from itertools import islice
from typing import (
    Any,
    Iterator,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
    overload,
)

from . import _native
from ._inputs import Given, to_given
from ._plain import Plain
from ._rows import Devices, to_rows, to_text
from ._signing import Signer
from ._target import to_codes
from .errors import DeviceError, ReadError, ValidationError

__all__ = ["DeviceProfile", "render"]

# So many devices are rendered at once: enough for all processors, and all that is held of the list.
_WINDOW = 512


@dataclass(frozen=True)
class DeviceProfile(Plain):
    """A profile for one device."""

    key: str
    """What tells the device apart from all others."""
    device: Mapping[str, str] = field(repr=False)
    """The row of the list: the values of its variables."""
    name: str
    """The name of the profile in the policy."""
    file_name: str
    """`wi-fi.mobileconfig`"""
    identifier: str
    content: bytes = field(repr=False)
    """The profile, signed where there is a signer."""


@overload
def render(
    policy: Given,
    devices: Devices,
    *,
    signer: Optional[Signer] = None,
    key: Optional[str] = None,
    profiles: Sequence[str] = (),
    allow: Sequence[str] = (),
    errors: Literal["raise"] = "raise",
) -> Iterator[DeviceProfile]: ...
@overload
def render(
    policy: Given,
    devices: Devices,
    *,
    signer: Optional[Signer] = None,
    key: Optional[str] = None,
    profiles: Sequence[str] = (),
    allow: Sequence[str] = (),
    errors: Literal["yield"],
) -> Iterator[Union[DeviceProfile, DeviceError]]: ...
def render(
    policy: Given,
    devices: Devices,
    *,
    signer: Optional[Signer] = None,
    key: Optional[str] = None,
    profiles: Sequence[str] = (),
    allow: Sequence[str] = (),
    errors: Literal["raise", "yield"] = "raise",
) -> Iterator[Union[DeviceProfile, DeviceError]]:
    """The profiles of each device of a list, one after the other, signed where there is a signer.

    `devices` is the path of a CSV file, any iterable of mappings, a frame of pandas or Polars, or an Arrow table. Its columns
    are variables of the policy: `${serial}` in the source stands for the value of the device's `serial`. `key` is the column
    that tells devices apart, the first one unless it is said.

    A value is text, a whole number, or a truth value, which becomes `true` or `false`. Where there is none (`None`, NaN,
    `pandas.NA`), the default of the variable holds. How floats and dates are to be written is for the caller to say: make
    text of them.

    Each profile that uses a column is rendered; `profiles` names those that are wanted. They come in the order of the list,
    rendered on all processors, and no more than some hundred devices are held at a time.

    A device that cannot be rendered raises `DeviceError`; with `errors="yield"` it comes in the place of
    its profiles, and the others go on.
    """
    native = None if signer is None else signer._native
    options = (key, list(profiles), to_codes(allow))
    if errors not in ("raise", "yield"):
        raise ValidationError(
            f"`errors` is {errors!r}", help='it is "raise" or "yield"'
        )
    if isinstance(devices, (str, os.PathLike)):
        path = os.fsdecode(devices)
        if not os.path.exists(path):
            raise ReadError(f"{path}: there is no such file")
        rendering = _native.Rendering.of_csv(to_given(policy), native, path, *options)
        windows = iter(lambda: rendering.read(_WINDOW), [])
    else:
        given = to_rows(devices)
        if given is None:
            return iter(())
        columns, rows = given
        rendering = _native.Rendering.of_columns(
            to_given(policy), native, columns, *options
        )
        texts = (
            {
                name: text
                for name, value in zip(columns, row)
                if (text := to_text(name, value)) is not None
            }
            for row in rows
        )
        windows = iter(lambda: rendering.render(list(islice(texts, _WINDOW))), [])
    return _flat(windows, errors == "raise")


def _flat(
    windows: Iterator[list[dict[str, Any]]], raises: bool
) -> Iterator[Union[DeviceProfile, DeviceError]]:
    for window in windows:
        for one in window:
            fault = one["fault"]
            if fault is not None:
                error = DeviceError.from_fault(fault, one["key"], one["device"])
                if raises:
                    raise error
                yield error
                continue
            for profile in one["profiles"]:
                yield DeviceProfile(key=one["key"], device=one["device"], **profile)
