"""Times the Python package against what a script does without it, in turns, and prints the ratios.

    pip install russet    # or the wheel in target/wheels
    python3 benches/python.py

The script reads and writes profiles with `plistlib`, holds their keys against a table (`reference.py`) and signs with a
subprocess of `openssl cms` for each. It knows no versions and no rules, so it is the least that a script can do. A real
validator takes the place of the table with `--validator 'COMMAND'`.
"""

import argparse
import pathlib
import plistlib
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import profiles
import reference
import russet

COUNT = 1_000
THREADS = 2


def in_turns(functions, rounds):
    """Runs each of the functions once a round, so that a busy machine slows all alike; the median of each, in seconds."""
    taken = [[] for _ in functions]
    for _ in range(rounds):
        for function, times in zip(functions, taken):
            start = time.perf_counter()
            function()
            times.append(time.perf_counter() - start)
    return [statistics.median(times) for times in taken]


def show(what, ours, theirs):
    print(f"{what:<36}{ours * 1e3:>10.0f} ms{theirs * 1e3:>12.0f} ms{theirs / ours:>9.1f} times")


def settings(number):
    """What the profile of this number sets: a payload type, and a value for each of its keys."""
    kind, keys = profiles.PAYLOADS[number % len(profiles.PAYLOADS)]
    return kind, {key: values[number % len(values)] for key, values in keys.items()}


def with_russet():
    """The bytes of a thousand profiles, by Russet: identifiers, checks and all."""
    policy = russet.Policy(
        [
            russet.Profile(
                name=f"Bench {number}",
                payloads=[russet.Payload(*settings(number))],
                deliver="mobileconfig",
                allow={"C001": "they are to be alike", "C003": "they are to be alike"},
            )
            for number in range(COUNT)
        ],
        identifier="com.contoso.bench",
    )
    return policy


def with_plistlib():
    """The bytes of a thousand profiles, by `plistlib`: nothing is checked."""
    return [plistlib.dumps(by_hand(number)) for number in range(COUNT)]


def by_hand(number):
    kind, keys = settings(number)
    name = f"com.contoso.bench.bench-{number}"
    payload = {
        **keys,
        "PayloadType": kind,
        "PayloadVersion": 1,
        "PayloadIdentifier": f"{name}.{kind}",
        "PayloadUUID": str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{name}.{kind}")).upper(),
        "PayloadDisplayName": kind,
    }
    return {
        "PayloadContent": [payload],
        "PayloadDisplayName": f"Bench {number}",
        "PayloadIdentifier": name,
        "PayloadScope": "System",
        "PayloadType": "Configuration",
        "PayloadUUID": str(uuid.uuid5(uuid.NAMESPACE_DNS, name)).upper(),
        "PayloadVersion": 1,
    }


def check_by_hand(folder):
    """Every fault that the table knows."""
    found = []
    for path in sorted(folder.glob("*.mobileconfig")):
        root = plistlib.loads(path.read_bytes())
        found += reference.faults(root, reference.TOP_LEVEL)
        for payload in root["PayloadContent"]:
            found += reference.faults(payload, reference.KNOWN[payload["PayloadType"]])
    return found


def make_key(folder):
    """A certificate and its key, RSA 2048."""
    subprocess.run(
        shlex.split(
            "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30"
            " -subj '/CN=Bench' -addext keyUsage=digitalSignature"
        ),
        cwd=folder,
        check=True,
        capture_output=True,
    )
    return folder / "cert.pem", folder / "key.pem"


def sign_by_hand(folder, certificate, key, contents):
    """A process of OpenSSL for each, as many at once as there are threads."""
    command = ["openssl", "cms", "-sign", "-binary", "-nodetach", "-outform", "DER"]
    command += ["-signer", certificate, "-inkey", key]

    def one(content):
        return subprocess.run(command, input=content, capture_output=True, check=True).stdout

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, contents))


def sign_with_russet(signer, contents):
    """In this process, as many at once as there are threads."""
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(lambda content: russet.sign(content, signer), contents))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--validator", help="a command that takes a folder of profiles")
    parser.add_argument("--rounds", type=int, default=5, help="how often each runs")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        profiles.write(folder / "made", COUNT)
        certificate, key = make_key(folder)
        signer = russet.Signer.from_pem(certificate, key)
        contents = with_plistlib()

        def validate():
            if given.validator is None:
                return check_by_hand(folder / "made")
            return subprocess.run([*shlex.split(given.validator), folder / "made"], capture_output=True)

        def whole_by_hand():
            validate()
            sign_by_hand(folder, certificate, key, with_plistlib())

        def whole_with_russet():
            russet.check(folder / "made")
            with_russet().build(signer=signer)

        pairs = [
            ("check 1,000 profiles", lambda: russet.check(folder / "made"), validate),
            ("build 1,000 profiles", lambda: with_russet().build(), with_plistlib),
            (
                "sign 1,000 profiles, 2 threads",
                lambda: sign_with_russet(signer, contents),
                lambda: sign_by_hand(folder, certificate, key, contents),
            ),
            ("check, build and sign 1,000", whole_with_russet, whole_by_hand),
        ]
        print(f"{'':<36}{'russet':>13}{'a script':>15}")
        taken = in_turns([function for _, *both in pairs for function in both], given.rounds)
        for (what, *_), ours, theirs in zip(pairs, taken[::2], taken[1::2]):
            show(what, ours, theirs)
    print(f"Python {sys.version.split()[0]}, russet {russet.__version__}")


if __name__ == "__main__":
    main()
