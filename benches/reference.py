"""The least that a validator in Python does: read every profile, and hold its keys against a table.

    python3 benches/reference.py FOLDER

It knows only the payloads of `profiles.py`, no versions and no rules, and says no places. What it takes is a lower
bound for a real validator in Python, so a comparison with it flatters nobody but the validator.
"""

import pathlib
import plistlib
import sys

from profiles import PAYLOADS

COMMON = {
    "PayloadType": str,
    "PayloadVersion": int,
    "PayloadIdentifier": str,
    "PayloadUUID": str,
    "PayloadDisplayName": str,
}
TOP_LEVEL = COMMON | {"PayloadScope": str, "PayloadContent": list}
KNOWN = {kind: COMMON | {key: type(values[0]) for key, values in keys.items()} for kind, keys in PAYLOADS}


def faults(dictionary, known):
    """What is wrong with one dictionary."""
    for key in COMMON.keys() - dictionary.keys():
        yield f"{key} is missing"
    for key, value in dictionary.items():
        if key not in known:
            yield f"{key} is unknown"
        elif type(value) is not known[key]:
            yield f"{key} has the wrong type"


def main():
    """Prints every fault and says by the exit code whether there were any."""
    count = 0
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.mobileconfig")):
        root = plistlib.loads(path.read_bytes())
        found = list(faults(root, TOP_LEVEL))
        for payload in root["PayloadContent"]:
            found += faults(payload, KNOWN[payload["PayloadType"]])
        count += len(found)
        for fault in found:
            print(f"{path}: {fault}")
    print(f"{count} faults")
    sys.exit(count > 0)


if __name__ == "__main__":
    main()
