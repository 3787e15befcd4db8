"""One class for each payload that macOS knows: its arguments are Apple's keys.

>>> from russet.payloads import FileVault
>>> FileVault(Enable="On", Defer=True)
FileVault(Enable='On', Defer=True)

Wrong names, types and values are refused at once. Keys that are no names in Python go into one dictionary before the others:

>>> from russet.payloads import Dock
>>> Dock({"static-only": True}, autohide=True)
Dock({'static-only': True}, autohide=True)

The dictionaries within payloads have types too, `DockStaticItem`, for those who check theirs. `help(FileVault)` shows what each
key means.
"""

from __future__ import annotations


# The stub beside this file names all that there is; here it is made when it is asked for, and so are its makers imported.
def __getattr__(name: str) -> object:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ._classes import thing

    made = thing(name, __name__)
    globals()[name] = made
    return made


def __dir__() -> list[str]:
    from ._classes import names

    return sorted({*globals(), *names()})
