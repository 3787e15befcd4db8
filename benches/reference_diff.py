"""The least that a script must do to compare two folders of profiles: read them, write them in one form, compare the lines.

    python3 benches/reference_diff.py OLD NEW
"""

import difflib
import json
import pathlib
import plistlib
import sys


def lines(folder):
    """Every profile as sorted lines of JSON."""
    text = []
    for path in sorted(pathlib.Path(folder).glob("*.mobileconfig")):
        profile = plistlib.loads(path.read_bytes())
        text += [path.name, *json.dumps(profile, indent=1, sort_keys=True, default=str).splitlines()]
    return text


for line in difflib.unified_diff(lines(sys.argv[1]), lines(sys.argv[2]), lineterm=""):
    print(line)
