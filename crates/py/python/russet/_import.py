"""What exists already, as policy source."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Iterable, Optional, Union

from . import _native
from ._convert import File
from ._files import PathLike
from ._html import table
from ._plain import Plain
from .diagnostics import Diagnostics

__all__ = ["Imported", "ImportedItem", "import_"]


@dataclass(frozen=True)
class ImportedItem:
    """A document that an import has made."""

    name: str
    """What it is called in the policy."""
    path: str
    """The file in the policy folder."""
    what: str
    """What it is, in words."""
    source: str
    """Where it comes from."""


@dataclass(frozen=True)
class Imported(Plain):
    """What an import has made."""

    files: tuple[File, ...]
    items: tuple[ImportedItem, ...]
    written: Optional[int]
    """How many files are new or changed; `None` where nothing was written."""
    skipped: int
    """How many files of other kinds the folders hold."""
    diagnostics: Diagnostics

    def __repr__(self) -> str:
        return f"<Imported: {len(self.items)} documents, {len(self.files)} files>"

    def _repr_html_(self) -> str:
        rows = ((one.path, one.what, one.source) for one in self.items)
        return table(repr(self)[1:-1], ("File", "What", "From"), rows)


def import_(
    files: Union[PathLike, Iterable[PathLike]],
    out: Optional[PathLike] = None,
    *,
    fix: bool = False,
) -> Imported:
    """Turns profiles, property lists and Graph JSON into policy source without a loss.

    `files` are paths of files, folders or zip archives. With `out` the source is written into that policy folder, where nothing
    is overwritten. `fix` mends what has one sure mending.
    """
    paths = [files] if isinstance(files, (str, os.PathLike)) else list(files)
    request = {
        "operation": "import",
        "files": [os.fspath(path) for path in paths],
        "out": None if out is None else os.fspath(out),
        "fix": fix,
    }
    answer = _native.ask(request)
    return Imported(
        files=tuple(File(**one) for one in answer["files"]),
        items=tuple(ImportedItem(**one) for one in answer["items"]),
        written=answer["written"],
        skipped=answer["skipped"],
        diagnostics=Diagnostics.from_dicts(answer["diagnostics"]),
    )
