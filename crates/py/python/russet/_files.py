"""Where a file goes in: a path, bytes, or a file object."""

from __future__ import annotations

import os
from typing import BinaryIO, Optional, Union

from .errors import ReadError

PathLike = Union[str, "os.PathLike[str]"]
"""The path of a file or folder; a `str` is always a path."""

Source = Union[PathLike, bytes, bytearray, memoryview, BinaryIO]
"""A file: its path, its bytes, or an object that reads them."""


def read(source: Source) -> bytes:
    """The bytes of a file."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source)
    if isinstance(source, (str, os.PathLike)):
        path = os.fspath(source)
        try:
            with open(path, "rb") as file:
                return file.read()
        except OSError as error:
            raise _unreadable(path, error) from error
    if not hasattr(source, "read"):
        raise TypeError(
            f"a file is its path, its bytes or an object opened with mode 'rb', not {type(source).__name__}"
        )
    content = source.read()
    if not isinstance(content, bytes):
        raise TypeError("the file object gives text: open it with mode 'rb'")
    return content


def named(source: Source) -> tuple[Optional[str], bytes]:
    """What to call a file, and its bytes."""
    if isinstance(source, (str, os.PathLike)):
        return os.fspath(source), read(source)
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else None, read(source)


def _unreadable(path: str, error: OSError) -> ReadError:
    raised = ReadError(f"{path} cannot be read: {error.strerror}")
    raised.errno = error.errno
    raised.filename = path
    return raised


def write_below(folder: PathLike, name: str, content: bytes) -> None:
    """Writes a file into a folder, which is made where it is not there."""
    path = os.path.join(folder, name)
    try:
        os.makedirs(folder, exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    except OSError as error:
        raise ReadError(f"{path} cannot be written: {error.strerror}") from error
