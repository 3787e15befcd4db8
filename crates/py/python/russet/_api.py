"""All that `russet` offers, from where it is made."""

from __future__ import annotations

from . import payloads
from ._build import Artifact, Build, Delivery, Written
from ._check import check
from ._compare import Audit, Change, Difference, Finding, MetadataChange, audit, diff
from ._convert import Conversion, ConvertedKey, File, Form, convert
from ._import import Imported, ImportedItem, import_
from ._knowledge import (
    Option,
    PayloadType,
    Rule,
    Setting,
    explain,
    payload_types,
    rules,
    schema,
    settings,
)
from ._native import __version__
from ._payload import Payload
from ._plan import (
    Credential,
    Docs,
    Existing,
    Host,
    Plan,
    Prerequisite,
    Reason,
    Step,
    docs,
    plan,
)
from ._policy import Object, Policy, load
from ._profile import Deliver, Profile
from ._render import DeviceProfile, render
from ._signing import Certificate, Signature, Signer, Verification, sign, unsign, verify
from ._target import Enrollment, Scope
from .diagnostics import Diagnostic, Diagnostics, Severity
from .errors import DeviceError, ReadError, RussetError, SigningError, ValidationError

__all__ = [
    "Artifact",
    "Audit",
    "Build",
    "Certificate",
    "Change",
    "Conversion",
    "ConvertedKey",
    "Credential",
    "Deliver",
    "Delivery",
    "DeviceError",
    "DeviceProfile",
    "Diagnostic",
    "Diagnostics",
    "Difference",
    "Docs",
    "Enrollment",
    "Existing",
    "File",
    "Finding",
    "Form",
    "Host",
    "Imported",
    "ImportedItem",
    "MetadataChange",
    "Object",
    "Option",
    "Payload",
    "PayloadType",
    "Plan",
    "Policy",
    "Prerequisite",
    "Profile",
    "ReadError",
    "Reason",
    "Rule",
    "RussetError",
    "Scope",
    "Setting",
    "Severity",
    "Signature",
    "Signer",
    "SigningError",
    "Step",
    "ValidationError",
    "Verification",
    "Written",
    "__version__",
    "audit",
    "check",
    "convert",
    "diff",
    "docs",
    "explain",
    "import_",
    "load",
    "payload_types",
    "payloads",
    "plan",
    "render",
    "rules",
    "schema",
    "settings",
    "sign",
    "unsign",
    "verify",
]
