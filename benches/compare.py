"""Times whole commands, in turns, and prints what each took. How to run it: benches/README.md."""

import argparse
import os
import pathlib
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

import profiles

HERE = pathlib.Path(__file__).resolve().parent
EXAMPLE = HERE.parent / "examples" / "end-to-end"


@dataclass
class Run:
    """What one run of a command took."""

    wall: float  # seconds
    cpu: float  # seconds, of all its threads
    memory: float  # MB, at the highest


def run(command, **environment):
    """Runs a command with its output thrown away; errors in the input are a success here."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | environment,
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{shlex.join(map(str, command))} failed")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def in_turns(runs, rounds):
    """Runs each of the functions once a round, so that a busy machine slows all alike; the medians of each."""
    taken = [[] for _ in runs]
    for _ in range(rounds):
        for function, results in zip(runs, taken):
            results.append(function())
    return [
        Run(
            statistics.median(result.wall for result in results),
            statistics.median(result.cpu for result in results),
            max(result.memory for result in results),
        )
        for results in taken
    ]


def show(what, *figures):
    print(f"{what:<44}" + "".join(f"{figure:>22}" for figure in figures))


def small_commands(russet, out, rounds):
    """Start-up, and building the example."""
    build = [russet, "build", EXAMPLE, "--out", out]
    nothing, version, built = in_turns(
        [lambda: run(["true"]), lambda: run([russet, "--version"]), lambda: run(build)], rounds
    )
    show("a process that does nothing", f"{nothing.wall * 1e3:.1f} ms", f"CPU {nothing.cpu * 1e3:.1f} ms")
    show("russet --version", f"{version.wall * 1e3:.1f} ms", f"CPU {version.cpu * 1e3:.1f} ms")
    show("russet build examples/end-to-end", f"{built.wall * 1e3:.1f} ms", f"CPU {built.cpu * 1e3:.1f} ms")


def against_validator(russet, validator, folder, rounds):
    """760 small profiles, against a validator in Python."""
    profiles.write(folder, 760)
    command = [*shlex.split(validator), folder]
    ours, theirs = in_turns([lambda: run([russet, "check", folder]), lambda: run(command)], rounds)
    show("russet check, 760 profiles", f"{ours.wall * 1e3:.0f} ms", f"CPU {ours.cpu * 1e3:.0f} ms")
    show("the validator, 760 profiles", f"{theirs.wall * 1e3:.0f} ms", f"CPU {theirs.cpu * 1e3:.0f} ms")
    show("", f"{theirs.wall / ours.wall:.1f} times", f"CPU {theirs.cpu / ours.cpu:.1f} times")


def scaling(russet, folder, rounds):
    """The time for each file as files and threads grow."""
    for count in (1_000, 5_000, 10_000):
        files = folder / str(count)
        profiles.write(files, count)
        check = [russet, "check", files]
        one, two = in_turns(
            [lambda: run(check, RAYON_NUM_THREADS="1"), lambda: run(check, RAYON_NUM_THREADS="2")], rounds
        )
        show(f"russet check, {count} profiles, 1 thread", *per_file(one, count))
        show(f"russet check, {count} profiles, 2 threads", *per_file(two, count), f"{one.wall / two.wall:.2f} times")


def estate(russet, folder, rounds):
    """Importing 1,000 profiles, and comparing two folders of 300, of which every other one changed."""
    profiles.write(folder / "thousand", 1_000)
    command = [russet, "import", folder / "thousand", "--out", folder / "policy"]

    def fresh():
        shutil.rmtree(folder / "policy", ignore_errors=True)
        return run(command, RAYON_NUM_THREADS="1")

    for name, seed in (("old", 0), ("new", 1)):
        profiles.write(folder / name, 300, seed)
    difference = [russet, "diff", folder / "old", folder / "new"]
    reference = [sys.executable, HERE / "reference_diff.py", folder / "old", folder / "new"]
    imported, compared, theirs = in_turns(
        [fresh, lambda: run(difference), lambda: run(reference)], rounds
    )
    show("russet import, 1,000 profiles, 1 thread", f"{imported.wall * 1e3:.0f} ms", f"CPU {imported.cpu * 1e3:.0f} ms")
    show("", f"{1_000 / imported.cpu:.0f} a second of CPU")
    show("russet diff, two folders of 300", f"{compared.wall * 1e3:.0f} ms", f"CPU {compared.cpu * 1e3:.0f} ms")
    show("plistlib and difflib, the same two", f"{theirs.wall * 1e3:.0f} ms", f"CPU {theirs.cpu * 1e3:.0f} ms")
    show("", f"{theirs.wall / compared.wall:.1f} times", f"CPU {theirs.cpu / compared.cpu:.1f} times")


def per_file(taken, count):
    return f"{taken.wall:.3f} s", f"{taken.wall / count * 1e6:.1f} µs a file", f"{taken.memory:.0f} MB"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--russet", default=HERE.parent / "target" / "release" / "russet", help="the binary to measure")
    parser.add_argument(
        "--validator",
        default=f"{sys.executable} {HERE / 'reference.py'}",
        help="a command that takes a folder of profiles (default: reference.py)",
    )
    parser.add_argument("--rounds", type=int, default=11, help="how often each command runs")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        small_commands(given.russet, folder / "out", given.rounds)
        against_validator(given.russet, given.validator, folder / "small", given.rounds)
        estate(given.russet, folder / "estate", given.rounds)
        scaling(given.russet, folder / "many", given.rounds)


if __name__ == "__main__":
    main()
