"""What two policies set differently, and what a Mac has of one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal, Mapping, Optional

from . import _native
from ._files import Source, named
from ._html import table
from ._inputs import Given, to_given
from ._report import Report
from ._target import Scope

__all__ = [
    "Audit",
    "Change",
    "Difference",
    "Finding",
    "MetadataChange",
    "audit",
    "diff",
]


@dataclass(frozen=True)
class Change:
    """A key that the two set differently."""

    change: Literal["changed", "added", "removed", "moved"]
    domain: str
    """The payload type or preference domain."""
    key: str
    scope: Scope
    old: Optional[str]
    """The value before, as JSON; `None` where there is none."""
    new: Optional[str]
    """The value now, as JSON; `None` where there is none."""
    old_profile: Optional[str]
    """The profile that sets it before."""
    new_profile: Optional[str]
    """The profile that sets it now."""
    detail: Optional[str]
    """What has changed within the value, or of its type."""


@dataclass(frozen=True)
class MetadataChange:
    """A name, a description or an identifier that differs."""

    profile: str
    field: str
    old: Optional[str]
    new: Optional[str]


@dataclass(frozen=True)
class Difference(Report):
    """What two policies set differently. It is true where there is something."""

    settings: tuple[Change, ...]
    metadata: tuple[MetadataChange, ...]
    summary: Mapping[str, int]
    """How many keys are `changed`, `added`, `removed`, `moved` and `unchanged`."""

    def __bool__(self) -> bool:
        return bool(self.settings or self.metadata)

    def __repr__(self) -> str:
        return f"<Difference: {_counts(self.summary)}>"

    def _repr_html_(self) -> str:
        head = ("Change", "Payload", "Key", "Before", "After", "Profile")
        rows = [
            (
                one.change,
                one.domain,
                one.key,
                one.old,
                one.new if one.detail is None else f"{one.new} ({one.detail})",
                one.new_profile or one.old_profile,
            )
            for one in self.settings
        ]
        rows += [
            ("changed", one.profile, one.field, one.old, one.new, one.profile)
            for one in self.metadata
        ]
        return table(_counts(self.summary), head, rows)


State = Literal["as-intended", "different", "missing", "unknown", "not-ours"]
"""`unknown` is what a Mac does not show; `not-ours` is what a profile sets that the policy does not have."""


@dataclass(frozen=True)
class Finding:
    """A key that the policy means, or that a Mac has."""

    state: State
    domain: str
    """The payload type or preference domain."""
    key: str
    scope: Scope
    meant: Optional[str]
    """The value of the policy, as JSON; `None` where it has none."""
    installed: Optional[str]
    """The value on the Mac, as JSON; `None` where it has none."""
    profile: Optional[str]
    """The profile of the policy."""
    installed_by: Optional[str]
    """The profile on the Mac."""
    file: Optional[str]
    """Where the policy sets it."""
    line: Optional[int]


@dataclass(frozen=True)
class Audit(Report):
    """What a Mac has of a policy. It is true where everything is as intended."""

    findings: tuple[Finding, ...]
    summary: Mapping[str, int]
    """How many keys are `as_intended`, `different`, `missing`, `unknown` and `not_ours`."""
    is_as_intended: bool

    def __bool__(self) -> bool:
        return self.is_as_intended

    def __repr__(self) -> str:
        return f"<Audit: {_counts(self.summary)}>"

    def _repr_html_(self) -> str:
        head = ("State", "Payload", "Key", "Meant", "Installed", "Profile")
        rows = (
            (
                one.state,
                one.domain,
                one.key,
                one.meant,
                one.installed,
                one.profile or one.installed_by,
            )
            for one in self.findings
            if one.state != "as-intended"
        )
        return table(_counts(self.summary), head, rows)


def diff(old: Given, new: Given, *, all: bool = False) -> Difference:
    """What two things set differently, each a policy, a profile, or the path of a file or folder of such.

    With `all`, names, descriptions, identifiers and UUIDs are compared too.
    """
    request = {"operation": "diff", "all": all}
    answer = _native.ask(request, to_given(old), to_given(new))
    report = json.loads(answer["json"])
    return Difference(
        answer["json"],
        answer["markdown"],
        settings=tuple(Change(**one) for one in report["settings"]),
        metadata=tuple(MetadataChange(**one) for one in report["metadata"]),
        summary=report["summary"],
    )


def audit(policy: Given, installed: Source) -> Audit:
    """Holds what is installed on a Mac against a policy.

    `installed` is what the Mac prints: `profiles show -output stdout-xml`, `profiles -C -o stdout-xml`, or
    `system_profiler SPConfigurationProfileDataType -xml`.
    """
    name, content = named(installed)
    request = {"operation": "audit", "name": name, "installed": content}
    answer = _native.ask(request, to_given(policy))
    report = json.loads(answer["json"])
    return Audit(
        answer["json"],
        answer["markdown"],
        findings=tuple(Finding(**one) for one in report["findings"]),
        summary=report["summary"],
        is_as_intended=answer["is_as_intended"],
    )


def _counts(summary: Mapping[str, int]) -> str:
    parts = [
        f"{count} {name.replace('_', ' ')}" for name, count in summary.items() if count
    ]
    return ", ".join(parts) or "nothing"
