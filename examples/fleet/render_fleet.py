"""Renders and signs the profiles of a device list, on this machine or on a cluster of Dask.

README.md says why it is shaped like this.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import shutil
import sys
import time
import unicodedata
import uuid
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Iterator

import russet
from distributed import Client, LocalCluster, WorkerPlugin, as_completed, get_worker

Device = dict[str, str]


class Rendering(WorkerPlugin):
    """What each worker has: the policy, which travels to it, and a signer, which it makes itself.

    Dask sets it up in every worker, also in those that come later or in the place of one that died.
    """

    name = "rendering"

    def __init__(self, policy: russet.Policy, out: Path, certificate: Path, key: Path):
        self.policy = policy
        self.out = out
        # Paths on the machine of the worker. The key itself never leaves that machine.
        self.certificate = certificate
        self.key = key

    def setup(self, worker: Any) -> None:
        password = os.environ.get("SIGNER_PASSWORD")
        self.signer = russet.Signer.from_pem(
            self.certificate, self.key, password=password
        )


@dataclass
class Report:
    """What is sent back of a block: figures, and what is wrong. Profiles stay where they were written."""

    devices: int = 0
    profiles: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, other: Report) -> None:
        self.devices += other.devices
        self.profiles += other.profiles
        self.faults += other.faults


def render_block(number: int, devices: list[Device]) -> Report:
    """Runs in a worker. Running twice does no harm: the same files are written again, with the same bytes."""
    fleet: Any = get_worker().plugins[Rendering.name]
    report = Report(devices=len(devices))
    index: dict[str, list[dict[str, str]]] = {}
    for done in russet.render(
        fleet.policy, devices, signer=fleet.signer, errors="yield"
    ):
        if isinstance(done, russet.DeviceError):
            report.faults.append(str(done))
            continue
        path = f"{done.key}/{done.file_name}"
        put(fleet.out, f"devices/{path}", done.content)
        report.profiles += 1
        digest = hashlib.sha256(done.content).hexdigest()
        entry = {"path": path, "sha256": digest, "identifier": done.identifier}
        index.setdefault(done.key, []).append(entry)
    lines = ({"key": key, "files": files} for key, files in index.items())
    text = "".join(
        json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"
        for line in lines
    )
    put(fleet.out, part(number), text.encode())
    return report


def put(out: Path, name: str, content: bytes) -> None:
    """Writes all of a file or nothing, as an object store does."""
    staged = out / "unfinished" / uuid.uuid4().hex
    staged.parent.mkdir(parents=True, exist_ok=True)
    staged.write_bytes(content)
    path = out / name
    path.parent.mkdir(parents=True, exist_ok=True)
    os.replace(staged, path)


def part(number: int) -> str:
    """The lines of the index that belong to a block."""
    return f"unfinished/index/{number:06}.jsonl"


def merge_index(out: Path, blocks: int) -> None:
    """Makes one index of its parts. It comes last: who reads it finds every file that it names."""
    staged = out / "unfinished" / "index.jsonl"
    with staged.open("wb") as index:
        for number in range(blocks):
            index.write((out / part(number)).read_bytes())
    os.replace(staged, out / "devices" / "index.jsonl")
    shutil.rmtree(out / "unfinished")


def read_devices(path: Path) -> Iterator[Device]:
    """The rows of the list, one by one."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = csv.DictReader(file, strict=True)
        for row in rows:
            if None in row or None in row.values():
                sys.exit(
                    f"{path}:{rows.line_num}: this row has not a cell for each column"
                )
            yield row


def check_keys(path: Path) -> None:
    """Looks for keys that occur twice. A worker sees its own block only."""
    seen = set()
    for row in read_devices(path):
        key = next(iter(row.values()))
        # As file systems compare names: neither case nor the encoding of accents makes a difference.
        upper = unicodedata.normalize("NFD", key).upper()
        folded = unicodedata.normalize("NFC", upper.lower())
        if folded in seen:
            sys.exit(f"{path}: the key `{key}` occurs twice")
        seen.add(folded)
    if not seen:
        sys.exit(f"{path} has no devices")


def render_all(client: Client, devices: Path, size: int) -> tuple[Report, int]:
    """Hands out the list in blocks, a few more than there are workers, so that it need not fit into memory."""
    rows = read_devices(devices)
    blocks = enumerate(iter(lambda: list(islice(rows, size)), []))
    running = as_completed()

    def hand_out(count: int) -> int:
        some = list(islice(blocks, count))
        for number, block in some:
            # A key of its own: equal blocks are not one block.
            key = f"block-{number}-{uuid.uuid4().hex}"
            running.add(client.submit(render_block, number, block, key=key))
        return len(some)

    threads = sum(client.nthreads().values())
    total, count = Report(), hand_out(2 * threads)
    for done in running:
        total.add(done.result())
        done.release()
        count += hand_out(1)
    return total, count


def connect(scheduler: str | None, workers: int) -> Client:
    """A cluster that is there, or workers on this machine which nobody else can reach."""
    if scheduler is not None:
        return Client(scheduler)
    cluster = LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=True,
        host="127.0.0.1",
        dashboard_address=None,
        # Russet renders on all processors. Here the workers share them.
        env={"RAYON_NUM_THREADS": "1"},
    )
    return Client(cluster)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("policy", type=Path, help="folder with russet.yaml")
    parser.add_argument("devices", type=Path, help="CSV; the first column is the key")
    parser.add_argument("--out", type=Path, required=True, help="shared by all workers")
    parser.add_argument("--cert", type=Path, required=True, help="PEM, on each worker")
    parser.add_argument("--key", type=Path, required=True, help="PEM, on each worker")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--block", type=int, default=2000, help="devices in a task")
    parser.add_argument("--scheduler", help="address of a cluster: tcp://host:8786")
    options = parser.parse_args()

    policy = russet.Policy.load(options.policy)
    check_keys(options.devices)
    try:
        # What is wrong with the policy is told here, and not by each worker.
        first = islice(read_devices(options.devices), 1)
        list(russet.render(policy, first, errors="yield"))
    except russet.RussetError as error:
        sys.exit(str(error))

    out = options.out.absolute()
    rendering = Rendering(policy, out, options.cert.absolute(), options.key.absolute())
    with connect(options.scheduler, options.workers) as client:
        client.register_plugin(rendering)
        begun = time.perf_counter()
        report, blocks = render_all(client, options.devices, options.block)
        seconds = time.perf_counter() - begun
        if options.scheduler is None:
            client.cluster.close()

    for fault in report.faults:
        print(fault, file=sys.stderr)
    print(
        f"{report.devices} devices, {report.profiles} profiles, "
        f"{len(report.faults)} faults, {report.devices / seconds:.0f} devices a second"
    )
    if report.faults:
        # The index of the run before stays.
        return 1
    merge_index(out, blocks)
    return 0


if __name__ == "__main__":
    sys.exit(main())
