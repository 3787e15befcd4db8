"""Policies: read from a folder or a file, or made in Python."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Iterable, Mapping, Optional, Sequence, Union

from . import _native
from ._build import Build, to_build
from ._check import found
from ._compare import Audit, Difference, audit, diff
from ._files import PathLike, Source, read
from ._inputs import Given, to_input
from ._profile import Profile, from_answer
from ._signing import Signer
from ._target import Enrollment, MacOS, Scope, to_codes
from ._values import to_plain
from .diagnostics import Diagnostics
from .errors import ReadError

__all__ = ["Object", "Policy", "load"]


@dataclass(frozen=True)
class Object:
    """An object of a policy that is no profile: a group, an app, a compliance policy."""

    kind: str
    """`group`, `compliance`, `app`, as its document begins in policy source."""
    name: str


class Policy:
    """Profiles and other objects that belong together.

    `Policy.load` reads a policy folder; `russet.load` anything that Russet reads. A policy can also be made of
    profiles:

    >>> import russet
    >>> policy = russet.Policy(
    ...     [russet.Profile(name="Dock", payloads=[russet.Payload("com.apple.dock", {"autohide": True})])],
    ...     identifier="com.contoso.mac",
    ... )
    >>> [artifact.path for artifact in policy.build().artifacts]
    ['graph/configurationPolicies/dock.json']

    A policy holds what was read of it: it stays as it is when the files change, and it can be pickled and built elsewhere.
    Secrets that it takes from the environment are then in the pickle.
    """

    __slots__ = ("_answer", "_input")

    _input: _native.Input
    _answer: Optional[Mapping[str, Any]]

    def __init__(
        self,
        profiles: Iterable[Profile] = (),
        *,
        organization: Optional[str] = None,
        identifier: Optional[str] = None,
        documents: Iterable[Mapping[str, Any]] = (),
        variables: Optional[Mapping[str, str]] = None,
    ) -> None:
        """A policy of these profiles.

        `identifier` is the prefix of every identifier that is derived. `documents` are other documents of the policy
        language, each as a dictionary: `{"group": "Pilot", …}`.
        """
        root = {"russet": 1, "organization": organization, "identifier": identifier}
        known = {key: value for key, value in root.items() if value is not None}
        written = [profile.to_document() for profile in profiles]
        made = [known, *written, *map(to_plain, map(dict, documents))]
        self._input = _native.Input.documents(made, dict(variables or {}))
        self._answer = None

    @classmethod
    def load(
        cls, path: PathLike, *, variables: Optional[Mapping[str, str]] = None
    ) -> Policy:
        """Reads a policy folder, the one that holds `russet.yaml`.

        `variables` are values for the variables of the policy. What cannot be read is in `diagnostics`, and is found by
        `check` as well; only a path that is not there raises `ReadError`.
        """
        if not os.path.isdir(path):
            raise ReadError(
                f"{os.fspath(path)} is not a folder; name the folder that holds russet.yaml"
            )
        return _read(to_input(path, variables=variables))

    def _read(self) -> Mapping[str, Any]:
        answer = self._answer
        if answer is None:
            answer = self._answer = _native.ask({"operation": "read"}, self._input)
        return answer

    @property
    def organization(self) -> Optional[str]:
        """Who it is for."""
        organization: Optional[str] = self._read()["organization"]
        return organization

    @property
    def identifier(self) -> Optional[str]:
        """The prefix of every identifier that is derived."""
        identifier: Optional[str] = self._read()["identifier"]
        return identifier

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """Its profiles, in the order of their files."""
        answer = self._read()
        return tuple(
            from_answer(one, answer["organization"]) for one in answer["profiles"]
        )

    @property
    def objects(self) -> tuple[Object, ...]:
        """Its other objects, in the order of their files."""
        return tuple(Object(**one) for one in self._read()["objects"])

    @property
    def diagnostics(self) -> Diagnostics:
        """What there was to say of reading it; `check` finds this and all else."""
        answer = self._read()
        return Diagnostics.from_dicts(answer["diagnostics"], files=answer["files"])

    def check(
        self,
        *,
        macos: MacOS = None,
        enrollment: Optional[Enrollment] = None,
        supervised: Optional[bool] = None,
        scope: Optional[Scope] = None,
        allow: Sequence[str] = (),
    ) -> Diagnostics:
        """Everything that is wrong with the policy.

        `macos` is the oldest macOS of the Macs, such as `"14"` or `"15.1"`; it and the others win over what the policy says
        of its Macs. What a rule in `allow` finds becomes a note.
        """
        return found(
            [self._input],
            macos=macos,
            enrollment=enrollment,
            supervised=supervised,
            scope=scope,
            allow=allow,
        )

    def build(
        self,
        out: Optional[PathLike] = None,
        *,
        signer: Optional[Signer] = None,
        ids: Union[Source, Mapping[str, str], None] = None,
        allow: Sequence[str] = (),
    ) -> Build:
        """What becomes of the policy: profiles, Graph objects, declarations.

        With `out` the files are written into that folder, all of them or none, as `russet build` does; without it they are
        only in the result. `signer` signs the profiles. `ids` are the ids that a tenant has given, as a dictionary or a JSON
        file.

        Raises `ValidationError` where the policy has an error: nothing is written then.
        """
        request = {
            "operation": "build",
            "allow": to_codes(allow),
            "out": None if out is None else os.fspath(out),
            "ids": _ids(ids),
        }
        answer = _native.ask(
            request, self._input, signer=None if signer is None else signer._native
        )
        return to_build(answer)

    def diff(self, other: Given, *, all: bool = False) -> Difference:
        """What another policy sets differently; see `russet.diff`."""
        return diff(self, other, all=all)

    def audit(self, installed: Source) -> Audit:
        """What a Mac has of the policy; see `russet.audit`."""
        return audit(self, installed)

    def __repr__(self) -> str:
        answer = self._read()
        profiles, objects = len(answer["profiles"]), len(answer["objects"])
        return f"<Policy: {profiles} profiles, {objects} other objects>"

    def __getstate__(self) -> _native.Input:
        return self._input

    def __setstate__(self, state: _native.Input) -> None:
        self._input, self._answer = state, None


def load(
    source: Source,
    *,
    name: Optional[str] = None,
    variables: Optional[Mapping[str, str]] = None,
) -> Policy:
    """Reads whatever Russet reads: a policy folder, policy source, a profile (signed or not), Graph JSON, a declaration.

    `name` is what diagnostics call a file that has no path; one that ends in `.yaml` or `.json` says what it is.
    """
    return _read(to_input(source, name=name, variables=variables))


def _read(given: _native.Input) -> Policy:
    """The policy, read now: it is what it is from here on."""
    policy = Policy.__new__(Policy)
    policy.__setstate__(given)
    policy._read()
    return policy


def _ids(ids: Union[Source, Mapping[str, str], None]) -> Optional[bytes]:
    if ids is None:
        return None
    if isinstance(ids, Mapping):
        import json

        return json.dumps(dict(ids)).encode()
    return read(ids)
