"""What Russet knows: schemas, settings of the catalog, rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from ._native import ask
from .diagnostics import Severity

__all__ = [
    "Option",
    "PayloadType",
    "Rule",
    "Setting",
    "explain",
    "payload_types",
    "rules",
    "schema",
    "settings",
]


@dataclass(frozen=True)
class Option:
    """A value that a setting of the catalog may be set to."""

    id: str
    label: str
    is_default: bool


@dataclass(frozen=True)
class Setting:
    """A setting of the Intune settings catalog."""

    id: str
    """Its definition, `com.apple.mcx.filevault2_enable`."""
    category: str
    domain: str
    """The payload type or preference domain that it belongs to."""
    is_preference: bool
    """It stands for a preference of an app, not for a key of a payload."""
    is_deprecated: bool
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Rule:
    """A rule, with a sample that breaks it and the same sample mended."""

    code: str
    severity: Severity
    title: str
    explanation: str
    broken: str
    mended: str

    def __str__(self) -> str:
        return f"{self.code} {self.severity}: {self.title}\n\n{self.explanation}"


@dataclass(frozen=True)
class PayloadType:
    """A payload that macOS knows."""

    model: str
    """The name of its class in `russet.payloads`, `FileVault`."""
    payload_type: str
    """Apple's type, `com.apple.MCX.FileVault2`."""
    variant: Optional[str]
    """What tells apart payloads that share a type."""
    title: str
    summary: str
    facts: tuple[str, ...]
    """`macOS 10.9 or later`, and what else is to be known of the Macs that take it."""


def payload_types() -> tuple[PayloadType, ...]:
    """All payloads that macOS knows, by their types."""
    return tuple(
        PayloadType(facts=tuple(one.pop("facts")), **one)
        for one in ask({"operation": "payload-types"})
    )


def schema(payload: Optional[str] = None) -> dict[str, Any]:
    """The JSON Schema of a payload, a declaration or a preference domain; of the whole policy language without a name."""
    document: dict[str, Any] = ask({"operation": "schema", "payload": payload})
    return document


def settings(search: str = "") -> tuple[Setting, ...]:
    """Settings of the Intune settings catalog, those with a text in their id or category."""
    return tuple(map(_setting, ask({"operation": "settings", "search": search})))


def rules() -> tuple[Rule, ...]:
    """All rules that a check applies."""
    return tuple(Rule(**one) for one in ask({"operation": "rules"}))


def explain(code: str) -> Rule:
    """A rule in full, by its code."""
    return Rule(**ask({"operation": "explain", "code": code}))


def _setting(answer: dict[str, Any]) -> Setting:
    options = tuple(Option(**each) for each in answer.pop("options"))
    return Setting(**answer, options=options)
