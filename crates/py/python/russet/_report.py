"""What the reports of the command and of Python have in common."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Report:
    """A report that the command can write as well, in the very same words."""

    _json: str = field(repr=False)
    _markdown: str = field(repr=False, compare=False)

    def to_json(self) -> str:
        """The text that the command writes with `--format json`."""
        return self._json

    def to_dict(self) -> Any:
        """What `to_json` says, as Python's own values."""
        return json.loads(self._json)

    def to_markdown(self) -> str:
        """The text that the command writes with `--format markdown`."""
        return self._markdown

    def _repr_markdown_(self) -> str:
        return self._markdown
