"""Signing, verifying and unsigning."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Mapping, NoReturn, Optional, Union

from . import _native
from ._files import Source, read
from ._plain import Plain
from .diagnostics import Diagnostics
from .errors import SigningError

__all__ = [
    "Certificate",
    "Signature",
    "Signer",
    "Verification",
    "sign",
    "unsign",
    "verify",
]


class Signer:
    """A private key with the certificates that go with it.

    The key stays in this process: a signer cannot be pickled. Where several processes sign, each makes its own.
    """

    __slots__ = ("_native",)

    def __init__(self, native: _native.Signer) -> None:
        self._native = native

    @classmethod
    def from_pem(
        cls,
        certificate: Source,
        key: Source,
        *,
        chain: Optional[Source] = None,
        password: Optional[str] = None,
        signing_time: Union[bool, datetime] = False,
    ) -> Signer:
        """From a certificate and its private key, PEM.

        `chain` holds the certificates that lead to the root; they may also follow the certificate. `password` opens an
        encrypted key. `signing_time` records the time of signing, `True` for now: without it the same profile gives the
        same bytes each time.
        """
        native = _native.Signer.from_pem(
            read(certificate),
            read(key),
            None if chain is None else read(chain),
            password,
            _seconds(signing_time),
        )
        return cls(native)

    @classmethod
    def from_pkcs12(
        cls,
        file: Source,
        *,
        password: Optional[str] = None,
        signing_time: Union[bool, datetime] = False,
    ) -> Signer:
        """From a PKCS#12 file (`.p12`, `.pfx`) with the certificate, its private key and the chain."""
        native = _native.Signer.from_pkcs12(
            read(file), password, _seconds(signing_time)
        )
        return cls(native)

    @property
    def subject(self) -> str:
        """Whose certificate it is, `CN=Contoso Signing,O=Contoso`."""
        return self._native.subject

    @property
    def diagnostics(self) -> Diagnostics:
        """What there is to say of the certificate: it expires soon, it is meant for something else."""
        return Diagnostics.from_dicts(self._native.findings)

    def __repr__(self) -> str:
        return f"<Signer {self.subject}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a Signer cannot be pickled, so that its key stays in this process: make one where you sign"
        )


@dataclass(frozen=True)
class Certificate:
    """What a certificate says about itself."""

    subject: str
    """Whose it is, `CN=Contoso Signing,O=Contoso`."""
    issuer: str
    serial: str
    """In hexadecimal, two digits a byte."""
    key: str
    """Kind of key, `RSA 2048`."""
    sha256: str
    """Fingerprint of the whole certificate, in hexadecimal."""
    not_before: datetime
    not_after: datetime


@dataclass(frozen=True)
class Signature:
    """One signature that holds."""

    certificate: Certificate
    """The certificate whose key signed."""
    algorithm: str
    """How it was signed, `RSA with SHA-256`."""
    signing_time: Optional[datetime]
    """When it was signed, according to the signer."""
    trusted_by: Optional[Certificate]
    """The trusted certificate that the chain leads to; `None` where none was given to trust."""


@dataclass(frozen=True)
class Verification(Plain):
    """A signed file whose every signature holds."""

    content: bytes
    """What was signed, byte for byte."""
    signatures: tuple[Signature, ...]
    diagnostics: Diagnostics
    """Warnings about certificates and algorithms."""

    def __repr__(self) -> str:
        signers = ", ".join(one.certificate.subject for one in self.signatures)
        return f"<Verification: {len(self.content)} bytes signed by {signers}>"


def sign(content: Source, signer: Signer) -> bytes:
    """A profile with a signature around it, as `russet sign` makes it."""
    if not isinstance(signer, Signer):
        raise TypeError(
            f"`signer` is {type(signer).__name__}: make one with Signer.from_pem or Signer.from_pkcs12"
        )
    request = {"operation": "sign", "content": read(content)}
    answer = _native.ask(request, signer=signer._native)
    signed: bytes = answer["content"]
    return signed


def verify(content: Source, trust: Optional[Source] = None) -> Verification:
    """Verifies each signature of a signed file.

    With `trust`, certificates in PEM, a valid chain has to lead from each signer to one of them as well. A signature that does
    not hold, or a file without one, raises `SigningError`.
    """
    request = {
        "operation": "verify",
        "content": read(content),
        "trust": None if trust is None else read(trust),
    }
    answer = _native.ask(request)
    return Verification(
        content=answer["content"],
        signatures=tuple(map(_signature, answer["signers"])),
        diagnostics=Diagnostics.from_dicts(answer["diagnostics"]),
    )


def unsign(content: Source) -> bytes:
    """The profile within a signed file. The signature is not verified."""
    answer = _native.ask({"operation": "unsign", "content": read(content)})
    unsigned: bytes = answer["content"]
    return unsigned


def _signature(answer: Mapping[str, Any]) -> Signature:
    signed, anchor = answer["signing_time"], answer["trusted_by"]
    return Signature(
        certificate=_certificate(answer["certificate"]),
        algorithm=answer["algorithm"],
        signing_time=None if signed is None else _time(signed),
        trusted_by=None if anchor is None else _certificate(anchor),
    )


def _certificate(answer: Mapping[str, Any]) -> Certificate:
    times = {name: _time(answer[name]) for name in ("not_before", "not_after")}
    fields: dict[str, Any] = {**answer, **times}
    return Certificate(**fields)


def _time(text: str) -> datetime:
    """`2026-11-25T08:00:00Z` as a time in UTC."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)


def _seconds(signing_time: Union[bool, datetime]) -> Optional[int]:
    """Since 1970; as for the command, `SOURCE_DATE_EPOCH` says what now is, where it is set."""
    if signing_time is False:
        return None
    if signing_time is not True:
        return int(signing_time.timestamp())
    now = os.environ.get("SOURCE_DATE_EPOCH")
    if now is None:
        return int(time.time())
    if not now.isdecimal():
        raise SigningError(f"SOURCE_DATE_EPOCH is `{now}`; it takes seconds since 1970")
    return int(now)
