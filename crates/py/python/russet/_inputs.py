"""From what a user gives to what the native half works on."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Mapping, Optional, Union

from . import _native
from ._files import Source, named
from .errors import ReadError

if TYPE_CHECKING:
    from ._policy import Policy
    from ._profile import Profile

Given = Union["Policy", "Profile", Source]
"""A policy or a profile, or where to read one."""


def to_input(
    source: Source,
    *,
    name: Optional[str] = None,
    variables: Optional[Mapping[str, str]] = None,
) -> _native.Input:
    """A path stays one, so that what lies beside the file is found; all else is read."""
    given = dict(variables or {})
    if isinstance(source, (str, os.PathLike)):
        path = os.fspath(source)
        if not os.path.exists(path):
            raise ReadError(f"{path}: there is no such file or folder")
        return _native.Input.path(path, given)
    known, content = named(source)
    return _native.Input.bytes(name or known, content, given)


def to_given(given: Given) -> _native.Input:
    """What an operation works on."""
    from ._policy import Policy
    from ._profile import Profile

    if isinstance(given, Policy):
        return given._input
    if isinstance(given, Profile):
        return given._input()
    return to_input(given)
