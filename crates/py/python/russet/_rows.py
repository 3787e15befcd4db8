"""Device lists as Python has them, one row after the other."""

from __future__ import annotations

import operator
from itertools import chain
from typing import Any, Iterable, Iterator, Mapping, Sequence, Union

from .errors import ValidationError

Devices = Any
"""A CSV file, mappings, a frame of pandas or Polars, or an Arrow table."""


def to_rows(devices: Any) -> tuple[list[str], Iterator[Sequence[Any]]]:
    """The columns of a list, and its rows with a value for each of them."""
    if hasattr(devices, "iter_rows"):  # Polars
        return list(devices.columns), iter(devices.iter_rows())
    if hasattr(devices, "itertuples"):  # pandas
        names = [_name(column) for column in devices.columns]
        return names, devices.itertuples(index=False, name=None)
    if hasattr(devices, "to_batches"):  # an Arrow table
        return list(devices.schema.names), _of_batches(devices.to_batches())
    if hasattr(devices, "__arrow_c_stream__"):
        import pyarrow

        reader = pyarrow.RecordBatchReader.from_stream(devices)
        return list(reader.schema.names), _of_batches(reader)
    return _of_mappings(iter(devices))


def to_text(name: str, value: Any) -> Union[str, None]:
    """The value of a variable; `None` where there is none, so that its default holds."""
    if isinstance(value, str):
        return value
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    if isinstance(value, float) and value != value:
        return None
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return "true" if value else "false"
    try:
        return str(operator.index(value))
    except TypeError:
        pass
    kind = type(value).__name__
    error = ValidationError(
        f"the value of `{name}` is of type {kind}, and a variable takes text, whole numbers and truth values",
        help="make text of it as it is to stand in the profile, with `astype(str)` or an f-string",
    )
    error.key = name
    raise error


def _name(column: Any) -> str:
    if isinstance(column, str):
        return column
    raise ValidationError(
        f"the column {column!r} has no name, and a column is a variable",
        help="give each column the name of a variable",
    )


def _of_batches(batches: Iterable[Any]) -> Iterator[Sequence[Any]]:
    for batch in batches:
        columns = [column.to_pylist() for column in batch.columns]
        yield from zip(*columns)


def _of_mappings(
    devices: Iterator[Mapping[str, Any]],
) -> tuple[list[str], Iterator[Sequence[Any]]]:
    try:
        first = next(devices)
    except StopIteration:
        return [], iter(())
    columns = [_name(name) for name in first]
    known = set(columns)

    def rows() -> Iterator[Sequence[Any]]:
        for device in chain((first,), devices):
            unknown = [name for name in device if name not in known]
            if unknown:
                raise ValidationError(
                    f"the device {dict(device)!r} has a value for `{unknown[0]}`, and the first device has none",
                    help="give the first device every variable; `None` stands for the default",
                )
            yield [device.get(name) for name in columns]

    return columns, rows()
