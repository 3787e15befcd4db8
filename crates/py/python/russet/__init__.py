"""Russet compiles macOS management policy.

In goes a folder of policy source, a finished profile or what Python makes; out come configuration profiles, signed or not,
settings-catalog policies of Intune, declarations and all else that a rollout needs. Every key, type, value and version is
checked against what Apple and Microsoft define, before a Mac sees it.

>>> import russet
>>> russet.explain("S004").title
'an unknown key'
"""

from __future__ import annotations

from ._knowledge import (
    Option,
    Rule,
    Setting,
    explain,
    rules,
    schema,
    settings,
)
from ._native import __version__
from ._signing import Certificate, Signature, Signer, Verification, sign, unsign, verify
from .diagnostics import Diagnostic, Diagnostics, Severity
from .errors import ReadError, RussetError, SigningError, ValidationError

__all__ = [
    "Certificate",
    "Diagnostic",
    "Diagnostics",
    "Option",
    "ReadError",
    "Rule",
    "RussetError",
    "Setting",
    "Severity",
    "Signature",
    "Signer",
    "SigningError",
    "ValidationError",
    "Verification",
    "__version__",
    "explain",
    "rules",
    "schema",
    "settings",
    "sign",
    "unsign",
    "verify",
]
