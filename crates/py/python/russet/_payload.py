"""One payload of a profile."""

from __future__ import annotations

from typing import Any, Iterator, Mapping


class Payload(Mapping[str, Any]):
    """A payload: its type, and its keys with their values."""

    __slots__ = ("_content", "payload_type")

    payload_type: str

    def __init__(self, payload_type: str, content: Mapping[str, Any]) -> None:
        self.payload_type = payload_type
        self._content = dict(content)

    @classmethod
    def _as_read(cls, payload_type: str, content: Mapping[str, Any]) -> Payload:
        """A payload that was read, whatever it says."""
        return cls(payload_type, content)

    def __getitem__(self, key: str) -> Any:
        return self._content[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._content)

    def __len__(self) -> int:
        return len(self._content)

    def __repr__(self) -> str:
        return f"Payload({self.payload_type!r}, {self._content!r})"
