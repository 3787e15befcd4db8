"""What is wrong with something."""

from __future__ import annotations

import os
from typing import Any, Iterable, Mapping, Optional, Sequence, Union

from . import _native
from ._files import PathLike
from ._target import Enrollment, MacOS, Scope, to_codes, to_target
from .diagnostics import Diagnostics

__all__ = ["check"]


def check(
    paths: Union[PathLike, Iterable[PathLike]],
    *,
    macos: MacOS = None,
    enrollment: Optional[Enrollment] = None,
    supervised: Optional[bool] = None,
    scope: Optional[Scope] = None,
    allow: Sequence[str] = (),
    variables: Optional[Mapping[str, str]] = None,
) -> Diagnostics:
    """Everything that is wrong with what paths name, as `russet check` finds it.

    They name policy folders, files (policy source, profiles, signed or not, JSON of Microsoft Graph, declarations), and folders
    of such files, which are held against each other. The other arguments are those of `Policy.check`.
    """
    several = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    return found(
        [],
        macos=macos,
        enrollment=enrollment,
        supervised=supervised,
        scope=scope,
        allow=allow,
        paths=[os.fspath(path) for path in several],
        variables=dict(variables or {}),
    )


def found(
    inputs: Sequence[_native.Input],
    *,
    macos: MacOS,
    enrollment: Optional[Enrollment],
    supervised: Optional[bool],
    scope: Optional[Scope],
    allow: Sequence[str],
    **more: Any,
) -> Diagnostics:
    """What the native half finds."""
    request = {
        "operation": "check",
        "target": to_target(macos, enrollment, supervised, scope),
        "allow": to_codes(allow),
        **more,
    }
    answer = _native.ask(request, *inputs)
    return Diagnostics.from_dicts(answer["diagnostics"], files=answer["files"])
