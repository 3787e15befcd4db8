from typing import Any, final

__version__: str

def ask(request: dict[str, Any], *, signer: Signer | None = None) -> Any: ...
def command(arguments: list[str]) -> int: ...
@final
class Signer:
    @staticmethod
    def from_pem(
        certificate: bytes,
        key: bytes,
        chain: bytes | None,
        password: str | None,
        signing_time: int | None,
    ) -> Signer: ...
    @staticmethod
    def from_pkcs12(
        file: bytes, password: str | None, signing_time: int | None
    ) -> Signer: ...
    @property
    def subject(self) -> str: ...
    @property
    def findings(self) -> list[dict[str, Any]]: ...
