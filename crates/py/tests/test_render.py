"""Profiles for the devices of a list, held against what the command builds of it."""

from __future__ import annotations

import csv
import datetime
import decimal
import io
import itertools
import os
import plistlib
import signal
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, Mapping

import pytest
import russet

if TYPE_CHECKING:
    from conftest import Command, Keys, Library

ROOT = """\
russet: 1
organization: Contoso
identifier: com.contoso.mac
variables:
  tag: no tag
  serial: none
  greeting: "Asset ${tag}"
"""
PROFILES = """\
profile: Login window
identifier: com.contoso.mac.login.${serial}
deliver: mobileconfig
payloads:
  com.apple.loginwindow:
    LoginwindowText: ${greeting}
---
profile: Asset
deliver: mobileconfig
payloads:
  com.contoso.asset: { tag: "${tag}" }
---
profile: Firewall
payloads:
  com.apple.security.firewall: { EnableFirewall: true }
"""
# More than are rendered at once, and what is hard about text.
DEVICES = [{"serial": f"C02X{n:04}", "tag": f"M-{n:04}"} for n in range(600)]
DEVICES[1]["tag"] = "=Zoë, <b>&amp;</b> \"quoted\"\n  東京 '🍏'"
DEVICES[2]["tag"] = ""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A policy with two profiles that depend on the device, and one that does not."""
    folder = tmp_path / "policy"
    folder.mkdir()
    (folder / "russet.yaml").write_text(ROOT)
    (folder / "profiles.yaml").write_text(PROFILES)
    return folder


@pytest.fixture
def policy(folder: Path) -> russet.Policy:
    return russet.Policy.load(folder)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """The devices as CSV."""
    path = tmp_path / "devices.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["serial", "tag"])
        writer.writeheader()
        writer.writerows(DEVICES)
    return path


def texts(rendered: Iterable[russet.DeviceProfile]) -> list[tuple[str, str]]:
    """Of each device the tag in its profile `Asset`."""
    return [
        (one.key, plistlib.loads(one.content)["PayloadContent"][0]["tag"])
        for one in rendered
        if one.name == "Asset"
    ]


def built(folder: Path) -> dict[str, bytes]:
    """The files of `russet build --devices`."""
    files = (folder / "out" / "devices").glob("*/*")
    return {f"{file.parent.name}/{file.name}": file.read_bytes() for file in files}


def as_files(rendered: Iterable[russet.DeviceProfile]) -> dict[str, bytes]:
    return {f"{one.key}/{one.file_name}": one.content for one in rendered}


class TestTheCommandIsTheMeasure:
    def test_profiles_are_the_same(
        self, folder: Path, policy: russet.Policy, table: Path, command: Command
    ) -> None:
        run = command("build", folder, "--devices", table)
        assert run.returncode == 0, run.stderr
        expected = built(folder)
        assert len(expected) == 2 * len(DEVICES)
        assert as_files(russet.render(policy, table)) == expected
        assert as_files(russet.render(policy, iter(DEVICES))) == expected
        assert as_files(russet.render(folder, str(table))) == expected

    @pytest.mark.parametrize("kind", ["rsa"])
    def test_signed_profiles_are_the_same(
        self,
        kind: str,
        folder: Path,
        policy: russet.Policy,
        keys: Keys,
        tmp_path: Path,
        command: Command,
    ) -> None:
        short = tmp_path / "short.csv"
        short.write_text("serial,tag\nC02X1,M-0001\nC02X2,M-0002\n")
        key, certificate = keys / f"{kind}.key", keys / f"{kind}.pem"
        options = ("--key", key, "--cert", certificate)
        run = command("build", folder, "--devices", short, *options)
        assert run.returncode == 0, run.stderr
        rendered = list(russet.render(policy, short, signer=keys.signer(kind)))
        assert as_files(rendered) == built(folder)
        plain = russet.render(policy, short)
        for signed, unsigned in zip(rendered, plain):
            verified = russet.verify(signed.content, trust=certificate)
            assert verified.content == unsigned.content

    def test_identifiers_and_names_are_told(self, policy: russet.Policy) -> None:
        first, second = russet.render(policy, DEVICES[:1])
        assert first == russet.DeviceProfile(
            key="C02X0000",
            device={"serial": "C02X0000", "tag": "M-0000"},
            name=first.name,
            file_name=first.file_name,
            identifier=first.identifier,
            content=first.content,
        )
        names = {one.name: (one.file_name, one.identifier) for one in (first, second)}
        assert names == {
            "Login window": (
                "login-window.mobileconfig",
                "com.contoso.mac.login.C02X0000",
            ),
            "Asset": ("asset.mobileconfig", "com.contoso.mac.asset"),
        }
        assert "M-0000" not in repr(first)

    def test_a_policy_made_in_python_is_rendered(self) -> None:
        asset = russet.Payload("com.contoso.asset", {"tag": "${tag}"})
        made = russet.Policy(
            [russet.Profile(name="Asset", payloads=[asset], deliver="mobileconfig")],
            identifier="com.contoso.mac",
            variables={"tag": "none"},
        )
        devices = [{"serial": "a", "tag": "M-1"}, {"serial": "b", "tag": "M-2"}]
        assert texts(russet.render(made, devices)) == [("a", "M-1"), ("b", "M-2")]


def _arrow_stream(library: Library) -> Any:
    """Something that has nothing but the Arrow stream interface."""

    class Stream:
        def __init__(self, table: Any) -> None:
            self._table = table

        def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
            return self._table.__arrow_c_stream__(requested_schema)

    return Stream(library("pyarrow").Table.from_pylist(DEVICES))


FORMS: dict[str, Callable[[Library], Any]] = {
    "list": lambda library: DEVICES,
    "generator": lambda library: (dict(device) for device in DEVICES),
    "csv": lambda library: csv.DictReader(io.StringIO(_csv_text(), newline="")),
    "pandas": lambda library: library("pandas").DataFrame(DEVICES),
    "pandas with another index": lambda library: library("pandas").DataFrame(
        DEVICES, index=range(7, 607)
    ),
    "pandas with the serial as index": lambda library: (
        library("pandas").DataFrame(DEVICES).set_index("serial")
    ),
    "pandas with the serial as index and column": lambda library: (
        library("pandas").DataFrame(DEVICES).set_index("serial", drop=False)
    ),
    "pandas categories": lambda library: library("pandas").DataFrame(
        DEVICES, dtype="category"
    ),
    "pandas strings": lambda library: library("pandas").DataFrame(
        DEVICES, dtype="string"
    ),
    "pandas on Arrow": lambda library: library("pandas").DataFrame(
        DEVICES, dtype="string[pyarrow]"
    ),
    "polars": lambda library: library("polars").DataFrame(DEVICES),
    "polars categories": lambda library: library("polars").DataFrame(
        DEVICES, schema_overrides={"tag": library("polars").Categorical}
    ),
    "arrow": lambda library: library("pyarrow").Table.from_pylist(DEVICES),
    "arrow batch": lambda library: library("pyarrow").RecordBatch.from_pylist(DEVICES),
    "arrow dictionaries": lambda library: library("pyarrow").Table.from_pandas(
        library("pandas").DataFrame(DEVICES, dtype="category")
    ),
    "arrow reader": lambda library: (
        library("pyarrow").Table.from_pylist(DEVICES).to_reader(max_chunksize=7)
    ),
    "arrow stream": _arrow_stream,
}


def _csv_text() -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, ["serial", "tag"])
    writer.writeheader()
    writer.writerows(DEVICES)
    return text.getvalue()


class TestFormsOfLists:
    @pytest.mark.parametrize("form", FORMS)
    def test_each_gives_the_same_bytes_in_the_same_order(
        self, form: str, policy: russet.Policy, library: Library
    ) -> None:
        made = FORMS[form](library)
        assert list(russet.render(policy, made, profiles=["Asset"])) == list(
            russet.render(policy, DEVICES, profiles=["Asset"])
        )

    def test_no_more_than_a_window_is_taken_of_a_generator(
        self, policy: russet.Policy
    ) -> None:
        taken = 0

        def endless() -> Iterator[Mapping[str, str]]:
            nonlocal taken
            for taken in itertools.count(1):
                yield {"serial": f"C{taken}", "tag": "x"}

        rendering = russet.render(policy, endless(), profiles=["Asset"])
        assert taken <= 1
        first = next(rendering)
        assert first.key == "C1"
        assert taken <= 1024
        for number, one in zip(range(2, 1500), rendering):
            assert one.key == f"C{number}"
        assert taken <= 1500 + 1024

    def test_columns_keep_their_order_so_that_the_first_is_the_key(
        self, policy: russet.Policy
    ) -> None:
        swapped = [{"tag": "M-1", "serial": "C1"}, {"serial": "C2", "tag": "M-2"}]
        keys = [one.key for one in russet.render(policy, swapped, profiles=["Asset"])]
        assert keys == ["M-1", "M-2"]
        named = russet.render(policy, swapped, key="serial", profiles=["Asset"])
        assert texts(named) == [("C1", "M-1"), ("C2", "M-2")]

    @pytest.mark.parametrize("nothing", [[], iter(())])
    def test_no_devices_are_no_profiles(
        self, nothing: Any, policy: russet.Policy, library: Library
    ) -> None:
        assert list(russet.render(policy, nothing)) == []
        frame = library("pandas").DataFrame({"serial": [], "tag": []})
        assert list(russet.render(policy, frame)) == []
        table = library("pyarrow").Table.from_pandas(frame)
        assert list(russet.render(policy, table)) == []

    @pytest.mark.parametrize(
        ("devices", "message"),
        [
            (["C02X1"], "device 1 of the list is of type str"),
            ([{"serial": "a"}, None], "device 2 of the list is of type NoneType"),
            ({"serial": "a"}, "dict is no list of devices"),
            (b"serial,tag\na,b\n", "bytes is no list of devices"),
            (7, "int is no list of devices"),
            ([{7: "a"}], "the column 7 has no name"),
            ([{}], "cannot be rendered"),
        ],
    )
    def test_what_is_no_list_of_devices_is_refused(
        self, devices: Any, message: str, policy: russet.Policy
    ) -> None:
        with pytest.raises(russet.ValidationError, match=message) as raised:
            list(russet.render(policy, devices))
        assert "help: " in str(raised.value)

    def test_names_of_frames_that_are_no_text_are_refused(
        self, policy: russet.Policy, library: Library
    ) -> None:
        with pytest.raises(russet.ValidationError, match="the column 0 has no name"):
            russet.render(policy, library("pandas").DataFrame([["a", "b"]]))

    def test_a_file_that_is_not_there_is_no_list(
        self, policy: russet.Policy, tmp_path: Path
    ) -> None:
        with pytest.raises(russet.ReadError, match=r"no\.csv: there is no such file"):
            russet.render(policy, tmp_path / "no.csv")
        with pytest.raises(russet.RussetError, match="cannot "):
            russet.render(policy, tmp_path)


class TestValues:
    """A value that is missing stands for the default, `no tag`."""

    def one(self, policy: russet.Policy, value: Any) -> str:
        ((_, text),) = texts(russet.render(policy, [{"serial": "C1", "tag": value}]))
        return text

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            ("", ""),
            (" x ", " x "),
            (7, "7"),
            (-(10**30), "-1000000000000000000000000000000"),
            (True, "true"),
            (False, "false"),
            (None, "no tag"),
            (float("nan"), "no tag"),
        ],
    )
    def test_of_python(self, value: Any, text: str, policy: russet.Policy) -> None:
        assert self.one(policy, value) == text

    def test_of_numpy_and_pandas(self, policy: russet.Policy, library: Library) -> None:
        numpy, pandas = library("numpy"), library("pandas")
        assert self.one(policy, numpy.int16(7)) == "7"
        assert self.one(policy, numpy.uint64(2**64 - 1)) == str(2**64 - 1)
        assert self.one(policy, numpy.bool_(True)) == "true"
        assert self.one(policy, numpy.str_("é")) == "é"
        for missing in (numpy.float32("nan"), numpy.float64("nan"), pandas.NA):
            assert self.one(policy, missing) == "no tag"
        assert self.one(policy, pandas.NaT) == "no tag"

    @pytest.mark.parametrize(
        "value",
        [
            1.0,
            float("inf"),
            decimal.Decimal("1.5"),
            datetime.date(2026, 11, 25),
            datetime.datetime(2026, 11, 25, 8),
            b"x",
            ["x"],
            {"x": 1},
        ],
        ids=lambda value: type(value).__name__,
    )
    def test_what_can_be_written_in_several_ways_is_refused(
        self, value: Any, policy: russet.Policy
    ) -> None:
        with pytest.raises(russet.ValidationError) as raised:
            self.one(policy, value)
        assert raised.value.key == "tag"
        kind = type(value).__name__
        assert f"the value of `tag` is of type {kind}" in str(raised.value)
        assert "astype(str)" in str(raised.value)
        assert ('astype("Int64")' in str(raised.value)) == isinstance(value, float)

    def frame_of(self, policy: russet.Policy, frame: Any) -> list[str]:
        return [text for _, text in texts(russet.render(policy, frame))]

    def test_columns_of_pandas(self, policy: russet.Policy, library: Library) -> None:
        pandas = library("pandas")

        def rendered(tags: Any) -> list[str]:
            frame = pandas.DataFrame({"serial": ["a", "b"], "tag": tags})
            return self.frame_of(policy, frame)

        assert rendered([1, 2]) == ["1", "2"]
        assert rendered(["x", None]) == ["x", "no tag"]
        assert rendered(pandas.array([1, None], dtype="Int64")) == ["1", "no tag"]
        assert rendered(pandas.array([True, None], dtype="boolean")) == [
            "true",
            "no tag",
        ]
        assert rendered([True, False]) == ["true", "false"]
        assert rendered(pandas.array(["x", None], dtype="string")) == ["x", "no tag"]
        assert rendered(pandas.Categorical(["x", None])) == ["x", "no tag"]
        for of_floats in ([1, None], pandas.array([1.5, 2], dtype="float32")):
            with pytest.raises(russet.ValidationError, match="Int64"):
                rendered(of_floats)
        with pytest.raises(russet.ValidationError, match="of type Timestamp"):
            rendered(pandas.to_datetime(["2026-11-25", None]))

    def test_columns_of_polars_and_arrow(
        self, policy: russet.Policy, library: Library
    ) -> None:
        polars, pyarrow = library("polars"), library("pyarrow")
        for tags, expected in (
            ([1, None], ["1", "no tag"]),
            ([True, None], ["true", "no tag"]),
            (["x", None], ["x", "no tag"]),
            ([None, None], ["no tag", "no tag"]),
            ([float("nan"), None], ["no tag", "no tag"]),
        ):
            columns = {"serial": ["a", "b"], "tag": tags}
            assert self.frame_of(policy, polars.DataFrame(columns)) == expected
            assert self.frame_of(policy, pyarrow.table(columns)) == expected
        dates = {"serial": ["a"], "tag": [datetime.date(2026, 11, 25)]}
        for frame in (polars.DataFrame(dates), pyarrow.table(dates)):
            with pytest.raises(russet.ValidationError, match="of type date"):
                self.frame_of(policy, frame)

    def test_a_variable_of_a_later_device_alone_is_refused_without_showing_values(
        self, policy: russet.Policy
    ) -> None:
        devices = [{"serial": "a"}, {"serial": "b", "tag": "hunter2"}]
        with pytest.raises(russet.ValidationError) as raised:
            list(russet.render(policy, devices))
        assert "device 2 of the list has a value for `tag`" in str(raised.value)
        assert "hunter2" not in str(raised.value)

    def test_a_value_that_a_later_device_leaves_out_is_the_default(
        self, policy: russet.Policy
    ) -> None:
        devices = [{"serial": "a", "tag": "M-1"}, {"serial": "b"}]
        assert texts(russet.render(policy, devices)) == [("a", "M-1"), ("b", "no tag")]


class TestFaults:
    BAD: tuple[tuple[str, str], ...] = (
        ("c02x0000", "P074"),
        ("", "P073"),
        ("../etc", "P073"),
        ("a\0b", "P073"),
        ("CON", "P073"),
    )

    @pytest.mark.parametrize(("key", "code"), BAD)
    def test_a_bad_key_raises_at_its_device(
        self, key: str, code: str, policy: russet.Policy
    ) -> None:
        devices = [DEVICES[0], {"serial": key, "tag": "hunter2"}, DEVICES[3]]
        rendering = russet.render(policy, devices, profiles=["Asset"])
        assert next(rendering).key == "C02X0000"
        with pytest.raises(russet.DeviceError) as raised:
            next(rendering)
        error = raised.value
        assert error.device == {"serial": key, "tag": "hunter2"}
        assert error.device_key == key
        assert [found.code for found in error.diagnostics] == [code]
        assert "hunter2" not in str(error)

    def test_the_others_go_on_where_faults_are_wanted(
        self, policy: russet.Policy
    ) -> None:
        devices = [*DEVICES[:3], DEVICES[0], *DEVICES[3:]]
        rendered = list(
            russet.render(policy, devices, profiles=["Asset"], errors="yield")
        )
        assert isinstance(rendered[3], russet.DeviceError)
        assert rendered[3].device_key == "C02X0000"
        rest = [one for one in rendered if isinstance(one, russet.DeviceProfile)]
        assert [one.key for one in rest] == [device["serial"] for device in DEVICES]

    def test_a_bad_row_of_a_file_is_told_with_its_line(
        self, policy: russet.Policy, tmp_path: Path
    ) -> None:
        path = tmp_path / "bad.csv"
        path.write_text("serial,tag\nC1,M-1\nC2\nC3,M-3\n")
        rendered = list(russet.render(policy, path, profiles=["Asset"], errors="yield"))
        first, fault, last = rendered
        assert isinstance(first, russet.DeviceProfile)
        assert isinstance(last, russet.DeviceProfile)
        assert isinstance(fault, russet.DeviceError)
        (found,) = fault.diagnostics
        assert (found.code, found.line, found.file) == ("P072", 3, str(path))

    def test_columns_and_profiles_that_are_none_are_refused(
        self, policy: russet.Policy
    ) -> None:
        def codes(devices: Any, **options: Any) -> list[str]:
            with pytest.raises(russet.ValidationError) as raised:
                list(russet.render(policy, devices, **options))
            return [found.code for found in raised.value.diagnostics.errors]

        assert codes([{"serial number": "a"}]) == ["P071"]
        assert codes(DEVICES, key="serail") == ["P071"]
        assert codes([{"room": "a"}]) == ["P075"]
        assert codes(DEVICES, profiles=["Firewal"])
        with pytest.raises(russet.RussetError, match="R9999"):
            russet.render(policy, DEVICES, allow=["R9999"])
        wrong: Any = "ignore"
        with pytest.raises(russet.ValidationError, match='"raise" or "yield"'):
            russet.render(policy, DEVICES, errors=wrong)

    def test_columns_that_no_profile_uses_are_no_fault(
        self, policy: russet.Policy
    ) -> None:
        devices = [{"serial": "a", "tag": "M-1", "room": "12"}]
        assert texts(russet.render(policy, devices)) == [("a", "M-1")]

    def test_a_policy_with_an_error_is_told_once(self, broken_policy: Path) -> None:
        with (broken_policy / "firewall.yaml").open("a") as file:
            file.write('    EnableStealthMode: "${tag}"\n')
        with pytest.raises(russet.ValidationError) as raised:
            list(russet.render(broken_policy, DEVICES, errors="yield"))
        assert raised.value.diagnostics.errors

    def test_what_the_list_itself_raises_comes_through(
        self, policy: russet.Policy
    ) -> None:
        def failing() -> Iterator[Mapping[str, str]]:
            yield DEVICES[0]
            raise ConnectionError("the inventory is gone")

        with pytest.raises(ConnectionError, match="the inventory is gone"):
            list(russet.render(policy, failing()))


class TestLongRenderings:
    def run(self, folder: Path, script: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(script), str(folder)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    @pytest.mark.skipif(sys.platform == "win32", reason="signals are Unix's")
    def test_an_interrupt_stops_one(self, folder: Path) -> None:
        run = self.run(
            folder,
            """
            import itertools, sys, russet
            devices = ({"serial": f"C{n}", "tag": "x"} for n in itertools.count())
            for number, one in enumerate(russet.render(sys.argv[1], devices)):
                if number == 0:
                    print("begun", flush=True)
            """,
        )
        assert run.stdout is not None
        assert run.stdout.readline() == b"begun\n"
        os.kill(run.pid, signal.SIGINT)
        _, said = run.communicate(timeout=30)
        assert run.returncode != 0
        assert said.rstrip().endswith(b"KeyboardInterrupt"), said

    @pytest.mark.skipif(sys.platform == "win32", reason="there is no `resource`")
    def test_memory_does_not_grow_with_the_list(
        self, folder: Path, tmp_path: Path
    ) -> None:
        """Except for the keys. Of all profiles together there are some 50 MB."""
        path = tmp_path / "many.csv"
        with path.open("w") as file:
            file.write("serial,tag\n")
            file.writelines(f"C{n},M-{n}\n" for n in range(50_000))
        run = self.run(
            tmp_path,
            """
            import csv, os, resource, sys, russet
            folder = sys.argv[1]
            unit = 1 if sys.platform == "darwin" else 1024
            used = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
            policy = russet.Policy.load(os.path.join(folder, "policy"))
            with open(os.path.join(folder, "many.csv"), newline="") as file:
                total = 0
                for number, one in enumerate(
                    russet.render(policy, csv.DictReader(file), profiles=["Asset"])
                ):
                    total += len(one.content)
                    if number == 2_000:
                        before = used()
            print(number + 1, total, used() - before)
            """,
        )
        out, said = run.communicate(timeout=300)
        assert run.returncode == 0, said
        count, total, grown = map(int, out.split())
        assert count == 50_000
        assert total > 40_000_000
        assert grown < 25_000_000

    def test_threads_render_at_once(self, policy: russet.Policy, keys: Keys) -> None:
        signer = keys.signer()

        def rendered(part: int) -> list[russet.DeviceProfile]:
            return list(russet.render(policy, DEVICES[part::50], signer=signer))

        with ThreadPoolExecutor(2) as pool:
            at_once = list(pool.map(rendered, range(4)))
        assert at_once == [rendered(part) for part in range(4)]
