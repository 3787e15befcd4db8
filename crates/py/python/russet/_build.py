"""What a policy becomes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Mapping, Optional

from ._plain import Plain
from .diagnostics import Diagnostics

__all__ = ["Artifact", "Build", "Delivery", "Written"]


@dataclass(frozen=True)
class Artifact(Plain):
    """A file of a build."""

    path: str
    """Where it goes in the output folder, `profiles/dock.mobileconfig`."""
    kind: str
    """What it is, as the manifest says it: `configuration-profile`, `settings-catalog-policy`."""
    name: str
    """What it was made from, `Disk encryption`."""
    content: bytes
    """What the file holds."""
    source: Optional[str]
    """The file that it comes from, from the policy folder on."""
    reason: Optional[str]
    """Why it has this form, where Russet chose."""

    def json(self) -> Any:
        """The content of a JSON file."""
        return json.loads(self.content)

    def __repr__(self) -> str:
        return f"<Artifact {self.path}: {len(self.content)} bytes>"


@dataclass(frozen=True)
class Delivery:
    """How a profile reaches the Mac."""

    profile: str
    """The name of the profile in the policy."""
    deliver: str
    """`mobileconfig`, `settings-catalog`, `declaration` or `preference-file`."""
    reason: Optional[str]
    """Why, where the policy left the choice to Russet."""


@dataclass(frozen=True)
class Written:
    """What writing a build has changed."""

    written: int
    """Files that are new or changed, the manifest included."""
    unchanged: int
    """Files that were there already, the same to the byte."""
    removed: int
    """Files of the build before that are gone."""


@dataclass(frozen=True)
class Build(Plain):
    """Everything that a policy has become; `build["profiles/dock.mobileconfig"]` is the artifact of that path."""

    artifacts: tuple[Artifact, ...]
    manifest: bytes
    """`manifest.json`: every artifact, and what to do with it in Microsoft Graph."""
    deliveries: tuple[Delivery, ...]
    without_id: tuple[str, ...]
    """Names that still stand in braces where the ids of a tenant belong."""
    written: Optional[Written]
    """`None` where nothing was written."""
    diagnostics: Diagnostics
    """Warnings and notes."""

    def __getitem__(self, path: str) -> Artifact:
        for artifact in self.artifacts:
            if artifact.path == path:
                return artifact
        raise KeyError(path)

    def __repr__(self) -> str:
        return f"<Build: {len(self.artifacts)} artifacts>"


def to_build(answer: Mapping[str, Any]) -> Build:
    """From the answer of the native half."""
    written = answer["written"]
    return Build(
        artifacts=tuple(Artifact(**one) for one in answer["artifacts"]),
        manifest=answer["manifest"],
        deliveries=tuple(Delivery(**one) for one in answer["deliveries"]),
        without_id=tuple(answer["without_id"]),
        written=None if written is None else Written(*written),
        diagnostics=Diagnostics.from_dicts(
            answer["diagnostics"], files=answer["files"]
        ),
    )
