"""What was found: one `Diagnostic` a finding, `Diagnostics` for all of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import (
    Any,
    Iterable,
    Iterator,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
    overload,
)

from ._html import table
from ._native import ask

__all__ = ["Diagnostic", "Diagnostics", "Severity"]

Severity = Literal["error", "warning", "note"]
"""How bad it is: nothing is built with an error; a warning is very likely not what was meant; a note is good to know."""

# The fields of `russet check --format json`, in its order.
_FIELDS = (
    "code",
    "severity",
    "message",
    "file",
    "pointer",
    "line",
    "column",
    "help",
)


@dataclass(frozen=True)
class Diagnostic:
    """One thing that was found, and where."""

    code: str
    """The rule that speaks, such as `S004`; `russet.explain` tells all about it."""
    severity: Severity
    message: str
    file: Optional[str]
    """The file, as it was named; `None` where there is none."""
    pointer: str
    """The key in question, as a JSON pointer from the root of its document."""
    line: Optional[int]
    """Counted from 1; `None` where there are no lines."""
    column: Optional[int]
    """Counted from 1, in characters."""
    help: Optional[str]
    """What to do about it."""
    end_line: Optional[int] = None
    """Where it ends."""
    end_column: Optional[int] = None
    """Behind its last character."""

    @property
    def place(self) -> str:
        """`firewall.yaml:7:5`, or as much of it as there is."""
        parts = (self.file, self.line, self.column)
        return ":".join(str(part) for part in parts if part is not None)

    def to_dict(self) -> dict[str, Any]:
        """The fields that `russet check --format json` writes."""
        return {name: getattr(self, name) for name in _FIELDS}

    def __str__(self) -> str:
        place = f"{self.place}: " if self.place else ""
        text = f"{place}{self.severity}[{self.code}]: {self.message}"
        return text if self.help is None else f"{text}\n  help: {self.help}"


class Diagnostics(Sequence[Diagnostic]):
    """Everything that was found, in the order of the files.

    It is a sequence like a tuple. `ok` says whether anything is wrong, `errors`, `warnings` and `notes` are parts of it. A
    notebook shows it as a table.
    """

    __slots__ = ("_found", "files")

    files: int
    """How many files were looked at."""

    def __init__(self, found: Iterable[Diagnostic] = (), *, files: int = 0) -> None:
        self._found = tuple(found)
        self.files = files

    @classmethod
    def from_dicts(
        cls, found: Iterable[Mapping[str, Any]], *, files: int = 0
    ) -> Diagnostics:
        """From what `to_dict` or `russet check --format json` gives of each."""
        return cls((Diagnostic(**one) for one in found), files=files)

    @property
    def ok(self) -> bool:
        """Is there no error? Warnings and notes do not count."""
        return not any(found.severity == "error" for found in self._found)

    @property
    def errors(self) -> Diagnostics:
        """The errors: nothing is built with them."""
        return self._with("error")

    @property
    def warnings(self) -> Diagnostics:
        """What is very likely not what was meant."""
        return self._with("warning")

    @property
    def notes(self) -> Diagnostics:
        """What is good to know."""
        return self._with("note")

    def _with(self, severity: Severity) -> Diagnostics:
        wanted = (found for found in self._found if found.severity == severity)
        return Diagnostics(wanted, files=self.files)

    def to_dict(self) -> dict[str, Any]:
        """What `to_json` writes."""
        return {
            "diagnostics": [found.to_dict() for found in self._found],
            "summary": {
                "files": self.files,
                "errors": len(self.errors),
                "warnings": len(self.warnings),
                "notes": len(self.notes),
            },
        }

    def to_json(self) -> str:
        """The text that `russet check --format json` writes."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False)

    def to_sarif(self) -> str:
        """The text that `russet check --format sarif` writes, for code scanning."""
        found = [dict(vars(one)) for one in self._found]
        text: str = ask({"operation": "sarif", "diagnostics": found})
        return text

    @overload
    def __getitem__(self, index: int) -> Diagnostic: ...
    @overload
    def __getitem__(self, index: slice) -> Diagnostics: ...
    def __getitem__(self, index: Union[int, slice]) -> Union[Diagnostic, Diagnostics]:
        if isinstance(index, slice):
            return Diagnostics(self._found[index], files=self.files)
        return self._found[index]

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._found)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Diagnostics):
            return NotImplemented
        return self._found == other._found and self.files == other.files

    def __hash__(self) -> int:
        return hash((self._found, self.files))

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self._found, self.files)

    @property
    def summary(self) -> str:
        """`3 files checked: 2 errors`."""
        counts = [
            _plural(len(part), name)
            for part, name in (
                (self.errors, "error"),
                (self.warnings, "warning"),
                (self.notes, "note"),
            )
            if part
        ]
        files = _plural(self.files, "file")
        if not counts:
            return f"{files} checked, nothing found"
        return f"{files} checked: {', '.join(counts)}"

    def __str__(self) -> str:
        return "\n".join([*map(str, self._found), self.summary])

    def __repr__(self) -> str:
        return f"<Diagnostics: {self.summary}>"

    def _repr_html_(self) -> str:
        rows = (
            (one.place, f"{one.severity} {one.code}", one.message, one.help)
            for one in self._found
        )
        return table(self.summary, ("Place", "Rule", "What", "Help"), rows)


def _plural(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"


def _again(found: tuple[Diagnostic, ...], files: int) -> Diagnostics:
    """As they were before they were pickled."""
    return Diagnostics(found, files=files)
