from collections.abc import Mapping
from typing import Any, final

__all__ = ["Input", "Rendering", "Signer", "__version__", "ask", "command"]

__version__: str

def ask(
    request: dict[str, Any], *inputs: Input, signer: Signer | None = None
) -> Any: ...
def command(arguments: list[str]) -> int: ...

@final
class Input:
    @staticmethod
    def path(path: str, variables: Mapping[str, str]) -> Input: ...
    @staticmethod
    def bytes(
        name: str | None, content: bytes, variables: Mapping[str, str]
    ) -> Input: ...
    @staticmethod
    def documents(
        documents: list[dict[str, Any]], variables: Mapping[str, str]
    ) -> Input: ...
    @staticmethod
    def from_state(state: Any) -> Input: ...
    def state(self) -> Any: ...

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

@final
class Rendering:
    @staticmethod
    def of_columns(
        policy: Input,
        signer: Signer | None,
        columns: list[str],
        key: str | None,
        profiles: list[str],
        allow: list[str],
    ) -> Rendering: ...
    @staticmethod
    def of_csv(
        policy: Input,
        signer: Signer | None,
        path: str,
        key: str | None,
        profiles: list[str],
        allow: list[str],
    ) -> Rendering: ...
    def render(self, rows: list[dict[str, str]]) -> list[dict[str, Any]]: ...
    def read(self, count: int) -> list[dict[str, Any]]: ...
