"""The `russet` command."""

from __future__ import annotations

import signal
import sys

from ._native import command


def main() -> int:
    """Runs the command with the arguments of this process, and gives its exit status."""
    # The command is native from here on: an interrupt, or a reader that has seen enough, ends it as it ends any program.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.stdout.flush()
    return command(["russet", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
