"""The cases of `tests/ffi`, which every binding answers alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import russet
from conftest import REPOSITORY
from russet._native import Input, ask

FOLDER = REPOSITORY / "tests" / "ffi"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted(FOLDER.glob("*.json"))
    for case in json.loads(path.read_text(encoding="utf-8"))
]

KINDS = {
    "invalid": russet.ValidationError,
    "unreadable": russet.ReadError,
    "signature": russet.SigningError,
}


def here(value: Any, folder: Path) -> Any:
    """The value with the folder of the case, and bytes for texts that are meant as such."""
    if isinstance(value, str):
        return value.replace("{folder}", str(folder))
    if isinstance(value, list):
        return [here(each, folder) for each in value]
    if isinstance(value, dict):
        if "$text" in value:
            return value["$text"].encode()
        return {key: here(each, folder) for key, each in value.items()}
    return value


def to_input(given: dict[str, Any]) -> Input:
    variables = given.get("variables", {})
    if "path" in given:
        return Input.path(given["path"], variables)
    if "text" in given:
        return Input.bytes(given.get("name"), given["text"].encode(), variables)
    return Input.documents(given["documents"], variables)


def at(answer: Any, pointer: str) -> Any:
    """What stands at a JSON pointer."""
    for part in pointer.split("/")[1:]:
        answer = answer[int(part)] if isinstance(answer, list) else answer[part]
    return answer


def holds(found: Any, expected: Any) -> bool:
    if isinstance(expected, dict) and "$contains" in expected:
        text = found.decode() if isinstance(found, bytes) else found
        return bool(expected["$contains"] in text)
    if isinstance(expected, dict) and "$count" in expected:
        return bool(len(found) == expected["$count"])
    return bool(found == expected)


@pytest.mark.parametrize("case", CASES)
def test_it_is_answered_as_it_says(case: dict[str, Any], tmp_path: Path) -> None:
    for name, text in case.get("folder", {}).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    given = here(case.get("inputs", []), tmp_path)
    request = here(case["request"], tmp_path)
    if "fault" not in case:
        answer = ask(request, *map(to_input, given))
        for pointer, expected in case["expect"].items():
            found = at(answer, pointer)
            assert holds(found, expected), (pointer, found)
        return
    fault = case["fault"]
    with pytest.raises(KINDS[fault["kind"]]) as raised:
        ask(request, *map(to_input, given))
    error = raised.value
    assert isinstance(error, russet.RussetError)
    assert fault["message"] in error.message
    assert fault.get("help", "") in (error.help or "")
    if "diagnostics" in fault:
        assert [[one.code, one.pointer] for one in error.diagnostics] == fault[
            "diagnostics"
        ]
