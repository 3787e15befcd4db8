"""Makes the classes of `russet.payloads` from what Russet knows of each payload."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from datetime import datetime
from inspect import Parameter, Signature
from typing import Any, Literal, TypedDict

from ._dictionaries import DICTIONARIES
from ._native import ask
from ._payload import Payload, fill, is_argument
from ._values import from_plain, key_path, to_plain
from .diagnostics import Diagnostics
from .errors import ValidationError

_TYPES: Mapping[str, Any] = {
    "string": str,
    "integer": int,
    "real": float,
    "boolean": bool,
    "date": datetime,
    "data": bytes,
    "array": Sequence[Any],
    "dictionary": Mapping[str, Any],
    "any": Any,
}


class _LeftOut:
    """Stands in a signature for a value that need not be given."""

    def __repr__(self) -> str:
        return "..."


_LEFT_OUT = _LeftOut()


@functools.lru_cache(maxsize=None)
def models() -> Mapping[str, str]:
    """The payload type of each class."""
    answer = ask({"operation": "payload-types"})
    return {one["model"]: one["payload_type"] for one in answer}


def names() -> list[str]:
    """Everything that `thing` makes."""
    return [*models(), *DICTIONARIES]


def thing(name: str, module: str) -> object:
    """The class of this name, or the type of a dictionary within a payload."""
    if name in models():
        return _payload_class(name, module)
    if name in DICTIONARIES:
        return _dictionary_type(name, module)
    # Only who makes a mistake waits for this.
    import difflib

    near = difflib.get_close_matches(name, names(), n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise AttributeError(f"module {module!r} has no attribute {name!r}{hint}")


def _payload_class(model: str, module: str) -> type[Payload]:
    about = ask({"operation": "payload", "model": model})
    payload_type = about["payload_type"]

    def __init__(
        self: Payload, content: Mapping[str, Any] = {}, /, **keys: Any
    ) -> None:
        fill(self, payload_type, _united(model, content, keys))
        _check(model, self._content)

    signature: Any = __init__
    signature.__signature__ = _signature(about["keys"])
    __init__.__qualname__ = f"{model}.__init__"
    __init__.__module__ = module
    return type(
        model,
        (Payload,),
        {
            "__doc__": _text(about),
            "__init__": __init__,
            "__module__": module,
            "__slots__": (),
        },
    )


def _united(
    model: str, content: Mapping[str, Any], keys: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The keys of both; one that is in both is said to be, and not guessed at."""
    if not keys or not isinstance(content, Mapping):
        return content
    for key in keys:
        if key in content:
            error = ValidationError(f"{model}: `{key}` is given twice")
            error.key = key
            raise error
    return {**content, **keys}


def _check(model: str, content: dict[str, Any]) -> None:
    """Raises what is wrong with names and values."""
    found = Diagnostics.from_dicts(
        ask(
            {
                "operation": "check-payload",
                "model": model,
                "content": to_plain(content),
                "spelling": "python",
            }
        )
    )
    if not found:
        return
    first = found[0]
    key = key_path(first.pointer, content)
    # The message names the last key; the way to it is said where there is one.
    within = f" (in `{key}`)" if key and key not in first.message else ""
    error = ValidationError(
        f"{model}: {first.message}{within}", help=first.help, diagnostics=found
    )
    error.key = key
    raise error


def _signature(keys: Sequence[Mapping[str, Any]]) -> Signature:
    """With what has to be given, what may be given, and keys of any name where the payload has them."""
    parameters = [
        Parameter("self", Parameter.POSITIONAL_ONLY),
        Parameter(
            "content",
            Parameter.POSITIONAL_ONLY,
            default=_LEFT_OUT,
            annotation=Mapping[str, Any],
        ),
    ]
    others = []
    for key in keys:
        if key["is_any"]:
            kind = Parameter.VAR_KEYWORD
            others.append(Parameter("others", kind, annotation=_annotation(key)))
        elif is_argument(key["name"]) and key["name"] != "PayloadType":
            parameters.append(
                Parameter(
                    key["name"],
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if key["required"] else _LEFT_OUT,
                    annotation=_annotation(key),
                )
            )
    return Signature([*parameters, *others], return_annotation=None)


def _annotation(key: Mapping[str, Any]) -> Any:
    if key["values"] and key["kind"] != "real":
        return Literal[tuple(key["values"])]
    return _TYPES[key["kind"]]


def _text(about: Mapping[str, Any]) -> str:
    """What `help` shows: what the payload does, and every key of it."""
    parts = [f"{about['title']}: the payload `{about['payload_type']}`."]
    if about["summary"]:
        parts.append(_spelt(about["summary"]))
    if about["facts"]:
        parts.append(_sentence(about["facts"]))
    lines = [_line(key) for key in about["keys"] if key["name"] != "PayloadType"]
    return "\n\n".join([*parts, "\n".join(lines)])


def _line(key: Mapping[str, Any]) -> str:
    name = "others" if key["is_any"] else key["name"]
    facts = ["required"] if key["required"] else []
    facts += key["facts"]
    if key["default"] is not None:
        facts.append(f"default `{from_plain(key['default'])!r}`")
    if key["values"]:
        facts.append("one of " + ", ".join(f"`{value!r}`" for value in key["values"]))
    low, high = key["minimum"], key["maximum"]
    facts += [f"at least {low:g}"] if low is not None else []
    facts += [f"at most {high:g}"] if high is not None else []
    if key["is_secret"]:
        facts.append("a secret")
    text = " ".join(part for part in (_spelt(key["summary"]), _sentence(facts)) if part)
    return (
        f"- `{name}` ({key['kind']}): {text}" if text else f"- `{name}` ({key['kind']})"
    )


def _sentence(facts: Sequence[str]) -> str:
    text = "; ".join(facts)
    if not text.startswith("macOS"):
        text = text[:1].upper() + text[1:]
    return f"{text}." if text else ""


def _spelt(text: str) -> str:
    """With booleans as Python writes them."""
    return text.replace("`true`", "`True`").replace("`false`", "`False`")


def _dictionary_type(name: str, module: str) -> object:
    model, *path = DICTIONARIES[name]
    about = ask({"operation": "payload", "model": model, "path": path})
    fields = {key["name"]: _annotation(key) for key in about["keys"]}
    made: Any = TypedDict(name, fields, total=False)  # type: ignore[misc]
    made.__module__ = module
    made.__doc__ = "\n".join(
        [f"A dictionary of `{model}`.", "", *map(_line, about["keys"])]
    )
    return made
