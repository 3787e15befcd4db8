"""What a rollout needs, and in which order its objects are created; and reports for people."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import date as Date
from typing import Any, Iterable, Mapping, Optional, Sequence

from . import _native
from ._files import PathLike, Source, named
from ._html import table
from ._inputs import Given, to_given
from ._plain import Plain
from ._report import Report
from ._target import to_codes
from .diagnostics import Diagnostics

__all__ = [
    "Credential",
    "Docs",
    "Existing",
    "Host",
    "Plan",
    "Prerequisite",
    "Reason",
    "Step",
    "docs",
    "plan",
]


@dataclass(frozen=True)
class Reason:
    """What of the policy asks for something."""

    condition: str
    reason: str
    found: tuple[str, ...]


@dataclass(frozen=True)
class Prerequisite:
    """Something to do before, or after."""

    id: str
    phase: str
    title: str
    purpose: str
    because: Reason
    done: bool
    """The policy, or a credential that was given, shows that it is done."""
    check: str
    """How to tell that it is done."""
    guide: str
    section: str


@dataclass(frozen=True)
class Credential:
    """A certificate or token of Apple's that was given."""

    kind: str
    file: Optional[str]
    facts: Mapping[str, Sequence[str]]
    expires: Optional[str]
    state: str
    days_left: Optional[int]
    """Negative where it has expired."""


@dataclass(frozen=True)
class Host:
    """A host that Macs have to reach."""

    service: str
    host: str
    ports: str
    purpose: str
    because: Reason
    source: str


@dataclass(frozen=True)
class Existing:
    """Something that has to be in the tenant already."""

    kind: str
    name: str
    needed_by: tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """A request to Microsoft Graph."""

    step: int
    method: str
    endpoint: str
    name: str
    file: str
    """The file of the build that is its body."""
    needs: tuple[Mapping[str, Any], ...]
    """What has to be there before, each with its `kind`, its `name` and the `steps` that make it."""
    upload: Optional[Mapping[str, Any]] = None
    """A file that is uploaded after it."""


@dataclass(frozen=True)
class Plan(Report):
    """What a rollout needs, and what the policy creates in which order."""

    before: tuple[Prerequisite, ...]
    credentials: tuple[Credential, ...]
    network: tuple[Host, ...]
    existing: tuple[Existing, ...]
    steps: tuple[Step, ...]
    elsewhere: tuple[str, ...]
    """Files of the build that do not go to Microsoft Graph."""
    after: tuple[Prerequisite, ...]
    diagnostics: Diagnostics
    """What there is to say of the credentials."""

    def __repr__(self) -> str:
        return f"<Plan: {len(self.before)} things before, {len(self.steps)} steps>"

    def _repr_html_(self) -> str:
        before = (
            (one.phase, one.title, "done" if one.done else "to do", one.check)
            for one in self.before
        )
        steps = ((one.step, one.method, one.endpoint, one.name) for one in self.steps)
        return table("Before", ("Phase", "What", "State", "Check"), before) + table(
            "Steps", ("Step", "Method", "Endpoint", "Name"), steps
        )


@dataclass(frozen=True)
class Docs(Plain):
    """A report of a policy for people who do not read its source."""

    markdown: str
    html: str
    """One page that asks for nothing."""
    keys: int
    """How many keys the policy sets."""
    without_meaning: tuple[str, ...]
    """Keys that have no description."""
    diagnostics: Diagnostics

    def write(self, folder: PathLike) -> None:
        """Writes `report.md` and `index.html` into a folder, which is made where it is not there.

        Files of these names that are no reports stay as they are, and it raises `ReadError`.
        """
        request = {
            "operation": "write-docs",
            "folder": os.fspath(folder),
            "markdown": self.markdown,
            "html": self.html,
        }
        _native.ask(request)

    def __repr__(self) -> str:
        return f"<Docs: {self.keys} keys>"


def plan(
    policy: Given,
    *,
    apns: Iterable[Source] = (),
    ade_tokens: Iterable[Source] = (),
    ade_certificate: Optional[Source] = None,
    ade_key: Optional[Source] = None,
    vpp_tokens: Iterable[Source] = (),
    password: Optional[str] = None,
) -> Plan:
    """What a rollout of a policy needs, and what the policy creates in which order.

    The others are files of Apple's, whose expiry the plan tells: push certificates, tokens of automated device enrollment with
    the certificate and the key that they were made for, content tokens. `password` opens an encrypted key.
    """

    def several(files: Iterable[Source]) -> list[dict[str, Any]]:
        return [_file(file) for file in files]

    request = {
        "operation": "plan",
        "apns": several(apns),
        "ade_tokens": several(ade_tokens),
        "ade_certificate": None if ade_certificate is None else _file(ade_certificate),
        "ade_key": None if ade_key is None else _file(ade_key),
        "vpp_tokens": several(vpp_tokens),
        "password": password,
    }
    answer = _native.ask(request, to_given(policy))
    report = json.loads(answer["json"])
    return Plan(
        answer["json"],
        answer["markdown"],
        before=tuple(map(_prerequisite, report["before"])),
        credentials=tuple(Credential(**one) for one in report["credentials"]),
        network=tuple(
            Host(because=_reason(one.pop("because")), **one)
            for one in report["network"]
        ),
        existing=tuple(
            Existing(one["kind"], one["name"], tuple(one["needed_by"]))
            for one in report["existing"]
        ),
        steps=tuple(
            Step(needs=tuple(one.pop("needs")), **one) for one in report["steps"]
        ),
        elsewhere=tuple(report["elsewhere"]),
        after=tuple(map(_prerequisite, report["after"])),
        diagnostics=Diagnostics.from_dicts(report["diagnostics"]),
    )


def docs(
    policy: Given,
    out: Optional[PathLike] = None,
    *,
    date: Optional[Date] = None,
    comments: bool = False,
    allow: Sequence[str] = (),
) -> Docs:
    """A report of a policy: what is configured, why, who gets it, and what every key means.

    With `out` it is written into that folder. `date` is the day that it names; `comments` takes in what stands above the
    documents of the policy.
    """
    request = {
        "operation": "docs",
        "date": None if date is None else date.isoformat(),
        "comments": comments,
        "allow": to_codes(allow),
    }
    answer = _native.ask(request, to_given(policy))
    made = Docs(
        markdown=answer["markdown"],
        html=answer["html"],
        keys=answer["keys"],
        without_meaning=tuple(answer["without_meaning"]),
        diagnostics=Diagnostics.from_dicts(answer["diagnostics"]),
    )
    if out is not None:
        made.write(out)
    return made


def _file(source: Source) -> dict[str, Any]:
    name, content = named(source)
    return {"name": name, "content": content}


def _prerequisite(answer: dict[str, Any]) -> Prerequisite:
    return Prerequisite(because=_reason(answer.pop("because")), **answer)


def _reason(answer: Mapping[str, Any]) -> Reason:
    return Reason(answer["condition"], answer["reason"], tuple(answer["found"]))
