#!/usr/bin/env python3
# ===- check_silent_mistakes.py - Which test covers which silent mistake --===//
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------===//
"""Check test/HIP/silent-mistakes.tsv: what goes wrong without a word.

Each line has the number of a limitation that was verified in hipify-clang or
hipify-perl, or `own` for one that a renaming of names makes, what happens, what
cu2x does (`translated`, `message`, or the finding), the test, and what the test
has in code. The test has to expect the finding, or to look at the output. Prints
how many there are of each.
"""

import re
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1] / "test"
PEER_ITEMS = 14
OWN = 20
EXPECTATION = re.compile(r"(^|//|#|/\*)\s*[A-Z0-9-]+:")


def problem_of(answer, path, word):
    if not path.exists():
        return "does not exist"
    lines = path.read_text().splitlines()
    expected = [l for l in lines if EXPECTATION.search(l)]
    if not any(word in l for l in lines if l not in expected):
        return f"has no {word}"
    if not any(re.search(r"FileCheck|\bcmp\b|grep", l) for l in expected):
        return "expects nothing"
    if answer.startswith("CU2X") and not any(
        re.search(rf"{answer}\b", l) for l in lines
    ):
        return f"does not expect {answer}"
    return ""


def main():
    problems, items, own = [], [], 0
    table = TESTS / "HIP" / "silent-mistakes.tsv"
    for line in table.read_text().splitlines():
        if line.startswith("#"):
            continue
        item, what, answer, test, word = line.split("\t")
        if item == "own":
            own += 1
        else:
            items.append(int(item))
        if problem := problem_of(answer, TESTS / test, word):
            problems.append(f"{what}: {test} {problem}")
    if missing := set(range(1, PEER_ITEMS + 1)) - set(items):
        problems.append(f"no row for the peers' {sorted(missing)}")
    if own < OWN:
        problems.append(f"{own} mistakes of our own, {OWN} are wanted")
    print(
        "\n".join(problems)
        or f"{len(items)} of the peers' and {own} others, each with a test"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
