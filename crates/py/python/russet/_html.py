"""Tables for notebooks: every text escaped, no script, nothing from elsewhere."""

from __future__ import annotations

import re
from html import escape
from typing import Iterable, Sequence

# A long value is broken, so that the table does not get wider than the page.
_CELL = (
    "style='text-align:left;vertical-align:top;padding:2px 8px;"
    "min-width:5em;max-width:28em;overflow-wrap:anywhere'"
)
_CODE = re.compile("`([^`]+)`")


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table with a line above it; only the line where there are no rows. What is `None` is an empty cell."""
    body = "".join(_row("td", row) for row in rows)
    if not body:
        return f"<p>{escape(caption)}</p>"
    return (
        f"<p>{escape(caption)}</p>"
        f"<table><thead>{_row('th', head)}</thead><tbody>{body}</tbody></table>"
    )


def _row(tag: str, cells: Iterable[object]) -> str:
    texts = ("" if cell is None else _text(str(cell)) for cell in cells)
    return f"<tr>{''.join(f'<{tag} {_CELL}>{text}</{tag}>' for text in texts)}</tr>"


def _text(text: str) -> str:
    """What stands in backticks is code."""
    return _CODE.sub(r"<code>\1</code>", escape(text))
