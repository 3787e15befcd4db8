"""From what a user gives to what the native half works on."""

from __future__ import annotations

import os
from typing import Mapping, Optional

from . import _native
from ._files import Source, read
from .errors import ReadError


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
    if name is None:
        name = getattr(source, "name", None)
    return _native.Input.bytes(
        name if isinstance(name, str) else None, read(source), given
    )
