"""Signing, verifying and unsigning, held against the command and against OpenSSL."""

from __future__ import annotations

import io
import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import pytest
import russet

if TYPE_CHECKING:
    from conftest import Command, Keys, Run

KINDS = ("rsa", "ecdsa")


@pytest.fixture
def unsigned(tmp_path: Path, profile: bytes) -> Path:
    path = tmp_path / "in.mobileconfig"
    path.write_bytes(profile)
    return path


@pytest.mark.parametrize("kind", KINDS)
class TestEachKindOfKey:
    def test_openssl_verifies_it(
        self, kind: str, keys: Keys, profile: bytes, openssl: Run, tmp_path: Path
    ) -> None:
        signed = tmp_path / "signed.mobileconfig"
        signed.write_bytes(russet.sign(profile, keys.signer(kind)))
        anchor = keys / f"{kind}.pem"
        words = f"cms -verify -inform DER -binary -CAfile {anchor} -in {signed}"
        assert openssl(*words.split()).stdout == profile

    def test_what_goes_in_comes_out(
        self, kind: str, keys: Keys, profile: bytes
    ) -> None:
        signed = russet.sign(profile, keys.signer(kind))
        assert russet.unsign(signed) == profile
        assert russet.verify(signed).content == profile
        verified = russet.verify(signed, trust=keys / f"{kind}.pem")
        (signature,) = verified.signatures
        assert signature.trusted_by == signature.certificate
        assert signature.signing_time is None
        certificate = signature.certificate
        assert certificate.not_before < datetime.now(timezone.utc)
        assert certificate.not_after > datetime.now(timezone.utc)

    def test_pkcs12_holds_the_same_key(
        self, kind: str, keys: Keys, profile: bytes
    ) -> None:
        file = keys / f"{kind}.p12"
        signer = russet.Signer.from_pkcs12(file, password=keys.password)
        assert signer.subject == keys.signer(kind).subject
        assert russet.verify(russet.sign(profile, signer)).content == profile

    def test_threads_share_a_signer(
        self, kind: str, keys: Keys, profile: bytes
    ) -> None:
        signer = keys.signer(kind)
        with ThreadPoolExecutor(8) as threads:
            signed = list(threads.map(russet.sign, [profile] * 64, [signer] * 64))
        assert {russet.unsign(one) for one in signed} == {profile}
        if kind == "rsa":
            assert len(set(signed)) == 1


def test_the_command_signs_to_the_same_bytes(
    keys: Keys, unsigned: Path, command: Command, tmp_path: Path
) -> None:
    out = tmp_path / "out.mobileconfig"
    done = command(
        "sign",
        unsigned,
        "--out",
        out,
        "--cert",
        keys / "rsa.pem",
        "--key",
        keys / "rsa.key",
    )
    assert done.returncode == 0, done.stderr
    assert russet.sign(unsigned, keys.signer()) == out.read_bytes()


def opened(path: Path) -> io.BytesIO:
    return io.BytesIO(path.read_bytes())


@pytest.mark.parametrize("given", [str, Path, Path.read_bytes, opened])
def test_a_file_goes_in_in_any_way(
    given: Callable[[Path], Any], keys: Keys, unsigned: Path
) -> None:
    signer = russet.Signer.from_pem(given(keys / "rsa.pem"), given(keys / "rsa.key"))
    assert russet.sign(given(unsigned), signer) == russet.sign(unsigned, keys.signer())


def test_a_password_opens_the_key(keys: Keys, profile: bytes) -> None:
    signer = russet.Signer.from_pem(
        keys / "rsa.pem", keys / "locked.pem", password=keys.password
    )
    assert russet.sign(profile, signer) == russet.sign(profile, keys.signer())


def test_the_time_of_signing_is_recorded_if_wanted(
    keys: Keys, profile: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    when = datetime.now(timezone.utc).replace(microsecond=0)

    def signing_time(wanted: bool | datetime) -> datetime | None:
        signer = russet.Signer.from_pem(
            keys / "rsa.pem", keys / "rsa.key", signing_time=wanted
        )
        return russet.verify(russet.sign(profile, signer)).signatures[0].signing_time

    assert signing_time(when) == when
    now = signing_time(True)
    assert now is not None
    assert now - when < timedelta(minutes=5)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(when.timestamp())))
    assert signing_time(True) == when
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(russet.SigningError, match="SOURCE_DATE_EPOCH is `yesterday`"):
        signing_time(True)


class TestRefused:
    def test_a_wrong_password(self, keys: Keys) -> None:
        with pytest.raises(
            russet.SigningError, match="the password is wrong"
        ) as raised:
            russet.Signer.from_pkcs12(keys / "rsa.p12", password="battery staple")
        assert raised.value.help
        assert "battery" not in str(raised.value)
        with pytest.raises(russet.SigningError, match="the password is wrong"):
            russet.Signer.from_pem(
                keys / "rsa.pem", keys / "locked.pem", password="battery staple"
            )

    def test_no_password(self, keys: Keys) -> None:
        with pytest.raises(russet.SigningError, match="no password was given"):
            russet.Signer.from_pem(keys / "rsa.pem", keys / "locked.pem")

    def test_the_key_of_another_certificate(self, keys: Keys) -> None:
        with pytest.raises(russet.SigningError, match="does not belong"):
            russet.Signer.from_pem(keys / "rsa.pem", keys / "ecdsa.key")

    def test_an_expired_certificate(self, keys: Keys) -> None:
        with pytest.raises(russet.SigningError, match="`CN=Old` expired on 2021-01-01"):
            russet.Signer.from_pem(keys / "expired.pem", keys / "rsa.key")

    @pytest.mark.parametrize("content", [b"", b"PEM", bytes(1000)])
    def test_what_is_no_key(self, keys: Keys, content: bytes) -> None:
        with pytest.raises(russet.SigningError):
            russet.Signer.from_pem(keys / "rsa.pem", content)
        with pytest.raises(russet.SigningError):
            russet.Signer.from_pem(content, keys / "rsa.key")
        with pytest.raises(russet.SigningError):
            russet.Signer.from_pkcs12(content)

    def test_a_changed_profile(self, keys: Keys, profile: bytes) -> None:
        signed = russet.sign(profile, keys.signer())
        changed = signed.replace(b"EnableFirewall", b"DisabeFirewall")
        assert changed != signed
        with pytest.raises(russet.SigningError):
            russet.verify(changed)

    def test_a_signer_whom_nobody_trusts(self, keys: Keys, profile: bytes) -> None:
        signed = russet.sign(profile, keys.signer("rsa"))
        with pytest.raises(russet.SigningError):
            russet.verify(signed, trust=keys / "ecdsa.pem")

    def test_what_is_not_signed(self, profile: bytes) -> None:
        with pytest.raises(russet.SigningError):
            russet.verify(profile)
        with pytest.raises(russet.SigningError):
            russet.unsign(profile)

    def test_a_file_object_that_gives_text(self, keys: Keys) -> None:
        text: Any = io.StringIO("text")
        with pytest.raises(TypeError, match="mode 'rb'"):
            russet.sign(text, keys.signer())


def test_a_signer_keeps_its_key_to_itself(keys: Keys) -> None:
    signer = keys.signer()
    assert repr(signer) == "<Signer CN=Contoso>"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(signer)


def test_a_verification_is_a_value(keys: Keys, profile: bytes) -> None:
    verified = russet.verify(russet.sign(profile, keys.signer()))
    assert pickle.loads(pickle.dumps(verified)) == verified
    assert (
        repr(verified) == f"<Verification: {len(profile)} bytes signed by CN=Contoso>"
    )
