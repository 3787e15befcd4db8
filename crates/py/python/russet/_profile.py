"""Profiles: payloads that are installed and removed together."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Iterable, Literal, Mapping, Optional, Sequence

from . import _native
from ._check import found
from ._payload import Payload
from ._signing import Signer
from ._target import Enrollment, MacOS, Scope, to_codes
from ._values import from_plain, literal, to_plain
from .diagnostics import Diagnostics

__all__ = ["Deliver", "Profile"]

Deliver = Literal[
    "auto", "settings-catalog", "mobileconfig", "preference-file", "declaration"
]
"""How a profile reaches the Mac."""


@dataclass(frozen=True)
class Profile:
    """A configuration profile.

    >>> import russet
    >>> dock = russet.Payload("com.apple.dock", {"autohide": True})
    >>> profile = russet.Profile(name="Dock", identifier="com.contoso.mac.dock", payloads=[dock])
    >>> profile.to_dict()["PayloadContent"][0]["autohide"]
    True

    Identifiers, UUIDs and display names that are not given are derived, always in the same way.
    """

    payloads: Sequence[Payload] = ()
    name: str = ""
    """What people call it; without one, its identifier."""
    identifier: Optional[str] = None
    organization: Optional[str] = None
    description: Optional[str] = None
    scope: Optional[Scope] = None
    """The channel that it goes to; the device's unless it is said."""
    deliver: Deliver = "auto"
    assign: Any = None
    """Who gets it, as policy source says it: `{"all-devices": True}`."""
    allow: Mapping[str, str] = field(default_factory=dict)
    """Rules that are accepted for this profile, each with the reason."""
    envelope: Mapping[str, Any] = field(default_factory=dict)
    """Apple's other keys of the profile itself: `{"PayloadRemovalDisallowed": True}`."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """Other fields of its document in policy source: `{"target": {"macos": "15"}}`."""
    is_literal: bool = False
    """`${name}` stands for these characters, not for a variable: so it is in what was read."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "payloads", tuple(self.payloads))
        if not self.name:
            object.__setattr__(self, "name", self.identifier or "Profile")

    def to_document(self) -> dict[str, Any]:
        """The profile as a document of policy source."""
        payloads: dict[str, Any] = {}
        for payload in self.payloads:
            payloads.setdefault(payload.payload_type, []).append(dict(payload))
        head = "declarations" if "declarations" in self.fields else "profile"
        written: dict[str, Any] = {
            head: self.name,
            "identifier": self.identifier,
            "organization": self.organization,
            "description": self.description,
            "scope": self.scope,
            "deliver": self.deliver,
            "assign": self.assign,
            "allow": dict(self.allow) or None,
            "envelope": dict(self.envelope) or None,
            **{key: value for key, value in self.fields.items() if key != head},
            "payloads": {
                payload_type: several[0] if len(several) == 1 else several
                for payload_type, several in payloads.items()
            },
        }
        document = {
            key: to_plain(value) for key, value in written.items() if value is not None
        }
        return literal(document) if self.is_literal else document

    def check(
        self,
        *,
        macos: MacOS = None,
        enrollment: Optional[Enrollment] = None,
        supervised: Optional[bool] = None,
        scope: Optional[Scope] = None,
        allow: Sequence[str] = (),
    ) -> Diagnostics:
        """Everything that is wrong with the profile; see `Policy.check`."""
        return found(
            [self._input()],
            macos=macos,
            enrollment=enrollment,
            supervised=supervised,
            scope=scope,
            allow=allow,
        )

    def to_mobileconfig(
        self, *, signer: Optional[Signer] = None, allow: Sequence[str] = ()
    ) -> bytes:
        """The profile as the bytes of a `.mobileconfig`, signed where there is a signer.

        Raises `ValidationError` where the profile has an error.
        """
        native = None if signer is None else signer._native
        content: bytes = self._form("mobileconfig", allow, native)
        return content

    def to_settings_catalog(self, *, allow: Sequence[str] = ()) -> dict[str, Any]:
        """The profile as a policy of the Intune settings catalog, ready to be posted to Microsoft Graph.

        Raises `ValidationError` where the catalog lacks one of the keys.
        """
        policy: dict[str, Any] = json.loads(self._form("settings-catalog", allow))
        return policy

    def to_dict(self, *, allow: Sequence[str] = ()) -> dict[str, Any]:
        """The profile as the dictionary that its `.mobileconfig` holds, with everything that is derived."""
        content: dict[str, Any] = from_plain(self._form("dictionary", allow))
        return content

    def to_yaml(self) -> str:
        """The profile as policy source."""
        text: str = self._form("yaml", ())
        return text

    def _form(
        self, form: str, allow: Iterable[str], signer: Optional[_native.Signer] = None
    ) -> Any:
        request = {"operation": "form", "form": form, "allow": to_codes(allow)}
        return _native.ask(request, self._input(), signer=signer)

    def _input(self) -> _native.Input:
        return _native.Input.documents([self.to_document()], {})


# What a document says in fields that a profile has as well.
_FIELDS = ("organization", "description", "scope", "deliver", "assign", "allow")


def from_answer(answer: Mapping[str, Any], organization: Optional[str]) -> Profile:
    """From the answer of the native half, for a policy of this organization."""
    document = from_plain(answer["document"])
    document.pop("profile", None)
    document.pop("identifier", None)
    fields = {name: document.pop(name) for name in _FIELDS if name in document}
    if isinstance(fields.get("scope"), str):
        fields["scope"] = fields["scope"].lower()
    fields.setdefault("organization", organization)
    payloads = [
        Payload._as_read(one["payload_type"], from_plain(one["content"]))
        for one in answer["payloads"]
    ]
    return Profile(
        payloads=payloads,
        name=answer["name"],
        identifier=answer["identifier"],
        envelope=document.pop("envelope", {}),
        fields=document,
        is_literal=True,
        **fields,
    )
