"""Writes small configuration profiles, the same ones every time: what an administrator's folder looks like.

    python3 benches/profiles.py FOLDER COUNT
"""

import pathlib
import plistlib
import random
import sys
import uuid

# A payload type, and for each of its keys the values to choose from.
PAYLOADS = [
    ("com.apple.security.firewall", {"EnableFirewall": [True], "EnableStealthMode": [True, False], "BlockAllIncoming": [False]}),
    ("com.apple.dock", {"autohide": [True, False], "tilesize": [32, 48, 64], "orientation": ["bottom", "left", "right"]}),
    ("com.apple.screensaver", {"moduleName": ["Flurry"], "idleTime": [300, 600], "askForPassword": [True], "askForPasswordDelay": [0, 5]}),
    ("com.apple.systempolicy.control", {"EnableAssessment": [True], "AllowIdentifiedDevelopers": [True, False]}),
    ("com.apple.loginwindow", {"SHOWFULLNAME": [True, False], "LoginwindowText": ["Property of Contoso", "Contoso"]}),
    ("com.apple.applicationaccess", {"allowAirDrop": [True, False], "allowCamera": [True], "allowEraseContentAndSettings": [False]}),
    ("com.apple.notificationsettings", {"NotificationSettings": [[{"BundleIdentifier": "com.contoso.help", "NotificationsEnabled": True}]]}),
    ("com.apple.servicemanagement", {"Rules": [[{"RuleType": "TeamIdentifier", "RuleValue": "UBF8T346G9", "Comment": "Defender"}]]}),
    ("com.apple.system-extension-policy", {"AllowedSystemExtensions": [{"UBF8T346G9": ["com.microsoft.wdav.epsext", "com.microsoft.wdav.netext"]}]}),
    ("com.apple.wifi.managed", {"SSID_STR": ["Contoso", "Contoso guests"], "EncryptionType": ["None"], "HIDDEN_NETWORK": [False]}),
]

# Every so many profiles one has a fault, so that reporting is measured too.
FAULT_EVERY = 4


def identified(kind, name, dictionary):
    """Adds the keys that every payload and profile has."""
    key = f"com.contoso.bench.{name}"
    return dictionary | {
        "PayloadType": kind,
        "PayloadVersion": 1,
        "PayloadIdentifier": key,
        "PayloadUUID": str(uuid.uuid5(uuid.NAMESPACE_DNS, key)).upper(),
        "PayloadDisplayName": name,
    }


def profile(number, choose):
    """A profile with one payload; `choose` is the source of chance."""
    kind, keys = PAYLOADS[number % len(PAYLOADS)]
    settings = {key: choose.choice(values) for key, values in keys.items()}
    if number % FAULT_EVERY == FAULT_EVERY - 1:
        # A key that nobody knows, near one that everybody does.
        first = next(iter(settings))
        settings[first + "s"] = settings[first]
    payload = identified(kind, f"{number}.{kind}", settings)
    return identified("Configuration", str(number), {"PayloadScope": "System", "PayloadContent": [payload]})


def write(folder, count, seed=0):
    """Writes `count` profiles into a folder; another seed chooses other values."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    choose = random.Random(seed)
    for number in range(count):
        data = plistlib.dumps(profile(number, choose))
        (folder / f"{number:05}.mobileconfig").write_bytes(data)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]))
