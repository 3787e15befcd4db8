"""Checks a pull request: is the policy right for all Macs, and what does the change set on them?

    python check_policies.py policies --base main/policies --macos 14 --macos 26 --sarif russet.sarif --comment comment.md

The exit status is 0 where nothing is in the way of a merge, 1 where there is an error (with `--strict`, or a warning), and 2
where the check itself cannot be made.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from textwrap import indent
from typing import Optional

import russet

# A comment of GitHub holds 65,536 characters, one of Azure DevOps 150,000, one of GitLab 1,000,000.
LONGEST_COMMENT = 60_000


def main(arguments: Optional[Sequence[str]] = None) -> int:
    options = parse(arguments)
    try:
        found = check(options.policy, options.macos)
        changes = compare(options.base, options.policy)
        everything = united(found.values())
        if options.sarif is not None:
            options.sarif.write_text(everything.to_sarif(), encoding="utf-8")
        if options.comment is not None:
            options.comment.write_text(comment(found, changes), encoding="utf-8")
    except (russet.RussetError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(everything)
    in_the_way = everything.errors or (options.strict and everything.warnings)
    return 1 if in_the_way else 0


def parse(arguments: Optional[Sequence[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Checks a pull request.")
    parser.add_argument("policy", type=Path, help="the policy folder")
    parser.add_argument(
        "--base", type=Path, help="the folder as the main branch has it"
    )
    parser.add_argument("--macos", action="append", help="a version that Macs have")
    parser.add_argument("--sarif", type=Path, help="a file for code scanning")
    parser.add_argument("--comment", type=Path, help="a file for the comment, Markdown")
    parser.add_argument("--strict", action="store_true", help="warnings are in the way")
    return parser.parse_args(arguments)


def check(
    folder: Path, versions: Optional[Sequence[str]]
) -> dict[str, russet.Diagnostics]:
    """What is found for each version of macOS; without one, for the Macs that the policy names."""
    policy = russet.Policy.load(folder)
    if not versions:
        return {"": policy.check()}
    return {version: policy.check(macos=version) for version in versions}


def united(found: Iterable[russet.Diagnostics]) -> russet.Diagnostics:
    """Everything that was found, once."""
    several = list(found)
    once = dict.fromkeys(one for each in several for one in each)
    return russet.Diagnostics(once, files=max(each.files for each in several))


def compare(base: Optional[Path], folder: Path) -> str:
    """What the change sets differently, as Markdown."""
    if base is None:
        return ""
    # A branch that does not have the folder yet sets nothing.
    before = base if base.is_dir() else russet.Policy()
    try:
        difference = russet.diff(before, folder)
    except russet.ValidationError:
        return "There is no comparison: one of the two policies has an error that has to be mended first.\n"
    return difference.to_markdown() if difference else "It changes nothing on a Mac.\n"


def comment(found: Mapping[str, russet.Diagnostics], changes: str) -> str:
    """The comment: what is to be seen to, and what the change sets."""
    parts = ["## macOS policy\n"]
    for version, each in found.items():
        name = f"macOS {version}" if version else "The Macs of the policy"
        parts.append(f"- {name}: {each.summary}")
    parts.append("")
    everything = united(found.values())
    # Notes are in the log of the job.
    for one in [*everything.errors, *everything.warnings]:
        versions = [version for version, each in found.items() if one in each]
        only = (
            f"\n  only on macOS {', '.join(versions)}"
            if len(versions) < len(found)
            else ""
        )
        # Indented text is shown as it is, whatever a file is called.
        parts.append(indent(f"{one}{only}\n", "    "))
    if changes:
        parts.append("### What it changes\n")
        parts.append(changes)
    text = "\n".join(parts)
    if len(text) <= LONGEST_COMMENT:
        return text
    whole = text[:LONGEST_COMMENT].rpartition("\n")[0]
    return (
        f"{whole}\n\nThere is more: `russet check` and `russet diff` show all of it.\n"
    )


if __name__ == "__main__":
    sys.exit(main())
