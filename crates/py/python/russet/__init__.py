"""Russet compiles macOS management policy.

In goes a folder of policy source, a finished profile or what Python makes; out come configuration profiles, signed or not,
settings-catalog policies of Intune, declarations and all else that a rollout needs. Every key, type, value and version is
checked against what Apple and Microsoft define, before a Mac sees it.

>>> import russet
>>> russet.explain("S004").title
'an unknown key'
"""

from __future__ import annotations

from ._native import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._api import *  # noqa: F403
    from ._api import __all__ as __all__
else:
    # The command is here as well, and needs none of this: what Python has is imported when it is first asked for.
    def _offered():
        from importlib import import_module

        # `from . import _api` would ask this module for it, which is where the question comes from.
        api = import_module("._api", __name__)
        offered = {name: getattr(api, name) for name in api.__all__}
        return {**offered, "__all__": api.__all__}

    def __getattr__(name):
        globals().update(_offered())
        try:
            return globals()[name]
        except KeyError:
            message = f"module 'russet' has no attribute {name!r}"
            raise AttributeError(message) from None

    def __dir__():
        return list(_offered())
