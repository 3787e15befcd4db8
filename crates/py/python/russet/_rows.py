"""Device lists as Python has them, one row after the other."""

from __future__ import annotations

import operator
from importlib import import_module
from itertools import chain
from numbers import Real
from typing import Any, Iterable, Iterator, Mapping, Optional, Sequence, Union

from .errors import ValidationError

Devices = Any
"""A CSV file, mappings, a frame of pandas or Polars, or an Arrow table."""

# So many rows of a batch are made objects of Python at once; a whole table can be one batch.
_ROWS = 512


Rows = tuple[list[str], Iterator[Sequence[Any]]]
"""The columns of a list, and its rows with a value for each of them."""


def to_rows(devices: Any) -> Optional[Rows]:
    """The devices as rows; `None` where a list has no first device to name the columns."""
    if hasattr(devices, "iter_rows"):  # Polars
        return list(devices.columns), iter(devices.iter_rows())
    if hasattr(devices, "itertuples"):  # pandas
        frame = _with_index(devices)
        names = [_name(column) for column in frame.columns]
        return names, frame.itertuples(index=False, name=None)
    if hasattr(devices, "to_batches"):  # an Arrow table
        return list(devices.schema.names), _of_batches(devices.to_batches())
    if hasattr(devices, "__arrow_c_stream__"):
        reader = import_module("pyarrow").RecordBatchReader.from_stream(devices)
        return list(reader.schema.names), _of_batches(reader)
    return _of_mappings(devices)


def to_text(name: str, value: Any) -> Union[str, None]:
    """The value of a variable; `None` where there is none, so that its default holds."""
    if isinstance(value, str):
        return value
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    number = _is_number(value)
    if number and value != value:
        return None
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return "true" if value else "false"
    try:
        return str(operator.index(value))
    except TypeError:
        pass
    help = "make text of it as it is to stand in the profile, with `astype(str)` or an f-string"
    if number:
        help += '; whole numbers become floats in pandas where one is missing, and `astype("Int64")` makes them whole'
    error = ValidationError(
        f"the value of `{name}` is of type {type(value).__name__}, and a variable takes text, whole numbers and truth values",
        help=help,
    )
    error.key = name
    raise error


def _is_number(value: Any) -> bool:
    """Of Python or of NumPy."""
    return isinstance(value, Real)


def _with_index(frame: Any) -> Any:
    """An index with a name is a column, and comes first, as pandas itself writes a frame to a file."""
    named = [name for name in frame.index.names if name is not None]
    missing = [name for name in named if name not in frame.columns]
    return frame.reset_index(level=missing) if missing else frame


def _name(column: Any) -> str:
    if isinstance(column, str):
        return column
    raise ValidationError(
        f"the column {column!r} has no name, and a column is a variable",
        help="give each column the name of a variable",
    )


def _of_batches(batches: Iterable[Any]) -> Iterator[Sequence[Any]]:
    for batch in batches:
        for start in range(0, batch.num_rows, _ROWS):
            part = batch.slice(start, _ROWS)
            yield from zip(*(column.to_pylist() for column in part.columns))


def _of_mappings(devices: Any) -> Optional[Rows]:
    if isinstance(devices, (bytes, Mapping)) or not isinstance(devices, Iterable):
        raise _no_mappings(f"{type(devices).__name__} is no list of devices")
    rest = iter(devices)
    try:
        first = next(rest)
    except StopIteration:
        return None
    columns = [_name(name) for name in _mapping(1, first)]
    known = set(columns)

    def rows() -> Iterator[Sequence[Any]]:
        for number, device in enumerate(chain((first,), rest), 1):
            unknown = [name for name in _mapping(number, device) if name not in known]
            if unknown:
                # Values are not shown: they may be passwords.
                raise ValidationError(
                    f"device {number} of the list has a value for `{unknown[0]}`, and the first device has none",
                    help="give the first device every variable; `None` stands for the default",
                )
            yield [device.get(name) for name in columns]

    return columns, rows()


def _mapping(number: int, device: Any) -> Mapping[Any, Any]:
    if isinstance(device, Mapping):
        return device
    raise _no_mappings(
        f"device {number} of the list is of type {type(device).__name__}"
    )


def _no_mappings(message: str) -> ValidationError:
    return ValidationError(
        message,
        help="give the path of a CSV file, dictionaries such as those of `csv.DictReader`, a frame, or an Arrow table",
    )
