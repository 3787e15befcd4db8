"""What the tests share; `README.md` says how they are written."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest
import russet

REPOSITORY = Path(__file__).parents[3]
EXECUTABLE = "russet.exe" if sys.platform == "win32" else "russet"
PASSWORD = "correct horse"

# For `openssl ca`, which alone can make a certificate that has run out.
LONG_AGO = """
[ca]
default_ca = old
[old]
database = index.txt
new_certs_dir = .
rand_serial = yes
policy = anybody
default_md = sha256
default_startdate = 20200101000000Z
default_enddate = 20210101000000Z
[anybody]
commonName = supplied
"""


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the repository, for its examples."""
    return REPOSITORY


class Run(Protocol):
    """Runs a command to its end, in a folder."""

    def __call__(
        self, *arguments: object, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[bytes]: ...


@dataclass(frozen=True)
class Command:
    """A `russet` command."""

    words: tuple[str, ...]

    def __call__(
        self, *arguments: object, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        words = [*self.words, *map(str, arguments)]
        return subprocess.run(words, cwd=cwd, capture_output=True, check=False)


@pytest.fixture(scope="session")
def command() -> Run:
    """The command as cargo has built it from this tree; `RUSSET_COMMAND` names another one."""
    built = REPOSITORY / "target" / "debug" / EXECUTABLE
    path = os.environ.get("RUSSET_COMMAND", str(built))
    assert Path(path).is_file(), f"{path} is missing: cargo build -p russet-cli"
    return Command((path,))


class Library(Protocol):
    """Imports a library that the package works with and does not need."""

    def __call__(self, name: str) -> Any: ...


@pytest.fixture(scope="session")
def library() -> Library:
    """A library of `requirements.txt`; the test is skipped where it is missing, but not where everything has to be tested."""

    def imported(name: str) -> Any:
        try:
            return importlib.import_module(name)
        except ImportError:
            reason = f"{name} is not installed"
            pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)

    return imported


@pytest.fixture(scope="session")
def packaged() -> Command:
    """The command that the package has installed."""
    return Command((str(Path(sys.executable).parent / EXECUTABLE),))


@dataclass(frozen=True)
class Keys:
    """A folder with keys; `password` opens `locked.pem` and all PKCS#12 files.

    For `rsa` and `ecdsa` alike there are NAME.pem (certificate), NAME.key and NAME.p12; `locked.pem` is the encrypted key of
    `rsa`, `expired.pem` a certificate of `rsa.key` that has run out.
    """

    folder: Path
    password: str

    def __truediv__(self, name: str) -> Path:
        return self.folder / name

    def signer(self, name: str = "rsa") -> russet.Signer:
        return russet.Signer.from_pem(self / f"{name}.pem", self / f"{name}.key")


@pytest.fixture(scope="session")
def openssl() -> Run:
    """OpenSSL, with the password in the environment variable `PASSWORD`."""

    def run(
        *arguments: object, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["openssl", *map(str, arguments)],
            cwd=cwd,
            env={**os.environ, "PASSWORD": PASSWORD},
            capture_output=True,
            check=True,
        )

    return run


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory, openssl: Run) -> Keys:
    """Keys and certificates, fresh ones for each run."""
    folder = tmp_path_factory.mktemp("keys")
    (folder / "index.txt").touch()
    (folder / "ca.cnf").write_text(LONG_AGO)
    use = "-addext keyUsage=digitalSignature -addext extendedKeyUsage=emailProtection"
    request = f"req -x509 {use}"
    for line in (
        "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.key",
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ecdsa.key",
        f"{request} -new -key rsa.key -subj /CN=Contoso -days 300 -out rsa.pem",
        f"{request} -new -key ecdsa.key -subj /CN=Fabrikam -days 300 -out ecdsa.pem",
        "pkcs8 -topk8 -in rsa.key -passout env:PASSWORD -out locked.pem",
        "pkcs12 -export -in rsa.pem -inkey rsa.key -passout env:PASSWORD -out rsa.p12",
        "pkcs12 -export -in ecdsa.pem -inkey ecdsa.key -passout env:PASSWORD -out ecdsa.p12",
        "req -new -key rsa.key -subj /CN=Old -out expired.csr",
        "ca -batch -selfsign -config ca.cnf -keyfile rsa.key -in expired.csr -out expired.pem -notext",
    ):
        openssl(*line.split(), cwd=folder)
    return Keys(folder, PASSWORD)


@pytest.fixture(scope="session")
def profile(repository: Path) -> bytes:
    """A profile without a signature."""
    path = repository / "fuzz" / "seeds" / "profile" / "firewall.mobileconfig"
    return path.read_bytes()


@pytest.fixture
def broken_policy(tmp_path: Path) -> Path:
    """A policy folder with an error, a warning, and a name that a browser would take for markup."""
    folder = tmp_path / "policy"
    folder.mkdir()
    (folder / "russet.yaml").write_text(
        "russet: 1\norganization: Contoso\nidentifier: com.contoso.mac\n"
    )
    (folder / "firewall.yaml").write_text(
        "profile: Firewall\n"
        "payloads:\n"
        "  com.apple.security.firewall:\n"
        "    EnableFirewall: true\n"
        '    "<script>alert(1)</script>": true\n'
    )
    (folder / "filevault.yaml").write_text(
        "profile: FileVault\n"
        "payloads:\n"
        '  com.apple.MCX.FileVault2: { Enable: "On", Defer: true }\n'
    )
    return folder
