"""Times the Python package against what a script does without it, in turns, and prints the ratios.

    pip install russet    # or the wheel in target/wheels
    python3 benches/python.py

The script reads and writes profiles with `plistlib`, holds their keys against a table (`reference.py`) and signs with a
subprocess of `openssl cms` for each. It knows no versions and no rules, so it is the least that a script can do. A real
validator takes the place of the table with `--validator 'COMMAND'`. Where `jsonschema` is installed, the profiles are also
held against the JSON Schemas of their payloads with it, which is what a script would do that is to know all keys.
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


def made(number):
    """A profile of a policy, as Python makes it."""
    return russet.Profile(
        name=f"Bench {number}",
        identifier=f"com.contoso.bench.bench-{number}",
        payloads=[russet.Payload(*settings(number))],
    )


def with_russet(signer=None):
    """The bytes of a thousand profiles, by Russet: checked, and signed where there is a signer."""
    if signer is None:
        return [made(number).to_mobileconfig() for number in range(COUNT)]
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(lambda number: made(number).to_mobileconfig(signer=signer), range(COUNT)))


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


def check_by_schema(folder, validators):
    """Every fault that a JSON Schema of the payload finds: names of keys, types, values."""
    found = []
    for path in sorted(folder.glob("*.mobileconfig")):
        for payload in plistlib.loads(path.read_bytes())["PayloadContent"]:
            found += validators[payload["PayloadType"]].iter_errors(payload)
    return found


def schema_validators():
    """A validator for each payload type, where the library is installed."""
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        return None
    return {kind: Draft202012Validator(russet.schema(kind)) for kind, _ in profiles.PAYLOADS}


def make_key(folder, kind, options):
    """A certificate and its key, and the signer that they make."""
    certificate, key = folder / f"{kind}.cert.pem", folder / f"{kind}.key.pem"
    command = ["openssl", "req", "-x509", "-newkey", *options.split(), "-nodes", "-keyout", key, "-out", certificate]
    command += ["-days", "30", "-subj", "/CN=Bench", "-addext", "keyUsage=digitalSignature"]
    subprocess.run(command, check=True, capture_output=True)
    return certificate, key, russet.Signer.from_pem(certificate, key)


def sign_by_hand(certificate, key, contents):
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
        *rsa, signer = make_key(folder, "rsa", "rsa:2048")
        *ecdsa, ecdsa_signer = make_key(folder, "ecdsa", "ec -pkeyopt ec_paramgen_curve:P-256")
        contents = with_plistlib()

        def validate():
            if given.validator is None:
                return check_by_hand(folder / "made")
            return subprocess.run([*shlex.split(given.validator), folder / "made"], capture_output=True)

        def whole_by_hand():
            validate()
            sign_by_hand(*rsa, with_plistlib())

        def whole_with_russet():
            russet.check(folder / "made")
            with_russet(signer)

        pairs = [
            ("check 1,000 profiles", lambda: russet.check(folder / "made"), validate),
            ("build 1,000 profiles", with_russet, with_plistlib),
            (
                "sign 1,000 profiles, RSA 2048",
                lambda: sign_with_russet(signer, contents),
                lambda: sign_by_hand(*rsa, contents),
            ),
            (
                "sign 1,000 profiles, ECDSA P-256",
                lambda: sign_with_russet(ecdsa_signer, contents),
                lambda: sign_by_hand(*ecdsa, contents),
            ),
            ("check, build and sign 1,000", whole_with_russet, whole_by_hand),
        ]
        validators = schema_validators()
        if validators is not None:
            by_schema = lambda: check_by_schema(folder / "made", validators)
            pairs.insert(1, ("the same, by jsonschema", pairs[0][1], by_schema))
        print(f"{'':<36}{'russet':>13}{'a script':>15}")
        taken = in_turns([function for _, *both in pairs for function in both], given.rounds)
        for (what, *_), ours, theirs in zip(pairs, taken[::2], taken[1::2]):
            show(what, ours, theirs)
    print(f"Python {sys.version.split()[0]}, russet {russet.__version__}")


if __name__ == "__main__":
    main()
