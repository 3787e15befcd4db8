"""From one form into another."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal, Mapping, Optional

from . import _native
from ._files import PathLike, write_below
from ._html import table
from ._inputs import Given, to_given
from ._report import Report
from .diagnostics import Diagnostics

__all__ = ["Conversion", "ConvertedKey", "File", "Form", "convert"]

Form = Literal["mobileconfig", "settings-catalog", "declaration", "yaml"]
"""What something can be converted to."""


@dataclass(frozen=True)
class File:
    """A file that came of something."""

    name: str
    """Its name, or its path in the folder that it belongs to."""
    content: bytes

    def __repr__(self) -> str:
        return f"<File {self.name}: {len(self.content)} bytes>"


@dataclass(frozen=True)
class ConvertedKey:
    """What became of a key."""

    outcome: Literal["carried", "changed", "kept", "impossible"]
    profile: str
    payload: str
    key: str
    into: Optional[str]
    """What it is in now: the name of a payload or of a profile, with the key where that has another name."""
    reason: Optional[str]
    pointer: str
    """Where it stands in the source, as a JSON pointer."""


@dataclass(frozen=True)
class Conversion(Report):
    """The files that came of a conversion, and what became of each key."""

    files: tuple[File, ...]
    keys: tuple[ConvertedKey, ...]
    summary: Mapping[str, int]
    """How many keys were `carried`, `changed`, `kept`, and how many were `impossible`."""
    is_complete: bool
    """Everything has found a place."""
    diagnostics: Diagnostics

    def write(self, folder: PathLike) -> None:
        """Writes the files into a folder, which is made where it is not there."""
        for file in self.files:
            write_below(folder, file.name, file.content)

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {name}" for name, count in self.summary.items())
        return f"<Conversion: {len(self.files)} files, {counts}>"

    def _repr_html_(self) -> str:
        head = ("Outcome", "Payload", "Key", "Into", "Reason")
        rows = (
            (one.outcome, one.payload, one.key, one.into, one.reason)
            for one in self.keys
        )
        return table(repr(self)[1:-1], head, rows)


def convert(source: Given, to: Form) -> Conversion:
    """Turns one form into another, and says what became of each key.

    `source` is a profile, a settings-catalog policy, a declaration, or policy source.
    """
    answer = _native.ask({"operation": "convert", "to": to}, to_given(source))
    report = json.loads(answer["json"])
    return Conversion(
        answer["json"],
        answer["markdown"],
        files=tuple(File(**one) for one in answer["files"]),
        keys=tuple(ConvertedKey(**one) for one in report["lines"]),
        summary=report["summary"],
        is_complete=answer["is_complete"],
        diagnostics=Diagnostics.from_dicts(answer["diagnostics"]),
    )
